//! `partnership brief --check`: whether the assets in a folder still say what the file says.

use std::path::Path;

use partnership_brief::manifest::{self, Manifest};
use partnership_change::{Say, compare, tell};
use partnership_diagnostics::safe_line;
use partnership_model::{Data, Model};
use partnership_project::made;

use crate::Exit;
use crate::misuse::Misuse;
use crate::shell::Shell;
use crate::words::{and, count, paragraph};

/// Look at the assets in `folder`.
pub(super) fn check(folder: &Path, model: &Model, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    let shown = folder.display().to_string();
    let paths = made::ending(folder, manifest::ENDING).map_err(|error| {
        Misuse::new(format!("The folder `{shown}` could not be read: {error}."))
    })?;
    let name = model.header().and_then(|header| header.name.clone());
    let (mut fresh, mut wrong) = (0, 0);
    for path in paths {
        let manifest = made::bytes(&path)
            .ok()
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .map(|text| Manifest::read(&text));
        let file = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let told = match manifest {
            Some(Ok(manifest)) if manifest.partnership != name => continue,
            Some(Ok(manifest)) => look(folder, &manifest, model),
            Some(Err(error)) => vec![(
                2,
                Say::own("it cannot be told whether it is up to date: ").and(error.to_string()),
            )],
            None => vec![(2, Say::own("it could not be read"))],
        };
        if told.is_empty() {
            fresh += 1;
            continue;
        }
        wrong += 1;
        let heading = shell.paint("1", file.trim_end_matches(manifest::ENDING));
        shell.line(&heading);
        for (indent, say) in told {
            let say = say.capital().text();
            let stop = if say.ends_with(':') { "" } else { "." };
            let line = paragraph(&safe_line(&format!("{say}{stop}")), shell.width(), indent);
            shell.line(&line);
        }
        shell.line("");
    }
    if fresh + wrong == 0 {
        shell.line(&format!(
            "There is no asset of this partnership in `{}`.",
            safe_line(&shown)
        ));
        shell.line("`partnership brief` with `--out` and this folder makes one.");
        return Ok(Exit::Found);
    }
    let parts: Vec<String> = [
        (fresh, count(fresh, "is up to date", "are up to date")),
        (wrong, count(wrong, "is not", "are not")),
    ]
    .into_iter()
    .filter(|(number, _)| *number > 0)
    .map(|(_, told)| told)
    .collect();
    shell.line(&format!(
        "{}: {}.",
        count(fresh + wrong, "asset", "assets"),
        and(&parts)
    ));
    Ok(if wrong > 0 { Exit::Found } else { Exit::Clean })
}

/// What is wrong with an asset, each with how far it is set in; nothing where it is as it should be.
fn look(folder: &Path, manifest: &Manifest, model: &Model) -> Vec<(usize, Say)> {
    let mut told = Vec::new();
    for file in &manifest.files {
        let say = Say::name(file.name.as_str());
        match made::bytes(&folder.join(&file.name)) {
            Err(_) => told.push((2, say.and(" is missing"))),
            Ok(bytes) if !file.is(&bytes) => {
                told.push((2, say.and(" was changed by hand since it was made")));
            }
            Ok(_) if file.digest != manifest.digest => {
                let other = " was made from an earlier version than the others";
                told.push((2, say.and(other)));
            }
            Ok(_) => {}
        }
    }
    let now = manifest::meaning(model, manifest.circle);
    if now.digest().to_string() != manifest.digest {
        let made = format!("it was made on {} and is out of date:", manifest.made);
        told.push((2, Say::own(made)));
        let said = compare(&manifest.meaning, &now);
        for section in tell::said_outline(&said) {
            for item in section.items {
                told.push((4, item.told.without_stop()));
                let lines = item.lines.into_iter();
                told.extend(lines.map(|line| (6, line.without_stop())));
            }
        }
    }
    told.extend(approvals(manifest, model).into_iter().map(|say| (2, say)));
    told
}

/// Approvals of another text than the one that was made.
fn approvals(manifest: &Manifest, model: &Model) -> Vec<Say> {
    let mut assets = model.of_kind("asset");
    let asset = match &manifest.asset {
        Some(name) => assets.find(|asset| asset.name.as_ref() == Some(name)),
        None => assets
            .next()
            .filter(|_| model.of_kind("asset").count() == 1),
    };
    let values = asset
        .into_iter()
        .flat_map(|asset| asset.values("approved-by"));
    values
        .filter_map(|value| {
            let Data::Name(who) = &value.data else {
                return None;
            };
            let line = value
                .qualifiers
                .block
                .iter()
                .find(|line| line.word == "digest")?;
            let digest = line.values.iter().find_map(|value| match &value.data {
                Data::Code(code) => Some(code.as_str()),
                Data::Text(text) => Some(text.value.as_str()),
                _ => None,
            })?;
            (digest != manifest.approval).then(|| {
                Say::own("the approval by ")
                    .and_name(who.written.as_str())
                    .and(" is of another text")
            })
        })
        .collect()
}
