//! `partnership model`: all that a file says, for other programs to read.

use partnership_diagnostics::{Counts, Sources, text};
use partnership_model::json::{Places, to_json};
use partnership_project::{Load, load};
use partnership_source::FileId;

use super::tell_problems;
use crate::Exit;
use crate::args::Model;
use crate::misuse::Misuse;
use crate::shell::Shell;

pub(crate) fn run(args: &Model, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    let workspace = load(std::slice::from_ref(&args.file), &Load::default());
    let mut given = workspace.given();
    let (root, more) = (given.next(), given.next());
    if more.is_some() {
        return Err(Box::new(
            Misuse::new("`model` prints one file at a time.")
                .how("Name the file with the partnership."),
        ));
    }
    let Some(root) = root else {
        return Ok(tell_problems(&workspace, shell));
    };
    let built = workspace.build(root);
    let name = |file: FileId| workspace.name(file).to_owned();
    let lines = |file: FileId| Some((workspace.text(file), workspace.lines(file)));
    let places = Places {
        name: &name,
        lines: Some(&lines),
    };
    // The shell keeps a failure to write until the end.
    let _ = serde_json::to_writer_pretty(&mut *shell, &to_json(&built.model, &places));
    shell.line("");
    let counts = Counts::of(&built.findings, built.model.files.len());
    let exit = if counts.error > 0 {
        Exit::Found
    } else {
        Exit::Clean
    };
    if counts.error > 0 && !shell.quiet {
        shell.remark(&format!(
            "{} `partnership check` shows what.",
            text::summary(&counts)
        ));
    }
    Ok(exit.max(tell_problems(&workspace, shell)))
}
