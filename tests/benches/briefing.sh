#!/usr/bin/env bash
# Goal G14 of docs/performance.md: a briefing as a web page, whole process, beside pandoc; and a hundred briefings.
#
#   cargo build --release && tests/benches/briefing.sh [PROGRAM] [PAIRS]
#
# Pandoc (Debian: pandoc) gets the same briefing as CommonMark, so that it has only the form to make; the program reads,
# checks and lays out the partnership as well. Both are run in turn, and each pair gives a ratio.
set -euo pipefail
cd "$(dirname "$0")/../.."
program=$(realpath "${1:-target/release/partnership}")
pairs=${2:-21}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

now() { echo "${EPOCHREALTIME/./}"; }
took() { local start; start=$(now); "$@" > "$work/out" 2> "$work/err" || { cat "$work/err" >&2; exit 1; }; echo $(($(now) - start)); }
# The middle of ratios of two times a line, and the smallest and greatest of them.
ratios() { awk '{ printf "%.4f %d %d\n", $1 / $2, $1, $2 }' "$1" | sort -n | awk -v what="$2" '
  { ratio[NR] = $1 } END { printf "%s: %.3f of pandoc (%.3f to %.3f), that is 1/%.0f; %d pairs\n", what, ratio[int((NR + 1) / 2)], ratio[1], ratio[NR], 1 / ratio[int((NR + 1) / 2)], NR }'; }

for name in emergency-care streams-2017; do
  file=examples/$name/$name.partnership
  "$program" brief "$file" --draft --to md,html --out "$work/$name" --today 2026-11-20 > /dev/null
  text=$(echo "$work/$name"/*.md)
  echo "$name: $(stat -c %s "$text") bytes as text, $(stat -c %s "$work/$name"/*.html) as a page"
  : > "$work/pairs"
  for _ in $(seq "$pairs"); do
    ours=$(took "$program" brief "$file" --draft --to html --out "$work/ours" --today 2026-11-20)
    theirs=$(took pandoc --standalone --metadata title=x --from commonmark_x --to html5 "$text" -o "$work/theirs.html")
    echo "$ours $theirs" >> "$work/pairs"
  done
  ratios "$work/pairs" "  one briefing"
done

file=examples/emergency-care/emergency-care.partnership
text=$(echo "$work"/emergency-care/*.md)
hundred() { for at in $(seq 100); do "$@" > /dev/null; done; }
ours=$(took hundred "$program" brief "$file" --draft --to html --out "$work/ours" --today 2026-11-20)
theirs=$(took hundred pandoc --standalone --metadata title=x --from commonmark_x --to html5 "$text" -o "$work/theirs.html")
awk -v ours="$ours" -v theirs="$theirs" 'BEGIN { printf "a hundred briefings: %.1f s, %.1f s for pandoc; %.3f of it\n", ours / 1e6, theirs / 1e6, ours / theirs }'
