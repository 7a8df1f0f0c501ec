//! What Typst can see: our templates, the files of data, the house's logo, and fonts. There is nothing else.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use partnership_brief::theme::Theme;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

/// The template of a briefing.
pub const BRIEFING: &str = "briefing.typ";
/// The template of slides.
pub const SLIDES: &str = "slides.typ";

/// The templates, by name.
const TEMPLATES: &[(&str, &str)] = &[
    (BRIEFING, include_str!("../templates/briefing.typ")),
    (SLIDES, include_str!("../templates/slides.typ")),
    ("blocks.typ", include_str!("../templates/blocks.typ")),
    ("plates.typ", include_str!("../templates/plates.typ")),
    ("words.typ", include_str!("../templates/words.typ")),
    ("text.typ", include_str!("../templates/text.typ")),
    ("picture.typ", include_str!("../templates/picture.typ")),
];

/// The fonts that travel with the program: two families for running text and headings, then those that are asked where
/// these have no sign.
const FONTS: &[&[u8]] = &[
    include_bytes!("../fonts/SourceSansPro-Regular.otf"),
    include_bytes!("../fonts/SourceSansPro-Semibold.otf"),
    include_bytes!("../fonts/SourceSansPro-It.otf"),
    include_bytes!("../fonts/SourceSansPro-SemiboldIt.otf"),
    include_bytes!("../fonts/SourceSerifPro-Regular.otf"),
    include_bytes!("../fonts/SourceSerifPro-Semibold.otf"),
    include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansSC-Regular.ttf"),
    include_bytes!("../fonts/NotoEmoji-Regular.ttf"),
];

static OWN: LazyLock<Vec<Font>> = LazyLock::new(|| {
    FONTS
        .iter()
        .flat_map(|bytes| Font::iter(Bytes::new(*bytes)))
        .collect()
});

static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    TEMPLATES
        .iter()
        .filter_map(|(name, text)| Some(Source::new(id(name)?, (*text).to_owned())))
        .collect()
});

fn id(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// The world of a PDF.
pub struct Workshop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    /// All fonts: the house's first.
    pub fonts: Vec<Font>,
    main: FileId,
    data: BTreeMap<String, Bytes>,
    logo: Option<Bytes>,
    /// The families that the house brought, in running text and in headings.
    house: Vec<(Vec<u8>, u16)>,
}

impl Workshop {
    pub fn new() -> Self {
        let features = [Feature::A11yExtras].into_iter().collect();
        Self {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            book: LazyHash::new(FontBook::from_fonts(OWN.iter())),
            fonts: OWN.clone(),
            main: SOURCES.first().map_or_else(
                || unreachable!("the templates are part of the program and tested"),
                Source::id,
            ),
            data: BTreeMap::new(),
            logo: None,
            house: Vec::new(),
        }
    }

    /// Take the fonts of a house, those that are not for the web alone.
    pub fn dress(&mut self, theme: &Theme) {
        let brought: Vec<(Vec<u8>, u16)> = theme
            .fonts
            .iter()
            .filter(|font| font.media != "font/woff2")
            .map(|font| (font.bytes.clone(), font.weight))
            .collect();
        if brought == self.house {
            return;
        }
        self.fonts = brought
            .iter()
            .flat_map(|(bytes, _)| Font::iter(Bytes::new(bytes.clone())))
            .chain(OWN.iter().cloned())
            .collect();
        self.book = LazyHash::new(FontBook::from_fonts(self.fonts.iter()));
        self.house = brought;
    }

    /// Take what is to be shown, and how.
    pub fn give(&mut self, template: &'static str, data: Vec<(String, String)>, theme: &Theme) {
        if let Some(main) = id(template) {
            self.main = main;
        }
        self.data = data
            .into_iter()
            .map(|(name, json)| (name, Bytes::from_string(json)))
            .collect();
        self.logo = theme
            .logo
            .as_ref()
            .map(|logo| Bytes::new(logo.bytes.clone()));
    }
}

impl World for Workshop {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        SOURCES
            .iter()
            .find(|source| source.id() == id)
            .cloned()
            .ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = match id.get().vpath().get_without_slash() {
            "logo" => self.logo.clone(),
            name => self.data.get(name).cloned(),
        };
        found.ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    /// Nothing of the clock gets in: the day is part of the data.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
