//! The risks by how likely and how bad each is, before and after what is done about them; a picture for each scale.

use partnership_model::scale::{Scale, Step, ratings};
use partnership_model::{Entry, Value};
use partnership_vocabulary::{Word, WordList, words};

use super::risk;
use super::say::Say;
use super::teller::Teller;
use crate::content::{Block, Source, Statement, Table};
use crate::picture::map::Room;
use crate::picture::matrix::{Level, Matrix, Rated, draw};
use crate::picture::{OnSlide, Picture, levels};
use crate::prose::Inline;

/// A picture for each scale that a risk is rated on.
pub fn pictures(teller: &Teller<'_>, room: Room) -> Vec<Picture> {
    let mut scales: Vec<(Key, Scale<'_>, Vec<Placed<'_>>)> = Vec::new();
    for entry in teller.all("risk") {
        let Some(scale) = scale(teller, entry) else {
            continue;
        };
        let placed = Placed {
            risk: entry,
            before: place(teller, entry, &scale, false),
            // What would remain with measures that were given up is nowhere.
            after: place(teller, entry, &scale, true)
                .filter(|_| risk::with_measures(teller, entry) != "matrix-after-none"),
        };
        if placed.before.is_none() && placed.after.is_none() {
            continue;
        }
        let key = Key::of(&scale);
        match scales.iter_mut().find(|(other, ..)| *other == key) {
            Some((_, _, all)) => all.push(placed),
            None => scales.push((key, scale, vec![placed])),
        }
    }
    let all = scales.iter().map(|(_, _, placed)| placed.len()).sum();
    let several = scales.len() > 1;
    scales
        .into_iter()
        .enumerate()
        .map(|(at, (_, scale, placed))| picture(teller, (at, all, several), &scale, &placed, room))
        .collect()
}

/// What makes two scales one.
#[derive(PartialEq)]
enum Key {
    BuiltIn(&'static str),
    Declared(partnership_model::EntryId),
}

impl Key {
    fn of(scale: &Scale<'_>) -> Self {
        match scale {
            Scale::BuiltIn(word) => Self::BuiltIn(word.word),
            Scale::Declared(entry) => Self::Declared(entry.id),
        }
    }
}

/// A risk and where it stands on its scale, with the lines that say so.
struct Placed<'a> {
    risk: &'a Entry,
    before: Option<Stand>,
    after: Option<Stand>,
}

struct Stand {
    likelihood: usize,
    impact: usize,
    source: Vec<Source>,
}

/// The scale of a risk, where readers may see all that it rests on.
fn scale<'a>(teller: &Teller<'a>, risk: &'a Entry) -> Option<Scale<'a>> {
    let hidden = |entry: &Entry, word: &str| {
        entry.field(word).is_some() && teller.public(entry, word).is_none()
    };
    let ratings = [
        "scale",
        "likelihood",
        "impact",
        "residual-likelihood",
        "residual-impact",
    ];
    if ratings.iter().any(|word| hidden(risk, word)) {
        return None;
    }
    let head = teller.model.header()?;
    if risk.field("scale").is_none() && hidden(head, "risk-scale") {
        return None;
    }
    match Scale::of(teller.model, risk)? {
        Scale::Declared(entry) if !teller.sees(entry) => None,
        scale => Some(scale),
    }
}

fn place(teller: &Teller<'_>, risk: &Entry, scale: &Scale<'_>, residual: bool) -> Option<Stand> {
    let (likelihood, impact) = ratings(risk, residual)?;
    let source = |value: &Value| teller.source(risk.id, value.span);
    Some(Stand {
        likelihood: scale.likelihood(likelihood)?.checked_sub(1)?,
        impact: scale.impact(impact)?.checked_sub(1)?,
        source: vec![source(likelihood), source(impact)],
    })
}

fn picture(
    teller: &Teller<'_>,
    (at, all, several): (usize, usize, bool),
    scale: &Scale<'_>,
    placed: &[Placed<'_>],
    room: Room,
) -> Picture {
    let language = teller.language;
    let told = |list: &WordList, label: String, word: Option<&Word>| {
        word.map_or(label, |word| language.word(list, word))
    };
    let steps = |steps: Vec<Step>, list: &WordList| -> Vec<String> {
        steps
            .into_iter()
            .map(|step| told(list, step.label, step.word))
            .collect()
    };
    let likelihoods = steps(scale.likelihoods(), &words::LIKELIHOOD);
    let impacts = steps(scale.impacts(), &words::IMPACT);
    let level = |likelihood: usize, impact: usize| {
        let level = scale.level(likelihood + 1, impact + 1)?;
        Some(Level {
            label: told(&words::RISK_LEVEL, level.label, level.word),
            step: level.step,
            of: level.of,
        })
    };
    // One heading stands over all: what it says of a measure must be true of each.
    let reached =
        |placed: &Placed<'_>| risk::with_measures(teller, placed.risk) != "matrix-after-later";
    let later = if placed
        .iter()
        .filter(|placed| placed.after.is_some())
        .all(reached)
    {
        "matrix-after"
    } else {
        "matrix-after-later"
    };
    // An empty grid would look as if no risk remained.
    let rated = placed.iter().any(|placed| placed.after.is_some());
    let heads = if rated {
        vec!["matrix-before", later]
    } else {
        vec!["matrix-before"]
    };
    let matrix = Matrix {
        levels: (0..likelihoods.len())
            .map(|likelihood| {
                (0..impacts.len())
                    .map(|impact| level(likelihood, impact))
                    .collect()
            })
            .collect(),
        risks: placed
            .iter()
            .map(|placed| Rated {
                name: placed.risk.display().to_owned(),
                before: placed.before.as_ref().map(|at| (at.likelihood, at.impact)),
                after: placed.after.as_ref().map(|at| (at.likelihood, at.impact)),
                source: Some(teller.head(placed.risk)),
            })
            .collect(),
        heads: heads.iter().map(|name| language.say(name)).collect(),
        axes: ["matrix-likely", "matrix-bad"].map(|name| language.say(name)),
        likelihoods,
        impacts,
    };
    let stand = |stand: &Option<Stand>| -> Vec<Statement> {
        let Some(at) = stand else {
            return Vec::new();
        };
        let word = |words: &[String], at: usize| words.get(at).cloned().unwrap_or_default();
        let likelihood = crate::words::capital(&word(&matrix.likelihoods, at.likelihood));
        let mut parts = vec![
            ("likelihood", vec![Inline::text(likelihood)]),
            (
                "impact",
                vec![Inline::text(word(&matrix.impacts, at.impact))],
            ),
        ];
        let name = match level(at.likelihood, at.impact) {
            Some(level) => {
                parts.push(("level", vec![Inline::strong(level.label)]));
                "matrix-at-level"
            }
            None => "matrix-at",
        };
        vec![
            Say::line(language.tell(name, &parts))
                .out_of(at.source.clone())
                .done(),
        ]
    };
    let rows = placed
        .iter()
        .map(|placed| {
            vec![
                vec![teller.title(placed.risk)],
                stand(&placed.before),
                stand(&placed.after),
            ]
        })
        .collect();
    let title = language.say(if rated {
        "matrix-title"
    } else {
        "matrix-title-before"
    });
    // Two pictures with one title could not be told apart.
    let title = if several {
        let scale = match scale {
            Scale::BuiltIn(word) => language.word(&words::SCALE, word),
            Scale::Declared(entry) => entry.display().to_owned(),
        };
        language.fill("matrix-on-scale", &[("title", &title), ("scale", &scale)])
    } else {
        title
    };
    let table = Table {
        caption: title.clone(),
        head: ["matrix-risk", "matrix-before", later]
            .map(|name| language.say(name))
            .to_vec(),
        rows,
    };
    let count = placed.len().to_string();
    let slide = (at == 0).then(|| {
        let over = all - placed.len();
        let (scene, shown) = levels::draw(&matrix, language, over, Room::HALF);
        let (count, all) = (shown.to_string(), all.to_string());
        Box::new(OnSlide {
            title: title.clone(),
            summary: language.fill("levels-summary", &[("count", &count), ("all", &all)]),
            scene,
        })
    });
    Picture {
        id: if at == 0 {
            "matrix".into()
        } else {
            format!("matrix-{}", at + 1)
        },
        title,
        summary: language.fill(
            if rated {
                "matrix-summary"
            } else {
                "matrix-summary-before"
            },
            &[("count", &count)],
        ),
        twin: vec![Block::Table { table }],
        scene: draw(&matrix, language, room),
        slide,
    }
}
