//! What a person typed, by the names of the inputs. Texts are kept as they are, so that nothing is lost on an error.

use std::collections::BTreeMap;

/// The texts of a form by the names of its inputs; a name that comes several times has several texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed(BTreeMap<String, Vec<String>>);

/// The parts of a date's three inputs, in the order of the page.
pub const DATE_PARTS: [&str; 3] = ["day", "month", "year"];
/// The input beside a question in which a person says why they answer otherwise than a register: `address-why`.
pub const WHY_PART: &str = "why";
/// The parts of a person's two inputs.
pub const PERSON_PARTS: [&str; 2] = ["code", "name"];

impl FromIterator<(String, String)> for Typed {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(pairs: I) -> Self {
        let mut typed = Self::default();
        for (name, text) in pairs {
            typed.0.entry(name).or_default().push(text);
        }
        typed
    }
}

impl Typed {
    /// The first text of an input; empty when it was not sent.
    pub fn get(&self, input: &str) -> &str {
        self.all(input).first().map_or("", String::as_str)
    }

    /// All texts of an input.
    pub fn all(&self, input: &str) -> &[String] {
        self.0.get(input).map_or(&[], Vec::as_slice)
    }

    /// The names of the inputs that were sent.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The text of one of several inputs of a question: `birth-day`.
    pub fn part(&self, field: &str, part: &str) -> &str {
        self.get(&format!("{field}-{part}"))
    }

    /// What belongs to one question, and to no question at all: a page of many questions is not copied for each.
    #[must_use]
    pub fn only(&self, field: &str, others: &[&str]) -> Self {
        let own = |name: &str| {
            let part = |rest: &str| rest.is_empty() || rest.starts_with('-');
            name.strip_prefix(field).is_some_and(part) || name.strip_prefix("find-") == Some(field)
        };
        let kept = self.0.iter().filter(|(name, _)| own(name) || others.contains(&name.as_str()));
        Self(kept.map(|(name, texts)| (name.clone(), texts.clone())).collect())
    }

    /// Adds what was typed elsewhere.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }
}
