//! Comparing small texts.
#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

use jiff::civil::{Date, date};
use partnership_change::{Changes, tell};
use partnership_model::{InputFile, Model, build};
use partnership_source::FileId;
use partnership_syntax::parse;

pub const TODAY: Date = date(2026, 6, 1);

pub fn model(text: &str) -> Model {
    let parsed = parse(text);
    let built = build(&[InputFile {
        id: FileId(0),
        parse: &parsed,
        imports: Vec::new(),
    }]);
    built.model
}

pub fn changes(old: &str, new: &str) -> Changes {
    Changes::between((&model(old), "old"), (&model(new), "new"), TODAY)
}

/// What is told of a change, from the heading on.
pub fn told(old: &str, new: &str, heading: &str) -> String {
    let text = tell::text(&tell::outline(&changes(old, new)), 100);
    let start = text.find(heading).unwrap_or_else(|| panic!("{text}"));
    text[start..].to_owned()
}

/// The sentences under what it does, one a line.
pub fn does(old: &str, new: &str) -> String {
    let changes = changes(old, new);
    let json = tell::to_json(&changes);
    let told: Vec<String> = json
        .does
        .permissions
        .iter()
        .map(|one| format!("{}: {}", one.change, one.told))
        .collect();
    told.join("\n")
}

pub const CARE: &str = r#"partnership care "Shorter waits" {
  vision: "Everyone who needs urgent care is seen in time."
}

partner st-marys "St Mary's" {
  kind: hospital
  agrees: vision on 2026-02-11, principles on 2026-02-11, dsa on 2026-02-11
}

partner university "City University" {
  kind: university
  agrees: vision on 2026-02-11
}

dataset visits "Visits" {
  holder: st-marys
  subjects: patients
}

audience patients "Patients" {
  subjects: patients
  wants: "To be seen sooner"
}

purpose forecast "Forecast demand" {
  uses: visits
  serves: patients
}

principle openness "No surprises" {
  statement: "We tell people first."
}

benefit sooner "You are seen sooner" {
  for: patients
  from: forecast
  claim: expected
}

agreement dsa "Data sharing agreement" {
  parties: st-marys, university
  covers: forecast
  status: signed on 2026-03-20
  effective: 2026-04-01
  expires: 2028-03-31
  permit university to analyse visits for forecast called analysis {
    within: trusted-research-environment
    duties: delete-at-end
  }
}

forbid anyone to sell visits called never-sell
"#;
