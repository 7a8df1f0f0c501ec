//! `partnership test`: the tests that playbooks bring along, run.

mod junit;
mod outcome;

use std::sync::Arc;

use partnership_diagnostics::{Severity, Sources, Texts, text};
use partnership_rules::builtin::{FILES, display_name, file_of};
use partnership_rules::registry::Registry;
use partnership_rules::testing::{TestResult, coverage, run_tests};
use partnership_rules::{Playbook, builtin};
use partnership_source::{FileId, LineIndex, Span};
use partnership_syntax::Parse;

use self::outcome::{OfPlaybook, Tested, document};
use super::tell_problems;
use crate::Exit;
use crate::args::{Format, Test};
use crate::misuse::Misuse;
use crate::playbooks::{House, place};
use crate::progress::load_watched;
use crate::shell::Shell;
use crate::words::count;

/// From how many tests on they are shown as dots.
const MANY: usize = 40;

pub(crate) fn run(args: &Test, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    if args.paths.is_empty() {
        let sources = BuiltIn::new();
        let tested = tested(&Registry::built_in(), &|file| builtin().parse(file), 0);
        return finish(args, &tested, &sources, shell);
    }
    let house = House::of(load_watched(&args.paths, false, shell));
    let problems = tell_problems(&house.workspace, shell);
    let scenarios = scenarios(&house);
    let tested = tested(&house.registry, &|file| house.parse(file), scenarios);
    let broken = house
        .findings
        .iter()
        .any(|finding| finding.severity == Severity::Error);
    if args.format == Format::Text && !house.findings.is_empty() {
        let options = shell.options();
        // The shell keeps a failure to write until the end.
        let _ = text::write(shell, &house.findings, &house.workspace, &options);
        shell.line("");
    }
    let exit = finish(args, &tested, &house.workspace, shell)?;
    Ok(exit
        .max(problems)
        .max(if broken { Exit::Found } else { Exit::Clean }))
}

/// Run the tests of all playbooks. A house playbook may build on a built-in one.
fn tested<'p>(
    registry: &Registry,
    parse: &dyn Fn(FileId) -> Option<&'p Parse>,
    scenarios: usize,
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

/// How many scenarios stand in the files that were given.
fn scenarios(house: &House) -> usize {
    let parses = house.workspace.given().filter_map(|file| house.parse(file));
    parses
        .flat_map(|parse| parse.file().declarations())
        .filter(|entry| entry.keyword().text() == "scenario")
        .count()
}

fn finish(
    args: &Test,
    tested: &Tested,
    sources: &dyn Sources,
    shell: &mut Shell,
) -> Result<Exit, Box<Misuse>> {
    if let Some(file) = &args.junit {
        std::fs::write(file, junit::report(tested, sources)).map_err(|error| {
            Misuse::new(format!(
                "`{}` could not be written: {error}.",
                file.display()
            ))
            .how("Name a file in a folder that is there and that you may write to.")
        })?;
    }
    match args.format {
        Format::Json => {
            // The shell keeps a failure to write until the end.
            let _ = serde_json::to_writer_pretty(&mut *shell, &document(tested, sources));
            shell.line("");
        }
        Format::Text => tell(tested, sources, args.all, shell),
    }
    Ok(if tested.failed() > 0 {
        Exit::Found
    } else {
        Exit::Clean
    })
}

fn tell(tested: &Tested, sources: &dyn Sources, all: bool, shell: &mut Shell) {
    if tested.playbooks.is_empty() && !shell.quiet {
        shell.line("No playbook stands in these files, so there is no test to run.");
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
    if shell.quiet {
        return;
    }
    let failed = tested.failed();
    let passed = tested.all() - failed;
    if failed > 0 {
        shell.line(&format!("{passed} came true, {failed} did not."));
    } else if passed > 0 {
        shell.line(&match passed {
            1 => "The test came true.".to_owned(),
            many => format!("All {many} came true."),
        });
    }
    if tested.scenarios > 0 {
        let scenarios = count(tested.scenarios, "scenario", "scenarios");
        let were = if tested.scenarios == 1 { "was" } else { "were" };
        shell.line(&format!(
            "{scenarios} {were} not run: that needs the engine for clauses, which this version does not have yet."
        ));
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
    for expectation in &result.expectations {
        let sign = sign(expectation.passed, shell);
        let words = partnership_diagnostics::safe_line(&expectation.words).into_owned();
        shell.line(&format!("    {sign} {words}"));
        if !expectation.passed {
            let set = crate::words::paragraph(&expectation.instead, shell.width(), 8);
            shell.line(&partnership_diagnostics::safe(&set));
        }
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
