//! The main navigation under the header.

use leptos::prelude::*;

/// One place to go.
#[derive(Debug, Clone)]
pub struct NavLink {
    pub href: String,
    pub label: String,
    /// Whether the page is, or belongs to, this place.
    pub current: bool,
}

/// Links side by side; `label` tells a screen reader which navigation this is.
#[component]
pub fn Nav(#[prop(into)] label: String, links: Vec<NavLink>) -> AnyView {
    let link = |link: NavLink| {
        let current = link.current.then_some("page");
        view! { <li><a href=link.href aria-current=current>{link.label}</a></li> }
    };
    view! {
        <nav class="nav" aria-label=label>
            <ul class="wrap">{links.into_iter().map(link).collect_view()}</ul>
        </nav>
    }
    .into_any()
}
