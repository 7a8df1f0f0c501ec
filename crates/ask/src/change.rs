//! The single changes that may lead to a permission: what each is, and how it is made.

mod agreement;

use jiff::civil;
use partnership_model::{Clause, EntryId, Member, Model};
use partnership_policy::{Answer, Decision, Engine, Lack, Setting, Why};
use partnership_source::Span;
use partnership_vocabulary::Word;

use crate::edit::{self, Edit, Texts};
use crate::{Axis, Question, phrase};

/// What sort of change it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Kind {
    /// It is done on another day.
    Day,
    /// It is done in a certain setting.
    Setting,
    /// It is done with less identifying data.
    Identifiability,
    /// It is done with data that was made from this.
    OtherData,
    /// An approval is given, or lasts longer.
    Approval,
    /// An agreement is signed.
    Signature,
    /// An agreement takes effect sooner or lasts longer.
    Term,
    /// Somebody becomes a party to an agreement.
    Party,
    /// An agreement covers one thing more.
    Covers,
    /// A clause holds sooner or longer.
    ClauseDay,
    /// A clause that permits it is added.
    Clause,
    /// A clause that forbids it excepts this.
    Except,
    /// A clause that forbids it is taken away.
    Remove,
}

impl Kind {
    /// As programs read it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Setting => "setting",
            Self::Identifiability => "identifiability",
            Self::OtherData => "other-data",
            Self::Approval => "approval",
            Self::Signature => "signature",
            Self::Term => "term",
            Self::Party => "party",
            Self::Covers => "covers",
            Self::ClauseDay => "clause-day",
            Self::Clause => "clause",
            Self::Except => "except",
            Self::Remove => "remove",
        }
    }
}

/// A change that may lead to a permission.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    /// What sort.
    pub kind: Kind,
    /// What to do, in a sentence.
    pub what: String,
    /// What the file then says at that place; empty where the file stays as it is.
    pub write: String,
    /// Where in the file.
    pub at: Option<Span>,
}

/// How a change is made.
#[derive(Clone, Debug)]
pub(crate) enum Means {
    /// The file says something else.
    File(Edit),
    /// Something else is asked.
    Ask(Box<Question>),
}

pub(crate) type Candidate = (Change, Means);

/// What is looked at to find changes.
pub(crate) struct Look<'a, 'm> {
    pub(crate) engine: &'a Engine<'m>,
    pub(crate) question: &'a Question,
    pub(crate) decision: &'a Decision,
    pub(crate) texts: Texts<'a>,
}

impl<'m> Look<'_, 'm> {
    fn model(&self) -> &'m Model {
        self.engine.model()
    }

    /// The changes that may help, those that leave the file as it is first.
    pub(crate) fn candidates(&self) -> Vec<Candidate> {
        let mut out = self.other_questions();
        for near in &self.decision.nearly {
            let clause = self.model().clause(near.clause);
            match near.lacks {
                Lack::InForce(id) => out.extend(self.in_force(id)),
                Lack::Party(id) => out.extend(self.party(id)),
                Lack::Covered(id) => out.extend(self.covered(id)),
                Lack::Holder(id) => out.extend(self.holder(id)),
                Lack::Day => out.extend(self.clause_days(clause)),
                Lack::Approval => out.extend(self.approvals(clause)),
                Lack::Setting => out.extend(self.settings(clause)),
                Lack::Identifiability => out.extend(self.milder(clause)),
            }
        }
        for reason in &self.decision.because {
            let clause = self.model().clause(reason.clause);
            match reason.why {
                Why::Forbids if !clause.unless => out.extend(self.narrower(clause)),
                Why::Forbids | Why::ForbidsUnless => {
                    out.extend(self.settings(clause));
                    out.extend(self.narrower(clause));
                }
                Why::Overridden => out.extend(self.settings(clause)),
                Why::MayPermit => out.extend(self.missing()),
                _ => {}
            }
        }
        if matches!(self.decision.answer, Answer::NotCovered | Answer::InPart) {
            out.extend(self.clause());
        }
        out.sort_by_key(|(change, _)| change.kind);
        out.dedup_by(|(one, _), (other, _)| one == other);
        out
    }

    fn day(&self) -> civil::Date {
        self.question.on
    }

    /// Another day, or data that was made from this.
    fn other_questions(&self) -> Vec<Candidate> {
        let mut out = Vec::new();
        let permitted = |day: civil::Date| {
            let then = Question {
                on: day,
                ..self.question.clone()
            };
            self.engine.decide_all(&then.requests()).answer == Answer::Permitted
        };
        let days = self.engine.days();
        let next = days.iter().filter(|day| **day > self.day()).take(LONGEST);
        if let Some(day) = next.copied().find(|day| permitted(*day)) {
            let what = format!("Wait until {}.", phrase::day(day));
            out.push(self.ask(Kind::Day, what, |question| question.on = day));
        }
        let passed: Vec<civil::Date> = days.into_iter().filter(|day| *day <= self.day()).collect();
        for span in passed.windows(2).rev().take(LONGEST) {
            if permitted(span[0])
                && let Ok(last) = span[1].yesterday()
            {
                let what = format!(
                    "It was permitted until {}; it is no longer.",
                    phrase::day(last)
                );
                out.push(self.ask(Kind::Day, what, |question| question.on = last));
                break;
            }
        }
        out.extend(self.derived());
        out
    }

    fn derived(&self) -> Vec<Candidate> {
        let [Some(what)] = self.question.what.members[..] else {
            return Vec::new();
        };
        let model = self.model();
        let made = |entry: &&partnership_model::Entry| {
            model
                .named(entry, "derived-from")
                .any(|source| source.id == what)
        };
        let datasets = model.of_kind("dataset").filter(made);
        let told = |entry: &partnership_model::Entry| {
            let says = format!(
                "Use {} instead, which was made from {}.",
                phrase::titled(entry),
                phrase::what(model, Some(what))
            );
            self.ask(Kind::OtherData, says, |question| {
                question.what = Axis {
                    members: vec![Some(entry.id)],
                    written: entry.name.clone().unwrap_or_default(),
                };
            })
        };
        datasets.map(told).collect()
    }

    /// The settings that a clause names.
    fn settings(&self, clause: &Clause) -> Vec<Candidate> {
        let inside = clause
            .conditions
            .iter()
            .filter(|line| line.word == "within");
        let values = inside.flat_map(|line| &line.values).filter_map(|value| {
            Some(match &value.data {
                partnership_model::Data::Word(word, _) => Setting::Access(word),
                partnership_model::Data::Name(reference) => Setting::Environment(reference.target?),
                _ => return None,
            })
        });
        let members = clause.within.iter().filter_map(|member| match member {
            Member::Entry(reference) => reference.target.map(Setting::Environment),
            Member::Word(word, _, _) => Some(Setting::Access(word)),
            _ => None,
        });
        let mut settings: Vec<Setting> = Vec::new();
        for setting in members.chain(values) {
            if !settings.contains(&setting) && self.question.setting != Some(setting) {
                settings.push(setting);
            }
        }
        let told = |setting: Setting| {
            let what = format!("Do it within {}.", phrase::setting(self.model(), setting));
            self.ask(Kind::Setting, what, |question| {
                question.setting = Some(setting);
            })
        };
        settings.into_iter().map(told).collect()
    }

    fn milder(&self, clause: &Clause) -> Vec<Candidate> {
        let lines = clause
            .conditions
            .iter()
            .filter(|line| line.word == "identifiability");
        let limits = lines
            .flat_map(|line| &line.values)
            .filter_map(|value| match value.data {
                partnership_model::Data::Word(word, _) => Some(word),
                _ => None,
            });
        let told = |word: &'static Word| {
            let what = format!("Use data that is {} or less identifying.", word.label);
            self.ask(Kind::Identifiability, what, |question| {
                question.identifiability = Some(word);
            })
        };
        limits.map(told).collect()
    }

    fn ask(&self, kind: Kind, what: String, change: impl FnOnce(&mut Question)) -> Candidate {
        let mut question = self.question.clone();
        change(&mut question);
        let change = Change {
            kind,
            what,
            write: String::new(),
            at: None,
        };
        (change, Means::Ask(Box::new(question)))
    }

    fn file(&self, kind: Kind, what: String, at: Span, edit: Option<Edit>) -> Option<Candidate> {
        let edit = edit?;
        let change = Change {
            kind,
            what,
            write: edit.1.insert.trim().trim_start_matches(", ").to_owned(),
            at: Some(at),
        };
        Some((change, Means::File(edit)))
    }

    fn clause_days(&self, clause: &Clause) -> Vec<Candidate> {
        let day = self.day();
        let name = phrase::capital(&phrase::clause(self.model(), clause.id));
        let mut out = Vec::new();
        if clause.from.is_some_and(|from| from.last() > day) {
            let what = format!("Let {name} begin on {}.", phrase::day(day));
            let edit = edit::set_day(clause, "from", day, self.texts);
            out.extend(self.file(Kind::ClauseDay, what, clause.span, edit));
        }
        if clause.until.is_some_and(|until| until.first() < day) {
            let what = format!("Let {name} last until {} at least.", phrase::day(day));
            let edit = edit::set_day(clause, "until", day, self.texts);
            out.extend(self.file(Kind::ClauseDay, what, clause.span, edit));
        }
        out
    }

    /// A forbid that excepts who is asked about, or the data, or is taken away.
    fn narrower(&self, clause: &Clause) -> Vec<Candidate> {
        let model = self.model();
        let name = phrase::clause(model, clause.id);
        let mut out = Vec::new();
        let named = |members: &[Member], id: EntryId| {
            let is = |member: &Member| matches!(member, Member::Entry(reference) if reference.target == Some(id));
            members.iter().any(is)
        };
        if let [Some(who)] = self.question.who.members[..]
            && !named(&clause.who, who)
            && let Some(called) = edit::name_of(model, who)
        {
            let what = format!("Except {} from {name}.", phrase::who(model, Some(who)));
            let edit = edit::except_who(clause, &called);
            out.extend(self.file(Kind::Except, what, clause.span, edit));
        }
        if let [Some(what)] = self.question.what.members[..]
            && !named(&clause.what, what)
            && let Some(called) = edit::name_of(model, what)
        {
            let says = format!("Except {} from {name}.", phrase::what(model, Some(what)));
            let edit = edit::except_what(clause, &called);
            out.extend(self.file(Kind::Except, says, clause.span, edit));
        }
        let what = format!("Take {name} away.");
        let edit = edit::remove(clause, self.texts);
        out.extend(self.file(Kind::Remove, what, clause.span, edit));
        out
    }

    /// A clause that says just this.
    fn clause(&self) -> Option<Candidate> {
        let model = self.model();
        let question = self.question;
        let who = written(model, &question.who, |who| *who)?;
        let what = written(model, &question.what, |what| *what)?;
        let actions: Vec<&str> = question
            .actions
            .members
            .iter()
            .map(|word| word.word)
            .collect();
        let mut clause = format!("permit {who} to {} {what}", actions.join(", "));
        if !question.purposes.written.is_empty() {
            use partnership_policy::Purpose;
            let name = |purpose: &Option<Purpose>| match purpose {
                Some(Purpose::Declared(id)) => edit::name_of(model, *id),
                Some(Purpose::Category(word)) => Some(word.word.to_owned()),
                None => None,
            };
            let names: Option<Vec<String>> = question.purposes.members.iter().map(name).collect();
            clause.push_str(" for ");
            clause.push_str(&names?.join(", "));
        }
        let says = format!("Add a clause: `{clause}`.");
        let root = model.root;
        let at = model.header().map_or_else(
            || Span::new(root, partnership_source::TextRange::empty(0)),
            |header| header.head,
        );
        let edit = edit::append(root, &clause, self.texts);
        self.file(Kind::Clause, says, at, edit)
    }
}

/// How many days are tried.
const LONGEST: usize = 400;

/// Partners or data as a clause names them; `None` where they include what is not declared.
fn written<T>(model: &Model, axis: &Axis<T>, id: impl Fn(&T) -> Option<EntryId>) -> Option<String> {
    let broad = ["any ", "anyone", "anything"];
    if broad.iter().any(|word| axis.written.starts_with(word)) {
        return Some(axis.written.clone());
    }
    let name = |member: &T| edit::name_of(model, id(member)?);
    let names: Option<Vec<String>> = axis.members.iter().map(name).collect();
    names.map(|names| names.join(", "))
}

/// The declared purposes of a question.
fn declared_purposes(question: &Question) -> Vec<EntryId> {
    let declared = question
        .purposes
        .members
        .iter()
        .filter_map(|purpose| match purpose {
            Some(partnership_policy::Purpose::Declared(id)) => Some(*id),
            _ => None,
        });
    declared.collect()
}
