//! What each word of a file is, for colouring: what only the meaning tells, beyond what a grammar can see.

use partnership_model::{Data, FieldValue, Member, Model};
use partnership_source::{FileId, TextRange};
use partnership_syntax::ast::is_text;
use partnership_syntax::{NodeKind, Syntax};

use crate::Snapshot;
use crate::mentions::{self, What};

/// What a word is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub enum Sort {
    /// The word that starts an entry or a sentence, or joins its parts.
    Keyword,
    /// The name of an entry.
    Name,
    /// The word before the colon of a line.
    Line,
    /// A word of a list.
    Word,
    /// A way of not giving a value.
    Silence,
    /// Text in quotes.
    Text,
    /// A number, a date, a length of time.
    Number,
    /// The name of a rule or a playbook.
    Rule,
    /// An action of a clause.
    Action,
    /// A comment.
    Comment,
}

/// All sorts, in the order of their numbers.
pub const SORTS: [Sort; 10] = [
    Sort::Keyword,
    Sort::Name,
    Sort::Line,
    Sort::Word,
    Sort::Silence,
    Sort::Text,
    Sort::Number,
    Sort::Rule,
    Sort::Action,
    Sort::Comment,
];

/// A word and what it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Token {
    /// Where; on one line.
    pub range: TextRange,
    /// What it is.
    pub sort: Sort,
    /// Whether it is declared here.
    pub declared: bool,
}

/// The words of `file` in `within` (all of it where that is `None`), in order, none overlapping.
pub fn tokens(snapshot: &Snapshot, file: FileId, within: Option<TextRange>) -> Vec<Token> {
    let Some(parse) = snapshot.parse(file) else {
        return Vec::new();
    };
    let text: &str = parse.text();
    let wanted = |range: TextRange| {
        within.is_none_or(|within| range.start < within.end && within.start < range.end)
    };
    let mut found = Vec::new();
    let pieces = parse.pieces().iter().filter(|piece| wanted(piece.range));
    for piece in pieces {
        if let Some(root) = Syntax::root(&piece.tree, text, piece.range.start) {
            of_tree(root, &mut found);
        }
    }
    if let Some(analysis) = snapshot.analysis(file) {
        of_model(&analysis.model, file, &wanted, &mut found);
    }
    // What the meaning tells stands behind what the tree tells, and the later counts.
    found.retain(|token| wanted(token.range) && !token.range.is_empty());
    settle(found, text)
}

fn of_tree(root: Syntax<'_>, found: &mut Vec<Token>) {
    let mut add = |range, sort| {
        found.push(Token {
            range,
            sort,
            declared: false,
        });
    };
    for node in root.descendants() {
        match node.kind() {
            NodeKind::comment => add(node.range(), Sort::Comment),
            kind if is_text(kind) => add(node.range(), Sort::Text),
            NodeKind::number | NodeKind::count_number => add(node.range(), Sort::Number),
            NodeKind::field => {
                if let Some(name) = node.children().next() {
                    add(name.range(), Sort::Line);
                }
            }
            NodeKind::declaration => {
                if let Some(keyword) = node.children().next() {
                    add(keyword.range(), Sort::Keyword);
                }
            }
            NodeKind::verb
            | NodeKind::outcome
            | NodeKind::any_word
            | NodeKind::quantifier
            | NodeKind::operator
            | NodeKind::predicate
            | NodeKind::aggregate_word
            | NodeKind::attested => add(node.range(), Sort::Keyword),
            NodeKind::kind_name => add(node.range(), Sort::Keyword),
            NodeKind::sentence_text => joining(node, &mut add),
            _ => {}
        }
    }
}

/// The words that join the parts of a sentence.
fn joining(sentence: Syntax<'_>, add: &mut impl FnMut(TextRange, Sort)) {
    const WORDS: &[&str] = &[
        "permit", "forbid", "expect", "use", "require", "define", "when", "for", "each", "to",
        "from", "until", "within", "called", "except", "unless", "as", "in", "on", "with",
        "because", "where", "and", "or", "not", "implies", "survives",
    ];
    let start = sentence.range().start;
    let mut quoted = false;
    let mut at = 0;
    let text = sentence.text();
    for part in text.split_inclusive([' ', '\n', ',', '"', '(', ')']) {
        let word = part.trim_end_matches([' ', '\n', ',', '"', '(', ')']);
        if !quoted && WORDS.contains(&word) {
            let from = start + at as u32;
            add(
                TextRange::new(from, from + word.len() as u32),
                Sort::Keyword,
            );
        }
        quoted ^= part.ends_with('"');
        at += part.len();
    }
}

fn of_model(
    model: &Model,
    file: FileId,
    wanted: &dyn Fn(TextRange) -> bool,
    found: &mut Vec<Token>,
) {
    for entry in &model.entries {
        if entry.span.file != file || !wanted(entry.span.range) {
            continue;
        }
        if let Some(name) = entry.name_span {
            let of_rules = matches!(
                entry.kind.map(|kind| kind.word),
                Some("rule" | "playbook" | "step")
            );
            found.push(Token {
                range: name.range,
                sort: if of_rules { Sort::Rule } else { Sort::Name },
                declared: true,
            });
        }
        for field in entry.fields.iter().chain(&entry.settings) {
            values(field, found);
        }
    }
    mentions::each(model, &mut |mention| {
        if mention.span.file != file || !wanted(mention.span.range) {
            return;
        }
        let sort = match mention.what {
            What::Name(name) if name.target.is_none() && name.clause.is_none() => {
                if mention.line == "follows" || mention.line == "extends" {
                    Sort::Rule
                } else {
                    return;
                }
            }
            What::Name(_) => Sort::Name,
            What::Word(_, list) if list.name == "action" => Sort::Action,
            What::Word(..) => Sort::Word,
            What::Silence(_) => Sort::Silence,
            What::Rule(_) => Sort::Rule,
        };
        found.push(Token {
            range: mention.span.range,
            sort,
            declared: false,
        });
    });
    for clause in &model.clauses {
        for member in clause.who.iter().chain(&clause.what) {
            if let Member::Everything(span) = member
                && span.file == file
            {
                found.push(Token {
                    range: span.range,
                    sort: Sort::Keyword,
                    declared: false,
                });
            }
        }
    }
}

fn values(field: &FieldValue, found: &mut Vec<Token>) {
    for value in &field.values {
        let sort = match value.data {
            Data::Date(_)
            | Data::Recurrence(_)
            | Data::Duration(_)
            | Data::Quantity(_)
            | Data::Money(..) => Some(Sort::Number),
            Data::YesNo(_) => Some(Sort::Word),
            _ => None,
        };
        if let Some(sort) = sort {
            found.push(Token {
                range: value.span.range,
                sort,
                declared: false,
            });
        }
        for inner in &value.qualifiers.block {
            values(inner, found);
        }
    }
}

/// Tokens in order, each on one line, none overlapping: of two at one place the one told later counts.
fn settle(found: Vec<Token>, text: &str) -> Vec<Token> {
    let mut ranked: Vec<(usize, Token)> = found.into_iter().enumerate().collect();
    ranked.sort_by_key(|(rank, token)| (token.range.start, std::cmp::Reverse(*rank)));
    let mut out: Vec<Token> = Vec::with_capacity(ranked.len());
    let mut end = 0;
    for (_, token) in ranked {
        if token.range.start < end {
            continue;
        }
        end = token.range.end;
        let mut from = token.range.start;
        for line in token.range.of(text).split_inclusive('\n') {
            let shown = line.trim_end_matches(['\n', '\r']);
            let blank = shown.len() - shown.trim_start().len();
            let start = from + blank as u32;
            let range = TextRange::new(start, from + shown.len() as u32);
            if !range.is_empty() {
                out.push(Token { range, ..token });
            }
            from += line.len() as u32;
        }
    }
    out
}
