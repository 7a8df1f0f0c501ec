//! From the model to what it says.

use std::collections::HashMap;

use partnership_syntax::format::without_layout;
use unicode_normalization::UnicodeNormalization;

use super::kept::Kept;
use super::{Form, Meaning, SaidClause, SaidEntry, SaidLine, SaidValue};
use crate::{
    Clause, ClauseId, Data, Date, Duration, Entry, EntryId, FieldValue, Member, Model, Quantity,
    Reference, Value,
};

/// A part of a partnership: which entries, and which lines of them.
#[derive(Clone, Copy)]
pub struct Part<'a> {
    /// Whether an entry counts. What stands in an entry that does not count does not count either.
    pub entry: &'a dyn Fn(&Entry) -> bool,
    /// Whether a line of an entry that counts counts.
    pub line: &'a dyn Fn(&Entry, &FieldValue) -> bool,
}

impl Part<'_> {
    /// All of it.
    pub const WHOLE: Part<'static> = Part {
        entry: &|_| true,
        line: &|_, _| true,
    };
}

/// Whether the order of these values says something too: sentences, and a history, of which the last entry counts.
fn keeps_order(values: &[SaidValue]) -> bool {
    values.iter().any(|value| {
        matches!(value.form, Form::Text | Form::Own)
            || value.with.iter().any(|with| with.word == "on")
    })
}

pub(super) struct Reader<'m> {
    model: &'m Model,
    part: Part<'m>,
    kept: Kept<'m>,
    /// How many of the entries that belong have a name.
    names: HashMap<&'m str, u32>,
}

impl<'m> Reader<'m> {
    pub fn new(model: &'m Model, part: &Part<'m>) -> Self {
        let mut names = HashMap::new();
        for entry in model.entries.iter().filter(|entry| entry.belongs) {
            if let Some(name) = &entry.name {
                *names.entry(name.as_str()).or_insert(0) += 1;
            }
        }
        Self {
            model,
            part: *part,
            kept: Kept::nothing(model),
            names,
        }
    }

    /// Without naming the entries that are kept back.
    pub fn keeping(self, kept: Kept<'m>) -> Self {
        Self { kept, ..self }
    }

    /// Everything that belongs.
    pub fn whole(&self) -> Meaning {
        let belongs = |id: EntryId| self.model.entry(id).belongs;
        let top = |entry: &&Entry| entry.belongs && !entry.parent.is_some_and(belongs);
        let outside =
            |clause: &&Clause| clause.belongs && !clause.deed && !clause.entry.is_some_and(belongs);
        Meaning {
            entries: self.entries(self.model.entries.iter().filter(top)),
            clauses: self.clauses(self.model.clauses.iter().filter(outside)),
        }
    }

    /// These entries.
    pub fn only(&self, entries: &[EntryId]) -> Meaning {
        Meaning {
            entries: self.entries(entries.iter().map(|id| self.model.entry(*id))),
            clauses: Vec::new(),
        }
    }

    fn entries<'e>(&self, entries: impl Iterator<Item = &'e Entry>) -> Vec<SaidEntry> {
        let counted = entries.filter(|entry| (self.part.entry)(entry));
        let mut said: Vec<(String, SaidEntry)> = counted
            .map(|entry| {
                let entry = self.entry(entry);
                (key(&entry), entry)
            })
            .collect();
        said.sort_by(|one, other| one.0.cmp(&other.0));
        said.into_iter().map(|(_, entry)| entry).collect()
    }

    fn clauses<'c>(&self, clauses: impl Iterator<Item = &'c Clause>) -> Vec<SaidClause> {
        let told = clauses.filter(|clause| self.kept.tells_clause(clause));
        let mut said: Vec<SaidClause> = told.map(|clause| self.clause(clause)).collect();
        said.sort();
        said
    }

    fn entry(&self, entry: &Entry) -> SaidEntry {
        let lines = entry
            .fields
            .iter()
            .filter(|line| (self.part.line)(entry, line));
        let children = entry.children.iter().map(|id| self.model.entry(*id));
        let clauses = entry.clauses.iter().map(|id| self.model.clause(*id));
        SaidEntry {
            kind: entry
                .kind
                .map_or(&*entry.keyword, |kind| kind.word)
                .to_owned(),
            name: entry.name.clone(),
            title: entry.title.as_ref().map(|title| text(&title.value)),
            on: entry.on.map(|day| day.to_string()),
            lines: self.lines(lines),
            settings: self.lines(entry.settings.iter()),
            clauses: self.clauses(clauses.filter(|clause| !clause.deed)),
            sentences: entry
                .sentences
                .iter()
                .map(|sentence| text(&sentence.words))
                .collect(),
            entries: self.entries(children),
        }
    }

    fn lines<'l>(&self, lines: impl Iterator<Item = &'l FieldValue>) -> Vec<SaidLine> {
        let mut said: Vec<SaidLine> = lines
            .filter(|line| self.kept.tells_line(line))
            .map(|line| SaidLine {
                word: line.word.to_string(),
                values: self.values(&line.values),
            })
            .collect();
        // A line that was written twice by mistake keeps its order: the first one counts.
        said.sort_by(|one, other| one.word.cmp(&other.word));
        said
    }

    fn values(&self, values: &[Value]) -> Vec<SaidValue> {
        let told = values.iter().filter(|value| self.kept.tells(value));
        let mut said: Vec<SaidValue> = told.map(|value| self.value(value)).collect();
        if !keeps_order(&said) {
            said.sort();
            said.dedup();
        }
        said
    }

    fn value(&self, value: &Value) -> SaidValue {
        let qualifiers = &value.qualifiers;
        let mut said = self.data(&value.data);
        let mut with = |word: &str, value: Option<SaidValue>| {
            let values = value.into_iter().collect::<Vec<_>>();
            if !values.is_empty() {
                said.with.push(SaidLine {
                    word: word.to_owned(),
                    values,
                });
            }
        };
        with("on", qualifiers.on.map(date));
        let named = |name: &Option<Reference>| {
            let told = name.as_ref().filter(|name| self.kept.tells_name(name));
            told.map(|name| self.reference(name))
        };
        with("by", named(&qualifiers.by));
        with("for", named(&qualifiers.for_));
        with(
            "because",
            qualifiers
                .because
                .as_ref()
                .map(|because| plain(Form::Text, text(&because.value))),
        );
        said.block = self.lines(qualifiers.block.iter());
        said
    }

    fn data(&self, data: &Data) -> SaidValue {
        let (form, value) = match data {
            Data::Text(own) | Data::OwnWord(own, _) => (Form::Text, text(&own.value)),
            Data::Code(code) => (Form::Code, text(code)),
            Data::Labelled(label, own) => (
                Form::Labelled,
                format!("{} {}", label.word, text(&own.value)),
            ),
            Data::Word(word, _) => (Form::Word, word.word.to_owned()),
            Data::Name(reference) => return self.reference(reference),
            Data::Date(day) => return date(*day),
            Data::Recurrence(every) => (Form::Recurrence, length(*every)),
            Data::Duration(long) => (Form::Duration, length(*long)),
            Data::Quantity(amount) => (Form::Quantity, quantity(amount)),
            Data::Money(currency, amount) => {
                (Form::Money, format!("{currency} {}", quantity(amount)))
            }
            Data::Link(link) => (Form::Link, text(link)),
            Data::YesNo(yes) => (Form::YesNo, if *yes { "yes" } else { "no" }.to_owned()),
            Data::Deed(clause) => return self.deed(*clause),
            Data::Condition(condition) => (Form::Condition, text(&without_layout(condition))),
            Data::Rule(rule) => (Form::Rule, text(rule)),
            Data::Silence(silence) => (Form::Silence, silence.word.to_owned()),
            Data::Own(own) => (Form::Own, text(&without_layout(own))),
            Data::Broken => (Form::Broken, String::new()),
        };
        plain(form, value)
    }

    fn deed(&self, clause: ClauseId) -> SaidValue {
        let mut said = plain(Form::Deed, String::new());
        said.deed = Some(Box::new(self.clause(self.model.clause(clause))));
        said
    }

    /// An entry is known by its own name, whatever the file that names it calls it; where two have the same, by what
    /// the file calls it.
    fn reference(&self, reference: &Reference) -> SaidValue {
        let target = reference.target.map(|id| self.model.entry(id));
        let own = target
            .and_then(|entry| entry.name.as_deref())
            .or_else(|| {
                let clause = reference.clause.map(|id| self.model.clause(id));
                clause.and_then(|clause| clause.name.as_deref())
            })
            .filter(|name| self.names.get(name).is_none_or(|count| *count < 2));
        let name = own.map_or_else(|| text(&reference.written), str::to_owned);
        plain(Form::Name, name)
    }

    fn member(&self, member: &Member) -> SaidValue {
        match member {
            Member::Entry(reference) => self.reference(reference),
            Member::Word(word, ..) => plain(Form::Any, word.word.to_owned()),
            Member::Everything(_) => plain(Form::Everything, String::new()),
            Member::Broken(_) => plain(Form::Broken, String::new()),
        }
    }

    pub fn clause(&self, clause: &Clause) -> SaidClause {
        let mut words = Vec::new();
        let mut say = |word: &str, mut values: Vec<SaidValue>| {
            if !values.is_empty() {
                values.sort();
                values.dedup();
                words.push(SaidLine {
                    word: word.to_owned(),
                    values,
                });
            }
        };
        let members = |members: &[Member]| members.iter().map(|one| self.member(one)).collect();
        let references =
            |references: &[Reference]| references.iter().map(|one| self.reference(one)).collect();
        say("who", members(&clause.who));
        say("who-except", references(&clause.who_except));
        let actions = clause.actions.iter();
        say(
            "to",
            actions
                .map(|(action, _)| plain(Form::Word, action.word.to_owned()))
                .collect(),
        );
        say("what", members(&clause.what));
        say("what-except", references(&clause.what_except));
        say("for", members(&clause.purposes));
        say("from", clause.from.map(date).into_iter().collect());
        say("until", clause.until.map(date).into_iter().collect());
        say("within", members(&clause.within));
        // What may stand among the words as well as in the block is said once, among the words.
        let among_words = |line: &&FieldValue| match &*line.word {
            "from" | "until" | "survives" => true,
            "within" => !clause.unless,
            _ => false,
        };
        let block = clause.conditions.iter().filter(|line| !among_words(line));
        SaidClause {
            effect: clause.effect.word().to_owned(),
            name: clause.name.clone(),
            words,
            block: self.lines(block),
            unless: clause.unless,
            survives: clause.survives,
        }
    }
}

/// What entries are sorted by: nothing that layout could change.
fn key(entry: &SaidEntry) -> String {
    // See `Digest::of` on why this cannot fail.
    let all = serde_json::to_string(entry).unwrap_or_default();
    let name = entry.name.as_deref().unwrap_or_default();
    let title = entry.title.as_deref().unwrap_or_default();
    format!("{}\n{name}\n{title}\n{all}", entry.kind)
}

fn plain(form: Form, value: String) -> SaidValue {
    SaidValue {
        form,
        value,
        with: Vec::new(),
        block: Vec::new(),
        deed: None,
    }
}

/// A text: composed characters, and line breaks as `\n`.
fn text(value: &str) -> String {
    let composed: String = value.nfc().collect();
    if composed.contains('\r') {
        composed.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        composed
    }
}

fn date(day: Date) -> SaidValue {
    plain(Form::Date, day.to_string())
}

fn length(length: Duration) -> String {
    format!("{} {}", length.count, length.unit.word())
}

fn quantity(quantity: &Quantity) -> String {
    let about = if quantity.about { "about " } else { "" };
    let unit = quantity
        .unit
        .as_deref()
        .map(|unit| format!(" {}", text(unit)));
    format!("{about}{}{}", quantity.value, unit.unwrap_or_default())
}
