//! The receipt: it is done, and this is the reference.

use leptos::prelude::*;

/// `title` is the heading of the page; `label` says what the reference is for. Children stand below it.
#[component]
pub fn Panel(
    #[prop(into)] title: String,
    #[prop(into)] label: String,
    #[prop(into)] reference: String,
    #[prop(optional)] children: Option<Children>,
) -> AnyView {
    view! {
        <section class="panel" aria-labelledby="panel-title">
            <svg class="panel-mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
                <circle cx="24" cy="24" r="24"/>
                <path d="m14 25 7 7 14-15"/>
            </svg>
            <h1 id="panel-title">{title}</h1>
            <p class="panel-reference">
                <span>{label}</span>
                " "
                <strong><bdi>{reference}</bdi></strong>
            </p>
            {children.map(|children| view! { <div class="panel-more">{children()}</div> })}
        </section>
    }
    .into_any()
}
