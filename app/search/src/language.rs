//! What search knows about a language: how to cut off endings, and which words say nothing.

use std::borrow::Cow;

use snowball_stemmers_rs::{Algorithm, Stemmer};

// Joining words, and what is asked for in every service: to apply.
const SMALL_ESTONIAN: &[&str] = &[
    "ja",
    "ning",
    "või",
    "ma",
    "mu",
    "minu",
    "mulle",
    "saan",
    "soovin",
    "tahan",
    "kuidas",
    "kus",
    "mis",
    "on",
    "ei",
    "see",
    "kui",
    "et",
    "oma",
    "jaoks",
    "taotlus",
    "taotluse",
    "taotlemine",
    "taotleda",
    "taotlen",
    "avaldus",
    "avalduse",
    "esitamine",
    "esitada",
    "teenus",
    "saada",
    "saamine",
];
const SMALL_ENGLISH: &[&str] = &[
    "a",
    "an",
    "the",
    "of",
    "for",
    "to",
    "in",
    "on",
    "at",
    "and",
    "or",
    "my",
    "i",
    "is",
    "it",
    "how",
    "do",
    "can",
    "want",
    "with",
    "need",
    "apply",
    "applying",
    "application",
    "get",
    "getting",
    "online",
    "service",
];
const SMALL_RUSSIAN: &[&str] = &[
    "и",
    "в",
    "на",
    "для",
    "как",
    "о",
    "об",
    "по",
    "с",
    "за",
    "из",
    "от",
    "к",
    "мой",
    "мне",
    "или",
    "не",
    "я",
    "у",
    "где",
    "что",
    "хочу",
    "нужно",
    "можно",
    "заявление",
    "заявления",
    "подать",
    "подача",
    "получить",
    "получение",
    "оформить",
    "оформление",
    "услуга",
];

pub(crate) struct Language {
    stemmer: Option<Stemmer>,
    small: &'static [&'static str],
}

impl Language {
    /// The language of a tag such as `et` or `en-GB`. One that is not known is searched without cutting endings.
    pub(crate) fn of(tag: &str) -> Self {
        let (algorithm, small) = match tag.split(['-', '_']).next().unwrap_or_default() {
            "et" => (Algorithm::Estonian, SMALL_ESTONIAN),
            "en" => (Algorithm::English, SMALL_ENGLISH),
            "ru" => (Algorithm::Russian, SMALL_RUSSIAN),
            _ => return Self { stemmer: None, small: &[] },
        };
        Self { stemmer: Some(Stemmer::create(algorithm)), small }
    }

    /// A word in lower case without its ending.
    pub(crate) fn stem<'a>(&self, word: &'a str) -> Cow<'a, str> {
        self.stemmer.as_ref().map_or(Cow::Borrowed(word), |stemmer| stemmer.stem(word))
    }

    /// Whether a word tells no service from another.
    pub(crate) fn is_small(&self, word: &str) -> bool {
        self.small.contains(&word)
    }
}
