//! Looking for one of very many options by a part of its name.

use domain::{journey::Question, service::Field};
use text::Words;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::{
    components::{Choice, Found},
    pages::answer::option_label,
};

/// More matches than these are better narrowed down.
const MOST_MATCHES: usize = 20;

/// The options that match what was typed into `find-<field>`; those that begin with it stand first.
pub(super) fn found(words: &Words, field: &Field, question: &Question) -> Found {
    let query = question.typed.get(&format!("find-{}", field.id)).trim().to_owned();
    let looked = !query.is_empty() || question.typed.get("search") == field.id;
    let chosen = question.typed.get(&field.id).to_owned();
    let choice =
        |option: &str| Choice { value: option.to_owned(), label: option_label(words, &field.id, option), hint: None };
    let wanted = folded(&query);
    let mut matches: Vec<(bool, Choice)> = Vec::new();
    for option in question.options.iter().filter(|_| looked) {
        let choice = choice(option);
        let label = folded(&choice.label);
        if label.contains(&wanted) {
            matches.push((!label.starts_with(&wanted), choice));
        }
    }
    matches.sort_by_key(|(within, _)| *within);
    let count = looked.then_some(matches.len());
    let first = question.options.iter().find(|option| **option == chosen).map(|option| choice(option));
    let others = matches.into_iter().map(|(_, choice)| choice).filter(|choice| choice.value != chosen);
    let choices = first.into_iter().chain(others.take(MOST_MATCHES)).collect();
    Found { query, choices, chosen, matches: count }
}

/// Small letters without diacritics: “Põhja-Eesti” is found as “pohja-eesti”.
fn folded(text: &str) -> String {
    text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn case_and_diacritics_do_not_matter() {
        assert_eq!(folded("PÕHJA-Žürii"), "pohja-zurii");
    }
}
