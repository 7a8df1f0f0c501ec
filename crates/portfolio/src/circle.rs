//! Who may see what a row tells: a portfolio is made for those who write the files, and says of each row how far it may
//! go.

use partnership_model::{Circle, Entry, FieldValue, Model};

/// The widest circle that may see an entry.
pub(crate) fn of(model: &Model, entry: &Entry) -> Circle {
    widest(|circle| circle.sees_entry(model, entry))
}

/// The widest circle that may see a line of an entry.
pub(crate) fn of_line(model: &Model, entry: &Entry, line: &FieldValue) -> Circle {
    widest(|circle| circle.sees_entry(model, entry) && circle.sees_line(entry, line))
}

fn widest(sees: impl Fn(Circle) -> bool) -> Circle {
    [Circle::Public, Circle::Partners]
        .into_iter()
        .find(|circle| sees(*circle))
        .unwrap_or(Circle::Internal)
}
