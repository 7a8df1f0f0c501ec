//! `cost`: who pays what, when, and who earns.

use crate::{Field, Kind, Qualifier as Q, ValueType as V, Visibility};

/// The kind of entry for a cost.
pub static COST: Kind = Kind::new(
    "cost",
    "cost",
    "costs",
    "Who pays what, when, and who earns. Money that nobody wrote down becomes the first \
     quarrel.",
)
.example(
    r#"cost environment-fee "Yearly fee of the secure environment" {
  amount: GBP 18000
  paid-by: st-marys
  earned-by: university
  repeats: every 12 months
  for: city-safe-room
}"#,
)
.visibility(Visibility::Partners)
.fields(&[
    Field::new("amount", V::Money, "How much.")
        .expected()
        .with(&[Q::Because]),
    Field::new(
        "paid-by",
        V::OneOf(&[V::Names(&["partner"]), V::Text]),
        "Who pays.",
    )
    .many()
    .expected()
    .inverse("pays"),
    Field::new(
        "earned-by",
        V::OneOf(&[V::Names(&["partner"]), V::Text]),
        "Who receives it. If somebody earns from the data, people want to know.",
    )
    .many()
    .expected()
    .inverse("earns"),
    Field::new("when", V::Date, "When it is paid.").many(),
    Field::new("repeats", V::Recurrence, "How often it is paid."),
    Field::new(
        "for",
        V::Names(&[
            "purpose",
            "dataset",
            "environment",
            "activity",
            "agreement",
            "asset",
            "task",
        ]),
        "What it is for.",
    )
    .many()
    .inverse("costs"),
    Field::new(
        "for-capacity-of",
        V::Names(&["partner"]),
        "The partner whose ability to take part it pays for. Without it, smaller partners \
         fall away.",
    )
    .many()
    .inverse("capacity-paid-by"),
    Field::new(
        "source",
        V::Text,
        "Where the money comes from: a grant, a budget, a fee.",
    ),
]);
