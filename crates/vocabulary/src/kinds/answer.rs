//! `answer`: an answer to one of the twelve questions of the risk check.

use crate::{Field, Kind, Presence, ValueType as V, Visibility, words};

/// The kind of entry for an answer.
pub static ANSWER: Kind = Kind::new(
    "answer",
    "answer",
    "answers",
    "An answer to one of the twelve questions of the risk check. A question left blank counts \
     as uncertain, never as settled.",
)
.example(
    r#"answer {
  question: surprise
  answer: uncertain
  by: st-marys
  date: 2026-02-03
  because: "Patients have not been asked yet."
}"#,
)
.name(Presence::Optional)
.title(Presence::Optional)
.visibility(Visibility::Partners)
.fields(&[
    Field::new(
        "question",
        V::Words(&words::RISK_QUESTION),
        "Which question is answered.",
    )
    .required(),
    Field::new("answer", V::Words(&words::ANSWER), "Yes, no or uncertain.").expected(),
    Field::new("because", V::Text, "What the answer rests on.").expected(),
    Field::new("by", V::Names(&["partner", "person"]), "Who answered.")
        .many()
        .inverse("answers-given"),
    Field::new("date", V::Date, "When it was answered."),
    Field::new(
        "action",
        V::OneOf(&[V::Text, V::Names(&["risk", "mitigation", "task"])]),
        "What is done where the answer is not reassuring.",
    )
    .many()
    .inverse("prompted-by"),
]);
