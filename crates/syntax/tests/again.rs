//! Parsing again after an edit gives what parsing afresh gives.

use partnership_syntax::{Parse, parse};
use proptest::prelude::*;

fn trees(parse: &Parse) -> Vec<String> {
    let pieces = parse.pieces().iter();
    pieces
        .map(|piece| format!("{:?}\n{:?}", piece.range, piece.tree))
        .collect()
}

/// Pieces of text that open, close and cut in every way the scan knows.
fn part() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("partner a \"A\" {\n  kind: hospital\n}\n".to_owned()),
        Just(
            "risk r \"R\" {\n  affects: a, b\n\n  mitigation m \"M\" { owner: a }\n}\n".to_owned()
        ),
        Just("description: \"\"\"\n  long\n".to_owned()),
        Just("\"\"\"".to_owned()),
        Just("permit a to use b for c {\n within: d }\n".to_owned()),
        "[{}\"\n :,a“”\t\r/é]{0,6}",
        "[a-z]{1,4} [a-z]{1,3} \\{\n",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn cached_is_fresh(
        parts in proptest::collection::vec(part(), 0..10),
        edits in proptest::collection::vec((0.0f64..1.0, 0usize..9, part()), 1..6),
    ) {
        let mut text: String = parts.concat();
        let mut cached = parse(text.as_str());
        for (at, delete, insert) in edits {
            let start = text.floor_char_boundary((at * text.len() as f64) as usize);
            let end = text.ceil_char_boundary(start + delete);
            text.replace_range(start..end, &insert);
            cached = cached.again(text.as_str());
            let fresh = parse(text.as_str());
            prop_assert_eq!(&**cached.text(), text.as_str());
            prop_assert_eq!(trees(&cached), trees(&fresh), "{}", text);
        }
    }
}

#[test]
fn pieces_that_did_not_change_keep_their_trees() {
    let before = parse("partner a \"A\" {}\n\npartner b \"B\" {}\n\npartner c \"C\" {}\n");
    let after = before.again("partner a \"A\" {}\n\npartner bb \"B\" {}\n\npartner c \"C\" {}\n");
    let shared: Vec<bool> = before
        .pieces()
        .iter()
        .zip(after.pieces())
        .map(|(old, new)| std::sync::Arc::ptr_eq(&old.tree, &new.tree))
        .collect();
    assert_eq!(shared, [true, false, true]);
}

#[test]
fn pieces_read_together_are_what_each_is_by_itself() {
    let texts = [
        include_str!("texts/care.partnership"),
        include_str!("texts/playbook.partnership"),
    ];
    for text in texts {
        // Cut short anywhere, the last entry lacks its brace; put before the whole, its pieces have neighbours.
        for end in (0..text.len()).step_by(97) {
            let part = &text[..text.floor_char_boundary(end)];
            let text = format!("{part}\n{text}");
            let alone = parse("").again(text.as_str());
            assert_eq!(trees(&alone), trees(&parse(text.as_str())));
        }
    }
}
