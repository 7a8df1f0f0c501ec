//! A reader of examples that is just good enough for the table's own: it follows braces, knows texts, and looks each
//! line and each word up. The language's parser is a higher layer and cannot be used here.

use partnership_vocabulary::{
    Field, Kind, Place, Qualifier, SILENCES, ValueType, any_kind, clause, field_of,
};

/// What an open brace belongs to.
enum Around {
    Entry(&'static Kind),
    Block(&'static Field),
}

#[derive(Clone, PartialEq, Debug)]
enum Token {
    Word(String),
    Text,
    Colon,
    Comma,
    Open,
    Close,
    Line,
}

/// What is wrong with the example of a kind, in sentences.
pub fn faults(kind: &'static Kind) -> Vec<String> {
    let mut reader = Reader {
        kind,
        around: Vec::new(),
        faults: Vec::new(),
        closed: 0,
    };
    if kind.example.is_empty() {
        return vec![format!("{} has no example", kind.word)];
    }
    reader.read(&tokens(kind.example));
    if !reader.around.is_empty() {
        reader.fault("leaves a brace open");
    }
    if reader.closed == 0 && kind.word != "define" {
        reader.fault("has no braces");
    }
    reader.faults
}

/// What is wrong with the example value of a line of that kind, in sentences.
pub fn value_faults(kind: &'static Kind, field: &Field) -> Vec<String> {
    if field.example.is_empty() {
        return Vec::new();
    }
    let mut reader = Reader {
        kind,
        around: vec![Around::Entry(kind)],
        faults: Vec::new(),
        closed: 0,
    };
    reader.read(&tokens(&format!("{}: {}", field.word, field.example)));
    if reader.around.len() != 1 {
        reader.fault(&format!("leaves a brace open in `{}`", field.word));
    }
    reader.faults
}

struct Reader {
    kind: &'static Kind,
    around: Vec<Around>,
    faults: Vec<String>,
    closed: usize,
}

impl Reader {
    fn fault(&mut self, what: &str) {
        self.faults
            .push(format!("the example of {} {what}", self.kind.word));
    }

    fn read(&mut self, tokens: &[Token]) {
        let mut head: Option<&'static Kind> = None;
        let mut field: Option<&'static Field> = None;
        let mut starts = true;
        let mut at = 0;
        while at < tokens.len() {
            match &tokens[at] {
                Token::Line => starts = true,
                Token::Open => {
                    match (head.take(), field.take()) {
                        (Some(kind), _) => self.enter(kind),
                        (None, Some(field)) => self.around.push(Around::Block(field)),
                        (None, None) => self.fault("opens a brace after nothing"),
                    }
                    starts = true;
                }
                Token::Close => {
                    self.closed += 1;
                    field = match self.around.pop() {
                        Some(Around::Block(of)) => Some(of),
                        Some(Around::Entry(_)) => None,
                        None => {
                            self.fault("closes a brace too many");
                            None
                        }
                    };
                }
                Token::Word(word) if word == "define" && starts => return,
                Token::Word(word) if tokens.get(at + 1) == Some(&Token::Colon) => {
                    field = self.field(word);
                    at += 1;
                    starts = false;
                }
                Token::Word(word) if starts => {
                    starts = false;
                    field = None;
                    head = any_kind(word);
                    if let Some(kind) = head {
                        self.head(kind, &tokens[at + 1..]);
                        if kind.word == "permit" || kind.word == "forbid" {
                            at += 1;
                        }
                    } else if !["expect", "for", "require", "when"].contains(&word.as_str()) {
                        self.fault(&format!("has a line that starts with `{word}`"));
                    }
                }
                Token::Word(word) => {
                    if let Some(field) = field {
                        let first = matches!(tokens[at - 1], Token::Colon | Token::Comma);
                        if first {
                            self.value(field, word);
                        }
                    }
                }
                Token::Text | Token::Colon | Token::Comma => starts = false,
            }
            at += 1;
        }
    }

    /// A kind's word at the start of a line: its name and title are there as the table wants them.
    fn head(&mut self, kind: &'static Kind, rest: &[Token]) {
        use partnership_vocabulary::Presence::{Never, Required};
        if clause(kind.word).is_some() || kind.word == "define" {
            return;
        }
        let named = matches!(rest.first(), Some(Token::Word(_)));
        let titled = rest.get(usize::from(named)) == Some(&Token::Text);
        if named && kind.name == Never || !named && kind.name == Required {
            self.fault(&format!("has a {} with or without a name", kind.word));
        }
        if titled && kind.title == Never || !titled && kind.title == Required {
            self.fault(&format!("has a {} with or without a title", kind.word));
        }
        if let (Some(Around::Entry(outer)), Place::Inside(allowed)) =
            (self.around.last(), kind.place)
            && !allowed.contains(&outer.word)
        {
            self.fault(&format!("has a {} inside a {}", kind.word, outer.word));
        }
    }

    fn enter(&mut self, kind: &'static Kind) {
        self.around.push(Around::Entry(kind));
    }

    fn field(&mut self, word: &str) -> Option<&'static Field> {
        let found = match self.around.last() {
            Some(Around::Entry(kind)) => field_of(kind, word),
            Some(Around::Block(field)) => block(field, word),
            None => None,
        };
        if found.is_none() {
            self.fault(&format!("uses `{word}:`, which does not exist there"));
        }
        found
    }

    /// The first word of a value is one that the field accepts. Names cannot be checked here.
    fn value(&mut self, field: &'static Field, word: &str) {
        if SILENCES.iter().any(|silence| silence.word == word) || accepts(&field.value, word) {
            return;
        }
        self.fault(&format!("gives `{word}` for `{}`", field.word));
    }
}

fn block(field: &'static Field, word: &str) -> Option<&'static Field> {
    field
        .qualifiers
        .iter()
        .find_map(|qualifier| match qualifier {
            Qualifier::Block(fields) => fields.iter().find(|field| field.word == word),
            _ => None,
        })
}

fn accepts(value: &ValueType, word: &str) -> bool {
    let digit = word.starts_with(|c: char| c.is_ascii_digit());
    match value {
        ValueType::Text | ValueType::Link => false,
        ValueType::Words(list) | ValueType::Labelled(list) => {
            list.find(word).is_some_and(|found| found.word == word)
        }
        ValueType::Date => digit,
        ValueType::Duration => digit,
        ValueType::Quantity => digit || word == "about",
        ValueType::Recurrence => word == "every",
        ValueType::Money => word.len() == 3 && word.chars().all(|c| c.is_ascii_uppercase()),
        ValueType::YesNo => word == "yes" || word == "no",
        ValueType::OneOf(types) => types.iter().any(|one| accepts(one, word)),
        ValueType::Code
        | ValueType::Names(_)
        | ValueType::AnyName
        | ValueType::Deed
        | ValueType::Condition
        | ValueType::Rule => true,
    }
}

fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut chars = text.chars().peekable();
    while let Some(next) = chars.next() {
        match next {
            '\n' => found.push(Token::Line),
            '"' => {
                chars.by_ref().find(|c| *c == '"');
                found.push(Token::Text);
            }
            '{' => found.push(Token::Open),
            '}' => found.push(Token::Close),
            ',' => found.push(Token::Comma),
            c if c.is_whitespace() => {}
            c => {
                let mut word = c.to_string();
                while let Some(c) = chars.peek().copied() {
                    if c == ':' {
                        let mut ahead = chars.clone();
                        ahead.next();
                        if ahead.peek().is_none_or(|c| c.is_whitespace()) {
                            break;
                        }
                    } else if c.is_whitespace() || "{},\"".contains(c) {
                        break;
                    }
                    word.push(c);
                    chars.next();
                }
                found.push(Token::Word(word));
                if chars.peek() == Some(&':') {
                    chars.next();
                    found.push(Token::Colon);
                }
            }
        }
    }
    found
}
