//! `forbid`: a clause that says what nobody, or somebody in particular, may do.

use crate::{Field, Kind, Place, Presence, ValueType as V, words};

/// The kind of entry for a prohibition.
pub static FORBID: Kind = Kind::new(
    "forbid",
    "prohibition",
    "prohibitions",
    "A clause that says what nobody, or somebody in particular, may do. It overrides every \
     permission.",
)
.example(
    r#"forbid anyone to re-identify ed-attendances called never-re-identify {
  survives: expiry
  reason: "It is what people fear most."
}"#,
)
.name(Presence::Optional)
.title(Presence::Never)
.place(Place::TopOrInside(&["agreement"]))
.iri("http://www.w3.org/ns/odrl/2/Prohibition")
.fields(&[
    Field::new("from", V::Date, "The first day on which it holds."),
    Field::new("until", V::Date, "The last day on which it holds.").ends("from"),
    Field::new(
        "survives",
        V::Words(&words::SURVIVES),
        "Whether it goes on holding after its agreement has run out or been ended.",
    )
    .many(),
    Field::new("reason", V::Text, "Why it is forbidden."),
]);
