//! What the entries say that clauses ask about: kinds and roles of partners, sources and holders of data, categories of
//! purposes.

use jiff::civil;
use partnership_model::{Data, Date, Entry, EntryId, Model};
use partnership_vocabulary::quick::{QuickMap, QuickSet};
use partnership_vocabulary::{Word, WordList, words};

use crate::hierarchy::is_or_under;
use crate::known::Known;
use crate::{Missing, Place, lines};

/// Words that an entry gives, and the line where it may keep others back.
#[derive(Debug)]
pub(crate) struct Words {
    words: Vec<&'static Word>,
    hidden: Option<Missing>,
    shaky: Option<Missing>,
}

impl Words {
    fn of(entry: &Entry, field: &'static str) -> Self {
        Self {
            words: lines::words(&entry.fields, field).collect(),
            hidden: lines::hidden(entry, field),
            shaky: lines::shaky(entry, field),
        }
    }

    /// Whether one of them is `wide` or a part of it.
    pub(crate) fn include(&self, list: &WordList, wide: &Word) -> Known {
        let given = self.words.iter().any(|word| is_or_under(list, word, wide));
        Known::unless_missing(given, &self.hidden)
    }

    /// The line, where it keeps words back.
    pub(crate) fn line(&self) -> Option<Missing> {
        self.hidden
    }

    /// The same, for a permit, which must not rely on what may have lost a limit.
    pub(crate) fn surely_include(&self, list: &WordList, wide: &Word) -> Known {
        self.include(list, wide).unless_shaky(self.shaky)
    }
}

/// Entries that an entry names, and the lines where others may be kept back.
#[derive(Debug, Default)]
pub(crate) struct Named {
    pub(crate) entries: QuickSet<EntryId>,
    pub(crate) hidden: Vec<Missing>,
    pub(crate) shaky: Option<Missing>,
}

impl Named {
    pub(crate) fn of(entry: &Entry, field: &'static str) -> Self {
        Self {
            entries: lines::targets(&entry.fields, field).collect(),
            hidden: lines::hidden(entry, field).into_iter().collect(),
            shaky: lines::shaky(entry, field),
        }
    }

    /// Whether `entry` is named.
    pub(crate) fn include(&self, entry: EntryId) -> Known {
        Known::unless_missing(self.entries.contains(&entry), &self.hidden)
    }
}

/// A role of a partner.
#[derive(Debug)]
struct Role {
    word: &'static Word,
    /// For what it holds, where that is said; the inner value is `None` where the name means nothing.
    only_for: Option<Option<EntryId>>,
    since: Option<Date>,
}

/// What clauses ask of a partner.
#[derive(Debug)]
pub(crate) struct Partner {
    kinds: Words,
    roles: Vec<Role>,
    roles_line: Missing,
    roles_hidden: Option<Missing>,
    shaky: Option<Missing>,
}

impl Partner {
    fn of(entry: &Entry) -> Self {
        let role = |value: &partnership_model::Value| match value.data {
            Data::Word(word, _) => Some(Role {
                word,
                only_for: (value.qualifiers.for_.as_ref()).map(|reference| reference.target),
                since: value.qualifiers.on,
            }),
            _ => None,
        };
        Self {
            kinds: Words::of(entry, "kind"),
            roles: lines::values(&entry.fields, "roles")
                .filter_map(role)
                .collect(),
            roles_line: Missing {
                place: Place::Entry(entry.id),
                field: "roles",
            },
            roles_hidden: lines::hidden(entry, "roles"),
            shaky: lines::shaky(entry, "roles"),
        }
    }

    /// Whether it is of that kind, or plays that role for the data or the purpose on that day; with `rely`, so that a
    /// permit can rely on it.
    pub(crate) fn is(
        &self,
        wide: &Word,
        list: &WordList,
        rely: bool,
        what: Option<EntryId>,
        purpose: Option<EntryId>,
        day: civil::Date,
    ) -> Known {
        if list.name != words::ROLE.name {
            return if rely {
                self.kinds.surely_include(list, wide)
            } else {
                self.kinds.include(list, wide)
            };
        }
        let fits = |role: &Role| {
            if !is_or_under(list, role.word, wide) {
                return Known::No;
            }
            let known = match role.only_for {
                None => Known::Yes,
                Some(None) => Known::lacking(self.roles_line),
                Some(target) => Known::of(target == what || target == purpose),
            };
            known.and(|| match role.since {
                None => Known::Yes,
                Some(date) if date.last() <= day => Known::Yes,
                Some(date) if day < date.first() => Known::No,
                Some(_) => Known::lacking(self.roles_line),
            })
        };
        Known::any(self.roles.iter().map(fits))
            .unless_shaky(self.shaky.filter(|_| rely))
            .or(|| Known::unless_missing(false, &self.roles_hidden))
    }

    /// The words of its roles, where these say all there is: none holds for something only or from some day on, and
    /// none is kept back.
    pub(crate) fn plain_roles(&self) -> Option<Vec<&'static str>> {
        let plain = |role: &Role| role.only_for.is_none() && role.since.is_none();
        let all = self.roles_hidden.is_none() && self.shaky.is_none();
        let mut words: Vec<&'static str> = self.roles.iter().map(|role| role.word.word).collect();
        words.sort_unstable();
        (all && self.roles.iter().all(plain)).then_some(words)
    }

    /// What its roles hold for, where that is said.
    pub(crate) fn roles_are_for(&self) -> impl Iterator<Item = EntryId> + '_ {
        self.roles.iter().filter_map(|role| role.only_for.flatten())
    }

    /// The days on which a role may begin.
    pub(crate) fn days(&self, days: &mut Vec<civil::Date>) {
        for since in self.roles.iter().filter_map(|role| role.since) {
            days.extend([since.first(), since.last()]);
        }
    }
}

/// What clauses ask of a dataset.
#[derive(Debug)]
pub(crate) struct Dataset {
    pub(crate) sensitivity: Words,
    pub(crate) holders: Named,
    /// The datasets from which it was made, at any distance.
    pub(crate) sources: Vec<EntryId>,
    /// The lines where a source may be kept back.
    pub(crate) sources_hidden: Vec<Missing>,
}

impl Dataset {
    fn of(model: &Model, entry: &Entry) -> Self {
        let mut sources = Vec::new();
        let mut sources_hidden = Vec::new();
        let mut open = vec![entry.id];
        while let Some(id) = open.pop() {
            let one = model.entry(id);
            sources_hidden.extend(lines::hidden(one, "derived-from"));
            for source in lines::targets(&one.fields, "derived-from") {
                if source != entry.id && !sources.contains(&source) {
                    sources.push(source);
                    open.push(source);
                }
            }
        }
        Self {
            sensitivity: Words::of(entry, "sensitivity"),
            holders: Named::of(entry, "holder"),
            sources,
            sources_hidden,
        }
    }
}

/// What all entries say.
#[derive(Debug)]
pub(crate) struct Facts {
    pub(crate) partners: QuickMap<EntryId, Partner>,
    pub(crate) datasets: QuickMap<EntryId, Dataset>,
    pub(crate) purposes: QuickMap<EntryId, Words>,
}

impl Facts {
    pub(crate) fn of(model: &Model) -> Self {
        let kind = |kind: &'static str| model.entries.iter().filter(move |entry| entry.is(kind));
        Self {
            partners: (kind("partner"))
                .map(|entry| (entry.id, Partner::of(entry)))
                .collect(),
            datasets: (kind("dataset"))
                .map(|entry| (entry.id, Dataset::of(model, entry)))
                .collect(),
            purposes: (kind("purpose"))
                .map(|entry| (entry.id, Words::of(entry, "category")))
                .collect(),
        }
    }
}
