//! What may follow a value: `on`, `by`, `for`, `because`, and lines in braces. (Decision 17 on meaning.)

use partnership_syntax::SlipKind;
use partnership_syntax::ast::{Block, Statement};
use partnership_syntax::value::{self, Form, QualifierKind};
use partnership_vocabulary::{Field, Qualifier};

use super::typing::Table;
use super::{Builder, Here, Line};
use crate::{Date, FieldValue, Followed, Qualifiers, Reference, Text, findings};

impl<'a> Builder<'a> {
    /// Read what follows a value. `field` is `None` where any line may be meant.
    pub(crate) fn qualifiers(
        &mut self,
        here: Here,
        field: Option<&'static Field>,
        value: &value::Value<'a>,
        silence: bool,
    ) -> Qualifiers {
        if value.qualifiers.is_empty() {
            return Qualifiers::default();
        }
        let mut out = Followed::default();
        let mut seen: Vec<&value::Qualifier<'a>> = Vec::new();
        for part in &value.qualifiers {
            let at = self.span(here, part.range);
            if let Some(first) = seen.iter().find(|other| other.kind == part.kind) {
                let first = self.span(here, first.whole);
                let whole = self.span(here, part.whole);
                self.sink.push(findings::fields::duplicate_qualifier(
                    whole,
                    first,
                    part.kind.word(),
                ));
                continue;
            }
            seen.push(part);
            let reason = silence && part.kind == QualifierKind::Because;
            if let Some(field) = field
                && !reason
                && !allows(field, part.kind)
            {
                let whole = self.span(here, part.whole);
                let finding =
                    findings::fields::qualifier_not_allowed(at, whole, part.kind.word(), field);
                self.sink.push(finding);
                continue;
            }
            match part.kind {
                QualifierKind::On => out.on = self.on(here, part),
                QualifierKind::By => out.by = self.whom(here, part),
                QualifierKind::For => out.for_ = self.whom(here, part),
                QualifierKind::Because => out.because = self.because(here, part),
                QualifierKind::Block => {
                    if let (Some(field), Some(block)) = (field, part.block) {
                        out.block = self.block(here, field, block);
                    }
                }
            }
        }
        out.into()
    }

    fn on(&mut self, here: Here, part: &value::Qualifier<'a>) -> Option<Date> {
        let at = self.span(here, part.form_range);
        let written = part.form_range.of(self.text(here));
        match (&part.form, part.form.as_date().map(Date::of)) {
            (_, Some(Ok(date))) => return Some(date),
            (_, Some(Err(error))) => self
                .sink
                .push(findings::values::impossible_date(at, written, error)),
            (Form::Nothing, _) => self.nothing_behind(here, part),
            (Form::SlashDate(_), _) => self
                .sink
                .push(findings::values::ambiguous_date(at, written)),
            _ => self.sink.push(findings::values::no_date(at, written)),
        }
        None
    }

    fn whom(&mut self, here: Here, part: &value::Qualifier<'a>) -> Option<Reference> {
        match &part.form {
            Form::Word(name) | Form::Prefixed(name) => {
                Some(self.refer(here, name, part.form_range, None))
            }
            Form::Nothing => {
                self.nothing_behind(here, part);
                None
            }
            _ => {
                let at = self.span(here, part.form_range);
                let written = part.form_range.of(self.text(here));
                self.sink
                    .push(findings::values::no_name(at, written, part.kind.word()));
                None
            }
        }
    }

    fn because(&mut self, here: Here, part: &value::Qualifier<'a>) -> Option<Text> {
        let at = self.span(here, part.form_range);
        match &part.form {
            Form::Text(text) => {
                self.check_prose(here, text.0);
                return Some(self.text_of(here, *text));
            }
            Form::Nothing => {
                let at = self.span(here, part.range);
                self.sink.push(findings::fields::missing_reason(at));
            }
            _ => {
                let written = part.form_range.of(self.text(here));
                self.sink
                    .push(findings::values::reason_without_quotes(at, written));
            }
        }
        None
    }

    fn nothing_behind(&mut self, here: Here, part: &value::Qualifier<'a>) {
        let at = self.span(here, part.range);
        self.sink.push(findings::fields::missing_qualifier_value(
            at,
            part.kind.word(),
        ));
    }

    fn block(&mut self, here: Here, field: &'static Field, block: Block<'a>) -> Vec<FieldValue> {
        let fields = field
            .qualifiers
            .iter()
            .find_map(|qualifier| match qualifier {
                Qualifier::Block(fields) => Some(*fields),
                _ => None,
            });
        let Some(fields) = fields else {
            return Vec::new();
        };
        let mut lines = Vec::new();
        for statement in block.statements() {
            match statement {
                Statement::Field(line) => lines.push(Line::of(line)),
                Statement::Comment(_) | Statement::Junk(_) => {}
                Statement::Declaration(inner)
                    if inner.block().is_none()
                        && fields
                            .iter()
                            .any(|line| line.word == inner.keyword().text()) =>
                {
                    let keyword = inner.keyword();
                    let told = [
                        SlipKind::MissingBlock,
                        SlipKind::HeadWords,
                        SlipKind::NameAfterTitle,
                    ];
                    self.pieces[here.piece].tell(inner.syntax.range(), &told);
                    let at = self.span(here, keyword.range());
                    let behind = self.text_behind(at).to_owned();
                    self.sink
                        .tell(findings::shape::missing_colon(at, keyword.text(), &behind));
                }
                Statement::Declaration(_) | Statement::Setting(_) | Statement::Sentence(_) => {
                    let range = statement.syntax().range();
                    if !self.pieces[here.piece].touches(range) {
                        let at = self.span(here, range);
                        self.sink.push(findings::entries::not_in_block(at, field));
                    }
                }
            }
        }
        self.read_lines(here, Table::Block(fields, field), &lines)
    }
}

fn allows(field: &Field, kind: QualifierKind) -> bool {
    field.qualifiers.iter().any(|qualifier| {
        matches!(
            (qualifier, kind),
            (Qualifier::On, QualifierKind::On)
                | (Qualifier::By, QualifierKind::By)
                | (Qualifier::For, QualifierKind::For)
                | (Qualifier::Because, QualifierKind::Because)
                | (Qualifier::Block(_), QualifierKind::Block)
        )
    })
}
