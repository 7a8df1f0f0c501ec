//! The command line: `partnership`.
//!
//! Each command is a module of [`command`]; here the words of the command line are read, the command is run, and its
//! outcome becomes the exit code that scripts rely on:
//!
//! - 0: nothing was found at or above the threshold,
//! - 1: something was found,
//! - 2: the program was used wrongly, or something could not be read,
//! - 3: the program itself is at fault.

mod args;
mod command;
mod diff;
mod explain;
mod fault;
mod guard;
mod misuse;
mod new;
mod playbooks;
mod progress;
mod reports;
mod shell;
mod words;

use std::process::ExitCode;

use args::{Args, Command, Parsed};
use misuse::Misuse;
use shell::Shell;

/// How a run ended.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Exit {
    /// Nothing was found at or above the threshold.
    Clean = 0,
    /// Something was found.
    Found = 1,
    /// The program was used wrongly, or something could not be read.
    Misuse = 2,
}

/// Run the program with the arguments and the terminal it was started with.
pub fn main() -> ExitCode {
    fault::install();
    fault::provoke();
    let exit = match args::parse(std::env::args_os()) {
        Parsed::Run(args) => {
            let mut shell = Shell::new(args.global.color, args.global.quiet);
            let outcome = run(&args, &mut shell);
            shell.end(outcome)
        }
        Parsed::Help { text, color } => {
            let mut shell = Shell::new(color, false);
            shell.styled(&text);
            shell.end(Ok(Exit::Clean))
        }
        Parsed::Wrong { misuse, color } => Shell::new(color, false).end(Err(misuse)),
    };
    ExitCode::from(exit as u8)
}

fn run(args: &Args, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    match &args.command {
        Command::New(new) => command::new::run(new, shell),
        Command::Init(init) => command::init::run(init, shell),
        Command::Import(import) => command::import::run(import, &args.global, shell),
        Command::Check(check) => command::check::run(check, &args.global, shell),
        Command::Status(status) => command::status::run(status, &args.global, shell),
        Command::Why(why) => command::why::run(why, &args.global, shell),
        Command::Rules(rules) => command::rules::run(rules, shell),
        Command::Test(test) => command::test::run(test, &args.global, shell),
        Command::Agree(agree) => command::agree::run(agree, &args.global, shell),
        Command::Diff(diff) => command::diff::run(diff, &args.global, shell),
        Command::Fmt(fmt) => command::fmt::run(fmt, shell),
        Command::Ask(ask) => command::ask::run(ask, &args.global, shell),
        Command::Matrix(matrix) => command::matrix::run(matrix, &args.global, shell),
        Command::Brief(brief) => command::brief::run(brief, &args.global, shell),
        Command::Document(document) => command::document::run(document, &args.global, shell),
        Command::Trace(trace) => command::trace::run(trace, &args.global, shell),
        Command::Lsp(lsp) => command::lsp::run(lsp, &args.global),
        Command::Explain(explain) => command::explain::run(explain, shell),
        Command::Completions(of) => Ok(command::completions::completions(of, shell)),
        Command::Man(man) => command::completions::man(man, shell),
        Command::Export(export) => command::export::run(export, &args.global, shell),
        Command::Report(report) => command::report::run(report, &args.global, shell),
        Command::Model(model) => command::model::run(model, shell),
    }
}
