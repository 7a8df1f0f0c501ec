//! The shapes and formats of a briefing: which are wanted, and making each.

use partnership_brief::{
    Document, TemplateError, deck, to_house_html, to_house_html_slides, to_markdown,
    to_markdown_slides,
};
use partnership_project::Config;

use super::documents;
use crate::args::{Brief, BriefFormat, BriefShape};
use crate::misuse::Misuse;

/// What is to be made.
pub(super) struct Wanted {
    /// At least one.
    pub(super) shapes: Vec<BriefShape>,
    /// At least one.
    pub(super) formats: Vec<BriefFormat>,
}

impl Wanted {
    /// What the command line asks for, else the workspace, else a briefing as text and as a page.
    pub(super) fn new(args: &Brief, config: Option<&Config>) -> Result<Self, Box<Misuse>> {
        let mut formats = args.to.clone();
        if formats.is_empty()
            && let Some(names) = config.and_then(|config| config.brief.to.as_deref())
        {
            for name in names {
                let format = <BriefFormat as clap::ValueEnum>::from_str(name, false).map_err(|_| {
                    let known: Vec<_> = <BriefFormat as clap::ValueEnum>::value_variants()
                        .iter()
                        .map(|format| format!("\"{}\"", format.ending()))
                        .collect();
                    Misuse::new(format!("`partnership.toml` asks for briefings in the format `{name}`, which does not exist."))
                        .how(format!("In `[brief]`, `to` may name {}.", known.join(", ")))
                })?;
                formats.push(format);
            }
        }
        if args.stdout && args.shapes.len() > 1 {
            return Err(Box::new(
                Misuse::new("Only one of briefing and slides can be printed at a time.")
                    .how("Say `--as briefing` or `--as slides`."),
            ));
        }
        if args.stdout && args.to.len() > 1 {
            return Err(Box::new(
                Misuse::new("Only one format can be printed at a time.")
                    .how("Say `--to md` or `--to html`."),
            ));
        }
        if args.stdout
            && let Some(binary) = args.to.iter().find(|format| !format.is_text())
        {
            return Err(Box::new(
                Misuse::new(format!(
                    "A file in the format `{}` is no text that could be printed.",
                    binary.ending()
                ))
                .how("Leave out `--stdout`, and it is written to a file."),
            ));
        }
        if args.stdout {
            formats.retain(|format| format.is_text());
        }
        if formats.is_empty() {
            formats = vec![BriefFormat::Md, BriefFormat::Html];
        }
        let mut shapes = args.shapes.clone();
        if shapes.is_empty() {
            shapes.push(BriefShape::Briefing);
        }
        Ok(Self { shapes, formats })
    }

    /// Every file that is wanted. Slide programs know slides alone, and word processors pages: these formats are written
    /// in their one shape, and once, whatever shapes are asked for.
    pub(super) fn all(&self) -> Vec<(BriefShape, BriefFormat)> {
        let mut all = Vec::new();
        for shape in &self.shapes {
            for format in &self.formats {
                let shape = match format {
                    BriefFormat::Pptx => BriefShape::Slides,
                    BriefFormat::Docx => BriefShape::Briefing,
                    BriefFormat::Md | BriefFormat::Html | BriefFormat::Pdf => *shape,
                };
                if !all.contains(&(shape, *format)) {
                    all.push((shape, *format));
                }
            }
        }
        all
    }
}

/// A file that was made.
pub(in crate::command) struct Made {
    /// Its bytes.
    pub(in crate::command) bytes: Vec<u8>,
    /// What to tell whoever made it.
    pub(in crate::command) note: Option<String>,
    /// How many sheets of paper a briefing has, where the format knows.
    pub(in crate::command) pages: Option<usize>,
}

/// A briefing in one shape and format.
pub(in crate::command) fn make(
    document: &Document,
    shape: BriefShape,
    format: BriefFormat,
) -> Result<Made, Box<Misuse>> {
    let text = match (shape, format) {
        (BriefShape::Briefing, BriefFormat::Md) => to_markdown(document),
        (BriefShape::Briefing, BriefFormat::Html) => to_house_html(document).map_err(template)?,
        (BriefShape::Slides, BriefFormat::Md) => to_markdown_slides(&deck(document)),
        (BriefShape::Slides, BriefFormat::Html) => {
            to_house_html_slides(&deck(document)).map_err(template)?
        }
        (_, BriefFormat::Docx) => return documents::docx(document),
        (_, BriefFormat::Pptx) => return documents::pptx(document),
        (_, BriefFormat::Pdf) => return documents::pdf(document, shape),
    };
    Ok(Made {
        bytes: text.into_bytes(),
        note: None,
        pages: None,
    })
}

fn template(error: TemplateError) -> Box<Misuse> {
    Box::new(
        Misuse::new(format!("A template of the house cannot be used: {error}."))
            .how("Correct it, or take it out of the folder that `[brief.theme]` names."),
    )
}
