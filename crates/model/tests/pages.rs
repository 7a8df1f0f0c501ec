//! Every page's examples do what the page says: the first gives exactly the finding it explains, the second none.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

use std::collections::HashSet;

use partnership_diagnostics::Finding;
use partnership_model::findings::DEFINITIONS;
use partnership_model::{ImportTarget, InputFile, ahead, build};
use partnership_source::FileId;
use partnership_syntax::parse;

/// The file that pages may use.
const SHARED: &str = "partner st-marys \"St Mary's Hospital\" {\n}\n";

fn findings(text: &str) -> Vec<Finding> {
    let main = parse(text);
    let shared = parse(SHARED);
    let imports = main
        .file()
        .imports()
        .map(|import| {
            match import
                .path()
                .map(|path| path.value().into_owned())
                .as_deref()
            {
                None => ImportTarget::Nothing,
                Some("organisations.partnership") => ImportTarget::File(FileId(1)),
                Some(path) if path.starts_with("../") => ImportTarget::Outside,
                Some("unreadable.partnership") => ImportTarget::Unreadable("it is a folder".into()),
                Some(_) => ImportTarget::Missing(None),
            }
        })
        .collect();
    let file = |id, parse, imports| InputFile {
        id: FileId(id),
        parse,
        imports,
    };
    let mut built = build(&[file(0, &main, imports), file(1, &shared, Vec::new())]);
    built
        .findings
        .extend(ahead(&built.model, jiff::civil::date(2026, 11, 27)));
    built.findings
}

/// The example of a page in a fence with this mark.
fn example<'p>(page: &'p str, mark: &str) -> Option<&'p str> {
    let start = page.find(&format!("```partnership {mark}\n"))?;
    let inside = &page[start..];
    let inside = &inside[inside.find('\n')? + 1..];
    Some(&inside[..inside.find("```\n").or_else(|| inside.find("```"))?])
}

fn named(findings: &[Finding]) -> Vec<&str> {
    findings.iter().map(|finding| &*finding.name).collect()
}

#[test]
fn examples_do_what_their_page_says() {
    let mut wrong = Vec::new();
    for definition in DEFINITIONS {
        let (Some(fails), Some(passes)) = (
            example(definition.page, "fails"),
            example(definition.page, "passes"),
        ) else {
            continue;
        };
        let found = findings(fails);
        if named(&found) != [definition.name] || found[0].severity != definition.severity {
            wrong.push(format!(
                "{}: the first example gives {found:#?}",
                definition.name
            ));
        }
        let found = findings(passes);
        if !found.is_empty() {
            wrong.push(format!(
                "{}: the second example gives {found:#?}",
                definition.name
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn pages_without_examples_are_tried_here() {
    let tried = [
        (
            "too-many-findings",
            "partner a \"A\" { x: 1 }\n".repeat(1200),
        ),
        (
            "nesting-too-deep",
            format!("partner a \"A\" {}{}\n", "{".repeat(100), "}".repeat(100)),
        ),
        (
            "entry-too-long",
            format!("partner a \"A\" {{\n{}}}\n", "// so long\n".repeat(100_000)),
        ),
        (
            "control-character",
            "partner a \"A\" {\n  mission: \"one\u{7}two\"\n}\n".to_owned(),
        ),
    ];
    let names: HashSet<&str> = tried.iter().map(|(name, _)| *name).collect();
    for definition in DEFINITIONS {
        let has_example = example(definition.page, "fails").is_some();
        assert_ne!(
            has_example,
            names.contains(definition.name),
            "{}",
            definition.name
        );
    }
    for (name, text) in tried {
        let found = findings(&text);
        let found = named(&found);
        if name == "too-many-findings" {
            assert_eq!(found.iter().filter(|found| **found == name).count(), 1);
            assert_eq!(found.len(), 1001);
        } else {
            assert_eq!(found, [name]);
        }
    }
}

#[test]
fn pages_are_whole() {
    let mut names = HashSet::new();
    for definition in DEFINITIONS {
        assert!(
            names.insert(definition.name),
            "{} stands twice",
            definition.name
        );
        let first = format!("# {}\n", definition.title);
        assert!(
            definition.page.starts_with(&first),
            "{} does not start with its title",
            definition.name
        );
        for part in ["\n## Why it matters\n", "\n## What to do\n"] {
            assert!(
                definition.page.contains(part),
                "{} lacks {part}",
                definition.name
            );
        }
        for word in ["declaration", "compliant", "parse", "invalid syntax"] {
            assert!(
                !definition.page.to_lowercase().contains(word),
                "{} says {word}",
                definition.name
            );
        }
    }
}

#[test]
fn findings_say_what_why_and_how() {
    for definition in DEFINITIONS {
        let Some(fails) = example(definition.page, "fails") else {
            continue;
        };
        for finding in findings(fails) {
            for part in [&finding.what, &finding.why, &finding.how] {
                assert!(
                    part.ends_with(['.', '?', ')', '`', '"']) && part.len() > 10,
                    "{}: {part}",
                    definition.name
                );
            }
        }
    }
}

#[test]
fn safe_fixes_settle_what_they_are_for() {
    for definition in DEFINITIONS {
        let Some(fails) = example(definition.page, "fails") else {
            continue;
        };
        let found = findings(fails);
        let Some(fix) = found[0].fix.as_ref().filter(|fix| fix.safe) else {
            continue;
        };
        let edits: Vec<_> = fix.edits.iter().map(|(_, edit)| edit.clone()).collect();
        let mended = partnership_source::apply_edits(fails, &edits).unwrap();
        assert_eq!(
            named(&findings(&mended)),
            [""; 0],
            "{}: {mended}",
            definition.name
        );
    }
}
