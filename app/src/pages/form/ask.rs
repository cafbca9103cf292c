//! Room for the answer to a question, as its kind needs it.

use domain::service::{Field, Kind, Options};
use leptos::prelude::*;
use text::{Args, Words};

use crate::{
    components::{PaperLine, PaperRoom, PaperSigns, PaperTicks},
    pages::answer::option_label,
};

/// Signs of a personal code.
const CODE: usize = 11;

pub(super) fn ask(words: &Words, field: &Field) -> AnyView {
    let ticks = |labels: Vec<String>| view! { <PaperTicks labels/> }.into_any();
    match &field.kind {
        Kind::YesNo => ticks(["answer-yes", "answer-no"].map(|key| words.text(key)).into()),
        Kind::Choice { options: Options::Fixed(options) }
        | Kind::Choices { options: Options::Fixed(options) }
        | Kind::List { options: Options::Fixed(options) } => {
            ticks(options.iter().map(|option| option_label(words, &field.id, option)).collect())
        }
        Kind::LongText { .. } => view! { <PaperRoom/> }.into_any(),
        Kind::Date { .. } => {
            let part = |key: &str, count| view! { <li>{words.text(key)}<PaperSigns count/></li> };
            view! { <ul class="paper-parts">{part("date-day", 2)}{part("date-month", 2)}{part("date-year", 4)}</ul> }
                .into_any()
        }
        Kind::PersonCode => view! { <PaperSigns count=CODE/> }.into_any(),
        Kind::Person => view! {
            <ul class="paper-parts">
                <li>{words.text("person-code")}<PaperSigns count=CODE/></li>
                <li>{words.text("person-name")}<PaperLine/></li>
            </ul>
        }
        .into_any(),
        Kind::Files { max, .. } => ticks(vec![words.text_with("form-attach", &Args::new().number("max", *max))]),
        // Where what can be chosen is known only when something else is, it is written.
        Kind::Choice { .. }
        | Kind::Choices { .. }
        | Kind::List { .. }
        | Kind::Text { .. }
        | Kind::Number { .. }
        | Kind::Money { .. }
        | Kind::Country
        | Kind::CompanyCode
        | Kind::Plate
        | Kind::Iban
        | Kind::Email
        | Kind::Phone
        | Kind::Address => view! { <PaperLine/> }.into_any(),
        Kind::Calculated => ().into_any(),
    }
}
