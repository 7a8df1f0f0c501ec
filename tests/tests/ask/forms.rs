//! Every form of an answer and of the matrix says the same.

use std::collections::HashMap;

use jiff::civil::date;
use partnership_ask::rows::rows;
use partnership_ask::{Asked, forecast, json, page, table, ways};
use partnership_policy::{Answer, Engine, Matrix, Space};
use serde_json::Value;

use crate::{CARE, DAY, Files, examples, read};

fn space(model: &partnership_model::Model) -> Space {
    Space::of(model).with_categories(model)
}

#[test]
fn answers_fit_their_schema() {
    let schema: Value = serde_json::from_str(json::SCHEMA).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let files = Files::written(CARE);
    let built = files.built();
    let engine = Engine::new(&built.model);
    for question in [
        "taker analyse visits for forecast",
        "taker sell visits",
        "anyone use anything",
        "who may profile visits",
        "what may taker do with visits",
        "taker profile visits for forecast",
    ] {
        let asked = Asked::new(&engine, read(&built.model, question).unwrap());
        let found = ways(&built.model, &asked.question, &files);
        let told = json::answer(&asked, &found, &files.workspace);
        let wrong: Vec<String> = schema
            .iter_errors(&told)
            .map(|error| error.to_string())
            .collect();
        assert!(wrong.is_empty(), "{question}\n{wrong:#?}\n{told:#}");
        // The question in the answer asks the same again.
        let again = read(&built.model, &told["question"].to_string()).unwrap();
        let again = Asked::new(&engine, again);
        assert_eq!(told["answer"], again.answer().word());
    }
}

#[test]
fn the_matrix_says_what_asking_says() {
    let schema: Value = serde_json::from_str(table::SCHEMA).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    for (path, files) in examples() {
        let built = files.built();
        let model = &built.model;
        let engine = Engine::new(model);
        let matrix = Matrix::whole(&engine, space(model), DAY);
        let turns = forecast::forecast(&engine, matrix.space(), DAY, date(2030, 1, 1));
        let told = table::json(&engine, &matrix, Some(&turns));
        let wrong: Vec<String> = schema
            .iter_errors(&told)
            .map(|error| error.to_string())
            .collect();
        assert!(wrong.is_empty(), "{}\n{wrong:#?}", path.display());
        let names = |row: &Value, key: &str| -> Vec<String> {
            let all = row[key].as_array().unwrap().iter();
            all.map(|name| name.as_str().unwrap().to_owned()).collect()
        };
        let mut answers: HashMap<[String; 4], String> = HashMap::new();
        for row in told["rows"].as_array().unwrap() {
            for who in names(row, "who") {
                for action in names(row, "action") {
                    for what in names(row, "what") {
                        for purpose in names(row, "for") {
                            let place = [who.clone(), action.clone(), what.clone(), purpose];
                            let answer = row["answer"].as_str().unwrap().to_owned();
                            assert!(answers.insert(place, answer).is_none(), "{row:#}");
                        }
                    }
                }
            }
        }
        // The same lines as in CSV.
        let csv = table::csv(model, &matrix, false);
        assert_eq!(csv.lines().count() - 1, answers.len(), "{}", path.display());
        // And what `ask` answers, for some of them and for some that are in no row.
        let asked: Vec<_> = matrix.space().requests(DAY).collect();
        for request in asked.iter().step_by(asked.len() / 400 + 1) {
            let decision = engine.decide(request);
            let place = place(model, request);
            let known = answers.get(&place).map_or("not-covered", String::as_str);
            assert_eq!(
                decision.answer.word(),
                known,
                "{}: {place:?}",
                path.display()
            );
        }
    }
}

fn place(model: &partnership_model::Model, request: &partnership_policy::Request) -> [String; 4] {
    use partnership_policy::Purpose;
    let name = |id, other: &str| match id {
        Some(id) => {
            let entry = model.entry(id);
            entry
                .name
                .clone()
                .unwrap_or_else(|| entry.display().to_owned())
        }
        None => other.to_owned(),
    };
    [
        name(request.who, "somebody-else"),
        request.action.word.to_owned(),
        name(request.what, "other-data"),
        match request.purpose {
            Some(Purpose::Declared(id)) => name(Some(id), ""),
            Some(Purpose::Category(word)) => word.word.to_owned(),
            None => "another-purpose".to_owned(),
        },
    ]
}

#[test]
fn rows_hold_every_cell_once() {
    for (path, files) in examples() {
        let built = files.built();
        let engine = Engine::new(&built.model);
        let matrix = Matrix::exact(&engine, space(&built.model), DAY);
        let said = |decision: &partnership_policy::Decision| {
            decision.answer != Answer::NotCovered || !decision.nearly.is_empty()
        };
        let cells = matrix.cells().filter(|cell| said(cell.decision)).count();
        let rows = rows(&matrix);
        let told: usize = rows.rows.iter().map(partnership_ask::rows::Row::len).sum();
        assert_eq!(told, cells, "{}", path.display());
        assert!(
            rows.rows.len() <= 120,
            "{}: {}",
            path.display(),
            rows.rows.len()
        );
    }
}

#[test]
fn a_forecast_tells_every_change_and_its_day() {
    for (path, files) in examples() {
        let built = files.built();
        let engine = Engine::new(&built.model);
        let space = space(&built.model);
        let (from, until) = (date(2015, 1, 1), date(2030, 1, 1));
        let turns = forecast::forecast(&engine, &space, from, until);
        // Each cell's own chain of changes, day by day, must be what is told.
        let mut told: HashMap<[usize; 4], Vec<jiff::civil::Date>> = HashMap::new();
        for turn in &turns {
            for change in &turn.changes {
                let [what, who, purposes, actions] = &change.places;
                for what in what {
                    for who in who {
                        for purpose in purposes {
                            for action in actions {
                                let place = [*what, *who, *purpose, *action];
                                told.entry(place).or_default().push(turn.on);
                            }
                        }
                    }
                }
            }
        }
        let matrix = Matrix::exact(&engine, space, from);
        for (place, cell) in matrix.places().step_by(17) {
            let mut days = Vec::new();
            let mut next = cell.decision.changes_on;
            while let Some(day) = next.filter(|day| *day <= until) {
                days.push(day);
                let then = partnership_policy::Request {
                    on: day,
                    ..cell.request
                };
                next = engine.decide_exactly(&then).changes_on;
            }
            assert_eq!(
                told.get(&place).cloned().unwrap_or_default(),
                days,
                "{}",
                path.display()
            );
        }
    }
}

#[test]
fn the_page_is_text_and_never_markup() {
    let text = CARE
        .replace("All visits", "<script>alert(1)</script> & <b>")
        .replace("Taker", "T\\\"<i>");
    let files = Files::written(&text);
    let built = files.built();
    let engine = Engine::new(&built.model);
    let matrix = Matrix::exact(&engine, space(&built.model), DAY);
    let turns = forecast::forecast(&engine, matrix.space(), DAY, date(2030, 1, 1));
    let page = page::html(&built.model, &matrix, Some((&turns, date(2030, 1, 1))));
    assert!(
        !page.contains("<script") && !page.contains("<b>") && !page.contains("<i>"),
        "{page}"
    );
    assert!(page.contains("&lt;script&gt;"));
    // Nothing is fetched.
    for outside in ["http:", "https:", "src=", "@import", "url("] {
        assert!(!page.contains(outside), "{outside}");
    }
    // Each table cell belongs to a row and a column that have heads.
    assert!(page.contains("<th scope=\"col\"") && page.contains("<th scope=\"row\""));
}

/// A page that names what is kept within a circle says so before it is passed on.
#[test]
fn the_page_says_that_it_names_what_is_kept() {
    let page = |text: &str| {
        let files = Files::written(text);
        let built = files.built();
        let engine = Engine::new(&built.model);
        let matrix = Matrix::exact(&engine, space(&built.model), DAY);
        page::html(&built.model, &matrix, None)
    };
    assert!(!page(CARE).contains("keeps within a circle"));
    let kept = CARE.to_owned()
        + "\npartner quiet \"Quiet & Co\" { kind: company  visibility: internal }\n";
    let page = page(&kept);
    assert!(
        page.contains("keeps within a circle, such as\n<span dir=\"auto\">“Quiet &amp; Co”</span>"),
        "{page}"
    );
}
