//! The evaluator with which exported ODRL is replayed, held to the scenarios of the public test suite for ODRL
//! evaluators (SolidLab, 83 cases). The cases are written anew from what the suite's scenarios say, under its numbers.
//! Left out are those about things that exports do not use: the state of duties (059 to 061), times of the day and of
//! the week (062 to 064), delivery channels (078, 079), and times finer than a day.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test stops where it fails, and tells how much it asked"
)]

use partnership_engines_tests::odrl::{Answer, Graph, Policies, Request};

const ODRL: &str = "http://www.w3.org/ns/odrl/2/";

/// A policy of one rule: its kind, what it says as `property value`, and constraints `operand operator value …`.
fn policy(kind: &str, says: &str, constraints: &[&str]) -> Graph {
    let mut graph = Graph::default();
    let odrl = |name: &str| format!("{ODRL}{name}");
    graph.add("policy", &odrl(kind), "rule");
    for pair in says.split(", ").filter(|pair| !pair.is_empty()) {
        let (property, value) = pair.split_once(' ').unwrap();
        let value = if property == "action" {
            odrl(value)
        } else {
            value.to_owned()
        };
        graph.add("rule", &odrl(property), &value);
    }
    for (number, constraint) in constraints.iter().enumerate() {
        let node = format!("constraint-{number}");
        graph.add("rule", &odrl("constraint"), &node);
        constrain(&mut graph, &node, constraint);
    }
    for (part, whole) in [
        ("alice", "people"),
        ("bob", "people"),
        ("x", "things"),
        ("y", "things"),
    ] {
        graph.add(part, &odrl("partOf"), whole);
    }
    graph
}

fn constrain(graph: &mut Graph, node: &str, constraint: &str) {
    let mut words = constraint.split(' ');
    let mut put =
        |property: &str, value: String| graph.add(node, &format!("{ODRL}{property}"), &value);
    put("leftOperand", format!("{ODRL}{}", words.next().unwrap()));
    put("operator", format!("{ODRL}{}", words.next().unwrap()));
    words.for_each(|word| put("rightOperand", word.to_owned()));
}

fn ask(graph: Graph, who: &str, action: &str, target: &str, known: &[(&str, &str)]) -> Answer {
    let known = known
        .iter()
        .map(|(operand, value)| (format!("{ODRL}{operand}"), vec![(*value).to_owned()]));
    Policies::new(graph).ask(&Request {
        party: who.to_owned(),
        action: format!("{ODRL}{action}"),
        target: target.to_owned(),
        known: known.collect(),
    })
}

#[test]
fn who_what_and_which_action() {
    let active = |kind: &str| {
        if kind == "permission" {
            Answer::Permitted
        } else {
            Answer::Prohibited
        }
    };
    // The numbers of the scenarios; what the rule says; who asks to do what with what; whether the rule is active.
    for (numbers, kind, says, asked, is_active) in [
        ("007", "permission", "action use", "alice read x", true),
        ("008", "permission", "action use", "bob read x", true),
        ("009", "permission", "action use", "bob write y", true),
        ("010", "permission", "action use", "alice sell x", false),
        ("011", "prohibition", "action use", "alice read x", true),
        ("012", "prohibition", "action use", "bob read x", true),
        ("013", "prohibition", "action use", "bob write y", true),
        ("014", "prohibition", "action use", "alice sell x", false),
        (
            "015",
            "permission",
            "assignee alice, action use",
            "alice read x",
            true,
        ),
        (
            "016",
            "permission",
            "assignee alice, action use",
            "bob read x",
            false,
        ),
        (
            "017",
            "permission",
            "assignee alice, action use",
            "alice sell x",
            false,
        ),
        (
            "018",
            "prohibition",
            "assignee bob, action use",
            "alice read x",
            false,
        ),
        (
            "019",
            "prohibition",
            "assignee bob, action use",
            "bob read x",
            true,
        ),
        (
            "020",
            "prohibition",
            "assignee bob, action use",
            "bob sell x",
            false,
        ),
        (
            "021",
            "permission",
            "assignee alice, action read",
            "alice read x",
            true,
        ),
        (
            "022",
            "permission",
            "assignee alice, action read",
            "alice sell x",
            false,
        ),
        (
            "023",
            "permission",
            "assignee alice, action read",
            "alice read y",
            true,
        ),
        (
            "024",
            "permission",
            "assignee alice, action read",
            "alice write x",
            false,
        ),
        (
            "025",
            "permission",
            "assignee alice, action read",
            "bob read x",
            false,
        ),
        (
            "026",
            "permission",
            "assignee alice, action read, target x",
            "alice read x",
            true,
        ),
        (
            "027",
            "permission",
            "assignee alice, action read, target x",
            "alice write x",
            false,
        ),
        (
            "028",
            "permission",
            "assignee alice, action read, target x",
            "alice read y",
            false,
        ),
        (
            "029",
            "permission",
            "assignee alice, action read, target x",
            "bob write y",
            false,
        ),
        (
            "051",
            "permission",
            "assignee people, action read, target x",
            "alice read x",
            true,
        ),
        (
            "052",
            "permission",
            "assignee people, action read, target x",
            "bob read x",
            true,
        ),
        (
            "053",
            "permission",
            "assignee alice, action read, target things",
            "alice read x",
            true,
        ),
        (
            "054",
            "permission",
            "assignee alice, action read, target things",
            "alice read y",
            true,
        ),
        (
            "055",
            "permission",
            "assignee people, action read, target things",
            "alice read x",
            true,
        ),
        (
            "056",
            "permission",
            "assignee people, action read, target things",
            "alice read y",
            true,
        ),
        (
            "057",
            "permission",
            "assignee people, action read, target things",
            "bob read x",
            true,
        ),
        (
            "058",
            "permission",
            "assignee people, action read, target things",
            "bob write y",
            false,
        ),
        (
            "080",
            "permission",
            "assignee alice, action read, action modify, target x",
            "alice read x",
            true,
        ),
        (
            "081",
            "permission",
            "assignee alice, action read, action modify, target x",
            "alice sell x",
            false,
        ),
    ] {
        let [who, action, target]: [&str; 3] =
            asked.split(' ').collect::<Vec<_>>().try_into().unwrap();
        let answer = ask(policy(kind, says, &[]), who, action, target, &[]);
        let expected = if is_active {
            active(kind)
        } else {
            Answer::Silent
        };
        assert_eq!(answer, expected, "{numbers}: {says}: {asked}");
    }
}

#[test]
fn days_before_on_and_after() {
    let says = "assignee alice, action read, target x";
    // 030 to 047: for each operator, on the day, before it and after it.
    for (operator, expected) in [
        ("eq", [true, false, false]),
        ("neq", [false, true, true]),
        ("lt", [false, true, false]),
        ("lteq", [true, true, false]),
        ("gt", [false, false, true]),
        ("gteq", [true, false, true]),
    ] {
        for (day, is_active) in ["2024-02-12", "2024-02-11", "2024-02-13"]
            .iter()
            .zip(expected)
        {
            let constraint = format!("dateTime {operator} 2024-02-12");
            let graph = policy("permission", says, &[&constraint]);
            let answer = ask(graph, "alice", "read", "x", &[("dateTime", day)]);
            assert_eq!(
                answer == Answer::Permitted,
                is_active,
                "{operator} on {day}"
            );
        }
    }
    // 048 to 050, and 065 to 068: in 2024, as two constraints and as one with `and`.
    for (day, is_active) in [
        ("2024-06-01", true),
        ("2023-12-31", false),
        ("2025-01-01", false),
    ] {
        let both = ["dateTime gteq 2024-01-01", "dateTime lteq 2024-12-31"];
        let graph = policy(
            "permission",
            "assignee people, action read, target x",
            &both,
        );
        let answer = ask(graph, "alice", "read", "x", &[("dateTime", day)]);
        assert_eq!(answer == Answer::Permitted, is_active, "{day}");
        for (logic, expected) in [("and", is_active), ("or", true)] {
            let mut graph = policy("permission", says, &[]);
            graph.add("rule", &format!("{ODRL}constraint"), "both");
            for (node, constraint) in ["first", "second"].iter().zip(both) {
                graph.add("both", &format!("{ODRL}{logic}"), node);
                constrain(&mut graph, node, constraint);
            }
            let answer = ask(graph, "alice", "read", "x", &[("dateTime", day)]);
            assert_eq!(answer == Answer::Permitted, expected, "{logic} on {day}");
        }
    }
}

#[test]
fn purposes() {
    let says = "assignee alice, action read, target x";
    for (numbers, constraint, purpose, is_active) in [
        ("070", "purpose eq research", Some("research"), true),
        ("071", "purpose eq research", Some("marketing"), false),
        ("072", "purpose isAnyOf research care", Some("care"), true),
        (
            "073",
            "purpose isAnyOf research care",
            Some("marketing"),
            false,
        ),
        ("076", "purpose isNoneOf research care", None, true),
        (
            "076",
            "purpose isNoneOf research care",
            Some("marketing"),
            true,
        ),
        ("077", "purpose isNoneOf research care", Some("care"), false),
    ] {
        let known: Vec<(&str, &str)> = purpose.map(|one| ("purpose", one)).into_iter().collect();
        let answer = ask(
            policy("permission", says, &[constraint]),
            "alice",
            "read",
            "x",
            &known,
        );
        assert_eq!(
            answer == Answer::Permitted,
            is_active,
            "{numbers}: {constraint}: {purpose:?}"
        );
    }
}

#[test]
fn what_stands_on_a_policy_holds_for_its_rules() {
    // 082 and 083.
    let compact = || {
        let mut graph = policy("permission", "action read", &[]);
        graph.add("policy", &format!("{ODRL}assignee"), "alice");
        graph.add("policy", &format!("{ODRL}target"), "x");
        graph
    };
    assert_eq!(ask(compact(), "alice", "read", "x", &[]), Answer::Permitted);
    assert_eq!(ask(compact(), "bob", "read", "x", &[]), Answer::Silent);
    assert_eq!(ask(compact(), "alice", "read", "y", &[]), Answer::Silent);
}

#[test]
fn a_prohibition_wins() {
    let mut graph = policy("permission", "action read, target x", &[]);
    graph.add("other", &format!("{ODRL}prohibition"), "no");
    graph.add("no", &format!("{ODRL}action"), &format!("{ODRL}read"));
    graph.add("no", &format!("{ODRL}assignee"), "bob");
    assert_eq!(ask(graph, "bob", "read", "x", &[]), Answer::Prohibited);
}
