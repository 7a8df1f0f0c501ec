//! The briefing as CommonMark, with tables as most readers know them.
//!
//! All text is escaped where it could be read as markup, so what comes out again is the tree that went in. Stress that
//! CommonMark could not carry at its place (it depends on the characters around it) is left out and never shows as
//! stars.

use crate::content::{Block, Card, Document, Gap, Look, Pair, Part, Source, Statement, Table};
use crate::prose::{Address, Inline, Prose, plain_line};

/// Write a briefing as CommonMark.
pub fn to_markdown(document: &Document) -> String {
    let mut out = Writer { out: String::new(), draft: document.draft };
    out.heading(1, &document.title, None);
    if document.draft {
        out.line("> **Draft.** This text is not agreed. What is missing is pointed out where it belongs.");
    }
    for lead in &document.lead {
        out.statement(lead, "");
    }
    if document.draft {
        let shown: Vec<_> = document
            .parts
            .iter()
            .flat_map(|part| &part.sections)
            .flat_map(|section| crate::content::gaps(&section.blocks))
            .collect();
        document.gaps.iter().filter(|gap| !shown.contains(gap)).for_each(|gap| out.gap(gap));
    }
    for part in &document.parts {
        out.part(part);
    }
    out.line("---");
    out.pairs(&document.meta);
    out.line(&format!("Made on {} from the partnership's own file.", document.made));
    out.out.truncate(out.out.trim_end().len());
    out.out.push('\n');
    out.out
}

struct Writer {
    out: String,
    draft: bool,
}

impl Writer {
    fn part(&mut self, part: &Part) {
        let kicker = if part.kicker == "For" { Some("For: ") } else { None };
        self.heading(2, &part.title, kicker);
        if self.draft {
            self.line("*Draft*");
        }
        for lead in &part.lead {
            self.statement(lead, "");
        }
        for section in &part.sections {
            self.line(&format!("### {}", section.title));
            self.blocks(&section.blocks);
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Say { say } => self.statement(say, ""),
                Block::Explain { text } => self.line(&escaped(text, true)),
                Block::List { items } => self.list(items.iter()),
                Block::Pairs { pairs } => self.pairs(pairs),
                Block::Table { table } => self.table(table),
                Block::Cards { look: Look::Control, cards } => self.controls(cards),
                Block::Cards { cards, .. } => cards.iter().for_each(|card| self.card(card)),
                Block::Callout { say, .. } => say.iter().for_each(|say| self.statement(say, "> ")),
                Block::Gap { gap } => self.gap(gap),
            }
        }
    }

    fn card(&mut self, card: &Card) {
        self.heading(4, &card.title, None);
        if let Some(tag) = &card.tag {
            let text = self.inline(&tag.say);
            self.line(&format!("*{text}*"));
        }
        self.blocks(&card.blocks);
    }

    /// What is done about a risk: a list, each measure with its state and what is known of it.
    fn controls(&mut self, cards: &[Card]) {
        self.line("What is done about it:");
        for card in cards {
            let mut head = format!("- **{}**", self.inline(&card.title));
            if let Some(tag) = &card.tag {
                head.push_str(&format!(" ({})", self.inline(&tag.say)));
            }
            self.out.push_str(&head);
            self.out.push_str("\n\n");
            let start = self.out.len();
            self.blocks(&card.blocks);
            let inner = self.out.split_off(start);
            for line in inner.lines() {
                if !line.is_empty() {
                    self.out.push_str("  ");
                    self.out.push_str(line);
                }
                self.out.push('\n');
            }
        }
    }

    fn gap(&mut self, gap: &Gap) {
        let must = if gap.blocks { "Missing, and needed before publishing" } else { "Missing" };
        let at = gap.at.iter().map(|at| place(at)).collect::<String>();
        self.line(&format!(
            "> **{must}:** {} {} *{}*{at}",
            escaped(&gap.what, false),
            escaped(gap.why, false),
            escaped(&gap.how, false)
        ));
    }

    fn pairs(&mut self, pairs: &[Pair]) {
        for pair in pairs {
            let term = escaped(&pair.term, false);
            let mark = if pair.term.ends_with('?') { "" } else { ":" };
            if let [one] = &pair.say[..]
                && let [Prose::Paragraph { .. }] = &one.of[..]
            {
                let text = self.inline(one);
                self.out.push_str(&format!("- **{term}{mark}** {text}\n"));
            } else {
                self.out.push_str(&format!("- **{term}{mark}**\n"));
                for say in &pair.say {
                    let text = self.inline(say);
                    self.out.push_str(&format!("  - {}\n", started(text)));
                }
            }
        }
        if !pairs.is_empty() {
            self.out.push('\n');
        }
    }

    fn list<'s>(&mut self, items: impl Iterator<Item = &'s Statement>) {
        for item in items {
            let text = self.inline(item);
            self.out.push_str(&format!("- {}\n", started(text)));
        }
        self.out.push('\n');
    }

    fn table(&mut self, table: &Table) {
        self.line(&format!("**{}**", escaped(table.caption, false)));
        let head: Vec<_> = table.head.iter().map(|head| escaped(head, false)).collect();
        self.out.push_str(&format!("| {} |\n|{}\n", head.join(" | "), " --- |".repeat(head.len())));
        for row in &table.rows {
            let cells: Vec<_> = row
                .iter()
                .map(|cell| cell.iter().map(|say| self.inline(say)).collect::<Vec<_>>().join("; "))
                .collect();
            self.out.push_str(&format!("| {} |\n", cells.join(" | ")));
        }
        self.out.push('\n');
    }

    fn heading(&mut self, level: usize, title: &Statement, before: Option<&str>) {
        let mut text = self.inline(title);
        if text.ends_with('#') {
            // Hashes at the end of a heading would be taken for its closing mark.
            text.insert(text.len() - 1, '\\');
        }
        self.line(&format!("{} {}{text}", "#".repeat(level), before.unwrap_or_default()));
    }

    /// A statement in full, each line after `lead`.
    fn statement(&mut self, statement: &Statement, lead: &str) {
        let mut text = Vec::new();
        prose(&statement.of, "", &mut text);
        if self.draft {
            let places: String = statement.source.iter().map(place).collect();
            match (statement.of.last(), text.last_mut()) {
                (Some(Prose::Paragraph { .. }), Some(last)) => last.push_str(&places),
                // Behind the end of a list or of verbatim text, it would become a part of it.
                _ => text.extend([String::new(), places.trim_start().to_owned()]),
            }
        }
        for line in &text {
            self.out.push_str(lead.trim_end_matches(if line.is_empty() { " " } else { "" }));
            self.out.push_str(line);
            self.out.push('\n');
        }
        self.out.push('\n');
    }

    /// A statement where one line fits.
    fn inline(&self, statement: &Statement) -> String {
        let mut line = Vec::new();
        for (at, piece) in statement.of.iter().enumerate() {
            if at > 0 {
                line.push(Inline::Text { text: " ".into() });
            }
            match piece {
                Prose::Paragraph { of } => line.extend(of.iter().cloned()),
                other => line.push(Inline::Text { text: crate::prose::plain(std::slice::from_ref(other)) }),
            }
        }
        let mut out = written(&line, " ");
        if self.draft {
            out.push_str(&statement.source.iter().map(place).collect::<String>());
        }
        out
    }

    fn line(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push_str("\n\n");
    }
}

/// Where a statement comes from, small and behind it.
fn place(source: &Source) -> String {
    format!(" `[{}]`", source.place.replace(['`', '\n', '|'], "'"))
}

fn prose(of: &[Prose], indent: &str, out: &mut Vec<String>) {
    for (at, piece) in of.iter().enumerate() {
        if at > 0 {
            out.push(String::new());
        }
        match piece {
            Prose::Paragraph { of } => {
                let text = written(of, "\\\n");
                out.extend(text.split('\n').map(|line| format!("{indent}{}", started(line.trim().to_owned()))));
            }
            Prose::Items { ordered, items } => {
                for (number, item) in items.iter().enumerate() {
                    let mark = if *ordered { format!("{}. ", number + 1) } else { "- ".to_owned() };
                    let inner = format!("{indent}{}", " ".repeat(mark.len()));
                    let start = out.len();
                    prose(item, &inner, out);
                    if out.len() == start {
                        out.push(inner.clone());
                    }
                    if let Some(first) = out.get_mut(start) {
                        *first = format!("{indent}{mark}{}", first.get(inner.len()..).unwrap_or_default());
                    }
                }
            }
            Prose::Quote { of } => {
                let mut inner = Vec::new();
                prose(of, "", &mut inner);
                out.extend(inner.iter().map(|line| format!("{indent}> {line}").trim_end().to_owned()));
            }
            Prose::Verbatim { text } => {
                let longest = text.split(|char| char != '`').map(str::len).max().unwrap_or(0);
                let fence = "`".repeat(longest.max(2) + 1);
                out.push(format!("{indent}{fence}"));
                out.extend(text.split('\n').map(|line| format!("{indent}{line}")));
                out.push(format!("{indent}{fence}"));
            }
        }
    }
}

/// A line as CommonMark; a break becomes `hard`.
fn written(line: &[Inline], hard: &str) -> String {
    let mut out = String::new();
    write(line, hard, None, &mut out);
    out
}

fn write(line: &[Inline], hard: &str, after: Option<char>, out: &mut String) {
    for (at, inline) in line.iter().enumerate() {
        let next = line.get(at + 1).map_or(after, first);
        match inline {
            Inline::Text { text } => out.push_str(&escaped(text, false)),
            Inline::Break => out.push_str(hard),
            Inline::Code { text } => code(text, out),
            Inline::Emph { of } => stressed("*", of, hard, next, out),
            Inline::Strong { of } => stressed("**", of, hard, next, out),
            Inline::Link { to, of } => {
                out.push('[');
                write(of, hard, Some(']'), out);
                out.push_str("](");
                out.push_str(&destination(to));
                out.push(')');
            }
        }
    }
}

/// The first character that `inline` will write; a mark of its own counts as one.
fn first(inline: &Inline) -> Option<char> {
    match inline {
        Inline::Text { text } => text.chars().next(),
        Inline::Break => Some(' '),
        Inline::Code { .. } => Some('`'),
        Inline::Emph { .. } | Inline::Strong { .. } => Some('*'),
        Inline::Link { .. } => Some('['),
    }
}

/// Stress, where the characters around it let CommonMark read it back.
fn stressed(mark: &str, of: &[Inline], hard: &str, next: Option<char>, out: &mut String) {
    let mut inner = String::new();
    write(of, hard, Some('*'), &mut inner);
    let mut words = String::new();
    plain_line(of, &mut words);
    let blank = |char: Option<char>| char.is_none_or(char::is_whitespace);
    let odd = |char: Option<char>| char.is_some_and(|char| !char.is_alphanumeric() && !char.is_whitespace());
    let (start, end) = (inner.chars().next(), inner.chars().next_back());
    let before = out.chars().next_back();
    let opens = !blank(start) && (!odd(start) || blank(before) || odd(before));
    let closes = !blank(end) && (!odd(end) || blank(next) || odd(next));
    let clash = before == Some('*') || next == Some('*') || start == Some('*') || end == Some('*');
    // A run of stars that could be cut in two ways is left out as well, save for the one that starts and ends clean.
    if opens && closes && !clash && !words.trim().is_empty() {
        out.push_str(mark);
        out.push_str(&inner);
        out.push_str(mark);
    } else {
        out.push_str(&inner);
    }
}

fn code(text: &str, out: &mut String) {
    let text = text.replace('\n', " ");
    if text.trim().is_empty() || text.contains('|') {
        // A bar would end a cell of a table.
        out.push_str(&escaped(&text, false));
        return;
    }
    let longest = text.split(|char| char != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') || text.starts_with(' ') { " " } else { "" };
    if out.ends_with('`') {
        out.push(' ');
    }
    out.push_str(&format!("{fence}{pad}{text}{pad}{fence}"));
}

fn destination(to: &Address) -> String {
    let mut out = String::new();
    for char in to.as_str().chars() {
        match char {
            '(' | ')' | '<' | '>' | '"' | '\\' | '|' | '`' | '*' | '[' | ']' => {
                out.push_str(&format!("%{:02X}", char as u32));
            }
            '&' => out.push_str("&amp;"),
            other => out.push(other),
        }
    }
    out
}

/// Characters that CommonMark, or its common extensions, could take for markup, with a backslash before them.
fn escaped(text: &str, whole: bool) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text.chars().peekable();
    while let Some(char) = rest.next() {
        let next = rest.peek().copied();
        let marks = match char {
            '\\' | '*' | '_' | '`' | '[' | ']' | '<' | '>' | '|' | '~' | '$' | '@' | '^' => true,
            '&' => next.is_some_and(|next| next.is_alphanumeric() || next == '#'),
            ':' => next == Some('/'),
            '.' => out.to_ascii_lowercase().ends_with("www"),
            _ => false,
        };
        if marks {
            out.push('\\');
        }
        out.push(if char == '\n' { ' ' } else { char });
    }
    if whole { started(out) } else { out }
}

/// A line that could start a heading, a list or a rule, kept from it.
fn started(line: String) -> String {
    let line = line.trim_start().to_owned();
    let digits = line.len() - line.trim_start_matches(|char: char| char.is_ascii_digit()).len();
    let after = line[digits..].chars().next();
    if digits > 0 && digits < 10 && matches!(after, Some('.' | ')')) {
        return format!("{}\\{}", &line[..digits], &line[digits..]);
    }
    match line.chars().next() {
        Some('#' | '+' | '-' | '=') => format!("\\{line}"),
        _ => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prose::{plain, read};
    use pulldown_cmark::{Event, Options, Parser, Tag};

    /// Write, read again, and compare what it says.
    fn round(text: &str) {
        let tree = read(text);
        let mut lines = Vec::new();
        prose(&tree, "", &mut lines);
        let again = lines.join("\n");
        let squeeze = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(squeeze(plain(&read(&again))), squeeze(plain(&tree)), "{text:?} became {again:?}");
        for event in Parser::new_ext(&again, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
            assert!(
                !matches!(
                    event,
                    Event::Html(_)
                        | Event::InlineHtml(_)
                        | Event::Start(Tag::Heading { .. } | Tag::Image { .. } | Tag::Table(_) | Tag::Strikethrough)
                ),
                "{event:?} in {again:?} from {text:?}"
            );
        }
    }

    #[test]
    fn what_comes_out_is_what_went_in() {
        for text in [
            "plain", "*a* **b** `c` ***d*** *e **f** g*", "1\\. not a list", "1986\\. A year", "\\# no", "\\- no",
            "a \\* b \\_c\\_", "<script>alert(1)</script>", "a <b>**c**</b>d", "| a | b |\n|---|---|\n| c | d |",
            "[x](https://e.org/a_(b)?c=1&copy=2)", "`` a`b ``", "`|`", "a\\\nb", "- a\n- b\n\n1. c\n2. d",
            "> q\n> r", "```\n# code\n```", "&lt;b&gt; &amp;copy;", "~~no~~", "a@b.org www.e.org https://e.org",
            "**a**b", "*a*_b_", "x**“a”**y", "===", "a\n===", "***", "![i](https://e.org/i.png)", "\\<b>",
            "<a@e.org>", "<https://e.org>", "+ a", "# H *e*", "**<b>**x", "_a_*b*", "- ", "1)", "`a``b`",
        ] {
            round(text);
        }
    }

    proptest::proptest! {
        #[test]
        fn anything_comes_out_as_it_went_in(text in r#"([a-c1 .#*_`\[\]()<>!|~=&;:/@\\+\n"-]|https://e|&lt;|“|\t){0,40}"#) {
            round(&text);
        }
    }
}
