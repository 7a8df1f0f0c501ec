//! The looks of a house, from `partnership.toml` and the files it names.

use partnership_brief::TEMPLATES;
use partnership_brief::theme::{self, FontPart, Theme, Trouble, colour};
use partnership_project::Config;
use partnership_project::house::House;

use crate::misuse::Misuse;

/// The looks that a workspace settles; our own where it settles none. Everything that is wrong is told at once.
pub(in crate::command) fn theme(config: Option<&Config>) -> Result<Theme, Vec<Misuse>> {
    let Some(config) = config else {
        return Ok(Theme::default());
    };
    let wanted = &config.brief.theme;
    let house = House::read(config, TEMPLATES).map_err(|wrong| {
        let told = |one: partnership_project::house::HouseError| Misuse::new(one.what).how(one.how);
        wrong.into_iter().map(told).collect::<Vec<_>>()
    })?;
    let mut troubles: Vec<Trouble> = Vec::new();
    let mut theme = Theme {
        footer: wanted.footer.as_deref().map(theme::footer),
        templates: house.templates,
        ..Theme::default()
    };
    let said = &wanted.colours;
    let colours = colour::Wanted {
        paper: said.paper.clone(),
        ink: said.ink.clone(),
        soft: said.soft.clone(),
        line: said.line.clone(),
        accent: said.accent.clone(),
        accent_ink: said.accent_ink.clone(),
        tint: said.tint.clone(),
        deep: said.deep.clone(),
        deep_ink: said.deep_ink.clone(),
    };
    match colour::colours(&colours) {
        Ok(colours) => theme.colours = colours,
        Err(wrong) => troubles.extend(wrong),
    }
    if let Some(bytes) = &house.logo {
        match theme::logo::logo(bytes, wanted.logo_text.as_deref().unwrap_or_default()) {
            Ok(logo) => theme.logo = Some(logo),
            Err(wrong) => troubles.push(wrong),
        }
    }
    for (key, bytes) in &house.fonts {
        let (part, weight, italic) = match *key {
            "text" => (FontPart::Text, 400, false),
            "text-bold" => (FontPart::Text, 600, false),
            "text-italic" => (FontPart::Text, 400, true),
            _ => (FontPart::Headings, 600, false),
        };
        match theme::font::font(bytes, part, weight, italic) {
            Ok(font) => theme.fonts.push(font),
            Err(wrong) => troubles.push(wrong),
        }
    }
    if troubles.is_empty() {
        return Ok(theme);
    }
    let told = |trouble: Trouble| {
        Misuse::new(format!("`partnership.toml`: {}", trouble.what)).how(trouble.how)
    };
    Err(troubles.into_iter().map(told).collect())
}
