//! `partnership brief --check`: whether the assets in a folder still say what the file says.

use std::path::Path;

use jiff::civil;
use partnership_brief::fresh::{self, Turned};
use partnership_brief::manifest::{self, Manifest};
use partnership_change::{Say, compare, tell};
use partnership_diagnostics::{Counts, Finding, Severity, Sources, json, safe_line};
use partnership_model::meaning::{Meaning, SignOff};
use partnership_model::{Circle, Model};
use partnership_project::{Homes, Workspace, made};
use partnership_report::{About, Case, Suite, Told, Words};
use partnership_source::{Span, TextRange};

use crate::Exit;
use crate::misuse::Misuse;
use crate::reports::{self, Wanted};
use crate::shell::Shell;
use crate::words::{and, count, paragraph};

/// What is wrong with an asset, as a finding.
const STALE: &str = "asset-out-of-date";

/// Look at the assets in `folder`.
pub(super) fn check(
    folder: &Path,
    model: &Model,
    workspace: &Workspace,
    today: civil::Date,
    wanted: &[Wanted],
    shell: &mut Shell,
) -> Result<Exit, Box<Misuse>> {
    reports::keep_apart(reports::files(wanted), &[workspace])?;
    let looked = look_at_all(folder, model, workspace, today)?;
    report(&looked, model, workspace, wanted, shell)?;
    if !reports::takes_output(wanted) {
        shell.for_people(true);
        tell_all(folder, &looked, shell);
        shell.for_people(false);
    }
    let right = !looked.is_empty() && looked.iter().all(|(_, told)| told.is_empty());
    Ok(if right { Exit::Clean } else { Exit::Found })
}

/// The assets of a partnership, each with what is wrong with it, and how far that is set in.
type Looked = Vec<(String, Vec<(usize, Say)>)>;

fn look_at_all(
    folder: &Path,
    model: &Model,
    workspace: &Workspace,
    today: civil::Date,
) -> Result<Looked, Box<Misuse>> {
    let shown = folder.display().to_string();
    let paths = made::ending(folder, manifest::ENDING).map_err(|error| {
        Misuse::new(format!("The folder `{shown}` could not be read: {error}."))
    })?;
    let name = model.header().and_then(|header| header.name.clone());
    let mut looked = Looked::new();
    let mut now = Now {
        model,
        workspace,
        today,
        stopped: None,
    };
    for path in paths {
        let manifest = made::bytes(&path)
            .ok()
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .map(|text| Manifest::read(&text));
        let file = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let told = match manifest {
            Some(Ok(manifest)) if manifest.partnership != name => continue,
            Some(Ok(manifest)) => look(folder, &manifest, &mut now),
            Some(Err(error)) => vec![(
                2,
                Say::own("it cannot be told whether it is up to date: ").and(error.to_string()),
            )],
            None => vec![(2, Say::own("it could not be read"))],
        };
        let file = file.trim_end_matches(manifest::ENDING).to_owned();
        looked.push((file, told));
    }
    Ok(looked)
}

fn tell_all(folder: &Path, looked: &Looked, shell: &mut Shell) {
    for (file, told) in looked.iter().filter(|(_, told)| !told.is_empty()) {
        let heading = shell.paint("1", file);
        shell.line(&heading);
        for (indent, say) in told {
            let line = paragraph(&safe_line(&sentence(say)), shell.width(), *indent);
            shell.line(&line);
        }
        shell.line("");
    }
    if looked.is_empty() {
        shell.line(&none(folder));
        shell.line("`partnership brief` with `--out` and this folder makes one.");
        return;
    }
    let fresh = looked.iter().filter(|(_, told)| told.is_empty()).count();
    let wrong = looked.len() - fresh;
    let parts: Vec<String> = [
        (fresh, count(fresh, "is up to date", "are up to date")),
        (
            wrong,
            count(wrong, "is not up to date", "are not up to date"),
        ),
    ]
    .into_iter()
    .filter(|(number, _)| *number > 0)
    .map(|(_, told)| told)
    .collect();
    shell.line(&format!(
        "{}: {}.",
        count(looked.len(), "asset", "assets"),
        and(&parts)
    ));
}

fn none(folder: &Path) -> String {
    let shown = folder.display().to_string();
    format!(
        "There is no asset of this partnership in `{}`.",
        safe_line(&shown)
    )
}

fn sentence(say: &Say) -> String {
    let say = say.clone().capital().text();
    let stop = if say.ends_with(':') { "" } else { "." };
    format!("{say}{stop}")
}

/// Write the reports that are wanted. An asset has no line in a partnership: what is wrong with it is told at the head.
fn report(
    looked: &Looked,
    model: &Model,
    workspace: &Workspace,
    wanted: &[Wanted],
    shell: &mut Shell,
) -> Result<(), Box<Misuse>> {
    if wanted.is_empty() {
        return Ok(());
    }
    let at = model.header().map_or_else(
        || Span::new(model.root, TextRange::empty(0)),
        |header| header.head,
    );
    let lines = |told: &[(usize, Say)]| -> Vec<String> {
        told.iter().map(|(_, say)| sentence(say)).collect()
    };
    let mut findings: Vec<Finding> = looked
        .iter()
        .filter(|(_, told)| !told.is_empty())
        .map(|(file, told)| {
            let what = format!("The asset `{file}` is not what the file says now.");
            Finding::new(STALE, Severity::Error, at, what)
                .why(lines(told).join(" "))
                .how("Make it again with `partnership brief`, and have it approved again.")
        })
        .collect();
    if looked.is_empty() {
        let what = "There is no asset of this partnership where it was looked for.";
        findings.push(
            Finding::new(STALE, Severity::Error, at, what)
                .how("`partnership brief` with `--out` makes one."),
        );
    }
    let file = workspace.name(model.root).to_owned();
    let cases: Vec<Case> = looked
        .iter()
        .map(|(name, told)| Case {
            name: name.clone(),
            file: file.clone(),
            failures: lines(told),
            skipped: None,
        })
        .collect();
    let about = |name: &str| {
        (name == STALE).then(|| About {
            title: "An asset says what the file says".to_owned(),
            page: "# An asset says what the file says\n\nA briefing was changed by hand, is missing, is a draft, was made from an earlier version of the file, or says what is no longer true on this day.\n".to_owned(),
            tags: vec!["assets".to_owned()],
        })
    };
    let homes = Homes::of(workspace, Path::new(""));
    let told = Told {
        command: "partnership brief --check",
        counts: &Counts::of(&findings, 1),
        findings: &findings,
        known: &[],
        unread: &reports::unread(workspace),
        sources: workspace,
        home: &|file| homes.name(file).to_owned(),
        run: &json::Run::default(),
        words: Words::FINDINGS,
        suites: &[Suite {
            name: "assets".to_owned(),
            cases,
        }],
        files: &[],
        about: &about,
    };
    reports::write_all(wanted, &told, shell)
}

/// What assets are held against.
struct Now<'a> {
    model: &'a Model,
    workspace: &'a Workspace,
    today: civil::Date,
    /// How many things would stop an asset from being made; worked out once, where it is asked.
    stopped: Option<usize>,
}

impl Now<'_> {
    fn stopped(&mut self) -> usize {
        *self.stopped.get_or_insert_with(|| {
            let checked = self.workspace.check_before_making(self.today);
            let errors = checked.findings.iter();
            errors
                .filter(|finding| finding.severity == Severity::Error)
                .count()
        })
    }
}

/// What is wrong with an asset, each with how far it is set in; nothing where it is as it should be.
fn look(folder: &Path, manifest: &Manifest, now: &mut Now<'_>) -> Vec<(usize, Say)> {
    let model = now.model;
    let mut told = Vec::new();
    for file in &manifest.files {
        let say = Say::name(file.name.as_str());
        match made::bytes(&folder.join(&file.name)) {
            Err(_) => told.push((2, say.and(" is missing"))),
            Ok(bytes) if !file.is(&bytes) => {
                told.push((2, say.and(" was changed by hand since it was made")));
            }
            Ok(_) if file.digest != manifest.digest => {
                let other = " was made from an earlier version than the others";
                told.push((2, say.and(other)));
            }
            Ok(_) => {}
        }
    }
    if manifest.draft {
        let draft = "it is a draft, for those who work on it; `partnership brief` without `--draft` makes the text for its readers";
        told.push((2, Say::own(draft)));
    }
    let says = Meaning::told(model, manifest.circle);
    if says.digest().to_string() == manifest.digest {
        told.extend(overtaken(manifest, now));
    } else {
        let made = format!("it was made on {} and is out of date:", manifest.made);
        told.push((2, Say::own(made)));
        let said = compare(&manifest.meaning, &says);
        for section in tell::said_outline(&said) {
            for item in section.items {
                told.push((4, item.told.without_stop()));
                let lines = item.lines.into_iter();
                told.extend(lines.map(|line| (6, line.without_stop())));
            }
        }
    }
    told.extend(approvals(manifest, model).into_iter().map(|say| (2, say)));
    told
}

/// What time alone has made of an asset, where the file still means what it meant.
fn overtaken(manifest: &Manifest, now: &mut Now<'_>) -> Vec<(usize, Say)> {
    let mut told = Vec::new();
    // On a day before it was made, nothing has become of it yet.
    if manifest.day().is_some_and(|made| now.today < made) {
        return told;
    }
    let turned = fresh::turned(now.model, manifest, now.today);
    if !turned.is_empty() {
        let made = format!(
            "it was made on {}; on {} it is no longer true:",
            manifest.made, now.today
        );
        told.push((2, Say::own(made)));
        told.extend(turned.into_iter().map(|turned| (4, in_words(turned))));
    }
    let stopped = if manifest.draft { 0 } else { now.stopped() };
    if stopped > 0 {
        let things = count(stopped, "thing must", "things must");
        let refused = format!(
            "it would not be made on {}, because {things} be fixed first; `partnership check` says what",
            now.today
        );
        told.push((2, Say::own(refused)));
    }
    told
}

/// "“Data sharing agreement”: “In force” would now be “No longer in force”".
fn in_words(turned: Turned) -> Say {
    let Turned { about, was, now } = turned;
    let say = match about {
        Some(about) => Say::default().and_text(about).and(": "),
        None => Say::default(),
    };
    match (was, now) {
        (Some(was), Some(now)) => say.and_text(was).and(" would now be ").and_text(now),
        (Some(was), None) => say.and_text(was).and(" would no longer be said"),
        (None, Some(now)) => say.and_text(now).and(" would be said too"),
        (None, None) => say,
    }
}

/// Approvals of another text than the one that was made. A text for another circle than the asset's own is not what its
/// approvals are of.
fn approvals(manifest: &Manifest, model: &Model) -> Vec<Say> {
    let asset = manifest
        .asset_in(model)
        .filter(|asset| Circle::of(asset) == manifest.circle);
    SignOff::all(model)
        .into_iter()
        .filter(|sign_off| asset.is_some_and(|asset| sign_off.entry.id == asset.id))
        .filter(|sign_off| {
            let bound = sign_off.written();
            bound.is_some_and(|(digest, _)| digest != manifest.approval)
        })
        .map(|sign_off| {
            Say::own("the approval by ")
                .and_name(sign_off.who)
                .and(" is of another text")
        })
        .collect()
}
