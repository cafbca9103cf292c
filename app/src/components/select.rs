//! One of many answers in a list that unfolds. Up to about ten, [`super::Choices`] is kinder.

use leptos::prelude::*;
use text::Words;

use super::field::Field;
use super::{Asked, Choice};

/// Nothing chosen shows an empty first line, so that no answer is given by accident.
#[component]
pub fn Select(asked: Asked, choices: Vec<Choice>, chosen: Option<String>) -> AnyView {
    let empty = expect_context::<Words>().plain("select-empty");
    let Asked { id, name, .. } = asked.clone();
    let (described, invalid) = (asked.described_by(), asked.invalid());
    let option = |choice: Choice| {
        let selected = chosen.as_ref() == Some(&choice.value);
        view! { <option value=choice.value selected=selected>{choice.label}</option> }
    };
    let options = choices.into_iter().map(option).collect_view();
    view! {
        <Field asked>
            <select class="input select" id=id name=name aria-describedby=described aria-invalid=invalid>
                <option value="">{empty}</option>
                {options}
            </select>
        </Field>
    }
    .into_any()
}
