#!/usr/bin/env bash
# What a release is made of, made by `crates/cli/packaging/release.sh` and tried as its users would: the archive, the
# Debian package, the wheel in a fresh environment, the npm packages in a fresh folder, the bill of materials against its
# published schema, the checksums.
#   tests/tools/packages.sh [FEATURES]
# Its tools (packages.txt) come from PyPI, into target/tools/packages. It takes a release build, so `.ci/run` leaves it out.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
target="${CARGO_TARGET_DIR:-$root/target}"
features="${1-}"
tools="$target/tools/packages"
list="$root/tests/tools/packages.txt"
if ! cmp -s "$list" "$tools/installed.txt"; then
  [ -x "$tools/bin/python" ] || python3 -m venv "$tools"
  "$tools/bin/pip" install --quiet --disable-pip-version-check -r "$list"
  cp "$list" "$tools/installed.txt"
fi
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
out="$work/release"
step() { echo "== $*"; }
fail() { echo "$*" >&2; exit 1; }

step "Making the release"
PATH="$PATH:$tools/bin" "$root/crates/cli/packaging/release.sh" "$out" "$features"
version="$(sed -n 's/^version = "\(.*\)"/\1/p' "$root/Cargo.toml" | head -1)"

# A file with nothing to fix, and one with a slip.
printf 'partnership care "Care" {\n  aim: "Shorter waits."\n}\n' > "$work/good.partnership"
printf 'partnership care "Care" {\n  amis: "Shorter waits."\n}\n' > "$work/slip.partnership"
# try WHAT PROGRAM: it says its version, passes the one file and finds the slip in the other.
try() {
  local what="$1"; shift
  step "$what: $*"
  [ "$("$@" --version)" = "partnership $version" ] || fail "$what does not say its version."
  "$@" check "$work/good.partnership"
  local end=0
  "$@" check --report "sarif=$work/out.sarif" "$work/slip.partnership" > "$work/told" || end=$?
  [ "$end" = 1 ] || fail "$what ends with $end where something must be fixed."
  grep -q 'unknown-field' "$work/told" || fail "$what does not tell the slip."
  grep -q 'unknown-field' "$work/out.sarif" || fail "$what writes no report."
  "$@" brief --draft --out "$work/briefing" "$work/good.partnership" >/dev/null
}
there() { [ -s "$1" ] || fail "$2 is missing: $1"; }

step "Checksums and notes"
(cd "$out" && sha256sum --check --quiet SHA256SUMS)
[ "$(wc -l < "$out/SHA256SUMS")" = "$(find "$out" -type f ! -name SHA256SUMS | wc -l)" ] || fail "A file has no checksum."
there "$out/release-notes.md" "The notes"

mkdir "$work/archive" && tar -C "$work/archive" --strip-components=1 -xzf "$out"/partnership-"$version"-*.tar.gz
try "The archive" "$work/archive/partnership"
bash -n "$work/archive/completions/partnership.bash"
man -l "$work/archive/man/partnership.1" > "$work/manual" 2>/dev/null || cp "$work/archive/man/partnership.1" "$work/manual"
grep -q partnership "$work/manual" || fail "The manual is empty."

deb="$(ls "$out"/*.deb)"
dpkg-deb --info "$deb"
mkdir "$work/deb" && dpkg-deb --extract "$deb" "$work/deb"
try "The Debian package" "$work/deb/usr/bin/partnership"
for file in bash-completion/completions/partnership zsh/vendor-completions/_partnership fish/vendor_completions.d/partnership.fish doc/partnership/copyright; do
  there "$work/deb/usr/share/$file" "A file of the Debian package"
done
ls "$work/deb/usr/share/man/man1/"partnership*.1* >/dev/null

wheel="$(ls "$out"/*.whl)"
python3 -m venv "$work/python"
"$work/python/bin/pip" install --quiet --disable-pip-version-check --no-index "$wheel"
try "The wheel" "$work/python/bin/partnership"

mkdir "$work/npm" && (cd "$work/npm" && npm init -y >/dev/null && npm install --silent --offline --no-audit --no-fund "$out"/partnership-cli-*.tgz)
try "The npm packages" "$work/npm/node_modules/.bin/partnership"

step "The bill of materials"
"$tools/bin/python" - "$out/partnership-$version.cdx.json" <<'PYTHON'
import json, sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

text = open(sys.argv[1]).read()
error = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
if error is not None:
    sys.exit(f"The bill of materials is not as its schema says: {error}")
bom = json.loads(text)
names = {one["name"] for one in bom["components"]}
missing = [name for name in ("pest", "clap", "serde") if name not in names]
tests = [name for name in ("insta", "proptest", "schemars") if name in names]
bare = [one["name"] for one in bom["components"] if "licenses" not in one]
if missing or tests or bare:
    sys.exit(f"not told of: {missing}; told of, though it is not built in: {tests}; without a licence: {bare}")
print(f"{len(names)} packages, {len(bom['dependencies'])} with what they use")
PYTHON
step "Everything is as it should be"
ls -l "$out"
