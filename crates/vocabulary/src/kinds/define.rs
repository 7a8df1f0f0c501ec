//! `define`: a relation that rules can ask about by name, such as who can reach a dataset through onward sharing.

use crate::{Kind, Place, Presence};

/// The kind of entry for a definition.
pub static DEFINE: Kind = Kind::new(
    "define",
    "definition",
    "definitions",
    "A relation that rules can ask about by name, such as who can reach a dataset through \
     onward sharing.",
)
.example(
    r#"define reaches(giver: partner, taker: partner)
  when some flow where flow.from includes giver and flow.to includes taker"#,
)
.title(Presence::Optional)
.place(Place::Inside(&["playbook", "step"]));
