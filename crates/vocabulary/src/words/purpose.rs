//! What data is used for: the one list in which the published vocabularies of purposes meet.
//!
//! Four vocabularies stand side by side so that a clause can name a purpose in the words its author knows. Where a
//! purpose of one is part of a purpose of another, it is `under` it: a clause about research reaches `duo:HMB` as well.

use super::purpose_business::BUSINESS;
use super::purpose_health::{DUO, EHDS};
use super::purpose_own::OWN;
use super::purpose_public::PUBLIC;
use super::purpose_service::SERVICE;
use super::purpose_staff::STAFF;
use super::{Word, WordList, join};

/// A purpose of the Data Privacy Vocabulary. The word, its identity and its wider purposes all come from DPV's own
/// name of it, so that none of the three can drift from the others.
macro_rules! dpv {
    ($term:literal $label:literal also [$($also:literal),*] under [$($wider:literal),*] marks [$($mark:literal),*] $doc:literal) => {
        $crate::words::Word::new(concat!("dpv:", $term), $label, $doc)
            .iri(concat!("https://w3id.org/dpv#", $term))
            .also(&[$($also),*])
            .under(&[$(concat!("dpv:", $wider)),*])
            .marks(&[$($mark),*])
    };
}
pub(super) use dpv;

const COUNT: usize = PUBLIC.len()
    + SERVICE.len()
    + BUSINESS.len()
    + STAFF.len()
    + DUO.len()
    + EHDS.len()
    + OWN.len();

static WORDS: [Word; COUNT] = join([PUBLIC, SERVICE, BUSINESS, STAFF, DUO, EHDS, OWN]);

/// What data is used for.
pub static PURPOSE_CATEGORY: WordList = WordList {
    name: "purpose-category",
    doc: "What data is used for, in the words of published vocabularies, so that purposes can be compared. A word \
          `under` another is part of it. `article-53` marks the six further uses of the European Health Data Space and \
          `public-bodies-only` those open to public bodies alone; `ehds-prohibited` marks uses its Article 54 forbids, \
          `decides-about-people` uses that decide what happens to a person, and `primary` care of the person \
          themselves.",
    source: "Data Privacy Vocabulary (DPV) 2.3 and its European Health Data Space extension, W3C (W3C document \
             licence); GA4GH Data Use Ontology (DUO), 2021 edition (CC BY 4.0); Regulation (EU) 2025/327, Articles 53 \
             and 54; everyday purposes and how the vocabularies meet are Partnership's own; wording ours",
    words: &WORDS,
    open: false,
};
