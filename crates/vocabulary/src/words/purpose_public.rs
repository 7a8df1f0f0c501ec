//! DPV purposes of the public good, of research, of duty and of keeping records.

use super::Word;
use super::purpose::dpv;

/// DPV purposes of the public good, of research, of duty and of keeping records.
pub(super) const PUBLIC: &[Word] = &[
    dpv! { "PublicBenefit" "public benefit" also ["public-benefit", "public-good"] under [] marks []
    "To be of benefit to the public or to society." },
    dpv! { "CombatClimateChange" "combat climate change" also ["combat-climate-change"] under ["PublicBenefit"] marks []
    "To fight the causes and the consequences of climate change." },
    dpv! { "Counterterrorism" "counterterrorism" also ["counter-terrorism"] under ["PublicBenefit"] marks []
    "To find and prevent terrorism." },
    dpv! { "DataAltruism" "data altruism" also ["data-altruism"] under ["PublicBenefit"] marks []
    "To give data of one's own free will for the general good." },
    dpv! { "ImproveHealthcare" "improve healthcare" also ["improve-healthcare"] under ["PublicBenefit"] marks []
    "To make care and health systems better." },
    dpv! { "ImprovePublicServices" "improve public services" also ["improve-public-services"] under ["PublicBenefit"] marks []
    "To make public services better." },
    dpv! { "ImproveTransportMobility" "improve transport and mobility" also ["improve-transport-mobility"] under ["PublicBenefit"] marks []
    "To make traffic and public transport better." },
    dpv! { "ProtectionOfNationalSecurity" "protect national security" also ["protection-of-national-security"] under ["PublicBenefit"] marks []
    "To protect a country." },
    dpv! { "ProtectionOfPublicSecurity" "protect public security" also ["protection-of-public-security"] under ["PublicBenefit"] marks []
    "To protect the public." },
    dpv! { "ProvideOfficialStatistics" "provide official statistics" also ["provide-official-statistics"] under ["PublicBenefit"] marks []
    "To make and publish official statistics." },
    dpv! { "PublicPolicyMaking" "make public policy" also ["public-policy-making"] under ["PublicBenefit"] marks []
    "To make policy and laws." },
    dpv! { "ResearchAndDevelopment" "research and development" also ["research-and-development", "research"] under [] marks []
    "To find out something new, or to develop methods, products or services." },
    dpv! { "AcademicResearch" "academic research" also ["academic-research"] under ["ResearchAndDevelopment"] marks []
    "To do research in a university or the like." },
    dpv! { "CommercialResearch" "commercial research" also ["commercial-research"] under ["ResearchAndDevelopment", "CommercialPurpose"] marks []
    "To do research in a business, for one, or to make money by it." },
    dpv! { "NonCommercialResearch" "non-commercial research" also ["non-commercial-research"] under ["ResearchAndDevelopment", "NonCommercialPurpose"] marks []
    "To do research without the aim of making money." },
    dpv! { "ScientificResearch" "scientific research" also ["scientific-research"] under ["ResearchAndDevelopment"] marks []
    "To do research by the methods of science." },
    dpv! { "CommercialPurpose" "commercial purpose" also ["commercial-purpose"] under [] marks []
    "To do something in business or to make money by it." },
    dpv! { "NonCommercialPurpose" "non-commercial purpose" also ["non-commercial-purpose"] under [] marks []
    "To do something without the aim of making money." },
    dpv! { "FulfilmentOfObligation" "fulfil an obligation" also ["fulfilment-of-obligation"] under [] marks []
    "To do what one is obliged to do." },
    dpv! { "FulfilmentOfContractualObligation" "fulfil a contract" also ["fulfilment-of-contractual-obligation"] under ["FulfilmentOfObligation"] marks []
    "To do what a contract asks for." },
    dpv! { "LegalCompliance" "meet a duty in law" also ["legal-compliance", "legal-duty"] under ["FulfilmentOfObligation"] marks []
    "To do what a law asks for." },
    dpv! { "RightsFulfilment" "answer people's rights" also ["rights-fulfilment"] under ["FulfilmentOfObligation"] marks []
    "To give people what the law says they have a right to." },
    dpv! { "ProtectionOfIPR" "protect intellectual property" also ["protection-of-ipr"] under ["FulfilmentOfObligation"] marks []
    "To protect copyright and the like." },
    dpv! { "EstablishContractualAgreement" "make a contract" also ["establish-contractual-agreement"] under [] marks []
    "To come to a contract." },
    dpv! { "RecordManagement" "keep records" also ["record-management"] under [] marks []
    "To make, keep and use records of what was done." },
];
