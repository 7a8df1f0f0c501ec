//! The parts of the frameworks about data, Indigenous peoples, repositories and health.

use super::Word;

/// Five Safes, FAIR, CARE, TRUST, the World Health Organization and Caldicott.
pub(super) const DATA: &[Word] = &[
    Word::new("five-safes", "Five Safes", "The whole framework.").marks(&["framework"]),
    Word::new(
        "safe-projects",
        "safe projects",
        "The use of the data is right, lawful and worth it.",
    )
    .under(&["five-safes"])
    .marks(&["component", "five-safes"]),
    Word::new(
        "safe-people",
        "safe people",
        "Those who use the data can be trusted to use it well.",
    )
    .under(&["five-safes"])
    .marks(&["component", "five-safes"]),
    Word::new(
        "safe-data",
        "safe data",
        "The data shows no more about people than the use needs.",
    )
    .under(&["five-safes"])
    .marks(&["component", "five-safes"]),
    Word::new(
        "safe-settings",
        "safe settings",
        "The place in which the data is used prevents misuse.",
    )
    .under(&["five-safes"])
    .marks(&["component", "five-safes"]),
    Word::new(
        "safe-outputs",
        "safe outputs",
        "Nothing that leaves the place shows who anybody is.",
    )
    .under(&["five-safes"])
    .marks(&["component", "five-safes"]),
    Word::new("fair", "FAIR principles", "The whole framework.").marks(&["framework"]),
    Word::new(
        "findable",
        "findable",
        "Data has a lasting identifier and a description that can be searched.",
    )
    .under(&["fair"])
    .marks(&["component", "fair"]),
    Word::new(
        "accessible",
        "accessible",
        "It is clear how data can be reached, and on what conditions.",
    )
    .under(&["fair"])
    .marks(&["component", "fair"]),
    Word::new(
        "interoperable",
        "interoperable",
        "Data uses shared formats and terms, so that it can be combined.",
    )
    .under(&["fair"])
    .marks(&["component", "fair"]),
    Word::new(
        "reusable",
        "reusable",
        "Data is described and licensed well enough to be used again.",
    )
    .also(&["re-usable"])
    .under(&["fair"])
    .marks(&["component", "fair"]),
    Word::new("care", "CARE principles", "The whole framework.").marks(&["framework"]),
    Word::new(
        "collective-benefit",
        "collective benefit",
        "Indigenous peoples gain from the use of the data.",
    )
    .under(&["care"])
    .marks(&["component", "care"]),
    Word::new(
        "authority-to-control",
        "authority to control",
        "Indigenous peoples decide about data on them, their lands and their knowledge.",
    )
    .under(&["care"])
    .marks(&["component", "care"]),
    Word::new(
        "care-responsibility",
        "responsibility to Indigenous peoples",
        "Those who use the data show how it serves Indigenous peoples.",
    )
    .under(&["care"])
    .marks(&["component", "care"]),
    Word::new(
        "care-ethics",
        "ethics towards Indigenous peoples",
        "Indigenous peoples' rights and wellbeing come first at every step.",
    )
    .under(&["care"])
    .marks(&["component", "care"]),
    Word::new("trust", "TRUST principles", "The whole framework.").marks(&["framework"]),
    Word::new(
        "trust-transparency",
        "transparency of the repository",
        "The repository says openly what it holds and how it works.",
    )
    .under(&["trust"])
    .marks(&["component", "trust"]),
    Word::new(
        "trust-responsibility",
        "responsibility of the repository",
        "The repository looks after what it holds and stands by it.",
    )
    .under(&["trust"])
    .marks(&["component", "trust"]),
    Word::new(
        "user-focus",
        "user focus",
        "The repository meets the needs of those who use it.",
    )
    .also(&["trust-user-focus"])
    .under(&["trust"])
    .marks(&["component", "trust"]),
    Word::new(
        "trust-sustainability",
        "sustainability of the repository",
        "The repository will last.",
    )
    .under(&["trust"])
    .marks(&["component", "trust"]),
    Word::new(
        "trust-technology",
        "technology of the repository",
        "The repository's systems are safe and dependable.",
    )
    .under(&["trust"])
    .marks(&["component", "trust"]),
    Word::new(
        "who-data-principles",
        "WHO data principles",
        "The whole framework.",
    )
    .marks(&["framework"]),
    Word::new(
        "who-public-good",
        "data as a public good",
        "Data is treated as a good for everybody.",
    )
    .under(&["who-data-principles"])
    .marks(&["component", "who-data-principles"]),
    Word::new(
        "who-trust",
        "trust of member states",
        "Countries can trust how their data is handled.",
    )
    .under(&["who-data-principles"])
    .marks(&["component", "who-data-principles"]),
    Word::new(
        "who-capacity",
        "support for countries' data capacity",
        "Countries are helped to collect and use their own data.",
    )
    .under(&["who-data-principles"])
    .marks(&["component", "who-data-principles"]),
    Word::new(
        "who-stewardship",
        "responsible stewardship",
        "Data is looked after with care.",
    )
    .under(&["who-data-principles"])
    .marks(&["component", "who-data-principles"]),
    Word::new(
        "who-gaps",
        "filling gaps in public health data",
        "Data is sought where it is missing.",
    )
    .under(&["who-data-principles"])
    .marks(&["component", "who-data-principles"]),
    Word::new("caldicott", "Caldicott principles", "The whole framework.").marks(&["framework"]),
    Word::new(
        "justify-the-purpose",
        "justify the purpose",
        "Each use of confidential information is justified, written down and looked at again.",
    )
    .also(&["caldicott-1"])
    .under(&["caldicott"])
    .marks(&["component", "caldicott"]),
    Word::new(
        "use-only-when-necessary",
        "use only when necessary",
        "Confidential information is used only when nothing else will do.",
    )
    .also(&["caldicott-2"])
    .under(&["caldicott"])
    .marks(&["component", "caldicott"]),
    Word::new(
        "use-the-minimum",
        "use the minimum necessary",
        "No more confidential information is used than is needed.",
    )
    .also(&["caldicott-3"])
    .under(&["caldicott"])
    .marks(&["component", "caldicott"]),
    Word::new(
        "need-to-know",
        "access on a need-to-know basis",
        "Only those who need it see it, and only the part they need.",
    )
    .also(&["caldicott-4"])
    .under(&["caldicott"])
    .marks(&["component", "caldicott"]),
    Word::new(
        "know-your-duties",
        "everyone knows their duties",
        "Everybody who handles confidential information knows what they must and must not do.",
    )
    .also(&["caldicott-5"])
    .under(&["caldicott"])
    .marks(&["component", "caldicott"]),
    Word::new(
        "comply-with-the-law",
        "follow the law",
        "Every use has a ground in law.",
    )
    .also(&["caldicott-6"])
    .under(&["caldicott"])
    .marks(&["component", "caldicott"]),
    Word::new(
        "duty-to-share",
        "sharing matters as much as protecting",
        "Information is shared when somebody's care needs it.",
    )
    .also(&["caldicott-7"])
    .under(&["caldicott"])
    .marks(&["component", "caldicott"]),
    Word::new(
        "no-surprises",
        "no surprises",
        "People are told how information about them is used and what they can choose.",
    )
    .also(&["caldicott-8", "inform-people"])
    .under(&["caldicott"])
    .marks(&["component", "caldicott"]),
];
