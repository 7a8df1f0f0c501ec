//! The pages as a browser shows them: everybody can read them, on a telephone, on paper, without a mouse.
//!
//! Chromium opens each page once for all checks: no violation of WCAG 2.2 AA that axe finds, in light and dark; nothing
//! over the edge at 320 pixels; no motion for who wants none; on paper every word is there; the slides obey the keyboard.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops where something is wrong"
)]

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use partnership_tests::tools;
use serde_json::{Value, json};

const TODAY: &str = "2026-11-20";

#[test]
fn everybody_can_read_the_pages() {
    let (Some(mut node), Some(chromium)) = (tools::node(), tools::program("chromium")) else {
        return;
    };
    let temp = tempfile::tempdir().unwrap();
    let jobs = jobs(temp.path());
    assert!(jobs.len() > 10, "{jobs:?}");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages/pages.js");
    let mut child = node
        .arg(script)
        .arg(chromium.get_program())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let text = serde_json::to_string(&jobs).unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(text.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    let findings = told["findings"].as_array().unwrap();
    assert!(findings.is_empty(), "{findings:#?}");
    let texts = told["texts"].as_array().unwrap();
    assert!(!texts.is_empty());
    for one in texts {
        on_paper(one["pdf"].as_str().unwrap(), one["text"].as_str().unwrap());
    }
}

/// Every word of a page is on paper. Line breaks, hyphens at the end of lines and page numbers are no words.
fn on_paper(pdf: &str, text: &str) {
    let Some(mut reader) = tools::program("pdftotext") else {
        return;
    };
    let output = reader.args(["-raw", pdf, "-"]).output().unwrap();
    let paper = letters(&String::from_utf8_lossy(&output.stdout));
    let missing: Vec<_> = text
        .split_whitespace()
        .filter(|word| !paper.contains(&letters(word)))
        .collect();
    // A word that a page break goes through is torn in two, and nothing else may be missing.
    assert!(missing.len() <= 3, "{pdf}: {missing:?}");
    assert!(paper.len() > 1000, "{pdf}");
}

fn letters(text: &str) -> String {
    text.chars()
        .filter(|char| char.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// Each example as published and as a draft, what a check reports of one, and a partnership that is as hard as can be.
fn jobs(folder: &Path) -> Vec<Value> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (drafts, published) = (folder.join("draft"), folder.join("published"));
    for name in [
        "care-data",
        "emergency-care",
        "ghana-mobility",
        "hilo",
        "minimal",
        "opensafely",
        "streams-2015",
        "streams-2017",
    ] {
        let file = root.join(format!("examples/{name}/{name}.partnership"));
        assert!(
            brief(&file, &drafts, true),
            "a draft is never refused: {name}"
        );
        // Those that do not say enough are refused, which another test looks at.
        brief(&file, &published, false);
    }
    for name in ["emergency-care", "opensafely"] {
        let file = root.join(format!("examples/{name}/{name}.partnership"));
        assert!(brief_as(&file, &drafts, true, "slides"), "{name}");
    }
    for (name, text) in [("hard", hardest()), ("odd", odd())] {
        let file = folder.join(format!("{name}.partnership"));
        std::fs::write(&file, text).unwrap();
        assert!(brief(&file, &drafts, true) && brief_as(&file, &drafts, true, "slides"));
    }
    let file = root.join("examples/streams-2015/streams-2015.partnership");
    std::fs::create_dir_all(&drafts).unwrap();
    let report = drafts.join("findings.html");
    Command::new(env!("CARGO_BIN_EXE_partnership-under-test"))
        .args(["check", "--quiet", "--today", TODAY])
        .arg(file)
        .arg(format!("--report=html={}", report.display()))
        .output()
        .unwrap();
    assert!(report.exists());
    let mut files: Vec<_> = [&drafts, &published]
        .into_iter()
        .flat_map(|out| std::fs::read_dir(out).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "html"))
        .collect();
    files.sort();
    files
        .into_iter()
        .map(|file| {
            let slides = file.to_string_lossy().ends_with(".slides.html");
            // What goes to paper is what is published, and the hard case.
            let printed =
                !slides && !file.starts_with(&drafts) || file.ends_with("hard.briefing.html");
            let pdf = printed.then(|| file.with_extension("pdf"));
            // A draft shows all that the published page shows, and more.
            let schemes: &[&str] = if file.starts_with(&drafts) {
                &["light", "dark"]
            } else {
                &["light"]
            };
            let kind = if slides { "slides" } else { "page" };
            json!({ "file": file, "kind": kind, "schemes": schemes, "pdf": pdf })
        })
        .collect()
}

fn brief(file: &Path, out: &Path, draft: bool) -> bool {
    brief_as(file, out, draft, "briefing")
}

fn brief_as(file: &Path, out: &Path, draft: bool, shape: &str) -> bool {
    let mut command = Command::new(env!("CARGO_BIN_EXE_partnership-under-test"));
    command
        .args(["brief", "--as", shape, "--to", "html", "--quiet"])
        .args(["--today", TODAY, "--out"])
        .arg(out)
        .arg(file);
    if draft {
        command.arg("--draft");
    }
    command.output().unwrap().status.success()
}

/// Forty partners, names without a blank, other scripts, and texts that try to be markup.
fn hardest() -> String {
    let long = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung";
    let mut text = format!(
        "partnership hard \"A <b>hard</b> case & {long}\" {{\n  status: active on 2026-01-01\n  starts: 2026-01-01\n  \
         need: \"مشاركة البيانات 数据共享 {long}\"\n  aim: \"{}\"\n  risk-scale: nhs-5x5\n}}\n\
         purpose learn \"Learn <script>alert(1)</script>\" {{ aim: \"{long}\" }}\n\
         audience everybody \"Everybody\" {{ subjects: patients }}\n",
        "A long sentence that goes on. ".repeat(40)
    );
    for at in 0..40 {
        let name = [
            long,
            "St Mary's",
            "مستشفى المدينة",
            "大学医院",
            "The Foundation for the Study of Nearly Everything",
        ][at % 5];
        let to = (at * 7 + 3) % 40;
        text.push_str(&format!(
            "partner n{at} \"{name} {at}\" {{ kind: hospital }}\n\
             dataset d{at} \"Data {at} of {name}\" {{ holder: n{at}  subjects: patients }}\n\
             flow f{at} {{ from: n{at}  to: n{to}, n0  carries: d{at}  for: learn }}\n\
             activity a{at} \"Meeting {at}, {name}\" {{ repeats: every 1 month  held: 2026-10-{:02} }}\n\
             risk r{at} \"Risk {at}: {name}\" {{ affects: everybody  likelihood: possible  impact: major  residual-likelihood: rare }}\n",
            at % 28 + 1
        ));
    }
    text
}

/// A partnership in which every text is something that pages stumble over.
fn odd() -> String {
    let texts = [
        "<script>alert(1)</script> & \u{201c}quotes\u{201d} <b>bold</b>",
        "نص طويل باللغة العربية عن البيانات والمرضى",
        "这是一段关于数据和患者的中文文字",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "👩🏽‍⚕️ 🏥 people",
    ];
    let title = |at: usize| texts[at % texts.len()].replace('"', "'");
    let mut file = format!(
        "partnership odd \"{}\" {{\n  need: \"{}\"\n  aim: \"{}\"\n  vision: \"{}\"\n  society: \"{}\"\n}}\n",
        title(0),
        "word ".repeat(2_000),
        title(1),
        title(2),
        title(3)
    );
    for at in 0..4 {
        file.push_str(&format!(
            "partner p{at} \"{0}\" {{ kind: hospital  website: \"https://example.org/{1}\" }}\n\
             dataset d{at} \"{0}\" {{ holder: p{at}  subjects: patients  description: \"{0}\" }}\n\
             audience a{at} \"{0}\" {{ subjects: patients  wants: \"{0}\"  choice: \"{0}\" }}\n\
             purpose u{at} \"{0}\" {{ aim: \"{0}\"  uses: d{at}  serves: a{at} }}\n\
             benefit b{at} \"{0}\" {{ for: a{at}  from: u{at}  description: \"{0}\" }}\n\
             flow f{at} \"{0}\" {{ from: p{at}  to: p{2}  carries: d{at}  for: u{at} }}\n\
             risk r{at} \"{0}\" {{\n  affects: a{at}\n  likelihood: possible\n  impact: major\n  mitigation m{at} \"{0}\" {{ status: in-place }}\n}}\n\
             promise o{at} \"{0}\" {{ to: a{at}  always: \"{0}\" }}\n\
             principle q{at} \"{0}\" {{ statement: \"{0}\" }}\n",
            title(at),
            "x".repeat(200),
            (at + 1) % 4,
        ));
    }
    file
}
