//! Purposes of health data: what people consented to (GA4GH DUO) and what the European Health Data
//! Space allows.

use super::Word;

/// The permission codes of the GA4GH Data Use Ontology.
pub(super) const DUO: &[Word] = &[
    Word::new(
        "duo:NRES",
        "no restriction",
        "Anything: those who gave the data set no limit.",
    )
    .iri("http://purl.obolibrary.org/obo/DUO_0000004")
    .also(&["duo:0000004", "DUO:0000004", "no-restriction"]),
    Word::new("duo:GRU", "general research use", "Research of any kind.")
        .iri("http://purl.obolibrary.org/obo/DUO_0000042")
        .also(&["duo:0000042", "DUO:0000042", "general-research-use"])
        .under(&["duo:NRES", "dpv:ResearchAndDevelopment"]),
    Word::new(
        "duo:HMB",
        "health or medical research",
        "Health, medical or biomedical research; not the study of where populations came from.",
    )
    .iri("http://purl.obolibrary.org/obo/DUO_0000006")
    .also(&[
        "duo:0000006",
        "DUO:0000006",
        "health-or-medical-research",
        "health or medical or biomedical research",
    ])
    .under(&["duo:GRU"]),
    Word::new(
        "duo:DS",
        "disease specific research",
        "Research on a named disease.",
    )
    .iri("http://purl.obolibrary.org/obo/DUO_0000007")
    .also(&["duo:0000007", "DUO:0000007", "disease-specific-research"])
    .under(&["duo:HMB"]),
    Word::new(
        "duo:POA",
        "population origins or ancestry research",
        "The study of where populations came from.",
    )
    .iri("http://purl.obolibrary.org/obo/DUO_0000011")
    .also(&["duo:0000011", "DUO:0000011", "population-origins-research"])
    .under(&["duo:GRU"]),
    Word::new("duo:CC", "clinical care use", "Clinical use and care.")
        .iri("http://purl.obolibrary.org/obo/DUO_0000043")
        .also(&["duo:0000043", "DUO:0000043", "clinical-care-use"]),
];

/// The further uses of the European Health Data Space: the six of Article 53, and those within
/// them.
pub(super) const EHDS: &[Word] = &[
    Word::new(
        "ehds:PublicInterestRelatedToHealth",
        "public interest in public or occupational health",
        "Public or occupational health, such as protection against threats to health across \
         borders; for public bodies only.",
    )
    .iri("https://w3id.org/dpv/legal/eu/ehds#PublicInterestRelatedToHealth")
    .also(&["ehds:53-1-a", "ehds:a", "article-53-1-a"])
    .under(&["dpv:PublicBenefit"])
    .marks(&["article-53", "public-bodies-only"]),
    Word::new(
        "ehds:PublicHealthSurveillance",
        "public health surveillance",
        "To watch over the health of a population.",
    )
    .iri("https://w3id.org/dpv/legal/eu/ehds#PublicHealthSurveillance")
    .under(&["ehds:PublicInterestRelatedToHealth"])
    .marks(&["public-bodies-only"]),
    Word::new(
        "ehds:ProtectAgainstCrossBorderThreatsToHealth",
        "protection against threats to health across borders",
        "To protect against serious threats to health that cross borders.",
    )
    .iri("https://w3id.org/dpv/legal/eu/ehds#ProtectAgainstCrossBorderThreatsToHealth")
    .under(&["ehds:PublicInterestRelatedToHealth"])
    .marks(&["public-bodies-only"]),
    Word::new(
        "ehds:EnsureQualitySafetyHealthcare",
        "quality and safety of care",
        "To see that care is good and patients are safe.",
    )
    .iri("https://w3id.org/dpv/legal/eu/ehds#EnsureQualitySafetyHealthcare")
    .under(&["ehds:PublicInterestRelatedToHealth"])
    .marks(&["public-bodies-only"]),
    Word::new(
        "ehds:EnsureQualitySafetyMedicinalProducts",
        "quality and safety of medicines",
        "To see that medicines are good and safe.",
    )
    .iri("https://w3id.org/dpv/legal/eu/ehds#EnsureQualitySafetyMedicinalProducts")
    .under(&["ehds:PublicInterestRelatedToHealth"])
    .marks(&["public-bodies-only"]),
    Word::new(
        "ehds:EnsureQualitySafetyMedicalDevices",
        "quality and safety of medical devices",
        "To see that medical devices are good and safe.",
    )
    .iri("https://w3id.org/dpv/legal/eu/ehds#EnsureQualitySafetyMedicalDevices")
    .under(&["ehds:PublicInterestRelatedToHealth"])
    .marks(&["public-bodies-only"]),
    Word::new(
        "ehds:PublicPolicyMaking",
        "health policy and regulation",
        "To make policy on health or care, and to help regulators do their work; for public \
         bodies only.",
    )
    .iri("https://w3id.org/dpv/legal/eu/ehds#PublicPolicyMaking")
    .also(&["ehds:53-1-b", "ehds:b", "article-53-1-b"])
    .under(&["dpv:PublicPolicyMaking"])
    .marks(&["article-53", "public-bodies-only"]),
    Word::new(
        "ehds:SupportAuthoritiesRegulatoryActivities",
        "help to regulators",
        "To help regulators do their work.",
    )
    .iri("https://w3id.org/dpv/legal/eu/ehds#SupportAuthoritiesRegulatoryActivities")
    .under(&["ehds:PublicPolicyMaking"])
    .marks(&["public-bodies-only"]),
    Word::new(
        "ehds:ProvideHealthcareOfficialStatistics",
        "official statistics on health or care",
        "To make official statistics on health or care; for public bodies only.",
    )
    .iri("https://w3id.org/dpv/legal/eu/ehds#ProvideHealthcareOfficialStatistics")
    .also(&["ehds:53-1-c", "ehds:c", "article-53-1-c"])
    .under(&["dpv:ProvideOfficialStatistics"])
    .marks(&["article-53", "public-bodies-only"]),
    Word::new(
        "ehds:ImproveHealthcareEducation",
        "education in health or care",
        "To teach in the field of health or care.",
    )
    .iri("https://w3id.org/dpv/legal/eu/ehds#ImproveHealthcareEducation")
    .also(&["ehds:53-1-d", "ehds:d", "article-53-1-d"])
    .marks(&["article-53"]),
    Word::new(
        "ehds:HealthcareScientificResearch",
        "scientific research on health or care",
        "To do research on health or care, innovation and the training of algorithms included.",
    )
    .iri("https://w3id.org/dpv/legal/eu/ehds#HealthcareScientificResearch")
    .also(&["ehds:53-1-e", "ehds:e", "article-53-1-e"])
    .under(&["dpv:ScientificResearch"])
    .marks(&["article-53"]),
    Word::new(
        "ehds:DevelopPublicHealthProductsAndServices",
        "development of health products and services",
        "To develop products or services for health.",
    )
    .iri("https://w3id.org/dpv/legal/eu/ehds#DevelopPublicHealthProductsAndServices")
    .under(&["ehds:HealthcareScientificResearch"]),
    Word::new(
        "ehds:TrainTestAndEvaluateHealthAlgorithms",
        "training and testing of health algorithms",
        "To train, test and evaluate algorithms for health.",
    )
    .iri("https://w3id.org/dpv/legal/eu/ehds#TrainTestAndEvaluateHealthAlgorithms")
    .under(&["ehds:HealthcareScientificResearch"]),
    Word::new(
        "ehds:TrainTestAndEvaluateMedicalDevicesAlgorithms",
        "training and testing of algorithms in medical devices",
        "To train, test and evaluate algorithms in medical devices.",
    )
    .iri("https://w3id.org/dpv/legal/eu/ehds#TrainTestAndEvaluateMedicalDevicesAlgorithms")
    .under(&["ehds:TrainTestAndEvaluateHealthAlgorithms"]),
    Word::new(
        "ehds:TrainTestAndEvaluateAISystemsAlgorithms",
        "training and testing of artificial intelligence for health",
        "To train, test and evaluate algorithms in systems of artificial intelligence for \
         health.",
    )
    .iri("https://w3id.org/dpv/legal/eu/ehds#TrainTestAndEvaluateAISystemsAlgorithms")
    .under(&["ehds:TrainTestAndEvaluateHealthAlgorithms"]),
    Word::new(
        "ehds:TrainTestAndEvaluateHealthAppsAlgorithms",
        "training and testing of algorithms in health apps",
        "To train, test and evaluate algorithms in digital health applications.",
    )
    .iri("https://w3id.org/dpv/legal/eu/ehds#TrainTestAndEvaluateHealthAppsAlgorithms")
    .under(&["ehds:TrainTestAndEvaluateHealthAlgorithms"]),
    Word::new(
        "ehds:ImproveHealthcare",
        "improvement of care and treatment",
        "To make the delivery of care and the choice of treatment better.",
    )
    .iri("https://w3id.org/dpv/legal/eu/ehds#ImproveHealthcare")
    .also(&["ehds:53-1-f", "ehds:f", "article-53-1-f"])
    .under(&["dpv:ImproveHealthcare"])
    .marks(&["article-53"]),
];
