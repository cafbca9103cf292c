//! Letters that have come, newest first as given.

use jiff::Timestamp;
use leptos::prelude::*;
use text::Words;

/// A letter in the list.
#[derive(Debug, Clone)]
pub struct Letter {
    pub href: String,
    pub subject: String,
    pub from: String,
    /// For whom it is, when not for the reader themselves.
    pub whom: Option<String>,
    pub at: Timestamp,
    pub unread: bool,
}

/// The letters; unread ones say so.
#[component]
pub fn Inbox(letters: Vec<Letter>) -> AnyView {
    let words = expect_context::<Words>();
    let letter = |letter: Letter| {
        let class = if letter.unread { "letter letter-unread" } else { "letter" };
        let unread =
            letter.unread.then(|| view! { <strong class="tag tone-info">{words.text("inbox-unread")}</strong> });
        view! {
            <li class=class>
                <a href=letter.href>{letter.subject}</a>
                {unread}
                <p>
                    <bdi>{letter.from}</bdi>
                    {letter.whom.map(|whom| view! { <bdi>{whom}</bdi> })}
                    <time datetime=letter.at.to_string()>{words.day_of(letter.at)}</time>
                </p>
            </li>
        }
    };
    view! { <ul class="inbox">{letters.into_iter().map(letter).collect_view()}</ul> }.into_any()
}
