"use strict";
(() => {
  const root = document.documentElement;
  const slides = Array.from(document.querySelectorAll(".slide"));
  const nav = document.querySelector(".slides-nav");
  const [back, next] = nav.querySelectorAll("button");
  const place = nav.querySelector(".at-slide");
  const wide = window.matchMedia("(min-width: 48rem) and (min-height: 27rem)");
  let now = 0;

  const fit = () => {
    const slide = slides[now];
    slide.style.removeProperty("--fit");
    slide.classList.remove("tight");
    if (slide.classList.contains("title")) return;
    if (!root.classList.contains("deck") || root.classList.contains("speaking")) return;
    // As large as the slide has room for, within what looks well and can be read from the last row.
    // A title of several lines gets smaller where there would be too little room under it.
    for (const tight of [false, true]) {
      slide.classList.toggle("tight", tight);
      for (let size = 1.12; size > 0.78; size -= 0.04) {
        slide.style.setProperty("--fit", size.toFixed(2));
        if (slide.scrollHeight <= slide.clientHeight + 1) return;
      }
    }
  };
  const show = (to, focus) => {
    now = Math.min(Math.max(to, 0), slides.length - 1);
    slides.forEach((slide, at) => slide.classList.toggle("now", at === now));
    place.textContent = `${now + 1} / ${slides.length}`;
    back.setAttribute("aria-disabled", String(now === 0));
    next.setAttribute("aria-disabled", String(now === slides.length - 1));
    history.replaceState(null, "", `#${slides[now].id}`);
    fit();
    if (focus) slides[now].focus({ preventScroll: true });
  };
  const lay = () => {
    root.classList.toggle("deck", wide.matches);
    if (wide.matches) show(now, false);
  };
  const speak = () => {
    const on = root.classList.toggle("speaking");
    slides.forEach((slide) => slide.querySelectorAll(".notes").forEach((notes) => { notes.open = on; }));
    fit();
  };
  const keys = {
    ArrowRight: 1, ArrowDown: 1, PageDown: 1, " ": 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1, Home: -Infinity, End: Infinity,
  };
  document.addEventListener("keydown", (event) => {
    if (!root.classList.contains("deck") || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "n" || event.key === "N") { speak(); event.preventDefault(); return; }
    const inside = event.target instanceof Element && event.target.closest("a, button, summary");
    let step = keys[event.key];
    if (step === undefined || (inside && event.key === " ")) return;
    if (root.classList.contains("speaking") && event.key.startsWith("Page")) return;
    if (root.dir === "rtl" && /^Arrow(Left|Right)$/.test(event.key)) step = -step;
    if (event.key === " " && event.shiftKey) step = -1;
    event.preventDefault();
    show(now + step, true);
  });
  back.addEventListener("click", () => show(now - 1, false));
  next.addEventListener("click", () => show(now + 1, false));
  window.addEventListener("hashchange", () => {
    const at = slides.findIndex((slide) => `#${slide.id}` === location.hash);
    if (at >= 0) show(at, true);
  });
  window.addEventListener("resize", fit);
  wide.addEventListener("change", lay);
  const asked = slides.findIndex((slide) => `#${slide.id}` === location.hash);
  now = asked >= 0 ? asked : 0;
  lay();
})();
