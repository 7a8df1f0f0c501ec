//! A table on a slide: a native one, whose cells can be edited and are read row by row.

use std::fmt::Write;

use partnership_brief::content::{Statement, Table};

use super::layout::Area;
use super::text::{Frame, Look, Measured, needed};
use crate::drawing::emu;
use crate::xml::escaped;

/// The size of its letters where there is room, the most they grow and the least they shrink to.
const SIZE: f64 = 13.0;
const MOST: f64 = 1.15;
const LEAST: f64 = 0.72;
/// The space between the edge of a cell and its text.
const SIDE: f64 = 7.0;
const ABOVE: f64 = 4.5;

/// A table ready for its slide.
pub struct Drawn {
    /// Its frame.
    pub xml: String,
    /// How many of its rows did not fit.
    pub over: usize,
    /// How high it is.
    pub high: f64,
}

/// Words of the program that a table shows.
pub struct Words<'w> {
    /// The language they are in.
    pub language: &'w str,
    /// In a cell that says nothing.
    pub not_said: &'w str,
    /// Whether its columns go from right to left.
    pub backwards: bool,
}

/// Draw a table into a room, in letters as large as fit; rows that do not fit even in the smallest are left out.
pub fn table(of: &Table, words: &Words<'_>, id: u32, (x, y, width, height): Area) -> Drawn {
    let shares = shares(of.head.len());
    let widths: Vec<f64> = shares.iter().map(|share| share * width).collect();
    let rows: Vec<Vec<Vec<String>>> =
        std::iter::once(of.head.iter().map(|head| vec![head.clone()]).collect())
            .chain(of.rows.iter().map(|row| {
                row.iter()
                    .map(|cell| cell.iter().map(Statement::plain).collect())
                    .collect()
            }))
            .collect();
    let heights = |scale: f64| -> Vec<f64> {
        rows.iter()
            .enumerate()
            .map(|(at, row)| {
                let cells = row.iter().zip(&widths).enumerate();
                cells
                    .map(|(column, (cell, width))| {
                        high(cell, *width, scale, at == 0 || column == 0)
                    })
                    .fold(0.0, f64::max)
            })
            .collect()
    };
    let mut scale = MOST;
    while scale > LEAST && heights(scale).iter().sum::<f64>() > height {
        scale -= 0.02;
    }
    let mut heights = heights(scale);
    while heights.len() > 2 && heights.iter().sum::<f64>() > height {
        heights.pop();
    }
    let shown = heights.len() - 1;
    let mut out = format!(
        "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"{id}\" name=\"Table\" title=\"{}\"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x=\"{}\" y=\"{}\"/><a:ext cx=\"{}\" cy=\"{}\"/></p:xfrm><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\"><a:tbl><a:tblPr firstRow=\"1\" firstCol=\"1\"{}/><a:tblGrid>",
        escaped(&of.caption),
        emu(x),
        emu(y),
        emu(width),
        emu(heights.iter().sum()),
        if words.backwards { " rtl=\"1\"" } else { "" },
    );
    for width in &widths {
        let _ = write!(out, "<a:gridCol w=\"{}\"/>", emu(*width));
    }
    out.push_str("</a:tblGrid>");
    let head = Look {
        size: Some(SIZE * 0.97),
        bold: true,
        colour: Some("tx2"),
        loose: true,
        ..Look::default()
    };
    let first = Look {
        size: Some(SIZE),
        bold: true,
        colour: Some("tx1"),
        loose: true,
        ..Look::default()
    };
    let plain = Look {
        bold: false,
        ..first
    };
    for (at, height) in heights.iter().enumerate() {
        let _ = write!(out, "<a:tr h=\"{}\">", emu(*height));
        match at.checked_sub(1).and_then(|at| of.rows.get(at)) {
            None => {
                for name in &of.head {
                    let mut frame = Frame::new(id, words.language, scale);
                    frame.line(head).words(name).end();
                    cell(&mut out, frame, true);
                }
            }
            Some(row) => {
                for (column, says) in row.iter().enumerate() {
                    let mut frame = Frame::new(id, words.language, scale);
                    for say in says {
                        let mut line = frame.line(if column == 0 { first } else { plain });
                        line.say(say);
                        line.end();
                    }
                    if says.is_empty() {
                        let soft = Look {
                            colour: Some("accent2"),
                            ..plain
                        };
                        frame.line(soft).words(words.not_said).end();
                    }
                    cell(&mut out, frame, false);
                }
            }
        }
        out.push_str("</a:tr>");
    }
    out.push_str("</a:tbl></a:graphicData></a:graphic></p:graphicFrame>");
    Drawn {
        xml: out,
        high: heights.iter().sum(),
        over: of.rows.len().saturating_sub(shown),
    }
}

/// The columns as shares of the width: the last of four is wider, since it says most.
fn shares(columns: usize) -> Vec<f64> {
    match columns {
        4 => vec![0.23, 0.22, 0.21, 0.34],
        count => {
            let count = count.max(1);
            // Columns of a table: far within what the type holds exactly.
            #[allow(clippy::cast_precision_loss)]
            let share = 1.0 / count as f64;
            vec![share; count]
        }
    }
}

fn high(cell: &[String], width: f64, scale: f64, wide: bool) -> f64 {
    let texts: Vec<Measured<'_>> = cell
        .iter()
        .map(|text| Measured {
            text,
            size: SIZE,
            before: 0.0,
            indent: 0.0,
            wide,
        })
        .collect();
    let line = SIZE * 1.22 * scale;
    needed(&texts, width - 2.0 * SIDE, scale).max(line) + 2.0 * ABOVE
}

/// A cell: a line under it, no others; the head on the tint of the house. Links of a cell are told in the notes.
fn cell(out: &mut String, frame: Frame, head: bool) {
    let (text, _) = frame.finish();
    let none = |side: &str| format!("<a:{side} w=\"0\"><a:noFill/></a:{side}>");
    let (thick, colour) = if head {
        (1.25, "accent1")
    } else {
        (0.75, "accent6")
    };
    let _ = write!(
        out,
        "<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{text}</a:txBody><a:tcPr marL=\"{side}\" marR=\"{side}\" marT=\"{above}\" marB=\"{above}\">{}{}{}<a:lnB w=\"{}\"><a:solidFill><a:schemeClr val=\"{colour}\"/></a:solidFill></a:lnB>{}</a:tcPr></a:tc>",
        none("lnL"),
        none("lnR"),
        none("lnT"),
        emu(thick),
        if head {
            "<a:solidFill><a:schemeClr val=\"bg2\"/></a:solidFill>"
        } else {
            "<a:noFill/>"
        },
        side = emu(SIDE),
        above = emu(ABOVE),
    );
}
