//! Names for the places of a tree: statements, entries, fields, values, sentences.
//!
//! All views are cheap copies of a [`Syntax`]; nothing is computed until it is asked for.

use std::borrow::Cow;

use partnership_source::TextRange;

use crate::text::text_value;
use crate::tree::Syntax;
use crate::value::{Value, read_item};
use crate::{NodeKind, Parse};

/// A whole file.
#[derive(Clone, Copy)]
pub struct File<'a> {
    parse: &'a Parse,
}

impl<'a> File<'a> {
    pub(crate) fn new(parse: &'a Parse) -> Self {
        Self { parse }
    }

    /// The top-level statements.
    pub fn statements(self) -> impl Iterator<Item = Statement<'a>> {
        self.parse.statements()
    }

    /// The top-level entries.
    pub fn declarations(self) -> impl Iterator<Item = Declaration<'a>> {
        self.statements().filter_map(|statement| match statement {
            Statement::Declaration(declaration) => Some(declaration),
            _ => None,
        })
    }

    /// The `use` sentences.
    pub fn imports(self) -> impl Iterator<Item = Import<'a>> {
        self.statements().filter_map(|statement| match statement {
            Statement::Sentence(sentence) => sentence.import(),
            _ => None,
        })
    }
}

/// What may stand in a file or a block.
#[derive(Clone, Copy, Debug)]
pub enum Statement<'a> {
    /// An entry.
    Declaration(Declaration<'a>),
    /// A line of the entry around it.
    Field(Field<'a>),
    /// `setting name: value`
    Setting(Field<'a>),
    /// A clause, a `use`, or a sentence of a rule.
    Sentence(Sentence<'a>),
    /// Text that fits nothing, or a brace that closes nothing.
    Junk(Syntax<'a>),
    /// `// …`
    Comment(Syntax<'a>),
}

impl<'a> Statement<'a> {
    /// The statements among the children of a piece or a block.
    pub(crate) fn all_in(parent: Syntax<'a>) -> impl Iterator<Item = Statement<'a>> {
        parent.children().filter_map(|child| {
            Some(match child.kind() {
                NodeKind::declaration => Statement::Declaration(Declaration { syntax: child }),
                NodeKind::field => Statement::Field(Field { syntax: child }),
                NodeKind::setting => Statement::Setting(Field {
                    syntax: child.child(NodeKind::field)?,
                }),
                NodeKind::sentence => Statement::Sentence(Sentence { syntax: child }),
                NodeKind::junk | NodeKind::stray_brace => Statement::Junk(child),
                NodeKind::comment => Statement::Comment(child),
                _ => return None,
            })
        })
    }

    /// Where it stands.
    pub fn syntax(self) -> Syntax<'a> {
        match self {
            Statement::Declaration(declaration) => declaration.syntax,
            Statement::Field(field) | Statement::Setting(field) => field.syntax,
            Statement::Sentence(sentence) => sentence.syntax,
            Statement::Junk(syntax) | Statement::Comment(syntax) => syntax,
        }
    }
}

/// Whether a node is a text in quotes of any sort.
pub fn is_text(kind: NodeKind) -> bool {
    matches!(
        kind,
        NodeKind::plain_text | NodeKind::long_text | NodeKind::curly_text | NodeKind::open_text
    )
}

/// A text in quotes.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    /// Where it stands, quotes included.
    pub syntax: Syntax<'a>,
}

impl<'a> Text<'a> {
    /// What it says.
    pub fn value(self) -> Cow<'a, str> {
        text_value(self.syntax.text())
    }

    /// Where it stands, quotes included.
    pub fn range(self) -> TextRange {
        self.syntax.range()
    }
}

/// An entry: `kind name "Title" { … }`.
#[derive(Clone, Copy, Debug)]
pub struct Declaration<'a> {
    /// The whole entry.
    pub syntax: Syntax<'a>,
}

impl<'a> Declaration<'a> {
    /// The word it starts with.
    pub fn keyword(self) -> Syntax<'a> {
        self.syntax.children().next().unwrap_or(self.syntax)
    }

    fn head(self) -> impl Iterator<Item = Syntax<'a>> {
        self.syntax
            .children()
            .skip(1)
            .take_while(|child| child.kind() != NodeKind::block)
    }

    /// Its name.
    pub fn name(self) -> Option<Syntax<'a>> {
        let mut titled = false;
        for part in self.head() {
            match part.kind() {
                NodeKind::word | NodeKind::prefixed | NodeKind::number => {
                    return (!(titled && part.text() == "on")).then_some(part);
                }
                kind if is_text(kind) => titled = true,
                _ => {}
            }
        }
        None
    }

    /// Its title.
    pub fn title(self) -> Option<Text<'a>> {
        self.head()
            .find(|part| is_text(part.kind()))
            .map(|syntax| Text { syntax })
    }

    /// The words behind `on` in the head of a test: `test "…" on 2026-06-01 {`.
    pub fn on(self) -> Option<TextRange> {
        let mut words = self
            .head()
            .skip_while(|part| !is_text(part.kind()))
            .skip_while(|part| part.text() != "on")
            .skip(1);
        let first = words.next()?.range();
        Some(words.fold(first, |all, word| all.join(word.range())))
    }

    /// The head: from the first word to the end of the title (or of the last word).
    pub fn head_range(self) -> TextRange {
        self.head()
            .fold(self.keyword().range(), |all, part| all.join(part.range()))
    }

    /// Its block.
    pub fn block(self) -> Option<Block<'a>> {
        self.syntax
            .child(NodeKind::block)
            .map(|syntax| Block { syntax })
    }

    /// The statements in its block; none where it has no block.
    pub fn statements(self) -> impl Iterator<Item = Statement<'a>> {
        self.block().into_iter().flat_map(Block::statements)
    }
}

/// `{ … }`
#[derive(Clone, Copy, Debug)]
pub struct Block<'a> {
    /// The braces and what stands between them.
    pub syntax: Syntax<'a>,
}

impl<'a> Block<'a> {
    /// What stands in it.
    pub fn statements(self) -> impl Iterator<Item = Statement<'a>> {
        Statement::all_in(self.syntax)
    }

    /// Its closing brace.
    pub fn close(self) -> Option<TextRange> {
        self.syntax.child(NodeKind::close).map(Syntax::range)
    }
}

/// `name: values`
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// The whole line.
    pub syntax: Syntax<'a>,
}

impl<'a> Field<'a> {
    /// The word before the colon.
    pub fn name(self) -> Syntax<'a> {
        self.syntax.children().next().unwrap_or(self.syntax)
    }

    /// Where its values stand, without the blanks around them; `None` where there are none.
    pub fn values_range(self) -> Option<TextRange> {
        let values = self.syntax.child(NodeKind::values)?;
        let mut items = values
            .children()
            .filter(|child| matches!(child.kind(), NodeKind::item | NodeKind::comma));
        let first = items.next()?.range();
        Some(items.fold(first, |all, item| all.join(item.range())))
    }

    /// Its values, read: one for each item between commas, and for each part joined by `and`.
    pub fn values(self) -> impl Iterator<Item = Value<'a>> {
        self.items().flat_map(read_item)
    }

    /// What stands between its commas, unread.
    pub fn items(self) -> impl Iterator<Item = Syntax<'a>> {
        self.syntax
            .child(NodeKind::values)
            .into_iter()
            .flat_map(Syntax::children)
            .filter(|child| child.kind() == NodeKind::item)
    }
}

/// A policy clause, a `use`, an expectation, or a sentence of a rule.
#[derive(Clone, Copy, Debug)]
pub struct Sentence<'a> {
    /// The whole sentence, its block included.
    pub syntax: Syntax<'a>,
}

impl<'a> Sentence<'a> {
    /// What it was read as: a node of kind `clause`, `use_sentence`, `expectation`, `binding`, `requirement`,
    /// `definition` or `when_sentence`.
    pub fn content(self) -> Option<Syntax<'a>> {
        self.syntax
            .child(NodeKind::sentence_text)?
            .children()
            .next()
    }

    /// The words of the sentence, its block excluded.
    pub fn words(self) -> Syntax<'a> {
        self.syntax
            .child(NodeKind::sentence_text)
            .unwrap_or(self.syntax)
    }

    /// Its block.
    pub fn block(self) -> Option<Block<'a>> {
        self.syntax
            .child(NodeKind::block)
            .map(|syntax| Block { syntax })
    }

    /// As a policy clause.
    pub fn clause(self) -> Option<Clause<'a>> {
        self.content()
            .filter(|content| content.kind() == NodeKind::clause)
            .map(|syntax| Clause {
                syntax,
                sentence: Some(self),
            })
    }

    /// As a `use`.
    pub fn import(self) -> Option<Import<'a>> {
        self.content()
            .filter(|content| content.kind() == NodeKind::use_sentence)
            .map(|syntax| Import { syntax })
    }
}

/// `use "path" as name`
#[derive(Clone, Copy, Debug)]
pub struct Import<'a> {
    /// The whole sentence.
    pub syntax: Syntax<'a>,
}

impl<'a> Import<'a> {
    /// The path, in quotes.
    pub fn path(self) -> Option<Text<'a>> {
        text_in(self.syntax.child(NodeKind::any_text)?)
    }

    /// The name behind `as`. `part` marks the file as part of the partnership.
    pub fn alias(self) -> Option<Syntax<'a>> {
        self.syntax.child(NodeKind::name)
    }
}

fn text_in(syntax: Syntax<'_>) -> Option<Text<'_>> {
    syntax
        .children()
        .find(|child| is_text(child.kind()))
        .map(|syntax| Text { syntax })
}

/// A policy clause, or the deed of a promise (which has no verb and no who).
#[derive(Clone, Copy, Debug)]
pub struct Clause<'a> {
    /// A node of kind `clause`, `deed` or `expect_decision`.
    pub syntax: Syntax<'a>,
    /// The sentence it stands in; `None` for a deed.
    pub sentence: Option<Sentence<'a>>,
}

/// A member of WHO, WHAT or PURPOSE.
#[derive(Clone, Copy, Debug)]
pub struct Member<'a> {
    /// Its name or word.
    pub name: Syntax<'a>,
    /// Whether `any` stands before it: then it is a kind or role, not an entry.
    pub any: bool,
}

impl<'a> Clause<'a> {
    /// A deed or an expectation read by the grammar.
    pub fn of(syntax: Syntax<'a>) -> Self {
        Self {
            syntax,
            sentence: None,
        }
    }

    /// `permit` or `forbid`.
    pub fn verb(self) -> Option<Syntax<'a>> {
        self.syntax.child(NodeKind::verb)
    }

    /// Who it speaks of.
    pub fn who(self) -> impl Iterator<Item = Member<'a>> {
        members(self.syntax.child(NodeKind::who))
    }

    /// Who is excepted.
    pub fn who_except(self) -> impl Iterator<Item = Syntax<'a>> {
        names(
            self.syntax
                .child(NodeKind::who)
                .and_then(|who| who.child(NodeKind::except)),
        )
    }

    /// The actions.
    pub fn actions(self) -> impl Iterator<Item = Syntax<'a>> {
        names(self.syntax.child(NodeKind::actions))
    }

    /// The data.
    pub fn what(self) -> impl Iterator<Item = Member<'a>> {
        members(self.syntax.child(NodeKind::what))
    }

    /// The data excepted.
    pub fn what_except(self) -> impl Iterator<Item = Syntax<'a>> {
        names(
            self.syntax
                .child(NodeKind::what)
                .and_then(|what| what.child(NodeKind::except)),
        )
    }

    /// The purposes; none means every purpose.
    pub fn purposes(self) -> impl Iterator<Item = Member<'a>> {
        members(self.syntax.child(NodeKind::purposes))
    }

    /// The part of a kind (`from_part`, `until_part`, `on_part` …), as the words in it.
    pub fn part(self, kind: NodeKind) -> Option<Syntax<'a>> {
        self.syntax.child(kind)
    }

    /// The words of a date part (`from_part`, `until_part`, `on_part`).
    pub fn date(self, kind: NodeKind) -> Option<Syntax<'a>> {
        self.part(kind)?.child(NodeKind::date_words)
    }

    /// The names in a part (`within_part`, `called_part`, `with_part`, `because_part`).
    pub fn names(self, kind: NodeKind) -> impl Iterator<Item = Syntax<'a>> {
        names(self.part(kind))
    }

    /// Whether words were left that the clause does not understand, or a part is missing: it then says less than it
    /// seems to, and nothing may be granted by it.
    pub fn is_whole(self) -> bool {
        self.syntax.child(NodeKind::leftover).is_none()
            && self.actions().next().is_some()
            && self.what().next().is_some()
            && (self.syntax.kind() == NodeKind::deed || self.who().next().is_some())
    }
}

fn members(parent: Option<Syntax<'_>>) -> impl Iterator<Item = Member<'_>> {
    parent
        .into_iter()
        .flat_map(Syntax::children)
        .filter(|child| child.kind() == NodeKind::member)
        .filter_map(|member| {
            Some(Member {
                name: member.child(NodeKind::name)?,
                any: member.child(NodeKind::any_word).is_some(),
            })
        })
}

fn names(parent: Option<Syntax<'_>>) -> impl Iterator<Item = Syntax<'_>> {
    parent
        .into_iter()
        .flat_map(Syntax::children)
        .filter(|child| child.kind() == NodeKind::name)
}
