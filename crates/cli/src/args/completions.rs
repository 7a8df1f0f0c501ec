//! The words after `partnership completions` and `partnership man`.

use std::path::PathBuf;

use clap_complete::Shell;

/// `completions`
#[derive(clap::Args, Debug)]
#[command(
    after_help = "For bash: partnership completions bash > ~/.local/share/bash-completion/completions/partnership"
)]
pub(crate) struct Completions {
    /// The shell: bash, elvish, fish, powershell or zsh
    #[arg(value_name = "shell", value_enum, hide_possible_values = true)]
    pub(crate) shell: Shell,
}

/// `man`
#[derive(clap::Args, Debug)]
pub(crate) struct Man {
    /// The folder to write a page for each command to; otherwise the first page is printed
    #[arg(long, value_name = "folder")]
    pub(crate) out: Option<PathBuf>,
}
