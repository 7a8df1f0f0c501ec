//! A server that does nothing, on the library that ours is on.

use tower_lsp::jsonrpc::Result;
use tower_lsp::ls_types::{
    CompletionParams, CompletionResponse, DidChangeTextDocumentParams, DidOpenTextDocumentParams,
    Hover, HoverParams, InitializeParams, InitializeResult, RenameParams, Uri, WorkspaceEdit,
};
use tower_lsp::{Client, LanguageServer, LspService, Server};

struct Echo(Client);

impl Echo {
    async fn tell(&self, uri: Uri, version: i32) {
        self.0
            .publish_diagnostics(uri, Vec::new(), Some(version))
            .await;
    }
}

impl LanguageServer for Echo {
    async fn initialize(&self, _: InitializeParams) -> Result<InitializeResult> {
        Ok(InitializeResult::default())
    }

    async fn shutdown(&self) -> Result<()> {
        Ok(())
    }

    async fn did_open(&self, params: DidOpenTextDocumentParams) {
        let text = params.text_document;
        self.tell(text.uri, text.version).await;
    }

    async fn did_change(&self, params: DidChangeTextDocumentParams) {
        let text = params.text_document;
        self.tell(text.uri, text.version).await;
    }

    async fn hover(&self, _: HoverParams) -> Result<Option<Hover>> {
        Ok(None)
    }

    async fn completion(&self, _: CompletionParams) -> Result<Option<CompletionResponse>> {
        Ok(None)
    }

    async fn rename(&self, _: RenameParams) -> Result<Option<WorkspaceEdit>> {
        Ok(None)
    }
}

/// Serve until the pipe ends.
pub fn serve() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_time()
        .build()
        .unwrap();
    runtime.block_on(async {
        let (service, socket) = LspService::new(Echo);
        Server::new(tokio::io::stdin(), tokio::io::stdout(), socket)
            .serve(service)
            .await;
    });
    runtime.shutdown_background();
}
