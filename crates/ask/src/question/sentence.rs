//! Questions in words: WHO [may] ACTION WHAT [for PURPOSE] [within SETTING] [as IDENTIFIABILITY] [on DAY], and with one
//! of them asked for.

use jiff::civil;
use partnership_model::{EntryId, Model};
use partnership_policy::Engine;
use partnership_vocabulary::Word;

use super::{Axis, Parts, Question, action, identifiability, purpose, setting, what, who};
use crate::Unclear;
use crate::tokens::{Token, tokens};

/// Words that end a name, wherever they stand.
const MARKS: &[&str] = &["to", "for", "within", "inside", "as", "on", "except", ","];
const MAY: &[&str] = &["may", "can", "could", "might", "shall"];
/// Words behind whoever is asked about.
const BEHIND_WHO: &[&str] = &[
    "may",
    "can",
    "could",
    "might",
    "shall",
    "do",
    "is",
    "are",
    "allowed",
    "permitted",
];
/// How many words a name may have when it is written with blanks.
const LONGEST: usize = 6;

/// Words that people write before a name.
const ARTICLES: &[&str] = &["the", "a", "an", "our", "their"];

/// How to ask, with names that the reader knows.
fn how(model: &Model) -> String {
    let name = |kind: &str, otherwise: &str| {
        let mut entries = model.of_kind(kind).filter(|entry| entry.belongs);
        let named = entries.find_map(|entry| entry.name.clone());
        named.unwrap_or_else(|| otherwise.to_owned())
    };
    let (who, what) = (
        name("partner", "university"),
        name("dataset", "attendances"),
    );
    let purpose = name("purpose", "forecast-demand");
    format!("Ask like this: \"{who} analyse {what} for {purpose}\", or \"who may analyse {what}\".")
}

pub(super) fn read(model: &Model, text: &str, on: civil::Date) -> Result<Question, Unclear> {
    let mut reader = Reader {
        model,
        words: tokens(text),
        at: 0,
    };
    if reader.words.is_empty() {
        return Err(Unclear::new("There is no question.", how(model)));
    }
    reader.question(on)
}

pub(super) fn of_parts(model: &Model, parts: &Parts, on: civil::Date) -> Result<Question, Unclear> {
    let all = Question {
        who: Axis::open(),
        actions: Axis::open(),
        what: Axis::open(),
        purposes: every_purpose(model),
        setting: None,
        identifiability: None,
        on,
    };
    with(all, model, parts)
}

pub(super) fn with(
    mut question: Question,
    model: &Model,
    parts: &Parts,
) -> Result<Question, Unclear> {
    let reader = |text: &str| Reader {
        model,
        words: tokens(text),
        at: 0,
    };
    if let Some(text) = &parts.who {
        question.who = reader(text).all(Reader::who)?;
    }
    if let Some(text) = &parts.action {
        question.actions = reader(text).all(Reader::actions)?;
    }
    if let Some(text) = &parts.what {
        question.what = reader(text).all(Reader::what)?;
    }
    if let Some(text) = &parts.purpose {
        question.purposes = reader(text).all(Reader::purposes)?;
    }
    if let Some(text) = &parts.within {
        question.setting = Some(reader(text).all(|own| own.single(|one| setting(model, one)))?);
    }
    if let Some(text) = &parts.identifiability {
        let one = reader(text).all(|own| own.single(|one| identifiability(model, one)))?;
        question.identifiability = Some(one);
    }
    only_one_open(question)
}

fn only_one_open(question: Question) -> Result<Question, Unclear> {
    if question.open_count() < 2 {
        return Ok(question);
    }
    let mut lacking = Vec::new();
    for (open, word) in [
        (question.who.is_open(), "who"),
        (question.actions.is_open(), "the action"),
        (question.what.is_open(), "the data"),
        (question.purposes.is_open(), "the purpose"),
    ] {
        if open {
            lacking.push(word);
        }
    }
    Err(Unclear::new(
        format!(
            "The question leaves {} open; only one thing can be asked for at a time.",
            crate::phrase::joined(&lacking, "and")
        ),
        "Say all but one of them. `partnership matrix` shows everything at once.",
    ))
}

fn every_purpose(model: &Model) -> Axis<Option<partnership_policy::Purpose>> {
    Axis {
        members: Engine::new(model).every_purpose(),
        written: String::new(),
    }
}

struct Reader<'m> {
    model: &'m Model,
    words: Vec<Token>,
    at: usize,
}

impl Reader<'_> {
    fn question(&mut self, on: civil::Date) -> Result<Question, Unclear> {
        let mut question = Question {
            who: Axis::open(),
            actions: Axis::open(),
            what: Axis::open(),
            purposes: every_purpose(self.model),
            setting: None,
            identifiability: None,
            on,
        };
        let mut for_asked = false;
        if self.takes(&["who", "whoever"]) || self.takes_which("partner", "partners") {
            self.may();
            self.deed(&mut question)?;
        } else if self.takes(&["why"]) || self.takes_what_for() {
            for_asked = true;
            self.takes(MAY);
            question.who = self.who()?;
            self.takes(MAY);
            self.takes(&["to"]);
            self.deed(&mut question)?;
        } else if self.takes(&["what"]) || self.takes_which("data", "datasets") {
            self.takes(MAY);
            question.who = self.who()?;
            self.takes(MAY);
            self.takes(&["to"]);
            if self.takes(&["do"]) {
                self.takes(&["with", "to"]);
                question.what = self.what()?;
            } else {
                question.actions = self.actions()?;
                self.takes(&["with"]);
                // "what may university use visits for"
                if !self.done() && !self.here(MARKS) {
                    question.what = self.what()?;
                    for_asked = true;
                }
            }
        } else {
            self.takes(MAY);
            self.takes(&["is", "are"]);
            question.who = self.who()?;
            self.may();
            self.deed(&mut question)?;
        }
        self.rest(&mut question, &mut for_asked)?;
        if for_asked {
            question.purposes = Axis::open();
        }
        if let Some(word) = self.words.get(self.at) {
            return Err(Unclear::new(
                format!("It is not clear what `{}` is to mean here.", word.text),
                how(self.model),
            ));
        }
        only_one_open(question)
    }

    /// `may`, `is allowed to`.
    fn may(&mut self) {
        self.takes(MAY);
        self.takes(&["is", "are", "be"]);
        self.takes(&["allowed", "permitted"]);
        self.takes(&["to"]);
    }

    /// `for what`, `for which purpose`.
    fn takes_what_for(&mut self) -> bool {
        let asked = self.next_is("for", "what") || self.next_is("for", "which");
        if asked {
            self.skip(2);
            self.takes(&["purpose", "purposes"]);
        }
        asked
    }

    fn deed(&mut self, question: &mut Question) -> Result<(), Unclear> {
        question.actions = self.actions()?;
        self.takes(&["with"]);
        question.what = self.what()?;
        Ok(())
    }

    fn rest(&mut self, question: &mut Question, for_asked: &mut bool) -> Result<(), Unclear> {
        let model = self.model;
        loop {
            if self.takes(&["for"]) {
                if self.done() {
                    *for_asked = true;
                } else {
                    question.purposes = self.purposes()?;
                    *for_asked = false;
                }
            } else if self.takes(&["within", "inside"]) {
                question.setting = Some(self.single(|one| setting(model, one))?);
            } else if self.takes(&["as"]) {
                question.identifiability = Some(self.single(|one| identifiability(model, one))?);
            } else if self.takes(&["on"]) {
                question.on = self.single(|one| {
                    one.parse().map_err(|_| {
                        Unclear::new(
                            format!("`{one}` is no day."),
                            "A day is written like 2026-04-01.",
                        )
                    })
                })?;
            } else {
                return Ok(());
            }
        }
    }

    fn who(&mut self) -> Result<Axis<Option<EntryId>>, Unclear> {
        let model = self.model;
        self.members(
            "who",
            BEHIND_WHO,
            |own| *own,
            |one, any| who(model, one, any),
        )
    }

    fn what(&mut self) -> Result<Axis<Option<EntryId>>, Unclear> {
        let model = self.model;
        self.members(
            "with which data",
            &[],
            |own| *own,
            |one, any| what(model, one, any),
        )
    }

    fn purposes(&mut self) -> Result<Axis<Option<partnership_policy::Purpose>>, Unclear> {
        let model = self.model;
        let mut axis = self.members(
            "what for",
            &[],
            |own| *own,
            |one, any| {
                if any && one == "purpose" {
                    return purpose(model, "any-purpose");
                }
                purpose(model, one)
            },
        )?;
        if axis.written == "any purpose" {
            axis.written.clear();
        }
        Ok(axis)
    }

    fn actions(&mut self) -> Result<Axis<&'static Word>, Unclear> {
        let model = self.model;
        self.members(
            "what is done",
            &["with"],
            |own: &&Word| own.word,
            |one, _| action(model, one).map(|word| vec![word]),
        )
    }

    /// Members with commas, `and` or `or` between them, and those that are excepted.
    fn members<T, K: PartialEq>(
        &mut self,
        lacking: &str,
        stops: &[&str],
        key: impl Fn(&T) -> K,
        read: impl Fn(&str, bool) -> Result<Vec<T>, Unclear>,
    ) -> Result<Axis<T>, Unclear> {
        let mut axis = Axis::open();
        loop {
            let any = self.takes(&["any", "every"]);
            if self.done() || self.here(MARKS) || self.here(stops) {
                return Err(Unclear::new(
                    format!("The question does not say {lacking}."),
                    how(self.model),
                ));
            }
            let (members, written) = self.longest(stops, |one| read(one, any))?;
            for member in members {
                if axis.members.iter().all(|own| key(own) != key(&member)) {
                    axis.members.push(member);
                }
            }
            if !axis.written.is_empty() {
                axis.written.push_str(", ");
            }
            axis.written.push_str(if any { "any " } else { "" });
            axis.written.push_str(&written);
            if !self.takes(&[",", "and", "or"]) {
                break;
            }
            self.takes(&["and", "or"]);
        }
        if self.takes(&["except"]) {
            let mut word = " except ";
            loop {
                let (members, written) = self.longest(stops, |one| read(one, false))?;
                axis.members
                    .retain(|own| members.iter().all(|one| key(one) != key(own)));
                axis.written.push_str(word);
                axis.written.push_str(&written);
                word = ", ";
                if !self.takes(&[",", "and", "or"]) {
                    break;
                }
            }
            if axis.members.is_empty() {
                return Err(Unclear::new(
                    "The question excepts all that it is about.",
                    "Leave out some of what stands behind `except`.",
                ));
            }
        }
        Ok(axis)
    }

    fn single<T>(&mut self, read: impl Fn(&str) -> Result<T, Unclear>) -> Result<T, Unclear> {
        if self.done() {
            return Err(Unclear::new(
                "The question ends too early.",
                how(self.model),
            ));
        }
        Ok(self.longest(&[], read)?.0)
    }

    /// What as many words as possible mean together, with hyphens between them.
    fn longest<T>(
        &mut self,
        stops: &[&str],
        read: impl Fn(&str) -> Result<T, Unclear>,
    ) -> Result<(T, String), Unclear> {
        if self.done() {
            return Err(Unclear::new(
                "The question ends too early.",
                how(self.model),
            ));
        }
        match self.longest_here(stops, &read) {
            // An article is no part of a name, unless there is a name with it.
            Err(unclear) if self.here(ARTICLES) && self.at + 1 < self.words.len() => {
                self.at += 1;
                let found = self.longest_here(stops, &read);
                found.map_err(|without| {
                    if without.meant.is_some() || unclear.meant.is_none() {
                        without
                    } else {
                        unclear
                    }
                })
            }
            found => found,
        }
    }

    fn longest_here<T>(
        &mut self,
        stops: &[&str],
        read: impl Fn(&str) -> Result<T, Unclear>,
    ) -> Result<(T, String), Unclear> {
        let rest = &self.words[self.at..];
        let ends = |word: &Token| word.is_one_of(MARKS) || word.is_one_of(stops);
        let room = rest.iter().take(LONGEST).take_while(|word| !ends(word));
        let most = room.count().max(1);
        for many in (1..=most).rev() {
            let taken = &rest[..many];
            if many > 1 && taken.iter().any(|word| word.quoted) {
                continue;
            }
            let texts: Vec<&str> = taken.iter().map(|word| word.text.as_str()).collect();
            let joined = texts.join("-");
            match read(&joined) {
                Ok(found) => {
                    self.at += many;
                    return Ok((found, joined));
                }
                Err(unclear) if many == 1 => {
                    // A word of two that was meant, `ed attendance`, is nearer than one of them alone.
                    let whole = texts_joined(&rest[..most]);
                    let wider = (most > 1).then(|| read(&whole).err()).flatten();
                    let wider =
                        wider.filter(|wider| unclear.meant.is_none() && wider.meant.is_some());
                    return Err(wider.unwrap_or(unclear));
                }
                Err(_) => {}
            }
        }
        Err(Unclear::new(
            "The question ends too early.",
            how(self.model),
        ))
    }

    /// Read all of it.
    fn all<T>(mut self, read: impl FnOnce(&mut Self) -> Result<T, Unclear>) -> Result<T, Unclear> {
        let found = read(&mut self)?;
        match self.words.get(self.at) {
            None => Ok(found),
            Some(word) => Err(Unclear::new(
                format!("It is not clear what `{}` is to mean here.", word.text),
                "Write names and words, with commas between them.",
            )),
        }
    }

    fn takes(&mut self, words: &[&str]) -> bool {
        let found = self.here(words);
        self.at += usize::from(found);
        found
    }

    fn takes_which(&mut self, one: &str, many: &str) -> bool {
        (self.next_is("which", one) || self.next_is("which", many)) && self.skip(2)
    }

    fn next_is(&self, first: &str, second: &str) -> bool {
        let is = |at: usize, word: &str| self.words.get(at).is_some_and(|own| own.is(word));
        is(self.at, first) && is(self.at + 1, second)
    }

    fn skip(&mut self, many: usize) -> bool {
        self.at += many;
        true
    }

    fn here(&self, words: &[&str]) -> bool {
        self.words
            .get(self.at)
            .is_some_and(|word| word.is_one_of(words))
    }

    fn done(&self) -> bool {
        self.at >= self.words.len()
    }
}

fn texts_joined(words: &[Token]) -> String {
    let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
    texts.join("-")
}
