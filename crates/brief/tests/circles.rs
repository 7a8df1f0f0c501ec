//! What is kept within a circle reaches no wider one, in no format: not in texts, not in alternative texts, not in
//! notes, not in what a file says about itself.
//!
//! Every format is made from a [`Document`] or its [`Deck`], so a format that is added later is covered where both are
//! looked at whole.

#![allow(clippy::expect_used)]

mod support;

use partnership_brief::trace::trace;
use partnership_brief::{
    Circle, Document, Options, deck, document, to_html, to_html_slides, to_markdown,
    to_markdown_slides,
};
use support::Loaded;

/// Words that stand in the file for nobody but the partners, and for nobody but its writers.
const FILE: &str = include_str!("support/circles.partnership");

/// All that is made for a circle, by what it is called.
fn made(circle: Circle, draft: bool) -> Vec<(&'static str, String)> {
    let loaded = Loaded::text(FILE);
    let document: Document = loaded.with(|options| {
        options.circle = circle;
        options.draft = draft;
    });
    let deck = deck(&document);
    let origin = |_| "test.partnership:1".to_owned();
    let options = Options {
        circle,
        draft,
        ..Options::new(jiff::civil::date(2026, 10, 11), &origin)
    };
    let traced = trace(
        &loaded.built.model,
        &partnership_brief::document(&loaded.built.model, &options),
        &options,
    );
    let json = |value: &dyn erased::Json| value.json();
    vec![
        ("the tree", json(&document)),
        ("the slides' tree", json(&deck)),
        ("the trace", json(&traced)),
        ("html", to_html(&document)),
        ("markdown", to_markdown(&document)),
        ("html slides", to_html_slides(&deck)),
        ("markdown slides", to_markdown_slides(&deck)),
    ]
}

/// Whatever can be written as JSON, behind one name.
mod erased {
    pub trait Json {
        fn json(&self) -> String;
    }
    impl<T: serde::Serialize> Json for T {
        fn json(&self) -> String {
            serde_json::to_string(self).expect("a tree of texts")
        }
    }
}

#[test]
fn nothing_reaches_a_wider_circle() {
    for draft in [false, true] {
        for (circle, hidden) in [
            (Circle::Public, &["PARTNERS", "INTERNAL", "4242"][..]),
            (Circle::Partners, &["INTERNAL"][..]),
        ] {
            for (name, text) in made(circle, draft) {
                for word in hidden {
                    let at = text.find(word).map(|at| {
                        text[..at]
                            .chars()
                            .rev()
                            .take(120)
                            .collect::<Vec<_>>()
                            .into_iter()
                            .rev()
                            .collect::<String>()
                    });
                    assert_eq!(at, None, "{word} is in {name} for {circle:?}");
                }
            }
        }
    }
}

#[test]
fn each_circle_is_told_what_is_for_it() {
    let told = |circle: Circle, words: &[&str]| {
        for (name, text) in made(circle, false) {
            if name == "the trace" {
                continue;
            }
            // In Markdown, signs that could act as markup have a backslash before them.
            let text = text.replace('\\', "");
            for word in words {
                assert!(
                    text.contains(word),
                    "{word} is not in {name} for {circle:?}"
                );
            }
        }
    };
    let partners = [
        "PARTNERS-concern",
        "PARTNERS-data",
        "PARTNERS-finding",
        "PARTNERS-outcome",
    ];
    told(Circle::Partners, &partners);
    told(Circle::Internal, &partners);
    told(
        Circle::Internal,
        &[
            "INTERNAL-risk",
            "INTERNAL-person",
            "INTERNAL@example.org",
            "INTERNAL-measure",
        ],
    );
}

#[test]
fn an_asset_leaves_out_what_it_says_and_shows_what_it_includes() {
    let text = format!(
        "{FILE}\n{}",
        r#"
benefit spare "A benefit nobody is named for" { from: forecast }
asset page "The page" {
  audiences: patients
  includes: open, spare
  leaves-out: talk, leak because "Told on a page of its own."
}
"#
    );
    let loaded = Loaded::text(&text);
    let whole = serde_json::to_string(&loaded.with(|_| {})).expect("a tree of texts");
    assert!(!whole.contains("Someone is recognised"));
    assert!(!whole.contains("A locked room"));
    assert!(whole.contains("A benefit nobody is named for"));
    // One that readers may not see is never shown, whatever an asset asks for.
    let odd = text.replace("includes: open", "includes: trial, open");
    let gaps = Loaded::text(&odd).with(|_| {}).gaps;
    assert!(gaps.iter().any(|gap| gap.name == "included-not-visible"));
    assert!(!format!("{gaps:?}").contains("PARTNERS"));
}

#[test]
fn chosen_audiences_get_a_page_and_no_others_do() {
    let text = format!("{FILE}\naudience planners \"Planners\" {{ wants: \"Time to act.\" }}");
    let loaded = Loaded::text(&text);
    let pages = |names: &[&str]| -> Vec<String> {
        let document = loaded.with(|options| {
            options.audiences = names.iter().map(|name| (*name).to_owned()).collect();
        });
        let audience = |part: &&partnership_brief::content::Part| {
            part.role == partnership_brief::content::Role::Audience
        };
        document
            .parts
            .iter()
            .filter(audience)
            .map(|part| part.title.plain())
            .collect()
    };
    assert_eq!(pages(&[]), ["Patients", "Planners"]);
    assert_eq!(pages(&["planners"]), ["Planners"]);
}

#[test]
fn a_trace_says_where_each_statement_is_from_and_what_shows_a_claim() {
    let loaded = Loaded::text(FILE);
    let origin = |span: partnership_source::Span| format!("test.partnership:{}", span.range.start);
    let claim = |circle: Circle| {
        let options = Options {
            circle,
            ..Options::new(jiff::civil::date(2026, 10, 11), &origin)
        };
        let document = document(&loaded.built.model, &options);
        let all = trace(&loaded.built.model, &document, &options);
        assert_eq!(all.len(), document.statements().len());
        let found = all
            .into_iter()
            .find(|one| one.says == "You are seen sooner");
        let found = found.expect("the benefit is told");
        assert_eq!(found.from[0].kind, "benefit");
        assert_eq!(found.from[0].name.as_deref(), Some("sooner"));
        found.claim.expect("a benefit is a claim")
    };
    let public = claim(Circle::Public);
    assert_eq!(
        (&*public.sure, public.proven),
        ("Expected, not proven", false)
    );
    assert!(public.evidence.is_empty());
    let partners = claim(Circle::Partners);
    assert_eq!(partners.evidence[0].title, "PARTNERS-evidence");
    assert_eq!(
        partners.evidence[0].source,
        ["https://example.org/PARTNERS-address"]
    );
}
