//! From the tree of a sentence to the rule language.
//!
//! Reading knows bindings and settings by name, so that a bare word is told apart from a path; whether a path leads
//! anywhere is the business of `types`.

use partnership_model::Date;
use partnership_source::TextRange;
use partnership_syntax::value::{TimeUnit, read_date};
use partnership_syntax::{NodeKind as N, Syntax, text};

use crate::ast::*;

/// What names mean while a rule is read, and what is wrong with it.
#[derive(Debug, Default)]
pub struct Reader {
    /// Bindings in sight, innermost last, with their slots.
    pub scope: Vec<(String, Slot)>,
    /// The next free slot.
    pub next: Slot,
    /// Settings in sight.
    pub settings: Vec<String>,
    /// What is wrong: what, where.
    pub problems: Vec<(Problem, TextRange)>,
}

/// What can be wrong with the words of a rule before types are looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// `and` and `or` side by side without parentheses.
    Mixed,
    /// A binding's name is taken by another.
    Shadowed(String),
}

impl Reader {
    /// A reader in which only the partnership is bound.
    pub fn new(settings: Vec<String>) -> Self {
        Self {
            scope: vec![("partnership".into(), 0)],
            next: 1,
            settings,
            problems: Vec::new(),
        }
    }

    /// Bind `name`, and say in which slot.
    pub fn bind(&mut self, name: &str, place: TextRange) -> Slot {
        // A `for each partnership`, or the kind's own word around itself, needs `as`.
        if name != "partnership" && self.scope.iter().any(|(other, _)| other == name) {
            self.problems
                .push((Problem::Shadowed(name.to_owned()), place));
        }
        let slot = self.next;
        self.next += 1;
        self.scope.push((name.to_owned(), slot));
        slot
    }

    /// Read a `for each` sentence (a node of kind `binding`); its binding stays in scope.
    pub fn binding(&mut self, node: Syntax<'_>) -> Option<Range> {
        let source = if let Some(words) = node.child(N::words_of) {
            Source::Words(self.path(words.child(N::path)?)?)
        } else if let Some(path) = node.child(N::path) {
            Source::Path(self.path(path)?)
        } else {
            Source::Kind
        };
        let range = self.range(node, source)?;
        Some(range)
    }

    /// A range whose kind, name and filter are children of `node`. Its binding stays in scope.
    fn range(&mut self, node: Syntax<'_>, source: Source) -> Option<Range> {
        let kind = node.child(N::kind_name)?;
        let named = node.child(N::name);
        let name = named.map_or(kind.text(), Syntax::text).to_owned();
        let slot = self.bind(&name, named.unwrap_or(kind).range());
        let filter = node
            .child(N::condition)
            .map(|condition| Box::new(self.condition(condition)));
        Some(Range {
            kind: kind.text().to_owned(),
            name,
            slot,
            source,
            filter,
            place: node.range(),
            kind_place: kind.range(),
        })
    }

    /// Read a condition.
    pub fn condition(&mut self, node: Syntax<'_>) -> Condition {
        let range = node.range();
        let mut parts = node
            .children()
            .filter(|child| child.kind() == N::disjunction);
        let Some(first) = parts.next() else {
            return Condition {
                ask: Ask::All(Vec::new()),
                range,
            };
        };
        let left = self.disjunction(first);
        match parts.next() {
            Some(second) => {
                let right = self.disjunction(second);
                Condition {
                    ask: Ask::Implies(Box::new(left), Box::new(right)),
                    range,
                }
            }
            None => left,
        }
    }

    fn disjunction(&mut self, node: Syntax<'_>) -> Condition {
        let parts: Vec<Syntax<'_>> = node
            .children()
            .filter(|child| child.kind() == N::conjunction)
            .collect();
        let several = parts.len() > 1;
        if several
            && parts.iter().any(|part| {
                part.children()
                    .filter(|child| child.kind() == N::negation)
                    .count()
                    > 1
            })
        {
            self.problems.push((Problem::Mixed, node.range()));
        }
        let mut read: Vec<Condition> = parts
            .into_iter()
            .map(|part| self.conjunction(part))
            .collect();
        match read.len() {
            1 => read.remove(0),
            _ => Condition {
                ask: Ask::Any(read),
                range: node.range(),
            },
        }
    }

    fn conjunction(&mut self, node: Syntax<'_>) -> Condition {
        let parts: Vec<Syntax<'_>> = node
            .children()
            .filter(|child| child.kind() == N::negation)
            .collect();
        let mut read: Vec<Condition> = parts.into_iter().map(|part| self.negation(part)).collect();
        match read.len() {
            1 => read.remove(0),
            _ => Condition {
                ask: Ask::All(read),
                range: node.range(),
            },
        }
    }

    fn negation(&mut self, node: Syntax<'_>) -> Condition {
        let range = node.range();
        for child in node.children() {
            match child.kind() {
                N::negation => {
                    let inner = self.negation(child);
                    return Condition {
                        ask: Ask::Not(Box::new(inner)),
                        range,
                    };
                }
                N::quantified => return self.quantified(child),
                N::comparison => return self.comparison(child),
                _ => {}
            }
        }
        Condition {
            ask: Ask::All(Vec::new()),
            range,
        }
    }

    fn quantified(&mut self, node: Syntax<'_>) -> Condition {
        let range = node.range();
        let how = node.child(N::quantifier).map_or(How::Some, how);
        let source = match node.child(N::path) {
            Some(path) => self.path(path).map_or(Source::Kind, Source::Path),
            None => Source::Kind,
        };
        let depth = self.scope.len();
        let read = self.range(node, source);
        self.scope.truncate(depth);
        match read {
            Some(inner) => Condition {
                ask: Ask::Count(Quantifier { how, range: inner }),
                range,
            },
            None => Condition {
                ask: Ask::All(Vec::new()),
                range,
            },
        }
    }

    fn comparison(&mut self, node: Syntax<'_>) -> Condition {
        let range = node.range();
        let Some(left) = node.child(N::sum).map(|sum| self.sum(sum)) else {
            return Condition {
                ask: Ask::All(Vec::new()),
                range,
            };
        };
        if let Some(predicate) = node.child(N::predicate) {
            let (state, negated) = state(predicate.text());
            let asked = Condition {
                ask: Ask::State(left, state),
                range,
            };
            return if negated {
                Condition {
                    ask: Ask::Not(Box::new(asked)),
                    range,
                }
            } else {
                asked
            };
        }
        if let (Some(sign), Some(list)) = (node.child(N::operator), node.child(N::sum_list)) {
            let right = list
                .children()
                .filter(|child| child.kind() == N::sum)
                .map(|sum| self.sum(sum))
                .collect();
            return Condition {
                ask: Ask::Compare(left, operator(sign.text()), right),
                range,
            };
        }
        match left.value {
            Worth::Group(condition) => *condition,
            _ => Condition {
                ask: Ask::Holds(left),
                range,
            },
        }
    }

    fn sum(&mut self, node: Syntax<'_>) -> Expression {
        let range = node.range();
        let mut first = None;
        let mut rest = Vec::new();
        let mut sign = Sign::Plus;
        for child in node.children() {
            match child.kind() {
                N::sign => {
                    sign = match child.text() {
                        "-" => Sign::Minus,
                        "*" => Sign::Times,
                        "/" => Sign::Over,
                        _ => Sign::Plus,
                    };
                }
                N::operand => {
                    let operand = self.operand(child);
                    match first {
                        None => first = Some(operand),
                        Some(_) => rest.push((sign, operand)),
                    }
                }
                _ => {}
            }
        }
        let first = first.unwrap_or(Expression {
            value: Worth::Text(String::new()),
            range,
        });
        if rest.is_empty() {
            first
        } else {
            Expression {
                value: Worth::Sum(Box::new(first), rest),
                range,
            }
        }
    }

    fn operand(&mut self, node: Syntax<'_>) -> Expression {
        let range = node.range();
        let value = node.children().find_map(|child| match child.kind() {
            N::parenthesised => Some(Worth::Group(Box::new(
                self.condition(child.child(N::condition)?),
            ))),
            N::aggregate => self.aggregate(child),
            N::call => Some(self.call(child)),
            N::any_text => Some(Worth::Text(text::text_value(child.text()).into_owned())),
            N::quantity_operand => Some(quantity(child.text())),
            N::path => Some(self.path_or_word(child)),
            _ => None,
        });
        Expression {
            value: value.unwrap_or_else(|| Worth::Word(node.text().to_owned())),
            range,
        }
    }

    fn aggregate(&mut self, node: Syntax<'_>) -> Option<Worth> {
        let which = match node.child(N::aggregate_word)?.text() {
            "count" => Aggregate::Count,
            "sum" => Aggregate::Sum,
            "share" => Aggregate::Share,
            "words" => Aggregate::Words,
            "longest-sentence" => Aggregate::LongestSentence,
            "reading-age" => Aggregate::ReadingAge,
            "first" | "earliest" => Aggregate::Earliest,
            _ => Aggregate::Latest,
        };
        let collection = if let Some(query) = node.child(N::kind_query) {
            let source = match query.child(N::path) {
                Some(path) => Source::Path(self.path(path)?),
                None => Source::Kind,
            };
            let depth = self.scope.len();
            let range = self.range(query, source);
            self.scope.truncate(depth);
            Collection::Range(range?)
        } else {
            let path = node.child(N::path)?;
            Collection::Values(Expression {
                range: path.range(),
                value: self.path_or_word(path),
            })
        };
        Some(Worth::Aggregate(which, Box::new(collection)))
    }

    fn call(&mut self, node: Syntax<'_>) -> Worth {
        let name = node
            .text()
            .split('(')
            .next()
            .unwrap_or("")
            .trim()
            .to_owned();
        let arguments = node
            .child(N::arguments)
            .into_iter()
            .flat_map(Syntax::children)
            .filter(|child| child.kind() == N::sum)
            .map(|sum| self.sum(sum))
            .collect();
        Worth::Call(Call { name, arguments })
    }

    /// A path whose first word is a binding.
    fn path(&mut self, node: Syntax<'_>) -> Option<Path> {
        match self.path_or_word(node) {
            Worth::Path(path) => Some(path),
            _ => {
                // A path must start somewhere; an empty root is reported where types are looked at.
                let mut words = node.text().split('.').map(str::to_owned);
                let root = words.next()?;
                Some(Path {
                    slot: Slot::MAX,
                    root,
                    steps: words.collect(),
                    range: node.range(),
                })
            }
        }
    }

    fn path_or_word(&mut self, node: Syntax<'_>) -> Worth {
        let text = node.text();
        let mut words = text.split('.');
        let root = words.next().unwrap_or("");
        if let Some((_, slot)) = self.scope.iter().rev().find(|(name, _)| name == root) {
            let steps = words.map(str::to_owned).collect();
            return Worth::Path(Path {
                slot: *slot,
                root: root.to_owned(),
                steps,
                range: node.range(),
            });
        }
        match text {
            "today" => Worth::Today,
            _ if self.settings.iter().any(|setting| setting == text) => {
                Worth::Setting(text.to_owned())
            }
            _ if text.contains('.') => Worth::Path(Path {
                slot: Slot::MAX,
                root: root.to_owned(),
                steps: words.map(str::to_owned).collect(),
                range: node.range(),
            }),
            _ => Worth::Word(text.to_owned()),
        }
    }
}

fn how(node: Syntax<'_>) -> How {
    let number = node
        .child(N::count_number)
        .and_then(|number| number.text().trim().parse().ok())
        .unwrap_or(1);
    node.children()
        .find_map(|child| match child.kind() {
            N::every_word => Some(How::Every),
            N::no_word => Some(How::No),
            N::at_least => Some(How::AtLeast(number)),
            N::at_most => Some(How::AtMost(number)),
            N::exactly => Some(How::Exactly(number)),
            _ => None,
        })
        .unwrap_or(How::Some)
}

fn state(words: &str) -> (State, bool) {
    let words: Vec<&str> = words.split_whitespace().collect();
    let negated = words.get(1) == Some(&"not");
    match words.last() {
        // `is not published` is one thought, not the opposite of another.
        Some(&"published") => (State::Unknown, !negated),
        Some(&"unknown") => (State::Unknown, negated),
        Some(&"silent") => (State::Silent, negated),
        Some(&"answered") => (State::Answered, negated),
        Some(&"out") => (State::RuledOut, negated),
        _ => (State::Given, negated),
    }
}

fn operator(words: &str) -> Operator {
    let mut words = words.split_whitespace();
    match (words.next(), words.next()) {
        (Some("is"), Some("not")) => Operator::IsNot,
        (Some("includes"), _) => Operator::Includes,
        (Some("mentions"), _) => Operator::Mentions,
        (Some("<" | "before"), _) => Operator::Less,
        (Some("<="), _) => Operator::AtMost,
        (Some(">" | "after"), _) => Operator::Greater,
        (Some(">="), _) => Operator::AtLeast,
        _ => Operator::Is,
    }
}

fn quantity(text: &str) -> Worth {
    if let Some(date) = text
        .contains('-')
        .then(|| read_date(text))
        .flatten()
        .and_then(|date| Date::of(date).ok())
    {
        return Worth::Date(date);
    }
    let mut words = text.split_whitespace();
    let digits: String = words
        .next()
        .unwrap_or("")
        .chars()
        .filter(|character| *character != ',')
        .collect();
    if let Some(unit) = words.next().and_then(TimeUnit::find)
        && let Ok(count) = digits.parse()
    {
        return Worth::Duration(partnership_model::Duration { count, unit });
    }
    match digits.trim_end_matches('%').parse() {
        Ok(number) => Worth::Number(number),
        Err(_) => Worth::Word(text.to_owned()),
    }
}
