//! Small pieces of Markdown.

/// The first line of every generated page.
pub const NOTICE: &str =
    "<!-- Made by `cargo xtask codegen` from the vocabulary. Change it there, not here. -->\n\n";

/// Text that shall stand in Markdown as itself.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(
            character,
            '\\' | '*' | '_' | '<' | '>' | '[' | ']' | '`' | '|'
        ) {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

/// Text as code.
pub fn code(text: &str) -> String {
    if text.contains('`') {
        format!("`` {text} ``")
    } else {
        format!("`{text}`")
    }
}

/// A link.
pub fn link(text: &str, to: &str) -> String {
    format!("[{text}]({to})")
}

/// A link to a published identity, without its scheme, as people recognise it.
pub fn identity(iri: &str) -> String {
    let shown = iri.split_once("://").map_or(iri, |(_, rest)| rest);
    let shown = shown.strip_prefix("www.").unwrap_or(shown);
    format!("[{}](<{iri}>)", plain(shown))
}

/// Words joined as a sentence joins them: `a`, `a or b`, `a, b or c`.
pub fn joined(parts: &[String], last: &str) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., end] => format!("{} {last} {end}", first.join(", ")),
    }
}

/// A text with a capital at its start.
pub fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(characters).collect()
    })
}

/// Code in a fence that colours the language.
pub fn fence(code: &str) -> String {
    format!("```partnership\n{}\n```\n", code.trim_end())
}

/// A table. A bar inside a cell is escaped, a line break becomes a blank, and a column that is empty in every row is
/// left out.
pub struct Table {
    head: Vec<&'static str>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with these columns.
    pub fn new(head: &[&'static str]) -> Self {
        Self {
            head: head.to_vec(),
            rows: Vec::new(),
        }
    }

    /// Add a row.
    pub fn row<const N: usize>(&mut self, cells: [String; N]) {
        self.rows.push(
            cells
                .into_iter()
                .map(|cell| escape_bars(&cell.replace('\n', " ")))
                .collect(),
        );
    }

    /// Whether it has no row.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// As Markdown; nothing where there is no row.
    pub fn render(&self) -> String {
        if self.rows.is_empty() {
            return String::new();
        }
        let shown: Vec<usize> = (0..self.head.len())
            .filter(|column| self.rows.iter().any(|row| !row[*column].is_empty()))
            .collect();
        let line = |cells: Vec<&str>| format!("| {} |\n", cells.join(" | "));
        let mut out = line(shown.iter().map(|column| self.head[*column]).collect());
        out.push_str(&format!("|{}\n", "---|".repeat(shown.len())));
        for row in &self.rows {
            out.push_str(&line(
                shown.iter().map(|column| row[*column].as_str()).collect(),
            ));
        }
        out
    }
}

fn escape_bars(cell: &str) -> String {
    let mut out = String::with_capacity(cell.len());
    let mut escaped = false;
    for character in cell.chars() {
        if character == '|' && !escaped {
            out.push('\\');
        }
        escaped = character == '\\' && !escaped;
        out.push(character);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_keeps_its_cells_apart_and_leaves_out_empty_columns() {
        let mut table = Table::new(&["Word", "Nothing", "Means"]);
        table.row([code("a|b"), String::new(), plain("one | two\nlines")]);
        assert_eq!(
            table.render(),
            "| Word | Means |\n|---|---|\n| `a\\|b` | one \\| two lines |\n"
        );
        assert_eq!(Table::new(&["Word"]).render(), "");
    }

    #[test]
    fn an_identity_is_shown_without_its_scheme() {
        assert_eq!(
            identity("http://www.w3.org/ns/x_y"),
            "[w3.org/ns/x\\_y](<http://www.w3.org/ns/x_y>)"
        );
    }
}
