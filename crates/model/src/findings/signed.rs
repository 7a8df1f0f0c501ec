//! Findings about sign-offs.

use partnership_diagnostics::Finding;
use partnership_source::Span;

use super::definitions;
use super::words::tick;
use crate::meaning::SignOff;

definitions! {
    FALLEN Warning "sign-off-fallen" "A sign-off stands while what was agreed to says what it said"
    UNREADABLE Warning "sign-off-unreadable" "The fingerprint behind a sign-off is one"
}

pub(crate) fn fallen(at: Span, sign_off: &SignOff<'_>, gone: bool) -> Finding {
    let who = tick(sign_off.who);
    let since = sign_off
        .on()
        .map_or_else(String::new, |day| format!(" on {day}"));
    let what = if gone {
        format!(
            "{who} agreed to {}{since}, which is not there any more.",
            sign_off.about()
        )
    } else {
        format!(
            "{who} agreed to {}{since}, and something about that has changed since.",
            sign_off.about()
        )
    };
    FALLEN
        .finding(at, what)
        .why("Nobody has agreed to what the file says now, so this sign-off no longer stands.")
        .how(format!(
            "`partnership agree` with this file shows what changed. Ask {who} again, and record it with `partnership agree … --as {}`.",
            sign_off.who
        ))
        .label("no longer what was agreed to")
}

pub(crate) fn unreadable(at: Span, written: &str) -> Finding {
    UNREADABLE
        .finding(
            at,
            format!("{} is no fingerprint of what was agreed to.", tick(written)),
        )
        .why("Without it nobody can tell whether the sign-off still stands.")
        .how("`partnership agree` writes it: `sha256:` and forty digits.")
}
