//! `partnership export`: write the clauses for other engines, and tell what those cannot say.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use partnership_diagnostics::{Counts, safe, safe_line, text};
use partnership_export::{Loss, Options, Target, authzen, export};
use partnership_model::Model;
use partnership_policy::Engine;
use partnership_project::{Load, MAX_FILE, STANDARD_INPUT, Workspace, load, read_text, write};
use partnership_source::FileId;

use super::tell_problems;
use crate::Exit;
use crate::args::{Export, ExportTarget, Global};
use crate::misuse::Misuse;
use crate::shell::Shell;
use crate::words::{count, paragraph};

/// How many rows of the loss report are shown; its file has all of them.
const SHOWN: usize = 24;

pub(crate) fn run(args: &Export, global: &Global, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    let target = match args.target {
        ExportTarget::Cedar => Target::Cedar,
        ExportTarget::Rego => Target::Rego,
        ExportTarget::Odrl => Target::Odrl,
        ExportTarget::Dpv => Target::Dpv,
        ExportTarget::AuthZen => Target::AuthZen,
    };
    if args.evaluate.is_some() && target != Target::AuthZen {
        return Err(Box::new(
            Misuse::new("`--evaluate` answers an AuthZEN request.")
                .how("Say `partnership export authzen FILE --evaluate request.json`."),
        ));
    }
    let both = (args.evaluate.as_deref()).is_some_and(|request| request == args.file);
    if both && args.file.as_os_str() == STANDARD_INPUT {
        return Err(Box::new(
            Misuse::new("The partnership and the request cannot both come from standard input.")
                .how("Put one of them into a file."),
        ));
    }
    let workspace = load(std::slice::from_ref(&args.file), &Load::default());
    let problems = tell_problems(&workspace, shell);
    let Some(root) = only_partnership(&workspace)? else {
        return Ok(problems.max(Exit::Misuse));
    };
    let built = workspace.build(root);
    let engine = Engine::new(&built.model);
    if let Some(request) = &args.evaluate {
        evaluate(&built.model, &engine, request, global, shell)?;
        return Ok(problems);
    }
    let options = Options {
        today: global.today(),
        base: args.base.clone(),
    };
    let exported = export(&built.model, &engine, target, &options);
    let folder = match &args.out {
        Some(folder) => folder.clone(),
        None => PathBuf::from(format!("{}-{}", name(&built.model), target.word())),
    };
    make(&folder)?;
    for file in &exported.files {
        let path = folder.join(&file.name);
        write::put(&path, &file.bytes).map_err(|error| {
            Misuse::new(format!("`{}` was not written: {error}.", path.display())).how(error.how())
        })?;
        if !shell.quiet {
            shell.line(&format!("Wrote {}", safe_line(&path.display().to_string())));
        }
    }
    tell(&exported.loss, &folder, shell);
    let counts = Counts::of(&built.findings, built.model.files.len());
    if counts.error == 0 {
        return Ok(problems);
    }
    if !shell.quiet {
        shell.remark(&format!(
            "{} What they touch cannot be judged in the export either; `partnership check` shows them.",
            text::summary(&counts)
        ));
    }
    Ok(problems.max(Exit::Found))
}

fn make(folder: &Path) -> Result<(), Box<Misuse>> {
    write::folder(folder).map_err(|error| {
        Box::new(
            Misuse::new(format!(
                "The folder `{}` could not be made: {error}.",
                folder.display()
            ))
            .how(error.how()),
        )
    })
}

/// The loss report, as far as a person reads it at once.
fn tell(loss: &Loss, folder: &Path, shell: &mut Shell) {
    let width = shell.width();
    shell.line("");
    let heading = shell.paint("1", "What this export cannot say");
    shell.line(&heading);
    shell.line(&paragraph(&loss.summary(), width, 0));
    for remark in loss.remarks() {
        shell.line("");
        shell.line(&paragraph(&safe_line(remark), width, 0));
    }
    let mut before = String::new();
    let lines = loss.told();
    let all = lines.len();
    for (lost, row) in lines.into_iter().take(SHOWN) {
        if lost != before {
            shell.line("");
            shell.line(&paragraph(&safe_line(&lost), width, 0));
            before = lost;
        }
        shell.line(&paragraph(&safe_line(&row), width, 2));
    }
    if all > SHOWN {
        let file = folder.join("loss.md");
        shell.line("");
        shell.line(&format!(
            "And {}, in {}.",
            count(all - SHOWN, "more row", "more rows"),
            safe_line(&file.display().to_string())
        ));
    }
}

fn evaluate(
    model: &Model,
    engine: &Engine<'_>,
    request: &Path,
    global: &Global,
    shell: &mut Shell,
) -> Result<(), Box<Misuse>> {
    let request = if request.as_os_str() == STANDARD_INPUT {
        let mut text = String::new();
        (io::stdin().take(MAX_FILE).read_to_string(&mut text)).map_err(|error| {
            Box::new(Misuse::new(format!(
                "The request could not be read: {error}."
            )))
        })?;
        text
    } else {
        read_text(request).map_err(|problem| Box::new(Misuse::from(&*problem)))?
    };
    let judge = authzen::Judge::new(model, engine, global.today());
    let answer = authzen::answer(&judge, &request).map_err(|refusal| {
        Box::new(
            Misuse::new(refusal.to_string())
                .how("`docs/guide/exports.md` shows a request; `partnership explain action` lists the words for actions."),
        )
    })?;
    shell.line(&safe(&answer));
    Ok(())
}

/// The one partnership that was given; `None` where it could not be read.
fn only_partnership(workspace: &Workspace) -> Result<Option<FileId>, Box<Misuse>> {
    let is_one = |id: &FileId| {
        let file = workspace.file(*id);
        file.is_some_and(|file| file.is_partnership())
    };
    let partnerships: Vec<FileId> = workspace.given().filter(is_one).collect();
    match partnerships.as_slice() {
        [one] => Ok(Some(*one)),
        [] if workspace.is_empty() => Ok(None),
        [] => Err(Box::new(
            Misuse::new("There is no `partnership` entry in what you gave, so there are no clauses to export.")
                .how("Name the file with the `partnership` entry."),
        )),
        many => Err(Box::new(
            Misuse::new(format!(
                "You gave {}; an export is of one.",
                count(many.len(), "partnership", "partnerships")
            ))
            .how("Name one of the files."),
        )),
    }
}

/// What to call the folder: only what is safe in its name is kept.
fn name(model: &Model) -> String {
    let own = model.header().and_then(|header| header.name.as_deref());
    let safe = |c: &char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let name: String = own.unwrap_or_default().chars().filter(safe).collect();
    if name.is_empty() {
        "partnership".to_owned()
    } else {
        name
    }
}
