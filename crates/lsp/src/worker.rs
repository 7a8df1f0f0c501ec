//! Finding what is wrong, on a thread of its own.
//!
//! It always works on the latest state and starts anew when there is a later one; what it has found out about the
//! partnerships that an edit does not reach is kept. The partnership that is being edited comes first. Where its
//! playbooks take long, what the language itself finds is told at once, with what the playbooks said before moved along
//! with the text, and the playbooks are asked when the typing pauses.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use partnership_diagnostics::Finding;
use partnership_ide::Snapshot;
use partnership_ide::diagnostics::in_order;
use partnership_source::{FileId, TextRange};

use crate::convert::diagnostic;
use crate::convert::types::{Diagnostic, Uri};
use crate::guard::guard;
use crate::outbox::{Letter, Outbox};
use crate::state::State;
use crate::view::View;

/// Up to here the playbooks are asked with every keystroke.
const QUICK: Duration = Duration::from_millis(12);

/// The longest pause that is waited for.
const PAUSE: Duration = Duration::from_millis(300);

/// Wakes the worker.
#[derive(Debug)]
pub(crate) struct Bell(Mutex<Sender<()>>);

impl Bell {
    /// There is something new.
    pub(crate) fn ring(&self) {
        let sender = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = sender.send(());
    }
}

/// Start the worker. It ends when the bell is dropped.
pub(crate) fn start(state: Arc<State>, outbox: Outbox, fails: bool) -> Bell {
    let (sender, receiver) = channel();
    let worker = Worker {
        state,
        outbox,
        bell: receiver,
        known: HashMap::new(),
        told: HashMap::new(),
        quick: true,
        search: 0,
        fails,
    };
    // Where the system gives no thread, findings are told only when they are asked for.
    let _ = std::thread::Builder::new()
        .name("findings".to_owned())
        .spawn(move || worker.run());
    Bell(Mutex::new(sender))
}

/// What is known about a root.
struct Known {
    /// The texts it was found in: the same ones give the same findings.
    texts: Vec<Arc<str>>,
    /// The day, and the settings as far as they matter.
    asked: (jiff::civil::Date, Vec<String>),
    language: BTreeMap<FileId, Vec<Finding>>,
    rules: BTreeMap<FileId, Vec<Finding>>,
    /// Whether the playbooks were asked about these texts.
    whole: bool,
}

/// What the worker does next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    /// Wait until something is new.
    Wait,
    /// Something is new already.
    Again,
    /// Nobody will ring again.
    End,
}

struct Worker {
    state: Arc<State>,
    outbox: Outbox,
    bell: Receiver<()>,
    known: HashMap<FileId, Known>,
    /// What was told of each file last.
    told: HashMap<Uri, (Option<i32>, Vec<Diagnostic>)>,
    /// Whether asking the playbooks took no noticeable time.
    quick: bool,
    /// The search for files that the numbers in `known` come from.
    search: u64,
    /// For tests: whether looking fails, as if there were a mistake in it.
    fails: bool,
}

impl Worker {
    fn run(mut self) {
        let mut next = Next::Wait;
        loop {
            match next {
                Next::Wait if self.bell.recv().is_err() => return,
                Next::End => return,
                Next::Wait | Next::Again => {}
            }
            while self.bell.try_recv().is_ok() {}
            next = match guard(|| self.look()) {
                Ok(next) => next,
                Err(fault) => {
                    // What is half done is done anew next time.
                    self.known.clear();
                    self.outbox
                        .log(format!("Looking for findings failed: {fault}"));
                    Next::Wait
                }
            };
            self.state.let_go();
        }
    }

    /// Look at everything that has changed.
    fn look(&mut self) -> Next {
        let view = self.state.view();
        #[allow(
            clippy::panic,
            reason = "a test wants to see what a mistake in looking does"
        )]
        if self.fails {
            panic!("a mistake that was asked for");
        }
        if view.abilities.pulls {
            // The editor asks for itself.
            return Next::Wait;
        }
        if view.search != self.search {
            // Files have new numbers.
            self.search = view.search;
            self.known.clear();
            let beside = diagnostic::problems(&view);
            self.take_back(&view, &beside);
            for (uri, told) in beside.into_values() {
                self.tell_of(uri, (None, told));
            }
        }
        let snapshot = Arc::clone(&view.snapshot);
        let mut roots: Vec<FileId> = snapshot.roots().collect();
        let stale: BTreeSet<FileId> = roots
            .iter()
            .copied()
            .filter(|root| !self.is_known(&snapshot, *root))
            .collect();
        let last = self.state.last_changed();
        // Of each state of an open text the editor is told, even where nothing is found or new, so that it knows.
        let untold = view.open.iter().filter(|(_, open)| {
            let told = self.told.get(&open.uri);
            told.and_then(|(version, _)| *version) != Some(open.version)
        });
        let mut touched: BTreeSet<FileId> = untold.map(|(file, _)| *file).collect();
        if stale.len() == roots.len() {
            // Whatever was told before may be told no more.
            touched.extend(self.told.keys().filter_map(|uri| view.file(uri)));
        }
        let near: BTreeSet<FileId> = last
            .into_iter()
            .flat_map(|file| snapshot.roots_of(file).collect::<Vec<_>>())
            .collect();
        let open: BTreeSet<FileId> = view
            .open
            .keys()
            .flat_map(|file| snapshot.roots_of(*file).collect::<Vec<_>>())
            .collect();
        roots.retain(|root| stale.contains(root));
        roots.sort_by_key(|root| (!near.contains(root), !open.contains(root), *root));
        let mut late = Vec::new();
        for root in roots {
            let is_near = near.contains(&root);
            touched.extend(self.language(&snapshot, root));
            if self.quick || !is_near {
                touched.extend(self.rules(&snapshot, root));
            } else {
                late.push(root);
            }
            if is_near {
                self.tell(&view, &touched);
                touched.clear();
            }
            if self.state.generation() != view.generation {
                self.tell(&view, &touched);
                return Next::Again;
            }
            if !open.contains(&root) {
                snapshot.trim(&view.open.keys().copied().collect::<Vec<_>>());
            }
        }
        self.tell(&view, &touched);
        if late.is_empty() {
            return Next::Wait;
        }
        // The typing pauses, or goes on and makes this state old.
        match self.bell.recv_timeout(PAUSE) {
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return Next::End,
            Ok(()) => return Next::Again,
        }
        let mut touched = BTreeSet::new();
        for root in late {
            touched.extend(self.rules(&snapshot, root));
        }
        self.tell(&view, &touched);
        Next::Wait
    }

    /// Take back what was told of files that are gone; `beside` are those of which something is told all the same.
    fn take_back<T>(&mut self, view: &View, beside: &BTreeMap<String, T>) {
        let outbox = &self.outbox;
        self.told.retain(|uri, _| {
            let there = view.file(uri).is_some() || beside.contains_key(uri.as_str());
            if !there {
                outbox.put(Letter::Findings(uri.clone(), Vec::new(), None));
            }
            there
        });
    }

    fn is_known(&self, snapshot: &Snapshot, root: FileId) -> bool {
        let Some(known) = self.known.get(&root) else {
            return false;
        };
        let reach = snapshot.reach(root);
        known.whole
            && known.texts.len() == reach.len()
            && known.asked.0 == snapshot.today
            && known.asked.1 == playbooks(snapshot, root)
            && reach.iter().zip(&known.texts).all(|(file, text)| {
                snapshot
                    .parse(*file)
                    .is_some_and(|parse| Arc::ptr_eq(parse.text(), text))
            })
    }

    /// Ask the language about a root; the files of which something was or is found.
    fn language(&mut self, snapshot: &Snapshot, root: FileId) -> Vec<FileId> {
        let analysis = snapshot.analysis_of(root);
        let texts: Vec<Arc<str>> = snapshot
            .reach(root)
            .iter()
            .filter_map(|file| Some(Arc::clone(snapshot.parse(*file)?.text())))
            .collect();
        let before = self.known.remove(&root);
        let mut touched: Vec<FileId> = Vec::new();
        let mut rules = BTreeMap::new();
        if let Some(before) = before {
            touched.extend(before.language.keys().chain(before.rules.keys()));
            // Most of the time there is nothing to move along.
            if before.texts.len() == texts.len() && !before.rules.is_empty() {
                rules = moved(before, snapshot, root);
            }
        }
        let language = by_file(analysis.findings.iter().cloned());
        touched.extend(language.keys());
        self.known.insert(
            root,
            Known {
                texts,
                asked: (snapshot.today, playbooks(snapshot, root).to_vec()),
                language,
                rules,
                whole: false,
            },
        );
        touched
    }

    /// Ask the playbooks about a root.
    fn rules(&mut self, snapshot: &Snapshot, root: FileId) -> Vec<FileId> {
        let analysis = snapshot.analysis_of(root);
        let started = Instant::now();
        let judged = analysis.judged(snapshot);
        self.quick = started.elapsed() < QUICK;
        let Some(known) = self.known.get_mut(&root) else {
            return Vec::new();
        };
        let mut touched: Vec<FileId> = known.rules.keys().copied().collect();
        known.rules = by_file(judged.findings.iter().cloned());
        known.whole = true;
        touched.extend(known.rules.keys());
        touched
    }

    /// Tell what is found in these files, where that is not what was told last.
    fn tell(&mut self, view: &View, touched: &BTreeSet<FileId>) {
        for file in touched {
            let Some(uri) = view.uri(*file) else { continue };
            let mut found: Vec<Finding> = Vec::new();
            for root in view.snapshot.roots_of(*file) {
                if let Some(known) = self.known.get(&root) {
                    let here = [known.language.get(file), known.rules.get(file)];
                    found.extend(here.into_iter().flatten().flatten().cloned());
                }
            }
            let told: Vec<Diagnostic> = in_order(found)
                .iter()
                .map(|finding| diagnostic::of(view, finding))
                .collect();
            let version = view.open.get(file).map(|open| open.version);
            self.tell_of(uri, (version, told));
        }
    }

    /// Tell what is found in one file, where that is not what was told last.
    fn tell_of(&mut self, uri: Uri, now: (Option<i32>, Vec<Diagnostic>)) {
        let known = self.told.get(&uri);
        if known == Some(&now) || (known.is_none() && now == (None, Vec::new())) {
            return;
        }
        let letter = Letter::Findings(uri.clone(), now.1.clone(), now.0);
        self.outbox.put(letter);
        if now == (None, Vec::new()) {
            self.told.remove(&uri);
        } else {
            self.told.insert(uri, now);
        }
    }
}

/// The playbooks that the settings want followed.
fn playbooks(snapshot: &Snapshot, root: FileId) -> &[String] {
    let config = snapshot.workspace.config(root);
    config.map_or(&[], |config| &config.playbooks)
}

fn by_file(findings: impl Iterator<Item = Finding>) -> BTreeMap<FileId, Vec<Finding>> {
    let mut found: BTreeMap<FileId, Vec<Finding>> = BTreeMap::new();
    for finding in findings {
        found.entry(finding.at.file).or_default().push(finding);
    }
    found
}

/// What the playbooks said before, moved along with the text; what stood in the changed part is left out.
fn moved(before: Known, snapshot: &Snapshot, root: FileId) -> BTreeMap<FileId, Vec<Finding>> {
    let mut changes: HashMap<FileId, Shift> = HashMap::new();
    for (file, old) in snapshot.reach(root).iter().zip(&before.texts) {
        let new = snapshot.text(*file);
        if **old != *new {
            changes.insert(*file, Shift::between(old, new));
        }
    }
    let mut kept = BTreeMap::new();
    for (file, findings) in before.rules {
        let findings: Vec<Finding> = findings
            .into_iter()
            .filter_map(|mut finding| {
                // A fix was made for the text as it was.
                if !changes.is_empty() {
                    finding.fix = None;
                }
                let move_span = |span: &mut partnership_source::Span| match changes.get(&span.file)
                {
                    Some(shift) => {
                        span.range = shift.range(span.range)?;
                        Some(())
                    }
                    None => Some(()),
                };
                move_span(&mut finding.at)?;
                finding
                    .others
                    .retain_mut(|label| move_span(&mut label.span).is_some());
                Some(finding)
            })
            .collect();
        kept.insert(file, findings);
    }
    kept
}

/// How places move when one part of a text changes.
struct Shift {
    /// Up to here both are alike.
    same: u32,
    /// From here on the old is like the end of the new.
    rest: u32,
    delta: i64,
}

impl Shift {
    fn between(old: &str, new: &str) -> Self {
        let (a, b) = (old.as_bytes(), new.as_bytes());
        let same = alike(a, b);
        let most = a.len().min(b.len()) - same;
        let end = alike_behind(&a[a.len() - most..], &b[b.len() - most..]);
        Self {
            same: same as u32,
            rest: (a.len() - end) as u32,
            delta: b.len() as i64 - a.len() as i64,
        }
    }

    fn range(&self, range: TextRange) -> Option<TextRange> {
        let at = |offset: u32| {
            if offset <= self.same {
                Some(offset)
            } else if offset >= self.rest {
                u32::try_from(i64::from(offset) + self.delta).ok()
            } else {
                None
            }
        };
        Some(TextRange::new(at(range.start)?, at(range.end)?))
    }
}

/// How many bytes two texts begin with in common; whole blocks are compared at once.
fn alike(a: &[u8], b: &[u8]) -> usize {
    let blocks = a.chunks_exact(BLOCK).zip(b.chunks_exact(BLOCK));
    let at = blocks.take_while(|(a, b)| a == b).count() * BLOCK;
    let rest = a[at..].iter().zip(&b[at..]);
    at + rest.take_while(|(a, b)| a == b).count()
}

/// How many bytes two texts end with in common.
fn alike_behind(a: &[u8], b: &[u8]) -> usize {
    let blocks = a.rchunks_exact(BLOCK).zip(b.rchunks_exact(BLOCK));
    let at = blocks.take_while(|(a, b)| a == b).count() * BLOCK;
    let rest = a[..a.len() - at].iter().rev();
    let rest = rest.zip(b[..b.len() - at].iter().rev());
    at + rest.take_while(|(a, b)| a == b).count()
}

/// How many bytes are compared at once.
const BLOCK: usize = 64;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_move_with_the_text_around_a_change() {
        let text = "a".repeat(200) + "bc" + &"d".repeat(200);
        let after = "a".repeat(200) + "bxyc" + &"d".repeat(200);
        let shift = Shift::between(&text, &after);
        assert_eq!((shift.same, shift.rest, shift.delta), (201, 201, 2));
        assert_eq!(
            shift.range(TextRange::new(3, 201)),
            Some(TextRange::new(3, 201))
        );
        assert_eq!(
            shift.range(TextRange::new(201, 402)),
            Some(TextRange::new(201, 404))
        );
        let gone = Shift::between(&after, &text);
        assert_eq!(gone.range(TextRange::new(202, 203)), None);
        let shorter = Shift::between("aaa", "aa");
        assert_eq!((shorter.same, shorter.rest, shorter.delta), (2, 3, -1));
    }
}
