//! What nobody may do is told while it is forbidden, with what it leaves open, why, and until when; once a page.

mod support;

use partnership_brief::{Circle, Document, deck, publishable, to_markdown};
use support::Loaded;

const FILE: &str = r#"
partnership lamps "Lamps for the night" { aim: "Nobody falls." }
partner town "Town" { kind: local-authority }
partner school "School" { kind: school }
partner hidden "SECRET-partner" { visibility: internal }
dataset visits "Visits" { holder: town  subjects: pupils }
dataset lights "Lights" { holder: town  subjects: nobody }
purpose light "Light the way" { aim: "Lamps where they are needed."  uses: visits }
audience pupils "Pupils" { subjects: pupils }
audience shops "Shops" { subjects: none because "No shop is named." }
"#;

fn briefing(more: &str) -> Document {
    Loaded::text(&format!("{FILE}{more}")).briefing(false)
}

/// What stands under the heading on a page, line by line.
fn under(document: &Document, page: &str) -> Vec<String> {
    let text = to_markdown(document).replace('\\', "");
    let page = text.split("\n## ").find(|part| part.starts_with(page));
    let section = page.and_then(|page| page.split("\n### ").find(|part| part.starts_with(HEADING)));
    let lines = section.unwrap_or_default().lines();
    let lines = lines.filter_map(|line| line.strip_prefix("- "));
    lines.map(str::to_owned).collect()
}

const HEADING: &str = "What is not allowed";
const WHOLE: &str = "What this is about";
const PUPILS: &str = "For: Pupils";

#[test]
fn a_prohibition_is_told_although_no_promise_and_no_principle_names_it() {
    let document = briefing(
        "forbid anyone to sell visits called unsold { reason: \"Children are not for sale.\" }\n\
         forbid school to use visits for marketing\n\
         forbid anyone to publish lights",
    );
    assert_eq!(
        under(&document, WHOLE),
        [
            "Nobody may sell *Visits*. The reason: Children are not for sale.",
            "School must not use *Visits* for marketing.",
            "Nobody may publish *Lights*.",
        ]
    );
    // On a page of their own people read of their own data.
    assert_eq!(under(&document, PUPILS).len(), 2);
    assert!(under(&document, "For: Shops").is_empty());
}

#[test]
fn a_prohibition_is_told_with_its_days_and_not_once_it_has_ended() {
    let told = |clause: &str| under(&briefing(clause), WHOLE);
    assert!(told("forbid anyone to sell visits until 2026-10-10").is_empty());
    assert_eq!(
        told("forbid anyone to sell visits until 2026-10-11"),
        ["Nobody may sell *Visits* (this prohibition ends on 11 October 2026)."]
    );
    assert_eq!(
        told("forbid anyone to sell visits from 2027-01-01"),
        ["Nobody may sell *Visits* (this prohibition begins on 1 January 2027)."]
    );
    assert_eq!(
        told(
            "partner ethics \"Ethics\" {}\nforbid anyone to sell visits { unless { approved-by: ethics } }"
        ),
        ["Nobody may sell *Visits*, unless with the approval of Ethics."]
    );
}

#[test]
fn a_prohibition_in_an_agreement_holds_as_long_as_the_agreement_unless_it_survives() {
    let told = |status: &str, days: &str, block: &str| {
        let agreement = format!(
            "agreement deal \"Deal\" {{ parties: town, school  covers: visits  status: {status}  {days}\n\
             forbid school to sell visits {block} }}"
        );
        under(&briefing(&agreement), WHOLE)
    };
    let now = "effective: 2026-01-01  expires: 2026-12-31";
    assert_eq!(
        told("signed on 2026-01-01", now, ""),
        ["School must not sell *Visits* (this prohibition ends on 31 December 2026)."]
    );
    assert_eq!(
        told("signed on 2026-01-01", now, "{ survives: expiry }"),
        ["School must not sell *Visits*."]
    );
    let over = "signed on 2026-01-01, terminated on 2026-06-30";
    assert!(told(over, now, "").is_empty());
    assert_eq!(
        told(over, now, "{ survives: termination }"),
        ["School must not sell *Visits*."]
    );
    let later = "effective: 2027-01-01  expires: 2027-12-31";
    assert_eq!(
        told("signed on 2026-01-01", later, ""),
        [
            "School must not sell *Visits* (this prohibition begins on 1 January 2027 and ends on 31 December 2027)."
        ]
    );
    assert_eq!(
        told("draft on 2026-01-01, signed on 2027-02-01", later, ""),
        [
            "School must not sell *Visits* (this prohibition begins on 1 February 2027 and ends on 31 December 2027)."
        ]
    );
    assert!(told("draft", later, "").is_empty());
}

/// A principle that a clause puts into practice says the same of it as the list of what is not allowed.
#[test]
fn a_clause_has_the_same_days_wherever_it_is_told() {
    let more = "agreement deal \"Deal\" { parties: town, school  covers: light  status: signed on 2026-01-01  expires: 2026-12-31\n\
                forbid school to sell visits called unsold\n\
                permit school to read visits called reads }\n\
                principle care \"Care\" { statement: \"We take care.\"  practised-by: unsold, reads }\n";
    let document = briefing(more);
    let forbidden = "School must not sell *Visits* (this prohibition ends on 31 December 2026).";
    assert_eq!(under(&document, WHOLE), [forbidden]);
    let text = to_markdown(&document);
    let practice = format!(
        "**Put into practice by:**\n  - {forbidden}\n  - School may read *Visits* for *Light the way*, only until 31 December 2026.\n"
    );
    assert!(text.contains(&practice), "{text}");
    // Where the agreement is named, its end stands on its own card.
    assert!(
        text.contains("May read *Visits* for *Light the way* (under *Deal*)."),
        "{text}"
    );
}

#[test]
fn what_keeps_a_promise_is_said_once_a_page() {
    let document = briefing(
        "forbid anyone to sell visits called unsold\n\
         forbid anyone to link visits\n\
         promise never-sold \"Never sold\" { to: pupils  never: sell visits  kept-by: unsold }",
    );
    assert_eq!(
        under(&document, WHOLE),
        ["Nobody may sell *Visits*.", "Nobody may link *Visits*."]
    );
    assert_eq!(under(&document, PUPILS), ["Nobody may link *Visits*."]);
    // Whom it leaves out, and when it ends, is not in the promise.
    let narrow = briefing(
        "forbid school to sell visits called unsold\n\
         promise never-sold \"Never sold\" { to: pupils  never: sell visits  kept-by: unsold }",
    );
    assert_eq!(under(&narrow, PUPILS), ["School must not sell *Visits*."]);
    let within = briefing(
        "agreement deal \"Deal\" { parties: town, school  covers: light  status: signed on 2026-01-01  expires: 2026-12-31\n\
         forbid anyone to sell visits called unsold }\n\
         promise never-sold \"Never sold\" { to: pupils  never: sell visits  kept-by: unsold }",
    );
    assert_eq!(
        under(&within, PUPILS),
        ["Nobody may sell *Visits* (this prohibition ends on 31 December 2026)."]
    );
    let open = briefing(
        "forbid anyone to sell visits called unsold { until: 2027-12-31 }\n\
         promise never-sold \"Never sold\" { to: pupils  never: sell visits  kept-by: unsold }",
    );
    assert_eq!(
        under(&open, PUPILS),
        ["Nobody may sell *Visits* (this prohibition ends on 31 December 2027)."]
    );
}

/// Whoever writes the file learns that a promise is kept by nothing, or not for good; readers of what is published do not.
#[test]
fn a_draft_says_from_when_on_nothing_keeps_a_promise() {
    let promise = "promise never-sold \"Never sold\" { to: pupils  never: sell visits }";
    let today = "No clause keeps “Never sold” today: none forbids for everybody what it rules out.";
    let later =
        "From 1 January 2027 on no clause forbids for everybody what “Never sold” rules out.";
    let deal = |days: &str| {
        format!(
            "agreement deal \"Deal\" {{ parties: town, school  covers: light  status: signed on 2026-01-01  {days}\n\
             forbid anyone to sell visits }}\n"
        )
    };
    for (clauses, said) in [
        ("forbid anyone to sell visits\n".to_owned(), None),
        ("forbid school to sell visits\n".to_owned(), Some(today)),
        (deal("effective: 2027-01-01"), Some(today)),
        (deal("expires: 2026-12-31"), Some(later)),
    ] {
        let file = Loaded::text(&format!("{FILE}{clauses}{promise}"));
        let draft = to_markdown(&file.briefing(true)).replace('\\', "");
        for gap in [today, later] {
            assert_eq!(draft.contains(gap), said == Some(gap), "{clauses}{draft}");
        }
        let published = to_markdown(&file.briefing(false));
        assert!(!published.contains("for everybody"), "{published}");
        let gaps = publishable(&file.briefing(false)).err().unwrap_or_default();
        assert!(gaps.iter().all(|gap| !gap.name.contains("unkept")));
    }
}

#[test]
fn nothing_is_told_that_names_what_readers_do_not_see() {
    let more = "forbid hidden to sell visits";
    assert!(under(&briefing(more), WHOLE).is_empty());
    let inside = Loaded::text(&format!("{FILE}{more}"));
    let inside = inside.with(|options| options.circle = Circle::Internal);
    assert_eq!(
        under(&inside, WHOLE),
        ["SECRET-partner must not sell *Visits*."]
    );
}

#[test]
fn a_slide_shows_what_is_not_allowed_where_nothing_is_promised() {
    let headings = |more: &str| -> Vec<String> {
        let deck = deck(&briefing(more));
        let slide = deck
            .slides
            .iter()
            .find(|slide| slide.title.plain() == "Pupils");
        let groups = slide.map_or(&[][..], |slide| &slide.groups).iter();
        groups.filter_map(|group| group.heading.clone()).collect()
    };
    let clause = "forbid anyone to link visits\n";
    assert!(headings(clause).contains(&HEADING.to_owned()));
    let promise = "promise unsold \"Never sold\" { to: pupils  never: sell visits }";
    let both = headings(&format!("{clause}{promise}"));
    assert!(!both.contains(&HEADING.to_owned()), "{both:?}");
}
