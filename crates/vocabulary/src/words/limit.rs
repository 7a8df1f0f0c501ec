//! What those who gave or hold data allow and do not allow.

use super::{Word, WordList};

/// What a dataset may and may not be used for, as those who gave or hold it allowed.
pub static USE_LIMIT: WordList = WordList {
    name: "use-limit",
    doc: "What a dataset may and may not be used for, as those who gave or hold it allowed. \
     `permission` marks words that say for what the data may be used; `purpose`, `partner`, \
     `place`, `date`, `method` and `output` mark what else a word limits; `duty` marks words \
     that ask for something in return, and `needs-value` those that say nothing until the \
     place, date, project or disease is given.",
    source: "GA4GH Data Use Ontology (DUO), 2021 edition (CC BY 4.0); use limits of the HDR UK dataset \
     schema (wording ours)",
    words: &[
        Word::new(
            "duo:NRES",
            "no restriction",
            "The data may be used for anything.",
        )
        .iri("http://purl.obolibrary.org/obo/DUO_0000004")
        .also(&["duo:0000004", "no-restriction"])
        .marks(&["permission", "purpose"]),
        Word::new(
            "duo:GRU",
            "general research use",
            "The data may be used for any research.",
        )
        .iri("http://purl.obolibrary.org/obo/DUO_0000042")
        .also(&["duo:0000042", "general-research-use"])
        .under(&["duo:NRES"])
        .marks(&["permission", "purpose"]),
        Word::new(
            "duo:HMB",
            "health or medical research",
            "The data may be used for health, medical or biomedical research, and not to study \
         where populations came from.",
        )
        .iri("http://purl.obolibrary.org/obo/DUO_0000006")
        .also(&[
            "duo:0000006",
            "health-or-medical-research",
            "health or medical or biomedical research",
        ])
        .under(&["duo:GRU"])
        .marks(&["permission", "purpose"]),
        Word::new(
            "duo:DS",
            "disease specific research",
            "The data may be used for research on the named disease or one narrower.",
        )
        .iri("http://purl.obolibrary.org/obo/DUO_0000007")
        .also(&["duo:0000007", "disease-specific"])
        .under(&["duo:HMB"])
        .marks(&["permission", "purpose", "needs-value"]),
        Word::new(
            "duo:POA",
            "population origins or ancestry research only",
            "The data may be used only to study where populations came from.",
        )
        .iri("http://purl.obolibrary.org/obo/DUO_0000011")
        .also(&["duo:0000011", "population-origins-only"])
        .under(&["duo:GRU"])
        .marks(&["permission", "purpose"]),
        Word::new(
            "duo:CC",
            "clinical care use",
            "The data may also be used for care.",
        )
        .iri("http://purl.obolibrary.org/obo/DUO_0000043")
        .also(&["duo:0000043", "clinical-care-use"])
        .marks(&["permission", "purpose"]),
        Word::new(
            "duo:RS",
            "research specific restrictions",
            "Only studies of the named kind may use the data.",
        )
        .iri("http://purl.obolibrary.org/obo/DUO_0000012")
        .also(&["duo:0000012", "research-specific-restrictions"])
        .marks(&["purpose", "needs-value"]),
        Word::new(
            "duo:NMDS",
            "no general methods research",
            "The data may not be used to develop methods, software or algorithms.",
        )
        .iri("http://purl.obolibrary.org/obo/DUO_0000015")
        .also(&["duo:0000015", "no-general-methods-research"])
        .marks(&["purpose"]),
        Word::new(
            "duo:GSO",
            "genetic studies only",
            "Only studies that look at genes may use the data.",
        )
        .iri("http://purl.obolibrary.org/obo/DUO_0000016")
        .also(&["duo:0000016", "genetic-studies-only"])
        .marks(&["purpose"]),
        Word::new(
            "duo:NPOA",
            "no population origins or ancestry research",
            "The data may not be used to study where populations came from.",
        )
        .iri("http://purl.obolibrary.org/obo/DUO_0000044")
        .also(&["duo:0000044", "population-origins-prohibited"])
        .marks(&["purpose"]),
        Word::new(
            "duo:NPUNCU",
            "not for profit, non-commercial use only",
            "Only not-for-profit organisations may use the data, and not commercially.",
        )
        .iri("http://purl.obolibrary.org/obo/DUO_0000018")
        .also(&["duo:0000018", "not-for-profit-non-commercial"])
        .under(&["duo:NPU", "duo:NCU"])
        .marks(&["partner", "purpose"]),
        Word::new(
            "duo:NPU",
            "not for profit organisations only",
            "Only not-for-profit organisations may use the data.",
        )
        .iri("http://purl.obolibrary.org/obo/DUO_0000045")
        .also(&["duo:0000045", "not-for-profit-use", "not-for-profit-only"])
        .marks(&["partner"]),
        Word::new(
            "duo:NCU",
            "non-commercial use only",
            "The data may not be used commercially.",
        )
        .iri("http://purl.obolibrary.org/obo/DUO_0000046")
        .also(&[
            "duo:0000046",
            "non-commercial-use-only",
            "non-commercial-use",
            "non-commercial",
            "no-commercial-use",
            "not-commercial",
        ])
        .marks(&["purpose"]),
        Word::new(
            "duo:US",
            "user specific restriction",
            "Only approved people may use the data.",
        )
        .iri("http://purl.obolibrary.org/obo/DUO_0000026")
        .also(&["duo:0000026", "user-specific-restriction"])
        .marks(&["partner", "needs-value"]),
        Word::new(
            "duo:IS",
            "institution specific restriction",
            "Only approved institutions may use the data.",
        )
        .iri("http://purl.obolibrary.org/obo/DUO_0000028")
        .also(&["duo:0000028", "institution-specific-restriction"])
        .marks(&["partner", "needs-value"]),
        Word::new(
            "duo:PS",
            "project specific restriction",
            "Only approved projects may use the data.",
        )
        .iri("http://purl.obolibrary.org/obo/DUO_0000027")
        .also(&["duo:0000027", "project-specific-restriction"])
        .marks(&["purpose", "needs-value"]),
        Word::new(
            "duo:GS",
            "geographical restriction",
            "The data may be used only in the named places.",
        )
        .iri("http://purl.obolibrary.org/obo/DUO_0000022")
        .also(&["duo:0000022", "geographical-restriction"])
        .marks(&["place", "needs-value"]),
        Word::new(
            "duo:TS",
            "time limit on use",
            "The data may be used only for the named time.",
        )
        .iri("http://purl.obolibrary.org/obo/DUO_0000025")
        .also(&["duo:0000025", "time-limit"])
        .marks(&["date", "needs-value"]),
        Word::new(
            "duo:MOR",
            "publication moratorium",
            "Nothing may be published before the named day.",
        )
        .iri("http://purl.obolibrary.org/obo/DUO_0000024")
        .also(&["duo:0000024", "publication-moratorium", "embargo"])
        .marks(&["date", "output", "needs-value"]),
        Word::new(
            "duo:PUB",
            "publication required",
            "Those who use the data must publish what they find.",
        )
        .iri("http://purl.obolibrary.org/obo/DUO_0000019")
        .also(&["duo:0000019", "publication-required"])
        .marks(&["duty"]),
        Word::new(
            "duo:COL",
            "collaboration required",
            "Those who use the data must work with the people who first collected it.",
        )
        .iri("http://purl.obolibrary.org/obo/DUO_0000020")
        .also(&["duo:0000020", "collaboration-required"])
        .marks(&["duty"]),
        Word::new(
            "duo:IRB",
            "ethics approval required",
            "Those who use the data must have the approval of an ethics committee.",
        )
        .iri("http://purl.obolibrary.org/obo/DUO_0000021")
        .also(&["duo:0000021", "ethics-approval-required"])
        .marks(&["duty"]),
        Word::new(
            "duo:RTN",
            "return to database or resource",
            "Those who use the data must give back what they derive from it.",
        )
        .iri("http://purl.obolibrary.org/obo/DUO_0000029")
        .also(&["duo:0000029", "return-results-to-database"])
        .marks(&["duty"]),
        Word::new(
            "research-use-only",
            "research use only",
            "Only research may use the data.",
        )
        .also(&["research-only"])
        .under(&["duo:NRES"])
        .marks(&["permission", "purpose"]),
        Word::new(
            "commercial-research-use",
            "commercial research use",
            "Research may use the data commercially too.",
        )
        .also(&["commercial-research", "commercial-use"])
        .under(&["duo:GRU"])
        .marks(&["permission", "purpose"]),
        Word::new(
            "no-linkage",
            "no linkage",
            "The data may not be joined with other data.",
        )
        .also(&["no-linking"])
        .marks(&["method"]),
        Word::new(
            "no-re-identification",
            "no re identification",
            "Nobody may try to recognise people in the data.",
        )
        .also(&["no-reidentification"])
        .marks(&["method"]),
        Word::new(
            "no-model-training",
            "no model training",
            "The data may not be used to train a model.",
        )
        .also(&["no-machine-learning", "no-ai-training"])
        .marks(&["method"]),
        Word::new(
            "no-onward-sharing",
            "no onward sharing",
            "Those who receive the data may not pass it on.",
        )
        .also(&["no-redistribution", "no-onward-transfer"])
        .marks(&["partner"]),
        Word::new(
            "no-contact",
            "no contact",
            "Nobody may use the data to get in touch with the people in it.",
        )
        .also(&["do-not-contact"])
        .marks(&["purpose"]),
        Word::new(
            "no-small-numbers",
            "no small numbers",
            "Results about small groups of people may not be shown.",
        )
        .also(&["small-number-suppression"])
        .marks(&["output"]),
        Word::new(
            "secure-setting-only",
            "secure setting only",
            "The data may be used only inside a secure setting.",
        )
        .also(&["tre-only", "sde-only"])
        .marks(&["place"]),
        Word::new(
            "direct-care-only",
            "individual care only",
            "The data may be used only to care for the person it is about.",
        )
        .also(&["individual-care-only"])
        .under(&["duo:CC"])
        .marks(&["permission", "purpose"]),
        Word::new(
            "statistics-only",
            "statistics only",
            "The data may be used only for statistics, never for a decision about one person.",
        )
        .also(&["statistical-use-only"])
        .marks(&["purpose"]),
        Word::new(
            "attribution-required",
            "attribution required",
            "Those who use the data must name where it comes from.",
        )
        .also(&["attribution"])
        .marks(&["duty"]),
        Word::new(
            "share-alike",
            "share alike",
            "What is made from the data must be offered on the same terms.",
        )
        .also(&["copyleft"])
        .marks(&["duty", "output"]),
    ],
    open: true,
};
