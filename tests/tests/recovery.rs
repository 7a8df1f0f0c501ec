//! How much of a file survives one slip, and how many findings one slip makes.
//!
//! Thousands of slips are made in every example, one at a time. An entry that the slip did not touch should mean what it
//! meant, and the writer should hear of the slip once. The figures are printed: `cargo test --test recovery -- --nocapture`.

#![allow(
    clippy::expect_used,
    reason = "a test that cannot read the examples has nothing to say"
)]

use std::collections::HashSet;
use std::path::Path;

use partnership_model::{ImportTarget, InputFile, build};
use partnership_source::{FileId, TextRange};
use partnership_syntax::ast::{Declaration, Statement};
use partnership_syntax::{Parse, parse};
use partnership_tests::mutate::{SLIPS, Slip, slip};
use partnership_tests::random::Random;

/// Slips of each sort for each example.
const EACH: usize = 30;

/// Every entry of a file, nested ones included, as where it stands and what its tree is.
fn entries(parse: &Parse) -> Vec<(TextRange, String)> {
    fn gather(declaration: Declaration<'_>, found: &mut Vec<(TextRange, String)>) {
        let range = declaration.syntax.range();
        let shape: String = declaration
            .syntax
            .descendants()
            .map(|node| {
                format!(
                    "{:?}{}+{} ",
                    node.kind(),
                    node.range().start - range.start,
                    node.range().len()
                )
            })
            .collect();
        found.push((range, shape));
        for statement in declaration.statements() {
            if let Statement::Declaration(inner) = statement {
                gather(inner, found);
            }
        }
    }
    let mut found = Vec::new();
    for declaration in parse.file().declarations() {
        gather(declaration, &mut found);
    }
    found
}

/// Where an entry stands after the slip; `None` where the slip touches it.
fn moved(range: TextRange, slip: &Slip) -> Option<TextRange> {
    if (range.end as usize) < slip.range.start {
        return Some(range);
    }
    if range.start as usize > slip.range.end {
        let by = slip.insert.len() as i64 - slip.range.len() as i64;
        let shift = |at: u32| (i64::from(at) + by) as u32;
        return Some(TextRange::new(shift(range.start), shift(range.end)));
    }
    None
}

/// The findings of file `number` with `parse` in its place; what it uses is found by the file's name.
fn findings(
    files: &[(String, String)],
    parses: &[Parse],
    number: usize,
    parse: &Parse,
) -> Vec<(String, String)> {
    let id = |at: usize| FileId(at as u32);
    let target = |path: &str| {
        let name = path.rsplit('/').next().unwrap_or(path);
        let found = files.iter().position(|(own, _)| own == name);
        found.map_or(ImportTarget::Missing(None), |at| ImportTarget::File(id(at)))
    };
    let input = |at: usize| {
        let parse = if at == number { parse } else { &parses[at] };
        let imports = parse.file().imports().map(|import| {
            import
                .path()
                .map_or(ImportTarget::Nothing, |path| target(&path.value()))
        });
        InputFile {
            id: id(at),
            parse,
            imports: imports.collect(),
        }
    };
    let others = (0..files.len()).filter(|at| *at != number);
    let inputs: Vec<InputFile<'_>> = std::iter::once(number).chain(others).map(input).collect();
    let own = build(&inputs).findings.into_iter();
    own.filter(|finding| finding.at.file == id(number))
        .map(|finding| {
            // How often a name is used is not what is wrong with it.
            let what = finding
                .what
                .split(" It is used ")
                .next()
                .unwrap_or_default();
            (finding.name.to_string(), what.to_owned())
        })
        .collect()
}

#[test]
fn one_slip_leaves_the_rest_alone() {
    let mut files = Vec::new();
    gather(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples"),
        &mut files,
    );
    assert!(files.len() >= 8, "the examples are there");
    let (mut kept, mut untouched, mut slips) = (0usize, 0usize, 0usize);
    let mut counts: Vec<usize> = Vec::new();
    let mut worst: Vec<(usize, String)> = Vec::new();
    let parses: Vec<Parse> = files.iter().map(|(_, text)| parse(text.as_str())).collect();
    for (number, (name, text)) in files.iter().enumerate() {
        let before = &parses[number];
        let own = entries(before);
        let known: HashSet<(String, String)> = findings(&files, &parses, number, before)
            .into_iter()
            .collect();
        let mut random = Random::new(text.len() as u64);
        for kind in SLIPS {
            for _ in 0..EACH {
                let Some(slip) = slip(kind, text, &mut random) else {
                    continue;
                };
                slips += 1;
                let after = parse(slip.apply(text));
                let now: HashSet<(TextRange, String)> = entries(&after).into_iter().collect();
                for (range, shape) in &own {
                    if let Some(range) = moved(*range, &slip) {
                        untouched += 1;
                        kept += usize::from(now.contains(&(range, shape.clone())));
                    }
                }
                let new: Vec<_> = findings(&files, &parses, number, &after)
                    .into_iter()
                    .filter(|finding| !known.contains(finding))
                    .collect();
                if new.len() > 4 {
                    let place = slip.range.start;
                    let line = text[..place].matches('\n').count() + 1;
                    worst.push((
                        new.len(),
                        format!(
                            "{name}:{line} {kind} {:?}: {:?}",
                            slip.insert,
                            new.iter()
                                .map(|(name, _)| name.as_str())
                                .collect::<Vec<_>>()
                        ),
                    ));
                }
                counts.push(new.len());
            }
        }
    }
    counts.sort_unstable();
    let heard: Vec<usize> = counts.iter().copied().filter(|count| *count > 0).collect();
    let share = kept as f64 / untouched as f64;
    let (median, high) = (heard[heard.len() / 2], heard[heard.len() * 99 / 100]);
    println!(
        "{slips} slips in {} files: {:.2} % of untouched entries keep their meaning; of {} slips that are heard of, the median makes {median} \
         finding and the 99th percentile {high}",
        files.len(),
        share * 100.0,
        heard.len(),
    );
    worst.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    for (count, place) in worst.iter().take(12) {
        println!("  {count} findings: {place}");
    }
    assert!(share >= 0.99, "{:.2} % survive", share * 100.0);
    assert_eq!(median, 1);
    assert!(high <= 4, "99th percentile: {high}");
}

fn gather(folder: &Path, found: &mut Vec<(String, String)>) {
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            gather(&path, found);
        } else if path
            .extension()
            .is_some_and(|extension| extension == "partnership")
        {
            let name = path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default();
            found.push((name, std::fs::read_to_string(&path).expect("text")));
        }
    }
}
