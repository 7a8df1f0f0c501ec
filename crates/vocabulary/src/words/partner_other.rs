//! Partners that teach, do research, serve a cause or run a business.

use super::Word;

/// Research and education, bodies that seek no profit, businesses, and those that look after data.
pub(super) const OTHER: &[Word] = &[
    Word::new(
        "university",
        "university",
        "A university or a college that does research.",
    )
    .iri("https://w3id.org/dpv#AcademicScientificOrganisation")
    .also(&["academic", "academic-institution"])
    .under(&["research-body"])
    .marks(&["research", "not-for-profit"]),
    Word::new(
        "research-institute",
        "research institute",
        "An institute whose work is research.",
    )
    .also(&["research-organisation"])
    .under(&["research-body"])
    .marks(&["research", "not-for-profit"]),
    Word::new(
        "research-body",
        "research body",
        "An organisation that does research.",
    )
    .marks(&["research"]),
    Word::new(
        "school",
        "school",
        "A school, or another place of education.",
    )
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
    Word::new(
        "trade-union",
        "trade union",
        "A body that speaks for workers.",
    )
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
    Word::new(
        "foundation",
        "foundation",
        "A body that gives money for a cause.",
    )
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
    Word::new(
        "insurer",
        "insurer",
        "A business that insures people or things.",
    )
    .also(&["insurance-company"])
    .under(&["company"])
    .marks(&["commercial"]),
    Word::new(
        "bank",
        "bank",
        "A bank or another business that lends or keeps money.",
    )
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
    Word::new(
        "shipping-company",
        "shipping company",
        "A business that owns or runs ships.",
    )
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
    Word::new(
        "consultancy",
        "consultancy",
        "A business that advises others.",
    )
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
];
