//! The formats that take long to build: what office programs open, and what is printed. They come from crates of their
//! own, with the features `office` and `pdf`; without them the program says how to get it.

use partnership_brief::Document;

use super::forms::Made;
use crate::args::BriefShape;
use crate::misuse::Misuse;

#[cfg(feature = "office")]
fn made<E: std::fmt::Display>(bytes: Result<Vec<u8>, E>, what: &str) -> Result<Made, Box<Misuse>> {
    match bytes {
        // How many sheets they fill, only the program that opens them knows.
        Ok(bytes) => Ok(Made {
            bytes,
            note: None,
            pages: None,
        }),
        Err(error) => Err(failed(what, &error)),
    }
}

#[cfg(any(feature = "office", feature = "pdf"))]
fn failed(what: &str, error: &dyn std::fmt::Display) -> Box<Misuse> {
    Box::new(
        Misuse::new(format!("The {what} could not be made: {error}.")).how(
            "This is a mistake of the program, not of your file. `--to html` or `--to md` will do meanwhile.",
        ),
    )
}

#[cfg(not(all(feature = "office", feature = "pdf")))]
fn not_built(what: &str, feature: &str) -> Box<Misuse> {
    Box::new(
        Misuse::new(format!(
            "This program was built without {what}, which takes longer to build."
        ))
        .how(format!(
            "Releases have it. From a clone: `cargo install --path crates/cli --features {feature}`, or `--features full` for every format."
        )),
    )
}

#[cfg(feature = "office")]
pub(super) fn docx(document: &Document) -> Result<Made, Box<Misuse>> {
    made(partnership_office::docx(document), "DOCX")
}

#[cfg(feature = "office")]
pub(super) fn pptx(document: &Document) -> Result<Made, Box<Misuse>> {
    made(
        partnership_office::pptx(&partnership_brief::deck(document)),
        "PPTX",
    )
}

#[cfg(not(feature = "office"))]
pub(super) fn docx(_document: &Document) -> Result<Made, Box<Misuse>> {
    Err(not_built("DOCX", "office"))
}

#[cfg(not(feature = "office"))]
pub(super) fn pptx(_document: &Document) -> Result<Made, Box<Misuse>> {
    Err(not_built("PPTX", "office"))
}

#[cfg(feature = "pdf")]
pub(super) fn pdf(document: &Document, shape: BriefShape) -> Result<Made, Box<Misuse>> {
    let made = match shape {
        BriefShape::Briefing => partnership_pdf::briefing(document),
        BriefShape::Slides => partnership_pdf::slides(&partnership_brief::deck(document)),
    };
    let made = made.map_err(|error| failed("PDF", &error))?;
    let shown = 8;
    let note = (!made.missing.is_empty()).then(|| {
        let names: Vec<String> = made
            .missing
            .iter()
            .take(shown)
            .map(|char| format!("{char} (U+{:04X})", u32::from(*char)))
            .collect();
        let more = made.missing.len().saturating_sub(shown);
        let more = if more > 0 {
            format!(" and {more} more")
        } else {
            String::new()
        };
        format!(
            "Its fonts have no sign for {}{more}; it shows the number in brackets. A font of the house that has it can be named in `partnership.toml`.",
            names.join(", ")
        )
    });
    Ok(Made {
        bytes: made.bytes,
        note,
        // A page of slides is a slide, which is counted elsewhere.
        pages: (shape == BriefShape::Briefing).then_some(made.pages),
    })
}

#[cfg(not(feature = "pdf"))]
pub(super) fn pdf(_document: &Document, _shape: BriefShape) -> Result<Made, Box<Misuse>> {
    Err(not_built("PDF", "pdf"))
}
