//! The JSON Schemas.

use super::Generated;
use super::json::pretty;
use super::model_schema;

/// The schema files.
pub fn files() -> Vec<Generated> {
    let settings = pretty(&partnership_project::config::schema::schema());
    vec![
        // `init` writes it into a repository, for editors.
        Generated::new(
            "crates/cli/templates/init/settings.schema.json",
            settings.clone(),
        ),
        Generated::new("docs/reference/settings.schema.json", settings),
        Generated::new(
            "docs/reference/findings.schema.json",
            include_str!("../../../diagnostics/schema/findings-1.schema.json").to_owned(),
        ),
        Generated::new(
            "docs/reference/changes.schema.json",
            include_str!("../../../change/schema/changes-1.schema.json").to_owned(),
        ),
        Generated::new(
            "docs/reference/answer.schema.json",
            include_str!("../../../ask/schema/answer-1.schema.json").to_owned(),
        ),
        Generated::new(
            "docs/reference/matrix.schema.json",
            include_str!("../../../ask/schema/matrix-1.schema.json").to_owned(),
        ),
        Generated::new(
            "docs/reference/tests.schema.json",
            include_str!("../../../cli/schema/tests-1.schema.json").to_owned(),
        ),
        Generated::new(
            "docs/reference/model.schema.json",
            pretty(&model_schema::schema()),
        ),
    ]
}
