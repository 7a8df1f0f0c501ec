//! Policy clauses, deeds and expectations: who may do what with which data, for which purpose.

use partnership_source::TextRange;
use partnership_syntax::ast::{self, Sentence, Statement};
use partnership_syntax::{NodeKind, SlipKind, Syntax};
use partnership_vocabulary::{Kind, Word, kind, words};

use super::resolve::Named;
use super::typing::Table;
use super::{Builder, Here, Line, lookup};
use crate::{
    Clause, ClauseId, Data, Date, Effect, EntryId, Expectation, FieldValue, Member, Reference,
    findings,
};

/// The kinds that may be named as who.
const WHO: &[&str] = &["partner"];
/// The kinds that may be named as data.
const WHAT: &[&str] = &["dataset"];
/// The kinds that may be named as purpose.
const PURPOSE: &[&str] = &["purpose"];
/// The kinds that may be named as setting.
const WITHIN: &[&str] = &["environment"];

/// The words of a sentence in clause form.
#[derive(Default)]
pub(crate) struct Deed {
    who: Vec<Member>,
    who_except: Vec<Reference>,
    actions: Vec<(&'static Word, partnership_source::Span)>,
    what: Vec<Member>,
    what_except: Vec<Reference>,
    purposes: Vec<Member>,
    within: Vec<Member>,
}

impl<'a> Builder<'a> {
    /// Read a clause: its words and its block.
    pub(crate) fn clause(
        &mut self,
        here: Here,
        id: ClauseId,
        clause: ast::Clause<'a>,
        sentence: Sentence<'a>,
    ) {
        let faults = self.sink.faults;
        let muted = self.sink.muted;
        let words = sentence.words().range();
        self.clause_words(here, id, clause);
        self.sink.muted |= self.pieces[here.piece].shaken;
        self.conditions(here, id, clause, sentence);
        self.sink.muted = muted;
        let slipped = self.pieces[here.piece].touches(words) || !clause.is_whole();
        if self.sink.faults != faults || slipped {
            self.model.clauses[id.0 as usize].suspect = true;
        }
    }

    /// Read the words of a clause or deed.
    pub(crate) fn clause_words(&mut self, here: Here, id: ClauseId, clause: ast::Clause<'_>) {
        let deed = self.deed(here, clause);
        let from = self.part_date(here, clause, NodeKind::from_part);
        let until = self.part_date(here, clause, NodeKind::until_part);
        let survives = clause.names(NodeKind::survives_part).next();
        if let Some(word) = survives
            && lookup::word(&words::SURVIVES, word.text()).is_none()
        {
            let at = self.span(here, word.range());
            self.sink
                .push(findings::clauses::unknown_survival(at, word.text()));
        }
        let own = &mut self.model.clauses[id.0 as usize];
        own.who = deed.who;
        own.who_except = deed.who_except;
        own.actions = deed.actions;
        own.what = deed.what;
        own.what_except = deed.what_except;
        own.purposes = deed.purposes;
        own.within = deed.within;
        (own.from, own.until) = (from, until);
        own.survives = survives.is_some();
        own.unless = clause.part(NodeKind::unless_part).is_some();
        let (effect, deed) = (own.effect, own.deed);
        self.refuse_parts(here, clause, effect, deed);
    }

    /// Parts that a clause of this sort does not take.
    fn refuse_parts(&mut self, here: Here, clause: ast::Clause<'_>, effect: Effect, deed: bool) {
        let mut refused = vec![NodeKind::on_part, NodeKind::with_part];
        match effect {
            Effect::Permit => refused.extend([NodeKind::survives_part, NodeKind::unless_part]),
            Effect::Forbid => refused.push(NodeKind::within_part),
        }
        for kind in refused {
            if let Some(part) = clause.part(kind) {
                let at = self.span(here, part.range());
                let word = part.text().split_whitespace().next().unwrap_or_default();
                let whose = if deed { None } else { Some(effect) };
                self.sink
                    .push(findings::clauses::condition_not_allowed(at, word, whose));
            }
        }
    }

    fn part_date(&mut self, here: Here, clause: ast::Clause<'_>, kind: NodeKind) -> Option<Date> {
        let words = clause.date(kind)?;
        self.date_words(here, words.range())
    }

    /// The block of a clause.
    fn conditions(
        &mut self,
        here: Here,
        id: ClauseId,
        clause: ast::Clause<'a>,
        sentence: Sentence<'a>,
    ) {
        let Some(block) = sentence.block() else {
            return;
        };
        let effect = self.model.clause(id).effect;
        let inline_unless = clause.part(NodeKind::unless_part).is_some();
        let own = if inline_unless { Some("unless") } else { None };
        let mut lines = Vec::new();
        let mut out = Vec::new();
        for statement in block.statements() {
            match statement {
                Statement::Field(field) => lines.push(Line {
                    field,
                    setting: false,
                    deeds: Vec::new(),
                }),
                Statement::Declaration(inner)
                    if inner.keyword().text() == "unless" && !inline_unless =>
                {
                    if effect == Effect::Permit {
                        let at = self.span(here, inner.keyword().range());
                        self.sink.push(findings::clauses::condition_not_allowed(
                            at,
                            "unless",
                            Some(effect),
                        ));
                    }
                    let inside: Vec<Line<'a>> = inner
                        .statements()
                        .filter_map(|statement| match statement {
                            Statement::Field(field) => Some(Line {
                                field,
                                setting: false,
                                deeds: Vec::new(),
                            }),
                            _ => None,
                        })
                        .collect();
                    let read = self.read_lines(here, table("unless"), &inside);
                    out.extend(read);
                    self.model.clauses[id.0 as usize].unless = true;
                }
                Statement::Comment(_) | Statement::Junk(_) => {}
                Statement::Declaration(_) | Statement::Setting(_) | Statement::Sentence(_) => {
                    let range = statement.syntax().range();
                    if !self.pieces[here.piece].touches(range) {
                        let at = self.span(here, range);
                        self.sink.push(findings::entries::not_in_clause(at, effect));
                    }
                }
            }
        }
        let read = self.read_lines(here, table(own.unwrap_or(effect.word())), &lines);
        self.take_conditions(id, &read, inline_unless);
        out.extend(read);
        self.model.clauses[id.0 as usize].conditions = out;
    }

    /// What a clause's block says of things that may also stand in its words.
    fn take_conditions(&mut self, id: ClauseId, lines: &[FieldValue], unless: bool) {
        let clause = &mut self.model.clauses[id.0 as usize];
        for line in lines {
            let date = line.values.iter().find_map(|value| match value.data {
                Data::Date(date) => Some(date),
                _ => None,
            });
            match line.word.as_str() {
                "from" => clause.from = clause.from.or(date),
                "until" => clause.until = clause.until.or(date),
                "survives" => {
                    clause.survives |= line
                        .values
                        .iter()
                        .any(|value| matches!(value.data, Data::Word(..)));
                }
                "within" if !unless => clause.within.extend(line.values.iter().filter_map(member)),
                _ => {}
            }
        }
    }

    /// Who, what, and for which purposes.
    fn deed(&mut self, here: Here, clause: ast::Clause<'_>) -> Deed {
        let mut deed = Deed::default();
        for one in clause.who() {
            let read = self.who(here, one);
            deed.who.push(read);
        }
        deed.who_except = clause
            .who_except()
            .map(|name| self.refer(here, name.text(), name.range(), Some(WHO)))
            .collect();
        self.actions(here, clause, &mut deed);
        for one in clause.what() {
            let read = self.what(here, one);
            deed.what.push(read);
        }
        deed.what_except = clause
            .what_except()
            .map(|name| self.refer(here, name.text(), name.range(), Some(WHAT)))
            .collect();
        for one in clause.purposes() {
            let read = self.purpose(here, one);
            deed.purposes.push(read);
        }
        for name in clause.names(NodeKind::within_part) {
            let read = self.setting_of(here, name);
            deed.within.push(read);
        }
        deed
    }

    fn actions(&mut self, here: Here, clause: ast::Clause<'_>, deed: &mut Deed) {
        for (index, action) in clause.actions().enumerate() {
            let at = self.span(here, action.range());
            if let Some(word) = lookup::word(&words::ACTION, action.text()) {
                deed.actions.push((word, at));
                continue;
            }
            if let Named::Fits(Some(target)) = self.named(here, action.text(), Some(WHAT)) {
                // The last action is where the data should begin: `to analyse, ed-attendances`.
                let text = self.text(here);
                let found = findings::clauses::entry_among_actions(at, action.text(), index, text);
                self.sink.push(found);
                let whole = self.whole_of(clause);
                self.pieces[here.piece]
                    .tell(whole, &[SlipKind::UnfinishedSentence, SlipKind::Leftover]);
                let reference = self.reference(here, action.text(), action.range(), Some(target));
                deed.what.push(Member::Entry(reference));
                continue;
            }
            self.sink
                .push(findings::clauses::unknown_action(at, action.text()));
        }
    }

    fn whole_of(&self, clause: ast::Clause<'_>) -> TextRange {
        clause
            .sentence
            .map_or(clause.syntax.range(), |sentence| sentence.syntax.range())
    }

    fn who(&mut self, here: Here, member: ast::Member<'_>) -> Member {
        let (name, at) = (member.name.text(), self.span(here, member.name.range()));
        if !member.any && name == "anyone" {
            return Member::Everything(at);
        }
        let word = lookup::word(&words::PARTNER_KIND, name)
            .map(|word| Member::Word(word, &words::PARTNER_KIND, at))
            .or_else(|| {
                lookup::word(&words::ROLE, name).map(|word| Member::Word(word, &words::ROLE, at))
            });
        self.member(here, member, WHO, word, findings::clauses::Part::Who)
    }

    fn what(&mut self, here: Here, member: ast::Member<'_>) -> Member {
        let (name, at) = (member.name.text(), self.span(here, member.name.range()));
        if !member.any && name == "anything" {
            return Member::Everything(at);
        }
        let word = lookup::word(&words::SENSITIVITY, name)
            .map(|word| Member::Word(word, &words::SENSITIVITY, at));
        self.member(here, member, WHAT, word, findings::clauses::Part::What)
    }

    /// A member of WHO or WHAT: a word behind `any`, else the name of an entry. (Decision 6 on meaning.)
    fn member(
        &mut self,
        here: Here,
        member: ast::Member<'_>,
        kinds: &'static [&'static str],
        word: Option<Member>,
        part: findings::clauses::Part,
    ) -> Member {
        let (name, range) = (member.name.text(), member.name.range());
        let at = self.span(here, range);
        if member.any {
            return word.unwrap_or_else(|| {
                self.sink
                    .push(findings::clauses::unknown_member_word(at, name, part));
                Member::Broken(at)
            });
        }
        match self.named(here, name, Some(kinds)) {
            Named::Fits(Some(target)) => {
                Member::Entry(self.reference(here, name, range, Some(target)))
            }
            Named::Fits(None) => {
                self.sink.faults += 1;
                Member::Broken(at)
            }
            Named::Nothing if word.is_some() => {
                self.lacks_any(here, name, range, Some(kinds), part);
                Member::Broken(at)
            }
            Named::Nothing
                if part == findings::clauses::Part::What
                    && lookup::word(&words::ACTION, name).is_some() =>
            {
                self.sink
                    .push(findings::clauses::action_among_data(at, name));
                Member::Broken(at)
            }
            named => {
                self.not_named(here, name, range, Some(kinds), None, named);
                Member::Broken(at)
            }
        }
    }

    fn purpose(&mut self, here: Here, member: ast::Member<'_>) -> Member {
        let (name, range) = (member.name.text(), member.name.range());
        let at = self.span(here, range);
        if !member.any && name == "anything" {
            return Member::Everything(at);
        }
        let named = self.named(here, name, Some(PURPOSE));
        if let Named::Fits(Some(target)) = named
            && !member.any
        {
            return Member::Entry(self.reference(here, name, range, Some(target)));
        }
        if let Some(word) = lookup::word(&words::PURPOSE_CATEGORY, name) {
            return Member::Word(word, &words::PURPOSE_CATEGORY, at);
        }
        match name.split_once(':') {
            Some((prefix, _)) if lookup::is_prefix(prefix) => {
                self.sink
                    .push(findings::clauses::unknown_category(at, name));
            }
            Some(_) => self.sink.push(findings::values::unknown_prefix(at, name)),
            None => self.not_named(
                here,
                name,
                range,
                Some(PURPOSE),
                Some(&words::PURPOSE_CATEGORY),
                named,
            ),
        }
        Member::Broken(at)
    }

    fn setting_of(&mut self, here: Here, name: Syntax<'_>) -> Member {
        let at = self.span(here, name.range());
        if let Some(word) = lookup::word(&words::ACCESS, name.text()) {
            return Member::Word(word, &words::ACCESS, at);
        }
        match self.named(here, name.text(), Some(WITHIN)) {
            Named::Fits(Some(target)) => {
                Member::Entry(self.reference(here, name.text(), name.range(), Some(target)))
            }
            named => {
                self.not_named(
                    here,
                    name.text(),
                    name.range(),
                    Some(WITHIN),
                    Some(&words::ACCESS),
                    named,
                );
                Member::Broken(at)
            }
        }
    }

    /// `expect …`: what a scenario asks, or what a test wants to be found.
    pub(crate) fn expectation(&mut self, here: Here, entry: EntryId, content: Syntax<'a>) {
        let mut out = Expectation {
            entry,
            no: content.child(NodeKind::no_word).is_some(),
            outcome: None,
            rule: None,
            on_entries: Vec::new(),
            who: Vec::new(),
            who_except: Vec::new(),
            actions: Vec::new(),
            what: Vec::new(),
            what_except: Vec::new(),
            purposes: Vec::new(),
            within: Vec::new(),
            on: None,
            suspect: self.pieces[here.piece].suspect,
            span: self.span(here, content.range()),
        };
        let faults = self.sink.faults;
        if let Some(decision) = content.child(NodeKind::expect_decision) {
            out.outcome = decision
                .child(NodeKind::outcome)
                .map(|outcome| outcome.text().to_owned());
            let clause = ast::Clause::of(decision);
            let deed = self.deed(here, clause);
            out.on = self.part_date(here, clause, NodeKind::on_part);
            (out.who, out.who_except) = (deed.who, deed.who_except);
            (out.what, out.what_except) = (deed.what, deed.what_except);
            (out.actions, out.purposes, out.within) = (deed.actions, deed.purposes, deed.within);
        } else if let Some(rule) = content.child(NodeKind::expect_rule) {
            out.rule = rule
                .child(NodeKind::name)
                .map(|name| name.text().to_owned());
            out.on_entries = rule
                .child(NodeKind::clause_part_on)
                .into_iter()
                .flat_map(Syntax::children)
                .filter(|child| child.kind() == NodeKind::name)
                .map(|name| self.refer(here, name.text(), name.range(), None))
                .collect();
        }
        out.suspect |= self.sink.faults != faults;
        self.model.expectations.push(out);
    }
}

/// The lines of a clause's block.
fn table(word: &str) -> Table {
    let found: Option<&'static Kind> = partnership_vocabulary::clause(word).or_else(|| kind(word));
    found.map_or(Table::Unknown, Table::Kind)
}

/// A value of a `within` line as a member.
fn member(value: &crate::Value) -> Option<Member> {
    match &value.data {
        Data::Word(word, list) => Some(Member::Word(word, list, value.span)),
        Data::Name(reference) if reference.target.is_some() => {
            Some(Member::Entry(reference.clone()))
        }
        Data::Name(_) | Data::Broken => Some(Member::Broken(value.span)),
        _ => None,
    }
}

impl Clause {
    /// Every reference in the words of the clause.
    pub(crate) fn references(&self) -> impl Iterator<Item = &Reference> {
        let members = self
            .who
            .iter()
            .chain(&self.what)
            .chain(&self.purposes)
            .chain(&self.within);
        members
            .filter_map(|member| match member {
                Member::Entry(reference) => Some(reference),
                _ => None,
            })
            .chain(&self.who_except)
            .chain(&self.what_except)
    }
}
