//! Somebody, by personal code and name: two boxes that answer one question.

use leptos::prelude::*;
use text::Words;

use super::Asked;
use super::field::Group;

/// A person as typed, right or wrong. The form sends `<name>-code` and `<name>-name`.
#[derive(Debug, Clone, Default)]
pub struct PersonParts {
    pub code: String,
    pub name: String,
}

/// The boxes are not filled in by the browser: it knows its owner, and the question is about somebody.
#[component]
pub fn PersonField(asked: Asked, value: PersonParts) -> AnyView {
    let words = expect_context::<Words>();
    let (id, name, invalid) = (asked.id.clone(), asked.name.clone(), asked.invalid());
    let part = |part: &'static str, text: String| {
        // The first box carries the plain id, where the error summary leads.
        let id = if part == "code" { id.clone() } else { format!("{id}-{part}") };
        let spelt = part == "code";
        view! {
            <div>
                <label for=id.clone()>{words.text(&format!("person-{part}"))}</label>
                <input
                    type="text"
                    class=if spelt { "input input-20 input-code" } else { "input input-30" }
                    id=id
                    name=format!("{name}-{part}")
                    value=text
                    autocomplete="off"
                    spellcheck="false"
                    dir=spelt.then_some("ltr")
                    aria-invalid=invalid
                />
            </div>
        }
    };
    let parts = (part("code", value.code), part("name", value.name));
    view! { <Group asked><div class="person">{parts}</div></Group> }.into_any()
}
