//! DPV purposes of services: providing, improving, personalising and protecting them.

use super::Word;
use super::purpose::dpv;

/// DPV purposes of services: providing, improving, personalising and protecting them.
pub(super) const SERVICE: &[Word] = &[
    dpv! { "ServiceProvision" "provide a service" also ["service-provision", "service-delivery"] under [] marks []
    "To provide a service or a product." },
    dpv! { "PaymentManagement" "manage payments" also ["payment-management"] under ["ServiceProvision"] marks []
    "To send bills and take payments." },
    dpv! { "RepairImpairments" "repair faults" also ["repair-impairments"] under ["ServiceProvision"] marks []
    "To find and mend what does not work." },
    dpv! { "RequestedServiceProvision" "provide what was asked for" also ["requested-service-provision"] under ["ServiceProvision"] marks []
    "To provide what somebody asked for." },
    dpv! { "DeliveryOfGoods" "deliver goods" also ["delivery-of-goods"] under ["RequestedServiceProvision"] marks []
    "To deliver what somebody ordered." },
    dpv! { "SearchFunctionalities" "offer a search" also ["search-functionalities"] under ["ServiceProvision"] marks []
    "To let people search." },
    dpv! { "SellProducts" "sell products" also ["sell-products"] under ["ServiceProvision"] marks []
    "To sell products or services." },
    dpv! { "SellDataToThirdParties" "sell data" also ["sell-data-to-third-parties"] under ["SellProducts"] marks []
    "To sell data to others, or give it for another reward." },
    dpv! { "SellInsightsFromData" "sell insights" also ["sell-insights-from-data"] under ["SellProducts"] marks []
    "To sell what was learned from data." },
    dpv! { "SellProductsToDataSubject" "sell to the people in the data" also ["sell-products-to-data-subject"] under ["SellProducts"] marks []
    "To sell something to the people whom the data is about." },
    dpv! { "ServiceOptimisation" "improve a service" also ["service-optimisation"] under ["ServiceProvision"] marks []
    "To make a service work better." },
    dpv! { "OptimisationForConsumer" "improve a service for its users" also ["optimisation-for-consumer"] under ["ServiceOptimisation"] marks []
    "To make a service work better for those who use it." },
    dpv! { "OptimiseUserInterface" "improve what users see" also ["optimise-user-interface"] under ["OptimisationForConsumer"] marks []
    "To make screens and forms work better." },
    dpv! { "OptimisationForController" "improve a service for its provider" also ["optimisation-for-controller"] under ["ServiceOptimisation"] marks []
    "To make a service work better for whoever provides it." },
    dpv! { "ImproveExistingProductsAndServices" "improve existing products and services" also ["improve-existing-products-and-services"] under ["OptimisationForController"] marks []
    "To make existing products and services better." },
    dpv! { "ImproveInternalCRMProcesses" "improve how customers are dealt with" also ["improve-internal-crm-processes"] under ["OptimisationForController", "CustomerRelationshipManagement"] marks []
    "To improve the ways of dealing with customers." },
    dpv! { "IncreaseServiceRobustness" "make a service more robust" also ["increase-service-robustness"] under ["OptimisationForController"] marks []
    "To make a service withstand more." },
    dpv! { "InternalResourceOptimisation" "use resources better" also ["internal-resource-optimisation"] under ["OptimisationForController"] marks []
    "To use staff, beds, stock or money better." },
    dpv! { "ServicePersonalisation" "personalise a service" also ["service-personalisation"] under ["Personalisation", "ServiceProvision"] marks []
    "To fit a service to each person." },
    dpv! { "PersonalisedBenefits" "personalised benefits" also ["personalised-benefits"] under ["ServicePersonalisation"] marks []
    "To offer each person benefits of their own." },
    dpv! { "ProvidePersonalisedRecommendations" "personalised recommendations" also ["provide-personalised-recommendations"] under ["ServicePersonalisation"] marks []
    "To recommend something to each person." },
    dpv! { "ProvideEventRecommendations" "recommend events" also ["provide-event-recommendations"] under ["ProvidePersonalisedRecommendations"] marks []
    "To recommend events to each person." },
    dpv! { "ProvideProductRecommendations" "recommend products" also ["provide-product-recommendations"] under ["ProvidePersonalisedRecommendations"] marks []
    "To recommend products to each person." },
    dpv! { "UserInterfacePersonalisation" "personalise what users see" also ["user-interface-personalisation"] under ["ServicePersonalisation"] marks []
    "To fit screens and forms to each person." },
    dpv! { "ServiceRegistration" "register users" also ["service-registration"] under ["ServiceProvision"] marks []
    "To sign people up to a service." },
    dpv! { "ServiceUsageAnalytics" "see how a service is used" also ["service-usage-analytics"] under ["ServiceProvision"] marks []
    "To find out how a service is used." },
    dpv! { "TechnicalServiceProvision" "run the technology of a service" also ["technical-service-provision"] under ["ServiceProvision"] marks []
    "To run the technology that a service needs." },
    dpv! { "Personalisation" "personalisation" also [] under [] marks []
    "To fit something to each person." },
    dpv! { "EnforceSecurity" "keep things safe" also ["enforce-security"] under [] marks []
    "To keep data, people or systems safe." },
    dpv! { "EnforceAccessControl" "control access" also ["enforce-access-control"] under ["EnforceSecurity"] marks []
    "To let in only those who may come in." },
    dpv! { "IdentityAuthentication" "authenticate identity" also ["identity-authentication"] under ["EnforceSecurity"] marks []
    "To check that somebody is who they say each time they come." },
    dpv! { "MisusePreventionAndDetection" "prevent and find misuse" also ["misuse-prevention-and-detection"] under ["EnforceSecurity"] marks []
    "To prevent and find the misuse of services." },
    dpv! { "FraudPreventionAndDetection" "prevent and find fraud" also ["fraud-prevention-and-detection"] under ["MisusePreventionAndDetection"] marks []
    "To prevent and find fraud." },
    dpv! { "CounterMoneyLaundering" "counter money laundering" also ["counter-money-laundering"] under ["FraudPreventionAndDetection"] marks []
    "To prevent and find money laundering." },
    dpv! { "MaintainFraudDatabase" "keep a database of fraud" also ["maintain-fraud-database"] under ["FraudPreventionAndDetection"] marks []
    "To keep records of fraud and those suspected of it." },
    dpv! { "Verification" "verification" also [] under ["EnforceSecurity"] marks []
    "To check that something is true." },
    dpv! { "AgeVerification" "verify age" also ["age-verification"] under ["Verification"] marks []
    "To check how old somebody is." },
    dpv! { "IdentityVerification" "verify identity" also ["identity-verification"] under ["Verification"] marks []
    "To check who somebody is." },
];
