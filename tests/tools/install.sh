#!/usr/bin/env bash
# Install the programs that no one here wrote and that tests open our output with: Debian packages from debian.txt,
# Python packages from python.txt (in a virtual environment), npm packages from package.json. Running it again is cheap.
# Tests find them through `partnership_tests::tools`; with PARTNERSHIP_TOOLS=required a missing one is a failure.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
tools="${CARGO_TARGET_DIR:-$here/../../target}/tools"
mkdir -p "$tools"

listed() { grep -vE '^\s*(#|$)' "$1" || true; }

missing=()
while read -r package; do
  [ -n "$package" ] || continue
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done < <(listed "$here/debian.txt")
if [ "${#missing[@]}" -gt 0 ]; then
  as_root=(); [ "$(id -u)" = 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

# A stamp keeps a second run from asking the registries again.
python="$tools/python"
if [ -n "$(listed "$here/python.txt")" ] && ! cmp -s "$here/python.txt" "$python/installed.txt"; then
  [ -x "$python/bin/python" ] || python3 -m venv "$python"
  "$python/bin/pip" install --quiet --disable-pip-version-check -r <(listed "$here/python.txt")
  cp "$here/python.txt" "$python/installed.txt"
fi

npm="$tools/npm"
if grep -q '"[^"]*": *"[0-9^~]' "$here/package.json" && ! cmp -s "$here/package.json" "$npm/installed.json"; then
  mkdir -p "$npm"
  cp "$here/package.json" "$npm/package.json"
  npm install --prefix "$npm" --ignore-scripts --no-audit --no-fund --silent
  cp "$here/package.json" "$npm/installed.json"
fi
