//! What stands under one heading of a document: labels with what the file says, open questions, tables and cards.

use partnership_brief::content::{Block, Card, Gap, Look, Pair, Statement, Table};
use partnership_model::{Data, Entry};

use crate::paper::{Paper, paired};

/// What stands under one heading, in the order in which it is asked.
pub(crate) struct Items<'p, 'a> {
    paper: &'p Paper<'a>,
    blocks: Vec<Block>,
    pairs: Vec<Pair>,
}

impl<'p, 'a> Items<'p, 'a> {
    /// Nothing yet.
    pub(crate) fn new(paper: &'p Paper<'a>) -> Self {
        Self {
            paper,
            blocks: Vec::new(),
            pairs: Vec::new(),
        }
    }

    /// Ask a line; its values are told as one list.
    pub(crate) fn ask(&mut self, term: &str, entry: &Entry, word: &str, why: &'static str) {
        let said = self.paper.said(entry, word);
        self.answer(term, entry, word, why, said.into_iter().collect());
    }

    /// Ask a line; each of its values is told on its own.
    pub(crate) fn ask_each(&mut self, term: &str, entry: &Entry, word: &str, why: &'static str) {
        let mut said = self.paper.teller.line(entry, word);
        if said.is_empty() {
            said.extend(self.paper.does_not_arise(entry, word));
        }
        self.answer(term, entry, word, why, said);
    }

    /// Ask a line; each of its words is told with what it means.
    pub(crate) fn ask_meaning(&mut self, term: &str, entry: &Entry, word: &str, why: &'static str) {
        let mut said = self.paper.teller.explained(entry, word);
        if said.is_empty() {
            said.extend(self.paper.does_not_arise(entry, word));
        }
        self.answer(term, entry, word, why, said);
    }

    /// Ask a line that holds a history; the state of the day is told.
    pub(crate) fn ask_state(&mut self, term: &str, entry: &Entry, word: &str, why: &'static str) {
        let said = self.paper.teller.state(entry, word);
        self.answer(term, entry, word, why, said.into_iter().collect());
    }

    fn answer(
        &mut self,
        term: &str,
        entry: &Entry,
        word: &str,
        why: &'static str,
        said: Vec<Statement>,
    ) {
        let only_silence = self.paper.silence(entry, word).is_some()
            && entry
                .values(word)
                .all(|value| matches!(value.data, Data::Silence(_)));
        if only_silence || said.is_empty() {
            let gap = self.paper.open(term, entry, word, why);
            self.open(gap);
        } else {
            self.say(term, said);
            self.slip(term, entry, word, why);
        }
    }

    /// Say of a line what could not be read in it, if anything.
    fn slip(&mut self, term: &str, entry: &Entry, word: &str, why: &'static str) {
        if let Some(field) = self.paper.unread(entry, word) {
            let gap = self.paper.slip(term, entry, field, why);
            self.open(gap);
        }
    }

    /// Tell a line, if it says something; where it does not, nothing is missing.
    pub(crate) fn tell(&mut self, term: &str, entry: &Entry, word: &str) {
        self.say(term, self.paper.said(entry, word).into_iter().collect());
        self.slip(
            term,
            entry,
            word,
            "What could not be read is in no document, and its reader does not miss it.",
        );
    }

    /// Tell statements, if there are any.
    pub(crate) fn say(&mut self, term: &str, say: Vec<Statement>) {
        self.pairs.extend(paired(term, say));
    }

    /// Say that something is open.
    pub(crate) fn open(&mut self, gap: Gap) {
        self.block(Block::Gap { gap });
    }

    /// Anything else.
    pub(crate) fn block(&mut self, block: Block) {
        self.flush();
        self.blocks.push(block);
    }

    /// A table, if it has rows.
    pub(crate) fn table(
        &mut self,
        caption: &str,
        head: &[&str],
        mut rows: Vec<Vec<Vec<Statement>>>,
    ) {
        if !rows.is_empty() {
            rows.iter_mut().for_each(|row| shorten(row));
            self.block(Block::Table {
                table: Table {
                    caption: caption.to_owned(),
                    head: head.iter().map(|&head| head.to_owned()).collect(),
                    rows,
                },
            });
        }
    }

    /// Cards, if there are any.
    pub(crate) fn cards(&mut self, look: Look, cards: Vec<Card>) {
        if !cards.is_empty() {
            self.block(Block::Cards { look, cards });
        }
    }

    fn flush(&mut self) {
        if !self.pairs.is_empty() {
            let pairs = std::mem::take(&mut self.pairs);
            self.blocks.push(Block::Pairs { pairs });
        }
    }

    /// The blocks.
    pub(crate) fn done(mut self) -> Vec<Block> {
        self.flush();
        self.blocks
    }
}

/// The first cell of a row names its entry; the others need to say the line alone.
fn shorten(row: &mut [Vec<Statement>]) {
    let own = row
        .first()
        .and_then(|cell| cell.first()?.source.first())
        .map(|source| source.entry);
    for source in row
        .iter_mut()
        .skip(1)
        .flatten()
        .flat_map(|statement| &mut statement.source)
    {
        if Some(source.entry) == own
            && let Some((_, line)) = source.place.split_once(", line ")
        {
            source.place = format!("line {line}");
        }
    }
}
