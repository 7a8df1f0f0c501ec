//! The package of slides, behind a trait of ours.

use partnership_brief::theme::Logo;
use rpptx::{CoreProperties, Emu, Presentation};

use super::layout::Area;
use super::template::TREE;
use crate::Error;
use crate::drawing::emu;
use crate::xml::clean;

/// A link in the text of a slide.
pub struct Link {
    /// The number of its shape.
    pub shape: u32,
    /// The paragraph in it.
    pub paragraph: usize,
    /// The run in that.
    pub run: usize,
    /// Where it goes.
    pub to: String,
}

/// What the package says of itself.
pub struct Properties {
    /// Its title.
    pub title: String,
    /// Its language.
    pub language: String,
    /// The day it was made.
    pub day: String,
    /// The version of the briefing.
    pub version: Option<String>,
    /// The digest of what the file means.
    pub digest: Option<String>,
    /// Whether it is a draft, in words.
    pub status: Option<String>,
}

/// What a library has to do for us.
pub trait SlideDeck: Sized {
    /// Open a template.
    fn open(template: &[u8]) -> Result<Self, Error>;
    /// Add a slide of this layout with these shapes.
    fn add(&mut self, layout: usize, shapes: &str, links: &[Link]) -> Result<(), Error>;
    /// Put a picture on the last slide: left, top, width, height, in points.
    fn picture(&mut self, logo: &Logo, area: Area) -> Result<(), Error>;
    /// Give the last slide its notes.
    fn notes(&mut self, text: &str) -> Result<(), Error>;
    /// The bytes of the whole.
    fn finish(self, properties: &Properties) -> Result<Vec<u8>, Error>;
}

/// The package as `rpptx` knows it.
pub struct Package(Presentation);

fn refused(error: impl std::fmt::Display) -> Error {
    Error::Slides(error.to_string())
}

impl Package {
    fn last(&self) -> usize {
        self.0.len().saturating_sub(1)
    }
}

impl SlideDeck for Package {
    fn open(template: &[u8]) -> Result<Self, Error> {
        Presentation::from_bytes(template)
            .map(Self)
            .map_err(refused)
    }

    fn add(&mut self, layout: usize, shapes: &str, links: &[Link]) -> Result<(), Error> {
        self.0.add_slide(layout).map_err(refused)?;
        let xml = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><p:sld xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"><p:cSld><p:spTree>{TREE}{shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"
        );
        let slide = self.last();
        self.0.replace_slide_xml(slide, &xml).map_err(refused)?;
        for link in links {
            self.0
                .set_run_hyperlink(slide, link.shape, link.paragraph, link.run, Some(&link.to))
                .map_err(refused)?;
        }
        Ok(())
    }

    fn picture(&mut self, logo: &Logo, area: Area) -> Result<(), Error> {
        let name = if logo.media == "image/jpeg" {
            "logo.jpeg"
        } else {
            "logo.png"
        };
        let slide = self.last();
        let (left, top, width, height) = area;
        let length = |points: f64| Emu(emu(points));
        self.0
            .add_picture(
                slide,
                &logo.bytes,
                name,
                length(left),
                length(top),
                Some(length(width)),
                Some(length(height)),
            )
            .map_err(refused)?;
        let last = self
            .0
            .slide(slide)
            .and_then(|slide| slide.shapes().len().checked_sub(1));
        if let Some(last) = last
            && let Some(mut slide) = self.0.slide_mut(slide)
            && let Some(mut shape) = slide.shape_mut(last)
        {
            shape
                .set_alt_text(Some(&clean(&logo.alt)))
                .map_err(refused)?;
        }
        Ok(())
    }

    fn notes(&mut self, text: &str) -> Result<(), Error> {
        let slide = self.last();
        self.0.set_notes_text(slide, text).map_err(refused)
    }

    fn finish(mut self, properties: &Properties) -> Result<Vec<u8>, Error> {
        let day = format!("{}T00:00:00Z", properties.day);
        let own = || Some("Partnership".to_owned());
        self.0
            .set_core_properties(CoreProperties {
                title: Some(clean(&properties.title)),
                creator: own(),
                last_modified_by: own(),
                created: Some(day.clone()),
                modified: Some(day),
                language: Some(properties.language.clone()),
                version: properties.version.as_deref().map(clean),
                identifier: properties.digest.clone(),
                content_status: properties.status.as_deref().map(clean),
                revision: Some("1".to_owned()),
                ..CoreProperties::default()
            })
            .map_err(refused)?;
        self.0.to_bytes().map_err(refused)
    }
}
