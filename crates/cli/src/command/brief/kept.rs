//! What a briefing must not be written over: one that was made from another file, whose partnership has the same name,
//! and one that somebody has changed by hand since. The manifest beside it tells both.

use std::path::{Component, Path, PathBuf};

use partnership_brief::manifest::{self, Made, Manifest};
use partnership_diagnostics::safe_line;
use partnership_project::{Workspace, made};
use partnership_source::FileId;

use super::file_of;
use super::forms::Wanted;
use super::places::steps;
use crate::misuse::Misuse;

/// The manifest at a path, where there is one that can be read.
pub(super) fn manifest(path: &Path) -> Option<Manifest> {
    let bytes = made::bytes(path).ok()?;
    Manifest::read(&String::from_utf8(bytes).ok()?).ok()
}

/// The file of a partnership, as it is seen from the folder of its briefing. `None` for standard input, and where there
/// is no way from one to the other.
pub(in crate::command) fn from(
    workspace: &Workspace,
    root: FileId,
    folder: &Path,
) -> Option<String> {
    let file = workspace.file(root)?.asked()?;
    // There is no way to a path without a step.
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    let (target, from) = (steps(file)?, steps(folder)?);
    let same = target
        .iter()
        .zip(&from)
        .take_while(|(one, other)| one == other)
        .count();
    // On Windows, another drive cannot be reached.
    if same == 0 {
        return None;
    }
    let up = from.iter().skip(same).map(|_| "..");
    let down = target.iter().skip(same).map(String::as_str);
    Some(up.chain(down).collect::<Vec<_>>().join("/"))
}

/// A path without a step down and up again: `a.partnership` for `made/../a.partnership`.
fn plain(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        let down = matches!(out.components().next_back(), Some(Component::Normal(_)));
        if part == Component::ParentDir && down {
            out.pop();
        } else {
            out.push(part);
        }
    }
    out
}

/// Refuse where a file that would be written was made from another file, was changed since it was made, or where a draft
/// would come among finished texts.
pub(super) fn look(
    folder: &Path,
    name: &str,
    wanted: &Wanted,
    from: Option<&str>,
    draft: bool,
) -> Result<(), Box<Misuse>> {
    let Some(earlier) = manifest(&folder.join(format!("{name}{}", manifest::ENDING))) else {
        return Ok(());
    };
    for (shape, format) in wanted.all() {
        let file = file_of(name, shape, format);
        let Some(known) = earlier.files.iter().find(|own| own.name == file) else {
            continue;
        };
        let path = folder.join(&file);
        let Ok(bytes) = made::bytes(&path) else {
            continue;
        };
        if !known.is(&bytes) {
            return Err(changed(&path));
        }
        if let Some(wrong) = of_another(folder, &path, known, from) {
            return Err(wrong);
        }
    }
    let finished = |made: &&Made| draft && !earlier.draft && folder.join(&made.name).exists();
    match earlier.files.iter().find(finished) {
        Some(made) => Err(beside_finished(&folder.join(&made.name))),
        None => Ok(()),
    }
}

/// That a draft would stand beside a finished text, or in its place.
fn beside_finished(path: &Path) -> Box<Misuse> {
    let shown = safe_line(&path.display().to_string()).into_owned();
    Box::new(
        Misuse::new(format!(
            "Nothing was written: `{shown}` is a finished text, and a draft in its place or beside it could be taken for one."
        ))
        .how("Give the draft a folder of its own with `--out`. `--force` replaces the finished text."),
    )
}

/// That a file was changed by hand.
pub(in crate::command) fn changed(path: &Path) -> Box<Misuse> {
    let shown = safe_line(&path.display().to_string()).into_owned();
    Box::new(
        Misuse::new(format!(
            "Nothing was written: `{shown}` was changed by hand since it was made, and the change would be lost."
        ))
        .how("Write the change into the partnership, or keep a copy of the file. Then `--force` replaces it."),
    )
}

/// That a file was made from another file than `from`, where it was. A file that was renamed is no other one.
pub(in crate::command) fn of_another(
    folder: &Path,
    path: &Path,
    known: &Made,
    from: Option<&str>,
) -> Option<Box<Misuse>> {
    let other = known
        .from
        .as_deref()
        .filter(|other| from.is_some_and(|from| from != *other) && folder.join(other).is_file())?;
    let other = plain(&folder.join(other));
    let other = safe_line(&other.display().to_string()).into_owned();
    let shown = safe_line(&path.display().to_string()).into_owned();
    Some(Box::new(
        Misuse::new(format!(
            "Nothing was written: `{shown}` was made from another file, `{other}`, whose partnership has the same name."
        ))
        .how("Give one of the two another name, or another folder with `--out`. `--force` replaces it nevertheless."),
    ))
}
