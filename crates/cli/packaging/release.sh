#!/usr/bin/env bash
# Everything a release is made of, in one folder: the program, completions, manual, a Debian package, a wheel, npm
# packages, the bill of materials, checksums and the release notes. Nothing is published.
#   crates/cli/packaging/release.sh [OUT] [FEATURES]
# Uses what is there of maturin, cargo-deb and cargo-cyclonedx, and says what was left out.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../../.." && pwd)"
out="$(mkdir -p "${1:-$root/target/release-files}" && cd "${1:-$root/target/release-files}" && pwd)"
features="${2-full}"
cd "$root"
version="$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)"
export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}"
target="$(rustc -vV | sed -n 's/^host: //p')"
left=()

cargo build --release --locked -p partnership --features "$features"
program="${CARGO_TARGET_DIR:-target}/release/partnership"
stage="$out/partnership-$version-$target"
rm -rf "$stage"; mkdir -p "$stage/completions" "$stage/man"
cp "$program" README.md CHANGELOG.md SECURITY.md LICENSE-MIT LICENSE-APACHE "$stage/"
for shell in bash zsh fish elvish powershell; do "$program" completions "$shell" > "$stage/completions/partnership.$shell"; done
"$program" man --out "$stage/man"
# Sorted names, one owner and one date: the same tree gives the same archive.
tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner -C "$out" -cf - "$(basename "$stage")" | gzip -n > "$stage.tar.gz"

if cargo deb --version >/dev/null 2>&1; then
  mkdir -p target/release-assets && cp -r "$stage/completions" "$stage/man" target/release-assets/
  cargo deb --no-build -p partnership --output "$out/"
else left+=("the Debian package (needs cargo-deb)"); fi

if command -v maturin >/dev/null; then
  maturin build --release --locked --features "$features" --out "$out"
else left+=("the wheel (needs maturin)"); fi

if command -v npm >/dev/null; then
  "$here/npm/pack.sh" "$program" "$version" "$out"
else left+=("the npm packages (need npm)"); fi

if cargo cyclonedx --version >/dev/null 2>&1; then
  cargo cyclonedx --manifest-path crates/cli/Cargo.toml --features "$features" --format json --override-filename partnership-bom
  mv crates/cli/partnership-bom.json "$out/partnership-$version.cdx.json"
  find crates tests -name 'partnership-bom.json' -delete
else left+=("the bill of materials (needs cargo-cyclonedx)"); fi

# The notes of this version: from its heading in the changelog to the next.
awk -v head="## $version" 'index($0, head) == 1 {on = 1; next} on && /^## / {exit} on' CHANGELOG.md > "$out/release-notes.md"
(cd "$out" && find . -maxdepth 1 -type f ! -name SHA256SUMS -printf '%f\n' | sort | xargs sha256sum > SHA256SUMS)
rm -rf "$stage"
echo "In $out:"; ls -1 "$out"
for one in ${left[@]+"${left[@]}"}; do echo "Left out: $one"; done
