//! What is over, what has not begun and what is not in place is told as that, on 11 October 2026.

#![allow(clippy::expect_used, clippy::panic)]

mod support;

use partnership_brief::to_markdown;
use support::Loaded;

const HARBOUR: &str = r#"
partnership harbour "A safe harbour" { aim: "Nobody falls in."  status: STATUS  starts: 2024-01-01 }
partner city "City" { kind: local-authority }
partner ferry "Ferry" { kind: company }
partner club "Club" { kind: charity  left: 2026-03-31 because "It closed." }
dataset trips "Trips" { holder: ferry  subjects: travellers  retention: 12 months }
dataset names "Names" { holder: ferry  subjects: travellers  retention: 2026-03-31 { destroyed: 2026-04-14 } }
purpose plan "Plan boats" { aim: "Enough boats."  uses: trips  carried-out-by: city }
purpose call "Call people" { aim: "Nobody waits."  uses: names  carried-out-by: club  ends: 2026-03-31 }
audience passengers "Passengers" { subjects: travellers }
benefit seat "A seat" { for: passengers  from: plan  claim: proven  evidence: study }
benefit ring "A call" { for: passengers  from: call  claim: expected }
evidence study "A study" { finding: "There were seats."  strength: evaluation  date: DATE }
flow a "Trips to the city" { from: ferry to: city carries: trips for: plan under: pact method: secure-transfer }
flow b "Names to the club" { from: ferry to: club carries: names for: call last: 2026-03-02 }
agreement pact "Pact" {
  parties: city, ferry
  status: AGREED
  effective: 2024-01-01
  expires: 2027-12-31
  review: every 12 months
  reviewed: 2024-12-01, 2025-02-01
}
"#;

/// The briefing of the harbour; each change is a word of the file and what stands in its place.
fn harbour(changes: &[(&str, &str)], more: &str) -> String {
    let mut file = HARBOUR.to_owned() + more;
    let usual = [
        ("STATUS", "active"),
        ("DATE", "2026-01-01"),
        ("AGREED", "signed on 2024-01-01"),
    ];
    for (word, said) in changes.iter().chain(&usual) {
        file = file.replace(word, said);
    }
    to_markdown(&Loaded::text(&file).with(|_| {}))
}

#[track_caller]
fn says(text: &str, wanted: &[&str]) {
    for said in wanted {
        assert!(text.contains(said), "lacks {said}\n{text}");
    }
}

#[track_caller]
fn keeps_from(text: &str, unwanted: &[&str]) {
    for said in unwanted {
        assert!(!text.contains(said), "says {said}\n{text}");
    }
}

#[test]
fn a_use_that_ended_the_data_that_is_gone_and_the_partner_that_left_are_told_as_that() {
    let text = harbour(&[], "");
    says(
        &text,
        &[
            "#### Call people\n\n*Ended on 31 March 2026*",
            "#### Names\n\n*Deleted: 14 April 2026*\n\n- **Who received it before:** Club",
            "| Names | Travellers | No longer used | Deleted: 14 April 2026 |",
            "#### Club\n\n*No longer takes part*\n\n- **When it left:** 31 March 2026",
            "Gave *Names* to Club for *Call people*, until 2 March 2026.",
            "- Holds *Trips*.\n",
            "#### A call\n\n*No longer to be expected*",
        ],
    );
    keeps_from(
        &text,
        &[
            "Gives *Names*",
            "Carries out *Call people*",
            "| Names | Ferry | Club |",
        ],
    );
}

#[test]
fn data_no_longer_goes_once_its_agreement_has_run_out() {
    let now = "Gives *Trips* to City for *Plan boats*, by secure transfer.";
    let over = "Gave *Trips* to City for *Plan boats*, by secure transfer.";
    let to_come =
        "Is to give *Trips* to City for *Plan boats*, by secure transfer, once *Pact* is in force.";
    let row = "| Trips | Ferry | City | Plan boats |";
    for (agreed, said, other) in [
        ("signed on 2024-01-01", now, over),
        ("terminated on 2026-03-31", over, now),
        ("draft", to_come, now),
    ] {
        let text = harbour(&[("AGREED", agreed)], "");
        says(&text, &[said]);
        keeps_from(&text, &[other]);
        // Whoever is to do something with the data is still meant to, and no longer receives it; who is to give it is not
        // said to hold it.
        let given = "| What | Who is to give it | Who is to receive it | What for |";
        assert_eq!(text.contains(given), said == to_come, "{agreed}\n{text}");
        let sent = "| What | Who gives it | Who receives it | What for |";
        assert_eq!(text.contains(sent), said == now, "{agreed}\n{text}");
        assert!(text.contains(row), "{agreed}\n{text}");
    }
}

#[test]
fn an_agreement_says_when_it_was_ended_and_when_it_is_looked_at_next() {
    let text = harbour(&[("AGREED", "terminated on 2026-03-31")], "");
    says(
        &text,
        &[
            "**Until:** 31 March 2026. It was to hold until 31 December 2027.",
            "#### Pact\n\n*No longer in force",
            "| Pact | 1 January 2024 to 31 March 2026; Looked at on",
            "**Last looked at:** 1 February 2025\n",
        ],
    );
    keeps_from(&text, &["Looked at again", "Next review:** 1 February"]);
    let text = harbour(&[], "");
    says(
        &text,
        &["**Next review:** 1 February 2026 (this day has passed), then every 12 months"],
    );
}

/// An end that is fixed ahead counts before the last day that was written, on the card, in the table of days and for what
/// the agreement forbids.
#[test]
fn an_agreement_that_is_to_be_ended_says_so() {
    let more = "agreement next \"Next\" { parties: city, ferry  covers: plan  status: STATES  effective: 2026-01-01  DAYS\n\
                forbid city to link trips }\n";
    let ended = "signed on 2026-01-01, terminated on 2027-03-01";
    let both = "**Until:** 1 March 2027. It was to hold until 31 December 2028.";
    let march = "1 January 2026 to 1 March 2027";
    for (states, days, until, lane) in [
        (ended, "expires: 2028-12-31", both, march),
        (ended, "", "**Until:** 1 March 2027\n", march),
        (
            "signed on 2026-01-01, terminated on 2027-03-01, renewed on 2027-04-01",
            "expires: 2028-12-31",
            "**Until:** 31 December 2028\n",
            "1 January 2026 to 31 December 2028",
        ),
    ] {
        let text = harbour(&[("STATES", states), ("DAYS", days)], more);
        let card = &text[text.find("#### Next").expect("a card")..];
        says(card, &["*In force*", until, &format!("| Next | {lane} |")]);
        let day = lane.split(" to ").last().expect("a day");
        says(
            &text,
            &[&format!(
                "City must not link *Trips* (this prohibition ends on {day})."
            )],
        );
    }
}

#[test]
fn an_agreement_that_never_held_is_not_said_to_hold_no_longer() {
    let more = "agreement next \"Next\" { parties: city, ferry  covers: plan  LINES }\n";
    for (lines, tag) in [
        ("effective: 2027-01-01", "Not in force yet"),
        ("status: drafted", "Not in force"),
        ("status: drafted  effective: 2027-01-01", "Not in force yet"),
        ("status: partly-signed on 2026-09-01", "Not in force yet"),
        ("status: signed on 2027-01-01", "Not in force yet"),
        (
            "status: drafted on 2026-01-01, rejected on 2026-05-01",
            "Never in force (rejected on 1 May 2026)",
        ),
        (
            "status: signed on 2026-01-01, terminated on 2026-05-01  effective: 2027-01-01",
            "Never in force (ended early on 1 May 2026)",
        ),
        ("status: drafted  expires: 2026-05-01", "Never in force"),
        (
            "status: signed on 2026-01-01, terminated on 2026-05-01",
            "No longer in force",
        ),
        (
            "status: signed on 2026-01-01  expires: 2026-05-01",
            "No longer in force",
        ),
        (
            "status: signed on 2026-01-01, suspended on 2026-05-01",
            "Not in force",
        ),
    ] {
        let text = harbour(&[("LINES", lines)], more);
        says(&text, &[&format!("#### Next\n\n*{tag}*\n")]);
    }
}

#[test]
fn readers_learn_first_that_a_partnership_is_not_at_work_or_has_no_agreement() {
    let paused = "The partnership is not at work now. Where it stands: Paused, since 1 May 2026.";
    let none = "No agreement between the partners is in force.";
    let text = harbour(&[("STATUS", "paused on 2026-05-01")], "");
    // At the start, and on the page of each audience.
    assert_eq!(text.matches(paused).count(), 2, "{text}");
    keeps_from(&text, &[none]);
    let text = harbour(&[("AGREED", "draft")], "");
    assert_eq!(text.matches(none).count(), 2, "{text}");
    let text = harbour(&[("2024-01-01 }", "2024-01-01 ends: 2026-06-30 }")], "");
    says(
        &text,
        &[
            "Where it stands: Ended on 30 June 2026.",
            "**The partnership is:** Ended on 30 June 2026",
            "Gave *Trips* to City",
        ],
    );
    keeps_from(&harbour(&[], ""), &[paused, none, "not at work"]);
}

#[test]
fn evidence_that_is_still_to_come_proves_nothing() {
    says(&harbour(&[], ""), &["#### A seat\n\n*Proven*"]);
    let text = harbour(&[("DATE", "2027-02-15")], "");
    says(
        &text,
        &[
            "#### A seat\n\n*Expected, not proven*",
            "evaluation, 15 February 2027 (this day is still to come)",
            "**Planned for:** 15 February 2027",
        ],
    );
}

#[test]
fn a_permit_that_waits_for_an_approval_permits_nothing_yet() {
    let more = "approval ethics \"Ethics approval\" { by: \"A committee\"  GIVEN }\n\
                partner lab \"Lab\" { kind: university }\n\
                permit lab to read trips for plan { needs: ethics }\n";
    let may = "May read *Trips* for *Plan boats*";
    let text = harbour(&[("GIVEN", "date: 2026-02-01")], more);
    says(
        &text,
        &[may, "**Who else receives or may use it:** City and Lab"],
    );
    for given in ["reference: \"1\"", "date: 2027-01-01"] {
        let text = harbour(&[("GIVEN", given)], more);
        says(
            &text,
            &[
                "Is to be allowed, once the approval *Ethics approval* is given, to read *Trips* for *Plan boats*.",
                "**Who else receives or may use it:** City\n- **Who is meant to use it:** Lab",
            ],
        );
        keeps_from(&text, &[may]);
    }
}

/// A signature alone is not enough where the agreement begins later and an approval is still to be given.
#[test]
fn a_permit_is_told_with_all_that_it_waits_for() {
    let more = |status: &str, days: &str, needs: &str| {
        format!(
            "approval given \"Given\" {{ by: \"A\"  date: 2026-01-01  expires: 2026-12-31 }}\n\
             approval ethics \"Ethics\" {{ by: \"B\"  date: 2026-11-01 }}\n\
             approval board \"Board\" {{ by: \"C\" }}\n\
             approval kept \"SECRET\" {{ by: \"D\"  visibility: internal }}\n\
             agreement next \"Next\" {{ parties: city, ferry  covers: plan  status: {status}  {days}\n\
             permit city to link trips for plan {{ needs: {needs} }} }}\n"
        )
    };
    let link = "to link *Trips* for *Plan boats*";
    for (status, days, needs, said) in [
        (
            "drafted, partly-signed",
            "effective: 2026-12-01",
            "given, ethics",
            "Would be allowed, once *Next* is signed and in force (from 1 December 2026) and the approval *Ethics* is given, \
             LINK, only with the approval *Given*.",
        ),
        (
            "signed on 2026-01-01",
            "effective: 2026-12-01",
            "ethics, board",
            "Is to be allowed, once *Next* is in force (from 1 December 2026) and the approvals *Ethics* and *Board* are \
             given, LINK.",
        ),
        // A month is no day from which on it is known to be in force.
        (
            "signed on 2026-01-01",
            "effective: 2026-12",
            "ethics",
            "Is to be allowed, once *Next* is in force and the approval *Ethics* is given, LINK.",
        ),
        (
            "signed on 2026-01-01",
            "",
            "ethics, kept",
            "Is to be allowed, once the approval *Ethics* is given, LINK, only under a condition that is not named here.",
        ),
        (
            "signed on 2026-01-01",
            "",
            "kept",
            "Is to be allowed LINK, only under a condition that is not named here.",
        ),
        (
            "signed on 2026-01-01",
            "",
            "kept, given, ethics",
            "Is to be allowed, once the approval *Ethics* is given, LINK, only with the approval *Given*, only under a \
             condition that is not named here.",
        ),
    ] {
        let text = harbour(&[], &more(status, days, needs));
        says(&text, &[&said.replace("LINK", link)]);
        keeps_from(&text, &["May link", "SECRET"]);
    }
    // When the agreement begins, one of the approvals is over, or the agreement itself is.
    for (status, days) in [
        ("signed on 2026-01-01", "effective: 2027-03-01"),
        ("drafted", "effective: 2027-03-01"),
        ("drafted", "expires: 2026-10-31"),
    ] {
        let text = harbour(&[], &more(status, days, "given, ethics"));
        keeps_from(&text, &[link, "May link"]);
    }
}

#[test]
fn a_permit_that_begins_later_waits_for_its_agreement_too() {
    let more = "agreement next \"Next\" { parties: city, ferry  covers: plan  status: signed on 2026-01-01  effective: 2027-03-01\n\
                permit city to link trips for plan { from: 2027-05-01 } }\n";
    says(
        &harbour(&[], more),
        &[
            "Is to be allowed, once *Next* is in force (from 1 March 2027), to link *Trips* for *Plan boats*, only from 1 May 2027.",
        ],
    );
}

#[test]
fn a_permit_that_names_no_use_holds_for_those_that_its_agreement_covers() {
    let more = "purpose count \"Count boats\" { aim: \"To know.\" }\n\
                purpose kept \"SECRET\" { aim: \"To know.\"  visibility: internal }\n\
                agreement next \"Next\" { parties: city, ferry  covers: COVERS  status: signed on 2026-01-01\n\
                permit city to link trips PURPOSE }\n";
    for (covers, purpose, said) in [
        ("plan", "", "*Trips* for *Plan boats* (under"),
        (
            "plan, count",
            "",
            "*Trips* for *Plan boats* and *Count boats* (under",
        ),
        // What has ended is not told beside what goes on.
        ("plan, call", "", "*Trips* for *Plan boats* (under"),
        (
            "plan, kept",
            "",
            "*Trips* for the purposes that the agreement covers (under",
        ),
        ("plan", "for plan, count", "*Trips* for *Plan boats* (under"),
        ("trips", "", "*Trips* (under"),
    ] {
        let text = harbour(&[("COVERS", covers), ("PURPOSE", purpose)], more);
        says(&text, &[&format!("May link {said} *Next*).")]);
        keeps_from(&text, &["SECRET"]);
    }
}

/// A list of those who receive data must not look complete where somebody in it is not shown to these readers.
#[test]
fn whoever_may_use_data_unnamed_is_told_to_be_there() {
    let more = "partner firm \"Firm\" { visibility: internal }\npermit firm to profile trips\n";
    let text = harbour(&[], more);
    says(
        &text,
        &["**Who else receives or may use it:** City and others that are not named here"],
    );
    keeps_from(&text, &["Firm"]);
    let hidden = "partner firm \"Firm\" { visibility: internal }\n\
                  flow c \"Trips to the firm\" { from: ferry to: firm carries: trips visibility: internal }\n";
    says(
        &harbour(&[], hidden),
        &["City and others that are not named here"],
    );
}

#[test]
fn what_is_only_planned_puts_no_principle_into_practice() {
    let more = "principle open \"In the open\" { statement: \"We tell.\"  practised-by: rail }\n\
                risk fall \"A fall\" { affects: passengers  likelihood: possible  impact: major\n  mitigation rail \"A rail\" { status: MEASURE } }\n";
    let text = harbour(&[("MEASURE", "planned")], more);
    says(&text, &["**Put into practice by:** A rail (planned)"]);
    let text = harbour(&[("MEASURE", "in-place")], more);
    says(&text, &["**Put into practice by:** A rail\n"]);
}

#[test]
fn what_remains_of_a_risk_is_told_by_what_is_done_about_it() {
    let risk = "risk fall \"A fall\" { affects: passengers  likelihood: likely  impact: major  \
                residual-likelihood: rare\n  REST\n}\n";
    for (rest, said) in [
        (
            "of-not-sharing: yes",
            "Likely. If the data is shared: rare.",
        ),
        (
            "",
            "Likely. What would remain, though no measure is named: rare.",
        ),
        (
            "mitigation rail \"A rail\" { status: in-place visibility: internal }",
            "Likely. With measures that are not named here: rare.",
        ),
        (
            "mitigation rail \"A rail\" { status: in-place }",
            "Likely. With the measures: rare.",
        ),
    ] {
        says(&harbour(&[("REST", rest)], risk), &[said]);
    }
    // Where nothing is rated with the measures there is no grid for it, which would look as if no risk remained.
    let text = harbour(&[("residual-likelihood: rare\n  REST", "")], risk);
    says(&text, &["| Risk | Before anything is done |\n"]);
}

#[test]
fn a_measure_that_was_given_up_is_told_with_the_reason() {
    let more = "risk fall \"A fall\" { affects: passengers  likelihood: possible  impact: major\n  mitigation rail \"A rail\" { status: dropped on 2026-02-01 because \"It rusted.\" } }\n";
    says(
        &harbour(&[], more),
        &["Dropped on 1 February 2026. The reason: It rusted."],
    );
}

#[test]
fn a_page_for_those_who_speak_for_others_speaks_of_these() {
    let more = "audience parents \"Parents\" { proxy-for: travellers }\n";
    let text = harbour(&[], more);
    says(
        &text,
        &[
            "**You speak for:** Travellers",
            "### What is shared about those you speak for",
            "### What is shared about you",
        ],
    );
}

/// What rests is neither over nor to come, and what never was in force brought nothing about.
#[test]
fn an_agreement_that_rests_or_never_held_is_told_as_that() {
    for (agreed, wanted, other) in [
        (
            "signed on 2024-01-01, suspended on 2026-09-01",
            "Gave *Trips* to City for *Plan boats*, by secure transfer; at present it does not go, as this is not in force: *Pact*.",
            "Is to give *Trips*",
        ),
        (
            "terminated on 2024-06-01, signed on 2025-01-01, suspended on 2026-09-01",
            "Gave *Trips* to City for *Plan boats*, by secure transfer; at present it does not go, as this is not in force: *Pact*.",
            "Is to give *Trips*",
        ),
        (
            "drafted on 2026-01-01, rejected on 2026-05-01",
            "Was to give *Trips* to City for *Plan boats*, by secure transfer; this did not come about.",
            "Gave *Trips*",
        ),
    ] {
        let text = harbour(&[("AGREED", agreed)], "");
        says(&text, &[wanted]);
        keeps_from(&text, &[other, "Gives *Trips*"]);
    }
}

/// One partner's copy is gone, and the data is not.
#[test]
fn data_is_deleted_only_where_all_of_it_is() {
    let line = "retention: 60 months, 12 months for city { destroyed: 2026-09-30 }";
    let text = harbour(&[("retention: 12 months", line)], "");
    says(
        &text,
        &[
            "60 months",
            "12 months for City. Deleted: 30 September 2026",
            "- **Who holds it:** Ferry\n- **Who else receives or may use it:** City",
        ],
    );
    keeps_from(&text, &["#### Trips\n\n*Deleted"]);
}

#[test]
fn a_partner_that_left_takes_no_part_in_what_goes_on() {
    let more = "flow c \"Trips to both\" { from: ferry to: club, city carries: trips method: dashboard }\n\
                purpose warn \"Warn people\" { aim: \"Safe.\" uses: trips carried-out-by: club, city starts: 2027-03-01 }\n\
                permit club to read trips\n";
    let text = harbour(&[], more);
    says(
        &text,
        &[
            "Gives *Trips* to City, through a dashboard.",
            "Received *Trips* from Ferry, through a dashboard, until 31 March 2026.",
            "May read *Trips*. (The partner left; the clause still stands.)",
            "**Who does it:** Club (no longer takes part) and City",
            "**Who received it before:** Club",
        ],
    );
    keeps_from(
        &text,
        &[
            "| Trips | Ferry | Club |",
            "to Club and City",
            "Carries out *Warn people* (from 1 March 2027)\n\n#### Club",
        ],
    );
    let text = harbour(&[("left: 2026-03-31", "left: 2026-12-31")], "");
    says(&text, &["**Leaves on:** 31 December 2026"]);
}

#[test]
fn a_flow_is_told_for_the_uses_that_go_on() {
    let more = "flow c \"Trips for both\" { from: ferry to: city carries: trips for: plan, call, later }\n\
                purpose later \"Look back\" { aim: \"To learn.\"  starts: 2027-01-01 }\n";
    let text = harbour(&[], more);
    says(
        &text,
        &["Gives *Trips* to City for *Plan boats* and *Look back* (from 1 January 2027)."],
    );
}

#[test]
fn a_partnership_that_rests_or_has_not_begun_has_nothing_going_on() {
    let text = harbour(
        &[("STATUS", "active on 2024-01-01, paused on 2026-05-01")],
        "",
    );
    says(
        &text,
        &[
            "Gave *Trips* to City",
            "; at present it does not go.",
            "#### Plan boats\n\n*Not done now*",
        ],
    );
    let text = harbour(&[("STATUS", "forming")], "");
    says(
        &text,
        &[
            "Is to give *Trips* to City",
            "#### Plan boats\n\n*Not begun*",
        ],
    );
    let text = harbour(&[("STATUS", "closing on 2026-09-01")], "");
    says(
        &text,
        &[
            "The partnership is coming to its end. Where it stands: Closing, since 1 September 2026.",
        ],
    );
}

/// A measure that is kept from readers and not in place gives them no more safety than there is.
#[test]
fn a_measure_that_is_kept_from_readers_counts() {
    let risk = "risk fall \"A fall\" { affects: passengers  likelihood: likely  impact: major  \
                residual-likelihood: rare\n  mitigation rail \"A rail\" { status: in-place }\n  \
                mitigation rope \"A rope\" { status: planned visibility: internal }\n}\n";
    let text = harbour(&[], risk);
    says(&text, &["Likely. Once all measures are in place: rare."]);
    keeps_from(&text, &["A rope"]);
}

#[test]
fn a_use_without_an_agreement_in_force_says_so() {
    let text = harbour(
        &[
            ("AGREED", "terminated on 2026-03-31"),
            ("parties: city, ferry", "parties: city, ferry  covers: plan"),
        ],
        "",
    );
    says(
        &text,
        &["#### Plan boats\n\n*No agreement for it is in force*"],
    );
    keeps_from(&text, &["Carries out *Plan boats*"]);
}
