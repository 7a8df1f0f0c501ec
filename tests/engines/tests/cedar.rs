//! Cedar: the schema, the policies and the entities, in Cedar's own engine and its strict validator.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test stops where it fails, and tells how much it asked"
)]
#![cfg(feature = "engines")]

use std::collections::HashMap;
use std::str::FromStr;

use cedar_policy::{
    Authorizer, Context, Decision, Entities, EntityId, EntityTypeName, EntityUid, PolicyId,
    PolicySet, Request, Schema, ValidationMode, Validator,
};
use partnership_engines_tests::asks::{Ask, asks, days};
use partnership_engines_tests::exported::{Exported, examples};
use partnership_export::Target;
use partnership_policy::{Answer, Engine};
use serde_json::json;

struct Store {
    schema: Schema,
    policies: PolicySet,
    entities: Entities,
    answers: HashMap<PolicyId, String>,
    authorizer: Authorizer,
}

impl Store {
    fn new(exported: &Exported) -> Self {
        let (schema, warnings) =
            Schema::from_cedarschema_str(exported.text("partnership.cedarschema")).unwrap();
        assert_eq!(warnings.count(), 0, "the schema has warnings");
        let policies = PolicySet::from_str(exported.text("policies.cedar")).unwrap();
        let validated = Validator::new(schema.clone()).validate(&policies, ValidationMode::Strict);
        assert!(
            validated.validation_passed_without_warnings(),
            "{validated}"
        );
        let entities =
            Entities::from_json_str(exported.text("entities.json"), Some(&schema)).unwrap();
        let answer = |policy: &cedar_policy::Policy| {
            let answer = policy.annotation("answer").unwrap().to_owned();
            (policy.id().clone(), answer)
        };
        Self {
            answers: policies.policies().map(answer).collect(),
            schema,
            policies,
            entities,
            authorizer: Authorizer::new(),
        }
    }

    /// Yes or no, and which of our answers that is.
    fn ask(&self, ask: &Ask, approvals: &[&str]) -> (bool, String) {
        let uid = |kind: &str, name: &str| {
            let kind = EntityTypeName::from_str(&format!("Partnership::{kind}")).unwrap();
            EntityUid::from_type_name_and_id(kind, EntityId::new(name))
        };
        let action = uid("Action", ask.action);
        let mut context = json!({
            "purpose": ask.purpose,
            "on": { "__extn": { "fn": "datetime", "arg": ask.on.to_string() } },
        });
        if let Some(setting) = &ask.setting {
            context["setting"] = json!(setting);
        }
        if let Some(level) = &ask.identifiability {
            context["identifiability"] = json!(level);
        }
        if !approvals.is_empty() {
            context["approvals"] = json!(approvals);
        }
        let context = Context::from_json_value(context, Some((&self.schema, &action))).unwrap();
        let request = Request::new(
            uid("Partner", &ask.who),
            action,
            uid("Dataset", &ask.what),
            context,
            Some(&self.schema),
        )
        .unwrap();
        let response = self
            .authorizer
            .is_authorized(&request, &self.policies, &self.entities);
        assert_eq!(response.diagnostics().errors().count(), 0, "{ask:?}");
        let reason = response.diagnostics().reason().next();
        let said = reason.map_or("not-covered", |id| &self.answers[id]);
        (response.decision() == Decision::Allow, said.to_owned())
    }
}

#[test]
fn every_answer_is_ours_or_is_told_as_lost() {
    for (name, model) in examples() {
        let engine = Engine::new(&model);
        let exported = Exported::new(&model, &engine, Target::Cedar);
        let store = Store::new(&exported);
        let losses = exported.losses();
        let days = days(&engine, &model);
        let asks = asks(&model, &engine, &days);
        let mut lost = 0;
        for ask in &asks {
            let (allowed, said) = store.ask(ask, &[]);
            // Whatever is lost: yes is never said where we do not say it.
            assert_eq!(allowed, ask.is_plainly_permitted(), "{name}: {ask:?}");
            let told = losses.of(ask);
            let ours = ask.decision.answer.word();
            if ask.is_conditional() {
                assert!(told.contains(&"condition"), "{name}: {ask:?}");
                lost += 1;
            } else {
                // Yes or no alone does not tell these from others; the annotation does, and the report says so.
                assert_eq!(said, ours, "{name}: {ask:?}");
            }
            match ask.decision.answer {
                Answer::InPart | Answer::CannotBeJudged => {
                    assert!(told.contains(&ours), "{name}: {ask:?}");
                }
                Answer::Permitted if !ask.decision.duties.is_empty() => {
                    assert!(told.contains(&"duties"), "{name}: {ask:?}");
                }
                _ => {}
            }
        }
        println!(
            "{name}: {} questions on {} days, {lost} conditions",
            asks.len(),
            days.len()
        );
    }
}

#[test]
fn an_approval_that_is_shown_opens_what_needs_it() {
    let model = partnership_engines_tests::exported::model(
        "partnership p \"P\" {}\npartner a \"A\" {}\ndataset d \"D\" { holder: a }\npurpose u \"U\" {}\n\
         approval ann \"Ann\" {}\n\
         permit a to read d for u { needs: ann }\n",
    );
    let engine = Engine::new(&model);
    let store = Store::new(&Exported::new(&model, &engine, Target::Cedar));
    let asks = asks(&model, &engine, &[jiff::civil::date(2026, 1, 1)]);
    let conditional: Vec<&Ask> = asks.iter().filter(|ask| ask.is_conditional()).collect();
    assert!(!conditional.is_empty());
    for ask in conditional {
        assert!(!store.ask(ask, &[]).0, "{ask:?}");
        assert!(!store.ask(ask, &["somebody"]).0, "{ask:?}");
        assert_eq!(
            store.ask(ask, &["ann"]),
            (true, "permitted".to_owned()),
            "{ask:?}"
        );
    }
}
