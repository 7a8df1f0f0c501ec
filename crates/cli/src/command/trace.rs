//! `partnership trace`: say of every statement of the briefing which line it comes from, and what stands behind it.

use partnership_brief::trace::{Claim, Traced, trace};
use partnership_brief::{Options, document};
use partnership_diagnostics::safe_line;
use partnership_project::{Load, load};
use partnership_source::Span;
use serde::Serialize;

use super::brief::{language, named, only_partnership, place};
use super::{settled, tell_problems};
use crate::Exit;
use crate::args::{Format, Global, Trace};
use crate::misuse::Misuse;
use crate::shell::Shell;
use crate::words::{count, paragraph};

/// What is written for programs.
#[derive(Serialize)]
struct Written<'t> {
    /// The version of this form.
    version: u32,
    statements: &'t [Traced],
}

pub(crate) fn run(args: &Trace, global: &Global, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    let workspace = load(std::slice::from_ref(&args.file), &Load::default());
    let problems = tell_problems(&workspace, shell);
    let Some(root) = only_partnership(&workspace)? else {
        return Ok(problems.max(Exit::Misuse));
    };
    settled(&workspace, root)?;
    let built = workspace.build(root);
    named(&built.model, &args.audience, args.asset.as_ref())?;
    let origin = |span: Span| place(&workspace, span);
    let options = Options {
        circle: args.circle.circle(),
        asset: args.asset.clone(),
        audiences: args.audience.clone(),
        language: language(args.language.as_ref(), workspace.config(root))?,
        ..Options::new(global.today(), &origin)
    };
    let statements = trace(&built.model, &document(&built.model, &options), &options);
    if args.format == Format::Json {
        let written = Written {
            version: 1,
            statements: &statements,
        };
        // A tree of texts can always be written.
        let text = serde_json::to_string_pretty(&written).unwrap_or_default();
        shell.text(&format!("{text}\n"));
    } else {
        tell(&statements, shell);
    }
    Ok(problems)
}

fn tell(statements: &[Traced], shell: &mut Shell) {
    let width = shell.width();
    let mut under = (String::new(), None);
    for one in statements {
        let at = (one.page.clone(), one.heading.clone());
        if at != under {
            if !under.0.is_empty() {
                shell.line("");
            }
            let heading = match &one.heading {
                Some(heading) => format!("{} > {heading}", one.page),
                None => one.page.clone(),
            };
            let heading = shell.paint("1", &safe_line(&heading));
            shell.line(&heading);
            under = at;
        }
        let says = match &one.label {
            Some(label) if label.ends_with('?') => format!("{label} {}", one.says),
            Some(label) => format!("{label}: {}", one.says),
            None => one.says.clone(),
        };
        shell.line(&paragraph(&safe_line(&says), width, 2));
        let mut places: Vec<String> = Vec::new();
        for origin in &one.from {
            let name = origin.name.as_deref().map(|name| format!(" {name}"));
            places.push(format!(
                "{} ({}{})",
                origin.place,
                origin.kind,
                name.unwrap_or_default()
            ));
        }
        let from = if places.is_empty() {
            "a heading of the program's own".to_owned()
        } else {
            format!("from {}", places.join(", "))
        };
        shell.line(&paragraph(&safe_line(&from), width, 6));
        if let Some(claim) = &one.claim {
            shell.line(&paragraph(&safe_line(&behind(claim)), width, 6));
        }
    }
    if !shell.quiet {
        shell.line("");
        shell.line(&summary(statements));
    }
}

/// "claimed as expected, not proven: nothing that these readers may see shows it"
fn behind(claim: &Claim) -> String {
    let said: Vec<_> = claim
        .evidence
        .iter()
        .map(|evidence| {
            let source: String = evidence
                .source
                .iter()
                .map(|source| format!(", {source}"))
                .collect();
            format!("{} ({}{source})", evidence.title, evidence.place)
        })
        .collect();
    let mark = if claim.proven { "proven" } else { "not proven" };
    if said.is_empty() {
        format!(
            "claim, {mark}: told as \"{}\"; nothing that these readers may see shows it",
            claim.sure
        )
    } else {
        format!(
            "claim, {mark}: told as \"{}\"; shown by {}",
            claim.sure,
            said.join("; ")
        )
    }
}

fn summary(statements: &[Traced]) -> String {
    let sourced = statements.iter().filter(|one| !one.from.is_empty()).count();
    let all = count(sourced, "statement comes", "statements come");
    let open = statements
        .iter()
        .filter(|one| {
            one.claim
                .as_ref()
                .is_some_and(|claim| claim.evidence.is_empty())
        })
        .count();
    let open = match open {
        0 => "Every claim has evidence.".to_owned(),
        some => format!(
            "{} to a claim without evidence.",
            count(some, "of them belongs", "of them belong")
        ),
    };
    format!("{all} from the file. {open}")
}
