//! Everyday purposes that no published vocabulary names in plain words.

use super::Word;

/// Everyday purposes, among them those that promises are made about.
pub(super) const OWN: &[Word] = &[
    Word::new(
        "individual-care",
        "individual care",
        "To care for the person the data is about.",
    )
    .also(&["direct-care", "patient-care", "treatment"])
    .marks(&["primary"]),
    Word::new(
        "service-planning",
        "service planning",
        "To plan how services are offered, such as staff, beds and places.",
    )
    .also(&["planning", "capacity-planning", "health-service-planning"])
    .under(&["dpv:ImprovePublicServices"]),
    Word::new(
        "service-evaluation",
        "service evaluation",
        "To find out how well a service works.",
    )
    .also(&["evaluation-of-services"])
    .under(&["dpv:ImprovePublicServices"]),
    Word::new(
        "clinical-audit",
        "clinical audit",
        "To check care against a standard.",
    )
    .also(&["audit-of-care"])
    .under(&["dpv:ImproveHealthcare"]),
    Word::new(
        "population-health-management",
        "population health management",
        "To find groups of people whose health could be better, and act for them.",
    )
    .also(&["population-health", "risk-stratification"])
    .under(&["dpv:ImproveHealthcare"]),
    Word::new(
        "case-finding",
        "case finding",
        "To find people who would gain from being offered care.",
    )
    .under(&["population-health-management"]),
    Word::new(
        "patient-safety",
        "patient safety",
        "To keep patients from harm.",
    )
    .under(&["dpv:ImproveHealthcare"]),
    Word::new(
        "public-health",
        "public health",
        "To protect and improve the health of a population.",
    )
    .also(&["health-protection"])
    .under(&["dpv:PublicBenefit"]),
    Word::new(
        "emergency-response",
        "emergency response",
        "To respond to a disaster or an outbreak.",
    )
    .also(&[
        "disaster-response",
        "humanitarian-response",
        "outbreak-response",
    ])
    .under(&["dpv:PublicBenefit"]),
    Word::new(
        "safeguarding",
        "safeguarding",
        "To protect children and adults at risk.",
    )
    .also(&["child-protection"])
    .under(&["dpv:PublicBenefit"]),
    Word::new("social-care", "social care", "To give or plan social care."),
    Word::new("housing", "housing", "To give or plan housing.")
        .also(&["homelessness"])
        .under(&["dpv:ImprovePublicServices"]),
    Word::new(
        "education",
        "teaching and training",
        "To teach or to train people.",
    )
    .also(&["teaching", "training-of-staff"]),
    Word::new(
        "safety-at-work",
        "safety at work and in transport",
        "To keep accidents from happening at work, at sea, on rail or on the road.",
    )
    .also(&["accident-prevention", "occupational-safety"])
    .under(&["dpv:PublicBenefit"]),
    Word::new(
        "infrastructure-planning",
        "infrastructure planning",
        "To plan and look after pipes, cables, roads and the like.",
    )
    .also(&["infrastructure-protection"])
    .under(&["dpv:ImprovePublicServices"]),
    Word::new(
        "drug-development",
        "drug development",
        "To find and develop medicines.",
    )
    .also(&["medicine-development"])
    .under(&["dpv:ResearchAndDevelopment"]),
    Word::new(
        "medical-device-development",
        "medical device development",
        "To develop medical devices or tests.",
    )
    .also(&["device-development", "diagnostics-development"])
    .under(&["dpv:ResearchAndDevelopment"]),
    Word::new(
        "algorithm-development",
        "training of models",
        "To train, test or improve a model.",
    )
    .also(&[
        "machine-learning",
        "model-training",
        "ai-training",
        "artificial-intelligence",
    ])
    .under(&["dpv:ResearchAndDevelopment"]),
    Word::new(
        "product-development",
        "product development",
        "To develop something to sell or offer.",
    )
    .under(&["dpv:ResearchAndDevelopment", "dpv:CommercialPurpose"]),
    Word::new(
        "clinical-trial-recruitment",
        "recruitment to research",
        "To find people who could be asked to take part in a study.",
    )
    .also(&["trial-recruitment", "recruitment-to-research"])
    .under(&["dpv:ResearchAndDevelopment"]),
    Word::new(
        "insurance",
        "insurance",
        "To decide whether and on what terms somebody is insured.",
    )
    .also(&[
        "insurance-underwriting",
        "insurance-decisions",
        "underwriting",
    ])
    .marks(&["ehds-prohibited", "decides-about-people"]),
    Word::new(
        "credit-decisions",
        "credit decisions",
        "To decide whether and on what terms somebody gets a loan.",
    )
    .also(&["credit", "lending", "credit-scoring"])
    .under(&["dpv:CustomerSolvencyMonitoring"])
    .marks(&["ehds-prohibited", "decides-about-people"]),
    Word::new(
        "employment-decisions",
        "employment decisions",
        "To decide whether somebody gets, keeps or loses a job.",
    )
    .also(&["employment", "hiring-decisions"])
    .under(&["dpv:HumanResourceManagement"])
    .marks(&["ehds-prohibited", "decides-about-people"]),
    Word::new(
        "benefit-decisions",
        "decisions on benefits",
        "To decide whether somebody gets a public benefit.",
    )
    .also(&["welfare-decisions", "benefits-decisions"])
    .marks(&["decides-about-people"]),
    Word::new(
        "pricing",
        "personal prices",
        "To decide what somebody pays.",
    )
    .also(&["personalised-pricing"])
    .under(&["dpv:CommercialPurpose"])
    .marks(&["ehds-prohibited", "decides-about-people"]),
    Word::new(
        "immigration-enforcement",
        "immigration enforcement",
        "To enforce the law on immigration.",
    )
    .also(&["immigration-control", "deportation"])
    .marks(&["decides-about-people"]),
    Word::new(
        "policing",
        "law enforcement",
        "To find, prevent or prosecute crime.",
    )
    .also(&["law-enforcement", "crime-investigation"])
    .marks(&["decides-about-people"]),
    Word::new(
        "profiling-for-marketing",
        "profiling for marketing",
        "To sort people by their data so as to sell to them.",
    )
    .under(&["dpv:Marketing"])
    .marks(&["ehds-prohibited"]),
    Word::new(
        "harmful-products",
        "harmful or addictive products",
        "To develop products that harm people or make them dependent.",
    )
    .also(&["addictive-products", "tobacco", "weapons"])
    .under(&["dpv:CommercialPurpose"])
    .marks(&["ehds-prohibited"]),
    Word::new(
        "detrimental-decisions",
        "decisions to people's harm",
        "To take decisions that harm a person or a group, or treat them worse.",
    )
    .also(&["discriminatory-decisions"])
    .marks(&["ehds-prohibited", "decides-about-people"]),
];
