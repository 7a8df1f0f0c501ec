//! Whether sign-offs still stand. Only those that are bound to a digest are looked at, so that whoever binds none pays
//! nothing.

use std::collections::HashMap;

use super::Builder;
use crate::findings;
use crate::meaning::{SignOff, Standing};

impl Builder<'_> {
    /// Tell which sign-offs have fallen.
    pub(crate) fn check_sign_offs(&mut self) {
        let mut found = Vec::new();
        // Many partners agree to one thing; what it says is read once.
        let mut says = HashMap::new();
        for sign_off in SignOff::all(&self.model) {
            let Some((written, place)) = sign_off.written() else {
                continue;
            };
            // In a broken entry, what is missing may be a matter of that.
            if sign_off.entry.broken {
                continue;
            }
            let at = sign_off.value.span;
            let now = || {
                let read = || sign_off.says(&self.model).map(|says| says.digest());
                says.entry(sign_off.subject()).or_insert_with(read).clone()
            };
            match sign_off.standing_beside(now) {
                Standing::Unbound | Standing::Stands => {}
                Standing::Fallen => found.push(findings::signed::fallen(at, &sign_off, false)),
                Standing::Gone => found.push(findings::signed::fallen(at, &sign_off, true)),
                Standing::Unreadable => found.push(findings::signed::unreadable(place, written)),
            }
        }
        for finding in found {
            self.sink.push(finding);
        }
    }
}
