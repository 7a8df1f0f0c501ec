//! How wide text is, and where it breaks into lines.

use super::widths::WIDTHS;
use crate::hyphens::Hyphens;

/// The width of a letter that the table does not know: wide enough for most scripts.
const OTHER: f64 = 0.68;
/// That of a letter of the scripts whose letters fill a square, and of a sign drawn as a picture.
const SQUARE: f64 = 1.0;
/// Bold letters that the table does not know are this much wider.
const BOLDER: f64 = 1.08;

/// How wide a text is, in the widest of the usual fonts.
pub fn width(text: &str, size: f64, bold: bool) -> f64 {
    size * text.chars().map(|char| letter(char, bold)).sum::<f64>()
}

fn letter(char: char, bold: bool) -> f64 {
    for (first, upright, heavy) in WIDTHS {
        let Some(at) = (char as usize).checked_sub(*first as usize) else {
            break;
        };
        let widths = if bold { heavy } else { upright };
        if let Some(width) = widths.get(at).filter(|width| **width > 0) {
            return f64::from(*width) / 1000.0;
        }
    }
    let wide = match char as u32 {
        // Marks that stand on the letter before them, and what joins or parts letters without being seen.
        0x300..=0x36f | 0x200b..=0x200f | 0x20d0..=0x20ff | 0xfe00..=0xfe0f => 0.0,
        0x1100..=0x115f | 0x2e80..=0xa4cf | 0xac00..=0xd7a3 | 0xf900..=0xfaff => SQUARE,
        0xfe30..=0xfe4f | 0xff00..=0xff60 | 0x2600..=0x27bf => SQUARE,
        0x1f000..=0x3ffff => 1.3,
        _ => OTHER,
    };
    if bold { wide * BOLDER } else { wide }
}

/// A text as lines of at most `width`, and at most `most` of them; what does not fit ends in an ellipsis. Lines break
/// at blanks and behind hyphens, and inside a word only where it is wider than a whole line: with a hyphen where its
/// language has one, else at any letter.
pub fn wrap(
    text: &str,
    hyphens: Hyphens,
    size: f64,
    bold: bool,
    width: f64,
    most: usize,
) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for piece in pieces(&text) {
        if fits(&line, piece, size, bold, width) {
            line.push_str(piece);
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        if fits("", piece, size, bold, width) {
            line.push_str(piece);
        } else {
            line = parted(piece, hyphens, size, bold, width, &mut lines);
        }
        if lines.len() > most {
            break;
        }
    }
    let over = lines.len() > most || lines.len() == most && !line.trim().is_empty();
    if !line.trim().is_empty() {
        lines.push(line);
    }
    lines.truncate(most);
    if over && let Some(last) = lines.last_mut() {
        shorten(last, size, bold, width);
    }
    for line in &mut lines {
        line.truncate(line.trim_end().len());
    }
    lines
}

/// A word that is wider than a whole line, on as many lines as it needs; the last of them is given back.
fn parted(
    word: &str,
    hyphens: Hyphens,
    size: f64,
    bold: bool,
    limit: f64,
    lines: &mut Vec<String>,
) -> String {
    let mut line = String::new();
    let parts = hyphens.parts(word);
    for (at, part) in parts.iter().enumerate() {
        let last = at + 1 == parts.len();
        let with_hyphen = format!("{part}{}", if last { "" } else { "-" });
        if fits(&line, &with_hyphen, size, bold, limit) {
            line.push_str(part);
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line) + "-");
        }
        if fits("", &with_hyphen, size, bold, limit) {
            line.push_str(part);
            continue;
        }
        for char in part.chars() {
            let mut wider = line.clone();
            wider.push(char);
            if !line.is_empty() && width(wider.trim_end(), size, bold) > limit {
                lines.push(std::mem::take(&mut line));
            }
            line.push(char);
        }
    }
    line
}

fn fits(line: &str, piece: &str, size: f64, bold: bool, limit: f64) -> bool {
    let mut both = line.to_owned();
    both.push_str(piece);
    width(both.trim_end(), size, bold) <= limit
}

/// End a line in an ellipsis, taking away what it needs the room of.
fn shorten(line: &mut String, size: f64, bold: bool, limit: f64) {
    let mut chars: Vec<char> = line.trim_end().chars().collect();
    loop {
        let text: String = chars.iter().collect();
        let ended = format!("{}…", text.trim_end_matches([' ', ',', '.', '-']));
        if chars.pop().is_none() || width(&ended, size, bold) <= limit {
            *line = ended;
            return;
        }
    }
}

/// Words with the blank or hyphen behind them. Runs of blanks count as one.
fn pieces(text: &str) -> Vec<&str> {
    let mut all = Vec::new();
    for word in text.split_inclusive(char::is_whitespace) {
        if word.trim().is_empty() {
            continue;
        }
        let mut start = 0;
        for (at, char) in word.char_indices() {
            let end = at + char.len_utf8();
            let square = matches!(char as u32, 0x2e80..=0xa4cf | 0xac00..=0xd7a3 | 0xf900..=0xfaff);
            let hyphen = matches!(char, '-' | '/' | '–' | '—') && at > 0;
            if (square || hyphen) && end < word.trim_end().len() {
                all.push(&word[start..end]);
                start = end;
            }
        }
        all.push(&word[start..]);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_have_the_widths_of_fonts() {
        assert!(width("iiii", 10.0, false) < width("WWWW", 10.0, false) / 2.0);
        assert!(width("Wait", 10.0, true) > width("Wait", 10.0, false));
        assert!((width("字", 10.0, false) - 10.0).abs() < 0.01);
        assert!(width("e\u{301}", 10.0, false) - width("e", 10.0, false) < 0.01);
    }

    #[test]
    fn lines_break_where_people_break_them() {
        let lines =
            |text, width, most| wrap(text, Hyphens::of("de"), 10.0, false, width, most).join("|");
        assert_eq!(lines("St Mary's Hospital", 70.0, 3), "St Mary's|Hospital");
        assert_eq!(lines("a  b\n c", 70.0, 3), "a b|c".replace('|', " "));
        assert_eq!(
            lines("decision-making body", 60.0, 3),
            "decision-|making|body"
        );
        assert_eq!(
            lines("Stadt Niederbreitenbach", 70.0, 3),
            "Stadt|Niederbrei-|tenbach"
        );
        assert_eq!(lines("一二三四五", 21.0, 5), "一二|三四|五");
        assert_eq!(lines("", 60.0, 3), "");
        for text in [
            "aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd",
            "one two three four five six",
        ] {
            let all = wrap(text, Hyphens::of("de"), 10.0, true, 50.0, 2);
            assert_eq!(all.len(), 2);
            assert!(all[1].ends_with('…'), "{all:?}");
            assert!(
                all.iter().all(|line| width(line, 10.0, true) <= 50.0),
                "{all:?}"
            );
        }
    }
}
