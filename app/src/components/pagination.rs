//! The way to the other pages of a long list.

use leptos::prelude::*;
use text::{Args, Words};

/// `at` counts from 1. Shows nothing when there is one page.
#[component]
pub fn Pagination(at: u32, of: u32, previous: Option<String>, next: Option<String>) -> AnyView {
    let words = expect_context::<Words>();
    let way = |href: Option<String>, rel: &'static str, key: &str| {
        href.map(|href| view! { <a class="button button-other" rel=rel href=href>{words.text(key)}</a> })
    };
    (of > 1)
        .then(|| {
            view! {
                <nav class="pagination" aria-label=words.plain("pages-label")>
                    {way(previous, "prev", "pages-previous")}
                    <p>{words.text_with("pages-at", &Args::new().number("at", at).number("of", of))}</p>
                    {way(next, "next", "pages-next")}
                </nav>
            }
        })
        .into_any()
}
