//! How data is protected, and how it is destroyed.

use super::{Word, WordList};

/// How data is destroyed or put out of use at the end.
pub static DESTRUCTION_METHOD: WordList = WordList {
    name: "destruction-method",
    doc: "How data is destroyed or put out of use at the end. `recoverable` marks methods after \
     which data might be brought back.",
    source: "Partnership",
    words: &[
        Word::new(
            "secure-erasure",
            "secure erasure",
            "Overwritten or erased by a tool so that it cannot be read again.",
        )
        .also(&["secure-deletion", "secure-wipe", "overwriting"]),
        Word::new(
            "crypto-erasure",
            "destruction of keys",
            "The keys are destroyed, so the encrypted data is useless.",
        )
        .also(&["cryptographic-erasure", "key-destruction"]),
        Word::new(
            "degaussing",
            "degaussing",
            "A magnetic medium is wiped by a strong field.",
        ),
        Word::new(
            "physical-destruction",
            "physical destruction",
            "The disk or drive is broken up.",
        )
        .also(&["destroy-media"]),
        Word::new("shredding", "shredding", "Paper or media is shredded.")
            .also(&["cross-cut-shredding"]),
        Word::new("incineration", "incineration", "Paper or media is burnt."),
        Word::new(
            "deletion",
            "ordinary deletion",
            "Deleted in the usual way; copies or backups may last a while.",
        )
        .also(&["delete"])
        .marks(&["recoverable"]),
        Word::new(
            "deletion-including-backups",
            "deletion with backups",
            "Deleted, and gone from backups by a named day.",
        ),
        Word::new(
            "return",
            "return to the holder",
            "Given back, with no copy kept.",
        )
        .also(&["returned"]),
        Word::new(
            "anonymisation",
            "anonymisation",
            "Changed so that nobody can be recognised, and kept.",
        )
        .also(&["anonymization", "anonymise"]),
        Word::new(
            "archiving",
            "archiving in the public interest",
            "Moved to an archive, out of use.",
        )
        .also(&["archive"]),
        Word::new(
            "environment-closed",
            "closing the workspace",
            "The workspace in the secure setting is closed and cleared.",
        )
        .also(&["workspace-closure"]),
    ],
    open: true,
};

/// How data is encrypted.
pub static ENCRYPTION: WordList = WordList {
    name: "encryption",
    doc: "How data is encrypted. `transit` marks protection on the way, `rest` protection where it \
     is kept, and `none` no protection.",
    source: "Partnership",
    words: &[
        Word::new(
            "end-to-end",
            "end to end",
            "Only sender and receiver can read it.",
        )
        .also(&["e2e"])
        .marks(&["transit"]),
        Word::new(
            "in-transit",
            "in transit (TLS)",
            "Encrypted on the way, such as over a secure web connection.",
        )
        .also(&["tls", "https", "transit"])
        .marks(&["transit"]),
        Word::new(
            "secure-file-transfer",
            "secure file transfer",
            "Sent by a protocol that encrypts, such as SFTP.",
        )
        .also(&["sftp"])
        .under(&["in-transit"])
        .marks(&["transit"]),
        Word::new("secure-email", "secure email", "Sent by encrypted mail.")
            .also(&["nhsmail", "encrypted-email"])
            .under(&["in-transit"])
            .marks(&["transit"]),
        Word::new(
            "private-network",
            "private network",
            "Sent over a network closed to others.",
        )
        .also(&["vpn", "hscn"])
        .under(&["in-transit"])
        .marks(&["transit"]),
        Word::new("at-rest", "at rest", "Encrypted where it is kept.")
            .also(&["rest", "aes-256", "disk-encryption"])
            .marks(&["rest"]),
        Word::new(
            "in-transit-and-at-rest",
            "in transit and at rest",
            "Encrypted on the way and where it is kept.",
        )
        .also(&["both", "transit-and-rest"])
        .under(&["in-transit", "at-rest"])
        .marks(&["transit", "rest"]),
        Word::new(
            "file-level",
            "encrypted files",
            "Each file is encrypted before it travels.",
        )
        .also(&["encrypted-file", "pgp"])
        .marks(&["transit", "rest"]),
        Word::new(
            "field-level",
            "encrypted fields",
            "The most delicate items are encrypted by themselves.",
        )
        .also(&["column-level"])
        .marks(&["rest"]),
        Word::new(
            "in-use",
            "encrypted in use",
            "Stays encrypted while it is worked on.",
        )
        .also(&["confidential-computing", "homomorphic"])
        .marks(&["rest"]),
        Word::new("unencrypted", "not encrypted", "Not encrypted.")
            .also(&["no-encryption", "plain"])
            .marks(&["none"]),
    ],
    open: true,
};
