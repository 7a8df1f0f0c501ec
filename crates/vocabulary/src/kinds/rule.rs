//! `rule`: something that must hold in a partnership, for instance that every audience is told what it gains.

use crate::{Field, Kind, Place, ValueType as V, words};

/// The kind of entry for a rule.
pub static RULE: Kind = Kind::new(
    "rule",
    "rule",
    "rules",
    "Something that must hold in a partnership, for instance that every audience is told what \
     it gains. Where it does not hold, there is one message at the entry concerned.",
)
.example(
    r#"rule audience-has-benefit "Every audience is told what it gains" {
  severity: error
  provenance: playbook
  because: "Trust is earned with a particular audience, not with the world at large."
  for each audience
  require some benefit where benefit.for includes audience
  message: "{audience} is promised no benefit."
  help: "Add a `benefit` with `for: {audience.name}`, or say why there is none."
}"#,
)
.place(Place::Inside(&["step", "playbook"]))
.fields(&[
    Field::new(
        "severity",
        V::Condition,
        "How much it weighs: `error` must be fixed, `warning` should be, `advice` could \
         improve the file. It may depend on a condition.",
    )
    .expected()
    .example("error when dataset.sensitivity includes special-category, otherwise warning"),
    Field::new(
        "because",
        V::Text,
        "Why it matters to the people in the data or to the partners.",
    )
    .expected(),
    Field::new(
        "message",
        V::Text,
        "What is said where it does not hold. Names in braces are replaced by what they stand \
         for.",
    )
    .expected(),
    Field::new("help", V::Text, "What to do about it.").expected(),
    Field::new("source", V::Link, "Where it is said.").many(),
    Field::new(
        "provenance",
        V::Words(&words::PROVENANCE),
        "Whether the source says it, it was inferred, the law asks for it, or a real case \
         taught it.",
    )
    .expected(),
    Field::new(
        "fix",
        V::Labelled(&words::FIX_ACTION),
        "An edit that is offered: what to insert, replace or remove.",
    )
    .many()
    .example("insert \"for: {audience.name}\""),
    Field::new(
        "applies",
        V::Condition,
        "When it applies, with days where a law starts or ends.",
    )
    .example("when partnership.jurisdictions includes gb-eng from 2026-02-05"),
    Field::new(
        "jurisdictions",
        V::Words(&words::JURISDICTION),
        "Where it applies, if it follows one country's law.",
    )
    .many(),
    Field::new(
        "question",
        V::Text,
        "What a person is asked, where only a person can judge it.",
    ),
    Field::new(
        "area",
        V::Words(&words::COVERAGE_AREA),
        "The area of the data sharing checklist that it belongs to, where it differs from its \
         step's.",
    )
    .many(),
    Field::new(
        "replaced-by",
        V::Rule,
        "The rule that took its place, where it is on its way out.",
    ),
]);
