//! The language server.
//!
//! The protocol is `tower-lsp`'s. It may run several handlers at once, so the order of edits is kept by one rule: what a
//! handler does before its first `await` happens in the order of the messages. Edits are made there, wholly, under one
//! lock ([`state`]); a request takes its view of the files there and computes on it elsewhere, so it never sees half an
//! edit and never holds one up. Findings are worked out by one worker ([`worker`]) and told by one task. No handler ever
//! waits for the editor: what is asked of it is asked by a task of its own.

mod capabilities;
mod convert;
mod custom;
mod document;
mod guard;
mod host;
mod outbox;
mod position;
mod server;
mod state;
mod view;
mod worker;

use std::io::{self, Write as _};
use std::sync::Arc;
use std::time::Duration;

use jiff::civil;
use tokio::io::{AsyncRead, AsyncWrite};
use tower_lsp::{LspService, Server as Transport};

use host::Server;

/// The day that counts as today; asked anew as time goes by, since an editor stays open over midnight.
pub type Today = Arc<dyn Fn() -> civil::Date + Send + Sync>;

/// How to serve.
#[derive(Clone)]
pub struct Options {
    /// The day that counts as today.
    pub today: Today,
    /// For tests: the feature that fails whenever it is asked for, as if there were a mistake in it.
    pub fails: Option<&'static str>,
}

/// How many messages may be under way at once. Edits do not wait for requests that are, and a request that is given up
/// can be told so while others run.
const AT_ONCE: usize = 64;

/// How many requests are computed at once.
const THREADS: usize = 4;

/// Serve one editor over standard input and output, until it says goodbye.
///
/// # Errors
/// Where the system gives no threads.
pub fn serve_stdio(options: Options) -> io::Result<()> {
    // A fault in one feature is answered and logged; it must not end the program, as it does elsewhere.
    std::panic::set_hook(Box::new(|info| {
        let _ = writeln!(
            io::stderr(),
            "partnership lsp: a mistake in this program: {info}"
        );
    }));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(THREADS + 2)
        .enable_time()
        .build()?;
    runtime.block_on(serve(tokio::io::stdin(), tokio::io::stdout(), options));
    runtime.shutdown_timeout(Duration::from_millis(100));
    Ok(())
}

/// Serve one editor over any pair of pipes, until it says goodbye or hangs up.
pub async fn serve<I, O>(input: I, output: O, options: Options)
where
    I: AsyncRead + Unpin,
    O: AsyncWrite,
{
    let (service, socket) =
        custom::with_methods(LspService::build(|client| Server::new(client, options))).finish();
    Transport::new(input, output, socket)
        .concurrency_level(AT_ONCE)
        .serve(service)
        .await;
}
