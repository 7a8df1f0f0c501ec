//! An answer, set for the terminal.

use partnership_ask::tell::{Item, Sign, Told};
use partnership_diagnostics::safe_line;
use partnership_policy::Answer;
use partnership_project::Workspace;

use crate::playbooks::place;
use crate::shell::Shell;
use crate::words::paragraph;

pub(super) fn set(told: &Told, answer: Answer, workspace: &Workspace, shell: &mut Shell) {
    let style = match answer {
        Answer::Permitted => "1;32",
        Answer::Forbidden | Answer::NotCovered => "1;31",
        Answer::InPart | Answer::CannotBeJudged => "1;33",
    };
    let head = shell.paint(style, &told.head);
    shell.line(&head);
    shell.line("");
    let text = paragraph(&safe_line(&told.text), shell.width(), 2);
    shell.line(&text);
    if shell.quiet {
        return;
    }
    for list in &told.lists {
        shell.line("");
        let title = shell.paint("1", &list.title);
        shell.line(&format!("  {title}"));
        for one in &list.items {
            item(one, workspace, shell);
        }
    }
}

fn item(item: &Item, workspace: &Workspace, shell: &mut Shell) {
    let ascii = shell.options().ascii;
    let (sign, style) = match (item.sign, ascii) {
        (Sign::For, false) => ("✓", "32"),
        (Sign::For, true) => ("+", "32"),
        (Sign::Against, false) => ("✗", "31"),
        (Sign::Against, true) => ("x", "31"),
        (Sign::Open, false) => ("·", "36"),
        (Sign::Open, true) => ("-", "36"),
    };
    let sign = shell.paint(style, sign);
    let text = paragraph(&safe_line(&item.text), shell.width(), 6);
    shell.line(&format!("    {sign} {}", text.trim_start()));
    if let Some(at) = item.at {
        let at = shell.paint("2", &place(workspace, at));
        shell.line(&format!("      {at}"));
    }
}
