//! How those who may use the data get at it.

use super::{Word, WordList};

/// How those who may use the data get at it.
pub static ACCESS: WordList = WordList {
    name: "access",
    doc: "How those who may use the data get at it. `secure-setting` marks a place under control \
     where people come to the data, `data-stays` ways in which the data does not leave its \
     holder or setting, `data-moves` ways in which a copy goes to the user, and `open` ways \
     that let anyone in.",
    source: "Partnership; access kinds after HDR UK's dataset schema (wording ours)",
    words: &[
        Word::new(
            "trusted-research-environment",
            "trusted research environment",
            "Approved people work with the data in a secure place, and results are checked before \
         they leave.",
        )
        .also(&[
            "secure-data-environment",
            "tre",
            "sde",
            "data-safe-haven",
            "safe-haven",
            "secure-research-environment",
            "safe-setting",
        ])
        .marks(&["secure-setting", "data-stays"]),
        Word::new(
            "secure-room",
            "secure room",
            "People work with the data in a locked room with no way to take it out.",
        )
        .also(&["safe-room", "reading-room", "safepod"])
        .under(&["trusted-research-environment"])
        .marks(&["secure-setting", "data-stays"]),
        Word::new(
            "remote-desktop",
            "remote desktop",
            "People see the data on a screen from afar and cannot download it.",
        )
        .also(&["virtual-desktop", "remote-access"])
        .marks(&["secure-setting", "data-stays"]),
        Word::new(
            "federated",
            "federated analysis",
            "The question travels to each holder's data, and only results come back.",
        )
        .also(&["federated-analysis", "federated-learning"])
        .marks(&["secure-setting", "data-stays"]),
        Word::new(
            "in-place-query",
            "in place query",
            "Approved questions or code are run on the holder's own system by the holder.",
        )
        .also(&["in-place", "code-to-data", "query-in-place"])
        .marks(&["secure-setting", "data-stays"]),
        Word::new(
            "third-party-linkage",
            "third party linkage",
            "A separate, trusted body joins the records, and users see only the joined result.",
        )
        .also(&["linkage-service", "split-file"]),
        Word::new(
            "secure-transfer",
            "secure transfer",
            "A copy is sent over a protected route to the user.",
        )
        .also(&["sftp", "encrypted-transfer", "direct-transfer"])
        .marks(&["data-moves"]),
        Word::new(
            "direct-access",
            "direct access",
            "Users get a copy or an account of their own.",
        )
        .also(&["direct", "extract"])
        .marks(&["data-moves"]),
        Word::new(
            "api",
            "api",
            "Programs ask for data piece by piece over a controlled connection.",
        )
        .also(&["application-programming-interface", "web-service"])
        .marks(&["data-moves"]),
        Word::new(
            "shared-system",
            "shared system",
            "Staff of several partners use the same record system.",
        )
        .also(&["shared-care-record", "shared-record"])
        .marks(&["data-stays"]),
        Word::new(
            "dashboard",
            "dashboard",
            "Users see tables and charts, not the records behind them.",
        )
        .also(&["report-only", "aggregate-view"])
        .marks(&["data-stays"]),
        Word::new(
            "open-download",
            "open download",
            "Anyone can download the data.",
        )
        .also(&["open", "download", "open-access"])
        .marks(&["data-moves", "open"]),
        Word::new(
            "physical-media",
            "physical media",
            "The data travels on a disk, a drive or paper.",
        )
        .also(&["encrypted-drive", "paper"])
        .marks(&["data-moves"]),
        Word::new(
            "varies",
            "varies by request",
            "The way is settled for each request.",
        )
        .also(&["varies-by-request", "case-by-case"]),
    ],
    open: false,
};
