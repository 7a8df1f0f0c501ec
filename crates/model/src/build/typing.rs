//! Lines: from what is written behind a colon to typed values.

use partnership_source::{Span, TextRange};
use partnership_syntax::value::{self, Form, QualifierKind};
use partnership_syntax::{SlipKind, Syntax, ast, parse_conditional};
use partnership_vocabulary::{Field, Kind, Silence, ValueType};

use super::attempt::{Attempt, Near, Try};
use super::resolve::Named;
use super::{Builder, Here, Line, lookup, names};
use crate::{Data, FieldValue, Qualifiers, Value, findings};

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
    fn line(self, word: &str) -> Option<&'static Field> {
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
        let mut first: Vec<(&'static str, Span)> = Vec::new();
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
        out
    }

    fn read_line(&mut self, here: Here, table: Table, line: &Line<'a>) -> FieldValue {
        let field = line.field;
        let word = field.name();
        let range = field.syntax.range();
        let mut out = FieldValue {
            word: word.text().to_owned(),
            field: None,
            values: Vec::new(),
            span: self.span(
                here,
                TextRange::new(
                    range.start,
                    field.values_range().map_or(range.end, |all| all.end),
                ),
            ),
            word_span: self.span(here, word.range()),
        };
        let Some(values) = field.values_range() else {
            self.missing_value(here, table, field, &mut out);
            return out;
        };
        let muted = self.sink.muted;
        self.sink.muted |= self.pieces[here.piece].touches(range);
        let known = table.line(word.text());
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
        table: Table,
        field: ast::Field<'a>,
        out: &mut FieldValue,
    ) {
        let word = out.word.as_str();
        out.field = table.line(word);
        if self.pieces[here.piece].tell(field.syntax.range(), &[SlipKind::MissingValue]) {
            self.sink.tell(findings::fields::missing_value(
                out.word_span,
                word,
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
        self.sink
            .push(findings::fields::unknown_field(at, word, table));
        vec![broken()]
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

    /// A value that is a way of not giving one; `None` where it is not.
    fn silence(
        &mut self,
        here: Here,
        value: &value::Value<'a>,
        field: Option<&'static Field>,
    ) -> Option<Value> {
        let Form::Word(word) = value.form else {
            return None;
        };
        let silence: &'static Silence = lookup::silence(word)?;
        let qualifiers = self.qualifiers(here, field, value, true);
        let at = self.span(here, value.range);
        let gave = value
            .qualifiers
            .iter()
            .any(|part| part.kind == QualifierKind::Because);
        if silence.needs_reason && !gave {
            self.sink
                .push(findings::values::silence_needs_reason(at, silence));
        }
        Some(Value {
            data: Data::Silence(silence),
            qualifiers,
            span: at,
        })
    }

    fn read_value(
        &mut self,
        here: Here,
        table: Table,
        field: &'static Field,
        value: &value::Value<'a>,
        out: &mut Vec<Value>,
    ) {
        if let Some(silence) = self.silence(here, value, Some(field)) {
            out.push(silence);
            return;
        }
        let text = self.text(here);
        let tried = Try {
            form: &value.form,
            written: value.range.of(text),
            range: value.range,
        };
        let attempt = self.attempt(here, &tried, &field.value);
        let fits = matches!(attempt, Attempt::Fits(_));
        let data = match attempt {
            Attempt::Fits(data) => {
                if let Form::Text(text) = &value.form {
                    self.check_prose(here, text.0);
                }
                data
            }
            Attempt::Near(near) => self.tell_near(here, field, &tried, near),
            Attempt::No => {
                if self.several(here, field, value, out) {
                    return;
                }
                self.tell_misfit(here, table, field, value);
                Data::Broken
            }
        };
        // What follows a value that was not understood is not judged.
        let muted = self.sink.muted;
        self.sink.muted |= !fits;
        let qualifiers = self.qualifiers(here, Some(field), value, false);
        self.sink.muted = muted;
        out.push(Value {
            data,
            qualifiers,
            span: self.span(here, value.range),
        });
    }

    /// Tell a value of another sort.
    fn tell_misfit(
        &mut self,
        here: Here,
        table: Table,
        field: &'static Field,
        value: &value::Value<'a>,
    ) {
        let at = self.span(
            here,
            if value.range.is_empty() {
                value.whole
            } else {
                value.range
            },
        );
        let written = value.range.of(self.text(here));
        if let Form::Run(parts) = &value.form {
            // The next line's word may stand behind the value on the same line, without its colon.
            let inner = &parts[1..parts.len() - 1];
            let next = inner.iter().find(|part| table.line(part.text()).is_some());
            if let Some(next) = next {
                let at = self.span(here, next.range());
                self.sink
                    .push(findings::shape::missing_colon(at, next.text()));
                return;
            }
        }
        // A name written with blanks or capitals, where the name with hyphens exists.
        let name = names::mended(written).filter(|name| {
            let kinds = Self::kinds_of(&field.value);
            takes_names(&field.value)
                && matches!(self.named(here, name, kinds), Named::Fits(Some(_)))
        });
        self.sink.push(findings::values::wrong_type(
            at,
            field,
            written,
            &value.form,
            name,
        ));
    }

    /// Values side by side, without commas between them.
    fn several(
        &mut self,
        here: Here,
        field: &'static Field,
        value: &value::Value<'a>,
        out: &mut Vec<Value>,
    ) -> bool {
        let text = self.text(here);
        let parts: Vec<(Form<'a>, TextRange)> = match &value.form {
            Form::Run(parts) => parts
                .iter()
                .map(|part| {
                    (
                        value::read_form(std::slice::from_ref(part)),
                        Syntax::range(*part),
                    )
                })
                .collect(),
            Form::Labelled { label, text } => {
                let start = value.range.start;
                let label_range = TextRange::new(start, start + label.len() as u32);
                vec![
                    (Form::Word(label), label_range),
                    (Form::Text(*text), text.0.range()),
                ]
            }
            _ => return false,
        };
        if parts.len() < 2 {
            return false;
        }
        let mut found = Vec::with_capacity(parts.len());
        for (form, range) in &parts {
            let tried = Try {
                form,
                written: range.of(text),
                range: *range,
            };
            match self.attempt(here, &tried, &field.value) {
                Attempt::Fits(data) => found.push(Value {
                    data,
                    qualifiers: Qualifiers::default(),
                    span: self.span(here, *range),
                }),
                _ => return false,
            }
        }
        let spans: Vec<_> = found.iter().map(|value| value.span).collect();
        self.sink
            .push(findings::values::missing_comma(&spans, field, text));
        if let Some(last) = found.last_mut() {
            last.qualifiers = self.qualifiers(here, Some(field), value, false);
        }
        out.append(&mut found);
        true
    }

    /// Tell what is wrong with a value of the right form.
    fn tell_near(
        &mut self,
        here: Here,
        field: &'static Field,
        tried: &Try<'_, 'a>,
        near: Near,
    ) -> Data {
        let at = self.span(here, tried.range);
        let written = tried.written;
        match near {
            Near::Date(error) => self
                .sink
                .push(findings::values::impossible_date(at, written, error)),
            Near::SlashDate => self
                .sink
                .push(findings::values::ambiguous_date(at, written)),
            Near::Word(list) => {
                let finding = findings::values::unknown_word(at, written, list, field);
                self.sink.push(finding);
            }
            Near::Prefix => self
                .sink
                .push(findings::values::unknown_prefix(at, written)),
            Near::Name(named) => {
                let (kinds, list) = (Self::kinds_of(&field.value), Self::list_of(&field.value));
                self.not_named(here, written, tried.range, kinds, list, named);
                let target = match named {
                    Named::Many(target, ..) => Some(target),
                    _ => None,
                };
                return Data::Name(self.reference(here, written, tried.range, target));
            }
        }
        Data::Broken
    }

    /// How many values there are, and how they go together.
    fn check_list(&mut self, field: &'static Field, values: &[Value]) {
        let count = values.len();
        let silent = values
            .iter()
            .enumerate()
            .find_map(|(at, value)| match value.data {
                Data::Silence(silence)
                    if count > 1 && !(silence.may_end_list && at + 1 == count) =>
                {
                    Some((value.span, silence))
                }
                _ => None,
            });
        if let Some((at, silence)) = silent {
            self.sink
                .push(findings::values::silence_stands_alone(at, silence, field));
            return;
        }
        let given = values
            .iter()
            .filter(|value| !matches!(value.data, Data::Silence(_)));
        if !field.many && given.clone().count() > 1 {
            let spans: Vec<_> = given.map(|value| value.span).collect();
            self.sink
                .push(findings::values::too_many_values(&spans, field));
            return;
        }
        let last = values
            .iter()
            .rev()
            .find(|value| !matches!(value.data, Data::Silence(_)));
        if let Some(on) = last.and_then(|value| value.qualifiers.on) {
            let undated: Vec<_> = given
                .filter(|value| value.qualifiers.on.is_none() && value.qualifiers.block.is_empty())
                .map(|value| value.span)
                .collect();
            if !undated.is_empty() {
                self.sink
                    .push(findings::values::undated_before_dated(&undated, field, on));
            }
        }
    }
}

fn takes_names(wanted: &ValueType) -> bool {
    match wanted {
        ValueType::Names(_) | ValueType::AnyName => true,
        ValueType::OneOf(types) => types.iter().any(takes_names),
        _ => false,
    }
}
