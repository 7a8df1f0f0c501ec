//! The fingerprint of a meaning.

use std::fmt;

use sha2::{Digest as _, Sha256};

use super::{Meaning, VERSION};

/// How many of the hexadecimal digits are written: 160 bits, as many as make it hopeless to look for two meanings with
/// the same digest, and still fit on a line of a file.
const DIGITS: usize = 40;

/// What a digest starts with.
const PREFIX: &str = "sha256:";

/// The fingerprint of a meaning: the first 160 bits of the SHA-256 of its canonical form.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Digest(String);

impl Digest {
    pub(super) fn of(meaning: &Meaning) -> Self {
        let mut hash = Sha256::new();
        hash.update(format!("partnership meaning {VERSION}\n"));
        // Only a map with keys that are no text, or a number that is none, could fail; neither occurs.
        hash.update(serde_json::to_vec(meaning).unwrap_or_default());
        Self(hex(&hash.finalize())[..DIGITS].to_owned())
    }

    /// The digest that was written down as `text`; `None` where it is not one.
    pub fn read(text: &str) -> Option<Self> {
        let digits = text.trim().strip_prefix(PREFIX)?;
        let fits = digits.len() == DIGITS
            && digits
                .bytes()
                .all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
        fits.then(|| Self(digits.to_owned()))
    }

    /// Its first digits, for people to recognise it by.
    pub fn short(&self) -> &str {
        &self.0[..12]
    }
}

impl fmt::Display for Digest {
    /// `sha256:` and 40 digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{PREFIX}{}", self.0)
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
