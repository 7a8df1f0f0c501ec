//! `partnership document`: registers and documents, each with what the file does not say left open.

mod kept;

use std::path::{Path, PathBuf};

use partnership_brief::manifest::Made as File;
use partnership_brief::{Circle, Document as Text, Options, Theme};
use partnership_diagnostics::{Severity, safe_line, suggest};
use partnership_model::meaning::Meaning;
use partnership_model::{Built, EntryId, Model};
use partnership_project::{Load, load, write};
use partnership_register::{
    Open, Register, agreement_schedule, agreements, csv, impact_assessment, privacy_notice,
    register, sources_csv, xlsx,
};
use partnership_source::Span;

use super::{brief, settled, tell_problems};
use crate::Exit;
use crate::args::{BriefShape, Document, DocumentFormat as Format, DocumentSort as Sort, Global};
use crate::misuse::Misuse;
use crate::shell::Shell;
use crate::words::{count, paragraph};
use kept::Record;

pub(crate) fn run(
    args: &Document,
    global: &Global,
    shell: &mut Shell,
) -> Result<Exit, Box<Misuse>> {
    let formats = formats(args)?;
    let circle = circle(args)?;
    let workspace = load(std::slice::from_ref(&args.file), &Load::default());
    let problems = tell_problems(&workspace, shell);
    let Some(root) = brief::only_partnership(&workspace)? else {
        return Ok(problems.max(Exit::Misuse));
    };
    settled(&workspace, root)?;
    let theme = match brief::theme(workspace.config(root)) {
        Ok(theme) => theme,
        Err(wrong) => {
            wrong.iter().for_each(|one| shell.misuse(one));
            return Ok(Exit::Misuse);
        }
    };
    let built = workspace.build(root);
    let model = &built.model;
    let origin = |span: Span| brief::place(&workspace, span);
    let folder = args.out.clone().unwrap_or_default();
    let ways = brief::Ways::new(&workspace, &folder);
    let link = |span: Span| ways.to(span);
    let options = Options {
        link: &link,
        circle,
        theme,
        digest: Some(Meaning::approved(model, circle).digest().to_string()),
        ..Options::new(global.today(), &origin)
    };
    let mut name = vec![brief::name(&built, &workspace, root)];
    name.push(args.sort.word().to_owned());
    let made = match args.sort {
        Sort::Register => {
            let register = register(model, &options);
            let files = table_files(&register, args, &formats, &options.theme)?;
            Made {
                files,
                told: told_register(&register),
            }
        }
        sort => {
            let agreement = match sort {
                Sort::Agreement => agreement(model, &options, args.agreement.as_ref())?,
                _ => None,
            };
            let only = sort == Sort::Agreement && agreements(model, &options).len() > 1;
            name.extend(
                args.agreement
                    .as_ref()
                    .filter(|_| only)
                    .map(|own| brief::safe_name(own)),
            );
            let text = match sort {
                Sort::PrivacyNotice => privacy_notice(model, &options),
                Sort::Agreement => agreement_schedule(model, &options, agreement),
                Sort::Register | Sort::Dpia => impact_assessment(model, &options),
            };
            Made {
                files: text_files(&text, &formats, shell)?,
                told: told_text(&text),
            }
        }
    };
    if let Some(circle) = args.circle.filter(|_| args.sort.has_circles()) {
        name.extend(circle.word().map(str::to_owned));
    }
    if args.stdout {
        let text = made
            .files
            .first()
            .map(|(_, bytes)| String::from_utf8_lossy(bytes));
        shell.text(&text.unwrap_or_default());
    } else {
        let kept = Kept {
            name: name.join("."),
            from: brief::from(&workspace, root, &folder),
            digest: options.digest.unwrap_or_default(),
            force: args.force,
        };
        put(&made, &kept, &folder, shell)?;
    }
    tell_slips(&built, &args.file, shell);
    Ok(problems)
}

/// What was made: how the names of the files end, and their bytes; and what to say about them.
struct Made {
    files: Vec<(String, Vec<u8>)>,
    told: String,
}

/// What is written down of the files, so that they are known the next time.
struct Kept {
    name: String,
    from: Option<String>,
    digest: String,
    force: bool,
}

/// What could not be read is in no document, so it is not passed over.
fn tell_slips(built: &Built, file: &Path, shell: &mut Shell) {
    let errors = built.findings.iter();
    let errors = errors.filter(|finding| finding.severity == Severity::Error);
    let errors = errors.count();
    if errors > 0 && !shell.quiet {
        let told = format!(
            "{} in the file must be fixed; the document says less than was meant, or something else. `partnership check {}` shows what.",
            count(errors, "thing", "things"),
            safe_line(&file.display().to_string())
        );
        shell.remark(&paragraph(&told, shell.width(), 0));
    }
}

impl Sort {
    /// Whether it may be made for several circles of readers.
    fn has_circles(self) -> bool {
        matches!(self, Self::Agreement | Self::Dpia)
    }
}

/// The formats that were asked for, else those that serve most.
fn formats(args: &Document) -> Result<Vec<Format>, Box<Misuse>> {
    let tables = args.sort == Sort::Register;
    let odd = args
        .to
        .iter()
        .find(|format| format.page().is_none() != tables);
    if let Some(odd) = odd {
        let (what, how) = if tables {
            ("The register is a table", "Say `--to csv` or `--to xlsx`.")
        } else {
            (
                "This document is a text",
                "Say `--to md`, `--to html`, `--to docx` or `--to pdf`.",
            )
        };
        return Err(Box::new(
            Misuse::new(format!("{what}; it has no format `{}`.", odd.ending())).how(how),
        ));
    }
    if args.blank && !tables {
        return Err(Box::new(
            Misuse::new("`--blank` leaves cells of the register empty; in a text, what is open stays visible.")
                .how("Leave out `--blank`."),
        ));
    }
    let mut formats = args.to.clone();
    if formats.is_empty() {
        formats = match (tables, args.stdout) {
            (true, true) => vec![Format::Csv],
            (true, false) => vec![Format::Csv, Format::Xlsx],
            (false, true) => vec![Format::Md],
            (false, false) => vec![Format::Md, Format::Html],
        };
    }
    let printable = |format: &Format| matches!(format, Format::Csv | Format::Md | Format::Html);
    if args.stdout && (formats.len() > 1 || !formats.iter().all(printable)) {
        return Err(Box::new(
            Misuse::new("Only one format that is text can be printed.").how(if tables {
                "Say `--to csv`."
            } else {
                "Say `--to md` or `--to html`."
            }),
        ));
    }
    Ok(formats)
}

/// For whom it is made.
fn circle(args: &Document) -> Result<Circle, Box<Misuse>> {
    match args.circle.map(|circle| circle.circle()) {
        Some(circle) if !args.sort.has_circles() && circle != Circle::Public => {
            Err(Box::new(
                Misuse::new("The register and the privacy notice are for everybody, so they show only what everybody may see.")
                    .how("Leave out `--for`. What is for the partners goes into `agreement` or `dpia`."),
            ))
        }
        Some(circle) => Ok(circle),
        None if args.sort.has_circles() => Ok(Circle::Partners),
        None => Ok(Circle::Public),
    }
}

/// The agreement that was asked for, else the only one there is; `None` where there is none.
fn agreement(
    model: &Model,
    options: &Options<'_>,
    asked: Option<&String>,
) -> Result<Option<EntryId>, Box<Misuse>> {
    let all = agreements(model, options);
    let names: Vec<&str> = all.iter().filter_map(|one| one.name.as_deref()).collect();
    let Some(asked) = asked else {
        return match all.as_slice() {
            [] => Ok(None),
            [only] => Ok(Some(only.id)),
            _ => Err(Box::new(
                Misuse::new(format!(
                    "The file has {}; a schedule is for one.",
                    count(all.len(), "agreement", "agreements")
                ))
                .how(format!(
                    "Name it: `--agreement {}`. What there is: `{}`.",
                    names.first().unwrap_or(&"…"),
                    names.join("`, `")
                )),
            )),
        };
    };
    if let Some(found) = all.iter().find(|one| one.name.as_ref() == Some(asked)) {
        return Ok(Some(found.id));
    }
    let how = match suggest::nearest(asked, names.iter().copied()) {
        Some(meant) => format!("Did you mean `{meant}`?"),
        None if names.is_empty() => {
            "The file has no `agreement` entry that these readers may see.".to_owned()
        }
        None => format!("What there is: `{}`.", names.join("`, `")),
    };
    Err(Box::new(
        Misuse::new(format!("There is no agreement called `{asked}`.")).how(how),
    ))
}

fn table_files(
    register: &Register,
    args: &Document,
    formats: &[Format],
    theme: &Theme,
) -> Result<Vec<(String, Vec<u8>)>, Box<Misuse>> {
    let open = if args.blank { Open::Blank } else { Open::Told };
    let mut files = Vec::new();
    for format in formats {
        if *format == Format::Xlsx {
            let bytes = xlsx(register, open, theme).map_err(|error| {
                Misuse::new(format!("The workbook could not be made: {error}.")).how(
                    "This is a mistake of the program, not of your file. `--to csv` will do meanwhile.",
                )
            })?;
            files.push((".xlsx".to_owned(), bytes));
        } else {
            files.push((".csv".to_owned(), csv(register, open).into_bytes()));
            files.push((
                "-sources.csv".to_owned(),
                sources_csv(register).into_bytes(),
            ));
        }
    }
    Ok(files)
}

fn text_files(
    text: &Text,
    formats: &[Format],
    shell: &mut Shell,
) -> Result<Vec<(String, Vec<u8>)>, Box<Misuse>> {
    let mut files = Vec::new();
    for format in formats {
        let Some(page) = format.page() else { continue };
        let made = brief::make(text, BriefShape::Briefing, page)?;
        if let Some(note) = &made.note {
            shell.remark(&paragraph(&safe_line(note), shell.width(), 2));
        }
        files.push((format!(".{}", format.ending()), made.bytes));
    }
    Ok(files)
}

fn told_register(register: &Register) -> String {
    let rows = count(register.rows.len(), "use of data", "uses of data");
    if register.rows.is_empty() {
        return "It has no rows: the file has no `purpose` that everybody may see.".to_owned();
    }
    let open = count(register.open(), "cell is", "cells are");
    let required = register.open_required();
    let asked = match required {
        0 => "none of them is one that the standard requires".to_owned(),
        1 => "1 of them is one that the standard requires".to_owned(),
        many => format!("{many} of them are ones that the standard requires"),
    };
    format!("It has {rows}. {open} open; {asked}.")
}

fn told_text(text: &Text) -> String {
    match text.gaps.len() {
        0 => "Nothing in it is open. Whether it is right is for people to judge.".to_owned(),
        open => format!(
            "It leaves {} open, each with what to write.",
            count(open, "question", "questions")
        ),
    }
}

fn put(made: &Made, kept: &Kept, folder: &Path, shell: &mut Shell) -> Result<(), Box<Misuse>> {
    let files: Vec<(String, &[u8])> = made
        .files
        .iter()
        .map(|(ending, bytes)| (format!("{}{ending}", kept.name), bytes.as_slice()))
        .collect();
    let record = Record::beside(folder, &kept.name);
    if !kept.force {
        record.look(folder, &files, kept.from.as_deref())?;
    }
    if !folder.as_os_str().is_empty() {
        write::folder(folder).map_err(|error| {
            Misuse::new(format!(
                "The folder `{}` could not be made: {error}.",
                folder.display()
            ))
            .how(error.how())
        })?;
    }
    let mut known = Vec::new();
    for (file, bytes) in files {
        let path: PathBuf = folder.join(&file);
        write::put(&path, bytes).map_err(|error| {
            Misuse::new(format!("`{}` was not written: {error}.", path.display())).how(error.how())
        })?;
        known.push(File {
            from: kept.from.clone(),
            ..File::new(file, bytes, kept.digest.clone())
        });
        if !shell.quiet {
            shell.line(&format!("Wrote {}", safe_line(&path.display().to_string())));
        }
    }
    record.keep(folder, &kept.name, known)?;
    if !shell.quiet {
        shell.line(&paragraph(&made.told, shell.width(), 0));
    }
    Ok(())
}
