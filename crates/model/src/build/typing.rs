//! Lines: from what is written behind a colon to typed values.

use partnership_source::{Span, TextRange};
use partnership_syntax::value::{self, Form};
use partnership_syntax::{SlipKind, ast, parse_conditional};
use partnership_vocabulary::{Field, Kind, ValueType};

use super::resolve::Named;
use super::{Builder, Here, Line, lookup};
use crate::findings::fields::Meant;
use crate::{Data, FieldValue, Qualifiers, Value, findings};

/// More different lines than this has hardly any entry.
const MOST_WORDS: usize = 16;

/// Whose lines are read.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Table {
    /// An entry's or a clause's.
    Kind(&'static Kind),
    /// Those in braces behind a value of this line.
    Block(&'static [Field], &'static Field),
    /// Nobody knows: the kind is unknown.
    Unknown,
}

impl Table {
    pub(crate) fn line(self, word: &str) -> Option<&'static Field> {
        match self {
            Table::Kind(kind) => lookup::field(kind, word),
            Table::Block(fields, _) => fields.iter().find(|field| field.word == word),
            Table::Unknown => None,
        }
    }
}

impl<'a> Builder<'a> {
    /// Read the lines of an entry, a clause or a block.
    pub(crate) fn read_lines(
        &mut self,
        here: Here,
        table: Table,
        lines: &[Line<'a>],
    ) -> Vec<FieldValue> {
        let mut out: Vec<FieldValue> = Vec::with_capacity(lines.len());
        let mut first: Vec<(&'static str, Span)> = Vec::with_capacity(lines.len().min(MOST_WORDS));
        for line in lines {
            let read = self.read_line(here, table, line);
            if let Some(field) = read.field {
                match first.iter().find(|(word, _)| *word == field.word) {
                    None => first.push((field.word, read.word_span)),
                    Some((word, before)) if !self.pieces[here.piece].shaken => {
                        let finding = findings::fields::duplicate_field(
                            read.word_span,
                            *before,
                            word,
                            field.many,
                        );
                        self.sink.push(finding);
                    }
                    Some(_) => {}
                }
            }
            out.push(read);
        }
        self.check_days(&out);
        out
    }

    fn read_line(&mut self, here: Here, table: Table, line: &Line<'a>) -> FieldValue {
        let field = line.field;
        let word = field.name();
        let range = field.syntax.range();
        let all = field.values_range();
        let known = line.known.or_else(|| table.line(word.text()));
        let mut out = FieldValue {
            word: known.map_or_else(|| word.text().to_owned().into(), |field| field.word.into()),
            field: None,
            values: Vec::new(),
            span: self.span(
                here,
                TextRange::new(range.start, all.map_or(range.end, |all| all.end)),
            ),
            word_span: self.span(here, word.range()),
        };
        let Some(values) = all else {
            self.missing_value(here, known, field, &mut out);
            return out;
        };
        let muted = self.sink.muted;
        self.sink.muted |= self.pieces[here.piece].touches(range);
        if word.text().starts_with("x-") || matches!(table, Table::Unknown) || line.setting {
            out.values = self.own_values(here, field);
        } else if let Some(known) = known {
            out.field = Some(known);
            out.values = self.read_values(here, table, known, line, values);
        } else {
            out.values = self.strange_line(here, table, field);
        }
        self.sink.muted = muted;
        out
    }

    fn missing_value(
        &mut self,
        here: Here,
        known: Option<&'static Field>,
        field: ast::Field<'a>,
        out: &mut FieldValue,
    ) {
        out.field = known;
        if self.pieces[here.piece].tell(field.syntax.range(), &[SlipKind::MissingValue]) {
            self.sink.tell(findings::fields::missing_value(
                out.word_span,
                &out.word,
                out.field,
            ));
        }
    }

    /// Values that are kept as they were written.
    fn own_values(&self, here: Here, field: ast::Field<'a>) -> Vec<Value> {
        field
            .values()
            .map(|value| Value {
                data: Data::Own(value.whole.of(self.text(here)).to_owned()),
                qualifiers: Qualifiers::default(),
                span: self.span(here, value.whole),
            })
            .collect()
    }

    /// A line that the vocabulary does not know for this entry.
    fn strange_line(&mut self, here: Here, table: Table, field: ast::Field<'a>) -> Vec<Value> {
        let word = field.name().text();
        let at = self.span(here, field.name().range());
        let broken = || Value {
            data: Data::Broken,
            qualifiers: Qualifiers::default(),
            span: at,
        };
        if self.pieces[here.piece].shaken {
            self.sink.faults += 1;
            return vec![broken()];
        }
        if let Table::Kind(kind) = table {
            if let Some(inverse) = partnership_vocabulary::inverse(kind, word) {
                // Nobody lists the other side of a reference, but one may say that there is none.
                let silences: Vec<Value> = field
                    .values()
                    .filter_map(|value| self.silence(here, &value, None))
                    .collect();
                if silences.len() == 1 && field.values().count() == 1 {
                    return silences;
                }
                self.sink
                    .push(findings::fields::other_side(at, word, kind, inverse));
                return vec![broken()];
            }
            if partnership_vocabulary::derived_field(kind, word).is_some() {
                // A test may set what is worked out elsewhere, such as the pages of a briefing.
                if self.scopes.is_given(here.scope) {
                    return vec![broken()];
                }
                self.sink.push(findings::fields::worked_out(at, word, kind));
                return vec![broken()];
            }
        }
        let meant = self.meant(here, table, field);
        self.sink
            .push(findings::fields::unknown_field(at, word, table, &meant));
        vec![broken()]
    }

    /// The lines of this entry that what stands in an unknown one would fit: a newcomer knows whom the purpose is for
    /// before knowing how that line is called.
    fn meant(&self, here: Here, table: Table, field: ast::Field<'a>) -> Meant {
        let Table::Kind(kind) = table else {
            return Meant::default();
        };
        let first = field.values().next();
        // `no` is also Norway and Norwegian, which nobody means who answers a question.
        let answers = |value: &value::Value<'_>| matches!(value.form, Form::Word("yes" | "no"));
        let first = first.filter(|value| !answers(value));
        let first = first.map(|value| value.range.of(self.text(here)));
        let Some(Named::Fits(Some(target))) = first.map(|name| self.named(here, name, None)) else {
            return first.map_or_else(Meant::default, |word| meant_by_word(kind, word));
        };
        let of = self.kind_of(target);
        let lines = of.map(|of| partnership_vocabulary::lines_for(kind, of));
        Meant {
            of: of.and_then(partnership_vocabulary::any_kind),
            word: None,
            lines: lines.unwrap_or_default(),
        }
    }

    fn read_values(
        &mut self,
        here: Here,
        table: Table,
        field: &'static Field,
        line: &Line<'a>,
        range: TextRange,
    ) -> Vec<Value> {
        let written: Vec<value::Value<'a>> = line.field.values().collect();
        if let [only] = written.as_slice()
            && let Some(silence) = self.silence(here, only, Some(field))
        {
            return vec![silence];
        }
        match field.value {
            ValueType::Deed => return self.deeds(here, line),
            ValueType::Condition => return vec![self.condition(here, range)],
            _ => {}
        }
        if self.is_prose(field, &written) {
            let at = self.span(here, range);
            self.sink.push(findings::values::text_without_quotes(
                at,
                field,
                range.of(self.text(here)),
            ));
            return vec![self.broken(here, range)];
        }
        let mut out = Vec::with_capacity(written.len());
        let before = self.sink.faults;
        for value in &written {
            self.read_value(here, table, field, value, &mut out);
        }
        if self.sink.faults == before {
            self.check_list(field, &out);
        }
        out
    }

    fn broken(&self, here: Here, range: TextRange) -> Value {
        Value {
            data: Data::Broken,
            qualifiers: Qualifiers::default(),
            span: self.span(here, range),
        }
    }

    /// Whether a line that wants a text has words instead: somebody forgot the quotes.
    fn is_prose(&self, field: &'static Field, written: &[value::Value<'a>]) -> bool {
        let takes = |wanted: fn(&ValueType) -> bool| match &field.value {
            ValueType::OneOf(types) => types.iter().any(wanted),
            one => wanted(one),
        };
        let text = takes(|each| matches!(each, ValueType::Text | ValueType::Link));
        let quoted = |value: &value::Value<'a>| {
            matches!(
                value.form,
                Form::Text(_) | Form::Link(_) | Form::Labelled { .. }
            )
        };
        let words = |value: &value::Value<'a>| match &value.form {
            Form::Run(parts) => parts.iter().all(|part| !ast::is_text(part.kind())),
            Form::Word(word) => {
                matches!(field.value, ValueType::Text | ValueType::Link)
                    && lookup::silence(word).is_none()
            }
            _ => false,
        };
        text && written.iter().any(words) && !written.iter().any(quoted)
    }

    fn condition(&mut self, here: Here, range: TextRange) -> Value {
        let text = self.text(here);
        let tree = parse_conditional(range.of(text));
        for slip in &tree.slips {
            let at = self.span(here, slip.range.shift(range.start));
            self.sink
                .push(findings::shape::condition_slip(slip.kind, at, text));
        }
        Value {
            data: Data::Condition(range.of(text).to_owned()),
            qualifiers: Qualifiers::default(),
            span: self.span(here, range),
        }
    }
}

/// The lines of a kind that know a word which stands in a line that it has not: `type: hospital` is meant for `kind`.
fn meant_by_word(kind: &'static Kind, word: &str) -> Meant {
    let list = |field: &Field| match field.value {
        ValueType::Words(list) => Some(list),
        _ => None,
    };
    let knows = |field: &&'static Field| {
        list(field).is_some_and(|list| lookup::word(list, word.trim_matches('"')).is_some())
    };
    Meant {
        of: None,
        word: Some(word.to_owned()),
        lines: kind.fields.iter().filter(knows).collect(),
    }
}
