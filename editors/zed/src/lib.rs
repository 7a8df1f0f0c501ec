//! Tells Zed how to start the language server. All that is known of the language is in the server.

use zed_extension_api::{self as zed, Command, LanguageServerId, Result, Worktree};

struct Partnership;

impl zed::Extension for Partnership {
    fn new() -> Self {
        Partnership
    }

    fn language_server_command(&mut self, _: &LanguageServerId, worktree: &Worktree) -> Result<Command> {
        let command = worktree
            .which("partnership")
            .ok_or("The program `partnership` is not installed. Install it and open the file again.")?;
        Ok(Command { command, args: vec!["lsp".into()], env: Vec::new() })
    }
}

zed::register_extension!(Partnership);
