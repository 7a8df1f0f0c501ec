//! The program's own words in pictures, in one place.

/// The title of the map.
pub const MAP: &str = "Who gives what to whom, and what for";
/// The heads of its columns.
pub const COLUMNS: [&str; 3] = ["Who gives", "What, and what for", "Who receives"];
/// The heads of its columns where data may be used and nothing says that it is sent.
pub const MAY_COLUMNS: [&str; 3] = ["Who holds", "What, and what for", "Who may use it"];
/// Those of its columns where there is both.
pub const BOTH_COLUMNS: [&str; 3] = [
    "Who gives or holds",
    "What, and what for",
    "Who receives or may use it",
];
/// What stands before data that may be used.
pub const MAY: &str = "May use:";
/// What stands before purposes.
pub const FOR: &str = "for";
/// Who is meant where the file does not say.
pub const UNSAID: &str = "Not said";
/// Partners that the map shows neither giving nor receiving.
pub const IDLE: &str = "Also taking part:";
/// The heads of the map's table.
pub const MAP_HEAD: [&str; 4] = ["What", "Who gives it", "Who receives it", "What for"];
/// Those where data may be used and nothing says that it is sent.
pub const MAP_MAY_HEAD: [&str; 4] = ["What", "Who holds it", "Who may use it", "What for"];
/// The caption of the table of what may be used.
pub const MAY_MAP: &str = "Who may use what, and what for";
