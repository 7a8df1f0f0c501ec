//! Small changes to a file: one more value on a line, another day, one more exception, one more clause.

use jiff::civil;
use partnership_model::{Clause, Data, Entry, EntryId, Member, Model};
use partnership_source::{FileId, TextEdit, TextRange};

/// The texts of files.
pub(crate) type Texts<'a> = &'a dyn Fn(FileId) -> String;

/// A change to one file.
pub(crate) type Edit = (FileId, TextEdit);

/// The name by which the root file calls an entry.
pub(crate) fn name_of(model: &Model, id: EntryId) -> Option<String> {
    let own = model.entry(id).name.as_deref()?;
    if model.find(own).is_some_and(|entry| entry.id == id) {
        return Some(own.to_owned());
    }
    let means = |name: &&str| model.find(name).is_some_and(|entry| entry.id == id);
    let mut names: Vec<&str> = model.names().filter(means).collect();
    names.sort_unstable();
    // What stands in a part of the partnership is called by its own name there.
    Some(names.first().copied().unwrap_or(own).to_owned())
}

/// One more value on a line of an entry; a value that only says that there is none gives way.
pub(crate) fn add_value(entry: &Entry, word: &str, value: &str, texts: Texts<'_>) -> Option<Edit> {
    let Some(line) = entry.field(word) else {
        return new_line(entry, word, value, texts);
    };
    let given = line
        .values
        .iter()
        .any(|value| !matches!(value.data, Data::Silence(_)));
    if given {
        let edit = TextEdit::insert(line.span.range.end, format!(", {value}"));
        return Some((line.span.file, edit));
    }
    set_value(entry, word, value, texts)
}

/// Another value on a line of an entry.
pub(crate) fn set_value(entry: &Entry, word: &str, value: &str, texts: Texts<'_>) -> Option<Edit> {
    let Some(line) = entry.field(word) else {
        return new_line(entry, word, value, texts);
    };
    let first = line.values.first()?.span.range.start;
    let range = TextRange::new(first, line.span.range.end);
    Some((line.span.file, TextEdit::replace(range, value)))
}

fn new_line(entry: &Entry, word: &str, value: &str, texts: Texts<'_>) -> Option<Edit> {
    let file = entry.span.file;
    if let Some(first) = entry.fields.first() {
        let text = texts(file);
        let start = first.span.range.start;
        let before = text.get(..start as usize)?;
        let line = &before[before.rfind('\n').map_or(0, |at| at + 1)..];
        let blank: String = line.chars().take_while(|c| *c == ' ').collect();
        let insert = format!(
            "{word}: {value}\n{}",
            if blank.is_empty() { "  " } else { &blank }
        );
        return Some((file, TextEdit::insert(start, insert)));
    }
    let text = texts(file);
    let head = entry.head.range.end as usize;
    let open = head + text.get(head..)?.find('{')? + 1;
    let at = u32::try_from(open).ok()?;
    Some((file, TextEdit::insert(at, format!("\n  {word}: {value}\n"))))
}

/// Another first or last day of a clause.
pub(crate) fn set_day(
    clause: &Clause,
    word: &str,
    day: civil::Date,
    texts: Texts<'_>,
) -> Option<Edit> {
    let file = clause.span.file;
    let mut lines = clause.conditions.iter();
    if let Some(line) = lines.find(|line| line.word == word) {
        let first = line.values.first()?.span.range.start;
        let range = TextRange::new(first, line.span.range.end);
        return Some((file, TextEdit::replace(range, day.to_string())));
    }
    let text = texts(file);
    let words = text.get(clause.span.range.as_usize())?;
    let ends = [
        "from", "until", "called", "survives", "within", "unless", "for", "to",
    ];
    let mut found: Option<(usize, usize)> = None;
    let mut at = 0;
    for token in words.split_whitespace() {
        let start = at + words[at..].find(token)?;
        at = start + token.len();
        match found {
            None if token == word => found = Some((at, at)),
            Some((first, _)) if !ends.contains(&token) => found = Some((first, at)),
            Some(_) => break,
            None => {}
        }
    }
    let (first, last) = found?;
    let start = clause.span.range.start;
    let offset = |at: usize| u32::try_from(at).ok().map(|at| start + at);
    let range = TextRange::new(offset(first)?, offset(last)?);
    Some((file, TextEdit::replace(range, format!(" {day}"))))
}

/// One more exception from whom a clause means.
pub(crate) fn except_who(clause: &Clause, name: &str) -> Option<Edit> {
    except(clause, &clause.who, &clause.who_except, name)
}

/// One more exception from the data that a clause means.
pub(crate) fn except_what(clause: &Clause, name: &str) -> Option<Edit> {
    except(clause, &clause.what, &clause.what_except, name)
}

fn except(
    clause: &Clause,
    members: &[Member],
    excepted: &[partnership_model::Reference],
    name: &str,
) -> Option<Edit> {
    if let Some(last) = excepted.last() {
        let edit = TextEdit::insert(last.span.range.end, format!(", {name}"));
        return Some((clause.span.file, edit));
    }
    let end = match members.last()? {
        Member::Entry(reference) => reference.span.range.end,
        Member::Word(_, _, span) | Member::Everything(span) | Member::Broken(span) => {
            span.range.end
        }
    };
    let edit = TextEdit::insert(end, format!(" except {name}"));
    Some((clause.span.file, edit))
}

/// A clause taken away, with its block.
pub(crate) fn remove(clause: &Clause, texts: Texts<'_>) -> Option<Edit> {
    let text = texts(clause.span.file);
    let end = block_end(&text, clause.span.range.end as usize)?;
    let range = TextRange::new(clause.span.range.start, u32::try_from(end).ok()?);
    Some((clause.span.file, TextEdit::delete(range)))
}

/// Where the block that begins at `from`, if one does, ends.
fn block_end(text: &str, from: usize) -> Option<usize> {
    let rest = text.get(from..)?;
    let trimmed = rest.trim_start_matches([' ', '\t']);
    if !trimmed.starts_with('{') {
        return Some(from);
    }
    let start = from + (rest.len() - trimmed.len());
    let (mut depth, mut quoted) = (0_u32, false);
    for (at, c) in text[start..].char_indices() {
        match c {
            '"' => quoted = !quoted,
            '{' if !quoted => depth += 1,
            '}' if !quoted => {
                depth -= 1;
                if depth == 0 {
                    return Some(start + at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// One more clause at the end of a file.
pub(crate) fn append(file: FileId, clause: &str, texts: Texts<'_>) -> Option<Edit> {
    let text = texts(file);
    let at = u32::try_from(text.len()).ok()?;
    let line = if text.ends_with('\n') { "" } else { "\n" };
    Some((file, TextEdit::insert(at, format!("{line}\n{clause}\n"))))
}
