//! Whether data may be passed on: to whom, and with whose consent.

use partnership_model::{Data, Entry, FieldValue, Value};

use super::say::Say;
use super::teller::Teller;
use crate::content::{Pair, Statement};
use crate::prose::{self, Inline};

/// "Yes, but only to the planners, and only with the written consent of the town."
pub fn pair(teller: &Teller<'_>, dataset: &Entry) -> Option<Pair> {
    let field = teller.public(dataset, "onward-sharing")?;
    let values = field.values.iter();
    let said = values.flat_map(|value| said(teller, dataset, value));
    teller.labelled("may-it-be-passed-on", said.collect())
}

fn said(teller: &Teller<'_>, dataset: &Entry, value: &Value) -> Vec<Statement> {
    let language = teller.language;
    let source = teller.source(dataset.id, value.span);
    let limits = limits(teller, dataset, value);
    let Data::YesNo(yes) = value.data else {
        let own = teller.value(dataset, value);
        // Beside words of the file's own only whose consent it takes is sure to fit.
        let whose = names(teller, dataset, value, "consent-of");
        let consent = whose.map(|who| {
            let of = language.tell("only-if-agreed", &[("who", who)]);
            Say::line(of).from(source).done()
        });
        return own.into_iter().chain(consent).collect();
    };
    let mut of = match (yes, limits.is_empty()) {
        (true, false) => language.tell("onward-limited", &[("limits", limits)]),
        (yes, _) => {
            let plain = teller.say(if yes { "yes" } else { "no" });
            language.tell("sentence", &[("said", vec![Inline::text(plain)])])
        }
    };
    let follows = &value.qualifiers;
    if let Some(holder) = &follows.for_ {
        // For everybody it would say more than was meant.
        let whom = holder.target.map(|id| teller.model.entry(id));
        let Some(whom) = whom.filter(|whom| teller.sees(whom)) else {
            return Vec::new();
        };
        of.push(Inline::text(" "));
        of.extend(language.tell("holds-for", &[("whom", teller.name(whom))]));
    }
    if let Some(because) = &follows.because {
        of.push(Inline::text(" "));
        of.extend(prose::read_line(&because.value));
    }
    vec![Say::line(of).from(source).done()]
}

/// To whom, and with whose consent: "to the planners, and only with the written consent of the town".
fn limits(teller: &Teller<'_>, dataset: &Entry, value: &Value) -> Vec<Inline> {
    let language = teller.language;
    let to = names(teller, dataset, value, "to");
    let to = to.map(|to| language.tell("onward-to", &[("to", to)]));
    let written = lines(teller, dataset, value, "written")
        .flat_map(|line| &line.values)
        .any(|value| matches!(value.data, Data::YesNo(true)));
    let consent = match names(teller, dataset, value, "consent-of") {
        Some(who) if written => Some(language.tell("onward-written-consent", &[("who", who)])),
        Some(who) => Some(language.tell("onward-consent", &[("who", who)])),
        None if written => Some(vec![Inline::text(teller.say("onward-in-writing"))]),
        None => None,
    };
    match (to, consent) {
        (Some(first), Some(last)) => {
            language.tell("onward-both", &[("first", first), ("last", last)])
        }
        (one, other) => one.or(other).unwrap_or_default(),
    }
}

/// Those whom a line in the braces names. Where readers do not see some of them, that there are others is said.
fn names(teller: &Teller<'_>, dataset: &Entry, value: &Value, word: &str) -> Option<Vec<Inline>> {
    let line = lines(teller, dataset, value, word).next()?;
    let language = teller.language;
    let mut kept = false;
    let mut all = Vec::new();
    for value in &line.values {
        let said = teller.inline(value).filter(|said| !said.is_empty());
        match (&value.data, said) {
            (Data::Name(_), None) => kept = true,
            (Data::Word(..), Some(kind)) => {
                all.push(language.tell("partners-of-kind", &[("kind", kind)]));
            }
            (_, said) => all.extend(said),
        }
    }
    if kept {
        let name = if all.is_empty() {
            "somebody-kept"
        } else {
            "others-kept"
        };
        all.push(vec![Inline::text(teller.say(name))]);
    }
    Some(language.list(all, "and")).filter(|list| !list.is_empty())
}

/// The lines in the braces of a value that readers see.
fn lines<'v>(
    teller: &Teller<'_>,
    dataset: &Entry,
    value: &'v Value,
    word: &str,
) -> impl Iterator<Item = &'v FieldValue> {
    let lines = value.qualifiers.block.iter();
    lines.filter(move |line| line.word == word && teller.shows(dataset, line))
}
