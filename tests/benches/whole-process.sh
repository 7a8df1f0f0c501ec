#!/usr/bin/env bash
# Goals G5, G6, G7 and G15 of docs/performance.md: the whole program beside others, taken in turn.
#
#   cargo build --release && tests/benches/whole-process.sh
#
# Needs hyperfine and GNU time (Debian: hyperfine, time), and ruff and taplo on the PATH (PyPI: ruff, taplo).
set -euo pipefail
cd "$(dirname "$0")/../.."
program=${1:-target/release/partnership}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cargo build -q --release -p partnership-tests --example corpus
corpus="${CARGO_TARGET_DIR:-target}/release/examples/corpus"
mkdir "$work/one" "$work/many" "$work/py" "$work/toml"
"$corpus" 10000 > "$work/one/one.partnership"
for n in $(seq 1000); do
  sed "s/^partnership generated/partnership generated-$n/" "$work/one/one.partnership" > "$work/many/$n.partnership"
  { for i in $(seq 120); do echo "value_$i = [\"text number $i\", $i, {\"key\": \"some more text\"}]"; done; } > "$work/py/f$n.py"
  { for i in $(seq 120); do echo "value_$i = [\"text number $i\", \"some more text for this line\"]"; done; } > "$work/toml/f$n.toml"
done
echo "bytes: one $(stat -c %s "$work/one/one.partnership"), of 1,000 files: $(du -cb "$work"/many/* | tail -1 | cut -f1), python $(du -cb "$work"/py/* | tail -1 | cut -f1), toml $(du -cb "$work"/toml/* | tail -1 | cut -f1)"
echo "program: $(stat -c %s "$program") bytes"
compare() { hyperfine -N -i --warmup 2 --runs 21 "$@" 2>/dev/null | grep -E "Benchmark|Time|Range|times" || true; }
compare "$program check --quiet $work/one/one.partnership" "taplo check $work/toml/f1.toml" "ruff check --no-cache $work/py/f1.py"
hyperfine -N -i --warmup 1 --runs 11 "$program check --quiet $work/many" "taplo check $work/toml/*.toml" "ruff check --no-cache $work/py" 2>/dev/null | grep -E "Benchmark|Time|times" || true
"$corpus" 50000000 > "$work/large.partnership"
/usr/bin/time -f "parsing and formatting-check of 50 MB: %e s, %M KiB at most" "$program" check --quiet "$work/large.partnership" || true
