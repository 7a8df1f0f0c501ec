//! `partnership why`: how a rule came to what it says of an entry.

use std::path::{Path, PathBuf};

use partnership_diagnostics::{Sources, safe_line, suggest};
use partnership_model::{EntryId, Model};
use partnership_project::{RootReport, Workspace};
use partnership_rules::Truth;
use partnership_rules::registry::Registry;
use partnership_rules::run::Outcome;
use partnership_rules::trace::{Line, Trail};
use serde_json::{Value, json};

use super::tell_problems;
use crate::args::{Format, Global, Why};
use crate::misuse::Misuse;
use crate::playbooks::{Trails, lines};
use crate::progress::load_watched;
use crate::shell::Shell;
use crate::words::{and, paragraph};
use crate::{Exit, playbooks};

pub(crate) fn run(args: &Why, global: &Global, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    let (name, path) = sorted(args);
    let workspace = load_watched(std::slice::from_ref(&path), false, shell);
    let checked = workspace.check(global.today());
    let problems = tell_problems(&workspace, shell);
    if problems != Exit::Clean {
        return Ok(problems);
    }
    let ran: Vec<&RootReport> = checked
        .roots
        .iter()
        .filter(|root| root.ran().next().is_some())
        .collect();
    if ran.is_empty() {
        return Err(Box::new(
            Misuse::new("No partnership here follows a playbook, so no rule was asked.")
                .how("Name a file whose partnership has a line `follows:`."),
        ));
    }
    known(&args.rule, &ran)?;
    let meant: Vec<(&RootReport, Option<EntryId>)> = ran
        .iter()
        .filter_map(|root| match name {
            Some(name) => {
                let entry = entry(&root.model, name)?;
                Some((*root, Some(entry)))
            }
            None => Some((*root, None)),
        })
        .collect();
    if let (Some(name), true) = (name, meant.is_empty()) {
        return Err(nobody(name, &ran));
    }
    let mut documents = Vec::new();
    for (place, (root, entry)) in meant.into_iter().enumerate() {
        if place > 0 && args.format == Format::Text {
            shell.line("");
        }
        let asked = Asked {
            rule: &args.rule,
            entry,
            root,
            workspace: &workspace,
        };
        let trails = Trails::new(root, &workspace, global);
        match args.format {
            Format::Text => asked.tell(&trails, shell),
            Format::Json => documents.extend(asked.documents(&trails)),
        }
    }
    if args.format == Format::Json {
        // The shell keeps a failure to write until the end.
        let _ = serde_json::to_writer_pretty(&mut *shell, &documents);
        shell.line("");
    }
    Ok(Exit::Clean)
}

/// The entry's name and the path. A single word that looks like a path is one: `why views-sought care.partnership`.
fn sorted(args: &Why) -> (Option<&str>, PathBuf) {
    let here = || PathBuf::from(".");
    match (&args.name, &args.path) {
        (name, Some(path)) => (name.as_deref(), path.clone()),
        (Some(name), None) if looks_like_a_path(name) => (None, PathBuf::from(name)),
        (name, None) => (name.as_deref(), here()),
    }
}

fn looks_like_a_path(name: &str) -> bool {
    let ends = Path::new(name)
        .extension()
        .is_some_and(|ending| ending == partnership_project::EXTENSION);
    ends || name == partnership_project::STANDARD_INPUT || name.contains(['/', '\\', '.'])
}

/// The entry of that name that belongs to the partnership, wherever among its files it stands.
fn entry(model: &Model, name: &str) -> Option<EntryId> {
    let found = model.find(name).or_else(|| {
        let mut entries = model.entries.iter();
        entries.find(|entry| entry.belongs && entry.name.as_deref() == Some(name))
    })?;
    Some(found.id)
}

/// That there is such a rule.
fn known(rule: &str, ran: &[&RootReport]) -> Result<(), Box<Misuse>> {
    let mut registry = Registry::default();
    for root in ran {
        registry.playbooks.extend(root.library.iter().cloned());
    }
    if !registry.find(rule).is_empty() {
        return Ok(());
    }
    // A check reads only the playbooks that are followed; the rule may stand in another.
    registry.playbooks.extend(Registry::built_in().playbooks);
    if !registry.find(rule).is_empty() {
        return Ok(());
    }
    let how = match registry.nearest(rule) {
        Some(meant) => format!("Did you mean `{meant}`?"),
        None => "`partnership rules` lists the rules.".to_owned(),
    };
    Err(Box::new(
        Misuse::new(format!("There is no rule called `{rule}`.")).how(how),
    ))
}

fn nobody(name: &str, ran: &[&RootReport]) -> Box<Misuse> {
    let names = ran.iter().flat_map(|root| {
        let entries = root.model.entries.iter().filter(|entry| entry.belongs);
        entries.filter_map(|entry| entry.name.as_deref())
    });
    let how = match suggest::nearest(name, names) {
        Some(meant) => format!("Did you mean `{meant}`?"),
        None => {
            "Write the name of an entry, or leave it out for all that the rule looks at.".to_owned()
        }
    };
    Box::new(Misuse::new(format!("No entry is called `{name}`.")).how(how))
}

struct Asked<'a> {
    rule: &'a str,
    entry: Option<EntryId>,
    root: &'a RootReport,
    workspace: &'a Workspace,
}

impl Asked<'_> {
    fn tell(&self, trails: &Trails<'_>, shell: &mut Shell) {
        let found = trails.tracer.trails(self.rule, self.entry);
        if found.is_empty() {
            self.silent(trails, shell);
            return;
        }
        for (place, trail) in found.iter().enumerate() {
            if place > 0 {
                shell.line("");
            }
            tell(trail, shell);
        }
    }

    /// Nothing was said of the entry: why not.
    fn silent(&self, trails: &Trails<'_>, shell: &mut Shell) {
        let name = shell.paint("1", self.rule);
        let about = self.about();
        shell.line(&format!("{name} says nothing{about}."));
        let told = trails.tracer.silent(self.rule, self.entry);
        if told.is_empty() {
            let chosen: Vec<String> = self
                .root
                .ran()
                .map(|own| format!("`{}`", own.name))
                .collect();
            let text = format!(
                "The partnership follows {}, and the rule stands in none of them.",
                and(&chosen)
            );
            let set = paragraph(&text, shell.width(), 2);
            shell.line(&set);
        }
        lines(&told, 2, shell);
    }

    fn about(&self) -> String {
        let Some(entry) = self.entry else {
            return format!(" in {}", safe_line(self.workspace.name(self.root.file)));
        };
        let entry = self.root.model.entry(entry);
        let at = playbooks::place(self.workspace, entry.head);
        format!(" of “{}” ({at})", safe_line(entry.display()))
    }

    fn documents(&self, trails: &Trails<'_>) -> Vec<Value> {
        let found = trails.tracer.trails(self.rule, self.entry);
        if found.is_empty() {
            let told = trails.tracer.silent(self.rule, self.entry);
            return vec![json!({
                "rule": self.rule,
                "file": self.workspace.name(self.root.file),
                "outcome": "silent",
                "entry": self.entry.and_then(|id| self.root.model.entry(id).name.clone()),
                "trail": told.iter().map(sentence).collect::<Vec<_>>(),
            })];
        }
        let document = |trail: &Trail<'_>| {
            let entry = trail.judgement.entry;
            json!({
                "rule": trail.result.rule.name,
                "playbook": trail.result.rule.playbook,
                "file": self.workspace.name(self.root.file),
                "outcome": outcome(&trail.judgement.outcome).0,
                "entry": entry.and_then(|id| self.root.model.entry(id).name.clone()),
                "trail": trail.lines.iter().map(sentence).collect::<Vec<_>>(),
            })
        };
        found.iter().map(document).collect()
    }
}

fn sentence(line: &Line) -> Value {
    let holds = match line.truth {
        Truth::Yes => "yes",
        Truth::No => "no",
        Truth::Unknown => "unknown",
    };
    json!({ "depth": line.depth, "holds": holds, "text": line.text })
}

/// The word for programs and the words for people for what became of a rule at a place.
fn outcome(of: &Outcome) -> (&'static str, &'static str) {
    match of {
        Outcome::Met => ("met", "It holds, because:"),
        Outcome::Open(_) => ("open", "It does not hold, because:"),
        Outcome::Waived(..) => ("waived", "It does not hold, and that is accepted for now:"),
        Outcome::Attested(_) => ("attested", "A person has said that it holds:"),
        Outcome::ToAttest => ("to-attest", "A person has to say whether it holds:"),
        Outcome::Unknown => ("cannot-be-judged", "It cannot be judged, because:"),
    }
}

fn tell(trail: &Trail<'_>, shell: &mut Shell) {
    let rule = &trail.result.rule;
    let name = shell.paint("1", &rule.name);
    let title = safe_line(&rule.title).into_owned();
    shell.line(&format!("{name}: {title}"));
    for (name, thing) in &trail.bound {
        let text = safe_line(thing).into_owned();
        shell.line(&format!("  Here `{name}` is {text}."));
    }
    if let Outcome::Open(finding) | Outcome::Waived(finding, _) = &trail.judgement.outcome {
        let set = paragraph(&finding.what, shell.width(), 2);
        shell.line(&partnership_diagnostics::safe(&set));
    }
    shell.line("");
    shell.line(&format!("  {}", outcome(&trail.judgement.outcome).1));
    lines(&trail.lines, 4, shell);
}
