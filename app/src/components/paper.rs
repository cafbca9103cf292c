//! Room for answers on a form that is printed: lines, boxes for single signs, and squares to tick.

use leptos::prelude::*;

/// A line to write on.
#[component]
pub fn PaperLine() -> AnyView {
    view! { <div class="paper-line" aria-hidden="true"></div> }.into_any()
}

/// Room for some sentences.
#[component]
pub fn PaperRoom() -> AnyView {
    view! { <div class="paper-room" aria-hidden="true"></div> }.into_any()
}

/// A box for each sign.
#[component]
pub fn PaperSigns(count: usize) -> AnyView {
    let sign = |_| view! { <span class="paper-box"></span> };
    view! { <span class="paper-signs" aria-hidden="true">{(0..count).map(sign).collect_view()}</span> }.into_any()
}

/// Squares to tick, each with what it says.
#[component]
pub fn PaperTicks(labels: Vec<String>) -> AnyView {
    let tick = |label| view! { <li class="paper-tick"><span class="paper-box" aria-hidden="true"></span>{label}</li> };
    view! { <ul>{labels.into_iter().map(tick).collect_view()}</ul> }.into_any()
}
