//! An evaluator of ODRL, as small as the part of the model that exports use: rules with parties, targets, actions and
//! constraints, collections, `and`, `or` and `xone`, and prohibitions that win.
//!
//! There is no ODRL engine to be had from a registry, so this one reads the expanded graph and knows nothing of
//! partnerships. `tests/odrl_cases.rs` holds it to the scenarios of the public test suite for ODRL evaluators.

use std::collections::{HashMap, HashSet};

const ODRL: &str = "http://www.w3.org/ns/odrl/2/";

/// Triples, by subject and predicate. Terms are written as they are in N-Triples, without the marks around them.
#[derive(Default, Debug)]
pub struct Graph {
    triples: HashMap<String, HashMap<String, Vec<String>>>,
}

impl Graph {
    /// Add a triple.
    pub fn add(&mut self, subject: &str, predicate: &str, object: &str) {
        let of = self.triples.entry(subject.to_owned()).or_default();
        of.entry(predicate.to_owned())
            .or_default()
            .push(object.to_owned());
    }

    /// The objects of a property in the ODRL namespace.
    fn odrl(&self, subject: &str, property: &str) -> &[String] {
        let of = self.triples.get(subject);
        let found = of.and_then(|of| of.get(&format!("{ODRL}{property}")));
        found.map_or(&[], Vec::as_slice)
    }

    /// Whether `one` is `wide`, or a part of it, by a property that leads there.
    fn leads(&self, one: &str, property: &str, wide: &str) -> bool {
        let mut open = vec![one.to_owned()];
        let mut seen = HashSet::new();
        while let Some(next) = open.pop() {
            if next == wide {
                return true;
            }
            if seen.insert(next.clone()) {
                open.extend(self.odrl(&next, property).iter().cloned());
            }
        }
        false
    }
}

/// A question.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Who asks.
    pub party: String,
    /// To do what.
    pub action: String,
    /// With what.
    pub target: String,
    /// What is known besides: for each left operand its values.
    pub known: HashMap<String, Vec<String>>,
}

/// An answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answer {
    /// A permission is active, and no prohibition.
    Permitted,
    /// A prohibition is active.
    Prohibited,
    /// No rule is active.
    Silent,
}

/// A rule, taken from the graph.
#[derive(Debug)]
struct Rule {
    node: String,
    policy: String,
    prohibits: bool,
}

/// The policies of a graph.
#[derive(Debug)]
pub struct Policies {
    graph: Graph,
    rules: Vec<Rule>,
}

impl Policies {
    /// Find the rules.
    pub fn new(graph: Graph) -> Self {
        let mut rules = Vec::new();
        for (policy, properties) in &graph.triples {
            for (property, prohibits) in [("permission", false), ("prohibition", true)] {
                let nodes = properties.get(&format!("{ODRL}{property}"));
                rules.extend(nodes.into_iter().flatten().map(|node| Rule {
                    node: node.clone(),
                    policy: policy.clone(),
                    prohibits,
                }));
            }
        }
        Self { graph, rules }
    }

    /// How many rules there are.
    pub fn len(&self) -> usize {
        self.rules.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// Answer a question.
    pub fn ask(&self, request: &Request) -> Answer {
        let active = |rule: &&Rule| self.is_active(rule, request);
        let mut permitted = false;
        for rule in self.rules.iter().filter(active) {
            if rule.prohibits {
                return Answer::Prohibited;
            }
            permitted = true;
        }
        if permitted {
            Answer::Permitted
        } else {
            Answer::Silent
        }
    }

    fn is_active(&self, rule: &Rule, request: &Request) -> bool {
        // What stands on a policy holds for each of its rules.
        let of = |property: &str| {
            let own = self.graph.odrl(&rule.node, property);
            let shared = self.graph.odrl(&rule.policy, property);
            own.iter().chain(shared).collect::<Vec<&String>>()
        };
        let is_in = |property: &str, one: &str| {
            let wanted = of(property);
            wanted.is_empty()
                || wanted
                    .iter()
                    .any(|wide| self.graph.leads(one, "partOf", wide))
        };
        let actions = of("action");
        is_in("assignee", &request.party)
            && is_in("target", &request.target)
            && actions
                .iter()
                .any(|wide| self.is_included(&request.action, wide))
            && of("constraint")
                .into_iter()
                .all(|one| self.holds(one, request))
    }

    fn is_included(&self, action: &str, wide: &str) -> bool {
        let known = |action: &str| -> Option<&'static str> {
            // The parts of ODRL's own hierarchy that questions here touch.
            let name = action.strip_prefix(ODRL)?;
            match name {
                "read" | "modify" | "delete" | "reproduce" | "derive" | "distribute"
                | "aggregate" | "transform" | "archive" | "anonymize" | "write" => Some("use"),
                "sell" => Some("transfer"),
                _ => None,
            }
        };
        let by_odrl = known(action).is_some_and(|parent| format!("{ODRL}{parent}") == wide);
        by_odrl || self.graph.leads(action, "includedIn", wide)
    }

    fn holds(&self, constraint: &str, request: &Request) -> bool {
        let parts = |property: &str| self.graph.odrl(constraint, property);
        let count = |property: &str| {
            let holds = |part: &&String| self.holds(part, request);
            parts(property).iter().filter(holds).count()
        };
        for (logic, is_met) in [
            ("and", count("and") == parts("and").len()),
            ("or", count("or") > 0),
            ("xone", count("xone") == 1),
        ] {
            if !parts(logic).is_empty() {
                return is_met;
            }
        }
        let one = |property: &str| parts(property).first().map_or("", String::as_str);
        let operator = one("operator").strip_prefix(ODRL).unwrap_or_default();
        let given = request
            .known
            .get(one("leftOperand"))
            .map_or(&[][..], Vec::as_slice);
        let wanted = parts("rightOperand");
        let compare = |test: &dyn Fn(&str, &str) -> bool| {
            given
                .iter()
                .any(|given| wanted.iter().all(|wanted| test(given, wanted)))
        };
        match operator {
            "eq" => compare(&|given, wanted| given == wanted),
            "neq" => !given.is_empty() && !compare(&|given, wanted| given == wanted),
            "lt" => compare(&|given, wanted| given < wanted),
            "lteq" => compare(&|given, wanted| given <= wanted),
            "gt" => compare(&|given, wanted| given > wanted),
            "gteq" => compare(&|given, wanted| given >= wanted),
            "isAnyOf" | "isA" => given.iter().any(|one| wanted.contains(one)),
            // Where nothing is known, it is none of them.
            "isNoneOf" => !given.iter().any(|one| wanted.contains(one)),
            "isAllOf" => !wanted.is_empty() && wanted.iter().all(|one| given.contains(one)),
            _ => false,
        }
    }
}
