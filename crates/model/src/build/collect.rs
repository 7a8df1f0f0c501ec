//! The first walk over the trees: entries, clauses and names, before anything is resolved.

use partnership_source::{Span, TextRange};
use partnership_syntax::ast::{self, Block, Declaration, Sentence, Statement};
use partnership_syntax::{NodeKind, SlipKind, Syntax};
use partnership_vocabulary::{Field, Kind, ValueType};

use super::heads::Head;
use super::piece::PieceState;
use super::scope::Target;
use super::sink::Step;
use super::{Builder, Here, Line, Todo, deeds, lookup, names, place};
use crate::{Clause, ClauseId, Effect, Entry, EntryId, SentenceRef, Text, findings};

impl<'a> Builder<'a> {
    /// Walk all files.
    pub(crate) fn collect(&mut self) {
        let files = self.files;
        for (file, input) in files.iter().enumerate() {
            let states = PieceState::all(file, input.parse);
            for (place, state) in states.into_iter().enumerate() {
                let number = self.pieces.len();
                self.pieces.push(PieceState {
                    entries: self.model.entries.len(),
                    clauses: self.model.clauses.len(),
                    ..state
                });
                self.collect_piece(number, place);
            }
        }
    }

    /// Walk one piece: by its number among all, and by its place in its file.
    pub(crate) fn collect_piece(&mut self, number: usize, place: usize) {
        let file = self.pieces[number].file;
        let parse = self.files[file].parse;
        let here = Here {
            file,
            piece: number,
            scope: self.links[file].owner,
        };
        self.sink.step_in(Step::Collect, number);
        for statement in parse.piece_statements(&parse.pieces()[place]) {
            self.statement(here, statement, None);
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
            let behind = self.text_behind(at).to_owned();
            self.sink
                .push(findings::shape::missing_colon(at, word, &behind));
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
    fn lost_line(&mut self, parent: EntryId, word: &str, line: Span, at: Span) {
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
                word: word.to_owned().into(),
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
        let kind = kind.or_else(|| partnership_vocabulary::kind(&word.to_lowercase()));
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
            keyword: kind
                .filter(|kind| kind.word == word)
                .map_or_else(|| word.to_owned().into(), |kind| kind.word.into()),
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
            if self.pieces[here.piece].cut_off && !place::fits(self, kind, parent) {
                // It stands where it cannot because the entry before it was never closed; that has been told.
                self.pieces[here.piece].shaken = true;
            } else {
                place::check(self, id, kind, parent);
            }
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

    fn field(&mut self, here: Here, field: ast::Field<'a>, parent: Option<EntryId>) {
        let word = field.name().text();
        let around = self.kind_of_entry(parent);
        let known = around.and_then(|around| lookup::field(around, word));
        if known.is_none()
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
        let deeds = self.deeds_of(here, field, known, parent);
        self.line(Line {
            field,
            known,
            setting: false,
            deeds,
        });
    }

    /// Give the deeds of a line their numbers while the text is walked in order.
    fn deeds_of(
        &mut self,
        here: Here,
        field: ast::Field<'a>,
        known: Option<&'static Field>,
        parent: EntryId,
    ) -> Vec<(ClauseId, TextRange)> {
        if !known.is_some_and(|line| matches!(line.value, ValueType::Deed)) {
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
                known: None,
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
            let words = partnership_syntax::format::without_layout(sentence.words().text());
            let kind = content.kind();
            self.model.entries[parent.0 as usize]
                .sentences
                .push(SentenceRef { kind, words, span });
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
            damaged: false,
            span: self.span(here, range),
            belongs: false,
        });
        if let Some(entry) = entry {
            self.model.entries[entry.0 as usize].clauses.push(id);
        }
        id
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
