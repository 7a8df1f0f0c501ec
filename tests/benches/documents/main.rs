//! Goal G13 of docs/performance.md, in one process and in turn: what we add to the page layout, and a preview after an
//! edit beside a first layout.
//!
//! ```console
//! cargo bench -p partnership-tests --features documents --bench documents
//! ```
#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    missing_docs,
    reason = "a benchmark prints its figures"
)]

use std::path::Path;
use std::time::{Duration, Instant};

use partnership_brief::content::Block;
use partnership_brief::prose::{Inline, Prose};
use partnership_brief::{Document, Options, document};
use partnership_pdf::Studio;
use partnership_project::{Load, load};

const ROUNDS: usize = 11;

fn main() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../examples/emergency-care/emergency-care.partnership");
    let document = tree(&path, "sha256:0");
    let edited: Vec<Document> = (0..ROUNDS).map(|at| edited(&path, at)).collect();
    let (mut own, mut raw, mut warm) = (Vec::new(), Vec::new(), Vec::new());
    for edited in &edited {
        Studio::forget();
        let mut studio = Studio::new();
        own.push(timed(|| {
            studio.briefing(&document).expect("a PDF").bytes.len()
        }));
        warm.push(timed(|| {
            studio.briefing(edited).expect("a PDF").bytes.len()
        }));
        studio.briefing(&document).expect("a PDF");
        Studio::forget();
        raw.push(timed(|| studio.again().expect("a PDF").len()));
    }
    let (own, raw, warm) = (median(own), median(raw), median(warm));
    println!(
        "first layout, with what we add {own:.1?}, of typst alone {raw:.1?}: {:.3}",
        ratio(own, raw)
    );
    println!(
        "after an edit of one paragraph {warm:.1?}: {:.3} of a first layout",
        ratio(warm, own)
    );
    let start = Instant::now();
    let mut studio = Studio::new();
    for at in 0..20 {
        Studio::forget();
        studio.briefing(&edited[at % ROUNDS]).expect("a PDF");
    }
    println!("20 first layouts in one process: {:.1?}", start.elapsed());
}

fn tree(path: &Path, digest: &str) -> Document {
    let workspace = load(&[path.to_path_buf()], &Load::default());
    let root = workspace
        .given()
        .find(|id| {
            workspace
                .file(*id)
                .is_some_and(|file| file.is_partnership())
        })
        .expect("a partnership");
    let built = workspace.build(root);
    let origin = |_: partnership_source::Span| String::new();
    let mut options = Options::new("2026-10-11".parse().expect("a day"), &origin);
    options.digest = Some(digest.to_owned());
    document(&built.model, &options)
}

/// The document with another first paragraph, and so another digest, which is shown on its last page.
fn edited(path: &Path, at: usize) -> Document {
    let mut document = tree(path, &format!("sha256:{at:064}"));
    let blocks = document
        .parts
        .iter_mut()
        .flat_map(|part| &mut part.sections)
        .flat_map(|section| &mut section.blocks);
    for block in blocks {
        if let Block::Say { say } = block
            && let Some(Prose::Paragraph { of }) = say.of.first_mut()
        {
            of.push(Inline::text(format!(" Edit number {at}.")));
            break;
        }
    }
    document
}

fn timed<T>(what: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    std::hint::black_box(what());
    start.elapsed()
}

fn median(mut all: Vec<Duration>) -> Duration {
    all.sort();
    all[all.len() / 2]
}

fn ratio(one: Duration, other: Duration) -> f64 {
    one.as_secs_f64() / other.as_secs_f64()
}
