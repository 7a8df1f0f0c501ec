//! Telling what a condition comes to.

use super::{Line, line, plural, words};
use crate::ast::*;
use crate::eval::{Engine, Env, Scope, Truth};
use crate::facts::{Item, Thing};
use crate::playbook::Rule;
use partnership_source::Span;

/// How many values, and how many entries that do not pass, are told of.
pub(super) const MOST: usize = 4;

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

    pub(super) fn things(&self, items: &[Item<'m>]) -> String {
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
                self.may(env, call, truth, depth, lines);
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
            // What is not given is nothing else either; that it is not given is told where it is asked.
            if operator == Operator::IsNot && truth == Truth::Yes {
                let others: Vec<String> = right.iter().map(words::expression).collect();
                return format!(
                    "`{}` is not given, so it is not `{}`.",
                    words::expression(left),
                    others.join("` or `")
                );
            }
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
        // What is compared is named only where the words for it differ: `“gb-eng” is gb-eng` says nothing.
        let said = others.iter().any(|other| has.contains(other));
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
        let holds = if operator == Operator::IsNot {
            truth.negate()
        } else {
            truth
        };
        match holds {
            Truth::Yes if said => format!("{has}."),
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
}
