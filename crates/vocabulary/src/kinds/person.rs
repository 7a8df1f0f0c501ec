//! `person`: somebody with a part to play, such as a data protection officer or a principal investigator, and who
//! stands in when they are away.

use crate::{Field, Kind, Qualifier as Q, ValueType as V, Visibility, words};

/// The kind of entry for a person.
pub static PERSON: Kind = Kind::new(
    "person",
    "person",
    "people",
    "Somebody with a part to play, such as a data protection officer or a principal \
     investigator, and who stands in when they are away. It is kept from readers outside \
     unless it says otherwise.",
)
.example(
    r#"person information-officer "Data protection officer" {
  organisation: st-marys
  role: data-protection-officer
  deputy: deputy-officer
  email: "dpo@example.org"
}"#,
)
.visibility(Visibility::Internal)
.fields(&[
    Field::new(
        "organisation",
        V::Names(&["partner", "regulator"]),
        "Where they work.",
    )
    .many()
    .expected()
    .inverse("people"),
    Field::new(
        "role",
        V::Words(&words::PERSON_ROLE),
        "The part they play. It may be for one partner, purpose or dataset only.",
    )
    .many()
    .expected()
    .with(&[Q::For, Q::On]),
    Field::new(
        "deputy",
        V::Names(&["person"]),
        "Who stands in. People leave, and relationships with them.",
    )
    .many()
    .expected()
    .inverse("deputy-for"),
    Field::new("position", V::Text, "What their post is called."),
    Field::new("email", V::Code, "Their address.").internal(),
    Field::new("telephone", V::Code, "Their number.").internal(),
    Field::new("starts", V::Date, "From when they have this part."),
    Field::new("ends", V::Date, "Until when they have it.").ends("starts"),
]);
