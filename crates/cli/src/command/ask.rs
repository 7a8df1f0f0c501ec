//! `partnership ask`: who may do what, and why.

mod set;

use std::collections::HashMap;
use std::path::Path;

use partnership_ask::{Asked, Parts, Question, Rebuild, Unclear, json, tell, ways};
use partnership_diagnostics::{Severity, Sources};
use partnership_model::Built;
use partnership_policy::{Answer, Engine};
use partnership_project::{Load, Workspace, load};
use partnership_source::FileId;
use partnership_syntax::parse;

use super::tell_problems;
use crate::Exit;
use crate::args::{Ask, Format, Global};
use crate::misuse::Misuse;
use crate::shell::Shell;
use crate::words::count;

pub(crate) fn run(args: &Ask, global: &Global, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    let workspace = load(std::slice::from_ref(&args.file), &Load::default());
    let problems = tell_problems(&workspace, shell);
    let Some(root) = only_root(&workspace)? else {
        return Ok(problems.max(Exit::Misuse));
    };
    let built = workspace.build(root);
    warn(&built, &args.file, shell);
    let question = question(args, global, &built).map_err(unclear)?;
    let engine = Engine::new(&built.model);
    let asked = Asked::new(&engine, question);
    let files = Files {
        workspace: &workspace,
        root,
    };
    let found = match asked.answer() {
        Answer::Permitted => Vec::new(),
        _ => ways(&built.model, &asked.question, &files),
    };
    match args.format {
        Format::Json => {
            let document = json::answer(&asked, &found, &workspace);
            // The shell keeps a failure to write until the end.
            let _ = serde_json::to_writer_pretty(&mut *shell, &document);
            shell.line("");
        }
        Format::Text => set::set(
            &tell::tell(&asked, &found),
            asked.answer(),
            &workspace,
            shell,
        ),
    }
    let answer = asked.answer().word();
    match args.expect.as_deref() {
        Some(expected) if expected != answer => {
            shell.remark(&format!(
                "The answer was to be `{expected}`; it is `{answer}`."
            ));
            Ok(problems.max(Exit::Found))
        }
        _ => Ok(problems),
    }
}

/// The one file that was given and is looked at by itself; `None` where nothing could be read.
pub(crate) fn only_root(workspace: &Workspace) -> Result<Option<FileId>, Box<Misuse>> {
    let mut roots: Vec<FileId> = workspace.roots().collect();
    if roots.len() > 1 {
        let is_partnership = |id: &FileId| {
            workspace
                .file(*id)
                .is_some_and(partnership_project::SourceFile::is_partnership)
        };
        roots.retain(is_partnership);
    }
    match roots.as_slice() {
        [one] => Ok(Some(*one)),
        [] => Ok(None),
        many => Err(Box::new(
            Misuse::new(format!(
                "You gave {}; a question is about one.",
                count(many.len(), "partnership", "partnerships")
            ))
            .how("Name one of the files."),
        )),
    }
}

/// Errors in the file may change the answer, so they are not passed over.
pub(crate) fn warn(built: &Built, file: &Path, shell: &mut Shell) {
    let errors = built
        .findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error);
    let errors = errors.count();
    if errors > 0 && !shell.quiet {
        shell.remark(&format!(
            "{} in the file must be fixed first; what was not understood permits nothing. See `partnership check {}`.",
            count(errors, "thing", "things"),
            file.display()
        ));
    }
}

fn question(args: &Ask, global: &Global, built: &Built) -> Result<Question, Unclear> {
    let model = &built.model;
    let today = args.on.unwrap_or_else(|| global.today());
    let parts = Parts {
        who: args.who.clone(),
        action: args.action.clone(),
        what: args.what.clone(),
        purpose: args.purpose.clone(),
        within: args.within.clone(),
        identifiability: args.identifiability.clone(),
    };
    if args.question.is_empty() {
        return Question::of_parts(model, &parts, today);
    }
    let words = args.question.join(" ");
    let question = Question::read(model, &words, today)?;
    let mut question = question.with(model, &parts)?;
    if let Some(day) = args.on {
        question.on = day;
    }
    Ok(question)
}

pub(crate) fn unclear(unclear: Unclear) -> Box<Misuse> {
    Box::new(Misuse::new(unclear.what).how(unclear.how))
}

/// The files of the run, to be read again with changes.
pub(crate) struct Files<'a> {
    pub(crate) workspace: &'a Workspace,
    pub(crate) root: FileId,
}

impl Rebuild for Files<'_> {
    fn text(&self, file: FileId) -> &str {
        self.workspace.text(file)
    }

    fn rebuild(&self, texts: &HashMap<FileId, String>) -> Built {
        let parses = texts
            .iter()
            .map(|(file, text)| (*file, parse(text.as_str())));
        self.workspace.build_with(self.root, &parses.collect())
    }
}
