//! What those who use data owe in return.

use super::{Word, WordList};

/// What somebody who may use data must do in return.
pub static DUTY: WordList = WordList {
    name: "duty",
    doc: "What somebody who may use data must do in return. `before`, `during`, `after` and \
     `on-event` mark when it falls due; a mark `odrl:…` names the ODRL 2.2 action that means \
     the same.",
    source: "Partnership; ODRL 2.2 duties, W3C; wording ours",
    words: &[
        Word::new(
            "delete-at-end",
            "delete at end",
            "Delete every copy when the use ends.",
        )
        .iri("http://www.w3.org/ns/odrl/2/delete")
        .also(&["destroy-at-end", "delete"])
        .marks(&["after", "odrl:delete"]),
        Word::new(
            "return-at-end",
            "return at end",
            "Give the data back when the use ends.",
        )
        .also(&["return-data"])
        .marks(&["after"]),
        Word::new(
            "certify-destruction",
            "certify destruction",
            "Show in writing that the data was destroyed.",
        )
        .also(&["destruction-certificate", "prove-deletion"])
        .marks(&["after"]),
        Word::new(
            "publish-findings",
            "publish findings",
            "Make public what was found, good or bad.",
        )
        .also(&["publish-results", "publish"])
        .marks(&["after"]),
        Word::new(
            "share-findings-with-holder",
            "share findings with holder",
            "Tell the holder what was found.",
        )
        .also(&["return-results", "report-results"])
        .marks(&["after"]),
        Word::new(
            "return-derived-data",
            "return derived data",
            "Give back what was derived from the data.",
        )
        .also(&["return-enriched-data"])
        .marks(&["after"]),
        Word::new(
            "return-corrections",
            "return corrections",
            "Tell the holder of errors found in the data.",
        )
        .also(&["report-errors"])
        .marks(&["during"]),
        Word::new(
            "tell-people-findings",
            "tell people what was found",
            "Tell the people in the data what came of it.",
        )
        .also(&["tell-participants", "feed-back-to-public"])
        .marks(&["after"]),
        Word::new(
            "attribute",
            "name where the data comes from",
            "Name where the data comes from.",
        )
        .iri("http://www.w3.org/ns/odrl/2/attribute")
        .also(&["acknowledge", "cite", "credit"])
        .marks(&["after", "odrl:attribute"]),
        Word::new(
            "inform",
            "tell the holder of the use",
            "Tell the holder that the data is used.",
        )
        .iri("http://www.w3.org/ns/odrl/2/inform")
        .also(&["inform-holder", "notify-holder"])
        .marks(&["during", "odrl:inform"]),
        Word::new(
            "inform-people",
            "inform people",
            "Tell the people in the data before their data is used.",
        )
        .also(&["privacy-notice", "tell-people", "notify-people"])
        .marks(&["before"]),
        Word::new(
            "register-use",
            "register use",
            "Put the use on a public register.",
        )
        .also(&["publish-use", "data-use-register"])
        .marks(&["before"]),
        Word::new(
            "obtain-consent",
            "obtain consent",
            "Ask the people in the data, and keep their answer.",
        )
        .iri("http://www.w3.org/ns/odrl/2/obtainConsent")
        .also(&["get-consent"])
        .marks(&["before", "odrl:obtainConsent"]),
        Word::new(
            "obtain-approval",
            "obtain approval",
            "Have the use approved by the named body first.",
        )
        .also(&["get-approval"])
        .marks(&["before"]),
        Word::new(
            "obtain-ethics-approval",
            "obtain ethics approval",
            "Have an ethics committee approve the use first.",
        )
        .also(&["ethics-approval"])
        .under(&["obtain-approval"])
        .marks(&["before"]),
        Word::new(
            "ask-before-passing-on",
            "ask before passing on",
            "Ask the holder in writing before passing anything on.",
        )
        .also(&["consent-to-onward-sharing"])
        .marks(&["on-event"]),
        Word::new(
            "respect-opt-outs",
            "respect opt-outs",
            "Leave out everybody who has opted out.",
        )
        .also(&["apply-opt-outs", "honour-opt-outs", "honor-opt-outs"])
        .marks(&["before"]),
        Word::new(
            "honour-withdrawals",
            "honour withdrawals",
            "Take out the data of people who change their mind.",
        )
        .also(&["honor-withdrawals", "process-withdrawals"])
        .marks(&["on-event"]),
        Word::new(
            "answer-people",
            "answer people",
            "Help to answer people who ask to see, correct or remove their data.",
        )
        .also(&["support-rights", "assist-with-rights"])
        .marks(&["on-event"]),
        Word::new(
            "report-breach",
            "report breach",
            "Tell the holder without delay when something goes wrong.",
        )
        .also(&["breach-notification", "report-incident", "notify-breach"])
        .marks(&["on-event"]),
        Word::new(
            "review-outputs",
            "have results checked",
            "Have results checked before they leave the secure setting.",
        )
        .also(&[
            "output-checking",
            "check-outputs",
            "airlock",
            "disclosure-control",
        ])
        .marks(&["during"]),
        Word::new(
            "suppress-small-numbers",
            "suppress small numbers",
            "Leave out results about groups too small to be safe.",
        )
        .also(&["small-number-suppression"])
        .under(&["review-outputs"])
        .marks(&["during"]),
        Word::new(
            "never-re-identify",
            "never re-identify",
            "Make no attempt to recognise anybody.",
        )
        .also(&["no-reidentification"])
        .marks(&["during"]),
        Word::new(
            "minimise",
            "minimise",
            "Use no more data than the purpose needs.",
        )
        .also(&["minimize", "data-minimisation"])
        .marks(&["during"]),
        Word::new(
            "pseudonymise",
            "pseudonymise",
            "Replace what identifies people before the data is used.",
        )
        .also(&["pseudonymize"])
        .marks(&["before"]),
        Word::new(
            "anonymise",
            "anonymise",
            "Take out what identifies people before the data is used.",
        )
        .iri("http://www.w3.org/ns/odrl/2/anonymize")
        .also(&["anonymize"])
        .marks(&["before", "odrl:anonymize"]),
        Word::new(
            "encrypt",
            "encrypt",
            "Keep the data encrypted when it travels and when it rests.",
        )
        .also(&["encryption"])
        .marks(&["during"]),
        Word::new(
            "keep-in-setting",
            "leave the data where it is",
            "Leave the data where it is.",
        )
        .also(&["no-download", "keep-in-place"])
        .marks(&["during"]),
        Word::new(
            "keep-confidential",
            "keep confidential",
            "Tell nobody who has no need to know.",
        )
        .also(&["confidentiality"])
        .marks(&["during"]),
        Word::new(
            "keep-logs",
            "keep logs",
            "Record who looked at what, and when.",
        )
        .also(&["log-access", "audit-trail", "record-keeping"])
        .marks(&["during"]),
        Word::new("allow-audit", "allow audit", "Let the holder check.")
            .also(&["audit", "permit-inspection"])
            .marks(&["on-event"]),
        Word::new(
            "train-staff",
            "train staff",
            "See that everybody who touches the data has been trained.",
        )
        .also(&["training"])
        .marks(&["before"]),
        Word::new(
            "name-users",
            "name users",
            "Tell the holder who will use the data.",
        )
        .also(&["list-users"])
        .marks(&["before"]),
        Word::new(
            "report-progress",
            "report progress",
            "Report to the partners at the agreed times.",
        )
        .also(&["progress-report", "report"])
        .marks(&["during"]),
        Word::new(
            "review-regularly",
            "review regularly",
            "Look again at the agreed times at whether the use is still right.",
        )
        .iri("http://www.w3.org/ns/odrl/2/reviewPolicy")
        .also(&["review"])
        .marks(&["during", "odrl:reviewPolicy"]),
        Word::new(
            "involve-public",
            "involve public",
            "Involve the public in how the data is used.",
        )
        .also(&["public-involvement", "ppie"])
        .marks(&["during"]),
        Word::new(
            "collaborate",
            "collaborate",
            "Work with those who collected the data.",
        )
        .also(&["collaboration"])
        .marks(&["during"]),
        Word::new(
            "share-benefit",
            "share benefit",
            "Share what is earned or gained.",
        )
        .also(&["benefit-sharing", "share-revenue"])
        .marks(&["after"]),
        Word::new(
            "offer-licence-back",
            "offer licence back",
            "Let the holder use what was made.",
        )
        .also(&["licence-back", "license-back"])
        .marks(&["after"]),
        Word::new("pay", "pay", "Pay the agreed sum.")
            .iri("http://www.w3.org/ns/odrl/2/compensate")
            .also(&["compensate", "payment"])
            .marks(&["on-event", "odrl:compensate"]),
        Word::new(
            "assess-impact",
            "assess impact",
            "Assess the risks to people first.",
        )
        .also(&["dpia", "carry-out-dpia"])
        .marks(&["before"]),
    ],
    open: true,
};
