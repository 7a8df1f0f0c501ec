//! DPV 2.3: the partnership described for catalogues and registers.
//!
//! Only what everybody may see is told: entries and lines that the partners keep among themselves are left out, and the
//! report says how many. What the Data Privacy Vocabulary has no term for (benefits, promises, principles …) is left out
//! too, and counted by kind.

mod entries;
mod visible;

use std::collections::BTreeMap;

use partnership_model::{Entry, Model};

use crate::iri::Iris;
use crate::json::Json;
use crate::loss::{Kind, Loss, Lost};
use crate::{File, Options, Ready, Target};
use entries::Describer;

/// The kinds of entry that are described.
const DESCRIBED: &[&str] = &[
    "partnership",
    "partner",
    "dataset",
    "purpose",
    "risk",
    "mitigation",
    "agreement",
    "duty",
    "environment",
    "assessment",
    "flow",
    "law",
];

pub(crate) fn export(ready: &Ready<'_>, options: &Options) -> (Vec<File>, Loss) {
    let describer = Describer {
        ready,
        iris: Iris::new(options.base.as_deref(), &ready.name),
        today: options.today,
    };
    let context = Json::object([
        ("dpv", Json::text("https://w3id.org/dpv#")),
        ("risk", Json::text("https://w3id.org/dpv/risk#")),
        ("dcat", Json::text("http://www.w3.org/ns/dcat#")),
        ("dct", Json::text("http://purl.org/dc/terms/")),
        ("xsd", Json::text("http://www.w3.org/2001/XMLSchema#")),
    ]);
    let graph = describer.graph();
    let document = Json::object([("@context", context), ("@graph", Json::List(graph))]);
    let files = vec![File::text("partnership.jsonld", document.file())];
    let lost = |_: &crate::outcome::Outcome| {
        vec![Lost {
            kind: Kind::Described,
            says: "nothing is answered".to_owned(),
            unsaid: "permissions and prohibitions are described, and no engine decides by them"
                .to_owned(),
        }]
    };
    let mut loss = Loss::of(Target::Dpv, &ready.name, &ready.table, &ready.names, &lost);
    loss.remarks = remarks(ready.model);
    (files, loss)
}

fn remarks(model: &Model) -> Vec<String> {
    let mut remarks = vec![
        "Agreements have the status that they have on the day of the export. The days of clauses stand in words beside \
         them; of their other conditions it is only said that there are some. A role that a partner has for one dataset \
         or purpose only is left out."
            .to_owned(),
    ];
    let mut untold: BTreeMap<&str, usize> = BTreeMap::new();
    let mut kept = 0;
    for entry in model.entries.iter().filter(|entry| entry.belongs) {
        let Some(kind) = entry.kind else { continue };
        if !DESCRIBED.contains(&kind.word) {
            *untold.entry(kind.plural).or_default() += 1;
        } else if !visible::entry(model, entry) {
            kept += 1;
        }
    }
    let told: Vec<String> = (untold.iter())
        .map(|(plural, count)| format!("{plural} ({count})"))
        .collect();
    if !told.is_empty() {
        remarks.push(format!(
            "DPV has no terms for these entries, which are left out: {}.",
            told.join(", ")
        ));
    }
    if kept > 0 {
        let entries = if kept == 1 {
            "1 entry is"
        } else {
            &format!("{kept} entries are")
        };
        remarks.push(format!(
            "{entries} left out because not everybody may see them."
        ));
    }
    remarks
}

/// Whether an entry is described at all.
fn is_described(model: &Model, entry: &Entry) -> bool {
    entry
        .kind
        .is_some_and(|kind| DESCRIBED.contains(&kind.word))
        && visible::entry(model, entry)
}
