//! More for those who want it, folded away.

use leptos::prelude::*;

/// Opens without a script.
#[component]
pub fn Details(#[prop(into)] summary: String, #[prop(optional)] open: bool, children: Children) -> AnyView {
    view! {
        <details class="details" open=open>
            <summary>{summary}</summary>
            <div>{children()}</div>
        </details>
    }
    .into_any()
}
