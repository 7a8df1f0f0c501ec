//! The clauses of a partnership in the languages of other engines, and what is lost on the way.
//!
//! Organisations that outgrow one machine run policies in engines they already operate. An [`export`] is made from the
//! answers of our own engine to every question on every day (`table`), so that the other engine is told what we answer,
//! not what we hope it makes of our words. What it cannot say is in its [`Loss`]. Descriptions for catalogues, `odrl` and
//! `dpv`, are made from the clauses and entries themselves.
//!
//! No file is touched here: an export is a list of files, each a name and its bytes.

pub mod authzen;
mod bundle;
mod cedar;
mod dpv;
mod given;
mod iri;
mod json;
mod loss;
mod names;
mod odrl;
mod outcome;
mod rego;
mod rows;
mod table;

use jiff::civil;
use partnership_model::Model;
use partnership_policy::Engine;

pub use iri::is_base;
pub use loss::Loss;
pub use names::UNDECLARED;

use names::Names;
use table::Table;

/// What to export to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Target {
    /// Cedar: schema, policies, entities.
    Cedar,
    /// Rego and an OPA bundle.
    Rego,
    /// ODRL 2.2 in JSON-LD.
    Odrl,
    /// DPV 2.3 in JSON-LD.
    Dpv,
    /// Requests and answers of the AuthZEN Authorization API 1.0.
    AuthZen,
}

/// Every target, in the order in which they are told of.
pub const TARGETS: &[Target] = &[
    Target::Cedar,
    Target::Rego,
    Target::Odrl,
    Target::Dpv,
    Target::AuthZen,
];

impl Target {
    /// As it is written on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::Cedar => "cedar",
            Self::Rego => "rego",
            Self::Odrl => "odrl",
            Self::Dpv => "dpv",
            Self::AuthZen => "authzen",
        }
    }

    /// As it is spelled by those who make it.
    pub fn title(self) -> &'static str {
        match self {
            Self::Cedar => "Cedar",
            Self::Rego => "Rego",
            Self::Odrl => "ODRL",
            Self::Dpv => "DPV",
            Self::AuthZen => "AuthZEN",
        }
    }
}

/// What an export may be told.
#[derive(Clone, Debug)]
pub struct Options {
    /// The day that counts as today, for what is described as it stands.
    pub today: civil::Date,
    /// What identifiers begin with; otherwise `urn:partnership:NAME:`.
    pub base: Option<String>,
}

/// A file of an export.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct File {
    /// Its name; folders are parted by `/`.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl File {
    pub(crate) fn text(name: &str, text: String) -> Self {
        Self {
            name: name.to_owned(),
            bytes: text.into_bytes(),
        }
    }
}

/// An export: its files, the loss report among them, and the report itself.
#[derive(Debug)]
pub struct Export {
    /// The files, in the order in which they are best read.
    pub files: Vec<File>,
    /// What the export cannot say.
    pub loss: Loss,
}

/// What exports of a model are made from, worked out once for all of them.
#[derive(Debug)]
pub(crate) struct Ready<'m> {
    pub(crate) model: &'m Model,
    pub(crate) engine: &'m Engine<'m>,
    pub(crate) names: Names,
    pub(crate) table: Table,
    pub(crate) name: String,
}

/// Export the clauses of `model`, which `engine` was made for.
pub fn export<'m>(
    model: &'m Model,
    engine: &'m Engine<'m>,
    target: Target,
    options: &Options,
) -> Export {
    let names = Names::of(model);
    let ready = Ready {
        table: Table::of(model, engine, &names),
        name: names::partnership(model),
        model,
        engine,
        names,
    };
    let (mut files, loss) = match target {
        Target::Cedar => cedar::export(&ready),
        Target::Rego => rego::export(&ready),
        Target::Odrl => odrl::export(&ready, options),
        Target::Dpv => dpv::export(&ready, options),
        Target::AuthZen => authzen::export(&ready, options),
    };
    files.extend(loss.files());
    Export { files, loss }
}
