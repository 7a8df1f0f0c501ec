//! The grammar, compiled. What it says is in `grammar/partnership.pest`.

#![allow(
    missing_docs,
    reason = "the rules are documented in the grammar file, where pest generates them from"
)]

use pest_derive::Parser;

/// The generated parser; its `Rule` is the kind of a tree's node.
#[derive(Parser)]
#[grammar = "../../grammar/partnership.pest"]
pub(crate) struct Grammar;
