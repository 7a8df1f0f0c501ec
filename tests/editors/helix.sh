#!/usr/bin/env bash
# A person in front of Helix, in a terminal that tmux holds: slips, sees it, takes the fix, completes, asks what a word
# means, renames in two files. Prints what was seen. Needs HX, PARTNERSHIP_PROGRAM, PARTNERSHIP_ROOT (a folder with
# care.partnership and more.partnership) and PARTNERSHIP_TREE (the repository).
set -euo pipefail
export HOME="$PARTNERSHIP_ROOT/home"
here="$HOME/.config/helix"
# The steps of editors/helix/README.md.
mkdir -p "$here/runtime/grammars" "$here/runtime/queries"
sed -e "s|grammar/tree-sitter|$PARTNERSHIP_TREE/grammar/tree-sitter|" -e "s|command = \"partnership\"|command = \"$PARTNERSHIP_PROGRAM\"|" \
  "$PARTNERSHIP_TREE/editors/helix/languages.toml" >"$here/languages.toml"
cp -r "$PARTNERSHIP_TREE/editors/helix/queries/partnership" "$here/runtime/queries/"
cc -O1 -shared -fPIC -I "$PARTNERSHIP_TREE/grammar/tree-sitter/src" "$PARTNERSHIP_TREE"/grammar/tree-sitter/src/{parser,scanner}.c \
  -o "$here/runtime/grammars/partnership.so"
"$HX" --health partnership | sed 's/\x1b\[[0-9;]*m//g' | grep -E '^(Tree-sitter parser|Highlight queries):' | sed 's/^/health: /'

socket="$PARTNERSHIP_ROOT/tmux"
tmux() { command tmux -S "$socket" -f /dev/null "$@"; }
trap 'tmux kill-server 2>/dev/null || true' EXIT
cd "$PARTNERSHIP_ROOT"
tmux new-session -d -x 120 -y 34 "env HOME='$HOME' TERM=xterm-256color COLORTERM=truecolor '$HX' care.partnership"

screen() { tmux capture-pane -p "$@"; }
keys() { for key in "$@"; do tmux send-keys "$key"; sleep 0.15; done; }
type_in() { tmux send-keys -l -- "$1"; sleep 0.2; }
# Waits until the screen shows something; prints the first line that does, from there on.
until_seen() {
  for _ in $(seq 150); do
    if screen | grep -q -- "$1"; then screen | grep -o -m1 -- "$1.*" | sed 's/[ │]*$//'; return; fi
    sleep 0.2
  done
  echo "gave up: never seen: $1"; screen; exit 1
}
# Waits until a file holds something.
until_held() {
  for _ in $(seq 100); do
    if grep -q -- "$2" "$1"; then grep -m1 -- "$2" "$1" | sed 's/^ */'"$3"' /'; return; fi
    sleep 0.2
  done
  echo "gave up: $1 never held: $2"; screen; exit 1
}

until_seen 'partnership care' >/dev/null
# What stands first in a line keeps its colour: the parser and its queries are at work.
screen -e | grep -q $'\x1b\\[38.*partnership' && echo "colours: yes"

keys : ; type_in "12"; keys Enter
keys x c; type_in '  wnats: "To be seen sooner."'; keys Enter Escape k
echo "found: $(until_seen '`wnats` is not a line')"
keys g h w Space a
until_seen 'Write `wants`' >/dev/null
keys Enter
keys : ; type_in "w"; keys Enter
until_held care.partnership '  wants: "To be seen sooner."' fixed:

keys : ; type_in "8"; keys Enter
keys g l h h i ; keys Escape x c; type_in '  kind: hos'; keys C-x
echo "offered: $(until_seen 'hospital ')" | sed 's/  */ /g'
keys Escape u Escape
keys : ; type_in "8"; keys Enter
keys g l Space k
until_seen 'hospital' >/dev/null
echo "hover: $(until_seen 'A word of the list')"
keys Escape

keys : ; type_in "11"; keys Enter
keys g h w w Space r
until_seen 'rename-to:' >/dev/null
keys C-u; type_in "people"; keys Enter
until_seen 'audience people' >/dev/null
keys : ; type_in "wa"; keys Enter
until_held care.partnership 'audience people' 'renamed in care.partnership:'
until_held more.partnership 'for: people' 'renamed in more.partnership:'
keys : ; type_in "q!"; keys Enter
