//! Kinds of law and other rules that apply to a sharing.

use super::{Word, WordList};

/// What kind of law or rule it is.
pub static LAW_KIND: WordList = WordList {
    name: "law-kind",
    doc: "What kind of law or rule it is. `binding` marks rules that bind in law.",
    source: "Partnership",
    words: &[
        Word::new(
            "data-protection",
            "data protection law",
            "How personal data may be used.",
        )
        .also(&["privacy-law", "data-protection-law"])
        .marks(&["binding"]),
        Word::new(
            "confidentiality",
            "law of confidence",
            "What was told in confidence stays so.",
        )
        .also(&["duty-of-confidence", "confidence"])
        .marks(&["binding"]),
        Word::new(
            "human-rights",
            "human rights",
            "Private life and other rights.",
        )
        .marks(&["binding"]),
        Word::new(
            "health",
            "health and care law",
            "How health and care are run and their data used.",
        )
        .also(&["health-law", "health-and-care"])
        .marks(&["binding"]),
        Word::new(
            "research",
            "research law",
            "How research on people is done.",
        )
        .also(&["clinical-trials-law"])
        .marks(&["binding"]),
        Word::new(
            "statistics",
            "statistics law",
            "How official statistics are made.",
        )
        .also(&["statistics-law"])
        .marks(&["binding"]),
        Word::new(
            "equality",
            "equality law",
            "How people are kept from being treated worse.",
        )
        .also(&["equality-law", "anti-discrimination"])
        .marks(&["binding"]),
        Word::new(
            "freedom-of-information",
            "freedom of information",
            "What the public may ask to see.",
        )
        .also(&["foi"])
        .marks(&["binding"]),
        Word::new(
            "public-records",
            "public records and archives",
            "What has to be kept for the record.",
        )
        .also(&["archives"])
        .marks(&["binding"]),
        Word::new(
            "powers",
            "powers of a public body",
            "What a public body may do.",
        )
        .also(&["statutory-powers", "vires"])
        .marks(&["binding"]),
        Word::new(
            "digital-government",
            "data sharing in government",
            "How public bodies may share data.",
        )
        .also(&["digital-economy-act", "data-sharing-law"])
        .marks(&["binding"]),
        Word::new(
            "competition",
            "competition law",
            "How businesses may work together.",
        )
        .also(&["antitrust"])
        .marks(&["binding"]),
        Word::new(
            "intellectual-property",
            "intellectual property",
            "Copyright, database rights, patents and secrets.",
        )
        .also(&["ip", "ip-law"])
        .marks(&["binding"]),
        Word::new("contract", "contract law", "What was agreed in a contract.").marks(&["binding"]),
        Word::new("consumer", "consumer law", "How buyers are protected.").marks(&["binding"]),
        Word::new("employment", "employment law", "How workers are protected.")
            .also(&["labour-law", "labor-law"])
            .marks(&["binding"]),
        Word::new(
            "security",
            "cybersecurity law",
            "How systems have to be protected.",
        )
        .also(&["cybersecurity", "cyber-security"])
        .marks(&["binding"]),
        Word::new(
            "national-security",
            "national security",
            "How a country protects itself.",
        )
        .marks(&["binding"]),
        Word::new(
            "ai",
            "law on artificial intelligence",
            "How models and automated decisions may be used.",
        )
        .also(&["ai-law", "artificial-intelligence"])
        .marks(&["binding"]),
        Word::new(
            "medical-devices",
            "law on medical devices",
            "How devices and software used in care are made safe.",
        )
        .marks(&["binding"]),
        Word::new(
            "electronic-communications",
            "electronic communications",
            "How messages and location may be used.",
        )
        .also(&["eprivacy", "pecr"])
        .marks(&["binding"]),
        Word::new(
            "environment",
            "environmental law",
            "What has to be known and done about the environment.",
        )
        .also(&["inspire"])
        .marks(&["binding"]),
        Word::new(
            "transport",
            "transport and shipping law",
            "How travel by road, rail, sea and air is run.",
        )
        .also(&["maritime"])
        .marks(&["binding"]),
        Word::new(
            "financial",
            "financial law",
            "How money and those who handle it are supervised.",
        )
        .marks(&["binding"]),
        Word::new("children", "law on children", "How children are protected.")
            .also(&["safeguarding"])
            .marks(&["binding"]),
        Word::new(
            "indigenous-rights",
            "rights of Indigenous peoples",
            "What Indigenous peoples may decide.",
        )
        .also(&["indigenous-law"])
        .marks(&["binding"]),
        Word::new(
            "sector",
            "other law of the sector",
            "A law of the sector not named here.",
        )
        .also(&["sector-law"])
        .marks(&["binding"]),
        Word::new(
            "guidance",
            "regulator's guidance",
            "What a regulator advises.",
        )
        .also(&["regulator-guidance"]),
        Word::new(
            "code-of-practice",
            "code of practice",
            "A code that courts or regulators look to.",
        )
        .also(&["statutory-code"]),
        Word::new(
            "policy",
            "government policy",
            "What a government has said it wants.",
        ),
        Word::new(
            "standard",
            "professional or technical standard",
            "What a profession or a standards body asks for.",
        )
        .also(&["professional-standard"]),
        Word::new(
            "norm",
            "local values and norms",
            "What a community expects though no law says so.",
        )
        .also(&["custom", "community-expectation"]),
    ],
    open: true,
};
