//! What would change in a text, line by line.

use partnership_diagnostics::safe_line;
use similar::TextDiff;

use crate::shell::Shell;

/// Show how `old` becomes `new`. `how` says in a word what made it so.
pub(crate) fn show(name: &str, how: &str, old: &str, new: &str, shell: &mut Shell) {
    let name = safe_line(name);
    let shown = TextDiff::from_lines(old, new)
        .unified_diff()
        .context_radius(3)
        .header(&name, &format!("{name} ({how})"))
        .to_string();
    shell.for_people(true);
    for line in shown.split_inclusive('\n') {
        let (line, end) = line
            .strip_suffix('\n')
            .map_or((line, ""), |line| (line, "\n"));
        let style = match line.as_bytes().first() {
            Some(b'-') => "31",
            Some(b'+') => "32",
            Some(b'@') => "36",
            _ => "0",
        };
        let painted = shell.paint(style, line);
        shell.text(&painted);
        shell.text(end);
    }
    shell.for_people(false);
}
