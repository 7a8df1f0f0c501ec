//! Lists of words that fields accept, each with its published identity.

mod access;
mod action;
mod activity;
mod agreement;
mod assessment;
mod asset;
mod basis;
mod chance;
mod check;
mod component;
mod component_data;
mod component_people;
mod confidentiality;
mod countries_a_to_k;
mod countries_l_to_z;
mod data;
mod decision;
mod duty;
mod evidence;
mod extra_language;
mod extra_partnership;
mod extra_risk;
mod form;
mod framework;
mod jurisdiction;
mod language;
mod law;
mod limit;
mod opt_out;
mod partner;
mod partner_other;
mod partner_public;
mod people;
mod playbook;
mod purpose;
mod purpose_business;
mod purpose_health;
mod purpose_own;
mod purpose_public;
mod purpose_service;
mod purpose_staff;
mod risk;
mod risk_category;
mod risk_response;
mod role;
mod section;
mod security;
mod special_condition;
mod standard;
mod subjects;
mod transfer;

#[cfg(test)]
mod tests;

pub use access::ACCESS;
pub use action::ACTION;
pub use activity::{ACTIVITY, ENGAGEMENT, MEETING_KIND};
pub use agreement::{AGREEMENT_STATUS, AGREEMENT_TYPE};
pub use assessment::{ASSESSMENT_OUTCOME, ASSESSMENT_TYPE};
pub use asset::{ASSET_FORMAT, CHANNEL};
pub use basis::BASIS;
pub use chance::{IMPACT, LIKELIHOOD, RISK_LEVEL};
pub use check::{ANSWER, RISK_QUESTION};
pub use component::FRAMEWORK_COMPONENT;
pub use confidentiality::CONFIDENTIALITY_BASIS;
pub use data::{IDENTIFIABILITY, SENSITIVITY, SPECTRUM};
pub use decision::{COMMITMENT_STATE, CONFLICT_ORIGIN, DECISION_RULE};
pub use duty::DUTY;
pub use evidence::{CLAIM, EVIDENCE_STRENGTH};
pub use extra_language::{FIX_ACTION, SURVIVES};
pub use extra_partnership::{AGREED_MATTER, CONTRIBUTION_TYPE, PRINCIPLE_ROUTE, RENEWAL, SCOPE};
pub use extra_risk::{ITEM_IDENTIFYING, RISK_ACTION, SCALE_COMBINATION};
pub use form::{FORM, LEVEL, PARTNERSHIP_STATUS};
pub use framework::FRAMEWORK;
pub use jurisdiction::JURISDICTION;
pub use language::LANGUAGE;
pub use law::LAW_KIND;
pub use limit::USE_LIMIT;
pub use opt_out::OPT_OUT;
pub use partner::PARTNER_KIND;
pub use people::PERSON_ROLE;
pub use playbook::{
    CLAUSE_EFFECT, CLAUSE_LACK, COVERAGE_AREA, PLAYBOOK_STEP_STATE, PROVENANCE, SEVERITY,
    VISIBILITY,
};
pub use purpose::PURPOSE_CATEGORY;
pub use risk::SCALE;
pub use risk_category::RISK_CATEGORY;
pub use risk_response::{MITIGATION_LADDER, MITIGATION_STATUS, RISK_RESPONSE};
pub use role::ROLE;
pub use section::AGREEMENT_SECTION;
pub use security::{DESTRUCTION_METHOD, ENCRYPTION};
pub use special_condition::SPECIAL_CONDITION;
pub use standard::{DATA_STANDARD, IDENTIFIER_SCHEME};
pub use subjects::{HARM_GROUP, SUBJECTS};
pub use transfer::TRANSFER_TOOL;

/// Every list, in alphabetical order of its constant; the lists that only some kinds need stand last.
pub static LISTS: &[&WordList] = &[
    &ACCESS,
    &ACTION,
    &ACTIVITY,
    &AGREEMENT_SECTION,
    &AGREEMENT_STATUS,
    &AGREEMENT_TYPE,
    &ANSWER,
    &ASSESSMENT_OUTCOME,
    &ASSESSMENT_TYPE,
    &ASSET_FORMAT,
    &BASIS,
    &CHANNEL,
    &CLAIM,
    &COMMITMENT_STATE,
    &CONFIDENTIALITY_BASIS,
    &CONFLICT_ORIGIN,
    &COVERAGE_AREA,
    &DATA_STANDARD,
    &DECISION_RULE,
    &DESTRUCTION_METHOD,
    &DUTY,
    &ENCRYPTION,
    &ENGAGEMENT,
    &EVIDENCE_STRENGTH,
    &FORM,
    &FRAMEWORK,
    &FRAMEWORK_COMPONENT,
    &HARM_GROUP,
    &IDENTIFIABILITY,
    &IDENTIFIER_SCHEME,
    &IMPACT,
    &JURISDICTION,
    &LANGUAGE,
    &LAW_KIND,
    &LEVEL,
    &LIKELIHOOD,
    &MEETING_KIND,
    &MITIGATION_LADDER,
    &MITIGATION_STATUS,
    &OPT_OUT,
    &PARTNERSHIP_STATUS,
    &PARTNER_KIND,
    &PERSON_ROLE,
    &PLAYBOOK_STEP_STATE,
    &CLAUSE_EFFECT,
    &CLAUSE_LACK,
    &PROVENANCE,
    &PURPOSE_CATEGORY,
    &RISK_CATEGORY,
    &RISK_LEVEL,
    &RISK_QUESTION,
    &RISK_RESPONSE,
    &ROLE,
    &SCALE,
    &SENSITIVITY,
    &SEVERITY,
    &SPECIAL_CONDITION,
    &SPECTRUM,
    &SUBJECTS,
    &TRANSFER_TOOL,
    &USE_LIMIT,
    &VISIBILITY,
    // lists added for kinds
    &SURVIVES,
    &FIX_ACTION,
    &PRINCIPLE_ROUTE,
    &AGREED_MATTER,
    &SCOPE,
    &RENEWAL,
    &CONTRIBUTION_TYPE,
    &RISK_ACTION,
    &SCALE_COMBINATION,
    &ITEM_IDENTIFYING,
];

/// A word that a field accepts.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    /// As it is written: `trusted-research-environment`; with the prefix for a published code: `duo:HMB`.
    pub word: &'static str,
    /// As people say it: "trusted research environment". May be written in quotes instead of the word.
    pub label: &'static str,
    /// What it means, in one plain sentence.
    pub doc: &'static str,
    /// The identity in a published vocabulary.
    pub iri: Option<&'static str>,
    /// Other spellings that are understood (the formatter writes `word`): names people use, older codes.
    pub also: &'static [&'static str],
    /// Words of the same list that are wider or, in an ordered list, the next step up.
    pub broader: &'static [&'static str],
    /// For a word that settles a question of meaning: an agreement status that binds, an identifiability that is
    /// personal data … The list's documentation says which marks it uses.
    pub marks: &'static [&'static str],
}

impl Word {
    /// A word with no published identity.
    pub const fn new(word: &'static str, label: &'static str, doc: &'static str) -> Self {
        Self {
            word,
            label,
            doc,
            iri: None,
            also: &[],
            broader: &[],
            marks: &[],
        }
    }

    /// With this identity.
    pub const fn iri(mut self, iri: &'static str) -> Self {
        self.iri = Some(iri);
        self
    }

    /// Also understood in these spellings.
    pub const fn also(mut self, also: &'static [&'static str]) -> Self {
        self.also = also;
        self
    }

    /// Under these wider words.
    pub const fn under(mut self, broader: &'static [&'static str]) -> Self {
        self.broader = broader;
        self
    }

    /// With these marks.
    pub const fn marks(mut self, marks: &'static [&'static str]) -> Self {
        self.marks = marks;
        self
    }

    /// Whether it carries `mark`.
    pub fn is(&self, mark: &str) -> bool {
        self.marks.contains(&mark)
    }
}

/// A list of words.
#[derive(Debug)]
pub struct WordList {
    /// The list's own name, in kebab-case: `agreement-status`.
    pub name: &'static str,
    /// What the list is about, in one plain sentence ("The state of an agreement.").
    pub doc: &'static str,
    /// Where the words come from: title, version and licence of the published vocabulary, or "Partnership" for our own.
    pub source: &'static str,
    /// The words.
    pub words: &'static [Word],
    /// Whether an organisation may add words of its own in quotes (a list that is never complete, such as regulators).
    pub open: bool,
}

impl WordList {
    /// The word spelled so: its own spelling, another accepted spelling, or its label (case does not matter there).
    pub fn find(&self, spelling: &str) -> Option<&'static Word> {
        self.words
            .iter()
            .find(|word| word.word == spelling)
            .or_else(|| self.words.iter().find(|word| word.also.contains(&spelling)))
            .or_else(|| {
                self.words.iter().find(|word| {
                    word.label.eq_ignore_ascii_case(spelling)
                        || word.word.eq_ignore_ascii_case(spelling)
                        || word
                            .also
                            .iter()
                            .any(|also| also.eq_ignore_ascii_case(spelling))
                })
            })
    }
}

/// One array out of several slices, for a list whose words stand in several files.
const fn join<const N: usize, const PARTS: usize>(parts: [&[Word]; PARTS]) -> [Word; N] {
    let mut joined = [Word::new("", "", ""); N];
    let (mut at, mut part) = (0, 0);
    while part < PARTS {
        let mut word = 0;
        while word < parts[part].len() {
            joined[at] = parts[part][word];
            at += 1;
            word += 1;
        }
        part += 1;
    }
    joined
}
