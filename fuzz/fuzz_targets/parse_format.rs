//! Parse, format, parse again, format again: no text may bring any of it down, formatting changes what is said in no
//! text, and what has been formatted stays as it is.

#![no_main]

use libfuzzer_sys::fuzz_target;
use partnership_syntax::format::{Options, format};
use partnership_syntax::parse;

fuzz_target!(|text: &str| {
    let before = parse(text);
    let mut end = 0;
    for piece in before.pieces() {
        assert_eq!(piece.range.start, end, "pieces tile the text");
        end = piece.range.end;
    }
    assert_eq!(end as usize, text.len());

    let once = format(&before, &Options::default());
    let after = parse(once.text.as_str());
    assert_eq!(before.is_clean(), after.is_clean());
    let twice = format(&after, &Options::default());
    assert_eq!(once.text, twice.text, "formatting twice gives something else");
});
