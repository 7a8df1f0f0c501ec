//! The page that leads to what each finding of the language means.

use partnership_diagnostics::Severity;
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
        let mut table = Table::new(&["Finding", "What it asks"]);
        let mut found: Vec<_> = DEFINITIONS
            .iter()
            .filter(|definition| definition.severity == severity)
            .collect();
        found.sort_by_key(|definition| definition.name);
        for definition in found {
            let page = format!("../../crates/model/pages/{}.md", definition.name);
            table.row([
                link(&code(definition.name), &page),
                definition.title.to_owned(),
            ]);
        }
        if !table.is_empty() {
            text.push_str(&format!(
                "\n## {}\n\n{}",
                capital(severity.phrase()),
                table.render()
            ));
        }
    }
    Generated::new("docs/reference/findings.md", text)
}
