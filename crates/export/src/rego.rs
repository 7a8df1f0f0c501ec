//! Rego: a policy that looks answers up in nested data, its tests, and a bundle for the Open Policy Agent.
//!
//! The policy is the same for every partnership; what a partnership says is data. Looking a question up takes four steps
//! into objects, however many clauses there are.

mod tests_file;

use std::collections::BTreeMap;

use partnership_vocabulary::{WordList, words};

use crate::given::environment_name;
use crate::json::Json;
use crate::loss::{Loss, of_yes_or_no};
use crate::names::{Names, UNDECLARED, titles};
use crate::table::{Span, Table};
use crate::{File, Ready, Target, bundle};

const POLICY: &str = include_str!("rego/policy.rego");

pub(crate) fn export(ready: &Ready<'_>) -> (Vec<File>, Loss) {
    let data = data(ready).file();
    let files = vec![
        File::text("policy.rego", POLICY.to_owned()),
        File::text(
            "data.json",
            format!("{{\"partnership_answers\": {}}}\n", data.trim_end()),
        ),
        File::text("policy_test.rego", tests_file::tests(ready)),
        File {
            name: "bundle.tar.gz".to_owned(),
            bytes: bundle::bundle(POLICY, &data),
        },
    ];
    let no = "allow is false, and only answer tells why";
    let mut loss = Loss::of(
        Target::Rego,
        &ready.name,
        &ready.table,
        &ready.names,
        &|one| of_yes_or_no(no, one),
    );
    loss.remarks.push(
        "`data.partnership.decision` loses nothing: answer, clauses, duties, conditions and missing lines are ours. The \
         rows below are about `data.partnership.allow`, which can only say yes or no."
            .to_owned(),
    );
    loss.remarks
        .push("Categories of purpose cannot be asked about. \
         A purpose that is asked about as `*` is taken to fall under none: where a clause is about a category, say the purpose.".to_owned());
    (files, loss)
}

/// What the policy looks answers up in.
fn data(ready: &Ready<'_>) -> Json {
    let Ready {
        table,
        names,
        model,
        ..
    } = ready;
    let titled = |kind: &str| {
        let titles = titles(model, names, kind).into_iter();
        Json::map(titles.map(|(name, title)| (name, Json::text(title))))
    };
    let lines = table.lines.iter().map(|line| {
        Json::List(
            line.iter()
                .map(|span| span_json(table, names, span))
                .collect(),
        )
    });
    Json::object([
        ("partnership", Json::text(ready.name.as_str())),
        ("partners", titled("partner")),
        ("datasets", titled("dataset")),
        ("purposes", titled("purpose")),
        ("actions", spellings(&words::ACTION)),
        ("settings", settings(ready)),
        ("identifiability", levels(ready)),
        (
            "outcomes",
            Json::List(
                table
                    .outcomes
                    .iter()
                    .map(|outcome| outcome.json())
                    .collect(),
            ),
        ),
        ("lines", Json::List(lines.collect())),
        ("cells", cells(table, names)),
    ])
}

/// Every spelling of every word of a list, with the word.
fn spellings(list: &'static WordList) -> Json {
    let mut all: BTreeMap<&str, &str> = BTreeMap::new();
    for word in list.words {
        for spelling in word.also {
            all.entry(spelling).or_insert(word.word);
        }
    }
    all.extend(list.words.iter().map(|word| (word.word, word.word)));
    Json::map(
        all.into_iter()
            .map(|(spelling, word)| (spelling, Json::text(word))),
    )
}

/// The settings that may be said; where none makes a difference, each is as good as silence.
fn settings(ready: &Ready<'_>) -> Json {
    let mut all = spellings(&words::ACCESS);
    for (name, _) in titles(ready.model, &ready.names, "environment") {
        let name = environment_name(&name);
        all = all.with(&name, Json::text(name.as_str()));
    }
    let told = ready
        .table
        .given
        .iter()
        .any(|given| given.setting.is_some());
    if told { all } else { silenced(all) }
}

/// The levels that may be said, likewise.
fn levels(ready: &Ready<'_>) -> Json {
    let all = spellings(&words::IDENTIFIABILITY);
    let mut given = ready.table.given.iter();
    let told = given.any(|given| given.identifiability.is_some());
    if told { all } else { silenced(all) }
}

fn silenced(all: Json) -> Json {
    match all {
        Json::Object(pairs) => {
            let silent = |(name, _): (String, Json)| (name, Json::text(UNDECLARED));
            Json::map(pairs.into_iter().map(silent))
        }
        other => other,
    }
}

fn span_json(table: &Table, names: &Names, span: &Span) -> Json {
    let day = |day: Option<jiff::civil::Date>| day.map(|day| Json::text(day.to_string()));
    let mut given: BTreeMap<String, Vec<(&str, Json)>> = BTreeMap::new();
    for (number, outcome) in &span.state.given {
        let said = table.given[*number];
        let setting = said
            .setting_name(names)
            .unwrap_or_else(|| UNDECLARED.to_owned());
        let level = said.identifiability().map_or(UNDECLARED, |word| word.word);
        let outcome = Json::Number(*outcome as u64);
        given.entry(setting).or_default().push((level, outcome));
    }
    let given = (!given.is_empty()).then(|| {
        Json::map(
            given
                .into_iter()
                .map(|(setting, levels)| (setting, Json::map(levels))),
        )
    });
    Json::Object(Vec::new())
        .with_some("from", day(span.from))
        .with_some("until", day(span.until))
        .with("outcome", Json::Number(span.state.plain as u64))
        .with_some("given", given)
}

/// The line of each question of which some clause speaks: who, what, purpose, action.
fn cells(table: &Table, names: &Names) -> Json {
    type Level<T> = Vec<(String, T)>;
    fn entry<T: Default>(level: &mut Level<T>, name: &str) -> usize {
        // Questions come in order, so it is the last one or a new one.
        if level.last().is_none_or(|(last, _)| last != name) {
            level.push((name.to_owned(), T::default()));
        }
        level.len() - 1
    }
    let mut all: Level<Level<Level<Level<usize>>>> = Vec::new();
    for ([who, what, purpose, action], line) in table.cells() {
        if line == 0 {
            continue;
        }
        let at = entry(&mut all, table.partner(names, who));
        let of_who = &mut all[at].1;
        let at = entry(of_who, table.dataset(names, what));
        let of_what = &mut of_who[at].1;
        let at = entry(of_what, table.purpose(names, purpose));
        of_what[at].1.push((table.action(action).to_owned(), line));
    }
    let actions = |(name, all): (String, Level<usize>)| {
        let number = |(name, line): (String, usize)| (name, Json::Number(line as u64));
        (name, Json::map(all.into_iter().map(number)))
    };
    let purposes = |(name, all): (String, Level<Level<usize>>)| {
        (name, Json::map(all.into_iter().map(actions)))
    };
    let datasets = |(name, all): (String, Level<Level<Level<usize>>>)| {
        (name, Json::map(all.into_iter().map(purposes)))
    };
    Json::map(all.into_iter().map(datasets))
}
