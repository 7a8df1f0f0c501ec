//! What a `use` sentence leads to on the disk.

use std::fs;
use std::path::{Component, Path, PathBuf};

use partnership_diagnostics::suggest;
use partnership_model::ImportTarget;

use crate::EXTENSION;
use crate::read::ReadError;
use crate::texts::Texts;

/// How many names of a folder are compared when one is looked for.
const MOST_NAMES: usize = 10_000;

/// What a written path leads to, before the file is read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Lead {
    /// A file, with all links resolved.
    To(PathBuf),
    /// Something else.
    Else(ImportTarget),
}

/// Follow `written`, which stands in a file of `folder`, without leaving `root`. Both have their links resolved.
pub(crate) fn follow(written: &str, folder: &Path, root: &Path, texts: Option<&Texts>) -> Lead {
    if written.trim().is_empty() {
        return Lead::Else(ImportTarget::Nothing);
    }
    // Asked of the words alone first, so that nobody learns from a finding which files lie outside.
    let Some(path) = inside(written, folder, root) else {
        return Lead::Else(ImportTarget::Outside);
    };
    if is_ours(&path) && texts.is_some_and(|texts| texts.get(&path).is_some()) {
        return Lead::To(path);
    }
    match path.canonicalize() {
        Ok(resolved) if !resolved.starts_with(root) => Lead::Else(ImportTarget::Outside),
        Ok(resolved) if resolved.is_dir() => unreadable(&ReadError::Folder),
        Ok(resolved) if !is_ours(&resolved) => Lead::Else(ImportTarget::Unreadable(format!(
            "only files whose name ends in `.{EXTENSION}` can be used"
        ))),
        Ok(resolved) => Lead::To(resolved),
        Err(error) => match ReadError::of(&error, &path) {
            ReadError::Missing => {
                Lead::Else(ImportTarget::Missing(suggestion(written, folder, root)))
            }
            other => unreadable(&other),
        },
    }
}

fn unreadable(error: &ReadError) -> Lead {
    Lead::Else(ImportTarget::Unreadable(error.reason()))
}

fn is_ours(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == EXTENSION)
}

/// The path that `written` names by its words, if it stays in `root`.
fn inside(written: &str, folder: &Path, root: &Path) -> Option<PathBuf> {
    if Path::new(written).is_absolute() {
        return None;
    }
    let path = flattened(&folder.join(written));
    path.starts_with(root).then_some(path)
}

/// `path` with `.` and `..` worked out by the words alone.
pub(crate) fn flattened(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir
                if matches!(out.components().next_back(), Some(Component::Normal(_))) =>
            {
                out.pop();
            }
            Component::ParentDir if out.has_root() => {}
            part => out.push(part),
        }
    }
    out
}

/// What the author of `written` most likely meant, as it would be written.
fn suggestion(written: &str, folder: &Path, root: &Path) -> Option<String> {
    let slashed = written.replace('\\', "/");
    if slashed != written && matches!(follow(&slashed, folder, root, None), Lead::To(_)) {
        return Some(slashed);
    }
    let path = inside(&slashed, folder, root)?;
    let name = nearest_file(&path, is_ours)?;
    Some(match slashed.rsplit_once('/') {
        Some((before, _)) => format!("{before}/{name}"),
        None => name,
    })
}

/// The file in the folder of `path` whose name is most like its own.
pub(crate) fn nearest_file(path: &Path, fits: impl Fn(&Path) -> bool) -> Option<String> {
    let wanted = path.file_name()?.to_str()?;
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let mut names: Vec<String> = fs::read_dir(folder)
        .ok()?
        .take(MOST_NAMES)
        .flatten()
        .filter(|entry| fits(&entry.path()))
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort_unstable();
    suggest::nearest(wanted, names.iter().map(String::as_str)).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_alone_decide_what_leaves_the_root() {
        let stays = |written| {
            inside(written, Path::new("/r/a"), Path::new("/r"))
                .map(|path| path.display().to_string())
        };
        assert_eq!(
            stays("b.partnership").as_deref(),
            Some("/r/a/b.partnership")
        );
        assert_eq!(
            stays("../b/./c/../d.partnership").as_deref(),
            Some("/r/b/d.partnership")
        );
        assert_eq!(
            stays("../../r/b.partnership").as_deref(),
            Some("/r/b.partnership")
        );
        assert_eq!(stays("../../b.partnership"), None);
        assert_eq!(stays("../../../../../etc/passwd"), None);
        assert_eq!(stays("/r/b.partnership"), None);
        assert_eq!(flattened(Path::new("../../x/../y")), Path::new("../../y"));
    }
}
