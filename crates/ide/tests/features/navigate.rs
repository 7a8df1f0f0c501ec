//! Going to places, and giving them other names.

use insta::assert_snapshot;
use partnership_ide::definition::definition;
use partnership_ide::hierarchy::{Way, steps};
use partnership_ide::hover::hover;
use partnership_ide::linked::linked;
use partnership_ide::references::references;
use partnership_ide::rename::{prepare, rename};
use partnership_ide::selection::around;
use partnership_ide::symbols::{document_symbols, workspace_symbols};

use crate::fixture::{CARE, Fixture};

fn hovered(text: &str) -> String {
    let fixture = Fixture::new(text);
    hover(&fixture.snapshot, fixture.file, fixture.offset)
        .map(|hover| format!("[{}]\n{}", hover.range.of(fixture.text()), hover.markdown))
        .unwrap_or_default()
}

#[test]
fn hover_on_a_name_shows_the_entry_and_who_refers_to_it() {
    let text = CARE.replace("for: patients", "for: pati$0ents");
    assert_snapshot!(hovered(&text), @r#"
    [patients]
    **People who come for urgent care** (audience `patients`)

    - served-by: `forecast`
    - benefits: `sooner`
    "#);
}

#[test]
fn hover_on_a_line_a_word_and_a_kind_shows_their_meaning() {
    assert_snapshot!(hovered("benefit b \"B\" {\n  cla$0im: expected\n}\n"), @r#"
    [claim]
    **claim** of a benefit

    Whether the benefit is expected or has been shown. A proven benefit needs more than an announcement behind it.

    Takes a word of the list claim. It is usually given.
    "#);
    assert_snapshot!(hovered("dataset b \"B\" {\n  use-limits: duo:$0HMB\n}\n"), @r#"
    [duo:HMB]
    **health or medical research** (`duo:HMB`)

    The data may be used for health, medical or biomedical research, and not to study where populations came from.

    A word of the list use-limit, under `duo:GRU`. Source: GA4GH Data Use Ontology \(DUO\), 2021 edition \(CC BY 4\.0\); use limits of the HDR UK dataset schema \(wording ours\)

    <http://purl.obolibrary.org/obo/DUO_0000006>
    "#);
    assert!(hovered("aud$0ience a \"A\" {}\n").starts_with("[audience]\n**audience**"));
}

#[test]
fn hover_on_a_rule_shows_its_page() {
    let text = "waiver {\n  rule: risk-$0declared\n}\n";
    assert!(hovered(text).contains("# The partners have written down what could go wrong"));
}

#[test]
fn what_a_file_says_is_never_markup() {
    let text = "partner a \"<img src=x> [x](y) *z*\" {}\n\nrisk r \"R\" { owner: $0a }\n";
    let shown = hovered(text);
    assert!(
        shown.contains("&lt;img src=x&gt; \\[x\\]\\(y\\) \\*z\\*")
            || shown.contains("&lt;img src\\=x&gt;"),
        "{shown}"
    );
}

#[test]
fn definition_goes_to_the_name_and_into_built_in_playbooks() {
    let fixture = Fixture::new(&CARE.replace("uses: visits", "uses: vis$0its"));
    let found = definition(&fixture.snapshot, fixture.file, fixture.offset);
    assert_eq!(found[0].name.range.of(fixture.text()), "visits");
    assert!(
        found[0]
            .whole
            .range
            .of(fixture.text())
            .starts_with("dataset visits")
    );

    let fixture = Fixture::new("waiver {\n  rule: risk-$0declared\n}\n");
    let found = definition(&fixture.snapshot, fixture.file, fixture.offset);
    let text = fixture.snapshot.text(found[0].whole.file);
    assert!(
        found[0]
            .whole
            .range
            .of(text)
            .starts_with("rule risk-declared")
    );
}

#[test]
fn definition_on_the_path_of_a_use_is_the_file() {
    let fixture = Fixture::with(&[
        ("care.partnership", "use \"peo$0ple.partnership\"\n"),
        ("people.partnership", "partner a \"A\" {}\n"),
    ]);
    let found = definition(&fixture.snapshot, fixture.file, fixture.offset);
    assert_ne!(found[0].name.file, fixture.file);
}

#[test]
fn references_are_found_in_all_files() {
    let fixture = Fixture::with(&[
        (
            "care.partnership",
            "use \"people.partnership\"\n\npartnership p \"P\" {}\n\nrisk r \"R\" { owner: a }\n",
        ),
        ("people.partnership", "partner $0a \"A\" {}\n"),
        (
            "second.partnership",
            "use \"people.partnership\" as them\n\npartnership q \"Q\" {}\n\nrisk s \"S\" { owner: them/a }\n",
        ),
    ]);
    let found = references(&fixture.snapshot, fixture.file, fixture.offset, true);
    let shown: Vec<&str> = found
        .iter()
        .map(|span| span.range.of(fixture.snapshot.text(span.file)))
        .collect();
    assert_eq!(shown, ["a", "a", "them/a"]);

    let edits = rename(&fixture.snapshot, fixture.file, fixture.offset, "acme").unwrap();
    assert_eq!(edits.len(), 3);
    let second = edits.iter().map(|(file, _)| fixture.after(*file, &edits));
    assert!(
        second
            .into_iter()
            .any(|text| text.contains("owner: them/acme"))
    );
}

#[test]
fn a_name_that_would_mean_something_else_is_refused() {
    let fixture = Fixture::new(&CARE.replace("partner st-marys", "partner st-$0marys"));
    let say = |new| rename(&fixture.snapshot, fixture.file, fixture.offset, new).unwrap_err();
    assert_snapshot!(say("visits"), @"`visits` cannot be the new name. The name `visits` is given twice.");
    assert_snapshot!(say("St Mary's"), @"`St Mary's` cannot be a name: a name is made of letters, digits and hyphens. Try `st-marys`.");
    assert_snapshot!(say("today"), @"`today` cannot be the new name. `today` cannot be a name, because it has a meaning of its own.");
    let built_in = Fixture::new("partnership p \"P\" {\n  follows: odi-$0data-sharing\n}\n");
    assert_snapshot!(prepare(&built_in.snapshot, built_in.file, built_in.offset).unwrap_err(), @"This name belongs to a built-in playbook, so it cannot be changed here.");
}

/// A playbook with a definition that two rules call, one of them in a step that stands in a file of its own.
const HOUSE: &str = r#"playbook house "House rules" {
  define told(person: audience)
    when some benefit where benefit.for includes person

  define shown(person: audience)
    when told(person)

  rule audience-told "Every audience is told what it gains" {
    because: "Trust is earned."
    for each audience
    require told(audience)
    message: "{audience} is promised no benefit."
    help: "Add a benefit."

    test "an audience without a benefit is found" {
      given {
        audience patients "Patients" {}
      }
      expect audience-told on patients
    }
  }
}
"#;

const STEP: &str = r#"use "house.partnership"

step later "Later" {
  of: house

  rule told-again "Every audience is told again" {
    because: "People forget."
    for each audience
    require told(audience)
    message: "{audience} is not told again."
    help: "Tell them."
  }
}
"#;

fn house(text: &str) -> Fixture {
    Fixture::with(&[("house.partnership", text), ("later.partnership", STEP)])
}

#[test]
fn a_definition_and_its_calls_are_one_thing() {
    for at in ["define told", "require told", "when told"] {
        let (before, name) = at.split_at(at.len() - 2);
        let fixture = house(&HOUSE.replacen(at, &format!("{before}$0{name}"), 1));
        let found = references(&fixture.snapshot, fixture.file, fixture.offset, true);
        assert_eq!(found.len(), 4, "{at}");
        let to = definition(&fixture.snapshot, fixture.file, fixture.offset);
        let words = to[0].whole.range.of(fixture.text());
        assert!(
            words.starts_with("define told(person: audience)"),
            "{words}"
        );
        let shown = hover(&fixture.snapshot, fixture.file, fixture.offset).unwrap();
        assert!(
            shown.markdown.contains("define told(person"),
            "{}",
            shown.markdown
        );
        assert_eq!(shown.range.of(fixture.text()), "told");
        let edits = rename(&fixture.snapshot, fixture.file, fixture.offset, "heard").unwrap();
        let after = fixture.after(fixture.file, &edits);
        assert_eq!(after.matches("heard(").count(), 3, "{after}");
        assert!(!after.contains("told("), "{after}");
        assert_eq!(edits.len(), 2, "the step in its own file too");
        let taken = rename(&fixture.snapshot, fixture.file, fixture.offset, "shown");
        assert_eq!(
            taken.unwrap_err(),
            "`shown` cannot be the new name. This playbook has a definition of that name already."
        );
    }
}

#[test]
fn a_rule_is_renamed_in_the_tests_that_expect_it() {
    for at in ["rule audience-told", "expect audience-told"] {
        let (before, name) = at.split_at(at.len() - 3);
        let fixture = house(&HOUSE.replacen(at, &format!("{before}$0{name}"), 1));
        let edits = rename(&fixture.snapshot, fixture.file, fixture.offset, "told-once").unwrap();
        let after = fixture.after(fixture.file, &edits);
        assert_eq!(after, HOUSE.replace("audience-told", "told-once"), "{at}");
        let to = definition(&fixture.snapshot, fixture.file, fixture.offset);
        let words = to[0].whole.range.of(fixture.text());
        assert!(words.starts_with("rule audience-told"), "{words}");
    }
}

#[test]
fn renaming_keeps_what_the_file_says() {
    let fixture = Fixture::new(&CARE.replace("for: patients", "for: $0patients"));
    let edits = rename(&fixture.snapshot, fixture.file, fixture.offset, "people").unwrap();
    let after = fixture.after(fixture.file, &edits);
    assert_eq!(after, CARE.replace("patients", "people"));
}

#[test]
fn the_name_in_a_head_and_its_mentions_change_together() {
    let fixture = Fixture::new(&CARE.replace("dataset visits", "dataset vis$0its"));
    assert_eq!(
        linked(&fixture.snapshot, fixture.file, fixture.offset).len(),
        2
    );
    let mention = Fixture::new(&CARE.replace("uses: visits", "uses: vis$0its"));
    assert!(linked(&mention.snapshot, mention.file, mention.offset).is_empty());
}

#[test]
fn the_trail_leads_from_data_to_audiences_and_back() {
    let names = |text: &str, way| {
        let fixture = Fixture::new(text);
        let found = steps(&fixture.snapshot, fixture.file, fixture.offset, way);
        found
            .into_iter()
            .map(|step| step.to.name)
            .collect::<Vec<_>>()
    };
    let at = |name: &str| CARE.replacen(&format!(" {name} \""), &format!(" $0{name} \""), 1);
    assert_eq!(names(&at("visits"), Way::On), ["forecast"]);
    assert_eq!(names(&at("forecast"), Way::On), ["patients", "sooner"]);
    assert_eq!(names(&at("sooner"), Way::On), ["patients"]);
    assert_eq!(names(&at("patients"), Way::Back), ["forecast", "sooner"]);
}

#[test]
fn the_outline_and_the_search() {
    let fixture = Fixture::new(CARE);
    let symbols = document_symbols(&fixture.snapshot, fixture.file);
    let names: Vec<&str> = symbols.iter().map(|symbol| symbol.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "care", "st-marys", "patients", "visits", "forecast", "sooner"
        ]
    );
    let found = workspace_symbols(&fixture.snapshot, "fore");
    assert_eq!(found[0].name, "forecast");
}

#[test]
fn selecting_grows_from_the_word_to_the_file() {
    let fixture = Fixture::new("risk r \"R\" {\n  owner: a, b$0c\n}\n");
    let found = around(&fixture.snapshot, fixture.file, fixture.offset);
    let shown: Vec<&str> = found
        .iter()
        .map(|range| range.of(fixture.text()).trim())
        .collect();
    assert_eq!(shown.first(), Some(&"bc"));
    assert_eq!(shown.last(), Some(&fixture.text().trim()));
    assert!(shown.contains(&"owner: a, bc"), "{shown:?}");
}
