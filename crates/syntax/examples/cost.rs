//! Parses a file once, for counting instructions: `valgrind --tool=callgrind cost FILE`; with `read`, only reads it.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a tool for people who measure"
)]

fn main() {
    let path = std::env::args().nth(1).unwrap();
    let text: std::sync::Arc<str> = std::fs::read_to_string(path).unwrap().into();
    if std::env::args().nth(2).is_none() {
        let parse = partnership_syntax::parse(text);
        println!("{}", parse.pieces().len());
    } else {
        println!("{}", text.len());
    }
}
