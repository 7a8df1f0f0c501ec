//! A mistake in one feature is an error for that request, and nothing more.

use std::panic::{AssertUnwindSafe, catch_unwind};

/// What `work` gives, or what it said when it failed.
///
/// # Errors
/// Where `work` panicked.
pub(crate) fn guard<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    // What a feature may have left half done is its own: it works on snapshots, which do not change.
    catch_unwind(AssertUnwindSafe(work)).map_err(|payload| {
        payload
            .downcast_ref::<String>()
            .cloned()
            .or_else(|| {
                payload
                    .downcast_ref::<&str>()
                    .map(|text| (*text).to_owned())
            })
            .unwrap_or_else(|| "no message".to_owned())
    })
}
