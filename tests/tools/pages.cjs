// Opens pages in a browser as readers would, and prints what is wrong with them, one line each.
//   node pages.cjs FOLDER      every .html file in it; slides are those whose names end in .slides.html
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

async function accessible(page, name, wrong) {
  // The page's own policy would keep the checker out as well; it stands aside for it.
  await page.evaluate(axe);
  const found = await page.evaluate((tags) => window.axe.run(document, { runOnly: tags }), RULES);
  for (const violation of found.violations) {
    const where = violation.nodes.slice(0, 2).map((node) => node.target.join(" ")).join(", ");
    wrong.push(`${name}: ${violation.id}: ${violation.help} (${where})`);
  }
}

const shown = (page) => page.$$eval(".slide", (slides) => slides.filter((slide) => slide.offsetParent !== null || slide.getClientRects().length > 0).map((slide) => slide.id));

async function keys(page, name, wrong) {
  const all = await page.$$eval(".slide", (slides) => slides.map((slide) => slide.id));
  const at = async (key, wanted, what) => {
    await page.keyboard.press(key);
    const now = await shown(page);
    if (now.length !== 1 || now[0] !== wanted) wrong.push(`${name}: ${what}: shows ${now.join(", ")}, not ${wanted}`);
  };
  await at("ArrowRight", all[1], "the right arrow");
  await at("Space", all[2], "the space bar");
  await at("ArrowLeft", all[1], "the left arrow");
  await at("End", all[all.length - 1], "End");
  await at("Home", all[0], "Home");
  for (const id of all) {
    const over = await page.evaluate((id) => {
      const slide = document.getElementById(id);
      return slide.scrollHeight - slide.clientHeight > 1 || slide.scrollWidth - slide.clientWidth > 1;
    }, id);
    if (over) wrong.push(`${name}: ${id} is larger than the screen`);
    await page.keyboard.press("ArrowRight");
  }
  await page.keyboard.press("Home");
  await page.keyboard.press("n");
  if (!(await page.isVisible(`#${all[0]} .notes li`))) wrong.push(`${name}: N does not show the notes`);
  await page.keyboard.press("n");
  let focus = "";
  for (let at = 0; at < 60 && focus !== "BUTTON"; at += 1) {
    await page.keyboard.press("Tab");
    focus = await page.evaluate(() => document.activeElement.tagName);
  }
  if (focus !== "BUTTON") wrong.push(`${name}: the tab key does not reach the buttons`);
}

async function look(browser, file, wrong) {
  const name = path.basename(file);
  const slides = name.endsWith(".slides.html");
  const open = async (width, height, more) => {
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion: "reduce", bypassCSP: true, ...more });
    const page = await context.newPage();
    page.on("pageerror", (error) => wrong.push(`${name}: ${error}`));
    page.on("request", (request) => {
      if (!/^(file|data):/.test(request.url())) wrong.push(`${name} asks for ${request.url()}`);
    });
    await page.goto(`file://${file}`);
    return { page, close: () => context.close() };
  };
  for (const [width, height, scheme] of [[1280, 720, "light"], [1280, 720, "dark"], [320, 640, "light"]]) {
    const { page, close } = await open(width, height, { colorScheme: scheme });
    await accessible(page, `${name} at ${width} (${scheme})`, wrong);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) wrong.push(`${name}: ${wide} wide on a screen of ${width}`);
    if (slides && width > 320 && scheme === "light") await keys(page, name, wrong);
    await close();
  }
  // The page as it is, its policy in force: its own script runs.
  if (slides) {
    const plain = await open(1280, 720, { bypassCSP: false });
    if ((await shown(plain.page)).length !== 1) wrong.push(`${name}: its script does not run`);
    await plain.close();
    const still = await open(1280, 720, { javaScriptEnabled: false });
    const all = await still.page.locator(".slide").count();
    const seen = await still.page.locator(".slide:visible").count();
    if (seen !== all) wrong.push(`${name}: without scripts ${seen} of ${all} slides are shown`);
    await still.close();
  }
}

(async () => {
  const folder = path.resolve(process.argv[2]);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox"] });
  const wrong = [];
  for (const file of fs.readdirSync(folder).filter((name) => name.endsWith(".html")).sort()) {
    await look(browser, path.join(folder, file), wrong);
  }
  await browser.close();
  process.stdout.write(wrong.map((line) => `${line}\n`).join(""));
})().catch((error) => {
  process.stdout.write(`${error.stack}\n`);
  process.exitCode = 1;
});
