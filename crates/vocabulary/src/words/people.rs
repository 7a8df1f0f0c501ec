//! Who people are in the partnership.

use super::{Word, WordList};

/// What a person does for a partner or for the partnership.
pub static PERSON_ROLE: WordList = WordList {
    name: "person-role",
    doc: "What a person does for a partner or for the partnership. `statutory` marks roles the law \
     knows.",
    source: "Partnership; identity from DPV 2.3, W3C (W3C document licence)",
    words: &[
        Word::new(
            "data-protection-officer",
            "data protection officer",
            "Advises on data protection law and watches over it.",
        )
        .iri("https://w3id.org/dpv#DataProtectionOfficer")
        .also(&["dpo"])
        .marks(&["statutory"]),
        Word::new(
            "caldicott-guardian",
            "caldicott guardian",
            "Watches over patients' confidential information.",
        )
        .also(&["caldicott"]),
        Word::new(
            "siro",
            "senior information risk owner",
            "Answers at board level for risks to information.",
        )
        .also(&["senior-information-risk-owner"]),
        Word::new(
            "information-asset-owner",
            "information asset owner",
            "Answers for a dataset or a system.",
        )
        .also(&["iao", "data-owner"]),
        Word::new(
            "principal-investigator",
            "principal investigator",
            "Leads the research.",
        )
        .also(&["pi", "chief-investigator", "ci", "lead-researcher"]),
        Word::new("project-lead", "project lead", "Leads the work.")
            .also(&["project-manager", "programme-lead"]),
        Word::new(
            "relationship-holder",
            "relationship holder",
            "Holds the relationship with another partner.",
        )
        .also(&["relationship-manager", "partnership-manager"]),
        Word::new("deputy", "deputy", "Stands in for somebody else."),
        Word::new(
            "data-governance-lead",
            "data governance lead",
            "Looks after how data is governed.",
        )
        .also(&["information-governance-lead", "ig-lead", "ig-manager"]),
        Word::new(
            "data-steward",
            "data steward",
            "Looks after the data day by day.",
        )
        .also(&["steward"]),
        Word::new(
            "data-manager",
            "data manager",
            "Prepares and delivers the data.",
        )
        .also(&["data-engineer"]),
        Word::new("analyst", "analyst", "Works with the data.")
            .also(&["researcher", "data-scientist"]),
        Word::new(
            "clinical-lead",
            "clinical lead",
            "Answers for the clinical side.",
        )
        .also(&["clinical-safety-officer"]),
        Word::new(
            "senior-leader",
            "senior data leader",
            "Leads data in an organisation.",
        )
        .also(&["senior-data-leader", "cdo", "chief-data-officer"]),
        Word::new(
            "executive-sponsor",
            "executive sponsor",
            "Speaks for the work at the top.",
        )
        .also(&["sponsor", "senior-executive-leader", "accountable-officer"]),
        Word::new("policy-leader", "policy leader", "Makes policy.").also(&["policy-lead"]),
        Word::new(
            "security-officer",
            "security officer",
            "Answers for the safety of systems.",
        )
        .also(&["ciso", "security-lead"]),
        Word::new("legal-adviser", "legal adviser", "Advises on law.").also(&[
            "lawyer",
            "legal-advisor",
            "legal-counsel",
        ]),
        Word::new("ethics-adviser", "ethics adviser", "Advises on ethics.")
            .also(&["ethicist", "ethics-advisor"]),
        Word::new(
            "communications-lead",
            "communications lead",
            "Answers for what audiences are told.",
        )
        .also(&["communications", "press-officer"]),
        Word::new(
            "public-contributor",
            "public contributor",
            "Brings the view of patients or the public.",
        )
        .also(&["lay-member", "patient-representative", "ppie-contributor"]),
        Word::new(
            "public-involvement-lead",
            "public involvement lead",
            "Answers for how the public is involved.",
        )
        .also(&["ppie-lead"]),
        Word::new("chair", "chair", "Leads the meetings.").also(&["chairperson"]),
        Word::new(
            "secretary",
            "secretary",
            "Keeps the records of the meetings.",
        ),
        Word::new(
            "breach-contact",
            "breach line",
            "Is told first when something goes wrong.",
        )
        .also(&["incident-contact", "breach-line"]),
        Word::new(
            "rights-contact",
            "contact for people's rights",
            "Answers people who ask about their data.",
        )
        .also(&["subject-access-contact"]),
        Word::new("signatory", "signatory", "Signs for a partner.")
            .also(&["authorised-signatory", "authorized-signatory"]),
        Word::new(
            "representative",
            "representative under the law",
            "Stands in the country for a partner from elsewhere.",
        )
        .also(&["gdpr-representative", "article-27-representative"])
        .marks(&["statutory"]),
    ],
    open: true,
};
