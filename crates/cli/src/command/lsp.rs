//! `partnership lsp`: help in an editor.

use std::sync::Arc;

use partnership_lsp::{Options, serve_stdio};

use crate::Exit;
use crate::args::{Global, Lsp};
use crate::misuse::Misuse;

pub(crate) fn run(args: &Lsp, global: &Global) -> Result<Exit, Box<Misuse>> {
    // There is no other way to talk to it.
    let Lsp { stdio: _ } = args;
    let given = global.clone();
    let options = Options {
        today: Arc::new(move || given.today()),
        fails: None,
    };
    serve_stdio(options).map_err(|error| {
        Box::new(Misuse::new(format!(
            "The language server could not start: {error}."
        )))
    })?;
    Ok(Exit::Clean)
}
