// Opens pages in Chromium and says what is wrong with them, as JSON: one browser start for all pages.
//
//   node pages.js CHROMIUM < jobs.json > findings.json
//
// A job is { file, kind: "page" | "slides", schemes: ["light", "dark"], pdf: where to print it or null }. A finding is { file, check, what }.
// The pages are opened as they are, with their own content policy; axe is put in from outside.
const fs = require('fs');
const path = require('path');
const { chromium } = require('playwright-core');
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Where a program is, as a shell would find it.
const found = (name) => process.env.PATH.split(path.delimiter).map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file));

const findings = [];
let file = '';
const say = (check, what) => findings.push({ file, check, what });

async function open(browser, job, options) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => say('script', String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') say('console', message.text());
  });
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) say('network', request.url());
  });
  await page.goto('file://' + job.file);
  return { context, page };
}

// Everything that can be folded away is open, so that it is looked at too.
const unfold = (page) => page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));

// What axe finds; in the dark only what can differ there.
async function accessible(page, name, runOnly = tags) {
  await page.evaluate(axe);
  const found = await page.evaluate((runOnly) => window.axe.run(document, { runOnly, resultTypes: ['violations'] }), runOnly);
  for (const one of found.violations) {
    const where = one.nodes.slice(0, 3).map((node) => node.target.join(' ') + ': ' + node.failureSummary.replace(/\s+/g, ' '));
    say(name, `${one.id} (${one.help}), ${one.nodes.length} times: ${where.join(' | ')}`);
  }
}

// What reaches over the right or left edge, if the page can be scrolled sideways.
const sideways = (page) =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    if (document.scrollingElement.scrollWidth <= wide) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > wide + 1)
      .slice(0, 5)
      .map((one) => `${one.tagName.toLowerCase()}.${one.className.baseVal ?? one.className} "${one.textContent.trim().slice(0, 40)}"`);
  });

// Text that its own box cuts off.
const cut = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) => {
        const style = getComputedStyle(one);
        const hides = /hidden|clip/.test(style.overflowX + style.overflowY);
        const seen = one.clientWidth > 2 && one.clientHeight > 2;
        return hides && seen && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
      })
      .slice(0, 5)
      .map((one) => `${one.tagName.toLowerCase()}.${one.className} "${one.textContent.trim().slice(0, 40)}"`),
  );

// Letters of a drawing that lie outside it, in the fonts that there are.
const drawn = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('svg')].flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')]
        .filter((one) => {
          const box = one.getBoundingClientRect();
          return box.width > 0 && (box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1);
        })
        .map((one) => one.textContent.slice(0, 60));
    }),
  );

// Words of a box that are wider than it.
const boxed = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('svg rect + text')]
      .filter((one) => {
        const [box, text] = [one.previousElementSibling.getBoundingClientRect(), one.getBoundingClientRect()];
        const [x, y] = [(text.left + text.right) / 2, (text.top + text.bottom) / 2];
        const its = x > box.left && x < box.right && y > box.top && y < box.bottom;
        return its && (text.left < box.left - 0.5 || text.right > box.right + 0.5 || text.bottom > box.bottom + 0.5);
      })
      .map((one) => one.textContent.slice(0, 60)),
  );

// Letters of a slide that its last row cannot read: under 9 points of a slide that is 960 wide; and a slide that must be
// scrolled. The marks of a draft, which lead to lines of the file, are for whoever sits at the screen.
const small = (page) =>
  page.evaluate(() => {
    const slide = document.querySelector('section.slide.now');
    const wide = slide.getBoundingClientRect().width;
    const found = [];
    if (slide.scrollHeight > slide.clientHeight + 2) found.push(`must be scrolled: ${slide.scrollHeight} of ${slide.clientHeight}`);
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const one = walker.currentNode.parentElement;
      if (!walker.currentNode.data.trim() || one.closest('.notes, title, desc, .at') || !one.getClientRects().length) continue;
      const scale = one.closest('svg') ? one.getScreenCTM().a : 1;
      const size = (parseFloat(getComputedStyle(one).fontSize) * scale * 960) / wide;
      if (size < 8.95) found.push(`${size.toFixed(1)} pt: ${walker.currentNode.data.trim().slice(0, 40)}`);
    }
    return found.slice(0, 5);
  });

async function page(browser, job) {
  for (const colorScheme of job.schemes) {
    const { context, page } = await open(browser, job, { colorScheme });
    await unfold(page);
    await accessible(page, `axe, ${colorScheme}`, colorScheme === 'light' ? tags : ['color-contrast']);
    if (colorScheme === 'light') {
      for (const text of await drawn(page)) say('drawing', `outside the picture: ${text}`);
      for (const text of await boxed(page)) say('drawing', `outside its box: ${text}`);
      await printed(page, job);
    }
    await context.close();
  }
  const { context, page } = await open(browser, job, { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
  await unfold(page);
  for (const text of await sideways(page)) say('320 px', `reaches over the edge: ${text}`);
  await still(page);
  await context.close();
}

// Whoever asks for no motion gets none.
async function still(page) {
  const moving = await page.evaluate(() => {
    const all = [document.documentElement, ...document.querySelectorAll('body *')];
    const moves = (value) => value.split(',').some((time) => parseFloat(time) > 0.01);
    return all
      .filter((one) => {
        const style = getComputedStyle(one);
        return style.scrollBehavior === 'smooth' || moves(style.transitionDuration) || (style.animationName !== 'none' && moves(style.animationDuration));
      })
      .slice(0, 3)
      .map((one) => one.tagName.toLowerCase());
  });
  for (const name of moving) say('reduced motion', name);
}

// On paper nothing is cut off; the words of the page are handed back, to be looked for in the PDF.
async function printed(page, job) {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 1000 });
  for (const text of await sideways(page)) say('print', `reaches over the edge: ${text}`);
  for (const text of await cut(page)) say('print', `cut off: ${text}`);
  if (job.pdf) {
    job.text = await page.evaluate(() => document.body.innerText);
    await page.pdf({ path: job.pdf, format: 'A4', preferCSSPageSize: true });
  }
  await page.emulateMedia({ media: null });
}

// What whoever speaks does with the keys: on with the space bar, the notes with N, the buttons with the tab key.
async function hands(page) {
  await page.keyboard.press('Home');
  const first = await page.evaluate(() => location.hash);
  await page.keyboard.press('Space');
  await page.waitForTimeout(30);
  if ((await page.evaluate(() => location.hash)) === first) say('keyboard', 'the space bar does not lead on');
  await page.keyboard.press('Home');
  await page.keyboard.press('n');
  if (!(await page.isVisible('section.slide .notes li'))) say('keyboard', 'N does not show the notes');
  await page.keyboard.press('n');
  let focus = '';
  for (let at = 0; at < 60 && focus !== 'BUTTON'; at += 1) {
    await page.keyboard.press('Tab');
    focus = await page.evaluate(() => document.activeElement.tagName);
  }
  if (focus !== 'BUTTON') say('keyboard', 'the tab key does not reach the buttons');
}

// Slides: all can be reached with the keyboard alone, forwards and backwards, and nothing on one is cut off.
// On paper each slide has a sheet of its own, and none runs on to another.
async function sheets(page, count) {
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const printed = paper.match(/\/Type\s*\/Page\b/g)?.length;
  if (printed !== count) say('print', `${count} slides take ${printed} sheets`);
  // A slide that is too full runs on to the next sheet, or under its own foot.
  const screen = page.viewportSize();
  await page.setViewportSize({ width: 1123, height: 632 });
  await page.emulateMedia({ media: 'print' });
  const full = await page.evaluate(() => [...document.querySelectorAll('section.slide')].flatMap((slide, at) => {
    const words = slide.querySelector('.foot');
    const foot = words.getBoundingClientRect().top + parseFloat(getComputedStyle(words).paddingTop);
    const leaves = [...slide.querySelectorAll('.body *')].filter((part) => !part.children.length && part.textContent.trim());
    const over = leaves.find((part) => part.getBoundingClientRect().bottom > foot + 2);
    return over ? [`${at + 1}: ${over.textContent.trim().slice(0, 60)}`] : [];
  }));
  for (const one of full) say('print', `too full for its sheet, slide ${one}`);
  await page.emulateMedia({ media: null });
  await page.setViewportSize(screen);
}

async function slides(browser, job) {
  for (const colorScheme of job.schemes) {
    const { context, page } = await open(browser, job, { colorScheme, viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
    const count = await page.locator('section.slide').count();
    const shown = () => page.evaluate(() => [...document.querySelectorAll('section.slide')].findIndex((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 0 && box.top < innerHeight / 2 && box.bottom > innerHeight / 2;
    }));
    if (count < 2) say('slides', `only ${count} slides`);
    for (let at = 0; at < count; at++) {
      if ((await shown()) !== at) say('keyboard', `slide ${at + 1} is not shown after ${at} times to the right`);
      // The first heading of the page is on the first slide, and only one slide is shown at a time.
      const light = at === 0 ? tags : tags.filter((tag) => tag !== 'best-practice');
      await accessible(page, `axe, ${colorScheme}, slide ${at + 1}`, colorScheme === 'light' ? light : ['color-contrast']);
      for (const text of await cut(page)) say('slides', `slide ${at + 1}, cut off: ${text}`);
      for (const text of await small(page)) say('letters', `slide ${at + 1}: ${text}`);
      for (const text of await drawn(page)) say('drawing', `slide ${at + 1}, outside the picture: ${text}`);
      for (const text of await boxed(page)) say('drawing', `slide ${at + 1}, outside its box: ${text}`);
      for (const text of await sideways(page)) say('slides', `slide ${at + 1} reaches over the edge: ${text}`);
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(30);
    }
    await page.keyboard.press('Home');
    if (colorScheme === 'light') await sheets(page, count);
    await page.waitForTimeout(30);
    if ((await shown()) !== 0) say('keyboard', 'Home does not lead to the first slide');
    await page.keyboard.press('End');
    await page.waitForTimeout(30);
    if ((await shown()) !== count - 1) say('keyboard', 'End does not lead to the last slide');
    await page.keyboard.press('ArrowLeft');
    await page.waitForTimeout(30);
    if ((await shown()) !== count - 2) say('keyboard', 'left does not lead back');
    if (colorScheme === 'light') {
      await hands(page);
      await still(page);
    }
    await context.close();
  }
  // Who lets no script run reads them one under the other.
  const plain = await open(browser, job, { javaScriptEnabled: false });
  const [all, seen] = [await plain.page.locator('section.slide').count(), await plain.page.locator('section.slide:visible').count()];
  if (seen !== all) say('no script', `${seen} of ${all} slides are shown`);
  await plain.context.close();
  const { context, page } = await open(browser, job, { viewport: { width: 320, height: 640 } });
  for (const text of await sideways(page)) say('320 px', `reaches over the edge: ${text}`);
  await context.close();
}

(async () => {
  const jobs = JSON.parse(fs.readFileSync(0, 'utf8'));
  const browser = await chromium.launch({ executablePath: found(process.argv[2]), args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'] });
  for (const job of jobs) {
    file = job.file.split('/').pop();
    await (job.kind === 'slides' ? slides : page)(browser, job);
  }
  await browser.close();
  process.stdout.write(JSON.stringify({ findings, texts: jobs.filter((job) => job.text).map((job) => ({ pdf: job.pdf, text: job.text })) }));
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
