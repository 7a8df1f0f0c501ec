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
