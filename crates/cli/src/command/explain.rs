//! `partnership explain`: what a message, a kind of entry, a line or a word means.

use crate::Exit;
use crate::args::Explain;
use crate::explain::{find, overview, suggestion, tell};
use crate::misuse::Misuse;
use crate::shell::Shell;

pub(crate) fn run(args: &Explain, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    let Some(name) = args.name.as_deref() else {
        overview(shell);
        return Ok(Exit::Clean);
    };
    let found = find(name);
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
