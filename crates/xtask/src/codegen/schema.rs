//! The JSON Schemas.

use super::Generated;

/// The schema files.
pub fn files() -> Vec<Generated> {
    vec![Generated::new(
        "docs/reference/findings.schema.json",
        include_str!("../../../diagnostics/schema/findings-1.schema.json").to_owned(),
    )]
}
