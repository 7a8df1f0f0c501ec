//! The page of the ways of not giving a value.

use partnership_vocabulary::{SILENCES, Silence};

use super::Generated;
use super::markdown::{NOTICE, Table, code};

/// The page.
pub fn page() -> Generated {
    let mut text = format!(
        "{NOTICE}# Ways of not giving a value\n\nA line that is left out says nothing, and nobody can tell whether it was \
         forgotten. Any line may instead say why it has no value. Readers, rules and briefings then know the difference \
         between what was ruled out, what is not known, and what was never thought of.\n\n```partnership\ndataset visits \
         \"Visits\" {{\n  retention: not-yet-agreed\n  licence: none because \"The data is not published.\"\n}}\n```\n\n"
    );
    let mut table = Table::new(&[
        "Written",
        "What it says",
        "A rule that asks about it",
        "In a list",
        "A briefing says",
    ]);
    for silence in SILENCES {
        table.row([
            code(&written(silence)),
            silence.doc.to_owned(),
            if silence.unknown {
                "cannot be judged"
            } else {
                "sees that there is none"
            }
            .to_owned(),
            if silence.may_end_list {
                "may stand last: there are more"
            } else {
                "stands alone"
            }
            .to_owned(),
            silence
                .told
                .map_or_else(|| "nothing".to_owned(), |told| format!("“{told}”")),
        ]);
    }
    text.push_str(&table.render());
    Generated::new("docs/reference/silences.md", text)
}

fn written(silence: &Silence) -> String {
    if silence.needs_reason {
        format!("{} because \"…\"", silence.word)
    } else {
        silence.word.to_owned()
    }
}
