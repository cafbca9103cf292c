//! How a page begins: the welcome of the front page, or the title of any other.

use leptos::prelude::*;

use super::Emblem;

/// The first page's welcome across the whole width. Children are the way in.
#[component]
pub fn Hero(
    #[prop(into)] title: String,
    #[prop(into)] lead: String,
    #[prop(optional)] children: Option<Children>,
) -> AnyView {
    view! {
        <div class="hero">
            <div class="wrap">
                <Emblem/>
                <h1>{title}</h1>
                <p>{lead}</p>
                {children.map(|children| view! { <div class="row">{children()}</div> })}
            </div>
        </div>
    }
    .into_any()
}

/// A page's heading; `caption` above it says what it belongs to, `lead` below it what it is for.
#[component]
pub fn PageTitle(
    #[prop(into)] title: String,
    #[prop(optional, into)] caption: Option<String>,
    #[prop(optional, into)] lead: Option<String>,
) -> AnyView {
    view! {
        <div class="page-title">
            {caption.map(|caption| view! { <p class="caption">{caption}</p> })}
            <h1>{title}</h1>
            {lead.map(|lead| view! { <p class="lead">{lead}</p> })}
        </div>
    }
    .into_any()
}
