//! The layouts of the slides: where each placeholder is, and how its text looks. All lengths are in points; a slide is
//! 960 wide and 540 high.

/// A place on a slide: left, top, width, height.
pub type Area = (f64, f64, f64, f64);

/// A layout.
pub struct Layout {
    /// Its name, as an office program lists it.
    pub name: &'static str,
    /// Its kind, for programs that change layouts.
    pub kind: &'static str,
    /// Whether it lies on the dark colour of the house.
    pub dark: bool,
    /// Its own placeholders, in the order in which they are read: all those of a cover, else those between what stands at
    /// the top and at the foot of each slide.
    own: &'static [Holder],
}

/// A placeholder.
#[derive(Clone, Copy)]
pub struct Holder {
    /// What it is, in the words of the format.
    pub kind: &'static str,
    /// Its number; a slide's text goes to the placeholder of the same number.
    pub number: u32,
    /// Its name.
    pub name: &'static str,
    /// Left, top, width, height.
    pub area: Area,
    /// How it looks.
    pub style: Style,
}

/// How a placeholder looks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// The title of the cover.
    CoverTitle,
    /// What stands under it.
    CoverLead,
    /// The short line above a title.
    Kicker,
    /// A title.
    Title,
    /// What stands under it.
    Lead,
    /// A group of points, on a card.
    Points,
    /// The foot of a slide.
    Foot,
    /// Its number.
    Number,
}

/// The space between the edge of a card and its text.
pub const INSET: f64 = 14.0;

/// The numbers of placeholders.
pub const KICKER: u32 = 13;
pub const LEAD: u32 = 14;
pub const FOOT: u32 = 15;
pub const NUMBER: u32 = 16;

const fn holder(
    kind: &'static str,
    number: u32,
    name: &'static str,
    area: Area,
    style: Style,
) -> Holder {
    Holder {
        kind,
        number,
        name,
        area,
        style,
    }
}

const TITLE: Holder = holder("title", 0, "Title", (48.0, 48.0, 864.0, 46.0), Style::Title);
const ABOVE: Holder = holder(
    "body",
    KICKER,
    "Kicker",
    (48.0, 28.0, 864.0, 18.0),
    Style::Kicker,
);
const UNDER: Holder = holder("body", LEAD, "Lead", (48.0, 96.0, 864.0, 42.0), Style::Lead);
const FOOTER: Holder = holder(
    "ftr",
    FOOT,
    "Footer",
    (48.0, 508.0, 760.0, 18.0),
    Style::Foot,
);
const COUNT: Holder = holder(
    "sldNum",
    NUMBER,
    "Slide number",
    (832.0, 508.0, 80.0, 18.0),
    Style::Number,
);

/// What stands at the top of each slide but the cover, and at its foot.
const HEAD: &[Holder] = &[TITLE, ABOVE, UNDER];
const LAST: &[Holder] = &[FOOTER, COUNT];

impl Layout {
    /// Its placeholders, in the order in which they are read.
    pub fn holders(&self) -> impl Iterator<Item = &'static Holder> {
        let (head, last) = if self.dark {
            (&[][..], &[][..])
        } else {
            (HEAD, LAST)
        };
        head.iter().chain(self.own).chain(last)
    }
}

/// A layout of a slide: its name, its kind, and where points go.
const fn slide(name: &'static str, kind: &'static str, own: &'static [Holder]) -> Layout {
    Layout {
        name,
        kind,
        dark: false,
        own,
    }
}

const fn points(number: u32, area: Area) -> Holder {
    holder("body", number, "Points", area, Style::Points)
}

/// Where a picture goes on the layout for it.
pub const PICTURE: Area = (382.0, 150.0, 530.0, 344.0);

/// How high the strip of points under two pictures is.
pub const STRIP: f64 = 108.0;

/// The room for cards: left, right, top where there is no lead, top where there is one, foot; and the gap between them.
pub const LEFT: f64 = 48.0;
pub const RIGHT: f64 = 912.0;
pub const TOP: f64 = 112.0;
pub const TOP_UNDER_LEAD: f64 = 150.0;
pub const BOTTOM: f64 = 494.0;
pub const GAP: f64 = 19.0;

/// All layouts: the cover, one to four groups of points, points beside a picture and under two.
pub const ALL: &[Layout] = &[
    Layout {
        name: "Cover",
        kind: "title",
        dark: true,
        own: &[
            holder(
                "ctrTitle",
                0,
                "Title",
                (72.0, 150.0, 790.0, 150.0),
                Style::CoverTitle,
            ),
            holder(
                "body",
                KICKER,
                "Kicker",
                (72.0, 112.0, 790.0, 20.0),
                Style::Kicker,
            ),
            holder(
                "subTitle",
                1,
                "Lead",
                (72.0, 316.0, 760.0, 130.0),
                Style::CoverLead,
            ),
            holder(
                "ftr",
                FOOT,
                "Footer",
                (72.0, 490.0, 700.0, 18.0),
                Style::Foot,
            ),
        ],
    },
    slide(
        "One group",
        "obj",
        &[points(1, (48.0, 150.0, 864.0, 344.0))],
    ),
    slide(
        "Two groups",
        "twoObj",
        &[
            points(1, (48.0, 150.0, 422.0, 344.0)),
            points(2, (490.0, 150.0, 422.0, 344.0)),
        ],
    ),
    slide(
        "Three groups",
        "obj",
        &[
            points(1, (48.0, 150.0, 275.0, 344.0)),
            points(2, (342.5, 150.0, 275.0, 344.0)),
            points(3, (637.0, 150.0, 275.0, 344.0)),
        ],
    ),
    slide(
        "Four groups",
        "obj",
        &[
            points(1, (48.0, 146.0, 422.0, 168.0)),
            points(2, (490.0, 146.0, 422.0, 168.0)),
            points(3, (48.0, 328.0, 422.0, 168.0)),
            points(4, (490.0, 328.0, 422.0, 168.0)),
        ],
    ),
    slide(
        "Points and picture",
        "obj",
        &[points(1, (48.0, 150.0, 315.0, 344.0))],
    ),
    slide(
        "Two pictures and points",
        "obj",
        &[
            points(1, (48.0, BOTTOM - STRIP, 422.0, STRIP)),
            points(2, (490.0, BOTTOM - STRIP, 422.0, STRIP)),
        ],
    ),
];

/// The number of the layout for a cover, for points beside a picture, for points under two, and for so many groups.
pub const COVER: usize = 0;
pub const WITH_PICTURE: usize = 5;
pub const WITH_PICTURES: usize = 6;

pub const fn for_groups(groups: usize) -> usize {
    match groups {
        0 | 1 => 1,
        2 => 2,
        3 => 3,
        _ => 4,
    }
}

impl Style {
    /// The size of its letters where there is room, and the smallest they may get: nothing on a slide is under 9 points.
    pub const fn sizes(self) -> (f64, f64) {
        match self {
            Self::CoverTitle => (44.0, 20.0),
            Self::CoverLead => (20.0, 12.0),
            Self::Kicker => (11.0, 9.0),
            Self::Title => (30.0, 14.0),
            Self::Lead => (15.0, 10.0),
            Self::Points => (16.0, 11.5),
            Self::Foot | Self::Number => (10.0, 9.0),
        }
    }
}
