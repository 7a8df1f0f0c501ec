//! ODRL 2.2: an agreement for each agreement, a set for the clauses outside, and a profile for our terms.
//!
//! A clause becomes rules: one for each way in which partners, data, purposes, actions and days go together where it
//! speaks. Each rule says all that by itself; nothing is left to be inherited, since what stands on a policy in ODRL
//! holds for all of its rules and would widen them. For the same reason each action is named by itself: ODRL's own `use`
//! includes nearly everything, ours does not.
//!
//! A permission that a prohibition overrides is left out, so that an agreement read alone permits nothing that is
//! forbidden elsewhere. `conflict` is always written: where it is not, ODRL makes a policy with a conflict void.

mod clauses;
mod profile;

use partnership_model::{ClauseId, Effect, Entry, EntryId};
use partnership_policy::Setting;
use partnership_vocabulary::{Word, words};

use crate::iri::{self, Iris, TERMS};
use crate::json::Json;
use crate::loss::{Loss, of_yes_or_no};
use crate::names::UNDECLARED;
use crate::{File, Options, Ready, Target};
use clauses::{Rule, Run, Spoken};

/// The ODRL namespace.
const ODRL: &str = "http://www.w3.org/ns/odrl/2/";
const XSD_DATE: &str = "http://www.w3.org/2001/XMLSchema#date";

pub(crate) fn export(ready: &Ready<'_>, options: &Options) -> (Vec<File>, Loss) {
    let writer = Writer {
        ready,
        iris: Iris::new(options.base.as_deref(), &ready.name),
    };
    let spoken = Spoken::of(ready);
    let mut graph = Vec::new();
    let mut silent = Vec::new();
    for agreement in ready.model.of_kind("agreement") {
        let rules = spoken.of_agreement(agreement.id);
        if rules.is_empty() {
            silent.push(ready.names.entry(agreement.id).to_owned());
        } else {
            graph.push(writer.policy("Agreement", Some(agreement), &rules));
        }
    }
    let outside = spoken.outside();
    if !outside.is_empty() {
        graph.push(writer.policy("Set", None, &outside));
    }
    graph.extend(writer.parties());
    graph.extend(writer.assets());
    let context = Json::List(vec![
        Json::text("http://www.w3.org/ns/odrl.jsonld"),
        Json::object([("dct", Json::text("http://purl.org/dc/terms/"))]),
    ]);
    let document = Json::object([("@context", context), ("@graph", Json::List(graph))]);
    let files = vec![
        File::text("policies.jsonld", document.file()),
        File::text("profile.jsonld", profile::profile().file()),
    ];
    let no = "no permission applies";
    let mut loss = Loss::of(
        Target::Odrl,
        &ready.name,
        &ready.table,
        &ready.names,
        &|one| of_yes_or_no(no, one),
    );
    loss.remarks = remarks(&silent);
    (files, loss)
}

fn remarks(silent: &[String]) -> Vec<String> {
    let mut remarks = vec![
        "The policies are to be read together: a prohibition in one of them forbids whatever another permits. Conditions \
         are constraints, with left operands of our profile for the setting, the identifiability and approvals; an \
         evaluator that does not know the profile must not act on these policies, as ODRL asks."
            .to_owned(),
        "That an answer cannot be judged is not said in ODRL: such a question has no permission.".to_owned(),
    ];
    if !silent.is_empty() {
        remarks.push(format!(
            "No clause of {} speaks for certain on any day, and ODRL has no policy without a rule, so nothing is said of it.",
            silent.join(", ")
        ));
    }
    remarks
}

struct Writer<'r, 'm> {
    ready: &'r Ready<'m>,
    iris: Iris,
}

impl Writer<'_, '_> {
    fn policy(&self, kind: &str, agreement: Option<&Entry>, rules: &[&Rule]) -> Json {
        let name = agreement.map_or("clauses", |entry| self.ready.names.entry(entry.id));
        let title = agreement.map_or("Clauses outside agreements", Entry::display);
        let of = |effect: Effect| {
            let own = rules.iter().filter(|rule| rule.effect == effect);
            let list: Vec<Json> = own.map(|rule| self.rule(rule, agreement)).collect();
            (!list.is_empty()).then_some(Json::List(list))
        };
        Json::object([
            ("uid", Json::text(self.iris.of("policy", name))),
            ("type", Json::text(kind)),
            ("dct:title", Json::text(title)),
            ("profile", Json::text(format!("{TERMS}profile"))),
            ("conflict", Json::text("prohibit")),
        ])
        .with_some("permission", of(Effect::Permit))
        .with_some("prohibition", of(Effect::Forbid))
    }

    fn rule(&self, rule: &Rule, agreement: Option<&Entry>) -> Json {
        let Ready { table, names, .. } = self.ready;
        let mut assignees: Vec<String> = Vec::new();
        if rule.row.partners.len() == table.space.partners.len() {
            assignees.push(self.iris.of("partner", "anyone"));
        } else {
            let all = rule.row.partners.iter();
            assignees.extend(all.map(|who| self.one("partner", table.partner(names, *who))));
        }
        let mut targets: Vec<String> = Vec::new();
        if rule.row.datasets.len() == table.space.datasets.len() {
            targets.push(self.iris.of("dataset", "anything"));
        } else {
            let all = rule.row.datasets.iter();
            targets.extend(all.map(|what| self.one("dataset", table.dataset(names, *what))));
        }
        let actions = rule.row.actions.iter();
        let actions = actions.map(|action| action_iri(table.space.actions[*action]));
        let mut constraints = Vec::new();
        if rule.row.purposes.len() < table.space.purposes.len() {
            let all = rule.row.purposes.iter();
            let all = all.map(|number| self.one("purpose", table.purpose(names, *number)));
            constraints.push(is_any_of(format!("{ODRL}purpose"), all));
        }
        constraints.extend(days(&rule.run));
        constraints.extend(self.conditions(rule));
        let duties: Vec<Json> = rule.duties.iter().map(|duty| self.duty(duty)).collect();
        let assigners = agreement.map(|agreement| self.assigners(agreement));
        let list = |list: Vec<Json>| (!list.is_empty()).then_some(Json::List(list));
        Json::object([("uid", Json::text(self.iris.of("rule", &rule.name)))])
            .with_some("assigner", assigners.map(one_or_more))
            .with("assignee", one_or_more(assignees))
            .with("target", one_or_more(targets))
            .with("action", one_or_more(actions.collect()))
            .with_some("constraint", list(constraints))
            .with_some("duty", list(duties))
    }

    /// What something is called; what is not declared has an identifier of its own.
    fn one(&self, kind: &str, name: &str) -> String {
        match name {
            UNDECLARED => self.iris.of(kind, "undeclared"),
            name => self.iris.of(kind, name),
        }
    }

    /// Who grants in an agreement: the parties who hold data, else all parties.
    fn assigners(&self, agreement: &Entry) -> Vec<String> {
        let Ready { model, names, .. } = self.ready;
        // What the agreement leaves out is read from the template it is made from.
        let mut at = agreement;
        let mut seen = vec![agreement.id];
        while at.field("parties").is_none() {
            match model
                .named(at, "from")
                .find(|entry| !seen.contains(&entry.id))
            {
                Some(template) => {
                    seen.push(template.id);
                    at = template;
                }
                None => break,
            }
        }
        let parties: Vec<EntryId> = model.named(at, "parties").map(|one| one.id).collect();
        let holds = |id: &EntryId| {
            let mut datasets = model.of_kind("dataset");
            datasets.any(|dataset| {
                model
                    .named(dataset, "holder")
                    .any(|holder| holder.id == *id)
            })
        };
        let holders: Vec<EntryId> = parties.iter().copied().filter(holds).collect();
        let found = if holders.is_empty() { parties } else { holders };
        if found.is_empty() {
            return vec![self.one("partner", UNDECLARED)];
        }
        found
            .iter()
            .map(|id| self.one("partner", names.entry(*id)))
            .collect()
    }

    fn duty(&self, duty: &str) -> Json {
        let action = match words::DUTY.find(duty) {
            Some(word) => iri::word(&words::DUTY, word),
            None => self.iris.of("duty", duty),
        };
        Json::object([("action", Json::text(action))])
    }

    /// What must be so beside who, what, what for and when.
    fn conditions(&self, rule: &Rule) -> Vec<Json> {
        let names = &self.ready.names;
        let settings = |all: &[Setting]| {
            let iris = all.iter().map(|setting| match setting {
                Setting::Access(word) => iri::own_word(&words::ACCESS, word),
                Setting::Environment(id) => self.iris.of("environment", names.entry(*id)),
            });
            iris.collect::<Vec<String>>()
        };
        let levels = |all: &[&'static Word]| {
            let iris = all
                .iter()
                .map(|word| iri::own_word(&words::IDENTIFIABILITY, word));
            iris.collect::<Vec<String>>()
        };
        let approvals = |all: &[EntryId]| {
            let iris = all
                .iter()
                .map(|id| self.iris.of("approval", names.entry(*id)));
            iris.collect::<Vec<String>>()
        };
        let mut all = Vec::new();
        match rule.effect {
            Effect::Permit => {
                if let Some(within) = &rule.settings {
                    all.push(is_any_of(format!("{TERMS}setting"), settings(within)));
                }
                if let Some(at_most) = &rule.levels {
                    all.push(is_any_of(
                        format!("{TERMS}identifiability"),
                        levels(at_most),
                    ));
                }
                if !rule.places.is_empty() {
                    let places = rule.places.iter();
                    let places = places.map(|place| format!("{TERMS}jurisdiction:{place}"));
                    all.push(is_any_of(format!("{ODRL}spatial"), places));
                }
                for one in &rule.approvals {
                    all.push(is_any_of(format!("{TERMS}approval"), approvals(one)));
                }
            }
            Effect::Forbid => {
                // It holds unless all of these are so: where one of them is not.
                let mut not = Vec::new();
                if let Some(within) = &rule.settings {
                    not.push(is_none_of(format!("{TERMS}setting"), settings(within)));
                }
                for one in &rule.approvals {
                    not.push(is_none_of(format!("{TERMS}approval"), approvals(one)));
                }
                match not.len() {
                    0 => {}
                    1 => all.append(&mut not),
                    _ => all.push(Json::object([("or", Json::List(not))])),
                }
            }
        }
        all
    }

    fn parties(&self) -> Vec<Json> {
        let anyone = self.iris.of("partner", "anyone");
        let collection = Json::object([
            ("uid", Json::text(anyone.as_str())),
            ("type", Json::text("PartyCollection")),
            ("dct:title", Json::text("Anyone, declared or not")),
        ]);
        let declared = self.ready.model.of_kind("partner");
        let declared = declared.map(|entry| (self.ready.names.entry(entry.id), entry.display()));
        let all = declared.chain([(UNDECLARED, "Whoever is not declared")]);
        let party = |(name, title): (&str, &str)| {
            Json::object([
                ("uid", Json::text(self.one("partner", name))),
                ("type", Json::text("Party")),
                ("dct:title", Json::text(title)),
                ("partOf", Json::text(anyone.as_str())),
            ])
        };
        std::iter::once(collection).chain(all.map(party)).collect()
    }

    fn assets(&self) -> Vec<Json> {
        let anything = self.iris.of("dataset", "anything");
        let collection = Json::object([
            ("uid", Json::text(anything.as_str())),
            ("type", Json::text("AssetCollection")),
            ("dct:title", Json::text("Any data, declared or not")),
        ]);
        let declared = self.ready.model.of_kind("dataset");
        let declared = declared.map(|entry| (self.ready.names.entry(entry.id), entry.display()));
        let all = declared.chain([(UNDECLARED, "Data that is not declared")]);
        let asset = |(name, title): (&str, &str)| {
            Json::object([
                ("uid", Json::text(self.one("dataset", name))),
                ("type", Json::text("Asset")),
                ("dct:title", Json::text(title)),
                ("partOf", Json::text(anything.as_str())),
            ])
        };
        std::iter::once(collection).chain(all.map(asset)).collect()
    }
}

/// The identity of an action in ODRL: its own where it means the same, else ours.
pub(super) fn action_iri(word: &Word) -> String {
    let own = word
        .marks
        .iter()
        .find_map(|mark| mark.strip_prefix("odrl:"));
    match own {
        // ODRL's `use` includes nearly every other action, and ours does not.
        Some(own) if own != "use" => format!("{ODRL}{own}"),
        _ => iri::own_word(&words::ACTION, word),
    }
}

fn days(run: &Run) -> Vec<Json> {
    let bound = |operator: &str, day: jiff::civil::Date| {
        let day = Json::object([
            ("@value", Json::text(day.to_string())),
            ("@type", Json::text(XSD_DATE)),
        ]);
        Json::object([
            ("leftOperand", Json::text("dateTime")),
            ("operator", Json::text(operator)),
            ("rightOperand", day),
        ])
    };
    let from = run.from.map(|day| bound("gteq", day));
    let until = run.until.map(|day| bound("lteq", day));
    from.into_iter().chain(until).collect()
}

fn is_any_of(operand: String, iris: impl IntoIterator<Item = String>) -> Json {
    constraint(operand, "isAnyOf", iris)
}

fn is_none_of(operand: String, iris: impl IntoIterator<Item = String>) -> Json {
    constraint(operand, "isNoneOf", iris)
}

/// A constraint. (Operands are written as whole identifiers, and `neq` is not used: the published context has had both
/// `neq` and `industry` wrong.)
fn constraint(operand: String, operator: &str, iris: impl IntoIterator<Item = String>) -> Json {
    let reference = |iri: String| Json::object([("@id", Json::text(iri))]);
    Json::object([
        ("leftOperand", Json::text(operand)),
        ("operator", Json::text(operator)),
        (
            "rightOperand",
            Json::List(iris.into_iter().map(reference).collect()),
        ),
    ])
}

fn one_or_more(mut iris: Vec<String>) -> Json {
    match iris.len() {
        1 => Json::Text(iris.remove(0)),
        _ => Json::texts(iris),
    }
}

/// The name of a rule: that of its clause, with a number.
fn rule_name(ready: &Ready<'_>, clause: ClauseId, number: usize) -> String {
    format!("{}.{number}", ready.names.clause(clause))
}
