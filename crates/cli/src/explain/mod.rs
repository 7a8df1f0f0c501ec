//! What can be explained, found by its name, and told.

mod page;
mod subject;
mod takes;
mod tell;

pub(crate) use subject::{find, suggestion};
pub(crate) use tell::{overview, tell, tell_rule};

use partnership_report::About;

/// What a rule or finding is about, for reports that carry its page.
pub(crate) fn about(name: &str) -> Option<About> {
    find(name).into_iter().find_map(|subject| match subject {
        subject::Subject::Finding(definition) => {
            let title = definition.page.lines().next().unwrap_or_default();
            Some(About {
                title: title.trim_start_matches("# ").to_owned(),
                page: definition.page.to_owned(),
                tags: vec!["language".to_owned()],
            })
        }
        subject::Subject::Rule(found) => {
            let parse = |file| partnership_rules::builtin().parse(file);
            let step = found.rule.step.clone();
            Some(About {
                title: found.rule.title.clone(),
                page: partnership_rules::page(found, &parse),
                tags: std::iter::once(found.rule.playbook.clone())
                    .chain(step)
                    .collect(),
            })
        }
        _ => None,
    })
}
