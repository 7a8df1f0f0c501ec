//! `partnership import`: entries out of a spreadsheet, and what had no place.

use std::io::{self, Read};
use std::path::Path;

use partnership_diagnostics::safe_line;
use partnership_project::{
    EXTENSION, LineEnds, Load, STANDARD_INPUT, Workspace, load, made, write,
};
use partnership_register::{ImportKind as Kind, Imported, Known, Left, Wanted, import};
use partnership_source::FileId;
use partnership_syntax::parse;

use super::tell_problems;
use crate::Exit;
use crate::args::{Global, Import, ImportKind};
use crate::misuse::Misuse;
use crate::shell::Shell;
use crate::words::{and, count, paragraph};

/// How much of what had no place is told; all of it stands in the text.
const SHOWN: usize = 40;

/// The most that is read from standard input; the importer has a bound of its own.
const LONGEST: u64 = 64 << 20;

pub(crate) fn run(args: &Import, global: &Global, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    let into = args.into.as_deref();
    if let Some(path) = into {
        is_a_file_for_entries(path)?;
    }
    let bytes = bytes(&args.file)?;
    let mut exit = Exit::Clean;
    let workspace = match into {
        Some(path) if path.exists() => {
            let workspace = load(&[path.to_owned()], &Load::default());
            exit = tell_problems(&workspace, shell);
            if exit != Exit::Clean {
                return Ok(exit);
            }
            Some(workspace)
        }
        _ => None,
    };
    let root = workspace
        .as_ref()
        .and_then(|workspace| workspace.given().next());
    let known = match (&workspace, root) {
        (Some(workspace), Some(root)) => known(workspace, root),
        _ => Vec::new(),
    };
    let source = match args.file.file_name() {
        Some(name) if name != STANDARD_INPUT => name.to_string_lossy().into_owned(),
        _ => "standard input".to_owned(),
    };
    let wanted = Wanted {
        kind: args.kind.map(kind),
        sheet: args.sheet.as_deref(),
        source: &source,
        known: &known,
        today: Some(global.today()),
    };
    let imported = import(&bytes, &wanted).map_err(|refused| {
        // Whatever is in it, who has such a file needs to know this first.
        if is_open_document(&args.file) {
            Misuse::new("`.ods` and `.fods` files of LibreOffice are not read.")
                .how("Save it as `.xlsx` or CSV, and import that.")
        } else {
            Misuse::new(refused.what).how(refused.how)
        }
    })?;
    match (into, &workspace, root) {
        (Some(path), Some(workspace), Some(root)) => {
            append(path, workspace, root, &imported)?;
            tell_open(path, workspace, root, shell);
        }
        (Some(path), ..) => write::create(path, &imported.text).map_err(|error| {
            Misuse::new(format!("`{}` was not written: {error}.", path.display())).how(error.how())
        })?,
        (None, ..) => shell.text(&imported.text),
    }
    tell(&imported, into, shell);
    if !imported.left.is_empty() {
        exit = exit.max(Exit::Found);
    }
    Ok(exit)
}

fn is_open_document(file: &Path) -> bool {
    let ending = file.extension().map(|ending| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| ending == "ods" || ending == "fods")
}

fn kind(kind: ImportKind) -> Kind {
    match kind {
        ImportKind::Partner => Kind::Partner,
        ImportKind::Dataset => Kind::Dataset,
        ImportKind::Risk => Kind::Risk,
        ImportKind::Register => Kind::Register,
    }
}

/// Refuse to add entries to what is no file of the language: a table that they are added to is spoilt.
fn is_a_file_for_entries(path: &Path) -> Result<(), Box<Misuse>> {
    let shown = safe_line(&path.display().to_string()).into_owned();
    if path.is_dir() {
        return Err(Box::new(
            Misuse::new(format!(
                "`{shown}` is a folder; entries are added to a file, or start one."
            ))
            .how(format!(
                "Name a file in it: `--into {}`.",
                safe_line(&path.join("imported.partnership").display().to_string())
            )),
        ));
    }
    if path.extension().is_none_or(|ending| ending != EXTENSION) {
        return Err(Box::new(
            Misuse::new(format!(
                "`{shown}` does not end in `.{EXTENSION}`, so entries in it would be read by nothing, and what is in it would be spoilt."
            ))
            .how(format!("Name a file that ends in `.{EXTENSION}`.")),
        ));
    }
    Ok(())
}

fn bytes(file: &Path) -> Result<Vec<u8>, Box<Misuse>> {
    let read = if file.as_os_str() == STANDARD_INPUT {
        let mut bytes = Vec::new();
        io::stdin()
            .take(LONGEST)
            .read_to_end(&mut bytes)
            .map(|_| bytes)
    } else {
        made::bytes(file)
    };
    read.map_err(|error| {
        let why = match error.kind() {
            io::ErrorKind::NotFound => "it is not there".to_owned(),
            io::ErrorKind::PermissionDenied => "you do not have permission to read it".to_owned(),
            io::ErrorKind::InvalidInput => {
                "it is a folder, a device, or larger than any spreadsheet that somebody could review".to_owned()
            }
            _ => format!("the system says: {error}"),
        };
        let how = match error.kind() {
            io::ErrorKind::PermissionDenied => {
                "Ask for permission, or copy it to a place of your own."
            }
            _ => "Name a `.csv` or `.xlsx` file.",
        };
        let shown = safe_line(&file.display().to_string()).into_owned();
        Box::new(Misuse::new(format!("`{shown}` cannot be read, because {why}.")).how(how))
    })
}

/// The entries that are there already, in the file and in what it uses.
fn known(workspace: &Workspace, root: FileId) -> Vec<Known> {
    let built = workspace.build(root);
    built
        .model
        .entries
        .iter()
        .filter_map(|entry| {
            Some(Known {
                kind: entry.kind?.word.to_owned(),
                name: entry.name.clone()?,
                title: entry.title.as_ref().map(|title| title.value.clone()),
            })
        })
        .collect()
}

/// Put the entries behind what a file has. Where its last entry is not closed, they would become a part of it.
fn append(
    path: &Path,
    workspace: &Workspace,
    root: FileId,
    imported: &Imported,
) -> Result<(), Box<Misuse>> {
    let Some(file) = workspace.file(root) else {
        return Ok(());
    };
    let old = file.parse().text().to_string();
    let (ends, _) = LineEnds::of(&old);
    let added = format!("\n\n{}", imported.text);
    let new = format!("{}{}", old.trim_end(), ends.applied(&added));
    let entries = |text: &str| parse(text).file().declarations().count();
    if entries(&new) != entries(&old) + entries(&imported.text) {
        return Err(Box::new(
            Misuse::new(format!(
                "Nothing was added to `{}`: something in it is left open, and would swallow what follows.",
                path.display()
            ))
            .how("`partnership check` shows where a brace or a quote is missing. Close it, and import again."),
        ));
    }
    write::replace(path, &old, &new).map_err(|error| {
        Box::new(
            Misuse::new(format!("`{}` was not written: {error}.", path.display())).how(error.how()),
        )
    })
}

/// Tell where what was there could not be read: whoever reads the file may take what was added for a part of it.
fn tell_open(path: &Path, workspace: &Workspace, root: FileId, shell: &mut Shell) {
    let Some(file) = workspace.file(root) else {
        return;
    };
    let Some(slip) = file.parse().slips().next() else {
        return;
    };
    let text = file.parse().text();
    let before = text.get(..slip.range.start as usize).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let shown = safe_line(&path.display().to_string()).into_owned();
    let told = format!(
        "`{shown}` has a place that cannot be read, on line {line}: a brace or a quote may be open there. The entries were added behind it all the same; `partnership check {shown}` shows what to correct."
    );
    shell.remark(&paragraph(&told, shell.width(), 0));
}

/// What was made, what to look at, and what had no place: about the run, so not on standard output.
fn tell(imported: &Imported, into: Option<&Path>, shell: &mut Shell) {
    if shell.quiet && imported.left.is_empty() {
        return;
    }
    let width = shell.width();
    if !shell.quiet {
        let made: Vec<String> = imported
            .made
            .iter()
            .map(|(word, number)| count(*number, word, &format!("{word}s")))
            .collect();
        let place = into.map_or(String::new(), |path| {
            format!(" into {}", safe_line(&path.display().to_string()))
        });
        shell.remark(&paragraph(
            &format!("Imported {}{place}.", and(&made)),
            width,
            0,
        ));
        for told in &imported.told {
            shell.remark(&paragraph(&safe_line(told), width, 2));
        }
    }
    if imported.left.is_empty() {
        return;
    }
    shell.remark("");
    let things = count(imported.left.len(), "thing", "things");
    shell.remark(&format!(
        "{things} had no place. Each stands in the text as a remark:"
    ));
    for left in imported.left.iter().take(SHOWN) {
        shell.remark(&paragraph(&safe_line(&told(left)), width, 2));
    }
    if imported.left.len() > SHOWN {
        shell.remark(&format!("  … and {} more.", imported.left.len() - SHOWN));
    }
}

fn told(left: &Left) -> String {
    let place = match (left.row, &left.column) {
        (Some(row), Some(column)) => format!("Row {row}, column “{column}”"),
        (None, Some(column)) => format!("Column “{column}”"),
        (Some(row), None) => format!("Row {row}"),
        (None, None) => "The file".to_owned(),
    };
    if left.cell.is_empty() {
        return format!("{place}: {}.", left.why.trim_end_matches('.'));
    }
    let cell: String = left.cell.split_whitespace().collect::<Vec<_>>().join(" ");
    let shown: String = cell.chars().take(60).collect();
    let more = if cell.chars().count() > 60 { "…" } else { "" };
    let why = left.why.trim_end_matches('.');
    let stop = if why.ends_with('?') { "" } else { "." };
    format!("{place}: “{shown}{more}”: {why}{stop}")
}
