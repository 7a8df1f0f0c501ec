//! A bundle for the Open Policy Agent: the policy and its data in one archive, the same bytes for the same partnership.

use std::io::{self, Write};

use flate2::{Compression, GzBuilder};

use crate::json::Json;

/// The archive. (Writing to memory does not fail; if it did, the archive would end early and be refused.)
pub(crate) fn bundle(policy: &str, data: &str) -> Vec<u8> {
    try_bundle(policy, data).unwrap_or_default()
}

fn try_bundle(policy: &str, data: &str) -> io::Result<Vec<u8>> {
    let manifest = Json::object([
        ("revision", Json::text(revision(&[policy, data]))),
        ("rego_version", Json::Number(1)),
        ("roots", Json::texts(["partnership", "partnership_answers"])),
    ]);
    let mut archive = tar::Builder::new(Vec::new());
    let files = [
        (".manifest", manifest.file()),
        ("partnership/policy.rego", policy.to_owned()),
        ("partnership_answers/data.json", data.to_owned()),
    ];
    for (name, text) in files {
        let mut header = tar::Header::new_ustar();
        header.set_size(text.len() as u64);
        header.set_mode(0o644);
        header.set_mtime(0);
        archive.append_data(&mut header, name, text.as_bytes())?;
    }
    let mut out = GzBuilder::new()
        .mtime(0)
        .operating_system(255)
        .write(Vec::new(), Compression::new(6));
    out.write_all(&archive.into_inner()?)?;
    out.finish()
}

/// A name for these texts that changes when they do (FNV-1a; it guards against nothing).
fn revision(texts: &[&str]) -> String {
    let mut sum: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in texts.iter().flat_map(|text| text.bytes().chain([0])) {
        sum = (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{sum:016x}")
}
