//! Words: cut out of answers, folded, and hashed; and what somebody looks for.

use std::collections::BTreeSet;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::IndexKey;
use crate::{
    answers::Answers,
    case::Case,
    identifiers::{PersonCode, Reference, countries},
    mandate::Represented,
    rules::Value,
    service::{Kind, Service},
};

/// As many words of one case are kept, and as many of a search are looked for.
const MOST_OF_CASE: usize = 200;
pub const MOST_WORDS: usize = 5;
/// Signs of a word that count; one sign alone is no word.
const LONGEST: usize = 40;
const SHORTEST: usize = 2;

/// What somebody types to find a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sought {
    /// Leads straight to the case.
    Reference(Reference),
    /// Everything that concerns this person; whoever looks is told to them.
    Person(PersonCode),
    /// Cases that have all of these words, folded.
    Words(Vec<String>),
    /// More words than are looked for.
    TooMany,
    /// No word in it.
    Nothing,
}

impl Sought {
    /// Tells a reference, a personal code and words apart. An Estonian code may stand without its country.
    pub fn read(text: &str) -> Self {
        let text = text.trim();
        if let Ok(reference) = text.parse() {
            return Self::Reference(reference);
        }
        person(text).map_or_else(|| Self::words(text), Self::Person)
    }

    /// The words of it alone: nine letters may look like a reference.
    pub fn words(text: &str) -> Self {
        let words: BTreeSet<String> = folded(text).collect();
        match words.len() {
            0 => Self::Nothing,
            1..=MOST_WORDS => Self::Words(words.into_iter().collect()),
            _ => Self::TooMany,
        }
    }

    /// What stands in the index of one service for it.
    /// Within one unit, where one is given.
    pub fn hashes(&self, service: &str, unit: Option<&str>, key: &IndexKey) -> Vec<String> {
        let room = room(service, unit);
        match self {
            Self::Person(code) => vec![key.hash(&room, "person", code.as_str())],
            Self::Words(words) => words.iter().map(|word| key.hash(&room, "word", word)).collect(),
            _ => Vec::new(),
        }
    }
}

/// Whose code it is. An Estonian one is known by its check digit; of the others only one of some length that begins with
/// a country and has digits is told from a word.
fn person(text: &str) -> Option<PersonCode> {
    let bare = text.len() == 11 && text.bytes().all(|sign| sign.is_ascii_digit());
    let estonian = if bare { format!("EE{text}") } else { text.to_uppercase() };
    if estonian.starts_with("EE") {
        return estonian.parse().ok();
    }
    let foreign = text.len() >= 8 && text.bytes().any(|sign| sign.is_ascii_digit());
    let country = text.get(..2).is_some_and(|two| countries().any(|country| country == two));
    text.parse().ok().filter(|_| foreign && country)
}

/// In what a word is looked for: a service, or a unit within it. Who is of a unit finds nothing beyond it.
fn room(service: &str, unit: Option<&str>) -> String {
    unit.map_or_else(|| service.to_owned(), |unit| format!("{service}@{unit}"))
}

/// The hashes under which a case is found: who applies, for whom, and what the service says may be searched. One that
/// belongs to a unit is found under each within its unit, too.
pub fn words_of(service: &Service, case: &Case, key: &IndexKey) -> BTreeSet<String> {
    let mut said = Said::default();
    said.person(case.owner.code.as_str());
    match &case.represented {
        Some(Represented::Child(child)) => said.person(child.code.as_str()),
        Some(Represented::Company { code, name, .. }) => {
            said.text(code.as_str());
            said.text(name);
        }
        None => {}
    }
    said.answers(service, &case.answers);
    let unit = case.course.unit.as_deref();
    let rooms = std::iter::once(None).chain(unit.map(Some)).map(|unit| room(&service.id, unit));
    let within = |room: String| {
        let person = said.persons.iter().map(|code| key.hash(&room, "person", code));
        let word = said.words.iter().map(|word| key.hash(&room, "word", word));
        person.chain(word).take(MOST_OF_CASE).collect::<Vec<_>>()
    };
    rooms.flat_map(within).collect()
}

/// What a case says, before it is hashed.
#[derive(Default)]
struct Said {
    persons: BTreeSet<String>,
    words: BTreeSet<String>,
}

impl Said {
    fn person(&mut self, code: &str) {
        self.persons.insert(code.to_owned());
    }

    fn text(&mut self, text: &str) {
        self.words.extend(folded(text));
    }

    /// At the top, then in every item of every group.
    fn answers(&mut self, service: &Service, answers: &Answers) {
        for (id, answer) in answers.iter() {
            // What is not for every official betrays itself to nobody who tries out words.
            if let Some(field) = service.field(id).filter(|field| field.search && service.is_for_all(id)) {
                self.value(&field.kind, &answer.value);
            }
        }
        for item in answers.groups().flat_map(|(_, items)| items) {
            self.answers(service, &item.answers);
        }
    }

    fn value(&mut self, kind: &Kind, value: &Value) {
        match (kind, value) {
            (Kind::PersonCode, Value::Text(code)) => self.person(code),
            (Kind::Person, Value::Context(parts)) => {
                if let Some(Value::Text(code)) = parts.get("code") {
                    self.person(code);
                }
            }
            (_, Value::Text(text)) => self.text(text),
            (_, Value::Context(parts)) => parts.values().for_each(|part| self.value(kind, part)),
            (_, Value::List(items)) => items.iter().for_each(|item| self.value(kind, item)),
            _ => {}
        }
    }
}

/// The words of a text: in lower case and without marks over or under letters, so that "Õunapuu" is "ounapuu" and "Ёлка"
/// is "елка".
fn folded(text: &str) -> impl Iterator<Item = String> {
    let plain: String = text.nfkd().filter(|sign| !is_combining_mark(*sign)).flat_map(char::to_lowercase).collect();
    let words: Vec<String> = plain
        .split(|sign: char| !sign.is_alphanumeric())
        .map(|word| word.chars().take(LONGEST).collect::<String>())
        .filter(|word| word.chars().count() >= SHORTEST)
        .collect();
    words.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        folded(text).collect()
    }

    #[test]
    fn case_and_marks_do_not_count_and_signs_divide() {
        assert_eq!(words("Õunapuu-Kõrgesaar, žüri nr 12"), ["ounapuu", "korgesaar", "zuri", "nr", "12"]);
        assert_eq!(words("Ёлка и Йод"), ["елка", "иод"]);
        assert_eq!(words("o\u{303}un ÕUN"), ["oun", "oun"]);
        assert_eq!(words("a  . — 7"), Vec::<String>::new());
        assert_eq!(words(&"x".repeat(99))[0].len(), LONGEST);
    }

    #[test]
    fn what_is_typed_is_a_reference_a_person_or_words() {
        let reference = Reference::from_bits(7);
        assert_eq!(Sought::read(&format!(" {reference} ")), Sought::Reference(reference));
        let mari = Sought::Person("EE60001019906".parse().unwrap());
        assert_eq!([Sought::read("60001019906"), Sought::read(" ee60001019906")], [mari.clone(), mari]);
        assert_eq!(Sought::read("Kask kuusk KASK"), Sought::Words(vec!["kask".into(), "kuusk".into()]));
        assert_eq!(Sought::read("Näidis Aiad OÜ"), Sought::Words(vec!["aiad".into(), "naidis".into(), "ou".into()]));
        assert_eq!(Sought::read("LV123456-78901"), Sought::Person("LV123456-78901".parse().unwrap()));
        assert_eq!(Sought::read("NR12"), Sought::Words(vec!["nr12".into()]));
        assert_eq!(Sought::read("Latvia"), Sought::Words(vec!["latvia".into()]));
        assert_eq!([Sought::read("  ,. "), Sought::read("aa bb cc dd ee ff")], [Sought::Nothing, Sought::TooMany]);
    }

    #[test]
    fn a_wrong_code_is_a_word_that_is_nowhere() {
        assert_eq!(Sought::read("60001019907"), Sought::Words(vec!["60001019907".into()]));
    }
}
