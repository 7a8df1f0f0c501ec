//! The head of an entry: its kind, name, title and day; and declaring names.

use partnership_source::{Span, TextRange};
use partnership_syntax::ast::{self, Block, Declaration, is_text};
use partnership_syntax::{NodeKind, Syntax, value};
use partnership_vocabulary::Kind;

use super::scope::{Declared, Space, Target, space_of};
use super::{Builder, Here, lookup, names};
use crate::{Date, EntryId, findings};

/// The parts of an entry as they stand in the tree.
pub(crate) struct Head<'a> {
    pub(crate) keyword: Syntax<'a>,
    pub(crate) name: Option<Syntax<'a>>,
    pub(crate) title: Option<ast::Text<'a>>,
    pub(crate) on: Option<TextRange>,
    pub(crate) block: Option<Block<'a>>,
    pub(crate) range: TextRange,
    pub(crate) head: TextRange,
}

impl<'a> Head<'a> {
    pub(crate) fn of(declaration: Declaration<'a>) -> Self {
        Self {
            keyword: declaration.keyword(),
            name: declaration.name(),
            title: declaration.title(),
            on: declaration.on(),
            block: declaration.block(),
            range: declaration.syntax.range(),
            head: declaration.head_range(),
        }
    }

    /// An entry behind whose kind a colon stands: it was read as a line.
    pub(crate) fn behind_colon(field: ast::Field<'a>) -> Option<Self> {
        let parts: Vec<Syntax<'a>> = field.items().flat_map(Syntax::children).collect();
        let block = *parts.last().filter(|part| part.kind() == NodeKind::block)?;
        let title = parts.iter().find(|part| is_text(part.kind())).copied();
        let name = parts
            .iter()
            .take_while(|part| part.kind() != NodeKind::block && !is_text(part.kind()))
            .find(|part| matches!(part.kind(), NodeKind::word | NodeKind::prefixed));
        if title.is_none() && name.is_none() {
            return None;
        }
        Some(Self {
            keyword: field.name(),
            name: name.copied(),
            title: title.map(|syntax| ast::Text { syntax }),
            on: None,
            block: Some(Block { syntax: block }),
            range: field.syntax.range(),
            head: TextRange::new(field.syntax.range().start, block.range().start),
        })
    }
}

impl<'a> Builder<'a> {
    /// The name, the title and the day of an entry.
    pub(crate) fn headings(
        &mut self,
        here: Here,
        head: &Head<'a>,
        id: EntryId,
        kind: Option<&'static Kind>,
        parent: Option<EntryId>,
    ) {
        if let Some(title) = head.title {
            self.check_prose(here, title);
        }
        if let Some(words) = head.on {
            let on = self.date_words(here, words);
            self.model.entries[id.0 as usize].on = on;
        }
        self.extra_words(here, head);
        if let Some(name) = head.name {
            self.name(here, name, Target::Entry(id), kind, parent);
        }
    }

    /// Words in the head that are neither name nor title may be a name that was written with blanks.
    fn extra_words(&mut self, here: Here, head: &Head<'a>) {
        let Some(name) = head.name else { return };
        if let Some(stray) = self.pieces[here.piece].head_words(head.head)
            && stray.start > name.range().end
            && let Some(joined) = names::mended(name.range().join(stray).of(self.text(here)))
        {
            self.scopes.ghost(here.scope, &joined);
        }
    }

    /// Declare a name.
    pub(crate) fn name(
        &mut self,
        here: Here,
        name: Syntax<'a>,
        target: Target,
        kind: Option<&'static Kind>,
        parent: Option<EntryId>,
    ) {
        let at = self.span(here, name.range());
        let written = names::nfc(name.text());
        let mut key = written.clone();
        if let Err(bad) = names::check(&written) {
            // A name that runs on over blanks is told as words in the head.
            if !self.has_head_words(here, name) {
                let dashes = name.text().contains(['–', '—', '−']);
                self.sink
                    .push(findings::names::bad_name(at, &written, &bad, dashes));
            }
            self.scopes.ghost(here.scope, &written);
            if let names::BadName::Spelling(Some(mended)) = bad {
                self.scopes.suggest(
                    here.scope,
                    Space::Entries,
                    &written,
                    self.declared(here, target, at),
                );
                key = mended.into();
            }
        }
        let what = self.declared(here, target, at);
        let space = space_of(kind.map(|kind| kind.word));
        let local = kind.is_some_and(|kind| !lookup::is_referred_to(kind));
        let around = parent
            .map(|parent| self.model.entry(parent))
            .and_then(|entry| entry.name.clone());
        match around {
            Some(around) if space == Space::Rules || local => {
                let around = match space {
                    Space::Rules => self.playbook_of(parent).unwrap_or(around),
                    Space::Entries => around,
                };
                self.scopes.suggest(here.scope, space, &key, what);
                self.scopes
                    .declare(here.scope, space, format!("{around}/{key}"), what);
            }
            _ => self
                .scopes
                .declare(here.scope, space, key.into_owned(), what),
        }
    }

    fn has_head_words(&self, here: Here, name: Syntax<'a>) -> bool {
        let end = name.range().end;
        self.pieces[here.piece]
            .head_words(TextRange::new(end, end + 2))
            .is_some()
    }

    fn declared(&self, here: Here, target: Target, span: Span) -> Declared {
        Declared {
            target,
            file: here.file,
            span,
        }
    }

    /// The name of the playbook around an entry.
    fn playbook_of(&self, entry: Option<EntryId>) -> Option<String> {
        let mut at = entry;
        while let Some(id) = at {
            let entry = self.model.entry(id);
            if entry.is("playbook") {
                return entry.name.clone();
            }
            at = entry.parent;
        }
        None
    }

    /// The date that the words at a place give; what is wrong with it is told.
    pub(crate) fn date_words(&mut self, here: Here, range: TextRange) -> Option<Date> {
        let words = range.of(self.text(here));
        let at = self.span(here, range);
        match value::read_date(words) {
            Some(written) => match Date::of(written) {
                Ok(date) => Some(date),
                Err(error) => {
                    self.sink
                        .push(findings::values::impossible_date(at, words, error));
                    None
                }
            },
            None => {
                self.sink.push(findings::values::no_date(at, words));
                None
            }
        }
    }
}
