//! A privacy notice: what Articles 13 and 14 of the GDPR, of the United Kingdom and of the European Union, ask to be
//! told to people whose data is used. Each item of the law is a question to the file.

use partnership_brief::content::{Block, Document, Look, Part};
use partnership_brief::tell::{Say, told};
use partnership_brief::{Circle, Options};
use partnership_model::{Clause, Entry, Model};

use crate::clauses::clauses;
use crate::items::Items;
use crate::paper::{Paper, Sheet, card, make};
use crate::shared;

/// What a reader must know of the notice, under the laws that the file says apply.
fn note(model: &Model) -> String {
    format!(
        "A draft of what Articles 13 and 14 of {} ask to be told, made from the file of the partnership. \
         What the file does not say stands open where it belongs, and what it says carries the entry and the line it was taken from. \
         Whether a notice is complete, plain and timely is for a person to judge.",
        laws(model)
    )
}

/// The laws that apply by what the file says of its places; both, where it says none in which one of them does.
fn laws(model: &Model) -> &'static str {
    let header = model.header();
    let applies = |law: &str| {
        header.is_some_and(|header| {
            let seen = header.field("jurisdictions");
            seen.is_some_and(|line| Circle::Public.sees_line(header, line))
                && header.words("jurisdictions").any(|place| place.is(law))
        })
    };
    match (applies("uk-gdpr"), applies("eu-gdpr")) {
        (true, false) => "the UK GDPR",
        (false, true) => "the EU GDPR",
        _ => "the UK GDPR and the EU GDPR",
    }
}

/// The draft of a privacy notice. It is for everybody, whatever circle `options` names.
pub fn privacy_notice(model: &Model, options: &Options<'_>) -> Document {
    let options = Options {
        circle: Circle::Public,
        ..options.clone()
    };
    let sheet = Sheet {
        sort: "Privacy notice",
        note: &note(model),
        parts: &parts,
    };
    make(model, &options, &sheet)
}

fn parts(paper: &Paper<'_>) -> Vec<Part> {
    vec![
        paper.part(
            "who",
            "Who is responsible",
            vec![
                (
                    "Who decides why and how your data is used",
                    controllers(paper),
                ),
                ("Whom you can ask", contact(paper)),
                ("The data protection officer", officer(paper)),
            ],
        ),
        paper.part(
            "what",
            "What is used, and why",
            vec![
                (
                    "What it is used for, and on what ground in law",
                    purposes(paper),
                ),
                ("The data", data(paper)),
            ],
        ),
        paper.part(
            "where",
            "Who receives it, and where it goes",
            vec![
                ("Who receives it", recipients(paper)),
                (
                    "Where it is kept, and whether it leaves the country",
                    places(paper),
                ),
            ],
        ),
        paper.part(
            "rights",
            "Your rights and choices",
            vec![
                ("Your rights", rights(paper)),
                ("Your choices", choices(paper)),
                ("How to complain", complaints(paper)),
                ("Whether you must give the data", must(paper)),
            ],
        ),
    ]
}

fn controllers(paper: &Paper<'_>) -> Vec<Block> {
    const WHY: &str =
        "Articles 13(1)(a) and 14(1)(a) ask who the controller is, and how to reach it.";
    let mut items = paper.items();
    let all = paper.with_role(&["controller", "joint-controller"]);
    if all.is_empty() {
        items.open(paper.gap(
            "The controller: not said yet.",
            WHY,
            "Write `roles: controller` in the partner that decides, or `joint-controller` in each of those that decide together.",
            Some(paper.teller.head(paper.head)),
        ));
    }
    let one = |partner: &Entry| {
        let mut items = paper.items();
        items.tell("Its part", partner, "roles");
        items.tell("What it is", partner, "description");
        items.ask("Website", partner, "website", WHY);
        items.tell("Registered as", partner, "identifiers");
        card(paper.teller.title(partner), None, items.done())
    };
    shared::all_cards(&mut items, Look::Partner, &all, one);
    let joint = paper.with_role(&["joint-controller"]);
    if !joint.is_empty() {
        const JOINT: &str =
            "Article 26(2) asks that the essence of what joint controllers arranged can be read.";
        let agreements: Vec<_> = paper
            .teller
            .all("agreement")
            .into_iter()
            .filter(|agreement| agreement.field("joint-controllers").is_some())
            .collect();
        for agreement in &agreements {
            items.ask_each(
                "How they divide their duties",
                agreement,
                "division-of-duties",
                JOINT,
            );
            items.tell("Where that can be read", agreement, "essence-published");
        }
        if agreements.is_empty() {
            items.open(paper.gap(
                "How the joint controllers divide their duties: not said yet.",
                JOINT,
                "Write `joint-controllers:` and `division-of-duties:` in the agreement that arranges it.",
                None,
            ));
        }
    }
    items.done()
}

fn contact(paper: &Paper<'_>) -> Vec<Block> {
    const WHY: &str = "A notice without somebody to ask leaves its reader alone.";
    let mut items = paper.items();
    items.ask("Contact", paper.head, "contact", WHY);
    let teller = &paper.teller;
    for person in teller.named(paper.head, "contact") {
        if person.is("person") {
            items.ask("How to reach them", person, "position", WHY);
            items.tell("For", person, "organisation");
        }
    }
    items.done()
}

fn officer(paper: &Paper<'_>) -> Vec<Block> {
    const WHY: &str = "Articles 13(1)(b) and 14(1)(b) ask how to reach the data protection officer, where there is one.";
    let mut items = paper.items();
    let (seen, _) = paper.people(&["data-protection-officer"], None);
    for person in &seen {
        items.say("Data protection officer", vec![paper.teller.title(person)]);
        items.tell("Of", person, "organisation");
        items.ask("How to reach them", person, "position", WHY);
    }
    if seen.is_empty() {
        items.open(paper.gap(
            "The data protection officer: not said for everybody to read.",
            WHY,
            "Write a `person` with `role: data-protection-officer`, `position:` and `visibility: public`. People are kept inside unless their entry says otherwise.",
            None,
        ));
    }
    items.done()
}

fn purposes(paper: &Paper<'_>) -> Vec<Block> {
    let mut items = paper.items();
    let all = paper.teller.all("purpose");
    if all.is_empty() {
        items.open(paper.gap(
            "What the data is used for: not said yet.",
            "Articles 13(1)(c) and 14(1)(c) ask for every purpose and its legal basis.",
            "Write a `purpose` with `aim:`, `uses:` and `basis:`.",
            None,
        ));
    }
    shared::all_cards(&mut items, Look::Purpose, &all, |one| {
        shared::purpose(paper, one)
    });
    for purpose in &all {
        let interest = purpose
            .words("basis")
            .any(|word| word.word.contains("interest") && word.word != "vital-interests");
        let reasoned = purpose
            .values("basis")
            .any(|value| value.qualifiers.because.is_some() || !value.qualifiers.block.is_empty());
        if interest && !reasoned {
            items.open(paper.gap(
                format!(
                    "Which interest “{}” serves: not said yet.",
                    purpose.display()
                ),
                "Articles 13(1)(d) and 14(2)(b) ask which legitimate interest is pursued.",
                format!(
                    "Write `because \"…\"` after `legitimate-interests` in purpose `{}`.",
                    purpose.name.as_deref().unwrap_or("…")
                ),
                Some(paper.teller.place(purpose, "basis")),
            ));
        }
    }
    items.done()
}

fn data(paper: &Paper<'_>) -> Vec<Block> {
    let mut items = paper.items();
    let mut all = paper.teller.all("dataset");
    let before = all.len();
    all.retain(|dataset| shared::personal(dataset));
    if before == 0 {
        items.open(paper.gap(
            "Which data is used: not said yet.",
            "Article 14(1)(d) asks for the categories of personal data.",
            "Write a `dataset` with `description:`, `subjects:` and its items.",
            None,
        ));
    }
    shared::all_cards(&mut items, Look::Data, &all, |one| {
        shared::dataset(paper, one)
    });
    let blocks = items.done();
    if before > all.len() {
        return shared::explained(
            "Data in which nobody can be recognised is left out of this notice.",
            blocks,
        );
    }
    blocks
}

fn recipients(paper: &Paper<'_>) -> Vec<Block> {
    const WHY: &str = "Articles 13(1)(e) and 14(1)(e) ask who receives the data.";
    let mut items = paper.items();
    let flows = paper.teller.all("flow");
    shared::flows(paper, &mut items, &flows);
    let permitted = permitted(paper, &mut items);
    if flows.is_empty() {
        let what = if named(paper, &mut items) || permitted {
            "Who gives the data to whom, and what for: not said yet."
        } else {
            "Who receives the data: not said yet."
        };
        let how = "Write a `flow` with `from:`, `to:`, `carries:` and `for:`.";
        items.open(paper.gap(what, WHY, how, None));
    }
    let datasets = paper.teller.all("dataset");
    for dataset in datasets.iter().filter(|dataset| shared::personal(dataset)) {
        let name = dataset.display();
        items.ask(
            &format!("Who works on “{name}” for the controllers"),
            dataset,
            "processors",
            WHY,
        );
        items.tell(
            &format!("Whom those engage for “{name}”"),
            dataset,
            "sub-processors",
        );
        items.ask(
            &format!("Whether “{name}” may be passed on"),
            dataset,
            "onward-sharing",
            WHY,
        );
    }
    items.done()
}

/// Who may use the data, now or once an agreement is in force; whether anything says so.
fn permitted(paper: &Paper<'_>, items: &mut Items<'_, '_>) -> bool {
    let teller = &paper.teller;
    let such = |granted: &dyn Fn(&Clause) -> bool| -> Vec<&Clause> {
        let seen = |clause: &&Clause| told(teller, clause) && granted(clause);
        teller.model.clauses.iter().filter(seen).collect()
    };
    let now = such(&|clause| !teller.granted(clause).to.is_empty());
    clauses(paper, items, "What is permitted", &now);
    let then = such(&|clause| {
        teller.granted(clause).to.is_empty() && !teller.will_grant(clause).granted.to.is_empty()
    });
    clauses(paper, items, "What is to be permitted", &then);
    !now.is_empty() || !then.is_empty()
}

/// Who is called a recipient, or is party to an agreement; whether anybody is.
fn named(paper: &Paper<'_>, items: &mut Items<'_, '_>) -> bool {
    let teller = &paper.teller;
    let recipients = paper.with_role(&["recipient"]);
    if !recipients.is_empty() {
        let at = recipients.iter().map(|entry| teller.place(entry, "roles"));
        let say = Say::line(teller.all_cited(&recipients)).out_of(at).done();
        items.say("Called recipients", vec![say]);
    }
    let mut parties = false;
    for agreement in teller.all("agreement") {
        parties |= !teller.named(agreement, "parties").is_empty();
        let term = format!("Parties to “{}”", agreement.display());
        items.tell(&term, agreement, "parties");
    }
    !recipients.is_empty() || parties
}

fn places(paper: &Paper<'_>) -> Vec<Block> {
    const WHY: &str = "Articles 13(1)(f) and 14(1)(f) ask whether data goes to another country, and what protects it there.";
    let mut items = paper.items();
    let datasets = paper.teller.all("dataset");
    for dataset in datasets.iter().filter(|dataset| shared::personal(dataset)) {
        items.ask(
            &format!("Where “{}” is kept", dataset.display()),
            dataset,
            "hosted-in",
            WHY,
        );
    }
    shared::borders(paper, &mut items, &paper.teller.all("flow"), WHY);
    items.done()
}

fn rights(paper: &Paper<'_>) -> Vec<Block> {
    let mut items = paper.items();
    items.ask_each(
        "How to use them",
        paper.head,
        "rights",
        "Articles 13(2)(b) and 14(2)(c) ask that people are told of their rights: to see their data, to have it corrected, erased or restricted, to object, and to take it elsewhere.",
    );
    for agreement in paper.teller.all("agreement") {
        items.tell(
            &format!("What “{}” says", agreement.display()),
            agreement,
            "rights",
        );
    }
    let consent = paper
        .teller
        .all("purpose")
        .into_iter()
        .find(|purpose| purpose.words("basis").any(|word| word.word == "consent"));
    if let Some(purpose) = consent {
        let withdraw = paper.teller.all("opt-out").into_iter().find(|choice| {
            choice
                .words("scheme")
                .any(|word| word.word == "withdrawal-of-consent")
        });
        match withdraw {
            Some(choice) => items.ask_each("How to take consent back", choice, "how-to", "Articles 13(2)(c) and 14(2)(d) ask that people are told they may take their consent back."),
            None => items.open(paper.gap(
                "How people take their consent back: not said yet.",
                "Articles 13(2)(c) and 14(2)(d) ask that people are told they may take their consent back.",
                "Write an `opt-out` with `scheme: withdrawal-of-consent` and `how-to:`.",
                Some(paper.teller.place(purpose, "basis")),
            )),
        }
    }
    items.done()
}

fn choices(paper: &Paper<'_>) -> Vec<Block> {
    const WHY: &str = "People look for their choice, and for how to use it.";
    let mut items = paper.items();
    let all = paper.teller.all("opt-out");
    let one = |choice: &Entry| {
        let mut items = paper.items();
        items.ask_each("What to do", choice, "how-to", WHY);
        items.tell("What it covers", choice, "applies-to");
        items.ask_each("What it changes", choice, "effect", WHY);
        items.ask("When it takes effect", choice, "applied-when", WHY);
        items.tell("Until when", choice, "deadline");
        items.tell("What it does not stop", choice, "exceptions");
        items.ask("Who takes the data out", choice, "applied-by", WHY);
        card(paper.teller.title(choice), None, items.done())
    };
    shared::all_cards(&mut items, Look::Choice, &all, one);
    if all.is_empty() {
        let mut told = false;
        for audience in paper.teller.all("audience") {
            if paper.teller.answered(audience, "choice") {
                items.tell(audience.display(), audience, "choice");
                told = true;
            }
        }
        if !told {
            items.open(paper.gap(
                "The choice people have, or that they have none and why: not said yet.",
                WHY,
                "Write an `opt-out` with `how-to:`, or `choice: \"…\"` in each audience.",
                None,
            ));
        }
    }
    items.done()
}

fn complaints(paper: &Paper<'_>) -> Vec<Block> {
    const WHY: &str = "Articles 13(2)(d) and 14(2)(e) ask that people are told of their right to complain to a supervisory authority.";
    let mut items = paper.items();
    items.ask_each("How to complain", paper.head, "complaints", WHY);
    let regulators: Vec<_> = paper
        .teller
        .all("regulator")
        .into_iter()
        .map(|one| paper.teller.title(one))
        .collect();
    items.say("Who supervises", regulators);
    items.done()
}

fn must(paper: &Paper<'_>) -> Vec<Block> {
    const WHY: &str =
        "Article 13(2)(e) asks for it where data is collected from people themselves.";
    let mut items = paper.items();
    let datasets = paper.teller.all("dataset");
    for dataset in datasets.iter().filter(|dataset| shared::personal(dataset)) {
        let term = format!("Whether “{}” must be given", dataset.display());
        items.ask_each(&term, dataset, "must-give", WHY);
    }
    if datasets.is_empty() {
        items.open(paper.gap(
            "Whether people must give the data by law or by contract, and what follows if they do not: not said yet.",
            WHY,
            "Write `must-give: …` in the `dataset`.",
            None,
        ));
    }
    items.done()
}
