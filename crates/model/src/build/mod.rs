//! From trees to the model.
//!
//! The steps, in order: [`links`] follows each `use`; [`collect`] and [`heads`] walk the trees and give every entry,
//! clause and name its place; [`typing`], [`values`], [`qualifiers`], [`clause`], [`members`], [`deeds`] and [`days`] read
//! the lines and clauses and resolve their names ([`resolve`], [`scope`]); [`slips`] tells what the parser found and
//! [`open_names`] which names mean nothing; [`whole`] looks at each file and at the partnership; [`belongs`] marks what
//! belongs and turns references round; [`unread`] lists where a clause may have been lost,
//! and [`signed`] whether sign-offs still stand. Each step is linear in what it reads.
//!
//! After an edit within one piece, [`again`] takes these steps for that piece and moves the rest along.

mod again;
mod attempt;
mod belongs;
mod clause;
mod collect;
mod days;
mod deeds;
mod heads;
mod kept;
mod links;
mod lookup;
mod members;
pub(crate) mod names;
mod open_names;
mod piece;
mod place;
mod prose;
mod qualifiers;
mod resolve;
mod scope;
mod shift;
mod signed;
pub(crate) mod sink;
mod slips;
pub(crate) mod typing;
mod unread;
mod values;
mod whole;

use partnership_diagnostics::Finding;
use partnership_source::{FileId, Span, TextRange};
use partnership_syntax::{Parse, Syntax, ast};
use partnership_vocabulary::Field;

use crate::{ClauseId, EntryId, Model};
pub(crate) use belongs::each_reference;
pub use kept::{Kept, Living};
use links::FileLinks;
pub(crate) use lookup::prefixes;
use open_names::OpenNames;
use piece::PieceState;
use scope::{ScopeId, Scopes};
use sink::{Sink, Step};
use typing::Table;

/// A file to build from.
#[derive(Debug)]
pub struct InputFile<'a> {
    /// Its id.
    pub id: FileId,
    /// Its text and tree.
    pub parse: &'a Parse,
    /// What each of its `use` sentences leads to, in the order of the text.
    pub imports: Vec<ImportTarget>,
}

/// What a `use` leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportTarget {
    /// A file that was read.
    File(FileId),
    /// No such file; the name of one like it, where there is one.
    Missing(Option<String>),
    /// A path that leaves the root folder.
    Outside,
    /// The file could not be read, for this reason.
    Unreadable(String),
    /// No path was given.
    Nothing,
}

/// A model and what was found on the way.
#[derive(Debug, Default)]
pub struct Built {
    /// The model.
    pub model: Model,
    /// What does not fit, in all files, sorted by place.
    pub findings: Vec<Finding>,
}

/// Build the model of `files[0]`; the others are those it reaches through `use`.
pub fn build(files: &[InputFile<'_>]) -> Built {
    let mut builder = Builder::new(files);
    builder.run();
    Built {
        model: builder.model,
        findings: builder.sink.finish().findings,
    }
}

/// Where something is read: in which file and piece, seeing which names.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Here {
    pub(crate) file: usize,
    pub(crate) piece: usize,
    pub(crate) scope: ScopeId,
}

/// A line that is to be read.
pub(crate) struct Line<'a> {
    pub(crate) field: ast::Field<'a>,
    /// What the vocabulary says of it, where somebody has looked that up.
    pub(crate) known: Option<&'static Field>,
    /// `setting name: value`
    pub(crate) setting: bool,
    /// For a promise: its deeds, numbered in the order of the text.
    pub(crate) deeds: Vec<(ClauseId, TextRange)>,
}

impl<'a> Line<'a> {
    /// A line of which nothing else is known yet.
    pub(crate) fn of(field: ast::Field<'a>) -> Self {
        Self {
            field,
            known: None,
            setting: false,
            deeds: Vec::new(),
        }
    }
}

/// Something whose names can be resolved once all names are known.
pub(crate) enum Todo<'a> {
    Entry {
        id: EntryId,
        here: Here,
        lines: Vec<Line<'a>>,
    },
    Clause {
        id: ClauseId,
        here: Here,
        clause: ast::Clause<'a>,
        sentence: ast::Sentence<'a>,
    },
    Expectation {
        entry: EntryId,
        here: Here,
        content: Syntax<'a>,
    },
}

impl Todo<'_> {
    fn here(&self) -> Here {
        match self {
            Todo::Entry { here, .. }
            | Todo::Clause { here, .. }
            | Todo::Expectation { here, .. } => *here,
        }
    }
}

/// The model while it is built.
pub(crate) struct Builder<'a> {
    files: &'a [InputFile<'a>],
    model: Model,
    sink: Sink,
    links: Vec<FileLinks>,
    scopes: Scopes,
    open_names: OpenNames,
    pieces: Vec<PieceState>,
    todo: Vec<Todo<'a>>,
    /// The entries around the place that is being walked, as numbers into `todo`.
    open: Vec<usize>,
    /// The `partnership` headers of all files.
    headers: Vec<EntryId>,
    /// Files of which something they use could not be read.
    blind: Vec<bool>,
}

impl<'a> Builder<'a> {
    fn new(files: &'a [InputFile<'a>]) -> Self {
        Self {
            files,
            model: Model {
                root: files.first().map(|file| file.id).unwrap_or_default(),
                files: files.iter().map(|file| file.id).collect(),
                ..Model::default()
            },
            sink: Sink::default(),
            links: Vec::with_capacity(files.len()),
            scopes: Scopes::new(files.len()),
            open_names: OpenNames::default(),
            pieces: Vec::new(),
            todo: Vec::new(),
            open: Vec::new(),
            headers: Vec::new(),
            blind: vec![false; files.len()],
        }
    }

    /// Take all steps, in their order.
    fn run(&mut self) {
        self.sink.step(Step::Links);
        self.link();
        self.collect();
        self.sink.step(Step::Headers);
        self.find_headers();
        self.read();
        self.tell_slips();
        self.check_presence(0..self.pieces.len());
        self.sink.step(Step::Names);
        self.tell_names();
        self.sink.step(Step::Clashes);
        self.tell_clashes();
        self.sink.step(Step::Files);
        self.check_files();
        self.mark();
        self.list_unread();
        self.index();
        self.list_names();
        self.sink.step(Step::SignOffs);
        self.check_sign_offs();
    }

    /// Read the lines and clauses that were walked over.
    fn read(&mut self) {
        for todo in std::mem::take(&mut self.todo) {
            self.sink.step_in(Step::Read, todo.here().piece);
            match todo {
                Todo::Entry { id, here, lines } => self.read_entry(id, here, lines),
                Todo::Clause {
                    id,
                    here,
                    clause,
                    sentence,
                } => self.clause(here, id, clause, sentence),
                Todo::Expectation {
                    entry,
                    here,
                    content,
                } => self.expectation(here, entry, content),
            }
        }
    }

    fn read_entry(&mut self, id: EntryId, here: Here, lines: Vec<Line<'a>>) {
        let table = self
            .model
            .entry(id)
            .kind
            .map_or(Table::Unknown, Table::Kind);
        let (settings, lines): (Vec<_>, Vec<_>) = if lines.iter().any(|line| line.setting) {
            lines.into_iter().partition(|line| line.setting)
        } else {
            (Vec::new(), lines)
        };
        let fields = self.read_lines(here, table, &lines);
        let settings = self.read_lines(here, table, &settings);
        let entry = &mut self.model.entries[id.0 as usize];
        if entry.fields.is_empty() {
            entry.fields = fields;
        } else {
            // Lines that lack their colon are there already.
            entry.fields.extend(fields);
            entry.fields.sort_by_key(|field| field.span.range.start);
        }
        entry.settings = settings;
    }

    /// The text of the file.
    fn text(&self, here: Here) -> &'a str {
        self.files[here.file].parse.text()
    }

    fn span(&self, here: Here, range: TextRange) -> Span {
        self.span_in(here.file, range)
    }

    fn span_in(&self, file: usize, range: TextRange) -> Span {
        Span::new(self.files[file].id, range)
    }
}
