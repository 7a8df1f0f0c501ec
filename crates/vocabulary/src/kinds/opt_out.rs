//! `opt-out`: a way in which people can say no: which one, to what it applies, who applies it, when, and how
//! somebody uses it.

use crate::{Field, Kind, ValueType as V, words};

/// The kind of entry for an opt-out.
pub static OPT_OUT: Kind = Kind::new(
    "opt-out",
    "opt-out",
    "opt-outs",
    "A way in which people can say no: which one, to what it applies, who applies it, when, \
     and how somebody uses it.",
)
.example(
    r#"opt-out national-opt-out "National data opt-out" {
  scheme: national-data-opt-out
  applies-to: ed-attendances
  for: patients
  applied-by: st-marys
  applied-when: "Before each monthly delivery."
  how-to: "https://www.nhs.uk/your-nhs-data-matters/"
}"#,
)
.told()
.fields(&[
    Field::new("scheme", V::Words(&words::OPT_OUT), "Which opt-out it is.").expected(),
    Field::new(
        "applies-to",
        V::Names(&["dataset", "purpose", "flow"]),
        "What people can keep their data out of. Where an opt-out was considered and ruled \
         out, the dataset says so with its reason.",
    )
    .many()
    .expected()
    .inverse("opt-outs"),
    Field::new("for", V::Names(&["audience"]), "Whose choice it is.")
        .for_readers()
        .many()
        .expected()
        .inverse("opt-outs"),
    Field::new(
        "applied-by",
        V::Names(&["partner"]),
        "Who takes the data out.",
    )
    .many()
    .expected()
    .inverse("applies-opt-outs"),
    Field::new(
        "applied-when",
        V::Text,
        "At what point the data is taken out. After that point, it cannot be called back.",
    )
    .told()
    .expected(),
    Field::new(
        "how-to",
        V::OneOf(&[V::Text, V::Link]),
        "What somebody does to use it.",
    )
    .told()
    .many()
    .expected(),
    Field::new(
        "effect",
        V::Text,
        "What using it changes and what it does not, care included.",
    )
    .told(),
    Field::new(
        "deadline",
        V::Date,
        "The last day on which it can be used for this sharing.",
    ),
    Field::new(
        "exceptions",
        V::Text,
        "Uses that it does not stop, and why.",
    )
    .told()
    .many(),
]);
