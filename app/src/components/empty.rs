//! Nothing here yet, and what to do about it.

use leptos::prelude::*;

use super::Emblem;

/// Children are the way on, such as a link.
#[component]
pub fn Empty(
    #[prop(into)] title: String,
    #[prop(into)] text: String,
    #[prop(optional)] children: Option<Children>,
) -> AnyView {
    view! {
        <section class="empty">
            <Emblem/>
            <h2>{title}</h2>
            <p>{text}</p>
            {children.map(|children| children())}
        </section>
    }
    .into_any()
}
