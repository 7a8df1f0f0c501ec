//! A register of data uses read back: for each row a purpose, with the partner and the datasets that it names.

use partnership_vocabulary::{Field, any_kind, field_of};

use super::entry::{Cell, Draft, Line};
use super::values::{New, one_line, pieces, quoted, written};
use super::{Builder, Row};
use crate::uses::{COLUMNS, Field as Column, is_open, own_line};

/// A row of a register.
pub(super) fn row(builder: &mut Builder<'_>, row: &Row, columns: &[(usize, Column)]) {
    let cell = |column: Column| -> Option<Cell> {
        let (at, _) = columns.iter().find(|(_, own)| *own == column)?;
        let text = row.cell(*at).trim();
        (!text.is_empty() && !is_open(text)).then(|| Cell {
            row: row.number,
            heading: heading(column).to_owned(),
            text: text.to_owned(),
        })
    };
    builder.open += columns
        .iter()
        .filter(|(at, _)| is_open(row.cell(*at)))
        .count();
    let mut remarks = Vec::new();
    let user = cell(Column::OrganisationName)
        .map(|name| organisation(builder, &name.text, row.number, &cell, &mut remarks));
    let data: Vec<String> = cell(Column::Datasets)
        .map(|names| datasets(builder, &names.text, row.number, &cell, &mut remarks))
        .unwrap_or_default();
    let title = cell(Column::ProjectTitle).map(|cell| one_line(&cell.text));
    let name = builder.names.take("purpose", title.as_deref(), row.number);
    let mut purpose = Draft {
        kind: "purpose",
        name,
        title,
        remarks,
        ..Draft::default()
    };
    let named = |word: &str, values: Vec<String>, column: Column| Line {
        word: word.to_owned(),
        values,
        cell: cell(column).unwrap_or_default(),
    };
    if !data.is_empty() {
        purpose.lines.push(named("uses", data, Column::Datasets));
    }
    if let Some(user) = user {
        purpose.lines.push(named(
            "carried-out-by",
            vec![user],
            Column::OrganisationName,
        ));
    }
    for (column, word) in [
        (Column::LaySummary, "aim"),
        (Column::TechnicalSummary, "intended-use"),
        (Column::ProjectStart, "starts"),
        (Column::ProjectEnd, "ends"),
    ] {
        if let (Some(cell), Some(field)) = (cell(column), line("purpose", word)) {
            builder.line(&mut purpose, field, cell);
        }
    }
    for (column, word) in [
        (Column::ArticleSix, "basis"),
        (Column::ArticleNine, "special-category-condition"),
        (Column::Confidentiality, "confidentiality-basis"),
    ] {
        if let (Some(cell), Some(field)) = (cell(column), line("purpose", word)) {
            grounds(builder, &mut purpose, field, cell);
        }
    }
    // What the language has a line for elsewhere, or not at all, stays with the purpose under the column's own name.
    for column in COLUMNS {
        if let (Some(cell), Some(word)) = (cell(column.field), own_line(column.field)) {
            let values = vec![quoted(&cell.text)];
            purpose.lines.push(Line {
                word: word.to_owned(),
                values,
                cell,
            });
        }
    }
    for column in [Column::OptOut, Column::Release, Column::Privacy] {
        if let Some(cell) = cell(column) {
            builder.left.push(cell.left("a row of a register does not say enough for an entry of its own; write one by hand"));
            purpose.remarks.push(cell.remark());
        }
    }
    builder.drafts.push(purpose);
}

fn heading(column: Column) -> &'static str {
    crate::uses::column_of(column).heading.trim_end_matches('*')
}

fn line(kind: &str, word: &str) -> Option<&'static Field> {
    field_of(any_kind(kind)?, word)
}

/// The partner that uses the data; made where there is none of that name.
fn organisation(
    builder: &mut Builder<'_>,
    title: &str,
    row: usize,
    cell: &dyn Fn(Column) -> Option<Cell>,
    remarks: &mut Vec<String>,
) -> String {
    let title = one_line(title);
    if let Some(name) = builder.names.find("partner", &title) {
        let name = name.to_owned();
        again(builder, &name, &OF_PARTNERS, cell, remarks);
        return name;
    }
    let name = builder.names.take("partner", Some(&title), row);
    let mut partner = Draft {
        kind: "partner",
        name: name.clone(),
        title: Some(title),
        ..Draft::default()
    };
    for (column, word) in OF_PARTNERS {
        if let (Some(cell), Some(field)) = (cell(column), line("partner", word)) {
            builder.line(&mut partner, field, cell);
        }
    }
    builder.drafts.push(partner);
    name
}

/// The datasets of a row; those that are new are made. What the row says of its data belongs to its dataset where it has
/// one alone.
fn datasets(
    builder: &mut Builder<'_>,
    names: &str,
    row: usize,
    cell: &dyn Fn(Column) -> Option<Cell>,
    remarks: &mut Vec<String>,
) -> Vec<String> {
    let whole = one_line(names);
    let titles: Vec<String> = if builder.names.find("dataset", &whole).is_some() {
        vec![whole]
    } else {
        let all = names.split([',', ';', '\n']);
        all.map(one_line)
            .filter(|title| !title.is_empty())
            .collect()
    };
    let alone = titles.len() == 1;
    let mut made = Vec::new();
    for title in titles {
        if let Some(name) = builder.names.find("dataset", &title) {
            let name = name.to_owned();
            if alone {
                again(builder, &name, &OF_DATASETS, cell, remarks);
            }
            made.push(name);
            continue;
        }
        let name = builder.names.take("dataset", Some(&title), row);
        let mut dataset = Draft {
            kind: "dataset",
            name: name.clone(),
            title: Some(title),
            ..Draft::default()
        };
        if alone {
            about(builder, &mut dataset, cell);
        }
        builder.drafts.push(dataset);
        made.push(name);
    }
    if !alone {
        for (column, _) in OF_DATASETS {
            if let Some(cell) = cell(column) {
                builder.left.push(
                    cell.left("the row has several datasets, and does not say of which it holds"),
                );
                remarks.push(cell.remark());
            }
        }
    }
    made
}

/// The columns about an organisation, with the lines they fill.
const OF_PARTNERS: [(Column, &str); 2] = [
    (Column::OrganisationSector, "kind"),
    (Column::OrganisationId, "identifiers"),
];

/// The columns about a dataset, with the lines they fill.
const OF_DATASETS: [(Column, &str); 4] = [
    (Column::ConfidentialData, "description"),
    (Column::Sensitivity, "identifiability"),
    (Column::Frequency, "frequency"),
    (Column::AccessType, "access"),
];

fn about(builder: &mut Builder<'_>, dataset: &mut Draft, cell: &dyn Fn(Column) -> Option<Cell>) {
    for (column, word) in OF_DATASETS {
        if let (Some(cell), Some(field)) = (cell(column), line("dataset", word)) {
            builder.line(dataset, field, in_words(column, cell));
        }
    }
}

/// What another row says of something that has an entry. What is new goes into it; what is otherwise is told, as nobody can
/// tell from a register which of the two holds.
fn again(
    builder: &mut Builder<'_>,
    name: &str,
    columns: &[(Column, &str)],
    cell: &dyn Fn(Column) -> Option<Cell>,
    remarks: &mut Vec<String>,
) {
    let at = builder.drafts.iter().position(|draft| draft.name == name);
    for (column, word) in columns {
        let Some(cell) = cell(*column) else {
            continue;
        };
        let Some(at) = at else {
            let why = format!(
                "`{name}` has an entry already, which was not compared; look whether it says the same"
            );
            builder.left.push(cell.left(why));
            remarks.push(cell.remark());
            continue;
        };
        let read = in_words(*column, cell.clone());
        let draft = &builder.drafts[at];
        let said = draft.lines.iter().find(|line| line.word == *word);
        // A cell that had no place stands in a remark, and was told once.
        let same = cell
            .remark()
            .split_once(": ")
            .map(|(_, text)| text.to_owned());
        let kept = draft
            .remarks
            .iter()
            .any(|remark| remark.split_once(": ").map(|(_, text)| text.to_owned()) == same);
        match said {
            Some(line) if line.cell.text == read.text => {}
            _ if kept => {}
            Some(line) => {
                let why = format!(
                    "row {} says something else of `{name}`, and that stands in its entry",
                    line.cell.row
                );
                builder.left.push(cell.left(why));
                remarks.push(cell.remark());
            }
            None => {
                let Some(field) = line(draft.kind, word) else {
                    continue;
                };
                let mut draft = std::mem::take(&mut builder.drafts[at]);
                builder.line(&mut draft, field, read);
                builder.drafts[at] = draft;
            }
        }
    }
}

/// The words of the gateway in those of the language, where they say the same.
fn in_words(column: Column, mut cell: Cell) -> Cell {
    let same = match (column, cell.text.to_lowercase().as_str()) {
        (Column::Sensitivity, "de-personalised") => "pseudonymised",
        (Column::Sensitivity, "personally identifiable") => "identifiable",
        (Column::AccessType, "tre") => "trusted-research-environment",
        _ => return cell,
    };
    cell.text = same.to_owned();
    cell
}

/// Grounds in law, each with whom it holds for: "Article 6(1)(e): Public task, for St Mary's Hospital; …".
fn grounds(builder: &mut Builder<'_>, purpose: &mut Draft, field: &'static Field, cell: Cell) {
    let mut values = Vec::new();
    for piece in cell
        .text
        .split([';', '\n'])
        .map(str::trim)
        .filter(|piece| !piece.is_empty())
    {
        let (what, whom) = match piece.rsplit_once(", for ") {
            Some((what, whom)) => (what, Some(whom)),
            None => (piece, None),
        };
        let names = &mut builder.names;
        let row = cell.row;
        let found = written(field, what, &mut |kinds, called, new| {
            names.refer(kinds, called, new, row)
        });
        let whom = whom.map(|whom| names.refer(&["partner"], whom, New::Made, row));
        match (found.values.as_slice(), whom) {
            ([value], None) if found.left.is_empty() => values.push(value.clone()),
            ([value], Some(Ok(whom))) if found.left.is_empty() => {
                values.push(format!("{value} for {whom}"));
            }
            _ => {
                let piece = Cell {
                    text: piece.to_owned(),
                    ..cell.clone()
                };
                let why = found
                    .left
                    .first()
                    .map_or("it could not be read".to_owned(), |(_, why)| why.0.clone());
                builder.left.push(piece.left(why));
                purpose.remarks.push(piece.remark());
            }
        }
    }
    if !values.is_empty() {
        purpose.lines.push(Line {
            word: field.word.to_owned(),
            values,
            cell,
        });
    }
}

/// Several measures in one cell.
pub(super) fn several(cell: &str) -> Vec<String> {
    let all = if cell.contains(['\n', ';']) {
        pieces(cell)
    } else {
        vec![cell.trim()]
    };
    all.into_iter()
        .map(one_line)
        .filter(|piece| !piece.is_empty())
        .collect()
}
