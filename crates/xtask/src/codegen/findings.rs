//! The page that leads to what each finding of the language means.

use partnership_diagnostics::{Definition, Severity};
use partnership_model::findings::DEFINITIONS;

use super::Generated;
use super::markdown::{NOTICE, Table, capital, code, link};

/// The page.
pub fn page() -> Generated {
    let mut text = format!(
        "{NOTICE}# Findings of the language\n\nThese are found in every file, whatever playbook it follows. Each has a \
         page that says what it means, why it matters and what to do; `partnership explain NAME` shows the same page.\n"
    );
    for severity in Severity::ALL {
        let title = capital(severity.phrase());
        section(&mut text, &title, DEFINITIONS, "model", severity);
    }
    text.push_str(
        "\n# Findings about playbooks\n\nThese are about writing a playbook or following one. What a rule of a playbook \
         finds is explained on [the pages of the rules](rules/index.md).\n",
    );
    for severity in Severity::ALL {
        let title = format!("{}, of playbooks", capital(severity.phrase()));
        let about = partnership_rules::findings::DEFINITIONS;
        section(&mut text, &title, about, "rules", severity);
    }
    Generated::new("docs/reference/findings.md", text)
}

/// The findings of one weight, each with the way to its page.
fn section(text: &mut String, title: &str, of: &[Definition], home: &str, severity: Severity) {
    let mut table = Table::new(&["Finding", "What it asks"]);
    let mut found: Vec<_> = of
        .iter()
        .filter(|definition| definition.severity == severity)
        .collect();
    found.sort_by_key(|definition| definition.name);
    for definition in found {
        let page = format!("../../crates/{home}/pages/{}.md", definition.name);
        table.row([
            link(&code(definition.name), &page),
            definition.title.to_owned(),
        ]);
    }
    if !table.is_empty() {
        text.push_str(&format!("\n## {title}\n\n{}", table.render()));
    }
}
