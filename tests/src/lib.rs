//! Helpers that tests and benchmarks share: files to work on, and ways to spoil them.

pub mod corpus;
pub mod editor;
pub mod mutate;
pub mod random;
pub mod tools;
