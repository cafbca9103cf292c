//! Room for an answer on paper: lines, boxes for single signs, and squares to tick.

use domain::service::{Field, Kind, Options};
use leptos::prelude::*;
use text::{Args, Words};

use crate::pages::answer::option_label;

/// Signs of a personal code.
const CODE: usize = 11;

/// Room for the answer to a question.
pub(super) fn ask(words: &Words, field: &Field) -> AnyView {
    match &field.kind {
        Kind::YesNo => ticks(["answer-yes", "answer-no"].map(|key| words.text(key)).into()),
        Kind::Choice { options } | Kind::Choices { options } | Kind::List { options } => match options {
            Options::Fixed(options) => {
                ticks(options.iter().map(|option| option_label(words, &field.id, option)).collect())
            }
            // What can be chosen is known only when something else is.
            Options::From(_) => line(),
        },
        Kind::LongText { .. } => view! { <div class="paper-room" aria-hidden="true"></div> }.into_any(),
        Kind::Date { .. } => {
            let part = |key: &str, signs| view! { <li>{words.text(key)}{boxes(signs)}</li> };
            view! { <ul class="paper-parts">{part("date-day", 2)}{part("date-month", 2)}{part("date-year", 4)}</ul> }
                .into_any()
        }
        Kind::PersonCode => boxes(CODE),
        Kind::Person => view! {
            <ul class="paper-parts">
                <li>{words.text("person-code")}{boxes(CODE)}</li>
                <li>{words.text("person-name")}{line()}</li>
            </ul>
        }
        .into_any(),
        Kind::Files { max, .. } => {
            let attach = words.text_with("form-attach", &Args::new().number("max", *max));
            view! { <ul>{tick(attach)}</ul> }.into_any()
        }
        Kind::Calculated => ().into_any(),
        Kind::Text { .. }
        | Kind::Number { .. }
        | Kind::Money { .. }
        | Kind::Country
        | Kind::CompanyCode
        | Kind::Plate
        | Kind::Iban
        | Kind::Email
        | Kind::Phone
        | Kind::Address => line(),
    }
}

/// A line to write on.
pub(super) fn line() -> AnyView {
    view! { <div class="paper-line" aria-hidden="true"></div> }.into_any()
}

/// A square to tick, with what it says.
pub(super) fn tick(label: String) -> AnyView {
    view! { <li class="paper-tick"><span class="paper-box" aria-hidden="true"></span>{label}</li> }.into_any()
}

fn ticks(labels: Vec<String>) -> AnyView {
    view! { <ul>{labels.into_iter().map(tick).collect_view()}</ul> }.into_any()
}

/// A box for each sign.
fn boxes(signs: usize) -> AnyView {
    let sign = |_| view! { <span class="paper-box"></span> };
    view! { <span class="paper-signs" aria-hidden="true">{(0..signs).map(sign).collect_view()}</span> }.into_any()
}
