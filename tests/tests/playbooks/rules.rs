//! `partnership rules`, and rules explained.

use partnership_rules::registry::Registry;
use serde_json::Value;

use crate::house::HOUSE;
use crate::support::Folder;

#[test]
fn all_rules_are_listed_with_their_weights() {
    let folder = Folder::new(&[]);
    let out = folder.run(&["rules"]).ends(0).silent().out;
    for found in Registry::built_in().rules() {
        assert!(out.contains(&found.rule.name), "{}", found.rule.name);
    }
    let some = folder.run(&["rules", "six-activities"]).ends(0).out;
    assert!(some.contains("vision-agreed") && !some.contains("audience-has-benefit"));
}

#[test]
fn programs_get_a_list_of_objects() {
    let folder = Folder::new(&[("house.partnership", HOUSE)]);
    let list = |words: &[&str]| -> Vec<Value> {
        let words = [&["rules", "--format", "json"], words].concat();
        serde_json::from_str(&folder.run(&words).ends(0).silent().out).unwrap()
    };
    let all = list(&[]);
    assert_eq!(all.len(), Registry::built_in().rules().count());
    for rule in &all {
        for key in [
            "name",
            "playbook",
            "title",
            "severity",
            "source",
            "provenance",
        ] {
            assert!(
                rule[key].as_str().is_some_and(|text| !text.is_empty()),
                "{key}: {rule}"
            );
        }
        assert!(rule.get("step").is_some());
    }
    let one = all
        .iter()
        .find(|rule| rule["name"] == "audience-has-benefit")
        .unwrap();
    assert_eq!(one["playbook"], "odi-data-sharing");
    assert_eq!(one["step"], "relationships");
    assert_eq!(one["severity"], "error");
    assert_eq!(one["provenance"], "playbook");
    let own = list(&["house.partnership"]);
    assert_eq!(own.len(), 4);
    assert_eq!(own[0]["name"], "audience-named");
}

#[test]
fn a_playbook_that_is_not_there_is_told() {
    let folder = Folder::new(&[("list.partnership", "partner a \"A\" {\n}\n")]);
    let err = folder.run(&["rules", "six-activites"]).ends(2).err;
    assert!(err.contains("Did you mean `six-activities`?"), "{err}");
    let err = folder.run(&["rules", "list.partnership"]).ends(2).err;
    assert!(
        err.contains("No playbook stands in `list.partnership`."),
        "{err}"
    );
}

#[test]
fn every_rule_is_explained() {
    let folder = Folder::new(&[]);
    let registry = Registry::built_in();
    for found in registry.rules().step_by(7) {
        let out = folder
            .run(&["explain", &found.rule.name])
            .ends(0)
            .silent()
            .out;
        assert!(out.contains(&found.rule.name), "{out}");
        let flat = out.split_whitespace().collect::<Vec<_>>().join(" ");
        for said in [
            found.rule.because.as_str(),
            "What to write",
            "Weight:",
            "Source:",
            "Provenance:",
            "Example",
        ] {
            let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(flat.contains(&said), "{}: {said}\n{out}", found.rule.name);
        }
    }
}

#[test]
fn findings_about_playbooks_and_house_rules_are_explained() {
    let folder = Folder::new(&[("house.partnership", HOUSE)]);
    for own in partnership_rules::findings::DEFINITIONS {
        let out = folder.run(&["explain", own.name]).ends(0).silent().out;
        assert!(out.contains(own.title), "{out}");
    }
    let out = folder.run(&["explain", "wants-said"]).ends(0).silent().out;
    assert!(
        out.starts_with("wants-said — a rule of `house` (should fix): "),
        "{out}"
    );
    assert!(
        out.contains("This is found (a hope that is not written):"),
        "{out}"
    );
    let err = folder.run(&["explain", "audience-has-benfit"]).ends(2).err;
    assert!(
        err.contains("Did you mean `audience-has-benefit`?"),
        "{err}"
    );
}
