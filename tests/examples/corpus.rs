//! Prints a generated partnership file: `cargo run -p partnership-tests --example corpus -- BYTES`.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a tool for people who measure"
)]

fn main() {
    let bytes = std::env::args().nth(1).unwrap().parse().unwrap();
    print!("{}", partnership_tests::corpus::partnership(bytes, 2));
}
