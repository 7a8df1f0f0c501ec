//! What a communication asset is made as, and where it meets its readers.

use super::{Word, WordList};

/// What a communication asset is made as.
pub static ASSET_FORMAT: WordList = WordList {
    name: "asset-format",
    doc: "What a communication asset is made as. `accessible` marks formats that work for most \
     people and tools, `beside-html` those that should stand only beside a web page, and \
     `paged` those that are counted in pages or slides.",
    source: "Partnership",
    words: &[
        Word::new(
            "html",
            "web page",
            "A page to read in a browser; the first choice.",
        )
        .also(&["web", "webpage", "web-page"])
        .marks(&["accessible"]),
        Word::new("slides", "slides", "A short set of slides.")
            .also(&["presentation", "slide-deck", "powerpoint", "pptx"])
            .marks(&["paged"]),
        Word::new("briefing", "briefing", "A short document to read.")
            .also(&["brief", "document", "paper"])
            .marks(&["paged"]),
        Word::new("leaflet", "leaflet", "A folded sheet to hand out.")
            .also(&["flyer"])
            .marks(&["paged"]),
        Word::new(
            "pdf",
            "PDF",
            "A fixed document; the last resort, and always beside a web page.",
        )
        .marks(&["paged", "beside-html"]),
        Word::new("word", "Word document", "A document others can edit.")
            .also(&["docx"])
            .marks(&["paged"]),
        Word::new("markdown", "markdown", "Plain text with simple marks.")
            .also(&["md", "text"])
            .marks(&["accessible"]),
        Word::new("poster", "poster", "A sheet to put on a wall."),
        Word::new("letter", "letter", "A letter to each person.").marks(&["paged"]),
        Word::new("video", "video", "A film.").also(&["film", "animation"]),
        Word::new("audio", "audio", "A recording.").also(&["podcast"]),
        Word::new("infographic", "infographic", "A picture that explains.").also(&["diagram"]),
        Word::new("easy-read", "easy read", "Short sentences with pictures.")
            .marks(&["accessible", "paged"]),
        Word::new(
            "social-media-post",
            "social media post",
            "A short message on a network.",
        )
        .also(&["social-media"]),
    ],
    open: true,
};

/// Where a communication asset meets its readers.
pub static CHANNEL: WordList = WordList {
    name: "channel",
    doc: "Where a communication asset meets its readers.",
    source: "Partnership",
    words: &[
        Word::new("website", "website", "A partner's website.").also(&["web-site", "web"]),
        Word::new("email", "email", "A message to people's mailboxes.")
            .also(&["e-mail", "newsletter"]),
        Word::new("post", "post", "A letter through the door.").also(&["mail", "letter"]),
        Word::new("leaflet", "leaflet", "Handed out or left to be picked up.").also(&["leaflets"]),
        Word::new("poster", "poster", "On walls, such as in a waiting room.")
            .also(&["posters", "noticeboard"]),
        Word::new(
            "public-meeting",
            "public meeting",
            "A meeting anybody can come to.",
        )
        .also(&["open-evening", "open-meeting", "event"]),
        Word::new(
            "patient-app",
            "app or portal",
            "An app or portal that people already use.",
        )
        .also(&["app", "portal", "nhs-app"]),
        Word::new(
            "text-message",
            "text message",
            "A message to people's phones.",
        )
        .also(&["sms"]),
        Word::new("phone", "phone", "A telephone line.").also(&["telephone", "helpline"]),
        Word::new(
            "social-media",
            "social media",
            "Networks such as those people use every day.",
        ),
        Word::new("press", "press", "Newspapers, radio and television.").also(&[
            "media",
            "newspaper",
            "radio",
            "tv",
        ]),
        Word::new(
            "face-to-face",
            "face to face",
            "In conversation, such as with a nurse or a doctor.",
        )
        .also(&["in-person", "conversation"]),
        Word::new(
            "community-group",
            "community group",
            "Through a group people trust.",
        )
        .also(&["community-leaders", "faith-group"]),
        Word::new(
            "staff-meeting",
            "staff meeting",
            "A meeting of those who work there.",
        )
        .also(&["team-meeting"]),
        Word::new("intranet", "intranet", "Pages that only staff can see."),
        Word::new(
            "register",
            "public register of uses",
            "A public list of what data is used for.",
        )
        .also(&["data-use-register"]),
        Word::new("journal", "journal", "A scholarly journal.").also(&["publication"]),
        Word::new(
            "workshop",
            "workshop",
            "A session in which people work together.",
        )
        .also(&["focus-group"]),
    ],
    open: true,
};
