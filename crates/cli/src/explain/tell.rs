//! Telling what something is.

use partnership_diagnostics::{Severity, safe, safe_line};
use partnership_rules::registry::{Found, heaviest};
use partnership_source::FileId;
use partnership_syntax::Parse;
use partnership_vocabulary::kinds::every::EVERY;
use partnership_vocabulary::{
    Field, KINDS, Kind, LISTS, Silence, ValueType, Word, WordList, blocks, inverses, nested_in,
};

use super::page;
use super::subject::{Subject, definitions, kinds, path};
use super::takes::{remarks, shape, takes};
use crate::shell::Shell;
use crate::words::{a, and, count, paragraph};

/// How many things of one name are explained in full.
const MOST_IN_FULL: usize = 3;

/// How many words of a list are shown where a line takes them.
const MOST_WORDS: usize = 12;

/// Explain what was found under one name.
pub(crate) fn tell(found: &[Subject], shell: &mut Shell) {
    for (place, subject) in found.iter().enumerate() {
        if place > 0 {
            shell.line("");
        }
        match *subject {
            Subject::Finding(definition) => {
                let weight = match definition.severity {
                    Severity::Error => "must fix",
                    Severity::Warning => "should fix",
                    Severity::Advice => "could improve",
                };
                heading(
                    definition.name,
                    &format!("a message ({weight}): {}", definition.title),
                    shell,
                );
                shell.line("");
                page::show(definition.page, shell);
            }
            Subject::Rule(found) => {
                let parse = |file| partnership_rules::builtin().parse(file);
                tell_rule(found, &parse, shell);
            }
            Subject::Kind(kind) => tell_kind(kind, shell),
            Subject::Field(kind, block, field) => {
                let many = found
                    .iter()
                    .filter(|other| matches!(other, Subject::Field(..)))
                    .count();
                tell_field(kind, block, field, many <= MOST_IN_FULL, shell);
            }
            Subject::Word(list, word) => tell_word(list, word, shell),
            Subject::List(list) => tell_list(list, shell),
            Subject::Silence(silence) => tell_silence(silence, shell),
        }
    }
}

/// Tell what a rule asks: its page.
pub(crate) fn tell_rule<'p>(
    found: Found<'_>,
    parse: &dyn Fn(FileId) -> Option<&'p Parse>,
    shell: &mut Shell,
) {
    let what = format!(
        "a rule of `{}` ({}): {}",
        found.playbook.name,
        heaviest(found.rule).phrase(),
        found.rule.title
    );
    heading(&found.rule.name, &safe_line(&what), shell);
    shell.line("");
    page::show(&safe(&partnership_rules::page(found, parse)), shell);
}

fn heading(name: &str, what: &str, shell: &mut Shell) {
    let name = shell.paint("1", name);
    shell.line(&format!("{name} — {what}"));
}

fn say(text: &str, indent: usize, shell: &mut Shell) {
    let set = paragraph(text, shell.width(), indent);
    shell.line(&set);
}

fn example(text: &str, shell: &mut Shell) {
    for line in text.lines() {
        page::example(line, shell);
    }
}

fn tell_kind(kind: &Kind, shell: &mut Shell) {
    let clause = partnership_vocabulary::clause(kind.word).is_some();
    heading(
        kind.word,
        if clause {
            "a kind of clause"
        } else {
            "a kind of entry"
        },
        shell,
    );
    say(kind.doc, 0, shell);
    if !clause {
        say(&shape(kind), 0, shell);
    }
    if !kind.example.is_empty() {
        shell.line("");
        example(kind.example, shell);
    }
    if !kind.fields.is_empty() {
        shell.line("");
        let title = shell.paint(
            "1",
            if clause {
                "Its conditions"
            } else {
                "Its lines"
            },
        );
        shell.line(&title);
        for field in kind.fields {
            let word = shell.paint("1", field.word);
            shell.line(&format!("  {word}"));
            say(field.doc, 6, shell);
        }
    }
    shell.line("");
    also(kind, clause, shell);
    say(
        &format!(
            "`partnership explain {}.LINE` tells more about one of its lines.",
            kind.word
        ),
        0,
        shell,
    );
}

/// What belongs to a kind beside its own lines.
fn also(kind: &Kind, clause: bool, shell: &mut Shell) {
    let mut inside: Vec<String> = nested_in(kind)
        .map(|inner| format!("`{}`", inner.word))
        .collect();
    if kind.clauses {
        inside.extend(["`permit`".to_owned(), "`forbid`".to_owned()]);
    }
    if !inside.is_empty() {
        say(&format!("Inside it may stand: {}.", and(&inside)), 0, shell);
    }
    let mut referring: Vec<String> = Vec::new();
    for inverse in inverses(kind) {
        let line = path(Some(inverse.from), inverse.block_of, inverse.field);
        let told = format!("`{line}`");
        if !referring.contains(&told) {
            referring.push(told);
        }
    }
    if !referring.is_empty() {
        say(
            &format!("It may be named in: {}.", and(&referring)),
            0,
            shell,
        );
    }
    if !clause {
        let every: Vec<String> = EVERY
            .iter()
            .map(|field| format!("`{}`", field.word))
            .collect();
        say(
            &format!("Like every entry it may also have: {}.", and(&every)),
            0,
            shell,
        );
    }
    if let Some(iri) = kind.iri {
        say(&format!("Its published identity: {iri}"), 0, shell);
    }
}

fn tell_field(
    kind: Option<&Kind>,
    block: Option<&Field>,
    field: &Field,
    in_full: bool,
    shell: &mut Shell,
) {
    let of = match (kind, block) {
        (None, _) => "a line of every entry".to_owned(),
        (Some(kind), None) => format!("a line of {}", a(kind.label)),
        (Some(kind), Some(block)) => format!(
            "a line in the braces after `{}` of {}",
            block.word,
            a(kind.label)
        ),
    };
    heading(&path(kind, block, field), &of, shell);
    say(field.doc, 0, shell);
    if !in_full {
        return;
    }
    say(&format!("It takes {}.", takes(field)), 0, shell);
    for remark in remarks(field) {
        say(remark, 0, shell);
    }
    if !field.example.is_empty() {
        shell.line("");
        example(&format!("{}: {}", field.word, field.example), shell);
    }
    let inner: Vec<&Field> = blocks(field).collect();
    if !inner.is_empty() {
        shell.line("");
        shell.line("In braces after a value:");
        for line in inner {
            let word = shell.paint("1", line.word);
            shell.line(&format!("  {word}"));
            say(line.doc, 6, shell);
        }
    }
    for list in lists_in(&field.value) {
        shell.line("");
        let more = list.words.len().saturating_sub(MOST_WORDS);
        let shown = if more == 0 {
            String::new()
        } else {
            format!(" (the first {MOST_WORDS} of {})", list.words.len())
        };
        let title = shell.paint("1", &format!("Words of the list {}{shown}", list.name));
        shell.line(&title);
        words(list.words.iter().take(MOST_WORDS), shell);
        if more > 0 {
            say(
                &format!("`partnership explain {}` shows all.", list.name),
                0,
                shell,
            );
        }
    }
}

fn lists_in(value: &ValueType) -> Vec<&'static WordList> {
    match value {
        ValueType::Words(list) | ValueType::Labelled(list) => vec![list],
        ValueType::OneOf(types) => types.iter().flat_map(lists_in).collect(),
        _ => Vec::new(),
    }
}

fn words<'a>(words: impl Iterator<Item = &'a Word>, shell: &mut Shell) {
    for word in words {
        let painted = shell.paint("1", word.word);
        let label = if says_the_same(word) {
            String::new()
        } else {
            format!("  {}", word.label)
        };
        shell.line(&format!("  {painted}{label}"));
        say(word.doc, 6, shell);
    }
}

/// Whether the label is no more than the word with blanks.
fn says_the_same(word: &Word) -> bool {
    word.label
        .eq_ignore_ascii_case(&word.word.replace('-', " "))
}

fn tell_word(list: &WordList, word: &Word, shell: &mut Shell) {
    let label = if says_the_same(word) {
        String::new()
    } else {
        format!(": {}", word.label)
    };
    heading(
        word.word,
        &format!("a word of the list {}{label}", list.name),
        shell,
    );
    say(word.doc, 0, shell);
    let quoted = |words: &[&str]| {
        and(&words
            .iter()
            .map(|word| format!("`{word}`"))
            .collect::<Vec<_>>())
    };
    if !word.broader.is_empty() {
        say(
            &format!("It is a narrower word for {}.", quoted(word.broader)),
            0,
            shell,
        );
    }
    let narrower: Vec<&str> = list
        .words
        .iter()
        .filter(|other| other.broader.contains(&word.word))
        .map(|other| other.word)
        .collect();
    if !narrower.is_empty() {
        say(&format!("Narrower words: {}.", quoted(&narrower)), 0, shell);
    }
    if !word.also.is_empty() {
        say(
            &format!("Also understood: {}.", quoted(word.also)),
            0,
            shell,
        );
    }
    let used = used_in(list);
    if !used.is_empty() {
        say(&format!("It may be written in: {}.", and(&used)), 0, shell);
    }
    if let Some(iri) = word.iri {
        say(&format!("Its published identity: {iri}"), 0, shell);
    }
}

/// The lines that take words of a list.
fn used_in(list: &WordList) -> Vec<String> {
    let takes = |field: &Field| {
        lists_in(&field.value)
            .iter()
            .any(|own| own.name == list.name)
    };
    let mut used: Vec<String> = Vec::new();
    for kind in kinds() {
        for field in kind.fields {
            if takes(field) {
                used.push(format!("`{}`", path(Some(kind), None, field)));
            }
            let inner = blocks(field).filter(|inner| takes(inner));
            used.extend(inner.map(|inner| format!("`{}`", path(Some(kind), Some(field), inner))));
        }
    }
    used.extend(
        EVERY
            .iter()
            .filter(|field| takes(field))
            .map(|field| format!("`{}` of every entry", field.word)),
    );
    used
}

fn tell_list(list: &WordList, shell: &mut Shell) {
    heading(
        list.name,
        &format!("a list of {}", count(list.words.len(), "word", "words")),
        shell,
    );
    say(list.doc, 0, shell);
    if list.open {
        say("You may add words of your own, in quotes.", 0, shell);
    }
    say(&format!("Source: {}", list.source), 0, shell);
    let used = used_in(list);
    if !used.is_empty() {
        say(
            &format!("Its words may be written in: {}.", and(&used)),
            0,
            shell,
        );
    }
    shell.line("");
    words(list.words.iter(), shell);
}

fn tell_silence(silence: &Silence, shell: &mut Shell) {
    heading(
        silence.word,
        "a way of not giving a value, in any line",
        shell,
    );
    say(silence.doc, 0, shell);
    if silence.needs_reason {
        say("The reason must follow.", 0, shell);
    }
    shell.line("");
    let reason = if silence.needs_reason {
        " because \"…\""
    } else {
        ""
    };
    example(&format!("retention: {}{reason}", silence.word), shell);
}

/// Everything that can be explained, in short.
pub(crate) fn overview(shell: &mut Shell) {
    let title = |text: &str, shell: &mut Shell| {
        let text = shell.paint("1", text);
        shell.line(&text);
    };
    title("Kinds of entry", shell);
    let width = KINDS.iter().map(|kind| kind.word.len()).max().unwrap_or(0);
    for kind in kinds() {
        let first = kind
            .doc
            .split_inclusive(". ")
            .next()
            .unwrap_or(kind.doc)
            .trim_end();
        let room = shell.width().saturating_sub(width + 4).max(20);
        let doc = paragraph(first, room, 0);
        for (place, line) in doc.lines().enumerate() {
            let word = if place == 0 { kind.word } else { "" };
            shell.line(&format!("  {word:width$}  {line}"));
        }
    }
    shell.line("");
    title("Lists of words", shell);
    let lists: Vec<String> = LISTS.iter().map(|list| list.name.to_owned()).collect();
    say(&lists.join(", "), 2, shell);
    shell.line("");
    title("Messages", shell);
    let names: Vec<String> = definitions()
        .map(|definition| definition.name.to_owned())
        .collect();
    say(&names.join(", "), 2, shell);
    shell.line("");
    title("Rules", shell);
    say("`partnership rules` lists them.", 2, shell);
    shell.line("");
    say(
        "Say `partnership explain` with one of these names, with a line (`audience.wants`) or with a word (`duo:HMB`).",
        0,
        shell,
    );
}
