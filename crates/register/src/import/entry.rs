//! Entries on their way into a file: their lines, and the remarks that keep what had no place.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use partnership_brief::prose::shown;
use partnership_diagnostics::Severity;
use partnership_diagnostics::suggest::nearest;
use partnership_model::{InputFile, build, is_reserved_name, name_from};
use partnership_source::FileId;
use partnership_syntax::parse;

use super::values::{Misfit, New, one_line, quoted};
use super::{Known, Left};

/// The longest name that is made from a title.
const LONGEST: usize = 40;

/// Among how many names one that was meant is looked for: comparing thousands with thousands takes for ever.
const COMPARED: usize = 200;

/// An entry.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    pub(super) kind: &'static str,
    pub(super) name: String,
    pub(super) title: Option<String>,
    pub(super) lines: Vec<Line>,
    pub(super) remarks: Vec<String>,
    pub(super) nested: Vec<Draft>,
}

/// A line of an entry, and the cell that it came from.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) word: String,
    pub(super) values: Vec<String>,
    pub(super) cell: Cell,
}

/// A cell: where it stands, and what is in it.
#[derive(Clone, Debug, Default)]
pub(super) struct Cell {
    pub(super) row: usize,
    pub(super) heading: String,
    pub(super) text: String,
}

impl Cell {
    /// As a remark, so that nothing is lost.
    pub(super) fn remark(&self) -> String {
        shown(&one_line(&format!(
            "Row {}, {}: {}",
            self.row, self.heading, self.text
        )))
    }

    /// As something that had no place.
    pub(super) fn left(&self, why: impl Into<String>) -> Left {
        Left {
            row: Some(self.row),
            column: Some(self.heading.clone()),
            cell: self.text.clone(),
            why: why.into(),
        }
    }
}

/// The names that are taken, and what people call what they name.
pub(super) struct Names {
    taken: HashSet<String>,
    called: HashMap<(String, String), String>,
    /// Entries that were made because somebody named them.
    pub(super) made: Vec<Draft>,
    pub(super) told: Vec<String>,
}

impl Names {
    pub(super) fn new(known: &[Known]) -> Self {
        let mut names = Self {
            taken: HashSet::new(),
            called: HashMap::new(),
            made: Vec::new(),
            told: Vec::new(),
        };
        for one in known {
            names.taken.insert(one.name.clone());
            names.call(&one.kind, &one.name, one.title.as_deref());
        }
        names
    }

    fn call(&mut self, kind: &str, name: &str, title: Option<&str>) {
        for called in [Some(name), title].into_iter().flatten() {
            let key = (kind.to_owned(), folded(called));
            self.called.entry(key).or_insert_with(|| name.to_owned());
        }
    }

    /// What is called so, if anything is.
    pub(super) fn find(&self, kind: &str, called: &str) -> Option<&str> {
        let key = (kind.to_owned(), folded(called));
        self.called.get(&key).map(String::as_str)
    }

    /// A new name for something called so; nothing that has a name loses it.
    pub(super) fn take(&mut self, kind: &'static str, title: Option<&str>, row: usize) -> String {
        let own = title
            .and_then(|title| name_from(title).or_else(|| name_from(&format!("{kind} {title}"))));
        let own = own.unwrap_or_else(|| format!("{kind}-row-{row}"));
        let own = short(&own);
        let mut name = own.clone();
        let mut number = 2;
        while is_reserved_name(&name) || !self.taken.insert(name.clone()) {
            name = format!("{own}-{number}");
            number += 1;
        }
        if number > 2 {
            self.told.push(format!(
                "Row {row}: `{own}` is taken, so the new {kind} is called `{name}`. If both are the same, merge them."
            ));
        }
        self.call(kind, &name, title);
        name
    }

    /// The name of an entry of one of these kinds that is called so. A partner that is named and not there yet is made,
    /// where it is certain that one is named.
    pub(super) fn refer(
        &mut self,
        kinds: &[&str],
        called: &str,
        new: New,
        row: usize,
    ) -> Result<String, Misfit> {
        if let Some(name) = kinds.iter().find_map(|kind| self.find(kind, called)) {
            return Ok(name.to_owned());
        }
        let words = called.split_whitespace().count();
        let plausible =
            words <= 12 && called.chars().count() <= 100 && called.contains(char::is_alphabetic);
        let known: Vec<&str> = self
            .called
            .keys()
            .filter(|(kind, _)| kinds.contains(&kind.as_str()))
            .map(|(_, called)| called.as_str())
            .take(COMPARED + 1)
            .collect();
        let near = (known.len() <= COMPARED)
            .then(|| nearest(&folded(called), known))
            .flatten()
            // "Ward 2" is no slip for "Ward 1".
            .filter(|near| digits(near) == digits(called));
        if new == New::Made && kinds == ["partner"] && plausible && near.is_none() {
            let called = one_line(called);
            let name = self.take("partner", Some(&called), row);
            self.told.push(format!(
                "Row {row} names “{}”, which had no entry; partner `{name}` was made.",
                shown(&called)
            ));
            self.made.push(Draft {
                kind: "partner",
                name: name.clone(),
                title: Some(called),
                ..Draft::default()
            });
            return Ok(name);
        }
        let kinds: Vec<String> = kinds.iter().map(|kind| format!("`{kind}`")).collect();
        let meant = near.map_or(String::new(), |near| format!(" Did you mean “{near}”?"));
        Err(Misfit(format!(
            "there is no {} of that name.{meant}",
            kinds.join(" or ")
        )))
    }
}

/// A title in which what looks like HTML is marked as meant literally: texts have none.
fn literal(title: &str) -> String {
    let starts = |rest: &str| {
        let mut chars = rest.chars();
        chars.next() == Some('<')
            && chars
                .next()
                .is_some_and(|next| next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?'))
    };
    let mut out = String::with_capacity(title.len());
    let mut rest = title;
    while let Some(next) = rest.chars().next() {
        let mut end = 0;
        while starts(&rest[end..])
            && let Some(close) = rest[end..].find('>')
        {
            end += close + 1;
        }
        let (tags, after) = rest.split_at(end);
        if tags.is_empty() {
            out.push(next);
            rest = &rest[next.len_utf8()..];
            continue;
        }
        // A mark of the title's own would pair with one of these.
        if title.contains('`') {
            out.push_str(&tags.replace('<', "‹").replace('>', "›"));
        } else {
            out.push_str(&format!("`{tags}`"));
        }
        rest = after;
    }
    out
}

/// As titles are compared.
fn folded(title: &str) -> String {
    one_line(title).to_lowercase()
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// A name of bearable length, cut between words.
fn short(name: &str) -> String {
    if name.chars().count() <= LONGEST {
        return name.to_owned();
    }
    let cut: String = name.chars().take(LONGEST).collect();
    match cut.rsplit_once('-') {
        Some((start, _))
            if start
                .chars()
                .any(|char| char != '-' && !char.is_ascii_digit()) =>
        {
            start.trim_end_matches('-').to_owned()
        }
        _ => cut.trim_end_matches('-').to_owned(),
    }
}

/// Where a line stands in a text: the number of the entry, of the nested entry in it, and of the line.
type Place = (Range<usize>, usize, Option<usize>, usize);

/// The entries as text. Whatever the language would find fault with goes into a remark, and is told.
pub(super) fn text(drafts: &mut [Draft], known: &[Known], left: &mut Vec<Left>) -> Option<String> {
    const ROUNDS: usize = 6;
    let stubs: String = known
        .iter()
        .map(|one| format!("{} {} {{}}\n", one.kind, one.name))
        .collect();
    for _ in 0..ROUNDS {
        let mut text = stubs.clone();
        let mut places = Vec::new();
        for (at, draft) in drafts.iter().enumerate() {
            write(draft, at, &mut text, &mut places);
        }
        let parsed = parse(text.as_str());
        let id = FileId(0);
        let built = build(&[InputFile {
            id,
            parse: &parsed,
            imports: Vec::new(),
        }]);
        let mut faults: Vec<(usize, Option<usize>, usize, String)> = Vec::new();
        let mut outside = false;
        for finding in &built.findings {
            let start = finding.at.range.start as usize;
            let end = finding.at.range.end as usize;
            if finding.severity != Severity::Error || end <= stubs.len() {
                continue;
            }
            let hit = places
                .iter()
                .find(|(range, ..)| range.start <= start && start < range.end);
            match hit {
                Some((_, at, nested, line)) => {
                    if !faults
                        .iter()
                        .any(|(a, n, l, _)| (a, n, l) == (at, nested, line))
                    {
                        faults.push((*at, *nested, *line, finding.what.clone()));
                    }
                }
                None => outside = true,
            }
        }
        if faults.is_empty() {
            return (!outside).then(|| text[stubs.len()..].to_owned());
        }
        // From the last to the first, so that the numbers of lines stay right.
        faults.sort_by_key(|(at, nested, line, _)| std::cmp::Reverse((*at, *nested, *line)));
        for (at, nested, line, what) in faults {
            let draft = match nested {
                Some(nested) => &mut drafts[at].nested[nested],
                None => &mut drafts[at],
            };
            let line = draft.lines.remove(line);
            let what = what.trim_end_matches('.').to_owned();
            left.push(line.cell.left(what));
            draft.remarks.push(line.cell.remark());
        }
    }
    None
}

fn write(draft: &Draft, at: usize, text: &mut String, places: &mut Vec<Place>) {
    head(draft, "", text);
    body(draft, "  ", at, None, text, places);
    for (number, nested) in draft.nested.iter().enumerate() {
        text.push('\n');
        head(nested, "  ", text);
        body(nested, "    ", at, Some(number), text, places);
        text.push_str("  }\n");
    }
    text.push_str("}\n\n");
}

fn head(draft: &Draft, indent: &str, text: &mut String) {
    text.push_str(&format!("{indent}{} {}", draft.kind, draft.name));
    if let Some(title) = &draft.title {
        text.push_str(&format!(" {}", quoted(&literal(title))));
    }
    text.push_str(" {\n");
}

fn body(
    draft: &Draft,
    indent: &str,
    at: usize,
    nested: Option<usize>,
    text: &mut String,
    places: &mut Vec<Place>,
) {
    for (number, line) in draft.lines.iter().enumerate() {
        let start = text.len();
        text.push_str(&format!(
            "{indent}{}: {}\n",
            line.word,
            line.values.join(", ")
        ));
        places.push((start..text.len(), at, nested, number));
    }
    for remark in &draft.remarks {
        text.push_str(&format!("{indent}// {remark}\n"));
    }
}
