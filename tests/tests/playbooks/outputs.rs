//! Texts that were made: whether they are still true to their file, whole, and signed off as they are. And pages as they
//! would be made now: whether their readers can read them.

use partnership_model::meaning::Meaning;
use partnership_model::{InputFile, build};
use partnership_source::FileId;

use crate::support::Folder;

const CONFIG: &str = "[brief]\nout = \"briefings\"\n";

const FILE: &str = "partnership waits \"Shorter waits\" {
  follows: odi-data-sharing
  aim: \"People wait less.\"
}

partner clinic \"The clinic\" {}

audience patients \"Patients\" {}

asset leaflet \"What happens with your data\" {
  audiences: patients
  formats: html
  owner: clinic
}
";

/// The digest of what a file means.
fn digest(text: &str) -> String {
    let parse = partnership_syntax::parse(text);
    let built = build(&[InputFile {
        id: FileId(0),
        parse: &parse,
        imports: Vec::new(),
    }]);
    Meaning::of(&built.model).digest().to_string()
}

fn page(digest: &str, parts: &str) -> String {
    format!(
        "<!doctype html><html><head>\n<meta name=\"partnership:digest\" content=\"{digest}\">\n\
         <meta name=\"partnership:parts\" content=\"{parts}\">\n</head><body></body></html>"
    )
}

/// What is found about what was made.
fn found(page: &str) -> Vec<String> {
    let folder = Folder::new(&[
        ("partnership.toml", CONFIG),
        ("waits.partnership", FILE),
        ("briefings/waits.briefing.html", page),
    ]);
    let out = folder
        .run(&[
            "check",
            "waits.partnership",
            "--all",
            "--format",
            "json",
            "--fail-on",
            "never",
        ])
        .out;
    let run: serde_json::Value = serde_json::from_str(&out).unwrap();
    let findings = run["findings"].as_array().unwrap().iter();
    let names = findings.map(|finding| finding["name"].as_str().unwrap().to_owned());
    names
        .filter(|name| ["asset-current", "asset-complete"].contains(&name.as_str()))
        .collect()
}

#[test]
fn a_briefing_that_its_file_has_left_behind_is_found() {
    let whole = "overall patients summary";
    assert_eq!(found(&page(&digest(FILE), whole)), Vec::<String>::new());
    assert_eq!(
        found(&page(&digest("partnership waits \"Other\" {}\n"), whole)),
        ["asset-current"]
    );
    assert_eq!(found(&page("nonsense\u{1b}[31m", whole)), ["asset-current"]);
}

#[test]
fn a_briefing_without_a_page_is_found() {
    assert_eq!(
        found(&page(&digest(FILE), "overall summary")),
        ["asset-complete"]
    );
}

#[test]
fn what_says_nothing_of_itself_is_not_judged() {
    for page in [
        "",
        "<html></html>",
        "\u{0}\u{1}",
        "<meta name=\"partnership:digest\" content=\"x",
    ] {
        assert_eq!(found(page), Vec::<String>::new(), "{page}");
    }
}

#[test]
fn a_page_is_measured_as_its_readers_would_meet_it() {
    let hard = "Organisational interoperability considerations necessitate comprehensive institutional \
                harmonisation of pseudonymisation methodologies across participating organisations.";
    let file = format!(
        "partnership waits \"Shorter waits\" {{\n  follows: plain-language\n  aim: \"{hard}\"\n}}\n\n\
         audience patients \"Patients\" {{\n  reading-age: 9\n  wants: \"{hard}\"\n  choice: \"{hard}\"\n}}\n"
    );
    let folder = Folder::new(&[("waits.partnership", &file)]);
    let out = folder
        .run(&["check", "waits.partnership", "--all", "--fail-on", "never"])
        .out;
    assert!(out.contains("[page-reading-age-met]"), "{out}");
    let told: String = out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        told.contains("Hardest to read: “Organisational interoperability"),
        "{told}"
    );
}
