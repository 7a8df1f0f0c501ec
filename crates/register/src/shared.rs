//! What several documents ask: about purposes, data, flows and risks.

use partnership_brief::content::{Block, Card, Look, Statement};
use partnership_model::{Clause, Data, Entry, EntryId, Value};
use partnership_vocabulary::Word;

use crate::items::Items;
use crate::paper::{Paper, card, plain};

/// What the law asks to be told about a purpose, and what it is for.
pub(crate) fn purpose(paper: &Paper<'_>, purpose: &Entry) -> Card {
    let mut items = paper.items();
    items.tell("What it is", purpose, "description");
    items.ask_each(
        "What it is to achieve",
        purpose,
        "aim",
        "A purpose that is vague cannot be checked.",
    );
    items.ask_each(
        "What is done with the data",
        purpose,
        "intended-use",
        "A purpose that is vague cannot be checked.",
    );
    items.tell("Sort of purpose", purpose, "category");
    items.tell("Data it uses", purpose, "uses");
    items.tell("Carried out by", purpose, "carried-out-by");
    basis(paper, &mut items, purpose);
    const AUTOMATED: &str = "Automated decisions about people";
    if uses_personal(paper, purpose) {
        items.ask(AUTOMATED, purpose, "automated-decisions", "Articles 13(2)(f) and 14(2)(g) ask whether a decision about a person is made without a person.");
    } else {
        items.tell(AUTOMATED, purpose, "automated-decisions");
    }
    items.tell(
        "Whether somebody makes money from it",
        purpose,
        "commercial",
    );
    items.tell("From", purpose, "starts");
    items.tell("Until", purpose, "ends");
    card(paper.teller.title(purpose), None, items.done())
}

/// Why no lawful basis is asked for.
const NOBODY: &str =
    "None is asked for: by the file, nobody can be recognised in the data it uses.";

/// On what ground in law a purpose stands.
pub(crate) fn basis(paper: &Paper<'_>, items: &mut Items<'_, '_>, purpose: &Entry) {
    let term = format!("Lawful basis{}", articles(purpose, "basis"));
    if uses_personal(paper, purpose) || purpose.field("basis").is_some() {
        items.ask_meaning(
            &term,
            purpose,
            "basis",
            "Articles 13(1)(c) and 14(1)(c) ask for the legal basis of each purpose.",
        );
    } else {
        let used = paper.said(purpose, "uses");
        let source = used.into_iter().flat_map(|used| used.source).collect();
        items.say(&term, vec![plain(NOBODY, source)]);
    }
    if uses_special(paper, purpose) || purpose.field("special-category-condition").is_some() {
        items.ask_meaning(
            &format!(
                "Condition for special categories{}",
                articles(purpose, "special-category-condition")
            ),
            purpose,
            "special-category-condition",
            "Data on health, origin, belief and the like needs a condition of Article 9 as well.",
        );
    }
    if uses_confidential(paper, purpose) || purpose.field("confidentiality-basis").is_some() {
        items.ask_meaning(
            "What lifts the duty of confidence",
            purpose,
            "confidentiality-basis",
            "The duty of confidence is a question of its own, beside data protection.",
        );
    }
}

/// The articles that the words of a line stand for: " (Article 6(1)(e))".
fn articles(entry: &Entry, word: &str) -> String {
    let mut all: Vec<String> = entry.words(word).filter_map(article).collect();
    all.dedup();
    if all.is_empty() {
        String::new()
    } else {
        format!(" ({})", all.join(", "))
    }
}

/// The article that a word of the vocabulary stands for, as its other spellings say: `article-6-1-e`.
pub(crate) fn article(word: &Word) -> Option<String> {
    let code = word
        .also
        .iter()
        .find_map(|also| also.strip_prefix("article-"))?;
    let mut parts = code.split('-');
    let (number, rest) = (parts.next()?, parts);
    let rest: String = rest.map(|part| format!("({part})")).collect();
    Some(format!("Article {number}{rest}"))
}

fn uses_special(paper: &Paper<'_>, purpose: &Entry) -> bool {
    any_dataset(paper, purpose, |word| {
        word == "special-category" || word.ends_with("-data") || word == "criminal-offence"
    })
}

fn uses_confidential(paper: &Paper<'_>, purpose: &Entry) -> bool {
    any_dataset(paper, purpose, |word| word == "patient-confidential")
}

fn any_dataset(paper: &Paper<'_>, purpose: &Entry, is: impl Fn(&str) -> bool) -> bool {
    let model = paper.teller.model;
    model
        .named(purpose, "uses")
        .any(|data| data.words("sensitivity").any(|word| is(word.word)))
}

/// Whether data is about people who can be recognised; data of which nothing is said may be.
pub(crate) fn personal(dataset: &Entry) -> bool {
    let mut words = dataset.words("identifiability").peekable();
    if words.peek().is_none() {
        return !about_nobody(dataset);
    }
    words.any(|word| word.is("personal"))
}

/// Whether the file says that nobody is in the data.
pub(crate) fn about_nobody(dataset: &Entry) -> bool {
    let mut subjects = dataset.values("subjects").peekable();
    let nobody = |value: &Value| matches!(value.data, Data::Word(word, _) if word.word == "nobody");
    subjects.peek().is_some() && subjects.all(nobody)
}

/// Whether somebody may be in the data that a purpose uses: in data that is not named yet, or whose name could not be
/// read, there may be.
pub(crate) fn uses_personal(paper: &Paper<'_>, purpose: &Entry) -> bool {
    let model = paper.teller.model;
    let mut used = purpose.values("uses").peekable();
    used.peek().is_none()
        || used.any(|value| match &value.data {
            Data::Name(name) => name.target.is_none_or(|id| personal(model.entry(id))),
            Data::Silence(kind) => kind.unknown,
            _ => true,
        })
}

/// The data, as a card; with the items it is made of.
pub(crate) fn dataset(paper: &Paper<'_>, dataset: &Entry) -> Card {
    let mut items = paper.items();
    items.ask_each(
        "What it is",
        dataset,
        "description",
        "People ask what is held about them.",
    );
    items.ask(
        "Who holds it",
        dataset,
        "holder",
        "Nobody can share what nobody holds.",
    );
    items.ask(
        "Whom it is about",
        dataset,
        "subjects",
        "People look for themselves first.",
    );
    if !about_nobody(dataset) || dataset.field("identifiability").is_some() {
        items.ask_meaning(
            "How far people can be recognised in it",
            dataset,
            "identifiability",
            "It decides which law holds.",
        );
    }
    items.ask(
        "How sensitive it is",
        dataset,
        "sensitivity",
        "It decides which safeguards the law asks for.",
    );
    let people = personal(dataset);
    let has_items = !paper.teller.nested(dataset, "item").is_empty();
    if !has_items && people {
        items.ask_each(
            "Categories of data",
            dataset,
            "categories",
            "Article 14(1)(d) asks for the categories of personal data.",
        );
    } else {
        items.tell("Categories of data", dataset, "categories");
    }
    if has_items {
        let rows = item_rows(paper, dataset);
        items.table(
            "The items in it",
            &[
                "Item",
                "Why it is needed",
                "What is done to it first",
                "For",
            ],
            rows,
        );
    }
    items.tell("Made from", dataset, "derived-from");
    if people && !paper.teller.answered(dataset, "derived-from") {
        items.ask("Where it comes from", dataset, "source", "Article 14(2)(f) asks from where data was obtained, where people did not give it themselves.");
    } else {
        items.tell("Where it comes from", dataset, "source");
    }
    let why = if people {
        "Articles 13(2)(a) and 14(2)(a) ask how long data is kept, or by what it is decided."
    } else {
        "Whoever shares data asks how long it is kept."
    };
    items.ask("How long it is kept", dataset, "retention", why);
    items.say(
        "What time it covers",
        period(paper, dataset).into_iter().collect(),
    );
    items.tell("How much it is", dataset, "volume");
    card(paper.teller.title(dataset), None, items.done())
}

fn item_rows(paper: &Paper<'_>, dataset: &Entry) -> Vec<Vec<Vec<Statement>>> {
    let teller = &paper.teller;
    let row = |item: &Entry| {
        vec![
            vec![teller.title(item)],
            paper.cell(item, "justification"),
            paper.said(item, "treatment").into_iter().collect(),
            paper.said(item, "for").into_iter().collect(),
        ]
    };
    teller
        .model
        .nested(dataset, "item")
        .filter(|item| teller.sees(item))
        .map(row)
        .collect()
}

/// From when until when the data is.
fn period(paper: &Paper<'_>, dataset: &Entry) -> Option<Statement> {
    let all = paper.teller.line(dataset, "period");
    match &all[..] {
        [from, until] => Some(plain(
            format!("{} to {}", from.plain(), until.plain()),
            [from, until]
                .into_iter()
                .flat_map(|one| one.source.clone())
                .collect(),
        )),
        _ => paper.said(dataset, "period"),
    }
}

/// Who gives what to whom.
pub(crate) fn flows(paper: &Paper<'_>, items: &mut Items<'_, '_>, flows: &[&Entry]) {
    let rows = flows
        .iter()
        .map(|flow| {
            vec![
                vec![paper.teller.title(flow)],
                paper.cell(flow, "from"),
                paper.cell(flow, "to"),
                paper.cell(flow, "carries"),
                paper.cell(flow, "for"),
            ]
        })
        .collect();
    items.table(
        "Who gives what to whom",
        &["Flow", "From", "To", "What", "What for"],
        rows,
    );
}

/// How data travels, and what keeps it safe on the way.
pub(crate) fn ways(paper: &Paper<'_>, items: &mut Items<'_, '_>, flows: &[&Entry]) {
    let rows = flows
        .iter()
        .map(|flow| {
            vec![
                vec![paper.teller.title(flow)],
                paper.cell(flow, "method"),
                paper.cell(flow, "route"),
                paper.cell(flow, "encryption"),
                paper.cell(flow, "frequency"),
                paper.cell(flow, "place"),
            ]
        })
        .collect();
    items.table(
        "How it travels",
        &[
            "Flow",
            "How",
            "Which way",
            "Protected",
            "How often",
            "Where to",
        ],
        rows,
    );
}

/// Whether data leaves its country, and on what ground.
pub(crate) fn borders(
    paper: &Paper<'_>,
    items: &mut Items<'_, '_>,
    flows: &[&Entry],
    why: &'static str,
) {
    for flow in flows {
        let term = format!("Whether “{}” crosses a border", flow.display());
        items.ask(&term, flow, "crosses-border", why);
        let crosses = flow
            .values("crosses-border")
            .any(|value| matches!(value.data, Data::YesNo(true)));
        if crosses {
            items.ask_meaning(
                &format!("What makes “{}” lawful abroad", flow.display()),
                flow,
                "transfer-tool",
                why,
            );
        }
    }
    if flows.is_empty() {
        items.open(paper.gap(
            "Who gives what to whom: not said yet.",
            why,
            "Write a `flow` with `from:`, `to:` and `carries:`.",
            None,
        ));
    }
}

/// The clauses of the partnership that bear on an agreement: its own, and those of the file as a whole.
pub(crate) fn clauses_of<'a>(paper: &Paper<'a>, agreement: EntryId) -> Vec<&'a Clause> {
    let stands = |clause: &&Clause| {
        clause.belongs
            && !clause.deed
            && (clause.entry.is_none() || clause.entry == Some(agreement))
    };
    paper.teller.model.clauses.iter().filter(stands).collect()
}

/// Risks with how great they are, and what remains of them.
pub(crate) fn risks(paper: &Paper<'_>, items: &mut Items<'_, '_>, risks: &[&Entry]) {
    let level = |risk: &Entry, residual: bool, word: &str| {
        let level = partnership_model::scale::level(paper.teller.model, risk, residual)?;
        let source = vec![paper.teller.place(risk, word)];
        Some(plain(capital(level.label), source))
    };
    let rated = |risk: &Entry, residual: bool, likelihood: &str, impact: &str| {
        let mut cells = vec![paper.cell(risk, likelihood), paper.cell(risk, impact)];
        cells.push(level(risk, residual, likelihood).into_iter().collect());
        cells
    };
    let rows = risks
        .iter()
        .map(|risk| {
            let mut row = vec![vec![paper.teller.title(risk)], paper.cell(risk, "affects")];
            row.extend(rated(risk, false, "likelihood", "impact"));
            row
        })
        .collect();
    items.table(
        "The risks before anything is done",
        &["Risk", "To whom", "Likelihood", "Severity", "Overall"],
        rows,
    );
    let rows = risks
        .iter()
        .map(|risk| {
            let mut row = vec![vec![paper.teller.title(risk)], paper.cell(risk, "response")];
            row.extend(rated(risk, true, "residual-likelihood", "residual-impact"));
            row.push(paper.cell(risk, "owner"));
            row
        })
        .collect();
    items.table(
        "What remains of them",
        &[
            "Risk",
            "Response",
            "Likelihood",
            "Severity",
            "Overall",
            "Who answers",
        ],
        rows,
    );
}

/// What is done about each risk.
pub(crate) fn measures(paper: &Paper<'_>, items: &mut Items<'_, '_>, risks: &[&Entry]) {
    for risk in risks {
        let teller = &paper.teller;
        let measures: Vec<_> = (teller.model.nested(risk, "mitigation"))
            .filter(|measure| teller.sees(measure))
            .collect();
        if measures.is_empty() && !paper.teller.answered(risk, "response") {
            items.open(paper.gap(
                format!("What is done about “{}”: not said yet.", risk.display()),
                "A risk that is named and left alone worries readers more than one that is managed.",
                format!("Write a `mitigation` inside risk `{}`, or say who accepts it and why.", risk.name.as_deref().unwrap_or("…")),
                Some(teller.head(risk)),
            ));
            continue;
        }
        let rows = measures
            .iter()
            .map(|measure| {
                vec![
                    vec![teller.title(measure)],
                    paper.said(measure, "effect").into_iter().collect(),
                    teller.state(measure, "status").map_or_else(
                        || vec![paper.open_cell(measure, "status")],
                        |state| vec![state],
                    ),
                    paper.cell(measure, "owner"),
                ]
            })
            .collect();
        items.table(
            &format!("About “{}”", risk.display()),
            &["Measure", "What it does", "Where it stands", "Who does it"],
            rows,
        );
    }
}

/// With a capital at its start.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// A card for each of these.
pub(crate) fn all_cards(
    items: &mut Items<'_, '_>,
    look: Look,
    all: &[&Entry],
    make: impl Fn(&Entry) -> Card,
) {
    items.cards(look, all.iter().map(|entry| make(entry)).collect());
}

/// A sentence that explains, as blocks.
pub(crate) fn explained(text: &str, mut blocks: Vec<Block>) -> Vec<Block> {
    if !blocks.is_empty() {
        blocks.insert(0, Paper::explain(text));
    }
    blocks
}
