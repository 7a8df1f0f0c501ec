//! Starting a file: ten questions, and the draft that their answers make.

pub(crate) mod draft;
mod names;
pub(crate) mod questions;

use crate::args::New;

/// What is known of the partnership that a file is started for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Answers {
    pub(crate) title: Option<String>,
    pub(crate) need: Option<String>,
    pub(crate) aim: Option<String>,
    pub(crate) partners: Vec<String>,
    pub(crate) data: Option<String>,
    pub(crate) holder: Option<String>,
    pub(crate) purpose: Option<String>,
    pub(crate) audience: Option<String>,
    pub(crate) benefit: Option<String>,
    pub(crate) risk: Option<String>,
}

impl Answers {
    /// What was said on the command line.
    pub(crate) fn of(args: &New) -> Self {
        let text = |text: &Option<String>| text.as_deref().and_then(tidy);
        Self {
            title: text(&args.title),
            need: text(&args.need),
            aim: text(&args.aim),
            partners: args
                .partners
                .iter()
                .filter_map(|partner| tidy(partner))
                .collect(),
            data: text(&args.data),
            holder: text(&args.holder),
            purpose: text(&args.purpose),
            audience: text(&args.audience),
            benefit: text(&args.benefit),
            risk: text(&args.risk),
        }
    }
}

/// What to call the partnership in the file, and the file.
pub(crate) fn name_of(answers: &Answers) -> String {
    names::Names::default().take(answers.title.as_deref().unwrap_or_default(), "partnership")
}

/// An answer on one line, without blanks around it; `None` where nothing is left.
fn tidy(answer: &str) -> Option<String> {
    let kept: String = answer
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let words: Vec<&str> = kept.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" "))
}
