//! Cedar: a schema, policies and entities.
//!
//! Which partner may work with which dataset for which purpose stands in tags of the partners, and the policies look it
//! up there: one policy for each way in which questions are answered, not one for each question or each clause. That is
//! the encoding that stays fast with thousands of permits, and each policy still names, in annotations, the clauses that
//! it comes from. Cedar answers yes or no; which of our answers a no is, the annotation `@answer` of the deciding policy
//! says, and where none decided it is *not covered*.

mod text;

use std::collections::BTreeMap;

use jiff::civil;
use partnership_policy::Answer;

use crate::json::Json;
use crate::loss::{Kind, Loss, Lost, of_yes_or_no};
use crate::names::titles;
use crate::outcome::{Asked, Condition, Outcome};
use crate::table::{Each, Span, Table};
use crate::{File, Ready, Target};
use text::quoted;

pub(crate) fn export(ready: &Ready<'_>) -> (Vec<File>, Loss) {
    let Ready { table, names, .. } = ready;
    let rules = Rules::of(table);
    let files = vec![
        File::text("partnership.cedarschema", schema(table)),
        File::text("policies.cedar", policies(ready, &rules)),
        File::text("entities.json", entities(ready, &rules).file()),
    ];
    let mut loss = Loss::of(Target::Cedar, &ready.name, table, names, &lost);
    loss.remarks.push(
        "An answer of Cedar is yes or no. What is owed, stated and missing stands in the annotations of the policies; \
         an engine that does not hand annotations on does not tell it."
            .to_owned(),
    );
    loss.remarks.push(
        "Whoever or whatever is not declared here is asked about as `*`. Categories of purpose cannot be asked about. \
         A purpose that is asked about as `*` is taken to fall under none: where a clause is about a category, say the purpose."
            .to_owned(),
    );
    (files, loss)
}

fn lost(outcome: &Outcome) -> Vec<Lost> {
    let mut lost = of_yes_or_no("Cedar denies", outcome);
    if outcome.answer == Answer::Permitted && !outcome.duties.is_empty() {
        lost.push(Lost {
            kind: Kind::Duties,
            says: "Cedar allows".to_owned(),
            unsaid: format!(
                "that {} is owed stands in an annotation only",
                outcome.duties.join(", ")
            ),
        });
    }
    lost
}

/// The ways in which questions are answered: each is a line and the actions for which it is the answer.
struct Rules {
    /// For each rule its line, and the numbers of its actions.
    rules: Vec<(usize, Vec<usize>)>,
    /// For each partner and purpose: the datasets with their rules.
    tags: BTreeMap<(usize, usize), Vec<(usize, usize)>>,
}

impl Rules {
    fn of(table: &Table) -> Self {
        let cells = table.cells();
        let actions = table.space.actions.len();
        // Actions that are answered alike everywhere.
        let mut columns: Vec<Vec<usize>> = vec![Vec::new(); actions];
        for ([_, _, _, action], line) in &cells {
            columns[*action].push(*line);
        }
        let mut classes = Each::default();
        let class: Vec<usize> = columns.into_iter().map(|one| classes.number(one)).collect();
        let members = |wanted: usize| {
            let of = |action: &usize| class[*action] == wanted;
            (0..actions).filter(of).collect::<Vec<usize>>()
        };
        let mut known: Each<(usize, usize)> = Each::default();
        let mut tags: BTreeMap<(usize, usize), Vec<(usize, usize)>> = BTreeMap::new();
        for ([who, what, purpose, action], line) in cells {
            if line == 0 {
                continue;
            }
            let rule = known.number((line, class[action]));
            let found = tags.entry((who, purpose)).or_default();
            if !found.contains(&(what, rule)) {
                found.push((what, rule));
            }
        }
        let rules = known.things.into_iter();
        Self {
            rules: rules.map(|(line, class)| (line, members(class))).collect(),
            tags,
        }
    }
}

fn schema(table: &Table) -> String {
    let actions: Vec<String> = (table.space.actions.iter())
        .map(|action| quoted(action.word))
        .collect();
    format!(
        "\
// Partners ask, datasets are asked about, and the request says what for and on which day.
namespace Partnership {{
  entity Partner = {{ title: String }} tags Set<Entry>;
  entity Dataset = {{ title: String }};

  // For one purpose: which rule answers questions about which dataset.
  type Entry = {{ data: Dataset, rule: String }};

  type Request = {{
    purpose: String,             // a purpose by its name; * for one that is not declared
    on: datetime,                // the day
    setting?: String,            // where the data is used
    identifiability?: String,    // how identifying it is
    approvals?: Set<String>,     // what has been approved, and by whom
    places?: Set<String>,        // where in the world it is done
  }};

  action
    {}
  appliesTo {{ principal: [Partner], resource: [Dataset], context: Request }};
}}
",
        text::wrapped(&actions, 4)
    )
}

fn entities(ready: &Ready<'_>, rules: &Rules) -> Json {
    let Ready { table, names, .. } = ready;
    let uid = |kind: &str, name: &str| {
        Json::object([
            ("type", Json::text(format!("Partnership::{kind}"))),
            ("id", Json::text(name)),
        ])
    };
    let entity = |kind: &str, name: &str, title: &str, tags: Vec<(String, Json)>| {
        let entity = Json::object([
            ("uid", uid(kind, name)),
            ("attrs", Json::object([("title", Json::text(title))])),
            ("parents", Json::List(Vec::new())),
        ]);
        entity.with_some("tags", (!tags.is_empty()).then_some(Json::Object(tags)))
    };
    let undeclared = |word: &str| ("*".to_owned(), format!("Any {word} that is not declared"));
    let mut all = Vec::new();
    let mut partners = titles(ready.model, names, "partner");
    partners.push(undeclared("partner"));
    for (number, (name, title)) in partners.iter().enumerate() {
        let of_purpose = |purpose: usize| {
            let found = rules.tags.get(&(number, purpose))?;
            let entry = |(what, rule): &(usize, usize)| {
                let data =
                    Json::object([("__entity", uid("Dataset", table.dataset(names, *what)))]);
                Json::object([("data", data), ("rule", Json::text(rule_name(*rule)))])
            };
            let name = table.purpose(names, purpose).to_owned();
            Some((name, Json::List(found.iter().map(entry).collect())))
        };
        let tags = (0..table.space.purposes.len()).filter_map(of_purpose);
        all.push(entity("Partner", name, title, tags.collect()));
    }
    let mut datasets = titles(ready.model, names, "dataset");
    datasets.push(undeclared("dataset"));
    for (name, title) in &datasets {
        all.push(entity("Dataset", name, title, Vec::new()));
    }
    Json::List(all)
}

fn rule_name(rule: usize) -> String {
    format!("rule-{}", rule + 1)
}

fn policies(ready: &Ready<'_>, rules: &Rules) -> String {
    let table = &ready.table;
    let mut out = format!(
        "\
// What the clauses of {} come to, for Cedar.
//
// Each policy is one answer on some days; entities.json says for whom, which data and which purpose. `@because` names
// the clauses, `@duties` what is owed in return. A denial is *forbidden*, *cannot-be-judged* or *in-part*, as `@answer`
// of the policy says that decided it; where none did, it is *not-covered*.
",
        text::comment(&ready.name)
    );
    for (number, (line, actions)) in rules.rules.iter().enumerate() {
        let mut policy = 0;
        for span in &table.lines[*line] {
            for (outcome, when) in ways(ready, span) {
                policy += 1;
                let id = format!("{}.{policy}", rule_name(number));
                out.push('\n');
                let head = Head {
                    id: &id,
                    rule: &rule_name(number),
                    actions: &actions
                        .iter()
                        .map(|one| table.action(*one))
                        .collect::<Vec<_>>(),
                };
                out.push_str(&head.policy(outcome, span, &when));
            }
        }
    }
    out
}

/// The outcomes of a span that a policy must state, each with when it is the one.
fn ways<'t>(ready: &'t Ready<'_>, span: &Span) -> Vec<(&'t Outcome, Vec<String>)> {
    let Ready { table, names, .. } = ready;
    let mut given: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for number in 0..table.given.len() {
        let other = span.state.given.iter().find(|(given, _)| *given == number);
        let outcome = other.map_or(span.state.plain, |(_, outcome)| *outcome);
        given.entry(outcome).or_default().push(number);
    }
    let mut ways = Vec::new();
    for (outcome, numbers) in given {
        let outcome = &table.outcomes[outcome];
        if outcome.answer == Answer::NotCovered {
            continue;
        }
        let mut when = Vec::new();
        if numbers.len() < table.given.len() {
            when.push(text::given(table, names, &numbers));
        }
        if outcome.answer == Answer::Permitted {
            match conditions(&outcome.conditions) {
                Some(more) => when.extend(more),
                None => continue,
            }
        }
        ways.push((outcome, when));
    }
    ways
}

/// The conditions that a request can show to be met; `None` where it cannot.
fn conditions(conditions: &[Condition]) -> Option<Vec<String>> {
    let need = |need: &Asked| match need {
        Asked::Approved(names) => Some(text::shown("approvals", names)),
        Asked::In(places) => Some(text::shown("places", places)),
        Asked::Within(_) | Asked::AtMost(_) => None,
    };
    let way = |way: &Vec<Asked>| {
        let all: Option<Vec<String>> = way.iter().map(need).collect();
        all.map(|all| all.join(" && "))
    };
    let one = |condition: &Condition| {
        let ways: Vec<String> = condition.ways.iter().filter_map(way).collect();
        (!ways.is_empty()).then(|| format!("({})", ways.join(" || ")))
    };
    conditions.iter().map(one).collect()
}

struct Head<'a> {
    id: &'a str,
    rule: &'a str,
    actions: &'a [&'static str],
}

impl Head<'_> {
    fn policy(&self, outcome: &Outcome, span: &Span, when: &[String]) -> String {
        let mut out = String::new();
        let mut annotate = |name: &str, value: &str| {
            if !value.is_empty() {
                out.push_str(&format!("@{name}({})\n", quoted(value)));
            }
        };
        annotate("id", self.id);
        annotate("answer", outcome.answer.word());
        annotate("because", &outcome.because.join(", "));
        annotate("duties", &outcome.duties.join(", "));
        annotate(
            "conditions",
            &crate::outcome::say_conditions(&outcome.conditions),
        );
        annotate("missing", &outcome.missing.join(", "));
        let effect = match outcome.answer {
            Answer::Permitted => "permit",
            _ => "forbid",
        };
        let actions: Vec<String> = (self.actions.iter())
            .map(|word| format!("Partnership::Action::{}", quoted(word)))
            .collect();
        let action = match actions.as_slice() {
            [one] => format!("action == {one}"),
            many => format!("action in [\n    {}\n  ]", text::wrapped(many, 4)),
        };
        let tag = "principal.hasTag(context.purpose)";
        let rule = quoted(self.rule);
        let entry = format!(
            "principal.getTag(context.purpose).contains({{ data: resource, rule: {rule} }})"
        );
        let mut all = vec![tag.to_owned(), entry];
        let day = |day: civil::Date| format!("datetime({})", quoted(&day.to_string()));
        if let Some(from) = span.from {
            all.push(format!("context.on >= {}", day(from)));
        }
        if let Some(after) = span.until.and_then(|until| until.tomorrow().ok()) {
            all.push(format!("context.on < {}", day(after)));
        }
        all.extend(when.iter().cloned());
        out.push_str(&format!(
            "{effect} (\n  principal is Partnership::Partner,\n  {action},\n  \
             resource is Partnership::Dataset\n) when {{\n  {}\n}};\n",
            all.join("\n  && ")
        ));
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_that_no_request_can_show_makes_no_policy() {
        let within = Condition {
            ways: vec![vec![Asked::Within(vec!["secure-room".to_owned()])]],
        };
        assert_eq!(conditions(&[within]), None);
        let approved = Condition {
            ways: vec![vec![Asked::Approved(vec!["ethics".to_owned()])]],
        };
        let shown = conditions(&[approved]).expect("it can be shown");
        assert_eq!(
            shown,
            ["(context has approvals && context.approvals.containsAny([\"ethics\"]))"]
        );
    }
}
