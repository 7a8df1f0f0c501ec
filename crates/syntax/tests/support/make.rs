//! Texts in the language, made from bytes: every choice takes a byte, and when there are none left the simplest is
//! taken, so that a failing text shrinks with its bytes.

use std::fmt::Write as _;

/// A source of choices.
pub struct Make<'a> {
    bytes: &'a [u8],
    out: String,
    /// How many comments were written; each has its number.
    pub comments: usize,
    names: usize,
    after_comma: bool,
}

/// A valid text with a layout as bad as the language allows.
pub fn text(bytes: &[u8]) -> (String, usize) {
    let mut make = Make {
        bytes,
        out: String::new(),
        comments: 0,
        names: 0,
        after_comma: false,
    };
    make.file();
    (make.out, make.comments)
}

const WORDS: [&str; 8] = [
    "hospital",
    "st-marys",
    "a",
    "données",
    "controller",
    "not-published",
    "ed-attendances",
    "x",
];
const TITLES: [&str; 5] = [
    "\"St Mary's\"",
    "\"\"",
    "“Curly ones”",
    "\"a \\\" b \\\\ // no comment { } \"",
    "“with \"straight\" inside”",
];
const CLAUSES: [&str; 6] = [
    "permit university to analyse , link ed-attendances for research",
    "forbid anyone to use anything for insurance called never-insurance",
    "permit any hospital except b to use x , y and z from 1 October 2019 until 2027 within tre",
    "use \"a b.partnership\" as nhs",
    "use “c.partnership”",
    "forbid a, b to sell x because “it is not ours”",
];
const RULES: [&str; 7] = [
    "for each audience as a where a.x is not given and reaches(a, b)",
    "require some benefit where benefit.for includes audience",
    "require ( count of ( benefit where benefit.x is y ) ) >= 1,600,000 and a - b < 3 months",
    "define receives(giver: partner, taker: partner)",
    "when a.b is one of x , y",
    "expect audience-has-benefit on patients",
    "expect no permit anyone to use x for y",
];

impl Make<'_> {
    fn pick(&mut self, count: usize) -> usize {
        match self.bytes.split_first() {
            Some((first, rest)) => {
                self.bytes = rest;
                *first as usize % count
            }
            None => 0,
        }
    }

    fn has_more(&self) -> bool {
        !self.bytes.is_empty()
    }

    fn push(&mut self, text: &str) {
        self.out.push_str(text);
    }

    /// One or more blanks.
    fn blank(&mut self) {
        let blank = [" ", "  ", "\t", "\u{a0}", " \u{2003} ", "      "][self.pick(6)];
        self.push(blank);
    }

    /// Blanks, or none.
    fn maybe(&mut self) {
        if self.pick(3) == 2 {
            self.blank();
        }
    }

    fn line(&mut self) {
        let line = ["\n", "\r\n", "\n\n", " \n", "\n \t\n\n", "\r"][self.pick(6)];
        self.push(line);
    }

    fn comment(&mut self) {
        self.comments += 1;
        let tail = [
            "",
            " }",
            " {",
            " \"",
            "  ",
            " https://x.y \"\"\" “",
            "\u{a0}",
        ][self.pick(7)];
        write!(self.out, "// c{}.{tail}", self.comments).unwrap();
    }

    /// The end of a statement.
    fn end(&mut self) {
        match self.pick(6) {
            4 => {
                self.blank();
                self.comment();
                self.line();
            }
            5 => {
                self.line();
                self.maybe();
                self.comment();
                self.line();
            }
            _ => self.line(),
        }
    }

    fn file(&mut self) {
        match self.pick(6) {
            3 => self.push("\u{feff}"),
            4 => self.line(),
            5 => {
                self.comment();
                self.line();
            }
            _ => {}
        }
        while self.has_more() {
            match self.pick(4) {
                0 | 1 => self.entry(0, true),
                2 => self.sentence(&CLAUSES, true),
                _ => self.sentence(&RULES, false),
            }
            if self.has_more() || self.pick(2) == 1 {
                self.end();
            }
        }
    }

    fn name(&mut self) {
        self.names += 1;
        write!(self.out, "n{}", self.names).unwrap();
    }

    fn entry(&mut self, depth: usize, nested_name: bool) {
        let keyword = ["partner", "dataset", "risk", "permit-like", "step", "größe"][self.pick(6)];
        self.push(keyword);
        self.blank();
        if nested_name || self.pick(2) == 0 {
            self.name();
            self.maybe();
        }
        if self.pick(2) == 0 {
            let title = TITLES[self.pick(TITLES.len())];
            self.push(title);
            self.maybe();
        }
        self.block(depth + 1, true);
    }

    fn block(&mut self, depth: usize, statements: bool) {
        self.push("{");
        let inline = self.pick(3) == 2;
        if inline {
            self.maybe();
            if statements && self.pick(4) == 3 {
                self.entry(depth, false);
                self.maybe();
            } else {
                for _ in 0..self.pick(4) {
                    self.field(depth, true);
                    self.blank();
                }
            }
        } else {
            self.end();
            for _ in 0..self.pick(6) {
                self.blank();
                match self.pick(if statements && depth < 4 { 8 } else { 6 }) {
                    6 => self.entry(depth, true),
                    7 if self.pick(2) == 0 => self.sentence(&RULES, false),
                    7 => self.sentence(&CLAUSES, true),
                    5 if statements => {
                        self.push("setting");
                        self.blank();
                        self.field(depth, false);
                    }
                    _ => self.field(depth, false),
                }
                self.end();
            }
            self.maybe();
        }
        self.push("}");
    }

    fn field(&mut self, depth: usize, inline: bool) {
        let name = ["kind", "for", "x-own", "use", "when", "roles", "é"][self.pick(7)];
        self.push(name);
        self.maybe();
        self.push(":");
        // Behind a comma `a:b` would go on with the list.
        if std::mem::take(&mut self.after_comma) {
            self.blank();
        } else {
            self.maybe();
        }
        match self.pick(10) {
            8 => self.push(
                " error  when some benefit where a includes b and reaches(a ,b), otherwise warning",
            ),
            9 => self.push(" use x and y for insurance , research"),
            _ => self.list(depth, inline),
        }
    }

    fn list(&mut self, depth: usize, inline: bool) {
        let count = [1, 1, 2, 3, 12, 0][self.pick(6)].max(1);
        for index in 0..count {
            if index > 0 {
                self.maybe();
                if index + 1 == count && self.pick(3) == 2 {
                    let joint = [" and ", ", and "][self.pick(2)];
                    self.push(joint);
                    self.value(depth, false);
                    break;
                }
                self.push(",");
                if !inline && self.pick(4) == 3 {
                    self.end();
                    // A line of its own is a value only where it cannot be a statement.
                    self.blank();
                    self.push(
                        [
                            "hospital",
                            "\"text\" { a: 1 }",
                            "\"label\"",
                            "1,600 people",
                            "2024-01",
                        ][index % 5],
                    );
                    continue;
                }
                self.maybe();
            }
            self.value(depth, true);
        }
        if !inline && self.pick(6) == 5 {
            self.push(",");
            self.after_comma = true;
        }
    }

    fn value(&mut self, depth: usize, first: bool) {
        match self.pick(if first { 17 } else { 9 }) {
            1 => self.push("2026-04-01"),
            2 => self.push("1,600,000 people"),
            3 => self.push("about  12 million"),
            4 => self.push("1  October 2019"),
            5 => {
                let title = TITLES[self.pick(TITLES.len())];
                self.push(title);
            }
            6 => self.push("every 6 \u{a0}months"),
            7 => self.push("GBP 25,000"),
            8 => self.push("ods “RP6”"),
            9 => self.push("https://example.org/a,b?c=\"d\"#{e}\\ "),
            10 => self.push("duo:HMB"),
            11 => self.push("12%"),
            12 => self.long(),
            13 => self.push("none because \"considered\""),
            14 => self.push("\"The label of a word\""),
            15 => self.push("\"A text that is so long that not many of its kind will have a place on one line\""),
            _ => {
                let word = WORDS[self.pick(WORDS.len())];
                self.push(word);
            }
        }
        match self.pick(8) {
            4 => self.push(" on 2026-02-11"),
            5 => self.push(" for roche by st-marys"),
            6 if depth < 5 => {
                self.push(" ");
                self.block(depth + 1, false);
            }
            7 => self.push(" because \"of this\""),
            _ => {}
        }
    }

    fn long(&mut self) {
        let (open, close) = if self.pick(4) == 3 {
            ("“““", "”””")
        } else {
            ("\"\"\"", "\"\"\"")
        };
        self.push(open);
        for _ in 0..self.pick(5) {
            let piece = [
                "\n    One line.",
                "\n      deeper, with \"quotes\" and \\ ",
                "\r\n  back",
                "\n",
                "\n\t\ttabs",
                " same line",
                "\n \u{3000}wide",
                "\n    // not a comment { }",
            ][self.pick(8)];
            self.push(piece);
        }
        if self.pick(2) == 0 {
            self.push("\n  ");
        }
        self.push(close);
    }

    /// One of `forms`, with the line broken and commented between its words.
    fn sentence(&mut self, forms: &[&str], may_have_block: bool) {
        let form = forms[self.pick(forms.len())];
        // The parameters of a definition stand on one line.
        let broken = self.pick(2) == 1 && !form.starts_with("define");
        let block = may_have_block && !form.starts_with("use") && self.pick(2) == 1;
        let count = form.split(' ').count();
        let mut in_text = false;
        for (index, word) in form.split(' ').enumerate() {
            if index > 0 {
                if in_text {
                    self.push(" ");
                } else if broken
                    // The last words before a brace would look like an entry's head.
                    && !(block && index + 6 >= count)
                    && !matches!(word, "October" | "2019" | "for" | "use" | "require" | "permit" | "each")
                    && self.pick(5) == 4
                {
                    // Words that belong together (`count of`) take no comment between them.
                    if may_have_block {
                        self.end();
                    } else {
                        self.line();
                    }
                    self.blank();
                } else {
                    self.blank();
                }
            }
            self.push(word);
            let quotes = word.matches(['"', '“', '”']).count();
            in_text ^= quotes % 2 == 1;
        }
        if block {
            self.maybe();
            self.block(3, false);
        }
    }
}
