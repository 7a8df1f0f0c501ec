//! Answering AuthZEN's questions with our engine.

use jiff::civil;
use partnership_model::{EntryId, Model};
use partnership_policy::{Answer, Engine, Purpose, Request, Setting, Space};
use partnership_vocabulary::{Word, WordList, words};
use serde_json::{Map, Value, json};

use super::{
    Action, Batch, BatchResponse, Context, Named, Page, Question, Refusal, Resource, Response,
    Results, Semantic, Subject,
};
use crate::given::environment_name;
use crate::names::{Names, UNDECLARED};
use crate::outcome::{Asked, Condition, Outcome, say_conditions};

/// A partnership that is ready to be asked.
#[derive(Debug)]
pub struct Judge<'m> {
    model: &'m Model,
    engine: &'m Engine<'m>,
    names: Names,
    today: civil::Date,
}

impl<'m> Judge<'m> {
    /// Make ready what every question needs. Where a question does not say on which day, it is `today`.
    pub fn new(model: &'m Model, engine: &'m Engine<'m>, today: civil::Date) -> Self {
        Self {
            model,
            engine,
            names: Names::of(model),
            today,
        }
    }

    fn entry(&self, kind: &str, name: &str) -> Option<EntryId> {
        let mut entries = self.model.of_kind(kind);
        let found = entries.find(|entry| self.names.entry(entry.id) == name);
        found.map(|entry| entry.id)
    }

    /// What may be meant. A purpose that is left out or not known may be any: a clause about a category may be about it.
    fn purposes(&self, name: Option<&str>) -> Vec<Option<Purpose>> {
        let Some(name) = name else {
            return self.engine.every_purpose();
        };
        if let Some(id) = self.entry("purpose", name) {
            return vec![Some(Purpose::Declared(id))];
        }
        match words::PURPOSE_CATEGORY.find(name) {
            Some(category) => vec![Some(Purpose::Category(category))],
            None if name == UNDECLARED => vec![None],
            None => self.engine.every_purpose(),
        }
    }

    fn setting(&self, name: &str) -> Result<Setting, Refusal> {
        let mut environments = self.model.of_kind("environment");
        let named = |id: EntryId| environment_name(self.names.entry(id)) == name;
        match environments.find(|entry| named(entry.id)) {
            Some(entry) => Ok(Setting::Environment(entry.id)),
            None => word(&words::ACCESS, "context.setting", name).map(Setting::Access),
        }
    }

    /// What is asked: one request for each purpose that may be meant.
    fn requests(&self, question: &Question) -> Result<Vec<Request>, Refusal> {
        let subject = question.subject.as_ref().ok_or(Refusal::Lacks("subject"))?;
        let resource = (question.resource.as_ref()).ok_or(Refusal::Lacks("resource"))?;
        let action = question.action.as_ref().ok_or(Refusal::Lacks("action"))?;
        of_type("subject", &subject.kind, "partner")?;
        of_type("resource", &resource.kind, "dataset")?;
        let who = subject.id.as_deref().ok_or(Refusal::Lacks("subject.id"))?;
        let what = (resource.id.as_deref()).ok_or(Refusal::Lacks("resource.id"))?;
        let silent = Context::default();
        let context = question.context.as_ref().unwrap_or(&silent);
        let on = match &context.on {
            Some(on) => on.parse().map_err(|_| Refusal::NotADay(on.clone()))?,
            None => self.today,
        };
        let mut request = Request::new(
            self.entry("partner", who),
            word(&words::ACTION, "action.name", &action.name)?,
            self.entry("dataset", what),
            None,
            on,
        );
        if let Some(setting) = &context.setting {
            request = request.within(self.setting(setting)?);
        }
        if let Some(level) = &context.identifiability {
            let list = &words::IDENTIFIABILITY;
            request = request.identifiability(word(list, "context.identifiability", level)?);
        }
        let purposes = self.purposes(context.purpose.as_deref()).into_iter();
        Ok(purposes
            .map(|purpose| Request { purpose, ..request })
            .collect())
    }
}

fn of_type(part: &'static str, given: &str, wanted: &'static str) -> Result<(), Refusal> {
    if given == wanted {
        Ok(())
    } else {
        Err(Refusal::WrongType(part, given.to_owned(), wanted))
    }
}

fn word(
    list: &'static WordList,
    part: &'static str,
    given: &str,
) -> Result<&'static Word, Refusal> {
    list.find(given)
        .ok_or_else(|| Refusal::UnknownWord(part, given.to_owned()))
}

/// Answer a question.
///
/// # Errors
/// Where something is missing, or names a word that does not exist.
pub fn evaluate(judge: &Judge<'_>, question: &Question) -> Result<Response, Refusal> {
    let decision = match judge.requests(question)?.as_slice() {
        [one] => judge.engine.decide(one),
        all => judge.engine.decide_all(all),
    };
    let outcome = Outcome::of(&judge.names, &decision);
    let silent = Context::default();
    let context = question.context.as_ref().unwrap_or(&silent);
    Ok(Response {
        decision: allowed(&outcome, context),
        context: Some(told(&outcome, decision.changes_on)),
    })
}

/// Permitted, and every condition is shown by the request to be met.
pub(crate) fn allowed(outcome: &Outcome, context: &Context) -> bool {
    let met = |need: &Asked| match need {
        Asked::Approved(names) => names.iter().any(|name| context.approvals.contains(name)),
        Asked::In(places) => places.iter().any(|place| context.places.contains(place)),
        // With a setting or a level in hand, the answer has taken it into account.
        Asked::Within(_) | Asked::AtMost(_) => false,
    };
    let holds = |condition: &Condition| condition.ways.iter().any(|way| way.iter().all(met));
    outcome.answer == Answer::Permitted && outcome.conditions.iter().all(holds)
}

/// The context of an answer.
pub(crate) fn told(outcome: &Outcome, changes_on: Option<civil::Date>) -> Value {
    let mut context = Map::new();
    context.insert("answer".to_owned(), json!(outcome.answer.word()));
    let mut put = |key: &str, list: Vec<Value>| {
        if !list.is_empty() {
            context.insert(key.to_owned(), Value::Array(list));
        }
    };
    put(
        "because",
        outcome.because.iter().map(|name| json!(name)).collect(),
    );
    let obligation = |(number, duty): (usize, &String)| json!({ "id": format!("duty-{}", number + 1), "type": duty });
    put(
        "obligations",
        outcome.duties.iter().enumerate().map(obligation).collect(),
    );
    let condition = |condition: &Condition| {
        serde_json::from_str(&condition.json().line()).unwrap_or(Value::Null)
    };
    put(
        "conditions",
        outcome.conditions.iter().map(condition).collect(),
    );
    put(
        "missing",
        outcome.missing.iter().map(|line| json!(line)).collect(),
    );
    // Of a broad question, each part changes by itself.
    if let Some(day) = changes_on.filter(|_| outcome.answer != Answer::InPart) {
        context.insert("changes_on".to_owned(), json!(day.to_string()));
    }
    context.insert("reason_user".to_owned(), json!({ "en": reason(outcome) }));
    Value::Object(context)
}

/// A sentence for the person who asked.
fn reason(outcome: &Outcome) -> String {
    match outcome.answer {
        Answer::Permitted if outcome.conditions.is_empty() => "This is permitted.".to_owned(),
        Answer::Permitted => {
            format!("This is permitted if {}.", say_conditions(&outcome.conditions))
        }
        Answer::Forbidden => "This is forbidden.".to_owned(),
        Answer::NotCovered => "Nothing permits this.".to_owned(),
        Answer::InPart => {
            "Some of what this includes is permitted and some is not: ask about one purpose and the narrower actions.".to_owned()
        }
        Answer::CannotBeJudged => {
            "This cannot be judged from what is on the record, so do not rely on it.".to_owned()
        }
    }
}

/// Answer several questions.
///
/// # Errors
/// Where one of them cannot be answered. (Whether to go on then is not ours to guess.)
pub fn batch(judge: &Judge<'_>, batch: &Batch) -> Result<BatchResponse, Refusal> {
    let own = batch.evaluations.as_deref().unwrap_or_default();
    let semantic = batch
        .options
        .clone()
        .unwrap_or_default()
        .evaluations_semantic;
    let mut evaluations = Vec::new();
    for question in own {
        let whole = &batch.question;
        let question = Question {
            subject: question.subject.clone().or_else(|| whole.subject.clone()),
            action: question.action.clone().or_else(|| whole.action.clone()),
            resource: question.resource.clone().or_else(|| whole.resource.clone()),
            context: question.context.clone().or_else(|| whole.context.clone()),
        };
        let response = evaluate(judge, &question)?;
        let last = match semantic {
            Semantic::ExecuteAll => false,
            Semantic::DenyOnFirstDeny => !response.decision,
            Semantic::PermitOnFirstPermit => response.decision,
        };
        evaluations.push(response);
        if last {
            break;
        }
    }
    Ok(BatchResponse { evaluations })
}

/// Which partners may do it. Whoever is not declared is among them as `*`.
///
/// # Errors
/// Where the question cannot be answered.
pub fn search_subject(judge: &Judge<'_>, question: &Question) -> Result<Results, Refusal> {
    let asked = question.subject.as_ref().ok_or(Refusal::Lacks("subject"))?;
    of_type("subject", &asked.kind, "partner")?;
    search(names_of(judge, "partner"), |name| {
        let subject = Some(Subject {
            kind: "partner".to_owned(),
            id: Some(name.to_owned()),
        });
        let found = Named {
            kind: Some("partner".to_owned()),
            id: Some(name.to_owned()),
            name: None,
        };
        let question = Question {
            subject,
            ..question.clone()
        };
        Ok(evaluate(judge, &question)?.decision.then_some(found))
    })
}

/// With which datasets it may be done. Data that is not declared is among them as `*`.
///
/// # Errors
/// Where the question cannot be answered.
pub fn search_resource(judge: &Judge<'_>, question: &Question) -> Result<Results, Refusal> {
    let asked = (question.resource.as_ref()).ok_or(Refusal::Lacks("resource"))?;
    of_type("resource", &asked.kind, "dataset")?;
    search(names_of(judge, "dataset"), |name| {
        let resource = Some(Resource {
            kind: "dataset".to_owned(),
            id: Some(name.to_owned()),
        });
        let found = Named {
            kind: Some("dataset".to_owned()),
            id: Some(name.to_owned()),
            name: None,
        };
        let question = Question {
            resource,
            ..question.clone()
        };
        Ok(evaluate(judge, &question)?.decision.then_some(found))
    })
}

/// What the subject may do with the resource.
///
/// # Errors
/// Where the question cannot be answered.
pub fn search_action(judge: &Judge<'_>, question: &Question) -> Result<Results, Refusal> {
    let actions = Space::of(judge.model).actions.into_iter();
    search(actions.map(|word| word.word.to_owned()), |name| {
        let action = Some(Action {
            name: name.to_owned(),
        });
        let found = Named {
            kind: None,
            id: None,
            name: Some(name.to_owned()),
        };
        let question = Question {
            action,
            ..question.clone()
        };
        Ok(evaluate(judge, &question)?.decision.then_some(found))
    })
}

fn names_of(judge: &Judge<'_>, kind: &str) -> impl Iterator<Item = String> {
    let declared = judge.model.of_kind(kind);
    let declared = declared.map(|entry| judge.names.entry(entry.id).to_owned());
    let all: Vec<String> = declared.chain([UNDECLARED.to_owned()]).collect();
    all.into_iter()
}

fn search(
    names: impl Iterator<Item = String>,
    ask: impl Fn(&str) -> Result<Option<Named>, Refusal>,
) -> Result<Results, Refusal> {
    let found: Result<Vec<Option<Named>>, Refusal> = names.map(|name| ask(&name)).collect();
    Ok(Results {
        results: found?.into_iter().flatten().collect(),
        page: Page::default(),
    })
}
