//! `principle`: something the partners hold themselves to when they share data, with what puts it into practice.

use crate::{Field, Kind, Qualifier as Q, ValueType as V, words};

/// The kind of entry for a principle.
pub static PRINCIPLE: Kind = Kind::new(
    "principle",
    "principle",
    "principles",
    "Something the partners hold themselves to when they share data, with what puts it into \
     practice. A principle that nothing puts into practice is a slogan.",
)
.example(
    r#"principle openness "No surprises" {
  statement: "We tell people what we do with their data before we do it."
  answers: no-surprises
  practised-by: open-evening
}"#,
)
.told()
.fields(&[
    Field::new(
        "statement",
        V::Text,
        "What the partners will do or will not do, as a promise a stranger could hold them \
         to.",
    )
    .told()
    .expected(),
    Field::new(
        "answers",
        V::Words(&words::FRAMEWORK_COMPONENT),
        "The parts of published frameworks that it answers, such as the people of the Five \
         Safes.",
    )
    .many(),
    Field::new(
        "practised-by",
        V::Names(&[
            "activity",
            "mitigation",
            "agreement",
            "permit",
            "forbid",
            "duty",
            "promise",
            "environment",
            "commitment",
            "conflict-process",
            "opt-out",
            "asset",
            "policy",
            "involvement",
            "approval",
        ]),
        "The control, clause or activity that makes it true in daily work.",
    )
    .many()
    .expected()
    .with(&[Q::Because])
    .inverse("practises-principles"),
    Field::new("society", V::Text, "The good for society that it seeks.").told(),
    Field::new(
        "from",
        V::OneOf(&[V::Text, V::Names(&["principle", "partner"])]),
        "Where it comes from: a partner's values, a framework, an earlier partnership.",
    )
    .many()
    .inverse("gave-rise-to"),
]);
