//! Decides requests, for counting instructions: `valgrind --tool=callgrind decide PERMITS ROUNDS`. Each round is 2,000
//! decisions; what making ready costs is told by 0 rounds.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a tool for people who measure"
)]

use jiff::civil::date;
use partnership_model::{InputFile, build};
use partnership_policy::{Answer, Engine, Purpose, Request};
use partnership_source::FileId;
use partnership_vocabulary::words;

const PARTNERS: usize = 40;
const DATASETS: usize = 50;
const PURPOSES: usize = 20;
const ACTIONS: [&str; 4] = ["analyse", "link", "query", "store"];

struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.0 >> 33) as usize % bound
    }

    fn one(&mut self) -> [usize; 4] {
        [
            self.below(PARTNERS),
            self.below(ACTIONS.len()),
            self.below(DATASETS),
            self.below(PURPOSES),
        ]
    }
}

fn main() {
    let mut numbers = std::env::args().skip(1).map(|word| word.parse().unwrap());
    let (permits, rounds): (usize, usize) = (numbers.next().unwrap(), numbers.next().unwrap());
    let mut random = Random(1);
    let permits: Vec<[usize; 4]> = (0..permits).map(|_| random.one()).collect();
    let mut text = String::from("partnership us \"Us\" {\n}\n");
    for (kind, letter, count) in [
        ("partner", 'p', PARTNERS),
        ("dataset", 'd', DATASETS),
        ("purpose", 'q', PURPOSES),
    ] {
        for number in 0..count {
            text.push_str(&format!("{kind} {letter}{number} \"{number}\" {{\n}}\n"));
        }
    }
    for [who, action, what, purpose] in &permits {
        let action = ACTIONS[*action];
        text.push_str(&format!(
            "permit p{who} to {action} d{what} for q{purpose}\n"
        ));
    }
    let parse = partnership_syntax::parse(text);
    let built = build(&[InputFile {
        id: FileId(0),
        parse: &parse,
        imports: Vec::new(),
    }]);
    let find =
        |letter: char, number: usize| built.model.find(&format!("{letter}{number}")).unwrap().id;
    let asked: Vec<Request> = (0..2000)
        .map(|_| {
            // A good third of the questions have a permit.
            let [who, action, what, purpose] = match random.below(20) {
                0..7 => permits[random.below(permits.len())],
                _ => random.one(),
            };
            Request::new(
                Some(find('p', who)),
                words::ACTION.find(ACTIONS[action]).unwrap(),
                Some(find('d', what)),
                Some(Purpose::Declared(find('q', purpose))),
                date(2026, 6, 1),
            )
        })
        .collect();
    let engine = Engine::new(&built.model);
    let mut permitted = 0;
    for _ in 0..rounds {
        for request in &asked {
            permitted += usize::from(engine.decide(request).answer == Answer::Permitted);
        }
    }
    println!("{permitted}");
}
