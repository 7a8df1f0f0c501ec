//! CommonMark to the tree.

use std::iter::Peekable;

use pulldown_cmark::{Event, Options, Parser, Tag};

use super::{Address, Inline, Prose, plain_line, shown};

/// Deeper than this, a text is shown flat: nobody reads a quotation in a list in a quotation, and no format has to
/// fear its own depth.
const DEPTH: usize = 6;

/// Read CommonMark.
pub fn read(text: &str) -> Vec<Prose> {
    let mut reader = Reader {
        events: Parser::new_ext(text, Options::empty()).peekable(),
    };
    let prose = reader.prose(0);
    if prose.is_empty() && !text.trim().is_empty() {
        // A text of nothing but marks, such as a line across the page: shown as it is written.
        return vec![Prose::Paragraph {
            of: vec![Inline::text(text.trim())],
        }];
    }
    prose
}

struct Reader<'a> {
    events: Peekable<Parser<'a>>,
}

impl Reader<'_> {
    /// Everything up to the end of what encloses it.
    fn prose(&mut self, depth: usize) -> Vec<Prose> {
        let mut all = Vec::new();
        let mut line = Vec::new();
        while let Some(event) = self.events.next() {
            match event {
                Event::End(_) => break,
                Event::Start(Tag::Paragraph) => {
                    end_line(&mut line, &mut all);
                    let mut of = Vec::new();
                    self.line(&mut of, 0);
                    end_line(&mut of, &mut all);
                }
                Event::Start(Tag::Heading { .. }) => {
                    end_line(&mut line, &mut all);
                    let mut of = Vec::new();
                    self.line(&mut of, 1);
                    trim(&mut of);
                    if !of.is_empty() {
                        all.push(Prose::Paragraph {
                            of: vec![Inline::Strong { of }],
                        });
                    }
                }
                Event::Start(Tag::List(first)) => {
                    end_line(&mut line, &mut all);
                    if depth < DEPTH {
                        let items = self.items(depth + 1);
                        all.push(Prose::Items {
                            ordered: first.is_some(),
                            items,
                        });
                    } else {
                        push_text(&mut line, &self.flat());
                    }
                }
                Event::Start(Tag::BlockQuote(_)) => {
                    end_line(&mut line, &mut all);
                    if depth < DEPTH {
                        let of = self.prose(depth + 1);
                        if !of.is_empty() {
                            all.push(Prose::Quote { of });
                        }
                    } else {
                        push_text(&mut line, &self.flat());
                    }
                }
                Event::Start(Tag::CodeBlock(_)) => {
                    end_line(&mut line, &mut all);
                    let text = self.characters();
                    let text = text
                        .trim_end()
                        .split('\n')
                        .map(shown)
                        .collect::<Vec<_>>()
                        .join("\n");
                    if !text.is_empty() {
                        all.push(Prose::Verbatim { text });
                    }
                }
                Event::Start(Tag::HtmlBlock) => {
                    end_line(&mut line, &mut all);
                    let text = self.characters();
                    line.push(Inline::text(text.trim()));
                    end_line(&mut line, &mut all);
                }
                Event::Rule => end_line(&mut line, &mut all),
                other => self.inline(other, &mut line, 0),
            }
        }
        end_line(&mut line, &mut all);
        all
    }

    fn items(&mut self, depth: usize) -> Vec<Vec<Prose>> {
        let mut items = Vec::new();
        while let Some(event) = self.events.next() {
            match event {
                Event::Start(_) => items.push(self.prose(depth)),
                Event::End(_) => break,
                _ => {}
            }
        }
        items
    }

    /// A line up to the end of what encloses it.
    fn line(&mut self, line: &mut Vec<Inline>, depth: usize) {
        while let Some(event) = self.events.next() {
            if let Event::End(_) = event {
                break;
            }
            self.inline(event, line, depth);
        }
    }

    fn inline(&mut self, event: Event<'_>, line: &mut Vec<Inline>, depth: usize) {
        match event {
            Event::Text(text) | Event::InlineHtml(text) | Event::Html(text) => {
                push_text(line, &shown(&text));
            }
            Event::SoftBreak => push_text(line, " "),
            Event::HardBreak => line.push(Inline::Break),
            Event::Code(text) => line.push(Inline::Code { text: shown(&text) }),
            Event::Start(tag) => {
                if depth >= DEPTH {
                    push_text(line, &self.flat());
                    return;
                }
                let mut of = Vec::new();
                self.line(&mut of, depth + 1);
                match tag {
                    Tag::Emphasis if !of.is_empty() => line.push(Inline::Emph { of }),
                    Tag::Strong if !of.is_empty() => line.push(Inline::Strong { of }),
                    Tag::Link { dest_url, .. } => match Address::checked(&dest_url) {
                        Some(to) if !of.is_empty() => line.push(Inline::Link { to, of }),
                        _ => {
                            // The address is shown beside the words, so that nothing of the text is hidden.
                            let mut words = String::new();
                            plain_line(&of, &mut words);
                            line.extend(of);
                            if !dest_url.is_empty() && words != *dest_url {
                                push_text(line, &format!(" ({})", shown(&dest_url)));
                            }
                        }
                    },
                    _ => line.extend(of),
                }
            }
            _ => {}
        }
    }

    /// The characters up to the end of what encloses them, however deep they stand.
    fn flat(&mut self) -> String {
        let (mut all, mut depth) = (String::new(), 0_usize);
        for event in self.events.by_ref() {
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) if depth == 0 => break,
                Event::End(_) => depth -= 1,
                Event::Text(text)
                | Event::Code(text)
                | Event::InlineHtml(text)
                | Event::Html(text) => {
                    all.push_str(&shown(&text));
                }
                Event::SoftBreak | Event::HardBreak => all.push(' '),
                _ => {}
            }
        }
        all
    }

    /// The characters up to the end of what encloses them.
    fn characters(&mut self) -> String {
        let mut all = String::new();
        for event in self.events.by_ref() {
            match event {
                Event::End(_) => break,
                Event::Text(text) | Event::Html(text) => all.push_str(&text),
                _ => {}
            }
        }
        all
    }
}

fn push_text(line: &mut Vec<Inline>, more: &str) {
    if let Some(Inline::Text { text }) = line.last_mut() {
        text.push_str(more);
    } else {
        line.push(Inline::Text {
            text: more.to_owned(),
        });
    }
}

fn end_line(line: &mut Vec<Inline>, all: &mut Vec<Prose>) {
    let mut of = std::mem::take(line);
    trim(&mut of);
    if !of.is_empty() {
        all.push(Prose::Paragraph { of });
    }
}

/// Drop blanks and breaks at both ends.
fn trim(line: &mut Vec<Inline>) {
    while let Some(last) = line.last_mut() {
        match last {
            Inline::Break => {}
            Inline::Text { text } => {
                text.truncate(text.trim_end().len());
                if !text.is_empty() {
                    break;
                }
            }
            _ => break,
        }
        line.pop();
    }
    while let Some(first) = line.first_mut() {
        match first {
            Inline::Break => {}
            Inline::Text { text } => {
                *text = text.trim_start().to_owned();
                if !text.is_empty() {
                    break;
                }
            }
            _ => break,
        }
        line.remove(0);
    }
}
