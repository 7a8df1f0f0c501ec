//! `given`: the entries that a test or a scenario starts from.

use crate::{Kind, Place, Presence};

/// The kind of entry for a starting point.
pub static GIVEN: Kind = Kind::new(
    "given",
    "starting point",
    "starting points",
    "The entries that a test or a scenario starts from. Any entry may stand in it; it exists \
     for that test or scenario only.",
)
.example(
    r#"given {
  audience patients "Patients" {}
}"#,
)
.name(Presence::Never)
.title(Presence::Never)
.place(Place::Inside(&["test", "scenario"]));
