//! Where one partnership uses a dataset beyond the limits with which it came to another.
//!
//! What keeps to a limit is the same here as in the playbook `use-conditions`, which reads the limits of one file; a test
//! holds the two together. Told is only what both files say outright: a purpose that does not say whether it is
//! commercial is not taken for one that is.

use std::collections::BTreeSet;

use jiff::civil;
use partnership_model::{Data, Entry};
use partnership_policy::is_or_under;
use partnership_vocabulary::{Word, words};

use crate::clashes::{Held, clash};
use crate::gather::display;
use crate::rows::Clash;
use crate::sharing::entries;

/// Permissions, and the categories that keep to them although they are other words.
const MEETS: &[(&[&str], &[&str])] = &[
    (
        &["duo:GRU", "research-use-only", "commercial-research-use"],
        &["dpv:ResearchAndDevelopment"],
    ),
    (
        &["duo:HMB"],
        &[
            "ehds:HealthcareScientificResearch",
            "drug-development",
            "medical-device-development",
            "clinical-trial-recruitment",
        ],
    ),
    (&["duo:CC", "direct-care-only"], &["individual-care"]),
];

/// The permission for everything.
const ANYTHING: &str = "duo:NRES";
/// The limit to use that earns nobody money, and what goes beyond it.
const NOT_COMMERCIAL: &str = "duo:NCU";
const COMMERCIAL: &str = "dpv:CommercialPurpose";
/// The limit to organisations that are not run for profit.
const NOT_FOR_PROFIT: &str = "duo:NPU";

pub(crate) fn beyond(
    first: &Held<'_>,
    second: &Held<'_>,
    on: civil::Date,
    clashes: &mut BTreeSet<Clash>,
) {
    let limits: Vec<&'static Word> = first.data.words("use-limits").collect();
    if limits.is_empty() {
        return;
    }
    let ask = "Limits travel with the data. Ask whoever gave it, or";
    let data = display(first.data);
    for purpose in purposes(second, on) {
        let categories: Vec<&'static Word> = purpose.words("category").collect();
        let title = display(purpose);
        let mut tell = |what: String| {
            let how = format!("{ask} take it out of `uses:`.");
            clashes.insert(clash("beyond-limits", what, &how, [first, second]));
        };
        if !categories.is_empty() && !permitted(&limits, &categories) {
            let allowed = limits.iter().filter(|word| word.is("permission"));
            let allowed: Vec<&str> = allowed.map(|word| word.label).collect();
            let allowed = allowed.join(", ");
            tell(format!(
                "“{data}” came for {allowed} only, and “{title}” uses it for something else."
            ));
        }
        if limited(&limits, NOT_COMMERCIAL) && commercial(purpose, &categories) {
            tell(format!(
                "“{data}” came for use that earns nobody money, and “{title}” is commercial."
            ));
        }
    }
    if limited(&limits, NOT_FOR_PROFIT) {
        for company in workers(second, on) {
            if company.words("kind").any(|kind| kind.is("commercial"))
                && !second.is_held_by(company)
            {
                let what = format!(
                    "“{data}” came for organisations that are not run for profit, and “{}” is a company that works with it.",
                    display(company)
                );
                let how = format!(
                    "{ask} take the company out of the purpose, the flow or the permission."
                );
                clashes.insert(clash("beyond-limits", what, &how, [first, second]));
            }
        }
    }
}

/// The purposes that use a dataset, but for those that are over.
fn purposes<'a>(held: &Held<'a>, on: civil::Date) -> impl Iterator<Item = &'a Entry> {
    let (model, id) = (held.one.model, held.data.id);
    let over = move |purpose: &Entry| purpose.date("ends").is_some_and(|date| date.last() < on);
    model.of_kind("purpose").filter(move |purpose| {
        let mut uses = purpose.references("uses");
        uses.any(|own| own.target == Some(id)) && !over(purpose)
    })
}

/// Whoever works with a dataset: for a purpose, at the end of a flow, or by a permission.
fn workers<'a>(held: &Held<'a>, on: civil::Date) -> Vec<&'a Entry> {
    let (model, id) = (held.one.model, held.data.id);
    let mut all: Vec<&Entry> = Vec::new();
    for purpose in purposes(held, on) {
        all.extend(model.named(purpose, "carried-out-by"));
    }
    for flow in model.of_kind("flow") {
        if flow.references("carries").any(|own| own.target == Some(id)) {
            all.extend(model.named(flow, "to"));
        }
    }
    for permit in held.permits(on) {
        all.extend(entries(model, &permit.who));
    }
    all.retain(|entry| entry.is("partner"));
    all
}

/// Whether some of these categories keeps to what the limits permit; where they permit nothing in particular, all do.
fn permitted(limits: &[&'static Word], categories: &[&'static Word]) -> bool {
    let permissions: Vec<&Word> = limits
        .iter()
        .copied()
        .filter(|word| word.is("permission"))
        .collect();
    permissions.is_empty() || permissions.iter().any(|limit| meets(limit, categories))
}

fn meets(limit: &'static Word, categories: &[&'static Word]) -> bool {
    let under = |wide: &str| {
        let wide = words::PURPOSE_CATEGORY.find(wide);
        let mut own = categories.iter();
        wide.is_some_and(|wide| {
            own.any(|category| is_or_under(&words::PURPOSE_CATEGORY, category, wide))
        })
    };
    limit.word == ANYTHING
        || under(limit.word)
        || MEETS
            .iter()
            .filter(|(limits, _)| limits.contains(&limit.word))
            .any(|(_, wide)| wide.iter().any(|wide| under(wide)))
}

/// Whether one of the limits is this one, or says it among other things.
fn limited(limits: &[&'static Word], wanted: &str) -> bool {
    let list = &words::USE_LIMIT;
    let wanted = list.find(wanted);
    wanted.is_some_and(|wanted| limits.iter().any(|own| is_or_under(list, own, wanted)))
}

/// Whether a purpose says that somebody earns from it.
fn commercial(purpose: &Entry, categories: &[&'static Word]) -> bool {
    let list = &words::PURPOSE_CATEGORY;
    let wide = list.find(COMMERCIAL);
    let said = |value: &partnership_model::Value| matches!(value.data, Data::YesNo(true));
    purpose.values("commercial").any(said)
        || wide.is_some_and(|wide| categories.iter().any(|own| is_or_under(list, own, wide)))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use partnership_model::{InputFile, build};
    use partnership_rules::builtin::{builtin, playbook};
    use partnership_rules::run::{Options, run};
    use partnership_syntax::parse;

    use super::*;

    #[test]
    fn the_words_that_are_named_here_are_there() {
        for (limits, categories) in MEETS {
            for limit in *limits {
                assert!(words::USE_LIMIT.find(limit).is_some(), "{limit}");
            }
            for category in *categories {
                assert!(
                    words::PURPOSE_CATEGORY.find(category).is_some(),
                    "{category}"
                );
            }
        }
        for limit in [ANYTHING, NOT_COMMERCIAL, NOT_FOR_PROFIT] {
            assert!(words::USE_LIMIT.find(limit).is_some(), "{limit}");
        }
        assert!(words::PURPOSE_CATEGORY.find(COMMERCIAL).is_some());
        let partners = words::PARTNER_KIND.words.iter();
        assert!(partners.copied().any(|kind| kind.is("commercial")));
    }

    /// Each permission with each category: what goes beyond it between two files is what goes beyond it in one.
    #[test]
    fn limits_are_read_as_the_playbook_reads_them() {
        let permissions = words::USE_LIMIT.words.iter();
        let permissions: Vec<&'static Word> =
            permissions.filter(|word| word.is("permission")).collect();
        let categories = words::PURPOSE_CATEGORY.words;
        let mut text = String::new();
        for (at, word) in permissions.iter().enumerate() {
            text.push_str(&format!(
                "dataset d{at} \"D{at}.\" {{ use-limits: {} }}\n",
                word.word
            ));
        }
        let all: Vec<String> = (0..permissions.len()).map(|at| format!("d{at}")).collect();
        let all = all.join(", ");
        for (at, word) in categories.iter().enumerate() {
            text.push_str(&format!(
                "purpose p{at} \"P{at}.\" {{\n  uses: {all}\n  category: {}\n}}\n",
                word.word
            ));
        }
        let parse = parse(text.as_str());
        let built = build(&[InputFile {
            id: partnership_source::FileId(0),
            parse: &parse,
            imports: Vec::new(),
        }]);
        assert!(playbook("use-conditions").is_some());
        let day = civil::date(2026, 11, 27);
        let outcomes = run(
            &built.model,
            &builtin().playbooks,
            &["use-conditions"],
            &Options::on(day),
        );
        let told: Vec<String> = outcomes
            .open()
            .into_iter()
            .filter(|finding| finding.name == "use-within-permission")
            .map(|finding| finding.what)
            .collect();
        let mut beyond = 0;
        for (limit, permission) in permissions.iter().enumerate() {
            for (category, word) in categories.iter().enumerate() {
                let (data, purpose) = (format!("D{limit}."), format!("P{category}."));
                let found = told
                    .iter()
                    .any(|what| what.contains(&data) && what.contains(&purpose));
                assert_eq!(
                    !permitted(&[permission], &[word]),
                    found,
                    "{} for {}",
                    permission.word,
                    word.word
                );
                beyond += usize::from(found);
            }
        }
        assert!(beyond > 100, "{beyond}");
    }
}
