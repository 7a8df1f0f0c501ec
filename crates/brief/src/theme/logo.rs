//! A logo: looked at byte by byte, and written down again with nothing in it but its dots.
//!
//! Only PNG and JPEG are taken. Both are walked through piece by piece: what does not fit is refused, and whatever is not
//! needed to show the dots (comments, places where a photograph was taken, profiles, further pictures) is left out. A
//! drawing as SVG may hold scripts and addresses, so it is refused; every program that makes one can save it as PNG.

use super::{Logo, Trouble};

/// The largest file.
pub const MOST_BYTES: usize = 1024 * 1024;
/// The longest side, in dots.
const LONGEST: u32 = 4096;
/// The most dots: what a browser makes of a small file must stay small too.
const MOST_DOTS: u64 = 4_000_000;

/// Read a logo.
///
/// # Errors
/// Why it cannot be used.
pub fn logo(bytes: &[u8], alt: &str) -> Result<Logo, Trouble> {
    if bytes.len() > MOST_BYTES {
        return Err(Trouble::new(
            "The logo is larger than 1 MiB.",
            "Save it smaller: a width of 600 dots is plenty.",
        ));
    }
    let (media, (bytes, width, height)) = if bytes.starts_with(&PNG) {
        ("image/png", png(bytes).ok_or_else(broken)?)
    } else if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
        ("image/jpeg", jpeg(bytes).ok_or_else(broken)?)
    } else {
        return Err(odd(bytes));
    };
    if width == 0 || height == 0 {
        return Err(broken());
    }
    if width.max(height) > LONGEST || u64::from(width) * u64::from(height) > MOST_DOTS {
        return Err(Trouble::new(
            format!("The logo would be {width} by {height} dots, which is too large for a page."),
            "Save it smaller: a width of 600 dots is plenty.",
        ));
    }
    Ok(Logo {
        media,
        bytes,
        width,
        height,
        alt: crate::prose::shown(alt),
    })
}

fn broken() -> Trouble {
    Trouble::new(
        "The logo starts like a picture, but what follows is not one.",
        "Save it again as PNG.",
    )
}

fn odd(bytes: &[u8]) -> Trouble {
    let start: String = String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]).to_lowercase();
    if start.contains("<svg") {
        return Trouble::new(
            "The logo is an SVG drawing, which may hold scripts and addresses, so it is not taken into a page.",
            "Save it as PNG.",
        );
    }
    Trouble::new(
        "The logo is neither a PNG nor a JPEG picture, whatever its name says.",
        "Save it as PNG.",
    )
}

type Dots = (Vec<u8>, u32, u32);

const PNG: [u8; 8] = [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A];

/// A PNG with only the pieces that make its dots.
fn png(bytes: &[u8]) -> Option<Dots> {
    let mut kept = PNG.to_vec();
    let mut at = PNG.len();
    let mut size = None;
    let mut dots = false;
    loop {
        let length = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?) as usize;
        let name: [u8; 4] = bytes.get(at + 4..at + 8)?.try_into().ok()?;
        let end = at.checked_add(12)?.checked_add(length)?;
        let piece = bytes.get(at..end)?;
        match (&name, size) {
            (b"IHDR", None) if length == 13 => {
                let number = |from: usize| {
                    let digits = piece.get(from..from + 4)?.try_into().ok()?;
                    Some(u32::from_be_bytes(digits))
                };
                size = Some((number(8)?, number(12)?));
            }
            (b"IHDR", _) | (_, None) => return None,
            _ => {}
        }
        if matches!(
            &name,
            b"IHDR" | b"PLTE" | b"tRNS" | b"gAMA" | b"sRGB" | b"IDAT" | b"IEND"
        ) {
            kept.extend_from_slice(piece);
        } else if name[0].is_ascii_uppercase() {
            // A piece that a reader must know, and this is none that there is.
            return None;
        }
        dots |= &name == b"IDAT";
        if &name == b"IEND" {
            let (width, height) = size?;
            return dots.then_some((kept, width, height));
        }
        at = end;
    }
}

/// A JPEG with only the segments that make its dots.
fn jpeg(bytes: &[u8]) -> Option<Dots> {
    let mut kept = vec![0xFF, 0xD8];
    let mut at = 2;
    let mut size = None;
    loop {
        if *bytes.get(at)? != 0xFF {
            return None;
        }
        let mark = *bytes.get(at + 1)?;
        match mark {
            0xFF => {
                at += 1;
                continue;
            }
            // Marks that stand alone have no place before the dots.
            0x00 | 0x01 | 0xD0..=0xD9 => return None,
            _ => {}
        }
        let length = usize::from(u16::from_be_bytes(
            bytes.get(at + 2..at + 4)?.try_into().ok()?,
        ));
        let end = at.checked_add(2)?.checked_add(length)?;
        let piece = bytes.get(at..end)?;
        match mark {
            // How the dots are coded, with their number.
            0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => {
                if size.is_some() {
                    return None;
                }
                let number = |from: usize| {
                    let digits = piece.get(from..from + 2)?.try_into().ok()?;
                    Some(u32::from(u16::from_be_bytes(digits)))
                };
                size = Some((number(7)?, number(5)?));
                kept.extend_from_slice(piece);
            }
            // The dots themselves, to the end.
            0xDA => {
                let (width, height) = size?;
                let rest = bytes.get(at..)?;
                let close = rest.windows(2).rposition(|pair| pair == [0xFF, 0xD9])?;
                kept.extend_from_slice(&rest[..close + 2]);
                return Some((kept, width, height));
            }
            // Adobe's note says how colours are coded; all other notes are left out.
            0xE0..=0xED | 0xEF | 0xFE => {}
            _ => kept.extend_from_slice(piece),
        }
        at = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
        let mut piece = (data.len() as u32).to_be_bytes().to_vec();
        piece.extend_from_slice(name);
        piece.extend_from_slice(data);
        piece.extend_from_slice(&[0; 4]);
        piece
    }

    fn made(width: u32, height: u32, more: &[u8]) -> Vec<u8> {
        let mut head = width.to_be_bytes().to_vec();
        head.extend(height.to_be_bytes());
        head.extend([8, 2, 0, 0, 0]);
        [
            PNG.to_vec(),
            piece(b"IHDR", &head),
            more.to_vec(),
            piece(b"IDAT", &[0x78, 0x9C]),
            piece(b"IEND", &[]),
        ]
        .concat()
    }

    #[test]
    fn a_sound_picture_is_taken_without_what_is_not_its_dots() {
        let noted = made(600, 200, &piece(b"tEXt", b"Comment\0taken at home"));
        let logo = logo(&noted, "The \u{202E}house").expect("a logo");
        assert_eq!(
            (logo.width, logo.height, logo.media),
            (600, 200, "image/png")
        );
        assert_eq!(logo.bytes, made(600, 200, &[]));
        assert_eq!(logo.alt, "The \u{FFFD}house");
    }

    #[test]
    fn a_photograph_loses_the_place_where_it_was_taken() {
        let exif = [&[0xFF, 0xE1, 0, 8][..], b"Exif\0\0"].concat();
        let frame = [0xFF, 0xC0, 0, 11, 8, 0, 50, 0, 80, 1, 1, 0x11, 0];
        let scan = [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 0x3F, 0, 1, 2, 3, 0xFF, 0xD9];
        let whole = [&[0xFF, 0xD8][..], &exif, &frame, &scan, b"hidden"].concat();
        let logo = logo(&whole, "").expect("a logo");
        assert_eq!((logo.width, logo.height), (80, 50));
        assert_eq!(logo.bytes, [&[0xFF, 0xD8][..], &frame, &scan].concat());
    }

    #[test]
    fn what_would_grow_is_not_what_it_says_or_may_act_is_refused() {
        let why = |bytes: &[u8]| logo(bytes, "").expect_err("no logo").what;
        assert!(why(&made(50_000, 50_000, &[])).contains("50000 by 50000 dots"));
        assert!(why(&vec![0; MOST_BYTES + 1]).contains("larger than 1 MiB"));
        assert!(why(b"<?xml version='1.0'?><SVG onload='alert(1)'>").contains("SVG"));
        assert!(why(b"GIF89a").contains("neither"));
        assert!(why(b"PK\x03\x04").contains("neither"));
        assert!(why(b"").contains("neither"));
        assert!(why(&made(1, 1, &[])[..40]).contains("not one"));
        assert!(why(&PNG).contains("not one"));
        assert!(why(&[0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF]).contains("not one"));
        assert!(why(&[0xFF, 0xD8, 0xFF, 0xD9]).contains("not one"));
        assert!(why(&made(0, 1, &[])).contains("not one"));
    }

    #[test]
    fn no_run_of_bytes_stops_it() {
        let sound = made(10, 10, &piece(b"tEXt", b"x"));
        for at in 0..sound.len() {
            for byte in [0, 0x7F, 0xFF] {
                let mut odd = sound.clone();
                odd[at] = byte;
                let _ = logo(&odd, "");
                let _ = logo(&sound[..at], "");
            }
        }
    }
}
