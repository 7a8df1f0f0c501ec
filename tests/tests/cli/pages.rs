//! Pages and slides in a browser that no one here wrote: for people who cannot see them, on a phone, with the keys alone.

use std::path::Path;

use partnership_tests::tools;

use crate::support::Folder;

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

#[test]
fn pages_are_for_everybody() {
    let (Some(mut node), Some(_)) = (tools::node(), tools::program("chromium")) else {
        return;
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Folder::new(&[("odd.partnership", &odd())]);
    let brief = |file: &str, more: &[&str]| {
        let words = [
            "brief",
            file,
            "--to",
            "html",
            "--as",
            "briefing,slides",
            "--out",
            "out",
            "--today",
            "2026-11-27",
        ];
        folder.run(&[&words[..], more].concat()).ends(0);
    };
    let example = root.join("../examples/emergency-care/emergency-care.partnership");
    let example = example.to_string_lossy();
    brief(&example, &[]);
    brief(
        &example,
        &["--draft", "--language", "nl", "--for", "internal"],
    );
    brief("odd.partnership", &["--draft"]);
    let ran = node
        .arg(root.join("tools/pages.cjs"))
        .arg(folder.at("out"))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&ran.stdout);
    assert!(
        ran.status.success() && said.is_empty(),
        "{said}{}",
        String::from_utf8_lossy(&ran.stderr)
    );
}
