//! Partners that give care and partners of the public sector.

use super::Word;

/// Providers of care, and bodies of the public sector and between countries.
pub(super) const PUBLIC: &[Word] = &[
    Word::new(
        "hospital",
        "hospital",
        "A hospital or a trust that runs hospitals.",
    )
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
    Word::new(
        "pharmacy",
        "pharmacy",
        "A pharmacy that dispenses medicines to the public.",
    )
    .under(&["healthcare-provider"])
    .marks(&["health"]),
    Word::new(
        "laboratory",
        "laboratory",
        "A laboratory that tests samples.",
    )
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
    Word::new(
        "court",
        "court",
        "A court or another part of the justice system.",
    )
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
];
