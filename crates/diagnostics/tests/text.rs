//! What people see.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::time::{Duration, Instant};

use insta::assert_snapshot;
use partnership_diagnostics::text::{Options, render, report, summary};
use partnership_diagnostics::{Counts, Finding, Fix, Severity, Texts};
use partnership_source::{FileId, Span, TextEdit, TextRange};
use proptest::prelude::*;

const A: FileId = FileId(0);

fn span(start: usize, end: usize) -> Span {
    Span::new(
        A,
        TextRange {
            start: start as u32,
            end: end as u32,
        },
    )
}

/// A finding at the first place where `words` stand in `text`.
fn at(text: &str, words: &str) -> Finding {
    let start = text.find(words).unwrap();
    Finding::new(
        "a-rule",
        Severity::Error,
        span(start, start + words.len()),
        "Something is amiss",
    )
}

fn texts(text: &str) -> Texts {
    let mut texts = Texts::new();
    texts.add("a.partnership", text);
    texts
}

fn show(text: &str, finding: Finding) -> String {
    render(&[finding], &texts(text), &Options::default())
}

#[test]
fn a_finding_says_what_why_and_how() {
    let text = "purpose x {\n  basiss: consent\n}\n";
    let finding = at(text, "basiss")
        .label("did you mean `basis`?")
        .why("It is not read.")
        .how("Write `basis`.")
        .fix(Fix::safe(
            "Write `basis`",
            A,
            [TextEdit::replace(TextRange::new(14, 20), "basis")],
        ))
        .from_step("uk-gdpr", "lawful-basis");
    assert_snapshot!(show(text, finding), @r"
    must fix [a-rule]: Something is amiss
      ┌─ a.partnership:2:3
      │
    2 │   basiss: consent
      │   ^^^^^^ did you mean `basis`?

      why:  It is not read.
      do:   Write `basis`.
      fix:  Write `basis`
            - basiss: consent
            + basis: consent
      from: step `lawful-basis` of the playbook `uk-gdpr`
    ");
}

#[test]
fn without_why_and_how_the_snippet_stands_alone() {
    assert_snapshot!(show("one\ntwo", at("one\ntwo", "two")), @r"
    must fix [a-rule]: Something is amiss
      ┌─ a.partnership:2:1
      │
    2 │ two
      │ ^^^
    ");
}

#[test]
fn places_in_several_lines_and_files() {
    let mut texts = texts("a {\n  b: 1\n  c: 2\n  d: 3\n  e: 4\n  f: 5\n  g: 6\n}\n\nz {}\n");
    let other = texts.add("b.partnership", "elsewhere");
    let finding = Finding::new(
        "a-rule",
        Severity::Warning,
        span(0, 50),
        "Something is amiss",
    )
    .label("all of it")
    .other(Span::new(other, TextRange::new(0, 4)), "and here");
    assert_snapshot!(render(&[finding], &texts, &Options { ascii: true, ..Options::default() }), @r"
    should fix [a-rule]: Something is amiss
       --> a.partnership:1:1
       |
     1 | / a {
     2 | |   b: 1
     3 | |   c: 2
     4 | |   d: 3
       . |
     9 | |
    10 | | z {}
       | \-^ all of it
       |
       --> b.partnership:1:1
       |
     1 | elsewhere
       | ---- and here
    ");
}

#[test]
fn a_mark_ends_where_its_line_ends() {
    let text = "one\r\ntwo\r\n\r\nthree\r\n";
    let finding = Finding::new(
        "a-rule",
        Severity::Advice,
        span(0, 12),
        "Something could be better",
    );
    let shown = show(text, finding);
    assert!(
        shown.contains("1 │ ╭ one\n2 │ │ two\n  │ ╰───^\n"),
        "{shown}"
    );
    let line = Finding::new(
        "a-rule",
        Severity::Advice,
        span(5, 10),
        "Something could be better",
    );
    assert!(show(text, line).contains("2 │ two\n  │ ^^^\n"));
}

#[test]
fn colours_are_the_severity_s_own() {
    let finding = at("one two", "two").label("here").why("So.");
    let shown = render(
        &[finding],
        &texts("one two"),
        &Options {
            color: true,
            ..Options::default()
        },
    );
    assert_snapshot!(shown.replace('\u{1b}', "~"), @r"
    ~[1;31mmust fix~[0m~[31m [a-rule]~[0m: ~[1mSomething is amiss~[0m
      ~[2m┌─~[0m a.partnership:1:5
      ~[2m│~[0m
    ~[2m1~[0m ~[2m│~[0m one ~[31mtwo~[0m
      ~[2m│~[0m     ~[31m^^^~[0m ~[31mhere~[0m

      ~[1mwhy:~[0m  So.
    ");
}

#[test]
fn a_file_cannot_command_the_terminal() {
    let text = "a: \u{1b}[2Jgone\r \u{202e}desrever\u{7}";
    let finding = Finding::new(
        "a\u{1b}",
        Severity::Error,
        span(3, 10),
        "\u{1b}]0;title\u{7}",
    )
    .why("\u{9b}31m")
    .how("\rover")
    .label("\u{1b}[1A")
    .other(span(0, 1), "\u{202e}")
    .fix(Fix::safe("\u{1b}c", A, [TextEdit::insert(0, "\u{1b}[3J")]))
    .from_step("\u{1b}", "\u{1b}");
    let mut texts = Texts::new();
    texts.add("\u{1b}[31m.partnership", text);
    assert_snapshot!(render(&[finding], &texts, &Options::default()), @r"
    must fix [a?]: ?]0;title?
      ┌─ ?[31m.partnership:1:4
      │
    1 │ a: ?[2Jgone? �desrever?
      │ -  ^^^^^^^ ?[1A
      │ │
      │ �

      why:  ¿31m
      do:   ?over
      fix:  ?c
            - a: ?[2Jgone? �desrever?
            + ?[3Ja: ?[2Jgone? �desrever?
      from: step `?` of the playbook `?`
    ");
}

#[test]
fn a_line_of_a_million_characters_is_cut_around_the_place() {
    let text = format!(
        "start {}é NEEDLE é{} end",
        "x".repeat(500_000),
        "y".repeat(500_000)
    );
    let fix = TextEdit::replace(TextRange::new(500_009, 500_015), "thread");
    let finding = at(&text, "NEEDLE")
        .label("here")
        .fix(Fix::safe("Write `thread`", A, [fix]));
    let shown = render(
        &[finding],
        &texts(&text),
        &Options {
            width: 60,
            ..Options::default()
        },
    );
    assert_snapshot!(shown, @r"
    must fix [a-rule]: Something is amiss
      ┌─ a.partnership:1:500009
      │
    1 │ …xxxxxxxxxxxxxxxxxxxxxé NEEDLE éyyyyyyyyyyyyyyyyyyyyy…
      │                         ^^^^^^ here

      fix:  Write `thread`
            - …xxxxxxxxxxxxxxé NEEDLE éyyyyyyyyyyyyyyyyyyyyyyyy…
            + …xxxxxxxxxxxxxxé thread éyyyyyyyyyyyyyyyyyyyyyyyy…
    ");
    let whole = Finding::new(
        "a-rule",
        Severity::Error,
        span(0, text.len()),
        "Something is amiss",
    )
    .label("all");
    let shown = render(
        &[whole],
        &texts(&text),
        &Options {
            width: 60,
            ..Options::default()
        },
    );
    assert_snapshot!(shown, @r"
    must fix [a-rule]: Something is amiss
      ┌─ a.partnership:1:1
      │
    1 │ start xxxx…yyyyyy end
      │ ^^^^^^^^^^^^^^^^^^^^^ all
    ");
}

#[test]
fn long_messages_are_laid_out() {
    let finding = at("x", "x")
        .why("word ".repeat(14))
        .how("y".repeat(1_000_000));
    let shown = render(
        &[finding],
        &texts("x"),
        &Options {
            width: 40,
            ..Options::default()
        },
    );
    assert!(shown.contains("  why:  word word word word word word\n        word word word word word word\n        word word\n"), "{shown}");
    assert!(shown.len() < 10_000);
}

#[test]
fn fixes_show_only_the_lines_they_change() {
    let text = "a\nb\nc\nd\ne\nf\ng\nh\n";
    let fix = |edits: Vec<TextEdit>| {
        let shown = show(text, at(text, "a").fix(Fix::safe("Change", A, edits)));
        shown[shown.find("  fix:").unwrap()..].to_owned()
    };
    let insertion = fix(vec![TextEdit::insert(2, "  new\n")]);
    assert_snapshot!(insertion, @r"
    fix:  Change
          + new
    ");
    let deletion = fix(vec![TextEdit::delete(TextRange::new(0, 14))]);
    assert_snapshot!(deletion, @r"
    fix:  Change
          - a
          - b
          - c
          - d
          - … 3 more lines
    ");
    let places =
        [0, 4, 8, 10, 14].map(|start| TextEdit::replace(TextRange::new(start, start + 1), "X"));
    assert_snapshot!(fix(places.to_vec()), @r"
    fix:  Change
          - a
          + X
          line 3
          - c
          + X
          line 5
          - e
          + X
          … and in 2 more places
    ");
    assert_eq!(
        fix(vec![TextEdit::delete(TextRange::new(90, 99))]),
        "  fix:  Change\n",
        "it fits no text"
    );
}

#[test]
fn the_summary_counts_in_plain_words() {
    let counts = |error, warning, advice, files| {
        summary(&Counts {
            error,
            warning,
            advice,
            files,
            known: 0,
        })
    };
    assert_eq!(
        counts(2, 1, 3, 4),
        "2 must fix, 1 should fix, 3 could improve in 4 files."
    );
    assert_eq!(counts(0, 1, 0, 1), "1 should fix in 1 file.");
    assert_eq!(counts(0, 0, 0, 3), "Nothing to fix in 3 files.");
    assert_eq!(counts(0, 0, 0, 0), "Nothing to fix.");
}

#[test]
fn a_report_can_show_the_first_few() {
    let findings = [at("x", "x"), at("x", "x"), at("x", "x")];
    let end = |limit| {
        let mut out = Vec::new();
        let options = Options {
            limit,
            ..Options::default()
        };
        report(
            &mut out,
            &findings,
            &texts("x"),
            &Counts::of(&findings, 1),
            &options,
        )
        .unwrap();
        let out = String::from_utf8(out).unwrap();
        (
            out.matches("must fix [").count(),
            out.lines().last().unwrap_or_default().to_owned(),
        )
    };
    assert_eq!(end(None), (3, "3 must fix in 1 file.".to_owned()));
    assert_eq!(
        end(Some(2)),
        (2, "3 must fix in 1 file. The first 2 are shown.".to_owned())
    );
    assert_eq!(
        end(Some(1)),
        (1, "3 must fix in 1 file. The first is shown.".to_owned())
    );
    assert_eq!(end(Some(0)), (0, "3 must fix in 1 file.".to_owned()));
}

/// Time for `count` findings with fixes, spread over `text`.
fn time(text: &str, count: usize) -> Duration {
    let texts = texts(text);
    let step = text.len() / count;
    let findings: Vec<Finding> = (0..count)
        .map(|index| {
            let start = index * step;
            let edit = TextEdit::replace(TextRange::new(start as u32, start as u32 + 1), "new");
            let wide = span(start, text.len());
            Finding::new("a-rule", Severity::Error, span(start, start + 3), "x")
                .other(wide, "up to the end")
                .fix(Fix::safe("Change", A, [edit]))
        })
        .collect();
    let clock = Instant::now();
    let shown = render(&findings, &texts, &Options::default());
    let elapsed = clock.elapsed();
    assert!(
        shown.len() < count * 4_000,
        "{} bytes for {count} findings",
        shown.len()
    );
    elapsed
}

#[test]
fn many_findings_cost_what_they_show() {
    // Were the whole text or line walked for each finding, this would take far longer.
    let lines = "  field: a value of some length\n".repeat(60_000);
    let line = "é".repeat(1_000_000);
    let returns = "\r".repeat(1_000_000);
    for text in [&lines, &line, &returns] {
        let elapsed = time(text, 2_000);
        assert!(elapsed < Duration::from_secs(10), "{elapsed:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_range_is_too_odd(
        text in "[a é日\u{202e}\u{1b}\t\r\n]{0,60}",
        ranges in proptest::collection::vec((0u32..2, 0u32..200, 0u32..200), 1..6),
        width in 0usize..80,
        flags in any::<[bool; 2]>(),
    ) {
        let texts = texts(&text);
        let mut spans = ranges.iter().map(|(file, start, end)| Span::new(FileId(*file), TextRange { start: *start, end: *end }));
        let mut finding = Finding::new("a-rule", Severity::Warning, spans.next().unwrap(), "what").label("label");
        let mut fix = Fix::safe("fix", A, []);
        for span in spans {
            finding = finding.other(span, "other");
            fix = fix.and(span.file, TextEdit::replace(span.range, "x\ny"));
        }
        let options = Options { color: flags[0], ascii: flags[1], width, limit: None };
        let shown = render(&[finding.fix(fix)], &texts, &options);
        prop_assert!(shown.starts_with("should fix [a-rule]: what") || flags[0]);
        let unsafe_left = shown.contains(['\r', '\u{202e}', '\t']) || (!flags[0] && shown.contains('\u{1b}'));
        prop_assert!(!unsafe_left, "{}", shown);
        prop_assert!(!shown.contains(" \n") && !shown.contains("\n\n\n"));
        prop_assert_eq!(shown.matches("label").count(), 1);
    }
}
