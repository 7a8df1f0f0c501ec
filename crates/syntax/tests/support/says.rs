//! What a text says, leaf by leaf. It looks at the tree and at nothing the formatter looks at when it checks itself.

use partnership_syntax::ast::is_text;
use partnership_syntax::text::text_value;
use partnership_syntax::{NodeKind, Parse, Syntax};

/// The leaves of a text in order, with the nodes around them, and its comments.
#[derive(Debug, PartialEq, Eq)]
pub struct Says {
    pub leaves: Vec<String>,
    pub comments: Vec<String>,
}

/// What `parse` says: texts by value, addresses as texts, commas and the `and` of lists left out.
pub fn says(parse: &Parse) -> Says {
    let mut says = Says {
        leaves: Vec::new(),
        comments: Vec::new(),
    };
    for piece in parse.pieces() {
        if !piece.tree.slips.is_empty() {
            says.leaves
                .push(format!("broken {}", piece.range.of(parse.text())));
            continue;
        }
        let root = Syntax::root(&piece.tree, parse.text(), piece.range.start).unwrap();
        for child in root.children() {
            leaves(child, None, &mut says);
        }
    }
    says
}

fn leaves(node: Syntax<'_>, parent: Option<NodeKind>, says: &mut Says) {
    let text = node.text();
    match node.kind() {
        NodeKind::comma => {}
        NodeKind::comment => says.comments.push(text.trim_end().to_owned()),
        NodeKind::word if parent == Some(NodeKind::item) && text == "and" => {}
        NodeKind::link => says.leaves.push(format!("text {text:?}")),
        kind if is_text(kind) => says.leaves.push(format!("text {:?}", text_value(text))),
        // Two items may be one in which `and` stood.
        NodeKind::item | NodeKind::values => {
            node.children()
                .for_each(|child| leaves(child, Some(node.kind()), says));
        }
        kind if node.children().next().is_none() => {
            let words: String = text.split_whitespace().collect();
            says.leaves.push(format!("{kind:?} {words}"));
        }
        kind => {
            says.leaves.push(format!("<{kind:?}"));
            node.children()
                .for_each(|child| leaves(child, Some(kind), says));
            says.leaves.push(format!(">{kind:?}"));
        }
    }
}
