//! Entries in the terms of DPV.

use jiff::civil;
use partnership_model::{Clause, Data, Duration, Effect, Entry, Member, Value};
use partnership_vocabulary::{Word, WordList, words};

use super::{is_described, visible};
use crate::Ready;
use crate::iri::{self, Iris};
use crate::json::Json;

/// Writes entries down.
pub(super) struct Describer<'r, 'm> {
    pub(super) ready: &'r Ready<'m>,
    pub(super) iris: Iris,
    pub(super) today: civil::Date,
}

/// A description as it grows: each property with its values.
struct Node {
    id: String,
    types: Vec<String>,
    properties: Vec<(String, Vec<Json>)>,
}

impl Node {
    fn new(id: String, kind: &str) -> Self {
        Self {
            id,
            types: vec![kind.to_owned()],
            properties: Vec::new(),
        }
    }

    fn put(&mut self, property: &str, values: impl IntoIterator<Item = Json>) {
        for value in values {
            let known = self
                .properties
                .iter_mut()
                .find(|(known, _)| known == property);
            match known {
                Some((_, all)) if all.contains(&value) => {}
                Some((_, all)) => all.push(value),
                None => self.properties.push((property.to_owned(), vec![value])),
            }
        }
    }

    fn is_a(&mut self, iris: impl IntoIterator<Item = String>) {
        for iri in iris {
            if !self.types.contains(&iri) {
                self.types.push(iri);
            }
        }
    }

    fn json(self) -> Json {
        let one = |mut all: Vec<Json>| match all.len() {
            1 => all.remove(0),
            _ => Json::List(all),
        };
        let types = self.types.into_iter().map(Json::Text).collect();
        let mut json = Json::object([("@id", Json::Text(self.id)), ("@type", one(types))]);
        for (property, values) in self.properties {
            json = json.with(&property, one(values));
        }
        json
    }
}

impl Describer<'_, '_> {
    /// The partnership first, then every entry that DPV has terms for, then the clauses.
    pub(super) fn graph(&self) -> Vec<Json> {
        let model = self.ready.model;
        let mut graph = vec![self.partnership().json()];
        for entry in model
            .entries
            .iter()
            .filter(|entry| is_described(model, entry))
        {
            let node = match entry.kind.map_or("", |kind| kind.word) {
                "partner" => self.partner(entry),
                "dataset" => self.dataset(entry),
                "purpose" => self.purpose(entry),
                "risk" => self.risk(entry),
                "mitigation" => self.measure(entry),
                "agreement" => self.agreement(entry),
                "duty" => self.titled(entry, "dpv:Obligation"),
                "environment" => self.environment(entry),
                "assessment" => self.assessment(entry),
                "flow" => self.flow(entry),
                "law" => self.titled(entry, "dpv:Law"),
                _ => continue,
            };
            graph.push(node.json());
        }
        let clauses = self.ready.names.clauses(model);
        let told = clauses.filter(|(clause, _)| self.is_told(clause));
        graph.extend(told.map(|(clause, name)| self.clause(clause, name).json()));
        graph
    }

    /// A clause is told where it counts and the agreement in which it stands may be seen.
    fn is_told(&self, clause: &Clause) -> bool {
        match clause.entry.map(|id| self.ready.model.entry(id)) {
            None => true,
            Some(entry) => entry.is("agreement") && visible::entry(self.ready.model, entry),
        }
    }

    fn iri(&self, entry: &Entry) -> String {
        let kind = entry.kind.map_or("entry", |kind| kind.word);
        self.iris.of(kind, self.ready.names.entry(entry.id))
    }

    fn titled(&self, entry: &Entry, kind: &str) -> Node {
        let mut node = Node::new(self.iri(entry), kind);
        node.put("dct:title", [Json::text(entry.display())]);
        node.put("dct:description", texts(entry, "description"));
        node.put("dct:identifier", texts(entry, "reference"));
        node
    }

    /// The entries that a line names, as references.
    fn named(&self, entry: &Entry, word: &str) -> Vec<Json> {
        let model = self.ready.model;
        let of = |value: &Value| match &value.data {
            Data::Name(reference) => reference.target,
            _ => None,
        };
        let targets = visible::values(entry, word).filter_map(of);
        let targets = targets.map(|id| model.entry(id));
        let seen = targets.filter(|entry| visible::entry(model, entry));
        seen.map(|entry| reference(&self.iri(entry))).collect()
    }

    fn all(&self, kind: &str) -> Vec<Json> {
        let model = self.ready.model;
        let entries = model
            .of_kind(kind)
            .filter(|entry| visible::entry(model, entry));
        entries.map(|entry| reference(&self.iri(entry))).collect()
    }

    fn partnership(&self) -> Node {
        let Ready { model, name, .. } = self.ready;
        let mut node = Node::new(self.iris.of("partnership", name), "dpv:Process");
        if let Some(header) = model
            .header()
            .filter(|header| visible::entry(model, header))
        {
            node.put("dct:title", [Json::text(header.display())]);
            node.put("dct:description", texts(header, "aim"));
            node.put("dpv:hasJustification", texts(header, "need"));
            node.put(
                "dpv:hasJurisdiction",
                words_of(header, "jurisdictions").map(identity),
            );
            let starts = days(header, "starts").map(|day| ("dcat:startDate", day));
            let ends = days(header, "ends").map(|day| ("dcat:endDate", day));
            node.put("dct:temporal", period(starts.chain(ends).collect()));
        }
        node.put("dpv:hasProcess", self.all("flow"));
        node.put("dpv:hasPurpose", self.all("purpose"));
        for entry in model
            .of_kind("dataset")
            .filter(|one| visible::entry(model, one))
        {
            node.put(has_data(entry), [reference(&self.iri(entry))]);
        }
        for entry in model
            .of_kind("partner")
            .filter(|one| visible::entry(model, one))
        {
            let own = reference(&self.iri(entry));
            node.put("dpv:hasEntity", [own.clone()]);
            for role in everywhere(entry) {
                node.put(has_role(role), [own.clone()]);
            }
        }
        node.put("dpv:hasRisk", self.all("risk"));
        node.put(
            "dpv:hasTechnicalOrganisationalMeasure",
            self.all("mitigation"),
        );
        node.put("dpv:hasLegalMeasure", self.all("agreement"));
        node.put("dpv:hasAssessment", self.all("assessment"));
        node.put("dpv:hasApplicableLaw", self.all("law"));
        for (clause, name) in self.ready.names.clauses(model) {
            if self.is_told(clause) {
                node.put(has_rule(clause), [reference(&self.iris.of("clause", name))]);
            }
        }
        node
    }

    fn partner(&self, entry: &Entry) -> Node {
        let mut node = self.titled(entry, "dpv:Organisation");
        node.is_a(identities(entry, "kind"));
        node.is_a(
            everywhere(entry)
                .filter_map(|role| role.iri)
                .map(str::to_owned),
        );
        node.put("dpv:hasName", [Json::text(entry.display())]);
        node.put(
            "dpv:hasJurisdiction",
            words_of(entry, "jurisdictions").map(identity),
        );
        node
    }

    fn dataset(&self, entry: &Entry) -> Node {
        let mut node = self.titled(entry, "dcat:Dataset");
        let personal = has_data(entry) == "dpv:hasPersonalData";
        node.is_a([format!(
            "dpv:{}",
            if personal { "PersonalData" } else { "Data" }
        )]);
        node.is_a(identities(entry, "sensitivity"));
        // How identifying it is may be said for one partner only, and then does not hold of the data.
        let everywhere = visible::values(entry, "identifiability")
            .filter(|value| value.qualifiers.for_.is_none())
            .filter_map(word_of);
        node.is_a(everywhere.filter_map(|(_, word)| word.iri.map(str::to_owned)));
        node.put(
            "dpv:hasDataSubject",
            words_of(entry, "subjects").map(identity),
        );
        node.put("dpv:hasDataController", self.named(entry, "holder"));
        node.put("dpv:hasDataProcessor", self.named(entry, "processors"));
        node.put("dct:source", self.named(entry, "derived-from"));
        node.put("dct:conformsTo", texts(entry, "standard"));
        node.put(
            "dpv:hasFrequency",
            written(entry, "frequency").map(|text| labelled("dpv:Frequency", &text)),
        );
        let kept = written(entry, "retention").map(|text| {
            let duration = labelled("dpv:TemporalDuration", &text);
            Json::object([
                ("@type", Json::text("dpv:StorageDuration")),
                ("dpv:hasDuration", duration),
            ])
        });
        node.put("dpv:hasStorageCondition", kept);
        node.put(
            "dpv:hasLocation",
            words_of(entry, "hosted-in").map(identity),
        );
        node
    }

    fn purpose(&self, entry: &Entry) -> Node {
        let mut node = self.titled(entry, "dpv:Purpose");
        node.is_a(identities(entry, "category"));
        node.put("dct:description", texts(entry, "intended-use"));
        let model = self.ready.model;
        for dataset in model
            .named(entry, "uses")
            .filter(|one| visible::entry(model, one))
        {
            node.put(has_data(dataset), [reference(&self.iri(dataset))]);
        }
        node.put(
            "dpv:isImplementedByEntity",
            self.named(entry, "carried-out-by"),
        );
        for line in [
            "basis",
            "special-category-condition",
            "confidentiality-basis",
        ] {
            node.put("dpv:hasLegalBasis", words_of(entry, line).map(identity));
        }
        let starts = days(entry, "starts").map(|day| ("dcat:startDate", day));
        let ends = days(entry, "ends").map(|day| ("dcat:endDate", day));
        node.put("dct:temporal", period(starts.chain(ends).collect()));
        node
    }

    fn risk(&self, entry: &Entry) -> Node {
        let mut node = self.titled(entry, "dpv:Risk");
        node.is_a(identities(entry, "category"));
        node.put(
            "dpv:hasConsequence",
            texts(entry, "consequence").map(|text| text_node("dpv:Consequence", text)),
        );
        node.put(
            "dpv:hasLikelihood",
            written(entry, "likelihood").map(|text| labelled("dpv:Likelihood", &text)),
        );
        node.put(
            "dpv:hasSeverity",
            written(entry, "impact").map(|text| labelled("dpv:Severity", &text)),
        );
        let model = self.ready.model;
        let measures = model
            .nested(entry, "mitigation")
            .filter(|one| visible::entry(model, one));
        node.put(
            "dpv:isMitigatedByMeasure",
            measures.map(|one| reference(&self.iri(one))),
        );
        node.put("dpv:hasResponsibleEntity", self.named(entry, "owner"));
        node
    }

    fn measure(&self, entry: &Entry) -> Node {
        let mut node = self.titled(entry, "dpv:RiskMitigationMeasure");
        node.put(
            "dpv:hasStatus",
            written(entry, "status").map(|text| labelled("dpv:Status", &text)),
        );
        node.put("dpv:isImplementedByEntity", self.named(entry, "owner"));
        node
    }

    fn agreement(&self, entry: &Entry) -> Node {
        let model = self.ready.model;
        let mut node = self.titled(entry, "dpv:LegalAgreement");
        node.is_a(identities(entry, "type"));
        node.put("dpv:hasEntity", self.named(entry, "parties"));
        for covered in model
            .named(entry, "covers")
            .filter(|one| visible::entry(model, one))
        {
            let property = match covered.kind.map_or("", |kind| kind.word) {
                "purpose" => "dpv:hasPurpose",
                "dataset" => has_data(covered),
                _ => "dpv:hasProcess",
            };
            node.put(property, [reference(&self.iri(covered))]);
        }
        node.put("dpv:hasContractStatus", self.status(entry).map(identity));
        let effective = days(entry, "effective").map(|day| ("dcat:startDate", day));
        let expires = days(entry, "expires").map(|day| ("dcat:endDate", day));
        node.put("dct:temporal", period(effective.chain(expires).collect()));
        for (clause, name) in self.ready.names.clauses(model) {
            if clause.entry == Some(entry.id) {
                node.put(has_rule(clause), [reference(&self.iris.of("clause", name))]);
            }
        }
        node
    }

    /// The last status that has begun today.
    fn status(&self, entry: &Entry) -> Option<(&'static WordList, &'static Word)> {
        let begun = |value: &&Value| {
            let on = value.qualifiers.on;
            on.is_none_or(|on| on.last() <= self.today)
        };
        visible::values(entry, "status")
            .filter(begun)
            .filter_map(word_of)
            .last()
    }

    fn environment(&self, entry: &Entry) -> Node {
        let mut node = self.titled(entry, "dpv:TechnicalOrganisationalMeasure");
        node.is_a(identities(entry, "type"));
        node.put("dct:description", texts(entry, "safeguards"));
        node.put("dpv:isImplementedByEntity", self.named(entry, "run-by"));
        node
    }

    fn assessment(&self, entry: &Entry) -> Node {
        let mut node = self.titled(entry, "dpv:Assessment");
        node.is_a(identities(entry, "type"));
        node.put("dpv:isImplementedByEntity", self.named(entry, "by"));
        node.put("dct:date", days(entry, "date"));
        node
    }

    fn flow(&self, entry: &Entry) -> Node {
        let model = self.ready.model;
        let mut node = self.titled(entry, "dpv:Process");
        node.put(
            "dpv:hasProcessing",
            [reference("https://w3id.org/dpv#Share")],
        );
        node.put("dpv:hasDataExporter", self.named(entry, "from"));
        node.put("dpv:hasRecipient", self.named(entry, "to"));
        for carried in model
            .named(entry, "carries")
            .filter(|one| visible::entry(model, one))
        {
            node.put(has_data(carried), [reference(&self.iri(carried))]);
        }
        node.put("dpv:hasPurpose", self.named(entry, "for"));
        node
    }

    /// A clause: what it says, and in words what DPV has no terms for.
    fn clause(&self, clause: &Clause, name: &str) -> Node {
        let model = self.ready.model;
        let kind = match clause.effect {
            Effect::Permit => "dpv:Permission",
            Effect::Forbid => "dpv:Prohibition",
        };
        let mut node = Node::new(self.iris.of("clause", name), kind);
        let mut said = Vec::new();
        let mut put = |property: &str, members: &[Member]| {
            for member in members {
                match member {
                    Member::Entry(named) => {
                        let entry = named.target.map(|id| model.entry(id));
                        let entry = entry.filter(|entry| visible::entry(model, entry));
                        let property = match entry {
                            Some(entry) if entry.is("dataset") => has_data(entry),
                            _ => property,
                        };
                        node.put(property, entry.map(|entry| reference(&self.iri(entry))));
                    }
                    Member::Word(word, list, _) => {
                        node.put(property, [reference(&iri::word(list, word))]);
                    }
                    Member::Everything(_) | Member::Broken(_) => {}
                }
            }
        };
        put("dpv:hasRecipient", &clause.who);
        put("dpv:hasData", &clause.what);
        put("dpv:hasPurpose", &clause.purposes);
        for (word, _) in &clause.actions {
            node.put(
                "dpv:hasProcessing",
                [reference(&iri::word(&words::ACTION, word))],
            );
        }
        let everything = |members: &[Member]| {
            members
                .iter()
                .any(|member| matches!(member, Member::Everything(_)))
        };
        if everything(&clause.who) {
            said.push("For anyone.".to_owned());
        }
        if everything(&clause.what) {
            said.push("For any data.".to_owned());
        }
        let except: Vec<&str> = (clause.who_except.iter().chain(&clause.what_except))
            .map(|named| named.written.as_str())
            .collect();
        if !except.is_empty() {
            said.push(format!("Except {}.", except.join(", ")));
        }
        said.extend(clause.from.map(|day| format!("From {day}.")));
        said.extend(clause.until.map(|day| format!("Until {day}.")));
        let limits: Vec<&str> = (clause.conditions.iter())
            .map(|line| &*line.word)
            .filter(|word| *word != "duties")
            .collect();
        if !limits.is_empty() || !clause.within.is_empty() {
            said.push("Under conditions that are in the partnership's file.".to_owned());
        }
        node.put(
            "dct:description",
            (!said.is_empty()).then(|| Json::text(said.join(" "))),
        );
        for value in clause
            .conditions
            .iter()
            .filter(|line| line.word == "duties")
            .flat_map(|line| &line.values)
        {
            let duty = match &value.data {
                Data::Word(word, list) => Some(reference(&iri::word(list, word))),
                Data::Name(named) => (named.target.map(|id| model.entry(id)))
                    .filter(|entry| visible::entry(model, entry))
                    .map(|entry| reference(&self.iri(entry))),
                _ => None,
            };
            node.put("dpv:hasObligation", duty);
        }
        node
    }
}

fn reference(iri: &str) -> Json {
    Json::object([("@id", Json::text(iri))])
}

/// A thing without a name of its own.
fn labelled(kind: &str, label: &str) -> Json {
    text_node(kind, Json::text(label))
}

fn text_node(kind: &str, label: Json) -> Json {
    Json::object([("@type", Json::text(kind)), ("dct:title", label)])
}

fn word_of(value: &Value) -> Option<(&'static WordList, &'static Word)> {
    match value.data {
        Data::Word(word, list) => Some((list, word)),
        _ => None,
    }
}

fn words_of<'e>(
    entry: &'e Entry,
    line: &'e str,
) -> impl Iterator<Item = (&'static WordList, &'static Word)> + 'e {
    visible::values(entry, line).filter_map(word_of)
}

fn identity((list, word): (&'static WordList, &'static Word)) -> Json {
    reference(&iri::word(list, word))
}

/// The published identities of the words of a line; words without one are no types of anything.
fn identities(entry: &Entry, line: &str) -> Vec<String> {
    words_of(entry, line)
        .filter_map(|(_, word)| word.iri.map(str::to_owned))
        .collect()
}

/// The roles that a partner has in everything; one for some dataset or purpose is not such a role.
fn everywhere(entry: &Entry) -> impl Iterator<Item = &'static Word> + '_ {
    let whole = |value: &&Value| value.qualifiers.for_.is_none();
    let roles = visible::values(entry, "roles").filter(whole);
    roles.filter_map(|value| word_of(value).map(|(_, word)| word))
}

fn has_role(role: &Word) -> &'static str {
    match role.word {
        "controller" | "joint-controller" => "dpv:hasDataController",
        "processor" | "sub-processor" => "dpv:hasDataProcessor",
        "third-party" => "dpv:hasThirdParty",
        "recipient" | "data-importer" | "data-user" => "dpv:hasRecipient",
        _ => "dpv:hasEntity",
    }
}

fn has_rule(clause: &Clause) -> &'static str {
    match clause.effect {
        Effect::Permit => "dpv:hasPermission",
        Effect::Forbid => "dpv:hasProhibition",
    }
}

/// Data is personal where its sensitivity or its identifiability says so.
fn has_data(entry: &Entry) -> &'static str {
    let lines = ["sensitivity", "identifiability"];
    let personal = |line: &str| words_of(entry, line).any(|(_, word)| word.is("personal"));
    if lines.iter().any(|line| personal(line)) {
        "dpv:hasPersonalData"
    } else {
        "dpv:hasData"
    }
}

fn texts<'e>(entry: &'e Entry, line: &'e str) -> impl Iterator<Item = Json> + 'e {
    visible::values(entry, line).filter_map(|value| match &value.data {
        Data::Text(text) => Some(Json::text(text.value.as_str())),
        Data::Code(code) => Some(Json::text(code.as_str())),
        _ => None,
    })
}

fn duration_text(duration: Duration) -> String {
    let plural = if duration.count == 1 { "" } else { "s" };
    format!("{} {}{plural}", duration.count, duration.unit.word())
}

/// What a line says, as it is told.
fn written<'e>(entry: &'e Entry, line: &'e str) -> impl Iterator<Item = String> + 'e {
    visible::values(entry, line).filter_map(|value| match &value.data {
        Data::Text(text) => Some(text.value.clone()),
        Data::Word(word, _) => Some(word.label.to_owned()),
        Data::OwnWord(text, _) => Some(text.value.clone()),
        Data::Date(date) => Some(date.to_string()),
        Data::Duration(duration) => Some(duration_text(*duration)),
        Data::Recurrence(duration) => Some(format!("every {}", duration_text(*duration))),
        _ => None,
    })
}

fn days<'e>(entry: &'e Entry, line: &'e str) -> impl Iterator<Item = Json> + 'e {
    visible::values(entry, line).filter_map(|value| match value.data {
        Data::Date(date) if date.first() == date.last() => Some(Json::object([
            ("@value", Json::text(date.first().to_string())),
            ("@type", Json::text("xsd:date")),
        ])),
        Data::Date(date) => Some(Json::text(date.to_string())),
        _ => None,
    })
}

fn period(bounds: Vec<(&str, Json)>) -> Option<Json> {
    (!bounds.is_empty()).then(|| {
        let period = Json::object([("@type", Json::text("dct:PeriodOfTime"))]);
        bounds
            .into_iter()
            .fold(period, |period, (property, day)| period.with(property, day))
    })
}
