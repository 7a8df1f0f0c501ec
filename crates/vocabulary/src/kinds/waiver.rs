//! `waiver`: a finding that the partners have looked at and accept for now: which rule, on what, why, who answers
//! for it, and until when.

use crate::{Falls, Field, Kind, Presence, Qualifier as Q, ValueType as V};

/// The kind of entry for a waiver.
pub static WAIVER: Kind = Kind::new(
    "waiver",
    "waiver",
    "waivers",
    "A finding that the partners have looked at and accept for now: which rule, on what, why, \
     who answers for it, and until when. Every report shows it.",
)
.example(
    r#"waiver no-proof-yet {
  rule: benefit-has-evidence
  on: sooner-seen
  reason: "The pilot ends in May."
  owner: st-marys
  until: 2026-06-30
}"#,
)
.name(Presence::Optional)
.title(Presence::Optional)
.fields(&[
    Field::new("rule", V::Rule, "The rule that is silenced.").required(),
    Field::new(
        "on",
        V::AnyName,
        "The entry on which it is silenced. Left out, it is the partnership itself.",
    )
    .many()
    .expected()
    .inverse("waivers"),
    Field::new("reason", V::Text, "Why it is accepted.").expected(),
    Field::new(
        "owner",
        V::Names(&["partner", "person"]),
        "Who answers for it.",
    )
    .many()
    .expected()
    .inverse("waivers-owned"),
    Field::new(
        "until",
        V::Date,
        "The last day on which it holds. A waiver without an end is a rule switched off in \
         silence.",
    )
    .falls(Falls::Ends)
    .expected(),
    Field::new("agreed", V::Date, "When it was agreed.").with(&[Q::By]),
]);
