//! The portfolio as one page that needs nothing else. Its tables can be sorted; without scripts they stand in the most
//! useful order. The one script is named by its digest in the page's policy, so that no other can run.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use minijinja::value::Serde;
use minijinja::{Environment, HtmlEscape, Value, context};
use sha2::{Digest, Sha256};

use crate::calendar::NOTE;
use crate::limits;
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
    engine.add_filter("code", code);
    let (compared, not_compared) = limits::compared();
    let overdue = portfolio.due.iter().filter(|item| item.overdue).count();
    let page = engine.get_template("portfolio.html")?.render(context! {
        all => Value::from(Serde(portfolio)),
        overdue,
        note => NOTE,
        compared,
        not_compared,
        bars => Value::from(Serde(&bars(portfolio))),
        script => Value::from_safe_string(SCRIPT.to_owned()),
        digest => STANDARD.encode(Sha256::digest(SCRIPT)),
    })?;
    Ok(page.trim_start().to_owned())
}

/// Text in which words of the language stand between backticks, with those marked as code.
fn code(text: &str) -> Value {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, (word, after))) = rest
        .split_once('`')
        .and_then(|(before, after)| Some((before, after.split_once('`')?)))
    {
        out.push_str(&format!(
            "{}<code>{}</code>",
            HtmlEscape(before),
            HtmlEscape(word)
        ));
        rest = after;
    }
    out.push_str(&HtmlEscape(rest).to_string());
    Value::from_safe_string(out)
}
