//! Text that an XML document can hold.

/// `text` with what XML reserves written otherwise. What no XML document may hold is left out.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\n' => out.push_str("&#10;"),
            '\t' => out.push_str("&#9;"),
            sign if sign.is_control() || matches!(sign, '\u{fffe}' | '\u{ffff}') => {}
            sign => out.push(sign),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_reserves_is_written_otherwise() {
        assert_eq!(
            escaped("a<b> & \"c\"\n\u{1b}[31m'd'"),
            "a&lt;b&gt; &amp; &quot;c&quot;&#10;[31m&apos;d&apos;"
        );
    }
}
