#!/usr/bin/env bash
# Everything a release is made of, in one folder: the program, completions, manual, a Debian package, a wheel, npm
# packages, the bill of materials, checksums and the release notes. Nothing is published.
#   crates/cli/packaging/release.sh [OUT] [FEATURES]
# Uses what is there of cargo-deny, dpkg-deb, maturin and npm, and says what was left out.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../../.." && pwd)"
out="$(mkdir -p "${1:-$root/target/release-files}" && cd "${1:-$root/target/release-files}" && pwd)"
features="${2-full}"
cd "$root"
version="$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)"
export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}"
host="$(rustc -vV | sed -n 's/^host: //p')"
left=()
# What an earlier run left is no part of this release.
find "$out" -mindepth 1 -maxdepth 1 \( -name 'partnership*' -o -name SHA256SUMS -o -name release-notes.md \) -exec rm -rf {} +

if cargo deny --version >/dev/null 2>&1; then
  cargo deny check licenses bans sources
  if cargo deny fetch db >/dev/null 2>&1; then cargo deny check advisories
  else left+=("the check for known vulnerabilities (the advisory database could not be fetched)"); fi
else left+=("the check of licences and vulnerabilities (needs cargo-deny)"); fi

cargo build --release --locked -p partnership --features "$features"
program="${CARGO_TARGET_DIR:-$root/target}/release/partnership"
stage="$out/partnership-$version-$host"
mkdir -p "$stage/completions" "$stage/man"
cp "$program" README.md CHANGELOG.md SECURITY.md LICENSE-MIT LICENSE-APACHE "$stage/"
for shell in bash zsh fish elvish powershell; do "$program" completions "$shell" > "$stage/completions/partnership.$shell"; done
"$program" man --out "$stage/man"
# Sorted names, one owner and one date: the same tree gives the same archive.
tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner -C "$out" -cf - "$(basename "$stage")" | gzip -n > "$stage.tar.gz"

if command -v dpkg-deb >/dev/null; then "$here/deb.sh" "$program" "$version" "$stage" "$out"
else left+=("the Debian package (needs dpkg-deb)"); fi

if command -v maturin >/dev/null; then
  maturin build --release --locked --features "$features" --out "$out"
else left+=("the wheel (needs maturin)"); fi

if command -v npm >/dev/null; then
  "$here/npm/pack.sh" "$program" "$version" "$out"
else left+=("the npm packages (need npm)"); fi

cargo run --quiet --locked -p partnership-xtask -- bom "$features" "$host" > "$out/partnership-$version.cdx.json"

# The notes of this version: from its heading in the changelog to the next.
awk -v head="## $version" 'index($0, head) == 1 {on = 1; next} on && /^## / {exit} on' CHANGELOG.md > "$out/release-notes.md"
[ -s "$out/release-notes.md" ] || { echo "CHANGELOG.md has no notes for $version." >&2; exit 1; }
rm -rf "$stage"
(cd "$out" && find . -maxdepth 1 -type f ! -name SHA256SUMS -printf '%f\n' | LC_ALL=C sort | xargs sha256sum > SHA256SUMS)
echo "In $out:"; ls -1 "$out"
for one in ${left[@]+"${left[@]}"}; do echo "Left out: $one"; done
