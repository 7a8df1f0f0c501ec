//! `audience`: a group of people the asset speaks to.

use crate::{Field, Kind, ValueType as V};

/// A group of people the asset speaks to.
pub static AUDIENCE: Kind = Kind::new(
    "audience",
    "audience",
    "audiences",
    "A group of people who are affected by the sharing or who ought to know of it. Trust is earned with a particular \
     audience, so each gets its own page: what it gains, what could go wrong for it, and what choice it has.",
)
.example(
    "audience patients \"Patients and carers\" {\n  wants: \"To be seen sooner, and to know who looks at their records.\"\n  reading-age: 11\n}",
)
.fields(&[
    Field::new("wants", V::Text, "What this audience hopes for, in its own words. It may differ from what the partners want.").many().expected(),
    Field::new("reading-age", V::Quantity, "The reading age, in years, that the page for this audience is written for. Public health writing aims at 9 to 11.").expected().example("11"),
]);
