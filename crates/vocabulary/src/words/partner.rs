//! What a partner is.

use super::partner_other::OTHER;
use super::partner_public::PUBLIC;
use super::{Word, WordList, join};

static WORDS: [Word; PUBLIC.len() + OTHER.len()] = join([PUBLIC, OTHER]);

/// What kind of organisation or group a partner is.
pub static PARTNER_KIND: WordList = WordList {
    name: "partner-kind",
    doc: "What kind of organisation or group a partner is. `public-body` marks bodies of the \
          public sector, `commercial` those run for profit, `not-for-profit` those that are \
          not, `health` providers of care, `research` those that do research, and `community` \
          groups that speak for people.",
    source: "Partnership; identities from the Data Privacy Vocabulary (DPV) 2.3, W3C, \
             organisation taxonomy (W3C document licence)",
    words: &WORDS,
    open: true,
};
