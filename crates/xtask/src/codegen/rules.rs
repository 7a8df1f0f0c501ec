//! The pages of the rules: one for each built-in playbook, and one that leads to them.

use std::fmt::Write as _;

use partnership_rules::builtin;
use partnership_rules::registry::{Found, Registry, heaviest};

use super::Generated;
use super::markdown::{NOTICE, Table, code, link};

/// The pages.
pub fn pages() -> Vec<Generated> {
    let registry = Registry::built_in();
    let mut pages = vec![index(&registry)];
    for playbook in &registry.playbooks {
        let own: Vec<Found<'_>> = registry
            .rules()
            .filter(|found| found.playbook.name == playbook.name)
            .collect();
        let mut text = format!("{}# {}\n\n", notice(), playbook.title);
        let _ = writeln!(
            text,
            "The playbook `{0}`. A partnership follows it with a line `follows: {0}`.\n",
            playbook.name
        );
        if !playbook.source.is_empty() {
            let _ = writeln!(
                text,
                "Source: {}. The wording is ours.\n",
                playbook.source.join("; ")
            );
        }
        if !playbook.extends.is_empty() {
            let extends: Vec<String> = playbook.extends.iter().map(|name| page_of(name)).collect();
            let _ = writeln!(
                text,
                "It builds on {}, whose rules hold too.\n",
                extends.join(", ")
            );
        }
        text.push_str(&table(&own));
        for step in playbook.steps.iter().map(Some).chain([None]) {
            let name = step.map(|step| step.name.as_str());
            let mut own = own
                .iter()
                .filter(|found| found.rule.step.as_deref() == name)
                .peekable();
            if own.peek().is_none() {
                continue;
            }
            let title = match step {
                Some(step) => match &step.number {
                    Some(number) => format!("{number}. {}", step.title),
                    None => step.title.clone(),
                },
                None => "Beside the steps".to_owned(),
            };
            let _ = write!(text, "\n## {title}\n");
            for found in own {
                let _ = write!(text, "\n{}", under_a_step(*found));
            }
        }
        let path = format!("docs/reference/rules/{}.md", playbook.name);
        pages.push(Generated::new(path, text));
    }
    pages
}

/// What stands at the top of each page.
fn notice() -> String {
    NOTICE.replace("the vocabulary", "the built-in playbooks")
}

fn index(registry: &Registry) -> Generated {
    let mut text = format!(
        "{}# Rules of the built-in playbooks\n\nA playbook is a set of rules that a partnership chooses to be checked \
         against, with a line `follows:`. `partnership explain RULE` shows the page of a rule in the terminal, `partnership \
         why RULE NAME` how it came to what it says of an entry. [House rules](../../guide/house-rules.md) shows how to \
         write rules of your own.\n\n",
        notice()
    );
    let mut table = Table::new(&["Playbook", "What it asks", "Rules"]);
    for playbook in &registry.playbooks {
        table.row([
            page_of(&playbook.name),
            playbook.title.clone(),
            playbook.rules.len().to_string(),
        ]);
    }
    text.push_str(&table.render());
    Generated::new("docs/reference/rules/index.md", text)
}

fn page_of(playbook: &str) -> String {
    link(&code(playbook), &format!("{playbook}.md"))
}

fn table(rules: &[Found<'_>]) -> String {
    let mut table = Table::new(&["Rule", "What it asks", "Weight"]);
    for found in rules {
        table.row([
            link(&code(&found.rule.name), &format!("#{}", found.rule.name)),
            found.rule.title.clone(),
            heaviest(found.rule).phrase().to_owned(),
        ]);
    }
    table.render()
}

/// The page of a rule, its headings two levels down, under its name.
fn under_a_step(found: Found<'_>) -> String {
    let page = partnership_rules::page(found, &|file| builtin().parse(file));
    let mut text = format!("### `{}`\n", found.rule.name);
    let mut fenced = false;
    for line in page.lines() {
        fenced ^= line.starts_with("```");
        match line.strip_prefix('#').filter(|_| !fenced) {
            None => text.push_str(line),
            Some(rest) => {
                let title = rest.trim_start_matches('#').trim();
                // The title of the page is the first sentence under the name.
                let is_title = !rest.starts_with('#');
                text.push_str(&if is_title {
                    format!("\n**{title}.**")
                } else {
                    format!("#### {title}")
                });
            }
        }
        text.push('\n');
    }
    text
}
