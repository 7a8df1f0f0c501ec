//! `partnership fmt`: lay files out in the one usual way.

use std::path::Path;

use partnership_diagnostics::safe_line;
use partnership_model::short_word;
use partnership_project::{LineEnds, STANDARD_INPUT, SourceFile, Workspace, write};
use partnership_source::LineIndex;
use partnership_syntax::format::{Options, format};
use rayon::prelude::*;

use super::{paths_or_here, tell_problems};
use crate::Exit;
use crate::args::Fmt;
use crate::diff;
use crate::misuse::Misuse;
use crate::progress::load_watched;
use crate::shell::Shell;
use crate::words::{capital, count};

/// What became of a file.
enum Outcome {
    /// It is as it should be.
    Same,
    /// It is to be this. Where its lines ended in two ways, they are to end in this one.
    New(String, Option<LineEnds>),
    /// It cannot be read everywhere: at so many places, the first on this line.
    Unread(usize, u32),
}

pub(crate) fn run(args: &Fmt, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    let from_input = args
        .paths
        .iter()
        .any(|path| path.as_os_str() == STANDARD_INPUT);
    if from_input && args.paths.len() > 1 {
        return Err(Box::new(
            Misuse::new("`-` and files cannot be laid out in one run.")
                .how("Give one or the other."),
        ));
    }
    let workspace = load_watched(&paths_or_here(&args.paths), true, shell);
    let outcomes: Vec<(&SourceFile, Outcome)> = given(&workspace)
        .into_par_iter()
        .map(|file| (file, look(file)))
        .collect();
    let mut run = Run {
        args,
        shell,
        changed: 0,
        same: 0,
        exit: Exit::Clean,
    };
    for (file, outcome) in outcomes {
        run.deal(file, outcome);
    }
    run.summary(from_input);
    let exit = run.exit;
    Ok(exit.max(tell_problems(&workspace, shell)))
}

fn given(workspace: &Workspace) -> Vec<&SourceFile> {
    workspace
        .given()
        .filter_map(|id| workspace.file(id))
        .collect()
}

fn look(file: &SourceFile) -> Outcome {
    let parse = file.parse();
    let mut slips = parse.slips();
    if let Some(first) = slips.next() {
        let line = LineIndex::new(parse.text())
            .line_column(first.range.start)
            .line
            + 1;
        return Outcome::Unread(slips.count() + 1, line);
    }
    let formatted = format(
        parse,
        &Options {
            words: Some(&short_word),
        },
    )
    .text;
    let (ends, mixed) = LineEnds::of(parse.text());
    let formatted = ends.applied(&formatted);
    if *formatted == **parse.text() {
        Outcome::Same
    } else {
        Outcome::New(formatted.into_owned(), mixed.then_some(ends))
    }
}

/// What became of line ends that were mixed; nothing where they were not.
fn told(ends: Option<LineEnds>, are: &str) -> String {
    ends.map_or_else(String::new, |ends| {
        format!(
            ": its line ends were mixed, and {are} those of {}",
            ends.said()
        )
    })
}

struct Run<'a> {
    args: &'a Fmt,
    shell: &'a mut Shell,
    changed: usize,
    same: usize,
    exit: Exit,
}

impl Run<'_> {
    fn deal(&mut self, file: &SourceFile, outcome: Outcome) {
        let name = safe_line(file.name());
        let only_look = self.args.check || self.args.diff;
        match outcome {
            Outcome::Unread(places, line) => {
                self.exit = self.exit.max(Exit::Found);
                let places = count(places, "place", "places");
                self.shell.remark(&format!(
                    "{name} was left as it is: {places} in it cannot be read, the first on line {line}. `partnership check` shows what to do."
                ));
            }
            Outcome::Same => {
                self.same += 1;
                if file.path().is_none() && !only_look {
                    self.shell.text(file.parse().text());
                }
            }
            Outcome::New(text, ends) if only_look => {
                self.changed += 1;
                self.exit = self.exit.max(Exit::Found);
                if self.args.diff {
                    diff::show(
                        file.name(),
                        "laid out",
                        file.parse().text(),
                        &text,
                        self.shell,
                    );
                } else {
                    let ends = told(ends, "would all be");
                    self.shell.line(&format!("Would change {name}{ends}"));
                }
            }
            // By the path as it was given, so that a link is seen to be one.
            Outcome::New(text, ends) => match file.asked() {
                None => self.shell.text(&text),
                Some(path) => self.write(file, path, &text, ends),
            },
        }
    }

    fn write(&mut self, file: &SourceFile, path: &Path, text: &str, ends: Option<LineEnds>) {
        let name = safe_line(file.name());
        match write::replace(path, file.parse().text(), text) {
            Ok(()) => {
                self.changed += 1;
                if !self.shell.quiet {
                    let ends = told(ends, "are now all");
                    self.shell.line(&format!("Changed {name}{ends}"));
                }
            }
            Err(error) => {
                self.exit = Exit::Misuse;
                self.shell
                    .misuse(&Misuse::new(format!("`{name}` was not changed: {error}.")));
            }
        }
    }

    fn summary(&mut self, from_input: bool) {
        if self.shell.quiet || from_input || self.changed + self.same == 0 {
            return;
        }
        let is = |number, word: &str| format!("{} {word}", count(number, "file", "files"));
        let would = self.args.check || self.args.diff;
        let changed = is(self.changed, if would { "would change" } else { "changed" });
        let same = match (self.changed, self.same) {
            (0, same) => is(same, "already laid out as usual"),
            (_, 0) => changed,
            (_, same) => format!("{changed}, {same} already laid out as usual"),
        };
        self.shell.line(&format!("{}.", capital(&same)));
    }
}
