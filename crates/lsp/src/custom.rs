//! Requests of our own, for what the protocol has no word for.
//!
//! - `partnership/text` `{ uri }` answers `{ text }`: the text of a file that stands in the program and not on the disk, a
//!   built-in playbook or the page of a finding. Nothing is written to the disk for it. Of a file that is open it is the
//!   text as the server has it.
//! - `partnership/briefing` `{ uri }` answers `{ title, html, gaps, blocking }`: the draft of the briefing, of the texts as they
//!   are in the editor, saved or not.
//! - `partnership/status` `{ uri }` answers the table of `partnership status`, or nothing for a shared list by itself.
//!
//! The same two are commands, so that any editor can run them from a line above the text: they answer the same.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tower_lsp::LspServiceBuilder;
use tower_lsp::jsonrpc::{Error, Result};

use crate::convert::types::Uri;
use crate::host::Server;
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

/// The command that shows the briefing as it would be now: the address of a file.
pub(crate) const PREVIEW: &str = "partnership.preview";

/// The command that shows how far a partnership is: the address of a file.
pub(crate) const STATUS: &str = "partnership.status";

/// The command that shows places: an address, a place, and the places. It is the editor's to carry out.
pub(crate) const SHOW: &str = "partnership.show";

/// The commands that the server carries out.
pub(crate) const COMMANDS: [&str; 2] = [PREVIEW, STATUS];

/// A briefing.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Briefing {
    title: String,
    html: String,
    gaps: usize,
    blocking: usize,
}

/// Add our own requests to the protocol's.
pub(crate) fn with_methods(service: LspServiceBuilder<Server>) -> LspServiceBuilder<Server> {
    service
        .custom_method("partnership/text", Server::text)
        .custom_method("partnership/briefing", Server::briefing)
        .custom_method("partnership/status", Server::status)
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

    /// The briefing as it would be now.
    pub(crate) async fn briefing(&self, params: TextParams) -> Result<Briefing> {
        self.ask("briefing", move |view| {
            let file = view
                .file(&params.uri)
                .ok_or_else(|| Error::invalid_params("this file is not known"))?;
            let preview = partnership_ide::preview::briefing(&view.snapshot, file)
                .map_err(crate::host::refused)?;
            Ok(Briefing {
                title: preview.title,
                html: preview.html,
                gaps: preview.gaps.0,
                blocking: preview.gaps.1,
            })
        })
        .await
    }

    /// How far the partnership is.
    pub(crate) async fn status(&self, params: TextParams) -> Result<Value> {
        self.ask("status", move |view| {
            let status = view
                .file(&params.uri)
                .and_then(|file| partnership_ide::status::status(&view.snapshot, file));
            Ok(status.map_or(Value::Null, |status| {
                crate::convert::status::of(view, &status)
            }))
        })
        .await
    }

    /// Carry out a command; the address of a file is its only argument.
    pub(crate) async fn command(&self, name: &str, arguments: &[Value]) -> Result<Option<Value>> {
        let uri = arguments
            .first()
            .and_then(Value::as_str)
            .and_then(|uri| uri.parse().ok())
            .ok_or_else(|| Error::invalid_params("the address of a file is missing"))?;
        let params = TextParams { uri };
        match name {
            PREVIEW => {
                let briefing = self.briefing(params).await?;
                Ok(serde_json::to_value(briefing).ok())
            }
            STATUS => self.status(params).await.map(Some),
            _ => Err(Error::invalid_params("there is no such command")),
        }
    }
}
