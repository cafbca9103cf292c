//! The index: every word of the catalogue once, with the services in which it stands.

use std::collections::HashMap;

use crate::{
    Entry, Hit, Weight,
    language::Language,
    likeness::{begun, compound, likeness, may_be_alike, mistyped, same},
    word::{Word, words},
};

/// Of a query, only so much counts: more says no more, and somebody may send a megabyte.
const MOST_CHARACTERS: usize = 100;
const MOST_WORDS: usize = 10;

/// An index of the services' words in one language.
pub struct Index {
    language: Language,
    services: Vec<Service>,
    known: Vec<Known>,
    /// The letters of each known word, side by side: most are told apart without looking at the word.
    letters: Vec<u64>,
}

struct Service {
    id: String,
    /// The title as a query would be read.
    title: Vec<String>,
}

/// A word of the catalogue.
struct Known {
    word: Word,
    /// The services in which it stands, by their place, each with the best weight.
    stands_in: Vec<(usize, f32)>,
}

impl Index {
    /// `language` is a tag such as `et`; see the README for those whose endings are known.
    pub fn new(language: &str, entries: impl IntoIterator<Item = Entry>) -> Self {
        let language = Language::of(language);
        let mut services = Vec::new();
        let mut places: HashMap<String, Vec<(usize, f32)>> = HashMap::new();
        for (place, entry) in entries.into_iter().enumerate() {
            let title = (Weight::Title, entry.title.as_str());
            let texts = entry.words.iter().map(|(weight, text)| (*weight, text.as_str()));
            for (weight, text) in std::iter::once(title).chain(texts) {
                for form in words(text) {
                    let stands_in = places.entry(form).or_default();
                    match stands_in.last_mut() {
                        Some((last, best)) if *last == place => *best = best.max(weight.factor()),
                        _ => stands_in.push((place, weight.factor())),
                    }
                }
            }
            services.push(Service { title: query(&entry.title), id: entry.id });
        }
        let known = |(form, stands_in): (String, _)| Some(Known { word: Word::new(&form, &language)?, stands_in });
        let mut known: Vec<Known> = places.into_iter().filter_map(known).collect();
        // A map hands its words out in any order; answers do not depend on it.
        known.sort_unstable_by(|a, b| a.word.form.cmp(&b.word.form));
        let letters = known.iter().map(|known| known.word.letters).collect();
        Self { language, services, known, letters }
    }

    /// At most `limit` services, best first; of equals, the one that was indexed first. Nothing for a query without words.
    pub fn find(&self, text: &str, limit: usize) -> Vec<Hit> {
        let asked = query(text);
        let mut said: Vec<&str> = asked.iter().map(String::as_str).collect();
        if said.iter().any(|word| !self.language.is_small(word)) {
            said.retain(|word| !self.language.is_small(word));
        }
        let mut matches: Vec<Vec<f32>> = said.iter().map(|word| self.matches(word, likeness)).collect();
        // How rare each word is; what nothing has is the rarest.
        let total = self.services.len() as f32;
        let rare = |found: &Vec<f32>| (1.0 + total / found.iter().filter(|m| **m > 0.0).count().max(1) as f32).ln();
        let rarity: Vec<f32> = matches.iter().map(rare).collect();
        // Two words may be one compound: "laste toetus".
        for (first, pair) in said.windows(2).enumerate() {
            let joined = self.matches(&pair.concat(), compound);
            for found in &mut matches[first..=first + 1] {
                found.iter_mut().zip(&joined).for_each(|(found, joined)| *found = found.max(*joined));
            }
        }
        let all: f32 = rarity.iter().sum();
        let mut hits: Vec<(f32, &Service)> = Vec::new();
        for (place, service) in self.services.iter().enumerate() {
            let sum: f32 = matches.iter().zip(&rarity).map(|(found, rarity)| found[place] * rarity).sum();
            if sum > 0.0 {
                // Of two titles that have the words, the shorter says less else.
                let brevity = 1.0 + 0.1 / service.title.len().max(1) as f32;
                let exact = if service.title == asked { 2.0 } else { 0.0 };
                hits.push((sum / all * brevity + exact, service));
            }
        }
        hits.sort_by(|a, b| b.0.total_cmp(&a.0));
        hits.into_iter().take(limit).map(|(score, service)| Hit { id: service.id.clone(), score }).collect()
    }

    /// The query with its unknown words put right ("did you mean"); `None` when there is nothing to put right.
    pub fn suggest(&self, text: &str) -> Option<String> {
        let asked = query(text);
        let right: Vec<&str> = asked.iter().map(|form| self.put_right(form).unwrap_or(form)).collect();
        (right != asked).then(|| right.join(" "))
    }

    /// The nearest word of the catalogue, for a word that is none.
    fn put_right(&self, form: &str) -> Option<&str> {
        let asked = Word::new(form, &self.language)?;
        let is_known = |known: &Known| same(&asked, &known.word).or_else(|| begun(&asked, &known.word)).is_some();
        if self.language.is_small(form) || self.near(&asked).any(is_known) {
            return None;
        }
        let guesses =
            self.near(&asked).filter_map(|known| Some((mistyped(&asked, &known.word)?, known.word.form.as_str())));
        guesses.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, form)| form)
    }

    /// The known words that can be like `asked`.
    fn near(&self, asked: &Word) -> impl Iterator<Item = &Known> {
        let letters = asked.letters;
        self.letters.iter().zip(&self.known).filter_map(move |(l, known)| may_be_alike(letters, *l).then_some(known))
    }

    /// How well a word stands for each service.
    fn matches(&self, form: &str, likeness: fn(&Word, &Word) -> Option<f32>) -> Vec<f32> {
        let mut found = vec![0.0; self.services.len()];
        let Some(asked) = Word::new(form, &self.language) else { return found };
        for known in self.near(&asked) {
            if let Some(likeness) = likeness(&asked, &known.word) {
                for (place, weight) in &known.stands_in {
                    found[*place] = f32::max(found[*place], likeness * weight);
                }
            }
        }
        found
    }
}

/// The words of a query that count.
fn query(text: &str) -> Vec<String> {
    let start: String = text.chars().take(MOST_CHARACTERS).collect();
    let mut words = words(&start);
    words.truncate(MOST_WORDS);
    words
}
