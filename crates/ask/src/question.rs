//! Reading a question.

mod json;
mod sentence;

use jiff::civil;
use partnership_model::{Entry, EntryId, Model};
use partnership_policy::{Engine, Purpose, Request, Setting};
use partnership_vocabulary::{ANYONE, ANYTHING, Word, WordList, words};

use crate::Unclear;
use crate::names;

/// One of the things that a question is about.
#[derive(Clone, Debug)]
pub struct Axis<T> {
    /// What is meant; empty where it is what is asked for (`who may …`).
    pub members: Vec<T>,
    /// As a clause would write it: `any hospital`, `university, st-marys`.
    pub written: String,
}

impl<T> Axis<T> {
    /// Asked for: every one that there is.
    pub fn open() -> Self {
        Self {
            members: Vec::new(),
            written: String::new(),
        }
    }

    /// Whether it is what is asked for.
    pub fn is_open(&self) -> bool {
        self.members.is_empty()
    }
}

/// A question about a partnership. At most one axis is open.
#[derive(Clone, Debug)]
pub struct Question {
    /// Who.
    pub who: Axis<Option<EntryId>>,
    /// Does what.
    pub actions: Axis<&'static Word>,
    /// With which data.
    pub what: Axis<Option<EntryId>>,
    /// What for.
    pub purposes: Axis<Option<Purpose>>,
    /// In which setting.
    pub setting: Option<Setting>,
    /// With data that is this identifying.
    pub identifiability: Option<&'static Word>,
    /// On which day.
    pub on: civil::Date,
}

/// The parts of a question, each as it was written, several with commas between. What is left out is open, but for the
/// purpose: without one the question is about all of them.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Parts {
    /// Who.
    pub who: Option<String>,
    /// Does what.
    pub action: Option<String>,
    /// With which data.
    pub what: Option<String>,
    /// What for.
    pub purpose: Option<String>,
    /// In which setting.
    pub within: Option<String>,
    /// With data that is this identifying.
    pub identifiability: Option<String>,
}

impl Question {
    /// Read a sentence: `university analyse ed-attendances for forecast-demand within city-safe-room`, or a reverse
    /// question: `who may analyse ed-attendances`. A text that begins with `{` is the question as JSON.
    ///
    /// # Errors
    /// What is not clear, and what was probably meant.
    pub fn read(model: &Model, text: &str, on: civil::Date) -> Result<Self, Unclear> {
        if text.trim_start().starts_with('{') {
            return json::read(model, text, on);
        }
        sentence::read(model, text, on)
    }

    /// Read its parts.
    ///
    /// # Errors
    /// What is not clear, and what was probably meant.
    pub fn of_parts(model: &Model, parts: &Parts, on: civil::Date) -> Result<Self, Unclear> {
        sentence::of_parts(model, parts, on)
    }

    /// Overlay parts that were given beside a sentence.
    ///
    /// # Errors
    /// What is not clear, and what was probably meant.
    pub fn with(self, model: &Model, parts: &Parts) -> Result<Self, Unclear> {
        sentence::with(self, model, parts)
    }

    /// The open axes.
    pub(crate) fn open_count(&self) -> usize {
        usize::from(self.who.is_open())
            + usize::from(self.actions.is_open())
            + usize::from(self.what.is_open())
            + usize::from(self.purposes.is_open())
    }

    /// The requests that it means. An open axis means nothing by itself: give it members first.
    pub fn requests(&self) -> Vec<Request> {
        let mut out = Vec::new();
        for who in &self.who.members {
            for action in &self.actions.members {
                for what in &self.what.members {
                    for purpose in &self.purposes.members {
                        let mut request = Request::new(*who, action, *what, *purpose, self.on);
                        request.setting = self.setting;
                        request.identifiability = self.identifiability;
                        out.push(request);
                    }
                }
            }
        }
        out
    }
}

/// The words for whoever and whatever is not declared.
pub(crate) const SOMEBODY_ELSE: &[&str] = &["somebody-else", "someone-else", "anybody-else"];
pub(crate) const OTHER_DATA: &[&str] = &["other-data", "something-else"];
pub(crate) const OTHER_PURPOSE: &[&str] = &["another-purpose", "anything-else"];

/// Everyone of a kind or role.
fn everyone_of(
    model: &Model,
    kind: &str,
    lists: &[&'static WordList],
    called: &str,
) -> Result<Option<Vec<Option<EntryId>>>, Unclear> {
    let Some((list, word)) = lists
        .iter()
        .find_map(|list| Some((*list, names::word(list, called)?)))
    else {
        return Ok(None);
    };
    let of = |entry: &&Entry| names::is_of(entry, list, word);
    let found: Vec<Option<EntryId>> = (model.of_kind(kind).filter(of))
        .map(|entry| Some(entry.id))
        .collect();
    if found.is_empty() {
        return Err(Unclear::new(
            format!("No {kind} here is said to be `{}`.", word.word),
            format!("Write the name of a {kind}, or `anyone` for all."),
        ));
    }
    Ok(Some(found))
}

/// What `one` means as who.
pub(crate) fn who(model: &Model, one: &str, any: bool) -> Result<Vec<Option<EntryId>>, Unclear> {
    let lists: [&'static WordList; 2] = [&words::PARTNER_KIND, &words::ROLE];
    if !any {
        if ANYONE.reads(one) {
            return Ok(each(model, "partner"));
        }
        if SOMEBODY_ELSE.contains(&one) {
            return Ok(vec![None]);
        }
        if let Some(entry) = names::entry(model, &["partner"], one) {
            return Ok(vec![Some(entry.id)]);
        }
    } else if let Some(all) = everyone_of(model, "partner", &lists, one)? {
        return Ok(all);
    }
    let lists: &[&'static WordList] = if any { &lists } else { &[] };
    let kinds: &[&str] = if any { &[] } else { &["partner"] };
    let called = if any {
        "a kind or role of partner"
    } else {
        "a partner"
    };
    Err(names::unknown(model, one, called, kinds, lists))
}

/// What `one` means as data.
pub(crate) fn what(model: &Model, one: &str, any: bool) -> Result<Vec<Option<EntryId>>, Unclear> {
    let lists: [&'static WordList; 1] = [&words::SENSITIVITY];
    if !any {
        if ANYTHING.reads(one) || one == "data" {
            return Ok(each(model, "dataset"));
        }
        if OTHER_DATA.contains(&one) {
            return Ok(vec![None]);
        }
        if let Some(entry) = names::entry(model, &["dataset"], one) {
            return Ok(vec![Some(entry.id)]);
        }
    } else if let Some(all) = everyone_of(model, "dataset", &lists, one)? {
        return Ok(all);
    }
    let lists: &[&'static WordList] = if any { &lists } else { &[] };
    let kinds: &[&str] = if any { &[] } else { &["dataset"] };
    let called = if any {
        "a sensitivity of data"
    } else {
        "a dataset"
    };
    Err(names::unknown(model, one, called, kinds, lists))
}

/// What `one` means as a purpose.
pub(crate) fn purpose(model: &Model, one: &str) -> Result<Vec<Option<Purpose>>, Unclear> {
    if ["any-purpose", "any"].contains(&one) || ANYTHING.reads(one) {
        return Ok(Engine::new(model).every_purpose());
    }
    if OTHER_PURPOSE.contains(&one) {
        return Ok(vec![None]);
    }
    if let Some(entry) = names::entry(model, &["purpose"], one) {
        return Ok(vec![Some(Purpose::Declared(entry.id))]);
    }
    let list = &words::PURPOSE_CATEGORY;
    match names::word(list, one) {
        Some(word) => Ok(vec![Some(Purpose::Category(word))]),
        None => Err(names::unknown(
            model,
            one,
            "a purpose or a category of purpose",
            &["purpose"],
            &[list],
        )),
    }
}

/// What `one` means as an action.
pub(crate) fn action(model: &Model, one: &str) -> Result<&'static Word, Unclear> {
    let list = &words::ACTION;
    names::word(list, one)
        .or_else(|| bare(one).find_map(|stem| names::word(list, &stem)))
        .ok_or_else(|| names::unknown(model, one, "an action", &[], &[list]))
}

/// What a form of a verb may be a form of: `analysing`, `sells`, `linked`.
fn bare(form: &str) -> impl Iterator<Item = String> {
    let endings = [
        ("ing", ""),
        ("ing", "e"),
        ("ed", ""),
        ("ed", "e"),
        ("s", ""),
    ];
    let form = form.to_lowercase();
    endings.into_iter().filter_map(move |(ending, instead)| {
        let stem = form.strip_suffix(ending)?;
        (stem.len() > 2).then(|| format!("{stem}{instead}"))
    })
}

/// What `one` means as a setting.
pub(crate) fn setting(model: &Model, one: &str) -> Result<Setting, Unclear> {
    let list = &words::ACCESS;
    if let Some(entry) = names::entry(model, &["environment"], one) {
        return Ok(Setting::Environment(entry.id));
    }
    names::word(list, one).map(Setting::Access).ok_or_else(|| {
        names::unknown(
            model,
            one,
            "an environment or a sort of access",
            &["environment"],
            &[list],
        )
    })
}

/// What `one` means as a degree of identifiability.
pub(crate) fn identifiability(model: &Model, one: &str) -> Result<&'static Word, Unclear> {
    let list = &words::IDENTIFIABILITY;
    names::word(list, one).ok_or_else(|| {
        names::unknown(
            model,
            one,
            "a degree to which data is identifying",
            &[],
            &[list],
        )
    })
}

fn each(model: &Model, kind: &str) -> Vec<Option<EntryId>> {
    let declared = model.of_kind(kind).map(|entry| Some(entry.id));
    declared.chain([None]).collect()
}
