//! The privacy notice, the schedule to an agreement and the extract for an impact assessment.

use super::{BARE, DAY, examples, printed};
use crate::support::Folder;

const CARE: &str = "emergency-care/emergency-care.partnership";

/// The lines of a text that say what is open, without why it is asked.
fn open(text: &str) -> String {
    let lines = text
        .lines()
        .filter_map(|line| line.strip_prefix("> **Missing:** "));
    let short = lines.map(|line| {
        let (what, rest) = line.split_once(": ").unwrap_or((line, ""));
        let how = rest.split('*').nth(1).unwrap_or_default();
        format!("{what} | {how}\n")
    });
    short.collect()
}

#[test]
fn a_notice_says_what_the_file_says_with_its_line() {
    let notice = printed(&examples(), &["privacy-notice", CARE]);
    let from = notice.find("#### Forecast demand").unwrap();
    let to = notice.find("#### Learn what worked").unwrap();
    insta::assert_snapshot!(notice[from..to].trim(), @r#"
#### Forecast demand `[forecast-demand, line 368]`

- **What it is to achieve:** Know how many people will need urgent care, early enough to be ready. `[forecast-demand, line 369]`
- **What is done with the data:** Predict hourly arrivals at both departments seven days ahead. `[forecast-demand, line 370]`
- **Sort of purpose:** Service planning `[forecast-demand, line 371]`
- **Data it uses:** Visits to emergency care `[forecast-demand, line 372]`
- **Carried out by:** City University `[forecast-demand, line 374]`
- **Lawful basis (Article 6(1)(e)):** **Public task.** The use is needed for a task in the public interest or an official power that the law lays down. This holds for St Mary's Hospital and Riverside General Hospital. `[forecast-demand, line 375]`
- **Condition for special categories (Article 9(2)(h)):** **Health or social care.** The use is needed for care, treatment, or to manage health or social care. `[forecast-demand, line 376]`
- **What lifts the duty of confidence:** **Section 251 support.** Support under section 251 of the National Health Service Act 2006 sets the confidence aside for a named use. `[forecast-demand, line 377]`
- **Automated decisions about people:** No. The reason: People set the rota. The forecast is one thing they look at. `[forecast-demand, line 379]`
- **Whether somebody makes money from it:** No. The reason: Nobody pays for the forecast and nobody is paid by its use. `[forecast-demand, line 378]`
- **From:** 1 April 2026 `[forecast-demand, line 381]`
- **Until:** 31 March 2028 `[forecast-demand, line 382]`
"#);
}

#[test]
fn what_is_not_said_stands_open_with_what_to_write() {
    let folder = Folder::new(&[("falls.partnership", BARE)]);
    insta::assert_snapshot!(open(&printed(&folder, &["privacy-notice", "falls.partnership"])), @r#"
Website, for “Hill Council” | Write `website: …` in partner `council`.
Contact | Write `contact: …` in the partnership entry.
The data protection officer | Write a `person` with `role: data-protection-officer`, `position:` and `visibility: public`. People are kept inside unless their entry says otherwise.
What is done with the data, for “Plan visits” | Write `intended-use: "…"` in purpose `plan-visits`.
Lawful basis, for “Plan visits” | When it is settled, write `basis: …` in purpose `plan-visits`.
Automated decisions about people, for “Plan visits” | Write `automated-decisions: …` in purpose `plan-visits`.
What it is, for “Calls after a fall” | Write `description: "…"` in dataset `fall-calls`.
Whom it is about, for “Calls after a fall” | Write `subjects: …` in dataset `fall-calls`.
How far people can be recognised in it, for “Calls after a fall” | When it is settled, write `identifiability: …` in dataset `fall-calls`.
How sensitive it is, for “Calls after a fall” | Write `sensitivity: …` in dataset `fall-calls`.
Categories of data, for “Calls after a fall” | Write `categories: "…"` in dataset `fall-calls`.
Where it comes from, for “Calls after a fall” | Write `source: …` in dataset `fall-calls`.
How long it is kept, for “Calls after a fall” | Write `retention: …` in dataset `fall-calls`.
Who receives the data | Write a `flow` with `from:`, `to:`, `carries:` and `for:`.
Who works on “Calls after a fall” for the controllers | Write `processors: …` in dataset `fall-calls`.
Whether “Calls after a fall” may be passed on | Write `onward-sharing: …` in dataset `fall-calls`.
Where “Calls after a fall” is kept | Write `hosted-in: …` in dataset `fall-calls`.
Who gives what to whom | Write a `flow` with `from:`, `to:` and `carries:`.
How to use them | Write `rights: "…"` in the partnership entry.
The choice people have, or that they have none and why | Write an `opt-out` with `how-to:`, or `choice: "…"` in each audience.
How to complain | Write `complaints: "…"` in the partnership entry.
Whether “Calls after a fall” must be given | Write `must-give: …` in dataset `fall-calls`.
"#);
}

#[test]
fn whether_people_must_give_their_data_is_said_with_what_follows() {
    let said = "  must-give: no because \"Help comes all the same.\"\n  identifiability:";
    let text = BARE.replacen("  identifiability:", said, 1);
    let folder = Folder::new(&[("falls.partnership", &text)]);
    let notice = printed(&folder, &["privacy-notice", "falls.partnership"]);
    let from = notice.find("### Whether you must give the data").unwrap();
    insta::assert_snapshot!(notice[from..].lines().take(3).collect::<Vec<_>>().join("\n"), @"
    ### Whether you must give the data

    - **Whether “Calls after a fall” must be given:** No. The reason: Help comes all the same. `[fall-calls, line 17]`
    ");
}

#[test]
fn a_file_without_an_agreement_still_gives_a_schedule_to_fill() {
    let folder = Folder::new(&[("falls.partnership", BARE)]);
    insta::assert_snapshot!(open(&printed(&folder, &["agreement", "falls.partnership"])), @r#"
The agreement | Write an `agreement` with `type:`, `parties:`, `covers:` and its dates.
Why data has to be shared | Write `need: "…"` in the partnership entry.
What is done with the data, for “Plan visits” | Write `intended-use: "…"` in purpose `plan-visits`.
Lawful basis, for “Plan visits” | When it is settled, write `basis: …` in purpose `plan-visits`.
Automated decisions about people, for “Plan visits” | Write `automated-decisions: …` in purpose `plan-visits`.
What it is, for “Calls after a fall” | Write `description: "…"` in dataset `fall-calls`.
Whom it is about, for “Calls after a fall” | Write `subjects: …` in dataset `fall-calls`.
How far people can be recognised in it, for “Calls after a fall” | When it is settled, write `identifiability: …` in dataset `fall-calls`.
How sensitive it is, for “Calls after a fall” | Write `sensitivity: …` in dataset `fall-calls`.
Categories of data, for “Calls after a fall” | Write `categories: "…"` in dataset `fall-calls`.
Where it comes from, for “Calls after a fall” | Write `source: …` in dataset `fall-calls`.
How long it is kept, for “Calls after a fall” | Write `retention: …` in dataset `fall-calls`.
Who gives what to whom | Write a `flow` with `from:`, `to:`, `carries:` and `under:` this agreement.
How “Calls after a fall” is reached | Write `access: …` in dataset `fall-calls`.
Where “Calls after a fall” is kept | Write `hosted-in: …` in dataset `fall-calls`.
How long “Calls after a fall” is kept | Write `retention: …` in dataset `fall-calls`.
What is permitted and what is forbidden | Write clauses, such as `permit … to analyse … for …` inside the agreement.
Whether “Calls after a fall” may be passed on | Write `onward-sharing: …` in dataset `fall-calls`.
"#);
}

#[test]
fn an_assessment_follows_the_steps_of_the_template() {
    let extract = printed(&examples(), &["dpia", CARE]);
    let headings: Vec<&str> = extract
        .lines()
        .filter(|line| line.starts_with("## ") || line.starts_with("### "))
        .collect();
    insta::assert_snapshot!(headings.join("\n"), @r#"
## Step 1: whether an assessment is needed
### The aim, and why data has to be shared
### What calls for an assessment
## Step 2: the processing
### Nature: who takes part, and how data travels
### Scope: the data, and whom it is about
### Context: what people expect
### Purposes: what it is for
## Step 3: who was asked
### Views of the people concerned
## Step 4: necessity and proportion
### Ground in law
### Milder forms, and how little is enough
### Rights, processors, borders
## Steps 5 and 6: risks, and what is done about them
### What could happen to people
### How great the risks are
### What is done about them
## Step 7: sign-off
### The assessment on record
"#);
    assert!(extract.contains("| Someone is recognised in the data"));
}

#[test]
fn a_schedule_lists_clauses_signatures_and_where_the_text_says_it() {
    let schedule = printed(&examples(), &["agreement", CARE]);
    let from = schedule.find("**What is permitted**").unwrap();
    let to = schedule.find("### Limits and onward sharing").unwrap();
    insta::assert_snapshot!(schedule[from..to].trim(), @"
**What is permitted**

| Clause | What it permits | On condition | With these duties |
| --- | --- | --- | --- |
| forecast-analysis `[dsa-2026, line 892]` | City University may analyse and link *Visits to emergency care* for *Forecast demand*. `[line 892]` | it is done within *City Secure Data Environment*; and the data is pseudonymised or less identifying; and *Support under section 251* has been given `[line 892]` | delete at end, publish findings, respect opt-outs and suppress small numbers `[line 892]` |
| evaluation-analysis `[dsa-2026, line 900]` | City University may analyse *Visits to emergency care* for *Learn what worked*. `[line 900]` | it is done within *City Secure Data Environment*; and the data is pseudonymised or less identifying; and *Support under section 251* has been given `[line 900]` | delete at end, publish findings, suppress small numbers and A yearly audit by the hospitals `[line 900]` |
| forecast-published `[dsa-2026, line 907]` | City University may publish *Forecast of arrivals for the next seven days* for *Forecast demand* and *Learn what worked*. `[line 907]` | none | name where the data comes from `[line 907]` |
| forecast-readers `[dsa-2026, line 912]` | St Mary's Hospital, Riverside General Hospital and City Patients' Forum may read *Forecast of arrivals for the next seven days* for *Forecast demand* and *Learn what worked*. `[line 912]` | none | none |

**What is forbidden**

| Clause | What it forbids |
| --- | --- |
| never-re-identify `[line 915]` | Nobody may find out who the people in *Visits to emergency care* are. `[line 915]` |
| never-insurance `[line 919]` | Nobody may use *Visits to emergency care* for insurance. `[line 919]` |
| never-sell `[line 921]` | Nobody may sell *Visits to emergency care*. `[line 921]` |
| never-judge-staff `[line 923]` | Nobody may use *Visits to emergency care* for employment decisions. `[line 923]` |
");
    assert!(schedule.contains("18 March 2026"), "the day of a signature");
    assert!(schedule.contains("Schedule 1"), "where the text says it");
}

#[test]
fn nothing_internal_reaches_a_wider_circle() {
    let folder = examples();
    let inside = [
        "Mei Lindqvist",
        "Ruth Adeyemi",
        "Data protection officer of both hospitals",
        "dpo@example.org",
        "data.desk@example.org",
    ];
    let partners = ["Patients feeling that their records left without them knowing."];
    for sort in ["register", "privacy-notice"] {
        let text = printed(&folder, &[sort, CARE]);
        for word in inside.iter().chain(&partners) {
            assert!(!text.contains(word), "{sort}: {word}");
        }
    }
    for sort in ["agreement", "dpia"] {
        let text = printed(&folder, &[sort, CARE]);
        for word in inside {
            assert!(!text.contains(word), "{sort} for the partners: {word}");
        }
    }
    let text = printed(&folder, &["dpia", CARE, "--for", "internal"]);
    assert!(
        text.contains("Ruth Adeyemi"),
        "those who write the file see it"
    );
}

#[test]
fn what_is_for_everybody_is_made_for_no_narrower_circle() {
    let folder = Folder::new(&[("falls.partnership", BARE)]);
    let ran = folder
        .run(&[
            "document",
            "privacy-notice",
            "falls.partnership",
            "--for",
            "internal",
        ])
        .ends(2);
    insta::assert_snapshot!(ran.err, @r#"
The register and the privacy notice are for everybody, so they show only what everybody may see.
  What to do: Leave out `--for`. What is for the partners goes into `agreement` or `dpia`.
"#);
}

#[test]
fn a_partnership_that_is_kept_inside_tells_the_public_nothing() {
    let text = BARE.replacen("aim:", "visibility: internal\n  aim:", 1);
    let folder = Folder::new(&[("falls.partnership", &text)]);
    for sort in ["privacy-notice", "register"] {
        let text = printed(&folder, &[sort, "falls.partnership"]);
        assert!(
            !text.contains("Fewer falls") && !text.contains("Hill Council"),
            "{text}"
        );
    }
}

#[test]
fn pages_are_whole_and_hold_text_as_text() {
    let hostile = BARE.replace("Hill Council", "<script>alert(1)</script> & =1+1");
    let folder = Folder::new(&[("falls.partnership", &hostile)]);
    for sort in ["privacy-notice", "agreement", "dpia"] {
        let page = printed(&folder, &[sort, "falls.partnership", "--to", "html"]);
        assert!(!page.contains("<script>"), "{sort}");
        assert!(page.contains("&lt;script&gt;"), "{sort}");
        assert!(page.contains("default-src 'none'"), "{sort}");
        for outside in ["src=\"http", "href=\"http", "@import", "url(http"] {
            assert!(!page.contains(outside), "{sort}: {outside}");
        }
    }
}

#[test]
fn one_of_several_agreements_is_named() {
    let text =
        format!("{BARE}\nagreement one-2026 \"One\" {{}}\n\nagreement two-2026 \"Two\" {{}}\n");
    let folder = Folder::new(&[("falls.partnership", &text)]);
    let ran = folder
        .run(&["document", "agreement", "falls.partnership"])
        .ends(2);
    insta::assert_snapshot!(ran.err, @r#"
The file has 2 agreements; a schedule is for one.
  What to do: Name it: `--agreement one-2026`. What there is: `one-2026`, `two-2026`.
"#);
    let ran = folder
        .run(&[
            "document",
            "agreement",
            "falls.partnership",
            "--agreement",
            "tow-2026",
        ])
        .ends(2);
    assert!(ran.err.contains("Did you mean `two-2026`?"), "{}", ran.err);
    let ran = folder
        .run(&[
            "document",
            "agreement",
            "falls.partnership",
            "--agreement",
            "two-2026",
            DAY[0],
            DAY[1],
        ])
        .ends(0);
    assert!(
        ran.out.contains("falls.agreement.two-2026.html"),
        "{}",
        ran.out
    );
}

#[test]
fn the_same_file_on_the_same_day_gives_the_same_bytes() {
    let folder = examples();
    for sort in ["register", "privacy-notice", "agreement", "dpia"] {
        for out in ["one", "two"] {
            folder
                .run(&["document", sort, CARE, "--out", out, DAY[0], DAY[1]])
                .ends(0);
        }
    }
    let names = |folder: &Folder, name: &str| -> Vec<String> {
        let mut all: Vec<String> = std::fs::read_dir(folder.at(name))
            .unwrap()
            .map(|one| one.unwrap().file_name().into_string().unwrap())
            .collect();
        all.sort();
        all
    };
    let made = names(&folder, "one");
    let (records, made): (Vec<String>, Vec<String>) = made
        .into_iter()
        .partition(|name| name.ends_with(".made.json"));
    assert_eq!((records.len(), made.len()), (4, 9), "{made:?}");
    for name in made.iter().chain(&records) {
        let read = |out: &str| std::fs::read(folder.at(&format!("{out}/{name}"))).unwrap();
        assert_eq!(read("one"), read("two"), "{name}");
    }
}

#[test]
fn a_silence_in_a_table_is_still_open() {
    let text = format!(
        "{BARE}\nflow to-clinic \"Calls to the clinic\" {{\n  from: council\n  to: clinic\n  carries: fall-calls\n  method: not-published\n}}\n"
    );
    let folder = Folder::new(&[("falls.partnership", &text)]);
    let schedule = printed(&folder, &["agreement", "falls.partnership"]);
    let row = schedule
        .lines()
        .filter(|line| line.starts_with("| Calls to the clinic"))
        .nth(1)
        .unwrap();
    insta::assert_snapshot!(row, @r#"| Calls to the clinic `[to-clinic, line 27]` | Still open: the file says `not-published` `[line 31]` | Not said yet: write `route:` in flow `to-clinic` `[line 27]` | Not said yet: write `encryption:` in flow `to-clinic` `[line 27]` | Not said yet: write `frequency:` in flow `to-clinic` `[line 27]` | Not said yet: write `place:` in flow `to-clinic` `[line 27]` |"#);
}
