//! A schedule to a data sharing agreement: who shares what with whom, what for, how, and on what terms.
//!
//! The headings are those that the Open Data Institute and the Information Commissioner ask of such an agreement. It is
//! what the file says, in the order in which an agreement says it; it is not the agreement, and no wording of it.

mod terms;

use partnership_brief::Options;
use partnership_brief::content::{Block, Document, Look, Part, Statement};
use partnership_model::{Data, Entry, EntryId, Model};

use crate::clauses::clauses;
use crate::items::Items;
use crate::paper::{Paper, Sheet, make};
use crate::shared;

const NOTE: &str = "A schedule to a data sharing agreement, made from the file of the partnership. What the file does not say stands \
                    open where it belongs, and what it says carries the entry and the line it was taken from. It is not the \
                    agreement: its wording, and whether it binds, are for the parties and their lawyers.";

/// The agreements of a partnership that bind somebody: all but templates, as the readers of `options` see them.
pub fn agreements<'m>(model: &'m Model, options: &Options<'_>) -> Vec<&'m Entry> {
    let template = |entry: &Entry| {
        entry
            .values("template")
            .any(|value| matches!(value.data, Data::YesNo(true)))
    };
    model
        .of_kind("agreement")
        .filter(|entry| options.circle.sees_entry(model, entry))
        .filter(|entry| !template(entry))
        .collect()
}

/// The schedule to an agreement; without one, what the file has for an agreement that is still to be made.
pub fn agreement_schedule(
    model: &Model,
    options: &Options<'_>,
    agreement: Option<EntryId>,
) -> Document {
    let of = agreement.map(|id| model.entry(id));
    let sheet = Sheet {
        sort: "Data sharing agreement, schedule",
        note: NOTE,
        parts: &|paper| Schedule::new(paper, of.map(|entry| entry.id)).parts(),
    };
    make(model, options, &sheet)
}

/// What an agreement is about.
struct Schedule<'p, 'a> {
    paper: &'p Paper<'a>,
    agreement: Option<&'a Entry>,
    purposes: Vec<&'a Entry>,
    flows: Vec<&'a Entry>,
    datasets: Vec<&'a Entry>,
    parties: Vec<&'a Entry>,
}

impl<'p, 'a> Schedule<'p, 'a> {
    fn new(paper: &'p Paper<'a>, agreement: Option<EntryId>) -> Self {
        let teller = &paper.teller;
        let model = teller.model;
        let agreement = agreement.map(|id| model.entry(id));
        let covered: Vec<EntryId> = agreement
            .into_iter()
            .flat_map(|agreement| model.named(agreement, "covers"))
            .map(|entry| entry.id)
            .collect();
        let covers = |entry: &Entry| covered.is_empty() || covered.contains(&entry.id);
        let mut purposes = teller.all("purpose");
        if purposes.iter().any(|one| covered.contains(&one.id)) {
            purposes.retain(|one| covers(one));
        }
        let under = |flow: &Entry| {
            let said = agreement.is_some_and(|agreement| {
                model.named(flow, "under").any(|one| one.id == agreement.id)
            });
            said || covered.contains(&flow.id)
        };
        let mut flows = teller.all("flow");
        if agreement.is_some() {
            flows.retain(|flow| under(flow));
        }
        let used: Vec<EntryId> = purposes
            .iter()
            .flat_map(|purpose| model.named(purpose, "uses"))
            .chain(flows.iter().flat_map(|flow| model.named(flow, "carries")))
            .map(|entry| entry.id)
            .chain(covered.iter().copied())
            .collect();
        let mut datasets = teller.all("dataset");
        if agreement.is_some() {
            datasets.retain(|dataset| used.contains(&dataset.id));
        }
        let parties = match agreement {
            Some(agreement) => teller.named(agreement, "parties"),
            None => paper.partners(),
        };
        Self {
            paper,
            agreement,
            purposes,
            flows,
            datasets,
            parties,
        }
    }

    fn parts(&self) -> Vec<Part> {
        let paper = self.paper;
        vec![
            paper.part(
                "parties",
                "Context and parties",
                vec![
                    ("The agreement", self.context()),
                    ("The parties, and the part of each", self.roles()),
                ],
            ),
            paper.part(
                "purposes",
                "Purposes and grounds in law",
                vec![("What the data is shared for", self.purposes())],
            ),
            paper.part("data", "The data", vec![("What is shared", self.data())]),
            paper.part(
                "sharing",
                "How it is shared",
                vec![
                    ("The flows", self.flows()),
                    ("Where it is used and kept", self.places()),
                    ("How long it is kept, and how it ends", self.retention()),
                ],
            ),
            paper.part(
                "use",
                "What may be done with it",
                vec![
                    ("Permissions and prohibitions", self.clauses()),
                    ("Limits and onward sharing", self.limits()),
                    ("Duties", self.duties()),
                ],
            ),
            paper.part(
                "terms",
                "Terms",
                vec![
                    ("Security, rights, incidents, checks", self.terms()),
                    ("Beginning, review and end", self.time()),
                    ("What comes of it, and disputes", self.outcome()),
                    ("Where the text says it", self.sections()),
                    ("Signatures", self.signatures()),
                ],
            ),
        ]
    }

    /// Ask a line of the agreement.
    pub(super) fn ask(&self, items: &mut Items<'_, '_>, term: &str, word: &str, why: &'static str) {
        if let Some(agreement) = self.agreement {
            items.ask_each(term, agreement, word, why);
        }
    }

    fn context(&self) -> Vec<Block> {
        let paper = self.paper;
        let mut items = paper.items();
        let Some(agreement) = self.agreement else {
            items.open(paper.gap(
                "The agreement: the file has none yet.",
                "What partners share without an agreement has no ground to stand on. This schedule shows what the file has for one.",
                "Write an `agreement` with `type:`, `parties:`, `covers:` and its dates.",
                Some(paper.teller.head(paper.head)),
            ));
            items.ask_each(
                "Why data has to be shared",
                paper.head,
                "need",
                "An agreement begins with why.",
            );
            return items.done();
        };
        items.say("Name", vec![paper.teller.title(agreement)]);
        items.ask(
            "Sort of agreement",
            agreement,
            "type",
            "Personal data asks for more than a memorandum.",
        );
        items.ask_state(
            "Where it stands",
            agreement,
            "status",
            "Nobody can rely on an agreement of unknown state.",
        );
        self.ask(
            &mut items,
            "Why the parties made it",
            "context",
            "An agreement begins with why.",
        );
        items.ask_each(
            "Why data has to be shared",
            paper.head,
            "need",
            "An agreement begins with why.",
        );
        items.tell("Filed under", agreement, "reference");
        items.tell("It takes the place of", agreement, "replaces");
        items.done()
    }

    fn roles(&self) -> Vec<Block> {
        let paper = self.paper;
        let mut items = paper.items();
        if self.parties.is_empty()
            && let Some(agreement) = self.agreement
        {
            items.ask(
                "Parties",
                agreement,
                "parties",
                "An agreement binds those it names.",
            );
        }
        let rows = self
            .parties
            .iter()
            .map(|party| {
                vec![
                    vec![paper.teller.title(party)],
                    paper.cell(party, "roles"),
                    paper.cell(party, "kind"),
                    paper.said(party, "identifiers").into_iter().collect(),
                ]
            })
            .collect();
        items.table(
            "The parties",
            &["Party", "Its part", "What it is", "Registered as"],
            rows,
        );
        if let Some(agreement) = self.agreement {
            let joint = self.parties.iter().any(|party| {
                party
                    .words("roles")
                    .any(|word| word.word == "joint-controller")
            });
            if joint || agreement.field("joint-controllers").is_some() {
                const WHY: &str = "Article 26 asks joint controllers to settle who does what.";
                items.ask("Joint controllers", agreement, "joint-controllers", WHY);
                items.ask_each(
                    "How they divide their duties",
                    agreement,
                    "division-of-duties",
                    WHY,
                );
                items.ask(
                    "Where people can read the essence of that",
                    agreement,
                    "essence-published",
                    WHY,
                );
            }
        }
        items.done()
    }

    fn purposes(&self) -> Vec<Block> {
        let paper = self.paper;
        let mut items = paper.items();
        if self.purposes.is_empty() {
            items.open(paper.gap(
                "What the data is shared for: not said yet.",
                "An agreement permits nothing beyond its purposes.",
                "Write a `purpose`, and name it in `covers:` of the agreement.",
                self.agreement.map(|agreement| paper.teller.head(agreement)),
            ));
        }
        shared::all_cards(&mut items, Look::Purpose, &self.purposes, |one| {
            shared::purpose(paper, one)
        });
        items.done()
    }

    fn data(&self) -> Vec<Block> {
        let paper = self.paper;
        let mut items = paper.items();
        if self.datasets.is_empty() {
            items.open(paper.gap(
                "Which data is shared: not said yet.",
                "An agreement says which data it is about, down to the items.",
                "Write a `dataset` with its items, and name it in `uses:` of the purpose.",
                None,
            ));
        }
        shared::all_cards(&mut items, Look::Data, &self.datasets, |one| {
            shared::dataset(paper, one)
        });
        items.done()
    }

    fn flows(&self) -> Vec<Block> {
        let paper = self.paper;
        let mut items = paper.items();
        if self.flows.is_empty() {
            items.open(paper.gap(
                "Who gives what to whom: not said yet.",
                "An agreement says which way data goes.",
                "Write a `flow` with `from:`, `to:`, `carries:` and `under:` this agreement.",
                self.agreement.map(|agreement| paper.teller.head(agreement)),
            ));
            return items.done();
        }
        shared::flows(paper, &mut items, &self.flows);
        shared::ways(paper, &mut items, &self.flows);
        shared::borders(
            paper,
            &mut items,
            &self.flows,
            "Sharing across borders needs a ground of its own.",
        );
        items.done()
    }

    fn places(&self) -> Vec<Block> {
        let paper = self.paper;
        let mut items = paper.items();
        for dataset in &self.datasets {
            let name = dataset.display();
            const WHY: &str = "The parties must know where data is, and who looks after it.";
            items.ask(&format!("How “{name}” is reached"), dataset, "access", WHY);
            items.tell(
                &format!("In which environment “{name}” is used"),
                dataset,
                "environment",
            );
            items.ask(
                &format!("Where “{name}” is kept"),
                dataset,
                "hosted-in",
                WHY,
            );
            items.tell(&format!("Who keeps “{name}”"), dataset, "hosted-by");
            items.tell(
                &format!("How “{name}” is protected there"),
                dataset,
                "encryption",
            );
            items.tell(
                &format!("Who works on “{name}” as instructed"),
                dataset,
                "processors",
            );
            items.tell(
                &format!("Whom those engage for “{name}”"),
                dataset,
                "sub-processors",
            );
        }
        items.done()
    }

    fn retention(&self) -> Vec<Block> {
        let paper = self.paper;
        let mut items = paper.items();
        for dataset in &self.datasets {
            let name = dataset.display();
            items.ask(
                &format!("How long “{name}” is kept"),
                dataset,
                "retention",
                "An agreement says when data is returned or destroyed, and what proves it.",
            );
            let blocks = dataset
                .values("retention")
                .flat_map(|value| &value.qualifiers.block);
            for line in blocks.filter(|line| paper.teller.shows(dataset, line)) {
                let said: Vec<Statement> = line
                    .values
                    .iter()
                    .filter_map(|value| paper.teller.value(dataset, value))
                    .collect();
                items.say(&format!("{} for “{name}”", ending(&line.word)), said);
            }
        }
        items.done()
    }

    fn clauses(&self) -> Vec<Block> {
        let paper = self.paper;
        let mut items = paper.items();
        let of = self
            .agreement
            .map_or(paper.head.id, |agreement| agreement.id);
        let all = shared::clauses_of(paper, of);
        if all.is_empty() {
            items.open(paper.gap(
                "What is permitted and what is forbidden: not said yet.",
                "What nobody permitted, nobody may do; and what is forbidden has to be written down.",
                "Write clauses, such as `permit … to analyse … for …` inside the agreement.",
                self.agreement.map(|agreement| paper.teller.head(agreement)),
            ));
        }
        clauses(paper, &mut items, "What is permitted", &all);
        items.done()
    }

    fn limits(&self) -> Vec<Block> {
        let mut items = self.paper.items();
        for dataset in &self.datasets {
            let name = dataset.display();
            items.tell(
                &format!("Limits that came with “{name}”"),
                dataset,
                "use-limits",
            );
            items.ask(
                &format!("Whether “{name}” may be passed on"),
                dataset,
                "onward-sharing",
                "Data that may be passed on without a word is out of the parties' hands.",
            );
            items.tell(
                &format!("Rights of others in “{name}”"),
                dataset,
                "third-party-rights",
            );
        }
        items.done()
    }

    fn duties(&self) -> Vec<Block> {
        let paper = self.paper;
        let mut items = paper.items();
        let all = paper.teller.all("duty");
        let rows = all
            .iter()
            .map(|duty| {
                vec![
                    vec![paper.teller.title(duty)],
                    paper.cell(duty, "requires"),
                    paper.cell(duty, "falls-on"),
                    paper.said(duty, "due").into_iter().collect(),
                    paper.said(duty, "proof").into_iter().collect(),
                ]
            })
            .collect();
        items.table(
            "Duties",
            &[
                "Duty",
                "What must be done",
                "Who must do it",
                "By when",
                "What proves it",
            ],
            rows,
        );
        items.done()
    }
}

/// What a line about the end of data is about.
fn ending(word: &str) -> String {
    match word {
        "trigger" => "When that time starts".to_owned(),
        "method" => "How the end is made".to_owned(),
        "proof" => "What proves the end".to_owned(),
        other => shared::capital(&other.replace('-', " ")),
    }
}
