//! The people whom data is about, and who could be harmed.

use super::{Word, WordList};

/// The people in the data.
pub static SUBJECTS: WordList = WordList {
    name: "subjects",
    doc: "The people in the data. `vulnerable` marks people who need more care because they may be \
     less able to object or more easily harmed, and `indigenous` peoples with rights of their \
     own over data about them.",
    source: "Partnership; identities from DPV 2.3, W3C (W3C document licence)",
    words: &[
    Word::new("patients", "patients", "People who have had, or are having, care.")
    .iri("https://w3id.org/dpv#Patient")
    .also(&["patient", "service-users"]),
    Word::new("children", "children", "People below the age of majority.")
    .iri("https://w3id.org/dpv#Child")
    .also(&["child", "minors", "young-people"])
    .marks(&["vulnerable"]),
    Word::new("babies", "newborn babies", "Babies in their first weeks.")
    .also(&["newborns", "neonates"])
    .under(&["children"])
    .marks(&["vulnerable"]),
    Word::new("pupils", "pupils", "Children and young people at school.")
    .also(&["school-children"])
    .under(&["students", "children"])
    .marks(&["vulnerable"]),
    Word::new("students", "students", "People in education.")
    .iri("https://w3id.org/dpv#Student")
    .also(&["student", "learners"]),
    Word::new(
        "older-people",
        "older people",
        "People whose age may make them more easily harmed.",
    )
    .iri("https://w3id.org/dpv#ElderlyHuman")
    .also(&["elderly", "elderly-people", "older-adults"])
    .under(&["adults"])
    .marks(&["vulnerable"]),
    Word::new("adults", "adults", "People of age.")
    .iri("https://w3id.org/dpv#Adult")
    .also(&["adult"]),
    Word::new(
        "people-lacking-capacity",
        "people who cannot decide for themselves",
        "People who are not able to decide about their own data.",
    )
    .also(&["adults-lacking-capacity", "incapacitated"])
    .under(&["adults"])
    .marks(&["vulnerable"]),
    Word::new(
        "people-with-mental-illness",
        "people with mental illness",
        "People with an illness of the mind.",
    )
    .iri("https://w3id.org/dpv#MentallyVulnerableHuman")
    .also(&["mental-health-patients"])
    .under(&["patients"])
    .marks(&["vulnerable"]),
    Word::new("disabled-people", "disabled people", "People with a disability.")
    .also(&["people-with-disabilities"])
    .marks(&["vulnerable"]),
    Word::new(
        "people-in-poverty",
        "people in poverty",
        "People who lack money, work or a safe home.",
    )
    .also(&["homeless-people", "people-in-need"])
    .marks(&["vulnerable"]),
    Word::new(
        "asylum-seekers",
        "asylum seekers and refugees",
        "People who seek or have found protection from persecution.",
    )
    .iri("https://w3id.org/dpv#AsylumSeeker")
    .also(&["refugees"])
    .under(&["migrants"])
    .marks(&["vulnerable"]),
    Word::new("migrants", "migrants", "People who have come from another country to live here.")
    .iri("https://w3id.org/dpv#Immigrant")
    .also(&["immigrants"]),
    Word::new(
        "victims",
        "victims of crime or abuse",
        "People who have suffered a crime or abuse.",
    )
    .also(&["survivors"])
    .marks(&["vulnerable"]),
    Word::new(
        "prisoners",
        "people in custody",
        "People held in prison or another place of detention.",
    )
    .also(&["detainees"])
    .marks(&["vulnerable"]),
    Word::new(
        "people-with-rare-conditions",
        "people with rare conditions",
        "People whose condition is so rare that few facts are enough to recognise them.",
    )
    .also(&["rare-disease-patients"])
    .under(&["patients"])
    .marks(&["vulnerable"]),
    Word::new(
        "minority-groups",
        "minority groups",
        "People who belong to a small or disadvantaged group.",
    )
    .also(&["minorities"])
    .marks(&["vulnerable"]),
    Word::new(
        "vulnerable-people",
        "vulnerable people",
        "People who need more care for a reason not named here.",
    )
    .iri("https://w3id.org/dpv#VulnerableHuman")
    .also(&["vulnerable", "vulnerable-adults"])
    .marks(&["vulnerable"]),
    Word::new(
        "indigenous-peoples",
        "indigenous peoples",
        "Peoples with rights of their own over data about them, their lands and their knowledge.",
    )
    .also(&["indigenous", "indigenous-people", "first-nations", "aboriginal-people"])
    .marks(&["indigenous"]),
    Word::new("participants", "research participants", "People who took part in a study.")
    .iri("https://w3id.org/dpv#Participant")
    .also(&["research-participants", "volunteers"]),
    Word::new("donors", "donors", "People who gave samples, organs or blood.")
    .also(&["sample-donors"]),
    Word::new(
        "deceased-people",
        "deceased people",
        "People who have died; data protection law may no longer cover them, confidence still \
         does.",
    )
    .also(&["deceased", "dead-people"]),
    Word::new(
        "relatives",
        "relatives",
        "Family members, who may be recognised through somebody else's record.",
    )
    .also(&["family", "parents", "next-of-kin"]),
    Word::new("carers", "carers", "People who look after somebody without being paid for it.")
    .also(&["unpaid-carers", "caregivers"]),
    Word::new("staff", "staff", "People who work for a partner.")
    .iri("https://w3id.org/dpv#Employee")
    .also(&["employees", "workers", "workforce"]),
    Word::new(
        "clinicians",
        "clinicians",
        "Doctors, nurses and other professionals who give care.",
    )
    .also(&["doctors", "nurses", "health-professionals"])
    .under(&["staff"]),
    Word::new("job-applicants", "job applicants", "People who apply for work.")
    .iri("https://w3id.org/dpv#JobApplicant")
    .also(&["candidates"]),
    Word::new("crews", "crews", "People who work on board a ship, a train or an aircraft.")
    .also(&["seafarers", "crew"])
    .under(&["staff"]),
    Word::new("citizens", "members of the public", "People who live in a place or belong to a country.")
    .iri("https://w3id.org/dpv#Citizen")
    .also(&["residents", "general-public", "public", "population"]),
    Word::new("customers", "customers", "People who buy goods or services.")
    .iri("https://w3id.org/dpv#Customer")
    .also(&["consumers", "clients"]),
    Word::new(
        "subscribers",
        "subscribers",
        "People who have signed up to a service, such as a telephone network.",
    )
    .iri("https://w3id.org/dpv#Subscriber")
    .under(&["customers"]),
    Word::new("users", "users of a service", "People who use a service or a website.")
    .iri("https://w3id.org/dpv#User"),
    Word::new("members", "members", "People who belong to a body.")
    .iri("https://w3id.org/dpv#Member"),
    Word::new("tenants", "tenants", "People who rent their home."),
    Word::new("travellers", "travellers", "People on the move, such as passengers and visitors.")
    .also(&["passengers", "tourists", "visitors"]),
    Word::new("nobody", "no people", "The data is not about people.")
    .also(&["no-one", "not-people"]),
    ],
    open: true,
};

/// Who would be harmed if a risk came true.
pub static HARM_GROUP: WordList = WordList {
    name: "harm-group",
    doc: "Who would be harmed if a risk came true. All three ought to be considered.",
    source: "Open Data Institute, Data Governance Playbook, play eight; wording ours",
    words: &[
        Word::new(
            "individuals",
            "individuals",
            "People in the data or near them: a service refused, discrimination, stigma, exposure \
         or attack.",
        )
        .iri("https://w3id.org/dpv/risk#IndividualRisk")
        .also(&["people", "individual"]),
        Word::new(
            "organisation",
            "organisations",
            "A partner: fines, lost trust, people and partners who withdraw.",
        )
        .iri("https://w3id.org/dpv/risk#OrganisationalRiskConcept")
        .also(&["organization", "organizations"]),
        Word::new(
            "communities",
            "communities",
            "Groups and society: wider inequality, a group blamed or left out.",
        )
        .iri("https://w3id.org/dpv/risk#GroupRisk")
        .also(&["society", "community", "groups"]),
    ],
    open: false,
};
