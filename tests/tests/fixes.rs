//! No fix makes a file worse: whatever is wrong with a text, making every change that is offered, safe or not, round by
//! round, comes to an end, and no more is found then than before.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

#[path = "spec/page.rs"]
#[allow(dead_code, reason = "only the snippets of a page are read here")]
mod page;

use std::fs;
use std::path::Path;

use partnership_diagnostics::{Finding, apply_fixes};
use partnership_model::{ImportTarget, InputFile, build};
use partnership_source::FileId;
use partnership_syntax::parse;

/// More rounds than any text needs.
const ROUNDS: usize = 20;

fn findings(text: &str) -> Vec<Finding> {
    let parse = parse(text);
    let imports = parse.file().imports().map(|_| ImportTarget::Missing(None));
    let file = InputFile {
        id: FileId(0),
        parse: &parse,
        imports: imports.collect(),
    };
    build(&[file]).findings
}

/// The text after all changes that are offered.
fn mended(text: &str) -> Result<String, String> {
    let mut text = text.to_owned();
    for _ in 0..ROUNDS {
        let mut found = findings(&text);
        for fix in found.iter_mut().filter_map(|finding| finding.fix.as_mut()) {
            fix.safe = true;
        }
        let fixed = apply_fixes(&text, &found, FileId(0));
        if fixed.text == text {
            return Ok(text);
        }
        text = fixed.text;
    }
    Err(text)
}

fn told(found: &[Finding]) -> String {
    let lines: Vec<String> = found
        .iter()
        .map(|one| format!("  {}: {}", one.name, one.what))
        .collect();
    lines.join("\n")
}

/// What went wrong with the fixes of a text, if anything did.
fn worse(text: &str) -> Option<String> {
    let before = findings(text);
    match mended(text) {
        Err(last) => Some(format!(
            "no end of changes; the text so far:\n{}\n{}",
            last,
            told(&findings(&last))
        )),
        Ok(after) => {
            let now = findings(&after);
            (now.len() > before.len()).then(|| {
                format!(
                    "{} findings became {}:\n{}\nbecame\n{}\nin\n{after}",
                    before.len(),
                    now.len(),
                    told(&before),
                    told(&now)
                )
            })
        }
    }
}

#[test]
fn no_snippet_of_the_definition_gets_worse() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec");
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "md"))
        .collect();
    names.sort();
    let mut faults = Vec::new();
    for name in names {
        let cases = page::cases(&fs::read_to_string(&name).unwrap()).unwrap_or_default();
        for snippet in cases.iter().flat_map(|case| &case.files) {
            if let Some(what) = worse(&snippet.text) {
                faults.push(format!("{}:{}: {what}", name.display(), snippet.line));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{}\n\n{} got worse",
        faults.join("\n\n"),
        faults.len()
    );
}

#[test]
fn braces_go_around_the_lines_that_were_written_for_an_entry() {
    let text = "partner a \"A\"\n  kind: hospital\n  mission: \"Care\"\n\npartner b \"B\" {\n}\n";
    assert_eq!(
        mended(text).unwrap(),
        "partner a \"A\" {\n  kind: hospital\n  mission: \"Care\"\n}\n\npartner b \"B\" {\n}\n"
    );
    let flat = "partner a \"A\"\nkind: hospital\nmission: \"Care\"\n\npartner b \"B\" {\n}\n";
    assert_eq!(
        mended(flat).unwrap(),
        "partner a \"A\" {\nkind: hospital\nmission: \"Care\"\n}\n\npartner b \"B\" {\n}\n"
    );
    let closed = "partner a \"A\"\n  kind: hospital\n}\n";
    assert_eq!(
        mended(closed).unwrap(),
        "partner a \"A\" {\n  kind: hospital\n}\n"
    );
}

#[test]
fn a_pasted_paragraph_is_kept_whole_and_a_name_goes_to_its_place() {
    let text = "partner a \"A\" {\n}\n\nDear all,\nplease find below\nwhat we agreed\n";
    assert_eq!(
        mended(text).unwrap(),
        "partner a \"A\" {\n}\n\n// Dear all,\n// please find below\n// what we agreed\n"
    );
    let text =
        "dataset d \"D\" {\n}\nforbid anyone to sell d unless { within: open } called no-sale\n";
    assert_eq!(
        mended(text).unwrap(),
        "dataset d \"D\" {\n}\nforbid anyone to sell d called no-sale unless { within: open }\n"
    );
}
