//! What is wrong with a form, on top of the page, each fault a link to its field.

use leptos::prelude::*;
use text::{Args, Words};

/// One wrong answer: the id of the field (see [`super::Asked`]) and what to do about it.
#[derive(Debug, Clone)]
pub struct Fault {
    pub field: String,
    pub text: String,
}

/// Announced at once by screen readers; shows nothing when nothing is wrong.
#[component]
pub fn ErrorSummary(faults: Vec<Fault>) -> AnyView {
    let words = expect_context::<Words>();
    let fault = |fault: Fault| view! { <li><a href=format!("#{}", fault.field)>{fault.text}</a></li> };
    (!faults.is_empty())
        .then(|| {
            view! {
                <div class="error-summary" role="alert" tabindex="-1" autofocus aria-labelledby="error-summary-title">
                    <h2 id="error-summary-title">{words.text("errors-summary-title")}</h2>
                    <ul>{faults.into_iter().map(fault).collect_view()}</ul>
                </div>
            }
        })
        .into_any()
}

/// The title of a page with faults, for the tab and the screen reader: “Error: Your car”.
pub fn error_title(words: &Words, title: &str) -> String {
    words.plain_with("errors-title", &Args::new().text("page", title))
}
