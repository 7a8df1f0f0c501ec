//! Prints the tree of a file: `cargo run -p partnership-syntax --example tree -- FILE`.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a look at a tree, for people who change the grammar"
)]

fn main() {
    let path = std::env::args().nth(1).unwrap();
    let parse = partnership_syntax::parse(std::fs::read_to_string(path).unwrap());
    for piece in parse.pieces() {
        println!("== {:?}\n{:?}", piece.range, piece.tree);
    }
}
