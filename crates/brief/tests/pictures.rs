//! Pictures are drawn in every format with their text as text, and say in words what they show.

#![allow(clippy::expect_used)]

mod support;

use partnership_brief::content::{Block, Section};
use partnership_brief::picture::{
    Align, Ink, Line, Picture, Point, Scene, Shape, Words, page_colour, plain_colour, svg,
};
use partnership_brief::prose::Inline;
use partnership_brief::{Document, Statement, to_html, to_markdown};
use support::Loaded;

const HOSTILE: &str = "</text><script>alert(1)</script>\" onload=\"x {{ 7 * 7 }} & <b>";

fn picture(text: &str) -> Picture {
    let words = |x, y| Words {
        x,
        align: Align::Middle,
        lines: vec![Line {
            y,
            text: text.to_owned(),
            size: 12.0,
            bold: true,
            soft: false,
        }],
    };
    let mut scene = Scene {
        width: 200.0,
        height: 100.0,
        items: Vec::new(),
    };
    let at = Point::new(150.04, 50.0);
    scene.put(
        Shape::Box {
            x: 10.0,
            y: 20.0,
            width: 80.0,
            height: 60.0,
            radius: 8.0,
            dashed: true,
            words: words(50.0, 50.0),
        },
        Ink::Partner,
        None,
    );
    scene.put(
        Shape::Circle {
            at,
            radius: 20.0,
            dashed: false,
            words: words(150.0, 54.0),
        },
        Ink::Review,
        None,
    );
    scene.put(
        Shape::arrow(
            vec![Point::new(90.0, 50.0), Point::new(130.0, 50.0)],
            1.5,
            false,
        ),
        Ink::Flow,
        None,
    );
    scene.put(
        Shape::Words {
            words: words(100.0, 95.0),
        },
        Ink::Soft,
        None,
    );
    Picture {
        id: "map".into(),
        title: text.to_owned(),
        summary: text.to_owned(),
        twin: vec![Block::List {
            items: vec![Statement::new(vec![Inline::text(text)], Vec::new())],
        }],
        scene,
        slide: None,
    }
}

fn document(picture: Picture) -> Document {
    let mut document = Loaded::text("partnership p \"P\" {\n  aim: \"A.\"\n}\n").briefing(false);
    document.parts[0].sections.push(Section {
        topic: partnership_brief::content::Topic::Partners,
        id: "overall-map".into(),
        title: "Who gives what to whom".into(),
        blocks: vec![Block::Picture {
            picture: Box::new(picture),
        }],
    });
    document
}

#[test]
fn a_drawing_has_a_name_and_its_text_is_text() {
    let drawn = svg(&picture(HOSTILE), page_colour);
    assert!(drawn.starts_with("<svg ") && drawn.ends_with("</svg>"));
    assert!(drawn.contains(r#"role="img" aria-labelledby="map-name map-desc""#));
    assert!(!drawn.contains("<script>") && !drawn.contains("onload=\""));
    assert!(drawn.contains("{{ 7 * 7 }} &amp; &lt;b&gt;"), "{drawn}");
    assert!(drawn.contains("var(--accent, #0a5c55)"));
    assert!(!svg(&picture(HOSTILE), plain_colour).contains("var(--accent"));
}

#[test]
fn an_arrow_ends_where_its_head_begins() {
    let drawn = svg(&picture("x"), plain_colour);
    assert!(
        drawn.contains(r#"<polyline points="90.0,50.0 121.5,50.0""#),
        "{drawn}"
    );
    assert!(
        drawn.contains(r#"<polygon points="130.0,50.0 121.5,54.3 121.5,45.8""#),
        "{drawn}"
    );
}

#[test]
fn pages_draw_it_and_every_format_says_its_twin() {
    let document = document(picture("Ann gives visits"));
    assert!(
        document
            .statements()
            .iter()
            .any(|statement| statement.plain() == "Ann gives visits")
    );
    let page = to_html(&document);
    assert!(page.contains(r#"<figure class="picture" id="map">"#));
    assert!(page.contains("fill=\"var(--card, #ffffff)\""), "{page}");
    assert!(page.contains("<li><span class=\"said\" dir=\"auto\">Ann gives visits</span></li>"));
    assert!(to_markdown(&document).contains("- Ann gives visits\n"));
}

/// A partnership of `count` partners, of which each gives data to the next but one and all to the first.
fn partners(count: usize, name: &str) -> String {
    let mut text = String::from(
        "partnership p \"P\" {\n  aim: \"A.\"\n}\npurpose learn \"Learn\" { aim: \"L\" }\n",
    );
    for at in 0..count {
        text.push_str(&format!(
            "partner n{at} \"{name} {at}\" {{ kind: hospital }}\n"
        ));
        text.push_str(&format!(
            "dataset d{at} \"Data {at}\" {{ holder: n{at} }}\n"
        ));
        if count > 1 {
            let to = (at + 2) % count;
            text.push_str(&format!(
                "flow f{at} {{ from: n{at}  to: n{to}, n0  carries: d{at}  for: learn }}\n"
            ));
        }
    }
    text
}

fn pictures(document: &Document) -> Vec<&Picture> {
    document
        .parts
        .iter()
        .flat_map(|part| &part.sections)
        .flat_map(|section| &section.blocks)
        .filter_map(|block| match block {
            Block::Picture { picture } => Some(&**picture),
            _ => None,
        })
        .collect()
}

/// All boxes lie in the scene, no two lie on each other, and all text lies in its box.
fn well_laid(picture: &Picture) {
    let scene = &picture.scene;
    let mut boxes = Vec::new();
    for item in &scene.items {
        if let Shape::Box {
            x,
            y,
            width,
            height,
            words,
            ..
        } = &item.shape
        {
            assert!(
                *x >= 0.0
                    && *y >= 0.0
                    && x + width <= scene.width + 0.1
                    && y + height <= scene.height + 0.1,
                "off the picture: {item:?}"
            );
            for line in &words.lines {
                let wide = partnership_brief::picture::width(&line.text, line.size, line.bold);
                assert!(wide <= *width, "wider than its box: {line:?}");
                assert!(
                    line.y > *y && line.y < y + height,
                    "outside its box: {line:?}"
                );
            }
            boxes.push((*x, *y, *width, *height));
        }
    }
    for (at, one) in boxes.iter().enumerate() {
        for other in &boxes[at + 1..] {
            let apart = one.0 + one.2 <= other.0 + 0.1
                || other.0 + other.2 <= one.0 + 0.1
                || one.1 + one.3 <= other.1 + 0.1
                || other.1 + other.3 <= one.1 + 0.1;
            assert!(apart, "{one:?} lies on {other:?}");
        }
    }
}

#[test]
fn the_map_is_easy_to_read_with_any_number_of_partners() {
    for (count, least, most) in [(0, 0, 0), (1, 0, 0), (3, 1, 1), (40, 2, 8), (200, 9, 40)] {
        for name in [
            "Hospital",
            "The Royal and Ancient Foundation for Everything that Has a Verylongnameindeedwithoutanyblank",
        ] {
            let document = Loaded::text(&partners(count, name)).briefing(false);
            let all = pictures(&document);
            assert!(
                (least..=most).contains(&all.len()),
                "{count}: {}",
                all.len()
            );
            for picture in &all {
                well_laid(picture);
                assert!(picture.scene.height < 1100.0, "{}", picture.scene.height);
            }
            let text = to_markdown(&document);
            for at in 0..count.saturating_sub(1) {
                assert!(text.contains(&format!("Data {at} |")), "{at}");
            }
        }
    }
}

/// A partnership with `count` risks, on a scale of its own, with a risk that nothing rates.
fn risks(count: usize) -> String {
    let mut text = String::from(
        "partnership p \"P\" {\n  aim: \"A.\"\n  risk-scale: ours\n}\n\
         scale ours \"Ours\" {\n  likelihood: \"now and then\", \"often\"\n  impact: \"small\", \"grave\", \"beyond repair\"\n  combines: multiply\n\
           levels: low { from: 1  to: 2 }, \"watch it\" { from: 3  to: 4 }, extreme { from: 5 }\n}\n\
         risk unrated \"Not rated\" { likelihood: not-published  impact: not-published }\n",
    );
    for at in 0..count {
        let (likelihood, impact) = (
            ["now and then", "often"][at % 2],
            ["small", "grave", "beyond repair"][at % 3],
        );
        text.push_str(&format!(
            "risk r{at} \"Risk {at}\" {{ likelihood: \"{likelihood}\"  impact: \"{impact}\"  residual-likelihood: \"now and then\" }}\n"
        ));
    }
    text
}

#[test]
fn risks_stand_in_the_matrix_by_the_declared_scale() {
    for count in [0, 1, 6, 40, 200] {
        let document = Loaded::text(&risks(count)).briefing(false);
        let all = pictures(&document);
        assert_eq!(all.len(), usize::from(count > 0));
        for picture in all {
            for item in &picture.scene.items {
                if let Shape::Circle { at, radius, .. } = &item.shape {
                    assert!(at.x - radius >= 0.0 && at.x + radius <= picture.scene.width);
                    assert!(at.y - radius >= 0.0 && at.y + radius <= picture.scene.height);
                }
            }
        }
    }
    let text = to_markdown(&Loaded::text(&risks(6)).briefing(false));
    assert!(
        text.contains("| Risk 1 | Often, grave: **watch it** | Now and then, grave: **low** |"),
        "{text}"
    );
    assert!(
        text.contains("| Risk 5 | Often, beyond repair: **extreme** | Now and then, beyond repair: **watch it** |"),
        "{text}"
    );
    assert!(!text.contains("| Not rated |"));
}

#[test]
fn a_risk_whose_rating_is_not_for_everybody_is_in_no_matrix() {
    let hidden = risks(2).replace(
        "risk r0 \"Risk 0\" {",
        "risk r0 \"Risk 0\" { visibility: internal ",
    );
    let page = to_html(&Loaded::text(&hidden).briefing(false));
    assert!(!page.contains("Risk 0") && page.contains("Risk 1"));
    let hidden = risks(2).replace(
        "scale ours \"Ours\" {",
        "scale ours \"Ours\" {\n  visibility: internal",
    );
    assert!(pictures(&Loaded::text(&hidden).briefing(false)).is_empty());
}

/// A partnership whose partners do `count` things together.
fn activities(count: usize) -> String {
    let mut text = String::from("partnership p \"P\" {\n  aim: \"A.\"\n}\n");
    for at in 0..count {
        let day = at % 28 + 1;
        text.push_str(&format!(
            "activity a{at} \"Meeting {at}\" {{ repeats: every 3 months  held: 2026-09-{day:02}  next: 2026-12-{day:02} }}\n"
        ));
    }
    text
}

#[test]
fn days_lie_along_the_months_and_are_told_in_words() {
    for count in [0, 1, 40, 200] {
        let document = Loaded::text(&activities(count)).briefing(false);
        let all = pictures(&document);
        assert_eq!(all.len(), usize::from(count > 0));
        for picture in all {
            assert!(picture.scene.height < 1200.0, "{}", picture.scene.height);
            for item in &picture.scene.items {
                if let Shape::Circle { at, .. } = &item.shape {
                    assert!(at.x <= picture.scene.width && at.y <= picture.scene.height);
                }
            }
        }
        let text = to_markdown(&document);
        for at in 0..count {
            assert!(text.contains(&format!("| Meeting {at} |")), "{at}");
        }
    }
    let text = to_markdown(&Loaded::text(&activities(1)).briefing(false));
    assert!(
        text.contains(
            "| Meeting 0 | Held on 1 September 2026; Next: 1 December 2026; Every 3 months |"
        ),
        "{text}"
    );
    // One mark for what was, one for what is planned, and those that follow until half a year after the day.
    let document = Loaded::text(&activities(1)).briefing(false);
    let marks = |wanted: Ink| {
        let all = pictures(&document);
        let items = all.iter().flat_map(|picture| &picture.scene.items);
        items
            .filter(|item| {
                item.ink == wanted
                    && matches!(&item.shape, Shape::Circle { radius, .. } if *radius > 5.0)
            })
            .count()
    };
    // Each once more in the key.
    assert_eq!(
        (marks(Ink::After), marks(Ink::Before), marks(Ink::Event)),
        (2, 2, 2)
    );
}

#[test]
fn an_agreement_lasts_as_long_as_it_says_and_a_template_does_not() {
    let text = "partnership p \"P\" {\n  aim: \"A.\"\n}\n\
        agreement a \"Agreement\" { effective: 2026-01-01  expires: 2027-12-31 }\n\
        agreement t \"Template\" { template: yes  effective: 2026-01-01  expires: 2027-12-31 }\n\
        agreement s \"Secret\" { visibility: internal  effective: 2026-01-01 }\n";
    let document = Loaded::text(text).briefing(false);
    let all = pictures(&document);
    let bars = all
        .iter()
        .flat_map(|picture| &picture.scene.items)
        .filter(|item| item.ink == Ink::Agreement)
        .count();
    assert_eq!(bars, 1);
    let page = to_html(&document);
    assert!(
        page.contains("From 1 January 2026 to 31 December 2027")
            || page.contains("1 January 2026 to 31 December 2027")
    );
    assert!(!page.contains("Secret"));
}

#[test]
fn the_map_is_text_for_mermaid_too() {
    let text = "partnership p \"P\" {\n  aim: \"A.\"\n}\n\
        partner a \"Ann's \\\"Clinic\\\"]; click\" { kind: hospital }\n\
        partner b \"University\" { kind: university }\n\
        partner c \"Nobody's\" { kind: charity }\n\
        dataset d \"<script>\" { holder: a }\n\
        purpose learn \"Learn\" { aim: \"L\"  uses: d  carried-out-by: b }\n";
    let loaded = Loaded::text(text);
    let origin = |_| String::new();
    let options = partnership_brief::Options::new(jiff::civil::date(2026, 10, 11), &origin);
    let drawn = partnership_brief::to_mermaid(&loaded.built.model, &options).expect("a map");
    assert_eq!(
        drawn,
        "flowchart LR\n  p0[\"Ann's #34;Clinic#34;]#59; click\"]\n  p1[\"University\"]\n  p2[\"Nobody's\"]\n  \
         d0([\"#60;script#62;<br>for Learn\"])\n  p0 -.- d0\n  d0 -.-> p1\n"
    );
}
