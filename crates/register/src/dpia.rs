//! An extract for a data protection impact assessment: the seven steps of the Information Commissioner's template, filled
//! with what the file says.

use partnership_brief::Options;
use partnership_brief::content::{Block, Document, Look, Part};
use partnership_model::{Data, Entry, Model};

use crate::paper::{Paper, Sheet, card, make};
use crate::shared;

const NOTE: &str = "An extract for a data protection impact assessment, in the order of the Information Commissioner's template, made \
                    from the file of the partnership. What the file does not say stands open where it belongs, and what it says \
                    carries the entry and the line it was taken from. It is not the assessment: judging is for people.";

/// What the file says for a data protection impact assessment.
pub fn impact_assessment(model: &Model, options: &Options<'_>) -> Document {
    let sheet = Sheet {
        sort: "Data protection impact assessment, extract",
        note: NOTE,
        parts: &parts,
    };
    make(model, options, &sheet)
}

fn parts(paper: &Paper<'_>) -> Vec<Part> {
    vec![
        paper.part(
            "step-1",
            "Step 1: whether an assessment is needed",
            vec![
                ("The aim, and why data has to be shared", aim(paper)),
                ("What calls for an assessment", calls(paper)),
            ],
        ),
        paper.part(
            "step-2",
            "Step 2: the processing",
            vec![
                (
                    "Nature: who takes part, and how data travels",
                    nature(paper),
                ),
                ("Scope: the data, and whom it is about", scope(paper)),
                ("Context: what people expect", context(paper)),
                ("Purposes: what it is for", purposes(paper)),
            ],
        ),
        paper.part(
            "step-3",
            "Step 3: who was asked",
            vec![("Views of the people concerned", views(paper))],
        ),
        paper.part(
            "step-4",
            "Step 4: necessity and proportion",
            vec![
                ("Ground in law", grounds(paper)),
                ("Milder forms, and how little is enough", milder(paper)),
                ("Rights, processors, borders", safeguards(paper)),
            ],
        ),
        paper.part(
            "step-5",
            "Steps 5 and 6: risks, and what is done about them",
            vec![
                ("What could happen to people", harms(paper)),
                ("How great the risks are", risks(paper)),
                ("What is done about them", measures(paper)),
            ],
        ),
        paper.part(
            "step-7",
            "Step 7: sign-off",
            vec![("The assessment on record", record(paper))],
        ),
    ]
}

/// The assessments of this sort that the file records.
fn assessments<'a>(paper: &Paper<'a>) -> Vec<&'a Entry> {
    let mut all = paper.teller.all("assessment");
    all.retain(|entry| entry.words("type").any(|word| word.word == "dpia"));
    all
}

fn aim(paper: &Paper<'_>) -> Vec<Block> {
    let mut items = paper.items();
    const WHY: &str = "The template begins with what the project aims to achieve.";
    items.ask_each("What the partners want to achieve", paper.head, "aim", WHY);
    items.ask_each(
        "Why it cannot be reached without sharing",
        paper.head,
        "need",
        WHY,
    );
    items.ask_each("The good for society", paper.head, "society", WHY);
    items.done()
}

fn calls(paper: &Paper<'_>) -> Vec<Block> {
    let mut items = paper.items();
    for dataset in paper.teller.all("dataset") {
        if !shared::personal(dataset) {
            continue;
        }
        let name = dataset.display();
        const WHY: &str = "Article 35(3) names processing on a large scale, special categories, and judging people by machine.";
        items.ask(
            &format!("How sensitive “{name}” is"),
            dataset,
            "sensitivity",
            WHY,
        );
        items.ask(
            &format!("Whether “{name}” is on a large scale"),
            dataset,
            "large-scale",
            WHY,
        );
    }
    for purpose in paper.teller.all("purpose") {
        items.tell(
            &format!("Automated decisions in “{}”", purpose.display()),
            purpose,
            "automated-decisions",
        );
    }
    for answer in paper.teller.all("answer") {
        let Some(question) = paper.said(answer, "question") else {
            continue;
        };
        let mut said = paper.teller.line(answer, "answer");
        said.extend(paper.teller.line(answer, "because"));
        items.say(&question.plain(), said);
    }
    items.done()
}

fn nature(paper: &Paper<'_>) -> Vec<Block> {
    let mut items = paper.items();
    let rows = paper
        .partners()
        .iter()
        .map(|partner| {
            vec![
                vec![paper.teller.title(partner)],
                paper.cell(partner, "roles"),
                paper.cell(partner, "kind"),
            ]
        })
        .collect();
    items.table(
        "Who takes part",
        &["Partner", "Its part", "What it is"],
        rows,
    );
    let flows = paper.teller.all("flow");
    if flows.is_empty() {
        items.open(paper.gap(
            "Who gives what to whom: not said yet.",
            "The template asks how data is collected, used, kept and deleted, and whom it is shared with.",
            "Write a `flow` with `from:`, `to:`, `carries:` and `for:`.",
            None,
        ));
    }
    shared::flows(paper, &mut items, &flows);
    shared::ways(paper, &mut items, &flows);
    for place in paper.teller.all("environment") {
        let name = place.display();
        items.tell(&format!("What “{name}” is"), place, "type");
        items.tell(&format!("Who runs “{name}”"), place, "run-by");
        items.ask_each(
            &format!("What keeps data safe in “{name}”"),
            place,
            "safeguards",
            "The template asks how data is kept.",
        );
    }
    items.done()
}

fn scope(paper: &Paper<'_>) -> Vec<Block> {
    let mut items = paper.items();
    let mut all = paper.teller.all("dataset");
    let mut nobody = all.clone();
    nobody.retain(|dataset| !shared::personal(dataset));
    all.retain(|dataset| shared::personal(dataset));
    // What the file says of data without people is its answer to whether there is any about people.
    for dataset in &nobody {
        let name = dataset.display();
        items.tell(&format!("Whom “{name}” is about"), dataset, "subjects");
        let term = format!("How far people can be recognised in “{name}”");
        items.tell(&term, dataset, "identifiability");
    }
    if all.is_empty() && nobody.is_empty() {
        items.open(paper.gap(
            "Which data about people is used: not said yet.",
            "The template asks for the nature of the data, how much of it, how often, how long, and how many people.",
            "Write a `dataset` with `description:`, `subjects:`, `volume:`, `frequency:` and `retention:`.",
            None,
        ));
    }
    shared::all_cards(&mut items, Look::Data, &all, |one| {
        shared::dataset(paper, one)
    });
    for dataset in &all {
        const WHY: &str = "The template asks how much data, and how often.";
        items.ask(
            &format!("How much “{}” is", dataset.display()),
            dataset,
            "volume",
            WHY,
        );
        items.ask(
            &format!("How often “{}” is renewed", dataset.display()),
            dataset,
            "frequency",
            WHY,
        );
        items.tell(
            &format!("Who is in “{}”", dataset.display()),
            dataset,
            "cohort",
        );
    }
    items.done()
}

fn context(paper: &Paper<'_>) -> Vec<Block> {
    let mut items = paper.items();
    let audiences = paper.teller.all("audience");
    for audience in &audiences {
        const WHY: &str =
            "The template asks whether people would expect this use, and what worries they have.";
        let name = audience.display();
        items.tell(&format!("How many: {name}"), audience, "size");
        items.ask_each(
            &format!("What would surprise them: {name}"),
            audience,
            "expects",
            WHY,
        );
        items.ask_each(&format!("What they fear: {name}"), audience, "worries", WHY);
        items.ask_each(&format!("Their choice: {name}"), audience, "choice", WHY);
    }
    if audiences.is_empty() {
        items.open(paper.gap(
            "Whom it concerns, and what they expect: not said yet.",
            "The template asks whether people would expect this use, and whether children or others in need of care are among them.",
            "Write an `audience` with `expects:`, `worries:` and `choice:`.",
            None,
        ));
    }
    items.done()
}

fn purposes(paper: &Paper<'_>) -> Vec<Block> {
    let mut items = paper.items();
    let all = paper.teller.all("purpose");
    let one = |purpose: &Entry| {
        let mut items = paper.items();
        const WHY: &str = "The template asks what is to be achieved, and what it does for people.";
        items.ask_each("What it is to achieve", purpose, "aim", WHY);
        items.ask_each("What is done with the data", purpose, "intended-use", WHY);
        items.ask("For whom", purpose, "serves", WHY);
        let benefits: Vec<_> = paper
            .teller
            .naming_it(purpose, "benefits", "benefit")
            .into_iter()
            .map(|benefit| paper.teller.title(benefit))
            .collect();
        items.say("What comes of it", benefits);
        card(paper.teller.title(purpose), None, items.done())
    };
    if all.is_empty() {
        items.open(paper.gap(
            "What the data is used for: not said yet.",
            "The template asks for every purpose.",
            "Write a `purpose` with `aim:`, `intended-use:` and `serves:`.",
            None,
        ));
    }
    shared::all_cards(&mut items, Look::Purpose, &all, one);
    items.done()
}

fn views(paper: &Paper<'_>) -> Vec<Block> {
    const WHY: &str = "Article 35(9) asks for the views of the people concerned, where appropriate, or why they were not sought.";
    let mut items = paper.items();
    for assessment in assessments(paper) {
        items.ask_each(
            "Whether people were asked, and what they said",
            assessment,
            "views-sought",
            WHY,
        );
    }
    let rows = paper
        .teller
        .all("involvement")
        .iter()
        .map(|meeting| {
            vec![
                vec![paper.teller.title(meeting)],
                paper.cell(meeting, "who"),
                paper.said(meeting, "held").into_iter().collect(),
                paper.said(meeting, "said").into_iter().collect(),
                paper.said(meeting, "changed").into_iter().collect(),
            ]
        })
        .collect::<Vec<_>>();
    let none = rows.is_empty() && assessments(paper).is_empty();
    items.table(
        "How people had a say",
        &["What", "Who", "When", "What they said", "What changed"],
        rows,
    );
    if none {
        items.open(paper.gap(
            "Whether the people concerned were asked: not said yet.",
            WHY,
            "Write an `involvement` with `who:`, `said:` and `changed:`, or `views-sought:` in the assessment.",
            None,
        ));
    }
    items.done()
}

fn grounds(paper: &Paper<'_>) -> Vec<Block> {
    let mut items = paper.items();
    let one = |purpose: &Entry| {
        let mut items = paper.items();
        shared::basis(paper, &mut items, purpose);
        card(paper.teller.title(purpose), None, items.done())
    };
    shared::all_cards(&mut items, Look::Purpose, &paper.teller.all("purpose"), one);
    items.done()
}

fn milder(paper: &Paper<'_>) -> Vec<Block> {
    let mut items = paper.items();
    for dataset in paper.teller.all("dataset") {
        if !shared::personal(dataset) {
            continue;
        }
        const WHY: &str = "The template asks whether the same could be reached in another way, and with less data.";
        let name = dataset.display();
        items.ask_each(
            &format!("Milder forms of “{name}”"),
            dataset,
            "milder-forms",
            WHY,
        );
        items.ask(
            &format!("Quality of “{name}”"),
            dataset,
            "quality",
            "The template asks how data is kept right.",
        );
        items.tell(&format!("Limits on “{name}”"), dataset, "use-limits");
    }
    items.done()
}

fn safeguards(paper: &Paper<'_>) -> Vec<Block> {
    let mut items = paper.items();
    items.ask_each(
        "How people use their rights",
        paper.head,
        "rights",
        "The template asks how people's rights are supported.",
    );
    items.ask(
        "Where people are told",
        paper.head,
        "privacy-information",
        "The template asks what people are told.",
    );
    for dataset in paper.teller.all("dataset") {
        if shared::personal(dataset) {
            items.ask(
                &format!("Who works on “{}” as instructed", dataset.display()),
                dataset,
                "processors",
                "The template asks how processors are held to their instructions.",
            );
        }
    }
    shared::borders(
        paper,
        &mut items,
        &paper.teller.all("flow"),
        "The template asks how transfers abroad are protected.",
    );
    items.done()
}

fn about_people<'a>(paper: &Paper<'a>) -> Vec<&'a Entry> {
    let mut all = paper.teller.all("risk");
    all.retain(|risk| {
        !risk
            .values("of-not-sharing")
            .any(|value| matches!(value.data, Data::YesNo(true)))
    });
    all
}

fn harms(paper: &Paper<'_>) -> Vec<Block> {
    let mut items = paper.items();
    let all = about_people(paper);
    let rows = all
        .iter()
        .map(|risk| {
            vec![
                vec![paper.teller.title(risk)],
                paper.cell(risk, "consequence"),
                paper.said(risk, "harms").into_iter().collect(),
                paper.cell(risk, "arises-from"),
            ]
        })
        .collect();
    items.table(
        "What could happen",
        &[
            "Risk",
            "What it would mean",
            "On whom the harm falls",
            "Where it comes from",
        ],
        rows,
    );
    if all.is_empty() {
        items.open(paper.gap(
            "What could go wrong: not said yet.",
            "The template asks for the source of each risk and what it could do to people.",
            "Write a `risk` with `affects:`, `consequence:`, `likelihood:` and `impact:`.",
            None,
        ));
    }
    items.done()
}

fn risks(paper: &Paper<'_>) -> Vec<Block> {
    let mut items = paper.items();
    let all = about_people(paper);
    if !all.is_empty() {
        items.ask_meaning(
            "The scale",
            paper.head,
            "risk-scale",
            "A rating without its scale says nothing.",
        );
    }
    shared::risks(paper, &mut items, &all);
    items.done()
}

fn measures(paper: &Paper<'_>) -> Vec<Block> {
    let mut items = paper.items();
    shared::measures(paper, &mut items, &about_people(paper));
    items.done()
}

fn record(paper: &Paper<'_>) -> Vec<Block> {
    const WHY: &str = "The template ends with who approved what, and whose advice was followed.";
    let mut items = paper.items();
    let all = assessments(paper);
    for assessment in &all {
        items.say("Assessment", vec![paper.teller.title(assessment)]);
        items.tell("Filed under", assessment, "reference");
        items.tell("Version", assessment, "version");
        items.ask("What it covers", assessment, "covers", WHY);
        items.ask("Who made it", assessment, "by", WHY);
        items.ask("When it was finished", assessment, "date", WHY);
        items.ask("What came out of it", assessment, "outcome", WHY);
        items.tell("What it asks for", assessment, "conditions");
        items.ask_each(
            "What the data protection officer advised",
            assessment,
            "advice",
            WHY,
        );
        items.ask("Who gave the advice", assessment, "advice-by", WHY);
        items.ask(
            "Whether it was followed",
            assessment,
            "advice-followed",
            WHY,
        );
        items.tell(
            "The regulator that was asked",
            assessment,
            "regulator-consulted",
        );
        items.ask("When it is looked at again", assessment, "review", WHY);
        items.tell("Where it can be read", assessment, "published");
    }
    if all.is_empty() {
        items.open(paper.gap(
            "The assessment itself: the file records none.",
            WHY,
            "When it is made, write an `assessment` with `type: dpia`, `date:`, `outcome:`, `advice:` and `review:`.",
            Some(paper.teller.head(paper.head)),
        ));
    }
    items.done()
}
