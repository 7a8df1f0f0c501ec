//! `partnership report`: many partnerships at a glance.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::civil;
use partnership_diagnostics::{Finding, Severity, Sources, safe_line};
use partnership_portfolio::{
    Clash, NotRead, Partnership, Portfolio, ReadInPart, Rows, calendar, clashes_among, gather,
    json, page, rows, tables, together,
};
use partnership_project::{Problem, Workspace, write};
use partnership_source::FileId;
use rayon::prelude::*;

use super::{paths_or_here, settled, tell_problems};
use crate::Exit;
use crate::args::{Global, PortfolioForm, Report};
use crate::misuse::Misuse;
use crate::playbooks::report_of;
use crate::progress::load_watched;
use crate::shell::Shell;

pub(crate) fn run(args: &Report, global: &Global, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    let forms = if args.to.is_empty() {
        vec![PortfolioForm::Html]
    } else {
        args.to.clone()
    };
    if args.out.is_none() && (forms.len() > 1 || forms == [PortfolioForm::Csv]) {
        return Err(Box::new(
            Misuse::new("These forms are several files, and there is no folder to write them to.")
                .how("Name one: `--out portfolio`."),
        ));
    }
    let workspace = load_watched(&paths_or_here(&args.paths), false, shell);
    let exit = tell_problems(&workspace, shell);
    workspace
        .roots()
        .try_for_each(|root| settled(&workspace, root))?;
    let today = global.today();
    // One partnership after the other, so that not all models are held at once.
    let looked = workspace.check_each(today, &|_| true, &|root, findings| {
        let shown = root.partnership.then(|| {
            let one = Partnership {
                file: workspace.name(root.file),
                model: &root.model,
                report: root.ran().next().is_some().then(|| report_of(&root)),
                counts: [root.counts.error, root.counts.warning, root.counts.advice],
            };
            (root.file, rows(&one, today))
        });
        (shown, slips(&findings))
    });
    let (shown, slips): (Vec<_>, Vec<_>) = looked.into_iter().unzip();
    let (files, all): (Vec<FileId>, Vec<Rows>) = shown.into_iter().flatten().unzip();
    if workspace.is_empty() {
        // An empty portfolio would read as if all were well, and take the place of one that knows better.
        return Err(Box::new(
            Misuse::new("Nothing was written: nothing that you named could be read.")
                .how("Correct what is told above, and try again. What was written before stays as it is."),
        ));
    }
    if all.is_empty() {
        return Err(Box::new(
            Misuse::new("There is no partnership in what you gave, so there is nothing to report.")
                .how("Name a file or a folder with a `partnership` entry. `partnership new` starts one."),
        ));
    }
    let clashes = together(&all)
        .into_par_iter()
        .flat_map_iter(|group| {
            let files: Vec<FileId> = group.into_iter().map(|place| files[place]).collect();
            clashes(&workspace, &files, today)
        })
        .collect();
    let mut portfolio = gather(all, clashes, today);
    portfolio.not_read = workspace.problems().iter().map(not_read).collect();
    portfolio.read_in_part = read_in_part(&workspace, slips.into_iter().flatten());
    tell_read_in_part(&portfolio, shell);
    match &args.out {
        None => shell.text(&one(&portfolio, forms[0])),
        Some(folder) => write_all(&portfolio, &forms, folder, shell)?,
    }
    Ok(exit)
}

/// Where the language itself could not read something: the file, and how far into it.
fn slips(findings: &[Finding]) -> Vec<(FileId, u32)> {
    findings
        .iter()
        .filter(|finding| finding.origin.is_none() && finding.severity == Severity::Error)
        .map(|finding| (finding.at.file, finding.at.range.start))
        .collect()
}

/// The same by file. A file that several use is told once.
fn read_in_part(
    workspace: &Workspace,
    slips: impl Iterator<Item = (FileId, u32)>,
) -> Vec<ReadInPart> {
    let mut files: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for (file, at) in slips {
        let line = workspace.lines(file).line_column(at).line as usize + 1;
        files.entry(workspace.name(file)).or_default().insert(line);
    }
    let told = |(file, lines): (&str, BTreeSet<usize>)| ReadInPart {
        file: file.to_owned(),
        to_correct: lines.len(),
        line: lines.first().copied().unwrap_or(1),
    };
    files.into_iter().map(told).collect()
}

/// Say on the terminal too that the portfolio may lack something: the page is often read by somebody else.
fn tell_read_in_part(portfolio: &Portfolio, shell: &mut Shell) {
    const MOST: usize = 10;
    let part = &portfolio.read_in_part;
    for one in part.iter().take(MOST) {
        let lines = match one.to_correct {
            1 => "1 line".to_owned(),
            more => format!("{more} lines"),
        };
        shell.remark(&format!(
            "{} has {lines} to correct; the first is line {}. What could not be read is not compared, and what falls due may be missing.",
            one.file, one.line
        ));
    }
    if part.len() > MOST {
        shell.remark(&format!(
            "{} more files could not be read in full; the page and the JSON name them.",
            part.len() - MOST
        ));
    }
}

fn not_read(problem: &Problem) -> NotRead {
    NotRead {
        file: problem.file.clone(),
        why: problem.what.clone(),
    }
}

/// Where partnerships that share a dataset contradict each other.
fn clashes(workspace: &Workspace, files: &[FileId], today: civil::Date) -> Vec<Clash> {
    let built: Vec<_> = files.iter().map(|file| workspace.build(*file)).collect();
    let all: Vec<Partnership<'_>> = files
        .iter()
        .zip(&built)
        .map(|(file, built)| Partnership {
            file: workspace.name(*file),
            model: &built.model,
            report: None,
            counts: [0; 3],
        })
        .collect();
    clashes_among(&all, today)
}

fn one(portfolio: &Portfolio, form: PortfolioForm) -> String {
    match form {
        PortfolioForm::Html => page(portfolio),
        PortfolioForm::Json => json(portfolio),
        PortfolioForm::Ics => calendar(portfolio),
        PortfolioForm::Csv => tables(portfolio)
            .into_iter()
            .map(|(_, text)| text)
            .collect(),
    }
}

fn write_all(
    portfolio: &Portfolio,
    forms: &[PortfolioForm],
    folder: &Path,
    shell: &mut Shell,
) -> Result<(), Box<Misuse>> {
    write::folder(folder).map_err(|error| {
        Misuse::new(format!(
            "The folder `{}` could not be made: {error}.",
            folder.display()
        ))
        .how(error.how())
    })?;
    let mut files: Vec<(&str, String)> = Vec::new();
    for form in forms {
        match form {
            PortfolioForm::Html => files.push(("portfolio.html", page(portfolio))),
            PortfolioForm::Json => files.push(("portfolio.json", json(portfolio))),
            PortfolioForm::Ics => files.push(("portfolio.ics", calendar(portfolio))),
            PortfolioForm::Csv => files.extend(tables(portfolio)),
        }
    }
    for (name, text) in files {
        let path = folder.join(name);
        write::put(&path, &text).map_err(|error| {
            Misuse::new(format!("`{}` was not written: {error}.", path.display())).how(error.how())
        })?;
        if !shell.quiet {
            shell.line(&format!("Wrote {}", safe_line(&path.display().to_string())));
        }
    }
    Ok(())
}
