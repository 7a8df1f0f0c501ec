//! The parts of the frameworks of principles.

use super::{Word, WordList};

/// One part of a framework of principles.
pub static FRAMEWORK_COMPONENT: WordList = WordList {
    name: "framework-component",
    doc: "One part of a framework of principles. Each component is `under` its framework and carries \
     the framework's word as a mark beside `component`; the frameworks themselves stand here \
     marked `framework`, for use where the whole is meant.",
    source: "See `framework`; wording ours throughout",
    words: &[
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
        Word::new("caldicott", "Caldicott principles", "The whole framework.")
            .marks(&["framework"]),
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
        Word::new(
            "gdpr-principles",
            "data protection principles",
            "The whole framework.",
        )
        .marks(&["framework"]),
        Word::new("lawfulness", "lawfulness", "There is a ground in law.")
            .under(&["gdpr-principles"])
            .marks(&["component", "gdpr-principles"]),
        Word::new(
            "fairness",
            "fairness",
            "Data is used in ways people would expect, and not against them without good reason.",
        )
        .under(&["gdpr-principles"])
        .marks(&["component", "gdpr-principles"]),
        Word::new(
            "transparency",
            "transparency",
            "People are told clearly what is done with their data.",
        )
        .under(&["gdpr-principles"])
        .marks(&["component", "gdpr-principles"]),
        Word::new(
            "purpose-limitation",
            "purpose limitation",
            "Data is used for the stated purposes and nothing at odds with them.",
        )
        .under(&["gdpr-principles"])
        .marks(&["component", "gdpr-principles"]),
        Word::new(
            "data-minimisation",
            "data minimisation",
            "No more data is used than the purpose needs.",
        )
        .also(&["data-minimization", "minimisation"])
        .under(&["gdpr-principles"])
        .marks(&["component", "gdpr-principles"]),
        Word::new("accuracy", "accuracy", "Data is right and kept up to date.")
            .under(&["gdpr-principles"])
            .marks(&["component", "gdpr-principles"]),
        Word::new(
            "storage-limitation",
            "storage limitation",
            "Data that shows who people are is kept no longer than needed.",
        )
        .under(&["gdpr-principles"])
        .marks(&["component", "gdpr-principles"]),
        Word::new(
            "integrity-and-confidentiality",
            "integrity and confidentiality",
            "Data is kept safe.",
        )
        .also(&["security"])
        .under(&["gdpr-principles"])
        .marks(&["component", "gdpr-principles"]),
        Word::new(
            "accountability",
            "accountability",
            "Whoever is responsible can show that all this is done.",
        )
        .under(&["gdpr-principles"])
        .marks(&["component", "gdpr-principles"]),
        Word::new(
            "data-ethics-canvas",
            "Data Ethics Canvas",
            "The whole framework.",
        )
        .marks(&["framework"]),
        Word::new(
            "canvas-sources",
            "data sources",
            "Know: where the data comes from.",
        )
        .under(&["data-ethics-canvas"])
        .marks(&["component", "data-ethics-canvas"]),
        Word::new(
            "canvas-rights",
            "rights in data sources",
            "Know: who has rights in the data, and on what terms it came.",
        )
        .under(&["data-ethics-canvas"])
        .marks(&["component", "data-ethics-canvas"]),
        Word::new(
            "canvas-limitations",
            "limitations in data sources",
            "Know: bias, gaps and errors in the data.",
        )
        .under(&["data-ethics-canvas"])
        .marks(&["component", "data-ethics-canvas"]),
        Word::new(
            "canvas-context",
            "ethical and legislative context",
            "Know: the laws, codes and norms that apply.",
        )
        .under(&["data-ethics-canvas"])
        .marks(&["component", "data-ethics-canvas"]),
        Word::new(
            "canvas-reasons",
            "reasons for using data",
            "Explore: why the data is used.",
        )
        .under(&["data-ethics-canvas"])
        .marks(&["component", "data-ethics-canvas"]),
        Word::new(
            "canvas-positive-effects",
            "positive effects on people",
            "Explore: who gains, and how.",
        )
        .under(&["data-ethics-canvas"])
        .marks(&["component", "data-ethics-canvas"]),
        Word::new(
            "canvas-negative-effects",
            "negative effects on people",
            "Explore: who could be harmed, and how.",
        )
        .under(&["data-ethics-canvas"])
        .marks(&["component", "data-ethics-canvas"]),
        Word::new(
            "canvas-minimising",
            "minimising negative effects",
            "Explore: what is done to lessen the harm.",
        )
        .also(&["canvas-minimizing"])
        .under(&["data-ethics-canvas"])
        .marks(&["component", "data-ethics-canvas"]),
        Word::new(
            "canvas-engaging",
            "engaging with people",
            "Plan: how people can take part and object.",
        )
        .under(&["data-ethics-canvas"])
        .marks(&["component", "data-ethics-canvas"]),
        Word::new(
            "canvas-communicating",
            "communicating the purpose",
            "Plan: how people come to know the purpose.",
        )
        .under(&["data-ethics-canvas"])
        .marks(&["component", "data-ethics-canvas"]),
        Word::new(
            "canvas-openness",
            "canvas openness",
            "Plan: how open the work is.",
        )
        .under(&["data-ethics-canvas"])
        .marks(&["component", "data-ethics-canvas"]),
        Word::new(
            "canvas-sharing",
            "sharing data with others",
            "Plan: who else receives data.",
        )
        .under(&["data-ethics-canvas"])
        .marks(&["component", "data-ethics-canvas"]),
        Word::new(
            "canvas-implementation",
            "ongoing implementation",
            "Integrate: how the ethics are put into daily work.",
        )
        .under(&["data-ethics-canvas"])
        .marks(&["component", "data-ethics-canvas"]),
        Word::new(
            "canvas-reviews",
            "reviews and iterations",
            "Integrate: how and when it is looked at again.",
        )
        .under(&["data-ethics-canvas"])
        .marks(&["component", "data-ethics-canvas"]),
        Word::new(
            "canvas-actions",
            "your actions",
            "Integrate: who does what next.",
        )
        .under(&["data-ethics-canvas"])
        .marks(&["component", "data-ethics-canvas"]),
        Word::new(
            "ndg-public-benefit",
            "National Data Guardian on public benefit",
            "The whole framework.",
        )
        .marks(&["framework"]),
        Word::new(
            "benefit-in-public-terms",
            "benefit explained in the public's terms",
            "The benefit is told in words and terms that matter to the public.",
        )
        .under(&["ndg-public-benefit"])
        .marks(&["component", "ndg-public-benefit"]),
        Word::new(
            "benefit-weighed-against-risk",
            "benefit weighed against risk",
            "The benefit is weighed against the risks, openly.",
        )
        .under(&["ndg-public-benefit"])
        .marks(&["component", "ndg-public-benefit"]),
        Word::new(
            "partnering-principles",
            "partnering principles",
            "The whole framework.",
        )
        .marks(&["framework"]),
        Word::new(
            "equity",
            "equity",
            "Every partner has a right to the table, and what it gives counts even if it is not \
         money.",
        )
        .under(&["partnering-principles"])
        .marks(&["component", "partnering-principles"]),
        Word::new(
            "partner-transparency",
            "transparency between partners",
            "Partners are open with one another.",
        )
        .under(&["partnering-principles"])
        .marks(&["component", "partnering-principles"]),
        Word::new(
            "mutual-benefit",
            "mutual benefit",
            "Every partner that gives also gains.",
        )
        .under(&["partnering-principles"])
        .marks(&["component", "partnering-principles"]),
    ],
    open: true,
};
