//! The way back to the page before, at the top of a page.

use leptos::prelude::*;
use text::Words;

/// Says “Back” unless given other words.
#[component]
pub fn BackLink(#[prop(into)] href: String, #[prop(optional, into)] label: Option<String>) -> AnyView {
    let label = label.unwrap_or_else(|| expect_context::<Words>().text("back-link"));
    view! { <a class="back-link" href=href>{label}</a> }.into_any()
}
