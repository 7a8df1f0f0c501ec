//! The ten questions that `partnership new` asks at a terminal.

use std::{fmt, io};

use dialoguer::theme::Theme;
use dialoguer::{Input, Select};

use super::{Answers, tidy};
use crate::misuse::Misuse;

/// Ask what is not known yet. Only the first question wants an answer; the others may be passed over.
pub(crate) fn ask(answers: &mut Answers) -> Result<(), Box<Misuse>> {
    asked(answers).map_err(|error| {
        let what = match error.kind() {
            io::ErrorKind::Interrupted => {
                "You stopped before the last question, so nothing was written.".to_owned()
            }
            _ => format!("The questions could not be asked: {error}."),
        };
        Box::new(
            Misuse::new(what)
                .how("`partnership new --help` shows how to say the answers on the command line."),
        )
    })
}

fn asked(answers: &mut Answers) -> io::Result<()> {
    let term = dialoguer::console::Term::stderr();
    term.write_line("Ten questions to start with. Press Enter to pass over one; everything can be changed later.\n")?;
    while answers.title.is_none() {
        answers.title = text("1. What is the partnership called?")?;
    }
    fill(&mut answers.need, "2. What is missing or goes wrong today?")?;
    fill(&mut answers.aim, "3. What do you want to achieve together?")?;
    if answers.partners.is_empty() {
        let partners = text("4. Who are the partners? (separated by commas)")?.unwrap_or_default();
        answers.partners = partners.split(',').filter_map(tidy).collect();
    }
    fill(&mut answers.data, "5. Which data will be shared?")?;
    if answers.holder.is_none() && answers.data.is_some() {
        answers.holder = choose("6. Who holds that data now?", &answers.partners)?;
    }
    fill(&mut answers.purpose, "7. What will the data be used for?")?;
    fill(
        &mut answers.audience,
        "8. Who is affected, or ought to know? (one group; more can follow)",
    )?;
    fill(&mut answers.benefit, "9. What does that group gain?")?;
    fill(&mut answers.risk, "10. What could go wrong for that group?")?;
    term.write_line("")
}

fn fill(answer: &mut Option<String>, question: &str) -> io::Result<()> {
    if answer.is_none() {
        *answer = text(question)?;
    }
    Ok(())
}

fn text(question: &str) -> io::Result<Option<String>> {
    let input: String = Input::with_theme(&Plain)
        .with_prompt(question)
        .allow_empty(true)
        .interact_text()
        .map_err(plain)?;
    Ok(tidy(&input))
}

fn choose(question: &str, partners: &[String]) -> io::Result<Option<String>> {
    if partners.is_empty() {
        return text(question);
    }
    let mut items: Vec<&str> = partners.iter().map(String::as_str).collect();
    items.push("Somebody else, or not known yet");
    let chosen = Select::with_theme(&Plain)
        .with_prompt(question)
        .items(&items)
        .default(0)
        .interact_opt()
        .map_err(plain)?;
    Ok(chosen.and_then(|place| partners.get(place)).cloned())
}

fn plain(error: dialoguer::Error) -> io::Error {
    let dialoguer::Error::IO(error) = error;
    error
}

/// Questions as people write them, without a colon after the question mark.
struct Plain;

impl Theme for Plain {
    fn format_input_prompt(
        &self,
        f: &mut dyn fmt::Write,
        prompt: &str,
        _: Option<&str>,
    ) -> fmt::Result {
        write!(f, "{prompt} ")
    }

    fn format_input_prompt_selection(
        &self,
        f: &mut dyn fmt::Write,
        prompt: &str,
        answer: &str,
    ) -> fmt::Result {
        write!(f, "{prompt} {answer}")
    }

    fn format_select_prompt(&self, f: &mut dyn fmt::Write, prompt: &str) -> fmt::Result {
        f.write_str(prompt)
    }

    fn format_select_prompt_selection(
        &self,
        f: &mut dyn fmt::Write,
        prompt: &str,
        answer: &str,
    ) -> fmt::Result {
        write!(f, "{prompt} {answer}")
    }
}
