//! What differs, in the forms that other programs read: each difference at the entry of the newer version that it is
//! about, and a test for each condition of `--fail-on`.

use clap::ValueEnum;
use partnership_change::tell::{self, Item};
use partnership_change::{Changes, Effect, EntryChange, How, clauses_called};
use partnership_diagnostics::{Counts, Finding, Severity, Sources, json, sort};
use partnership_model::Model;
use partnership_project::plain_name;
use partnership_report::{About, Case, Form, Suite, Told, Words};
use partnership_source::{FileId, LineIndex, Span, TextRange};

use super::{Compared, Side, fails};
use crate::args::{Diff, FailOn};
use crate::misuse::Misuse;
use crate::reports;
use crate::shell::Shell;

const SAID: &str = "difference-said";
const DOES: &str = "difference-does";
const AGREE: &str = "difference-agree-again";

/// Write the reports that are wanted.
pub(super) fn write(
    compared: &Compared,
    (old, new): (&Side, &Side),
    args: &Diff,
    shell: &mut Shell,
) -> Result<(), Box<Misuse>> {
    if args.reports.is_empty() {
        return Ok(());
    }
    let mut findings = Vec::new();
    for (changes, version) in compared.changes.iter().zip(&compared.newer) {
        if let Some(version) = new.versions.get(*version) {
            tell_all(changes, &version.built.model, &args.fail_on, &mut findings);
        }
    }
    sort(&mut findings);
    let sources = Named(new);
    let mut unread = reports::unread(&old.workspace);
    unread.extend(reports::unread(&new.workspace));
    let suites = [conditions(compared, args)];
    let told = Told {
        command: "partnership diff",
        counts: &Counts::of(&findings, new.workspace.len()),
        findings: &findings,
        known: &[],
        unread: &unread,
        sources: &sources,
        home: &|file| plain_name(&sources, file),
        run: &json::Run::default(),
        words: Words::DIFFERENCES,
        suites: &suites,
        files: &[],
        about: &about,
    };
    let own = |form: Form| match form {
        Form::Markdown => Some(super::markdown(compared, args)),
        Form::Json => {
            let document = tell::document(&compared.changes, &compared.alone);
            let text = serde_json::to_string_pretty(&document).unwrap_or_default();
            Some(format!("{text}\n"))
        }
        _ => None,
    };
    reports::write_with(&args.reports, &told, &own, shell)
}

/// The newer version, under the names that the person knows.
struct Named<'a>(&'a Side);

impl Sources for Named<'_> {
    fn name(&self, file: FileId) -> &str {
        let name = self.0.workspace.name(file);
        let revision = self.0.place.revision.as_ref();
        revision.map_or(name, |revision| revision.within(name))
    }

    fn text(&self, file: FileId) -> &str {
        self.0.workspace.text(file)
    }

    fn lines(&self, file: FileId) -> &LineIndex {
        self.0.workspace.lines(file)
    }
}

fn about(name: &str) -> Option<About> {
    let (title, page) = match name {
        SAID => (
            "What the file says differs",
            "An entry or a clause is new, is gone, or says something else than in the older version.",
        ),
        DOES => (
            "Who may do what differs",
            "Somebody may do something that they might not in the older version, or the other way round, or under other conditions.",
        ),
        AGREE => (
            "Somebody must agree again",
            "Somebody agreed to something that says something else now, so that agreement is not one to what it says now.",
        ),
        _ => return None,
    };
    Some(About {
        title: title.to_owned(),
        page: format!("# {title}\n\n{page} `partnership diff` shows it in full.\n"),
        tags: vec!["difference".to_owned()],
    })
}

/// Each difference as a finding; what one of `fail_on` asks about must be looked at.
fn tell_all(changes: &Changes, model: &Model, fail_on: &[FailOn], findings: &mut Vec<Finding>) {
    let top = model.header().map_or_else(
        || Span::new(model.root, TextRange::empty(0)),
        |header| header.head,
    );
    let weight = |test: &dyn Fn(&FailOn) -> bool| {
        if fail_on.iter().any(test) {
            Severity::Error
        } else {
            Severity::Advice
        }
    };
    let told = |name, severity, at, item: &Item| {
        let lines: Vec<String> = item.lines.iter().map(|line| line.text()).collect();
        Finding::new(name, severity, at, item.told.text()).why(lines.join(" "))
    };
    let among = |mut some: Box<dyn Iterator<Item = &EntryChange> + '_>, change: &EntryChange| {
        some.any(|own| std::ptr::eq(own, change))
    };
    let called = clauses_called(model);
    for change in &changes.said.changes {
        if changes.said.goes_with_parent(change) {
            continue;
        }
        let severity = weight(&|what| match what {
            FailOn::Changed => true,
            FailOn::Benefits => among(Box::new(changes.benefits()), change),
            FailOn::Risks => among(Box::new(changes.risks()), change),
            _ => false,
        });
        let at = place(change, model, &called).unwrap_or(top);
        findings.push(told(SAID, severity, at, &whole(change)));
    }
    for effect in &changes.effects {
        let kind = effect.shift.kind;
        let severity = weight(&|what| match what {
            FailOn::Gained => kind.is_gain(),
            FailOn::Lost => kind.is_loss(),
            FailOn::Does | FailOn::Changed => true,
            _ => false,
        });
        let what = tell::does(changes, effect).capital().and(".").text();
        let at = place_of_effect(effect, changes, model, &called).unwrap_or(top);
        findings.push(Finding::new(DOES, severity, at, what));
    }
    for again in &changes.again {
        let severity =
            weight(&|what| matches!(what, FailOn::Agree | FailOn::Does | FailOn::Changed));
        let at = model.find(&again.matter).map_or(top, |entry| entry.head);
        findings.push(told(AGREE, severity, at, &tell::agree_again(again)));
    }
}

/// What differs about an entry, said in a way that needs no heading above it.
fn whole(change: &EntryChange) -> Item {
    let news = match change.how {
        How::Added => " is new.",
        How::Removed => " is gone.",
        How::Changed => " says something else.",
        How::Renamed => " has another name.",
    };
    Item {
        told: change.subject().and(news).capital(),
        ..tell::said(change)
    }
}

/// Where the newer version has what differs.
fn place(change: &EntryChange, model: &Model, called: &[String]) -> Option<Span> {
    if change.how == How::Removed {
        // What is gone has a place no more; what it stood in may have.
        return Some(model.find(change.inside.as_deref()?)?.head);
    }
    if matches!(change.kind.as_str(), "permit" | "forbid") {
        let name = change.name.as_ref().or(change.clause.as_ref())?;
        let place = called.iter().position(|own| own == name)?;
        return Some(model.clauses.get(place)?.span);
    }
    let same = |title: &str| change.title.as_deref() == Some(title);
    let mut entries = model
        .entries
        .iter()
        .filter(|own| own.keyword == change.kind);
    let found = entries.find(|own| match (&change.name, &own.title) {
        (Some(_), _) => own.name == change.name,
        (None, Some(title)) => same(&title.value),
        (None, None) => change.title.is_none(),
    });
    Some(found?.head)
}

/// Where the newer version has what a change does: the clause that makes it so, else the one that did, or what that one
/// stood in. Where no clause spoke or speaks of it, the data it is about, else who it is about.
fn place_of_effect(
    effect: &Effect,
    changes: &Changes,
    model: &Model,
    called: &[String],
) -> Option<Span> {
    let shift = &effect.shift;
    let clause = |name: &String| {
        let place = called.iter().position(|own| own == name)?;
        Some(model.clauses.get(place)?.span)
    };
    let gone = |name: &String| {
        let mut said = changes.said.changes.iter();
        let change = said.find(|change| {
            matches!(change.kind.as_str(), "permit" | "forbid")
                && change.name.as_ref().or(change.clause.as_ref()) == Some(name)
        })?;
        place(change, model, called)
    };
    let because = shift.new.because.iter().chain(&shift.old.because);
    because
        .clone()
        .find_map(clause)
        .or_else(|| because.clone().find_map(gone))
        .or_else(|| {
            let mut names = effect.what.iter().chain(&effect.who).flatten();
            names.find_map(|name| Some(model.find(name)?.head))
        })
}

/// A test for each condition that fails a run; where none was given, that the two could be compared.
fn conditions(compared: &Compared, args: &Diff) -> Suite {
    let newer = compared.changes.first();
    let file = newer.map_or_else(String::new, |changes| changes.new.called.clone());
    let case = |what: &FailOn| {
        let word = what
            .to_possible_value()
            .map_or_else(String::new, |own| own.get_name().to_owned());
        let mut failures: Vec<String> = compared
            .changes
            .iter()
            .filter(|changes| fails(changes, *what))
            .map(|changes| {
                let summary = tell::outline(changes).summary;
                let said: Vec<String> = summary.iter().map(|line| line.text()).collect();
                said.join(" ")
            })
            .collect();
        if *what == FailOn::Changed {
            let alone = compared.alone.iter();
            failures.extend(alone.map(|(name, new)| {
                format!(
                    "The partnership `{name}` is {}.",
                    if *new { "new" } else { "gone" }
                )
            }));
        }
        Case {
            name: format!("--fail-on {word}"),
            file: file.clone(),
            failures,
            skipped: None,
        }
    };
    let mut cases: Vec<Case> = args.fail_on.iter().map(case).collect();
    if cases.is_empty() {
        cases.push(Case {
            name: "the versions can be compared".to_owned(),
            file,
            ..Case::default()
        });
    }
    Suite {
        name: "partnership diff".to_owned(),
        cases,
    }
}
