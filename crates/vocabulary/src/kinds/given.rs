//! `given`: the entries that a test or a scenario starts from.

use crate::{Kind, Place, Presence};

/// The kind of entry for a given.
pub static GIVEN: Kind = Kind::new(
    "given",
    "given",
    "givens",
    "The entries that a test or a scenario starts from. They exist for that test only.",
)
.example(
    r#"given {
  audience patients "Patients" {}
}"#,
)
.name(Presence::Never)
.title(Presence::Never)
.place(Place::Inside(&["test", "scenario"]));
