//! The server: what it holds, and how a request is answered from a view of the files.

use std::sync::{Arc, Mutex};

use partnership_source::FileId;
use tokio::sync::mpsc::UnboundedReceiver;
use tower_lsp::Client;
use tower_lsp::jsonrpc::{Error, ErrorCode, Result};

use crate::Options;
use crate::convert::tokens::Told;
use crate::convert::types::*;
use crate::guard::guard;
use crate::outbox::{Letter, Outbox};
use crate::state::State;
use crate::view::View;
use crate::worker::{self, Bell};

/// The server.
pub(crate) struct Server {
    pub(crate) client: Client,
    pub(crate) state: Arc<State>,
    pub(crate) outbox: Outbox,
    pub(crate) letters: Mutex<Option<UnboundedReceiver<Letter>>>,
    pub(crate) bell: Bell,
    /// The words that were told last, by text.
    pub(crate) told: Arc<Told>,
    fails: Option<&'static str>,
}

impl Server {
    pub(crate) fn new(client: Client, options: Options) -> Self {
        let state = Arc::new(State::new(options.today));
        let (outbox, letters) = Outbox::new();
        let bell = worker::start(
            Arc::clone(&state),
            outbox.clone(),
            options.fails == Some("findings"),
        );
        Self {
            client,
            state,
            outbox,
            letters: Mutex::new(Some(letters)),
            bell,
            told: Arc::default(),
            fails: options.fails,
        }
    }

    /// Change the state. What goes wrong is logged; the texts were changed before anything else was tried.
    pub(crate) fn change(&self, what: &'static str, work: impl FnOnce(&State)) {
        if let Err(fault) = guard(|| work(&self.state)) {
            self.outbox.log(format!("{what} failed: {fault}"));
        }
        self.bell.ring();
    }

    /// Answer a request about the files as they are now. The view is taken before anything is waited for, so that it
    /// has every edit that was sent before the request and none that was sent after it.
    pub(crate) fn ask<T, W>(
        &self,
        feature: &'static str,
        work: W,
    ) -> impl Future<Output = Result<T>> + Send + use<T, W>
    where
        T: Default + Send + 'static,
        W: FnOnce(&View) -> Result<T> + Send + 'static,
    {
        let view = self.state.view();
        let state = Arc::clone(&self.state);
        let outbox = self.outbox.clone();
        let fails = self.fails == Some(feature);
        let task = tokio::task::spawn_blocking({
            let view = Arc::clone(&view);
            let state = Arc::clone(&state);
            move || {
                if state.generation() != view.generation {
                    return Ok(Err(Error::content_modified()));
                }
                guard(|| {
                    #[allow(
                        clippy::panic,
                        reason = "a test wants to see what a mistake in a feature does"
                    )]
                    if fails {
                        panic!("a mistake that was asked for");
                    }
                    work(&view)
                })
            }
        });
        async move {
            let outcome = match task.await {
                Ok(outcome) => outcome,
                // The runtime is shutting down.
                Err(_) => return Err(Error::request_cancelled()),
            };
            match outcome {
                // What was computed on an older state has places that are no longer there.
                Ok(_) if state.generation() != view.generation => Err(Error::content_modified()),
                Ok(answer) => answer,
                Err(fault) => {
                    outbox.put(Letter::Log(
                        MessageType::ERROR,
                        format!("`{feature}` failed: {fault}"),
                    ));
                    let mut error = Error::internal_error();
                    error.message =
                        format!("`{feature}` failed because of a mistake in the server.").into();
                    Err(error)
                }
            }
        }
    }

    /// Answer a request about one file; nothing where it is not known.
    pub(crate) fn about<T, W>(
        &self,
        feature: &'static str,
        uri: Uri,
        work: W,
    ) -> impl Future<Output = Result<T>> + Send + use<T, W>
    where
        T: Default + Send + 'static,
        W: FnOnce(&View, FileId) -> T + Send + 'static,
    {
        self.ask(feature, move |view| {
            Ok(view
                .file(&uri)
                .map(|file| work(view, file))
                .unwrap_or_default())
        })
    }

    /// Answer a request about a place.
    pub(crate) fn at<T, W>(
        &self,
        feature: &'static str,
        at: TextDocumentPositionParams,
        work: W,
    ) -> impl Future<Output = Result<T>> + Send + use<T, W>
    where
        T: Default + Send + 'static,
        W: FnOnce(&View, FileId, u32) -> T + Send + 'static,
    {
        self.about(feature, at.text_document.uri, move |view, file| {
            work(view, file, view.offset(file, at.position))
        })
    }
}

/// A refusal that the person reads.
pub(crate) fn refused(why: String) -> Error {
    Error {
        // "The request was well formed but cannot be done": what editors show as a message.
        code: ErrorCode::ServerError(-32803),
        message: why.into(),
        data: None,
    }
}
