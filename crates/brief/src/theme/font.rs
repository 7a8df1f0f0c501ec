//! A font: its kind and its table of contents are looked at; what is in the tables is for whoever draws with it, in the
//! browser behind a sanitiser of its own.

use super::{Font, FontPart, Trouble};

/// The largest file.
pub const MOST_BYTES: usize = 3 * 1024 * 1024;
/// The most it may unpack to.
const MOST_UNPACKED: u32 = 30 * 1024 * 1024;

/// Read a font.
///
/// # Errors
/// Why it cannot be used.
pub fn font(bytes: &[u8], part: FontPart, weight: u16, italic: bool) -> Result<Font, Trouble> {
    if bytes.len() > MOST_BYTES {
        return Err(Trouble::new(
            "A font is larger than 3 MiB.",
            "Take the variant with the letters of your languages only, as WOFF2.",
        ));
    }
    let media = match bytes.get(..4) {
        Some(b"wOF2") if packed(bytes) => "font/woff2",
        Some([0, 1, 0, 0] | b"true") if tables(bytes) => "font/ttf",
        Some(b"OTTO") if tables(bytes) => "font/otf",
        _ => {
            return Err(Trouble::new(
                "A font is neither WOFF2 nor TrueType nor OpenType, or it is damaged.",
                "Take one whose name ends in `.woff2`, `.ttf` or `.otf`.",
            ));
        }
    };
    let family = match part {
        FontPart::Text => "house-text",
        FontPart::Headings => "house-headings",
    };
    Ok(Font {
        family: family.to_owned(),
        part,
        weight,
        italic,
        media,
        bytes: bytes.to_vec(),
    })
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

/// Whether a WOFF2 file is as long as it says, and unpacks to no more than a font should.
fn packed(bytes: &[u8]) -> bool {
    long(bytes, 8).is_some_and(|length| length as usize == bytes.len())
        && long(bytes, 16).is_some_and(|size| size <= MOST_UNPACKED)
}

/// Whether the tables of a font lie within it.
fn tables(bytes: &[u8]) -> bool {
    let count = match bytes.get(4..6) {
        Some(&[high, low]) => usize::from(u16::from_be_bytes([high, low])),
        _ => return false,
    };
    (1..=128).contains(&count)
        && (0..count).all(|table| {
            let at = 12 + table * 16;
            match (long(bytes, at + 8), long(bytes, at + 12)) {
                (Some(from), Some(length)) => {
                    u64::from(from) + u64::from(length) <= bytes.len() as u64
                }
                _ => false,
            }
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Result<Font, Trouble> {
        font(bytes, FontPart::Text, 400, false)
    }

    #[test]
    fn the_kind_is_told_by_the_bytes() {
        let mut packed = b"wOF2".to_vec();
        packed.extend([0; 4]);
        packed.extend(24u32.to_be_bytes());
        packed.extend([0; 4]);
        packed.extend(1000u32.to_be_bytes());
        packed.extend([0; 4]);
        assert_eq!(read(&packed).expect("a font").media, "font/woff2");
        // One that would unpack to a gigabyte.
        packed[16..20].copy_from_slice(&(1u32 << 30).to_be_bytes());
        assert!(read(&packed).is_err());
        let mut plain = vec![0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0];
        plain.extend(*b"glyf");
        plain.extend([0; 4]);
        plain.extend(28u32.to_be_bytes());
        plain.extend(0u32.to_be_bytes());
        assert_eq!(read(&plain).expect("a font").media, "font/ttf");
        plain[27] = 9;
        assert!(read(&plain).is_err());
        assert!(read(b"").is_err());
        assert!(read(b"<html>").is_err());
    }
}
