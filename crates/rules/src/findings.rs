//! What is found about playbooks and their use, each with its page. (What a rule finds is explained by the rule.)

use partnership_diagnostics::{Definition, Severity};

/// Definitions whose page is the file of its name.
macro_rules! definitions {
    ($($severity:ident $name:literal $title:literal)*) => {
        &[$(Definition {
            name: $name,
            severity: Severity::$severity,
            title: $title,
            page: include_str!(concat!("../pages/", $name, ".md")),
        }),*]
    };
}

/// All of them.
pub static DEFINITIONS: &[Definition] = definitions! {
    // Using playbooks.
    Error "unknown-playbook" "A playbook that is named is there"
    Error "waiver-of-unknown-rule" "A waiver names a rule that exists"
    Warning "waiver-expired" "A waiver has not run out"
    Advice "waiver-not-needed" "A waiver silences something"
    Error "rule-too-costly" "A rule can be worked out in reasonable time"
    // Asking the clauses.
    Error "scenario-does-not-hold" "A scenario holds"
    // Building on playbooks.
    Error "change-of-unknown-rule" "A playbook changes rules that it has"
    Warning "rule-off-without-reason" "A rule is switched off for a reason"
    // Writing rules.
    Error "rule-mixed-and-or" "`and` and `or` are kept apart by parentheses"
    Error "rule-shadowed-binding" "A name means one thing in a rule"
    Error "rule-unknown-kind" "A rule looks at kinds of entry that exist"
    Error "rule-unknown-field" "A rule reads lines that exist"
    Error "rule-unknown-name" "A path starts from a name"
    Error "rule-unknown-word" "A rule compares with words that the line takes"
    Error "rule-type-clash" "A rule compares things of one sort"
    Warning "rule-unused-binding" "A rule uses what it looks at"
    Error "rule-without-requirement" "A rule requires something"
    Error "rule-unknown-step" "A step that a rule asks about is there"
    Error "rule-unknown-definition" "A rule calls what is defined"
    Error "rule-wrong-arguments" "A definition is asked of as many things as it wants"
    Error "rule-no-base-case" "A definition that calls itself starts somewhere"
    Error "rule-loop-through-not" "A definition does not depend on its own opposite"
    // Testing rules.
    Error "test-expects-nothing" "A test expects something"
};

/// The definition of that name.
pub fn definition(name: &str) -> Option<&'static Definition> {
    DEFINITIONS
        .iter()
        .find(|definition| definition.name == name)
}
