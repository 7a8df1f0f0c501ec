//! What a text says, without how it is laid out: what formatting must not change.

use super::Options;
use super::print::Around;
use super::sentence::{self, PartKind};
use crate::ast::is_text;
use crate::text::text_value;
use crate::tree::Syntax;
use crate::value::{Form, Number, read_item};
use crate::{NodeKind, Parse};

/// The statements and the comments of a text, each on its own account: a comment may change places with a comma, but
/// not with a comment.
#[derive(PartialEq, Eq, Debug)]
pub(super) struct Meaning {
    statements: String,
    comments: Vec<String>,
}

/// What a text says, with labels in quotes read as the words that stand for them.
pub(super) fn of(parsed: &Parse, options: &Options<'_>) -> Meaning {
    let mut reader = Reader {
        out: String::with_capacity(parsed.text().len()),
        options: *options,
    };
    let mut comments = Vec::new();
    for piece in parsed.pieces() {
        if !piece.tree.slips.is_empty() {
            reader.word("unread");
            reader.word(piece.range.of(parsed.text()));
            continue;
        }
        let Some(root) = Syntax::root(&piece.tree, parsed.text(), piece.range.start) else {
            continue;
        };
        for statement in root.children() {
            reader.statement(
                statement,
                Around {
                    entry: "",
                    block: None,
                },
            );
        }
        for node in root.descendants() {
            match node.kind() {
                NodeKind::comment => comments.push(node.text().trim_end().to_owned()),
                NodeKind::sentence_text => comments.extend(
                    sentence::parts(node)
                        .filter(|part| part.kind == PartKind::Comment)
                        .map(|part| part.text.trim_end().to_owned()),
                ),
                _ => {}
            }
        }
    }
    Meaning {
        statements: reader.out,
        comments,
    }
}

struct Reader<'a> {
    out: String,
    options: Options<'a>,
}

impl Reader<'_> {
    fn word(&mut self, word: &str) {
        self.out.push_str(word);
        self.out.push('\n');
    }

    fn words(&mut self, words: &str) {
        words.split_whitespace().for_each(|word| self.word(word));
    }

    fn text(&mut self, value: &str) {
        self.out.push('"');
        self.out.push_str(value);
        self.out.push_str("\"\n");
    }

    fn statement(&mut self, statement: Syntax<'_>, around: Around<'_>) {
        match statement.kind() {
            NodeKind::declaration => {
                let entry = statement.children().next().map_or("", Syntax::text);
                self.word("entry");
                for part in statement.children() {
                    self.part(part, Around { entry, block: None });
                }
            }
            NodeKind::field => {
                self.word("field");
                let name = statement.children().next().map_or("", Syntax::text);
                self.word(name);
                let values = statement
                    .child(NodeKind::values)
                    .into_iter()
                    .flat_map(Syntax::children);
                for item in values.filter(|child| child.kind() == NodeKind::item) {
                    self.item(item, name, around);
                }
            }
            NodeKind::setting => {
                self.word("setting");
                statement
                    .children()
                    .skip(1)
                    .for_each(|child| self.statement(child, around));
            }
            NodeKind::sentence => {
                self.word("sentence");
                let mut first = "";
                if let Some(words) = statement.child(NodeKind::sentence_text) {
                    first = self.sentence(words);
                }
                if let Some(block) = statement.child(NodeKind::block) {
                    self.block(
                        block,
                        Around {
                            entry: first,
                            block: None,
                        },
                    );
                }
            }
            NodeKind::comment => {}
            _ => self.word(statement.text()),
        }
    }

    fn part(&mut self, part: Syntax<'_>, around: Around<'_>) {
        match part.kind() {
            NodeKind::block => self.block(part, around),
            kind if is_text(kind) => self.text(&text_value(part.text())),
            _ => self.word(part.text()),
        }
    }

    fn block(&mut self, block: Syntax<'_>, around: Around<'_>) {
        self.word("{");
        for child in block
            .children()
            .filter(|child| child.kind() != NodeKind::close)
        {
            self.statement(child, around);
        }
        self.word("}");
    }

    fn sentence<'a>(&mut self, words: Syntax<'a>) -> &'a str {
        let mut first = "";
        let mut before = None;
        for part in sentence::parts(words).filter(|part| part.kind != PartKind::Comment) {
            match before {
                None => first = part.text,
                // A word right before a parenthesis is called; one with a blank before it is not.
                Some(before)
                    if part.kind == PartKind::Open && !sentence::is_apart(before, part) =>
                {
                    self.word("call");
                }
                Some(_) => {}
            }
            match part.kind {
                PartKind::Text => self.text(&text_value(part.text)),
                _ => self.word(part.text),
            }
            before = Some(part);
        }
        first
    }

    fn item(&mut self, item: Syntax<'_>, field: &str, around: Around<'_>) {
        for value in read_item(item) {
            self.word("value");
            match (&value.form, self.options.words) {
                (Form::Text(text), Some(words)) => {
                    let text = text.0.value();
                    match words(around.place(field), &text) {
                        Some(word) => self.word(word),
                        None => self.text(&text),
                    }
                }
                (form, _) => self.form(form),
            }
            for qualifier in &value.qualifiers {
                self.word(qualifier.kind.word());
                self.form(&qualifier.form);
                if let Some(block) = qualifier.block {
                    self.block(
                        block.syntax,
                        Around {
                            entry: around.entry,
                            block: Some(field),
                        },
                    );
                }
            }
        }
    }

    fn form(&mut self, form: &Form<'_>) {
        match form {
            Form::Text(text) => self.text(&text.0.value()),
            // A bare address and one in quotes are the same.
            Form::Link(link) => self.text(link),
            Form::Word(word) | Form::Prefixed(word) | Form::SlashDate(word) => self.word(word),
            Form::Number(number) => self.number(number),
            Form::Money { currency, amount } => {
                self.word(currency);
                self.number(amount);
            }
            Form::Duration(duration) => self.word(&format!("{duration:?}")),
            Form::Date(date) => self.word(&format!("{date:?}")),
            Form::Recurrence(every) => self.word(&format!("every {every:?}")),
            Form::Labelled { label, text } => {
                self.word(label);
                self.text(&text.0.value());
            }
            Form::Run(parts) => {
                let mut end = None;
                for part in parts {
                    if part.text() == "(" && end == Some(part.range().start) {
                        self.word("call");
                    }
                    match part.kind() {
                        NodeKind::link => self.text(part.text()),
                        kind if is_text(kind) => self.text(&text_value(part.text())),
                        _ => self.word(part.text()),
                    }
                    end = Some(part.range().end);
                }
            }
            Form::Nothing => self.word("nothing"),
        }
    }

    fn number(&mut self, number: &Number<'_>) {
        if number.about {
            self.word("about");
        }
        self.word(number.digits);
        self.words(number.scale.unwrap_or(""));
        self.words(number.unit.unwrap_or(""));
    }
}
