//! What can be done with data.

use super::{Word, WordList};

/// What can be done with data.
pub static ACTION: WordList = WordList {
    name: "action",
    doc: "What can be done with data. A word `under` another is part of it: a permit or a forbid for \
     the wider one reaches the narrower. A mark `odrl:…` names the ODRL 2.2 action that means \
     the same; `identifies` marks actions that show who somebody is, and `discloses` those by \
     which somebody else gets data.",
    source: "Partnership; identities from DPV 2.3 processing operations, W3C (W3C document licence), \
     and ODRL 2.2, W3C",
    words: &[
        Word::new(
            "use",
            "use",
            "Work with the data in any way short of giving it to others.",
        )
        .iri("https://w3id.org/dpv#Use")
        .also(&["using"])
        .marks(&["odrl:use"]),
        Word::new("read", "read", "Look at the records.")
            .iri("https://w3id.org/dpv#Access")
            .also(&["view", "see", "consult", "access"])
            .under(&["use"])
            .marks(&["odrl:read"]),
        Word::new(
            "query",
            "query",
            "Ask questions of the data and get counts or lists back.",
        )
        .iri("https://w3id.org/dpv#Query")
        .also(&["search"])
        .under(&["read"]),
        Word::new("retrieve", "retrieve", "Fetch single records.")
            .iri("https://w3id.org/dpv#Retrieve")
            .also(&["look-up", "lookup"])
            .under(&["read"]),
        Word::new(
            "analyse",
            "analyse",
            "Study the data to find out what it shows.",
        )
        .iri("https://w3id.org/dpv#Analyse")
        .also(&["analyze", "analysis"])
        .under(&["use"]),
        Word::new(
            "assess",
            "assess",
            "Judge something by the data, such as quality or performance.",
        )
        .iri("https://w3id.org/dpv#Assess")
        .also(&["evaluate", "audit-data"])
        .under(&["use"]),
        Word::new(
            "monitor",
            "monitor",
            "Watch the data for something over time.",
        )
        .iri("https://w3id.org/dpv#Monitor")
        .also(&["watch"])
        .under(&["use"]),
        Word::new(
            "link",
            "link",
            "Join records about the same person or thing from different datasets.",
        )
        .iri("https://w3id.org/dpv#Match")
        .also(&["match", "link-records"])
        .under(&["use"]),
        Word::new("combine", "combine", "Merge the data with other data.")
            .iri("https://w3id.org/dpv#Combine")
            .also(&["merge", "pool"])
            .under(&["use"]),
        Word::new(
            "aggregate",
            "aggregate",
            "Count or total over many records.",
        )
        .iri("https://w3id.org/dpv#Aggregate")
        .also(&["summarise", "summarize"])
        .under(&["use"])
        .marks(&["odrl:aggregate"]),
        Word::new("derive", "derive", "Make new data from the data.")
            .iri("https://w3id.org/dpv#Derive")
            .also(&["enrich"])
            .under(&["use"])
            .marks(&["odrl:derive"]),
        Word::new(
            "infer",
            "infer",
            "Work out something that the data does not say.",
        )
        .iri("https://w3id.org/dpv#Infer")
        .also(&["predict"])
        .under(&["derive"]),
        Word::new(
            "profile",
            "profile",
            "Describe or predict somebody from their data.",
        )
        .iri("https://w3id.org/dpv#Profiling")
        .also(&["profiling"])
        .under(&["use"]),
        Word::new(
            "track",
            "track",
            "Follow somebody across places or services.",
        )
        .iri("https://w3id.org/dpv#Tracking")
        .also(&["tracking"])
        .under(&["profile"]),
        Word::new(
            "train-a-model",
            "train a model",
            "Let a model learn from the data.",
        )
        .also(&[
            "train",
            "train-model",
            "train-models",
            "machine-learning",
            "train-ai",
        ])
        .under(&["use"]),
        Word::new(
            "test-a-model",
            "test a model",
            "Check a model against the data.",
        )
        .also(&["validate-a-model", "test-model", "validate-model"])
        .under(&["use"]),
        Word::new(
            "develop-a-product",
            "develop a product",
            "Use the data to make something to sell or offer.",
        )
        .also(&["product-development", "develop-product"])
        .under(&["use"]),
        Word::new(
            "decide-about-people",
            "decide about people",
            "Use the data to decide what happens to a person.",
        )
        .also(&["make-decisions", "automated-decisions"])
        .under(&["use"]),
        Word::new("transform", "transform", "Change the form of the data.")
            .iri("https://w3id.org/dpv#Transform")
            .also(&["convert"])
            .marks(&["odrl:transform"]),
        Word::new("clean", "clean", "Correct or fill in the data.")
            .also(&["correct", "curate"])
            .under(&["transform"]),
        Word::new(
            "code",
            "code",
            "Give codes to what is written in free text.",
        )
        .also(&["structure"])
        .under(&["transform"]),
        Word::new(
            "pseudonymise",
            "pseudonymise",
            "Replace what identifies people by codes.",
        )
        .iri("https://w3id.org/dpv#Pseudonymise")
        .also(&["pseudonymize", "key-code"])
        .under(&["transform"]),
        Word::new(
            "anonymise",
            "anonymise",
            "Change the data so that nobody can be recognised.",
        )
        .iri("https://w3id.org/dpv#Anonymise")
        .also(&["anonymize", "de-identify"])
        .under(&["transform"])
        .marks(&["odrl:anonymize"]),
        Word::new(
            "synthesise",
            "synthesise",
            "Make artificial records that resemble the data.",
        )
        .also(&["synthesize", "make-synthetic-data"])
        .under(&["transform"]),
        Word::new(
            "re-identify",
            "re-identify",
            "Find out who somebody in the data is.",
        )
        .also(&["reidentify", "identify-people", "unmask"])
        .marks(&["identifies"]),
        Word::new(
            "contact-people",
            "contact people",
            "Get in touch with people found through the data.",
        )
        .also(&["contact", "approach-people", "recruit"])
        .marks(&["identifies"]),
        Word::new(
            "collect",
            "collect",
            "Gather the data from people or systems.",
        )
        .iri("https://w3id.org/dpv#Collect")
        .also(&["gather", "obtain"]),
        Word::new("store", "store", "Keep the data.")
            .iri("https://w3id.org/dpv#Store")
            .also(&["keep", "hold", "host"]),
        Word::new("back-up", "back up", "Keep a spare copy.")
            .also(&["backup"])
            .under(&["store"]),
        Word::new("archive", "archive", "Keep the data for the long term.")
            .also(&["preserve"])
            .under(&["store"])
            .marks(&["odrl:archive"]),
        Word::new("copy", "copy", "Make another copy.")
            .iri("https://w3id.org/dpv#Copy")
            .also(&["duplicate", "reproduce"])
            .marks(&["odrl:reproduce"]),
        Word::new(
            "download",
            "download",
            "Take a copy onto one's own machine.",
        )
        .iri("https://w3id.org/dpv#Download")
        .under(&["copy"]),
        Word::new(
            "export",
            "take out",
            "Take data or results out of the setting they are kept in.",
        )
        .iri("https://w3id.org/dpv#Export")
        .also(&["take-out", "egress", "extract"])
        .under(&["copy"]),
        Word::new(
            "share",
            "share",
            "Give the data, or sight of it, to somebody else.",
        )
        .iri("https://w3id.org/dpv#Share")
        .also(&["give"])
        .marks(&["odrl:distribute", "discloses"]),
        Word::new(
            "disclose",
            "disclose",
            "Make known to somebody what the data says.",
        )
        .iri("https://w3id.org/dpv#Disclose")
        .also(&["reveal", "tell"])
        .under(&["share"])
        .marks(&["discloses"]),
        Word::new(
            "give-access",
            "give access",
            "Let somebody else reach the data.",
        )
        .iri("https://w3id.org/dpv#MakeAvailable")
        .also(&["make-available", "grant-access"])
        .under(&["share"])
        .marks(&["discloses"]),
        Word::new("transfer", "transfer", "Send the data to somebody else.")
            .iri("https://w3id.org/dpv#Transfer")
            .also(&["send", "transmit", "provide"])
            .under(&["share"])
            .marks(&["discloses"]),
        Word::new(
            "transfer-abroad",
            "transfer abroad",
            "Send the data to another country.",
        )
        .iri("https://w3id.org/dpv#CrossBorderTransfer")
        .also(&["send-abroad", "cross-border-transfer"])
        .under(&["transfer"])
        .marks(&["discloses"]),
        Word::new(
            "pass-on",
            "pass on",
            "Give data that was received to a further party.",
        )
        .also(&["onward-share", "onward-sharing", "re-share", "redistribute"])
        .under(&["share"])
        .marks(&["discloses"]),
        Word::new(
            "publish",
            "publish",
            "Make the data available to everybody.",
        )
        .iri("https://w3id.org/dpv#Disseminate")
        .also(&["make-public", "disseminate"])
        .under(&["share"])
        .marks(&["discloses"]),
        Word::new(
            "publish-results",
            "publish results",
            "Make what was found public, without the data.",
        )
        .also(&["publish-findings"]),
        Word::new(
            "sell",
            "sell",
            "Give the data to somebody for money or another reward.",
        )
        .also(&["trade", "monetise", "monetize"])
        .under(&["share"])
        .marks(&["odrl:sell", "discloses"]),
        Word::new(
            "license",
            "license",
            "Grant somebody else rights in the data.",
        )
        .also(&["licence", "sub-license", "sub-licence"])
        .under(&["share"])
        .marks(&["discloses"]),
        Word::new(
            "show",
            "show",
            "Put the data before somebody's eyes, such as on a screen.",
        )
        .iri("https://w3id.org/dpv#Display")
        .also(&["display", "present"])
        .under(&["share"])
        .marks(&["discloses"]),
        Word::new("restrict", "restrict", "Keep the data but stop using it.")
            .iri("https://w3id.org/dpv#Restrict")
            .also(&["freeze"]),
        Word::new("delete", "delete", "Remove the data.")
            .iri("https://w3id.org/dpv#Remove")
            .also(&["erase", "remove"])
            .marks(&["odrl:delete"]),
        Word::new(
            "destroy",
            "destroy",
            "Remove the data so that it can never come back.",
        )
        .iri("https://w3id.org/dpv#Destruct")
        .also(&["shred", "wipe"])
        .under(&["delete"]),
    ],
    open: false,
};
