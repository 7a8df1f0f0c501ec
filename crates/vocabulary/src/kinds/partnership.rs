//! `partnership`: the partnership itself: why it exists, what it hopes for, where it works and which playbooks it
//! follows.

use crate::{Falls, Field, Kind, Qualifier as Q, ValueType as V, words};

/// The kind of entry for a partnership.
pub static PARTNERSHIP: Kind = Kind::new(
    "partnership",
    "partnership",
    "partnerships",
    "The partnership itself: why it exists, what it hopes for, where it works and which \
     playbooks it follows. A file with this entry is a partnership; a file without one is a \
     shared list.",
)
.example(
    r#"partnership emergency-care "Shorter waits in emergency care" {
  level: collaborating
  form: one-to-one
  status: draft
  jurisdictions: gb-eng
  starts: 2026-04-01
  review: every 6 months
  need: "Neither hospital can see a surge coming from its own records alone."
  aim: "Cut the time people wait for urgent care."
  vision: "Everyone who needs urgent care is seen in time."
  society: "Fewer deaths from delay, and staff who can plan their shifts."
  follows: odi-data-sharing, six-activities, cultivating-relationships
}"#,
)
.told()
.fields(&[
    Field::new(
        "level",
        V::Words(&words::LEVEL),
        "How closely the partners work together, from exchanging information to building one \
         another's capacity. More is not better; the level says how much trust and time the \
         sharing will ask for.",
    )
    .expected()
    .with(&[Q::Because]),
    Field::new(
        "form",
        V::Words(&words::FORM),
        "How the sharing is set up, for instance one-to-one or as a network. The form decides \
         which kind of agreement fits.",
    )
    .expected()
    .with(&[Q::Because]),
    Field::new(
        "status",
        V::Words(&words::PARTNERSHIP_STATUS),
        "Where the partnership stands, with the day on which it got there. Earlier states may \
         be listed before it, so that its history can be read.",
    ).history()
    .record()
    .many()
    .expected()
    .with(&[Q::On, Q::Because])
    .example("draft on 2026-01-10, active on 2026-04-01"),
    Field::new(
        "jurisdictions",
        V::Words(&words::JURISDICTION),
        "Where data is collected, kept, processed and used. Each place brings its own law and \
         regulator.",
    )
    .many()
    .expected()
    .with(&[Q::Because])
    .example("gb-eng"),
    Field::new("starts", V::Date, "The first day of the partnership.").expected(),
    Field::new(
        "ends",
        V::Date,
        "The last day of the partnership. A decision to renew or to end is due before it.",
    ).falls(Falls::Ends).ends("starts")
    .with(&[Q::Because]),
    Field::new(
        "review",
        V::OneOf(&[V::Recurrence, V::Date]),
        "How often, or on which day, the partners look at this file again. A record that \
         nobody revisits stops being true.",
    ).falls(Falls::Review)
    .expected()
    .example("every 6 months"),
    Field::new(
        "reviewed",
        V::Date,
        "The days on which the partners looked at this file.",
    ).past()
    .record()
    .many()
    .with(&[Q::By]),
    Field::new(
        "need",
        V::Text,
        "Why the goal cannot be reached without sharing data. This is the first thing a \
         sceptical reader looks for.",
    ).told()
    .expected(),
    Field::new(
        "aim",
        V::Text,
        "What the partners want to achieve together, in one broad sentence that anybody can \
         follow.",
    ).told()
    .expected(),
    Field::new(
        "vision",
        V::Text,
        "The future that all partners want. A common vision is often only assumed, so each \
         partner's `agrees` line records when it agreed.",
    ).told()
    .expected(),
    Field::new(
        "society",
        V::Text,
        "The good that the sharing does for society, beyond the partners and their own \
         audiences.",
    ).told()
    .expected(),
    Field::new(
        "follows",
        V::Names(&["playbook"]),
        "The playbooks that this partnership is checked against. Without one, nothing about \
         the partnership is judged.",
    )
    .many()
    .expected()
    .inverse("followed-by"),
    Field::new(
        "scope",
        V::Words(&words::SCOPE),
        "Which uses of data this file is about. Left out, it is about uses beyond a person's \
         own care.",
    )
    .with(&[Q::Because]),
    Field::new(
        "principle-route",
        V::Words(&words::PRINCIPLE_ROUTE),
        "How the partners came to their principles: by adopting a published framework, by \
         writing their own, or both.",
    )
    .many()
    .with(&[Q::Because]),
    Field::new(
        "risk-scale",
        V::OneOf(&[V::Words(&words::SCALE), V::Names(&["scale"])]),
        "The scale on which risks are rated here. Ratings on different scales cannot be \
         compared, so one scale serves the whole partnership.",
    )
    .inverse("partnerships-rated"),
    Field::new(
        "coordinator",
        V::Names(&["partner", "person"]),
        "Who keeps the partnership together: calls the meetings, keeps the papers, follows \
         up.",
    )
    .many()
    .with(&[Q::Because, Q::Block(COORDINATOR)])
    .inverse("coordinates"),
    Field::new(
        "oversight",
        V::OneOf(&[V::Names(&["partner", "person", "regulator"]), V::Text]),
        "Who watches over the partnership from outside the daily work, such as a steering \
         board with members of the public.",
    )
    .many()
    .with(&[Q::Because])
    .inverse("oversees"),
    Field::new(
        "contact",
        V::Names(&["person", "partner"]),
        "Whom anybody can ask about the partnership. A briefing without a contact leaves its \
         reader alone.",
    )
    .many()
    .inverse("answers-for"),
    Field::new(
        "complaints",
        V::Text,
        "How someone complains about the use of their data, and to whom they can go if the \
         answer does not satisfy them.",
    ).told(),
    Field::new(
        "rights",
        V::Text,
        "How people see, correct or erase what is held about them, and who answers.",
    ).told(),
    Field::new(
        "privacy-information",
        V::Link,
        "Where the privacy notice that the law asks for can be read.",
    ),
    Field::new(
        "register",
        V::Link,
        "Where the uses of data are listed in public. A public register is the plainest proof \
         of openness.",
    )
    .many(),
    Field::new(
        "shared-information",
        V::Text,
        "Where every partner, the smallest included, finds the same papers and figures. \
         Partners who know less cannot decide as equals.",
    ),
    Field::new(
        "laws-ruled-out",
        V::Words(&words::LAW_KIND),
        "Areas of law that were looked at and found not to apply, each with the reason. It \
         shows that they were not merely forgotten.",
    )
    .many()
    .with(&[Q::Because])
    .example("competition because \"No partner competes with another.\""),
    Field::new(
        "harms-ruled-out",
        V::Words(&words::HARM_GROUP),
        "Sorts of harm that were looked at and found not to arise, each with the reason. Harm to \
         a community is the one most often forgotten.",
    )
    .many()
    .with(&[Q::Because])
    .example("communities because \"The data says nothing about groups.\""),
    Field::new(
        "language",
        V::Words(&words::LANGUAGE),
        "The language in which this file is written. Without this line it is the first of `languages` where English \
         is not among them, and otherwise English. The headings and fixed words of its briefing come in it, as far as \
         there are any, and its texts are measured by it.",
    )
    .example("fr"),
    Field::new(
        "languages",
        V::Words(&words::LANGUAGE),
        "The languages and formats, sign language and easy read included, that this \
         partnership speaks to people in.",
    )
    .many(),
    Field::new(
        "part-of",
        V::Names(&["partnership"]),
        "A wider partnership or programme to which this one belongs.",
    )
    .many()
    .inverse("parts"),
    Field::new(
        "version",
        V::Code,
        "The version of this file that the partners are looking at.",
    ),
]);

/// What may stand in braces after a value of `coordinator`.
static COORDINATOR: &[Field] = &[
    Field::new(
        "neutral",
        V::YesNo,
        "Whether the coordinator has no stake of its own in what the data is used for.",
    ),
    Field::new(
        "paid-by",
        V::Names(&["partner"]),
        "Who pays for the coordination. A coordinator paid by one partner is seen as that \
         partner's.",
    )
    .many()
    .inverse("pays-for-coordination"),
];
