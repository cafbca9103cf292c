//! Something the person should know before going on.

use leptos::prelude::*;

use super::Tone;

/// The tone colours it; the title says it. Not announced: for faults there is [`super::ErrorSummary`]. One that tells what
/// came of an act has the `focus`: whoever works by keyboard goes on from there.
#[component]
pub fn Notice(
    #[prop(into)] title: String,
    #[prop(optional)] tone: Tone,
    #[prop(optional)] focus: bool,
    #[prop(optional)] children: Option<Children>,
) -> AnyView {
    view! {
        <section class=format!("notice {}", tone.class()) tabindex=focus.then_some("-1") autofocus=focus>
            <h2>{title}</h2>
            {children.map(|children| children())}
        </section>
    }
    .into_any()
}
