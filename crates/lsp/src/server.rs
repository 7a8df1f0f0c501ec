//! The requests and notifications of the protocol: each hands on to a feature and turns round what comes back.

use std::sync::{Arc, PoisonError};

use partnership_ide as ide;
use partnership_ide::hierarchy::Way;
use tower_lsp::LanguageServer;
use tower_lsp::jsonrpc::Result;

use crate::capabilities;
use crate::convert::types::*;
use crate::convert::{action, completion, diagnostic, edit, lens, place, symbol, tokens, trail};
use crate::document::Change;
use crate::host::{Server, refused};
use crate::outbox::{Letter, deliver};
use crate::position::Place;

impl LanguageServer for Server {
    async fn initialize(&self, params: InitializeParams) -> Result<InitializeResult> {
        let encoding = capabilities::encoding(&params.capabilities);
        let abilities = capabilities::abilities(&params);
        let folders = capabilities::folders(&params);
        self.change("Reading the files", |state| {
            state.begin(folders, encoding, abilities);
        });
        Ok(InitializeResult {
            capabilities: capabilities::server(encoding, abilities),
            server_info: Some(ServerInfo {
                name: "partnership".to_owned(),
                version: Some(env!("CARGO_PKG_VERSION").to_owned()),
            }),
            offset_encoding: None,
        })
    }

    async fn initialized(&self, _: InitializedParams) {
        // Before this, whatever is told is dropped on its way; until now it has waited.
        let letters = self
            .letters
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(letters) = letters {
            tokio::spawn(deliver(self.client.clone(), letters));
        }
        if self.state.view().abilities.watches {
            self.outbox.put(Letter::Register(capabilities::watchers()));
        }
    }

    async fn shutdown(&self) -> Result<()> {
        Ok(())
    }

    async fn did_open(&self, params: DidOpenTextDocumentParams) {
        let text = params.text_document;
        self.change("Opening a file", |state| {
            state.open(text.uri, text.text, text.version);
        });
    }

    async fn did_change(&self, params: DidChangeTextDocumentParams) {
        let place = |position: Position| Place {
            line: position.line,
            column: position.character,
        };
        let changes: Vec<Change> = params
            .content_changes
            .into_iter()
            .map(|change| Change {
                range: change
                    .range
                    .map(|range| (place(range.start), place(range.end))),
                text: change.text,
            })
            .collect();
        self.change("Taking up an edit", |state| {
            state.change(
                &params.text_document.uri,
                params.text_document.version,
                changes,
            );
        });
    }

    async fn did_save(&self, params: DidSaveTextDocumentParams) {
        // The day may have changed, and files that are not open too.
        let _ = params;
        self.bell.ring();
    }

    async fn did_close(&self, params: DidCloseTextDocumentParams) {
        self.told.forget(&params.text_document.uri);
        self.change("Closing a file", |state| {
            state.close(&params.text_document.uri);
        });
    }

    async fn did_change_watched_files(&self, params: DidChangeWatchedFilesParams) {
        let uris: Vec<Uri> = params
            .changes
            .into_iter()
            .map(|change| change.uri)
            .collect();
        self.change("Taking up what changed on the disk", |state| {
            state.changed_on_disk(&uris);
        });
        if self.state.view().abilities.refresh {
            self.outbox.put(Letter::Refresh);
        }
    }

    async fn did_change_workspace_folders(&self, params: DidChangeWorkspaceFoldersParams) {
        let paths = |folders: Vec<WorkspaceFolder>| {
            let folders = folders.into_iter();
            folders
                .filter_map(|folder| Some(folder.uri.to_file_path()?.into_owned()))
                .collect()
        };
        self.change("Changing the folders", |state| {
            state.folders(paths(params.event.added), paths(params.event.removed));
        });
    }

    async fn did_change_configuration(&self, _: DidChangeConfigurationParams) {
        // What can be set is set when the server starts, and in `partnership.toml`.
    }

    async fn hover(&self, params: HoverParams) -> Result<Option<Hover>> {
        self.at(
            "hover",
            params.text_document_position_params,
            |view, file, offset| {
                let hover = ide::hover::hover(&view.snapshot, file, offset)?;
                Some(Hover {
                    contents: HoverContents::Markup(completion::markup(view, hover.markdown)),
                    range: Some(view.range(file, hover.range)),
                })
            },
        )
        .await
    }

    async fn completion(&self, params: CompletionParams) -> Result<Option<CompletionResponse>> {
        self.at(
            "completion",
            params.text_document_position,
            |view, file, offset| {
                let items = ide::complete::complete(&view.snapshot, file, offset);
                let items = items
                    .into_iter()
                    .map(|item| completion::of(view, file, item))
                    .collect();
                Some(CompletionResponse::Array(items))
            },
        )
        .await
    }

    async fn completion_resolve(&self, item: CompletionItem) -> Result<CompletionItem> {
        let given = item.clone();
        let resolved = self.ask("completion", move |view| {
            Ok(Some(completion::resolved(view, item)))
        });
        // An offer without its explanation is better than none.
        Ok(resolved.await.ok().flatten().unwrap_or(given))
    }

    async fn goto_definition(
        &self,
        params: GotoDefinitionParams,
    ) -> Result<Option<GotoDefinitionResponse>> {
        self.at(
            "definition",
            params.text_document_position_params,
            |view, file, offset| {
                let found = ide::definition::definition(&view.snapshot, file, offset);
                place::targets(view, file, &found)
            },
        )
        .await
    }

    async fn goto_declaration(
        &self,
        params: request::GotoDeclarationParams,
    ) -> Result<Option<request::GotoDeclarationResponse>> {
        self.goto_definition(params).await
    }

    async fn goto_type_definition(
        &self,
        params: request::GotoTypeDefinitionParams,
    ) -> Result<Option<request::GotoTypeDefinitionResponse>> {
        self.at(
            "definition",
            params.text_document_position_params,
            |view, file, offset| {
                let found = ide::definition::type_definition(&view.snapshot, file, offset);
                place::targets(view, file, &found)
            },
        )
        .await
    }

    async fn references(&self, params: ReferenceParams) -> Result<Option<Vec<Location>>> {
        let with_declaration = params.context.include_declaration;
        self.at(
            "references",
            params.text_document_position,
            move |view, file, offset| {
                let found =
                    ide::references::references(&view.snapshot, file, offset, with_declaration);
                let places: Vec<Location> = found
                    .into_iter()
                    .filter_map(|span| view.location(span))
                    .collect();
                (!places.is_empty()).then_some(places)
            },
        )
        .await
    }

    async fn document_highlight(
        &self,
        params: DocumentHighlightParams,
    ) -> Result<Option<Vec<DocumentHighlight>>> {
        self.at(
            "highlight",
            params.text_document_position_params,
            |view, file, offset| {
                let found = ide::highlight::highlight(&view.snapshot, file, offset);
                let places = found.into_iter().map(|place| DocumentHighlight {
                    range: view.range(file, place.range),
                    kind: Some(if place.declared {
                        DocumentHighlightKind::WRITE
                    } else {
                        DocumentHighlightKind::READ
                    }),
                });
                Some(places.collect())
            },
        )
        .await
    }

    async fn prepare_rename(
        &self,
        params: TextDocumentPositionParams,
    ) -> Result<Option<PrepareRenameResponse>> {
        self.ask("rename", move |view| {
            let Some(file) = view.file(&params.text_document.uri) else {
                return Ok(None);
            };
            let offset = view.offset(file, params.position);
            let renamed = ide::rename::prepare(&view.snapshot, file, offset).map_err(refused)?;
            Ok(Some(PrepareRenameResponse::RangeWithPlaceholder {
                range: view.range(file, renamed.range),
                placeholder: renamed.name,
            }))
        })
        .await
    }

    async fn rename(&self, params: RenameParams) -> Result<Option<WorkspaceEdit>> {
        self.ask("rename", move |view| {
            let at = params.text_document_position;
            let Some(file) = view.file(&at.text_document.uri) else {
                return Ok(None);
            };
            let offset = view.offset(file, at.position);
            let edits = ide::rename::rename(&view.snapshot, file, offset, &params.new_name)
                .map_err(refused)?;
            Ok(edit::workspace(view, &edits))
        })
        .await
    }

    async fn document_symbol(
        &self,
        params: DocumentSymbolParams,
    ) -> Result<Option<DocumentSymbolResponse>> {
        self.about("symbols", params.text_document.uri, |view, file| {
            let symbols = ide::symbols::document_symbols(&view.snapshot, file);
            if !view.abilities.outline {
                return Some(DocumentSymbolResponse::Flat(symbol::flat(
                    view, file, symbols,
                )));
            }
            let symbols = symbols.into_iter();
            Some(DocumentSymbolResponse::Nested(
                symbols.map(|own| symbol::of(view, file, own)).collect(),
            ))
        })
        .await
    }

    async fn symbol(
        &self,
        params: WorkspaceSymbolParams,
    ) -> Result<Option<WorkspaceSymbolResponse>> {
        self.ask("symbols", move |view| {
            let found = ide::symbols::workspace_symbols(&view.snapshot, &params.query);
            let symbols = found.into_iter();
            Ok(Some(WorkspaceSymbolResponse::Nested(
                symbols
                    .filter_map(|found| symbol::found(view, found))
                    .collect(),
            )))
        })
        .await
    }

    async fn formatting(&self, params: DocumentFormattingParams) -> Result<Option<Vec<TextEdit>>> {
        self.about("formatting", params.text_document.uri, |view, file| {
            let edits = ide::format::format(&view.snapshot, file);
            Some(edit::edits(view, file, &edits))
        })
        .await
    }

    async fn range_formatting(
        &self,
        params: DocumentRangeFormattingParams,
    ) -> Result<Option<Vec<TextEdit>>> {
        self.about("formatting", params.text_document.uri, move |view, file| {
            let range = view.bytes(file, params.range);
            let edits = ide::format::format_range(&view.snapshot, file, range);
            Some(edit::edits(view, file, &edits))
        })
        .await
    }

    async fn on_type_formatting(
        &self,
        params: DocumentOnTypeFormattingParams,
    ) -> Result<Option<Vec<TextEdit>>> {
        let typed = params.ch.chars().next().unwrap_or_default();
        self.at(
            "formatting",
            params.text_document_position,
            move |view, file, offset| {
                let edits = ide::format::format_on_type(&view.snapshot, file, offset, typed);
                Some(edit::edits(view, file, &edits))
            },
        )
        .await
    }

    async fn document_link(&self, params: DocumentLinkParams) -> Result<Option<Vec<DocumentLink>>> {
        self.about("links", params.text_document.uri, |view, file| {
            let links = ide::links::links(&view.snapshot, file).into_iter();
            Some(
                links
                    .filter_map(|link| place::link(view, file, link))
                    .collect(),
            )
        })
        .await
    }

    async fn diagnostic(
        &self,
        params: DocumentDiagnosticParams,
    ) -> Result<DocumentDiagnosticReportResult> {
        let (uri, before) = (params.text_document.uri, params.previous_result_id);
        let report = self.ask("diagnostics", move |view| {
            Ok(Some(diagnostic::report(view, &uri, before.as_deref())))
        });
        let nothing = || DocumentDiagnosticReport::Full(Default::default());
        Ok(DocumentDiagnosticReportResult::Report(
            report.await?.unwrap_or_else(nothing),
        ))
    }

    async fn workspace_diagnostic(
        &self,
        params: WorkspaceDiagnosticParams,
    ) -> Result<WorkspaceDiagnosticReportResult> {
        let report = self.ask("diagnostics", move |view| {
            Ok(Some(diagnostic::workspace(
                view,
                &params.previous_result_ids,
            )))
        });
        Ok(WorkspaceDiagnosticReportResult::Report(
            report.await?.unwrap_or_default(),
        ))
    }

    async fn folding_range(&self, params: FoldingRangeParams) -> Result<Option<Vec<FoldingRange>>> {
        self.about("folding", params.text_document.uri, |view, file| {
            let folds = ide::folding::folds(&view.snapshot, file);
            Some(
                folds
                    .iter()
                    .map(|fold| lens::fold(view, file, fold))
                    .collect(),
            )
        })
        .await
    }

    async fn selection_range(
        &self,
        params: SelectionRangeParams,
    ) -> Result<Option<Vec<SelectionRange>>> {
        let places = params.positions;
        self.about("selection", params.text_document.uri, move |view, file| {
            let around = places.into_iter().map(|place| {
                let offset = view.offset(file, place);
                let ranges = ide::selection::around(&view.snapshot, file, offset);
                lens::selection(view, file, &ranges)
            });
            Some(around.collect())
        })
        .await
    }

    async fn semantic_tokens_full(
        &self,
        params: SemanticTokensParams,
    ) -> Result<Option<SemanticTokensResult>> {
        let (uri, told) = (params.text_document.uri, Arc::clone(&self.told));
        self.about("tokens", uri.clone(), move |view, file| {
            let found = ide::tokens::tokens(&view.snapshot, file, None);
            Some(told.whole(uri, tokens::of(view, file, &found)).into())
        })
        .await
    }

    async fn semantic_tokens_full_delta(
        &self,
        params: SemanticTokensDeltaParams,
    ) -> Result<Option<SemanticTokensFullDeltaResult>> {
        let (uri, told) = (params.text_document.uri, Arc::clone(&self.told));
        let before = params.previous_result_id;
        self.about("tokens", uri.clone(), move |view, file| {
            let found = ide::tokens::tokens(&view.snapshot, file, None);
            Some(told.change(uri, &before, tokens::of(view, file, &found)))
        })
        .await
    }

    async fn semantic_tokens_range(
        &self,
        params: SemanticTokensRangeParams,
    ) -> Result<Option<SemanticTokensRangeResult>> {
        self.about("tokens", params.text_document.uri, move |view, file| {
            let within = view.bytes(file, params.range);
            let found = ide::tokens::tokens(&view.snapshot, file, Some(within));
            Some(tokens::of(view, file, &found).into())
        })
        .await
    }

    async fn inlay_hint(&self, params: InlayHintParams) -> Result<Option<Vec<InlayHint>>> {
        self.about("hints", params.text_document.uri, move |view, file| {
            let within = view.bytes(file, params.range);
            let hints = ide::hints::hints(&view.snapshot, file, within).into_iter();
            Some(hints.map(|hint| lens::hint(view, file, hint)).collect())
        })
        .await
    }

    async fn code_lens(&self, params: CodeLensParams) -> Result<Option<Vec<CodeLens>>> {
        self.about("lenses", params.text_document.uri, |view, file| {
            let lenses = ide::lens::lenses(&view.snapshot, file).into_iter();
            Some(
                lenses
                    .filter_map(|own| lens::lens(view, file, own))
                    .collect(),
            )
        })
        .await
    }

    async fn code_action(&self, params: CodeActionParams) -> Result<Option<CodeActionResponse>> {
        let only = params.context.only;
        self.about("actions", params.text_document.uri, move |view, file| {
            let range = view.bytes(file, params.range);
            let offered = ide::actions::actions(&view.snapshot, file, range).into_iter();
            let offered = offered
                .filter(|own| action::wanted(own.sort, only.as_deref()))
                .filter_map(|own| action::of(view, own));
            Some(offered.collect())
        })
        .await
    }

    async fn linked_editing_range(
        &self,
        params: LinkedEditingRangeParams,
    ) -> Result<Option<LinkedEditingRanges>> {
        self.at(
            "linked",
            params.text_document_position_params,
            |view, file, offset| {
                let ranges = ide::linked::linked(&view.snapshot, file, offset);
                let ranges = ranges.into_iter().map(|range| view.range(file, range));
                let ranges: Vec<Range> = ranges.collect();
                (ranges.len() > 1).then_some(LinkedEditingRanges {
                    ranges,
                    word_pattern: Some("[\\p{L}\\p{N}-]+".to_owned()),
                })
            },
        )
        .await
    }

    async fn prepare_call_hierarchy(
        &self,
        params: CallHierarchyPrepareParams,
    ) -> Result<Option<Vec<CallHierarchyItem>>> {
        self.at(
            "trail",
            params.text_document_position_params,
            |view, file, offset| {
                let station = ide::hierarchy::prepare(&view.snapshot, file, offset)?;
                Some(vec![trail::station(view, &station)?])
            },
        )
        .await
    }

    async fn incoming_calls(
        &self,
        params: CallHierarchyIncomingCallsParams,
    ) -> Result<Option<Vec<CallHierarchyIncomingCall>>> {
        self.about("trail", params.item.uri, move |view, file| {
            let offset = view.offset(file, params.item.selection_range.start);
            let steps = ide::hierarchy::steps(&view.snapshot, file, offset, Way::Back);
            Some(
                steps
                    .iter()
                    .filter_map(|step| trail::back(view, step))
                    .collect(),
            )
        })
        .await
    }

    async fn outgoing_calls(
        &self,
        params: CallHierarchyOutgoingCallsParams,
    ) -> Result<Option<Vec<CallHierarchyOutgoingCall>>> {
        self.about("trail", params.item.uri, move |view, file| {
            let offset = view.offset(file, params.item.selection_range.start);
            let steps = ide::hierarchy::steps(&view.snapshot, file, offset, Way::On);
            Some(
                steps
                    .iter()
                    .filter_map(|step| trail::on(view, step))
                    .collect(),
            )
        })
        .await
    }

    async fn execute_command(&self, params: ExecuteCommandParams) -> Result<Option<LSPAny>> {
        self.command(&params.command, &params.arguments).await
    }
}
