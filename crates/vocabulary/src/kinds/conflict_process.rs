//! `conflict-process`: how a disagreement is raised, taken further and settled, and by whom.

use crate::{Field, Kind, Qualifier as Q, ValueType as V, words};

/// The kind of entry for a conflict process.
pub static CONFLICT_PROCESS: Kind = Kind::new(
    "conflict-process",
    "conflict process",
    "conflict processes",
    "How a disagreement is raised, taken further and settled, and by whom. It is agreed \
     before it is needed, because nobody agrees on it afterwards.",
)
.example(
    r#"conflict-process how-we-disagree "When we disagree" {
  raised-with: st-marys
  how: "Tell the coordinator, in writing or in person."
  escalates-to: university { within: 10 days }
  settled-by: st-marys, university { within: 30 days }
  method: "A mediator both sides accept."
}"#,
)
.fields(&[
    Field::new(
        "raised-with",
        V::Names(&["person", "partner"]),
        "Whom one turns to first.",
    )
    .many()
    .expected()
    .inverse("hears-disagreements"),
    Field::new("how", V::Text, "How a disagreement is raised.").expected(),
    Field::new(
        "escalates-to",
        V::OneOf(&[V::Names(&["person", "partner", "regulator"]), V::Text]),
        "Who hears it next, in order, and within how long.",
    )
    .many()
    .expected()
    .with(&[Q::Because, Q::Block(ESCALATES_TO)])
    .inverse("hears-escalations"),
    Field::new(
        "settled-by",
        V::OneOf(&[V::Names(&["person", "partner", "regulator"]), V::Text]),
        "Who has the last word, and within how long.",
    )
    .many()
    .expected()
    .with(&[Q::Block(SETTLED_BY)])
    .inverse("settles-disagreements"),
    Field::new(
        "method",
        V::Text,
        "How it is settled, for instance by mediation.",
    ),
    Field::new(
        "prevention",
        V::Text,
        "What is done so that differences do not become conflicts.",
    )
    .many(),
    Field::new(
        "covers-origin",
        V::Words(&words::CONFLICT_ORIGIN),
        "Which sort of conflict it is for.",
    )
    .many(),
    Field::new(
        "meanwhile",
        V::Text,
        "What happens to the data until it is settled.",
    ),
]);

/// What may stand in braces after a value of `escalates-to`.
static ESCALATES_TO: &[Field] = &[Field::new(
    "within",
    V::Duration,
    "How long it may take until then.",
)];

/// What may stand in braces after a value of `settled-by`.
static SETTLED_BY: &[Field] = &[Field::new(
    "within",
    V::Duration,
    "How long it may take until then.",
)];
