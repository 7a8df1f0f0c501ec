//! A slip of the pen never grants anything.

use partnership_policy::{Answer, Engine};
use partnership_syntax::parse;

use crate::random::Random;
use crate::slow::Aim;
use crate::world::PURPOSES;
use crate::{Ask, answers, built, each, request};

/// One slip somewhere in the text.
pub fn slip(random: &mut Random, text: &str) -> String {
    let at = random.below(text.len());
    let mut out = text.to_owned();
    match random.below(6) {
        // A character too few.
        0 => {
            out.remove(at);
        }
        // A character too many.
        1..3 => out.insert_str(
            at,
            random.one(&["{", "}", "\"", "$", ":", ",", " ", "\n", "=", "x"]),
        ),
        // One character for another.
        3 => out.replace_range(at..=at, random.one(&["{", "}", "\"", "$", "\n", ",", "x"])),
        // A word too few.
        4 => {
            let rest = &text[at..];
            let end = rest.find([' ', '\n']).unwrap_or(rest.len());
            out.replace_range(at..at + end, "");
        }
        // A sign too few.
        _ => {
            let signs: Vec<usize> = text
                .match_indices(['{', '}', ':', ',', '"'])
                .map(|(at, _)| at)
                .collect();
            out.remove(random.one(&signs));
        }
    }
    out
}

/// What is permitted now and was not before.
fn granted(text: &str, asks: &[Ask], before: &[Answer]) -> Option<Ask> {
    let built = built(text);
    let engine = Engine::new(&built.model);
    // A question about a category is another one where a purpose is lost.
    let same = |ask: &Ask| {
        !matches!(ask.aim, Aim::Category(_))
            || (0..PURPOSES).all(|one| built.model.find(&format!("q{one}")).is_some())
    };
    let granted = |(ask, before): &(&Ask, &Answer)| {
        **before != Answer::Permitted
            && same(ask)
            && request(&built.model, ask)
                .is_some_and(|request| engine.decide(&request).answer == Answer::Permitted)
    };
    asks.iter().zip(before).find(granted).map(|(ask, _)| *ask)
}

#[test]
fn a_slip_never_grants() {
    let mut bad = Vec::new();
    let mut tried = 0;
    each(0..700, |random, world, asks| {
        let text = world.text();
        let before = answers(&text, &asks);
        for _ in 0..6 {
            let slipped = slip(random, &text);
            // Without a syntax error, it is another file that says something else.
            if parse(slipped.as_str())
                .pieces()
                .iter()
                .all(|piece| piece.tree.slips.is_empty())
            {
                continue;
            }
            tried += 1;
            if let Some(ask) = granted(&slipped, &asks, &before) {
                bad.push((text.clone(), slipped, ask));
            }
        }
    });
    assert!(tried > 500, "{tried}");
    let shown = bad
        .iter()
        .take(8)
        .map(|(text, slipped, ask)| format!("{}\n{ask:?}", difference(text, slipped)));
    assert!(
        bad.is_empty(),
        "{} of {tried}\n{}",
        bad.len(),
        shown.collect::<Vec<_>>().join("\n\n")
    );
}

fn difference(text: &str, slipped: &str) -> String {
    let (one, other): (Vec<&str>, Vec<&str>) = (text.lines().collect(), slipped.lines().collect());
    let start = one
        .iter()
        .zip(&other)
        .take_while(|(one, other)| one == other)
        .count();
    let from = start.saturating_sub(2);
    format!(
        "{}\n---\n{}",
        one[from..].join("\n"),
        other[from..(start + 4).min(other.len())].join("\n")
    )
}
