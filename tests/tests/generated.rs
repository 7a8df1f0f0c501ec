//! What is derived from the vocabulary says what the vocabulary says.

use partnership_xtask::{codegen, codegen_command, root};

#[test]
fn generated_files_are_fresh() {
    let stale = codegen::stale(&root());
    assert!(stale.is_empty(), "{}", codegen_command::told(&stale));
}

#[test]
fn the_same_vocabulary_gives_the_same_bytes() {
    assert_eq!(codegen::files(), codegen::files());
}

#[test]
fn every_link_of_the_reference_leads_somewhere() {
    let mut dead = Vec::new();
    for file in codegen::files()
        .iter()
        .filter(|file| file.path.ends_with(".md"))
    {
        let place = root().join(&file.path);
        for link in file
            .text
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split(')').next())
        {
            let path = link.split('#').next().unwrap_or_default();
            if link.starts_with('<') || path.is_empty() {
                continue;
            }
            if !place
                .parent()
                .is_some_and(|folder| folder.join(path).exists())
            {
                dead.push(format!("{}: {link}", file.path));
            }
        }
    }
    assert!(
        dead.is_empty(),
        "links that lead nowhere:\n{}",
        dead.join("\n")
    );
}
