//! The file that the answers make.
//!
//! What was answered is written; what was not stands there as a remark that shows how it would be written. The result
//! goes through the formatter, so that a new file is laid out as every other.

use partnership_syntax::format::{Options, format};
use partnership_syntax::parse;

use super::Answers;
use super::names::Names;

/// The playbooks that a new partnership follows: how data is shared well, and how people work together well. Where its
/// data is about people, the law of the place is the next one; the remark beside the line says so.
const FOLLOWS: &str = "odi-data-sharing, six-activities, cultivating-relationships";

/// The text of the new file.
pub(crate) fn text(answers: &Answers) -> String {
    let draft = Draft::new(answers);
    let mut out = String::new();
    for part in [
        draft.header(),
        draft.partners(),
        draft.data(),
        draft.audience(),
        draft.purpose(),
        draft.benefit(),
        draft.risk(),
        draft.principle(),
    ] {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(&part);
    }
    format(&parse(out.as_str()), &Options::default()).text
}

/// The answers, with the names of the entries they make.
struct Draft<'a> {
    answers: &'a Answers,
    title: &'a str,
    name: String,
    partners: Vec<(String, &'a str)>,
    holder: Option<String>,
    data: Option<String>,
    audience: Option<String>,
    purpose: Option<String>,
    benefit: Option<String>,
    risk: Option<String>,
}

impl<'a> Draft<'a> {
    fn new(answers: &'a Answers) -> Self {
        let mut names = Names::default();
        let title = answers.title.as_deref().unwrap_or("New partnership");
        let name = names.take(title, "partnership");
        let mut partners: Vec<(String, &str)> = answers
            .partners
            .iter()
            .map(|title| (names.take(title, "partner"), title.as_str()))
            .collect();
        let holder = answers.holder.as_deref().map(|holder| {
            let known = partners
                .iter()
                .find(|(name, title)| *title == holder || name == holder)
                .map(|(name, _)| name.clone());
            known.unwrap_or_else(|| {
                let name = names.take(holder, "partner");
                partners.push((name.clone(), holder));
                name
            })
        });
        let mut name_for = |answer: &Option<String>, fallback| {
            answer.as_deref().map(|title| names.take(title, fallback))
        };
        Self {
            data: name_for(&answers.data, "data"),
            audience: name_for(&answers.audience, "audience"),
            purpose: name_for(&answers.purpose, "purpose"),
            benefit: name_for(&answers.benefit, "benefit"),
            risk: name_for(&answers.risk, "risk"),
            answers,
            title,
            name,
            partners,
            holder,
        }
    }

    fn header(&self) -> String {
        let need = line(
            "need",
            self.answers.need.as_deref(),
            "What is missing or goes wrong today.",
        );
        let aim = line(
            "aim",
            self.answers.aim.as_deref(),
            "What you want to achieve together.",
        );
        format!(
            "// {}: a first draft.
//
// What stands behind two slashes is a remark: it shows what may follow. Delete it when it has.
// `partnership check` says what to do next, and `partnership explain WORD` what a word means.

partnership {} {} {{
  status: draft
  follows: {FOLLOWS}
{need}{aim}  // vision: \"How the world looks when you have succeeded.\"
  // society: \"What everybody gains, also those who are not in the data.\"
  // jurisdictions: gb-eng
  // Where the data is about people, follow the law as well: `uk-gdpr` or `eu-gdpr`, behind a comma.
  // starts: 2026-04-01
  // review: every 6 months
}}
",
            remark(self.title),
            self.name,
            quoted(self.title)
        )
    }

    fn partners(&self) -> String {
        let mut out =
            String::from("// Who takes part, what each brings, and what each is worried about.\n");
        if self.partners.is_empty() {
            out.push_str("// partner st-marys \"St Mary's Hospital\" { kind: hospital  roles: data-holder, controller }\n");
        }
        for (place, (name, title)) in self.partners.iter().enumerate() {
            let roles = if self.holder.as_ref() == Some(name) {
                "  roles: data-holder\n"
            } else {
                ""
            };
            let hints = if place == 0 {
                "  // kind: hospital\n  // motivation: \"Why it takes part.\"\n  // concern: \"What it is worried about.\"\n"
            } else {
                ""
            };
            out.push_str(&format!(
                "partner {name} {} {{\n{roles}{hints}}}\n\n",
                quoted(title)
            ));
        }
        out
    }

    fn data(&self) -> String {
        let lead = "// The data, and what keeps the people in it safe.\n";
        let Some(name) = &self.data else {
            return format!(
                "{lead}// dataset visits \"Visits to the clinic\" {{ holder: st-marys  identifiability: pseudonymised }}\n"
            );
        };
        let holder = self
            .holder
            .as_ref()
            .map(|holder| format!("  holder: {holder}\n"))
            .unwrap_or_else(|| "  // holder: the partner who has it now\n".to_owned());
        format!(
            "{lead}dataset {name} {} {{\n{holder}  // subjects: patients\n  // identifiability: pseudonymised\n  // access: \
             trusted-research-environment\n  // retention: 24 months\n}}\n",
            quoted(self.answers.data.as_deref().unwrap_or_default())
        )
    }

    fn audience(&self) -> String {
        let lead = "// The people who are affected or ought to know. Each group gets a page of its own in the briefing.\n";
        let Some(name) = &self.audience else {
            return format!(
                "{lead}// audience patients \"Patients and carers\" {{ wants: \"To know who looks at their records.\" }}\n"
            );
        };
        format!(
            "{lead}audience {name} {} {{\n  // wants: \"What they hope for, in their own words.\"\n  // worries: \"What they \
             fear.\"\n  // choice: \"What they can do if they do not want to take part.\"\n}}\n",
            quoted(self.answers.audience.as_deref().unwrap_or_default())
        )
    }

    fn purpose(&self) -> String {
        let lead = "// What the data is used for, and for nothing else.\n";
        let Some(name) = &self.purpose else {
            return format!(
                "{lead}// purpose plan-staff \"Plan how many staff are needed\" {{ uses: visits  serves: patients }}\n"
            );
        };
        let uses = self
            .data
            .as_ref()
            .map(|data| format!("  uses: {data}\n"))
            .unwrap_or_default();
        let serves = self
            .audience
            .as_ref()
            .map(|audience| format!("  serves: {audience}\n"))
            .unwrap_or_default();
        format!(
            "{lead}purpose {name} {} {{\n{uses}{serves}  // category: dpv:ImproveHealthcare\n  // basis: public-task\n}}\n",
            quoted(self.answers.purpose.as_deref().unwrap_or_default())
        )
    }

    fn benefit(&self) -> String {
        let lead = "// What each group gains, and how anybody would notice.\n";
        let title = self.answers.benefit.as_deref().unwrap_or_default();
        match (&self.benefit, &self.audience) {
            (Some(name), Some(audience)) => {
                let from = self
                    .purpose
                    .as_ref()
                    .map(|purpose| format!("  from: {purpose}\n"))
                    .unwrap_or_default();
                format!(
                    "{lead}benefit {name} {} {{\n  for: {audience}\n{from}  claim: expected\n  // measure: \"Median wait\" {{ \
                     baseline: 214 minutes  target: 150 minutes }}\n}}\n",
                    quoted(title)
                )
            }
            // A benefit is for somebody; until there is an audience, it waits.
            (Some(name), None) => format!(
                "{lead}// benefit {name} {} {{ for: the audience }}\n",
                remark(&quoted(title))
            ),
            (None, _) => format!(
                "{lead}// benefit sooner-seen \"You are seen sooner\" {{ for: patients  claim: expected }}\n"
            ),
        }
    }

    fn risk(&self) -> String {
        let lead = "// What could go wrong, for whom, and what is done about it.\n";
        let Some(name) = &self.risk else {
            return format!(
                "{lead}// risk recognised \"Someone is recognised in the data\" {{ affects: patients }}\n"
            );
        };
        let affects = self
            .audience
            .as_ref()
            .map(|audience| format!("  affects: {audience}\n"))
            .unwrap_or_default();
        let arises = self
            .data
            .as_ref()
            .map(|data| format!("  arises-from: {data}\n"))
            .unwrap_or_default();
        format!(
            "{lead}risk {name} {} {{\n{affects}{arises}  // likelihood: possible\n  // impact: major\n  // mitigation \
             secure-room \"Analysis only inside a secure environment\" {{ status: planned }}\n}}\n",
            quoted(self.answers.risk.as_deref().unwrap_or_default())
        )
    }

    fn principle(&self) -> String {
        "// What you hold yourselves to.
// principle openness \"No surprises\" {
//   statement: \"We tell people what we do with their data before we do it.\"
// }
"
        .to_owned()
    }
}

/// A line with its answer; a remark with `hint` where there is none.
fn line(field: &str, answer: Option<&str>, hint: &str) -> String {
    match answer {
        Some(answer) => format!("  {field}: {}\n", quoted(answer)),
        None => format!("  // {field}: \"{hint}\"\n"),
    }
}

/// As text in quotes.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// As part of a remark, which ends with its line.
fn remark(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_answers_stay_text() {
        let hostile = "\" { } // \\ “x” permit anyone to sell anything".to_owned();
        let answers = Answers {
            title: Some(hostile.clone()),
            partners: vec![hostile.clone(), hostile.clone()],
            need: Some(hostile.clone()),
            audience: Some(hostile.clone()),
            benefit: Some(hostile.clone()),
            ..Answers::default()
        };
        let text = text(&answers);
        let parsed = parse(text.as_str());
        assert!(parsed.is_clean(), "{text}");
        let titles: Vec<String> = parsed
            .file()
            .declarations()
            .filter_map(|entry| Some(entry.title()?.value().into_owned()))
            .collect();
        assert_eq!(titles, vec![hostile; 5]);
        assert_eq!(format(&parsed, &Options::default()).text, text);
    }

    #[test]
    fn nothing_known_still_makes_a_file() {
        let text = text(&Answers::default());
        assert!(parse(text.as_str()).is_clean(), "{text}");
        assert_eq!(parse(text.as_str()).file().declarations().count(), 1);
    }
}
