//! The first walk over the trees: entries, clauses and names, before anything is resolved.

use partnership_source::TextRange;
use partnership_syntax::ast::{self, Block, Declaration, Sentence, Statement, is_text};
use partnership_syntax::{NodeKind, SlipKind, Syntax, value};
use partnership_vocabulary::{Kind, ValueType};

use super::piece::PieceState;
use super::scope::{Declared, Space, Target, space_of};
use super::{Builder, Here, Line, Todo, deeds, lookup, names, place};
use crate::{Clause, ClauseId, Date, Effect, Entry, EntryId, SentenceRef, Text, findings};

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
    fn of(declaration: Declaration<'a>) -> Self {
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
    fn behind_colon(field: ast::Field<'a>) -> Option<Self> {
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
    /// Walk all files.
    pub(crate) fn collect(&mut self) {
        let files = self.files;
        for (file, input) in files.iter().enumerate() {
            let scope = self.links[file].owner;
            let states = PieceState::all(file, input.parse);
            for (piece, state) in input.parse.pieces().iter().zip(states) {
                let here = Here {
                    file,
                    piece: self.pieces.len(),
                    scope,
                };
                self.pieces.push(state);
                for statement in input.parse.piece_statements(piece) {
                    self.statement(here, statement, None);
                }
            }
        }
    }

    /// A statement at the top level or in `parent`.
    fn statement(&mut self, here: Here, statement: Statement<'a>, parent: Option<EntryId>) {
        match statement {
            Statement::Declaration(declaration) => self.declaration(here, declaration, parent),
            Statement::Field(field) => self.field(here, field, parent),
            Statement::Setting(field) => self.setting(here, field, parent),
            Statement::Sentence(sentence) => self.sentence(here, sentence, parent),
            Statement::Junk(junk) => self.ghosts_in(here, junk),
            Statement::Comment(_) => {}
        }
    }

    fn kind_of_entry(&self, id: Option<EntryId>) -> Option<&'static Kind> {
        self.model.entry(id?).kind
    }

    fn declaration(&mut self, here: Here, declaration: Declaration<'a>, parent: Option<EntryId>) {
        let head = Head::of(declaration);
        let word = head.keyword.text();
        let kind = partnership_vocabulary::kind(word);
        let around = self.kind_of_entry(parent);
        let field = around.and_then(|around| lookup::field(around, word));
        let fits_here =
            kind.is_some_and(|kind| around.is_some_and(|around| place::may_stand_in(kind, around)));
        let told = [
            SlipKind::MissingBlock,
            SlipKind::HeadWords,
            SlipKind::NameAfterTitle,
            SlipKind::Junk,
        ];
        if let (Some(_), Some(parent), false) = (field, parent, fits_here)
            && (kind.is_none() || head.block.is_none())
        {
            self.pieces[here.piece].tell(head.range, &told);
            let (at, line) = (
                self.span(here, head.keyword.range()),
                self.span(here, head.range),
            );
            self.sink.push(findings::shape::missing_colon(at, word));
            self.lost_line(parent, word, line, at);
            return;
        }
        if kind.is_none() && head.block.is_none() {
            // Words that are neither an entry nor a line.
            self.pieces[here.piece].retell(head.range, head.head);
            return;
        }
        self.entry(here, &head, kind, parent);
    }

    /// Remember a line whose value could not be read, so that it does not count as missing.
    fn lost_line(
        &mut self,
        parent: EntryId,
        word: &str,
        line: partnership_source::Span,
        at: partnership_source::Span,
    ) {
        let field = self
            .kind_of_entry(Some(parent))
            .and_then(|kind| lookup::field(kind, word));
        let value = crate::Value {
            data: crate::Data::Broken,
            qualifiers: crate::Qualifiers::default(),
            span: line,
        };
        self.model.entries[parent.0 as usize]
            .fields
            .push(crate::FieldValue {
                word: word.to_owned(),
                field,
                values: vec![value],
                span: line,
                word_span: at,
            });
    }

    fn entry(
        &mut self,
        here: Here,
        head: &Head<'a>,
        kind: Option<&'static Kind>,
        parent: Option<EntryId>,
    ) {
        let word = head.keyword.text();
        let at = self.span(here, head.keyword.range());
        // A kind in capitals is told, and read as what it is.
        let lower = word.to_lowercase();
        let kind = kind.or_else(|| partnership_vocabulary::kind(&lower));
        let unsure = self.pieces[here.piece].shaken;
        if kind.is_none_or(|kind| kind.word != word) && !unsure {
            let around = self.kind_of_entry(parent);
            self.sink
                .push(findings::entries::unknown_kind(at, word, around));
        }
        let id = EntryId(self.model.entries.len() as u32);
        let name = head.name.map(|name| names::nfc(name.text()).into_owned());
        let broken = !self.pieces[here.piece].slips.is_empty();
        self.model.entries.push(Entry {
            id,
            kind,
            keyword: word.to_owned(),
            name,
            title: head.title.map(|title| Text {
                value: title.value().into_owned(),
                span: self.span(here, title.range()),
            }),
            on: None,
            parent,
            children: Vec::new(),
            fields: Vec::new(),
            settings: Vec::new(),
            clauses: Vec::new(),
            sentences: Vec::new(),
            span: self.span(here, head.range),
            head: self.span(here, head.head),
            name_span: head.name.map(|name| self.span(here, name.range())),
            belongs: false,
            broken,
        });
        if let Some(parent) = parent {
            self.model.entries[parent.0 as usize].children.push(id);
        }
        self.headings(here, head, id, kind, parent);
        if let (Some(kind), false) = (kind, unsure) {
            place::check(self, id, kind, parent);
        }
        // What a test or a scenario is given exists for it alone.
        let inner = if kind.is_some_and(|kind| matches!(kind.word, "test" | "scenario")) {
            Here {
                scope: self.scopes.open(here.scope),
                ..here
            }
        } else {
            here
        };
        let slot = self.todo.len();
        self.todo.push(Todo::Entry {
            id,
            here: inner,
            lines: Vec::new(),
        });
        self.open.push(slot);
        for statement in head.block.into_iter().flat_map(Block::statements) {
            self.statement(inner, statement, Some(id));
        }
        self.open.pop();
    }

    /// The name, the title and the day of an entry.
    fn headings(
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
    fn name(
        &mut self,
        here: Here,
        name: Syntax<'a>,
        target: Target,
        kind: Option<&'static Kind>,
        parent: Option<EntryId>,
    ) {
        let at = self.span(here, name.range());
        let written = names::nfc(name.text()).into_owned();
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
                key = mended;
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
            _ => self.scopes.declare(here.scope, space, key, what),
        }
    }

    fn has_head_words(&self, here: Here, name: Syntax<'a>) -> bool {
        let end = name.range().end;
        self.pieces[here.piece]
            .head_words(TextRange::new(end, end + 2))
            .is_some()
    }

    fn declared(&self, here: Here, target: Target, span: partnership_source::Span) -> Declared {
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

    fn field(&mut self, here: Here, field: ast::Field<'a>, parent: Option<EntryId>) {
        let word = field.name().text();
        let around = self.kind_of_entry(parent);
        let known = around.is_some_and(|around| lookup::field(around, word).is_some());
        if !known
            && let Some(kind) = partnership_vocabulary::kind(word)
            && let Some(head) = Head::behind_colon(field)
        {
            let at = self.span(here, field.name().range());
            self.sink
                .push(findings::shape::colon_after_kind(at, word, self.text(here)));
            self.entry(here, &head, Some(kind), parent);
            return;
        }
        let Some(parent) = parent else {
            if !self.pieces[here.piece].shaken {
                self.pieces[here.piece].tell(field.syntax.range(), &[SlipKind::MissingValue]);
                let at = self.span(here, field.name().range());
                self.sink
                    .push(findings::entries::line_outside_entry(at, word));
            }
            return;
        };
        let deeds = self.deeds_of(here, field, parent);
        self.line(Line {
            field,
            setting: false,
            deeds,
        });
    }

    /// Give the deeds of a line their numbers while the text is walked in order.
    fn deeds_of(
        &mut self,
        here: Here,
        field: ast::Field<'a>,
        parent: EntryId,
    ) -> Vec<(ClauseId, TextRange)> {
        let kind = self.kind_of_entry(Some(parent));
        let line = kind.and_then(|kind| lookup::field(kind, field.name().text()));
        if !line.is_some_and(|line| matches!(line.value, ValueType::Deed)) {
            return Vec::new();
        }
        deeds::split(field, self.text(here))
            .into_iter()
            .map(|range| {
                let id = self.new_clause(here, Effect::Forbid, Some(parent), range);
                self.model.clauses[id.0 as usize].deed = true;
                (id, range)
            })
            .collect()
    }

    fn setting(&mut self, here: Here, field: ast::Field<'a>, parent: Option<EntryId>) {
        let around = self.kind_of_entry(parent);
        match (parent, around) {
            (Some(_), Some(kind)) if place::takes_settings(kind) => self.line(Line {
                field,
                setting: true,
                deeds: Vec::new(),
            }),
            (Some(_), None) => {}
            _ => {
                let at = self.span(here, field.syntax.range());
                if !self.pieces[here.piece].shaken {
                    self.sink
                        .push(findings::entries::misplaced_sentence(at, "setting", around));
                }
            }
        }
    }

    fn line(&mut self, line: Line<'a>) {
        if let Some(slot) = self.open.last()
            && let Todo::Entry { lines, .. } = &mut self.todo[*slot]
        {
            lines.push(line);
        }
    }

    fn sentence(&mut self, here: Here, sentence: Sentence<'a>, parent: Option<EntryId>) {
        let Some(content) = sentence.content() else {
            return;
        };
        let around = self.kind_of_entry(parent);
        let known = parent.is_none() || around.is_some();
        if known
            && !self.pieces[here.piece].shaken
            && !place::takes_sentence(content.kind(), around)
        {
            let range = sentence.words().range();
            let at = self.span(here, range);
            let word = range
                .of(self.text(here))
                .split_whitespace()
                .next()
                .unwrap_or_default();
            self.sink
                .push(findings::entries::misplaced_sentence(at, word, around));
        }
        if let Some(clause) = sentence.clause() {
            let effect = match clause.verb().map(Syntax::text) {
                Some("permit") => Effect::Permit,
                _ => Effect::Forbid,
            };
            let id = self.new_clause(here, effect, parent, sentence.words().range());
            if let Some(name) = clause.names(NodeKind::called_part).next() {
                self.model.clauses[id.0 as usize].name = Some(names::nfc(name.text()).into_owned());
                self.name(here, name, Target::Clause(id), None, None);
            }
            self.todo.push(Todo::Clause {
                id,
                here,
                clause,
                sentence,
            });
        } else if let Some(parent) = parent {
            let span = self.span(here, sentence.words().range());
            let kind = content.kind();
            self.model.entries[parent.0 as usize]
                .sentences
                .push(SentenceRef { kind, span });
            if kind == NodeKind::expectation {
                self.todo.push(Todo::Expectation {
                    entry: parent,
                    here,
                    content,
                });
            }
        }
    }

    fn new_clause(
        &mut self,
        here: Here,
        effect: Effect,
        entry: Option<EntryId>,
        range: TextRange,
    ) -> ClauseId {
        let id = ClauseId(self.model.clauses.len() as u32);
        self.model.clauses.push(Clause {
            id,
            effect,
            name: None,
            entry,
            deed: false,
            who: Vec::new(),
            who_except: Vec::new(),
            actions: Vec::new(),
            what: Vec::new(),
            what_except: Vec::new(),
            purposes: Vec::new(),
            from: None,
            until: None,
            within: Vec::new(),
            conditions: Vec::new(),
            unless: false,
            survives: false,
            suspect: self.pieces[here.piece].suspect,
            span: self.span(here, range),
            belongs: false,
        });
        if let Some(entry) = entry {
            self.model.entries[entry.0 as usize].clauses.push(id);
        }
        id
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

    /// Names that stand at the head of something unreadable are not unknown.
    fn ghosts_in(&mut self, here: Here, junk: Syntax<'a>) {
        for line in junk.text().lines() {
            if let Some(name) = line.split_whitespace().nth(1)
                && names::check(name).is_ok()
            {
                self.scopes.ghost(here.scope, name);
            }
        }
    }
}
