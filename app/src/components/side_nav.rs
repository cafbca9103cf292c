//! Links beside the content, such as an official's queues.

use leptos::prelude::*;
use text::Words;

/// One place to go, with how much waits there.
#[derive(Debug, Clone)]
pub struct SideLink {
    pub href: String,
    pub label: String,
    pub count: Option<u64>,
    pub current: bool,
}

/// `label` tells a screen reader which navigation this is.
#[component]
pub fn SideNav(#[prop(into)] label: String, links: Vec<SideLink>) -> AnyView {
    let words = expect_context::<Words>();
    let link = |link: SideLink| {
        let count = link.count.map(|count| view! { <span class="count">{words.number(count)}</span> });
        view! { <li><a href=link.href aria-current=link.current.then_some("page")><span>{link.label}</span>" "{count}</a></li> }
    };
    view! {
        <nav class="side-nav" aria-label=label>
            <ul>{links.into_iter().map(link).collect_view()}</ul>
        </nav>
    }
    .into_any()
}
