//! `partnership agree`: record that a partner has agreed, and show which sign-offs still stand.

mod edit;
mod since;

use std::path::Path;

use jiff::civil;
use partnership_diagnostics::{Severity, Sources, suggest};
use partnership_model::meaning::{Meaning, SignOff, Standing};
use partnership_model::{Built, Data, Entry, Model};
use partnership_project::{LineEnds, Load, Workspace, load, write};
use partnership_source::{FileId, TextEdit, apply_edits};
use partnership_syntax::format::{Options, format};
use partnership_syntax::parse;
use partnership_vocabulary::words::AGREED_MATTER;

use super::tell_problems;
use crate::Exit;
use crate::args::{Agree, Global};
use crate::misuse::Misuse;
use crate::shell::Shell;
use crate::words::{and, count, paragraph};

pub(crate) fn run(args: &Agree, global: &Global, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    let workspace = load(std::slice::from_ref(&args.file), &Load::default());
    let problems = tell_problems(&workspace, shell);
    let roots: Vec<FileId> = workspace
        .given()
        .filter(|id| {
            workspace
                .file(*id)
                .is_some_and(|file| file.is_partnership())
        })
        .collect();
    let [root] = roots.as_slice() else {
        if workspace.is_empty() {
            return Ok(problems.max(Exit::Misuse));
        }
        return Err(Box::new(
            Misuse::new("Sign-offs are those of one partnership.")
                .how("Name the file with the `partnership` entry."),
        ));
    };
    let built = workspace.build(*root);
    let exit = match &args.partner {
        None => since::show(&args.file, &built.model, shell),
        Some(partner) => {
            sound(&built)?;
            let day = args.on.unwrap_or_else(|| global.today());
            happened(day, global.today())?;
            let record = Record {
                workspace: &workspace,
                model: &built.model,
                partner: partner_named(&built.model, partner)?,
                day,
            };
            record.run(args, shell)?
        }
    };
    Ok(problems.max(exit))
}

/// Nobody can be shown what they agree to while a part of it could not be read.
fn sound(built: &Built) -> Result<(), Box<Misuse>> {
    let errors = built
        .findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .count();
    if errors == 0 {
        return Ok(());
    }
    let things = count(errors, "thing", "things");
    Err(Box::new(
        Misuse::new(format!(
            "Nothing was recorded: the file has {things} to fix first, so what is agreed to may not be what was meant."
        ))
        .how("`partnership check` shows what."),
    ))
}

/// Nobody has agreed on a day that is still to come.
fn happened(day: civil::Date, today: civil::Date) -> Result<(), Box<Misuse>> {
    if day <= today {
        return Ok(());
    }
    Err(Box::new(
        Misuse::new(format!(
            "Nothing was recorded: {day} is still to come, and nobody can have agreed on that day. Today is {today}."
        ))
        .how("Look at the year and the month behind `--on`."),
    ))
}

fn partner_named<'m>(model: &'m Model, name: &str) -> Result<&'m Entry, Box<Misuse>> {
    let mut partners = model.of_kind("partner");
    let found = partners.find(|partner| partner.name.as_deref() == Some(name));
    found.ok_or_else(|| {
        let names: Vec<&str> = model
            .of_kind("partner")
            .filter_map(|partner| partner.name.as_deref())
            .collect();
        let how = match suggest::nearest(name, names.iter().copied()) {
            Some(near) => format!("Did you mean `{near}`?"),
            None => format!("Its partners are {}.", and(&names)),
        };
        Box::new(Misuse::new(format!("The partnership has no partner `{name}`.")).how(how))
    })
}

/// What is to be recorded.
struct Record<'w> {
    workspace: &'w Workspace,
    model: &'w Model,
    partner: &'w Entry,
    day: civil::Date,
}

/// A sign-off to write.
struct Signing<'m> {
    /// What it is to.
    matter: String,
    /// The entry it is written in.
    entry: &'m Entry,
    line: edit::Line,
    /// The one that is there already.
    before: Option<SignOff<'m>>,
}

impl<'w> Record<'w> {
    fn run(&self, args: &Agree, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
        let signings = self.signings(&args.to)?;
        if signings.is_empty() {
            shell.line(if args.to.is_empty() && self.own().next().is_none() {
                "This partner has agreed to nothing yet. Say to what with `--to`, as in `--to vision,principles`."
            } else {
                "Nothing to record: every sign-off of this partner stands."
            });
            return Ok(Exit::Clean);
        }
        if args.print {
            for signing in &signings {
                shell.line(&signing.line.value());
            }
            return Ok(Exit::Clean);
        }
        self.write(&signings)?;
        if !shell.quiet {
            let name = self.partner.name.as_deref().unwrap_or_default();
            let matters: Vec<String> = signings
                .iter()
                .map(|one| format!("`{}`", one.matter))
                .collect();
            shell.line(&format!(
                "Recorded that `{name}` agreed to {} on {}.",
                and(&matters),
                self.day
            ));
            self.tell_replaced(&signings, shell);
        }
        Ok(Exit::Clean)
    }

    /// Say what the record no longer says, and what is odd about the day: a slip in the year must not pass unseen.
    fn tell_replaced(&self, signings: &[Signing<'_>], shell: &mut Shell) {
        let width = shell.width();
        for signing in signings {
            let Some(before) = &signing.before else {
                continue;
            };
            let Some(earlier) = before
                .on()
                .filter(|on| on.to_string() != self.day.to_string())
            else {
                continue;
            };
            let mut told = format!(
                "It takes the place of the sign-off to `{}` on {earlier}.",
                signing.matter
            );
            if before.standing(self.model) == Standing::Stands {
                told.push_str(
                    " That one still stood: if its day was the right one, put it back with `--on`.",
                );
            }
            shell.line(&paragraph(&told, width, 2));
        }
        let starts = self.model.header().and_then(|header| header.date("starts"));
        if let Some(starts) = starts.filter(|starts| self.day < starts.first()) {
            let told = format!(
                "That is before the partnership starts, on {}. This may be right; look at the year if it is not.",
                starts.first()
            );
            shell.line(&paragraph(&told, width, 2));
        }
    }

    fn own(&self) -> impl Iterator<Item = SignOff<'w>> {
        let name = self.partner.name.as_deref();
        SignOff::all(self.model)
            .into_iter()
            .filter(move |sign_off| Some(sign_off.who) == name)
    }

    fn signings(&self, to: &[String]) -> Result<Vec<Signing<'w>>, Box<Misuse>> {
        let own: Vec<SignOff<'w>> = self.own().collect();
        if to.is_empty() {
            let due = |sign_off: &SignOff<'w>| sign_off.standing(self.model) != Standing::Stands;
            return own
                .into_iter()
                .filter(due)
                .map(|before| {
                    let says = before.says(self.model);
                    let says = says.ok_or_else(|| nothing_said(before.matter))?;
                    Ok(self.signing(before.matter, &says, Some(before)))
                })
                .collect();
        }
        to.iter()
            .map(|matter| {
                let matter = matter.trim();
                let says = self.says(matter)?;
                let before = own.iter().find(|one| one.matter == matter).copied();
                Ok(self.signing(matter, &says, before))
            })
            .collect()
    }

    /// Approvals of an asset stand in the asset, other sign-offs with the partner, or where there is one already.
    fn signing(&self, matter: &str, says: &Meaning, before: Option<SignOff<'w>>) -> Signing<'w> {
        let named = self.model.find(matter);
        let asset = named.filter(|entry| entry.is("asset"));
        let approved = match &before {
            Some(before) => (before.line == "approved-by").then_some(before.entry),
            None => asset,
        };
        let version = approved.and_then(|asset| code(asset, "version"));
        let own = self.partner.name.as_deref().unwrap_or_default();
        Signing {
            matter: matter.to_owned(),
            entry: approved.unwrap_or(self.partner),
            line: edit::Line {
                word: approved.map_or("agrees", |_| "approved-by"),
                subject: approved.map_or(matter, |_| own).to_owned(),
                day: self.day.to_string(),
                bound: edit::bound(version, &says.digest().to_string()),
            },
            before,
        }
    }

    /// What somebody agrees to who agrees to `matter`.
    fn says(&self, matter: &str) -> Result<Meaning, Box<Misuse>> {
        if AGREED_MATTER.find(matter).is_some() {
            return Meaning::of_matter_word(self.model, matter).ok_or_else(|| nothing_said(matter));
        }
        if let Some(entry) = self.model.find(matter).filter(|entry| entry.belongs) {
            self.may_agree(entry)?;
            return Ok(if entry.is("asset") {
                Meaning::of_asset(self.model, entry.id)
            } else {
                Meaning::of_agreement(self.model, entry.id)
            });
        }
        let words = AGREED_MATTER.words.iter().map(|word| word.word);
        let near = suggest::nearest(matter, words.chain(self.model.names()));
        Err(Box::new(
            Misuse::new(format!("There is nothing called `{matter}` to agree to.")).how(
                near.map_or_else(
                    || {
                        "Name one of need, aim, vision, principles, plan and risks, or an entry."
                            .to_owned()
                    },
                    |near| format!("Did you mean `{near}`?"),
                ),
            ),
        ))
    }

    /// Whoever is no party to an agreement cannot agree to it.
    fn may_agree(&self, entry: &Entry) -> Result<(), Box<Misuse>> {
        let parties: Vec<&Entry> = self.model.named(entry, "parties").collect();
        let party = parties.iter().any(|party| party.id == self.partner.id);
        if !entry.is("agreement") || parties.is_empty() || party {
            return Ok(());
        }
        let own = self.partner.name.as_deref().unwrap_or_default();
        let names: Vec<String> = parties
            .iter()
            .filter_map(|party| party.name.as_ref())
            .map(|name| format!("`{name}`"))
            .collect();
        Err(Box::new(
            Misuse::new(format!(
                "Nothing was recorded: `{own}` is no party to `{}`, so it cannot agree to it.",
                entry.name.as_deref().unwrap_or_default()
            ))
            .how(format!(
                "Its parties are {}. If `{own}` is one too, add it to `parties:` first.",
                and(&names)
            )),
        ))
    }

    /// Write them, each file at once.
    fn write(&self, signings: &[Signing<'_>]) -> Result<(), Box<Misuse>> {
        let mut files: Vec<(FileId, Vec<TextEdit>)> = Vec::new();
        let mut add =
            |file: FileId, edit: TextEdit| match files.iter_mut().find(|(own, _)| *own == file) {
                Some((_, edits)) => edits.push(edit),
                None => files.push((file, vec![edit])),
            };
        // New values of one line of one entry are written together.
        let mut new: Vec<(&Entry, &'static str, Vec<String>)> = Vec::new();
        for signing in signings {
            if let Some(before) = &signing.before {
                let file = before.value.span.file;
                let changed = self
                    .workspace
                    .file(file)
                    .and_then(|source| edit::renewed(source.parse(), before, &signing.line));
                add(file, changed.ok_or_else(unplaced)?);
                continue;
            }
            let value = signing.line.value();
            let same = |one: &&mut (&Entry, &str, Vec<String>)| {
                one.0.id == signing.entry.id && one.1 == signing.line.word
            };
            match new.iter_mut().find(same) {
                Some((_, _, values)) => values.push(value),
                None => new.push((signing.entry, signing.line.word, vec![value])),
            }
        }
        for (entry, word, values) in new {
            let file = entry.span.file;
            let added = self
                .workspace
                .file(file)
                .and_then(|source| edit::added(source.parse(), entry, word, &values));
            add(file, added.ok_or_else(unplaced)?);
        }
        for (file, edits) in files {
            self.put(file, &edits)?;
        }
        Ok(())
    }

    fn put(&self, file: FileId, edits: &[TextEdit]) -> Result<(), Box<Misuse>> {
        let name = self.workspace.name(file);
        let before = self.workspace.text(file);
        let path: Option<&Path> = self.workspace.file(file).and_then(|file| file.path());
        let after = apply_edits(before, edits).map_err(|_| unplaced())?;
        let parsed = parse(after.as_str());
        if !parsed.is_clean() {
            return Err(unplaced());
        }
        // A file that was in the usual layout stays in it; another keeps its own. Either keeps its line ends.
        let (ends, mixed) = LineEnds::of(before);
        let usual = |text: &str| {
            let laid_out = format(&parse(text), &Options::default()).text;
            ends.applied(&laid_out).into_owned()
        };
        let after = if usual(before) == before {
            usual(&after)
        } else if mixed {
            after
        } else {
            ends.applied(&after).into_owned()
        };
        let path = path.ok_or_else(|| {
            Misuse::new("Nothing can be written to standard input.")
                .how("`--print` shows the lines.")
        })?;
        write::replace(path, before, &after)
            .map_err(|error| Box::new(Misuse::new(format!("`{name}` was not changed: {error}."))))
    }
}

/// The value of a line that holds a code.
fn code<'e>(entry: &'e Entry, word: &'e str) -> Option<&'e str> {
    entry.values(word).find_map(|value| match &value.data {
        Data::Code(code) => Some(code.as_str()),
        Data::Text(text) => Some(text.value.as_str()),
        _ => None,
    })
}

fn nothing_said(matter: &str) -> Box<Misuse> {
    Box::new(
        Misuse::new(format!(
            "The file says nothing of `{matter}` that could be agreed to."
        ))
        .how("Write it first."),
    )
}

fn unplaced() -> Box<Misuse> {
    Box::new(
        Misuse::new("The place for the sign-off was not found, so nothing was written.")
            .how("`--print` shows the lines; put them behind `agrees:` in the partner's entry."),
    )
}
