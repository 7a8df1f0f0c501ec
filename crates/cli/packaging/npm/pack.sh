#!/usr/bin/env bash
# The npm packages: one with the program for this platform, and one that finds the right one. Nothing is downloaded on
# installing: npm itself picks the package of the platform, because it is an optional dependency.
#   pack.sh PROGRAM VERSION OUT
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
program="$1" version="$2" out="$3"
platform="$(node -p 'process.platform + "-" + process.arch')"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/program/bin" "$work/finder/bin"
cp "$program" "$work/program/bin/partnership"
cat > "$work/program/package.json" <<JSON
{
  "name": "partnership-cli-$platform",
  "version": "$version",
  "description": "The program partnership for $platform",
  "license": "(MIT OR Apache-2.0)",
  "os": ["$(node -p process.platform)"],
  "cpu": ["$(node -p process.arch)"],
  "files": ["bin"]
}
JSON
cp "$here/bin/partnership.js" "$work/finder/bin/"
cat > "$work/finder/package.json" <<JSON
{
  "name": "partnership-cli",
  "version": "$version",
  "description": "Write down a data-sharing partnership, check it, and brief the people it concerns",
  "license": "(MIT OR Apache-2.0)",
  "bin": { "partnership": "bin/partnership.js" },
  "files": ["bin"],
  "engines": { "node": ">=18" },
  "optionalDependencies": { "partnership-cli-$platform": "$version" }
}
JSON
for one in program finder; do (cd "$work/$one" && npm pack --silent --pack-destination "$out" >/dev/null); done
