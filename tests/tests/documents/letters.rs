//! Slides are read from the last row, whether three partners take part or forty.

use super::read::Files;
use super::tree;

/// So many partners, each with data, risks, benefits and meetings.
fn crowd(many: usize) -> String {
    let mut text = String::from(
        "partnership crowd \"A crowd\" {\n  need: \"Nobody sees it whole.\"\n  aim: \"See it whole.\"\n  \
         society: \"Fewer people wait.\"\n  starts: 2026-01-01\n  risk-scale: nhs-5x5\n}\n\
         purpose learn \"Learn what helps\" { aim: \"Care that works.\"  serves: patients }\n\
         audience patients \"Patients\" { subjects: patients  wants: \"To be seen sooner.\" }\n",
    );
    for at in 0..many {
        let to = (at * 7 + 3) % many;
        let words = "so that everybody who has to wait knows for how long, and why it takes as long as it does";
        text.push_str(&format!(
            "partner n{at} \"General hospital number {at}\" {{ kind: hospital }}\n\
             dataset d{at} \"Attendances of hospital {at}\" {{ holder: n{at}  subjects: patients }}\n\
             flow f{at} {{ from: n{at}  to: n{to}, n0  carries: d{at}  for: learn }}\n\
             benefit b{at} \"You are seen sooner, number {at}, {words}\" {{ for: patients  from: learn  description: \"{words}\" }}\n\
             promise o{at} \"We tell you, number {at}, {words}\" {{ to: patients  always: \"{words}\" }}\n\
             principle q{at} \"Open, number {at}, {words}\" {{ statement: \"{words}\" }}\n\
             agreement g{at} \"Agreement {at}\" {{ parties: n{at}, n0  effective: 2026-01-01  expires: 2028-12-31 }}\n\
             activity a{at} \"Meeting of hospital {at}\" {{ repeats: every 1 month  held: 2026-10-{:02} }}\n\
             risk r{at} \"Risk {at}: {words}\" {{\n  affects: patients\n  likelihood: possible\n  impact: major\n  \
             residual-likelihood: rare\n  mitigation m{at} \"What is done, {words}\" {{ status: in-place }}\n}}\n",
            at % 28 + 1
        ));
    }
    text
}

#[test]
fn every_letter_of_a_slide_can_be_read() {
    for many in [3, 40] {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("crowd.partnership");
        std::fs::write(&path, crowd(many)).expect("a file");
        let words = ["--draft", "--to", "pptx,pdf", "--as", "slides"];
        let files = Files::of(&path, &words);
        let Some(read) = files.read() else { return };
        let (_, deck) = tree(&path, true);
        super::slides(read, &deck);
        for slide in read.of("slides.pptx")["slides"].as_array().expect("slides") {
            let least = slide["letters"].as_f64().unwrap_or(12.0);
            assert!(least >= 9.0, "{least} pt in PPTX: {}", slide["title"]);
        }
        let pdf = read.of("slides.pdf");
        let pages = pdf["letters"].as_array().expect("pages");
        assert_eq!(pages.len(), deck.slides.len());
        for (page, least) in (1..).zip(pages) {
            let least = least.as_f64().expect("letters");
            assert!(least >= 9.0, "{least} pt in PDF, page {page}: {many}");
        }
        super::hostile::nothing_leaves_the_page(&files, &["slides.pdf"]);
    }
}
