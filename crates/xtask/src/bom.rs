//! `cargo xtask bom`: the bill of materials of the program, in CycloneDX 1.6.
//!
//! What `cargo tree` says is built into the program (and what builds it) for one platform and one set of features, with
//! the licences that `cargo metadata` knows and the checksums of the lock file. The same tree gives the same bill: its
//! date is that of `SOURCE_DATE_EPOCH`, and it has no serial number.

use std::collections::{BTreeMap, BTreeSet};
use std::process::{Command, ExitCode};

use serde_json::{Value, json};

use crate::root;

/// The version of CycloneDX that is written.
const SPECIFICATION: &str = "1.6";

/// The package whose program is told of.
const PROGRAM: &str = "partnership";

/// A package, by name and version.
type Package = (String, String);

/// Write the bill for `features` and `target` to standard output.
pub fn run(features: &str, target: &str) -> ExitCode {
    match bom(features, target) {
        Ok(bom) => {
            println!("{bom:#}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("The bill of materials could not be made: {why}");
            ExitCode::FAILURE
        }
    }
}

fn bom(features: &str, target: &str) -> Result<Value, String> {
    let built = built(&cargo(&[
        "tree",
        "--locked",
        "--package",
        PROGRAM,
        "--features",
        features,
        "--target",
        target,
        "--edges",
        "normal,build",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ])?);
    let metadata = cargo(&[
        "metadata",
        "--locked",
        "--format-version",
        "1",
        "--all-features",
        "--filter-platform",
        target,
    ])?;
    let metadata: Value = serde_json::from_str(&metadata).map_err(|error| error.to_string())?;
    let lock =
        std::fs::read_to_string(root().join("Cargo.lock")).map_err(|error| error.to_string())?;
    let checksums = checksums(&lock)?;
    made(&built, &metadata, &checksums, date())
}

/// What `cargo` answers.
fn cargo(words: &[&str]) -> Result<String, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(words)
        .current_dir(root())
        .output()
        .map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    String::from_utf8(output.stdout).map_err(|error| error.to_string())
}

/// The packages of `name v1.2.3 (…)`, one a line.
fn built(tree: &str) -> BTreeSet<Package> {
    tree.lines()
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            let name = words.next()?;
            let version = words.next()?.strip_prefix('v')?;
            Some((name.to_owned(), version.to_owned()))
        })
        .collect()
}

fn checksums(lock: &str) -> Result<BTreeMap<Package, String>, String> {
    let lock: toml::Table = lock.parse().map_err(|error| format!("{error}"))?;
    let packages = lock.get("package").and_then(|all| all.as_array());
    let text = |of: &toml::Value, key: &str| Some(of.get(key)?.as_str()?.to_owned());
    Ok(packages
        .into_iter()
        .flatten()
        .filter_map(|one| {
            Some((
                (text(one, "name")?, text(one, "version")?),
                text(one, "checksum")?,
            ))
        })
        .collect())
}

/// The day of the release, in seconds since 1970.
fn date() -> Option<i64> {
    std::env::var("SOURCE_DATE_EPOCH").ok()?.parse().ok()
}

fn made(
    built: &BTreeSet<Package>,
    metadata: &Value,
    checksums: &BTreeMap<Package, String>,
    date: Option<i64>,
) -> Result<Value, String> {
    let all = metadata["packages"].as_array().ok_or("no packages")?;
    let of = |package: &Value| -> Option<Package> {
        Some((
            package["name"].as_str()?.to_owned(),
            package["version"].as_str()?.to_owned(),
        ))
    };
    let by_id: BTreeMap<&str, Package> = all
        .iter()
        .filter_map(|one| Some((one["id"].as_str()?, of(one)?)))
        .filter(|(_, package)| built.contains(package))
        .collect();
    let mut components: BTreeMap<Package, Value> = BTreeMap::new();
    for one in all {
        if let Some(package) = of(one).filter(|package| built.contains(package)) {
            components.insert(
                package.clone(),
                component(&package, one, checksums.get(&package)),
            );
        }
    }
    if let Some(missing) = built
        .iter()
        .find(|package| !components.contains_key(*package))
    {
        return Err(format!("nothing is known of {} {}", missing.0, missing.1));
    }
    let mut dependencies: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for node in metadata["resolve"]["nodes"]
        .as_array()
        .into_iter()
        .flatten()
    {
        let Some(own) = node["id"].as_str().and_then(|id| by_id.get(id)) else {
            continue;
        };
        let uses = dependencies.entry(reference(own)).or_default();
        for used in node["deps"].as_array().into_iter().flatten() {
            let mut kinds = used["dep_kinds"].as_array().into_iter().flatten();
            let only_tests = kinds.all(|kind| kind["kind"] == "dev");
            if let Some(used) = used["pkg"]
                .as_str()
                .and_then(|id| by_id.get(id))
                .filter(|_| !only_tests)
            {
                uses.insert(reference(used));
            }
        }
    }
    let program = by_id.values().find(|package| package.0 == PROGRAM).cloned();
    let program = program.ok_or("the program is not among its packages")?;
    let mut own = components.remove(&program).unwrap_or_default();
    own["type"] = "application".into();
    let mut about = json!({
        "component": own,
        "tools": { "components": [{ "type": "application", "name": "cargo xtask bom" }] },
    });
    if let Some(date) = date {
        let moment = jiff::Timestamp::from_second(date).map_err(|error| error.to_string())?;
        about["timestamp"] = moment.to_string().into();
    }
    Ok(json!({
        "$schema": format!("http://cyclonedx.org/schema/bom-{SPECIFICATION}.schema.json"),
        "bomFormat": "CycloneDX",
        "specVersion": SPECIFICATION,
        "version": 1,
        "metadata": about,
        "components": components.into_values().collect::<Vec<_>>(),
        "dependencies": dependencies
            .into_iter()
            .map(|(one, uses)| json!({ "ref": one, "dependsOn": uses }))
            .collect::<Vec<_>>(),
    }))
}

fn reference((name, version): &Package) -> String {
    format!("pkg:cargo/{name}@{}", version.replace('+', "%2B"))
}

fn component(package: &Package, about: &Value, checksum: Option<&String>) -> Value {
    let mut told = json!({
        "type": "library",
        "bom-ref": reference(package),
        "name": package.0,
        "version": package.1,
        "purl": reference(package),
    });
    if let Some(licence) = about["license"].as_str() {
        // Old packages part alternatives with a slash.
        told["licenses"] = json!([{ "expression": licence.replace('/', " OR ") }]);
    }
    if let Some(checksum) = checksum {
        told["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
    }
    if let Some(description) = about["description"].as_str() {
        told["description"] = description
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .into();
    }
    if let Some(repository) = about["repository"].as_str() {
        told["externalReferences"] = json!([{ "type": "vcs", "url": repository }]);
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_built_is_told() {
        let built =
            built("partnership v0.1.0 (/somewhere)\nb v1.0.0+x (proc-macro)\nb v1.0.0+x (*)\n");
        let package = |name: &str, version: &str| json!({ "id": name, "name": name, "version": version, "license": "MIT/Apache-2.0" });
        let metadata = json!({
            "packages": [package("partnership", "0.1.0"), package("b", "1.0.0+x"), package("c", "2.0.0")],
            "resolve": { "nodes": [
                { "id": "partnership", "deps": [
                    { "pkg": "b", "dep_kinds": [{ "kind": null }] },
                    { "pkg": "c", "dep_kinds": [{ "kind": "dev" }] },
                ]},
                { "id": "c", "deps": [] },
            ]},
        });
        let sums =
            checksums("[[package]]\nname = \"b\"\nversion = \"1.0.0+x\"\nchecksum = \"ab\"\n")
                .unwrap();
        let bom = made(&built, &metadata, &sums, Some(951_782_400)).unwrap();
        assert_eq!(bom["metadata"]["timestamp"], "2000-02-29T00:00:00Z");
        assert_eq!(bom["metadata"]["component"]["name"], "partnership");
        assert_eq!(bom["components"].as_array().unwrap().len(), 1);
        assert_eq!(bom["components"][0]["purl"], "pkg:cargo/b@1.0.0%2Bx");
        assert_eq!(
            bom["components"][0]["licenses"][0]["expression"],
            "MIT OR Apache-2.0"
        );
        assert_eq!(bom["components"][0]["hashes"][0]["content"], "ab");
        assert_eq!(
            bom["dependencies"],
            json!([{ "ref": "pkg:cargo/partnership@0.1.0", "dependsOn": ["pkg:cargo/b@1.0.0%2Bx"] }])
        );
        let unknown = self::built("d v1.0.0\n");
        assert!(made(&unknown, &metadata, &sums, None).is_err());
    }
}
