#!/usr/bin/env node
// Runs the program of this platform, with the same words, the same input and output, and the same end.
const { spawnSync } = require("node:child_process");

const name = `partnership-cli-${process.platform}-${process.arch}`;
let program;
try {
  program = require.resolve(`${name}/bin/partnership${process.platform === "win32" ? ".exe" : ""}`);
} catch {
  console.error(`partnership: there is no program for ${process.platform} on ${process.arch}. Install again without \`--omit=optional\`, or build it from its source.`);
  process.exit(2);
}
const ran = spawnSync(program, process.argv.slice(2), { stdio: "inherit" });
if (ran.error) {
  console.error(`partnership: the program could not be started: ${ran.error.message}`);
  process.exit(3);
}
process.exit(ran.status ?? 3);
