//! Questions without a purpose: they are about every purpose that a clause may tell apart, and the answer says so.

use partnership_ask::{Asked, tell};
use partnership_policy::{Answer, Engine};

use crate::{Files, read};

const HEAD: &str = "partnership w \"W\" {}\npartner a \"A\" { kind: charity }\npartner b \"B\" { kind: hospital }\n\
                    dataset d \"D\" { holder: b }\npurpose p \"P\" { uses: d }\n";

fn asked(clauses: &str, question: &str) -> (Answer, String) {
    let files = Files::written(&format!("{HEAD}{clauses}\n"));
    let built = files.built();
    let engine = Engine::new(&built.model);
    let asked = Asked::new(&engine, read(&built.model, question).unwrap());
    let told = tell::tell(&asked, &[]);
    let mut text = told.text;
    for list in told.lists.iter().take(1) {
        for item in &list.items {
            text.push_str(&format!("\n- {}", item.text));
        }
    }
    (asked.answer(), text)
}

const EXCEPT_INSURANCE: &str =
    "permit a to read d\nforbid anyone to use d for insurance called never-insurance";

#[test]
fn a_purpose_that_only_a_clause_names_counts() {
    for question in ["a read d", "a read d for anything", "what may a do with d"] {
        let (answer, text) = asked(EXCEPT_INSURANCE, question);
        assert_eq!(answer, Answer::InPart, "{question}: {text}");
    }
    insta::assert_snapshot!(asked(EXCEPT_INSURANCE, "a read d").1, @"
    A may do some of this on 1 December 2026 and not the rest: read “D” for any purpose.
    - Permitted: for “P” and for a purpose that is not declared here
    - Forbidden: for insurance
    ");
    insta::assert_snapshot!(asked(EXCEPT_INSURANCE, "who may read d").1, @"
    Nobody may do all of this on 1 December 2026: read “D” for any purpose. A part of it is permitted: see below.
    - A: permitted for “P” and for a purpose that is not declared here; forbidden for insurance (by `never-insurance`)
    ");
}

#[test]
fn what_is_permitted_for_a_category_alone_is_found() {
    let only = "permit a to read d for insurance called ins";
    insta::assert_snapshot!(asked(only, "who may read d").1, @"
    Nobody may do all of this on 1 December 2026: read “D” for any purpose. A part of it is permitted: see below.
    - A: not covered for “P” and for a purpose that is not declared here; permitted for insurance (by `ins`)
    ");
    assert_eq!(asked(only, "a read d").0, Answer::InPart);
    assert_eq!(asked(only, "b read d").0, Answer::NotCovered);
}

#[test]
fn small_words_before_names_are_no_part_of_them() {
    for question in [
        "may the a read the d for the p",
        "who is allowed to read the d",
        "for which purpose may a read d",
    ] {
        asked(EXCEPT_INSURANCE, question);
    }
    insta::assert_snapshot!(asked("forbid anyone to sell d", "any charity sell d").1, @"
    No charity may sell “D” for any purpose on 1 December 2026.
    - `forbid anyone to sell d` forbids it
    ");
    let files = Files::written(HEAD);
    insta::assert_snapshot!(read(&files.built().model, "a").unwrap_err().how, @r#"Ask like this: "a analyse d for p", or "who may analyse d"."#);
}
