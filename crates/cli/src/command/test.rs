//! `partnership test`: the tests that playbooks bring along, run.

mod clauses;
mod junit;
mod outcome;
mod reports;

use std::sync::Arc;

use jiff::civil;
use partnership_diagnostics::{Finding, Severity, Sources, Texts, text};
use partnership_project::write;
use partnership_rules::builtin::{FILES, display_name, file_of};
use partnership_rules::registry::Registry;
use partnership_rules::scenario::{ScenarioResult, run_scenarios};
use partnership_rules::testing::{TestResult, coverage, run_tests};
use partnership_rules::{Playbook, builtin};
use partnership_source::{FileId, LineIndex, Span};
use partnership_syntax::Parse;
use serde_json::Value;

use self::outcome::{OfPlaybook, Tested, document};
use super::tell_problems;
use crate::Exit;
use crate::args::{Format, Global, Test};
use crate::misuse::Misuse;
use crate::playbooks::{House, place};
use crate::progress::load_watched;
use crate::reports::takes_output;
use crate::shell::Shell;
use crate::words::count;

/// From how many tests on they are shown as dots.
const MANY: usize = 40;

pub(crate) fn run(args: &Test, global: &Global, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    let outputs = || crate::reports::files(&args.reports).chain(args.junit.as_deref());
    if args.paths.is_empty() {
        crate::reports::keep_apart(outputs(), &[])?;
        let sources = BuiltIn::new();
        let tested = tested(
            &Registry::built_in(),
            &|file| builtin().parse(file),
            Vec::new(),
        );
        return finish(args, &tested, (&sources, &[]), Value::Null, shell);
    }
    let house = House::of(load_watched(&args.paths, false, shell));
    crate::reports::keep_apart(outputs(), &[&house.workspace])?;
    let problems = tell_problems(&house.workspace, shell);
    let scenarios = scenarios(&house, global.today());
    let tested = tested(&house.registry, &|file| house.parse(file), scenarios);
    let broken = house
        .findings
        .iter()
        .any(|finding| finding.severity == Severity::Error);
    let for_people = args.format == Format::Text && !takes_output(&args.reports);
    if for_people && !house.findings.is_empty() {
        let options = shell.options();
        // The shell keeps a failure to write until the end.
        let _ = text::write(shell, &house.findings, &house.workspace, &options);
        shell.line("");
    }
    let guarded = clauses::guarded(
        &house.workspace,
        global.today(),
        (args.coverage, args.mutate),
    );
    let more = clauses::document(&guarded, &house.workspace);
    let exit = finish(
        args,
        &tested,
        (&house.workspace, &house.findings),
        more,
        shell,
    )?;
    if for_people {
        clauses::tell(&guarded, &house.workspace, shell);
    }
    Ok(exit
        .max(problems)
        .max(if broken { Exit::Found } else { Exit::Clean }))
}

/// Run the tests of all playbooks. A house playbook may build on a built-in one.
fn tested<'p>(
    registry: &Registry,
    parse: &dyn Fn(FileId) -> Option<&'p Parse>,
    scenarios: Vec<ScenarioResult>,
) -> Tested {
    let mut all: Vec<Arc<Playbook>> = registry.playbooks.clone();
    for playbook in Registry::built_in().playbooks {
        if !all.iter().any(|own| own.name == playbook.name) {
            all.push(playbook);
        }
    }
    let of = |playbook: &Arc<Playbook>| {
        let results = run_tests(playbook, parse, &all, None);
        OfPlaybook {
            coverage: coverage(playbook, &results),
            playbook: Arc::clone(playbook),
            results,
        }
    };
    Tested {
        playbooks: registry.playbooks.iter().map(of).collect(),
        scenarios,
    }
}

/// The scenarios of the partnerships that were given, asked.
fn scenarios(house: &House, today: civil::Date) -> Vec<ScenarioResult> {
    let roots = house.workspace.roots();
    roots
        .flat_map(|root| run_scenarios(&house.workspace.build(root).model, today))
        .collect()
}

fn finish(
    args: &Test,
    tested: &Tested,
    (sources, findings): (&dyn Sources, &[Finding]),
    more: Value,
    shell: &mut Shell,
) -> Result<Exit, Box<Misuse>> {
    let mut document = document(tested, sources);
    if more.as_array().is_some_and(|more| !more.is_empty()) {
        document["clauses"] = more;
    }
    reports::write(&args.reports, tested, (sources, findings), &document, shell)?;
    if let Some(file) = &args.junit {
        write::put(file, junit::report(tested, sources)).map_err(|error| {
            Misuse::new(format!(
                "`{}` could not be written: {error}.",
                file.display()
            ))
            .how("Name a file in a folder that is there and that you may write to.")
        })?;
    }
    match args.format {
        _ if takes_output(&args.reports) => {}
        Format::Json => {
            // The shell keeps a failure to write until the end.
            let _ = serde_json::to_writer_pretty(&mut *shell, &document);
            shell.line("");
        }
        Format::Text => {
            shell.for_people(true);
            tell(tested, sources, args.all, shell);
            shell.for_people(false);
        }
    }
    Ok(if tested.failed() > 0 {
        Exit::Found
    } else {
        Exit::Clean
    })
}

fn tell(tested: &Tested, sources: &dyn Sources, all: bool, shell: &mut Shell) {
    if tested.playbooks.is_empty() && tested.scenarios.is_empty() && !shell.quiet {
        shell
            .line("No playbook and no scenario stands in these files, so there is no test to run.");
    }
    let names = all || tested.all() <= MANY;
    for own in &tested.playbooks {
        if !shell.quiet {
            let title = shell.paint("1", &own.playbook.name);
            let tests = count(own.results.len(), "test", "tests");
            let rules = count(own.playbook.rules.len(), "rule", "rules");
            shell.line(&format!("{title}: {tests}, {rules}"));
            if names {
                for result in &own.results {
                    let sign = sign(result.passed(), shell);
                    let title = partnership_diagnostics::safe_line(&result.title).into_owned();
                    shell.line(&format!("  {sign} {title}"));
                }
            } else {
                dots(&own.results, shell);
            }
            lacking(own, shell);
            shell.line("");
        }
        for result in own.results.iter().filter(|result| !result.passed()) {
            failure(result, sources, shell);
        }
    }
    tell_scenarios(&tested.scenarios, sources, shell);
    if shell.quiet {
        return;
    }
    let failed = tested.failed();
    let passed = tested.all() - failed;
    if failed > 0 {
        shell.line(&format!("{passed} came true, {failed} did not."));
    } else if passed > 0 {
        shell.line(&match passed {
            1 => "It came true.".to_owned(),
            many => format!("All {many} came true."),
        });
    }
}

fn tell_scenarios(scenarios: &[ScenarioResult], sources: &dyn Sources, shell: &mut Shell) {
    if scenarios.is_empty() {
        return;
    }
    if !shell.quiet {
        let number = count(scenarios.len(), "scenario", "scenarios");
        let title = shell.paint("1", &number);
        shell.line(&title);
        for own in scenarios {
            let sign = sign(own.passed(), shell);
            let title = partnership_diagnostics::safe_line(&own.title).into_owned();
            shell.line(&format!("  {sign} {title}"));
        }
        shell.line("");
    }
    for own in scenarios.iter().filter(|own| !own.passed()) {
        let failed = sign(false, shell);
        let title = shell.paint("1", &own.title);
        shell.line(&format!("{failed} {title} ({})", place(sources, own.span)));
        for one in &own.expectations {
            expectation(
                &words_of(sources, one.span),
                one.passed,
                &one.instead,
                shell,
            );
        }
        shell.line("");
    }
}

/// An expectation, and what happened instead.
fn expectation(words: &str, passed: bool, instead: &str, shell: &mut Shell) {
    let sign = sign(passed, shell);
    let words = partnership_diagnostics::safe_line(words).into_owned();
    shell.line(&format!("    {sign} {words}"));
    if !passed {
        let set = crate::words::paragraph(instead, shell.width(), 8);
        shell.line(&partnership_diagnostics::safe(&set));
    }
}

fn sign(passed: bool, shell: &Shell) -> String {
    let ascii = shell.options().ascii;
    match (passed, ascii) {
        (true, false) => shell.paint("32", "✓"),
        (false, false) => shell.paint("31", "✗"),
        (true, true) => shell.paint("32", "+"),
        (false, true) => shell.paint("31", "x"),
    }
}

fn dots(results: &[TestResult], shell: &mut Shell) {
    let width = shell.width().saturating_sub(2).max(1);
    for row in results.chunks(width) {
        let signs: String = row
            .iter()
            .map(|result| match result.passed() {
                true => shell.paint("32", "."),
                false => shell.paint("31", "x"),
            })
            .collect();
        shell.line(&format!("  {signs}"));
    }
}

/// Rules that no test shows both to speak and to be silent.
fn lacking(own: &OfPlaybook, shell: &mut Shell) {
    let all = own.playbook.rules.len();
    if all == 0 {
        return;
    }
    let missing = &own.coverage.missing;
    let shown = all - missing.len();
    let mut text = format!(
        "Shown by tests, both where it must speak and where it must be silent: {shown} of {}.",
        count(all, "rule", "rules")
    );
    if !missing.is_empty() {
        let names: Vec<String> = missing.iter().map(|name| format!("`{name}`")).collect();
        text.push_str(&format!(" Not shown: {}.", names.join(", ")));
    }
    let set = crate::words::paragraph(&text, shell.width(), 2);
    shell.line(&set);
}

fn failure(result: &TestResult, sources: &dyn Sources, shell: &mut Shell) {
    let failed = sign(false, shell);
    let title = shell.paint("1", &result.title);
    shell.line(&format!(
        "{failed} {title} ({})",
        place(sources, result.span)
    ));
    for own in &result.expectations {
        expectation(&own.words, own.passed, &own.instead, shell);
    }
    if !result.findings.is_empty() {
        shell.line("");
        let options = shell.options();
        // The shell keeps a failure to write until the end.
        let _ = text::write(shell, &result.findings, sources, &options);
    }
    shell.line("");
}

/// The files of the built-in playbooks, to be shown.
struct BuiltIn {
    texts: Texts,
    nowhere: LineIndex,
}

impl BuiltIn {
    fn new() -> Self {
        let mut texts = Texts::default();
        for file in FILES {
            texts.add(display_name(file), file.text.to_owned());
        }
        Self {
            texts,
            nowhere: LineIndex::new(""),
        }
    }

    fn own(file: FileId) -> Option<FileId> {
        file_of(file)?;
        Some(FileId(file.0 - builtin::FIRST_FILE))
    }
}

impl Sources for BuiltIn {
    fn name(&self, file: FileId) -> &str {
        Self::own(file).map_or("", |file| self.texts.name(file))
    }

    fn text(&self, file: FileId) -> &str {
        Self::own(file).map_or("", |file| self.texts.text(file))
    }

    fn lines(&self, file: FileId) -> &LineIndex {
        match Self::own(file) {
            Some(file) => self.texts.lines(file),
            None => &self.nowhere,
        }
    }
}

/// Where a test stands, for programs.
fn line_of(sources: &dyn Sources, span: Span) -> u32 {
    sources.lines(span.file).line_column(span.range.start).line + 1
}

/// The words at a place, on one line.
fn words_of(sources: &dyn Sources, span: Span) -> String {
    let words = span.range.of(sources.text(span.file));
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
