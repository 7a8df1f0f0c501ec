//! What rules can read of an entry although nobody writes it.
//!
//! The model works these out: the level of a risk from its likelihood and impact, the partners that a clause means,
//! what a briefing measured when it made an asset. A line of a file that uses one of these words is told so.

use crate::{Field, Qualifier as Q, ValueType as V, words};

/// What can be read of every entry.
pub static EVERY_DERIVED: &[Field] = &[
    Field::new(
        "name",
        V::Code,
        "The name of the entry, as other entries refer to it.",
    ),
    Field::new("title", V::Text, "The title of the entry."),
    Field::new(
        "told",
        V::Text,
        "Its title and the lines in which it speaks to readers outside, where they see it at all. Of \
         a text one reads `sentences`, `paragraphs`, `abbreviations`, `words` and `reading-age`.",
    )
    .many(),
    Field::new(
        "told-to",
        V::Names(&["audience"]),
        "The audiences that read it: those it is for, or all where it is for nobody in particular.",
    )
    .many(),
    Field::new(
        "readers-age",
        V::Quantity,
        "The lowest reading age among the audiences that read it.",
    ),
];

/// The kinds whose entries have derived fields, each with these.
pub static DERIVED: &[(&str, &[Field])] = &[
    ("partnership", PARTNERSHIP),
    ("audience", AUDIENCE),
    ("term", READER),
    ("risk", RISK),
    ("asset", ASSET),
    ("promise", PROMISE),
    ("step", STEP),
    ("permit", CLAUSE),
    ("forbid", CLAUSE),
];

/// The kinds whose words readers outside see.
const SHOWN: &[&str] = &[
    "partnership",
    "audience",
    "dataset",
    "purpose",
    "benefit",
    "evidence",
    "principle",
    "risk",
    "mitigation",
    "opt-out",
    "promise",
    "involvement",
];

const READS: Field = Field::new(
    "reads",
    V::Names(SHOWN),
    "The entries whose words these readers see; for a term, those of the audiences it is for, or all.",
)
.many();

static READER: &[Field] = &[READS];

static AUDIENCE: &[Field] = &[
    READS,
    Field::new(
        "page",
        V::Text,
        "What the briefing tells this audience on its page, as it would be made from the file now. Its `hardest` are the \
         sentences that are hardest to read.",
    ),
];

static PARTNERSHIP: &[Field] = &[Field::new(
    "shown",
    V::Names(SHOWN),
    "The entries whose words readers outside see. All entries of one kind are read under the kind's \
     plural: `partnership.costs`.",
)
.many()];

static RISK: &[Field] = &[
    Field::new(
        "level",
        V::OneOf(&[V::Words(&words::RISK_LEVEL), V::Text]),
        "The level that the risk's scale gives to its likelihood and impact before any measure.",
    ),
    Field::new(
        "residual-level",
        V::OneOf(&[V::Words(&words::RISK_LEVEL), V::Text]),
        "The level that the risk's scale gives to what remains after the measures.",
    ),
];

static ASSET: &[Field] = &[Field::new(
    "output",
    V::Text,
    "What was measured when the asset was made from this file.",
)
.with(&[Q::Block(OUTPUT)])];

static OUTPUT: &[Field] = &[
    Field::new(
        "digest",
        V::Code,
        "The fingerprint of what it was made from: what somebody approves who approves it.",
    ),
    Field::new(
        "current",
        V::YesNo,
        "Whether the file still means what it meant when it was made.",
    ),
    Field::new("slides", V::Quantity, "How many slides it has."),
    Field::new("pages", V::Quantity, "How many pages it has."),
    Field::new("parts", V::Text, "The parts it has, in order.").many(),
];

static STEP: &[Field] = &[Field::new(
    "state",
    V::Words(&words::PLAYBOOK_STEP_STATE),
    "Where the partnership stands with the step, from the findings of its rules.",
)];

static PROMISE: &[Field] = &[
    Field::new(
        "contradicted-by",
        V::Names(&["permit"]),
        "The clauses that permit, today or later, what it says will never be done.",
    )
    .many(),
    Field::new(
        "unkept-from",
        V::Date,
        "The first day, from the day of the check on, on which no clause forbids for everybody what it rules out.",
    ),
];

static CLAUSE: &[Field] = &[
    Field::new(
        "effect",
        V::Words(&words::CLAUSE_EFFECT),
        "What it comes to beside the other clauses.",
    ),
    Field::new(
        "lacks",
        V::Words(&words::CLAUSE_LACK),
        "Why it does not reach what it names, on the day of the check.",
    )
    .many(),
    Field::new(
        "overridden-by",
        V::Names(&["forbid"]),
        "The clauses that forbid what it permits.",
    )
    .many(),
    Field::new(
        "who",
        V::Names(&["partner"]),
        "The partners that the clause means, one by one.",
    )
    .many(),
    Field::new(
        "actions",
        V::Words(&words::ACTION),
        "The actions that the clause means, narrower ones included.",
    )
    .many(),
    Field::new(
        "what",
        V::Names(&["dataset"]),
        "The datasets that the clause means, one by one.",
    )
    .many(),
    Field::new(
        "purposes",
        V::Names(&["purpose"]),
        "The purposes that the clause means, one by one.",
    )
    .many(),
];
