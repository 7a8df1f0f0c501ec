//! A page of Markdown as text for a terminal.

use crate::shell::Shell;
use crate::words::paragraph;

/// Show a page, but for its title. Pages are written by us and plain: headings, paragraphs, lists and examples.
pub(crate) fn show(page: &str, shell: &mut Shell) {
    let mut printer = Printer {
        shell,
        open: Vec::new(),
        example: false,
        under_heading: false,
    };
    let body = page
        .lines()
        .skip_while(|line| line.starts_with("# ") || line.is_empty());
    for line in body {
        printer.line(line);
    }
    printer.paragraph();
}

struct Printer<'s> {
    shell: &'s mut Shell,
    /// The lines of the paragraph that is being gathered.
    open: Vec<String>,
    example: bool,
    under_heading: bool,
}

impl Printer<'_> {
    fn line(&mut self, line: &str) {
        let under_heading = std::mem::take(&mut self.under_heading);
        if line.starts_with("```") {
            self.paragraph();
            self.example = !self.example;
        } else if self.example {
            example(line, self.shell);
        } else if let Some(heading) = line.strip_prefix("## ") {
            self.paragraph();
            let heading = self.shell.paint("1", heading);
            self.shell.line(&heading);
            self.under_heading = true;
        } else if line.is_empty() {
            self.paragraph();
            if !under_heading {
                self.shell.line("");
            }
        } else {
            if starts_item(line) {
                self.paragraph();
            }
            self.open.push(line.to_owned());
        }
    }

    /// Show the paragraph that was gathered.
    fn paragraph(&mut self) {
        if self.open.is_empty() {
            return;
        }
        let text = std::mem::take(&mut self.open).join(" ");
        let indent = if starts_item(&text) { 2 } else { 0 };
        let set = paragraph(&text, self.shell.width(), indent);
        // What stands between two stars is strong.
        let parts = set.split("**").enumerate();
        let painted: String = parts
            .map(|(place, part)| match place % 2 {
                1 => self.shell.paint("1", part),
                _ => part.to_owned(),
            })
            .collect();
        self.shell.line(&painted);
    }
}

/// Show a line of an example.
pub(super) fn example(line: &str, shell: &mut Shell) {
    let line = if line.is_empty() {
        String::new()
    } else {
        shell.paint("36", &format!("    {line}"))
    };
    shell.line(&line);
}

fn starts_item(line: &str) -> bool {
    let numbered = |line: &str| {
        line.split_once(". ")
            .is_some_and(|(number, _)| number.parse::<u8>().is_ok())
    };
    line.starts_with("- ") || line.starts_with("* ") || numbered(line)
}
