//! What holds for every tree, whatever the text.

use partnership_syntax::{NodeKind, Parse};

/// Panics where a tree is not one.
pub fn check(parse: &Parse) {
    let text: &str = parse.text();
    let mut end = 0;
    for piece in parse.pieces() {
        assert_eq!(piece.range.start, end, "pieces tile the text");
        assert!(piece.range.end > end, "no piece is empty");
        end = piece.range.end;
        let inside = piece.range.of(text);
        let nodes = &piece.tree.nodes;
        assert_eq!(nodes[0].kind, NodeKind::piece);
        assert_eq!(
            (nodes[0].start, nodes[0].end),
            (0, inside.len() as u32),
            "node 0 is the whole piece"
        );
        assert_eq!(nodes[0].skip as usize, nodes.len(), "and holds every node");

        let mut open = vec![0usize];
        let mut covered = vec![false; inside.len()];
        for (index, node) in nodes.iter().enumerate() {
            assert!(
                inside.is_char_boundary(node.start as usize),
                "{node:?}",
                node = node.kind
            );
            assert!(
                inside.is_char_boundary(node.end as usize),
                "{node:?}",
                node = node.kind
            );
            assert!(node.start <= node.end);
            assert!(node.skip as usize > index && node.skip as usize <= nodes.len());
            if index > 0 {
                while nodes[*open.last().unwrap()].skip as usize <= index {
                    open.pop();
                }
                let parent = nodes[*open.last().unwrap()];
                assert!(
                    parent.start <= node.start && node.end <= parent.end,
                    "{:?} in {:?}",
                    node.kind,
                    parent.kind
                );
                assert!(node.skip <= parent.skip);
                // The sibling before ends before this one starts.
                let before = siblings_before(nodes, *open.last().unwrap(), index);
                assert!(
                    before <= node.start,
                    "{:?} begins inside its neighbour",
                    node.kind
                );
                open.push(index);
            }
            // A sentence is read word by word; what joins its words has no node of its own.
            let is_leaf = node.skip as usize == index + 1;
            if is_leaf || node.kind == NodeKind::sentence_text {
                covered[node.start as usize..node.end as usize].fill(true);
            }
        }
        for (at, character) in inside.char_indices() {
            let is_plain = matches!(character, ':' | '{' | '}' | ',') || is_blank(character);
            assert!(
                covered[at] || is_plain,
                "{character:?} at {at} has no place in {:?}",
                piece.tree
            );
        }
        for slip in &piece.tree.slips {
            for range in [Some(slip.range), slip.other].into_iter().flatten() {
                assert!(range.end as usize <= inside.len(), "{slip:?}");
                assert!(inside.is_char_boundary(range.start as usize), "{slip:?}");
                assert!(inside.is_char_boundary(range.end as usize), "{slip:?}");
            }
        }
    }
    assert_eq!(end as usize, text.len(), "pieces tile the text");
}

/// The end of the sibling before node `index`, or its parent's start.
fn siblings_before(nodes: &[partnership_syntax::Node], parent: usize, index: usize) -> u32 {
    // The node before is the last inside the sibling before; sibling ends are found by walking up from it, and ends
    // only grow on the way, so it is enough to look at whatever lies between the parent and here and ends last.
    let mut end = nodes[parent].start;
    let mut at = parent + 1;
    // Only the last few matter for a test on every node; the walk starts where the chain of siblings is cheap.
    let mut steps = 0;
    while at < index && steps < 64 {
        end = nodes[at].end;
        at = nodes[at].skip as usize;
        steps += 1;
    }
    end
}

fn is_blank(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{200b}' | '\u{2060}' | '\u{feff}')
}
