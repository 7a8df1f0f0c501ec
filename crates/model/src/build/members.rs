//! Who may do what with which data: the words that clauses, deeds and expectations share.

use partnership_source::{Span, TextRange};
use partnership_syntax::ast;
use partnership_syntax::{NodeKind, SlipKind, Syntax};
use partnership_vocabulary::{ANYONE, ANYTHING, Word, words};

use super::resolve::Named;
use super::{Builder, Here, lookup};
use crate::{Member, Reference, findings};

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
    pub(crate) who: Vec<Member>,
    pub(crate) who_except: Vec<Reference>,
    pub(crate) actions: Vec<(&'static Word, Span)>,
    pub(crate) what: Vec<Member>,
    pub(crate) what_except: Vec<Reference>,
    pub(crate) purposes: Vec<Member>,
    pub(crate) within: Vec<Member>,
}

impl<'a> Builder<'a> {
    /// Who, what, and for which purposes.
    pub(crate) fn deed(&mut self, here: Here, clause: ast::Clause<'_>) -> Deed {
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
        if !member.any && name == ANYONE.word {
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
        if !member.any && name == ANYTHING.word {
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
            Named::Nothing if findings::clauses::is_for_all(name, part) => {
                self.sink.push(findings::clauses::for_all(at, name, part));
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
        if !member.any && name == ANYTHING.word {
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
}
