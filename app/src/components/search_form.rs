//! Looking for something: one box, and choices that narrow down what is found.

use leptos::prelude::*;
use text::Words;

use super::{Asked, Button, ButtonKind, Choice, PostForm};

/// More than anybody types; the search looks no further.
const LONGEST: &str = "100";

/// Sends `q` in the address, so that what was found can be kept and passed on. Children are further choices.
#[component]
pub fn SearchForm(
    #[prop(into)] action: String,
    #[prop(into)] query: String,
    #[prop(optional)] children: Option<Children>,
) -> AnyView {
    let words = expect_context::<Words>();
    view! {
        <form class="search" method="get" action=action role="search">
            <label class="label" for="q">{words.text("search-label")}</label>
            <p class="hint" id="q-hint">{words.text("search-hint")}</p>
            <div class="search-row">
                <input
                    type="search"
                    class="input"
                    id="q"
                    name="q"
                    value=query
                    maxlength=LONGEST
                    autocomplete="off"
                    aria-describedby="q-hint"
                />
                <Button label=words.text("search-button")/>
            </div>
            {children.map(|children| children())}
        </form>
    }
    .into_any()
}

/// The same where nobody else may read what is looked for: it is posted, and stands in no address. `label` tells a screen
/// reader what this search is for.
#[component]
pub fn PrivateSearch(
    #[prop(into)] action: String,
    #[prop(into)] label: String,
    #[prop(into)] button: String,
    asked: Asked,
    #[prop(into)] value: String,
) -> AnyView {
    let (described, invalid) = (asked.described_by(), asked.invalid());
    view! {
        <div class="search" role="search" aria-label=label>
            <PostForm action>
                <div class=asked.class()>
                    <label class="label" for=asked.id.clone()>{asked.label.clone()}</label>
                    {asked.notes()}
                    <div class="search-row">
                        <input
                            type="text"
                            class="input"
                            id=asked.id.clone()
                            name=asked.name.clone()
                            value=value
                            autocomplete="off"
                            spellcheck="false"
                            aria-describedby=described
                            aria-invalid=invalid
                        />
                        <Button label=button kind=ButtonKind::Other/>
                    </div>
                </div>
            </PostForm>
        </div>
    }
    .into_any()
}

/// A choice of which all count until one is chosen.
#[component]
pub fn Narrow(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    choices: Vec<Choice>,
    #[prop(into)] chosen: String,
) -> AnyView {
    let any = expect_context::<Words>().plain("services-any");
    let option = |choice: Choice| {
        let selected = choice.value == chosen;
        view! { <option value=choice.value selected=selected>{choice.label}</option> }
    };
    let options = choices.into_iter().map(option).collect_view();
    view! {
        <div class="narrow">
            <label class="label" for=name.clone()>{label}</label>
            <select class="input" id=name.clone() name=name>
                <option value="">{any}</option>
                {options}
            </select>
        </div>
    }
    .into_any()
}
