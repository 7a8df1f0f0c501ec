//! Texts that were made: whether they are still true to their file, whole, and signed off as they are. And pages as they
//! would be made now: whether their readers can read them.

use std::fs;
use std::path::Path;

use crate::support::Folder;

const FILE: &str = "emergency-care/emergency-care.partnership";

/// The tutorial's partnership with what it uses, in a folder that says where its briefings lie, and its briefing made.
fn briefed(more: &[&str]) -> Folder {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples");
    let folder = Folder::new(&[("partnership.toml", "[brief]\nout = \"briefings\"\n")]);
    for part in ["emergency-care", "shared"] {
        for file in fs::read_dir(examples.join(part)).unwrap() {
            let file = file.unwrap();
            let name = file.file_name().into_string().unwrap();
            if name.ends_with(".partnership") {
                folder.write(&format!("{part}/{name}"), &fs::read(file.path()).unwrap());
            }
        }
    }
    folder.run(&[&["brief", FILE], more].concat()).ends(0);
    folder
}

/// What is found about what was made.
fn found(folder: &Folder) -> Vec<String> {
    found_with(folder, &[])
}

fn found_with(folder: &Folder, more: &[&str]) -> Vec<String> {
    let check = [
        "check",
        FILE,
        "--all",
        "--format",
        "json",
        "--fail-on",
        "never",
    ];
    let out = folder.run(&[&check, more].concat());
    let run: serde_json::Value = serde_json::from_str(&out.out).unwrap();
    let findings = run["findings"].as_array().unwrap().iter();
    let names = findings.map(|finding| finding["name"].as_str().unwrap().to_owned());
    let about = [
        "asset-current",
        "asset-complete",
        "asset-approved",
        "sign-off-fallen",
    ];
    names
        .filter(|name| about.contains(&name.as_str()))
        .collect()
}

fn change(folder: &Folder, from: &str, to: &str) {
    let text = folder.read(FILE);
    assert!(text.contains(from), "{from}");
    folder.write(FILE, text.replace(from, to).as_bytes());
}

#[test]
fn a_briefing_that_its_file_has_left_behind_is_found_and_can_be_made_again() {
    let folder = briefed(&[]);
    assert_eq!(found(&folder), Vec::<String>::new());
    // How the file is written down says nothing.
    change(&folder, "partner university ", "\n\npartner   university ");
    assert_eq!(found(&folder), Vec::<String>::new());
    change(&folder, "You are seen sooner", "You are seen much sooner");
    assert_eq!(found(&folder), ["asset-current"]);
    // That it is out of date must not keep anybody from making it again.
    folder.run(&["brief", FILE]).ends(0);
    assert_eq!(found(&folder), Vec::<String>::new());
}

#[test]
fn a_briefing_that_time_has_made_untrue_is_found() {
    let folder = briefed(&["--today", "2026-10-11"]);
    let on = |day: &str| found_with(&folder, &["--today", day]);
    assert_eq!(on("2026-10-12"), Vec::<String>::new());
    assert_eq!(on("2029-01-01"), ["asset-current"]);
    let args = [
        "brief",
        FILE,
        "--check",
        "briefings",
        "--today",
        "2029-01-01",
    ];
    let told = folder.run(&args).ends(1).out;
    assert!(
        told.contains("on 2029-01-01 it is no longer true"),
        "{told}"
    );
    assert!(told.contains("No longer in force"), "{told}");
    // What would be refused on that day is not fresh, whatever it says.
    assert!(
        told.contains("It would not be made on 2029-01-01"),
        "{told}"
    );
}

#[test]
fn a_briefing_without_a_page_is_found() {
    let folder = briefed(&["--audience", "patients"]);
    assert_eq!(found(&folder), ["asset-complete"]);
}

#[test]
fn an_approval_is_bound_to_the_text_and_falls_with_it() {
    let folder = briefed(&[]);
    let agree = ["agree", FILE, "--as", "university", "--to", "city-briefing"];
    folder.run(&agree).ends(0);
    let text = folder.read(FILE);
    let approval = text
        .split("university on ")
        .find(|rest| rest.contains("sha256:"));
    let approval = approval.unwrap().split('}').next().unwrap();
    assert!(approval.contains("version: \"1.1\""), "{approval}");
    // It is the fingerprint that stands in what was made, and writing it down makes nothing out of date but who approved.
    let digest = approval
        .split('"')
        .find(|part| part.starts_with("sha256:"))
        .unwrap();
    assert!(
        folder
            .read("briefings/emergency-care.briefing.html")
            .contains(digest)
    );
    assert_eq!(found(&folder), ["asset-current"]);
    folder.run(&["brief", FILE]).ends(0);
    assert_eq!(found(&folder), Vec::<String>::new());

    change(&folder, "You are seen sooner", "You are seen much sooner");
    folder.run(&["brief", FILE]).ends(0);
    assert_eq!(found(&folder), ["asset-approved", "sign-off-fallen"]);
    let look = ["brief", FILE, "--check", "briefings"];
    let told = folder.run(&look).ends(1).out;
    assert!(
        told.contains("The approval by `university` is of another text."),
        "{told}"
    );
    // What partners read is another text than the one the approvals of a public asset are of.
    let partners = ["brief", FILE, "--for", "partners", "--out", "inside"];
    folder.run(&partners).ends(0);
    folder.run(&["brief", FILE, "--check", "inside"]).ends(0);
    folder.run(&agree[..4]).ends(0);
    folder.run(&["brief", FILE]).ends(0);
    folder.run(&look).ends(0);
    folder.run(&["brief", FILE]).ends(0);
    assert_eq!(found(&folder), Vec::<String>::new());
}

#[test]
fn what_is_no_manifest_is_not_judged() {
    let folder = briefed(&[]);
    for text in [
        "",
        "{}",
        "\u{0}\u{1}",
        "[[[[",
        "{\"version\": 1, \"parts\": 7}",
    ] {
        folder.write("briefings/emergency-care.asset.json", text.as_bytes());
        assert_eq!(found(&folder), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn a_page_is_measured_as_its_readers_would_meet_it() {
    let hard = "Organisational interoperability considerations necessitate comprehensive institutional \
                harmonisation of pseudonymisation methodologies across participating organisations.";
    let file = format!(
        "partnership waits \"Shorter waits\" {{\n  follows: plain-language\n  aim: \"{hard}\"\n}}\n\n\
         audience patients \"Patients\" {{\n  reading-age: 9\n  wants: \"{hard}\"\n  choice: \"{hard}\"\n}}\n"
    );
    let folder = Folder::new(&[("waits.partnership", &file)]);
    let out = folder
        .run(&["check", "waits.partnership", "--all", "--fail-on", "never"])
        .out;
    assert!(out.contains("[page-reading-age-met]"), "{out}");
    let told: String = out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        told.contains("Hardest to read: “Organisational interoperability"),
        "{told}"
    );
}
