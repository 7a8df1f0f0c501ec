//! The colours of editors: what each calls a kind, a line, a word of a list, made from the vocabulary.
//!
//! The shapes (what is a head, a line, a sentence) are those of the grammar; only the words come from here. One table of
//! them, [`Words`], is written in the form of each editor, so that no editor knows a word that the language has not.

use std::collections::BTreeSet;

use partnership_vocabulary::{CLAUSES, KINDS, SILENCES, all_words};
use serde_json::json;

use super::Generated;
use super::json::pretty;
use super::keywords::joining;

/// The words that editors colour.
struct Words {
    kinds: Vec<&'static str>,
    clauses: Vec<&'static str>,
    silences: Vec<&'static str>,
    words: Vec<&'static str>,
}

/// Words that begin a sentence, beside those of clauses.
const VERBS: &[&str] = &["use", "expect", "require", "define", "when", "for each"];

impl Words {
    fn new() -> Self {
        let sorted = |words: BTreeSet<&'static str>| words.into_iter().collect();
        Self {
            kinds: sorted(KINDS.iter().map(|kind| kind.word).collect()),
            clauses: sorted(CLAUSES.iter().map(|kind| kind.word).collect()),
            silences: sorted(SILENCES.iter().map(|silence| silence.word).collect()),
            words: sorted(
                all_words()
                    .map(|(_, word)| word.word)
                    .filter(|word| !word.contains([':', ' ', '"']))
                    .collect(),
            ),
        }
    }
}

/// All files.
pub fn files() -> Vec<Generated> {
    let words = Words::new();
    let queries = highlights(&words);
    let mut files = vec![
        Generated::new(
            "editors/vscode/syntaxes/partnership.tmLanguage.json",
            textmate(&words),
        ),
        Generated::new("editors/neovim/syntax/partnership.vim", vim(&words)),
        Generated::new("editors/emacs/partnership-words.el", emacs(&words)),
    ];
    for folder in [
        "grammar/tree-sitter/queries",
        "editors/neovim/queries/partnership",
        "editors/helix/queries/partnership",
        "editors/zed/languages/partnership",
    ] {
        files.push(Generated::new(
            format!("{folder}/highlights.scm"),
            queries.clone(),
        ));
    }
    files
}

/// The queries of tree-sitter.
fn highlights(words: &Words) -> String {
    let any_of = |of: &[&str]| {
        let quoted: Vec<String> = of.iter().map(|word| format!("\"{word}\"")).collect();
        quoted.join(" ")
    };
    format!(
        "; Written by `cargo xtask codegen` from the vocabulary; not edited by hand.\n\n\
         (comment) @comment\n\
         (text) @string\n\
         (long_text) @string\n\
         (number) @number\n\
         (date) @constant\n\
         (link) @string.special\n\
         (prefixed) @constant\n\
         (operator) @operator\n\
         (joining) @keyword\n\
         (verb) @keyword\n\
         \"setting\" @keyword\n\
         (key) @property\n\
         (declaration name: (word) @variable)\n\
         (declaration title: (text) @string)\n\n\
         ((declaration kind: (word) @type)\n (#any-of? @type {}))\n\n\
         ((value (word) @constant.builtin)\n (#any-of? @constant.builtin {}))\n\n\
         ((value (word) @constant)\n (#any-of? @constant {}))\n\n\
         [\"{{\" \"}}\" \"(\" \")\"] @punctuation.bracket\n\
         \",\" @punctuation.delimiter\n",
        any_of(&words.kinds),
        any_of(&words.silences),
        any_of(&words.words)
    )
}

/// The grammar of TextMate, as VS Code and many others read it.
fn textmate(words: &Words) -> String {
    let or = |of: &[&str]| {
        // The longest first: a word must not be taken for the start of a longer one.
        let mut sorted: Vec<&str> = of.to_vec();
        sorted.sort_by_key(|word| std::cmp::Reverse(word.len()));
        sorted.join("|")
    };
    let edge = "(?![^\\s,{}\":()])";
    let verbs: Vec<&str> = words.clauses.iter().chain(VERBS).copied().collect();
    pretty(&json!({
        "$schema": "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json",
        "name": "Partnership",
        "comment": "Written by `cargo xtask codegen` from the vocabulary; not edited by hand.",
        "scopeName": "source.partnership",
        "fileTypes": ["partnership"],
        "patterns": [
            { "include": "#comment" }, { "include": "#text" }, { "include": "#head" }, { "include": "#sentence" },
            { "include": "#key" }, { "include": "#value" }
        ],
        "repository": {
            "comment": { "name": "comment.line.double-slash.partnership", "match": "(?:^|(?<=\\s))//.*$" },
            "text": { "patterns": [
                { "name": "string.quoted.triple.partnership", "begin": "\"\"\"", "end": "\"\"\"" },
                { "name": "string.quoted.double.partnership", "begin": "\"", "end": "\"|$",
                  "patterns": [{ "name": "constant.character.escape.partnership", "match": "\\\\." }] },
                { "name": "string.quoted.other.partnership", "match": "“[^”]*”" }
            ]},
            "head": {
                "match": format!("^\\s*({}){edge}(?:\\s+([^\\s,{{}}\":()]+))?(?=[^:]*(?:\"|\\{{|$))", or(&words.kinds)),
                "captures": { "1": { "name": "storage.type.partnership" }, "2": { "name": "entity.name.partnership" } }
            },
            "sentence": { "name": "keyword.control.partnership", "match": format!("(?:^\\s*|(?<=\\{{)\\s*)({}){edge}", or(&verbs)) },
            "key": { "match": "(?:^\\s*|(?<=[\\s{]))([^\\s,{}\":()]+)\\s*(:)(?=\\s|\"|$)",
                "captures": { "1": { "name": "variable.other.property.partnership" }, "2": { "name": "punctuation.separator.partnership" } } },
            "value": { "patterns": [
                { "name": "constant.numeric.date.partnership", "match": "\\b\\d{4}-\\d{2}(?:-\\d{2})?\\b" },
                { "name": "constant.numeric.partnership", "match": format!("(?<![^\\s,{{(])\\d[\\d,.]*%?{edge}") },
                { "name": "markup.underline.link.partnership", "match": "[a-z][a-z0-9+.-]*://[^\\s\"]*[^\\s\",]" },
                { "name": "constant.other.prefixed.partnership", "match": "(?<![^\\s,{(])[A-Za-z][A-Za-z0-9-]*:[^\\s,{}\":()/]+" },
                { "name": "keyword.operator.partnership", "match": format!("(?<![^\\s,{{(])({}){edge}", or(&single(&joining()))) },
                { "name": "constant.language.partnership", "match": format!("(?<![^\\s,{{(])({}){edge}", or(&words.silences)) },
                { "name": "support.constant.partnership", "match": format!("(?<![^\\s,{{(])({}){edge}", or(&words.words)) }
            ]}
        }
    }))
}

/// The syntax file of Vim, for a Neovim without tree-sitter.
fn vim(words: &Words) -> String {
    let keywords = |group: &str, of: &[&str]| -> String {
        // Vim's own options cannot be keywords of a list.
        let taken = [
            "contains",
            "oneline",
            "fold",
            "display",
            "extend",
            "concealends",
            "conceal",
            "cchar",
            "contained",
            "containedin",
            "nextgroup",
            "transparent",
            "skipwhite",
            "skipnl",
            "skipempty",
        ];
        of.chunks(12)
            .map(|line| {
                let line: Vec<&str> = line
                    .iter()
                    .copied()
                    .filter(|word| !taken.contains(word))
                    .collect();
                format!("syn keyword {group} {}\n", line.join(" "))
            })
            .collect()
    };
    let heads: Vec<&str> = words.kinds.clone();
    format!(
        "\" Written by `cargo xtask codegen` from the vocabulary; not edited by hand.\n\
         if exists(\"b:current_syntax\") | finish | endif\n\
         syn case match\n\
         syn iskeyword @,48-57,192-255,-,_,.\n\
         {}{}{}\
         syn match partnershipKind /^\\s*\\%({}\\)\\ze\\s\\+[^:]*[{{\"]/\n\
         syn match partnershipVerb /^\\s*\\%({}\\|for each\\)\\>/\n\
         syn match partnershipKey /\\%(^\\|\\s\\|{{\\)\\@<=[^ \\t,{{}}\":()]\\+\\ze\\s*:\\%(\\s\\|\"\\|$\\)/\n\
         syn match partnershipNumber /\\<\\d[0-9,.]*%\\?\\>/\n\
         syn match partnershipDate /\\<\\d\\{{4}}-\\d\\{{2}}\\%(-\\d\\{{2}}\\)\\?\\>/\n\
         syn match partnershipCode /\\<\\a[A-Za-z0-9-]*:[^ \\t,{{}}\":()\\/]\\+/\n\
         syn region partnershipText start=/\"/ skip=/\\\\./ end=/\"/ oneline\n\
         syn region partnershipText start=/\"\"\"/ end=/\"\"\"/\n\
         syn match partnershipComment /\\%(^\\|\\s\\)\\@<=\\/\\/.*$/\n\
         hi def link partnershipKind Type\n\
         hi def link partnershipVerb Statement\n\
         hi def link partnershipKey Identifier\n\
         hi def link partnershipJoin Keyword\n\
         hi def link partnershipWord Constant\n\
         hi def link partnershipSilence Special\n\
         hi def link partnershipNumber Number\n\
         hi def link partnershipDate Number\n\
         hi def link partnershipCode Constant\n\
         hi def link partnershipText String\n\
         hi def link partnershipComment Comment\n\
         let b:current_syntax = \"partnership\"\n",
        keywords("partnershipWord", &words.words),
        keywords("partnershipSilence", &words.silences),
        keywords("partnershipJoin", &single(&joining())),
        heads.join("\\|"),
        words
            .clauses
            .iter()
            .chain(&["use", "expect", "require", "define", "when"])
            .copied()
            .collect::<Vec<_>>()
            .join("\\|"),
    )
}

/// The words for the mode of Emacs.
fn emacs(words: &Words) -> String {
    let list = |name: &str, doc: &str, of: &[&str]| {
        let quoted: Vec<String> = of.iter().map(|word| format!("\"{word}\"")).collect();
        let lines: Vec<String> = quoted.chunks(8).map(|line| line.join(" ")).collect();
        format!(
            "(defconst {name}\n  '({})\n  \"{doc}\")\n\n",
            lines.join("\n    ")
        )
    };
    let verbs: Vec<&str> = words.clauses.iter().chain(VERBS).copied().collect();
    format!(
        ";;; partnership-words.el --- Words of the Partnership language  -*- lexical-binding: t; -*-\n\n\
         ;; Written by `cargo xtask codegen' from the vocabulary; not edited by hand.\n\n;;; Code:\n\n{}{}{}{}{}\
         (provide 'partnership-words)\n;;; partnership-words.el ends here\n",
        list("partnership-kinds", "Kinds of entry.", &words.kinds),
        list("partnership-verbs", "Words that begin a sentence.", &verbs),
        list(
            "partnership-joining",
            "Words that join others.",
            &single(&joining())
        ),
        list(
            "partnership-silences",
            "Ways of not giving a value.",
            &words.silences
        ),
        list("partnership-values", "Words of lists.", &words.words),
    )
}

/// Words without those of two words.
fn single(all: &BTreeSet<String>) -> Vec<&str> {
    let single = all.iter().flat_map(|words| words.split(' '));
    let single: BTreeSet<&str> = single.collect();
    single.into_iter().collect()
}
