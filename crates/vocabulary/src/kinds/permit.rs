//! `permit`: a clause that says who may do what with which data, for which purpose and under which conditions.

use crate::{Field, Kind, Place, Presence, ValueType as V, words};

/// The kind of entry for a permission.
pub static PERMIT: Kind = Kind::new(
    "permit",
    "permission",
    "permissions",
    "A clause that says who may do what with which data, for which purpose and under which \
     conditions. What no clause permits is not permitted.",
)
.example(
    r#"permit university to analyse ed-attendances for forecast-demand called analysis {
  from: 2026-04-01
  until: 2027-03-31
  within: trusted-research-environment
  identifiability: pseudonymised
  duties: delete-at-end, publish-findings
}"#,
)
.name(Presence::Optional)
.title(Presence::Never)
.place(Place::TopOrInside(&["agreement"]))
.iri("http://www.w3.org/ns/odrl/2/Permission")
.fields(&[
    Field::new("from", V::Date, "The first day on which it holds."),
    Field::new("until", V::Date, "The last day on which it holds.").ends("from"),
    Field::new(
        "within",
        V::OneOf(&[V::Words(&words::ACCESS), V::Names(&["environment"])]),
        "The only settings in which it holds.",
    )
    .many()
    .expected()
    .inverse("permits"),
    Field::new(
        "identifiability",
        V::Words(&words::IDENTIFIABILITY),
        "How identifying the data may be at most.",
    ),
    Field::new(
        "in",
        V::Words(&words::JURISDICTION),
        "The only places in which it holds.",
    )
    .many(),
    Field::new(
        "needs",
        V::Names(&["approval"]),
        "Approvals without which it does not hold.",
    )
    .many()
    .inverse("needed-by"),
    Field::new(
        "duties",
        V::OneOf(&[V::Words(&words::DUTY), V::Names(&["duty"])]),
        "What must be done in return.",
    )
    .many()
    .expected()
    .inverse("required-by"),
    Field::new("reason", V::Text, "Why it is permitted."),
]);
