//! `partnership completions` and `partnership man`: what shells and manuals know of the program, made from its own words.

use std::path::Path;

use clap::CommandFactory;
use partnership_project::write;

use crate::Exit;
use crate::args::{Args, Completions, Man};
use crate::misuse::Misuse;
use crate::shell::Shell;

pub(crate) fn completions(args: &Completions, shell: &mut Shell) -> Exit {
    let mut out = Vec::new();
    clap_complete::generate(args.shell, &mut Args::command(), "partnership", &mut out);
    shell.text(&String::from_utf8_lossy(&out));
    Exit::Clean
}

pub(crate) fn man(args: &Man, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    let mut command = Args::command();
    command.build();
    let Some(folder) = &args.out else {
        shell.text(&page(&command));
        return Ok(Exit::Clean);
    };
    write::folder(folder).map_err(|error| {
        Misuse::new(format!(
            "`{}` could not be made: {error}.",
            folder.display()
        ))
        .how(error.how())
    })?;
    put(folder, "partnership", &page(&command))?;
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        let name = format!("partnership-{}", sub.get_name());
        put(folder, &name, &page(sub))?;
    }
    Ok(Exit::Clean)
}

/// A page of the manual.
fn page(command: &clap::Command) -> String {
    let mut out = Vec::new();
    // Help is coloured for terminals; a manual has its own marks. Writing to memory does not fail.
    let plain = |text: Option<&clap::builder::StyledStr>| {
        text.map(|text| anstream::adapter::strip_str(&text.ansi().to_string()).to_string())
    };
    let after = plain(command.get_after_help());
    let mut command = command.clone();
    if let Some(after) = after {
        command = command.after_help(after);
    }
    let _ = clap_mangen::Man::new(command).render(&mut out);
    String::from_utf8_lossy(&out).into_owned()
}

fn put(folder: &Path, name: &str, page: &str) -> Result<(), Box<Misuse>> {
    let path = folder.join(format!("{name}.1"));
    write::put(&path, page).map_err(|error| {
        Box::new(
            Misuse::new(format!("`{}` was not written: {error}.", path.display())).how(error.how()),
        )
    })
}
