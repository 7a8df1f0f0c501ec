//! `partnership diff`: what changed between two versions, and what that does.

mod reports;

use std::path::{Path, PathBuf};

use jiff::civil;
use partnership_change::tell::{About, Outline};
use partnership_change::{Changes, Kind, Say, tell};
use partnership_diagnostics::{Counts, Sources, safe_line};
use partnership_model::Built;
use partnership_project::{GitError, Load, Revision, Workspace, load};
use partnership_source::FileId;

use super::tell_problems;
use crate::Exit;
use crate::args::{Diff, DiffFormat, DiffPart, FailOn, Global};
use crate::misuse::Misuse;
use crate::shell::Shell;
use crate::words::count;

pub(crate) fn run(args: &Diff, global: &Global, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    let (old, new) = sides(args)?;
    let (old, new) = (Side::load(old)?, Side::load(new)?);
    let outputs = crate::reports::files(&args.reports);
    crate::reports::keep_apart(outputs, &[&old.workspace, &new.workspace])?;
    let problems = tell_problems(&old.workspace, shell).max(tell_problems(&new.workspace, shell));
    if old.versions.is_empty() || new.versions.is_empty() {
        return Ok(problems.max(Exit::Misuse));
    }
    if !shell.quiet {
        for side in [&old, &new] {
            side.warn(shell);
        }
    }
    let compared = compared(&old, &new, global.today());
    reports::write(&compared, (&old, &new), args, shell)?;
    if !crate::reports::takes_output(&args.reports) {
        write(&compared, args, shell);
    }
    let fails = compared
        .changes
        .iter()
        .any(|changes| args.fail_on.iter().any(|what| fails(changes, *what)))
        || (args.fail_on.contains(&FailOn::Changed) && !compared.alone.is_empty());
    Ok(problems.max(if fails { Exit::Found } else { Exit::Clean }))
}

/// Where a version comes from.
struct Place {
    /// What the person calls it.
    called: String,
    path: PathBuf,
    /// The revision that was put there, which goes away with this.
    revision: Option<Revision>,
}

fn sides(args: &Diff) -> Result<(Place, Place), Box<Misuse>> {
    let Some(revisions) = &args.rev else {
        let new = args.new.as_deref().unwrap_or_default();
        return Ok((place(&args.old)?, place(new)?));
    };
    let (from, to) = revisions.split_once("..").unwrap_or((revisions, ""));
    let to = to.trim_start_matches('.');
    let from = if from.is_empty() { "HEAD" } else { from };
    let file = Path::new(&args.old);
    let new = if to.is_empty() {
        place_of(&args.old)
    } else {
        at_revision(to, file)?
    };
    Ok((at_revision(from, file)?, new))
}

fn place_of(path: &str) -> Place {
    Place {
        called: path.to_owned(),
        path: PathBuf::from(path),
        revision: None,
    }
}

/// A file or folder; else `revision:path`.
fn place(written: &str) -> Result<Place, Box<Misuse>> {
    let parts = written
        .split_once(':')
        .filter(|(revision, _)| revision.len() > 1);
    let Some((name, path)) = parts.filter(|_| !Path::new(written).exists()) else {
        return Ok(place_of(written));
    };
    let revision = Revision::read(Path::new(""), name).map_err(|error| misuse(&error))?;
    let found = revision.path(path).ok_or_else(|| not_there(name, path))?;
    Ok(Place {
        called: written.to_owned(),
        path: found,
        revision: Some(revision),
    })
}

/// The file or folder as it was; its path is as the person knows it.
fn at_revision(name: &str, file: &Path) -> Result<Place, Box<Misuse>> {
    let shown = file.display().to_string();
    // Asked where the file is: it may stand in another repository than the person does.
    let folder = file.parent().unwrap_or(Path::new(""));
    let (folder, own) = match file.file_name() {
        Some(own) if folder.is_dir() || folder.as_os_str().is_empty() => (folder, Path::new(own)),
        _ => (Path::new(""), file),
    };
    let revision = Revision::read(folder, name).map_err(|error| misuse(&error))?;
    let found = revision
        .path_here(own)
        .ok_or_else(|| not_there(name, &shown))?;
    Ok(Place {
        called: format!("{name}:{shown}"),
        path: found,
        revision: Some(revision),
    })
}

fn misuse(error: &GitError) -> Box<Misuse> {
    Box::new(Misuse::new(error.what()).how(error.how()))
}

fn not_there(revision: &str, path: &str) -> Box<Misuse> {
    Box::new(
        Misuse::new(format!("The revision `{revision}` has no partnership file or folder `{path}`."))
            .how("Paths after a colon are those of the repository, from its top. Only files that end in `.partnership` are read."),
    )
}

/// A side of the comparison, read.
struct Side {
    workspace: Workspace,
    versions: Vec<Version>,
    place: Place,
}

struct Version {
    /// The name of the partnership.
    name: Option<String>,
    called: String,
    built: Built,
}

impl Side {
    fn load(place: Place) -> Result<Self, Box<Misuse>> {
        let workspace = load(std::slice::from_ref(&place.path), &Load::default());
        let partnerships: Vec<FileId> = workspace
            .given()
            .filter(|id| {
                workspace
                    .file(*id)
                    .is_some_and(|file| file.is_partnership())
            })
            .collect();
        // A shared list may be compared by itself.
        let given: Vec<FileId> = workspace.given().collect();
        let roots = match (partnerships.as_slice(), given.as_slice()) {
            ([], [one]) => vec![*one],
            ([], [_, ..]) => {
                return Err(Box::new(
                    Misuse::new(format!(
                        "There is no `partnership` entry in `{}`.",
                        place.called
                    ))
                    .how(
                        "Name the file or folder with the `partnership` entry, or one shared list.",
                    ),
                ));
            }
            (some, _) => some.to_vec(),
        };
        let many = roots.len() > 1;
        let version = |root: FileId| {
            let built = workspace.build(root);
            let name = built.model.header().and_then(|header| header.name.clone());
            let called = match (&name, many) {
                (Some(name), true) => format!("{} ({name})", place.called),
                _ => place.called.clone(),
            };
            Version {
                name,
                called,
                built,
            }
        };
        let versions = roots.into_iter().map(version).collect();
        Ok(Self {
            versions,
            workspace,
            place,
        })
    }

    /// What must be fixed in a file may keep a part of it from being compared.
    fn warn(&self, shell: &mut Shell) {
        for version in &self.versions {
            let counts = Counts::of(&version.built.findings, 1);
            if counts.error == 0 {
                continue;
            }
            let things = count(counts.error, "thing", "things");
            let first = version
                .built
                .findings
                .iter()
                .find(|finding| finding.severity == partnership_diagnostics::Severity::Error);
            let at = first.map_or_else(String::new, |finding| {
                let name = self.workspace.name(finding.at.file);
                let name = self
                    .place
                    .revision
                    .as_ref()
                    .map_or_else(|| name.to_owned(), |revision| revision.shown(name));
                let line = self
                    .workspace
                    .lines(finding.at.file)
                    .line_column(finding.at.range.start)
                    .line
                    + 1;
                format!("; the first is in {name}, line {line}")
            });
            shell.remark(&format!(
                "{} has {things} to fix{at}. What could not be read is not compared, and what it may permit cannot be judged.",
                version.called
            ));
        }
    }
}

/// What was compared.
struct Compared {
    changes: Vec<Changes>,
    /// Of each, its version on the newer side.
    newer: Vec<usize>,
    /// Partnerships that only one side has: their name, and whether they are new.
    alone: Vec<(String, bool)>,
}

fn compared(old: &Side, new: &Side, today: civil::Date) -> Compared {
    let between = |one: &Version, other: &Version| {
        Changes::between(
            (&one.built.model, &one.called),
            (&other.built.model, &other.called),
            today,
        )
    };
    // Two that were named are compared, whatever their names are.
    if let ([one], [other]) = (old.versions.as_slice(), new.versions.as_slice()) {
        return Compared {
            changes: vec![between(one, other)],
            newer: vec![0],
            alone: Vec::new(),
        };
    }
    let mut compared = Compared {
        changes: Vec::new(),
        newer: Vec::new(),
        alone: Vec::new(),
    };
    for (place, version) in new.versions.iter().enumerate() {
        match old.versions.iter().find(|one| one.name == version.name) {
            Some(one) => {
                compared.changes.push(between(one, version));
                compared.newer.push(place);
            }
            None => compared
                .alone
                .push((version.name.clone().unwrap_or_default(), true)),
        }
    }
    for version in &old.versions {
        if new.versions.iter().all(|one| one.name != version.name) {
            compared
                .alone
                .push((version.name.clone().unwrap_or_default(), false));
        }
    }
    compared
}

fn write(compared: &Compared, args: &Diff, shell: &mut Shell) {
    let format = args.format;
    if format == DiffFormat::Json {
        // The shell keeps a failure to write until the end.
        let _ = serde_json::to_writer_pretty(
            &mut *shell,
            &tell::document(&compared.changes, &compared.alone),
        );
        shell.line("");
        return;
    }
    if format == DiffFormat::Markdown {
        shell.text(&markdown(compared, args));
        return;
    }
    shell.for_people(true);
    for (place, changes) in compared.changes.iter().enumerate() {
        if place > 0 {
            shell.line("");
        }
        let told = tell::text(&outline(changes, args), shell.width());
        shell.text(&told);
    }
    for (name, new) in &compared.alone {
        shell.line("");
        shell.line(&safe_line(&alone(name, *new).text()));
    }
    shell.for_people(false);
}

fn markdown(compared: &Compared, args: &Diff) -> String {
    let told = compared
        .changes
        .iter()
        .map(|changes| tell::markdown(&outline(changes, args)));
    let mut told = told.collect::<Vec<_>>().join("\n");
    for (name, new) in &compared.alone {
        told.push_str(&format!("\n{}\n", alone(name, *new).markdown()));
    }
    told
}

/// What is wanted of a comparison.
fn outline(changes: &Changes, args: &Diff) -> Outline {
    let mut outline = tell::outline(changes);
    outline.parts.retain(|part| match args.only {
        None => true,
        Some(DiffPart::Said) => part.about == About::Said,
        Some(DiffPart::Does) => part.about == About::Does,
    });
    outline
}

fn alone(name: &str, new: bool) -> Say {
    let news = if new { "is new" } else { "is gone" };
    Say::own("The partnership ")
        .and_name(name)
        .and(format!(" {news}."))
}

fn fails(changes: &Changes, what: FailOn) -> bool {
    let any = |test: fn(Kind) -> bool| changes.effects.iter().any(|effect| test(effect.shift.kind));
    match what {
        FailOn::Gained => any(Kind::is_gain),
        FailOn::Lost => any(Kind::is_loss),
        FailOn::Does => {
            !changes.effects.is_empty()
                || !changes.again.is_empty()
                || !changes.audiences.is_empty()
                || changes
                    .benefits()
                    .chain(changes.risks())
                    .chain(changes.promises())
                    .next()
                    .is_some()
        }
        FailOn::Benefits => changes.benefits().next().is_some(),
        FailOn::Risks => changes.risks().next().is_some(),
        FailOn::Agree => !changes.again.is_empty(),
        FailOn::Changed => !changes.is_empty(),
    }
}
