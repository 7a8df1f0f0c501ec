//! Languages and forms in which people can be reached.

use super::{Word, WordList};

/// The language or form in which something is told.
pub static LANGUAGE: WordList = WordList {
    name: "language",
    doc: "The language or form in which something is told. `rtl` marks languages written from right \
     to left, `sign` sign languages, and `form` ways of telling that help people who cannot use \
     ordinary print.",
    source: "Language codes of BCP 47 (IETF); forms are ours",
    words: &[
        Word::new("en", "English", "English.").also(&["eng"]),
        Word::new("cy", "Welsh", "Welsh.").also(&["cymraeg"]),
        Word::new("gd", "Scottish Gaelic", "Gaelic as spoken in Scotland.").also(&["gaelic"]),
        Word::new("ga", "Irish", "Irish.").also(&["gaeilge"]),
        Word::new("sco", "Scots", "Scots."),
        Word::new("kw", "Cornish", "Cornish."),
        Word::new("fr", "French", "French.").also(&["français"]),
        Word::new("de", "German", "German.").also(&["deutsch"]),
        Word::new("nl", "Dutch", "Dutch.").also(&["nederlands", "flemish"]),
        Word::new("es", "Spanish", "Spanish.").also(&["español"]),
        Word::new("ca", "Catalan", "Catalan."),
        Word::new("eu", "Basque", "Basque."),
        Word::new("gl", "Galician", "Galician."),
        Word::new("pt", "Portuguese", "Portuguese.").also(&["português"]),
        Word::new("it", "Italian", "Italian.").also(&["italiano"]),
        Word::new("pl", "Polish", "Polish.").also(&["polski"]),
        Word::new("ro", "Romanian", "Romanian."),
        Word::new("hu", "Hungarian", "Hungarian.").also(&["magyar"]),
        Word::new("cs", "Czech", "Czech."),
        Word::new("sk", "Slovak", "Slovak."),
        Word::new("sl", "Slovene", "Slovene.").also(&["slovenian"]),
        Word::new("hr", "Croatian", "Croatian."),
        Word::new("sr", "Serbian", "Serbian."),
        Word::new("bs", "Bosnian", "Bosnian."),
        Word::new("sq", "Albanian", "Albanian."),
        Word::new("bg", "Bulgarian", "Bulgarian."),
        Word::new("el", "Greek", "Greek."),
        Word::new("mt", "Maltese", "Maltese."),
        Word::new("lt", "Lithuanian", "Lithuanian."),
        Word::new("lv", "Latvian", "Latvian."),
        Word::new("et", "Estonian", "Estonian."),
        Word::new("fi", "Finnish", "Finnish.").also(&["suomi"]),
        Word::new("sv", "Swedish", "Swedish.").also(&["svenska"]),
        Word::new("da", "Danish", "Danish.").also(&["dansk"]),
        Word::new("no", "Norwegian", "Norwegian.").also(&["nb", "nn", "norsk"]),
        Word::new("is", "Icelandic", "Icelandic."),
        Word::new("se", "Northern Sami", "Northern Sami.").also(&["sami"]),
        Word::new("uk", "Ukrainian", "Ukrainian."),
        Word::new("ru", "Russian", "Russian."),
        Word::new("tr", "Turkish", "Turkish."),
        Word::new("ku", "Kurdish", "Kurdish."),
        Word::new("ar", "Arabic", "Arabic.").marks(&["rtl"]),
        Word::new("fa", "Persian", "Persian, also called Farsi.")
            .also(&["farsi", "dari"])
            .marks(&["rtl"]),
        Word::new("ps", "Pashto", "Pashto.").marks(&["rtl"]),
        Word::new("ur", "Urdu", "Urdu.").marks(&["rtl"]),
        Word::new("he", "Hebrew", "Hebrew.").marks(&["rtl"]),
        Word::new("pa", "Punjabi", "Punjabi.").also(&["panjabi"]),
        Word::new("bn", "Bengali", "Bengali.").also(&["bangla"]),
        Word::new("gu", "Gujarati", "Gujarati."),
        Word::new("hi", "Hindi", "Hindi."),
        Word::new("ta", "Tamil", "Tamil."),
        Word::new("te", "Telugu", "Telugu."),
        Word::new("ml", "Malayalam", "Malayalam."),
        Word::new("si", "Sinhala", "Sinhala."),
        Word::new("ne", "Nepali", "Nepali."),
        Word::new("so", "Somali", "Somali."),
        Word::new("am", "Amharic", "Amharic."),
        Word::new("ti", "Tigrinya", "Tigrinya."),
        Word::new("sw", "Swahili", "Swahili.").also(&["kiswahili"]),
        Word::new("yo", "Yoruba", "Yoruba."),
        Word::new("ig", "Igbo", "Igbo."),
        Word::new("ha", "Hausa", "Hausa."),
        Word::new("ak", "Akan", "Akan, which includes Twi and Fante.").also(&["twi", "fante"]),
        Word::new("ee", "Ewe", "Ewe."),
        Word::new("sn", "Shona", "Shona."),
        Word::new("zu", "Zulu", "Zulu."),
        Word::new("xh", "Xhosa", "Xhosa."),
        Word::new("af", "Afrikaans", "Afrikaans."),
        Word::new("zh", "Chinese", "Chinese.").also(&["mandarin"]),
        Word::new(
            "zh-hans",
            "Chinese, simplified",
            "Chinese in simplified characters.",
        )
        .also(&["simplified-chinese"])
        .under(&["zh"]),
        Word::new(
            "zh-hant",
            "Chinese, traditional",
            "Chinese in traditional characters.",
        )
        .also(&["traditional-chinese"])
        .under(&["zh"]),
        Word::new("yue", "Cantonese", "Cantonese.").under(&["zh"]),
        Word::new("vi", "Vietnamese", "Vietnamese."),
        Word::new("th", "Thai", "Thai."),
        Word::new("ms", "Malay", "Malay."),
        Word::new("id", "Indonesian", "Indonesian."),
        Word::new("fil", "Filipino", "Filipino.").also(&["tagalog", "tl"]),
        Word::new("ja", "Japanese", "Japanese."),
        Word::new("ko", "Korean", "Korean."),
        Word::new("mi", "Māori", "Māori.").also(&["maori", "te-reo-maori"]),
        Word::new("rom", "Romani", "Romani.").also(&["romany"]),
        Word::new(
            "bsl",
            "British Sign Language",
            "The sign language of Deaf people in Great Britain.",
        )
        .also(&["bfi"])
        .marks(&["sign"]),
        Word::new(
            "isl",
            "Irish Sign Language",
            "The sign language of Deaf people in Ireland.",
        )
        .also(&["isg"])
        .marks(&["sign"]),
        Word::new(
            "asl",
            "American Sign Language",
            "The sign language of Deaf people in North America.",
        )
        .also(&["ase"])
        .marks(&["sign"]),
        Word::new(
            "easy-read",
            "easy read",
            "Short sentences, each with a picture, for people with a learning disability.",
        )
        .also(&["easyread"])
        .marks(&["form"]),
        Word::new(
            "plain-english",
            "plain English",
            "Everyday words in short sentences.",
        )
        .also(&["plain-language"])
        .under(&["en"])
        .marks(&["form"]),
        Word::new("large-print", "large print", "Large letters.").marks(&["form"]),
        Word::new("braille", "braille", "Letters to be felt.").marks(&["form"]),
        Word::new("audio", "audio", "Spoken and recorded.")
            .also(&["audio-recording"])
            .marks(&["form"]),
        Word::new(
            "captioned-video",
            "captioned video",
            "A film with what is said shown in writing.",
        )
        .also(&["subtitles", "captions"])
        .marks(&["form"]),
    ],
    open: true,
};
