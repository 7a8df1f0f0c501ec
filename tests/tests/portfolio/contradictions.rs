//! Where two partnerships contradict each other.

use super::support::*;

#[test]
fn contradictions_between_partnerships_are_told() {
    let temp = clashing();
    let told = json(temp.path());
    let clashes: Vec<String> = told["clashes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|clash| {
            format!(
                "{}: {}",
                clash["sort"].as_str().unwrap(),
                clash["what"].as_str().unwrap()
            )
        })
        .collect();
    insta::assert_snapshot!(clashes.join("\n"), @r#"
    beyond-limits: “Stroke register” came for health or medical research only, and “Study” uses it for something else.
    beyond-limits: “Stroke register” came for health or medical research only, and “Study” uses it for something else.
    exclusive-twice: “Stroke register” is given exclusively under “=DSA a” and again under “=DSA b”.
    exclusive-twice: “Stroke register” is given exclusively under “=DSA a”, and “University b” may use it in another partnership.
    forbidden-elsewhere: “Stroke register” may be used in one partnership in a way that another forbids to anyone: analyse, for advertising.
    "#);
    let due = told["due"].as_array().unwrap();
    assert_eq!(due[0]["day"], "2026-12-31");
    assert_eq!(due[0]["sort"], "expiry");
    // A different dataset of the same title, held by another, is another dataset.
    let b = temp.path().join("b.partnership");
    fs::write(
        &b,
        fs::read_to_string(&b)
            .unwrap()
            .replace("City Trust", "County Trust"),
    )
    .unwrap();
    assert_eq!(json(temp.path())["clashes"].as_array().unwrap().len(), 0);
}

/// What is in force is asked of the policy engine, in three values: a day that is only a month is told on no side of it.
#[test]
fn only_what_is_certainly_in_force_contradicts() {
    let temp = clashing();
    assert!(!clashes(temp.path(), "2026-11-15").is_empty());
    for name in ["a.partnership", "b.partnership"] {
        let path = temp.path().join(name);
        let text = fs::read_to_string(&path).unwrap();
        let text = text
            .replace("expires: 2026-12-31", "expires: 2026-11")
            .replace("category: dpv:Advertising", "category: duo:HMB");
        fs::write(&path, text).unwrap();
    }
    assert!(!clashes(temp.path(), "2026-10-31").is_empty());
    assert_eq!(
        clashes(temp.path(), "2026-11-15"),
        [""; 0],
        "cannot be judged"
    );
    assert_eq!(clashes(temp.path(), "2026-12-01"), [""; 0], "is over");
}

/// The same data in two files: in one with its limits, in the other with what is done with it.
fn beyond(limits: &str, purpose: &str, more: &str) -> Vec<String> {
    let temp = tempfile::tempdir().unwrap();
    let trust = "partner trust \"City Trust\" {\n  kind: hospital\n}\n\n";
    let one = format!(
        "partnership a \"A\" {{\n  aim: \"Care.\"\n}}\n\n{trust}dataset scans \"Scans\" {{\n  holder: trust\n  use-limits: {limits}\n}}\n"
    );
    let two = format!(
        "partnership b \"B\" {{\n  aim: \"Care.\"\n}}\n\n{trust}dataset scans \"Scans\" {{\n  holder: trust\n}}\n\npartner pharma \"Pharma\" {{\n  kind: pharmaceutical-company\n}}\n\npurpose study \"Study\" {{\n  uses: scans\n{purpose}}}\n{more}"
    );
    fs::write(temp.path().join("a.partnership"), one).unwrap();
    fs::write(temp.path().join("b.partnership"), two).unwrap();
    clashes(temp.path(), "2026-11-27")
}

#[test]
fn limits_travel_with_the_data() {
    let research =
        "“Scans” came for health or medical research only, and “Study” uses it for something else.";
    assert_eq!(
        beyond("duo:HMB", "  category: dpv:Marketing\n", ""),
        [research]
    );
    assert_eq!(
        beyond("duo:HMB", "  category: service-planning\n", ""),
        [research]
    );
    let over = "  category: dpv:Marketing\n  ends: 2026-01-01\n";
    for (limits, purpose) in [
        ("duo:HMB", "  category: duo:HMB\n"),
        ("duo:HMB", "  category: drug-development\n"),
        ("duo:HMB", ""),
        ("duo:HMB", over),
        ("duo:NRES", "  category: dpv:Marketing\n"),
        ("duo:NCU", "  category: duo:HMB\n"),
        ("duo:NCU", "  commercial: no\n"),
    ] {
        assert_eq!(beyond(limits, purpose, ""), [""; 0], "{limits} {purpose}");
    }
    let commercial = "“Scans” came for use that earns nobody money, and “Study” is commercial.";
    assert_eq!(beyond("duo:NCU", "  commercial: yes\n", ""), [commercial]);
    assert_eq!(
        beyond("duo:NPUNCU", "  category: product-development\n", ""),
        [commercial]
    );
    let company = "“Scans” came for organisations that are not run for profit, and “Pharma” is a company that works with it.";
    assert_eq!(
        beyond("duo:NPU", "  carried-out-by: pharma\n", ""),
        [company]
    );
    assert_eq!(beyond("duo:NPU", "  carried-out-by: trust\n", ""), [""; 0]);
    let permit = "\npermit pharma to analyse scans\n";
    assert_eq!(beyond("duo:NPU", "", permit), [company]);
    assert_eq!(
        beyond(
            "duo:NPU",
            "",
            "\npermit pharma to analyse scans until 2026-01-01\n"
        ),
        [""; 0]
    );
}

#[test]
fn a_no_to_one_organisation_contradicts_a_yes_to_it() {
    let permit = agreed(
        "hosp, acme, uni",
        "\n  permit acme to use scans for sell called p1\n",
    );
    let told = |forbid: &str| {
        let forbid = format!("forbid {forbid} to use scans for sell called no-one\n");
        clashes(scans(&forbid, &permit).path(), "2026-11-27")
    };
    assert_eq!(
        told("acme"),
        [
            "“Scans” may be used in one partnership in a way that another forbids to “Acme”: use, for “Adverts”."
        ]
    );
    let anyone = [
        "“Scans” may be used in one partnership in a way that another forbids to anyone: use, for “Adverts”.",
    ];
    assert_eq!(told("anyone"), anyone);
    assert_eq!(told("anyone except uni"), anyone);
    assert_eq!(told("uni"), [""; 0], "another organisation");
    assert_eq!(told("anyone except acme"), [""; 0], "it is free to");
    // The same organisation under another title is known by its number.
    let number = |text: &str, title: &str| {
        text.replace(
            "\"Acme\" {\n  kind: company\n",
            &format!("\"{title}\" {{\n  kind: company\n  identifiers: ods \"X1\"\n"),
        )
    };
    let temp = scans("forbid acme to use scans called no-one\n", &permit);
    for (name, title) in [("a.partnership", "Acme"), ("b.partnership", "Acme plc")] {
        let path = temp.path().join(name);
        let text = number(&fs::read_to_string(&path).unwrap(), title);
        fs::write(path, text).unwrap();
    }
    assert_eq!(clashes(temp.path(), "2026-11-27").len(), 1);
}

#[test]
fn an_exclusive_right_is_broken_by_data_that_goes_elsewhere() {
    let first = agreed("hosp, acme", "  exclusive: scans\n");
    let flow = |to: &str, days: &str| {
        let second = format!(
            "flow f \"F\" {{\n  from: hosp\n  to: {to}\n  carries: scans\n  for: study\n{days}}}\n"
        );
        scans(&first, &second)
    };
    let temp = flow("uni", "  first: 2026-02-01\n  last: 2027-11-20\n");
    let broken = [
        "“Scans” is given exclusively under “Agreement”, and goes to “Uni” in another partnership.",
    ];
    assert_eq!(clashes(temp.path(), "2026-11-27"), broken);
    assert_eq!(clashes(temp.path(), "2026-01-31"), [""; 0], "not yet");
    assert_eq!(clashes(temp.path(), "2027-11-21"), [""; 0], "no longer");
    assert_eq!(clashes(flow("uni", "").path(), "2026-11-27"), broken);
    let party = flow("acme", "  first: 2026-02-01\n");
    assert_eq!(
        clashes(party.path(), "2026-11-27"),
        [""; 0],
        "has the right"
    );
}
