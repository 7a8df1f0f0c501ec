//! Single values: what each is, and how several go together.

use partnership_source::TextRange;
use partnership_syntax::Syntax;
use partnership_syntax::value::{self, Form, QualifierKind};
use partnership_vocabulary::{Days, Field, Silence, ValueType};

use super::attempt::{Attempt, Near, Try};
use super::resolve::Named;
use super::typing::Table;
use super::{Builder, Here, lookup, names};
use crate::{Data, Qualifiers, Value, findings};

impl<'a> Builder<'a> {
    /// A value that is a way of not giving one; `None` where it is not.
    pub(crate) fn silence(
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

    pub(crate) fn read_value(
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
                let behind = self.text_behind(at).to_owned();
                self.sink
                    .push(findings::shape::missing_colon(at, next.text(), &behind));
                return;
            }
        }
        // A value of the right sort, and a sign behind it.
        if let Form::Run(parts) = &value.form
            && let [first, last] = parts.as_slice()
            && matches!(last.text(), ";" | "." | "|")
        {
            let form = value::read_form(std::slice::from_ref(first));
            let tried = Try {
                form: &form,
                written: first.text(),
                range: first.range(),
            };
            if matches!(self.attempt(here, &tried, &field.value), Attempt::Fits(_)) {
                let at = self.span(here, last.range());
                self.sink
                    .push(findings::values::needless_sign(at, last.text()));
                return;
            }
        }
        // What nobody will read needs no advice, which takes long to find.
        if self.sink.is_full(at.file) {
            let finding = findings::values::wrong_type_alone(at, field, written);
            self.sink.push(finding);
            return;
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
    pub(crate) fn check_list(&mut self, field: &'static Field, values: &[Value]) {
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
            let history = field.days == Some(Days::History);
            let dated = given
                .clone()
                .filter(|value| value.qualifiers.on.is_some())
                .count();
            // The first state of a history holds from the start, so it needs no day.
            let undated: Vec<_> = given
                .skip(usize::from(history))
                .filter(|value| value.qualifiers.on.is_none() && value.qualifiers.block.is_empty())
                .map(|value| value.span)
                .collect();
            if !undated.is_empty() {
                let finding = if history {
                    findings::values::undated_in_history(&undated, field)
                } else {
                    let on = (dated == 1).then_some(on);
                    findings::values::undated_before_dated(&undated, field, on)
                };
                self.sink.push(finding);
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
