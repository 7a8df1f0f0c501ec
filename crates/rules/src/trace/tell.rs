//! Telling what a condition comes to.

use partnership_model::{Data, Entry, Value};
use partnership_source::Span;
use partnership_vocabulary as vocabulary;

use super::{Line, a, line, named, plural, words};
use crate::ast::*;
use crate::eval::{Engine, Env, Scope, Truth};
use crate::facts::{Bag, Item, Thing};
use crate::playbook::Rule;
use crate::types::path_text;

/// How many values, and how many entries that do not pass, are told of.
const MOST: usize = 4;

/// Tells conditions of one rule.
pub(super) struct Teller<'a, 'm> {
    pub(super) engine: &'a Engine<'m>,
    pub(super) scope: Scope<'a>,
    pub(super) place: &'a dyn Fn(Span) -> String,
}

impl<'m> Teller<'_, 'm> {
    /// A thing with the place where it stands.
    pub(super) fn thing(&self, item: &Item<'m>) -> String {
        let told = words::value(self.engine.model, item);
        match self.where_is(item) {
            Some(at) => format!("{told} ({})", (self.place)(at)),
            None => told,
        }
    }

    fn where_is(&self, item: &Item<'m>) -> Option<Span> {
        match (item.thing, item.value) {
            (_, Some(value)) => Some(value.span),
            (Thing::Entry(id), None) => Some(self.engine.model.entry(id).head),
            (Thing::Clause(id), None) => Some(self.engine.model.clause(id).span),
            _ => None,
        }
    }

    fn things(&self, items: &[Item<'m>]) -> String {
        let told: Vec<String> = items
            .iter()
            .take(MOST)
            .map(|item| self.thing(item))
            .collect();
        let more = items.len().saturating_sub(MOST);
        match (told.split_last(), more) {
            (None, _) => "nothing".to_owned(),
            (Some((last, [])), 0) => last.clone(),
            (Some((last, before)), 0) => format!("{} and {last}", before.join(", ")),
            (Some(_), more) => format!("{} and {more} more", told.join(", ")),
        }
    }

    /// Why it is not certain that the rule speaks of what is bound.
    pub(super) fn doubts(&self, env: &mut Env<'m>, rule: &Rule, lines: &mut Vec<Line>) {
        for range in &rule.each {
            if let Some(filter) = &range.filter
                && self.engine.truth(self.scope, env, filter) == Truth::Unknown
            {
                let text = format!(
                    "The rule looks only at {} with `{}`, and that cannot be told.",
                    plural(&range.kind),
                    words::condition(filter)
                );
                lines.push(line(0, Truth::Unknown, text));
                self.condition(env, filter, 1, lines);
            }
        }
    }

    /// Why the rule does not apply here.
    pub(super) fn applies(&self, env: &mut Env<'m>, rule: &Rule, lines: &mut Vec<Line>) {
        let today = self.engine.today;
        for applies in &rule.applies {
            if let Some(from) = applies.from.filter(|from| today < from.first()) {
                lines.push(line(
                    0,
                    Truth::No,
                    format!("It applies only from {from} on."),
                ));
            }
            if let Some(until) = applies.until.filter(|until| today > until.last()) {
                lines.push(line(
                    0,
                    Truth::No,
                    format!("It applied only until {until}."),
                ));
            }
            if let Some(when) = &applies.when
                && self.engine.truth(self.scope, env, when) == Truth::No
            {
                let text = format!("It applies only where `{}`.", words::condition(when));
                lines.push(line(0, Truth::No, text));
                self.condition(env, when, 1, lines);
            }
        }
    }

    /// What a condition comes to, part by part.
    pub(super) fn condition(
        &self,
        env: &mut Env<'m>,
        condition: &Condition,
        depth: usize,
        lines: &mut Vec<Line>,
    ) {
        let truth = self.engine.truth(self.scope, env, condition);
        match &condition.ask {
            Ask::All(parts) => {
                for part in parts {
                    self.condition(env, part, depth, lines);
                }
            }
            Ask::Any(parts) => self.any(env, parts, truth, depth, lines),
            Ask::Not(part) => {
                let head = format!("This must not be so: `{}`.", words::condition(part));
                lines.push(line(depth, truth, head));
                self.condition(env, part, depth + 1, lines);
            }
            Ask::Implies(left, right) => {
                let asks = words::condition(left);
                let text = match self.engine.truth(self.scope, env, left) {
                    Truth::No => format!("Nothing more is asked, as this is not so: `{asks}`."),
                    Truth::Unknown => {
                        format!("More is asked if `{asks}`, and that cannot be told.")
                    }
                    Truth::Yes => format!("More is asked, as this is so: `{asks}`."),
                };
                lines.push(line(depth, truth, text));
                self.condition(env, left, depth + 1, lines);
                if self.engine.truth(self.scope, env, left) != Truth::No {
                    self.condition(env, right, depth, lines);
                }
            }
            Ask::Count(quantifier) => self.count(env, quantifier, truth, depth, lines),
            Ask::Compare(left, operator, right) => {
                let text = self.compare(env, left, *operator, right, truth);
                lines.push(line(depth, truth, text));
            }
            Ask::State(value, state) => {
                let text = self.state(env, value, *state);
                lines.push(line(depth, truth, text));
            }
            Ask::Holds(value) => self.holds(env, value, truth, depth, lines),
        }
    }

    fn any(
        &self,
        env: &mut Env<'m>,
        parts: &[Condition],
        truth: Truth,
        depth: usize,
        lines: &mut Vec<Line>,
    ) {
        let text = match truth {
            Truth::Yes => "One of several is enough, and this is so:",
            Truth::No => "One of these would be enough, and none is so:",
            Truth::Unknown => "One of these would be enough, and it cannot be told of any:",
        };
        lines.push(line(depth, truth, text.to_owned()));
        for part in parts {
            let own = self.engine.truth(self.scope, env, part);
            if truth != Truth::Yes || own == Truth::Yes {
                self.condition(env, part, depth + 1, lines);
            }
        }
        // Two parts may ask about one line, such as `x is given or x is ruled out`: it is told once.
        lines.dedup();
    }

    fn holds(
        &self,
        env: &mut Env<'m>,
        value: &Expression,
        truth: Truth,
        depth: usize,
        lines: &mut Vec<Line>,
    ) {
        let asks = words::expression(value);
        match &value.value {
            Worth::Group(part) => self.condition(env, part, depth, lines),
            Worth::Call(call) if call.name == "done" => {
                let step = call
                    .arguments
                    .first()
                    .map_or(String::new(), words::expression);
                let text = match truth {
                    Truth::Yes => {
                        format!("Nothing that must be fixed is open in the step `{step}`.")
                    }
                    Truth::No => {
                        format!("Something that must be fixed is open in the step `{step}`.")
                    }
                    Truth::Unknown => {
                        format!("It cannot be told whether the step `{step}` is done.")
                    }
                };
                lines.push(line(depth, truth, text));
            }
            Worth::Call(call) if call.name == "may" => {
                let text = match truth {
                    Truth::Yes => format!("The clauses permit it: `{asks}`."),
                    Truth::No => format!("No clause permits it: `{asks}`."),
                    Truth::Unknown => {
                        format!("It cannot be told whether the clauses permit it: `{asks}`.")
                    }
                };
                lines.push(line(depth, truth, text));
            }
            Worth::Call(call) => self.definition(env, call, truth, depth, lines),
            _ => {
                let bag = self.engine.value(self.scope, env, value);
                let text = if bag.items.is_empty() {
                    self.lack(env, value)
                } else {
                    format!("`{asks}` is {}.", self.things(&bag.items))
                };
                lines.push(line(depth, truth, text));
            }
        }
    }

    /// A definition that is called: that it holds or not, and why, unless it calls itself.
    fn definition(
        &self,
        env: &mut Env<'m>,
        call: &Call,
        truth: Truth,
        depth: usize,
        lines: &mut Vec<Line>,
    ) {
        let arguments: Vec<Option<Item<'m>>> = call
            .arguments
            .iter()
            .map(|argument| {
                self.engine
                    .value(self.scope, env, argument)
                    .items
                    .first()
                    .copied()
            })
            .collect();
        let told: Vec<String> = arguments
            .iter()
            .map(|item| {
                item.map_or("nothing".to_owned(), |item| {
                    words::value(self.engine.model, &item)
                })
            })
            .collect();
        let holds = match truth {
            Truth::Yes => "holds",
            Truth::No => "does not hold",
            Truth::Unknown => "cannot be told",
        };
        let text = format!("`{}` of {} {holds}.", call.name, told.join(", "));
        lines.push(line(depth, truth, text));
        let Some(definition) = self.scope.definitions.get(&call.name) else {
            return;
        };
        let calls = crate::define::calls(&definition.body);
        let mut own = self.start(env);
        for ((_, _, slot), argument) in definition.parameters.iter().zip(&arguments) {
            if own.len() <= *slot {
                own.resize(slot + 1, None);
            }
            own[*slot] = *argument;
        }
        if calls.is_empty() && arguments.iter().all(Option::is_some) {
            self.condition(&mut own, &definition.body, depth + 1, lines);
        }
    }

    fn start(&self, env: &Env<'m>) -> Env<'m> {
        vec![env.first().copied().flatten()]
    }

    fn state(&self, env: &mut Env<'m>, value: &Expression, state: State) -> String {
        let asks = words::expression(value);
        let bag = self.engine.value(self.scope, env, value);
        if !bag.items.is_empty() {
            let is = if state == State::Silent {
                "is given"
            } else {
                "is given:"
            };
            return match state {
                State::Silent => format!("`{asks}` {is}, as {}.", self.things(&bag.items)),
                _ => format!("`{asks}` {is} {}.", self.things(&bag.items)),
            };
        }
        self.lack(env, value)
    }

    fn compare(
        &self,
        env: &mut Env<'m>,
        left: &Expression,
        operator: Operator,
        right: &[Expression],
        truth: Truth,
    ) -> String {
        let bag = self.engine.value(self.scope, env, left);
        if bag.items.is_empty() && !matches!(left.value, Worth::Text(_)) {
            return self.lack(env, left);
        }
        let has = match &left.value {
            Worth::Text(text) => format!("“{}”", words::short(text)),
            _ => format!(
                "`{}` is {}",
                words::expression(left),
                self.things(&bag.items)
            ),
        };
        let others: Vec<String> = right.iter().map(|part| self.other(env, part)).collect();
        let others = match others.split_last() {
            Some((last, [])) => last.clone(),
            Some((last, before)) => format!("{} or {last}", before.join(", ")),
            None => String::new(),
        };
        let dates = bag
            .items
            .iter()
            .any(|item| matches!(item.thing, Thing::Date(_)));
        let relation = match (operator, dates) {
            (Operator::Is | Operator::IsNot, _) => "",
            (Operator::Includes, _) => "with ",
            (Operator::Mentions, _) => "with the words ",
            (Operator::Less, true) => "before ",
            (Operator::AtMost, true) => "on or before ",
            (Operator::Greater, true) => "after ",
            (Operator::AtLeast, true) => "on or after ",
            (Operator::Less, false) => "less than ",
            (Operator::AtMost, false) => "at most ",
            (Operator::Greater, false) => "more than ",
            (Operator::AtLeast, false) => "at least ",
        };
        // What is compared is named only where the words for it differ: `“gb-eng” is gb-eng` says nothing.
        let holds = if operator == Operator::IsNot {
            truth.negate()
        } else {
            truth
        };
        match holds {
            Truth::Yes if has.contains(&others) => format!("{has}."),
            Truth::Yes => format!("{has}, which counts as {relation}{others}."),
            Truth::No => format!("{has}, not {relation}{others}."),
            Truth::Unknown => {
                format!("{has}; it cannot be told whether that is {relation}{others}.")
            }
        }
    }

    /// The other side of a comparison: what it is, and what it comes to.
    fn other(&self, env: &mut Env<'m>, part: &Expression) -> String {
        match &part.value {
            Worth::Word(word) => format!("`{word}`"),
            Worth::Text(_) | Worth::Number(_) | Worth::Date(_) | Worth::Duration(_) => {
                words::expression(part)
            }
            _ => {
                let bag = self.engine.value(self.scope, env, part);
                let asks = words::expression(part);
                if bag.items.is_empty() {
                    format!("`{asks}`, which is not given")
                } else {
                    let told: Vec<String> = bag
                        .items
                        .iter()
                        .take(MOST)
                        .map(|item| words::value(self.engine.model, item))
                        .collect();
                    told.join(" or ")
                }
            }
        }
    }

    fn count(
        &self,
        env: &mut Env<'m>,
        quantifier: &Quantifier,
        truth: Truth,
        depth: usize,
        lines: &mut Vec<Line>,
    ) {
        let range = &quantifier.range;
        let all = self.all_of(env, range, quantifier.how);
        let (mut yes, mut not) = (Vec::new(), Vec::new());
        for item in all {
            match self.engine.passes(self.scope, env, range, item) {
                Truth::Yes => yes.push(item),
                _ => not.push(item),
            }
        }
        let text = self.counted(env, quantifier, truth, &yes, &not);
        lines.push(line(depth, truth, text));
        // What stands in the way: of `some` those that do not pass, of `every` likewise.
        let explain = match quantifier.how {
            How::Some | How::AtLeast(_) | How::Every => truth != Truth::Yes,
            How::No | How::AtMost(_) | How::Exactly(_) => false,
        };
        let Some(filter) = range.filter.as_deref().filter(|_| explain) else {
            return;
        };
        for item in not.iter().take(MOST - 1) {
            if env.len() <= range.slot {
                env.resize(range.slot + 1, None);
            }
            env[range.slot] = Some(*item);
            let own = self.engine.truth(self.scope, env, filter);
            lines.push(line(depth + 1, own, format!("{}:", self.thing(item))));
            self.failing(env, filter, depth + 2, lines);
            env[range.slot] = None;
        }
    }

    /// Of a condition that does not hold, only the parts that do not.
    fn failing(&self, env: &mut Env<'m>, filter: &Condition, depth: usize, lines: &mut Vec<Line>) {
        match &filter.ask {
            Ask::All(parts) => {
                for part in parts {
                    if self.engine.truth(self.scope, env, part) != Truth::Yes {
                        self.failing(env, part, depth, lines);
                    }
                }
            }
            _ => self.condition(env, filter, depth, lines),
        }
    }

    fn all_of(&self, env: &mut Env<'m>, range: &Range, how: How) -> Vec<Item<'m>> {
        if matches!(range.source, Source::Kind) && how == How::Every {
            return self.engine.things(&range.kind).to_vec();
        }
        self.engine.candidates(self.scope, env, range).0
    }

    fn counted(
        &self,
        env: &mut Env<'m>,
        quantifier: &Quantifier,
        truth: Truth,
        yes: &[Item<'m>],
        not: &[Item<'m>],
    ) -> String {
        let range = &quantifier.range;
        let label =
            vocabulary::any_kind(&range.kind).map_or(range.kind.as_str(), |kind| kind.label);
        let such = match &range.filter {
            Some(filter) => format!(" with `{}`", words::condition(filter)),
            None => String::new(),
        };
        let among = match &range.source {
            Source::Kind => String::new(),
            Source::Path(path) => format!(" in `{}`", path_text(path)),
            Source::Words(path) => format!(" among the words of `{}`", path_text(path)),
        };
        let several = plural(&range.kind);
        if truth == Truth::Unknown && yes.is_empty() && not.is_empty() {
            return self.lack_of_range(env, range);
        }
        match quantifier.how {
            How::Some | How::AtLeast(_) if yes.is_empty() && not.is_empty() => {
                self.nothing_there(env, range, label, &such)
            }
            How::Some if yes.is_empty() => match not.len() {
                1 => format!("There is one {label}{among}, and not{such}."),
                many => format!("Of the {many} {several}{among}, none is one{such}."),
            },
            How::Some => format!("There is {}{among}{such}: {}.", a(label), self.things(yes)),
            How::No | How::AtMost(0) if yes.is_empty() => {
                format!("There is no {label}{among}{such}.")
            }
            How::No => format!("There is {}{among}{such}: {}.", a(label), self.things(yes)),
            How::Every if !not.is_empty() => {
                format!("Not every one of the {several}{among} is one{such}.")
            }
            How::Every if yes.is_empty() => format!("There is no {label}{among} to look at."),
            How::Every => format!(
                "Every one of the {several}{among} is one{such}: {}.",
                self.things(yes)
            ),
            How::AtLeast(wanted) | How::AtMost(wanted) | How::Exactly(wanted) => {
                let how = match quantifier.how {
                    How::AtLeast(_) => "at least",
                    How::AtMost(_) => "at most",
                    _ => "exactly",
                };
                format!(
                    "There are {} {several}{among}{such}, and {how} {wanted} are asked for: {}.",
                    yes.len(),
                    self.things(yes)
                )
            }
        }
    }

    /// Nothing that could be counted: no entry of the kind, no value at the end of the path, or none that names what is
    /// bound.
    fn nothing_there(&self, env: &mut Env<'m>, range: &Range, label: &str, such: &str) -> String {
        match &range.source {
            Source::Path(_) | Source::Words(_) => self.lack_of_range(env, range),
            Source::Kind if self.engine.things(&range.kind).is_empty() => {
                format!("The file has no entry `{}`.", range.kind)
            }
            Source::Kind => match self.names_it(env, range) {
                Some(text) => text,
                None => format!("There is no {label}{such}."),
            },
        }
    }

    /// `No benefit names “patients” in its line “for”`, where that is what the filter asks.
    fn names_it(&self, env: &mut Env<'m>, range: &Range) -> Option<String> {
        let filter = range.filter.as_deref()?;
        let parts = match &filter.ask {
            Ask::All(parts) => parts.as_slice(),
            _ => std::slice::from_ref(filter),
        };
        parts.iter().find_map(|part| {
            let Ask::Compare(left, Operator::Is | Operator::Includes, right) = &part.ask else {
                return None;
            };
            let (Worth::Path(path), [other]) = (&left.value, right.as_slice()) else {
                return None;
            };
            let [step] = path.steps.as_slice() else {
                return None;
            };
            let Worth::Path(_) = &other.value else {
                return None;
            };
            if path.slot != range.slot {
                return None;
            }
            let bag = self.engine.value(self.scope, env, other);
            let [
                Item {
                    thing: Thing::Entry(id),
                    ..
                },
            ] = bag.items.as_slice()
            else {
                return None;
            };
            let entry = self.engine.model.entry(*id);
            let label =
                vocabulary::any_kind(&range.kind).map_or(range.kind.as_str(), |kind| kind.label);
            Some(format!(
                "No {label} names {} in its line `{step}`.",
                named(entry)
            ))
        })
    }

    fn lack_of_range(&self, env: &mut Env<'m>, range: &Range) -> String {
        match &range.source {
            Source::Path(path) => self.lack_at(env, path),
            Source::Words(path) => format!("`{}` takes no words.", path_text(path)),
            Source::Kind => format!("It cannot be told which {} there are.", plural(&range.kind)),
        }
    }

    /// Why an expression has no value.
    fn lack(&self, env: &mut Env<'m>, value: &Expression) -> String {
        match &value.value {
            Worth::Path(path) => self.lack_at(env, path),
            Worth::Aggregate(_, collection) => match &**collection {
                Collection::Values(inner) => self.lack(env, inner),
                Collection::Range(range) => self.lack_of_range(env, range),
            },
            Worth::Sum(first, rest) => {
                let parts = std::iter::once(&**first).chain(rest.iter().map(|(_, part)| part));
                for part in parts {
                    if self.engine.value(self.scope, env, part).items.is_empty() {
                        return self.lack(env, part);
                    }
                }
                format!("`{}` cannot be worked out.", words::expression(value))
            }
            _ => format!("`{}` is not given.", words::expression(value)),
        }
    }

    /// Where a path ends before its end, and how.
    fn lack_at(&self, env: &Env<'m>, path: &Path) -> String {
        let asks = path_text(path);
        let mut here = self.engine.path(env, &upto(path, 0));
        for (at, step) in path.steps.iter().enumerate() {
            let next = self.engine.path(env, &upto(path, at + 1));
            if next.items.is_empty() {
                let whole = at + 1 == path.steps.len();
                let cut = if whole {
                    format!("`{asks}`")
                } else {
                    format!("`{asks}` ends early: `{}`", path_text(&upto(path, at + 1)))
                };
                return format!("{cut} {}", self.ends(&here, &next, step));
            }
            here = next;
        }
        format!("`{asks}` is not given.")
    }

    fn ends(&self, holders: &Bag<'m>, next: &Bag<'m>, step: &str) -> String {
        let entry = holders.items.iter().find_map(|item| match item.thing {
            Thing::Entry(id) => Some(self.engine.model.entry(id)),
            _ => None,
        });
        let Some(entry) = entry else {
            return if next.unknown {
                "is not told.".to_owned()
            } else {
                format!("is not given: nothing is said there of `{step}`.")
            };
        };
        if let Some(told) = entry
            .field(step)
            .and_then(|field| self.silence(&field.values))
        {
            return told;
        }
        if next.unknown {
            return "is not told.".to_owned();
        }
        if let Some(inverse) = entry.kind.and_then(|kind| vocabulary::inverse(kind, step)) {
            return format!(
                "is not given: no {} names {} in its line `{}`.",
                inverse.from.label,
                named(entry),
                inverse.field.word
            );
        }
        let others = holders.items.len().saturating_sub(1);
        let has = self.has_no(entry, step);
        if others == 0 {
            format!("is not given: {has} ({}).", (self.place)(entry.head))
        } else {
            format!("is not given: {has}, nor has any of the others.")
        }
    }

    fn has_no(&self, entry: &Entry, step: &str) -> String {
        let is_line = entry.kind.is_some_and(|kind| kind.field(step).is_some());
        match vocabulary::any_kind(step) {
            Some(kind) if !is_line => format!("no {} stands in {}", kind.label, named(entry)),
            _ => format!("{} has no line `{step}`", named(entry)),
        }
    }

    /// What a line says instead of a value.
    fn silence(&self, values: &[Value]) -> Option<String> {
        values.iter().find_map(|value| {
            let Data::Silence(silence) = value.data else {
                return None;
            };
            let because = value
                .qualifiers
                .because
                .as_ref()
                .map_or(String::new(), |text| {
                    format!(", because “{}”", words::short(&text.value))
                });
            let at = (self.place)(value.span);
            let does = if silence.unknown {
                "is not told"
            } else {
                "was ruled out"
            };
            Some(format!(
                "{does}: the file says `{}`{because} ({at}).",
                silence.word
            ))
        })
    }
}

/// The first steps of a path.
fn upto(path: &Path, steps: usize) -> Path {
    Path {
        steps: path.steps[..steps].to_vec(),
        ..path.clone()
    }
}
