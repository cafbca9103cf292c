//! One of very many answers: a part of its name is typed, the page comes back with those that match.

use leptos::prelude::*;
use text::{Args, Words};

use super::{Asked, Button, ButtonKind, Choice, field::Group};

/// What was looked for, and what was found.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// As typed.
    pub query: String,
    /// The answers to choose from: the chosen one, if any, comes first.
    pub choices: Vec<Choice>,
    pub chosen: String,
    /// How many match the query in all; `None` when nothing was looked for yet.
    pub matches: Option<usize>,
}

/// The form sends the choice as `<name>`, what is looked for as `find-<name>`, and the button as `search`.
#[component]
pub fn Finder(asked: Asked, found: Found) -> AnyView {
    let words = expect_context::<Words>();
    let (id, name, invalid) = (asked.id.clone(), asked.name.clone(), asked.invalid());
    let label = asked.label.clone();
    let count = found.matches.map(|matches| {
        let shown = found.choices.iter().filter(|choice| choice.value != found.chosen).count();
        let args = Args::new().number("matches", matches as u64).number("shown", shown as u64);
        let key = if matches > found.choices.len() { "finder-more" } else { "finder-count" };
        view! { <p class="hint" role="status">{words.text_with(key, &args)}</p> }
    });
    let choice = |(at, choice): (usize, Choice)| {
        let id = format!("{id}-{}", at + 1);
        let checked = choice.value == found.chosen;
        view! {
            <div class="choice">
                <input type="radio" id=id.clone() name=name.clone() value=choice.value checked=checked/>
                <label for=id>{choice.label}</label>
            </div>
        }
    };
    let choices = found.choices.into_iter().enumerate().map(choice).collect_view();
    view! {
        <Group asked>
            <div class="finder">
                <div>
                    <label for=id.clone()>{words.text("finder-label")}</label>
                    <input
                        type="search"
                        class="input"
                        id=id.clone()
                        name=format!("find-{name}")
                        value=found.query
                        autocomplete="off"
                        aria-invalid=invalid
                    />
                </div>
                <Button label=words.text("finder-search") kind=ButtonKind::Other name="search" value=name.clone() about=label/>
            </div>
            {count}
            <div class="choices">{choices}</div>
        </Group>
    }
    .into_any()
}
