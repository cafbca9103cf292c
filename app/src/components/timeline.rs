//! What has happened to a case, newest first or last as given.

use jiff::Timestamp;
use leptos::prelude::*;
use text::Words;

/// One thing that happened.
#[derive(Debug, Clone)]
pub struct Event {
    pub title: String,
    pub at: Timestamp,
    /// Who did it, as the reader may know them.
    pub by: Option<String>,
    /// What it belongs to, where events of several things stand together.
    pub about: Option<String>,
    pub note: Option<String>,
}

/// Events along a line. Titles are headings of the third level.
#[component]
pub fn Timeline(events: Vec<Event>) -> AnyView {
    let words = expect_context::<Words>();
    let event = |event: Event| {
        let by = event.by.map(|by| view! { <bdi class="timeline-by">{by}</bdi> });
        let about = event.about.map(|about| view! { <p><bdi>{about}</bdi></p> });
        let note = event.note.map(|note| view! { <p class="timeline-note"><bdi>{note}</bdi></p> });
        view! {
            <li>
                <h3>{event.title}</h3>
                <p class="timeline-when"><time datetime=event.at.to_string()>{words.moment(event.at)}</time>{by}</p>
                {about}
                {note}
            </li>
        }
    };
    view! { <ol class="timeline">{events.into_iter().map(event).collect_view()}</ol> }.into_any()
}
