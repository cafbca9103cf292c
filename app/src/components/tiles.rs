//! Places to go by a word or two, such as life events.

use leptos::prelude::*;

/// Links (address, label), as many beside each other as there is room for.
#[component]
pub fn Tiles(links: Vec<(String, String)>) -> AnyView {
    let link = |(href, label)| view! { <li><a class="tile" href=href>{label}</a></li> };
    view! { <ul class="tiles">{links.into_iter().map(link).collect_view()}</ul> }.into_any()
}
