//! The blocks of a section.

use docx_rs::{Paragraph, Pic, Run, Table, TableCell, TableLayoutType, TableRow, WidthType};
use partnership_brief::content::{Block, Card, Gap, Look, Pair, Statement, Tag};
use partnership_brief::place::short;
use partnership_brief::theme::Logo;

use super::text::{directed, indented};
use super::{MEASURES, Piece, ROOM, Writer, picture};
use crate::xml::clean;

impl Writer<'_> {
    pub(super) fn blocks(&mut self, blocks: &[Block], deep: usize) {
        for block in blocks {
            match block {
                Block::Say { say } => self.full("Normal", say, deep),
                Block::Explain { text } => {
                    let paragraph =
                        indented("Normal", deep).add_run(Run::new().add_text(clean(text)));
                    self.push(paragraph);
                }
                Block::List { items } => items.iter().for_each(|item| self.item(item, deep)),
                Block::Pairs { pairs } => self.pairs(pairs, deep),
                Block::Table { table } => self.table(table),
                Block::Cards {
                    look: Look::Control,
                    cards,
                } => self.controls(cards, deep),
                Block::Cards { look, cards } => {
                    cards.iter().for_each(|card| self.card(*look, card, deep));
                }
                Block::Callout { look, say } => {
                    let style = match look {
                        Look::Society => "Society",
                        _ => "Callout",
                    };
                    say.iter().for_each(|say| self.full(style, say, 0));
                }
                Block::Picture { picture } => self.picture(picture, deep),
                Block::Gap { gap } => self.gap(gap),
            }
        }
    }

    fn card(&mut self, look: Look, card: &Card, deep: usize) {
        let mut head = directed(Paragraph::new().style("Heading3"), &card.title.plain());
        if look == Look::Promise {
            head = head.add_run(Run::new().add_text("✓ "));
        }
        self.narrow = true;
        let head = self.inline(head, &card.title);
        self.narrow = false;
        self.push(head);
        if let Some(tag) = &card.tag {
            let paragraph = self.tag(indented("Tag", deep), tag);
            self.push(paragraph);
        }
        self.blocks(&card.blocks, deep);
    }

    /// The words of a tag in their colour, at the end of a paragraph.
    fn tag(&mut self, paragraph: Paragraph, tag: &Tag) -> Paragraph {
        let from = paragraph.children().len();
        let mut paragraph = self.inline(paragraph, &tag.say);
        let colour = self.looks.tone(tag.tone);
        for child in paragraph.children.iter_mut().skip(from) {
            if let docx_rs::ParagraphChild::Run(run) = child
                && run.run_property.style.is_none()
            {
                let owned = std::mem::take(&mut **run);
                **run = owned.color(&colour).bold();
            }
        }
        paragraph
    }

    /// What is done about a risk: a list, each measure with its state and what is known of it.
    fn controls(&mut self, cards: &[Card], deep: usize) {
        let label = indented("Label", deep)
            .add_run(Run::new().add_text(clean(&self.document.frame.controls)));
        self.push(label);
        for card in cards {
            let text = card.title.plain();
            let from = self.bullet(MEASURES, 0);
            let mut paragraph = directed(self.inline(from, &card.title), &text);
            if let Some(tag) = &card.tag {
                paragraph = paragraph.add_run(Run::new().add_text(" ("));
                paragraph = self.tag(paragraph, tag);
                paragraph = paragraph.add_run(Run::new().add_text(")"));
            }
            self.push(paragraph);
            self.blocks(&card.blocks, deep + 1);
        }
    }

    pub(super) fn pairs(&mut self, pairs: &[Pair], deep: usize) {
        for pair in pairs {
            let end = &self.document.frame.label_end;
            let mark = if pair.term.ends_with(['?', '؟', '？']) {
                " ".to_owned()
            } else {
                format!("{end} ")
            };
            let term = Run::new()
                .style("Term")
                .add_text(format!("{}{mark}", clean(&pair.term)));
            let paragraph = indented("Pair", deep).add_run(term);
            if let [one] = &pair.say[..] {
                let paragraph = self.inline(paragraph, one);
                self.push(paragraph);
            } else {
                self.push(paragraph.keep_next(true));
                pair.say.iter().for_each(|say| self.item(say, deep));
            }
        }
    }

    fn table(&mut self, table: &partnership_brief::content::Table) {
        self.say("Caption", &table.caption);
        let columns = table.head.len().max(1);
        let widths = widths(columns);
        let mut rows = vec![
            TableRow::new(
                table
                    .head
                    .iter()
                    .zip(&widths)
                    .map(|(head, width)| {
                        cell(*width).add_paragraph(
                            Paragraph::new()
                                .style("Cell")
                                .keep_next(true)
                                .add_run(Run::new().add_text(clean(head))),
                        )
                    })
                    .collect(),
            )
            .cant_split(),
        ];
        for row in &table.rows {
            let cells = row
                .iter()
                .zip(&widths)
                .map(|(say, width)| self.cell(say, *width))
                .collect();
            rows.push(TableRow::new(cells).cant_split());
        }
        let table = Table::new(rows)
            .style("Partnership")
            .layout(TableLayoutType::Fixed)
            .width(ROOM, WidthType::Dxa)
            .set_grid(widths)
            .clear_all_border();
        self.body.push(Piece::Table(Box::new(table)));
        // A paragraph keeps the table from running into the next.
        self.push(Paragraph::new().style("Pair"));
    }

    fn cell(&mut self, say: &[Statement], width: usize) -> TableCell {
        let mut of = cell(width);
        if say.is_empty() {
            let none = Run::new().add_text(clean(&self.document.frame.not_said));
            return of.add_paragraph(Paragraph::new().style("Cell").add_run(none));
        }
        self.narrow = true;
        for statement in say {
            let paragraph = directed(Paragraph::new().style("Cell"), &statement.plain());
            of = of.add_paragraph(self.inline(paragraph, statement));
        }
        self.narrow = false;
        of
    }

    pub(super) fn gap(&mut self, gap: &Gap) {
        let frame = &self.document.frame;
        let must = if gap.blocks {
            &frame.missing_first
        } else {
            &frame.missing
        };
        let mut paragraph = Paragraph::new()
            .style("Gap")
            .add_run(Run::new().bold().color("8A5A00").add_text(clean(must)))
            .add_run(Run::new().bold().add_text(format!(" {}", clean(&gap.what))))
            .add_run(Run::new().add_text(format!(" {} ", clean(&gap.why))))
            .add_run(Run::new().italic().add_text(clean(&gap.how)));
        if let Some(at) = &gap.at {
            let place = Run::new()
                .style("Place")
                .add_text(format!(" [{}]", clean(&short(&at.place, self.file))));
            paragraph = paragraph.add_run(place);
        }
        self.push(paragraph);
    }

    fn picture(&mut self, picture: &partnership_brief::picture::Picture, deep: usize) {
        self.say("Caption", &picture.title);
        let mark = picture::mark(self.pictures.len());
        self.pictures.push(picture::shapes(
            picture,
            self.looks,
            self.pictures.len(),
            self.bookmarks,
        ));
        self.push(
            Paragraph::new()
                .style("Picture")
                .add_run(Run::new().add_text(mark)),
        );
        if picture.twin.is_empty() {
            return;
        }
        let label = indented("Label", deep)
            .add_run(Run::new().add_text(clean(&self.document.frame.in_words)));
        self.push(label);
        self.blocks(&picture.twin, deep);
    }

    pub(super) fn logo(&mut self, logo: &Logo) {
        let high = 720_000_u32;
        let wide = u64::from(high) * u64::from(logo.width) / u64::from(logo.height.max(1));
        let wide = u32::try_from(wide).unwrap_or(u32::MAX).clamp(1, 6_000_000);
        let pic = Pic::new_with_dimensions(logo.bytes.clone(), logo.width, logo.height)
            .id("rIdLogo")
            .size(wide, high);
        self.push(
            Paragraph::new()
                .style("Picture")
                .add_run(Run::new().add_image(pic)),
        );
    }
}

fn cell(width: usize) -> TableCell {
    TableCell::new()
        .width(width, WidthType::Dxa)
        .clear_all_border()
}

/// The columns of a table: the last of many is wider, since it says most.
fn widths(columns: usize) -> Vec<usize> {
    let mut widths = vec![ROOM / columns; columns];
    if columns == 4 {
        widths = vec![ROOM * 21 / 100, ROOM * 21 / 100, ROOM * 21 / 100];
        widths.push(ROOM - widths.iter().sum::<usize>());
    }
    widths
}
