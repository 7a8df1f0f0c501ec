//! What this server can do, and what the editor says it can.

use std::path::PathBuf;

use serde::Deserialize;

use crate::convert::tokens;
use crate::convert::types::*;
use crate::position::Encoding;
use crate::view::Abilities;

/// What an editor may ask for when it starts the server.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Wishes {
    /// It opens files of the scheme `partnership-builtin` by asking for their text with `partnership/text`.
    virtual_files: bool,
    /// It asks for findings, and is not told of them otherwise.
    pull_diagnostics: bool,
    /// It carries out the commands of the lines above entries by itself, under the names the server gives them.
    own_commands: bool,
    /// It has the command `editor.action.triggerSuggest`.
    suggest_again: bool,
}

/// How columns are counted: in UTF-8 only where the editor offers it.
pub(crate) fn encoding(client: &ClientCapabilities) -> Encoding {
    let offered = client
        .general
        .as_ref()
        .and_then(|general| general.position_encodings.as_ref());
    let offers = |kind| offered.is_some_and(|offered| offered.contains(&kind));
    if offers(PositionEncodingKind::UTF8) {
        Encoding::Utf8
    } else {
        Encoding::Utf16
    }
}

/// What the editor can do.
pub(crate) fn abilities(params: &InitializeParams) -> Abilities {
    let wishes: Wishes = params
        .initialization_options
        .clone()
        .and_then(|options| serde_json::from_value(options).ok())
        .unwrap_or_default();
    let text = params.capabilities.text_document.as_ref();
    let workspace = params.capabilities.workspace.as_ref();
    let item = text
        .and_then(|text| text.completion.as_ref())
        .and_then(|completion| completion.completion_item.as_ref());
    let hover = text.and_then(|text| text.hover.as_ref());
    Abilities {
        snippets: item.and_then(|item| item.snippet_support) == Some(true),
        markdown: hover
            .and_then(|hover| hover.content_format.as_ref())
            .is_some_and(|formats| formats.contains(&MarkupKind::Markdown)),
        virtual_files: wishes.virtual_files,
        suggests_again: wishes.suggest_again,
        own_commands: wishes.own_commands,
        creates: workspace
            .and_then(|workspace| workspace.workspace_edit.as_ref())
            .and_then(|edit| edit.resource_operations.as_ref())
            .is_some_and(|operations| operations.contains(&ResourceOperationKind::Create)),
        links: text
            .and_then(|text| text.definition.as_ref())
            .and_then(|definition| definition.link_support)
            == Some(true),
        pulls: wishes.pull_diagnostics && text.is_some_and(|text| text.diagnostic.is_some()),
        versioned_edits: workspace
            .and_then(|workspace| workspace.workspace_edit.as_ref())
            .and_then(|edit| edit.document_changes)
            == Some(true),
        outline: text
            .and_then(|text| text.document_symbol.as_ref())
            .and_then(|symbols| symbols.hierarchical_document_symbol_support)
            == Some(true),
        refresh: workspace
            .and_then(|workspace| workspace.code_lens.as_ref())
            .and_then(|lens| lens.refresh_support)
            == Some(true),
        watches: workspace
            .and_then(|workspace| workspace.did_change_watched_files.as_ref())
            .and_then(|watched| watched.dynamic_registration)
            == Some(true),
        related: text
            .and_then(|text| text.publish_diagnostics.as_ref())
            .and_then(|publish| publish.related_information)
            != Some(false),
    }
}

/// The folders the editor has open.
#[allow(
    deprecated,
    reason = "older editors name one folder in a deprecated field"
)]
pub(crate) fn folders(params: &InitializeParams) -> Vec<PathBuf> {
    let named = params.workspace_folders.iter().flatten();
    let mut folders: Vec<PathBuf> = named
        .filter_map(|folder| Some(folder.uri.to_file_path()?.into_owned()))
        .collect();
    if folders.is_empty()
        && let Some(root) = &params.root_uri
        && let Some(path) = root.to_file_path()
    {
        folders.push(path.into_owned());
    }
    folders
}

/// What this server can do.
pub(crate) fn server(encoding: Encoding, abilities: Abilities) -> ServerCapabilities {
    ServerCapabilities {
        position_encoding: Some(match encoding {
            Encoding::Utf8 => PositionEncodingKind::UTF8,
            Encoding::Utf16 => PositionEncodingKind::UTF16,
        }),
        text_document_sync: Some(TextDocumentSyncCapability::Options(
            TextDocumentSyncOptions {
                open_close: Some(true),
                change: Some(TextDocumentSyncKind::INCREMENTAL),
                save: Some(TextDocumentSyncSaveOptions::SaveOptions(
                    SaveOptions::default(),
                )),
                ..TextDocumentSyncOptions::default()
            },
        )),
        hover_provider: Some(HoverProviderCapability::Simple(true)),
        completion_provider: Some(CompletionOptions {
            trigger_characters: Some([":", " ", ",", "\"", "/", "."].map(str::to_owned).into()),
            resolve_provider: Some(true),
            completion_item: Some(CompletionOptionsCompletionItem {
                label_details_support: Some(true),
            }),
            ..CompletionOptions::default()
        }),
        definition_provider: Some(OneOf::Left(true)),
        declaration_provider: Some(DeclarationCapability::Simple(true)),
        type_definition_provider: Some(TypeDefinitionProviderCapability::Simple(true)),
        references_provider: Some(OneOf::Left(true)),
        document_highlight_provider: Some(OneOf::Left(true)),
        document_symbol_provider: Some(OneOf::Left(true)),
        workspace_symbol_provider: Some(OneOf::Left(true)),
        document_formatting_provider: Some(OneOf::Left(true)),
        document_range_formatting_provider: Some(OneOf::Left(true)),
        document_on_type_formatting_provider: Some(DocumentOnTypeFormattingOptions {
            first_trigger_character: "}".to_owned(),
            more_trigger_character: None,
        }),
        rename_provider: Some(OneOf::Right(RenameOptions {
            prepare_provider: Some(true),
            work_done_progress_options: WorkDoneProgressOptions::default(),
        })),
        document_link_provider: Some(DocumentLinkOptions {
            resolve_provider: Some(false),
            work_done_progress_options: WorkDoneProgressOptions::default(),
        }),
        folding_range_provider: Some(FoldingRangeProviderCapability::Simple(true)),
        selection_range_provider: Some(SelectionRangeProviderCapability::Simple(true)),
        semantic_tokens_provider: Some(SemanticTokensServerCapabilities::SemanticTokensOptions(
            SemanticTokensOptions {
                legend: tokens::legend(),
                range: Some(true),
                full: Some(SemanticTokensFullOptions::Delta { delta: Some(true) }),
                ..SemanticTokensOptions::default()
            },
        )),
        inlay_hint_provider: Some(OneOf::Left(true)),
        code_lens_provider: Some(CodeLensOptions {
            resolve_provider: Some(false),
        }),
        code_action_provider: Some(CodeActionProviderCapability::Options(CodeActionOptions {
            code_action_kinds: Some(vec![
                CodeActionKind::QUICKFIX,
                CodeActionKind::REFACTOR_REWRITE,
                CodeActionKind::REFACTOR_EXTRACT,
                CodeActionKind::SOURCE_FIX_ALL,
            ]),
            ..CodeActionOptions::default()
        })),
        call_hierarchy_provider: Some(CallHierarchyServerCapability::Simple(true)),
        linked_editing_range_provider: Some(LinkedEditingRangeServerCapabilities::Simple(true)),
        execute_command_provider: (!abilities.own_commands).then(|| ExecuteCommandOptions {
            commands: crate::custom::COMMANDS.map(str::to_owned).into(),
            ..ExecuteCommandOptions::default()
        }),
        diagnostic_provider: abilities.pulls.then(|| {
            DiagnosticServerCapabilities::Options(DiagnosticOptions {
                identifier: Some("partnership".to_owned()),
                inter_file_dependencies: true,
                workspace_diagnostics: true,
                ..DiagnosticOptions::default()
            })
        }),
        workspace: Some(WorkspaceServerCapabilities {
            workspace_folders: Some(WorkspaceFoldersServerCapabilities {
                supported: Some(true),
                change_notifications: Some(OneOf::Left(true)),
            }),
            file_operations: None,
        }),
        ..ServerCapabilities::default()
    }
}

/// The files whose changes on the disk matter.
pub(crate) fn watchers() -> Vec<Registration> {
    let patterns = ["**/*.partnership", "**/partnership.toml"];
    let watchers: Vec<FileSystemWatcher> = patterns
        .map(|pattern| FileSystemWatcher {
            glob_pattern: GlobPattern::String(pattern.to_owned()),
            kind: None,
        })
        .into();
    vec![Registration {
        id: "partnership-files".to_owned(),
        method: "workspace/didChangeWatchedFiles".to_owned(),
        register_options: Some(serde_json::json!({ "watchers": watchers })),
    }]
}
