//! `test`: a small example with the messages that it must give, kept beside the rules so that they go on meaning
//! what was meant.

use crate::{Field, Kind, Place, Presence, ValueType as V};

/// The kind of entry for a test.
pub static TEST: Kind = Kind::new(
    "test",
    "test",
    "tests",
    "A small example with the messages that it must give, kept beside the rules so that they \
     go on meaning what was meant.",
)
.example(
    r#"test "an audience without a benefit is reported" {
  given {
    audience patients "Patients" {}
  }
  expect audience-has-benefit on patients
}"#,
)
.name(Presence::Optional)
.place(Place::Inside(&["playbook", "step", "rule"]))
.fields(&[Field::new("because", V::Text, "Why this case matters.")]);
