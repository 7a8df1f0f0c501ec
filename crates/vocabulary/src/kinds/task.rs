//! `task`: a piece of work in a plan: whose it is, when it is due, and whether it is done.

use crate::{Falls, Field, Kind, Place, Qualifier as Q, ValueType as V, Visibility};

/// The kind of entry for a task.
pub static TASK: Kind = Kind::new(
    "task",
    "task",
    "tasks",
    "A piece of work in a plan: whose it is, when it is due, and whether it is done.",
)
.example(
    r#"task first-delivery "First delivery of data" {
  owner: st-marys
  due: 2026-04-15
  done: 2026-04-12
}"#,
)
.place(Place::Inside(&["plan"]))
.visibility(Visibility::Partners)
.fields(&[
    Field::new("owner", V::Names(&["partner", "person"]), "Who does it.")
        .many()
        .expected()
        .inverse("tasks"),
    Field::new("starts", V::Date, "When it starts."),
    Field::new("due", V::Date, "When it is due.")
        .falls(Falls::Due)
        .ends("starts")
        .expected()
        .with(&[Q::Because]),
    Field::new("done", V::Date, "When it was done.")
        .past()
        .record()
        .with(&[Q::By]),
    Field::new(
        "needs",
        V::Names(&["task"]),
        "Tasks that must be done first.",
    )
    .many()
    .inverse("needed-for"),
    Field::new(
        "serves",
        V::Names(&["purpose", "benefit", "mitigation", "commitment", "duty"]),
        "What it is for.",
    )
    .many()
    .inverse("tasks"),
]);
