//! Policy clauses, deeds and expectations: who may do what with which data, for which purpose.

use partnership_syntax::ast::{self, Sentence, Statement};
use partnership_syntax::{NodeKind, Syntax};
use partnership_vocabulary::{Kind, kind, words};

use super::typing::Table;
use super::{Builder, Here, Line, lookup};
use crate::{
    Clause, ClauseId, Data, Date, Effect, EntryId, Expectation, FieldValue, Member, Reference,
    findings,
};

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
        self.clause_days(here, id, clause);
        self.sink.muted = muted;
        let slipped = self.pieces[here.piece].touches(words) || !clause.is_whole();
        if self.sink.faults != faults || slipped {
            let own = &mut self.model.clauses[id.0 as usize];
            (own.suspect, own.damaged) = (true, true);
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

    /// A clause whose words say from when or until when, and whose other day stands in its words or in its block.
    fn clause_days(&mut self, here: Here, id: ClauseId, clause: ast::Clause<'a>) {
        let in_words = |kind| {
            clause
                .date(kind)
                .map(|words| self.span(here, words.range()))
        };
        let (from, until) = (
            in_words(NodeKind::from_part),
            in_words(NodeKind::until_part),
        );
        let own = self.model.clause(id);
        let (Some(begin), Some(end)) = (own.from, own.until) else {
            return;
        };
        let in_block = |word: &str| {
            let line = own.conditions.iter().find(|line| line.word == word);
            line.and_then(|line| line.values.first())
                .map(|value| value.span)
        };
        // Two lines of the block were told where lines are read.
        if from.is_none() && until.is_none() {
            return;
        }
        if let (Some(begins), Some(ends)) = (
            from.or_else(|| in_block("from")),
            until.or_else(|| in_block("until")),
        ) {
            self.check_order((begin, begins), (end, ends), "from", "until");
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
                Statement::Field(field) => lines.push(Line::of(field)),
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
                            Statement::Field(field) => Some(Line::of(field)),
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
            match &*line.word {
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

    /// `expect …`: what a scenario asks, or what a test wants to be found.
    pub(crate) fn expectation(&mut self, here: Here, entry: EntryId, content: Syntax<'a>) {
        let mut out = Expectation {
            entry,
            no: content.child(NodeKind::no_word).is_some(),
            outcome: None,
            rule: None,
            rule_span: None,
            on_entries: Vec::new(),
            who: Vec::new(),
            who_except: Vec::new(),
            actions: Vec::new(),
            what: Vec::new(),
            what_except: Vec::new(),
            purposes: Vec::new(),
            within: Vec::new(),
            on: None,
            because: Vec::new(),
            with: Vec::new(),
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
            out.because = (clause.names(NodeKind::because_part))
                .map(|name| self.refer(here, name.text(), name.range(), Some(CLAUSE)))
                .collect();
            out.with = (clause.names(NodeKind::with_part))
                .map(|name| self.expected_duty(here, name))
                .collect();
            (out.who, out.who_except) = (deed.who, deed.who_except);
            (out.what, out.what_except) = (deed.what, deed.what_except);
            (out.actions, out.purposes, out.within) = (deed.actions, deed.purposes, deed.within);
        } else if let Some(rule) = content.child(NodeKind::expect_rule) {
            let name = rule.child(NodeKind::name);
            out.rule = name.map(|name| name.text().to_owned());
            out.rule_span = name.map(|name| self.span(here, name.range()));
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

/// The kinds of entry of a clause.
const CLAUSE: &[&str] = &["permit", "forbid"];

impl Builder<'_> {
    /// A duty that an expectation names: a word of the list, or an entry.
    fn expected_duty(&mut self, here: Here, name: Syntax<'_>) -> Member {
        let at = self.span(here, name.range());
        if let Some(word) = lookup::word(&words::DUTY, name.text()) {
            return Member::Word(word, &words::DUTY, at);
        }
        let reference = self.refer(here, name.text(), name.range(), Some(&["duty"]));
        match reference.target {
            Some(_) => Member::Entry(reference),
            None => Member::Broken(at),
        }
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
