//! The ground on which confidential patient information is used.

use super::{Word, WordList};

/// The ground in the law of confidence on which confidential patient information is used; it is
/// apart from the basis in data protection law, and both are needed.
pub static CONFIDENTIALITY_BASIS: WordList = WordList {
    name: "confidentiality-basis",
    doc: "The ground in the law of confidence on which confidential patient information is used; it \
     is apart from the basis in data protection law, and both are needed. `gb-eng`, `gb-wls`, \
     `gb-sct` and `gb-nir` mark where a ground exists, `care-only` those that reach no further \
     than the person's own care, `asks-people` those by which people agreed, and `sets-aside` \
     those that set the confidence aside without asking.",
    source: "UK law of confidence; National Health Service Act 2006; wording ours",
    words: &[
    Word::new("explicit-consent", "explicit consent", "People were asked and said yes.")
    .also(&["consent", "express-consent"])
    .marks(&["gb-eng", "gb-wls", "gb-sct", "gb-nir", "asks-people"]),
    Word::new(
        "implied-consent",
        "implied consent for individual care",
        "People would expect those who care for them to share what their care needs.",
    )
    .also(&["implied-consent-for-direct-care", "direct-care", "individual-care"])
    .marks(&["gb-eng", "gb-wls", "gb-sct", "gb-nir", "care-only", "asks-people"]),
    Word::new(
        "section-251",
        "section 251 support",
        "Support under section 251 of the National Health Service Act 2006 sets the confidence \
         aside for a named use.",
    )
    .also(&["s251", "s-251", "section-251-support", "regulation-5"])
    .marks(&["gb-eng", "gb-wls", "sets-aside"]),
    Word::new(
        "communicable-disease-notice",
        "notice on communicable disease",
        "Regulation 3 of the 2002 Regulations lets data be used against communicable disease or \
         other risks to public health.",
    )
    .also(&["copi-notice", "regulation-3", "copi"])
    .under(&["section-251"])
    .marks(&["gb-eng", "gb-wls", "sets-aside"]),
    Word::new(
        "cancer-registration",
        "cancer registration",
        "Regulation 2 of the 2002 Regulations lets data on cancer be used for registration and \
         related work.",
    )
    .also(&["regulation-2"])
    .under(&["section-251"])
    .marks(&["gb-eng", "gb-wls", "sets-aside"]),
    Word::new(
        "statutory-direction",
        "statutory direction",
        "A direction made under an Act orders the collection or the analysis.",
    )
    .also(&["direction", "statutory-directions"])
    .under(&["legal-duty"])
    .marks(&["gb-eng", "sets-aside"]),
    Word::new(
        "data-provision-notice",
        "data provision notice",
        "A notice under the Health and Social Care Act 2012 requires the data to be provided.",
    )
    .also(&["dpn", "section-259"])
    .under(&["legal-duty"])
    .marks(&["gb-eng", "sets-aside"]),
    Word::new("legal-duty", "duty in law", "A law requires the disclosure.")
    .also(&["legal-obligation", "statutory-requirement", "required-by-law"])
    .marks(&["gb-eng", "gb-wls", "gb-sct", "gb-nir", "sets-aside"]),
    Word::new("legal-power", "power in law", "A law allows the disclosure without requiring it.")
    .also(&["statutory-gateway", "legal-gateway"])
    .marks(&["gb-eng", "gb-wls", "gb-sct", "gb-nir", "sets-aside"]),
    Word::new("court-order", "court order", "A court has ordered the disclosure.")
    .also(&["order-of-court"])
    .under(&["legal-duty"])
    .marks(&["gb-eng", "gb-wls", "gb-sct", "gb-nir", "sets-aside"]),
    Word::new(
        "public-interest",
        "overriding public interest",
        "The public interest in this disclosure outweighs the interest in keeping the \
         confidence.",
    )
    .also(&["overriding-public-interest"])
    .marks(&["gb-eng", "gb-wls", "gb-sct", "gb-nir", "sets-aside"]),
    Word::new(
        "public-benefit-panel",
        "approval by the Scottish public benefit panel",
        "Scotland's Public Benefit and Privacy Panel for Health and Social Care has approved \
         the use.",
    )
    .also(&["pbpp", "hsc-pbpp"])
    .marks(&["gb-sct", "sets-aside"]),
    Word::new(
        "honest-broker",
        "honest broker",
        "A separate service removes what identifies people before anyone else sees the data.",
    )
    .also(&["honest-broker-service"])
    .under(&["not-confidential"])
    .marks(&["gb-sct", "gb-nir"]),
    Word::new(
        "caldicott-approval",
        "approval by a Caldicott Guardian",
        "A Caldicott Guardian has approved the use; this records a judgement and is no legal \
         ground by itself.",
    )
    .also(&["caldicott"])
    .marks(&["gb-eng", "gb-wls", "gb-nir"]),
    Word::new(
        "not-confidential",
        "no confidence is touched",
        "Nobody can be recognised by those who receive the data, so no confidence is disclosed \
         to them.",
    )
    .also(&["anonymised", "not-identifiable"])
    .marks(&["gb-eng", "gb-wls", "gb-sct", "gb-nir"]),
    ],
    open: true,
};
