//! Generated partnership files of any size: declarations, blocks on one line, nested entries, long texts, comments, and
//! some text beyond ASCII, in about the mix of a real file. They are clean: the checker finds nothing in them.

use std::fmt::Write;

use crate::random::Random;

/// Words for sentences.
const WORDS: &[&str] = &[
    "people", "data", "hospital", "sharing", "with", "care", "the", "a", "of", "to", "who",
    "benefit", "waiting", "time", "staff", "planning", "café", "Zürich", "in", "and", "for",
    "better", "sooner", "risk", "trust", "learn", "from", "records", "every",
];

/// A partnership file of about `bytes` bytes.
pub fn partnership(bytes: usize, seed: u64) -> String {
    let mut random = Random::new(seed);
    let mut out = String::with_capacity(bytes + 2_000);
    out.push_str(
        "// A generated partnership.\npartnership generated \"A generated partnership\" {\n  level: coordinating\n  status: draft\n  \
         jurisdictions: gb-eng\n  starts: 2026-04-01\n  review: every 6 months\n  aim: \"See what a large file costs.\"\n}\n",
    );
    let mut round = 0;
    while out.len() < bytes {
        group(&mut out, round, &mut random);
        round += 1;
    }
    out
}

/// One partner, its dataset, a purpose, an audience, a benefit, evidence, a risk and an agreement: ten entries.
fn group(out: &mut String, n: usize, random: &mut Random) {
    let sentence = |random: &mut Random, words: usize| {
        let mut text = String::new();
        for at in 0..words {
            if at > 0 {
                text.push(' ');
            }
            text.push_str(random.one::<&str>(WORDS));
        }
        text.push('.');
        text
    };
    let year = 2020 + n % 6;
    let _ = write!(
        out,
        "\n// Group {n}: {}\npartner holder-{n} \"Holder number {n}\" {{\n  kind: hospital\n  roles: data-holder, controller\n  mission: \"{}\"\n  \
         concern: \"{}\"\n}}\n\npartner user-{n} \"User number {n}\" {{\n  kind: university\n  roles: data-user\n  mission: \"{}\"\n}}\n\n",
        sentence(random, 6),
        sentence(random, 9),
        sentence(random, 7),
        sentence(random, 8),
    );
    let _ = write!(
        out,
        "dataset records-{n} \"Records of number {n}\" {{\n  holder: holder-{n}\n  subjects: patients\n  identifiability: pseudonymised\n  \
         sensitivity: special-category\n  standard: fhir\n  access: trusted-research-environment\n  description: \"\"\"\n    {}\n    {}\n  \"\"\"\n}}\n\n",
        sentence(random, 12),
        sentence(random, 11),
    );
    let _ = write!(
        out,
        "purpose purpose-{n} \"Purpose number {n}\" {{\n  category: dpv:ImproveHealthcare\n  intended-use: \"{}\"\n  uses: records-{n}\n  \
         serves: audience-{n}\n  basis: public-task // from the statute\n}}\n\naudience audience-{n} \"Audience number {n}\" {{\n  wants: \"{}\"\n  \
         reading-age: 11\n}}\n\nbenefit benefit-{n} \"Benefit number {n}\" {{\n  for: audience-{n}\n  from: purpose-{n}\n  claim: expected\n  \
         measure: \"Median wait\" {{ baseline: 214 minutes  target: 150 minutes  by: {}-03-31 }}\n  evidence: evidence-{n}\n}}\n\n",
        sentence(random, 8),
        sentence(random, 9),
        year + 1,
    );
    let _ = write!(
        out,
        "evidence evidence-{n} \"Evidence number {n}\" {{\n  source: \"https://example.org/{n}\"\n  date: {year}-11-05\n  finding: \"{}\"\n}}\n\n\
         risk risk-{n} \"Risk number {n}\" {{\n  affects: audience-{n}\n  arises-from: records-{n}\n  likelihood: possible\n  impact: major\n  \
         owner: holder-{n}\n\n  mitigation mitigation-{n} \"Mitigation number {n}\" {{\n    owner: user-{n}\n    status: in-place\n  }}\n}}\n\n\
         agreement agreement-{n} \"Agreement number {n}\" {{\n  type: data-sharing-agreement\n  parties: holder-{n}, user-{n}\n  covers: purpose-{n}\n  \
         status: signed on {year}-03-20\n  effective: {year}-04-01\n  expires: {}-03-31\n\n  permit user-{n} to analyse, link records-{n} for \
         purpose-{n} {{\n    within: trusted-research-environment\n    duties: delete-at-end, publish-findings\n  }}\n}}\n",
        sentence(random, 10),
        year + 3,
    );
}

/// The files of the example of emergency care as one text.
pub fn emergency_care() -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples");
    let files = [
        "emergency-care/emergency-care",
        "emergency-care/people",
        "emergency-care/working-together",
        "emergency-care/risk-check",
        "shared/principles",
    ];
    let texts = files
        .iter()
        .filter_map(|name| std::fs::read_to_string(format!("{folder}/{name}.partnership")).ok());
    texts.collect()
}

/// A partnership many times over in one file: every entry of `text` again and again under names of their own, below one
/// header. So every line of a real file is there as often as in many real files, which a generated one cannot offer.
pub fn repeated(text: &str, times: usize) -> String {
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.starts_with("use "))
        .collect();
    let of_clauses = lines.iter().filter_map(|line| {
        let (_, rest) = line.split_once(" called ")?;
        rest.split([' ', ',']).next()
    });
    let entries = lines.iter().filter_map(|line| name_of_entry(line));
    let names: Vec<&str> = entries.chain(of_clauses).collect();
    let (mut header, mut rest, mut inside) = (String::new(), Vec::new(), false);
    for line in lines {
        inside |= line.starts_with("partnership ");
        if inside {
            header.push_str(line);
            header.push('\n');
            inside = line != "}";
        } else {
            rest.push(line);
        }
    }
    let mut out = renamed_lines(header.lines(), &names, 0);
    for time in 0..times {
        out.push_str(&renamed_lines(rest.iter().copied(), &names, time));
    }
    out
}

/// The name in a head: `partner st-marys "St Mary's Hospital" {`.
fn name_of_entry(line: &str) -> Option<&str> {
    let mut words = line.trim_start().split(' ');
    let (kind, name, title) = (words.next()?, words.next()?, words.next()?);
    let is_head =
        line.ends_with(['{', '}']) && title.starts_with(['"', '{']) && !kind.contains(':');
    (is_head && kind != "partnership" && !name.starts_with('"')).then_some(name)
}

fn renamed_lines<'a>(lines: impl Iterator<Item = &'a str>, names: &[&str], time: usize) -> String {
    // Here the same words are words of lists.
    const LISTS: [&str; 5] = ["subjects:", "kind:", "roles:", "follows:", "status:"];
    // These are words of lists as well, or actions, wherever they stand.
    const WORDS: [&str; 5] = [
        "sell",
        "pseudonymised",
        "re-identification",
        "no-surprises",
        "duty-to-share",
    ];
    let mut out = String::new();
    for line in lines {
        let kept = LISTS.iter().any(|list| line.trim_start().starts_with(list));
        let head = name_of_entry(line);
        let mut before = "";
        let mut quoted = false;
        let is_name = |c: char| c.is_alphanumeric() || c == '-';
        let mut at = 0;
        while at < line.len() {
            let rest = &line[at..];
            let end = match rest.find(|c| !is_name(c)) {
                Some(0) => rest.chars().next().map_or(1, char::len_utf8),
                Some(end) => end,
                None => rest.len(),
            };
            let word = &rest[..end];
            quoted ^= word == "\"";
            out.push_str(word);
            let is_field = rest[end..].starts_with(':') && !rest[end..].starts_with(":\"");
            let meant = head == Some(word) || before == "/" || !WORDS.contains(&word);
            if !quoted && !kept && !is_field && names.contains(&word) && meant {
                let _ = write!(out, "-{time}");
            }
            if word != " " {
                before = word;
            }
            at += end;
        }
        out.push('\n');
    }
    // What is used under a name of its own stands in the same file here.
    out.replace("caldicott/", "")
}
