//! Loading workspaces from real folders.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, date};
use partnership_diagnostics::Sources;
use partnership_model::ImportTarget;
use partnership_project::{Load, Workspace, load};
use partnership_syntax::ast::Import;

/// The day of the checks.
const TODAY: Date = date(2026, 11, 20);

/// A folder of its own with these files.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new(files: &[(&str, &str)]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        for (name, text) in files {
            let path = folder.at(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }

    fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn load(&self, names: &[&str]) -> Workspace {
        let paths: Vec<PathBuf> = names.iter().map(|name| self.at(name)).collect();
        load(&paths, &Load::default())
    }

    /// A name as the workspace has it, seen from this folder.
    fn short(&self, name: &str) -> String {
        name.replace(&format!("{}/", self.0.path().display()), "")
    }

    fn names(&self, workspace: &Workspace) -> Vec<String> {
        let ids = (0..workspace.len() as u32).map(partnership_source::FileId);
        ids.map(|id| self.short(workspace.name(id))).collect()
    }

    /// The files looked at by themselves when `names` are given.
    fn roots(&self, names: &[&str]) -> Vec<String> {
        let workspace = self.load(names);
        let checked = workspace.check(TODAY);
        checked
            .roots
            .iter()
            .map(|root| self.short(workspace.name(root.file)))
            .collect()
    }

    /// What the `use` sentences of the first file given lead to.
    fn targets(&self, names: &[&str]) -> Vec<String> {
        let workspace = self.load(names);
        let first = workspace.given().next().unwrap();
        let built = workspace.file(first).unwrap();
        let imports: Vec<Import<'_>> = built.parse().file().imports().collect();
        let targets = workspace.targets(first);
        assert_eq!(imports.len(), targets.len());
        let told = targets.iter().map(|target| match target {
            ImportTarget::File(id) => format!("file {}", self.short(workspace.name(*id))),
            other => format!("{other:?}"),
        });
        told.collect()
    }
}

const P: &str = "partnership p \"P\" {}\n";

#[test]
fn every_file_is_read_once_and_named_from_where_one_stands() {
    let folder = Folder::new(&[
        (
            "a.partnership",
            "use \"lib/x.partnership\"\nuse \"b.partnership\"\n",
        ),
        (
            "b.partnership",
            "use \"./lib/../lib/x.partnership\"\nuse \"a.partnership\"\n",
        ),
        ("lib/x.partnership", "use \"../a.partnership\"\n"),
        ("other.partnership", ""),
        ("partnership.toml", ""),
    ]);
    let workspace = folder.load(&["a.partnership", "b.partnership", "b.partnership"]);
    assert_eq!(
        folder.names(&workspace),
        ["a.partnership", "b.partnership", "lib/x.partnership"]
    );
    assert_eq!(workspace.given().count(), 2);
}

#[test]
fn what_a_use_leads_to() {
    let folder = Folder::new(&[
        (
            "in/a.partnership",
            "use \"organisations.partnership\"\nuse \"organisation.partnership\"\nuse \"organisations\"\nuse \"lib\\x.partnership\"\n\
             use \"../secret.partnership\"\nuse \"/etc/passwd\"\nuse \"lib\"\nuse \"notes.txt\"\nuse \"\"\nuse \"bad.partnership\"\n\
             use \"deep/none.partnership\"\n",
        ),
        ("in/organisations.partnership", ""),
        ("in/lib/x.partnership", ""),
        ("in/notes.txt", ""),
        ("in/bad.partnership", ""),
        ("secret.partnership", ""),
    ]);
    fs::write(folder.at("in/bad.partnership"), b"x\xff").unwrap();
    let targets = folder.targets(&["in/a.partnership"]);
    let targets: Vec<&str> = targets.iter().map(String::as_str).collect();
    assert_eq!(
        targets,
        [
            "file in/organisations.partnership",
            "Missing(Some(\"organisations.partnership\"))",
            "Missing(Some(\"organisations.partnership\"))",
            "Missing(Some(\"lib/x.partnership\"))",
            "Outside",
            "Outside",
            "Unreadable(\"it is a folder, not a file\")",
            "Unreadable(\"only files whose name ends in `.partnership` can be used\")",
            "Nothing",
            "Unreadable(\"it is not UTF-8 text (first seen at byte offset 1); it looks like text saved in an older encoding, such as Windows-1252\")",
            "Missing(None)",
        ]
    );
}

#[cfg(unix)]
#[test]
fn links_are_resolved_before_the_root_is_asked() {
    use std::os::unix::fs::symlink;
    let folder = Folder::new(&[
        (
            "in/a.partnership",
            "use \"out.partnership\"\nuse \"loop.partnership\"\nuse \"pipe/../real.partnership\"\nuse \"link.partnership\"\n",
        ),
        ("in/real.partnership", ""),
        ("secret.partnership", ""),
    ]);
    symlink(
        folder.at("secret.partnership"),
        folder.at("in/out.partnership"),
    )
    .unwrap();
    symlink("loop.partnership", folder.at("in/loop.partnership")).unwrap();
    symlink("real.partnership", folder.at("in/link.partnership")).unwrap();
    assert_eq!(
        folder.targets(&["in/a.partnership"]),
        [
            "Outside",
            "Unreadable(\"it is a link that leads back to itself\")",
            "file in/real.partnership",
            "file in/real.partnership",
        ]
    );
    let workspace = folder.load(&["in/loop.partnership", "in/a.partnership"]);
    assert_eq!(
        workspace
            .problems()
            .iter()
            .map(|problem| problem.name)
            .collect::<Vec<_>>(),
        ["not-a-file"]
    );
    assert_eq!(workspace.given().count(), 1, "the other file is looked at");
}

#[test]
fn a_configuration_makes_its_folder_the_root() {
    let folder = Folder::new(&[
        ("partnership.toml", ""),
        ("in/a.partnership", "use \"../shared.partnership\"\n"),
        ("shared.partnership", ""),
    ]);
    assert_eq!(
        folder.targets(&["in/a.partnership"]),
        ["file shared.partnership"]
    );
}

#[test]
fn a_long_chain_needs_no_stack_and_a_circle_ends() {
    let mut files: Vec<(String, String)> = (0..1_000)
        .map(|n| {
            (
                format!("f{n:04}.partnership"),
                format!("use \"f{:04}.partnership\"\n", n + 1),
            )
        })
        .collect();
    files.push((
        "f1000.partnership".into(),
        "use \"f0000.partnership\"\n".into(),
    ));
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let folder = Folder::new(&files);
    assert_eq!(folder.load(&["f0000.partnership"]).len(), 1_001);
    assert_eq!(
        folder.roots(&[""]),
        ["f0000.partnership"],
        "shared lists that use each other are looked at together"
    );
}

#[test]
fn roots_are_what_nobody_else_takes_in() {
    let folder = Folder::new(&[
        (
            "care.partnership",
            "use \"people.partnership\" as part\nuse \"list.partnership\"\npartnership p \"P\" {}\n",
        ),
        ("people.partnership", "use \"more.partnership\" as part\n"),
        ("more.partnership", ""),
        ("list.partnership", ""),
        ("alone.partnership", ""),
        ("second.partnership", P),
    ]);
    assert_eq!(
        folder.roots(&[""]),
        [
            "alone.partnership",
            "care.partnership",
            "second.partnership"
        ]
    );
    assert_eq!(
        folder.roots(&["people.partnership", "list.partnership"]),
        ["list.partnership", "people.partnership"]
    );
    assert_eq!(folder.roots(&["more.partnership"]), ["more.partnership"]);

    let circle = Folder::new(&[
        ("a.partnership", "use \"b.partnership\" as part\n"),
        (
            "b.partnership",
            "use \"a.partnership\" as part\npartnership p \"P\" {}\n",
        ),
    ]);
    assert_eq!(
        circle.roots(&[""]),
        ["b.partnership"],
        "one of a circle is still looked at"
    );
}

#[test]
fn folders_are_searched_as_git_sees_them() {
    let folder = Folder::new(&[
        ("a.partnership", P),
        ("deep/er/b.partnership", P),
        ("notes.md", ""),
        (".hidden/c.partnership", P),
        ("built/d.partnership", P),
        (".gitignore", "built/\n"),
    ]);
    assert_eq!(
        folder.names(&folder.load(&[""])),
        ["a.partnership", "deep/er/b.partnership"]
    );
    assert_eq!(
        folder.names(&folder.load(&["built/d.partnership"])),
        ["built/d.partnership"]
    );
    fs::create_dir(folder.at("empty")).unwrap();
    assert_eq!(
        folder.load(&["empty"]).problems()[0].name,
        "nothing-to-read"
    );
}

#[test]
fn a_missing_file_is_told_with_its_nearest_name() {
    let folder = Folder::new(&[("care.partnership", P)]);
    let workspace = folder.load(&["cair.partnership", "care.partnership"]);
    assert_eq!(
        workspace.problems()[0].how,
        "Did you mean `care.partnership`?"
    );
    assert_eq!(workspace.len(), 1);
    assert!(
        load(&[Path::new("").to_owned()], &Load::default()).problems()[0]
            .what
            .contains("no file")
    );
}

#[test]
fn an_empty_file_is_found_and_nothing_else_in_it() {
    let folder = Folder::new(&[("a.partnership", " \n// later\n"), ("b.partnership", "")]);
    let checked = folder.load(&[""]).check(TODAY);
    assert_eq!(
        checked
            .findings
            .iter()
            .map(|finding| &*finding.name)
            .collect::<Vec<_>>(),
        ["empty-file", "empty-file"]
    );
    assert!(checked.fails(None));
}

#[test]
fn files_that_vanish_while_others_are_read_are_told_one_by_one() {
    let names: Vec<String> = (0..400).map(|at| format!("f{at}.partnership")).collect();
    let text = "partnership p \"P\" {\n  aim: \"x\"\n}\n";
    let files: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), text)).collect();
    let folder = Folder::new(&files);
    // All of them are known before the first is read. Then somebody takes them away.
    let once = std::sync::Once::new();
    let take_away = |_, _| {
        once.call_once(|| {
            for name in &names {
                fs::remove_file(folder.at(name)).unwrap();
            }
        });
    };
    let paths = [folder.0.path().to_owned()];
    let workspace = load(
        &paths,
        &Load {
            progress: Some(&take_away),
            ..Load::default()
        },
    );
    let gone = workspace.problems().len();
    assert!(gone > 0, "some had not been read yet");
    assert_eq!(workspace.len() + gone, names.len());
    for problem in workspace.problems() {
        assert!(problem.what.contains(".partnership"), "{}", problem.what);
    }
    assert_eq!(workspace.check(TODAY).counts.files, workspace.len());
}
