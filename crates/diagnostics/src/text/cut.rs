//! Long lines, cut around the places that matter.

use std::ops::Range;

/// A line without its line break. Only one is taken off: a `\r` that is left is no line break and will be shown.
pub(super) fn without_break(line: &str) -> &str {
    let line = line.strip_suffix('\n').unwrap_or(line);
    line.strip_suffix('\r').unwrap_or(line)
}

/// The pieces of `line` to keep so that every point in `points` (sorted) can be seen in about `room` characters.
#[expect(
    clippy::single_range_in_vec_init,
    reason = "one piece is meant, not the offsets in it"
)]
pub(super) fn cut(line: &str, points: &[usize], room: usize) -> Vec<Range<usize>> {
    if fits(line, room) {
        return vec![0..line.len()];
    }
    let (Some(&first), Some(&last)) = (points.first(), points.last()) else {
        return vec![0..forward(line, 0, room - 1)];
    };
    let room = room - 2;
    if fits(&line[..last], room) {
        return vec![0..forward(line, 0, room)];
    }
    if fits(&line[first..last], room * 3 / 4) {
        let spare = room - line[first..last].chars().count();
        let end = forward(line, last, spare / 2);
        let start = backward(line, first, spare - line[last..end].chars().count());
        return vec![start..end];
    }
    // The points are too far apart for one piece: a piece around each.
    let reach = room / 5;
    let mut kept: Vec<Range<usize>> = Vec::new();
    for &point in points {
        let piece = backward(line, point, reach)..forward(line, point, reach);
        match kept.last_mut() {
            Some(last) if piece.start <= last.end => last.end = last.end.max(piece.end),
            _ => kept.push(piece),
        }
    }
    kept
}

/// Whether `text` has at most `room` characters; looks no further than needed.
fn fits(text: &str, room: usize) -> bool {
    text.len() <= room || (text.len() <= room * 4 && text.chars().count() <= room)
}

fn forward(line: &str, from: usize, characters: usize) -> usize {
    line[from..]
        .char_indices()
        .nth(characters)
        .map_or(line.len(), |(at, _)| from + at)
}

fn backward(line: &str, from: usize, characters: usize) -> usize {
    if characters == 0 {
        return from;
    }
    line[..from]
        .char_indices()
        .rev()
        .nth(characters - 1)
        .map_or(0, |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn cuts_keep_every_point_and_little_else(
            line in "[aé日]{0,400}",
            points in proptest::collection::btree_set(0usize..900, 0..4),
            room in 24usize..120,
        ) {
            let points: BTreeSet<usize> = points.into_iter().map(|point| line.floor_char_boundary(point)).collect();
            let points: Vec<usize> = points.into_iter().collect();
            let kept = cut(&line, &points, room);
            prop_assert!(kept.windows(2).all(|two| two[0].end < two[1].start));
            prop_assert!(kept.iter().all(|piece| line.get(piece.clone()).is_some()));
            for point in &points {
                prop_assert!(kept.iter().any(|piece| piece.start <= *point && *point <= piece.end));
            }
            let shown: usize = kept.iter().map(|piece| line[piece.clone()].chars().count()).sum();
            prop_assert!(shown <= room * 2, "{} shown of {}", shown, room);
        }
    }
}
