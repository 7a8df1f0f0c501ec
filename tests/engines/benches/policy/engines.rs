//! The same policy in three engines.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::str::FromStr;
use std::time::{Duration, Instant};

use jiff::civil::{Date, date};
use partnership_model::{InputFile, Model, build};
use partnership_policy::{Answer, Engine, Purpose, Request};
use partnership_source::FileId;
use partnership_vocabulary::words;
use serde_json::{Value, json};

const PARTNERS: usize = 40;
const DATASETS: usize = 50;
const PURPOSES: usize = 20;
const ACTIONS: [&str; 4] = ["analyse", "link", "query", "store"];
const DAY: Date = date(2026, 6, 1);
const PAIRS: usize = 11;

/// Partner, action, dataset, purpose.
type Permit = [usize; 4];

struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % bound as u64) as usize
    }

    fn permit(&mut self) -> Permit {
        [
            self.below(PARTNERS),
            self.below(ACTIONS.len()),
            self.below(DATASETS),
            self.below(PURPOSES),
        ]
    }
}

fn permits(count: usize) -> Vec<Permit> {
    let mut random = Random(1);
    let mut all = std::collections::BTreeSet::new();
    while all.len() < count {
        all.insert(random.permit());
    }
    all.into_iter().collect()
}

/// Two thousand requests, a good third of which a permit is for.
fn asked(permits: &[Permit]) -> Vec<Permit> {
    let mut random = Random(2);
    let one = |_| match random.below(20) {
        0..7 => permits[random.below(permits.len())],
        _ => random.permit(),
    };
    (0..2000).map(one).collect()
}

fn text(permits: &[Permit]) -> String {
    let mut out = String::from("partnership us \"Us\" {\n}\n");
    for (kind, letter, count) in [
        ("partner", 'p', PARTNERS),
        ("dataset", 'd', DATASETS),
        ("purpose", 'q', PURPOSES),
    ] {
        for number in 0..count {
            out.push_str(&format!(
                "{kind} {letter}{number} \"{letter}{number}\" {{\n}}\n"
            ));
        }
    }
    for [who, action, what, purpose] in permits {
        let action = ACTIONS[*action];
        out.push_str(&format!(
            "permit p{who} to {action} d{what} for q{purpose}\n"
        ));
    }
    out
}

fn model(text: &str) -> Model {
    let parse = partnership_syntax::parse(text);
    build(&[InputFile {
        id: FileId(0),
        parse: &parse,
        imports: Vec::new(),
    }])
    .model
}

fn request(model: &Model, [who, action, what, purpose]: Permit) -> Request {
    let find = |name: String| model.find(&name).unwrap().id;
    Request::new(
        Some(find(format!("p{who}"))),
        words::ACTION.find(ACTIONS[action]).unwrap(),
        Some(find(format!("d{what}"))),
        Some(Purpose::Declared(find(format!("q{purpose}")))),
        DAY,
    )
}

const CEDAR: &str = "permit(principal, action, resource) when { resource.hasTag(context.key) && \
                     resource.getTag(context.key).contains(action) };";

/// Each dataset with its permits as tags: for a partner and a purpose, the actions.
fn cedar_entities(permits: &[Permit]) -> Value {
    let mut tags: BTreeMap<usize, BTreeMap<String, Vec<Value>>> = BTreeMap::new();
    for [who, action, what, purpose] in permits {
        let action = json!({ "__entity": { "type": "Action", "id": ACTIONS[*action] } });
        let own = tags.entry(*what).or_default();
        own.entry(format!("p{who}/q{purpose}"))
            .or_default()
            .push(action);
    }
    let dataset = |(what, tags): (usize, BTreeMap<String, Vec<Value>>)| json!({ "uid": { "type": "Dataset", "id": format!("d{what}") }, "attrs": {}, "parents": [], "tags": tags });
    tags.into_iter().map(dataset).collect()
}

/// The same, one policy for each permit: what is read where permits are written as policies.
fn cedar_policies(permits: &[Permit]) -> String {
    let one = |[who, action, what, purpose]: &Permit| {
        format!(
            "permit(principal == Partner::\"p{who}\", action == Action::\"{}\", resource == Dataset::\"d{what}\") when {{ \
             context.purpose == Purpose::\"q{purpose}\" }};\n",
            ACTIONS[*action]
        )
    };
    permits.iter().map(one).collect()
}

fn cedar_request([who, action, what, purpose]: Permit) -> cedar_policy::Request {
    use cedar_policy::{Context, EntityUid};
    let uid = |text: String| EntityUid::from_str(&text).unwrap();
    let context = json!({ "key": format!("p{who}/q{purpose}") });
    cedar_policy::Request::new(
        uid(format!("Partner::\"p{who}\"")),
        uid(format!("Action::\"{}\"", ACTIONS[action])),
        uid(format!("Dataset::\"d{what}\"")),
        Context::from_json_value(context, None).unwrap(),
        None,
    )
    .unwrap()
}

const REGO: &str = "package bench\n\nimport rego.v1\n\ndefault allow := false\n\nallow if \
                    data.permits[input.what][input.who][input.purpose][input.action]\n";

fn rego_data(permits: &[Permit]) -> Value {
    let mut data = json!({ "permits": {} });
    for [who, action, what, purpose] in permits {
        let (who, what, purpose) = (format!("p{who}"), format!("d{what}"), format!("q{purpose}"));
        data["permits"][what][who][purpose][ACTIONS[*action]] = true.into();
    }
    data
}

fn rego(permits: &[Permit]) -> regorus::Engine {
    let mut engine = regorus::Engine::new();
    engine
        .add_policy("bench.rego".to_owned(), REGO.to_owned())
        .unwrap();
    let data = regorus::Value::from_json_str(&rego_data(permits).to_string()).unwrap();
    engine.add_data(data).unwrap();
    engine
}

fn rego_input([who, action, what, purpose]: Permit) -> regorus::Value {
    let input = json!({ "who": format!("p{who}"), "action": ACTIONS[action], "what": format!("d{what}"), "purpose": format!("q{purpose}") });
    regorus::Value::from_json_str(&input.to_string()).unwrap()
}

/// Nanoseconds of each answer, sorted.
fn times<T, R>(requests: &[T], mut answer: impl FnMut(&T) -> R) -> Vec<u64> {
    let one = |request: &T| {
        let start = Instant::now();
        black_box(answer(black_box(request)));
        u64::try_from(start.elapsed().as_nanos()).unwrap_or(u64::MAX)
    };
    let mut times: Vec<u64> = requests.iter().map(one).collect();
    times.sort_unstable();
    times
}

fn all<T, R>(requests: &[T], mut answer: impl FnMut(&T) -> R) -> Duration {
    let start = Instant::now();
    for request in requests {
        black_box(answer(black_box(request)));
    }
    start.elapsed()
}

/// The median, the smallest and the greatest of ratios of alternating runs.
fn ratio(mut one: impl FnMut() -> Duration, mut other: impl FnMut() -> Duration) -> String {
    one();
    other();
    let mut ratios: Vec<f64> = (0..PAIRS)
        .map(|_| one().as_secs_f64() / other().as_secs_f64())
        .collect();
    ratios.sort_by(f64::total_cmp);
    format!(
        "{:.1} × ({:.1}–{:.1})",
        ratios[PAIRS / 2],
        ratios[0],
        ratios[PAIRS - 1]
    )
}

pub fn run() {
    let permits = permits(1000);
    let asked = asked(&permits);
    let text = text(&permits);
    let model = model(&text);
    let engine = Engine::new(&model);
    let own: Vec<Request> = asked.iter().map(|one| request(&model, *one)).collect();

    let policies = cedar_policy::PolicySet::from_str(CEDAR).unwrap();
    let entities = cedar_policy::Entities::from_json_value(cedar_entities(&permits), None).unwrap();
    let authorizer = cedar_policy::Authorizer::new();
    let cedar: Vec<cedar_policy::Request> = asked.iter().map(|one| cedar_request(*one)).collect();
    let cedar_allows = |request: &cedar_policy::Request| {
        authorizer
            .is_authorized(request, &policies, &entities)
            .decision()
            == cedar_policy::Decision::Allow
    };

    let mut rego = rego(&permits);
    let inputs: Vec<regorus::Value> = asked.iter().map(|one| rego_input(*one)).collect();
    let mut rego_allows = |input: &regorus::Value| {
        rego.set_input(input.clone());
        rego.eval_rule("data.bench.allow".to_owned()).unwrap() == regorus::Value::from(true)
    };

    let mut permitted = 0;
    for ((own, cedar), input) in own.iter().zip(&cedar).zip(&inputs) {
        let answer = engine.decide(own).answer == Answer::Permitted;
        assert_eq!(answer, cedar_allows(cedar), "{own:?}");
        assert_eq!(answer, rego_allows(input), "{own:?}");
        permitted += usize::from(answer);
    }
    println!(
        "{} requests, {permitted} permitted, all three agree",
        asked.len()
    );

    let ours = times(&own, |request| engine.decide(request));
    let (p50, p99) = (ours[ours.len() / 2], ours[ours.len() * 99 / 100]);
    println!(
        "own decision with reasons: p50 {p50} ns, p99 {p99} ns ({:.1} ×)",
        p99 as f64 / p50 as f64
    );
    let decide = || all(&own, |request| engine.decide(request));
    println!(
        "G8 Cedar over tags / own: {}",
        ratio(|| all(&cedar, cedar_allows), decide)
    );
    println!(
        "G8 Rego over nested objects / own: {}",
        ratio(|| all(&inputs, &mut rego_allows), decide)
    );

    let per_permit = cedar_policies(&permits);
    let ready = || {
        let start = Instant::now();
        let made = self::model(&text);
        black_box(Engine::new(&made));
        start.elapsed()
    };
    let parsed = || {
        let start = Instant::now();
        black_box(cedar_policy::PolicySet::from_str(&per_permit).unwrap());
        start.elapsed()
    };
    println!(
        "G9 Cedar parse / own text to ready engine: {}",
        ratio(parsed, ready)
    );
    growth();
}

/// How a decision grows from 100 to 10,000 permits.
fn growth() {
    let [small, large] = [100, 10_000].map(|count| {
        let permits = permits(count);
        (model(&text(&permits)), asked(&permits))
    });
    let engines = (Engine::new(&small.0), Engine::new(&large.0));
    let requests = |(model, asked): &(Model, Vec<Permit>)| -> Vec<Request> {
        asked.iter().map(|one| request(model, *one)).collect()
    };
    let (few, many) = (requests(&small), requests(&large));
    println!(
        "G8 own with 10,000 permits / with 100: {}",
        ratio(
            || all(&many, |request| engines.1.decide(request)),
            || all(&few, |request| engines.0.decide(request))
        )
    );
}
