//! `partnership rules`: what the playbooks ask, rule by rule.

use std::path::{Path, PathBuf};

use partnership_diagnostics::Severity;
use partnership_rules::registry::{Found, Registry, heaviest};
use serde_json::{Value, json};

use crate::Exit;
use crate::args::{Format, Rules};
use crate::misuse::Misuse;
use crate::playbooks::House;
use crate::shell::Shell;
use crate::words::count;

pub(crate) fn run(args: &Rules, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    let registry = chosen(&args.playbooks)?;
    if args.format == Format::Json {
        let all: Vec<Value> = registry.rules().map(document).collect();
        // The shell keeps a failure to write until the end.
        let _ = serde_json::to_writer_pretty(&mut *shell, &all);
        shell.line("");
        return Ok(Exit::Clean);
    }
    tell(&registry, shell);
    Ok(Exit::Clean)
}

/// The playbooks that were named: built-in ones, and those in files.
fn chosen(named: &[PathBuf]) -> Result<Registry, Box<Misuse>> {
    let built_in = Registry::built_in();
    if named.is_empty() {
        return Ok(built_in);
    }
    let mut registry = Registry::default();
    for name in named {
        if let Some(playbook) = name.to_str().and_then(|name| built_in.playbook(name)) {
            registry.playbooks.push(playbook.clone());
            continue;
        }
        if !name.exists() {
            return Err(unknown(&built_in, name));
        }
        let house = House::load(std::slice::from_ref(name));
        if house.registry.playbooks.is_empty() {
            return Err(Box::new(
                Misuse::new(format!("No playbook stands in `{}`.", name.display()))
                    .how("Name a file with a `playbook` entry, or a built-in playbook."),
            ));
        }
        registry.playbooks.extend(house.registry.playbooks);
    }
    Ok(registry)
}

fn unknown(built_in: &Registry, name: &Path) -> Box<Misuse> {
    let name = name.display().to_string();
    let how = match built_in.nearest_playbook(&name) {
        Some(meant) => format!("Did you mean `{meant}`?"),
        None => {
            let names: Vec<String> = built_in
                .playbooks
                .iter()
                .map(|playbook| format!("`{}`", playbook.name))
                .collect();
            format!("There are {}.", crate::words::and(&names))
        }
    };
    Box::new(Misuse::new(format!("There is no playbook and no file called `{name}`.")).how(how))
}

fn document(found: Found<'_>) -> Value {
    let rule = found.rule;
    json!({
        "name": rule.name,
        "title": rule.title,
        "playbook": found.playbook.name,
        "step": rule.step,
        "severity": heaviest(rule).word(),
        "source": rule.source.join("; "),
        "provenance": rule.provenance.map(|word| word.word),
    })
}

fn tell(registry: &Registry, shell: &mut Shell) {
    let width = registry
        .rules()
        .map(|found| found.rule.name.chars().count())
        .max()
        .unwrap_or(0);
    for (place, playbook) in registry.playbooks.iter().enumerate() {
        if place > 0 {
            shell.line("");
        }
        let title = shell.paint("1", &playbook.title);
        shell.line(&format!(
            "{title} (`{}`), {}",
            playbook.name,
            count(playbook.rules.len(), "rule", "rules")
        ));
        for source in &playbook.source {
            let source = shell.paint("2", source);
            shell.line(&format!("  {source}"));
        }
        let steps = playbook.steps.iter().map(Some).chain([None]);
        for step in steps {
            let of_step = step.map(|step| step.name.as_str());
            let mut own = registry
                .rules()
                .filter(|found| found.playbook.name == playbook.name)
                .filter(|found| found.rule.step.as_deref() == of_step)
                .peekable();
            if own.peek().is_none() {
                continue;
            }
            shell.line("");
            if let Some(step) = step {
                let number = step
                    .number
                    .as_ref()
                    .map_or(String::new(), |n| format!("{n}. "));
                let title = shell.paint("1", &format!("{number}{}", step.title));
                shell.line(&format!("  {title}"));
            }
            for found in own {
                line(found, width, shell);
            }
        }
    }
    if !shell.quiet {
        shell.line("");
        shell.line("`partnership explain RULE` tells what a rule asks, why, and what to write.");
    }
}

fn line(found: Found<'_>, width: usize, shell: &mut Shell) {
    let severity = heaviest(found.rule);
    let weight = format!("{:13}", severity.phrase());
    let weight = match severity {
        Severity::Error => shell.paint("31", &weight),
        Severity::Warning => shell.paint("33", &weight),
        Severity::Advice => shell.paint("94", &weight),
    };
    let name = shell.paint("36", &format!("{:width$}", found.rule.name));
    let title = partnership_diagnostics::safe_line(&found.rule.title).into_owned();
    shell.line(&format!("    {weight}  {name}  {title}"));
}
