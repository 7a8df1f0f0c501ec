//! What a question may say beside who, what, what for and when: where the data is used, and how identifying it is.

use partnership_model::{Data, EntryId, Member, Model};
use partnership_policy::{Setting, is_or_under};
use partnership_vocabulary::{Word, words};

use crate::names::Names;

/// What is said of one request beside who, what, what for and when.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub(crate) struct Given {
    pub(crate) setting: Option<Setting>,
    pub(crate) identifiability: Option<usize>,
}

impl Given {
    /// The word for how identifying the data is.
    pub(crate) fn identifiability(self) -> Option<&'static Word> {
        self.identifiability
            .map(|number| &words::IDENTIFIABILITY.words[number])
    }

    /// What the setting is called.
    pub(crate) fn setting_name(self, names: &Names) -> Option<String> {
        self.setting.map(|setting| setting_name(setting, names))
    }
}

/// What a setting is called: the word, or the name of an environment.
pub(crate) fn setting_name(setting: Setting, names: &Names) -> String {
    match setting {
        Setting::Access(word) => word.word.to_owned(),
        Setting::Environment(id) => environment_name(names.entry(id)),
    }
}

/// What an environment is called as a setting; one that is called like a sort of access is told apart.
pub(crate) fn environment_name(name: &str) -> String {
    match words::ACCESS.find(name) {
        Some(_) => format!("environment/{name}"),
        None => name.to_owned(),
    }
}

/// What may be said of setting and identifiability and makes a difference. Nothing, where no clause asks for either.
pub(crate) fn given(model: &Model) -> Vec<Given> {
    let counts = || (model.clauses.iter()).filter(|clause| clause.belongs && !clause.deed);
    let has =
        |word: &str| counts().any(|clause| clause.conditions.iter().any(|line| line.word == word));
    let in_settings = has("within") || counts().any(|clause| !clause.within.is_empty());
    let environments = model.of_kind("environment").map(|entry| entry.id);
    let settings: Vec<Option<Setting>> = std::iter::once(None)
        .chain(words::ACCESS.words.iter().map(Setting::Access).map(Some))
        .chain(environments.map(Setting::Environment).map(Some))
        .take(if in_settings { usize::MAX } else { 1 })
        .collect();
    let levels: Vec<Option<usize>> = std::iter::once(None)
        .chain((0..words::IDENTIFIABILITY.words.len()).map(Some))
        .take(if has("identifiability") {
            usize::MAX
        } else {
            1
        })
        .collect();
    let mut all = Vec::new();
    for setting in settings {
        for level in &levels {
            all.push(Given {
                setting,
                identifiability: *level,
            });
        }
    }
    all
}

/// For each thing that may be said, the first that no clause tells apart from it.
pub(crate) fn alike(model: &Model, given: &[Given]) -> Vec<usize> {
    let wanted = Wanted::of(model);
    let keys: Vec<_> = given.iter().map(|one| wanted.key(model, *one)).collect();
    let first = |key| {
        keys.iter()
            .position(|other| other == key)
            .unwrap_or_default()
    };
    keys.iter().map(first).collect()
}

/// The settings and levels that clauses name.
#[derive(Default)]
struct Wanted {
    sorts: Vec<&'static Word>,
    environments: Vec<EntryId>,
    levels: Vec<&'static Word>,
}

/// How something that is said stands to all of them.
type Key = (Option<(Option<EntryId>, Vec<bool>)>, Option<Vec<bool>>);

impl Wanted {
    fn of(model: &Model) -> Self {
        let mut wanted = Self::default();
        for clause in &model.clauses {
            for member in &clause.within {
                match member {
                    Member::Word(word, _, _) => wanted.sorts.push(word),
                    Member::Entry(named) => wanted.environments.extend(named.target),
                    Member::Everything(_) | Member::Broken(_) => {}
                }
            }
            for line in &clause.conditions {
                for value in &line.values {
                    match (&*line.word, &value.data) {
                        ("within", Data::Word(word, _)) => wanted.sorts.push(word),
                        ("within", Data::Name(named)) => wanted.environments.extend(named.target),
                        ("identifiability", Data::Word(word, _)) => wanted.levels.push(word),
                        _ => {}
                    }
                }
            }
        }
        wanted
    }

    fn key(&self, model: &Model, given: Given) -> Key {
        let list = &words::ACCESS;
        let of_sort = |sort: &'static Word| {
            let sorts = self.sorts.iter();
            let sorts = sorts.flat_map(|wanted| {
                [
                    is_or_under(list, sort, wanted),
                    is_or_under(list, wanted, sort),
                ]
            });
            let environments = self.environments.iter().map(|id| {
                let values = model.entry(*id).values("type");
                let is = |value: &partnership_model::Value| {
                    matches!(value.data, Data::Word(word, _) if is_or_under(list, word, sort))
                };
                values.into_iter().any(is)
            });
            sorts.chain(environments).collect::<Vec<bool>>()
        };
        let setting = given.setting.map(|setting| match setting {
            Setting::Access(sort) => (None, of_sort(sort)),
            // Each environment is itself.
            Setting::Environment(id) => (Some(id), Vec::new()),
        });
        let level = given.identifiability().map(|level| {
            let list = &words::IDENTIFIABILITY;
            let levels = self.levels.iter();
            levels
                .map(|limit| is_or_under(list, level, limit))
                .collect()
        });
        (setting, level)
    }
}
