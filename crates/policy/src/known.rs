//! Three values: it holds, it does not, or the file does not tell, for want of these lines.

use crate::Missing;

/// What can be known from the file.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Known {
    /// It does not hold.
    No,
    /// It depends on what is not on the record: these lines, or words that could not be read.
    Unknown(Vec<Missing>),
    /// It holds.
    Yes,
}

impl Known {
    /// Yes or no.
    pub(crate) fn of(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }

    /// Yes or no; `None` where it is not known.
    pub(crate) fn told(&self) -> Option<bool> {
        match self {
            Self::Yes => Some(true),
            Self::No => Some(false),
            Self::Unknown(_) => None,
        }
    }

    /// Not told, for want of one line.
    pub(crate) fn lacking(missing: Missing) -> Self {
        Self::Unknown(vec![missing])
    }

    /// Yes; else unknown where something is missing; else no.
    pub(crate) fn unless_missing<'a>(
        holds: bool,
        missing: impl IntoIterator<Item = &'a Missing>,
    ) -> Self {
        if holds {
            return Self::Yes;
        }
        let missing: Vec<Missing> = missing.into_iter().copied().collect();
        if missing.is_empty() {
            Self::No
        } else {
            Self::Unknown(missing)
        }
    }

    /// Not relied on where it holds: what an entry with a syntax error says may have lost a limit.
    pub(crate) fn unless_shaky(self, shaky: Option<Missing>) -> Self {
        match (self, shaky) {
            (Self::Yes, Some(missing)) => Self::lacking(missing),
            (other, _) => other,
        }
    }

    /// Both, as Kleene has it.
    pub(crate) fn and(self, other: impl FnOnce() -> Self) -> Self {
        match self {
            Self::No => Self::No,
            Self::Yes => other(),
            Self::Unknown(missing) => match other() {
                Self::No => Self::No,
                Self::Yes => Self::Unknown(missing),
                Self::Unknown(more) => Self::Unknown(joined(missing, more)),
            },
        }
    }

    /// Either, as Kleene has it.
    pub(crate) fn or(self, other: impl FnOnce() -> Self) -> Self {
        match self {
            Self::Yes => Self::Yes,
            Self::No => other(),
            Self::Unknown(missing) => match other() {
                Self::Yes => Self::Yes,
                Self::No => Self::Unknown(missing),
                Self::Unknown(more) => Self::Unknown(joined(missing, more)),
            },
        }
    }

    /// Any of several.
    pub(crate) fn any(values: impl IntoIterator<Item = Self>) -> Self {
        let mut all = Self::No;
        for value in values {
            if all == Self::Yes {
                break;
            }
            all = all.or(|| value);
        }
        all
    }
}

/// Two lists of what is missing, sorted, each line once.
pub(crate) fn joined(mut first: Vec<Missing>, second: Vec<Missing>) -> Vec<Missing> {
    first.extend(second);
    first.sort_unstable();
    first.dedup();
    first
}
