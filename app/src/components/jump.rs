//! Links to the sections of a long page.

use leptos::prelude::*;

/// Ids and titles of the sections; `label` tells a screen reader which navigation this is.
#[component]
pub fn Jump(#[prop(into)] label: String, sections: Vec<(&'static str, String)>) -> AnyView {
    let link = |(id, title)| view! { <li><a href=format!("#{id}")>{title}</a></li> };
    view! { <nav class="jump" aria-label=label><ul>{sections.into_iter().map(link).collect_view()}</ul></nav> }
        .into_any()
}
