//! What a line takes, in words.

use partnership_vocabulary::{Field, Need, Place, Presence, Qualifier, ValueType, Visibility};

use super::markdown::{code, joined, link};

/// The way from one page to another: pages of kinds stand in `kinds/`, those of word lists in `words/`.
#[derive(Clone, Copy)]
pub struct From(pub &'static str);

/// Links from a page in a folder of the reference.
pub const BELOW: From = From("../");
/// Links from a page at the top of the reference.
pub const TOP: From = From("");

impl From {
    /// A link to the page of a kind or a kind of clause.
    pub fn kind(self, word: &str) -> String {
        link(&code(word), &format!("{}kinds/{word}.md", self.0))
    }

    /// A link to the page of a list of words.
    pub fn list(self, name: &str) -> String {
        link(name, &format!("{}words/{name}.md", self.0))
    }

    /// What the values of a field are.
    pub fn value(self, value: &ValueType, many: bool) -> String {
        let several = |one: &str, more: &str| {
            if many {
                more.to_owned()
            } else {
                one.to_owned()
            }
        };
        match value {
            ValueType::Text => several("text in quotes", "texts in quotes"),
            ValueType::Code => several("a code or number", "codes or numbers"),
            ValueType::Labelled(list) => {
                format!(
                    "{} of {} with text in quotes",
                    several("a word", "words"),
                    self.list(list.name)
                )
            }
            ValueType::Date => several("a date", "dates"),
            ValueType::Recurrence => "how often (`every 6 months`)".to_owned(),
            ValueType::Duration => "a length of time (`24 months`)".to_owned(),
            ValueType::Quantity => several("a number, with its unit", "numbers, with their units"),
            ValueType::Money => several(
                "a sum of money (`GBP 25000`)",
                "sums of money (`GBP 25000`)",
            ),
            ValueType::Link => several(
                "an address or a title in quotes",
                "addresses or titles in quotes",
            ),
            ValueType::Words(list) => {
                let own = if list.open {
                    " (or your own in quotes)"
                } else {
                    ""
                };
                format!(
                    "{} of {}{own}",
                    several("a word", "words"),
                    self.list(list.name)
                )
            }
            ValueType::Names(kinds) => {
                let kinds: Vec<String> = kinds.iter().map(|kind| self.kind(kind)).collect();
                format!(
                    "{} of {}",
                    several("the name", "names"),
                    joined(&kinds, "or")
                )
            }
            ValueType::AnyName => several("the name of any entry", "names of any entries"),
            ValueType::Deed => {
                "what is ruled out, as a clause says it (`sell eye-scans`)".to_owned()
            }
            ValueType::Condition => "a condition, or a word that depends on one".to_owned(),
            ValueType::Rule => several("the name of a rule", "names of rules"),
            ValueType::YesNo => "`yes` or `no`".to_owned(),
            ValueType::OneOf(types) => {
                let types: Vec<String> = types.iter().map(|one| self.value(one, many)).collect();
                types.join("; or ")
            }
        }
    }

    /// What a field takes, with what may follow a value.
    pub fn takes(self, field: &Field) -> String {
        let value = self.value(&field.value, field.many);
        let after: Vec<String> = field.qualifiers.iter().filter_map(qualifier).collect();
        match after.as_slice() {
            [] => value,
            _ => format!("{value}. May be followed by {}", joined(&after, "and")),
        }
    }
}

fn qualifier(qualifier: &Qualifier) -> Option<String> {
    let word = match qualifier {
        Qualifier::On => "on",
        Qualifier::By => "by",
        Qualifier::For => "for",
        Qualifier::Because => "because",
        Qualifier::Block(_) => "{ … }",
    };
    Some(code(word))
}

/// How much a field is wanted.
pub fn need(need: Need) -> &'static str {
    match need {
        Need::Required => "must be given",
        Need::Expected => "expected",
        Need::Optional => "",
    }
}

/// Who sees it, where that is not everyone.
pub fn seen_by(visibility: Visibility) -> &'static str {
    match visibility {
        Visibility::Public => "",
        Visibility::Partners => "the partners only",
        Visibility::Internal => "the writers of the file only",
    }
}

/// Whether an entry of a kind has a name or title.
pub fn presence(presence: Presence, what: &str) -> String {
    match presence {
        Presence::Required => format!("It has a {what}."),
        Presence::Optional => format!("It may have a {what}."),
        Presence::Never => format!("It has no {what}."),
    }
}

/// Where an entry of a kind may stand.
pub fn place(place: Place) -> String {
    let inside = |kinds: &[&str]| {
        let kinds: Vec<String> = kinds.iter().map(|kind| BELOW.kind(kind)).collect();
        format!("inside {}", joined(&kinds, "or"))
    };
    match place {
        Place::Top => "It stands on its own in a file.".to_owned(),
        Place::Inside(kinds) => format!("It stands {}.", inside(kinds)),
        Place::TopOrInside(kinds) => {
            format!("It stands on its own in a file, or {}.", inside(kinds))
        }
    }
}
