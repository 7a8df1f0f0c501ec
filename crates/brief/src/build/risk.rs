//! What could go wrong, and what is done about it.

use partnership_model::{Data, Entry, Value};
use partnership_vocabulary::words::SCALE;

use super::say::Say;
use super::teller::{Missing, Teller, pairs, says};
use crate::content::{Block, Card, Look, Pair, Statement, Tag, Tone};
use crate::prose::Inline;
use crate::words;

/// The risks of an audience, as cards, each with its controls.
pub fn blocks(teller: &Teller<'_>, audience: &Entry) -> Vec<Block> {
    let all = teller.naming_it(audience, "risks", "risk");
    let mut blocks: Vec<_> = says(teller.line(audience, "risks")).collect();
    let none = teller.ruled_out(audience, "risks");
    if all.is_empty() {
        if !none {
            blocks.extend(
                teller.gap(
                    Some(audience),
                    Missing::needed("risk-missing")
                        .about(audience)
                        .with("name", audience.name.as_deref().unwrap_or("…")),
                ),
            );
        }
        return blocks;
    }
    let held = all.iter().any(|risk| controlled(teller, risk));
    if !held && !none {
        blocks.extend(teller.gap(
            Some(audience),
            Missing::needed("control-missing").about(audience),
        ));
    }
    let cards = all
        .into_iter()
        .map(|risk| card(teller, risk, held))
        .collect();
    blocks.push(Block::Cards {
        look: Look::Risk,
        cards,
    });
    blocks
}

/// Whether something is done about a risk, or somebody accepts it for a reason.
fn controlled(teller: &Teller<'_>, risk: &Entry) -> bool {
    teller
        .nested(risk, "mitigation")
        .iter()
        .any(|measure| !over(teller, measure))
        || accepted(teller, risk)
        || teller.ruled_out(risk, "response")
}

fn accepted(teller: &Teller<'_>, risk: &Entry) -> bool {
    teller.public(risk, "response").is_some_and(|field| {
        field
            .values
            .iter()
            .any(|value| value.qualifiers.because.is_some() && matches!(value.data, Data::Word(..)))
    })
}

/// What was decided about a risk: that it is accepted with the reason, else the words with what they mean.
fn decided(teller: &Teller<'_>, risk: &Entry) -> Vec<Statement> {
    let field = teller.public(risk, "response");
    let [value] = field.map_or(&[][..], |field| &field.values) else {
        return teller.explained(risk, "response");
    };
    let follows = &value.qualifiers;
    let takes = matches!(value.data, Data::Word(word, _) if word.is("needs-reason"));
    match &follows.because {
        Some(because) if takes && follows.for_.is_none() && follows.block.is_empty() => {
            let reason = crate::prose::read_line(&because.value);
            let mut line = accepted_by(teller, value);
            line.push(Inline::text(" "));
            line.extend(teller.language.tell("the-reason", &[("reason", reason)]));
            let said = Say::line(line).from(teller.source(risk.id, value.span));
            vec![said.done()]
        }
        _ => teller.explained(risk, "response"),
    }
}

/// "Accepted by the hospital on 3 March 2026."
fn accepted_by(teller: &Teller<'_>, value: &Value) -> Vec<Inline> {
    let language = teller.language;
    let (by, on) = teller.settler(value);
    match (by, on) {
        (Some(by), Some(on)) => language.tell("accepted-by-on", &[("whom", by), ("when", on)]),
        (Some(by), None) => language.tell("accepted-by", &[("whom", by)]),
        (None, Some(on)) => language.tell("accepted-on", &[("when", on)]),
        (None, None) => vec![Inline::text(teller.say("accepted"))],
    }
}

/// Whether what a measure has come to by the day of the briefing carries `mark`.
pub fn has_come_to(teller: &Teller<'_>, measure: &Entry, mark: &str) -> bool {
    teller.current(measure, "status").is_some_and(|value| {
        let begun = value
            .qualifiers
            .on
            .is_none_or(|on| on.first() <= teller.day());
        begun && matches!(value.data, Data::Word(word, _) if word.is(mark))
    })
}

/// Whether nobody relies on a measure any more: it failed, was dropped, or is no longer needed.
fn over(teller: &Teller<'_>, measure: &Entry) -> bool {
    has_come_to(teller, measure, "over")
}

/// How the risk that remains is introduced: a measure that is only planned protects nobody yet, and one that was given up
/// never will. What remains is what does so after all of the measures.
pub fn with_measures(teller: &Teller<'_>, risk: &Entry) -> &'static str {
    let seen = teller.nested(risk, "mitigation");
    // What is kept from readers counts as well: they must not be told of more safety than there is.
    let all: Vec<&Entry> = teller.model.nested(risk, "mitigation").collect();
    let mut counted = (all.iter())
        .filter(|measure| !teller.is_in_fact(measure, "over"))
        .peekable();
    if all.is_empty() {
        // Nothing is done: what remains is said to remain for another reason, or for none.
        if forgone(teller, risk) {
            "matrix-after-shared"
        } else {
            "matrix-after-nothing"
        }
    } else if counted.peek().is_none() {
        "matrix-after-none"
    } else if !counted.all(|measure| teller.is_in_fact(measure, "working")) {
        "matrix-after-later"
    } else if seen.is_empty() {
        "matrix-after-unnamed"
    } else {
        "matrix-after"
    }
}

pub fn card(teller: &Teller<'_>, risk: &Entry, told: bool) -> Card {
    let (given_up, counted): (Vec<_>, Vec<_>) = teller
        .nested(risk, "mitigation")
        .into_iter()
        .partition(|entry| over(teller, entry));
    let measures: Vec<_> = counted
        .into_iter()
        .map(|entry| measure(teller, entry))
        .collect();
    let mut blocks: Vec<_> = says(teller.line(risk, "description")).collect();
    blocks.extend(says(teller.line(risk, "consequence")));
    blocks.extend(pairs([
        degree(
            teller,
            risk,
            "how-likely-it-is",
            "likelihood",
            "residual-likelihood",
        ),
        degree(
            teller,
            risk,
            "how-bad-it-would-be",
            "impact",
            "residual-impact",
        ),
        teller.pair_joined("who-answers-for-it", risk, "owner"),
        // "Reduced" says nothing beside the measures; that somebody accepts a risk does.
        (measures.is_empty() || accepted(teller, risk))
            .then(|| teller.labelled("what-was-decided", decided(teller, risk)))
            .flatten(),
    ]));
    if !measures.is_empty() {
        blocks.push(Block::Cards {
            look: Look::Control,
            cards: measures,
        });
    }
    // They stand apart from what is done, so that nobody takes them for it.
    let given_up = given_up
        .into_iter()
        .filter_map(|entry| no_longer(teller, entry))
        .collect();
    blocks.extend(pairs([teller.labelled("measures-over", given_up)]));
    // Where no risk of the audience has a control, the audience's own gap says so once.
    if told && !controlled(teller, risk) {
        blocks.extend(teller.gap(Some(risk), Missing::new("risk-uncontrolled").about(risk)));
    }
    if !teller.answered(risk, "owner") {
        blocks.extend(teller.gap(Some(risk), Missing::new("risk-owner-missing").about(risk)));
    }
    let tag = forgone(teller, risk).then(|| Tag {
        say: Say::words(&teller.say("if-data-is-not-shared"))
            .from(teller.place(risk, "of-not-sharing"))
            .done(),
        tone: Tone::Open,
    });
    Card {
        title: teller.title(risk),
        tag,
        blocks,
    }
}

/// Whether it is a risk of leaving things as they are.
fn forgone(teller: &Teller<'_>, risk: &Entry) -> bool {
    teller.public(risk, "of-not-sharing").is_some()
        && risk
            .values("of-not-sharing")
            .any(|value| matches!(value.data, Data::YesNo(true)))
}

/// "The map is redrawn each month: Dropped, since 1 September 2026. The reason: Nobody looked at it."
fn no_longer(teller: &Teller<'_>, measure: &Entry) -> Option<Statement> {
    let state = teller.state(measure, "status")?;
    let said = vec![Inline::text(state.plain())];
    let parts = [("label", teller.name(measure)), ("said", said)];
    let line = teller.language.tell("labelled", &parts);
    let mut line = teller.language.tell("sentence", &[("said", line)]);
    let because = teller
        .current(measure, "status")
        .and_then(|value| value.qualifiers.because.as_ref());
    if let Some(because) = because {
        let reason = crate::prose::read_line(&because.value);
        let parts = [("said", line), ("reason", reason)];
        line = teller.language.tell("with-reason", &parts);
    }
    Some(
        Say::line(line)
            .from(teller.head(measure))
            .out_of(state.source)
            .done(),
    )
}

/// "Possible. With the measures: rare."
fn degree(
    teller: &Teller<'_>,
    risk: &Entry,
    term: &str,
    before: &str,
    after: &str,
) -> Option<Pair> {
    let (first, rest) = (teller.joined(risk, before), teller.joined(risk, after));
    let language = teller.language;
    let name = with_measures(teller, risk);
    let with = vec![Inline::text(language.say(name))];
    let say = match (first, rest) {
        (Some(first), Some(rest)) if first.plain() == rest.plain() && name == "matrix-after" => {
            let parts = [("before", words_of(&first.plain()))];
            Say::line(language.tell("degree-the-same", &parts))
                .out_of(first.source)
                .out_of(rest.source)
        }
        (Some(first), Some(rest)) => {
            let same = first.plain() == rest.plain();
            let both = if same { "degree-still" } else { "degree-both" };
            let parts = [
                ("before", words_of(&first.plain())),
                ("with", with),
                (
                    "after",
                    words_of(&words::lower(rest.plain().trim_end_matches('.'))),
                ),
            ];
            Say::line(language.tell(both, &parts))
                .out_of(first.source)
                .out_of(rest.source)
        }
        (Some(first), None) => {
            let parts = [("said", words_of(&first.plain()))];
            Say::line(language.tell("sentence", &parts)).out_of(first.source)
        }
        (None, Some(rest)) => {
            let parts = [
                ("with", with),
                (
                    "after",
                    words_of(&words::lower(rest.plain().trim_end_matches('.'))),
                ),
            ];
            Say::line(language.tell("degree-after", &parts)).out_of(rest.source)
        }
        (None, None) => return None,
    };
    teller.labelled(term, vec![say.done()])
}

fn words_of(text: &str) -> Vec<Inline> {
    vec![Inline::text(text.trim_end_matches('.'))]
}

fn measure(teller: &Teller<'_>, entry: &Entry) -> Card {
    let mut blocks: Vec<_> = says(teller.line(entry, "description")).collect();
    blocks.extend(says(teller.line(entry, "effect")));
    blocks.extend(pairs([
        teller.pair_joined("who-does-it", entry, "owner"),
        teller.pair_to_come("due", entry, "due"),
        teller.pair_joined("found-to-work", entry, "checked"),
    ]));
    let tone = if has_come_to(teller, entry, "working") {
        Tone::Firm
    } else {
        Tone::Open
    };
    let tag = teller.state(entry, "status").map(|say| Tag { say, tone });
    if tag.is_none() {
        blocks.extend(teller.gap(
            Some(entry),
            Missing::new("measure-state-missing").about(entry),
        ));
    }
    Card {
        title: teller.title(entry),
        tag,
        blocks,
    }
}

/// Kept beside the cards so that what a level means is said once: the words of the scale.
pub fn scale(teller: &Teller<'_>, head: &Entry) -> Option<Pair> {
    teller.public(head, "risk-scale")?;
    let word = head.words("risk-scale").next()?;
    let said = words::explained(teller.language, &SCALE, word);
    teller.labelled(
        "how-risks-are-rated",
        vec![Statement::new(said, vec![teller.place(head, "risk-scale")])],
    )
}
