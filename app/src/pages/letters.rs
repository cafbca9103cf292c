//! The letters of the authority in a case, as its page lists them.

use domain::case::{Case, Letter};
use leptos::prelude::*;
use text::Words;

use crate::papers::letter_title;

/// Address, title and day of each letter that may be shown, the newest first. `at` is the address of the case.
pub(super) fn letters(
    words: &Words,
    case: &Case,
    at: &str,
    may: impl Fn(&Letter) -> bool,
) -> Vec<(String, String, String)> {
    let reference = case.reference.to_string();
    let one = |letter: &Letter| {
        let title = letter_title(words, letter, &reference);
        (format!("{at}/letters/{}", letter.number), title, words.day_of(letter.at))
    };
    case.course.letters.iter().rev().filter(|letter| may(letter)).map(one).collect()
}

/// A section with the letters; nothing where there are none.
#[component]
pub(super) fn Letters(letters: Vec<(String, String, String)>) -> AnyView {
    let words = expect_context::<Words>();
    let letter = |(href, title, day): (String, String, String)| {
        view! { <li><a href=href>{title}</a><span class="hint">" "{day}</span></li> }
    };
    (!letters.is_empty())
        .then(|| {
            let letters = letters.into_iter().map(letter).collect_view();
            view! { <section class="sheet"><h2>{words.text("case-letters")}</h2><ul>{letters}</ul></section> }
        })
        .into_any()
}
