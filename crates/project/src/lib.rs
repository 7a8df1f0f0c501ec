//! Files, imports, configuration: the only place that touches the disk.
//!
//! [`load`] takes paths as a person gives them and answers a [`Workspace`]: every file that was read, parsed once, with
//! what each of its `use` sentences leads to. What could not be read is a [`Problem`] in it and never stops the rest.
//! [`Workspace::check`] builds the model of each root and gathers what was found; [`write`](mod@write) changes files
//! whole or not at all.

pub mod changes;
mod check;
mod check_page;
pub mod config;
pub mod findings;
mod folder;
mod follow;
mod gather;
mod git;
mod git_call;
mod homes;
pub mod house;
mod import;
mod line_ends;
mod load;
pub mod made;
mod outputs;
mod page;
mod problem;
mod read;
mod roots;
mod texts;
mod thin;
mod twins;
mod workspace;
pub mod write;

pub use check::{Checked, Judged, Keep, RootReport};
pub use config::Config;
pub use follow::{Library, followed};
pub use git::{GitError, Revision};
pub use git_call::remote_hosts;
pub use homes::{Homes, plain_name};
pub use line_ends::LineEnds;
pub use load::{Load, load};
pub use page::{Blocks, Pages, is_page, same_around};
pub use problem::Problem;
pub use read::MAX_FILE;
pub use texts::{Texts, resolved};
pub use workspace::{SourceFile, Workspace};

/// The text of a file that is not one of the language: a baseline, a table. It is read with the same care.
///
/// # Errors
/// Where it cannot be read, with what to do.
pub fn read_text(path: &std::path::Path) -> Result<String, Box<Problem>> {
    read::read(path).map_err(|error| {
        let name = path.to_string_lossy();
        Box::new(Problem::reading(&name, path, &error))
    })
}

/// The ending of the files that folders are searched for, and that `use` may name.
pub const EXTENSION: &str = "partnership";

/// The path that stands for standard input.
pub const STANDARD_INPUT: &str = "-";
