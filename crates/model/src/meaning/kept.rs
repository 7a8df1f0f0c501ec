//! What is kept back from readers is not named to them either.
//!
//! A name is often the title with hyphens, and a clause says who may do what. So a value that names an entry which
//! readers may not see is left out, and a clause that does so is left out whole: the rest of it would say something else.
//! That is what texts do too, so whatever a text tells is still in the meaning that it was made from.

use crate::{Circle, Clause, Data, Entry, FieldValue, Member, Model, Reference, Value};

/// Which entries may be named.
#[derive(Clone, Copy)]
pub(super) struct Kept<'m> {
    model: &'m Model,
    /// The circle that it is told to; `None` where nothing is kept back.
    circle: Option<Circle>,
}

impl<'m> Kept<'m> {
    pub fn nothing(model: &'m Model) -> Self {
        Self {
            model,
            circle: None,
        }
    }

    /// What `circle` may not see.
    pub fn from(model: &'m Model, circle: Circle) -> Self {
        Self {
            model,
            circle: Some(circle),
        }
    }

    /// Whether an entry may be named. One of another file, such as a playbook, may be if it is visible, though nothing
    /// else is told of it.
    fn tells_entry(self, entry: &Entry) -> bool {
        let Some(circle) = self.circle else {
            return true;
        };
        let within = |id| Some(self.model.entry(id));
        std::iter::successors(Some(entry), |at| at.parent.and_then(within))
            .all(|at| circle >= Circle::of(at))
    }

    /// Whether a name may be told.
    pub fn tells_name(self, name: &Reference) -> bool {
        let entry = name.target.map(|id| self.model.entry(id));
        let clause = name.clause.map(|id| self.model.clause(id));
        entry.is_none_or(|entry| self.tells_entry(entry))
            && clause.is_none_or(|clause| self.tells_clause(clause))
    }

    /// Whether a clause may be told, and its name with it.
    pub fn tells_clause(self, clause: &Clause) -> bool {
        let at = clause.entry.map(|id| self.model.entry(id));
        // Not by `tells_name`: a clause that names a clause by mistake could lead round in a ring.
        let tells = |name: &Reference| {
            let target = name.target.map(|id| self.model.entry(id));
            target.is_none_or(|entry| self.tells_entry(entry))
        };
        let lists = [&clause.who, &clause.what, &clause.purposes, &clause.within];
        let except = clause.who_except.iter().chain(&clause.what_except);
        at.is_none_or(|entry| self.tells_entry(entry))
            && except.into_iter().all(tells)
            && lists.into_iter().flatten().all(|member| match member {
                Member::Entry(name) => tells(name),
                _ => true,
            })
    }

    /// Whether a value may be told.
    pub fn tells(self, value: &Value) -> bool {
        match &value.data {
            Data::Name(name) => self.tells_name(name),
            Data::Deed(clause) => self.tells_clause(self.model.clause(*clause)),
            _ => true,
        }
    }

    /// Whether a line may be told: not one that names nothing but what is kept back.
    pub fn tells_line(self, line: &FieldValue) -> bool {
        line.values.is_empty() || line.values.iter().any(|value| self.tells(value))
    }
}
