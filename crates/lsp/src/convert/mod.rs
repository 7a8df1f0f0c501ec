//! Between the protocol's types and ours. No other module makes or reads the protocol's types, but to hand them on.

pub(crate) mod action;
pub(crate) mod completion;
pub(crate) mod diagnostic;
pub(crate) mod edit;
pub(crate) mod lens;
pub(crate) mod place;
pub(crate) mod status;
pub(crate) mod symbol;
pub(crate) mod tokens;
pub(crate) mod trail;

/// The protocol's types, all in one place: another version of them is a change here.
pub(crate) mod types {
    pub(crate) use tower_lsp::ls_types::*;
}
