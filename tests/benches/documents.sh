#!/usr/bin/env bash
# Goals G13 and G14 of docs/performance.md: a briefing in every format beside the programs people would use instead, whole
# process against whole process, taken in turn.
#
#   cargo build --release -p partnership --features full && tests/benches/documents.sh
#
# Needs pandoc and LibreOffice (Debian: pandoc, libreoffice-writer) and weasyprint (PyPI) on the PATH.
set -euo pipefail
cd "$(dirname "$0")/../.."
program=$(realpath "${1:-target/release/partnership}")
runs=${RUNS:-11}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
file=examples/emergency-care/emergency-care.partnership
brief() { "$program" brief "$file" --today 2026-10-11 --quiet --out "$1" "${@:2}"; }

brief "$work" --to md,html,docx
html=$work/emergency-care.briefing.html md=$work/emergency-care.briefing.md docx=$work/emergency-care.briefing.docx
own="$program brief $file --today 2026-10-11 --quiet --out $work/own"
echo "program: $(stat -c %s "$program") bytes"

# In turn: each round runs every program once, and a ratio is made within a round.
turn() { # NAME COMMAND …
  local names=() commands=()
  while [ $# -gt 0 ]; do names+=("$1"); commands+=("$2"); shift 2; done
  for round in $(seq "$runs"); do
    local line="" first=""
    for at in "${!commands[@]}"; do
      local from to
      from=$(date +%s%N); ${commands[$at]} > "$work/log" 2>&1 || { cat "$work/log"; exit 1; }; to=$(date +%s%N)
      line+="$((to - from)) "
    done
    echo "$line"
  done | python3 -c '
import statistics, sys
names = sys.argv[1:]
rows = [list(map(int, line.split())) for line in sys.stdin]
for at, name in enumerate(names):
    ratios = sorted(row[at] / row[0] for row in rows)
    times = statistics.median(row[at] for row in rows) / 1e6
    print(f"  {name:<28} {times:8.0f} ms   {statistics.median(ratios):6.2f} ({ratios[0]:.2f}-{ratios[-1]:.2f})")
' "${names[@]}"
}

echo "PDF:"
turn partnership "$own --to pdf" \
  "weasyprint, from HTML" "weasyprint -q $html $work/w.pdf" \
  "LibreOffice, from DOCX" "soffice -env:UserInstallation=file://$work/home --headless --convert-to pdf --outdir $work/lo $docx"
echo "HTML:"
turn partnership "$own --to html" "pandoc, from Markdown" "pandoc -s $md -o $work/p.html"
echo "DOCX:"
turn partnership "$own --to docx" "pandoc, from Markdown" "pandoc $md -o $work/p.docx"
echo "PPTX:"
turn partnership "$own --to pptx" "pandoc, from Markdown" "pandoc $md -o $work/p.pptx"
echo "One briefing, all formats and forms:"
turn partnership "$own --to md,html,pdf,docx,pptx --as briefing,slides"

hundred() { for _ in $(seq 100); do brief "$work/hundred" "$@"; done; }
for to in html docx pptx pdf md,html,pdf,docx,pptx; do
  from=$(date +%s%N); hundred --to "$to"; to_=$(date +%s%N)
  echo "100 briefings, --to $to: $(((to_ - from) / 1000000)) ms"
done
