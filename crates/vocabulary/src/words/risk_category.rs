//! What kind of thing could go wrong.

use super::{Word, WordList};

/// What kind of thing could go wrong.
pub static RISK_CATEGORY: WordList = WordList {
    name: "risk-category",
    doc: "What kind of thing could go wrong. `not-sharing` marks the harm of leaving things as they \
     are.",
    source: "Partnership; identities from the DPV 2.3 risk extension, W3C (W3C document licence)",
    words: &[
        Word::new(
            "re-identification",
            "re identification",
            "Somebody is recognised in data that was meant to hide who they are.",
        )
        .iri("https://w3id.org/dpv/risk#Reidentification")
        .also(&["reidentification"]),
        Word::new(
            "re-identification-by-outsider",
            "unauthorised re-identification",
            "Somebody with no right to try recognises a person in the data.",
        )
        .iri("https://w3id.org/dpv/risk#UnauthorisedReidentification")
        .also(&["unauthorised-reidentification"])
        .under(&["re-identification"]),
        Word::new(
            "unauthorised-access",
            "unauthorised access",
            "Somebody reaches data they have no right to.",
        )
        .iri("https://w3id.org/dpv/risk#UnauthorisedDataAccess")
        .also(&["unauthorized-access"]),
        Word::new(
            "unauthorised-disclosure",
            "unauthorised disclosure",
            "Data is made known to somebody it should not be.",
        )
        .iri("https://w3id.org/dpv/risk#UnauthorisedDataDisclosure")
        .also(&["unauthorized-disclosure"]),
        Word::new(
            "unauthorised-change",
            "unauthorised change",
            "Data is changed by somebody with no right to.",
        )
        .iri("https://w3id.org/dpv/risk#UnauthorisedDataModification")
        .also(&["unauthorized-change"]),
        Word::new(
            "data-breach",
            "data breach",
            "Data is lost, stolen, changed or made known.",
        )
        .iri("https://w3id.org/dpv/risk#DataBreach")
        .also(&["breach", "personal-data-breach"]),
        Word::new(
            "confidentiality-breach",
            "confidentiality breach",
            "A secret gets out.",
        )
        .iri("https://w3id.org/dpv/risk#ConfidentialityBreach")
        .under(&["data-breach"]),
        Word::new(
            "integrity-breach",
            "integrity breach",
            "Data can no longer be relied on.",
        )
        .iri("https://w3id.org/dpv/risk#IntegrityBreach")
        .under(&["data-breach"]),
        Word::new(
            "availability-breach",
            "availability breach",
            "Data cannot be reached when it is needed.",
        )
        .iri("https://w3id.org/dpv/risk#AvailabilityBreach")
        .under(&["data-breach"]),
        Word::new(
            "misuse",
            "misuse",
            "Data is used for something else than was agreed.",
        )
        .iri("https://w3id.org/dpv/risk#Misuse")
        .also(&["function-creep", "mission-creep"]),
        Word::new(
            "deliberate-misuse",
            "deliberate misuse",
            "Somebody misuses data on purpose.",
        )
        .iri("https://w3id.org/dpv/risk#IntentionalMisuse")
        .also(&["intentional-misuse"])
        .under(&["misuse"]),
        Word::new(
            "accidental-misuse",
            "accidental misuse",
            "Somebody misuses data by mistake.",
        )
        .iri("https://w3id.org/dpv/risk#AccidentalMisuse")
        .under(&["misuse"]),
        Word::new(
            "cyber-attack",
            "cyber attack",
            "Somebody attacks the systems.",
        )
        .iri("https://w3id.org/dpv/risk#SecurityAttack")
        .also(&["hacking", "security-attack"]),
        Word::new("malware", "malware", "Harmful software gets in.")
            .iri("https://w3id.org/dpv/risk#MalwareAttack")
            .also(&["ransomware"])
            .under(&["cyber-attack"]),
        Word::new(
            "phishing",
            "phishing",
            "Somebody is tricked into giving access.",
        )
        .iri("https://w3id.org/dpv/risk#PhishingScam"),
        Word::new("human-error", "human error", "Somebody makes a mistake.")
            .iri("https://w3id.org/dpv/risk#HumanErrors"),
        Word::new("system-failure", "system failure", "A system breaks down.")
            .iri("https://w3id.org/dpv/risk#SystemFailure"),
        Word::new(
            "data-loss",
            "data loss",
            "Data is deleted or lost by mistake.",
        )
        .iri("https://w3id.org/dpv/risk#UnwantedDataDeletion"),
        Word::new(
            "transfer-error",
            "transfer error",
            "Data is sent wrongly or to the wrong place.",
        )
        .iri("https://w3id.org/dpv/risk#DataTransferError"),
        Word::new(
            "linkage-error",
            "linkage error",
            "Records of different people are joined, or those of one person are not.",
        )
        .also(&["mismatch"])
        .under(&["poor-quality-data"]),
        Word::new(
            "poor-quality-data",
            "poor quality data",
            "Data is wrong, and so is what is made of it.",
        )
        .iri("https://w3id.org/dpv/risk#DataInaccurate")
        .also(&["inaccurate-data", "data-quality"]),
        Word::new("incomplete-data", "incomplete data", "Data is missing.")
            .iri("https://w3id.org/dpv/risk#DataIncomplete")
            .also(&["missing-data"])
            .under(&["poor-quality-data"]),
        Word::new("outdated-data", "outdated data", "Data is no longer true.")
            .iri("https://w3id.org/dpv/risk#DataOutdated")
            .also(&["stale-data"])
            .under(&["poor-quality-data"]),
        Word::new(
            "misinterpretation",
            "misinterpretation",
            "Data is read to mean what it does not.",
        )
        .iri("https://w3id.org/dpv/risk#DataMisinterpretation"),
        Word::new(
            "bias",
            "bias",
            "Results are better for some people than for others.",
        )
        .iri("https://w3id.org/dpv/risk#Bias")
        .also(&["algorithmic-bias"]),
        Word::new(
            "selection-bias",
            "selection bias",
            "The people in the data are not like the people it is used for.",
        )
        .iri("https://w3id.org/dpv/risk#SelectionBias")
        .under(&["bias"]),
        Word::new(
            "unrepresentative-data",
            "unrepresentative data",
            "Some groups are missing or too few.",
        )
        .iri("https://w3id.org/dpv/risk#DataUnrepresentative")
        .under(&["bias"]),
        Word::new(
            "discrimination",
            "discrimination",
            "People are treated worse because of who they are.",
        )
        .iri("https://w3id.org/dpv/risk#Discrimination"),
        Word::new(
            "indirect-discrimination",
            "indirect discrimination",
            "A rule that looks even puts some people at a disadvantage.",
        )
        .iri("https://w3id.org/dpv/risk#IndirectDiscrimination")
        .under(&["discrimination"]),
        Word::new(
            "racial-discrimination",
            "racial discrimination",
            "People are treated worse because of race.",
        )
        .iri("https://w3id.org/dpv/risk#RacialDiscrimination")
        .under(&["discrimination"]),
        Word::new(
            "disability-discrimination",
            "disability discrimination",
            "People are treated worse because of a disability.",
        )
        .iri("https://w3id.org/dpv/risk#DisabilityDiscrimination")
        .under(&["discrimination"]),
        Word::new("stigma", "stigma", "People or groups are thought less of.")
            .also(&["stigmatisation", "stigmatization"]),
        Word::new(
            "group-harm",
            "group harm",
            "A whole group is blamed, targeted or left out.",
        )
        .iri("https://w3id.org/dpv/risk#GroupRisk"),
        Word::new(
            "social-disadvantage",
            "wider inequality",
            "The gap between groups grows.",
        )
        .iri("https://w3id.org/dpv/risk#SocialDisadvantage")
        .also(&["inequality"])
        .under(&["group-harm"]),
        Word::new(
            "service-denied",
            "service denied",
            "Somebody is refused a service because of the data.",
        )
        .iri("https://w3id.org/dpv/risk#ServiceDenied"),
        Word::new(
            "exclusion",
            "exclusion from public services",
            "People stay away from, or are kept from, public services.",
        )
        .iri("https://w3id.org/dpv/risk#PublicServicesExclusion"),
        Word::new("harm-to-care", "harm to care", "Care suffers.")
            .iri("https://w3id.org/dpv/risk#InabilityToProvideHealthCare"),
        Word::new("physical-harm", "physical harm", "Somebody's body is hurt.")
            .iri("https://w3id.org/dpv/risk#PhysicalHarm"),
        Word::new(
            "psychological-harm",
            "distress",
            "Somebody suffers in mind.",
        )
        .iri("https://w3id.org/dpv/risk#PsychologicalHarm"),
        Word::new(
            "harassment",
            "harassment",
            "Somebody is pursued or attacked.",
        )
        .iri("https://w3id.org/dpv/risk#Harassment"),
        Word::new(
            "identity-theft",
            "identity theft",
            "Somebody's identity is used by another.",
        )
        .iri("https://w3id.org/dpv/risk#IdentityTheft"),
        Word::new("fraud", "fraud", "Somebody is cheated.").iri("https://w3id.org/dpv/risk#Fraud"),
        Word::new(
            "blackmail",
            "blackmail",
            "Somebody is threatened with what the data says.",
        )
        .iri("https://w3id.org/dpv/risk#Blackmail"),
        Word::new(
            "surveillance",
            "surveillance",
            "People are watched, or feel watched.",
        ),
        Word::new(
            "loss-of-privacy",
            "loss of privacy",
            "Others know what people wanted to keep to themselves.",
        )
        .iri("https://w3id.org/dpv/risk#Privacy")
        .also(&["privacy"]),
        Word::new(
            "rights-denied",
            "rights denied",
            "People cannot use their rights.",
        )
        .iri("https://w3id.org/dpv/risk#RightsDenied"),
        Word::new(
            "loss-of-trust",
            "loss of trust",
            "People or partners lose their trust.",
        )
        .iri("https://w3id.org/dpv/risk#LoseTrust")
        .also(&["trust-loss", "public-backlash"]),
        Word::new(
            "loss-of-reputation",
            "loss of reputation",
            "A partner's good name suffers.",
        )
        .iri("https://w3id.org/dpv/risk#LoseReputation")
        .also(&["reputational-damage", "reputational-risk"]),
        Word::new(
            "public-surprise",
            "public surprise",
            "People learn of the sharing from somebody else.",
        )
        .also(&["surprise"])
        .under(&["loss-of-trust"]),
        Word::new("financial-loss", "financial loss", "Somebody loses money.")
            .iri("https://w3id.org/dpv/risk#FinancialLoss"),
        Word::new(
            "penalty",
            "fine or penalty",
            "A regulator or a court imposes a penalty.",
        )
        .iri("https://w3id.org/dpv/risk#JudicialPenalty")
        .also(&["fine"])
        .under(&["financial-loss"]),
        Word::new(
            "illegal-processing",
            "use against the law",
            "Data is used without a ground in law.",
        )
        .iri("https://w3id.org/dpv/risk#IllegalDataProcessing")
        .also(&["unlawful-use", "unlawful-processing"]),
        Word::new(
            "breach-of-contract",
            "breach of contract",
            "An agreement is broken.",
        )
        .iri("https://w3id.org/dpv/risk#ViolatingContractualObligation"),
        Word::new(
            "intellectual-property-violation",
            "breach of rights in data",
            "Somebody's rights in the data are broken.",
        )
        .iri("https://w3id.org/dpv/risk#CopyrightViolation")
        .also(&["copyright-violation", "ip-violation"]),
        Word::new(
            "commercial-harm",
            "commercial harm",
            "A competitor gains from what was shared.",
        )
        .also(&["loss-of-competitive-advantage"]),
        Word::new(
            "over-reliance",
            "over reliance",
            "People trust a model or a system too much.",
        )
        .iri("https://w3id.org/dpv/risk#TechnologyOverreliance")
        .also(&["overreliance"]),
        Word::new(
            "supplier-failure",
            "dependence on a supplier",
            "A supplier fails, leaves or cannot be left.",
        )
        .also(&["lock-in", "vendor-lock-in"]),
        Word::new("partner-leaves", "partner leaves", "A partner withdraws.")
            .also(&["withdrawal-of-partner"]),
        Word::new(
            "key-person-leaves",
            "key person leaves",
            "Somebody on whom the work depends leaves.",
        )
        .also(&["key-person-risk"]),
        Word::new(
            "national-security",
            "national security",
            "A country's safety is endangered.",
        ),
        Word::new(
            "environmental-harm",
            "environmental harm",
            "The environment suffers.",
        )
        .iri("https://w3id.org/dpv/risk#EnvironmentalRisk"),
        Word::new(
            "not-sharing",
            "harm of not sharing",
            "Something bad goes on because the data is not shared.",
        )
        .also(&["not-acting", "missed-benefit"])
        .marks(&["not-sharing"]),
    ],
    open: true,
};
