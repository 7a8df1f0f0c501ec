//! Examples of rules, taken from their tests: entries in which a rule speaks, and entries in which it is silent.

use partnership_source::{FileId, Span, TextRange};
use partnership_syntax::Parse;
use partnership_syntax::ast::{Declaration, Statement};

use crate::playbook::{Playbook, Rule};
use crate::run::names;
use crate::testing::{read_expectation, tests_in};

/// The entries a test is given.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Example {
    /// The title of the test.
    pub title: String,
    /// The entries, as a file would have them.
    pub text: String,
}

/// A rule in use.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Examples {
    /// Entries in which it speaks.
    pub fails: Option<Example>,
    /// Entries in which it is silent.
    pub passes: Option<Example>,
}

/// The first example of each sort among the tests of a playbook. `parse` gives the tree of a file.
pub fn examples<'p>(
    playbook: &Playbook,
    rule: &Rule,
    parse: &dyn Fn(FileId) -> Option<&'p Parse>,
) -> Examples {
    let mut found = Examples::default();
    let mut files: Vec<FileId> = playbook.tests.iter().map(|span| span.file).collect();
    files.dedup();
    files.sort_unstable();
    files.dedup();
    for file in files {
        let Some(parse) = parse(file) else { continue };
        for declaration in parse.file().declarations() {
            tests_in(declaration, &mut |test| {
                let span = Span::new(file, test.syntax.range());
                if playbook.tests.contains(&span) {
                    look(test, parse, rule, &mut found);
                }
            });
        }
    }
    found
}

fn look(test: Declaration<'_>, parse: &Parse, rule: &Rule, found: &mut Examples) {
    let expectations = test.statements().filter_map(|statement| match statement {
        Statement::Sentence(sentence) => read_expectation(sentence),
        _ => None,
    });
    let silences: Vec<bool> = expectations
        .filter(|expected| names(rule, &expected.rule))
        .map(|expected| expected.silent)
        .collect();
    let [silent] = silences.as_slice() else {
        // A test that expects both shows neither clearly.
        return;
    };
    let place = if *silent {
        &mut found.passes
    } else {
        &mut found.fails
    };
    if place.is_none() {
        let text = given(test, parse).filter(|text| !text.is_empty());
        *place = text.map(|text| Example {
            title: test
                .title()
                .map(|title| title.value().into_owned())
                .unwrap_or_default(),
            text,
        });
    }
}

/// The entries of the block `given`, moved to the left edge.
fn given(test: Declaration<'_>, parse: &Parse) -> Option<String> {
    let block = test.statements().find_map(|statement| match statement {
        Statement::Declaration(given) if given.keyword().text() == "given" => given.block(),
        _ => None,
    })?;
    let range = block.syntax.range();
    let end = block.close().map_or(range.end, |close| close.start);
    Some(at_the_edge(
        TextRange::new(range.start + 1, end).of(parse.text()),
    ))
}

fn at_the_edge(text: &str) -> String {
    let lines = || text.lines().filter(|line| !line.trim().is_empty());
    let indent = |line: &str| line.len() - line.trim_start().len();
    let least = lines().map(indent).min().unwrap_or(0);
    let moved: Vec<&str> = text
        .lines()
        .map(|line| line.get(least..).unwrap_or("").trim_end())
        .collect();
    moved.join("\n").trim_matches('\n').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtin;

    #[test]
    fn most_rules_have_an_example_of_each_sort() {
        let built_in = builtin();
        let parse = |file| built_in.parse(file);
        let (mut whole, mut all) = (0, 0);
        for playbook in &built_in.playbooks {
            for rule in &playbook.rules {
                let found = examples(playbook, rule, &parse);
                all += 1;
                whole += usize::from(found.fails.is_some() && found.passes.is_some());
            }
        }
        assert!(whole * 10 >= all * 9, "{whole} of {all}");
    }

    #[test]
    fn entries_are_moved_to_the_left_edge() {
        assert_eq!(
            at_the_edge("\n      a {\n        b\n      }\n    "),
            "a {\n  b\n}"
        );
        assert_eq!(at_the_edge(" a {} "), "a {}");
    }
}
