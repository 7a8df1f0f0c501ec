//! Characters that no font has. A reader of a box learns nothing; here each is named by its number, and told about.

use std::collections::BTreeSet;

use serde_json::Value;
use typst::text::Font;

/// Replace each character of these texts that none of the fonts has by its number, and note which they were.
pub fn name_missing(value: &mut Value, fonts: &[Font], missing: &mut BTreeSet<char>) {
    match value {
        Value::String(text) => {
            if text.is_ascii() {
                return;
            }
            let mut out = String::with_capacity(text.len());
            for char in text.chars() {
                if shown(char, fonts) {
                    out.push(char);
                } else {
                    missing.insert(char);
                    out.push_str(&format!("[U+{:04X}]", u32::from(char)));
                }
            }
            *text = out;
        }
        Value::Array(all) => all
            .iter_mut()
            .for_each(|one| name_missing(one, fonts, missing)),
        Value::Object(all) => all
            .values_mut()
            .for_each(|one| name_missing(one, fonts, missing)),
        _ => {}
    }
}

/// Whether a font has it, or it is of those that are never drawn.
fn shown(char: char, fonts: &[Font]) -> bool {
    char.is_ascii()
        || unseen(char)
        || fonts
            .iter()
            .any(|font| font.info().coverage.contains(char.into()))
}

/// Characters that only join, part or vary others.
fn unseen(char: char) -> bool {
    matches!(char,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{2064}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0100}'..='\u{E01EF}')
}
