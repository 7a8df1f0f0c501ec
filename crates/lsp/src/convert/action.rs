//! Changes that are offered.
