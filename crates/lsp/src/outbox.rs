//! What is told to the editor without being asked.
//!
//! Handlers and the worker put it here and go on; one task tells it, in order. What the editor has to answer is asked
//! by a task of its own, so that an editor that is slow to answer holds nothing up.

use std::collections::HashMap;

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tower_lsp::Client;

use crate::convert::types::{Diagnostic, MessageType, Registration, Uri};

/// Something to tell.
#[derive(Debug)]
pub(crate) enum Letter {
    /// What is found in a file, seen at this version of its text.
    Findings(Uri, Vec<Diagnostic>, Option<i32>),
    /// A line for the log.
    Log(MessageType, String),
    /// What is shown beside the texts may have changed.
    Refresh,
    /// Ask to be told of something.
    Register(Vec<Registration>),
}

/// Where to put what is to be told.
#[derive(Clone, Debug)]
pub(crate) struct Outbox(UnboundedSender<Letter>);

impl Outbox {
    pub(crate) fn new() -> (Self, UnboundedReceiver<Letter>) {
        let (sender, receiver) = unbounded_channel();
        (Self(sender), receiver)
    }

    /// Tell it as soon as the editor listens. After it has hung up nothing is told.
    pub(crate) fn put(&self, letter: Letter) {
        let _ = self.0.send(letter);
    }

    pub(crate) fn log(&self, text: impl Into<String>) {
        self.put(Letter::Log(MessageType::WARNING, text.into()));
    }
}

/// Tell everything that comes.
pub(crate) async fn deliver(client: Client, mut letters: UnboundedReceiver<Letter>) {
    while let Some(letter) = letters.recv().await {
        // Of several states of one file that wait, only the last is worth telling.
        let mut waiting = vec![letter];
        while let Ok(more) = letters.try_recv() {
            waiting.push(more);
        }
        let mut last: HashMap<Uri, usize> = HashMap::new();
        for (index, letter) in waiting.iter().enumerate() {
            if let Letter::Findings(uri, _, _) = letter {
                last.insert(uri.clone(), index);
            }
        }
        for (index, letter) in waiting.into_iter().enumerate() {
            match letter {
                Letter::Findings(uri, findings, version) => {
                    if last.get(&uri) == Some(&index) {
                        client.publish_diagnostics(uri, findings, version).await;
                    }
                }
                Letter::Log(weight, text) => client.log_message(weight, text).await,
                Letter::Refresh => ask(&client, |client| async move {
                    let _ = client.code_lens_refresh().await;
                    let _ = client.inlay_hint_refresh().await;
                    let _ = client.semantic_tokens_refresh().await;
                    let _ = client.workspace_diagnostic_refresh().await;
                }),
                Letter::Register(what) => ask(&client, |client| async move {
                    let _ = client.register_capability(what).await;
                }),
            }
        }
    }
}

fn ask<F>(client: &Client, what: impl FnOnce(Client) -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    tokio::spawn(what(client.clone()));
}
