//! Fewer, wider boxes that hold the same requests.

use std::collections::HashMap;

use crate::effect::Shift;

/// All combinations of who, action, data and purpose, by their numbers, and what becomes of them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Boxed {
    pub(crate) sides: [Vec<usize>; 4],
    pub(crate) shift: Shift,
}

/// Put boxes together that differ in one side only, until no two do. Nothing is added and nothing is lost: boxes stay
/// apart from each other, so the whole holds what the parts held.
pub(crate) fn merge(mut boxes: Vec<Boxed>) -> Vec<Boxed> {
    loop {
        let before = boxes.len();
        // Actions first, then purposes, people and data: sentences read best in that order.
        for side in [1, 3, 0, 2] {
            boxes = along(boxes, side);
        }
        if boxes.len() == before {
            break;
        }
    }
    boxes.sort_by(|one, other| {
        (
            one.shift.kind,
            &one.sides[2],
            one.shift.from,
            &one.sides[0],
            &one.sides[3],
            &one.sides[1],
        )
            .cmp(&(
                other.shift.kind,
                &other.sides[2],
                other.shift.from,
                &other.sides[0],
                &other.sides[3],
                &other.sides[1],
            ))
    });
    boxes
}

fn along(boxes: Vec<Boxed>, side: usize) -> Vec<Boxed> {
    let mut places: HashMap<([Vec<usize>; 4], Shift), usize> = HashMap::new();
    let mut found: Vec<Boxed> = Vec::new();
    for boxed in boxes {
        let mut rest = boxed.sides.clone();
        rest[side].clear();
        let next = found.len();
        let place = *places
            .entry((rest, without_reasons(&boxed.shift)))
            .or_insert(next);
        if place == next {
            found.push(boxed);
        } else {
            let shift = &mut found[place].shift;
            add(&mut shift.old.because, boxed.shift.old.because);
            add(&mut shift.new.because, boxed.shift.new.because);
            found[place].sides[side].extend(&boxed.sides[side]);
        }
    }
    for boxed in &mut found {
        boxed.sides[side].sort_unstable();
    }
    found
}

/// The same, whatever clauses made it so: what comes to the same is told once, with all that made it so.
fn without_reasons(shift: &Shift) -> Shift {
    let mut shift = shift.clone();
    shift.old.because.clear();
    shift.new.because.clear();
    shift
}

fn add(reasons: &mut Vec<String>, more: Vec<String>) {
    for reason in more {
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
}
