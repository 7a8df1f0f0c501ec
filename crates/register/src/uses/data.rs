//! The cells of a register that are about the data: what it is, how it is reached, what was done to it first.

use partnership_brief::content::Statement;
use partnership_brief::prose::Inline;
use partnership_model::{Entry, Member};
use partnership_vocabulary::Word;

use super::Cell;
use super::cells::{Row, lower, said, together};

impl Row<'_, '_> {
    pub(super) fn datasets(&self) -> Cell {
        let all = self.data();
        if all.is_empty() || self.paper.unread(self.purpose, "uses").is_some() {
            return self.of_purpose("uses");
        }
        together(all.iter().map(|data| self.paper.teller.title(data)), ", ")
    }

    pub(super) fn sensitivity(&self) -> Cell {
        let mut cells = Vec::new();
        for data in self.data() {
            let mut cell = self.line(data, "identifiability");
            if cell.open.is_none()
                && let Some(level) = data
                    .words("identifiability")
                    .next()
                    .and_then(|word| level(word.word))
                && data.values("identifiability").count() == 1
            {
                cell.text = level.to_owned();
            }
            cells.push((data, cell));
        }
        self.gathered(cells, "; ", "uses")
    }

    pub(super) fn opt_out(&self) -> Cell {
        let teller = &self.paper.teller;
        let about: Vec<&Entry> = std::iter::once(self.purpose).chain(self.data()).collect();
        for entry in &about {
            for choice in teller.naming_it(entry, "opt-outs", "opt-out") {
                if choice
                    .words("scheme")
                    .any(|word| word.word == "national-data-opt-out")
                {
                    return Cell {
                        text: "Yes".to_owned(),
                        from: vec![teller.head(choice)],
                        ..Cell::default()
                    };
                }
            }
        }
        if let Some(entry) = about
            .iter()
            .find(|entry| teller.ruled_out(entry, "opt-outs"))
        {
            let mut cell = self.line(entry, "opt-outs");
            cell.text = format!("No. {}", cell.text);
            return cell;
        }
        let name = self.data().first().and_then(|data| data.name.clone());
        let name = name.unwrap_or_else(|| "…".to_owned());
        self.open(
            self.purpose,
            "opt-outs",
            format!("Write an `opt-out` with `scheme: national-data-opt-out` and `applies-to: {name}`, or `opt-outs: none because \"…\"` in the dataset."),
        )
    }

    pub(super) fn frequency(&self) -> Cell {
        let mut cell = self.of_data("frequency", "; ");
        if cell.open.is_none() && cell.text.starts_with("Every ") {
            cell.text = format!("Recurring ({})", lower(&cell.text));
        }
        cell
    }

    pub(super) fn linkage(&self) -> Cell {
        let teller = &self.paper.teller;
        let about = |member: &Member| matches!(member, Member::Entry(name) if name.target == Some(self.purpose.id));
        let clause = teller.model.clauses.iter().find(|clause| {
            partnership_brief::tell::permits_something(clause)
                && clause.purposes.iter().any(about)
                && clause.actions.iter().any(|(word, _)| word.word == "link")
        });
        let entry = clause
            .and_then(|clause| clause.entry)
            .unwrap_or(self.paper.head.id);
        if let Some(clause) = clause
            && teller.sees(teller.model.entry(entry))
            && let Some(reason) = clause.conditions.iter().find(|line| line.word == "reason")
            && let Some(value) = reason.values.first()
            && let Some(statement) = teller.value(teller.model.entry(entry), value)
        {
            return said(statement);
        }
        self.open(
            self.purpose,
            "clauses",
            format!("Write `permit … to link … for {} {{ reason: \"…\" }}` in an agreement, or `x-register-linkage: \"…\"` in the purpose.", self.name()),
        )
    }

    pub(super) fn confidential(&self) -> Cell {
        let teller = &self.paper.teller;
        let mut cells = Vec::new();
        for data in self.data() {
            let mut all = teller.line(data, "description");
            let items = teller
                .model
                .nested(data, "item")
                .filter(|item| teller.sees(item));
            let items: Vec<Statement> = items.map(|item| teller.title(item)).collect();
            let listed = together(items.into_iter(), ", ");
            if !listed.text.is_empty() {
                all.push(Statement::new(
                    vec![Inline::text(format!("Items: {}.", listed.text))],
                    listed.from,
                ));
            }
            let cell = if all.is_empty() {
                self.line(data, "description")
            } else {
                together(all.into_iter(), " ")
            };
            cells.push((data, cell));
        }
        self.gathered(cells, "; ", "uses")
    }

    pub(super) fn release(&self) -> Cell {
        let teller = &self.paper.teller;
        let reaches = |flow: &&&Entry| {
            self.user.is_none_or(|user| {
                flow.references("to")
                    .any(|name| name.target == Some(user.id))
            })
        };
        let flows = teller.naming_it(self.purpose, "flows", "flow");
        let first = flows
            .iter()
            .filter(reaches)
            .filter(|flow| teller.public(flow, "first").is_some())
            .filter_map(|flow| Some((flow.date("first")?, flow)))
            .min_by_key(|(date, _)| date.first());
        match first {
            Some((date, flow)) => self.dated(date, vec![teller.place(flow, "first")]),
            None => match flows.iter().find(reaches) {
                Some(flow) => self.line(flow, "first"),
                None => self.open(
                    self.purpose,
                    "flows",
                    format!("Write a `flow` with `for: {}` and `first:`.", self.name()),
                ),
            },
        }
    }

    pub(super) fn access(&self) -> Cell {
        let mut cells = Vec::new();
        for data in self.data() {
            let mut cell = self.line(data, "access");
            let words: Vec<&Word> = data.words("access").collect();
            let secure = [
                "trusted-research-environment",
                "secure-room",
                "remote-desktop",
            ];
            if cell.open.is_none() && !words.is_empty() {
                if words.iter().all(|word| secure.contains(&word.word)) {
                    cell.text = "TRE".to_owned();
                } else if words.iter().all(|word| word.is("data-moves")) {
                    cell.text = "Release".to_owned();
                }
            }
            cells.push((data, cell));
        }
        self.gathered(cells, "; ", "uses")
    }

    pub(super) fn privacy(&self) -> Cell {
        let teller = &self.paper.teller;
        let mut all: Vec<Statement> = Vec::new();
        for data in self.data() {
            if self.paper.silence(data, "identifiability").is_none() {
                all.extend(teller.labels(data, "identifiability"));
            }
            let method = data
                .values("identifiability")
                .flat_map(|value| &value.qualifiers.block)
                .filter(|line| line.word == "method" && teller.shows(data, line));
            for line in method {
                all.extend(
                    line.values
                        .iter()
                        .filter_map(|value| teller.value(data, value)),
                );
            }
            for item in teller
                .model
                .nested(data, "item")
                .filter(|item| teller.sees(item))
            {
                let treated = teller.line(item, "treatment");
                if !treated.is_empty() {
                    let one = std::iter::once(teller.title(item)).chain(treated);
                    let one = together(one, ": ");
                    all.push(Statement::new(vec![Inline::text(one.text)], one.from));
                }
            }
        }
        if all.is_empty() {
            return self.of_data("identifiability", "; ");
        }
        together(all.into_iter(), "; ")
    }
}

/// How far people can be recognised, in the words of the gateway.
fn level(word: &str) -> Option<&'static str> {
    Some(match word {
        "identifiable" => "Personally Identifiable",
        "pseudonymised" => "De-Personalised",
        "anonymous" | "effectively-anonymous" | "open-aggregate" => "Anonymous",
        _ => return None,
    })
}
