//! AuthZEN: the questions and answers of the OpenID AuthZEN Authorization API 1.0.
//!
//! Who asks is the subject, of type `partner`; the data is the resource, of type `dataset`; the action is a word of our
//! list. The context says what for (`purpose`), on which day (`on`), and where it is known the `setting` and the
//! `identifiability`, what has been approved (`approvals`) and where it is done (`places`). A denial is a successful
//! answer; its context tells which of our answers it is, and why.

mod evaluate;
mod files;
mod types;

pub use evaluate::{Judge, batch, evaluate, search_action, search_resource, search_subject};
pub(crate) use files::export;
pub use types::{
    Action, Batch, BatchResponse, Context, Named, Options, Page, Question, Resource, Response,
    Results, Semantic, Subject,
};

use std::fmt;

/// Why a request could not be answered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// The text is not a request: what is wrong with it.
    NotARequest(String),
    /// A part that every request needs.
    Lacks(&'static str),
    /// A subject or a resource of a type that is not known here: the part, the type, and the one that is.
    WrongType(&'static str, String, &'static str),
    /// A word of the list of actions, settings or levels that is not there: the part and the word.
    UnknownWord(&'static str, String),
    /// A day that is not written like `2026-04-01`.
    NotADay(String),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotARequest(why) => write!(f, "This is not an AuthZEN request: {why}."),
            Self::Lacks(part) => write!(f, "The request has no `{part}`."),
            Self::WrongType(part, given, wanted) => {
                write!(
                    f,
                    "The `{part}` is of type `{given}`; here it must be `{wanted}`."
                )
            }
            Self::UnknownWord(part, word) => {
                write!(
                    f,
                    "The `{part}` is `{word}`, which is not a word of its list."
                )
            }
            Self::NotADay(day) => {
                write!(f, "`on` is `{day}`; a day is written like 2026-04-01.")
            }
        }
    }
}

impl std::error::Error for Refusal {}

/// Answer a request given as JSON: one question, several in `evaluations`, or a search, in which what is searched for
/// has no `id` (a subject or resource) or is left out (an action).
///
/// # Errors
/// Where it is not a request, or names a word that does not exist.
pub fn answer(judge: &Judge<'_>, request: &str) -> Result<String, Refusal> {
    let batch: Batch =
        serde_json::from_str(request).map_err(|error| Refusal::NotARequest(plain(&error)))?;
    let written = |json: serde_json::Result<String>| {
        json.map_err(|error| Refusal::NotARequest(plain(&error)))
    };
    if batch
        .evaluations
        .as_ref()
        .is_some_and(|many| !many.is_empty())
    {
        return written(serde_json::to_string_pretty(&self::batch(judge, &batch)?));
    }
    let question = &batch.question;
    let no_id = |id: Option<&Option<String>>| id.is_some_and(Option::is_none);
    if no_id(question.subject.as_ref().map(|subject| &subject.id)) {
        return written(serde_json::to_string_pretty(&search_subject(
            judge, question,
        )?));
    }
    if no_id(question.resource.as_ref().map(|resource| &resource.id)) {
        return written(serde_json::to_string_pretty(&search_resource(
            judge, question,
        )?));
    }
    if question.action.is_none() && question.subject.is_some() && question.resource.is_some() {
        return written(serde_json::to_string_pretty(&search_action(
            judge, question,
        )?));
    }
    written(serde_json::to_string_pretty(&evaluate(judge, question)?))
}

/// What the JSON reader says, without its position's trailing words.
fn plain(error: &serde_json::Error) -> String {
    error.to_string()
}
