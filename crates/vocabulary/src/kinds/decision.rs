//! `decision`: what was decided, by whom and by which rule, setbacks included.

use crate::{Field, Kind, ValueType as V, Visibility, words};

/// The kind of entry for a decision.
pub static DECISION: Kind = Kind::new(
    "decision",
    "decision",
    "decisions",
    "What was decided, by whom and by which rule, setbacks included. A log that all partners \
     can read keeps a story from having two versions.",
)
.example(
    r#"decision start-small "Start with one hospital" {
  date: 2026-01-28
  by: st-marys, university
  rule: consensus
  outcome: "The second hospital joins after the first review."
  reason: "The mapping took longer than planned."
  setback: yes
}"#,
)
.visibility(Visibility::Partners)
.fields(&[
    Field::new("date", V::Date, "When it was decided.")
        .past()
        .expected(),
    Field::new("by", V::Names(&["partner", "person"]), "Who decided.")
        .many()
        .expected()
        .inverse("decisions"),
    Field::new("rule", V::Words(&words::DECISION_RULE), "By which rule.").expected(),
    Field::new("outcome", V::Text, "What was decided.").expected(),
    Field::new("reason", V::Text, "Why.").expected(),
    Field::new(
        "consulted",
        V::Names(&["partner", "audience", "person"]),
        "Who was heard before.",
    )
    .many()
    .inverse("heard-on"),
    Field::new("about", V::AnyName, "What it concerns.")
        .many()
        .inverse("decisions-about"),
    Field::new(
        "renewal",
        V::Words(&words::RENEWAL),
        "Whether the partnership goes on, changes or ends, where that is what was decided.",
    ),
    Field::new(
        "setback",
        V::YesNo,
        "Whether it answers something that went wrong.",
    ),
    Field::new("learned", V::Text, "What was learned.").many(),
    Field::new(
        "under",
        V::Names(&["decision-right"]),
        "The right to decide under which it was taken.",
    )
    .inverse("decisions"),
    Field::new(
        "replaces",
        V::Names(&["decision"]),
        "The decision that it takes the place of.",
    )
    .many()
    .inverse("replaced-by"),
]);
