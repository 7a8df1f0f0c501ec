//! The profile: our terms, described for those who evaluate our policies.

use partnership_vocabulary::{Word, WordList, words};

use super::{ODRL, action_iri};
use crate::iri::{TERMS, own_word};
use crate::json::Json;

/// All terms of our own that policies may use. It is the same for every partnership.
pub(super) fn profile() -> Json {
    let context = Json::object([
        ("odrl", Json::text(ODRL)),
        ("skos", Json::text("http://www.w3.org/2004/02/skos/core#")),
        ("dct", Json::text("http://purl.org/dc/terms/")),
    ]);
    let mut graph = vec![Json::object([
        ("@id", Json::text(format!("{TERMS}profile"))),
        ("@type", Json::text("skos:ConceptScheme")),
        (
            "dct:title",
            Json::text("Terms of data-sharing partnerships"),
        ),
        (
            "dct:description",
            Json::text(
                "Actions, left operands, settings and levels that policies made from a partnership use. Each action is \
                 named by itself in a rule: none includes another.",
            ),
        ),
    ])];
    for word in words::ACTION.words {
        let iri = action_iri(word);
        if iri.starts_with(ODRL) {
            continue;
        }
        graph.push(
            term(&iri, "odrl:Action", word.label, word.doc)
                .with_some("skos:exactMatch", word.iri.map(reference))
                .with("odrl:includedIn", reference(&format!("{ODRL}use"))),
        );
    }
    let operands = [
        ("setting", "Where the data is used."),
        (
            "identifiability",
            "How identifying the data is, in the hands of who uses it.",
        ),
        ("approval", "What has been approved, and by whom."),
    ];
    for (name, doc) in operands {
        graph.push(term(
            &format!("{TERMS}{name}"),
            "odrl:LeftOperand",
            name,
            doc,
        ));
    }
    for word in words::DUTY.words.iter().filter(|word| word.iri.is_none()) {
        let iri = own_word(&words::DUTY, word);
        let parent = reference(&format!("{ODRL}use"));
        graph.push(term(&iri, "odrl:Action", word.label, word.doc).with("odrl:includedIn", parent));
    }
    for list in [&words::ACCESS, &words::IDENTIFIABILITY] {
        graph.extend(list.words.iter().map(|word| concept(list, word)));
    }
    Json::object([("@context", context), ("@graph", Json::List(graph))])
}

fn concept(list: &WordList, word: &Word) -> Json {
    term(&own_word(list, word), "skos:Concept", word.label, word.doc)
        .with_some("skos:exactMatch", word.iri.map(reference))
}

fn term(iri: &str, kind: &str, label: &str, doc: &str) -> Json {
    Json::object([
        ("@id", Json::text(iri)),
        ("@type", Json::texts([kind, "skos:Concept"])),
        ("skos:prefLabel", english(label)),
        ("skos:definition", english(doc)),
        ("skos:inScheme", reference(&format!("{TERMS}profile"))),
    ])
}

fn english(text: &str) -> Json {
    Json::object([
        ("@value", Json::text(text)),
        ("@language", Json::text("en")),
    ])
}

fn reference(iri: &str) -> Json {
    Json::object([("@id", Json::text(iri))])
}
