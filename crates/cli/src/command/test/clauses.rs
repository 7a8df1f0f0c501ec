//! How well scenarios guard the clauses: what they ask about, and which slips they would notice.

use partnership_ask::coverage::{Coverage, coverage};
use partnership_ask::mutants::{self, Tried, mutate};
use partnership_diagnostics::{Sources, safe_line};
use partnership_model::Built;
use partnership_project::Workspace;
use partnership_source::FileId;
use serde_json::{Value, json};

use crate::command::ask::Files;
use crate::playbooks::place;
use crate::shell::Shell;
use crate::words::{count, paragraph};

/// How well the scenarios of one partnership guard its clauses.
pub(super) struct Guarded {
    built: Built,
    root: FileId,
    coverage: Option<Coverage>,
    slips: Option<Vec<Tried>>,
}

/// Look at each partnership that was given.
pub(super) fn guarded(
    workspace: &Workspace,
    today: jiff::civil::Date,
    (covered, mutated): (bool, bool),
) -> Vec<Guarded> {
    if !covered && !mutated {
        return Vec::new();
    }
    let look = |root: FileId| {
        let built = workspace.build(root);
        let files = Files { workspace, root };
        Guarded {
            coverage: covered.then(|| coverage(&built.model, today)),
            slips: mutated.then(|| mutate(&built.model, &files, today)),
            built,
            root,
        }
    };
    let roots = workspace.roots().map(look);
    roots
        .filter(|own| own.built.model.partnership.is_some())
        .collect()
}

pub(super) fn tell(all: &[Guarded], workspace: &Workspace, shell: &mut Shell) {
    for own in all {
        let name = shell.paint("1", workspace.name(own.root));
        shell.line("");
        shell.line(&name);
        if let Some(coverage) = &own.coverage {
            tell_coverage(own, coverage, workspace, shell);
        }
        if let Some(slips) = &own.slips {
            tell_slips(own, slips, workspace, shell);
        }
    }
}

fn tell_coverage(own: &Guarded, coverage: &Coverage, workspace: &Workspace, shell: &mut Shell) {
    let model = &own.built.model;
    let all = coverage.clauses.len();
    let some = coverage
        .clauses
        .iter()
        .filter(|(_, times)| *times > 0)
        .count();
    let text = format!(
        "{some} of {} decide what a scenario asks. Of {} that clauses answer today, scenarios ask {}.",
        count(all, "clause", "clauses"),
        count(coverage.said, "request", "requests"),
        coverage.asked
    );
    said(&text, 2, shell);
    for (id, _) in coverage.clauses.iter().filter(|(_, times)| *times == 0) {
        let clause = model.clause(*id);
        let name = clause.name.as_deref().unwrap_or(clause.effect.word());
        let at = place(workspace, clause.span);
        marked(
            false,
            &format!("No scenario asks what `{name}` decides ({at})."),
            shell,
        );
    }
    for sentence in &coverage.unasked {
        said(&format!("· {sentence}: no scenario asks."), 4, shell);
    }
}

fn tell_slips(own: &Guarded, slips: &[Tried], workspace: &Workspace, shell: &mut Shell) {
    let model = &own.built.model;
    let noticed = slips.iter().filter(|own| own.noticed).count();
    let text = format!(
        "Of {} in clauses, scenarios would notice {noticed}.",
        count(slips.len(), "slip", "slips")
    );
    said(&text, 2, shell);
    for slip in slips.iter().filter(|own| !own.noticed) {
        let at = place(workspace, model.clause(slip.clause).span);
        marked(
            false,
            &format!("{} ({at})", mutants::tell(model, slip)),
            shell,
        );
        if let Some(line) = &slip.example.line {
            said(
                &format!("A scenario would notice it with: {line}"),
                6,
                shell,
            );
        }
    }
}

fn marked(good: bool, text: &str, shell: &mut Shell) {
    let sign = super::sign(good, shell);
    let text = paragraph(&safe_line(text), shell.width(), 6);
    shell.line(&format!("    {sign} {}", text.trim_start()));
}

fn said(text: &str, indent: usize, shell: &mut Shell) {
    let text = paragraph(&safe_line(text), shell.width(), indent);
    shell.line(&text);
}

/// The same for programs.
pub(super) fn document(all: &[Guarded], workspace: &Workspace) -> Value {
    let one = |own: &Guarded| {
        let model = &own.built.model;
        let name = |id| json!(model.clause(id).name);
        let at = |id: partnership_model::ClauseId| place(workspace, model.clause(id).span);
        json!({
            "file": workspace.name(own.root),
            "coverage": own.coverage.as_ref().map(|coverage| json!({
                "clauses": coverage.clauses.iter().map(|(id, times)| json!({
                    "clause": name(*id), "at": at(*id), "expectations": times,
                })).collect::<Value>(),
                "answered": coverage.said,
                "asked": coverage.asked,
                "permitted-and-not-asked": coverage.unasked,
            })),
            "slips": own.slips.as_ref().map(|slips| slips.iter().map(|slip| json!({
                "clause": name(slip.clause),
                "at": at(slip.clause),
                "what": slip.what,
                "noticed": slip.noticed,
                "text": mutants::tell(model, slip),
                "line": slip.example.line,
            })).collect::<Value>()),
        })
    };
    all.iter().map(one).collect()
}
