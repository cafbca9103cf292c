//! One of several answers (radios), or any of them (checkboxes).

use leptos::prelude::*;

use super::Asked;
use super::field::Group;

/// An answer to choose.
#[derive(Debug, Clone)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub hint: Option<String>,
}

/// `many` makes checkboxes. `chosen` holds the values already chosen.
#[component]
pub fn Choices(asked: Asked, choices: Vec<Choice>, chosen: Vec<String>, #[prop(optional)] many: bool) -> AnyView {
    let kind = if many { "checkbox" } else { "radio" };
    let (id, name, invalid) = (asked.id.clone(), asked.name.clone(), asked.invalid());
    let choice = |(at, choice): (usize, Choice)| {
        // The first carries the plain id, where the error summary leads.
        let id = if at == 0 { id.clone() } else { format!("{id}-{}", at + 1) };
        let checked = chosen.contains(&choice.value);
        let hint_id = choice.hint.as_ref().map(|_| format!("{id}-note"));
        let hint = choice.hint.map(|hint| view! { <span class="hint" id=hint_id.clone()>{hint}</span> });
        view! {
            <div class="choice">
                <input
                    type=kind
                    id=id.clone()
                    name=name.clone()
                    value=choice.value
                    checked=checked
                    aria-describedby=hint_id
                    aria-invalid=invalid.filter(|_| many)
                />
                <label for=id>{choice.label}</label>
                {hint}
            </div>
        }
    };
    let choices = choices.into_iter().enumerate().map(choice).collect_view();
    view! { <Group asked><div class="choices">{choices}</div></Group> }.into_any()
}
