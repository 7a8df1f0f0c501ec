//! A picture in a document: native shapes in one group, with its summary as alternative text.

use partnership_brief::picture::Picture;

use crate::drawing::{Host, emu, fitted, shapes as drawn};
use crate::look::Looks;
use crate::xml::escaped;

/// The room for a picture on a page, in points.
const WIDE: f64 = 481.0;
const HIGH: f64 = 600.0;

/// What stands in the body where a picture goes.
pub fn mark(number: usize) -> String {
    format!("picture {number}")
}

/// The shapes of a picture, to stand in a run.
pub fn shapes(picture: &Picture, looks: &Looks<'_>, number: usize, _bookmarks: usize) -> String {
    let (width, height, scale) = fitted(&picture.scene, WIDE, HIGH, 1.2);
    // Each picture has numbers of its own for its shapes.
    let first = 1000 * (number + 1);
    let (shapes, _) = drawn(picture, Host::Word, looks, (0.0, 0.0, scale), first + 1);
    let (cx, cy) = (emu(width), emu(height));
    let summary = escaped(&picture.summary);
    let title = escaped(&picture.title);
    format!(
        "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\" Requires=\"wpg\"><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{cx}\" cy=\"{cy}\"/><wp:docPr id=\"{first}\" name=\"Picture {}\" descr=\"{summary}\" title=\"{title}\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\"><wpg:wgp xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{cx}\" cy=\"{cy}\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"{cx}\" cy=\"{cy}\"/></a:xfrm></wpg:grpSpPr>{shapes}</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:t xml:space=\"preserve\">{summary}</w:t></mc:Fallback></mc:AlternateContent>",
        number + 1
    )
}
