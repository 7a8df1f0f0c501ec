//! `partnership brief`: write the briefing for the people concerned.

mod documents;
mod forms;
mod kept;
mod places;
mod stale;
mod theme;

use std::path::Path;
use std::thread::ScopedJoinHandle;

use jiff::civil;
use partnership_brief::manifest::{self, Made, Manifest, Origin};
use partnership_brief::{Document, Gap, Language, Options, deck, document, publishable};
use partnership_diagnostics::{Counts, Finding, Severity, Sources, safe_line, suggest, text};
use partnership_model::{Built, Model};
use partnership_project::{Config, Load, Workspace, load, write};
use partnership_source::{FileId, Span};

use super::{settled, tell_problems};
use crate::Exit;
use crate::args::{Brief, BriefFormat, BriefShape, Global};
use crate::misuse::Misuse;
use crate::shell::Shell;
use crate::words::{count, paragraph};
use forms::Wanted;
pub(super) use forms::make;
pub(super) use kept::{changed, from, of_another};
pub(super) use places::{Ways, place};
pub(super) use theme::theme;

pub(crate) fn run(args: &Brief, global: &Global, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    let workspace = load(std::slice::from_ref(&args.file), &Load::default());
    let problems = tell_problems(&workspace, shell);
    let Some(root) = only_partnership(&workspace)? else {
        return Ok(problems.max(Exit::Misuse));
    };
    settled(&workspace, root)?;
    let config = workspace.config(root);
    let wanted = Wanted::new(args, config)?;
    let language = language(args.language.as_ref(), config)?;
    let theme = match theme(config) {
        Ok(theme) => theme,
        Err(wrong) => {
            wrong.iter().for_each(|one| shell.misuse(one));
            return Ok(Exit::Misuse);
        }
    };
    let built = workspace.build(root);
    if let Some(folder) = &args.check {
        let found = stale::check(
            folder,
            &built.model,
            &workspace,
            global.today(),
            &args.reports,
            shell,
        )?;
        return Ok(problems.max(found));
    }
    named(&built.model, &args.audience, args.asset.as_ref())?;
    let origin = |span: Span| place(&workspace, span);
    let folder = args
        .out
        .as_deref()
        .or(config.and_then(|config| config.brief.out.as_deref()))
        .unwrap_or(Path::new(""));
    let ways = Ways::new(&workspace, folder);
    let link = |span: Span| ways.to(span);
    let circle = args.circle.circle();
    let today = global.today();
    let tell = || {
        let options = Options {
            draft: args.draft,
            link: &link,
            circle,
            asset: args.asset.clone(),
            audiences: args.audience.clone(),
            language,
            theme,
            slides: wanted.shapes.contains(&BriefShape::Slides),
            ..Options::new(today, &origin)
        };
        document(&built.model, &options)
    };
    // What the playbooks say and what the file means take about as long as the briefing, and none needs the others. A draft
    // tells how much must be fixed; anything else is not made before all of it is.
    let judge = !args.draft || !shell.quiet;
    let (document, source, must) = std::thread::scope(|threads| {
        let judged = judge.then(|| threads.spawn(|| must_be_fixed(&workspace, today)));
        let source = threads.spawn(|| Origin::of(&built.model, circle));
        let mut document = tell();
        let source = joined(source);
        document.seal(source.approval.clone());
        (document, source, judged.map(joined).unwrap_or_default())
    });
    if !args.draft && stopped_by_findings(&must, &workspace, shell) {
        return Ok(problems.max(Exit::Found));
    }
    if !args.draft
        && let Err(gaps) = publishable(&document)
    {
        refuse(&gaps, shell);
        return Ok(problems.max(Exit::Found));
    }
    if args.stdout {
        let made = make(&document, wanted.shapes[0], wanted.formats[0])?;
        shell.text(&String::from_utf8_lossy(&made.bytes));
    } else {
        let name = file_name(&built, &workspace, root, args);
        let from = from(&workspace, root, folder);
        if !args.force {
            kept::look(folder, &name, &wanted, from.as_deref(), args.draft)?;
        }
        let (files, pages) = write_files(&document, &name, folder, &wanted, shell)?;
        if args.draft && !shell.quiet {
            tell_open(&document, must.len(), shell);
        } else if !document.gaps.is_empty() && !shell.quiet {
            let gaps = count(document.gaps.len(), "gap", "gaps");
            shell.line(&format!(
                "It has {gaps} that did not keep it from being published; `--draft` shows where."
            ));
        }
        let mut manifest = Manifest::from(source, &built.model, &document);
        let slides = wanted.shapes.contains(&BriefShape::Slides);
        manifest.slides = slides.then(|| deck(&document).slides.len());
        manifest.pages = pages;
        manifest.files = files
            .iter()
            .map(|(name, bytes)| Made::new(name, bytes, &manifest.digest))
            .collect();
        write_manifest(manifest, &name, folder, from.as_deref())?;
    }
    Ok(problems)
}

/// What a thread came to; its panic goes on here.
fn joined<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread
        .join()
        .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

/// The one partnership that was given; `None` where it could not be read.
pub(super) fn only_partnership(workspace: &Workspace) -> Result<Option<FileId>, Box<Misuse>> {
    let partnerships: Vec<FileId> = workspace
        .given()
        .filter(|id| {
            workspace
                .file(*id)
                .is_some_and(|file| file.is_partnership())
        })
        .collect();
    match partnerships.as_slice() {
        [one] => Ok(Some(*one)),
        [] if workspace.is_empty() => Ok(None),
        [] => Err(Box::new(
            Misuse::new(
                "There is no `partnership` entry in what you gave, so there is nothing to make.",
            )
            .how("Name the file with the `partnership` entry. `partnership new` starts one."),
        )),
        many => Err(Box::new(
            Misuse::new(format!(
                "You gave {}; this is made of one.",
                count(many.len(), "partnership", "partnerships")
            ))
            .how("Name one of the files."),
        )),
    }
}

/// The language that was asked for.
pub(super) fn language(
    asked: Option<&String>,
    config: Option<&Config>,
) -> Result<Option<&'static Language>, Box<Misuse>> {
    let settled = config.and_then(|config| config.brief.language.as_ref());
    let Some(asked) = asked.or(settled) else {
        return Ok(None);
    };
    match Language::find(asked) {
        Some(language) => Ok(Some(language)),
        None => {
            let known: Vec<_> = Language::all()
                .iter()
                .map(|language| format!("`{}` ({})", language.tag(), language.name()))
                .collect();
            Err(Box::new(
                Misuse::new(format!(
                    "There are no headings and fixed words in the language `{asked}`."
                ))
                .how(format!("Languages there are: {}.", known.join(", "))),
            ))
        }
    }
}

/// Whether the audiences and the asset that were asked for are in the file.
pub(super) fn named(
    model: &Model,
    audiences: &[String],
    asset: Option<&String>,
) -> Result<(), Box<Misuse>> {
    let wanted = audiences
        .iter()
        .map(|name| (name, "audience"))
        .chain(asset.map(|name| (name, "asset")));
    for (name, kind) in wanted {
        let known: Vec<&str> = model
            .of_kind(kind)
            .filter(|entry| entry.belongs)
            .filter_map(|entry| entry.name.as_deref())
            .collect();
        if known.contains(&name.as_str()) {
            continue;
        }
        let how = match suggest::nearest(name, known.iter().copied()) {
            Some(meant) => format!("Did you mean `{meant}`?"),
            None if known.is_empty() => format!("The file has no `{kind}` entry yet."),
            None => format!("What there is: `{}`.", known.join("`, `")),
        };
        return Err(Box::new(
            Misuse::new(format!("The file has no `{kind}` called `{name}`.")).how(how),
        ));
    }
    Ok(())
}

/// What must be fixed in the file and by its playbooks before anything is published.
fn must_be_fixed(workspace: &Workspace, today: civil::Date) -> Vec<Finding> {
    let mut findings = workspace.check_before_making(today).findings;
    findings.retain(|finding| finding.severity == Severity::Error);
    findings
}

/// Tell what must be fixed in the file and by its playbooks; whether anything must.
fn stopped_by_findings(errors: &[Finding], workspace: &Workspace, shell: &mut Shell) -> bool {
    if errors.is_empty() {
        return false;
    }
    shell.line(
        "No briefing was written: what must be fixed first might change what people are told.",
    );
    shell.line("");
    let options = shell.options();
    // The shell keeps a failure to write until the end.
    let _ = text::report(
        shell,
        errors,
        workspace,
        &Counts::of(errors, workspace.len()),
        &options,
    );
    shell.line("`--draft` writes a draft nevertheless.");
    true
}

fn refuse(gaps: &[Gap], shell: &mut Shell) {
    let things = count(gaps.len(), "thing is", "things are");
    shell.line(&format!(
        "No briefing was written: {things} missing that its readers will look for."
    ));
    let width = shell.width();
    for gap in gaps {
        let at = gap
            .at
            .as_ref()
            .map(|at| format!("  ({})", at.place))
            .unwrap_or_default();
        shell.line("");
        let heading = shell.paint("1", &gap.what);
        shell.line(&format!("{heading}{}", safe_line(&at)));
        shell.line(&paragraph(&safe_line(&gap.why), width, 2));
        shell.line(&paragraph(&safe_line(&gap.how), width, 2));
    }
    shell.line("");
    shell.line("`--draft` writes a draft that shows these gaps to the people who work on it.");
}

/// The files that were written, by name, and how many sheets of paper the briefing has, where that is known.
type Written = (Vec<(String, Vec<u8>)>, Option<usize>);

fn write_files(
    document: &Document,
    name: &str,
    folder: &Path,
    wanted: &Wanted,
    shell: &mut Shell,
) -> Result<Written, Box<Misuse>> {
    let mut files = Vec::new();
    let mut pages = None;
    if !folder.as_os_str().is_empty() {
        write::folder(folder).map_err(|error| {
            Misuse::new(format!(
                "The folder `{}` could not be made: {error}.",
                folder.display()
            ))
            .how(error.how())
        })?;
    }
    for (shape, format) in wanted.all() {
        let file = file_of(name, shape, format);
        let path = folder.join(&file);
        let made = make(document, shape, format)?;
        write::put(&path, &made.bytes).map_err(|error| {
            Misuse::new(format!("`{}` was not written: {error}.", path.display())).how(error.how())
        })?;
        if !shell.quiet {
            let what = if document.draft {
                "Wrote a draft to"
            } else {
                "Wrote"
            };
            shell.line(&format!(
                "{what} {}",
                safe_line(&path.display().to_string())
            ));
        }
        if let Some(note) = &made.note {
            shell.line(&paragraph(&safe_line(note), shell.width(), 2));
        }
        pages = pages.max(made.pages);
        files.push((file, made.bytes));
    }
    Ok((files, pages))
}

/// What keeps a draft from being published: the gaps that it shows, and what must be fixed in the file.
fn tell_open(document: &Document, must: usize, shell: &mut Shell) {
    let must = (must > 0).then(|| {
        let things = count(must, "thing", "things");
        format!("{things} must be fixed before it is published; `partnership check` says what.")
    });
    if !document.gaps.is_empty() {
        let blocking = document.gaps.iter().filter(|gap| gap.blocks).count();
        let gaps = count(document.gaps.len(), "gap", "gaps");
        let note = match (blocking, &must) {
            (0, None) => "; none of them keeps it from being published".to_owned(),
            (0, Some(_)) => String::new(),
            (some, _) => format!("; {some} of them must be closed before it is published"),
        };
        shell.line(&format!("It shows {gaps}{note}."));
    }
    if let Some(must) = must {
        shell.line(&must);
    }
}

/// What a file of the briefing is called.
fn file_of(name: &str, shape: BriefShape, format: BriefFormat) -> String {
    format!("{name}.{}.{}", shape.word(), format.ending())
}

/// What the files were made from, beside them.
fn write_manifest(
    mut manifest: Manifest,
    name: &str,
    folder: &Path,
    from: Option<&str>,
) -> Result<(), Box<Misuse>> {
    let path = folder.join(format!("{name}{}", manifest::ENDING));
    for file in &mut manifest.files {
        file.from = from.map(str::to_owned);
    }
    let manifest = match kept::manifest(&path) {
        Some(earlier) => manifest.with_others(&earlier),
        None => manifest,
    };
    write::put(&path, manifest.written()).map_err(|error| {
        Box::new(
            Misuse::new(format!("`{}` was not written: {error}.", path.display())).how(error.how()),
        )
    })
}

/// What to call the files: the partnership's name, then what sets this briefing apart from others of it, so that none
/// takes the place of another.
fn file_name(built: &Built, workspace: &Workspace, root: FileId, args: &Brief) -> String {
    let mut parts = vec![name(built, workspace, root)];
    parts.extend(args.asset.as_deref().map(safe_name));
    parts.extend((!args.audience.is_empty()).then(|| safe_name(&args.audience.join("-"))));
    parts.extend(args.circle.word().map(str::to_owned));
    // Asked for in the language that it has anyway, it is the same briefing.
    let config = workspace.config(root);
    let settled = config.and_then(|config| config.brief.language.as_deref());
    let own = settled.unwrap_or(built.model.language().word);
    let own = Language::find(own).unwrap_or_else(Language::english);
    let other = |asked: &&str| Language::find(asked).is_none_or(|asked| asked.tag() != own.tag());
    parts.extend(args.language.as_deref().filter(other).map(safe_name));
    parts.join(".")
}

/// What is safe in a file name.
pub(super) fn safe_name(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
        .collect()
}

/// The partnership's name, else that of its file.
pub(super) fn name(built: &Built, workspace: &Workspace, root: FileId) -> String {
    let own = built
        .model
        .header()
        .and_then(|header| header.name.as_deref());
    let stem = || {
        Path::new(workspace.name(root))
            .file_stem()
            .map(|stem| stem.to_string_lossy().into_owned())
    };
    let name = own.map(str::to_owned).or_else(stem).unwrap_or_default();
    let safe = safe_name(&name);
    if safe.is_empty() {
        "partnership".to_owned()
    } else {
        safe
    }
}
