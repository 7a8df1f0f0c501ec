// A person in front of VS Code, in a browser: opens an example, slips, sees it, completes, fixes, renames in two files,
// and looks at the briefing and at how far it is. Prints what was seen, a line each.
//   node code-server.cjs ADDRESS FOLDER [PICTURES]
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");

const [, , address, folder, pictures] = process.argv;
const mod = "Control";
const MAIN = "emergency-care/emergency-care.partnership";
const PEOPLE = "emergency-care/people.partnership";
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

/// Opens a file by its name. The list of files may close under the hands of whoever types fast; then it is asked again.
async function open(file) {
  for (let tries = 0; ; tries += 1) {
    try {
      await page.keyboard.press("Escape");
      await page.keyboard.press(`${mod}+P`);
      const input = page.locator(".quick-input-widget input").first();
      await input.waitFor({ state: "visible", timeout: 5_000 });
      await input.fill(file);
      await page.locator(`.quick-input-list .monaco-list-row:has-text("${file}")`).first().waitFor({ timeout: 5_000 });
      await page.keyboard.press("Enter");
      await page.locator(`.tab.active:has-text("${file}")`).waitFor({ timeout: 5_000 });
      break;
    } catch (error) {
      if (tries === 4) throw error;
    }
  }
  await page.locator(".monaco-editor.focused").first().waitFor();
  await pause(500);
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


const squiggles = () => page.locator(".squiggly-error, .squiggly-warning").count();
const problems = () => page.locator(".markers-panel .monaco-list-row").allInnerTexts();
const save = () => command("File: Save All Files");

async function slipSeeAndFix() {
  const line = lineOf(MAIN, "  wants:");
  await goTo(line, 3);
  await page.keyboard.press("Shift+End");
  await page.keyboard.type('wnats: "To be seen sooner."');
  const row = await until("the slip among the problems", async () => {
    if (!(await page.locator(".markers-panel").count())) await command("Problems: Focus on Problems View");
    return (await problems()).find((text) => text.includes("wnats"));
  });
  tell("found", row.split("\n").find((part) => part.includes("wnats")));
  await goTo(line, 5);
  await until("the slip underlined", squiggles);
  await shot("slip");
  await page.keyboard.press(`${mod}+.`);
  const fix = page.locator(".action-widget .monaco-list-row:has-text('Write')").first();
  await fix.waitFor();
  tell("fix offered", (await fix.innerText()).trim());
  await shot("fix");
  await page.keyboard.press("Enter");
  await save();
  await until("the fix", async () => onDisk(MAIN).includes('  wants: "To be seen sooner."'));
  tell("fixed", onDisk(MAIN).split("\n")[line - 1].trim());
}

async function complete() {
  const line = lineOf(MAIN, "  form:");
  await goTo(line, 9);
  await page.keyboard.press("Shift+End");
  await page.keyboard.press("Delete");
  await page.keyboard.press(`${mod}+Space`);
  const rows = page.locator(".suggest-widget.visible .monaco-list-row");
  await rows.first().waitFor();
  const offered = await until("the words of the list", async () => {
    const labels = await rows.evaluateAll((all) => all.map((row) => row.getAttribute("aria-label")));
    return labels.some((label) => label.startsWith("one-to-one")) && labels;
  });
  tell("offered", offered.map((label) => label.split(",")[0]).slice(0, 4).join(", "));
  await pause(600);
  await shot("completion");
  await page.keyboard.type("one-to-one");
  await page.keyboard.press("Escape");
  await save();
  await until("the value", async () => onDisk(MAIN).includes("  form: one-to-one\n"));
}

async function renameInTwoFiles() {
  const line = lineOf(MAIN, "  contact: data-desk");
  await goTo(line, 14);
  await page.keyboard.press("F2");
  const box = page.locator(".rename-box input");
  await box.waitFor({ state: "visible" });
  await box.fill("patient-desk");
  await page.keyboard.press("Enter");
  await until("the new name", async () => (await page.locator(".view-line:has-text('contact: patient-desk')").count()) > 0);
  await save();
  for (const name of [MAIN, PEOPLE]) {
    await until(`the new name in ${name}`, async () => onDisk(name).includes("patient-desk") && !onDisk(name).includes("data-desk"));
    tell(`renamed in ${path.basename(name)}`, onDisk(name).split("\n").find((own) => own.includes("patient-desk")).trim());
  }
}

async function preview() {
  await goTo(12, 1);
  await command("Partnership: Preview the Briefing");
  const title = await until("the briefing", async () => {
    for (const frame of page.frames()) {
      const heading = frame.locator("h1").first();
      if (await heading.count().catch(() => 0)) return (await heading.innerText()).replace(/\s+/g, " ");
    }
    return undefined;
  });
  tell("briefing", title.replace(/ from line.*| \d+$| from.*/, ""));
}

async function howFar() {
  await page.locator(".codelens-decoration a:has-text('Setting up successful')").first().click();
  const pane = page.locator(".pane:has(.pane-header:has-text('How Far')), .pane:has(.pane-header:has-text('how far'))").first();
  const rows = await until("how far it is", async () => {
    const texts = await pane.locator(".monaco-list-row").allInnerTexts();
    return texts.some((text) => /\d+\/\d+/.test(text)) && texts;
  });
  const words = (row) => row.replace(/\s+/g, " ").trim();
  tell("how far", words(rows.find((row) => row.includes("Setting up"))));
  tell("first step", words(rows.find((row) => / 1\. /.test(row))));
}

async function references() {
  await open(path.basename(MAIN));
  const line = lineOf(MAIN, "audience ");
  await goTo(line, 1);
  const lens = page.locator(".codelens-decoration a:has-text('benefit')").first();
  await lens.waitFor();
  tell("above an audience", (await lens.innerText()).trim());
  await lens.click();
  const peek = page.locator(".peekview-widget .monaco-list-row");
  await peek.first().waitFor();
  tell("shown behind it", (await peek.count()) > 0 ? "places" : "nothing");
  await shot("references");
  await page.keyboard.press("Escape");
}

async function settings() {
  await open("partnership.toml");
  await page.keyboard.press(`${mod}+End`);
  await page.keyboard.type("\n[chek]\n");
  await save();
  const row = await until("the slip in the settings", async () => (await problems()).find((text) => text.includes("chek")));
  tell("settings", row.split("\n").find((part) => part.includes("chek")));
  await shot("settings");
  for (let line = 0; line < 2; line += 1) await page.keyboard.press("Shift+ArrowUp");
  await page.keyboard.press("Delete");
  await save();
  await until("the settings put right", async () => !(await problems()).some((text) => text.includes("chek")));
}

/// All of it at once, with a slip: the text, the briefing beside it, what is wrong and how far it is.
async function picture() {
  await command("Partnership: Start the Program Again");
  const line = lineOf(MAIN, "  wants:");
  await page.locator(".tab:has-text('emergency-care.partnership')").first().click();
  await goTo(line, 3);
  await page.keyboard.press("Shift+End");
  await page.keyboard.type('wnats: "To be seen sooner."');
  await until("the slip after a new start", async () => (await problems()).find((text) => text.includes("wnats")));
  await until("the number of checks falls", async () => (await page.locator(".pane .monaco-list-row:has-text('84/85')").count()) > 0);
  tell("after a new start", "84/85");
  await pause(1500);
  await shot("all");
}

async function main() {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox"] });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: "light" });
  page = await context.newPage();
  page.setDefaultTimeout(60_000);
  try {
    await page.goto(`${address}/?folder=${encodeURIComponent(folder)}`);
    await page.locator(".monaco-workbench").waitFor();
    await open(path.basename(MAIN));
    await until("lines above entries", async () => (await page.locator(".codelens-decoration a").count()) > 0, 120_000);
    await shot("opened");
    await slipSeeAndFix();
    await complete();
    await renameInTwoFiles();
    await references();
    await settings();
    await open(path.basename(MAIN));
    await preview();
    await howFar();
    await picture();
  } catch (error) {
    await shot("gave-up");
    throw error;
  } finally {
    await browser.close();
  }
}

main().catch((error) => {
  tell("gave up", error.message.split("\n")[0]);
  process.exitCode = 1;
});
