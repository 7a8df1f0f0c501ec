//! ODRL: the exported policies, expanded by a JSON-LD reader with the published context, and asked every question.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test stops where it fails, and tells how much it asked"
)]
#![cfg(feature = "engines")]

use std::collections::HashMap;

use oxjsonld::{JsonLdParser, JsonLdRemoteDocument};
use oxrdf::{NamedOrBlankNode, Term};
use partnership_engines_tests::asks::{Ask, asks, days};
use partnership_engines_tests::exported::{Exported, examples, root};
use partnership_engines_tests::odrl::{self, Graph, Policies, Request};
use partnership_export::Target;
use partnership_policy::{Answer, Engine};
use partnership_vocabulary::words;

const ODRL: &str = "http://www.w3.org/ns/odrl/2/";
const TERMS: &str = "urn:partnership:terms:";

/// Read JSON-LD. Nothing is fetched: the one context that is named is the one that stands with the tests.
fn read(graph: &mut Graph, text: &str) -> usize {
    let parser = JsonLdParser::new()
        .for_slice(text)
        .with_load_document_callback(|url, _| {
            if url != "http://www.w3.org/ns/odrl.jsonld" {
                return Err(format!("`{url}` must not be asked for").into());
            }
            let path = root().join("tests/engines/contexts/odrl.jsonld");
            Ok(JsonLdRemoteDocument {
                document: std::fs::read(path)?,
                document_url: url.to_owned(),
            })
        });
    let mut count = 0;
    for quad in parser {
        let quad = quad.unwrap();
        let subject = match &quad.subject {
            NamedOrBlankNode::NamedNode(node) => node.as_str().to_owned(),
            NamedOrBlankNode::BlankNode(node) => format!("_:{}", node.as_str()),
        };
        let object = match &quad.object {
            Term::NamedNode(node) => node.as_str().to_owned(),
            Term::BlankNode(node) => format!("_:{}", node.as_str()),
            Term::Literal(literal) => literal.value().to_owned(),
            #[allow(unreachable_patterns)]
            _ => panic!("no other terms are used"),
        };
        graph.add(&subject, quad.predicate.as_str(), &object);
        count += 1;
    }
    count
}

/// A question in the terms of the export of the partnership `name`.
fn request(name: &str, ask: &Ask) -> Request {
    let iri = |kind: &str, own: &str| match own {
        "*" => format!("urn:partnership:{name}:{kind}:undeclared"),
        own => format!("urn:partnership:{name}:{kind}:{own}"),
    };
    let word = words::ACTION.find(ask.action).unwrap();
    let own = word
        .marks
        .iter()
        .find_map(|mark| mark.strip_prefix("odrl:"));
    let action = match own {
        Some(own) if own != "use" => format!("{ODRL}{own}"),
        _ => word.iri.map_or_else(
            || format!("{TERMS}action:{}", ask.action),
            |_| format!("{TERMS}action:{}", ask.action),
        ),
    };
    let mut known = HashMap::new();
    known.insert(format!("{ODRL}purpose"), vec![iri("purpose", &ask.purpose)]);
    known.insert(format!("{ODRL}dateTime"), vec![ask.on.to_string()]);
    if let Some(setting) = &ask.setting {
        let setting = match words::ACCESS.words.iter().find(|word| word.word == setting) {
            Some(word) => format!("{TERMS}access:{}", word.word),
            None => iri("environment", setting),
        };
        known.insert(format!("{TERMS}setting"), vec![setting]);
    }
    if let Some(level) = ask.identifiability {
        let level = format!("{TERMS}identifiability:{level}");
        known.insert(format!("{TERMS}identifiability"), vec![level]);
    }
    Request {
        party: iri("partner", &ask.who),
        action,
        target: iri("dataset", &ask.what),
        known,
    }
}

#[test]
fn every_answer_is_ours_or_is_told_as_lost() {
    for (name, model) in examples() {
        let engine = Engine::new(&model);
        let exported = Exported::new(&model, &engine, Target::Odrl);
        let mut graph = Graph::default();
        assert!(read(&mut graph, exported.text("policies.jsonld")) > 0);
        let policies = Policies::new(graph);
        let losses = exported.losses();
        let partnership = model.header().unwrap().name.clone().unwrap();
        let days = days(&engine, &model);
        let asks = asks(&model, &engine, &days);
        for ask in &asks {
            let answer = policies.ask(&request(&partnership, ask));
            // Whatever is lost: a permission is never active where we do not permit it, or not without a condition.
            if answer == odrl::Answer::Permitted {
                assert!(ask.is_plainly_permitted(), "{name}: {ask:?}");
            }
            let same = match ask.decision.answer {
                Answer::Permitted => answer == odrl::Answer::Permitted,
                Answer::Forbidden => answer == odrl::Answer::Prohibited,
                Answer::NotCovered => answer == odrl::Answer::Silent,
                Answer::InPart | Answer::CannotBeJudged => false,
            };
            assert!(
                same || !losses.of(ask).is_empty(),
                "{name}: {answer:?}: {ask:?}"
            );
        }
        println!("{name}: {} questions, {} rules", asks.len(), policies.len());
    }
}

#[test]
fn the_profile_and_the_descriptions_are_linked_data() {
    for (name, model) in examples() {
        let engine = Engine::new(&model);
        let mut graph = Graph::default();
        let odrl = Exported::new(&model, &engine, Target::Odrl);
        assert!(
            read(&mut graph, odrl.text("profile.jsonld")) > 100,
            "{name}"
        );
        let dpv = Exported::new(&model, &engine, Target::Dpv);
        assert!(
            read(&mut graph, dpv.text("partnership.jsonld")) > 20,
            "{name}"
        );
    }
}

/// The published context has had two operators wrong; policies do not depend on either.
#[test]
fn the_traps_of_the_context_are_not_stepped_into() {
    for (name, model) in examples() {
        let engine = Engine::new(&model);
        let exported = Exported::new(&model, &engine, Target::Odrl);
        let text = exported.text("policies.jsonld");
        let mut graph = Graph::default();
        read(&mut graph, text);
        let all = format!("{graph:?}");
        assert!(
            !all.contains("odrl/2/neg\"") && !all.contains("industry:"),
            "{name}"
        );
        let json: serde_json::Value = serde_json::from_str(text).unwrap();
        for node in json["@graph"].as_array().unwrap() {
            if node["type"] == "Agreement" || node["type"] == "Set" {
                assert_eq!(node["conflict"], "prohibit", "{name}");
            }
        }
    }
}
