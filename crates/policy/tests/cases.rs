//! What each part of a clause and of an agreement means, one case after the other: the tables of
//! `docs/meaning-of-clauses.md`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

use jiff::civil::{Date, date};
use partnership_model::{InputFile, Model, build};
use partnership_policy::{
    Answer, Decision, Engine, Lack, Missing, Need, Place, Purpose, Request, Setting, Task, Why,
};
use partnership_source::FileId;
use partnership_syntax::parse;
use partnership_vocabulary::words;

const DAY: Date = date(2026, 6, 1);

/// Two partners, a dataset of one of them, what was made from it, and a purpose.
const ENTRIES: &str = r#"partnership us "Us" {
}
partner giver "Giver" {
  kind: hospital
}
partner taker "Taker" {
  kind: company
  roles: processor for forecast
}
dataset visits "Visits" {
  holder: giver
  sensitivity: health-data
}
dataset counts "Counts" {
  holder: giver
  derived-from: visits
}
purpose forecast "Forecast" {
  category: duo:HMB
}
purpose other "Other" {
  category: insurance
}
environment room "Room" {
  type: trusted-research-environment
}
"#;

fn model(text: &str) -> Model {
    let parsed = parse(format!("{ENTRIES}{text}\n"));
    build(&[InputFile {
        id: FileId(0),
        parse: &parsed,
        imports: Vec::new(),
    }])
    .model
}

/// `taker analyse visits forecast`, each of which but the action may be `-`: not declared.
fn request(model: &Model, words: &str, on: Date) -> Request {
    let words: Vec<&str> = words.split(' ').collect();
    let [who, action, what, purpose] = words[..] else {
        panic!("{words:?}")
    };
    let entry = |name: &str| model.find(name).map(|entry| entry.id);
    let purpose = entry(purpose)
        .map(Purpose::Declared)
        .or_else(|| words::PURPOSE_CATEGORY.find(purpose).map(Purpose::Category));
    let action = words::ACTION.find(action).unwrap();
    Request::new(entry(who), action, entry(what), purpose, on)
}

fn decide(model: &Model, words: &str, on: Date) -> Decision {
    Engine::new(model).decide(&request(model, words, on))
}

/// The answer on a day.
fn on(text: &str, words: &str, on: Date) -> &'static str {
    decide(&model(text), words, on).answer.word()
}

fn answer(text: &str, words: &str) -> &'static str {
    on(text, words, DAY)
}

/// An agreement with a permit, and these lines beside its parties and what it covers.
fn agreement(lines: &str) -> String {
    format!(
        "agreement dsa \"Agreement\" {{\n  parties: giver, taker\n  covers: forecast\n{lines}\n  \
         permit taker to analyse visits for forecast\n}}"
    )
}

const ASKED: &str = "taker analyse visits forecast";

#[test]
fn what_no_clause_covers_is_not_covered() {
    assert_eq!(answer("", ASKED), "not-covered");
    let permit = "permit taker to analyse visits for forecast";
    assert_eq!(answer(permit, ASKED), "permitted");
    assert_eq!(answer(permit, "taker link visits forecast"), "not-covered");
    assert_eq!(
        answer(permit, "taker analyse counts forecast"),
        "not-covered"
    );
    assert_eq!(answer(permit, "taker analyse visits other"), "not-covered");
    assert_eq!(answer(permit, "- analyse visits forecast"), "not-covered");
}

#[test]
fn a_forbid_overrides_and_says_what_it_overrode() {
    let model = model("permit taker to use visits\nforbid anyone to analyse visits");
    let decision = decide(&model, ASKED, DAY);
    assert_eq!(decision.answer, Answer::Forbidden);
    let why: Vec<Why> = decision.because.iter().map(|reason| reason.why).collect();
    assert_eq!(why, [Why::Forbids, Why::Overridden]);
}

#[test]
fn an_agreement_is_in_force_from_its_first_day_to_its_last() {
    let text = agreement("  status: signed\n  effective: 2026-04-01\n  expires: 2026-09-30");
    for (day, expected) in [
        (date(2026, 3, 31), "not-covered"),
        (date(2026, 4, 1), "permitted"),
        (date(2026, 9, 30), "permitted"),
        (date(2026, 10, 1), "not-covered"),
    ] {
        assert_eq!(on(&text, ASKED, day), expected, "{day}");
    }
    let decision = decide(&model(&text), ASKED, DAY);
    assert_eq!(decision.changes_on, Some(date(2026, 10, 1)));
    let decision = decide(&model(&text), ASKED, date(2026, 1, 1));
    assert_eq!(decision.changes_on, Some(date(2026, 4, 1)));
    assert!(matches!(decision.nearly[0].lacks, Lack::InForce(_)));
}

#[test]
fn the_last_status_on_or_before_the_day_counts() {
    let text = agreement(
        "  status: drafted on 2026-01-10, signed on 2026-03-20, terminated on 2026-07-05",
    );
    for (day, expected) in [
        (date(2026, 3, 19), "not-covered"),
        (date(2026, 3, 20), "permitted"),
        (date(2026, 7, 4), "permitted"),
        (date(2026, 7, 5), "not-covered"),
    ] {
        assert_eq!(on(&text, ASKED, day), expected, "{day}");
    }
    assert_eq!(
        answer(&agreement("  status: approved"), ASKED),
        "not-covered"
    );
    assert_eq!(answer(&agreement(""), ASKED), "not-covered");
    assert_eq!(
        answer(&agreement("  status: not-published"), ASKED),
        "cannot-be-judged"
    );
    // When it was ended is not said.
    let ended = agreement("  status: signed on 2026-03-20, terminated");
    assert_eq!(on(&ended, ASKED, date(2026, 3, 19)), "not-covered");
    assert_eq!(answer(&ended, ASKED), "cannot-be-judged");
}

#[test]
fn a_bound_that_is_not_published_is_named() {
    let model = model(&agreement(
        "  status: signed\n  effective: 2015-09-29\n  expires: not-published",
    ));
    let decision = decide(&model, ASKED, DAY);
    assert_eq!(decision.answer, Answer::CannotBeJudged);
    let missing = Missing {
        place: Place::Entry(model.find("dsa").unwrap().id),
        field: "expires",
    };
    assert_eq!(decision.missing, [missing]);
    // Before its first day, the last one makes no difference.
    assert_eq!(
        decide(&model, ASKED, date(2015, 1, 1)).answer,
        Answer::NotCovered
    );
}

#[test]
fn a_month_settles_only_the_days_outside_it() {
    let text = agreement("  status: signed\n  effective: 2026-04\n  expires: 2026-09");
    for (day, expected) in [
        (date(2026, 3, 31), "not-covered"),
        (date(2026, 4, 15), "cannot-be-judged"),
        (date(2026, 4, 30), "permitted"),
        (date(2026, 9, 1), "permitted"),
        (date(2026, 9, 2), "cannot-be-judged"),
        (date(2026, 10, 1), "not-covered"),
    ] {
        assert_eq!(on(&text, ASKED, day), expected, "{day}");
    }
}

#[test]
fn an_agreement_grants_only_what_it_can() {
    let permit = |parties: &str, covers: &str, permit: &str| {
        let text = format!(
            "agreement dsa \"A\" {{\n  parties: {parties}\n  covers: {covers}\n  status: signed\n  {permit}\n}}"
        );
        let decision = decide(&model(&text), ASKED, DAY);
        (
            decision.answer.word(),
            decision.nearly.first().map(|near| near.lacks),
        )
    };
    let all = "permit anyone to use anything";
    assert_eq!(permit("giver, taker", "forecast", all).0, "permitted");
    assert!(matches!(
        permit("giver", "forecast", all),
        ("not-covered", Some(Lack::Party(_)))
    ));
    assert!(matches!(
        permit("giver, taker", "other", all),
        ("not-covered", Some(Lack::Covered(_)))
    ));
    assert!(matches!(
        permit("taker", "forecast", all),
        ("not-covered", Some(Lack::Holder(_)))
    ));
    // Naming only data, it is for every purpose; naming nothing, for none.
    assert_eq!(permit("giver, taker", "visits", all).0, "permitted");
    assert_eq!(permit("giver, taker", "counts", all).0, "not-covered");
    assert_eq!(
        permit("giver, taker", "none because \"x\"", all).0,
        "not-covered"
    );
}

#[test]
fn a_forbid_in_an_agreement_reaches_everyone_and_may_survive() {
    let forbid = |survives: &str| {
        format!(
            "agreement dsa \"A\" {{\n  parties: giver\n  covers: other\n  status: signed on 2026-02-01\n  \
             expires: 2026-03-31\n  forbid anyone to analyse visits {survives}\n}}"
        )
    };
    assert_eq!(on(&forbid(""), ASKED, date(2026, 3, 1)), "forbidden");
    assert_eq!(
        on(&forbid(""), "- analyse visits -", date(2026, 3, 1)),
        "forbidden"
    );
    assert_eq!(on(&forbid(""), ASKED, date(2026, 4, 1)), "not-covered");
    assert_eq!(
        on(&forbid("survives expiry"), ASKED, date(2026, 4, 1)),
        "forbidden"
    );
    assert_eq!(
        on(&forbid("survives expiry"), ASKED, date(2026, 1, 31)),
        "not-covered"
    );
}

#[test]
fn a_template_binds_nobody_and_speaks_where_an_agreement_is_made_from_it() {
    let template = "agreement form \"Form\" {\n  template: yes\n  status: signed\n  parties: giver\n  covers: forecast\n  \
                    permit anyone to analyse visits\n}";
    assert_eq!(
        answer(template, "giver analyse visits forecast"),
        "not-covered"
    );
    let made = format!(
        "{template}\nagreement dsa \"A\" {{\n  from: form\n  parties: giver, taker\n  status: signed\n}}"
    );
    assert_eq!(answer(&made, ASKED), "permitted");
    assert_eq!(answer(&made, "taker analyse visits other"), "not-covered");
}

#[test]
fn who_what_and_purpose() {
    // Everybody of a kind or role, a role for what it is played.
    assert_eq!(
        answer("permit any company to use visits", ASKED),
        "permitted"
    );
    assert_eq!(
        answer("permit any healthcare-provider to use visits", ASKED),
        "not-covered"
    );
    assert_eq!(
        answer("permit any processor to use visits", ASKED),
        "permitted"
    );
    assert_eq!(
        answer(
            "permit any processor to use visits",
            "taker analyse visits other"
        ),
        "not-covered"
    );
    // Whoever and whatever is not declared.
    assert_eq!(
        answer("permit anyone to use anything", "- analyse - -"),
        "permitted"
    );
    assert_eq!(
        answer("permit any company to use anything", "- analyse - -"),
        "not-covered"
    );
    // Exceptions.
    assert_eq!(
        answer("permit anyone except taker to use visits", ASKED),
        "not-covered"
    );
    assert_eq!(
        answer("permit anyone to use anything except visits", ASKED),
        "not-covered"
    );
    // Data of a sort, and of a narrower one.
    assert_eq!(
        answer("permit anyone to use any special-category", ASKED),
        "permitted"
    );
    // A category of purpose means the narrower ones, and not the wider.
    assert_eq!(
        answer("permit anyone to use visits for research", ASKED),
        "permitted"
    );
    assert_eq!(
        answer("permit anyone to use visits for duo:DS", ASKED),
        "not-covered"
    );
    assert_eq!(
        answer(
            "forbid anyone to use visits for insurance",
            "- analyse visits insurance"
        ),
        "forbidden"
    );
}

#[test]
fn forbids_pass_down_to_what_is_made_from_the_data_and_permits_do_not() {
    let asked = "taker analyse counts forecast";
    assert_eq!(answer("permit taker to use visits", asked), "not-covered");
    assert_eq!(
        answer(
            "permit taker to use counts\nforbid taker to analyse visits",
            asked
        ),
        "forbidden"
    );
    assert_eq!(
        answer(
            "permit taker to use visits\nforbid taker to analyse counts",
            ASKED
        ),
        "permitted"
    );
    let spared =
        "permit taker to use counts\nforbid taker to analyse any special-category except counts";
    assert_eq!(answer(spared, asked), "permitted");
}

#[test]
fn a_broad_question_is_decided_on_its_parts() {
    let text = "permit taker to analyse, link visits\nforbid taker to sell visits";
    let decision = decide(&model(text), "taker use visits forecast", DAY);
    assert_eq!(decision.answer, Answer::InPart);
    let permitted = decision
        .parts
        .iter()
        .filter(|part| part.decision.answer == Answer::Permitted);
    let permitted: Vec<&str> = permitted.map(|part| part.request.action.word).collect();
    assert_eq!(permitted, ["analyse", "link"]);
    assert_eq!(
        answer("permit taker to use visits", "taker use visits forecast"),
        "permitted"
    );
    assert_eq!(
        answer(
            "permit taker to use visits\nforbid taker to query visits",
            "taker read visits forecast"
        ),
        "in-part"
    );
    // Whoever may track may not therefore profile.
    assert_eq!(
        answer(
            "permit taker to track visits",
            "taker profile visits forecast"
        ),
        "in-part"
    );
    assert_eq!(
        answer(
            "forbid anyone to use visits for insurance",
            "taker query visits insurance"
        ),
        "forbidden"
    );
}

#[test]
fn a_condition_is_stated_or_met() {
    let text = "permit taker to analyse visits {\n  within: trusted-research-environment\n  \
                identifiability: pseudonymised\n  in: gb-eng\n  duties: delete-at-end\n}";
    let model = model(text);
    let engine = Engine::new(&model);
    let open = request(&model, ASKED, DAY);
    let decision = engine.decide(&open);
    assert_eq!(decision.answer, Answer::Permitted);
    let needs = &decision.conditions[0].ways[0];
    assert!(
        matches!(&needs[..], [Need::Within(_), Need::AtMost(_), Need::In(_)]),
        "{needs:?}"
    );
    assert!(matches!(decision.duties[0].task, Task::Word(word) if word.word == "delete-at-end"));
    let access = |word| Setting::Access(words::ACCESS.find(word).unwrap());
    let most = |word| words::IDENTIFIABILITY.find(word).unwrap();
    let answer = |setting, identifiability| {
        let request = open.within(setting).identifiability(most(identifiability));
        engine.decide(&request).answer.word()
    };
    assert_eq!(answer(access("secure-room"), "anonymous"), "permitted");
    let room = Setting::Environment(model.find("room").unwrap().id);
    assert_eq!(answer(room, "pseudonymised"), "permitted");
    assert_eq!(answer(access("open-download"), "anonymous"), "not-covered");
    assert_eq!(answer(room, "identifiable"), "not-covered");
    // Words without an order do not compare.
    assert_eq!(answer(room, "synthetic"), "not-covered");
}

#[test]
fn approvals_are_needed_and_lift() {
    let approval =
        |lines: &str, clause: &str| format!("approval ethics \"Ethics\" {{\n{lines}\n}}\n{clause}");
    let permit = "permit taker to analyse visits {\n  needs: ethics\n}";
    let given = approval("  date: 2026-05-01\n  expires: 2026-08-31", permit);
    assert_eq!(on(&given, ASKED, date(2026, 4, 30)), "not-covered");
    assert_eq!(on(&given, ASKED, date(2026, 5, 1)), "permitted");
    assert_eq!(on(&given, ASKED, date(2026, 9, 1)), "not-covered");
    let decision = decide(&model(&approval("", permit)), ASKED, DAY);
    assert!(matches!(
        decision.conditions[0].ways[0][..],
        [Need::Approved(_)]
    ));
    assert_eq!(
        answer(&approval("  date: not-published", permit), ASKED),
        "cannot-be-judged"
    );

    let both = "permit taker to analyse visits\nforbid taker to analyse visits unless {\n  approved-by: ethics\n}";
    let given = approval("  date: 2026-05-01", both);
    assert_eq!(on(&given, ASKED, date(2026, 4, 30)), "forbidden");
    assert_eq!(on(&given, ASKED, date(2026, 5, 1)), "permitted");
    let decision = decide(&model(&approval("", both)), ASKED, DAY);
    assert_eq!(
        (decision.answer, decision.conditions.len()),
        (Answer::Permitted, 1)
    );
}

#[test]
fn conditions_that_cannot_hold_together_permit_nothing() {
    let text = "permit taker to analyse visits within secure-room\n\
                forbid taker to analyse visits unless {\n  within: open-download\n}";
    assert_eq!(answer(text, ASKED), "forbidden");
    let text = "permit taker to analyse visits within trusted-research-environment\n\
                forbid taker to analyse visits unless {\n  within: room\n}";
    assert_eq!(answer(text, ASKED), "permitted");
}

#[test]
fn a_holders_own_handling_is_outside_unless_a_clause_speaks_of_it() {
    let asked = "giver analyse visits forecast";
    let decision = decide(&model(""), asked, DAY);
    assert_eq!(
        (decision.answer, decision.own_handling),
        (Answer::NotCovered, true)
    );
    let decision = decide(&model("forbid anyone to analyse visits"), asked, DAY);
    assert_eq!(
        (decision.answer, decision.own_handling),
        (Answer::Forbidden, false)
    );
    assert!(!decide(&model(""), ASKED, DAY).own_handling);
}

#[test]
fn what_was_not_read_grants_nothing() {
    let permit = "permit taker to analyse visits for forecast";
    assert_eq!(
        answer(&format!("{permit} if the board agrees"), ASKED),
        "cannot-be-judged"
    );
    // A forbid that was not read may have been about this.
    assert_eq!(
        answer(&format!("{permit}\nforbid takr to analyse visits"), ASKED),
        "cannot-be-judged"
    );
    assert_eq!(
        answer(
            &format!("{permit}\nduty a \"A\" {{\n}}\nfrobid anyone to analyse visits"),
            ASKED
        ),
        "cannot-be-judged"
    );
    assert_eq!(
        answer(
            &format!("{permit}\nforbid taker to analyse visits for ever"),
            ASKED
        ),
        "cannot-be-judged"
    );
    // One that was read well enough forbids.
    assert_eq!(
        answer("forbid taker to analyse visits until 2026-13-01", ASKED),
        "forbidden"
    );
}

#[test]
fn clauses_that_are_only_supposed_do_not_count() {
    let text = "scenario \"S\" {\n  given {\n    permit taker to analyse visits\n  }\n  expect permit taker to analyse visits\n}\n\
                promise p \"P\" {\n  never: analyse visits\n}";
    assert_eq!(answer(text, ASKED), "not-covered");
}
