//! `partner`: an organisation that takes part in the sharing: why it is there, what it brings, what it worries
//! about, and in which role it handles the data.

use crate::{Falls, Field, Kind, Qualifier as Q, ValueType as V, words};

/// The kind of entry for a partner.
pub static PARTNER: Kind = Kind::new(
    "partner",
    "partner",
    "partners",
    "An organisation that takes part in the sharing: why it is there, what it brings, what it \
     worries about, and in which role it handles the data.",
)
.example(
    r#"partner st-marys "St Mary's Hospital" {
  kind: hospital
  roles: data-holder, controller
  identifiers: ods "X9901"
  mission: "Safe care for everyone in the city."
  values: "Openness with patients.", "Learning from mistakes."
  motivation: "Staff the department before the surge, not after it."
  concern: "Patients feeling that their records left without them knowing."
  joined: 2026-01-10
  agrees: vision on 2026-02-11, principles on 2026-02-11
}"#,
)
.iri("https://w3id.org/dpv#Organisation")
.fields(&[
    Field::new(
        "kind",
        V::Words(&words::PARTNER_KIND),
        "What sort of organisation it is. People judge sharing by who receives the data, and \
         some permissions hold for some kinds only.",
    )
    .many()
    .expected()
    .example("hospital"),
    Field::new(
        "roles",
        V::Words(&words::ROLE),
        "The part that the organisation plays with the data, such as controller or processor. \
         A role may hold for one purpose or dataset only.",
    )
    .many()
    .expected()
    .with(&[Q::For, Q::On, Q::Because])
    .example("controller for forecast-demand"),
    Field::new(
        "jurisdictions",
        V::Words(&words::JURISDICTION),
        "Where the organisation is established. It decides which law it answers to, and \
         whether a flow crosses a border.",
    )
    .many(),
    Field::new(
        "identifiers",
        V::Labelled(&words::IDENTIFIER_SCHEME),
        "The organisation's number in a public register, so that nobody mistakes it for \
         another.",
    )
    .many()
    .example("ods \"X9901\", ico \"Z1234567\""),
    Field::new(
        "website",
        V::Link,
        "Where the organisation presents itself.",
    ),
    Field::new(
        "members",
        V::Names(&["partner"]),
        "The organisations that this one stands for, where a network or federation is the \
         partner.",
    )
    .many()
    .inverse("member-of"),
    Field::new(
        "number",
        V::Quantity,
        "How many organisations this entry stands for, where they cannot be named one by one.",
    )
    .example("265 practices"),
    Field::new(
        "mission",
        V::Text,
        "What the organisation is for, in its own words. Partners who know each other's \
         mission write principles that last.",
    )
    .expected(),
    Field::new(
        "values",
        V::Text,
        "What the organisation holds to be right, in its own words.",
    )
    .many()
    .expected(),
    Field::new(
        "motivation",
        V::Text,
        "Why it takes part: what it hopes to gain or to give.",
    )
    .many()
    .expected(),
    Field::new(
        "priorities",
        V::Text,
        "What matters most to it at the moment. Partners' priorities differ and move.",
    )
    .many()
    .partners_only(),
    Field::new(
        "concern",
        V::Text,
        "The risk that it fears on entering. Said early among the partners, a concern can \
         still be answered.",
    )
    .many()
    .expected()
    .partners_only(),
    Field::new(
        "conflicts-of-interest",
        V::Text,
        "Interests of this partner that could pull against those of the partnership, or that \
         it has none and why.",
    )
    .many()
    .partners_only()
    .with(&[Q::By, Q::On]),
    Field::new(
        "relationship-holder",
        V::Names(&["person"]),
        "The person who carries the relationship for this partner. Bonds are between people, \
         and people leave, so a deputy is named in that person's entry.",
    )
    .many()
    .internal()
    .inverse("holds-relationship-for"),
    Field::new(
        "contact-rhythm",
        V::Recurrence,
        "How often the others have promised to be in touch with this partner. Silence breeds \
         misunderstanding.",
    )
    .falls(Falls::Again)
    .partners_only(),
    Field::new(
        "first-contact",
        V::Date,
        "When the others first spoke with this partner. A look at oneself belongs before it.",
    )
    .past()
    .record()
    .partners_only()
    .with(&[Q::By]),
    Field::new(
        "last-contact",
        V::Date,
        "When the others last spoke with this partner.",
    )
    .past()
    .ends("first-contact")
    .record()
    .partners_only()
    .with(&[Q::By]),
    Field::new(
        "win-over-first",
        V::YesNo,
        "Whether nothing can start until this partner is won over.",
    )
    .partners_only()
    .with(&[Q::Because]),
    Field::new(
        "joined",
        V::Date,
        "When it joined. A newcomer needs a session that brings everybody to a shared \
         understanding again.",
    ),
    Field::new("left", V::Date, "When it left.")
        .ends("joined")
        .with(&[Q::Because]),
    Field::new(
        "agrees",
        V::OneOf(&[V::Words(&words::AGREED_MATTER), V::AnyName]),
        "What this partner has agreed to, with the day. Agreement that nobody recorded is \
         often only assumed.",
    )
    .past()
    .record()
    .many()
    .expected()
    .with(&[Q::On, Q::By, Q::For, Q::Because, Q::Block(AGREED)])
    .inverse("agreed-by")
    .example("vision on 2026-02-11, principles on 2026-02-11"),
    Field::new(
        "logo",
        V::Link,
        "A picture file of its mark, for the cover of a briefing.",
    ),
]);

/// What may stand in braces after a value of `agrees`, and after who signed an agreement.
pub(super) static AGREED: &[Field] = &[Field::new(
    "digest",
    V::Code,
    "The fingerprint of what was agreed to, as `partnership agree` writes it. If what it is about says \
     something else later, the agreement no longer stands, and a finding says so. A change of layout \
     leaves it as it is.",
)];
