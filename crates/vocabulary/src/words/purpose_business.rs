//! DPV purposes of running an organisation, and of dealing with customers and suppliers.

use super::Word;
use super::purpose::dpv;

/// DPV purposes of running an organisation, and of dealing with customers and suppliers.
pub(super) const BUSINESS: &[Word] = &[
    dpv! { "AccountManagement" "manage accounts" also ["account-management"] under [] marks []
    "To open, keep and close accounts." },
    dpv! { "CommunicationManagement" "manage communication" also ["communication-management"] under [] marks []
    "To send messages and keep track of them." },
    dpv! { "CommunicationForCustomerCare" "communicate with customers" also ["communication-for-customer-care"] under ["CommunicationManagement", "CustomerCare"] marks []
    "To write to or speak with customers so as to help them." },
    dpv! { "CustomerManagement" "manage customers" also ["customer-management"] under [] marks []
    "To deal with past, present and future customers." },
    dpv! { "CustomerCare" "care for customers" also ["customer-care"] under ["CustomerManagement"] marks []
    "To help customers and answer them." },
    dpv! { "CustomerClaimsManagement" "manage customers' claims" also ["customer-claims-management"] under ["CustomerManagement"] marks []
    "To deal with customers' claims." },
    dpv! { "CustomerOrderManagement" "manage customers' orders" also ["customer-order-management"] under ["CustomerManagement"] marks []
    "To deal with customers' orders." },
    dpv! { "CustomerRelationshipManagement" "manage relationships with customers" also ["customer-relationship-management"] under ["CustomerManagement"] marks []
    "To keep track of dealings with customers." },
    dpv! { "CustomerSolvencyMonitoring" "watch whether customers can pay" also ["customer-solvency-monitoring"] under ["CustomerManagement"] marks []
    "To watch whether customers are able to pay." },
    dpv! { "Marketing" "marketing" also [] under [] marks ["ehds-prohibited"]
    "To promote and sell." },
    dpv! { "Advertising" "advertising" also [] under ["Marketing"] marks ["ehds-prohibited"]
    "To draw attention to something on offer." },
    dpv! { "PersonalisedAdvertising" "personalised advertising" also ["personalised-advertising"] under ["Advertising", "Personalisation"] marks ["ehds-prohibited"]
    "To show each person different advertisements." },
    dpv! { "TargetedAdvertising" "targeted advertising" also ["targeted-advertising"] under ["PersonalisedAdvertising"] marks ["ehds-prohibited"]
    "To aim advertisements at certain people." },
    dpv! { "PoliticalCampaign" "political campaign" also ["political-campaign"] under ["Advertising", "Personalisation"] marks []
    "To win people for a candidate or a cause." },
    dpv! { "DirectMarketing" "direct marketing" also ["direct-marketing"] under ["Marketing"] marks ["ehds-prohibited"]
    "To offer something to people directly." },
    dpv! { "PublicRelations" "public relations" also ["public-relations"] under ["Marketing"] marks []
    "To win goodwill." },
    dpv! { "SocialMediaMarketing" "marketing on social media" also ["social-media-marketing"] under ["Marketing"] marks ["ehds-prohibited"]
    "To promote something on social media." },
    dpv! { "OrganisationGovernance" "run an organisation" also ["organisation-governance"] under [] marks []
    "To govern an organisation." },
    dpv! { "DisputeManagement" "manage disputes" also ["dispute-management"] under ["OrganisationGovernance"] marks []
    "To deal with disputes." },
    dpv! { "MemberPartnerManagement" "manage members and partners" also ["member-partner-management"] under ["OrganisationGovernance"] marks []
    "To keep a register of members or partners and deal with them." },
    dpv! { "OrganisationComplianceManagement" "follow internal policies" also ["organisation-compliance-management"] under ["OrganisationGovernance"] marks []
    "To see that an organisation follows its own policies." },
    dpv! { "OrganisationRiskManagement" "manage an organisation's risks" also ["organisation-risk-management"] under ["OrganisationGovernance"] marks []
    "To manage what could go wrong for an organisation." },
    dpv! { "VendorManagement" "manage suppliers" also ["vendor-management"] under [] marks []
    "To deal with suppliers." },
    dpv! { "VendorPayment" "pay suppliers" also ["vendor-payment"] under ["VendorManagement"] marks []
    "To pay suppliers." },
    dpv! { "VendorRecordsManagement" "keep records of suppliers" also ["vendor-records-management"] under ["VendorManagement"] marks []
    "To keep records of suppliers and orders." },
    dpv! { "VendorSelectionAssessment" "choose suppliers" also ["vendor-selection-assessment"] under ["VendorManagement"] marks []
    "To choose and judge suppliers." },
];
