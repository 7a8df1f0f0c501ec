//! The shapes of the AuthZEN Authorization API 1.0. Keys that we do not know are let pass, as it asks.

use serde::{Deserialize, Serialize};

/// A question, or in a batch what holds for each of its questions.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Question {
    /// Who asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<Subject>,
    /// To do what.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<Action>,
    /// With which data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource: Option<Resource>,
    /// What for, when and where.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<Context>,
}

/// Who asks.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Subject {
    /// `partner`
    #[serde(rename = "type")]
    pub kind: String,
    /// The name of a partner; anything else is whoever is not declared.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub id: Option<String>,
}

/// To do what.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Action {
    /// A word of the list of actions.
    pub name: String,
}

/// With which data.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Resource {
    /// `dataset`
    #[serde(rename = "type")]
    pub kind: String,
    /// The name of a dataset; anything else is data that is not declared.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub id: Option<String>,
}

/// What for, when and where.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Context {
    /// The name of a purpose, or a category of purpose; `*` is one that is not declared and falls under no category. Left
    /// out, or where the name is not known, it may be any: the answer is yes only if it is yes for each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// The day; left out, today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<String>,
    /// Where the data is used: a sort of access or the name of an environment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setting: Option<String>,
    /// How identifying it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifiability: Option<String>,
    /// The names of the approvals that have been given, and of the people and bodies who have approved.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub approvals: Vec<String>,
    /// Where in the world it is done.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub places: Vec<String>,
}

/// Several questions.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Batch {
    /// What holds for each question that does not say otherwise.
    #[serde(flatten)]
    pub question: Question,
    /// The questions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evaluations: Option<Vec<Question>>,
    /// How they are gone through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Options>,
}

/// How questions are gone through.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Options {
    /// Where to stop.
    #[serde(default)]
    pub evaluations_semantic: Semantic,
}

/// Where to stop.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Semantic {
    /// Nowhere: every question is answered.
    #[default]
    ExecuteAll,
    /// At the first denial, which is the last answer.
    DenyOnFirstDeny,
    /// At the first permission, which is the last answer.
    PermitOnFirstPermit,
}

/// An answer.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Response {
    /// Whether it is permitted, and every condition is shown to be met.
    pub decision: bool,
    /// Which answer it is and why: `answer`, `because`, `obligations`, `conditions`, `missing`, `changes_on`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<serde_json::Value>,
}

/// The answers to several questions, in their order.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct BatchResponse {
    /// The answers.
    pub evaluations: Vec<Response>,
}

/// What a search found.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Results {
    /// All of it, in the order of the file.
    pub results: Vec<Named>,
    /// There is one page.
    pub page: Page,
}

/// Something that was found.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Named {
    /// `partner` or `dataset`; an action has none.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none", default)]
    pub kind: Option<String>,
    /// Its name, for a partner or a dataset.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub id: Option<String>,
    /// Its word, for an action.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub name: Option<String>,
}

/// Which page of results this is.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Page {
    /// Empty: there are no more.
    pub next_token: String,
}
