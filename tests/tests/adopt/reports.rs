//! What build servers are told.

use super::support::*;

#[test]
fn reports_are_written_all_at_once() {
    let temp = repository(SLIP);
    let checked = program(
        temp.path(),
        &[
            "check",
            "--report",
            "github",
            "--report",
            "sarif=f.sarif",
            "--report",
            "junit=f.xml",
            "--report",
            "html=f.html",
        ],
    );
    assert_eq!(checked.status.code(), Some(1));
    insta::assert_snapshot!(String::from_utf8_lossy(&checked.stdout), @"::error file=care.partnership,line=6,endLine=6,col=3,endColumn=8,title=must fix%3A unknown-field::`wnats` is not a line of an audience. A line that is not known is not checked and appears in no briefing. Did you mean `wants`?");
    let sarif: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(temp.path().join("f.sarif")).unwrap()).unwrap();
    assert_eq!(sarif["runs"][0]["results"][0]["ruleId"], "unknown-field");
    assert!(
        fs::read_to_string(temp.path().join("f.xml"))
            .unwrap()
            .contains("<testcase name=\"care.partnership\"")
    );
    assert!(
        fs::read_to_string(temp.path().join("f.html"))
            .unwrap()
            .contains("What to do next")
    );
    let two = program(
        temp.path(),
        &["check", "--report", "github", "--report", "sarif"],
    );
    assert_eq!(two.status.code(), Some(2), "{}", out(&two));
}

#[test]
fn every_form_names_the_partnership_that_a_list_is_spoken_of_for() {
    let temp = two_with_a_list();
    for form in ["github", "sarif", "gitlab", "checkstyle"] {
        let told = report(temp.path(), form, &[]);
        for file in ["one/one.partnership", "two/two.partnership"] {
            assert!(
                told.contains(&format!("For the partnership in `{file}`:")),
                "{form}: {told}"
            );
        }
    }
    for form in ["markdown", "html"] {
        assert!(
            report(temp.path(), form, &[]).contains("For the partnership in <code>two"),
            "{form}"
        );
    }
    let json: serde_json::Value = serde_json::from_str(&report(temp.path(), "json", &[])).unwrap();
    let findings = json["findings"].as_array().unwrap();
    assert!(
        findings
            .iter()
            .any(|own| own["partnership"] == "two/two.partnership"
                && own["file"] == "lib/orgs.partnership")
    );
}

#[test]
fn reports_count_what_is_known_apart() {
    let temp = two_with_a_list();
    program(
        temp.path(),
        &["check", "--baseline", "known.json", "--write-baseline"],
    );
    let known = baseline_of(temp.path())["findings"]
        .as_array()
        .unwrap()
        .len();
    let told = |form: &str| report(temp.path(), form, &["--baseline", "known.json"]);
    for form in ["markdown", "html"] {
        let told = told(form);
        assert!(
            told.contains(&format!("3 files: {known} known, 0 new.")),
            "{told}"
        );
        assert!(!told.contains("nothing to fix"), "{told}");
    }
    let junit = told("junit");
    assert!(
        junit.contains("failures=\"0\"") && !junit.contains("<failure"),
        "{junit}"
    );
    assert!(
        junit.contains("<skipped message=\"known: 1 finding stands in the baseline\"/>"),
        "{junit}"
    );
    assert!(
        junit.contains("<skipped message=\"it had nothing to look at\"/>"),
        "what was not tried did not pass: {junit}"
    );
    let json: serde_json::Value = serde_json::from_str(&told("json")).unwrap();
    assert_eq!(json["summary"]["known"], known);
    assert_eq!(json["next"], serde_json::json!([]));
    // One more is new, and nothing but it fails.
    let file = temp.path().join("one/one.partnership");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(
        &file,
        text.replace("  partners", "  patners: ford\n  partners"),
    )
    .unwrap();
    let told_now = told("markdown");
    assert!(
        told_now.contains(&format!("3 files: {known} known, 1 new: 1 must fix.")),
        "{told_now}"
    );
    assert_eq!(told("junit").matches("<failure").count(), 1);
}

#[test]
fn a_report_tells_what_could_not_be_read() {
    let temp = tempfile::tempdir().unwrap();
    let mut bytes = b"partnership e \"Caf".to_vec();
    bytes.push(0xe9);
    bytes.extend(b"\" { aim: \"x\" }\n");
    fs::write(temp.path().join("win.partnership"), bytes).unwrap();
    for form in [
        "markdown",
        "html",
        "junit",
        "sarif",
        "github",
        "gitlab",
        "checkstyle",
        "json",
    ] {
        let told = report(temp.path(), form, &["win.partnership"]);
        assert!(
            told.contains("it is not UTF-8 text") && !told.contains("nothing to fix"),
            "{form}: {told}"
        );
    }
    let junit = report(temp.path(), "junit", &["win.partnership"]);
    assert!(junit.contains("tests=\"1\" failures=\"1\""), "{junit}");
    let sarif = report(temp.path(), "sarif", &["win.partnership"]);
    assert!(sarif.contains("\"executionSuccessful\": false"), "{sarif}");
    let github = report(temp.path(), "github", &["win.partnership"]);
    assert!(
        github.starts_with("::error file=win.partnership,"),
        "{github}"
    );
}

#[test]
fn outputs_take_no_file_that_is_read_and_not_each_other() {
    let temp = repository(SLIP);
    fs::write(temp.path().join("partnership.toml"), "").unwrap();
    fs::write(temp.path().join("page.md"), "# A page\n").unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("care.partnership", temp.path().join("link")).unwrap();
    let refused: &[&[&str]] = &[
        &["check", "--report", "sarif=care.partnership"],
        &["check", "--report", "sarif=new.partnership"],
        &["check", "--report", "sarif=partnership.toml"],
        &["check", "page.md", "--report", "sarif=./page.md"],
        &["check", "--baseline", "z.partnership", "--write-baseline"],
        &[
            "check",
            "--report",
            "sarif=same",
            "--report",
            "junit=./same",
        ],
        &[
            "check",
            "--baseline",
            "same",
            "--write-baseline",
            "--report",
            "junit=same",
        ],
        &["test", "care.partnership", "--junit", "care.partnership"],
        &[
            "test",
            "care.partnership",
            "--junit",
            "same",
            "--report",
            "json=same",
        ],
        &[
            "diff",
            "care.partnership",
            "care.partnership",
            "--report",
            "html=care.partnership",
        ],
        &[
            "brief",
            "care.partnership",
            "--check",
            ".",
            "--report",
            "html=care.partnership",
        ],
        &["matrix", "care.partnership", "--out", "care.partnership"],
        #[cfg(unix)]
        &["check", "--report", "sarif=link"],
    ];
    for words in refused {
        let shown = program(temp.path(), words);
        assert_eq!(shown.status.code(), Some(2), "{words:?}: {}", out(&shown));
        assert!(
            out(&shown).contains("Nothing was written"),
            "{}",
            out(&shown)
        );
        assert_eq!(
            fs::read_to_string(temp.path().join("care.partnership")).unwrap(),
            SLIP
        );
        for new in ["same", "z.partnership", "new.partnership"] {
            assert!(!temp.path().join(new).exists(), "{words:?}");
        }
    }
    let two = program(
        temp.path(),
        &["check", "--report", "sarif=a", "--report", "junit=b"],
    );
    assert_eq!(two.status.code(), Some(1), "{}", out(&two));
}
