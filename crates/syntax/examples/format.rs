//! Prints a file as the formatter lays it out: `cargo run -p partnership-syntax --example format -- FILE`.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a look at a layout, for people who change it"
)]

fn main() {
    let path = std::env::args().nth(1).unwrap();
    let parse = partnership_syntax::parse(std::fs::read_to_string(path).unwrap());
    print!(
        "{}",
        partnership_syntax::format::format(&parse, &Default::default()).text
    );
}
