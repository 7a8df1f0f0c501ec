//! Text from a file is shown as text, whatever it holds, and both formats show the same.

#![allow(clippy::expect_used, clippy::panic)]

mod support;

use partnership_brief::{Document, Language, deck, to_html, to_html_slides, to_markdown};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use support::Loaded;

const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "\" onmouseover=alert(1) x=\"",
    "</title><img src=x onerror=alert(1)>",
    "{{ 7 * 7 }} {% raw %} {# x #}",
    "[click](javascript:alert(1)) and <javascript:alert(1)>",
    "![x](https://example.org/x.png)",
    "a \u{202E}gnp.exe \u{2066}b",
    "| a | b |\n| - | - |\n| c | d |",
    "# A heading\n\n## Another\n\ntext",
    "1. one\n2. two\n\n- three",
    "x&lt;b&gt;&amp;copy;&#60;i&#62;",
    "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggg",
    "שלום עולם (1) hello",
    "*a **b* c** `d` ~~e~~ $f$ @g ^h www.example.org https://example.org/?a=1&b=2",
    "```\n</pre><script>1</script>\n```",
];

/// A file with `title` in every title and `text` in every text.
fn file(title: &str, text: &str) -> String {
    let quoted = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"");
    let line = quoted(&title.replace('\n', " "));
    let long = text.replace("\"\"\"", "'").replace('\n', "\n    ");
    let long = format!("\"\"\"\n    {long}\n    \"\"\"");
    format!(
        r#"
partnership p "{line}" {{
  status: active because "{line}"
  need: {long}
  aim: {long}
  vision: {long}
  society: {long}
  version: "{line}"
  contact: a
  complaints: {long}
}}
partner a "{line}" {{
  motivation: {long}
  website: "javascript:alert(1)"
}}
dataset d "{line}" {{
  description: {long}
  holder: a
  subjects: patients because "{line}"
  identifiability: pseudonymised {{ method: "{line}" }}
  retention: 24 months {{ trigger: "{line}" }}
}}
audience u "{line}" {{
  description: {long}
  subjects: patients
  wants: {long}, "{line}"
  choice: none because "{line}"
}}
purpose f "{line}" {{
  aim: {long}
  intended-use: "{line}"
  uses: d
  serves: u
  commercial: no because "{line}"
}}
benefit b "{line}" {{
  for: u
  from: f
  evidence: e
  measure: "{line}" {{ baseline: 2 minutes  target: 1 minutes }}
}}
evidence e "{line}" {{ source: "https://example.org/a?b=1&c=2", "javascript:alert(1)"  finding: {long} }}
principle c "{line}" {{ statement: {long} }}
risk r "{line}" {{
  affects: u
  consequence: {long}
  owner: a

  mitigation m "{line}" {{ owner: a  status: dropped because "{line}"  effect: {long} }}
}}
promise n "{line}" {{ to: u  always: {long} }}
opt-out o "{line}" {{ for: u  how-to: "javascript:alert(1)", "{line}" }}
term t "{line}" {{ means: {long} }}
"#
    )
}

/// The elements a page is made of, and its text.
fn read_html(page: &str) -> (Vec<String>, String) {
    let body = &page[page.find("<body").expect("a body")..];
    let (mut tags, mut text) = (Vec::new(), String::new());
    let mut rest = body;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        text.push(' ');
        let end = at + rest[at..].find('>').expect("a tag ends");
        tags.push(rest[at + 1..end].to_owned());
        rest = &rest[end + 1..];
    }
    for (code, char) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&#x2f;", "/"),
        ("&amp;", "&"),
    ] {
        text = text.replace(code, char);
    }
    (tags, text)
}

fn read_markdown(page: &str) -> String {
    let mut text = String::new();
    for event in Parser::new_ext(page, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Text(more) | Event::Code(more) => text.push_str(&more),
            Event::Html(html) | Event::InlineHtml(html) => {
                panic!("{html} became markup in:\n{page}")
            }
            Event::Start(Tag::Image { .. } | Tag::Strikethrough) => panic!("markup in:\n{page}"),
            Event::Start(Tag::Link { dest_url, .. }) => {
                assert!(
                    ["https://", "http://", "mailto:"]
                        .iter()
                        .any(|start| dest_url.starts_with(start)),
                    "{dest_url}"
                );
            }
            Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link) => {}
            _ => text.push(' '),
        }
    }
    text
}

/// Letters and signs without blanks and soft hyphens: where a format breaks a line is its own affair.
fn bare(text: &str) -> String {
    text.chars()
        .filter(|char| !char.is_whitespace() && *char != '\u{AD}')
        .collect()
}

/// Every statement, in order, is in both formats.
fn same(document: &Document) {
    let html = bare(&read_html(&to_html(document)).1);
    let markdown = bare(&read_markdown(&to_markdown(document)));
    let meta: Vec<_> = document
        .meta
        .iter()
        .flat_map(|pair| &pair.say)
        .map(|say| say.plain())
        .collect();
    for (name, page) in [("html", &html), ("markdown", &markdown)] {
        let mut at = 0;
        for statement in document.statements() {
            let said = bare(&statement.plain());
            if meta.contains(&statement.plain()) {
                assert!(page.contains(&said), "{said} is not in the {name}");
                continue;
            }
            match page[at..].find(&said) {
                Some(found) => at += found + said.len(),
                None => panic!("{said} is not in the {name} after:\n{}", &page[..at]),
            }
        }
    }
}

#[test]
fn hostile_text_is_text() {
    for text in HOSTILE {
        for draft in [false, true] {
            let document = Loaded::text(&file(text, text)).briefing(draft);
            let page = to_html(&document);
            let (tags, _) = read_html(&page);
            for tag in &tags {
                let name = tag
                    .trim_start_matches('/')
                    .split([' ', '\n'])
                    .next()
                    .unwrap_or_default();
                assert!(
                    [
                        "body",
                        "a",
                        "header",
                        "div",
                        "p",
                        "span",
                        "h1",
                        "h2",
                        "h3",
                        "h4",
                        "nav",
                        "ol",
                        "ul",
                        "li",
                        "main",
                        "section",
                        "dl",
                        "dt",
                        "dd",
                        "table",
                        "caption",
                        "thead",
                        "tbody",
                        "tr",
                        "th",
                        "td",
                        "footer",
                        "strong",
                        "em",
                        "code",
                        "pre",
                        "br",
                        "blockquote",
                        "html",
                    ]
                    .contains(&name),
                    "<{tag}> from {text:?}"
                );
                assert!(!tag.contains(" on") || tag.contains("\""), "<{tag}>");
                for attribute in ["onmouseover=", "onerror=", "src=", "style="] {
                    assert!(
                        !strip_quoted(tag).contains(attribute),
                        "<{tag}> from {text:?}"
                    );
                }
                if let Some(href) = tag.split("href=\"").nth(1) {
                    assert!(
                        href.starts_with('#') || href.starts_with("https:&#x2f;&#x2f;example.org"),
                        "<{tag}> from {text:?}"
                    );
                }
            }
            assert!(!page.contains('\u{202E}') && !page.contains('\u{2066}'));
            assert!(!to_markdown(&document).contains('\u{202E}'));
            same(&document);
        }
    }
}

/// A tag without what stands in quotes.
fn strip_quoted(tag: &str) -> String {
    tag.split('"').step_by(2).collect::<Vec<_>>().join("\"\"")
}

#[test]
fn the_examples_say_the_same_in_both_formats() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    let mut seen = 0;
    for example in std::fs::read_dir(folder).expect("the examples") {
        let example = example.expect("an example").path();
        let name = example
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let file = example.join(format!("{name}.partnership"));
        if file.exists() {
            let loaded = Loaded::path(&file);
            same(&loaded.briefing(true));
            same(&loaded.briefing(false));
            seen += 1;
        }
    }
    assert!(seen > 3);
}

#[test]
fn a_very_long_text_is_shown_whole() {
    let long = "word ".repeat(10_000);
    let document = Loaded::text(&file("Title", long.trim())).briefing(false);
    same(&document);
}

#[test]
fn headings_go_down_one_level_at_a_time_and_there_is_one_first() {
    let document = Loaded::text(&file("Title", "# Big\n\ntext")).briefing(true);
    let page = to_html(&document);
    let levels: Vec<u32> = read_html(&page)
        .0
        .iter()
        .filter_map(|tag| {
            tag.strip_prefix('h')
                .and_then(|rest| rest.chars().next())
                .and_then(|level| level.to_digit(10))
        })
        .collect();
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    assert!(
        levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
        "{levels:?}"
    );
    let markdown = to_markdown(&document);
    let levels: Vec<usize> = Parser::new(&markdown)
        .filter_map(|event| match event {
            Event::Start(Tag::Heading { level, .. }) => Some(level as usize),
            _ => None,
        })
        .collect();
    assert_eq!(levels[0], 1);
    assert!(
        levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
        "{levels:?}"
    );
}

#[test]
fn what_the_file_says_is_marked_as_its_language_where_the_page_has_another() {
    let loaded = Loaded::text(&file("Title", "text"));
    for (tag, marked) in [("en", false), ("nl", true)] {
        let briefing = loaded.with(|options| options.language = Language::find(tag));
        for page in [to_html(&briefing), to_html_slides(&deck(&briefing))] {
            assert!(page.contains(&format!("<html lang=\"{tag}\"")), "{tag}");
            assert_eq!(
                page.contains("<span class=\"said\" dir=\"auto\" lang=\"en\">Title"),
                marked,
                "{tag}"
            );
            assert!(!page.contains("lang=\"\""), "{tag}");
        }
    }
}

#[test]
fn the_page_stands_alone_and_can_be_found_through() {
    let page = to_html(&Loaded::text(&file("Title", "text")).briefing(false));
    for wanted in [
        "<!DOCTYPE html>",
        "<html lang=\"en\" dir=\"ltr\">",
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
        "class=\"skip\" href=\"#main\"",
        "<header",
        "<nav",
        "<main id=\"main\"",
        "<footer",
        "prefers-reduced-motion",
        "@media print",
        "scope=\"col\"",
        "scope=\"row\"",
        "<caption>",
    ] {
        assert!(page.contains(wanted), "{wanted}");
    }
    for fetched in ["<script", "<link", "<img", "<iframe", "@import", "url("] {
        assert!(!page.contains(fetched), "{fetched}");
    }
    let ids: Vec<_> = page
        .match_indices(" id=\"")
        .map(|(at, _)| page[at + 5..].split('"').next().unwrap_or_default())
        .collect();
    let mut once = ids.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), ids.len(), "{ids:?}");
    for (at, _) in page.match_indices("href=\"#") {
        let to = page[at + 7..].split('"').next().unwrap_or_default();
        assert!(ids.contains(&to), "#{to}");
    }
}

/// A colour as the measure of contrast sees it.
fn luminance(hex: &str) -> f64 {
    let part = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).expect("a colour")) / 255.0;
        if value <= 0.03928 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

#[test]
fn letters_stand_out_from_their_ground() {
    let style = include_str!("../templates/briefing.css");
    // Light, dark, print.
    for block in style.split(":root {").skip(1) {
        let block = block
            .split("  }")
            .next()
            .unwrap_or_default()
            .split("}\n")
            .next()
            .unwrap_or_default();
        let colour = |name: &str| {
            let at = block
                .find(&format!("--{name}: "))
                .expect("the colour is set");
            let hex = block[at..].split([' ', ';']).nth(1).unwrap_or_default();
            if hex.len() == 4 {
                hex.chars().enumerate().fold(String::new(), |hex, (at, c)| {
                    if at == 0 {
                        "#".into()
                    } else {
                        format!("{hex}{c}{c}")
                    }
                })
            } else {
                hex.to_owned()
            }
        };
        let pairs = [
            ("ink", "paper"),
            ("ink", "card"),
            ("ink", "tint"),
            ("soft", "paper"),
            ("soft", "card"),
            ("soft", "tint"),
            ("soft", "gap-bg"),
            ("accent", "paper"),
            ("accent", "card"),
            ("accent", "tint"),
            ("accent-ink", "accent"),
            ("firm", "firm-bg"),
            ("open", "open-bg"),
            ("off", "off-bg"),
            ("gap", "gap-bg"),
            ("ink", "gap-bg"),
        ];
        for (letters, ground) in pairs {
            let (one, two) = (luminance(&colour(letters)), luminance(&colour(ground)));
            let contrast = (one.max(two) + 0.05) / (one.min(two) + 0.05);
            assert!(contrast >= 4.5, "{letters} on {ground}: {contrast:.2}");
        }
    }
}

#[test]
fn slides_are_one_page_whose_only_script_is_its_own() {
    let loaded = Loaded::text(&file("A", "B"));
    let deck = deck(&loaded.briefing(true));
    let page = to_html_slides(&deck);
    assert_eq!(page.matches("<script>").count(), 1);
    assert_eq!(page.matches("<script").count(), 1);
    assert_eq!(page.matches("<h1").count(), 1);
    assert_eq!(
        page.matches("class=\"draft-mark\"").count(),
        deck.slides.len()
    );
    assert!(page.contains("script-src 'sha256-"));
    for fetched in [
        "<link",
        "<iframe",
        "@import",
        "http-equiv=\"refresh\"",
        "src=\"http",
    ] {
        assert!(!page.contains(fetched), "{fetched}");
    }
    assert!(page.contains("prefers-reduced-motion") && page.contains("@media print"));
}

/// What may stand in the page of slides beside what may stand in that of a briefing.
const SLIDE_TAGS: &[&str] = &[
    "html",
    "body",
    "a",
    "div",
    "p",
    "span",
    "h1",
    "h2",
    "h3",
    "nav",
    "ol",
    "ul",
    "li",
    "main",
    "section",
    "strong",
    "em",
    "code",
    "pre",
    "br",
    "blockquote",
    "details",
    "summary",
    "button",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "figure",
    "figcaption",
    "script",
    "svg",
    "title",
    "desc",
    "text",
    "tspan",
    "rect",
    "circle",
    "polyline",
    "polygon",
    "line",
    "path",
    "g",
];

#[test]
fn hostile_text_is_text_on_slides_too() {
    for text in HOSTILE {
        let document = Loaded::text(&file(text, text)).briefing(true);
        let deck = deck(&document);
        let page = to_html_slides(&deck);
        let (tags, shown) = read_html(page.split("<script>").next().expect("a page"));
        for tag in &tags {
            let name = tag
                .trim_start_matches('/')
                .split([' ', '\n'])
                .next()
                .unwrap_or_default();
            assert!(
                SLIDE_TAGS.contains(&name.trim_end_matches('/')),
                "<{tag}> from {text:?}"
            );
            for attribute in ["onmouseover=", "onerror=", "src=", "style="] {
                assert!(
                    !strip_quoted(tag).contains(attribute),
                    "<{tag}> from {text:?}"
                );
            }
        }
        assert!(!page.contains('\u{202E}') && !page.contains('\u{2066}'));
        let shown = bare(&shown);
        let markdown = bare(&read_markdown(&partnership_brief::to_markdown_slides(
            &deck,
        )));
        for statement in deck.statements() {
            let said = bare(&statement.plain());
            assert!(shown.contains(&said), "{said} is not on the slides");
            assert!(
                markdown.contains(&said),
                "{said} is not in the text of the slides"
            );
        }
    }
}

#[test]
fn a_point_is_short_whatever_the_file_holds() {
    for long in [
        "word ".repeat(10_000),
        "w".repeat(60_000),
        "。".repeat(9_000),
    ] {
        let document = Loaded::text(&file(long.trim(), long.trim())).briefing(false);
        let deck = deck(&document);
        let points = deck
            .slides
            .iter()
            .flat_map(|slide| &slide.groups)
            .flat_map(|group| &group.points);
        for point in points {
            assert!(point.say.plain().chars().count() <= 141);
            assert!(
                point
                    .beside
                    .as_ref()
                    .is_none_or(|beside| beside.plain().chars().count() <= 141)
            );
        }
    }
}
