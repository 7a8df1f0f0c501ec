//! The texts that the code blocks of a page make.
//!
//! A page shows a partnership piece by piece, and often shows a piece twice: first so, then better. So blocks build on
//! each other. Those of one partnership are one text, in which a name is known wherever it stands; a block with another
//! partnership starts the next text. Of several entries of one kind and name each is looked at once with all the rest:
//! the first of each make the first text, the second of each the second, and so on. Blocks that name a file (`file=…`)
//! are pieces of that file wherever they stand, and may `use` the other files of the page by their names.

use std::collections::HashMap;

use partnership_source::TextRange;
use partnership_syntax::ast::Statement;
use partnership_syntax::parse;

use super::fences::Fence;
use super::map::Map;

/// The most bytes that the texts of one page may have together. Only a page that shows one entry thousands of times
/// comes near.
const MOST: usize = 16 << 20;

/// How a code block is to be looked at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum How {
    /// As a part of what the page shows.
    Part,
    /// By itself, and without asking for what stands elsewhere.
    Fragment,
    /// By itself, as an example of what is wrong; here starts its code block.
    Fails(TextRange),
    /// Not at all.
    Ignored,
}

/// A text of the language.
#[derive(Debug)]
pub(crate) struct Composed {
    pub(crate) how: How,
    /// The name of the file that it is, where its blocks say so.
    pub(crate) file: Option<String>,
    pub(crate) text: String,
    pub(crate) map: Map,
}

/// A piece of a code block: an entry, or whatever else stands between two.
struct Slice {
    fence: usize,
    range: TextRange,
    /// What tells it from others; a later one with the same key is another version of it.
    key: Option<String>,
}

/// The texts that `fences` make; `None` where they would be too much.
pub(crate) fn compose(fences: &[Fence]) -> Option<Vec<Composed>> {
    let mut texts = Vec::new();
    let mut files: Vec<(Option<&str>, Vec<Slice>)> = Vec::new();
    // The text that blocks without a file are part of now, and the partnership that it is of.
    let (mut now, mut of): (Option<usize>, Option<String>) = (None, None);
    for (place, fence) in fences.iter().enumerate() {
        match fence.how {
            How::Ignored => {}
            How::Fragment | How::Fails(_) => texts.push(alone(fence)),
            How::Part => {
                let slices = slices(place, fence);
                let own = fence.file.as_deref();
                let known = match own {
                    Some(_) => files.iter().position(|(file, _)| *file == own),
                    None => {
                        let partnership = partnership_of(&slices);
                        let another =
                            matches!((&of, &partnership), (Some(of), Some(own)) if of != own);
                        if another {
                            now = None;
                        }
                        of = partnership.or(of);
                        now
                    }
                };
                let known = known.unwrap_or_else(|| {
                    files.push((own, Vec::new()));
                    files.len() - 1
                });
                if own.is_none() {
                    now = Some(known);
                }
                files[known].1.extend(slices);
            }
        }
    }
    let mut bytes = 0;
    for (file, slices) in files {
        let versions = versions(&slices);
        let length: usize = slices
            .iter()
            .map(|slice| slice.range.len() as usize + 1)
            .sum();
        let most = versions.iter().map(|(_, all)| *all).max().unwrap_or(0);
        bytes += length.saturating_mul(most);
        if bytes > MOST {
            return None;
        }
        for version in 0..most {
            texts.push(joined(fences, &slices, &versions, version, file));
        }
    }
    Some(texts)
}

fn alone(fence: &Fence) -> Composed {
    Composed {
        how: fence.how.clone(),
        file: None,
        text: fence.text.clone(),
        map: fence.map.clone(),
    }
}

/// The slices of a code block. Together they are all of it.
fn slices(fence: usize, of: &Fence) -> Vec<Slice> {
    let parsed = parse(of.text.clone());
    let statements: Vec<Statement<'_>> = parsed.statements().collect();
    let end = of.text.len() as u32;
    let starts: Vec<u32> = statements
        .iter()
        .map(|statement| statement.syntax().range().start)
        .collect();
    statements
        .iter()
        .enumerate()
        .map(|(place, statement)| {
            let start = if place == 0 { 0 } else { starts[place] };
            let next = starts.get(place + 1).copied().unwrap_or(end);
            Slice {
                fence,
                range: TextRange::new(start, next.max(start)),
                key: key(statement),
            }
        })
        .collect()
}

/// What tells a statement from others: its kind and name.
fn key(statement: &Statement<'_>) -> Option<String> {
    match statement {
        Statement::Declaration(entry) => {
            let kind = entry.keyword().text();
            match entry.name() {
                Some(name) => Some(format!("{kind} {}", name.text())),
                None => (kind == "partnership").then(|| kind.to_owned()),
            }
        }
        Statement::Sentence(sentence) => Some(sentence.import()?.syntax.text().to_owned()),
        _ => None,
    }
}

/// The partnership that slices have an entry of.
fn partnership_of(slices: &[Slice]) -> Option<String> {
    let keys = slices.iter().filter_map(|slice| slice.key.as_deref());
    let mut own = keys.filter(|key| *key == "partnership" || key.starts_with("partnership "));
    own.next().map(str::to_owned)
}

/// Of each slice, which version of its key it is, and how many there are.
fn versions(slices: &[Slice]) -> Vec<(usize, usize)> {
    let mut seen: HashMap<&str, usize> = HashMap::new();
    let numbers: Vec<usize> = slices
        .iter()
        .map(|slice| {
            slice.key.as_deref().map_or(0, |key| {
                let count = seen.entry(key).or_default();
                *count += 1;
                *count - 1
            })
        })
        .collect();
    let all = |slice: &Slice| slice.key.as_deref().map_or(1, |key| seen[key]);
    numbers.into_iter().zip(slices.iter().map(all)).collect()
}

/// The text with the given version of each slice, or the last where there are fewer.
fn joined(
    fences: &[Fence],
    slices: &[Slice],
    versions: &[(usize, usize)],
    version: usize,
    file: Option<&str>,
) -> Composed {
    let (mut text, mut map) = (String::new(), Map::default());
    let chosen = slices
        .iter()
        .zip(versions)
        .filter(|(_, (own, all))| *own == version.min(all - 1));
    for (slice, _) in chosen {
        if !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
        let fence = &fences[slice.fence];
        for segment in fence.map.cut(slice.range, text.len() as u32) {
            map.push(segment);
        }
        text.push_str(slice.range.of(&fence.text));
    }
    Composed {
        how: How::Part,
        file: file.map(str::to_owned),
        text,
        map,
    }
}

#[cfg(test)]
mod tests {
    use super::super::fences;
    use super::*;

    fn texts(page: &str) -> Vec<String> {
        let composed = compose(&fences(page)).unwrap();
        composed.into_iter().map(|own| own.text).collect()
    }

    fn block(label: &str, text: &str) -> String {
        format!("```partnership {label}\n{text}\n```\n\n")
    }

    #[test]
    fn blocks_build_on_each_other_until_another_partnership_starts() {
        let page = block("", "partner a \"A\" {}")
            + &block("", "partnership x \"X\" {}")
            + &block("ignore", "nothing")
            + &block("", "risk r \"R\" {}")
            + &block("", "partnership y \"Y\" {}")
            + &block("fragment", "aim: \"z\"");
        assert_eq!(
            texts(&page),
            [
                "aim: \"z\"\n",
                "partner a \"A\" {}\npartnership x \"X\" {}\nrisk r \"R\" {}\n",
                "partnership y \"Y\" {}\n",
            ]
        );
    }

    #[test]
    fn each_version_of_an_entry_is_looked_at_with_the_rest() {
        let page = block("", "partner a \"A\" {}\npartner b \"B\" {}")
            + &block("", "partner a \"Better\" {}");
        assert_eq!(
            texts(&page),
            [
                "partner a \"A\" {}\npartner b \"B\" {}\n",
                "partner b \"B\" {}\npartner a \"Better\" {}\n",
            ]
        );
    }

    #[test]
    fn blocks_of_a_file_are_one_file() {
        let page = block("file=a", "partner a \"A\" {}")
            + &block("file=b", "partner b \"B\" {}")
            + &block("file=a", "partner c \"C\" {}");
        assert_eq!(
            texts(&page),
            [
                "partner a \"A\" {}\npartner c \"C\" {}\n",
                "partner b \"B\" {}\n"
            ]
        );
    }

    #[test]
    fn wherever_a_page_is_cut_its_texts_keep_their_places() {
        let guide = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../docs/guide/house-rules.md"
        );
        let quoted = std::fs::read_to_string(guide)
            .unwrap()
            .replace('\n', "\r\n> ");
        let page = format!("> {quoted}\n\té ```partnership,x\n\tpartner\ta\n");
        let cuts = (0..page.len())
            .step_by(23)
            .filter(|at| page.is_char_boundary(*at));
        let mut places = 0;
        for page in cuts.map(|at| &page[..at]) {
            for own in compose(&fences(page)).unwrap() {
                for at in (0..own.text.len()).step_by(7) {
                    let Some(sign) = own.text.get(at..).and_then(|rest| rest.chars().next()) else {
                        continue;
                    };
                    let range = TextRange::new(at as u32, (at + sign.len_utf8()) as u32);
                    let shown = own.map.range(range).of(page);
                    // A line break that joins two blocks stands nowhere, and one of the page may have two signs.
                    assert!(
                        shown.chars().eq([sign]) || sign == '\n',
                        "{sign:?} is {shown:?}"
                    );
                    places += 1;
                }
            }
        }
        assert!(places > 1000, "{places}");
    }

    #[test]
    fn a_page_that_would_be_too_much_is_not_made() {
        let page = block("", &"partner a \"A\" {}\n".repeat(4000));
        assert!(compose(&fences(&page)).is_none());
    }
}
