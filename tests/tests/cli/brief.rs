//! `partnership brief`

use insta::assert_snapshot;

use crate::support::{Folder, SMALL, WITH_SLIP};

/// A partnership with what a briefing needs.
const READY: &str = r#"partnership warm-homes "Warm homes this winter" {
  status: active on 2026-01-10
  need: "Some homes are too cold to be well in."
  aim: "Find the homes that are cold before somebody falls ill."
  society: "Fewer people in hospital in winter."
  contact: council
}

partner council "Town council" {
  kind: local-authority
}

dataset meters "Meter readings" {
  holder: council
  identifiability: pseudonymised
}

audience residents "Residents" {
  wants: "A warm home."
}

purpose find-cold-homes "Find cold homes" {
  uses: meters
  serves: residents
}

benefit warm "You are warm" {
  for: residents
  from: find-cold-homes
  claim: expected
}

principle openness "No surprises" {
  statement: "We tell people what we do before we do it."
}

risk singled-out "You are singled out" {
  affects: residents
  arises-from: meters

  mitigation codes "Names are replaced by codes" {
    owner: council
    status: in-place
  }
}
"#;

#[test]
fn a_briefing_is_written_as_text_and_as_a_page() {
    let folder = Folder::new(&[("care.partnership", READY)]);
    assert_snapshot!(folder.run(&["brief", "care.partnership", "--today", "2026-04-01"]).ends(0).silent().out, @r"
    Wrote warm-homes.briefing.md
    Wrote warm-homes.briefing.html
    It has 11 gaps that did not keep it from being published; `--draft` shows where.
    ");
    let (text, page) = (
        folder.read("warm-homes.briefing.md"),
        folder.read("warm-homes.briefing.html"),
    );
    assert!(text.starts_with("# Warm homes this winter\n"), "{text}");
    assert!(page.starts_with("<!doctype html>") || page.starts_with("<!DOCTYPE html>"));
    folder
        .run(&["brief", "care.partnership", "--today", "2026-04-01", "-q"])
        .ends(0)
        .silent();
    assert_eq!(
        (text, page),
        (
            folder.read("warm-homes.briefing.md"),
            folder.read("warm-homes.briefing.html")
        )
    );
}

#[test]
fn where_and_in_which_formats_can_be_chosen() {
    let folder = Folder::new(&[("in/care.partnership", READY)]);
    let out = folder
        .run(&["brief", "in/care.partnership", "--out", "a/b", "--to", "md"])
        .ends(0)
        .silent()
        .out;
    assert!(
        out.starts_with("Wrote a/b/warm-homes.briefing.md\n"),
        "{out}"
    );
    let printed = folder
        .run(&["brief", "in/care.partnership", "--stdout"])
        .ends(0)
        .silent()
        .out;
    assert!(printed.starts_with("# Warm homes this winter\n"));
    let printed = folder
        .run_with(&["brief", "-", "--stdout", "--to", "html"], &[], READY)
        .ends(0)
        .silent()
        .out;
    assert!(printed.to_lowercase().starts_with("<!doctype html>"));
    folder
        .run(&[
            "brief",
            "in/care.partnership",
            "--stdout",
            "--to",
            "md,html",
        ])
        .ends(2);
    let args = [
        "brief",
        "in/care.partnership",
        "--stdout",
        "--as",
        "briefing,slides",
    ];
    let err = folder.run(&args).ends(2).err;
    assert!(
        err.contains("Say `--as briefing` or `--as slides`."),
        "{err}"
    );
    folder
        .run(&["brief", "in/care.partnership", "--to", "pdf"])
        .ends(2);

    folder.write(
        "in/partnership.toml",
        b"[brief]\nout = \"public\"\nto = [\"html\"]\n",
    );
    folder
        .run(&["brief", "in/care.partnership"])
        .ends(0)
        .silent();
    assert!(
        folder.at("in/public/warm-homes.briefing.html").exists(),
        "seen from the folder of the configuration"
    );
    assert!(!folder.at("in/public/warm-homes.briefing.md").exists());
    folder.write("in/partnership.toml", b"[brief]\nto = [\"odt\"]\n");
    assert!(
        folder
            .run(&["brief", "in/care.partnership"])
            .ends(2)
            .err
            .contains("the format `odt`, which does not exist")
    );
}

#[test]
fn what_is_missing_is_told_and_nothing_is_written() {
    let folder = Folder::new(&[("care.partnership", SMALL)]);
    let ran = folder.run(&["brief", "care.partnership"]).ends(1).silent();
    assert!(
        ran.out.starts_with("No briefing was written: "),
        "{}",
        ran.out
    );
    assert!(ran.out.contains("society"), "{}", ran.out);
    assert!(ran.out.contains("(care.partnership:1)"), "{}", ran.out);
    assert_eq!(folder.names(), ["care.partnership"]);

    let ran = folder
        .run(&["brief", "care.partnership", "--draft"])
        .ends(0)
        .silent();
    assert!(
        ran.out
            .starts_with("Wrote a draft to warm-homes.briefing.md\n"),
        "{}",
        ran.out
    );
    assert!(
        ran.out.contains("must be closed before it is published."),
        "{}",
        ran.out
    );
    assert!(folder.read("warm-homes.briefing.md").contains("Draft"));
}

#[test]
fn a_file_with_something_to_fix_is_not_published() {
    let folder = Folder::new(&[
        ("care.partnership", WITH_SLIP),
        ("list.partnership", "partner p \"P\" {}\n"),
    ]);
    let ran = folder.run(&["brief", "care.partnership"]).ends(1).silent();
    assert_eq!(ran.findings(), ["unknown-field"]);
    assert_eq!(folder.names(), ["care.partnership", "list.partnership"]);
    let draft = folder
        .run(&["brief", "care.partnership", "--draft"])
        .ends(0)
        .silent()
        .out;
    let last = "1 thing must be fixed before it is published; `partnership check` says what.\n";
    assert!(draft.ends_with(last), "{draft}");
    assert!(!draft.contains("none of them keeps it"), "{draft}");

    let err = folder.run(&["brief", "list.partnership"]).ends(2).err;
    assert!(
        err.starts_with("There is no `partnership` entry in what you gave"),
        "{err}"
    );
    folder.run(&["brief", "none.partnership"]).ends(2);
}

#[test]
fn shapes_audiences_circles_and_languages_are_asked_for() {
    let folder = Folder::new(&[("care.partnership", READY)]);
    let ran = folder.run(&[
        "brief",
        "care.partnership",
        "--today",
        "2026-04-01",
        "--as",
        "briefing,slides",
        "--to",
        "html",
    ]);
    let wrote = ran.ends(0).silent().out;
    assert!(
        wrote.starts_with("Wrote warm-homes.briefing.html\nWrote warm-homes.slides.html\n"),
        "{wrote}"
    );
    let ran = folder.run(&[
        "brief",
        "care.partnership",
        "--for",
        "partners",
        "--language",
        "fr",
        "--to",
        "md",
    ]);
    let wrote = ran.ends(0).silent().out;
    let first = wrote.lines().next();
    assert_eq!(first, Some("Wrote warm-homes.partners.fr.briefing.md"));
    assert!(
        folder
            .read("warm-homes.partners.fr.briefing.md")
            .contains("Réservé aux partenaires")
    );
    // Asked for in the language that it has, it is the same briefing and has the same name.
    let args = "brief care.partnership --language en --to md --today 2026-04-01";
    let ran = folder.run(&args.split(' ').collect::<Vec<_>>());
    assert_eq!(ran.ends(0).silent().out, "Wrote warm-homes.briefing.md\n");
    let err = folder
        .run(&["brief", "care.partnership", "--language", "tlh"])
        .ends(2)
        .err;
    assert!(err.contains("`nl` (Nederlands)"), "{err}");
    let err = folder
        .run(&["brief", "care.partnership", "--audience", "nobody"])
        .ends(2)
        .err;
    assert!(err.contains("no `audience` called `nobody`"), "{err}");
}

/// A PNG of one dot, and what a house may put in its place.
fn dot(width: u32) -> Vec<u8> {
    let piece = |name: &[u8], data: &[u8]| {
        [&(data.len() as u32).to_be_bytes()[..], name, data, &[0; 4]].concat()
    };
    let head = [
        &width.to_be_bytes()[..],
        &width.to_be_bytes(),
        &[8, 2, 0, 0, 0],
    ]
    .concat();
    [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        piece(b"IHDR", &head),
        piece(b"IDAT", &[0]),
        piece(b"IEND", &[]),
    ]
    .concat()
}

#[test]
fn a_house_gives_its_looks_and_what_it_cannot_give_is_said_plainly() {
    let folder = Folder::new(&[("care.partnership", READY), ("secret.txt", "SECRET")]);
    let made = |config: &str| {
        folder.write("partnership.toml", config.as_bytes());
        folder.run(&[
            "brief",
            "care.partnership",
            "--to",
            "html",
            "--as",
            "briefing,slides",
        ])
    };
    folder.write("logo.png", &dot(300));
    let theme = "[brief.theme]\nlogo = \"logo.png\"\nlogo-text = \"The <council>\"\nfooter = \"1 High Street\"\ncolours = { accent = \"#7a1f5c\" }\n";
    made(theme).ends(0).silent();
    for page in ["warm-homes.briefing.html", "warm-homes.slides.html"] {
        let page = folder.read(page);
        assert!(page.contains("src=\"data:image&#x2f;png;base64,"), "{page}");
        assert!(page.contains("alt=\"The &lt;council&gt;\""));
        assert!(page.contains("--accent: #7a1f5c") && page.contains("1 High Street"));
    }
    let refused = |config: &str| {
        let ran = made(config).ends(2);
        ran.err
    };
    let logo = "[brief.theme]\nlogo = \"logo.png\"\n";
    folder.write("logo.png", &dot(60_000));
    assert!(refused(logo).contains("60000 by 60000 dots"));
    folder.write("logo.png", b"<svg onload='alert(1)'/>");
    assert!(refused(logo).contains("Save it as PNG."));
    folder.write("logo.png", b"PK\x03\x04");
    assert!(refused(logo).contains("neither a PNG nor a JPEG"));
    assert!(refused("[brief.theme]\nlogo = \"gone.png\"\n").contains("is not there"));
    assert!(refused("[brief.theme]\nlogo = \"../x.png\"\n").contains("`partnership.toml`"));
    assert!(refused("[brief.theme]\ncolours = { accent = \"#ffcc00\" }\n").contains("contrast of"));
    assert!(
        refused("[brief.theme]\nfonts = { text = \"secret.txt\" }\n").contains("neither WOFF2")
    );
    assert!(refused("[brief]\ntemplates = \".\"\n").contains("none that a briefing is made from"));
}

#[test]
fn a_template_of_the_house_is_used_and_can_do_no_harm() {
    let folder = Folder::new(&[
        ("care.partnership", READY),
        (
            "partnership.toml",
            "[brief]\ntemplates = \"house\"\nto = [\"html\"]\n",
        ),
    ]);
    let made = |template: &str| {
        folder.write("house/briefing.html", template.as_bytes());
        folder.run(&["brief", "care.partnership"])
    };
    made("<h1>{{ title }}</h1>{{ doc.lead[0].of[0].of[0].text }}")
        .ends(0)
        .silent();
    assert_eq!(
        folder.read("warm-homes.briefing.html"),
        "<h1>Warm homes this winter</h1>Find the homes that are cold before somebody falls ill."
    );
    for (template, said) in [
        ("{% include \"../secret.txt\" %}", "briefing.html, line 1"),
        (
            "{% for a in range(9999) %}{% for b in range(9999) %}{{ a }}{% endfor %}{% endfor %}",
            "briefing.html",
        ),
        ("{{ nothing( }}", "briefing.html, line 1"),
    ] {
        let err = made(template).ends(2).err;
        assert!(
            err.contains("A template of the house cannot be used") && err.contains(said),
            "{err}"
        );
    }
}

#[test]
fn a_trace_names_the_line_of_each_statement() {
    let folder = Folder::new(&[("care.partnership", READY)]);
    let out = folder
        .run(&["trace", "care.partnership"])
        .ends(0)
        .silent()
        .out;
    assert!(
        out.contains("Find the homes that are cold before somebody falls ill."),
        "{out}"
    );
    assert!(
        out.contains("from care.partnership:4 (partnership warm-homes)"),
        "{out}"
    );
    let json = folder
        .run(&["trace", "care.partnership", "--format", "json"])
        .ends(0)
        .out;
    let read: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(read["version"], 1);
    let all = read["statements"].as_array().unwrap();
    assert!(
        all.iter()
            .any(|one| one["from"][0]["place"] == "care.partnership:4")
    );
}

#[test]
fn a_draft_leads_from_each_statement_to_its_line() {
    let folder = Folder::new(&[("in/care.partnership", READY)]);
    let ran = folder.run(&[
        "brief",
        "in/care.partnership",
        "--draft",
        "--to",
        "html",
        "--out",
        "a b/out",
    ]);
    ran.ends(0);
    let page = folder.read("a b/out/warm-homes.briefing.html");
    assert!(
        page.contains("href=\"..&#x2f;..&#x2f;in&#x2f;care.partnership#L4\""),
        "{page}"
    );
}

/// The same where no folder was named: this one is as much a place as any.
#[test]
fn a_briefing_in_this_folder_takes_the_place_of_no_other() {
    let folder = Folder::new(&[("a.partnership", READY), ("b.partnership", READY)]);
    let brief = |file: &str| folder.run(&["brief", file, "--today", "2026-04-01", "-q"]);
    brief("a.partnership").ends(0);
    let refused = brief("b.partnership").ends(2);
    assert!(
        refused
            .err
            .contains("was made from another file, `a.partnership`"),
        "{}",
        refused.err
    );
}

/// Nobody's work is lost without a word: neither another partnership's briefing nor what somebody wrote into one.
#[test]
fn a_briefing_takes_the_place_of_no_other_and_of_no_change_by_hand() {
    let folder = Folder::new(&[("a.partnership", READY), ("b.partnership", READY)]);
    let brief = |file: &str, more: &[&str]| {
        let words = [
            "brief",
            file,
            "--today",
            "2026-04-01",
            "--out",
            "made",
            "-q",
        ];
        folder.run(&[&words[..], more].concat())
    };
    brief("a.partnership", &[]).ends(0);
    let first = folder.read("made/warm-homes.briefing.md");
    brief("a.partnership", &[]).ends(0);
    let refused = brief("b.partnership", &[]).ends(2);
    assert_snapshot!(refused.err, @"
    Nothing was written: `made/warm-homes.briefing.md` was made from another file, `a.partnership`, whose partnership has the same name.
      What to do: Give one of the two another name, or another folder with `--out`. `--force` replaces it nevertheless.
    ");
    assert!(
        folder
            .read("made/warm-homes.asset.json")
            .contains("\"from\": \"../a.partnership\"")
    );
    brief("b.partnership", &["--force"]).ends(0);
    assert!(
        folder
            .read("made/warm-homes.asset.json")
            .contains("../b.partnership")
    );
    // A file that was renamed is the same one still.
    std::fs::rename(folder.at("b.partnership"), folder.at("c.partnership")).unwrap();
    brief("c.partnership", &[]).ends(0);

    folder.write(
        "made/warm-homes.briefing.md",
        format!("{first}\nA word by hand.\n").as_bytes(),
    );
    let refused = brief("c.partnership", &[]).ends(2);
    assert_snapshot!(refused.err, @"
    Nothing was written: `made/warm-homes.briefing.md` was changed by hand since it was made, and the change would be lost.
      What to do: Write the change into the partnership, or keep a copy of the file. Then `--force` replaces it.
    ");
    assert!(
        folder
            .read("made/warm-homes.briefing.md")
            .contains("A word by hand.")
    );
    brief("c.partnership", &["--to", "html"]).ends(0);
    brief("c.partnership", &["--force"]).ends(0);
    assert_eq!(folder.read("made/warm-homes.briefing.md"), first);
}

#[test]
fn a_draft_does_not_come_among_finished_texts() {
    let folder = Folder::new(&[("a.partnership", READY)]);
    let brief = |more: &[&str]| {
        let all = ["brief", "a.partnership", "--to", "md", "--out", "made"];
        folder.run(&[&all[..], more].concat())
    };
    brief(&["--draft"]).ends(0);
    brief(&[]).ends(0);
    let finished = folder.read("made/warm-homes.briefing.md");
    let refused = brief(&["--draft"]).ends(2);
    assert_snapshot!(refused.err, @"
    Nothing was written: `made/warm-homes.briefing.md` is a finished text, and a draft in its place or beside it could be taken for one.
      What to do: Give the draft a folder of its own with `--out`. `--force` replaces the finished text.
    ");
    let beside = [
        "brief",
        "a.partnership",
        "--to",
        "html",
        "--out",
        "made",
        "--draft",
    ];
    assert_eq!(folder.run(&beside).ends(2).err, refused.err);
    assert_eq!(folder.read("made/warm-homes.briefing.md"), finished);
    brief(&["--draft", "--force"]).ends(0);
}

#[test]
fn a_look_at_briefings_takes_no_word_that_it_would_pass_over() {
    let folder = Folder::new(&[("a.partnership", READY)]);
    for words in [
        ["--audience", "residents"],
        ["--for", "partners"],
        ["--language", "fr"],
        ["--as", "slides"],
        ["--asset", "x"],
    ] {
        let all = ["brief", "a.partnership", "--check", "."];
        let ran = folder.run(&[&all[..], &words].concat()).ends(2);
        assert!(ran.err.contains(words[0]), "{}", ran.err);
    }
}
