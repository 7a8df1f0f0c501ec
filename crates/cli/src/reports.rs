//! `--report FORM=FILE`: what was found, in the forms that other programs read, as many at once as are wanted.

use std::collections::HashSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use partnership_diagnostics::safe_line;
use partnership_project::config::CONFIG_FILE;
use partnership_project::{EXTENSION, Problem, Workspace, write};
use partnership_report::{About, Form, Told, Unread, render};

use crate::explain::about;
use crate::misuse::Misuse;
use crate::shell::Shell;

/// The most of a summary, in characters. GitHub shows none that has more than a mebibyte.
const MOST_OF_A_SUMMARY: usize = 200_000;

/// A report that is wanted: its form, and the file it goes to; standard output where none is named.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Wanted {
    form: Form,
    file: Option<PathBuf>,
}

impl FromStr for Wanted {
    type Err = String;

    fn from_str(written: &str) -> Result<Self, String> {
        let (form, file) = match written.split_once('=') {
            Some((form, file)) => (form, Some(file)),
            None => (written, None),
        };
        let form = form.parse().map_err(|error| format!("{error}"))?;
        if file == Some("") {
            return Err("after `=` the name of a file is missing".to_owned());
        }
        let file = file.filter(|file| *file != "-").map(PathBuf::from);
        Ok(Wanted { form, file })
    }
}

/// Whether a report goes to standard output: then nothing else may.
pub(crate) fn takes_output(wanted: &[Wanted]) -> bool {
    wanted.iter().any(|report| report.file.is_none())
}

/// The files that reports go to.
pub(crate) fn files(wanted: &[Wanted]) -> impl Iterator<Item = &Path> {
    wanted.iter().filter_map(|report| report.file.as_deref())
}

/// Refuse to write where something would be lost: over a file that is read in this run, over any file of partnerships or
/// settings, and twice to the same file.
pub(crate) fn keep_apart<'a>(
    outputs: impl IntoIterator<Item = &'a Path>,
    read: &[&Workspace],
) -> Result<(), Box<Misuse>> {
    let mut taken: HashSet<PathBuf> = HashSet::new();
    let read: HashSet<&Path> = read
        .iter()
        .flat_map(|workspace| workspace.paths())
        .collect();
    for output in outputs {
        let shown = safe_line(&output.display().to_string()).into_owned();
        let whole = whole(output);
        let ours = |path: &Path| {
            let ends = path.extension().map(OsStr::to_ascii_lowercase);
            ends.is_some_and(|ends| ends == EXTENSION)
                || path.file_name().is_some_and(|name| name == CONFIG_FILE)
        };
        let wrong = if ours(output) || ours(&whole) {
            "has the name of a file of partnerships or settings, and what is written there would take the place of what people wrote"
        } else if read.contains(whole.as_path()) {
            "is read in this run, and would be lost"
        } else if !taken.insert(whole) {
            "is named for two outputs, and one of them would be lost"
        } else {
            continue;
        };
        return Err(Box::new(
            Misuse::new(format!("Nothing was written: `{shown}` {wrong}."))
                .how("Name a file of its own for each output: `--report sarif=findings.sarif`."),
        ));
    }
    Ok(())
}

/// A path with its links resolved, whether there is a file yet or not.
fn whole(path: &Path) -> PathBuf {
    if let Ok(whole) = path.canonicalize() {
        return whole;
    }
    let folder = path.parent().filter(|own| !own.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    match (folder.canonicalize(), path.file_name()) {
        (Ok(folder), Some(name)) => folder.join(name),
        _ => path.to_owned(),
    }
}

/// What kept files from being looked at, for reports.
pub(crate) fn unread(workspace: &Workspace) -> Vec<Unread> {
    let of = |problem: &Problem| Unread {
        file: problem.file.clone(),
        name: problem.name.to_owned(),
        what: problem.what.clone(),
        how: problem.how.clone(),
    };
    workspace.problems().iter().map(of).collect()
}

/// Write the reports that are wanted.
pub(crate) fn write_all(
    wanted: &[Wanted],
    told: &Told<'_>,
    shell: &mut Shell,
) -> Result<(), Box<Misuse>> {
    write_with(wanted, told, &|_| None, shell)
}

/// As [`write_all`], for a command that has a text of its own in some forms.
pub(crate) fn write_with(
    wanted: &[Wanted],
    told: &Told<'_>,
    own: &dyn Fn(Form) -> Option<String>,
    shell: &mut Shell,
) -> Result<(), Box<Misuse>> {
    if wanted.iter().filter(|report| report.file.is_none()).count() > 1 {
        return Err(Box::new(
            Misuse::new("Only one report can go to standard output.")
                .how("Give the others a file: `--report sarif=findings.sarif`."),
        ));
    }
    let summary = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty());
    if let Some(path) = summary
        && wanted.iter().any(|report| report.form == Form::Github)
    {
        let summary = own(Form::Markdown).unwrap_or_else(|| render(told, Form::Markdown));
        add_summary(Path::new(&path), &summary)?;
    }
    for report in wanted {
        let text = own(report.form).unwrap_or_else(|| render(told, report.form));
        match &report.file {
            None => shell.text(&text),
            Some(file) => write_one(file, &text)?,
        }
    }
    Ok(())
}

/// Add a summary to the page that GitHub shows for a step. What is there already is another command's.
fn add_summary(file: &Path, text: &str) -> Result<(), Box<Misuse>> {
    let text = match text.char_indices().nth(MOST_OF_A_SUMMARY) {
        None => text.to_owned(),
        Some((end, _)) => {
            let whole = text[..end].rfind('\n').unwrap_or(end);
            format!(
                "{}\n\nThe rest is too long to be shown here.\n",
                &text[..whole]
            )
        }
    };
    write::append(file, &format!("{text}\n")).map_err(|error| {
        Box::new(
            Misuse::new(format!(
                "The summary of the step `{}` was not written: {error}.",
                safe_line(&file.display().to_string())
            ))
            .how(error.how()),
        )
    })
}

fn write_one(file: &Path, text: &str) -> Result<(), Box<Misuse>> {
    write::put(file, text).map_err(|error| {
        Box::new(
            Misuse::new(format!(
                "The report `{}` was not written: {error}.",
                safe_line(&file.display().to_string())
            ))
            .how(error.how()),
        )
    })
}

/// What a rule or finding is about, for reports that show it.
pub(crate) fn page_of(name: &str) -> Option<About> {
    about(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_a_form_and_perhaps_a_file() {
        let of = |written: &str| written.parse::<Wanted>();
        assert_eq!(
            of("github"),
            Ok(Wanted {
                form: Form::Github,
                file: None
            })
        );
        assert_eq!(of("github=-"), of("github"));
        assert_eq!(
            of("sarif=a=b.sarif"),
            Ok(Wanted {
                form: Form::Sarif,
                file: Some("a=b.sarif".into())
            })
        );
        assert!(of("sarif=").is_err());
        assert_eq!(
            of("pdf").unwrap_err(),
            "the forms are sarif, github, gitlab, junit, checkstyle, markdown, html, json"
        );
    }
}
