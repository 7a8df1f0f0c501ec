//! `partnership matrix`: who may do what with which data, all of it.

use partnership_ask::rows::{self, rows};
use partnership_ask::{Parts, Question, forecast, page, table, tell};
use partnership_diagnostics::safe_line;
use partnership_model::Model;
use partnership_policy::{Engine, Matrix, Space};
use partnership_project::{Load, load, write};

use super::ask::{only_root, unclear, warn};
use super::tell_problems;
use crate::Exit;
use crate::args::{self, Global, MatrixFormat};
use crate::misuse::Misuse;
use crate::shell::Shell;
use crate::words::paragraph;

pub(crate) fn run(
    args: &args::Matrix,
    global: &Global,
    shell: &mut Shell,
) -> Result<Exit, Box<Misuse>> {
    let workspace = load(std::slice::from_ref(&args.file), &Load::default());
    crate::reports::keep_apart(args.out.as_deref(), &[&workspace])?;
    let problems = tell_problems(&workspace, shell);
    let Some(root) = only_root(&workspace)? else {
        return Ok(problems.max(Exit::Misuse));
    };
    let built = workspace.build(root);
    let model = &built.model;
    warn(&built, &args.file, shell);
    let on = args.on.unwrap_or_else(|| global.today());
    if args.until.is_some_and(|until| until < on) {
        return Err(Box::new(
            Misuse::new("`--until` names a day before the one that is asked about.")
                .how("Name a later day, or an earlier one with `--on`."),
        ));
    }
    let space = space(model, args, on)?;
    let engine = Engine::new(model);
    let turns = args.until.map(|until| {
        let turns = forecast::forecast(&engine, &space, on, until);
        (turns, until)
    });
    let told = match args.format {
        MatrixFormat::Html => {
            let matrix = Matrix::exact(&engine, space, on);
            let turns = turns
                .as_ref()
                .map(|(turns, until)| (turns.as_slice(), *until));
            page::html(model, &matrix, turns)
        }
        MatrixFormat::Csv => table::csv(model, &Matrix::whole(&engine, space, on), args.all),
        MatrixFormat::Json => {
            let turns = turns.as_ref().map(|(turns, _)| turns.as_slice());
            let document = table::json(&engine, &Matrix::whole(&engine, space, on), turns);
            let text = serde_json::to_string_pretty(&document);
            text.unwrap_or_default() + "\n"
        }
        MatrixFormat::Text => {
            let matrix = Matrix::exact(&engine, space, on);
            let turns = turns
                .as_ref()
                .map(|(turns, until)| (turns.as_slice(), *until));
            let color = shell.color && args.out.is_none();
            text(model, &matrix, turns, &Look { color, shell })
        }
    };
    match &args.out {
        None => shell.text(&told),
        Some(path) => {
            write::put(path, &told).map_err(|error| {
                Misuse::new(format!("`{}` was not written: {error}.", path.display()))
                    .how(error.how())
            })?;
            if !shell.quiet {
                shell.line(&format!("Wrote {}", safe_line(&path.display().to_string())));
            }
        }
    }
    Ok(problems)
}

/// All that can be asked, or the part of it that is.
fn space(model: &Model, args: &args::Matrix, on: jiff::civil::Date) -> Result<Space, Box<Misuse>> {
    let mut space = Space::of(model).with_categories(model);
    let parts = Parts {
        who: Some(args.who.clone().unwrap_or_else(|| "anyone".to_owned())),
        action: args.action.clone(),
        what: Some(args.what.clone().unwrap_or_else(|| "anything".to_owned())),
        purpose: args.purpose.clone(),
        within: args.within.clone(),
        identifiability: args.identifiability.clone(),
    };
    let only = Question::of_parts(model, &parts, on).map_err(unclear)?;
    if args.who.is_some() {
        space.partners = only.who.members;
    }
    if args.what.is_some() {
        space.datasets = only.what.members;
    }
    if args.action.is_some() {
        space.actions = only.actions.members;
    }
    if args.purpose.is_some() {
        space.purposes = only.purposes.members;
    }
    space.setting = only.setting;
    space.identifiability = only.identifiability;
    Ok(space)
}

struct Look<'a> {
    color: bool,
    shell: &'a Shell,
}

impl Look<'_> {
    fn paint(&self, style: &str, text: &str) -> String {
        if self.color {
            self.shell.paint(style, text)
        } else {
            safe_line(text).into_owned()
        }
    }

    fn sentence(&self, (sign, style): (&str, &str), text: &str) -> String {
        let text = paragraph(&safe_line(text), self.shell.width(), 4);
        format!("  {} {}\n", self.paint(style, sign), text.trim_start())
    }
}

type Turns<'a> = Option<(&'a [forecast::Turn], jiff::civil::Date)>;

fn text(model: &Model, matrix: &Matrix, turns: Turns<'_>, look: &Look<'_>) -> String {
    let ascii = look.shell.options().ascii;
    let mut out = String::new();
    for list in rows::tell(model, &rows(matrix)) {
        out.push_str(&look.paint("1", &list.title));
        out.push('\n');
        for item in &list.items {
            let sign = match (item.sign, ascii) {
                (tell::Sign::For, false) => ("✓", "32"),
                (tell::Sign::For, true) => ("+", "32"),
                (tell::Sign::Against, false) => ("✗", "31"),
                (tell::Sign::Against, true) => ("x", "31"),
                (tell::Sign::Open, _) => ("?", "36"),
            };
            out.push_str(&look.sentence(sign, &item.text));
            if !item.written.is_empty() {
                let by = format!("By {}.", item.written);
                let by = paragraph(&safe_line(&by), look.shell.width(), 4);
                out.push_str(&look.paint("2", &by));
                out.push('\n');
            }
        }
        out.push('\n');
    }
    let rest = "Everything else is not covered by any clause, and so not permitted. How a holder handles its own data is \
                left out, unless a clause speaks of it.";
    out.push_str(&paragraph(rest, look.shell.width(), 0));
    out.push('\n');
    if let Some((turns, until)) = turns {
        ahead(model, matrix, turns, until, look, &mut out);
    }
    out
}

/// What will change.
fn ahead(
    model: &Model,
    matrix: &Matrix,
    turns: &[forecast::Turn],
    until: jiff::civil::Date,
    look: &Look<'_>,
    out: &mut String,
) {
    out.push('\n');
    if turns.is_empty() {
        out.push_str(&format!("Nothing of this changes until {until}.\n"));
    }
    for turn in turns {
        out.push_str(&look.paint("1", &format!("From {} on", turn.on)));
        out.push('\n');
        for change in &turn.changes {
            let (gains, text) = forecast::tell(model, matrix.space(), change);
            let sign = match gains {
                Some(true) => ("+", "32"),
                Some(false) => ("-", "31"),
                None => ("~", "36"),
            };
            out.push_str(&look.sentence(sign, &text));
        }
        out.push('\n');
    }
}
