//! What running playbooks gave, told to people and to programs.

mod document;
mod house;
mod table;
mod todo;
mod trail;
mod waivers;

use partnership_project::RootReport;
use partnership_rules::report::{Report, report};

pub(crate) use document::run_of;
pub(crate) use house::House;
pub(crate) use table::{coverage, playbook};
pub(crate) use todo::{FIRST, elsewhere};
pub(crate) use trail::{Trails, lines, place};
pub(crate) use waivers::waivers;

/// How far a partnership is.
pub(crate) fn report_of(root: &RootReport) -> Report<'_> {
    report(&root.outcomes, &root.library)
}
