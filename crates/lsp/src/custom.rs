//! Requests of our own, for what the protocol has no word for.
//!
//! - `partnership/text` `{ uri }` answers `{ text }`: the text of a file that stands in the program and not on the disk, a
//!   built-in playbook or the page of a finding. Nothing is written to the disk for it. Of a file that is open it is the
//!   text as the server has it.

use serde::{Deserialize, Serialize};
use tower_lsp::LspServiceBuilder;
use tower_lsp::jsonrpc::{Error, Result};

use crate::convert::types::Uri;
use crate::server::Server;
use crate::view::{BUILTIN, builtin_of};

/// A text asked for by its address.
#[derive(Debug, Deserialize)]
pub(crate) struct TextParams {
    uri: Uri,
}

/// A text.
#[derive(Debug, Default, Serialize)]
pub(crate) struct TextResult {
    text: String,
}

/// Add our own requests to the protocol's.
pub(crate) fn with_methods(service: LspServiceBuilder<Server>) -> LspServiceBuilder<Server> {
    service
        .custom_method("partnership/text", Server::text)
        .custom_method("workspace/textDocumentContent", Server::text)
}

impl Server {
    /// The text of a file that stands in the program.
    pub(crate) async fn text(&self, params: TextParams) -> Result<TextResult> {
        let uri = params.uri;
        if let Some(text) = self.state.text(&uri) {
            return Ok(TextResult { text });
        }
        self.ask("text", move |view| {
            let page = uri
                .as_str()
                .strip_prefix(BUILTIN)
                .and_then(|rest| rest.trim_start_matches([':', '/']).strip_prefix("pages/"))
                .and_then(|rest| rest.strip_suffix(".md"));
            let text = match page {
                Some(name) => partnership_ide::pages::page_of(&view.snapshot, None, name),
                None => builtin_of(uri.as_str()).map(|file| view.snapshot.text(file).to_owned()),
            };
            match text {
                Some(text) => Ok(TextResult { text }),
                None => Err(Error::invalid_params(
                    "there is no such text in the program",
                )),
            }
        })
        .await
    }
}
