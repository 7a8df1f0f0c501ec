//! The values of a field: one list, however it was written.

use super::print::{Around, Gap, Printer, separator};
use super::quoted;
use crate::NodeKind;
use crate::ast::is_text;
use crate::tree::Syntax;
use crate::value::{Form, read_form, splits_at_and};

/// One value of a list as it will be written: the parts between two commas.
struct Slot<'a> {
    parts: Vec<Syntax<'a>>,
    /// The comments before it.
    comments: Vec<Comment<'a>>,
}

struct Comment<'a> {
    syntax: Syntax<'a>,
    /// It stands on the line of what is before it.
    trails: bool,
}

/// How much deeper the lines of a broken list or sentence go.
pub(super) const HANGING: usize = 4;

impl Printer<'_> {
    /// `name: value, value`
    pub fn field(&mut self, field: Syntax<'_>, around: Around<'_>) {
        let Some(name) = field.children().next() else {
            return;
        };
        let Some(values) = field.child(NodeKind::values) else {
            return;
        };
        self.push(name.text());
        self.push(":");
        let hanging = self.indent + HANGING;
        // A list outside all blocks is kept on its line: a line there could be taken for an entry's head.
        let may_break = self.indent > 0;
        let slots = slots(values);
        let count = slots.len();
        for (index, slot) in slots.iter().enumerate() {
            if self.failed {
                return;
            }
            for comment in &slot.comments {
                if comment.trails {
                    self.push(" ");
                } else {
                    self.line(hanging);
                }
                self.comment(comment.syntax);
            }
            let reserve = usize::from(index + 1 < count);
            let place = (around, name.text());
            let column = self.column();
            if !slot.comments.is_empty() {
                self.line(hanging);
                let plain =
                    self.on_one_line(hanging, 0, |line| line.parts(&slot.parts, place, true));
                // What stood at the start of a line stays readable there, whatever word would take its place.
                let words = plain.is_none_or(|line| !starts_like_a_statement(&line));
                self.parts(&slot.parts, place, words);
            } else if index == 0 || !may_break || self.is_flat() {
                self.push(" ");
                self.parts(&slot.parts, place, true);
            } else if let Some(line) = self.on_one_line(column + 1, reserve, |line| {
                line.parts(&slot.parts, place, true);
            }) {
                self.push(" ");
                self.push(&line);
            } else {
                self.break_or_run_on(slot, place, hanging, reserve);
            }
            if reserve > 0 {
                self.push(",");
            }
        }
    }

    /// A value that does not fit on the line: on a new line, unless it has to be opened up anyway and begins well here.
    fn break_or_run_on(
        &mut self,
        slot: &Slot<'_>,
        place: (Around<'_>, &str),
        hanging: usize,
        reserve: usize,
    ) {
        let fresh = self.on_one_line(hanging, reserve, |line| {
            line.parts(&slot.parts, place, true);
        });
        if let Some(line) = &fresh
            && !starts_like_a_statement(line)
        {
            self.line(hanging);
            return self.push(line);
        }
        let opening = slot
            .parts
            .iter()
            .position(|part| opens(*part))
            .unwrap_or(slot.parts.len());
        let begins_here = opening < slot.parts.len()
            && self
                .on_one_line(self.column() + 1, 4, |line| {
                    line.parts(&slot.parts[..opening], place, true);
                })
                .is_some();
        // Whatever holds a block may look like an entry's head at the start of a line, unless it begins with a text.
        let begins_line = slot.parts.first().is_some_and(|part| {
            (is_text(part.kind()) && self.word_for(*part, place, true).is_none())
                || part.kind() == NodeKind::link
        }) || (opening == slot.parts.len()
            && !starts_like_a_statement(slot.parts.first().map_or("", |part| part.text())));
        if begins_here || !begins_line {
            self.push(" ");
        } else {
            self.line(hanging);
        }
        self.parts(&slot.parts, place, true);
    }

    /// The parts of one value, with blanks between them.
    fn parts(&mut self, parts: &[Syntax<'_>], place: (Around<'_>, &str), words: bool) {
        let mut before: Option<Syntax<'_>> = None;
        for part in parts {
            if let Some(before) = before {
                self.push(separator(before, *part));
            }
            match part.kind() {
                NodeKind::block => {
                    let around = Around {
                        entry: place.0.entry,
                        block: Some(place.1),
                    };
                    self.block(*part, self.indent, around);
                }
                NodeKind::link => self.link(part.text()),
                kind if is_text(kind) => match self.word_for(
                    *part,
                    place,
                    words && before.is_none() && stands_alone(parts),
                ) {
                    Some(word) => self.push(word),
                    None => self.text(*part),
                },
                _ => self.push(part.text()),
            }
            if self.failed {
                return;
            }
            before = Some(*part);
        }
    }

    fn link(&mut self, link: &str) {
        if self.is_flat() && link.len() > super::WIDTH * 4 {
            self.failed = true;
        } else {
            self.push(&quoted::quote(link));
        }
    }

    fn word_for(
        &self,
        text: Syntax<'_>,
        place: (Around<'_>, &str),
        allowed: bool,
    ) -> Option<&'static str> {
        let words = self
            .options
            .words
            .filter(|_| allowed && text.range().len() < 1000)?;
        words(
            place.0.place(place.1),
            &crate::text::text_value(text.text()),
        )
    }
}

/// Whether the first part of a value is all that is said before its qualifiers.
pub(super) fn stands_alone(parts: &[Syntax<'_>]) -> bool {
    crate::value::own_parts(parts).len() == 1
}

/// Whether a part may be written over several lines.
fn opens(part: Syntax<'_>) -> bool {
    part.kind() == NodeKind::block || (is_text(part.kind()) && crate::text::is_long(part.text()))
}

/// Whether a line that begins with `text` might be taken for a statement of its own.
fn starts_like_a_statement(text: &str) -> bool {
    if text.starts_with('"') {
        return false;
    }
    let word = text
        .split([' ', ',', '(', ')', '{', '"', ':'])
        .next()
        .unwrap_or("");
    matches!(
        word,
        "permit" | "forbid" | "expect" | "use" | "require" | "define" | "when" | "for" | "setting"
    ) || is_like_a_head(text)
}

/// Whether a line that begins with `text` might be taken for the head of an entry: before its block stands more than
/// one word, and the second does not begin a qualifier.
fn is_like_a_head(text: &str) -> bool {
    let Some((head, _)) = text.split_once('{') else {
        return false;
    };
    let mut words = head.split_whitespace();
    words.next().is_none_or(|word| word.contains('"'))
        || words
            .next()
            .is_some_and(|word| !matches!(word, "on" | "by" | "for" | "because"))
}

/// What will stand between the commas: `and` before the last value has become one where it joins two values.
fn slots<'a>(values: Syntax<'a>) -> Vec<Slot<'a>> {
    let plain = is_plain_list(values);
    let mut slots = Vec::new();
    let mut comments = Vec::new();
    let mut end = values.range().start;
    for child in values.children() {
        match child.kind() {
            NodeKind::comment => {
                let trails =
                    Gap::between(values.file_text(), end, child.range().start) == Gap::Blank;
                comments.push(Comment {
                    syntax: child,
                    trails,
                });
            }
            NodeKind::item => {
                let parts: Vec<_> = child.children().collect();
                if plain && splits_at_and(&parts) {
                    for run in parts
                        .split(|part| is_and(*part))
                        .filter(|run| !run.is_empty())
                    {
                        slots.push(Slot {
                            parts: run.to_vec(),
                            comments: std::mem::take(&mut comments),
                        });
                    }
                } else {
                    slots.push(Slot {
                        parts,
                        comments: std::mem::take(&mut comments),
                    });
                }
            }
            _ => {}
        }
        end = child.range().end;
    }
    slots
}

fn is_and(part: Syntax<'_>) -> bool {
    part.kind() == NodeKind::word && part.text() == "and"
}

/// Whether every value of a field is one of the simple forms. In a condition or a deed `and` is left alone: there it
/// may mean something else than a comma.
fn is_plain_list(values: Syntax<'_>) -> bool {
    let items = || {
        values
            .children()
            .filter(|child| child.kind() == NodeKind::item)
    };
    items().all(|item| {
        let parts: Vec<_> = item.children().collect();
        // `and` alone says nothing, and has to stay.
        parts.iter().any(|part| !is_and(*part))
            && parts
                .split(|part| is_and(*part))
                .filter(|run| !run.is_empty())
                .all(|run| {
                    !matches!(
                        read_form(crate::value::own_parts(run)),
                        Form::Run(_) | Form::Nothing
                    )
                })
            && (splits_at_and(&parts) || !parts.iter().any(|part| is_and(*part)))
            && !crate::value::has_condition_words(&parts)
    })
}
