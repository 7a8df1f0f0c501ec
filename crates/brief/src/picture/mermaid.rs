//! The map as text for Mermaid, for those who keep their diagrams in Markdown.

use super::map::Map;

/// Write the map as a Mermaid flowchart. Whatever a name holds, it stays a name.
pub fn mermaid(map: &Map) -> String {
    let mut out = String::from("flowchart LR\n");
    for (at, party) in map.parties.iter().enumerate() {
        out.push_str(&format!("  p{at}[\"{}\"]\n", quoted(&party.name)));
    }
    for (at, parcel) in map.parcels.iter().enumerate() {
        let mut text = quoted(&parcel.what.join(", "));
        if !parcel.why.is_empty() {
            let why = map.language.fill(
                "map-for",
                &[("purposes", &parcel.why.join(&map.language.semicolon()))],
            );
            text.push_str(&format!("<br>{}", quoted(&why)));
        }
        out.push_str(&format!("  d{at}([\"{text}\"])\n"));
        let (plain, arrow) = if parcel.way != super::map::Way::Sent {
            ("-.-", "-.->")
        } else {
            ("---", "-->")
        };
        for from in &parcel.from {
            out.push_str(&format!("  p{from} {plain} d{at}\n"));
        }
        for to in &parcel.to {
            out.push_str(&format!("  d{at} {arrow} p{to}\n"));
        }
    }
    out
}

/// Mermaid reads `#name;` as an entity; letters that could end a text or begin a tag are written so.
fn quoted(text: &str) -> String {
    let mut out = String::new();
    for char in text.chars() {
        match char {
            '"' | '#' | '&' | '<' | '>' | ';' | '`' | '\\' => {
                out.push_str(&format!("#{};", u32::from(char)));
            }
            char if char.is_control() => out.push(' '),
            char => out.push(char),
        }
    }
    out
}
