//! Texts that try to be more than text, or that no page was made for: shown, wrapped, and nothing else.

use partnership_tests::tools;

use super::{read::Files, read::strings, squeezed, tree};

/// A partnership whose every text is trouble.
fn trouble() -> String {
    let long = "wörter ".repeat(10_000);
    let word = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenantragx";
    format!(
        r##"partnership trouble "<b>Bold</b> & \"quotes\" <script>alert(1)</script> #eval(\"1\") $x$ {{{{ 7 * 7 }}}} ]]> </w:t>" {{
  aim: "Cut **waits** with `</a:t></p:txBody>` and [a link](javascript:alert(1)), #import \"/etc/passwd\": x, {word}."
  need: "picture 0 {{ink}} {{accent}} {word}{word}{word}"
  version: "1.0"
}}

partner left "Rechts\u{{202E}}verkehrt 😀 👩‍👩‍👧 \u{{1F9FF}}" {{
  kind: hospital
}}

partner east "中文合作伙伴 — 数据共享" {{
  kind: university
}}

dataset visits "مرحبا بالعالم: بيانات المرضى" {{
  holder: left
  subjects: patients
  identifiability: pseudonymised
  description: "{long}"
}}

purpose learn "<i>Learn</i> & more" {{
  uses: visits
  serves: patients
}}

audience patients "Patients <i>& others</i>" {{
  subjects: patients
  wants: "<img src=x onerror=alert(1)>"
}}

benefit sooner "Seen sooner {word}" {{
  for: patients
  from: learn
  description: "{word} Ĳ ẞ ſ ﬁ ① ½ ‰ € → ✓"
}}
"##
    )
    .replace("\\u{202E}", "\u{202E}")
    .replace("\\u{1F9FF}", "\u{1F9FF}")
}

#[test]
fn whatever_is_written_is_shown_as_text_and_stays_on_the_page() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("trouble.partnership");
    std::fs::write(&path, trouble()).expect("a file");
    let words = [
        "--draft",
        "--to",
        "md,html,docx,pptx,pdf",
        "--as",
        "briefing,slides",
    ];
    nothing_is_lost_before_it_is_written(&path);
    let files = Files::of(&path, &words);
    let Some(read) = files.read() else { return };
    let (document, deck) = tree(&path, true);
    let title = squeezed(&document.title.plain());
    assert!(title.contains("scriptalert1script"), "{title}");

    // Arabic is stored in the order of reading in all of them; that of a PDF depends on the program that reads it.
    let plain: Vec<String> = document
        .statements()
        .into_iter()
        .map(|statement| statement.plain())
        .collect();
    assert!(plain.iter().any(|text| text.contains("中文")), "{plain:?}");
    for ending in [
        "briefing.md",
        "briefing.html",
        "briefing.docx",
        "briefing.pdf",
    ] {
        let text = read.text(ending);
        for say in &plain {
            let arabic = say
                .chars()
                .any(|char| ('\u{600}'..'\u{700}').contains(&char));
            let numbered = say
                .chars()
                .any(|char| u32::from(char) > 0x2FFFF || char == '\u{FFFD}');
            if ending == "briefing.pdf" && (arabic || numbered) {
                continue;
            }
            // Ligatures and the like are read back as the letters they stand for.
            let wanted: String = squeezed(say)
                .chars()
                .filter(|char| !"ĳſﬁ①½".contains(*char))
                .collect();
            let text: String = text
                .chars()
                .filter(|char| !"ĳſﬁ①½".contains(*char))
                .collect();
            assert!(
                ending == "briefing.pdf" && say.contains('ﬁ') || text.contains(&wanted),
                "{ending} does not say: {}",
                say.chars().take(200).collect::<String>()
            );
        }
    }
    assert_eq!(read.of("briefing.docx")["title"], document.title.plain());
    assert_eq!(read.of("slides.pptx")["title"], document.title.plain());
    for ending in ["briefing.pdf", "slides.pdf"] {
        assert_eq!(
            read.of(ending)["failures"],
            serde_json::json!([]),
            "{ending}"
        );
    }
    assert_eq!(
        read.of("slides.pdf")["pages"],
        deck.slides.len(),
        "a slide is a page"
    );
    for slide in read.of("slides.pptx")["slides"].as_array().expect("slides") {
        assert_eq!(slide["outside"], serde_json::json!([]));
        assert_eq!(
            slide["links"],
            serde_json::json!([]),
            "no link that may not be followed"
        );
    }
    assert!(strings(&read.of("briefing.docx")["links"]).is_empty());
    nothing_leaves_the_page(&files, &["briefing.pdf", "slides.pdf"]);
    for ending in ["briefing.docx", "slides.pptx"] {
        let _ = files.converted(ending);
    }
}

/// A line that the language does not know reaches no page, and then nothing is tried: so each of these does, and the
/// texts that are hardest stand in the tree.
fn nothing_is_lost_before_it_is_written(path: &std::path::Path) {
    let out = std::process::Command::new(env!("CARGO_BIN_EXE_partnership-under-test"))
        .args(["check", "--format", "json", "--today", super::TODAY])
        .arg(path)
        .output()
        .expect("the program");
    let told: serde_json::Value = serde_json::from_slice(&out.stdout).expect("JSON");
    let unknown: Vec<_> = told["findings"]
        .as_array()
        .expect("findings")
        .iter()
        .filter(|finding| finding["name"] == "unknown-field")
        .collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    let (document, _) = tree(path, true);
    let plain: Vec<String> = document
        .statements()
        .into_iter()
        .map(|statement| statement.plain())
        .collect();
    for text in [
        "wörter ".repeat(10_000).trim(),
        "Ĳ ẞ ſ ﬁ ① ½ ‰ € → ✓",
        "مرحبا بالعالم",
        "<img src=x onerror=alert(1)>",
        "picture 0 {ink} {accent}",
    ] {
        let there = plain.iter().any(|said| said.contains(text));
        assert!(there, "{}", text.chars().take(60).collect::<String>());
    }
}

/// Every word of the PDFs is on its page.
pub fn nothing_leaves_the_page(files: &Files, endings: &[&str]) {
    for ending in endings {
        let (width, height) = match *ending {
            "slides.pdf" => (960.1, 540.1),
            _ => (595.4, 842.0),
        };
        let Some(mut pdftotext) = tools::program("pdftotext") else {
            return;
        };
        let out = pdftotext
            .arg("-bbox")
            .arg(files.path(ending))
            .arg("-")
            .output()
            .expect("pdftotext");
        let text = String::from_utf8_lossy(&out.stdout).into_owned();
        let mut seen = 0;
        for line in text.lines().filter(|line| line.contains("<word ")) {
            let number = |name: &str| -> f64 {
                let from = line.find(name).expect("a number") + name.len();
                let rest = &line[from..];
                rest[..rest.find('"').expect("its end")]
                    .parse()
                    .expect("a number")
            };
            let (left, right) = (number("xMin=\""), number("xMax=\""));
            assert!(left >= -0.5 && right <= width, "{ending}: {line}");
            let (top, bottom) = (number("yMin=\""), number("yMax=\""));
            assert!(top >= -0.5 && bottom <= height, "{ending}: {line}");
            seen += 1;
        }
        assert!(seen > 50, "{ending} has words");
    }
}

#[test]
fn a_sign_that_no_font_has_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("signs.partnership");
    let text =
        "partnership signs \"Signs \u{12000} and \u{13000}\" {\n  aim: \"Read \u{12000}.\"\n}\n";
    std::fs::write(&path, text).expect("a file");
    let files = Files::of(&path, &["--draft", "--to", "pdf"]);
    assert!(files.told().contains("U+12000"), "{}", files.told());
    let Some(read) = files.read() else { return };
    assert!(read.text("briefing.pdf").contains("signsu12000andu13000"));
    assert_eq!(read.of("briefing.pdf")["failures"], serde_json::json!([]));
}
