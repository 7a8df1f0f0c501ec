//! Holds a project of a page against what the page says of it.

use partnership_diagnostics::{Finding, apply_fixes};
use partnership_model::{Built, ImportTarget, InputFile, ahead, build};
use partnership_source::{FileId, LineIndex};
use partnership_syntax::format::{Options, Place, format};
use partnership_syntax::{Parse, parse};
use partnership_vocabulary::{ValueType, any_kind, blocks, field_of};

use crate::dump::dump;
use crate::page::{Block, Case, Snippet};

/// The day of the checks on these pages.
const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 27);

/// What does not hold, each with its line on the page.
pub fn faults(case: &Case) -> Vec<(usize, String)> {
    let parses: Vec<Parse> = case
        .files
        .iter()
        .map(|file| parse(file.text.as_str()))
        .collect();
    let reached = reach(case, &parses);
    let mut faults: Vec<(usize, String)> = (0..case.files.len())
        .filter(|at| !reached.contains(at))
        .map(|at| {
            (
                case.files[at].line,
                format!("nothing uses `{}`", case.files[at].name),
            )
        })
        .collect();
    let inputs: Vec<InputFile<'_>> = reached
        .iter()
        .enumerate()
        .map(|(id, at)| InputFile {
            id: FileId(u32::try_from(id).unwrap()),
            parse: &parses[*at],
            imports: targets(case, *at, &parses[*at], &reached),
        })
        .collect();
    let mut built = build(&inputs);
    built.findings.extend(ahead(&built.model, TODAY));
    for (id, at) in reached.iter().enumerate() {
        let id = FileId(u32::try_from(id).unwrap());
        let found: Vec<&Finding> = built
            .findings
            .iter()
            .filter(|finding| finding.at.file == id)
            .collect();
        compare_findings(&case.files[*at], &found, &mut faults);
    }
    let main = case.files.last().unwrap();
    if let Some(block) = &case.formatted {
        same(
            "the formatter gives",
            block,
            &formatted(parses.last().unwrap()),
            &mut faults,
        );
    }
    if let Some(block) = &case.fixed {
        same("the fixes give", block, &fixed(main, &built), &mut faults);
    }
    if let Some(block) = &case.tree {
        same("the files mean", block, &dump(&built.model), &mut faults);
    }
    faults.sort();
    faults
}

/// The files that are read, as places in the case: the last file first, then those it brings in as they are met.
fn reach(case: &Case, parses: &[Parse]) -> Vec<usize> {
    let mut reached = vec![case.files.len() - 1];
    let mut next = 0;
    while let Some(at) = reached.get(next).copied() {
        for import in parses[at].file().imports() {
            let to = import
                .path()
                .and_then(|path| place(case, at, &path.value()));
            if let Some(to) = to.filter(|to| !reached.contains(to)) {
                reached.push(to);
            }
        }
        next += 1;
    }
    reached
}

fn targets(case: &Case, from: usize, parse: &Parse, reached: &[usize]) -> Vec<ImportTarget> {
    parse
        .file()
        .imports()
        .map(|import| {
            let Some(path) = import.path() else {
                return ImportTarget::Nothing;
            };
            let path = path.value();
            if normal(&case.files[from].name, &path).is_none() {
                return ImportTarget::Outside;
            }
            match place(case, from, &path).and_then(|to| reached.iter().position(|at| *at == to)) {
                Some(id) => ImportTarget::File(FileId(u32::try_from(id).unwrap())),
                None => ImportTarget::Missing(None),
            }
        })
        .collect()
}

fn place(case: &Case, from: usize, path: &str) -> Option<usize> {
    let wanted = normal(&case.files[from].name, path)?;
    case.files.iter().position(|file| file.name == wanted)
}

/// The path as seen from the root; `None` where it leaves the root.
fn normal(from: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    (!path.starts_with('/')).then(|| parts.join("/"))
}

fn compare_findings(file: &Snippet, found: &[&Finding], faults: &mut Vec<(usize, String)>) {
    let index = LineIndex::new(&file.text);
    let mut left: Vec<(usize, &Finding)> = found
        .iter()
        .map(|finding| {
            (
                file.line + index.line_column(finding.at.range.start).line as usize,
                *finding,
            )
        })
        .collect();
    for expected in &file.expected {
        let fits = |(line, finding): &(usize, &Finding)| {
            *line == expected.line
                && finding.name == expected.name
                && expected
                    .says
                    .as_ref()
                    .is_none_or(|part| says(finding).contains(part.as_str()))
        };
        match left.iter().position(fits) {
            Some(at) => {
                left.remove(at);
            }
            None => {
                let part = expected
                    .says
                    .as_ref()
                    .map_or_else(String::new, |part| format!(" that says \"{part}\""));
                faults.push((
                    expected.line,
                    format!("expected the finding `{}`{part}", expected.name),
                ));
            }
        }
    }
    faults.extend(left.iter().map(|(line, finding)| {
        (
            *line,
            format!("found `{}`: {}", finding.name, says(finding)),
        )
    }));
}

/// Everything that a finding says, in one line.
fn says(finding: &Finding) -> String {
    let mut said = format!("{} {} {}", finding.what, finding.why, finding.how);
    for other in finding
        .others
        .iter()
        .map(|label| &label.text)
        .chain([&finding.label])
        .filter(|text| !text.is_empty())
    {
        said.push_str(&format!(" [{other}]"));
    }
    if let Some(fix) = &finding.fix {
        said.push_str(&format!(" ({})", fix.title));
    }
    said
}

fn same(what: &str, block: &Block, actual: &str, faults: &mut Vec<(usize, String)>) {
    if block.text.trim_end() != actual.trim_end() {
        faults.push((block.line, format!("{what}\n{actual}\nnot\n{}", block.text)));
    }
}

fn fixed(main: &Snippet, built: &Built) -> String {
    apply_fixes(&main.text, &built.findings, built.model.root).text
}

/// What the formatter gives, told by the vocabulary which words stand for texts.
fn formatted(parse: &Parse) -> String {
    let words = |place: Place<'_>, text: &str| {
        let kind = any_kind(place.entry)?;
        let field = match place.block {
            Some(outer) => {
                blocks(field_of(kind, outer)?).find(|inner| inner.word == place.field)?
            }
            None => field_of(kind, place.field)?,
        };
        word(&field.value, text)
    };
    format(
        parse,
        &Options {
            words: Some(&words),
        },
    )
    .text
}

fn word(value: &ValueType, text: &str) -> Option<&'static str> {
    match value {
        ValueType::Words(list) => list.find(text).map(|word| word.word),
        ValueType::OneOf(types) => types
            .iter()
            .take_while(|one| !matches!(one, ValueType::Text | ValueType::Code | ValueType::Link))
            .find_map(|one| word(one, text)),
        _ => None,
    }
}
