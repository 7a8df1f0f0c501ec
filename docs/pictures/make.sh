#!/usr/bin/env bash
# Makes the pictures of the documents from the program itself: a finding in a terminal, pages of a briefing and its
# slides, and the pictures in two of them.
#
#   docs/pictures/make.sh [PROGRAM]      PROGRAM is target/release/partnership unless you say otherwise
#
# OpenSAFELY is written as a draft: some of what a published briefing needs was never published. It needs Chromium; say which with CHROMIUM=.
# The pictures of pages and slides need a program with the feature `full`, poppler-utils, ImageMagick and LibreOffice.
set -euo pipefail

here="$(cd "$(dirname "$0")" && pwd)"
root="$(cd "$here/../.." && pwd)"
program="$(realpath "${1:-$root/target/release/partnership}")"
chromium="${CHROMIUM:-chromium}"
today=2026-11-20
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

picture() { # PAGE PICTURE WIDTH HEIGHT [FLAG]
  "$chromium" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
    --disable-background-networking --hide-scrollbars --force-device-scale-factor=1.5 \
    --user-data-dir="$work/profile" --window-size="$3,$4" ${5:+"$5"} --screenshot="$here/$2" "file://$1" 2> "$work/log" \
    || { cat "$work/log" >&2; exit 1; }
}

# What a terminal shows, as a page: the program's colours become spans.
terminal() {
  local e=$'\e'
  sed -E -e 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g' \
    -e "s/$e\[0m/<\/b>/g" \
    -e "s/$e\[([0-9;]+)m/<b class=\"c\1\">/g" \
    -e 's/class="c([0-9]+);([0-9]+)(;([0-9]+))?"/class="c\1 c\2 c\4"/g'
}

# A finding: the emergency care example with a letter missing.
mkdir "$work/care"
cat > "$work/care/care.partnership" <<'FILE'
partnership care "Shorter waits in emergency care" {
  aim: "Cut the time people wait for urgent care."
}

partner st-marys "St Mary's Hospital" {
  kind: hospital
}

dataset ed-attendances "Visits to emergency care" {
  holder: st-mary
  identifiability: pseudonymised
}
FILE
{
  cat <<'HTML'
<!doctype html><meta charset="utf-8"><title>A finding</title>
<style>
  body { margin: 0; background: #16211f; color: #d9e2df; font: 16px/1.45 "DejaVu Sans Mono", monospace; }
  pre { margin: 0; padding: 28px 32px; font: inherit; }
  b { font-weight: inherit; } .c1 { font-weight: 700; } .c2 { opacity: .7; }
  .c31, .c91 { color: #ff8a80; } .c33, .c93 { color: #f4c95d; } .c32, .c92 { color: #7bd8a4; }
  .c34, .c94 { color: #8ab8ff; } .c35, .c95 { color: #d7a6ff; } .c36, .c96 { color: #6fd3d8; }
</style>
<pre>
HTML
  printf '$ partnership check care.partnership\n\n'
  (cd "$work/care" && "$program" check care.partnership --quiet --color always --today "$today" || true) | terminal
  printf '</pre>\n'
} > "$work/finding.html"
picture "$work/finding.html" finding.png 820 366

# A page of a briefing: what people who come for urgent care read.
"$program" brief "$root/examples/emergency-care/emergency-care.partnership" --out "$work" --to html --today "$today" > /dev/null
"$program" brief "$root/examples/opensafely/opensafely.partnership" --draft --out "$work" --to html --today "$today" > /dev/null

# A page of which only some is shown: what `hide` names is not. Its top is the top of the picture.
shown() { # PAGE PICTURE WIDTH HEIGHT HIDE [light|dark]
  local page="$work/shown.html" scheme=1
  [ "${6:-light}" = light ] || scheme=0
  sed "s|</head>|<style>$5 { display: none !important } .part, .page { padding-top: 1rem !important; margin: 0 auto !important; border: 0 !important } .section { margin-top: 1rem !important }</style></head>|" "$work/$1" > "$page"
  picture "$page" "$2" "$3" "$4" "--blink-settings=preferredColorScheme=$scheme"
}
only() { # SECTION: all that stands around a section
  echo "body > header, .contents, .colophon, .part-head, .part:not(:has(#$1)), .section:not(#$1)"
}

shown emergency-care.briefing.html briefing.png 1160 1600 \
  "body > header, #overall, #audience-1-you, #audience-1-data, #audience-1-why"
for name in emergency-care opensafely; do
  shown $name.briefing.html $name-cover.png 1160 1000 ".none"
  shown $name.briefing.html $name-map.png 960 640 "$(only overall-flows)"
  shown $name.briefing.html $name-dates.png 960 680 "$(only grounds-dates)"
done
"$program" brief "$root/examples/emergency-care/emergency-care.partnership" --as slides --out "$work" --to html --today "$today" > /dev/null
picture "$work/emergency-care.slides.html" emergency-care-slide.png 1280 720
picture "$work/emergency-care.slides.html#audience-1" emergency-care-slide-patients.png 1280 720
shown emergency-care.briefing.html emergency-care-risks.png 960 620 "$(only grounds-matrix)"
shown emergency-care.briefing.html emergency-care-map-dark.png 960 560 "$(only overall-flows)" dark

# Pages and slides of two examples, as they are printed. A program without the feature `full` leaves these out.
sheet() { # PDF PICTURE PAGES ACROSS DOTS
  pdftoppm -r "$5" -f "${3%-*}" -l "${3#*-}" -png "$1" "$work/sheet-$2"
  montage "$work/sheet-$2"-*.png -tile "$4x" -geometry +6+6 -background '#8a938f' "$here/$2"
}
if "$program" brief "$root/examples/emergency-care/emergency-care.partnership" --out "$work" --to pdf,docx,pptx --as briefing,slides --today "$today" > /dev/null 2>&1; then
  "$program" brief "$root/examples/opensafely/opensafely.partnership" --draft --out "$work" --to pdf --as briefing,slides --today "$today" > /dev/null
  for name in emergency-care opensafely; do
    sheet "$work/$name.briefing.pdf" $name-pages-pdf.png 1-8 4 56
    sheet "$work/$name.slides.pdf" $name-slides-pdf.png 1-6 2 44
  done
  for office in emergency-care.slides.pptx emergency-care.briefing.docx; do
    soffice -env:UserInstallation="file://$work/office" --headless --convert-to pdf --outdir "$work/office-pdf" "$work/$office" > /dev/null 2>&1
  done
  sheet "$work/office-pdf/emergency-care.slides.pdf" emergency-care-slides-pptx.png 1-6 2 44
  sheet "$work/office-pdf/emergency-care.briefing.pdf" emergency-care-pages-docx.png 1-8 4 56
else
  echo "This program has no PDF, DOCX and PPTX: the pictures of these stay as they are."
fi

# Few colours make small pictures, and no eye sees it.
for file in "$here"/*.png; do
  convert "$file" -strip -dither None -colors 128 -define png:compression-level=9 "PNG8:$work/small.png"
  [ "$(stat -c %s "$work/small.png")" -ge "$(stat -c %s "$file")" ] || cp "$work/small.png" "$file"
done
echo "Made the pictures in $here"
