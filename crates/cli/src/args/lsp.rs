//! The words after `partnership lsp`.

/// `lsp`
#[derive(clap::Args, Debug)]
pub(crate) struct Lsp {
    /// Taken and not needed: many editors add it, and standard input and output are all there is
    #[arg(long, hide = true)]
    pub(crate) stdio: bool,
}
