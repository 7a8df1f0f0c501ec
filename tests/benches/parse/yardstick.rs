//! The yardstick: a small parser of the well-formed language, logos for words and recursive descent for the rest.
//!
//! It is what one would write by hand if texts were never broken: no recovery, no comments kept, no ranges checked. It
//! is never shipped. It builds an owned tree and hashes it, and so does the other side, so that both do the same work.

use logos::Logos;

#[derive(Logos, Clone, Copy, Debug, PartialEq)]
#[logos(skip r"[ \t]+")]
pub enum Token {
    #[regex(r"//[^\n]*", allow_greedy = true)]
    Comment,
    #[token("\n")]
    NewLine,
    #[token("{")]
    Open,
    #[token("}")]
    Close,
    #[token(":")]
    Colon,
    #[token(",")]
    Comma,
    #[regex(r#""([^"\\\n]|\\.)*""#)]
    Text,
    #[token("\"\"\"", long_text)]
    LongText,
    #[regex(r#"[^ \t\n,{}":()]+(:[^ \t\n,{}":()]+)?"#)]
    Word,
}

fn long_text(lexer: &mut logos::Lexer<'_, Token>) -> bool {
    match lexer.remainder().find("\"\"\"") {
        Some(at) => {
            lexer.bump(at + 3);
            true
        }
        None => false,
    }
}

/// A statement of the tree.
pub enum Statement<'a> {
    Field {
        name: &'a str,
        items: Vec<Vec<Part<'a>>>,
    },
    Entry {
        head: Vec<&'a str>,
        block: Vec<Statement<'a>>,
    },
    Sentence {
        words: Vec<&'a str>,
        block: Vec<Statement<'a>>,
    },
}

/// A part of a value.
pub enum Part<'a> {
    Word(&'a str),
    Block(Vec<Statement<'a>>),
}

struct Parser<'a> {
    text: &'a str,
    tokens: logos::Lexer<'a, Token>,
    next: Option<(Token, &'a str)>,
}

/// Parse a well-formed text.
pub fn parse(text: &str) -> Vec<Statement<'_>> {
    let mut parser = Parser {
        text,
        tokens: Token::lexer(text),
        next: None,
    };
    parser.advance();
    parser.statements()
}

impl<'a> Parser<'a> {
    fn advance(&mut self) {
        self.next = loop {
            match self.tokens.next() {
                None => break None,
                Some(Ok(Token::Comment) | Err(())) => {}
                Some(Ok(token)) => break Some((token, &self.text[self.tokens.span()])),
            }
        };
    }

    fn skip_lines(&mut self) {
        while matches!(self.next, Some((Token::NewLine, _))) {
            self.advance();
        }
    }

    fn statements(&mut self) -> Vec<Statement<'a>> {
        let mut found = Vec::new();
        loop {
            self.skip_lines();
            match self.next {
                Some((Token::Word, word)) => found.push(self.statement(word)),
                Some((Token::Close, _)) | None => return found,
                Some(_) => self.advance(),
            }
        }
    }

    fn block(&mut self) -> Vec<Statement<'a>> {
        self.advance();
        let found = self.statements();
        if matches!(self.next, Some((Token::Close, _))) {
            self.advance();
        }
        found
    }

    fn statement(&mut self, first: &'a str) -> Statement<'a> {
        self.advance();
        if matches!(self.next, Some((Token::Colon, _))) {
            self.advance();
            return Statement::Field {
                name: first,
                items: self.items(),
            };
        }
        let mut words = vec![first];
        loop {
            match self.next {
                Some((Token::Word | Token::Text | Token::LongText, word)) => {
                    words.push(word);
                    self.advance();
                }
                Some((Token::Comma, _)) => self.advance(),
                _ => break,
            }
        }
        let block = if matches!(self.next, Some((Token::Open, _))) {
            self.block()
        } else {
            Vec::new()
        };
        if matches!(first, "permit" | "forbid") {
            Statement::Sentence { words, block }
        } else {
            Statement::Entry { head: words, block }
        }
    }

    fn items(&mut self) -> Vec<Vec<Part<'a>>> {
        let mut items = vec![Vec::new()];
        loop {
            match self.next {
                Some((Token::Word | Token::Text | Token::LongText, word)) => {
                    // A word before a colon starts the next field of a block on one line.
                    let last = items.last_mut().filter(|item| !item.is_empty());
                    if last.is_some()
                        && self
                            .tokens
                            .remainder()
                            .trim_start_matches([' ', '\t'])
                            .starts_with(':')
                    {
                        return items;
                    }
                    self.advance();
                    if let Some(item) = items.last_mut() {
                        item.push(Part::Word(word));
                    }
                }
                Some((Token::Open, _)) => {
                    let block = self.block();
                    if let Some(item) = items.last_mut() {
                        item.push(Part::Block(block));
                    }
                }
                Some((Token::Comma, _)) => {
                    self.advance();
                    self.skip_lines();
                    items.push(Vec::new());
                }
                _ => return items,
            }
        }
    }
}

/// A running hash of a tree (FNV-1a).
pub struct Hash(pub u64);

impl Hash {
    pub fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    pub fn add(&mut self, tag: u8, text: &str) {
        for byte in std::iter::once(tag).chain(text.bytes()) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    pub fn tree(&mut self, statements: &[Statement<'_>]) {
        for statement in statements {
            match statement {
                Statement::Field { name, items } => {
                    self.add(1, name);
                    for part in items.iter().flatten() {
                        match part {
                            Part::Word(word) => self.add(2, word),
                            Part::Block(block) => self.block(block),
                        }
                    }
                }
                Statement::Entry { head, block } => {
                    for word in head {
                        self.add(3, word);
                    }
                    self.block(block);
                }
                Statement::Sentence { words, block } => {
                    for word in words {
                        self.add(4, word);
                    }
                    self.block(block);
                }
            }
        }
    }

    fn block(&mut self, statements: &[Statement<'_>]) {
        self.add(5, "");
        self.tree(statements);
        self.add(6, "");
    }
}
