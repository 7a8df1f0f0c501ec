#!/usr/bin/env bash
# Install the programs that no one here wrote and that tests open our output with: Debian packages from debian.txt,
# Python packages from python.txt (in a virtual environment), npm packages from package.json, and packages of a newer Debian
# from newer.txt (unpacked, not installed). Running it again is cheap.
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

# Packages of a newer Debian: fetched with lists of their own, unpacked, and started by the C library beside them.
newer="$tools/newer"
if ! cmp -s "$here/newer.txt" "$newer/installed.txt"; then
  rm -rf "$newer"
  mkdir -p "$newer"/{lists/partial,cache/archives/partial,root,bin}
  archive="$(grep -rhE '^(URIs:|deb )' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null | grep -oE 'https?://[^ ]+/debian\b' | head -1 || true)"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${archive:?the address of the Debian packages is not in the lists of apt} trixie main" >"$newer/sources.list"
  : >"$newer/status"
  apt=(apt-get -qq -o "Dir::Etc::sourcelist=$newer/sources.list" -o Dir::Etc::sourceparts=/dev/null -o "Dir::State::lists=$newer/lists"
    -o "Dir::State::status=$newer/status" -o "Dir::Cache=$newer/cache" -o APT::Sandbox::User=root)
  "${apt[@]}" update
  mapfile -t packages < <(listed "$here/newer.txt")
  (cd "$newer" && "${apt[@]}" download "${packages[@]}" && for package in *.deb; do dpkg -x "$package" root; done && rm ./*.deb)
  rm -rf "$newer"/{lists,cache}
  libraries="$(dirname "$(find "$newer/root/usr/lib" -name 'libc.so.6')")"
  for program in usr/lib/hx/hx usr/bin/tree-sitter usr/bin/nvim; do
    printf '#!/bin/sh\nexec "%s" --library-path "%s" "%s" "$@"\n' "$(find "$libraries" -name 'ld-linux*')" "$libraries" "$newer/root/$program" \
      >"$newer/bin/$(basename "$program")"
  done
  chmod +x "$newer"/bin/*
  cp "$here/newer.txt" "$newer/installed.txt"
fi
