//! Services to choose from, side by side where there is room.

use leptos::prelude::*;

/// One service: its name leads to it.
#[derive(Debug, Clone)]
pub struct Card {
    pub href: String,
    pub title: String,
    pub text: String,
    /// What it costs or how long it takes, in a few words each.
    pub facts: Vec<String>,
}

/// Names are headings of the third level, under a heading of the page.
#[component]
pub fn Cards(cards: Vec<Card>) -> AnyView {
    let fact = |fact: String| view! { <li>{fact}</li> };
    let card = |card: Card| {
        let facts = (!card.facts.is_empty()).then(|| {
            view! { <ul class="facts">{card.facts.into_iter().map(fact).collect_view()}</ul> }
        });
        view! {
            <li class="card">
                <h3><a href=card.href>{card.title}</a></h3>
                <p>{card.text}</p>
                {facts}
            </li>
        }
    };
    view! { <ul class="cards">{cards.into_iter().map(card).collect_view()}</ul> }.into_any()
}
