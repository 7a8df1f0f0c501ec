//! What other documents than the briefing are made with: the same reading of the same file, for the same circles of
//! readers.

pub use crate::build::clause::{deed, members, permits_something, told, who_may};
pub use crate::build::say::Say;
pub use crate::build::teller::{Teller, pair};
