//! `partnership brief`: write the briefing for the people concerned.

use std::path::{Path, PathBuf};

use partnership_brief::{Document, Gap, Options, document, publishable, to_html, to_markdown};
use partnership_diagnostics::{Counts, Finding, Severity, Sources, safe_line, text};
use partnership_model::Built;
use partnership_project::{Config, Load, Workspace, load, write};
use partnership_source::{FileId, Span};

use super::tell_problems;
use crate::Exit;
use crate::args::{Brief, BriefFormat, Global};
use crate::misuse::Misuse;
use crate::shell::Shell;
use crate::words::{count, paragraph};

pub(crate) fn run(args: &Brief, global: &Global, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    let workspace = load(std::slice::from_ref(&args.file), &Load::default());
    let problems = tell_problems(&workspace, shell);
    let Some(root) = only_partnership(&workspace)? else {
        return Ok(problems.max(Exit::Misuse));
    };
    let config = workspace.config(root);
    let formats = formats(args, config)?;
    let built = workspace.build(root);
    if !args.draft && stopped_by_findings(&built, &workspace, shell) {
        return Ok(problems.max(Exit::Found));
    }
    let origin = |span: Span| place(&workspace, span);
    let document = document(
        &built.model,
        &Options {
            draft: args.draft,
            ..Options::new(global.today(), &origin)
        },
    );
    if !args.draft
        && let Err(gaps) = publishable(&document)
    {
        refuse(&gaps, shell);
        return Ok(problems.max(Exit::Found));
    }
    if args.stdout {
        shell.text(&render(&document, formats[0]));
    } else {
        let folder = args
            .out
            .as_deref()
            .or(config.and_then(|config| config.brief.out.as_deref()));
        write_files(
            &document,
            &name(&built, &workspace, root),
            folder,
            &formats,
            shell,
        )?;
    }
    Ok(problems)
}

/// The one partnership that was given; `None` where it could not be read.
fn only_partnership(workspace: &Workspace) -> Result<Option<FileId>, Box<Misuse>> {
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
            Misuse::new("There is no `partnership` entry in what you gave, so there is nobody to brief about it.")
                .how("Name the file with the `partnership` entry. `partnership new` starts one."),
        )),
        many => Err(Box::new(
            Misuse::new(format!("You gave {}; a briefing is about one.", count(many.len(), "partnership", "partnerships")))
                .how("Name one of the files."),
        )),
    }
}

fn formats(args: &Brief, config: Option<&Config>) -> Result<Vec<BriefFormat>, Box<Misuse>> {
    let mut formats = args.to.clone();
    if formats.is_empty()
        && let Some(names) = config.and_then(|config| config.brief.to.as_deref())
    {
        for name in names {
            let format = <BriefFormat as clap::ValueEnum>::from_str(name, false).map_err(|_| {
                Misuse::new(format!("`partnership.toml` asks for briefings in the format `{name}`, which does not exist."))
                    .how("In `[brief]`, `to` may name \"md\" and \"html\".")
            })?;
            formats.push(format);
        }
    }
    if args.stdout && args.to.len() > 1 {
        return Err(Box::new(
            Misuse::new("Only one format can be printed at a time.")
                .how("Say `--to md` or `--to html`."),
        ));
    }
    if formats.is_empty() {
        formats = vec![BriefFormat::Md, BriefFormat::Html];
    }
    Ok(formats)
}

/// Tell what must be fixed in the file; whether anything must.
fn stopped_by_findings(built: &Built, workspace: &Workspace, shell: &mut Shell) -> bool {
    let errors: Vec<Finding> = built
        .findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .cloned()
        .collect();
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
        &errors,
        workspace,
        &Counts::of(&errors, built.model.files.len()),
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
        shell.line(&paragraph(&safe_line(gap.why), width, 2));
        shell.line(&paragraph(&safe_line(&gap.how), width, 2));
    }
    shell.line("");
    shell.line("`--draft` writes a draft that shows these gaps to the people who work on it.");
}

fn write_files(
    document: &Document,
    name: &str,
    folder: Option<&Path>,
    formats: &[BriefFormat],
    shell: &mut Shell,
) -> Result<(), Box<Misuse>> {
    let folder = folder.unwrap_or(Path::new(""));
    if !folder.as_os_str().is_empty() {
        write::folder(folder).map_err(|error| {
            Misuse::new(format!(
                "The folder `{}` could not be made: {error}.",
                folder.display()
            ))
        })?;
    }
    for format in formats {
        let ending = match format {
            BriefFormat::Md => "md",
            BriefFormat::Html => "html",
        };
        let path: PathBuf = folder.join(format!("{name}.briefing.{ending}"));
        write::put(&path, render(document, *format)).map_err(|error| {
            Misuse::new(format!("`{}` was not written: {error}.", path.display()))
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
    }
    if document.draft && !shell.quiet && !document.gaps.is_empty() {
        let blocking = document.gaps.iter().filter(|gap| gap.blocks).count();
        let gaps = count(document.gaps.len(), "gap", "gaps");
        let note = match blocking {
            0 => "none of them keeps it from being published".to_owned(),
            some => format!("{some} of them must be closed before it is published"),
        };
        shell.line(&format!("It shows {gaps}; {note}."));
    }
    Ok(())
}

fn render(document: &Document, format: BriefFormat) -> String {
    match format {
        BriefFormat::Md => to_markdown(document),
        BriefFormat::Html => to_html(document),
    }
}

/// What to call the files: the partnership's name, else that of its file. Only what is safe in a file name is kept.
fn name(built: &Built, workspace: &Workspace, root: FileId) -> String {
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
    let safe: String = name
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
        .collect();
    if safe.is_empty() {
        "partnership".to_owned()
    } else {
        safe
    }
}

/// A place as people say it: `care.partnership:42`.
fn place(workspace: &Workspace, span: Span) -> String {
    let line = workspace
        .lines(span.file)
        .line_column(span.range.start)
        .line
        + 1;
    format!("{}:{line}", workspace.name(span.file))
}
