//! What a partner does in the partnership.

use super::{Word, WordList};

/// What a partner does in the partnership.
pub static ROLE: WordList = WordList {
    name: "role",
    doc: "What a partner does in the partnership. A role is local: say `for` which purpose or \
     dataset it holds. `controller` marks roles that decide why personal data is used, \
     `processor` those that act on another's instructions, `recipient` those that receive data, \
     `holder` those that give it, and `watches` those that watch over the work.",
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
    .also(&["oversight", "steering-group"])
    .marks(&["watches"]),
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
