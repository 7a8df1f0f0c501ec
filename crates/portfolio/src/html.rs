//! The portfolio as one page that needs nothing else. Its tables can be sorted; without scripts they stand in the most
//! useful order. The one script is named by its digest in the page's policy, so that no other can run.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use minijinja::value::Serde;
use minijinja::{Environment, Value, context};
use sha2::{Digest, Sha256};

use crate::picture::bars;
use crate::rows::Portfolio;

const SCRIPT: &str = include_str!("../templates/portfolio.js");

/// Write a portfolio as a page.
pub fn page(portfolio: &Portfolio) -> String {
    match render(portfolio) {
        Ok(page) => page,
        Err(error) => {
            unreachable!("the page's template is part of the program and tested: {error:#}")
        }
    }
}

fn render(portfolio: &Portfolio) -> Result<String, minijinja::Error> {
    let mut engine = Environment::new();
    engine.add_template("portfolio.css", include_str!("../templates/portfolio.css"))?;
    engine.add_template(
        "portfolio.html",
        include_str!("../templates/portfolio.html"),
    )?;
    let overdue = portfolio.due.iter().filter(|item| item.overdue).count();
    let page = engine.get_template("portfolio.html")?.render(context! {
        all => Value::from(Serde(portfolio)),
        overdue,
        bars => Value::from(Serde(&bars(portfolio))),
        script => Value::from_safe_string(SCRIPT.to_owned()),
        digest => STANDARD.encode(Sha256::digest(SCRIPT)),
    })?;
    Ok(page.trim_start().to_owned())
}
