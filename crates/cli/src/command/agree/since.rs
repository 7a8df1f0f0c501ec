//! Which sign-offs stand, and what changed about those that fell.

use std::path::Path;

use partnership_change::{Say, compare, tell};
use partnership_model::Model;
use partnership_model::meaning::{Meaning, SignOff, Standing};
use partnership_project::{Load, Revision, load};

use crate::Exit;
use crate::shell::Shell;
use crate::words::{and, count, paragraph};

/// How many revisions are looked through, newest first, for what was agreed to.
const REVISIONS: usize = 100;

pub(super) fn show(file: &Path, model: &Model, shell: &mut Shell) -> Exit {
    let all: Vec<(SignOff<'_>, Standing)> = SignOff::all(model)
        .into_iter()
        .map(|sign_off| (sign_off, sign_off.standing(model)))
        .collect();
    let of = |standings: &[Standing]| -> Vec<SignOff<'_>> {
        let some = all
            .iter()
            .filter(|(_, standing)| standings.contains(standing));
        some.map(|(sign_off, _)| *sign_off).collect()
    };
    let stands = of(&[Standing::Stands]);
    let fallen = of(&[Standing::Fallen, Standing::Gone, Standing::Unreadable]);
    let unbound = of(&[Standing::Unbound]);
    let parts: Vec<String> = [
        (stands.len(), count(stands.len(), "stands", "stand")),
        (
            fallen.len(),
            count(fallen.len(), "has fallen", "have fallen"),
        ),
        (
            unbound.len(),
            count(unbound.len(), "is not bound", "are not bound") + " to what was agreed to",
        ),
    ]
    .into_iter()
    .filter(|(number, _)| *number > 0)
    .map(|(_, told)| told)
    .collect();
    if parts.is_empty() {
        shell.line("Nobody has signed off anything yet.");
        return Exit::Clean;
    }
    let all = count(all.len(), "sign-off", "sign-offs");
    shell.line(&format!("{all}: {}.", and(&parts)));
    let past = if fallen.is_empty() {
        Vec::new()
    } else {
        Revision::history(file, REVISIONS)
    };
    let mut past = Past::new(file, past);
    section("Fallen", &fallen, shell, |sign_off, shell| {
        for line in past.told(sign_off, model) {
            shell.line(&paragraph(&line, shell.width(), 6));
        }
    });
    section(
        "Not bound to what was agreed to",
        &unbound,
        shell,
        |_, _| {},
    );
    if !unbound.is_empty() && !shell.quiet {
        shell.line("");
        shell.line(&paragraph(
            "`partnership agree` with `--as` and the partner's name binds those that the partner confirms.",
            shell.width(),
            0,
        ));
    }
    section("Standing", &stands, shell, |_, _| {});
    if fallen.is_empty() {
        Exit::Clean
    } else {
        Exit::Found
    }
}

fn section(
    heading: &str,
    sign_offs: &[SignOff<'_>],
    shell: &mut Shell,
    mut more: impl FnMut(&SignOff<'_>, &mut Shell),
) {
    if sign_offs.is_empty() {
        return;
    }
    shell.line("");
    let heading = shell.paint("1", heading);
    shell.line(&heading);
    for sign_off in sign_offs {
        let on = sign_off
            .on()
            .map_or_else(String::new, |day| format!(" on {day}"));
        let told = Say::name(sign_off.who).and(format!(" agreed to {}{on}.", sign_off.about()));
        shell.line(&paragraph(&told.text(), shell.width(), 2));
        more(sign_off, shell);
    }
}

/// The revisions in which a sign-off may still have stood.
struct Past<'f> {
    file: &'f Path,
    revisions: Vec<(String, Option<Model>)>,
}

impl<'f> Past<'f> {
    fn new(file: &'f Path, revisions: Vec<String>) -> Self {
        Self {
            file,
            revisions: revisions.into_iter().map(|name| (name, None)).collect(),
        }
    }

    /// What changed since the last revision that said what was agreed to.
    fn told(&mut self, sign_off: &SignOff<'_>, model: &Model) -> Vec<String> {
        let now = sign_off.says(model);
        let mut told = Vec::new();
        let Some(digest) = sign_off.digest() else {
            return vec!["What stands in its `digest` line is no fingerprint.".to_owned()];
        };
        for (name, cached) in &mut self.revisions {
            if cached.is_none() {
                *cached = model_at(self.file, name);
            }
            let then = cached.as_ref().and_then(|then| said_then(then, sign_off));
            let Some(then) = then.filter(|then| then.digest() == digest) else {
                continue;
            };
            told.push(format!(
                "It said so until revision {}. Since then:",
                &name[..name.len().min(10)]
            ));
            let said = compare(&then, &now.unwrap_or_default());
            for section in tell::said_outline(&said) {
                for item in section.items {
                    told.push(format!("- {}", item.told.text()));
                    told.extend(item.lines.iter().map(|line| format!("  {}", line.text())));
                }
            }
            return told;
        }
        if now.is_none() {
            told.push("What was agreed to is not there any more.".to_owned());
        } else if self.revisions.is_empty() {
            told.push(
                "What it said then cannot be told: the file is not kept with git here.".to_owned(),
            );
        } else {
            told.push("No revision in reach says what was agreed to.".to_owned());
        }
        told
    }
}

fn model_at(file: &Path, revision: &str) -> Option<Model> {
    let folder = file.parent().unwrap_or(Path::new(""));
    let read = Revision::read(folder, revision).ok()?;
    let path = read.path_here(Path::new(file.file_name()?))?;
    let workspace = load(&[path], &Load::default());
    let root = workspace.given().next()?;
    Some(workspace.build(root).model)
}

/// What the same matter said in another version of the file.
fn said_then(then: &Model, sign_off: &SignOff<'_>) -> Option<Meaning> {
    if sign_off.label.is_some() {
        return Meaning::of_matter_word(then, sign_off.matter);
    }
    let entry = then.find(sign_off.matter).filter(|entry| entry.belongs)?;
    Some(Meaning::of_agreement(then, entry.id))
}
