//! The words of limits are those of the vocabulary, and each limit is read as the playbook reads it.

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
    let pairs = RULED_OUT.iter().chain(NOT_DONE).map(|(limit, _)| limit);
    let named = NAMED_PARTNERS.iter().chain(NAMED_PURPOSES);
    let single = SINGLE.iter().chain([&ANYTHING]);
    for limit in single.chain(pairs).chain(named) {
        assert!(words::USE_LIMIT.find(limit).is_some(), "{limit}");
    }
    for category in RULED_OUT.iter().flat_map(|(_, categories)| *categories) {
        assert!(
            words::PURPOSE_CATEGORY.find(category).is_some(),
            "{category}"
        );
    }
    let actions = NOT_DONE.iter().flat_map(|(_, actions)| *actions);
    for action in actions.chain(PUBLISHES).chain([&ANY_USE]) {
        assert!(words::ACTION.find(action).is_some(), "{action}");
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

fn built(texts: &[String]) -> Vec<partnership_model::Built> {
    let one = |(at, text): (usize, &String)| {
        let parse = parse(text.as_str());
        build(&[InputFile {
            id: partnership_source::FileId(u32::try_from(at).unwrap()),
            parse: &parse,
            imports: Vec::new(),
        }])
    };
    texts.iter().enumerate().map(one).collect()
}

/// Each limit with a use that breaks it and one that keeps to it: what is told between two files is what the playbook
/// tells in one.
#[test]
fn each_limit_that_is_compared_is_told_as_the_playbook_tells_it() {
    let day = civil::date(2026, 11, 27);
    let head = |limit: &str, more: &str| {
        let limit = if limit.is_empty() {
            String::new()
        } else {
            format!("  use-limits: {limit}\n")
        };
        format!(
            "partner hosp \"Hospital\" {{\n  kind: hospital\n}}\n\npartner uni \"Uni\" {{\n  kind: university\n}}\n\npartner acme \"Acme\" {{\n  kind: company\n}}\n\npurpose care \"Care\" {{\n  category: duo:CC\n}}\n\ndataset scans \"Scans\" {{\n  holder: hosp\n{limit}{more}}}\n"
        )
    };
    let study = |more: &str| format!("\npurpose study \"Study\" {{\n  uses: scans\n{more}}}\n");
    let cases: &[(&str, &str, &str, String, String)] = &[
        (
            "place-limit-kept",
            "duo:GS { place: gb }",
            "",
            study("  used-in: us\n"),
            study("  used-in: gb\n"),
        ),
        (
            "place-limit-kept",
            "duo:GS { place: gb }",
            "  hosted-in: us\n",
            String::new(),
            String::new(),
        ),
        (
            "partner-limit-kept",
            "duo:IS { partners: uni }",
            "",
            study("  carried-out-by: acme\n"),
            study("  carried-out-by: uni\n"),
        ),
        (
            "time-limit-kept",
            "duo:TS { until: 2027-01-01 }",
            "",
            study("  ends: 2027-06-01\n"),
            study("  ends: 2026-12-31\n"),
        ),
        (
            "moratorium-kept",
            "duo:MOR { until: 2027-01-01 }",
            "",
            "\npermit uni to publish scans\n".to_owned(),
            "\npermit uni to publish scans from 2027-01-01\n".to_owned(),
        ),
        (
            "project-limit-kept",
            "duo:PS { purposes: care }",
            "",
            study("  category: duo:HMB\n"),
            String::new(),
        ),
        (
            "secure-setting-limit-kept",
            "secure-setting-only",
            "  access: secure-transfer\n",
            String::new(),
            String::new(),
        ),
        (
            "linkage-limit-kept",
            "no-linkage",
            "",
            "\npermit uni to link scans\n".to_owned(),
            "\npermit uni to analyse scans\n".to_owned(),
        ),
        (
            "linkage-limit-kept",
            "no-linkage",
            "",
            "\npermit uni to use scans\n".to_owned(),
            "\npermit uni to use scans\n\nforbid anyone to link, combine scans\n".to_owned(),
        ),
        (
            "model-limit-kept",
            "no-model-training",
            "",
            "\npermit uni to train-a-model scans\n".to_owned(),
            "\npermit uni to analyse scans\n".to_owned(),
        ),
        (
            "model-limit-kept",
            "no-model-training",
            "",
            study("  category: algorithm-development\n"),
            study("  category: duo:HMB\n"),
        ),
        (
            "onward-limit-kept",
            "no-onward-sharing",
            "",
            "\npermit uni to share scans\n".to_owned(),
            "\npermit hosp to share scans\n".to_owned(),
        ),
        (
            "onward-limit-kept",
            "no-onward-sharing",
            "  onward-sharing: yes\n",
            String::new(),
            String::new(),
        ),
        (
            "statistics-limit-kept",
            "statistics-only",
            "",
            study("  automated-decisions: yes\n"),
            study("  automated-decisions: no\n"),
        ),
        (
            "excluded-study-kept",
            "duo:NPOA",
            "",
            study("  category: duo:POA\n"),
            study("  category: duo:HMB\n"),
        ),
        (
            "excluded-study-kept",
            "duo:NMDS",
            "",
            study("  category: algorithm-development\n"),
            study("  category: duo:HMB\n"),
        ),
    ];
    let across = |limit: &str, more: &str, use_: &str| {
        let texts = [head(limit, ""), format!("{}{use_}", head("", more))];
        let built = built(&texts);
        let files = ["a", "b"].into_iter().zip(&built);
        let all: Vec<_> = files
            .map(|(file, built)| crate::Partnership {
                file,
                model: &built.model,
                report: None,
                counts: [0; 3],
            })
            .collect();
        crate::clashes_among(&all, day).len()
    };
    let within = |rule: &str, limit: &str, more: &str, use_: &str| {
        // In one file a limit may want a line that says nothing about what is done elsewhere.
        let built = built(&[format!("{}{use_}", head(limit, more))]);
        let outcomes = run(
            &built[0].model,
            &builtin().playbooks,
            &["use-conditions"],
            &Options::on(day),
        );
        let open = outcomes.open();
        open.iter().any(|finding| finding.name == rule)
    };
    for (rule, limit, more, breaks, keeps) in cases {
        assert!(within(rule, limit, more, breaks), "{rule}: {breaks}");
        assert_eq!(across(limit, more, breaks), 1, "{rule}: {more}{breaks}");
        if !keeps.is_empty() {
            assert!(!within(rule, limit, more, keeps), "{rule}: {keeps}");
            assert_eq!(across(limit, more, keeps), 0, "{rule}: {keeps}");
        }
    }
}

#[test]
fn each_limit_is_either_compared_or_named_as_not() {
    let (compared, not) = compared();
    assert_eq!(compared.len() + not.len(), words::USE_LIMIT.words.len());
    for (word, is) in [("duo:GS", true), ("duo:NPUNCU", true), ("duo:IRB", false)] {
        let label = label(word);
        assert_eq!(compared.contains(&label), is, "{word}");
        assert_eq!(not.contains(&label), !is, "{word}");
    }
}
