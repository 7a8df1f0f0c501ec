//! Reads the blocks of a page and the findings that its snippets expect.

/// A project on a page: one or more files, and what is said of them.
#[derive(Default)]
pub struct Case {
    /// The files; the last is the one that is checked, the others are those it brings in.
    pub files: Vec<Snippet>,
    /// What the formatter makes of the last file.
    pub formatted: Option<Block>,
    /// What the last file is after its safe fixes were made.
    pub fixed: Option<Block>,
    /// What the files mean.
    pub tree: Option<Block>,
}

/// A file of a project.
pub struct Snippet {
    /// Its name.
    pub name: String,
    /// The line of the page on which it starts.
    pub line: usize,
    /// Its text, without the expected findings.
    pub text: String,
    /// The findings it expects.
    pub expected: Vec<Expected>,
}

/// An expected finding.
pub struct Expected {
    /// The line of the page.
    pub line: usize,
    /// Its name.
    pub name: String,
    /// A part of what it says.
    pub says: Option<String>,
}

/// A block of another sort.
pub struct Block {
    /// The line of the page on which it starts.
    pub line: usize,
    /// What stands in it.
    pub text: String,
}

const MARK: &str = "// finding:";

/// The projects of a page, or the line that cannot be understood and why.
pub fn cases(page: &str) -> Result<Vec<Case>, (usize, String)> {
    let mut cases: Vec<Case> = Vec::new();
    let mut named = false;
    let mut lines = page.lines().enumerate();
    while let Some((at, line)) = lines.next() {
        if line.starts_with('#') {
            named = false;
        }
        let Some(info) = line.strip_prefix("```") else {
            continue;
        };
        let fence: String = line
            .chars()
            .take_while(|character| *character == '`')
            .collect();
        let info = info.trim_start_matches('`');
        let start = at + 2;
        let mut text = String::new();
        loop {
            let Some((_, line)) = lines.next() else {
                return Err((at + 1, "this block is never closed".to_owned()));
            };
            if line == fence {
                break;
            }
            text.push_str(line);
            text.push('\n');
        }
        let block = Block { line: start, text };
        match info.split_once(' ').unwrap_or((info, "")) {
            ("partnership", attributes) => {
                let name = attributes.strip_prefix("file=");
                if name.is_none() && !attributes.is_empty() {
                    return Err((
                        at + 1,
                        format!(
                            "`{attributes}` is not known here; a file is named with `file=NAME`"
                        ),
                    ));
                }
                let snippet = snippet(name.unwrap_or("main.partnership"), &block)?;
                match cases.last_mut() {
                    Some(case) if named && name.is_some() => case.files.push(snippet),
                    _ => cases.push(Case {
                        files: vec![snippet],
                        ..Case::default()
                    }),
                }
                named = name.is_some();
            }
            (kind @ ("formatted" | "fixed" | "tree"), "") => {
                let Some(case) = cases.last_mut() else {
                    return Err((at + 1, format!("this `{kind}` follows no snippet")));
                };
                let place = match kind {
                    "formatted" => &mut case.formatted,
                    "fixed" => &mut case.fixed,
                    _ => &mut case.tree,
                };
                *place = Some(block);
            }
            ("text", _) => {}
            (other, _) => return Err((at + 1, format!("`{other}` is not a sort of block"))),
        }
    }
    Ok(cases)
}

fn snippet(name: &str, block: &Block) -> Result<Snippet, (usize, String)> {
    let mut text = String::new();
    let mut expected = Vec::new();
    for (at, line) in block.text.lines().enumerate() {
        let place = block.line + at;
        let (own, mark) = line.split_once(MARK).unwrap_or((line, ""));
        text.push_str(if mark.is_empty() {
            line
        } else {
            own.trim_end()
        });
        text.push('\n');
        read_marks(mark, place, &mut expected)?;
    }
    Ok(Snippet {
        name: name.to_owned(),
        line: block.line,
        text,
        expected,
    })
}

/// `name, name "part of what it says", …`
fn read_marks(
    mark: &str,
    line: usize,
    expected: &mut Vec<Expected>,
) -> Result<(), (usize, String)> {
    let mut rest = mark.trim();
    while !rest.is_empty() {
        let end = rest.find([',', ' ', '"']).unwrap_or(rest.len());
        let name = rest[..end].to_owned();
        rest = rest[end..].trim_start();
        let mut says = None;
        if let Some(quoted) = rest.strip_prefix('"') {
            let end = quoted.find('"').ok_or((
                line,
                "a quote is not closed in an expected finding".to_owned(),
            ))?;
            says = Some(quoted[..end].to_owned());
            rest = quoted[end + 1..].trim_start();
        }
        expected.push(Expected { line, name, says });
        rest = match rest.strip_prefix(',') {
            Some(more) => more.trim_start(),
            None if rest.is_empty() => rest,
            None => return Err((line, format!("`{rest}` is not an expected finding"))),
        };
    }
    Ok(())
}
