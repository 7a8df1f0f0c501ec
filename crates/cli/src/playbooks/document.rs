//! What running playbooks gave, for programs.

use partnership_diagnostics::json;
use partnership_project::{Checked, Problem, RootReport, Workspace};
use partnership_rules::report::{PlaybookReport, Report};
use partnership_rules::run::{Judgement, Outcome, Tally};

use super::report_of;

/// What running playbooks gave for every partnership that was checked.
pub(crate) fn run_of<'a>(checked: &'a Checked, workspace: &'a Workspace) -> json::Run<'a> {
    let mut run = json::Run {
        unread: workspace.problems().iter().map(unread).collect(),
        ..json::Run::default()
    };
    for root in checked
        .roots
        .iter()
        .filter(|root| root.ran().next().is_some())
    {
        let report = report_of(root);
        run.next.extend(next(root, &report));
        run.coverage.push(json::Coverage {
            file: root.file,
            areas: report
                .areas
                .iter()
                .map(|area| (area.area.word, area.area.label, tally(&area.tally)))
                .collect(),
        });
        let playbooks = report.playbooks.iter();
        run.playbooks
            .extend(playbooks.map(|playbook| of_playbook(root, playbook)));
    }
    run
}

fn unread(problem: &Problem) -> json::Unread<'_> {
    json::Unread {
        file: &problem.file,
        name: problem.name,
        what: &problem.what,
        how: &problem.how,
    }
}

fn next<'a>(root: &'a RootReport, report: &Report<'a>) -> Vec<json::Next<'a>> {
    let of = |thing: &partnership_rules::report::ToDo<'a>| json::Next {
        file: root.file,
        rule: &thing.result.rule.name,
        playbook: &thing.result.rule.playbook,
        severity: thing.severity().word(),
        places: thing.findings.len(),
        unblocks: thing.unblocks,
    };
    report.things.iter().map(of).collect()
}

fn tally(of: &Tally) -> json::Tally {
    json::Tally {
        met: of.met,
        error: of.must_fix,
        warning: of.should_fix,
        advice: of.could_improve,
        waived: of.waived,
        attested: of.attested,
        to_attest: of.to_attest,
        unknown: of.unknown,
        nothing: of.nothing,
    }
}

fn of_playbook<'a>(root: &'a RootReport, report: &PlaybookReport<'a>) -> json::Playbook<'a> {
    let steps = report.steps.iter().map(|step| json::Step {
        name: step.step.map_or("", |step| &step.name),
        title: step.step.map_or("", |step| &step.title),
        number: step.step.and_then(|step| step.number.as_deref()),
        state: step.state.word,
        tally: tally(&step.tally),
    });
    let results = report.steps.iter().flat_map(|step| &step.results);
    let rules = results.map(|result| json::Rule {
        name: &result.rule.name,
        title: &result.rule.title,
        step: result.rule.step.as_deref().unwrap_or(""),
        stopped: result.stopped,
        judgements: result
            .judgements
            .iter()
            .map(|own| judgement(root, own))
            .collect(),
    });
    json::Playbook {
        file: root.file,
        name: &report.playbook.name,
        title: &report.playbook.title,
        through: report.through,
        score: report.tally.score(),
        tally: tally(&report.tally),
        steps: steps.collect(),
        rules: rules.collect(),
        off: report.off.clone(),
        inapplicable: report.inapplicable.clone(),
    }
}

fn judgement<'a>(root: &'a RootReport, own: &'a Judgement) -> json::Judgement<'a> {
    let mut told = json::Judgement {
        outcome: "met",
        entry: own
            .entry
            .and_then(|id| root.model.entry(id).name.as_deref()),
        at: own.span,
        severity: None,
        what: None,
        reason: None,
        by: None,
        on: None,
    };
    match &own.outcome {
        Outcome::Met => {}
        Outcome::Open(finding) => {
            told.outcome = "open";
            told.severity = Some(finding.severity.word());
            told.what = Some(&finding.what);
        }
        Outcome::Waived(finding, id) => {
            let waiver = root.model.entry(*id);
            told.outcome = "waived";
            told.severity = Some(finding.severity.word());
            told.what = Some(&finding.what);
            told.reason = waiver.text("reason").map(|reason| reason.value.as_str());
            told.by = waiver
                .references("owner")
                .next()
                .map(|owner| owner.written.as_str());
            told.on = waiver.date("until").map(|until| until.to_string());
        }
        Outcome::Attested(said) => {
            told.outcome = "attested";
            told.by = said.by.as_deref();
            told.on.clone_from(&said.on);
        }
        Outcome::ToAttest => told.outcome = "to-attest",
        Outcome::Unknown => told.outcome = "cannot-be-judged",
    }
    told
}
