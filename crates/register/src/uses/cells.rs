//! What stands in each cell of a register.

use partnership_brief::content::{Source, Statement};
use partnership_model::{Data, Date, Entry};
use partnership_vocabulary::Word;

use super::Cell;
use super::columns::{Field, own_line};
use crate::paper::{Paper, whose};
use crate::shared::{article, capital};

/// The use that a row is about.
pub(super) struct Row<'p, 'a> {
    pub(super) paper: &'p Paper<'a>,
    pub(super) purpose: &'a Entry,
    pub(super) user: Option<&'a Entry>,
}

impl<'a> Row<'_, 'a> {
    /// The cell of a column. A line of the organisation's own that is made for the column comes first.
    pub(super) fn cell(&self, field: Field) -> Cell {
        self.own(field).unwrap_or_else(|| match field {
            Field::ProjectId => self.id(),
            Field::OrganisationName => self.organisation(),
            Field::OrganisationId => {
                self.of_user("identifiers", "where the organisation is registered")
            }
            Field::OrganisationSector => self.sector(),
            Field::ApplicantNames => self.applicants(),
            Field::ApplicantId | Field::Accredited => self.only_own(field),
            Field::Funders => self.funders(),
            Field::SubLicence => self.of_data("onward-sharing", "; "),
            Field::ProjectTitle => said(self.paper.teller.title(self.purpose)),
            Field::LaySummary => self.lay(),
            Field::PublicBenefit => self.benefit(),
            Field::RequestCategory => self.of_purpose("category"),
            Field::TechnicalSummary => self.of_purpose("intended-use"),
            Field::OtherCommittees => self.committees(),
            Field::ProjectStart => self.bound("starts"),
            Field::ProjectEnd => self.bound("ends"),
            Field::LatestApproval => self.approval(),
            Field::Datasets => self.datasets(),
            Field::Sensitivity => self.sensitivity(),
            Field::ArticleSix => self.ground("basis"),
            Field::ArticleNine => self.ground("special-category-condition"),
            Field::Confidentiality => self.ground("confidentiality-basis"),
            Field::OptOut => self.opt_out(),
            Field::Frequency => self.frequency(),
            Field::Linkage => self.linkage(),
            Field::ConfidentialData => self.confidential(),
            Field::Release => self.release(),
            Field::AccessType => self.access(),
            Field::Privacy => self.privacy(),
            Field::Outputs => self.outputs(),
        })
    }

    /// A line of the organisation's own, in the purpose or in the organisation's entry.
    fn own(&self, field: Field) -> Option<Cell> {
        let word = own_line(field)?;
        let (entry, line) = [Some(self.purpose), self.user]
            .into_iter()
            .flatten()
            .find_map(|entry| Some((entry, entry.field(word)?)))?;
        let texts: Vec<String> = line
            .values
            .iter()
            .filter_map(|value| match &value.data {
                Data::Own(written) if written.starts_with('"') || written.starts_with('“') => {
                    Some(partnership_syntax::text::text_value(written).into_owned())
                }
                Data::Own(written) => Some(written.clone()),
                Data::Text(text) => Some(text.value.clone()),
                _ => None,
            })
            .collect();
        let text = partnership_brief::prose::shown(&texts.join(", "));
        let day = text.parse().ok();
        Some(Cell {
            text,
            day,
            from: vec![self.paper.teller.source(entry.id, line.span)],
            open: None,
        })
    }

    fn only_own(&self, field: Field) -> Cell {
        let word = own_line(field).unwrap_or_default();
        self.open(
            self.purpose,
            word,
            format!("Write `{word}: \"…\"` in {}.", whose(self.purpose)),
        )
    }

    pub(super) fn open(&self, entry: &Entry, word: &str, how: String) -> Cell {
        if self.paper.unread(entry, word).is_some() {
            return self.line(entry, word);
        }
        let at = self.paper.teller.place(entry, word);
        Cell {
            open: Some(self.paper.gap(
                "Not said yet.",
                "The standard has a column for it.",
                how,
                Some(at),
            )),
            ..Cell::default()
        }
    }

    /// A line of an entry: what it says, or that it is open.
    pub(super) fn line(&self, entry: &Entry, word: &str) -> Cell {
        if self.paper.silence(entry, word).is_none()
            && self.paper.unread(entry, word).is_none()
            && let Some(statement) = self.paper.said(entry, word)
        {
            return said(statement);
        }
        let gap = self
            .paper
            .open("Column", entry, word, "The standard has a column for it.");
        Cell {
            open: Some(gap),
            ..Cell::default()
        }
    }

    pub(super) fn of_purpose(&self, word: &str) -> Cell {
        self.line(self.purpose, word)
    }

    fn of_user(&self, word: &str, what: &str) -> Cell {
        match self.user {
            Some(user) => self.line(user, word),
            None => self.no_user(what),
        }
    }

    fn no_user(&self, what: &str) -> Cell {
        let how = format!(
            "Write `carried-out-by:` in {}, so that it is known {what}.",
            whose(self.purpose)
        );
        self.open(self.purpose, "carried-out-by", how)
    }

    /// The datasets that everybody may see.
    pub(super) fn data(&self) -> Vec<&'a Entry> {
        self.paper.teller.named(self.purpose, "uses")
    }

    /// A line of each of the datasets.
    pub(super) fn of_data(&self, word: &str, between: &str) -> Cell {
        let all = self.data();
        let cells: Vec<(&Entry, Cell)> = all
            .iter()
            .map(|&data| (data, self.line(data, word)))
            .collect();
        self.gathered(cells, between, "uses")
    }

    /// Cells as one: each told with the name of what it is about, where there are several.
    pub(super) fn gathered(&self, cells: Vec<(&Entry, Cell)>, between: &str, word: &str) -> Cell {
        if cells.is_empty() {
            return self.of_purpose(word);
        }
        if let Some((_, open)) = cells.iter().find(|(_, cell)| cell.open.is_some()) {
            return open.clone();
        }
        let several = cells.len() > 1;
        let mut texts: Vec<String> = Vec::new();
        let mut from: Vec<Source> = Vec::new();
        for (entry, cell) in cells {
            let text = if several {
                format!("{}: {}", entry.display(), cell.text)
            } else {
                cell.text
            };
            texts.push(text);
            from.extend(cell.from);
        }
        Cell {
            text: texts.join(between),
            from,
            ..Cell::default()
        }
    }

    fn id(&self) -> Cell {
        let name = |entry: &Entry| entry.name.clone().unwrap_or_default();
        let head = self.paper.head;
        Cell {
            text: format!("{}/{}", name(head), name(self.purpose)),
            from: vec![
                self.paper.teller.head(head),
                self.paper.teller.head(self.purpose),
            ],
            ..Cell::default()
        }
    }

    fn organisation(&self) -> Cell {
        match self.user {
            Some(user) => said(self.paper.teller.title(user)),
            None => self.no_user("who uses the data"),
        }
    }

    fn sector(&self) -> Cell {
        let Some(user) = self.user else {
            return self.no_user("who uses the data");
        };
        let mut cell = self.line(user, "kind");
        if cell.open.is_none()
            && let Some(sector) = user
                .words("kind")
                .next()
                .and_then(|word| sector(word, user))
        {
            cell.text = sector.to_owned();
        }
        cell
    }

    fn applicants(&self) -> Cell {
        let roles = ["principal-investigator", "project-lead"];
        let (seen, _) = self.paper.people(&roles, self.user);
        if seen.is_empty() || self.user.is_none() {
            return self.open(
                self.purpose,
                "carried-out-by",
                "Write a `person` with `role: principal-investigator`, their `organisation:` and `visibility: public`. People are kept inside unless their entry says otherwise.".to_owned(),
            );
        }
        let all = seen.iter().map(|person| self.paper.teller.title(person));
        together(all, ", ")
    }

    fn funders(&self) -> Cell {
        let all = self.paper.with_role(&["funder"]);
        if all.is_empty() {
            return self.open(
                self.paper.head,
                "funder",
                "Write `roles: funder` in the partner that pays, or `x-register-funders: \"…\"` in the purpose.".to_owned(),
            );
        }
        together(all.iter().map(|one| self.paper.teller.title(one)), ", ")
    }

    fn lay(&self) -> Cell {
        let own = self.paper.said(self.purpose, "description");
        own.map_or_else(|| self.of_purpose("aim"), said)
    }

    fn benefit(&self) -> Cell {
        let teller = &self.paper.teller;
        let mut all = Vec::new();
        for benefit in teller.naming_it(self.purpose, "benefits", "benefit") {
            let for_people = teller
                .named(benefit, "for")
                .iter()
                .any(|whom| whom.is("audience"));
            if for_people {
                let mut one = vec![teller.title(benefit)];
                one.extend(teller.line(benefit, "description"));
                all.push(together(one.into_iter(), ": "));
            }
        }
        if !all.is_empty() {
            let from = all.iter().flat_map(|cell| cell.from.clone()).collect();
            let texts: Vec<String> = all.into_iter().map(|cell| cell.text).collect();
            return Cell {
                text: texts.join("; "),
                from,
                ..Cell::default()
            };
        }
        self.line(self.paper.head, "society")
    }

    fn committees(&self) -> Cell {
        let teller = &self.paper.teller;
        let mut all: Vec<Statement> = Vec::new();
        for approval in self.approvals() {
            all.push(teller.title(approval));
            all.extend(self.paper.said(approval, "by"));
            all.extend(self.paper.said(approval, "reference"));
        }
        if all.is_empty() {
            return self.open(
                self.purpose,
                "approvals",
                format!(
                    "Write an `approval` with `by:`, `date:` and `covers: {}`.",
                    self.name()
                ),
            );
        }
        together(all.into_iter(), "; ")
    }

    pub(super) fn name(&self) -> &str {
        self.purpose.name.as_deref().unwrap_or("…")
    }

    /// The approvals of the purpose and of its data.
    fn approvals(&self) -> Vec<&'a Entry> {
        let teller = &self.paper.teller;
        let mut all = teller.naming_it(self.purpose, "approvals", "approval");
        for data in self.data() {
            for one in teller.naming_it(data, "approvals", "approval") {
                if !all.iter().any(|known| known.id == one.id) {
                    all.push(one);
                }
            }
        }
        all
    }

    /// A first or last day: the purpose's own, else the partnership's.
    fn bound(&self, word: &str) -> Cell {
        let own = self.paper.teller.answered(self.purpose, word)
            || self.paper.unread(self.purpose, word).is_some();
        let entry = if own {
            self.purpose
        } else if self.paper.teller.answered(self.paper.head, word) {
            self.paper.head
        } else if self.paper.unread(self.paper.head, word).is_some() {
            return self.line(self.paper.head, word);
        } else {
            return self.of_purpose(word);
        };
        let mut cell = self.line(entry, word);
        if cell.open.is_none() {
            // A month or a year stays one: it is no day that anybody wrote.
            cell.day = entry.date(word).and_then(|date| date.as_day());
        }
        cell
    }

    fn approval(&self) -> Cell {
        let day = |entry: &Entry| {
            let public = self.paper.teller.public(entry, "date").is_some();
            let date = entry.date("date");
            date.filter(|date| public && date.first() <= self.paper.teller.day())
        };
        let last = self
            .approvals()
            .into_iter()
            .filter_map(|entry| Some((day(entry)?, entry)))
            .max_by_key(|(date, _)| date.last());
        match last {
            Some((date, entry)) => self.dated(date, vec![self.paper.teller.place(entry, "date")]),
            None => self.open(
                self.purpose,
                "approvals",
                format!(
                    "Write an `approval` with `date:` and `covers: {}`.",
                    self.name()
                ),
            ),
        }
    }

    /// A day as a day; a month or a year as people write it.
    pub(super) fn dated(&self, date: Date, from: Vec<Source>) -> Cell {
        let day = date.as_day();
        Cell {
            text: day.map_or_else(
                || self.paper.teller.language.date(date),
                |day| day.to_string(),
            ),
            day,
            from,
            open: None,
        }
    }

    /// A ground in law, with its article and whom it holds for.
    fn ground(&self, word: &str) -> Cell {
        let teller = &self.paper.teller;
        let mut cell = self.of_purpose(word);
        let Some(field) = teller.public(self.purpose, word) else {
            return cell;
        };
        if cell.open.is_some() {
            return cell;
        }
        let mut texts: Vec<String> = Vec::new();
        for value in &field.values {
            let Data::Word(known, _) = value.data else {
                continue;
            };
            let whom = value
                .qualifiers
                .for_
                .as_ref()
                .map(|of| of.target.map(|id| teller.model.entry(id)));
            let suffix = match whom {
                None => String::new(),
                Some(Some(entry)) if teller.sees(entry) => format!(", for {}", entry.display()),
                // For somebody whom readers do not see: said without them, it would say more than was meant.
                Some(_) => continue,
            };
            let label = capital(known.label);
            texts.push(match article(known) {
                Some(article) => format!("{article}: {label}{suffix}"),
                None => format!("{label}{suffix}"),
            });
        }
        if !texts.is_empty() {
            cell.text = texts.join("; ");
        }
        cell
    }

    fn outputs(&self) -> Cell {
        let teller = &self.paper.teller;
        let mut all = teller.line(self.purpose, "outputs");
        for data in teller.named(self.purpose, "outputs") {
            all.extend(teller.line(data, "catalogue"));
        }
        if all.is_empty() {
            return self.of_purpose("outputs");
        }
        together(all.into_iter(), ", ")
    }
}

/// A statement as a cell.
pub(super) fn said(statement: Statement) -> Cell {
    Cell {
        text: one_line(&statement.plain()),
        from: statement.source,
        ..Cell::default()
    }
}

/// Statements as one cell.
pub(super) fn together(all: impl Iterator<Item = Statement>, between: &str) -> Cell {
    let mut texts: Vec<String> = Vec::new();
    let mut from = Vec::new();
    for statement in all {
        texts.push(one_line(&statement.plain()));
        from.extend(statement.source);
    }
    Cell {
        text: texts.join(between),
        from,
        ..Cell::default()
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

/// The sector in the words of the gateway, where a kind of organisation has one. Care providers in England must be
/// registered with the Care Quality Commission; of others that is not known.
fn sector(kind: &Word, organisation: &Entry) -> Option<&'static str> {
    let english = || {
        organisation
            .words("jurisdictions")
            .any(|place| place.word == "gb-eng")
    };
    Some(match kind.word {
        "university" | "research-institute" | "research-body" | "school" => "Academic Institute",
        "local-authority" => "Local authority",
        "health-system-body" | "public-health-agency" | "integrated-care-board" => {
            "Government Agency (Health and Adult Social Care)"
        }
        _ if kind.is("public-body") => "Government Agency (Other)",
        _ if kind.is("commercial") => "Commercial",
        _ if kind.is("not-for-profit") => "Independent Sector Organisation",
        _ if kind.is("health") && english() => "CQC Registered Health or/and Social Care provider",
        _ => return None,
    })
}
