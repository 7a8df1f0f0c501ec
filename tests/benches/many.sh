#!/usr/bin/env bash
# Ten thousand partnerships in one repository: what `check`, `check --since` and `report` cost as whole processes.
#
#   cargo build --release -p partnership && tests/benches/many.sh [PROGRAM] [FILES]
#
# Needs GNU time (Debian: time) and git. Each file is a partnership of about 2 KB with two organisations from a shared
# file, a dataset, an agreement, clauses, a risk and a benefit; the first line of each row says whether they follow a
# playbook. Every command runs once to warm the disk and three times to be counted; the median is shown.
set -euo pipefail
cd "$(dirname "$0")/../.."
program=$(realpath "${1:-target/release/partnership}")
files=${2:-10000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
folder="$work/repository"
mkdir "$folder"
python3 - "$folder" "$files" <<'PYTHON'
import pathlib, sys

folder, files = pathlib.Path(sys.argv[1]), int(sys.argv[2])
(folder / "organisations.partnership").write_text(
    "\n".join(
        f'partner org-{n} "Organisation {n}" {{\n  kind: {("hospital", "university", "charity", "company")[n % 4]}\n}}\n'
        for n in range(200)
    )
)
for n in range(files):
    one, other = n % 200, (n * 7 + 1) % 200
    other = other if other != one else (one + 1) % 200
    (folder / f"{n:05}.partnership").write_text(f'''use "organisations.partnership"

partnership sharing-{n} "Sharing number {n}" {{
  level: collaborating
  jurisdictions: gb-eng
  starts: 2025-{n % 12 + 1:02}-01
  review: every 6 months
  need: "Neither side can see the whole from its own records alone, and people wait for it."
  aim: "Cut the time people wait by planning together from case {n} on."
}}

dataset visits-{n} "Visits of year {n % 1000}" {{
  description: "One row for each visit, with the time of arrival and of leaving."
  holder: org-{one}
  subjects: patients
  identifiability: pseudonymised
  sensitivity: health-data
  retention: 24 months
}}

purpose forecast-{n} "Forecast demand {n}" {{
  aim: "Know tomorrow's demand today."
  intended-use: "Staff are planned by the forecast, and nothing else is."
  category: service-planning
  uses: visits-{n}
}}

audience patients-{n} "People who come for care" {{
  wants: "To be seen sooner", "To know who looks at my records"
  worries: "That somebody recognises me."
}}

benefit sooner-{n} "You are seen sooner" {{
  for: patients-{n}
  from: forecast-{n}
  claim: expected
}}

risk recognised-{n} "Someone is recognised in the data" {{
  affects: patients-{n}
  arises-from: visits-{n}
  owner: org-{one}
  likelihood: unlikely

  mitigation room-{n} "Analysis only inside a secure environment" {{
    owner: org-{other}
    status: in-place on 2025-06-01
  }}
}}

agreement contract-{n} "Agreement {n}" {{
  parties: org-{one}, org-{other}
  status: in-force on 2025-{n % 12 + 1:02}-01
  expires: 2027-{(n * 5) % 12 + 1:02}-28
}}

permit org-{other} to analyse visits-{n} for forecast-{n}
forbid anyone to share visits-{n} called no-sharing-{n}
''')
PYTHON
git -C "$folder" init -q
git -C "$folder" add . && git -C "$folder" -c user.name=A -c user.email=a@example.org commit -qm all
# Ten files change.
for n in 1 2 3 4 5 6 7 8 9 10; do echo "// Looked at again." >> "$folder/0000$((n % 10)).partnership"; done
echo "$files files, $(du -cb "$folder"/*.partnership | tail -1 | cut -f1) bytes; program $(stat -c %s "$program") bytes"
# median WHAT COMMAND…: seconds, processor seconds and peak memory.
median() {
  local what="$1"; shift
  (cd "$folder" && "$@" >/dev/null 2>&1) || true
  for _ in 1 2 3; do
    (cd "$folder" && /usr/bin/time -o "$work/time" -f "%e %U %S %M" "$@" >/dev/null 2>&1) || true
    tail -1 "$work/time"
  done | sort -n | sed -n 2p | awk -v what="$what" '{printf "%-44s %7.2f s  (%6.2f s of processors)  %6.0f MiB at most\n", what, $1, $2 + $3, $4 / 1024}'
}
day=(--today 2026-11-27)
measure() {
  median "check, $1" "$program" check --quiet --fail-on never "${day[@]}"
  median "check --since, ten files changed, $1" "$program" check --quiet --fail-on never --since HEAD "${day[@]}"
  median "check, SARIF and HTML, $1" "$program" check --quiet --fail-on never --report "sarif=$work/out.sarif" --report "html=$work/out.html" "${day[@]}"
  median "report --to html,csv,json,ics, $1" "$program" report --to html,csv,json,ics --out "$work/portfolio" "${day[@]}"
}
measure "the language alone"
echo 'playbooks = ["odi-data-sharing"]' > "$folder/partnership.toml"
measure "one playbook"
