//! Shows a few findings as a person sees them: `cargo run -p partnership-diagnostics --example look -- [color] [ascii] [WIDTH]`.

use std::io;

use partnership_diagnostics::text::{Options, report};
use partnership_diagnostics::{Counts, Finding, Fix, Severity, Texts, sort};
use partnership_source::{FileId, Span, TextEdit, TextRange};

const CARE: &str = include_str!("look/care.partnership");

fn main() -> io::Result<()> {
    let wishes: Vec<String> = std::env::args().skip(1).collect();
    let wish = |word: &str| wishes.iter().any(|wish| wish == word);
    let width = wishes
        .iter()
        .find_map(|wish| wish.parse().ok())
        .unwrap_or(100);
    let options = Options {
        color: wish("color"),
        ascii: wish("ascii"),
        width,
        limit: None,
    };

    let mut texts = Texts::new();
    let care = texts.add("care.partnership", CARE);
    let shared = texts.add(
        "shared/organisations.partnership",
        "partner st-marys \"St Mary's\" {\n  kind: hospital\n}\n",
    );
    let mut findings = findings(care, shared);
    sort(&mut findings);
    let counts = Counts::of(&findings, 2);
    report(
        &mut io::stdout().lock(),
        &findings,
        &texts,
        &counts,
        &options,
    )
}

fn findings(care: FileId, shared: FileId) -> Vec<Finding> {
    let at = |words: &str| {
        let start = CARE.find(words).unwrap_or_default() as u32;
        TextRange::new(start, start + words.len() as u32)
    };
    let span = |words: &str| Span::new(care, at(words));
    vec![
        Finding::new("unknown-field", Severity::Error, span("purpse"), "`purpse` is not a field of a sharing")
            .why("What stands in it is not read, so nobody can see what the data is for.")
            .how("Write `purpose`, or remove the line.")
            .label("did you mean `purpose`?")
            .fix(Fix::safe("Write `purpose`", care, [TextEdit::replace(at("purpse"), "purpose")])),
        Finding::new("declared-twice", Severity::Error, span("st-marys"), "The partner `st-marys` is entered twice")
            .why("A name that means two things makes every line that uses it uncertain.")
            .how("Keep one of the two entries, or give one another name.")
            .label("entered again here")
            .other(Span::new(shared, TextRange::new(8, 16)), "first entered here"),
        Finding::new("retention-too-long", Severity::Warning, span("120 months"), "Records are kept for ten years, longer than their purpose lasts")
            .why("People were told that records are kept only as long as they are needed, and the purpose ends on 2028-03-31. A longer time needs a reason of its own, and someone who answers for it.")
            .how("Shorten the time, or say with `because` why the records are needed longer.")
            .label("ten years")
            .other(span("ends: 2028-03-31"), "the purpose ends here")
            .from_step("uk-gdpr", "storage-limitation"),
        Finding::new("no-review", Severity::Advice, span(&CARE[CARE.find("dataset").unwrap_or_default()..]), "Nothing says when this dataset is looked at again")
            .why("What was right when sharing began may not be right in two years.")
            .how("Add a `review` line.")
            .fix(Fix::offered("Add `review: every 12 months`", care, [TextEdit::insert(at("120 months").end, "\n  review: every 12 months")])),
        Finding::new("long-statement", Severity::Advice, span("as soon as possible"), "\"As soon as possible\" promises nothing that can be checked")
            .how("Name a day, or a number of days."),
    ]
}
