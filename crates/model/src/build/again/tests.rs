//! Following an edit gives what building anew gives, byte for byte, whatever the edit.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::path::Path;

use partnership_source::FileId;
use partnership_syntax::{Parse, parse};

use super::{Change, follow};
use crate::{Built, ImportTarget, InputFile, Living};

/// Files of which the first uses the others, each by its place in the list.
fn inputs(parses: &[Parse]) -> Vec<InputFile<'_>> {
    let count = parses.len();
    let target = |path: &str| match path.parse::<u32>() {
        Ok(number) if (number as usize) < count => ImportTarget::File(FileId(number)),
        _ => ImportTarget::Missing(None),
    };
    let inputs = parses.iter().enumerate().map(|(number, parse)| InputFile {
        id: FileId(number as u32),
        parse,
        imports: parse
            .file()
            .imports()
            .map(|import| {
                import
                    .path()
                    .map_or(ImportTarget::Nothing, |path| target(&path.value()))
            })
            .collect(),
    });
    inputs.collect()
}

/// All that can be seen of a model and its findings.
fn seen(built: &Built) -> Vec<String> {
    fn sorted<K: Ord + Debug, V: Debug>(of: impl IntoIterator<Item = (K, V)>) -> String {
        format!("{:?}", of.into_iter().collect::<BTreeMap<K, V>>())
    }
    let model = &built.model;
    let mut lines: Vec<String> = built
        .findings
        .iter()
        .map(|own| format!("{own:?}"))
        .collect();
    lines.extend(model.entries.iter().map(|own| format!("{own:?}")));
    lines.extend(model.clauses.iter().map(|own| format!("{own:?}")));
    lines.extend(model.expectations.iter().map(|own| format!("{own:?}")));
    lines.push(format!(
        "{:?} {:?} {:?} {:?}",
        model.root, model.files, model.unread, model.partnership
    ));
    lines.push(sorted(&model.names));
    lines.push(sorted(&model.inverses));
    lines.push(sorted(&model.clause_inverses));
    lines
}

/// The same numbers on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound.max(1)
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }
}

/// What people type, and what slips into it.
const TYPED: &[&str] = &[
    "x",
    "e",
    " ",
    "\n",
    "-",
    "7",
    ",",
    ":",
    "\"",
    "{",
    "}",
    "é",
    "<b>",
    "  ",
    "// ",
    "and ",
    "none",
    "\n  note: \"more\"",
    "\n  owner: nobody",
    "\n\npartner other \"Other\" {\n  kind: charity\n}\n",
    "\npermit anyone to analyse anything",
    "\nforbid anyone to sell anything called never",
    "\n  contact x \"X\" { }\n",
    "mitigation",
];

/// One edit: something typed, a few letters taken out, a word put for another, or a word of the text used again.
fn edited(text: &str, dice: &mut Dice) -> String {
    let mut at = dice.below(text.len() + 1);
    at = text.floor_char_boundary(at);
    let word_end = |from: usize| {
        let rest = &text[from..];
        from + rest
            .find(|c: char| !c.is_alphanumeric() && c != '-')
            .unwrap_or(rest.len())
    };
    match dice.below(4) {
        0 => {
            let end = text.floor_char_boundary((at + 1 + dice.below(3)).min(text.len()));
            format!("{}{}", &text[..at], &text[end.max(at)..])
        }
        1 => {
            let words: Vec<&str> = text.split_whitespace().collect();
            format!(
                "{}{}{}",
                &text[..at],
                dice.one(&words),
                &text[word_end(at)..]
            )
        }
        _ => format!("{}{}{}", &text[..at], dice.one(TYPED), &text[at..]),
    }
}

/// Edit texts again and again, each time beginning with them as they are; how many edits were followed without building
/// anew.
fn follow_all_edits(texts: &[String], times: usize, rounds: usize) -> usize {
    let each = |time: usize| follow_edits(texts, rounds, time as u64 + 1);
    (0..times).map(each).sum()
}

fn follow_edits(texts: &[String], rounds: usize, seed: u64) -> usize {
    let mut dice = Dice(seed);
    let mut parses: Vec<Parse> = texts.iter().map(|text| parse(text.as_str())).collect();
    let mut living = Living::build(&inputs(&parses));
    let mut followed = 0;
    let mut last: Option<(usize, Parse)> = None;
    for round in 0..rounds {
        // Most edits are taken back at once, so that the text stays much as it was.
        let (file, next) = match last.take().filter(|_| dice.below(10) > 0) {
            Some((file, before)) => (file, parses[file].again(before.text().as_ref())),
            None => {
                let file = dice.below(parses.len());
                let text = edited(parses[file].text(), &mut dice);
                last = Some((file, parses[file].clone()));
                (file, parses[file].again(text.as_str()))
            }
        };
        let mut after = parses.clone();
        after[file] = next;
        let (before, now) = (inputs(&parses), inputs(&after));
        let fresh = Living::build(&now);
        let next = match Change::between(&before, &now) {
            Some(Change::Nothing) => Some(living),
            Some(Change::Piece(change)) => follow(living, &change, &now),
            None => None,
        };
        if let Some(next) = &next {
            followed += 1;
            let (ours, theirs) = (seen(&next.built), seen(&fresh.built));
            for (ours, theirs) in ours.iter().zip(&theirs) {
                assert_eq!(ours, theirs, "round {round} in file {file}");
            }
            assert_eq!(ours.len(), theirs.len(), "round {round} in file {file}");
            let causes = |living: &Living| living.kept.as_ref().map(|kept| kept.causes.clone());
            assert_eq!(causes(next), causes(&fresh), "round {round}");
        }
        living = next.unwrap_or(fresh);
        parses = after;
    }
    followed
}

fn example(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    std::fs::read_to_string(folder.join(name)).unwrap()
}

#[test]
fn edits_of_real_partnerships_are_followed() {
    for name in [
        "emergency-care/emergency-care.partnership",
        "opensafely/opensafely.partnership",
        "streams-2017/streams-2017.partnership",
    ] {
        let followed = follow_all_edits(&[example(name)], 2, 60);
        assert!(followed > 20, "{name}: only {followed}");
    }
}

#[test]
fn edits_of_files_that_use_others_are_followed() {
    let main = "use \"1\"\nuse \"2\" as lists\nuse \"3\" as part\n\npartnership p \"P\" {\n  aim: \"Care.\"\n}\n\n\
        dataset visits \"Visits\" {\n  holder: north\n\n  component who \"Who\" {\n    subjects: patients\n  }\n}\n\n\
        dataset stays \"Stays\" {\n  holder: lists/south\n\n  component who \"Who\" {\n    subjects: patients\n  }\n}\n\n\
        agreement dsa \"DSA\" {\n  parties: north, lists/south\n  status: signed on 2025-03-20\n\n  \
        permit lists/south to analyse visits called ours {\n    duties: delete-at-end\n  }\n}\n\n\
        promise never-sell \"Never sold\" {\n  never: sell visits, use stays for plan\n}\n\n\
        scenario s \"S\" {\n  expect forbid anyone to sell visits\n}\n";
    let list = "partner north \"North\" {\n  kind: hospital\n}\n\npartner unused \"Unused\" {\n  kind: charity\n}\n";
    let other = "partner south \"South\" {\n  kind: university\n  part-of: west\n}\n\npartner west \"West\" {\n  kind: charity\n}\n";
    let part = "purpose plan \"Plan\" {\n  aim: \"Plan.\"\n  uses: visits\n}\n\n\
        benefit sooner \"Sooner\" {\n  for: people\n  from: plan\n  claim: expected\n}\n\naudience people \"People\" {\n  wants: \"More\"\n}\n";
    let texts = [main, list, other, part].map(str::to_owned);
    let followed = follow_all_edits(&texts, 60, 60);
    assert!(followed > 400, "only {followed}");
}

/// Follow one edit of one file, and compare with building anew.
fn follow_one(before: &str, after: &str) {
    let old = [parse(before)];
    let new = [old[0].again(after)];
    let living = Living::build(&inputs(&old));
    let (before, now) = (inputs(&old), inputs(&new));
    let Some(Change::Piece(change)) = Change::between(&before, &now) else {
        panic!("one piece has changed");
    };
    let next = follow(living, &change, &now).unwrap();
    assert_eq!(seen(&next.built), seen(&Living::build(&now).built));
}

#[test]
fn what_is_told_of_a_slip_may_depend_on_the_piece_beside_it() {
    let first = "partner a \"A\" {\n  kind: charity\n}\n\ndataset d \"D\" {\n  holder: a\n}\n\n";
    let clauses = [
        "permit a to analyse d\n",
        "permit a to analyse d {\n  duties: delete-at-end\n}\n",
    ];
    for slip in [
        "called ours\n",
        "word called ours\n",
        "risk\n",
        "partner\n  kind: charity\n",
        "} called ours\n",
    ] {
        for (before, after) in [(0, 1), (1, 0)] {
            let texts = [before, after].map(|own: usize| {
                let clause = clauses[own];
                [
                    format!("{first}{clause}{slip}"),
                    format!("{first}{slip}{clause}"),
                ]
            });
            for (before, after) in texts[0].iter().zip(&texts[1]) {
                let old = [parse(before.as_str())];
                let new = [old[0].again(after.as_str())];
                let next = Living::build(&inputs(&old)).after(&inputs(&old), &inputs(&new));
                let fresh = Living::build(&inputs(&new));
                assert_eq!(seen(&next.built), seen(&fresh.built), "{before}");
            }
        }
    }
}

#[test]
fn a_letter_in_a_text_is_followed() {
    let text = "partner a \"A\" {\n  kind: charity\n  mission: \"Care.\"\n}\n\npartner b \"B\" {\n  kind: charity\n  part-of: a\n}\n";
    follow_one(text, &text.replace("Care", "Caree"));
}
