//! How the language decides where a reader could see two things.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::semicolon_if_nothing_returned,
    reason = "a test that meets the unexpected has failed"
)]

use partnership_syntax::ast::{Declaration, Statement};
use partnership_syntax::value::{Date, Form, QualifierKind, Value};
use partnership_syntax::{Parse, SlipKind, parse};

fn slips(text: &str) -> Vec<SlipKind> {
    parse(text).slips().map(|slip| slip.kind).collect()
}

fn entry(parse: &Parse) -> Declaration<'_> {
    parse
        .file()
        .declarations()
        .next()
        .expect("there is an entry")
}

/// The fields of the first entry, each with its values as they are written.
fn fields(text: &str) -> Vec<(String, Vec<String>)> {
    let parsed = parse(text);
    entry(&parsed)
        .statements()
        .filter_map(|statement| match statement {
            Statement::Field(field) => {
                let values = field
                    .values()
                    .map(|value| value.whole.of(text).to_owned())
                    .collect();
                Some((field.name().text().to_owned(), values))
            }
            _ => None,
        })
        .collect()
}

fn field(name: &str, values: &[&str]) -> (String, Vec<String>) {
    (
        name.to_owned(),
        values.iter().map(|value| (*value).to_owned()).collect(),
    )
}

/// What `check` makes of the only value of a field written as `written`.
fn value<T>(written: &str, check: impl FnOnce(&Value<'_>) -> T) -> T {
    let text = format!("a x {{\n  f: {written}\n}}\n");
    let parsed = parse(text);
    let Some(Statement::Field(field)) = entry(&parsed).statements().next() else {
        panic!("{written}: no field")
    };
    let values: Vec<_> = field.values().collect();
    assert_eq!(values.len(), 1, "{written}");
    check(&values[0])
}

#[test]
fn a_field_in_column_0_of_an_open_block_stays_in_it() {
    let text = "agreement a {\nstatus: draft\npermit b to use c\n}\n";
    assert_eq!(slips(text), []);
    assert_eq!(entry(&parse(text)).statements().count(), 2);
}

#[test]
fn a_missing_brace_ends_where_the_next_entry_starts() {
    let text = "agreement a {\n  status: draft\n\npartner b {\n}\n";
    let parsed = parse(text);
    assert_eq!(slips(text), [SlipKind::MissingBrace]);
    assert_eq!(parsed.file().declarations().count(), 2);
}

#[test]
fn a_colon_makes_a_field_at_the_start_of_a_line_and_behind_a_value() {
    assert_eq!(
        fields("a x {\n  f:g\n  h: i j:k\n}"),
        [field("f", &["g"]), field("h", &["i"]), field("j", &["k"])]
    );
    assert_eq!(
        fields("a x {\n  f: duo:HMB, dpv:B and dpv:C, and dpv:D\n}"),
        [field("f", &["duo:HMB", "dpv:B", "dpv:C", "dpv:D"])]
    );
    assert_eq!(
        fields("a x {\n  roles: controller for duo:X\n}"),
        [field("roles", &["controller for duo:X"])]
    );
    // Behind a sentence too.
    assert_eq!(
        fields("a x {\n  require b is c\n  f:g\n}"),
        [field("f", &["g"])]
    );
    // A comma at the end of a line leaves the list open, but not for what is plainly a field.
    assert_eq!(
        fields("a x {\n  f: b,\n  g: c\n}"),
        [field("f", &["b"]), field("g", &["c"])]
    );
    assert_eq!(
        fields("a x {\n  f: b,\n  g:https://c.d\n}"),
        [field("f", &["b"]), field("g", &["https://c.d"])]
    );
    assert_eq!(
        fields("a x {\n  f: b,\n  duo:HMB\n}"),
        [field("f", &["b", "duo:HMB"])]
    );
}

#[test]
fn two_slashes_start_a_comment_only_behind_a_blank() {
    assert_eq!(
        fields("a x {\n  f: https://b.c/d//e, g // h, i\n}"),
        [field("f", &["https://b.c/d//e", "g"])]
    );
    value("https://b.c/d,e?f={g}", |value| {
        assert_eq!(value.form, Form::Link("https://b.c/d,e?f={g}"))
    });
    assert_eq!(
        fields("a x {\n  f:https://b.c/{d}\n}"),
        [field("f", &["https://b.c/{d}"])]
    );
}

#[test]
fn a_qualifier_belongs_to_the_value_before_it() {
    let text = "a x {\n  agrees: vision, principles on 2026-02-11 by st-marys because \"it is time\" { note: b }\n}";
    let parsed = parse(text);
    let Some(Statement::Field(field)) = entry(&parsed).statements().next() else {
        panic!("no field")
    };
    let kinds: Vec<Vec<QualifierKind>> = field
        .values()
        .map(|value| {
            value
                .qualifiers
                .iter()
                .map(|qualifier| qualifier.kind)
                .collect()
        })
        .collect();
    use QualifierKind::{Because, Block, By, On};
    assert_eq!(kinds, [vec![], vec![On, By, Because, Block]]);
}

#[test]
fn lists_take_and_before_the_last_item() {
    assert_eq!(
        fields("a x {\n  f: b, c and d\n  g: b, c, and d\n  h: b and c,\n}")[..2],
        [field("f", &["b", "c", "d"]), field("g", &["b", "c", "d"]),]
    );
}

#[test]
fn a_nested_entry_begins_a_line() {
    let text = "risk a {\n  owner: b\n  mitigation c \"T\" { owner: d }\n}\n";
    let parsed = parse(text);
    assert_eq!(slips(text), []);
    assert!(matches!(
        entry(&parsed).statements().nth(1),
        Some(Statement::Declaration(_))
    ));
}

#[test]
fn values_have_the_form_they_look_like() {
    value("every 6 months", |value| {
        assert!(matches!(value.form, Form::Recurrence(every) if every.count == 6))
    });
    value("24 months", |value| {
        assert!(matches!(value.form, Form::Duration(duration) if duration.count == 24))
    });
    value("GBP 25,000", |value| {
        assert!(
            matches!(value.form, Form::Money { currency: "GBP", amount } if amount.value == 25e3)
        )
    });
    value("about 1.6 million people", |value| {
        assert!(
            matches!(value.form, Form::Number(number) if number.about && number.value == 1.6e6 && number.unit == Some("people"))
        );
    });
    value("1,600,000", |value| {
        assert!(matches!(value.form, Form::Number(number) if number.value == 1.6e6))
    });
    value("1 October 2019", |value| {
        assert_eq!(
            value.form,
            Form::Date(Date {
                year: 2019,
                month: Some(10),
                day: Some(1)
            })
        );
    });
    value("2015-09", |value| {
        assert_eq!(
            value.form,
            Form::Date(Date {
                year: 2015,
                month: Some(9),
                day: None
            })
        )
    });
    value("2015", |value| {
        assert_eq!(
            value.form.as_date(),
            Some(Date {
                year: 2015,
                month: None,
                day: None
            })
        )
    });
    value("01/10/2019", |value| {
        assert_eq!(value.form, Form::SlashDate("01/10/2019"))
    });
    value("12 %", |value| {
        assert!(matches!(value.form, Form::Number(number) if number.unit == Some("%")))
    });
    value("ods \"RP6\"", |value| {
        assert!(matches!(&value.form, Form::Labelled { label: "ods", .. }))
    });
    value("a b", |value| {
        assert!(matches!(&value.form, Form::Run(parts) if parts.len() == 2))
    });
}

#[test]
fn quotes_of_any_sort_delimit_a_text() {
    for written in ["\"b\"", "“b”", "“b\"", "\"b”", "„b“"] {
        value(written, |value| {
            assert!(
                matches!(&value.form, Form::Text(text) if text.0.value() == "b"),
                "{written}"
            )
        });
    }
    assert_eq!(slips("a x \"T” {\n  f: “b”, \"c”\n}\n"), []);
    // A quotation inside a text that was never closed does not close it.
    assert_eq!(
        slips("a x {\n  f: \"he said “no” and left\n}\n"),
        [SlipKind::UnclosedText]
    );
}

#[test]
fn a_text_left_open_in_a_sentence_is_a_slip_too() {
    for text in [
        "use \"a.partnership\n",
        "permit a to use b because \"of c\n",
        "require a is “b\n",
    ] {
        assert_eq!(slips(text), [SlipKind::UnclosedText], "{text:?}");
    }
    for text in ["a x {\n  f: “b\u{7}”\n}\n", "a x {\n  f: \"b\u{7}\"\n}\n"] {
        assert_eq!(slips(text), [SlipKind::ControlCharacter], "{text:?}");
    }
}

#[test]
fn a_long_text_left_open_ends_before_the_next_entry() {
    let text = "a x {\n  f: \"\"\"\n    words\n\nb y {\n  g: \"\"\"other\"\"\"\n}\n";
    let parsed = parse(text);
    assert_eq!(slips(text), [SlipKind::UnclosedText]);
    assert!(parsed.pieces().last().unwrap().tree.slips.is_empty());
}

#[test]
fn one_slip_is_told_once() {
    use SlipKind::{
        ControlCharacter, HeadWords, Junk, Leftover, MissingBlock, MissingValue, NameAfterTitle,
        StrayBrace, UnfinishedSentence,
    };
    for (text, wanted) in [
        ("a x {\n  f:\n}\n", MissingValue),
        ("a x {\n}\n}\n", StrayBrace),
        ("a x {\n  \"b\"\n}\n", Junk),
        ("a x y \"T\" {\n}\n", HeadWords),
        ("a \"T\" x {\n}\n", NameAfterTitle),
        ("a x\n", MissingBlock),
        ("permit a to use b for c c\n", Leftover),
        ("permit a to use\n", UnfinishedSentence),
        ("a x {\n  f: b\u{7}\n}\n", ControlCharacter),
    ] {
        assert_eq!(slips(text), [wanted], "{text:?}");
    }
}

#[test]
fn a_clause_knows_its_parts() {
    let text = "permit any hospital, b except c to analyse, link d and e for f from 1 October 2019 until 2027 within tre called g\n";
    let parsed = parse(text);
    assert_eq!(slips(text), []);
    let Some(Statement::Sentence(sentence)) = parsed.statements().next() else {
        panic!("no sentence")
    };
    let clause = sentence.clause().unwrap();
    assert!(clause.is_whole());
    assert_eq!(
        clause
            .who()
            .map(|member| (member.any, member.name.text()))
            .collect::<Vec<_>>(),
        [(true, "hospital"), (false, "b")]
    );
    assert_eq!(
        clause
            .who_except()
            .map(|name| name.text())
            .collect::<Vec<_>>(),
        ["c"]
    );
    assert_eq!(
        clause.actions().map(|name| name.text()).collect::<Vec<_>>(),
        ["analyse", "link"]
    );
    assert_eq!(
        clause
            .what()
            .map(|member| member.name.text())
            .collect::<Vec<_>>(),
        ["d", "e"]
    );
    assert_eq!(
        clause
            .purposes()
            .map(|member| member.name.text())
            .collect::<Vec<_>>(),
        ["f"]
    );
}

#[test]
fn a_clause_goes_on_over_indented_lines() {
    let text = "permit a to use b\n    for c // why\n    within tre {\n  duties: d\n}\npermit e to use f\n";
    assert_eq!(slips(text), []);
    assert_eq!(parse(text).statements().count(), 2);
}
