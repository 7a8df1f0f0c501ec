//! `partnership explain`: what a message, a rule, a kind of entry, a line or a word means.

use std::path::PathBuf;

use crate::Exit;
use crate::args::Explain;
use crate::explain::{find, overview, suggestion, tell, tell_rule};
use crate::misuse::Misuse;
use crate::playbooks::House;
use crate::shell::Shell;

pub(crate) fn run(args: &Explain, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    let Some(name) = args.name.as_deref() else {
        overview(shell);
        return Ok(Exit::Clean);
    };
    let found = find(name);
    if found.is_empty() && house_rules(name, shell) {
        return Ok(Exit::Clean);
    }
    if found.is_empty() {
        let how = match suggestion(name) {
            Some(meant) => format!("Did you mean `{meant}`?"),
            None => "`partnership explain` without a name lists what can be explained.".to_owned(),
        };
        return Err(Box::new(
            Misuse::new(format!("Nothing here is called `{name}`.")).how(how),
        ));
    }
    tell(&found, shell);
    Ok(Exit::Clean)
}

/// Explain rules of that name in the house playbooks of this folder and those in it; whether there is any.
fn house_rules(name: &str, shell: &mut Shell) -> bool {
    let house = House::load(&[PathBuf::from(".")]);
    let found = house.registry.find(name);
    for (place, rule) in found.iter().enumerate() {
        if place > 0 {
            shell.line("");
        }
        tell_rule(*rule, &|file| house.parse(file), shell);
    }
    !found.is_empty()
}
