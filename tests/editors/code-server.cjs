// A person in front of VS Code, in a browser: opens an example, slips, sees it, completes, fixes, renames in two files,
// and looks at the briefing and at how far it is. Prints what was seen, a line each.
//   node code-server.cjs ADDRESS FOLDER [PICTURES]
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");

const [, , address, folder, pictures] = process.argv;
const mod = "Control";
let page;

const pause = (ms) => page.waitForTimeout(ms);
const tell = (what, seen) => process.stdout.write(`${what}: ${seen}\n`);
const shot = async (name) => {
  if (!pictures) return;
  fs.mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
};

/// Waits until `look` gives something.
async function until(what, look, patience = 30_000) {
  const end = Date.now() + patience;
  for (;;) {
    const seen = await look().catch(() => undefined);
    if (seen) return seen;
    if (Date.now() > end) {
      await shot("gave-up");
      throw new Error(`never seen: ${what}`);
    }
    await pause(100);
  }
}

/// Runs a command of the palette by its name.
async function command(name) {
  await page.keyboard.press("F1");
  const input = page.locator(".quick-input-widget input").first();
  await input.waitFor({ state: "visible" });
  await input.fill(`>${name}`);
  await page.locator(".quick-input-list .monaco-list-row").first().waitFor();
  await pause(300);
  await page.keyboard.press("Enter");
}

async function open(file) {
  await page.keyboard.press(`${mod}+P`);
  const input = page.locator(".quick-input-widget input").first();
  await input.waitFor({ state: "visible" });
  await input.fill(file);
  await page.locator(`.quick-input-list .monaco-list-row:has-text("${file}")`).first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(`.tab.active:has-text("${file}")`).waitFor();
}

async function goTo(line, column) {
  await page.keyboard.press(`${mod}+G`);
  const input = page.locator(".quick-input-widget input").first();
  await input.waitFor({ state: "visible" });
  await input.fill(`:${line}:${column}`);
  await page.keyboard.press("Enter");
  await pause(200);
}

const onDisk = (name) => fs.readFileSync(path.join(folder, name), "utf8");
const lineOf = (name, words) => onDisk(name).split("\n").findIndex((line) => line.includes(words)) + 1;

exports.run = async (steps) => {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox"] });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: "light" });
  page = await context.newPage();
  try {
    await page.goto(`${address}/?folder=${encodeURIComponent(folder)}`);
    await page.locator(".monaco-workbench").waitFor({ timeout: 60_000 });
    await steps({ page, pause, tell, shot, until, command, open, goTo, onDisk, lineOf, mod });
  } finally {
    await browser.close();
  }
};
