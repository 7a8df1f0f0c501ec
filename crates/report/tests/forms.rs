//! Each form is read by a parser or a schema that is not ours, with texts that would like to be more than text.

use partnership_diagnostics::{Counts, Finding, Fix, Severity, Texts, json};
use partnership_report::{About, Case, Form, Suite, Told, Unread, Words, render};
use partnership_source::{FileId, Span, TextEdit, TextRange};
use proptest::prelude::*;

const HOSTILE: &str = "`</script>` \"x\" & <b>@team</b> ]]> 100%\n::error::owned\n| [a](javascript:alert(1)) \u{1b}[31m";

fn findings(what: &str, file: FileId) -> Vec<Finding> {
    let span = |start, end| Span::new(file, TextRange::new(start, end));
    vec![
        Finding::new("unknown-field", Severity::Error, span(0, 4), what)
            .why("Why it matters.")
            .how(what)
            .other(span(5, 8), "the other place")
            .fix(Fix::safe(
                "Write `title`",
                file,
                [TextEdit::replace(TextRange::new(0, 4), what)],
            )),
        Finding::new(
            "audience-has-benefit",
            Severity::Warning,
            span(5, 9),
            "é is promised nothing.",
        )
        .from_step("odi-data-sharing", "relationships"),
        Finding::new(
            "audience-has-benefit",
            Severity::Advice,
            span(5, 9),
            "é is promised nothing.",
        ),
    ]
}

fn told(form: Form, what: &str, name: &str) -> String {
    told_with(form, what, name, &[])
}

/// As [`told`], of a run that could not read some files.
fn told_with(form: Form, what: &str, name: &str, unread: &[Unread]) -> String {
    let mut texts = Texts::new();
    let file = texts.add(name, "abcd é fgh\nnext\n");
    let findings = findings(what, file);
    let counts = Counts::of(&findings, 1);
    let about = |_: &str| {
        Some(About {
            title: what.to_owned(),
            page: what.to_owned(),
            tags: vec!["odi-data-sharing".to_owned()],
        })
    };
    render(
        &Told {
            command: "partnership check",
            findings: &findings,
            known: &[],
            unread,
            sources: &texts,
            home: &|_| name.to_owned(),
            counts: &counts,
            run: &json::Run::default(),
            words: Words::FINDINGS,
            suites: &[Suite {
                name: what.to_owned(),
                cases: vec![Case {
                    name: what.to_owned(),
                    file: name.to_owned(),
                    failures: vec![what.to_owned()],
                    skipped: None,
                }],
            }],
            files: &[name.to_owned()],
            about: &about,
        },
        form,
    )
}

fn unread() -> Unread {
    Unread {
        file: "c d.partnership".to_owned(),
        name: "not-text".to_owned(),
        what: HOSTILE.to_owned(),
        how: HOSTILE.to_owned(),
    }
}

/// Nobody may take a report for one over all that was asked for.
#[test]
fn every_form_tells_what_could_not_be_read() {
    for form in Form::ALL.into_iter().filter(|form| *form != Form::Json) {
        let without = told(form, "x", "a.partnership");
        let with = told_with(form, "x", "a.partnership", &[unread()]);
        assert!(
            !without.contains("owned") && with.contains("owned"),
            "{form:?}: {with}"
        );
    }
    let github = told_with(Form::Github, "x", "a", &[unread()]);
    assert_eq!(github.lines().count(), 4, "still one line each:\n{github}");
    let markdown = told_with(Form::Markdown, "x", "a", &[unread()]);
    assert!(!markdown.contains("<b>") && !markdown.contains("@team"));
    let html = told_with(Form::Html, "x", "a", &[unread()]);
    assert!(!html.contains("<b>@team"));
    for form in [Form::Junit, Form::Checkstyle] {
        let text = told_with(form, "x", "a", &[unread()]);
        let mut reader = quick_xml::Reader::from_str(&text);
        while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
    }
}

#[test]
fn sarif_holds_to_its_published_schema() {
    let mut schema: serde_json::Value =
        serde_json::from_str(include_str!("schemas/sarif-2.1.0.json")).unwrap();
    // The published schema has a pattern for languages that is no regular expression; we write no such property.
    for of in ["run", "toolComponent"] {
        let language = &mut schema["definitions"][of]["properties"]["language"];
        language.as_object_mut().unwrap().remove("pattern");
    }
    let validator = jsonschema::validator_for(&schema).unwrap();
    let unread = [unread()];
    let text = told_with(Form::Sarif, HOSTILE, "a b.partnership", &unread);
    let sarif: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(
        sarif["runs"][0]["invocations"][0]["executionSuccessful"],
        false
    );
    let errors: Vec<String> = validator
        .iter_errors(&sarif)
        .map(|error| error.to_string())
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let result = &sarif["runs"][0]["results"][0];
    assert_eq!(
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
        "a%20b.partnership"
    );
    assert_eq!(
        result["locations"][0]["physicalLocation"]["region"]["endColumn"],
        5
    );
    assert_eq!(
        result["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"],
        HOSTILE
    );
    assert_eq!(
        sarif["runs"][0]["tool"]["driver"]["rules"][1]["id"],
        "unknown-field"
    );
}

#[test]
fn a_text_cannot_start_a_workflow_command() {
    let shown = told(Form::Github, HOSTILE, "a,b:c.partnership");
    assert_eq!(shown.lines().count(), 3, "one line a finding:\n{shown}");
    let first = shown.lines().next().unwrap();
    assert!(first.starts_with("::error file=a%2Cb%3Ac.partnership,line=1,endLine=1,col=1,endColumn=5,title=must fix%3A unknown-field::"), "{first}");
    assert!(first.contains("100%25%0A::error::owned"), "{first}");
    insta::assert_snapshot!(shown.lines().nth(2).unwrap(), @"::notice file=a%2Cb%3Ac.partnership,line=1,endLine=1,col=6,endColumn=9,title=could improve%3A audience-has-benefit::é is promised nothing.");
}

#[test]
fn gitlab_reads_a_list_with_a_fingerprint_each() {
    let issues: serde_json::Value =
        serde_json::from_str(&told(Form::Gitlab, HOSTILE, "./a.partnership")).unwrap();
    let issues = issues.as_array().unwrap();
    let prints: std::collections::BTreeSet<&str> = issues
        .iter()
        .map(|issue| issue["fingerprint"].as_str().unwrap())
        .collect();
    assert_eq!(prints.len(), 3);
    assert_eq!(issues[0]["severity"], "major");
    assert_eq!(issues[0]["location"]["path"], "a.partnership");
    assert_eq!(issues[0]["location"]["lines"]["begin"], 1);
}

#[test]
fn xml_is_well_formed() {
    for form in [Form::Junit, Form::Checkstyle] {
        let text = told(form, HOSTILE, "a\"<b>.partnership");
        let mut reader = quick_xml::Reader::from_str(&text);
        let mut elements = 0;
        loop {
            match reader.read_event().unwrap() {
                quick_xml::events::Event::Eof => break,
                quick_xml::events::Event::Start(tag) | quick_xml::events::Event::Empty(tag) => {
                    elements += 1;
                    for attribute in tag.attributes() {
                        attribute.unwrap();
                    }
                }
                _ => {}
            }
        }
        assert!(elements >= 3, "{text}");
    }
    assert!(
        told(Form::Junit, "x", "a").contains("failures=\"2\""),
        "a file with a finding of the language fails"
    );
}

#[test]
fn a_text_is_no_markup_in_a_summary_or_a_page() {
    let summary = told(Form::Markdown, HOSTILE, "a.partnership");
    assert!(
        !summary.contains("<b>") && !summary.contains("@team") && !summary.contains("javascript:"),
        "{summary}"
    );
    assert!(
        summary.contains("<code>&#60;/script&#62;</code>"),
        "{summary}"
    );
    assert_eq!(
        summary
            .lines()
            .filter(|line| line.starts_with("| **"))
            .count(),
        3
    );
    let page = told(Form::Html, HOSTILE, "a.partnership");
    assert!(
        !page.contains("</script>") && !page.contains("<b>@"),
        "{page}"
    );
    assert!(page.contains("Content-Security-Policy"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_text_keeps_every_form_sound(what in any::<String>(), name in any::<String>()) {
        for form in [Form::Sarif, Form::Gitlab, Form::Json] {
            prop_assert!(serde_json::from_str::<serde_json::Value>(&told(form, &what, &name)).is_ok());
        }
        prop_assert_eq!(told(Form::Github, &what, &name).lines().count(), 3);
        for form in [Form::Junit, Form::Checkstyle] {
            let text = told(form, &what, &name);
            let mut reader = quick_xml::Reader::from_str(&text);
            while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
        }
    }
}
