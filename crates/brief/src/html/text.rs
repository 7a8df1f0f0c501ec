//! Statements and running text as HTML: what templates call for every sentence of a page.
//!
//! They are functions of the program, and not macros of a template, because a page has thousands of sentences. They take
//! the same values that a template sees, so a house's own templates call them too. Every text is escaped on its way in.

use std::fmt::Write as _;

use minijinja::{Environment, Error, ErrorKind, HtmlEscape, Value};

use crate::hyphens::Hyphens;
use crate::place::short;

/// How deep texts may stand in each other; those of a file stand far less deep.
const DEEPEST: usize = 100;

/// What the functions know of the page.
pub struct Text {
    /// Whether each statement says where it comes from.
    pub draft: bool,
    /// The words for that, for people who hear the page.
    pub from: String,
    /// The language of what the file says, where the page's fixed words have another.
    pub spoken: Option<String>,
    /// How long words of the file are parted.
    pub hyphens: Hyphens,
    /// The partnership's own file, whose name places need not repeat.
    pub file: String,
}

/// What a function of a template answers.
type Markup = Result<Value, Error>;

/// Lend the functions to the templates of a page.
pub fn lend(engine: &mut Environment<'static>, text: Text) {
    let text = std::sync::Arc::new(text);
    let mut add = |name: &'static str, write: fn(&Text, &mut Page, &Value) -> Result<(), Error>| {
        let text = std::sync::Arc::clone(&text);
        engine.add_function(name, move |of: Value| -> Markup {
            let mut page = Page::default();
            write(&text, &mut page, &of)?;
            Ok(Value::from_safe_string(page.out))
        });
    };
    add("inline", Text::inline);
    add("prose", |text, page, of| text.prose(page, of, None));
    add("place", Text::place);
    add("line", Text::line);
    add("parted", |text, page, of| {
        page.parted = Some(text.hyphens);
        page.text(of.as_str().unwrap_or_default());
        Ok(())
    });
    add("full", Text::full);
    add("value", Text::value);
}

/// A piece of a page while it is written.
#[derive(Default)]
struct Page {
    out: String,
    depth: usize,
    /// Where long words may be parted, in what stands in narrow columns or large letters.
    parted: Option<Hyphens>,
}

impl Page {
    /// Markup of ours.
    fn tag(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// Text of anybody's.
    fn text(&mut self, text: &str) {
        // Writing to a text cannot fail.
        let _ = match self.parted {
            Some(hyphens) => write!(self.out, "{}", HtmlEscape(&hyphens.soft(text))),
            None => write!(self.out, "{}", HtmlEscape(text)),
        };
    }

    /// The text of an attribute of a value.
    fn said(&mut self, of: &Value, name: &str) -> Result<(), Error> {
        if let Some(text) = of.get_attr(name)?.as_str() {
            self.text(text);
        }
        Ok(())
    }

    fn deeper(&mut self, write: impl FnOnce(&mut Self) -> Result<(), Error>) -> Result<(), Error> {
        if self.depth == DEEPEST {
            return Err(Error::new(
                ErrorKind::InvalidOperation,
                "the text stands too deep in other text",
            ));
        }
        self.depth += 1;
        write(self)?;
        self.depth -= 1;
        Ok(())
    }
}

impl Text {
    /// Pieces of a line.
    fn inline(&self, page: &mut Page, of: &Value) -> Result<(), Error> {
        page.deeper(|page| {
            for it in of.try_iter()? {
                match it.get_attr("is")?.as_str() {
                    Some("text") => page.said(&it, "text")?,
                    Some("emph") => self.within(page, "<em>", &it, "</em>")?,
                    Some("strong") => self.within(page, "<strong>", &it, "</strong>")?,
                    Some("code") => code(page, &it)?,
                    Some("link") => {
                        page.tag("<a href=\"");
                        let parted = page.parted.take();
                        page.said(&it, "to")?;
                        page.parted = parted;
                        self.within(page, "\" rel=\"noreferrer\">", &it, "</a>")?;
                    }
                    Some("break") => page.tag("<br>"),
                    _ => {}
                }
            }
            Ok(())
        })
    }

    fn within(&self, page: &mut Page, open: &str, of: &Value, close: &str) -> Result<(), Error> {
        page.tag(open);
        self.inline(page, &of.get_attr("of")?)?;
        page.tag(close);
        Ok(())
    }

    /// Paragraphs, lists, quotations; behind the last paragraph, where `say` comes from.
    fn prose(&self, page: &mut Page, of: &Value, say: Option<&Value>) -> Result<(), Error> {
        page.deeper(|page| {
            let mut pieces = of.try_iter()?.peekable();
            while let Some(it) = pieces.next() {
                match it.get_attr("is")?.as_str() {
                    Some("paragraph") => {
                        page.tag("<p dir=\"auto\">");
                        self.inline(page, &it.get_attr("of")?)?;
                        if let Some(say) = say.filter(|_| pieces.peek().is_none()) {
                            self.from(page, say)?;
                        }
                        page.tag("</p>");
                    }
                    Some("items") => {
                        let ordered = it.get_attr("ordered")?.is_true();
                        page.tag(if ordered { "<ol>" } else { "<ul>" });
                        for item in it.get_attr("items")?.try_iter()? {
                            page.tag("<li>");
                            self.prose(page, &item, None)?;
                            page.tag("</li>");
                        }
                        page.tag(if ordered { "</ol>" } else { "</ul>" });
                    }
                    Some("quote") => {
                        page.tag("<blockquote>");
                        self.prose(page, &it.get_attr("of")?, None)?;
                        page.tag("</blockquote>");
                    }
                    Some("verbatim") => {
                        page.tag("<pre dir=\"auto\">");
                        let parted = page.parted.take();
                        page.said(&it, "text")?;
                        page.parted = parted;
                        page.tag("</pre>");
                    }
                    _ => {}
                }
            }
            Ok(())
        })
    }

    /// The same where one line fits.
    fn flat(&self, page: &mut Page, of: &Value) -> Result<(), Error> {
        page.deeper(|page| {
            for (at, it) in of.try_iter()?.enumerate() {
                if at > 0 {
                    page.tag(" ");
                }
                match it.get_attr("is")?.as_str() {
                    Some("paragraph") => self.inline(page, &it.get_attr("of")?)?,
                    Some("items") => {
                        for (at, item) in it.get_attr("items")?.try_iter()?.enumerate() {
                            if at > 0 {
                                page.tag(" ");
                            }
                            self.flat(page, &item)?;
                        }
                    }
                    Some("quote") => self.flat(page, &it.get_attr("of")?)?,
                    Some("verbatim") => code(page, &it)?,
                    _ => {}
                }
            }
            Ok(())
        })
    }

    /// A place in a file; a link to it where there is an address.
    fn place(&self, page: &mut Page, at: &Value) -> Result<(), Error> {
        page.parted = None;
        let link = at.get_attr("link")?;
        match link.as_str().filter(|link| !link.is_empty()) {
            Some(link) => {
                page.tag("<a class=\"at\" href=\"");
                page.text(link);
                page.tag("\" title=\"");
            }
            None => page.tag("<span class=\"at\" title=\""),
        }
        let place = at.get_attr("place")?;
        let place = place.as_str().unwrap_or_default();
        page.text(place);
        page.tag("\"><span class=\"vh\">");
        page.text(&self.from);
        page.tag(" </span>");
        page.text(&short(place, &self.file));
        page.tag(if link.is_true() { "</a>" } else { "</span>" });
        Ok(())
    }

    /// The places of a statement, each once; in drafts only.
    fn sources(&self, say: &Value) -> Result<Vec<Value>, Error> {
        let mut sources: Vec<Value> = Vec::new();
        if self.draft {
            for source in say.get_attr("source")?.try_iter()? {
                let place = source.get_attr("place")?;
                if !sources
                    .iter()
                    .any(|other| other.get_attr("place").is_ok_and(|other| other == place))
                {
                    sources.push(source);
                }
            }
        }
        Ok(sources)
    }

    /// Where a statement comes from.
    fn from(&self, page: &mut Page, say: &Value) -> Result<(), Error> {
        for at in self.sources(say)? {
            page.tag(" ");
            self.place(page, &at)?;
        }
        Ok(())
    }

    /// What the tag around a statement says of it.
    fn marks(&self, page: &mut Page, say: &Value) -> Result<(), Error> {
        if let Some(spoken) = &self.spoken
            && say.get_attr("own")?.is_true()
        {
            page.tag(" lang=\"");
            page.text(spoken);
            page.tag("\"");
        }
        let sources = self.sources(say)?;
        for (at, source) in sources.iter().enumerate() {
            page.tag(if at == 0 { " data-from=\"" } else { " " });
            page.said(source, "place")?;
        }
        if !sources.is_empty() {
            page.tag("\"");
        }
        Ok(())
    }

    /// A statement where one line fits: a title, a tag, a value.
    fn line(&self, page: &mut Page, say: &Value) -> Result<(), Error> {
        page.tag("<span class=\"said\" dir=\"auto\"");
        self.marks(page, say)?;
        page.tag(">");
        page.parted = Some(self.hyphens);
        self.flat(page, &say.get_attr("of")?)?;
        page.parted = None;
        page.tag("</span>");
        self.from(page, say)
    }

    /// A statement in full.
    fn full(&self, page: &mut Page, say: &Value) -> Result<(), Error> {
        page.tag("<div class=\"said\"");
        self.marks(page, say)?;
        page.tag(">");
        let of = say.get_attr("of")?;
        page.parted = Some(self.hyphens);
        self.prose(page, &of, Some(say))?;
        page.parted = None;
        if self.draft
            && let Some(last) = of.try_iter()?.last()
            && last.get_attr("is")?.as_str() != Some("paragraph")
        {
            page.tag("<p>");
            self.from(page, say)?;
            page.tag("</p>");
        }
        page.tag("</div>");
        Ok(())
    }

    /// In a list of values: a line where it is one paragraph, else in full.
    fn value(&self, page: &mut Page, say: &Value) -> Result<(), Error> {
        let of = say.get_attr("of")?;
        let mut pieces = of.try_iter()?;
        let first = pieces.next();
        let paragraph = first.is_some_and(|first| {
            first
                .get_attr("is")
                .is_ok_and(|is| is.as_str() == Some("paragraph"))
        });
        if paragraph && pieces.next().is_none() {
            self.line(page, say)
        } else {
            self.full(page, say)
        }
    }
}

fn code(page: &mut Page, of: &Value) -> Result<(), Error> {
    page.tag("<code>");
    // Code is copied, sign by sign.
    let parted = page.parted.take();
    page.said(of, "text")?;
    page.parted = parted;
    page.tag("</code>");
    Ok(())
}
