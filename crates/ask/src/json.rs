//! Answers as JSON, for programs. The shape is described by `schema/answer-1.schema.json` ([`SCHEMA`]). It is version 1:
//! within a version, what is there keeps its name and meaning.

use partnership_diagnostics::Sources;
use partnership_model::Model;
use partnership_policy::{Condition, Decision, Need, Purpose, Request, Setting, Task, Why};
use partnership_source::Span;
use serde_json::{Map, Value, json};

use crate::{Asked, Change, Found, Question, Standing, Way, phrase, tell};

/// The version of the shape.
pub const VERSION: u32 = 1;

/// The JSON Schema of the shape.
pub const SCHEMA: &str = include_str!("../schema/answer-1.schema.json");

/// Names for whoever and whatever is not declared.
const SOMEBODY_ELSE: &str = "somebody-else";
const OTHER_DATA: &str = "other-data";
const OTHER_PURPOSE: &str = "another-purpose";

/// A question and its answer.
pub fn answer(asked: &Asked<'_, '_>, ways: &[Way], sources: &dyn Sources) -> Value {
    let model = asked.model();
    let mut out = json!({
        "version": VERSION,
        "tool": { "name": "partnership", "version": env!("CARGO_PKG_VERSION") },
        "question": question(model, &asked.question),
        "answer": asked.answer().word(),
        "text": tell::tell(asked, ways).text,
    });
    let told = Told { model, sources };
    match &asked.found {
        Found::Decision(decision, against) => {
            merge(&mut out, told.decision(decision));
            out["parts"] = decision.parts.iter().map(|part| told.part(part)).collect();
            out["against"] = told.against(against);
            out["ways"] = ways.iter().map(|way| told.way(way)).collect();
        }
        Found::Open(groups) => {
            let group = |group: &crate::Open| {
                let mut one = json!({
                    "answer": group.decision.answer.word(),
                    "members": group.members.iter().map(|own| member(model, *own)).collect::<Value>(),
                });
                merge(&mut one, told.decision(&group.decision));
                one
            };
            out["groups"] = groups.iter().map(group).collect();
        }
    }
    out
}

fn merge(into: &mut Value, more: Value) {
    if let (Value::Object(into), Value::Object(more)) = (into, more) {
        into.extend(more);
    }
}

/// A question as it can be asked again.
pub(crate) fn question(model: &Model, question: &Question) -> Value {
    let mut out = Map::new();
    let mut put = |key: &str, members: Vec<String>| {
        if !members.is_empty() {
            out.insert(key.to_owned(), members.into());
        }
    };
    put(
        "who",
        question
            .who
            .members
            .iter()
            .map(|id| who(model, *id))
            .collect(),
    );
    put(
        "action",
        question
            .actions
            .members
            .iter()
            .map(|word| word.word.to_owned())
            .collect(),
    );
    put(
        "what",
        question
            .what
            .members
            .iter()
            .map(|id| what(model, *id))
            .collect(),
    );
    put(
        "for",
        question
            .purposes
            .members
            .iter()
            .map(|one| purpose(model, *one))
            .collect(),
    );
    if let Some(one) = question.setting {
        out.insert("within".to_owned(), setting(model, one).into());
    }
    if let Some(word) = question.identifiability {
        out.insert("identifiability".to_owned(), word.word.into());
    }
    out.insert("on".to_owned(), question.on.to_string().into());
    Value::Object(out)
}

pub(crate) fn who(model: &Model, id: Option<partnership_model::EntryId>) -> String {
    id.map_or_else(|| SOMEBODY_ELSE.to_owned(), |id| name(model, id))
}

pub(crate) fn what(model: &Model, id: Option<partnership_model::EntryId>) -> String {
    id.map_or_else(|| OTHER_DATA.to_owned(), |id| name(model, id))
}

pub(crate) fn purpose(model: &Model, purpose: Option<Purpose>) -> String {
    match purpose {
        Some(Purpose::Declared(id)) => name(model, id),
        Some(Purpose::Category(word)) => word.word.to_owned(),
        None => OTHER_PURPOSE.to_owned(),
    }
}

fn setting(model: &Model, setting: Setting) -> String {
    match setting {
        Setting::Access(word) => word.word.to_owned(),
        Setting::Environment(id) => name(model, id),
    }
}

fn name(model: &Model, id: partnership_model::EntryId) -> String {
    let entry = model.entry(id);
    entry
        .name
        .clone()
        .unwrap_or_else(|| entry.display().to_owned())
}

fn member(model: &Model, member: crate::OpenMember) -> String {
    use crate::OpenMember::{Action, Purpose, What, Who};
    match member {
        Who(id) => who(model, id),
        Action(word) => word.word.to_owned(),
        What(id) => what(model, id),
        Purpose(one) => purpose(model, one),
    }
}

/// The word for the part that a clause played.
fn role(why: Why) -> &'static str {
    match why {
        Why::Forbids => "forbids",
        Why::ForbidsUnless => "forbids-unless",
        Why::MayForbid => "may-forbid",
        Why::ForbidNotRead => "forbid-not-read",
        Why::Permits => "permits",
        Why::PermitsIf => "permits-if",
        Why::MayPermit => "may-permit",
        Why::PermitNotRelied => "permit-not-relied-on",
        Why::Overridden => "overridden",
    }
}

/// A condition: ways, each of needs.
pub(crate) fn condition(model: &Model, condition: &Condition) -> Value {
    let need = |need: &Need| match need {
        Need::Within(all) => {
            json!({ "within": all.iter().map(|one| setting(model, *one)).collect::<Vec<_>>() })
        }
        Need::AtMost(word) => json!({ "identifiability": word.word }),
        Need::In(places) => {
            json!({ "in": places.iter().map(|word| word.word).collect::<Vec<_>>() })
        }
        Need::Approved(ids) => {
            json!({ "approved": ids.iter().map(|id| name(model, *id)).collect::<Vec<_>>() })
        }
    };
    let way = |needs: &Vec<Need>| needs.iter().map(need).collect::<Value>();
    json!({
        "text": phrase::joined(&phrase::conditions(model, std::slice::from_ref(condition)), "and"),
        "ways": condition.ways.iter().map(way).collect::<Value>(),
    })
}

struct Told<'a> {
    model: &'a Model,
    sources: &'a dyn Sources,
}

impl Told<'_> {
    fn decision(&self, decision: &Decision) -> Value {
        let model = self.model;
        let duty = |duty: &partnership_policy::Duty| {
            let what = match duty.task {
                Task::Word(word) => word.word.to_owned(),
                Task::Entry(id) => name(model, id),
            };
            json!({ "duty": what, "text": phrase::task(model, duty.task), "clause": self.clause(duty.clause) })
        };
        let reason = |reason: &partnership_policy::Reason| {
            let mut one = self.clause(reason.clause);
            one["role"] = role(reason.why).into();
            one
        };
        let missing = |missing: &partnership_policy::Missing| {
            json!({ "field": missing.field, "text": phrase::missing(model, *missing),
                "at": self.place(phrase::missing_at(model, *missing)) })
        };
        let near = |near: &partnership_policy::Near| {
            let mut one = self.clause(near.clause);
            one["lacks"] = tell::lack(model, near.lacks).into();
            one
        };
        json!({
            "conditions": decision.conditions.iter().map(|one| condition(model, one)).collect::<Value>(),
            "because": decision.because.iter().map(reason).collect::<Value>(),
            "duties": decision.duties.iter().map(duty).collect::<Value>(),
            "changes-on": decision.changes_on.map(|day| day.to_string()),
            "missing": decision.missing.iter().map(missing).collect::<Value>(),
            "unread": decision.unread.iter().map(|span| self.place(*span)).collect::<Value>(),
            "nearly": decision.nearly.iter().map(near).collect::<Value>(),
            "own-handling": decision.own_handling,
        })
    }

    fn part(&self, part: &partnership_policy::Part) -> Value {
        let mut one = request(self.model, &part.request);
        one["answer"] = part.decision.answer.word().into();
        one
    }

    fn against(&self, against: &Standing) -> Value {
        let promise =
            |(promise, deed): &(partnership_model::EntryId, partnership_model::ClauseId)| {
                let entry = self.model.entry(*promise);
                json!({
                    "promise": entry.name,
                    "title": entry.display(),
                    "at": self.place(self.model.clause(*deed).span),
                })
            };
        json!({
            "forbids": against.forbids.iter().map(|reason| self.clause(reason.clause)).collect::<Value>(),
            "promises": against.promises.iter().map(promise).collect::<Value>(),
        })
    }

    fn way(&self, way: &Way) -> Value {
        let change = |change: &Change| {
            json!({
                "kind": change.kind.word(),
                "text": change.what,
                "write": (!change.write.is_empty()).then_some(&change.write),
                "at": change.at.map(|span| self.place(span)),
            })
        };
        json!({
            "changes": way.changes.iter().map(change).collect::<Value>(),
            "question": question(self.model, &way.question),
            "conditions": way.decision.conditions.iter().map(|one| condition(self.model, one)).collect::<Value>(),
            "breaks": way.breaks.iter().map(|(promise, _)| self.model.entry(*promise).name.clone()).collect::<Value>(),
        })
    }

    fn clause(&self, id: partnership_model::ClauseId) -> Value {
        let clause = self.model.clause(id);
        let words = clause.span.range.of(self.sources.text(clause.span.file));
        let words: Vec<&str> = words.split_whitespace().collect();
        json!({
            "clause": clause.name,
            "effect": clause.effect.word(),
            "words": words.join(" "),
            "in": clause.entry.and_then(|id| self.model.entry(id).name.clone()),
            "at": self.place(clause.span),
        })
    }

    fn place(&self, span: Span) -> Value {
        let start = self.sources.lines(span.file).line_column(span.range.start);
        json!({
            "file": self.sources.name(span.file),
            "line": start.line + 1,
            "offset": span.range.start,
            "length": span.range.len(),
        })
    }
}

/// A single request.
pub(crate) fn request(model: &Model, request: &Request) -> Value {
    json!({
        "who": who(model, request.who),
        "action": request.action.word,
        "what": what(model, request.what),
        "for": purpose(model, request.purpose),
    })
}
