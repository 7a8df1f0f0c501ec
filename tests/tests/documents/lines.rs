//! Where lines of a PDF end: words stay whole, and what stands at the foot of a slide stays on its line.

use std::process::Command;

use partnership_tests::tools;

use super::read::Files;

const TITLE: &str = "Mobilfunkbewegungsdaten für die Bevölkerungsfortschreibung und die Verkehrsentwicklungsplanung";

/// The pages of a PDF as lines of text, as they are seen; `None` where there is no program that reads them.
fn lines(files: &Files, ending: &str) -> Option<Vec<String>> {
    let mut reader: Command = tools::program("pdftotext")?;
    let out = reader
        .arg("-layout")
        .arg(files.path(ending))
        .arg("-")
        .output()
        .expect("pdftotext");
    let text = String::from_utf8(out.stdout).expect("a text");
    Some(text.lines().map(|line| line.trim().to_owned()).collect())
}

#[test]
fn long_words_stay_whole_and_the_foot_of_a_slide_says_where_it_was_cut() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("stadt.partnership");
    let text = format!(
        "partnership stadt \"{TITLE}\" {{\n  language: de\n  need: \"Niemand weiß es.\"\n  aim: \"Wissen, wo Menschen sind.\"\n}}\n\
         audience people \"Einwohnerinnen und Einwohner\" {{ wants: \"Die Einwohnermelderegisterauszugsdaten und die Bevölkerungsfortschreibungen.\" }}\n"
    );
    std::fs::write(&path, text).expect("a file");
    let house = "Statistisches Landesamt für Bevölkerungs- und Wirtschaftsstatistik, Bahnhofstraße 1, Niederbreitenbach";
    std::fs::write(
        folder.path().join("partnership.toml"),
        format!("[brief.theme]\nfooter = \"{house}\"\n"),
    )
    .expect("a file");
    let words = [
        "--draft",
        "--to",
        "pdf",
        "--as",
        "briefing,slides",
        "--language",
        "de",
    ];
    let files = Files::of(&path, &words);
    for ending in ["briefing.pdf", "slides.pdf"] {
        let Some(lines) = lines(&files, ending) else {
            return;
        };
        for word in [
            "Mobilfunkbewegungsdaten",
            "Bevölkerungsfortschreibung",
            "Verkehrsentwicklungsplanung",
        ] {
            assert!(
                lines.iter().any(|line| line.contains(word)),
                "{ending} has no line with {word}: {lines:#?}"
            );
        }
        let divided = lines.iter().find(|line| line.ends_with(['-', '\u{AD}']));
        assert_eq!(divided, None, "{ending} divides a word");
    }
    let slides = lines(&files, "slides.pdf").expect("lines");
    let feet: Vec<&String> = slides.iter().filter(|line| line.contains(house)).collect();
    assert!(!feet.is_empty(), "{slides:#?}");
    for foot in feet {
        assert!(
            foot.starts_with("Mobilfunkbewegungsdaten für die")
                && foot.contains("… · Statistisches"),
            "{foot}"
        );
    }
}
