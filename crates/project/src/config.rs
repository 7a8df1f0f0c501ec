//! `partnership.toml`: what a workspace settles once for all its files.
//!
//! ```toml
//! playbooks = ["odi-data-sharing"]   # playbooks that every partnership here is to follow
//!
//! [check]
//! fail-on = "warning"                # error (the default), warning, advice or never
//!
//! [brief]
//! out = "briefings"                  # where briefings are written, seen from this folder
//! to = ["md", "html"]                # in which formats
//! language = "fr"                    # of headings and fixed words
//! templates = "house"                # a folder with templates in place of the program's own
//!
//! [brief.theme]
//! logo = "house/logo.png"            # PNG or JPEG
//! logo-text = "St Mary's Hospital"   # what it shows, in words
//! footer = "St Mary's Hospital, 1 High Street"
//! colours = { accent = "#7a1f5c" }   # paper, ink, soft, line, accent, accent-ink, tint, deep, deep-ink
//! fonts = { text = "house/text.woff2" }   # text, text-bold, text-italic, headings
//! ```
//!
//! A key it does not know is refused, so that a slip of the pen is not taken for a setting.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use partnership_diagnostics::{Threshold, suggest};
use serde::{Deserialize, Deserializer, de};

use crate::findings as f;
use crate::problem::Problem;
use crate::read::{ReadError, read};

#[cfg(feature = "schema")]
pub mod schema;

/// The name of the file.
pub const CONFIG_FILE: &str = "partnership.toml";

/// What a workspace settles.
#[derive(Clone, PartialEq, Eq, Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Config {
    /// The playbooks that every partnership of the workspace is to follow.
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::playbooks"))]
    pub playbooks: Vec<String>,
    /// How files are checked.
    pub check: Check,
    /// How briefings are made.
    pub brief: Brief,
}

/// `[check]`
#[derive(Clone, PartialEq, Eq, Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Check {
    /// From which weight on findings make a check fail.
    #[serde(deserialize_with = "threshold")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::weight"))]
    pub fail_on: Option<Threshold>,
}

/// `[brief]`
#[derive(Clone, PartialEq, Eq, Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Brief {
    /// The folder for briefings. Read from a file, it is seen from the file's folder.
    pub out: Option<PathBuf>,
    /// The formats, as the command line names them.
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::formats"))]
    pub to: Option<Vec<String>>,
    /// The language of its headings and fixed words.
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::language"))]
    pub language: Option<String>,
    /// The folder with templates in place of the program's own, seen from the file's folder.
    pub templates: Option<PathBuf>,
    /// Its looks.
    pub theme: Theme,
    /// The folder of the file that this was read from.
    #[serde(skip)]
    pub folder: Option<PathBuf>,
}

/// `[brief.theme]`; paths are seen from the file's folder.
#[derive(Clone, PartialEq, Eq, Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Theme {
    /// The logo.
    pub logo: Option<PathBuf>,
    /// What it shows, in words.
    pub logo_text: Option<String>,
    /// What stands at the foot of every page.
    pub footer: Option<String>,
    /// The colours, each as `#rrggbb`.
    pub colours: Colours,
    /// The fonts.
    pub fonts: Fonts,
}

/// `[brief.theme.colours]`
#[derive(Clone, PartialEq, Eq, Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Colours {
    /// Behind the text.
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::colour"))]
    pub paper: Option<String>,
    /// The text.
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::colour"))]
    pub ink: Option<String>,
    /// Text of less weight.
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::colour"))]
    pub soft: Option<String>,
    /// Rules and frames.
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::colour"))]
    pub line: Option<String>,
    /// Links and marks.
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::colour"))]
    pub accent: Option<String>,
    /// On `accent`.
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::colour"))]
    pub accent_ink: Option<String>,
    /// Behind what is set apart.
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::colour"))]
    pub tint: Option<String>,
    /// The cover.
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::colour"))]
    pub deep: Option<String>,
    /// On `deep`.
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::colour"))]
    pub deep_ink: Option<String>,
}

/// `[brief.theme.fonts]`
#[derive(Clone, PartialEq, Eq, Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Fonts {
    /// For running text.
    pub text: Option<PathBuf>,
    /// For running text, bold.
    pub text_bold: Option<PathBuf>,
    /// For running text, slanting.
    pub text_italic: Option<PathBuf>,
    /// For headings.
    pub headings: Option<PathBuf>,
}

impl Fonts {
    /// Those that are there, with their keys.
    pub fn all(&self) -> impl Iterator<Item = (&'static str, &Path)> {
        [
            ("text", &self.text),
            ("text-bold", &self.text_bold),
            ("text-italic", &self.text_italic),
            ("headings", &self.headings),
        ]
        .into_iter()
        .filter_map(|(key, path)| Some((key, path.as_deref()?)))
    }
}

fn threshold<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Threshold>, D::Error> {
    String::deserialize(from)?
        .parse()
        .map(Some)
        .map_err(de::Error::custom)
}

impl Config {
    /// The configuration at `path`; the defaults where there is none.
    pub(crate) fn read(path: &Path) -> Result<Self, Box<Problem>> {
        if fs::symlink_metadata(path).is_err() {
            return Ok(Self::default());
        }
        let text = match read(path) {
            Ok(text) => text,
            Err(ReadError::Missing) => return Ok(Self::default()),
            Err(error) => return Err(Box::new(Problem::reading(CONFIG_FILE, path, &error))),
        };
        let mut config = Self::parse(&text).map_err(|mut problem| {
            problem.path = Some(path.to_owned());
            problem
        })?;
        config.brief.folder = path
            .parent()
            .map(|folder| match folder.as_os_str().is_empty() {
                true => PathBuf::from("."),
                false => folder.to_owned(),
            });
        if let (Some(out), Some(folder)) = (&mut config.brief.out, path.parent()) {
            *out = folder.join(&*out);
        }
        Ok(config)
    }

    fn parse(text: &str) -> Result<Self, Box<Problem>> {
        toml::from_str(text).map_err(|error| {
            let (what, how) = list_wanted(text, &error).unwrap_or_else(|| told(error.message()));
            let mut problem = Problem::new(f::BAD_CONFIGURATION, CONFIG_FILE, what, how);
            problem.place = error.span().map(|span| (Arc::from(text), span));
            Box::new(problem)
        })
    }
}

/// A text where a list is wanted, with the list it would be.
fn list_wanted(text: &str, error: &toml::de::Error) -> Option<(String, String)> {
    if !error.message().starts_with("invalid type: string")
        || !error.message().contains("expected a sequence")
    {
        return None;
    }
    let at = error.span()?;
    let written = text.get(at.clone())?;
    let before = text.get(..at.start)?;
    let start = before.rfind(['\n', '{', ',']).map_or(0, |sign| sign + 1);
    let key = before[start..].trim().trim_end_matches('=').trim_end();
    Some((
        format!("`{CONFIG_FILE}` has one text where a list is wanted: `{key}`."),
        format!("Write `{key} = [{written}]`, with brackets around it."),
    ))
}

/// What serde or the TOML reader says, in words for people.
fn told(message: &str) -> (String, String) {
    let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    if let (true, Some((unknown, known))) =
        (message.starts_with("unknown field"), quoted.split_first())
    {
        let list = || {
            known
                .iter()
                .map(|key| format!("`{key}`"))
                .collect::<Vec<_>>()
                .join(", ")
        };
        let how = match suggest::nearest(unknown, known.iter().copied()) {
            Some(meant) => format!("Did you mean `{meant}`?"),
            None => format!("What may stand here: {}.", list()),
        };
        return (
            format!("`{CONFIG_FILE}` has a setting that does not exist: `{unknown}`."),
            how,
        );
    }
    let message = message.trim_end_matches('.').replace('\n', ", ");
    (
        format!("`{CONFIG_FILE}` cannot be used: {message}."),
        "Correct the marked place.".to_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> String {
        let problem = Config::parse(text).unwrap_err();
        let place = problem
            .place
            .map_or(String::new(), |(text, at)| text[at].to_owned());
        format!("{} {} [{place}]", problem.what, problem.how)
    }

    #[test]
    fn a_whole_configuration() {
        let text = "playbooks = [\"house\"]\n[check]\nfail-on = \"advice\"\n[brief]\nout = \"b\"\nto = [\"md\"]\n";
        let config = Config::parse(text).unwrap();
        assert_eq!(config.check.fail_on, Some(Threshold::Advice));
        assert_eq!(config.brief.to.as_deref(), Some(&["md".to_owned()][..]));
        assert_eq!(Config::parse("").unwrap(), Config::default());
    }

    #[test]
    fn looks_are_settled_key_by_key() {
        let text = "[brief.theme]\nlogo = \"l.png\"\ncolours = { accent = \"#123456\" }\nfonts = { text-bold = \"b.woff2\" }\n";
        let theme = Config::parse(text).unwrap().brief.theme;
        assert_eq!(theme.colours.accent.as_deref(), Some("#123456"));
        let fonts: Vec<_> = theme.fonts.all().collect();
        assert_eq!(fonts, [("text-bold", Path::new("b.woff2"))]);
        assert!(refused("[brief.theme]\nlogoo = \"x\"\n").contains("Did you mean `logo`?"),);
        assert!(
            refused("[brief.theme.colours]\nacent = \"x\"\n").contains("Did you mean `accent`?"),
        );
    }

    #[test]
    fn slips_are_named_with_what_was_meant() {
        assert_eq!(
            refused("[chek]\n"),
            "`partnership.toml` has a setting that does not exist: `chek`. Did you mean `check`? [chek]"
        );
        assert_eq!(
            refused("[check]\ncolour = 1\n"),
            "`partnership.toml` has a setting that does not exist: `colour`. What may stand here: `fail-on`. [colour]"
        );
        assert!(
            refused("[check]\nfail-on = \"always\"\n")
                .contains("`always` is not one of error, warning, advice, never")
        );
        assert!(refused("check = [").contains("cannot be used"));
        assert_eq!(
            refused("[brief]\nto = \"html\"\n"),
            "`partnership.toml` has one text where a list is wanted: `to`. Write `to = [\"html\"]`, with brackets around it. [\"html\"]"
        );
        assert!(refused("brief = { to = \"html\" }\n").contains("Write `to = [\"html\"]`"));
    }
}
