//! Moving a condition to where its sentence stands in the file.

use crate::ast::*;

/// Move all ranges of a condition by the place of its sentence.
pub(super) fn shift(condition: &mut Condition, by: u32) {
    condition.range = condition.range.shift(by);
    match &mut condition.ask {
        Ask::All(parts) | Ask::Any(parts) => parts.iter_mut().for_each(|part| shift(part, by)),
        Ask::Not(part) => shift(part, by),
        Ask::Implies(left, right) => {
            shift(left, by);
            shift(right, by);
        }
        Ask::Count(quantifier) => shift_range(&mut quantifier.range, by),
        Ask::Compare(left, _, right) => {
            shift_value(left, by);
            right.iter_mut().for_each(|part| shift_value(part, by));
        }
        Ask::State(value, _) | Ask::Holds(value) => shift_value(value, by),
    }
}

pub(super) fn shift_range(range: &mut Range, by: u32) {
    range.place = range.place.shift(by);
    range.kind_place = range.kind_place.shift(by);
    if let Source::Path(path) | Source::Words(path) = &mut range.source {
        path.range = path.range.shift(by);
    }
    if let Some(filter) = &mut range.filter {
        shift(filter, by);
    }
}

pub(super) fn shift_value(value: &mut Expression, by: u32) {
    value.range = value.range.shift(by);
    match &mut value.value {
        Worth::Path(path) => path.range = path.range.shift(by),
        Worth::Group(condition) => shift(condition, by),
        Worth::Call(call) => call
            .arguments
            .iter_mut()
            .for_each(|part| shift_value(part, by)),
        Worth::Aggregate(_, collection) => match &mut **collection {
            Collection::Values(value) => shift_value(value, by),
            Collection::Range(range) => shift_range(range, by),
        },
        Worth::Sum(first, rest) => {
            shift_value(first, by);
            rest.iter_mut().for_each(|(_, part)| shift_value(part, by));
        }
        _ => {}
    }
}
