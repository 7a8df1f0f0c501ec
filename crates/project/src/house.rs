//! What a house keeps beside `partnership.toml` for its briefings: a logo, fonts, templates.
//!
//! Only files in the folder of `partnership.toml` and below are read, wherever links lead, and none that is larger than
//! such a file is. What is in them is judged by whoever uses them.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::Config;

/// The largest file that is read here; what it may be is smaller still.
const LARGEST: u64 = 4 * 1024 * 1024;

/// The files of a house, by what they are for.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct House {
    /// Its logo.
    pub logo: Option<Vec<u8>>,
    /// Its fonts, by their keys in `[brief.theme.fonts]`.
    pub fonts: Vec<(&'static str, Vec<u8>)>,
    /// Its templates, by their names.
    pub templates: BTreeMap<String, String>,
}

/// A file of a house that cannot be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HouseError {
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub how: String,
}

impl House {
    /// What the configuration names; of templates, those of `names` that are there.
    ///
    /// # Errors
    /// Every file that is named and cannot be read.
    pub fn read(config: &Config, names: &[&str]) -> Result<Self, Vec<HouseError>> {
        let mut house = Self::default();
        let Some(folder) = config.brief.folder.as_deref() else {
            return Ok(house);
        };
        let mut wrong = Vec::new();
        let theme = &config.brief.theme;
        let mut take = |what: &str, path: &Path| match read(folder, path) {
            Ok(bytes) => Some(bytes),
            Err(why) => {
                wrong.push(HouseError {
                    what: format!("The {what} `{}` {why}.", path.display()),
                    how: "Paths in `partnership.toml` start at its own folder, and stay in it."
                        .into(),
                });
                None
            }
        };
        house.logo = theme.logo.as_deref().and_then(|path| take("logo", path));
        for (key, path) in theme.fonts.all() {
            house
                .fonts
                .extend(take("font", path).map(|bytes| (key, bytes)));
        }
        if let Some(templates) = &config.brief.templates {
            let mut found = false;
            for name in names {
                let path = templates.join(name);
                if fs::symlink_metadata(folder.join(&path)).is_err() {
                    continue;
                }
                found = true;
                let text = take("template", &path).map(String::from_utf8);
                match text {
                    Some(Ok(text)) => {
                        house.templates.insert((*name).to_owned(), text);
                    }
                    Some(Err(_)) => wrong_text(&mut house, name),
                    None => {}
                }
            }
            if !found {
                wrong.push(HouseError {
                    what: format!(
                        "The folder of templates `{}` has none that a briefing is made from.",
                        templates.display()
                    ),
                    how: format!("A template is called {}.", names.join(", ")),
                });
            }
        }
        if wrong.is_empty() {
            Ok(house)
        } else {
            Err(wrong)
        }
    }
}

/// A template that is no text makes no page; the engine says so with its name.
fn wrong_text(house: &mut House, name: &str) {
    house
        .templates
        .insert(name.to_owned(), "{% this file is not text %}".to_owned());
}

fn read(folder: &Path, path: &Path) -> Result<Vec<u8>, String> {
    if path.is_absolute() {
        return Err("does not start at the folder of `partnership.toml`".into());
    }
    let root = fs::canonicalize(folder).map_err(|error| format!("cannot be read: {error}"))?;
    let target: PathBuf = match fs::canonicalize(root.join(path)) {
        Ok(target) => target,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err("is not there".into());
        }
        Err(error) => return Err(format!("cannot be read: {error}")),
    };
    if !target.starts_with(&root) {
        return Err("lies outside the folder of `partnership.toml`".into());
    }
    if !fs::metadata(&target).is_ok_and(|metadata| metadata.is_file()) {
        return Err("is not a file".into());
    }
    let mut bytes = Vec::new();
    let file = File::open(&target).map_err(|error| format!("cannot be read: {error}"))?;
    file.take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| format!("cannot be read: {error}"))?;
    if bytes.len() as u64 > LARGEST {
        return Err("is larger than 4 MiB".into());
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_the_folder_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("house");
        fs::create_dir(&inner).unwrap();
        fs::write(folder.path().join("secret"), b"x").unwrap();
        fs::write(inner.join("logo.png"), b"y").unwrap();
        assert_eq!(read(&inner, Path::new("logo.png")), Ok(b"y".to_vec()));
        assert!(
            read(&inner, Path::new("../secret"))
                .unwrap_err()
                .contains("outside")
        );
        assert!(
            read(&inner, &folder.path().join("secret"))
                .unwrap_err()
                .contains("start at")
        );
        assert!(
            read(&inner, Path::new("missing.png"))
                .unwrap_err()
                .contains("not there")
        );
        assert!(
            read(&inner, Path::new("."))
                .unwrap_err()
                .contains("not a file")
        );
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(folder.path().join("secret"), inner.join("link")).unwrap();
            assert!(
                read(&inner, Path::new("link"))
                    .unwrap_err()
                    .contains("outside")
            );
        }
    }
}
