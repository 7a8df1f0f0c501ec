//! `item`: one column or group of columns of a dataset, with the reason why it is needed.

use crate::{Field, Kind, Place, ValueType as V, words};

/// The kind of entry for a data item.
pub static ITEM: Kind = Kind::new(
    "item",
    "data item",
    "data items",
    "One column or group of columns of a dataset, with the reason why it is needed. Each item \
     without a reason is data that need not be shared.",
)
.example(
    r#"item arrival-time "Time of arrival" {
  justification: "The forecast is of arrivals by the hour."
  for: forecast-demand
  identifying: indirectly
}"#,
)
.place(Place::Inside(&["dataset"]))
.fields(&[
    Field::new(
        "justification",
        V::Text,
        "Why the purpose cannot be reached without this item.",
    )
    .expected()
    .iri("https://w3id.org/dpv#hasJustification"),
    Field::new("for", V::Names(&["purpose"]), "The purposes that need it.")
        .many()
        .inverse("items"),
    Field::new(
        "identifying",
        V::Words(&words::ITEM_IDENTIFYING),
        "Whether the item points to a person, alone or with others.",
    ),
    Field::new(
        "sensitivity",
        V::Words(&words::SENSITIVITY),
        "Whether this item is more sensitive than the rest of the dataset.",
    )
    .many(),
    Field::new(
        "standard",
        V::Words(&words::DATA_STANDARD),
        "The format or code system of this item.",
    )
    .many()
    .example("\"SNOMED CT\""),
    Field::new(
        "unit",
        V::Text,
        "The unit or granularity, for instance \"day\" or \"first half of the postcode\".",
    ),
    Field::new(
        "treatment",
        V::Text,
        "What is done to it before it is shared, such as rounding or banding.",
    ),
]);
