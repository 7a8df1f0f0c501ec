//! The slides of a briefing as PPTX.
//!
//! [`template`] writes the house's own template, [`slide`] the shapes of each slide, and [`package`] gives both to the
//! library that knows the package, behind a trait of ours: another library could take its place.

mod cards;
mod figures;
mod layout;
mod package;
mod slide;
mod table;
mod template;
mod text;

use partnership_brief::Deck;

use crate::Error;
use crate::look::Looks;
use package::{Package, Properties, SlideDeck};

/// Write the slides of a briefing as PPTX.
pub fn pptx(deck: &Deck) -> Result<Vec<u8>, Error> {
    let looks = Looks::new(&deck.theme);
    let mut package = Package::open(&template::template(&looks, deck.language)?)?;
    for of in &deck.slides {
        let drawn = slide::slide(deck, of, &looks);
        package.add(drawn.layout, &drawn.shapes, &drawn.links)?;
        if let Some((logo, area)) = slide::logo(deck, of) {
            package.picture(logo, area)?;
        }
        package.notes(&drawn.notes)?;
    }
    package.finish(&Properties {
        title: deck.title.plain(),
        language: deck.language.to_owned(),
        day: deck.day.clone(),
        version: deck.version.clone(),
        digest: deck.digest.clone(),
        status: deck.draft.then(|| deck.frame.draft.clone()),
    })
}
