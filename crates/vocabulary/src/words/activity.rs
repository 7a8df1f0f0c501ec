//! What partners do together.

use super::{Word, WordList};

/// The six activities of partnerships that succeed.
pub static ACTIVITY: WordList = WordList {
    name: "activity",
    doc: "The six activities of partnerships that succeed. They are not steps: all of them come \
     round again and again.",
    source: "Health Nexus, What Successful Partnerships Do: 6 Key Activities, after the Community \
     Partnerships Resource Guide, 2009; wording ours",
    words: &[
    Word::new(
        "connect",
        "connect",
        "Reach out to others, after thinking about one's own priorities, position and past with \
         them.",
    )
    .also(&["connecting"]),
    Word::new(
        "foster-shared-understanding",
        "foster shared understanding",
        "Learn one another's stories, views and priorities, and again when somebody joins.",
    )
    .also(&["shared-understanding"]),
    Word::new(
        "create-a-shared-vision",
        "create a shared vision",
        "Find out together why the partners work together.",
    )
    .also(&["shared-vision", "create-shared-vision"]),
    Word::new(
        "plan-collaboratively",
        "plan collaboratively",
        "Plan together, and come back to the plan from time to time.",
    )
    .also(&["plan", "collaborative-planning"]),
    Word::new(
        "work-together-for-change",
        "work together for change",
        "Act together, with a plan of work everybody can see.",
    )
    .also(&["work-together"]),
    Word::new(
        "celebrate-evaluate-and-renew",
        "celebrate, evaluate and renew",
        "Look back, learn, celebrate what none could have done alone, and decide whether to go \
         on.",
    )
    .also(&["celebrate-evaluate-renew", "celebrate", "evaluate", "renew"]),
    ],
    open: false,
};

/// Whether talk between partners is formal or not; a good partnership has both.
pub static MEETING_KIND: WordList = WordList {
    name: "meeting-kind",
    doc: "Whether talk between partners is formal or not; a good partnership has both.",
    source: "Partnership",
    words: &[
        Word::new(
            "formal",
            "formal",
            "With an agenda and notes, such as a board or a steering group.",
        )
        .also(&["minuted"]),
        Word::new(
            "informal",
            "informal",
            "Without, such as a call, a chat or a shared meal.",
        )
        .also(&["casual"]),
    ],
    open: false,
};

/// How far the public has a hand in what is decided.
pub static ENGAGEMENT: WordList = WordList {
    name: "engagement",
    doc: "How far the public has a hand in what is decided. The words are in order: each is `under` \
     the next one that gives people more say.",
    source: "Partnership; steps in the manner of the IAP2 spectrum of public participation, wording ours",
    words: &[
        Word::new("inform", "inform", "People are told.")
            .also(&["informed", "telling"])
            .under(&["consult"])
            .marks(&["order:1"]),
        Word::new(
            "consult",
            "consult",
            "People are asked, and told what came of it.",
        )
        .also(&["consulted"])
        .under(&["involve"])
        .marks(&["order:2"]),
        Word::new(
            "involve",
            "involve",
            "People's concerns are worked with all along.",
        )
        .also(&["involved"])
        .under(&["collaborate"])
        .marks(&["order:3"]),
        Word::new(
            "collaborate",
            "collaborate",
            "People help to find the answers.",
        )
        .also(&["co-design", "coproduction", "co-production"])
        .under(&["empower"])
        .marks(&["order:4"]),
        Word::new("empower", "empower", "People decide.")
            .also(&["people-decide", "public-decides"])
            .marks(&["order:5"]),
    ],
    open: false,
};
