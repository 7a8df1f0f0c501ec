//! The parts of the frameworks about rights, ethics, public benefit and partnering.

use super::Word;

/// Data protection, data ethics, public benefit and partnering.
pub(super) const PEOPLE: &[Word] = &[
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
];
