//! What a heading of a spreadsheet is about.
//!
//! A line of the language is known by its own word. Beside it stand the headings that people use for the same thing; each
//! names a line of the vocabulary, and a test holds it to that.

use partnership_vocabulary::{Field, any_kind, field_of};

use crate::uses::{COLUMNS, Field as Column};

/// What a spreadsheet lists.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Partners.
    Partner,
    /// Datasets.
    Dataset,
    /// Risks, each with its measures.
    Risk,
    /// Uses of data, in the columns of the register standard.
    Register,
}

impl Kind {
    /// As people say it.
    pub fn many(self) -> &'static str {
        match self {
            Self::Partner => "partners",
            Self::Dataset => "datasets",
            Self::Risk => "risks",
            Self::Register => "uses of data",
        }
    }

    /// As it is asked for on the command line.
    pub(super) fn asked(self) -> &'static str {
        match self {
            Self::Register => "register",
            other => other.word(),
        }
    }

    /// The word of the entries it makes.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Partner => "partner",
            Self::Dataset => "dataset",
            Self::Risk => "risk",
            Self::Register => "purpose",
        }
    }
}

/// All of them, in the order in which they are tried.
pub(super) const KINDS: [Kind; 4] = [Kind::Register, Kind::Risk, Kind::Dataset, Kind::Partner];

/// What stands in a column.
#[derive(Clone, Copy, Debug)]
pub(super) enum Target {
    /// The title of the entry.
    Title,
    /// A line of it.
    Line(&'static Field),
    /// A line with a label before each value.
    Labelled(&'static Field, &'static str),
    /// What is done about a risk: an entry of its own for each.
    Measure,
    /// A line of those.
    OfMeasure(&'static Field),
    /// A column of the register.
    Use(Column),
}

impl Target {
    /// Whether the same stands in a column of either.
    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Title, Self::Title) | (Self::Measure, Self::Measure) => true,
            (Self::Line(one), Self::Line(other))
            | (Self::OfMeasure(one), Self::OfMeasure(other)) => one.word == other.word,
            _ => false,
        }
    }
}

/// Other headings for the title, the likelier first; those behind `|` count only where none of the others is there.
const TITLES: &[(Kind, &str)] = &[
    (
        Kind::Partner,
        "partner, partner name, organisation, organisation name, organization, organization name, name, title, institution, company, party | description",
    ),
    (
        Kind::Dataset,
        "dataset, dataset name, dataset title, data set, data set name, data asset, asset name, name, title | description, data",
    ),
    (
        Kind::Risk,
        "risk, risk name, risk title, name, title, threat | risk description, description, event",
    ),
];

/// Other headings for lines.
const LINES: &[(Kind, &str, &str)] = &[
    (
        Kind::Partner,
        "kind",
        "type, organisation type, type of organisation, sector, organisation sector, category",
    ),
    (
        Kind::Partner,
        "roles",
        "role, data role, role in the partnership, gdpr role, controller or processor",
    ),
    (
        Kind::Partner,
        "identifiers",
        "identifier, organisation id, registration number",
    ),
    (
        Kind::Partner,
        "jurisdictions",
        "jurisdiction, country, countries, nation",
    ),
    (
        Kind::Partner,
        "website",
        "web site, url, web page, homepage, link",
    ),
    (Kind::Partner, "description", "about, summary, what they do"),
    (
        Kind::Partner,
        "motivation",
        "reason for taking part, why they take part, interest, expected benefit",
    ),
    (Kind::Partner, "concern", "concerns, worries"),
    (
        Kind::Partner,
        "joined",
        "start date, date joined, joined on, member since",
    ),
    (Kind::Partner, "left", "end date, date left, left on"),
    (Kind::Partner, "reference", "id, ref, reference number"),
    (
        Kind::Partner,
        "note",
        "notes, comment, comments, remark, remarks",
    ),
    (
        Kind::Dataset,
        "description",
        "summary, abstract, what it is, about",
    ),
    (
        Kind::Dataset,
        "holder",
        "owner, data owner, data holder, held by, holders, custodian, data custodian, controller, data controller, organisation",
    ),
    (
        Kind::Dataset,
        "subjects",
        "data subjects, population, people, about whom, who it is about",
    ),
    (
        Kind::Dataset,
        "identifiability",
        "identifiable, identifiability level, anonymisation, de identification, identification, personal data",
    ),
    (
        Kind::Dataset,
        "sensitivity",
        "classification, data classification, sensitivity level, data sensitivity level, data sensitivity, special category",
    ),
    (
        Kind::Dataset,
        "categories",
        "categories of data, data categories, data items, data fields, fields, items, variables",
    ),
    (
        Kind::Dataset,
        "access",
        "access type, access method, how it is accessed, method of access",
    ),
    (
        Kind::Dataset,
        "retention",
        "retention period, kept for, how long it is kept, storage period",
    ),
    (
        Kind::Dataset,
        "hosted-in",
        "location, storage location, stored in, where it is kept, hosting location, hosting country, country",
    ),
    (
        Kind::Dataset,
        "collected-in",
        "collected in, country of collection",
    ),
    (
        Kind::Dataset,
        "frequency",
        "update frequency, frequency of update, refresh, refresh frequency, updated",
    ),
    (
        Kind::Dataset,
        "volume",
        "size, number of records, records, number of people, rows, volume of data",
    ),
    (
        Kind::Dataset,
        "period",
        "time period, date range, time covered, temporal coverage",
    ),
    (
        Kind::Dataset,
        "standard",
        "format, data standard, file format",
    ),
    (Kind::Dataset, "licence", "license, licensing"),
    (
        Kind::Dataset,
        "source",
        "data source, origin, source of the data, obtained from",
    ),
    (Kind::Dataset, "quality", "data quality, known issues"),
    (
        Kind::Dataset,
        "catalogue",
        "catalog, link, url, catalogue link",
    ),
    (
        Kind::Dataset,
        "processors",
        "processor, data processor, data processors",
    ),
    (
        Kind::Dataset,
        "onward-sharing",
        "onward sharing allowed, may be passed on",
    ),
    (
        Kind::Dataset,
        "reference",
        "id, ref, asset id, dataset id, reference number",
    ),
    (
        Kind::Dataset,
        "note",
        "notes, comment, comments, remark, remarks",
    ),
    (
        Kind::Risk,
        "description",
        "risk description, details, detail, cause",
    ),
    (
        Kind::Risk,
        "consequence",
        "consequences, effect, effects, what would happen, impact description, harm",
    ),
    (Kind::Risk, "category", "risk category, type, risk type"),
    (
        Kind::Risk,
        "likelihood",
        "probability, inherent likelihood, initial likelihood, likelihood before, chance",
    ),
    (
        Kind::Risk,
        "impact",
        "severity, inherent impact, initial impact, impact before",
    ),
    (
        Kind::Risk,
        "residual-likelihood",
        "likelihood after, residual probability, target likelihood, likelihood after mitigation",
    ),
    (
        Kind::Risk,
        "residual-impact",
        "impact after, residual severity, target impact, impact after mitigation",
    ),
    (
        Kind::Risk,
        "owner",
        "risk owner, owned by, responsible, who answers",
    ),
    (
        Kind::Risk,
        "response",
        "treatment, risk response, risk treatment, strategy",
    ),
    (
        Kind::Risk,
        "affects",
        "who is affected, affected, people affected, who would be harmed",
    ),
    (Kind::Risk, "harms", "harm group, harm to"),
    (Kind::Risk, "arises-from", "source, risk source, comes from"),
    (
        Kind::Risk,
        "reviewed",
        "last reviewed, date reviewed, last review, date of last review",
    ),
    (
        Kind::Risk,
        "reference",
        "id, risk id, ref, no, number, risk no, risk number",
    ),
    (
        Kind::Risk,
        "note",
        "notes, comment, comments, remark, remarks",
    ),
];

/// Headings that say what the label of each value is.
const LABELLED: &[(Kind, &str, &str, &str)] = &[
    (Kind::Partner, "identifiers", "ods", "ods code, ods"),
    (
        Kind::Partner,
        "identifiers",
        "ico",
        "ico number, ico registration",
    ),
    (Kind::Partner, "identifiers", "ror", "ror, ror id"),
];

/// Headings for what is done about a risk.
const MEASURES: &str = "mitigation, mitigations, mitigating action, mitigating actions, measure, measures, control, controls, existing controls, action, actions, countermeasures";

/// Headings for lines of that.
const OF_MEASURES: &[(&str, &str)] = &[
    (
        "owner",
        "mitigation owner, action owner, control owner, measure owner",
    ),
    (
        "status",
        "mitigation status, action status, control status, status",
    ),
    (
        "due",
        "mitigation due, due date, action due, due, target date",
    ),
];

/// What the headings of a row are about, each with its column; and how many are known.
pub(super) fn targets(kind: Kind, headings: &[String]) -> Vec<Option<Target>> {
    let folded: Vec<String> = headings.iter().map(|heading| fold(heading)).collect();
    if kind == Kind::Register {
        return folded
            .iter()
            .enumerate()
            .map(|(at, heading)| {
                // A second column with the same heading is told as one that has no place.
                if folded[..at].contains(heading) {
                    return None;
                }
                let column = COLUMNS
                    .iter()
                    .find(|column| fold(column.heading) == *heading);
                column.map(|column| Target::Use(column.field))
            })
            .collect();
    }
    let title = title(kind, &folded);
    let mut taken: Vec<&str> = Vec::new();
    folded
        .iter()
        .enumerate()
        .map(|(at, heading)| {
            if Some(at) == title {
                return Some(Target::Title);
            }
            let target = target(kind, heading).or_else(|| looser(kind, &headings[at]))?;
            // A second column for the same line is told as one that has no place.
            if let Target::Line(field) = target {
                if taken.contains(&field.word) {
                    return None;
                }
                taken.push(field.word);
            }
            Some(target)
        })
        .collect()
}

/// The column with the title.
fn title(kind: Kind, folded: &[String]) -> Option<usize> {
    let (_, names) = TITLES.iter().find(|(own, _)| *own == kind)?;
    names.split('|').find_map(|names| {
        each(names).find_map(|name| folded.iter().position(|heading| heading == name))
    })
}

/// A heading that says in brackets how its cells are filled ("Likelihood (1-5)"), or one thing by two names ("Controls /
/// mitigations").
pub(super) fn looser(kind: Kind, heading: &str) -> Option<Target> {
    let plain = without_scale(heading);
    if let Some(found) = target(kind, &fold(&plain)) {
        return Some(found);
    }
    let mut names = plain.split(['/', '&']).map(fold);
    let first = target(kind, &names.next()?)?;
    // Where the names mean two things, nobody can tell which stands in a cell.
    names
        .all(|name| target(kind, &name).is_some_and(|other| other.is(&first)))
        .then_some(first)
}

/// A heading without brackets that hold a scale alone: "(1-5)", "(1 = low, 5 = high)", "(H/M/L)". Any others may say
/// before or after what, or in which unit.
fn without_scale(heading: &str) -> String {
    const SCALE: &[&str] = &[
        "to", "of", "out", "from", "scale", "score", "rating", "low", "medium", "med", "moderate",
        "high", "l", "m", "h", "vl", "vh", "very",
    ];
    let mut out = String::with_capacity(heading.len());
    let mut rest = heading;
    while let Some((before, behind)) = rest.split_once('(') {
        let Some((within, after)) = behind.split_once(')') else {
            break;
        };
        out.push_str(before);
        let scale =
            |word: &str| word.chars().all(|char| char.is_ascii_digit()) || SCALE.contains(&word);
        let folded = fold(within);
        if folded.is_empty() || !folded.split(' ').all(scale) {
            out.push_str(&format!("({within})"));
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

pub(super) fn target(kind: Kind, heading: &str) -> Option<Target> {
    if heading.is_empty() {
        return None;
    }
    let entry = any_kind(kind.word())?;
    let line = |word: &str| field_of(entry, word);
    let labelled = LABELLED
        .iter()
        .find(|(own, _, _, names)| *own == kind && each(names).any(|name| name == heading));
    if let Some((_, word, label, _)) = labelled {
        return Some(Target::Labelled(line(word)?, label));
    }
    if let Some(field) = field_of(entry, &heading.replace(' ', "-")) {
        return Some(Target::Line(field));
    }
    let other = LINES
        .iter()
        .find(|(own, _, names)| *own == kind && each(names).any(|name| name == heading));
    if let Some((_, word, _)) = other {
        return Some(Target::Line(line(word)?));
    }
    if kind == Kind::Risk {
        if each(MEASURES).any(|name| name == heading) {
            return Some(Target::Measure);
        }
        let of = OF_MEASURES
            .iter()
            .find(|(_, names)| each(names).any(|name| name == heading));
        if let Some((word, _)) = of {
            return Some(Target::OfMeasure(field_of(any_kind("mitigation")?, word)?));
        }
    }
    None
}

pub(super) fn each(names: &str) -> impl Iterator<Item = &str> {
    names
        .split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty())
}

/// A heading as it is compared: its words in small letters, without what says that it must or may be filled.
pub(super) fn fold(heading: &str) -> String {
    let lower = heading.to_lowercase();
    let words: Vec<&str> = lower
        .split(|char: char| !char.is_alphanumeric())
        .filter(|word| !word.is_empty() && !matches!(*word, "optional" | "required" | "mandatory"))
        .collect();
    words.join(" ")
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn every_heading_leads_to_a_line_of_the_vocabulary() {
        for (kind, word, names) in LINES {
            let entry = any_kind(kind.word()).expect("a kind");
            assert!(
                field_of(entry, word).is_some(),
                "{} has no line `{word}`",
                kind.word()
            );
            for name in each(names) {
                assert_eq!(fold(name), name, "written as it is compared");
                assert!(target(*kind, name).is_some(), "{name}");
            }
        }
        for (kind, word, label, _) in LABELLED {
            let entry = any_kind(kind.word()).expect("a kind");
            let field = field_of(entry, word).expect("a line");
            let partnership_vocabulary::ValueType::Labelled(list) = field.value else {
                panic!("`{word}` takes no labels");
            };
            assert!(list.find(label).is_some(), "{label}");
        }
        let measure = any_kind("mitigation").expect("a kind");
        for (word, _) in OF_MEASURES {
            assert!(field_of(measure, word).is_some(), "{word}");
        }
    }

    #[test]
    fn a_heading_is_read_more_loosely_only_where_it_means_one_thing() {
        let word = |heading: &str| match looser(Kind::Risk, heading) {
            Some(Target::Line(field)) => field.word,
            Some(Target::Measure) => "mitigation",
            Some(_) => "another",
            None => "",
        };
        for (heading, means) in [
            ("Likelihood (1-5)", "likelihood"),
            ("Impact (1 = low, 5 = high)", "impact"),
            ("Controls / mitigations", "mitigation"),
            ("Impact / severity (H/M/L)", "impact"),
            ("Likelihood (after)", "residual-likelihood"),
            ("Likelihood (before tax)", ""),
            ("Impact (residual)", ""),
            ("Likelihood / impact", ""),
            ("Likelihood (", "likelihood"),
            ("Owner / colour", ""),
            ("()", ""),
        ] {
            assert_eq!(word(heading), means, "{heading}");
        }
        for (kind, names, _) in super::super::unplaced::UNCLEAR {
            for name in each(names) {
                assert!(target(*kind, name).is_none(), "{name} is known after all");
            }
        }
    }

    #[test]
    fn headings_are_known_however_they_are_written() {
        let headings = [
            "Dataset Name*",
            "DATA OWNER",
            "Retention_period (optional)",
            "Colour",
        ]
        .map(str::to_owned);
        let targets = targets(Kind::Dataset, &headings);
        assert!(matches!(targets[0], Some(Target::Title)));
        assert!(matches!(targets[1], Some(Target::Line(field)) if field.word == "holder"));
        assert!(matches!(targets[2], Some(Target::Line(field)) if field.word == "retention"));
        assert!(targets[3].is_none());
    }
}
