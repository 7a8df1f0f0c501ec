//! What a partner is, and what it does in the partnership.

use super::{Word, WordList};

/// What kind of organisation or group a partner is.
pub static PARTNER_KIND: WordList = WordList {
    name: "partner-kind",
    doc: "What kind of organisation or group a partner is. `public-body` marks bodies of the public \
     sector, `commercial` those run for profit, `not-for-profit` those that are not, `health` \
     providers of care, `research` those that do research, and `community` groups that speak \
     for people.",
    source: "Partnership; identities from the Data Privacy Vocabulary (DPV) 2.3, W3C, organisation \
     taxonomy (W3C document licence)",
    words: &[
    Word::new("hospital", "hospital", "A hospital or a trust that runs hospitals.")
    .iri("https://w3id.org/dpv#Hospital")
    .also(&["hospital-trust", "nhs-trust", "acute-trust"])
    .under(&["healthcare-provider"])
    .marks(&["health"]),
    Word::new(
        "general-practice",
        "general practice",
        "A doctors' practice that keeps patients' everyday records.",
    )
    .also(&["gp-practice", "gp", "gp-surgery"])
    .under(&["healthcare-provider"])
    .marks(&["health"]),
    Word::new(
        "clinic",
        "clinic",
        "A smaller place of care for people who do not stay overnight.",
    )
    .iri("https://w3id.org/dpv#Clinic")
    .under(&["healthcare-provider"])
    .marks(&["health"]),
    Word::new(
        "ambulance-service",
        "ambulance service",
        "A service that treats and carries people who need urgent care.",
    )
    .iri("https://w3id.org/dpv#AmbulanceProvider")
    .also(&["ambulance-trust"])
    .under(&["healthcare-provider"])
    .marks(&["health"]),
    Word::new(
        "mental-health-provider",
        "mental health provider",
        "A provider of mental health care.",
    )
    .also(&["mental-health-trust"])
    .under(&["healthcare-provider"])
    .marks(&["health"]),
    Word::new(
        "community-health-provider",
        "community health provider",
        "A provider of care outside hospital, at home or in the community.",
    )
    .also(&["community-trust"])
    .under(&["healthcare-provider"])
    .marks(&["health"]),
    Word::new("pharmacy", "pharmacy", "A pharmacy that dispenses medicines to the public.")
    .under(&["healthcare-provider"])
    .marks(&["health"]),
    Word::new("laboratory", "laboratory", "A laboratory that tests samples.")
    .also(&["pathology-service"])
    .under(&["healthcare-provider"])
    .marks(&["health"]),
    Word::new(
        "social-care-provider",
        "social care provider",
        "A provider of social care, such as a care home.",
    )
    .also(&["care-home", "care-provider"])
    .marks(&["health"]),
    Word::new(
        "healthcare-provider",
        "healthcare provider",
        "An organisation that gives care to patients.",
    )
    .iri("https://w3id.org/dpv#HealthcareOrganisation")
    .also(&["healthcare-organisation", "health-care-provider"])
    .marks(&["health"]),
    Word::new(
        "integrated-care-board",
        "integrated care board",
        "A body that plans and pays for care in an area of England.",
    )
    .also(&["icb"])
    .under(&["health-system-body"])
    .marks(&["public-body", "health"]),
    Word::new(
        "health-system-body",
        "health system body",
        "A body that leads, pays for or oversees a health system.",
    )
    .also(&["health-authority", "health-system"])
    .under(&["public-body"])
    .marks(&["public-body", "health"]),
    Word::new(
        "public-health-agency",
        "public health agency",
        "A body that protects and improves the health of a population.",
    )
    .also(&["public-health-body"])
    .under(&["health-system-body"])
    .marks(&["public-body", "health"]),
    Word::new(
        "public-body",
        "public body",
        "A body of the public sector that is none of the more exact kinds here.",
    )
    .iri("https://w3id.org/dpv#PublicSectorBody")
    .also(&["public-sector-body", "public-authority"])
    .marks(&["public-body"]),
    Word::new(
        "government-department",
        "government department",
        "A ministry or department of a national government.",
    )
    .iri("https://w3id.org/dpv#GovernmentalOrganisation")
    .also(&["ministry", "governmental-body"])
    .under(&["public-body"])
    .marks(&["public-body"]),
    Word::new(
        "local-authority",
        "local authority",
        "A council, or another body that governs a place.",
    )
    .also(&["council", "local-government", "municipality"])
    .under(&["public-body"])
    .marks(&["public-body"]),
    Word::new(
        "statistics-office",
        "statistics office",
        "A body that produces official statistics.",
    )
    .also(&["national-statistics-office", "statistical-office"])
    .under(&["public-body"])
    .marks(&["public-body"]),
    Word::new(
        "police-force",
        "police force",
        "A police force or another body that enforces the law.",
    )
    .iri("https://w3id.org/dpv#LawEnforcementOrganisation")
    .also(&["police", "law-enforcement"])
    .under(&["public-body"])
    .marks(&["public-body"]),
    Word::new("court", "court", "A court or another part of the justice system.")
    .iri("https://w3id.org/dpv#JudicialOrganisation")
    .also(&["tribunal"])
    .under(&["public-body"])
    .marks(&["public-body"]),
    Word::new(
        "emergency-service",
        "emergency service",
        "A service that answers emergencies, such as fire and rescue.",
    )
    .iri("https://w3id.org/dpv#EmergencyServiceProvider")
    .also(&["fire-service", "fire-and-rescue"])
    .under(&["public-body"])
    .marks(&["public-body"]),
    Word::new(
        "regulatory-body",
        "regulatory body",
        "A body that supervises others under the law.",
    )
    .also(&["supervisory-authority"])
    .under(&["public-body"])
    .marks(&["public-body"]),
    Word::new(
        "data-access-body",
        "data access body",
        "A body that decides by law who may use data that others hold, such as a health data \
         access body.",
    )
    .also(&["hdab", "health-data-access-body"])
    .under(&["public-body"])
    .marks(&["public-body"]),
    Word::new(
        "international-organisation",
        "international organisation",
        "A body set up by an agreement between countries.",
    )
    .iri("https://w3id.org/dpv#InternationalOrganisation"),
    Word::new("university", "university", "A university or a college that does research.")
    .iri("https://w3id.org/dpv#AcademicScientificOrganisation")
    .also(&["academic", "academic-institution"])
    .under(&["research-body"])
    .marks(&["research", "not-for-profit"]),
    Word::new("research-institute", "research institute", "An institute whose work is research.")
    .also(&["research-organisation"])
    .under(&["research-body"])
    .marks(&["research", "not-for-profit"]),
    Word::new("research-body", "research body", "An organisation that does research.")
    .marks(&["research"]),
    Word::new("school", "school", "A school, or another place of education.")
    .iri("https://w3id.org/dpv#EducationalOrganisation")
    .also(&["educational-organisation"]),
    Word::new("charity", "charity", "A charity.")
    .iri("https://w3id.org/dpv#CharityOrganisation")
    .under(&["not-for-profit-body"])
    .marks(&["not-for-profit"]),
    Word::new(
        "patient-group",
        "patient group",
        "A group that speaks for patients or their carers.",
    )
    .also(&["patient-organisation", "patient-association"])
    .under(&["community-group"])
    .marks(&["not-for-profit", "community"]),
    Word::new(
        "community-group",
        "community group",
        "A group of people who share a place, an interest or an identity.",
    )
    .also(&["community", "community-organisation"])
    .under(&["not-for-profit-body"])
    .marks(&["not-for-profit", "community"]),
    Word::new(
        "indigenous-body",
        "indigenous people's body",
        "A body through which an Indigenous people governs its own affairs and data.",
    )
    .also(&["tribal-authority", "first-nation"])
    .under(&["community-group"])
    .marks(&["not-for-profit", "community"]),
    Word::new("trade-union", "trade union", "A body that speaks for workers.")
    .also(&["union"])
    .under(&["not-for-profit-body"])
    .marks(&["not-for-profit"]),
    Word::new(
        "professional-body",
        "professional body",
        "A body that speaks for, or oversees, the members of a profession.",
    )
    .also(&["royal-college"])
    .under(&["not-for-profit-body"])
    .marks(&["not-for-profit"]),
    Word::new("foundation", "foundation", "A body that gives money for a cause.")
    .also(&["funder-foundation"])
    .under(&["not-for-profit-body"])
    .marks(&["not-for-profit"]),
    Word::new(
        "not-for-profit-body",
        "not-for-profit body",
        "An organisation that does not seek profit.",
    )
    .iri("https://w3id.org/dpv#NonProfitOrganisation")
    .also(&["non-profit", "nonprofit", "ngo", "voluntary-organisation"])
    .marks(&["not-for-profit"]),
    Word::new(
        "company",
        "company",
        "A business run for profit that is none of the more exact kinds here.",
    )
    .iri("https://w3id.org/dpv#ForProfitOrganisation")
    .also(&["business", "for-profit", "firm"])
    .marks(&["commercial"]),
    Word::new(
        "small-company",
        "small or medium-sized company",
        "A business with few staff and a small turnover.",
    )
    .iri("https://w3id.org/dpv#SMEOrganisation")
    .also(&["sme", "small-business"])
    .under(&["company"])
    .marks(&["commercial"]),
    Word::new(
        "startup",
        "start-up",
        "A business that has just begun and has little to build on.",
    )
    .iri("https://w3id.org/dpv#StartupOrganisation")
    .also(&["start-up-company"])
    .under(&["company"])
    .marks(&["commercial"]),
    Word::new(
        "technology-company",
        "technology company",
        "A business that makes or runs software, data services or devices.",
    )
    .also(&["tech-company", "software-supplier", "it-supplier"])
    .under(&["company"])
    .marks(&["commercial"]),
    Word::new(
        "pharmaceutical-company",
        "pharmaceutical company",
        "A business that develops or makes medicines.",
    )
    .also(&["pharma", "pharma-company"])
    .under(&["life-sciences-company"])
    .marks(&["commercial", "research"]),
    Word::new(
        "medical-device-company",
        "medical device company",
        "A business that makes medical devices or tests.",
    )
    .also(&["medtech"])
    .under(&["life-sciences-company"])
    .marks(&["commercial", "research"]),
    Word::new(
        "life-sciences-company",
        "life sciences company",
        "A business in medicines, devices, diagnostics or biotechnology.",
    )
    .also(&["biotech"])
    .under(&["company"])
    .marks(&["commercial", "research"]),
    Word::new(
        "contract-research-organisation",
        "contract research organisation",
        "A business that does research for others.",
    )
    .also(&["cro"])
    .under(&["company"])
    .marks(&["commercial", "research"]),
    Word::new("insurer", "insurer", "A business that insures people or things.")
    .also(&["insurance-company"])
    .under(&["company"])
    .marks(&["commercial"]),
    Word::new("bank", "bank", "A bank or another business that lends or keeps money.")
    .also(&["lender"])
    .under(&["company"])
    .marks(&["commercial"]),
    Word::new(
        "telecoms-company",
        "telecommunications company",
        "A business that runs telephone or data networks.",
    )
    .also(&["telecom", "mobile-operator", "network-operator"])
    .under(&["company"])
    .marks(&["commercial"]),
    Word::new("shipping-company", "shipping company", "A business that owns or runs ships.")
    .also(&["ship-operator"])
    .under(&["company"])
    .marks(&["commercial"]),
    Word::new(
        "utility-company",
        "utility company",
        "A business that supplies water, energy or another service to a whole area.",
    )
    .also(&["utility"])
    .under(&["company"])
    .marks(&["commercial"]),
    Word::new("consultancy", "consultancy", "A business that advises others.")
    .also(&["consultant"])
    .under(&["company"])
    .marks(&["commercial"]),
    Word::new(
        "data-institution",
        "data institution",
        "An organisation whose purpose is to look after data for others, often towards a public \
         aim.",
    ),
    Word::new(
        "data-cooperative",
        "data cooperative",
        "A body owned by the people or small firms whose data it looks after.",
    )
    .iri("https://w3id.org/dpv/legal/eu/dga#DataCooperative")
    .also(&["data-co-operative"])
    .under(&["data-institution"])
    .marks(&["not-for-profit"]),
    Word::new(
        "data-trust",
        "data trust",
        "A body whose trustees look after data for the benefit of others.",
    )
    .under(&["data-institution"])
    .marks(&["not-for-profit"]),
    Word::new(
        "data-altruism-organisation",
        "data altruism organisation",
        "A not-for-profit body that collects data which people give for the general good.",
    )
    .iri("https://w3id.org/dpv/legal/eu/dga#DataAltruismOrganisation")
    .under(&["data-institution"])
    .marks(&["not-for-profit"]),
    Word::new(
        "industry-consortium",
        "industry consortium",
        "A group of businesses that act together.",
    )
    .iri("https://w3id.org/dpv#IndustryConsortium")
    .also(&["trade-association", "industry-body"])
    .marks(&["commercial"]),
    Word::new(
        "partnership-body",
        "partnership body",
        "A body that the partners set up together to act for them.",
    )
    .also(&["joint-body", "joint-venture"]),
    Word::new("person", "person", "One person who acts as a partner.")
    .also(&["individual", "sole-trader"]),
    ],
    open: true,
};

/// What a partner does in the partnership.
pub static ROLE: WordList = WordList {
    name: "role",
    doc: "What a partner does in the partnership. A role is local: say `for` which purpose or \
     dataset it holds. `controller` marks roles that decide why personal data is used, \
     `processor` those that act on another's instructions, `recipient` those that receive data, \
     and `holder` those that give it.",
    source: "Partnership; identities from DPV 2.3 and its Data Governance Act extension, W3C (W3C \
     document licence); ecosystem roles after the Open Data Institute's data ecosystem mapping \
     (wording ours)",
    words: &[
    Word::new(
        "controller",
        "controller",
        "Decides why and how personal data is used, and answers for it.",
    )
    .iri("https://w3id.org/dpv#DataController")
    .also(&["data-controller"])
    .marks(&["controller"]),
    Word::new(
        "joint-controller",
        "joint controller",
        "Decides together with another partner why and how personal data is used.",
    )
    .iri("https://w3id.org/dpv#JointDataControllers")
    .also(&["joint-data-controller", "joint-controllers"])
    .under(&["controller"])
    .marks(&["controller"]),
    Word::new(
        "processor",
        "processor",
        "Handles personal data for a controller and only as instructed.",
    )
    .iri("https://w3id.org/dpv#DataProcessor")
    .also(&["data-processor"])
    .under(&["recipient"])
    .marks(&["processor", "recipient"]),
    Word::new(
        "sub-processor",
        "sub processor",
        "Handles personal data for a processor, with the controller's agreement.",
    )
    .iri("https://w3id.org/dpv#DataSubProcessor")
    .also(&["subprocessor", "data-sub-processor"])
    .under(&["processor"])
    .marks(&["processor", "recipient"]),
    Word::new("recipient", "recipient", "Receives data from another partner.")
    .iri("https://w3id.org/dpv#Recipient")
    .also(&["data-recipient"])
    .marks(&["recipient"]),
    Word::new(
        "third-party",
        "third party",
        "Has to do with the data but is neither controller, processor nor the people in it.",
    )
    .iri("https://w3id.org/dpv#ThirdParty"),
    Word::new("data-exporter", "data exporter", "Sends personal data to another country.")
    .iri("https://w3id.org/dpv#DataExporter")
    .also(&["exporter"])
    .marks(&["holder"]),
    Word::new("data-importer", "data importer", "Receives personal data from another country.")
    .iri("https://w3id.org/dpv#DataImporter")
    .also(&["importer"])
    .under(&["recipient"])
    .marks(&["recipient"]),
    Word::new("data-holder", "data holder", "Has the data and the right to let others use it.")
    .iri("https://w3id.org/dpv/legal/eu/dga#DataHolder")
    .also(&["holder", "data-provider", "custodian", "data-custodian"])
    .marks(&["holder"]),
    Word::new(
        "health-data-holder",
        "health data holder",
        "Has to offer health data for further use under the European Health Data Space.",
    )
    .under(&["data-holder"])
    .marks(&["holder"]),
    Word::new("data-user", "data user", "Uses data that another partner holds.")
    .iri("https://w3id.org/dpv/legal/eu/dga#DataUser")
    .also(&["user"])
    .under(&["recipient"])
    .marks(&["recipient"]),
    Word::new(
        "health-data-user",
        "health data user",
        "Has been granted lawful use of health data under the European Health Data Space.",
    )
    .under(&["data-user"])
    .marks(&["recipient"]),
    Word::new(
        "intermediary",
        "intermediary",
        "Stands between those who hold data and those who use it.",
    )
    .iri("https://w3id.org/dpv/legal/eu/dga#DISP")
    .also(&["data-intermediary", "intermediation-provider", "disp"]),
    Word::new(
        "intermediary-for-holders",
        "intermediary for holders",
        "Offers the data of several holders to those who may use it.",
    )
    .iri("https://w3id.org/dpv/legal/eu/dga#DISPForDataHolder")
    .under(&["intermediary"]),
    Word::new(
        "intermediary-for-people",
        "intermediary for people",
        "Helps people to share their own data with those who may use it.",
    )
    .iri("https://w3id.org/dpv/legal/eu/dga#DISPForDataSubject")
    .under(&["intermediary"]),
    Word::new(
        "steward",
        "steward",
        "Looks after data and decides who may use it, and on what terms.",
    )
    .also(&["data-steward", "trustee"])
    .marks(&["holder"]),
    Word::new("contributor", "contributor", "Gives data, knowledge or work to the others.")
    .also(&["data-contributor"])
    .marks(&["holder"]),
    Word::new("aggregator", "aggregator", "Brings data from several sources together.")
    .marks(&["recipient"]),
    Word::new("analyst", "analyst", "Works with the data to find out what it shows.")
    .also(&["data-analyst", "researcher"])
    .under(&["data-user"])
    .marks(&["recipient"]),
    Word::new("creator", "creator", "Makes a product, a service or insight from the data.")
    .also(&["re-user", "reuser", "innovator"])
    .under(&["data-user"])
    .marks(&["recipient"]),
    Word::new("beneficiary", "beneficiary", "Gains from what is done with the data."),
    Word::new(
        "environment-provider",
        "environment provider",
        "Runs the secure place or the platform in which the data is used.",
    )
    .also(&["platform-provider", "tre-provider", "host"]),
    Word::new(
        "linkage-provider",
        "linkage provider",
        "Joins records about the same person from several sources, apart from those who analyse \
         them.",
    )
    .also(&["trusted-third-party", "third-party-linker"]),
    Word::new(
        "technology-provider",
        "technology provider",
        "Supplies software, hardware or support.",
    )
    .also(&["supplier", "vendor"]),
    Word::new("funder", "funder", "Pays for the work, in money or in kind.")
    .also(&["sponsor"]),
    Word::new("lead", "lead", "Leads the partnership or a part of it.")
    .also(&["lead-partner", "lead-organisation"]),
    Word::new(
        "coordinator",
        "coordinator",
        "Keeps the partnership running and treats every partner alike.",
    )
    .also(&["secretariat", "convenor", "facilitator"]),
    Word::new("adviser", "adviser", "Gives advice and decides nothing.")
    .also(&["advisor", "expert"]),
    Word::new("overseer", "overseer", "Watches over the work and may stop it.")
    .also(&["oversight", "steering-group"]),
    Word::new("regulator", "regulator", "Supervises the sharing under the law.")
    .also(&["supervisor"]),
    Word::new("policymaker", "policymaker", "Uses what is learned to make policy.")
    .also(&["policy-maker", "policy-leader"]),
    Word::new(
        "public-voice",
        "public voice",
        "Speaks for the people in the data or for the public.",
    )
    .also(&["public-representative", "lay-member", "patient-representative"]),
    Word::new("delivery-partner", "delivery partner", "Puts what is learned into practice.")
    .also(&["implementer"]),
    Word::new("communicator", "communicator", "Tells the audiences what is done and why."),
    ],
    open: true,
};
