//! A small house playbook, and partnerships that follow it.

/// Two steps, three rules, and one rule for a person.
pub const HOUSE: &str = r#"playbook house "House rules" {
  source: "Handbook"

  step people "Know the people" {
    number: 1
    area: partnerships

    rule audience-named "Somebody is told" {
      severity: error
      because: "A secret is no partnership."
      provenance: inferred
      require some audience
      message: "No audience is on record."
      help: "Add an `audience`."

      test "nobody is told" {
        given {
          partner a "A" {}
        }
        expect audience-named on the-partnership
      }

      test "somebody is told" {
        given {
          audience b "B" {}
        }
        expect no audience-named
      }
    }

    rule wants-said "Each audience says what it wants" {
      severity: warning
      because: "Nobody can keep a hope that was never written down."
      provenance: inferred
      for each audience
      require audience.wants is given
      message: "Nobody wrote down what {audience} hopes for."
      help: "Ask them."

      test "a hope that is not written" {
        given {
          audience b "B" {}
        }
        expect wants-said on b
      }

      test "a hope" {
        given {
          audience b "B" { wants: "A warm home." }
        }
        expect no wants-said
      }
    }
  }

  step papers "Write it down" {
    number: 2

    rule aim-said "The aim is written down" {
      severity: error
      because: "Whoever joins later has only the file."
      provenance: inferred
      require partnership.aim is given
      message: "The aim is not written down."
      help: "Add a line `aim`."

      test "no aim" {
        given {
          partnership p "P" {}
        }
        expect aim-said on p
      }

      test "an aim" {
        given {
          partnership p "P" { aim: "An aim." }
        }
        expect no aim-said
      }
    }

    rule read-aloud "The file was read aloud" {
      severity: advice
      because: "The ear finds what the eye forgives."
      provenance: inferred
      question: "Has somebody read the file aloud?"
      require attested
      message: "Nobody has read the file aloud."
      help: "Read it aloud."
    }
  }
}
"#;

/// A partnership that follows it, with lines of its own and entries behind it.
pub fn follows(lines: &str, entries: &str) -> String {
    format!(
        "use \"house.partnership\"\n\npartnership warm-homes \"Warm homes\" {{\n  follows: house\n{lines}}}\n\n{entries}"
    )
}

/// Entries that give the rules something to say: a hope that is not written down.
pub const TENANTS: &str = "audience tenants \"Tenants\" {\n}\n";

/// A waiver of it until a day.
pub fn waiver(until: &str) -> String {
    format!(
        "partner city \"The city\" {{\n}}\n\nwaiver ask-in-may {{\n  rule: wants-said\n  on: tenants\n  reason: \"We meet them in May.\"\n  owner: city\n  until: {until}\n}}\n"
    )
}
