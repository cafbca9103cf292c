//! Links beside the content, such as an official's queues.

use leptos::prelude::*;
use text::{Args, Words};

/// One place to go, with how much waits there.
#[derive(Debug, Clone)]
pub struct SideLink {
    pub href: String,
    pub label: String,
    pub count: Option<u64>,
    /// Whether there is more than that.
    pub more: bool,
    pub current: bool,
}

/// Places that belong together: the queues of one service.
#[derive(Debug, Clone)]
pub struct SideGroup {
    pub title: String,
    pub links: Vec<SideLink>,
}

/// Content with links beside it. Who comes for the content meets it first, by keyboard and on a narrow screen, where the
/// links stand below it; `jump` says what leads there. `label` tells a screen reader which navigation this is. A group
/// that stands alone needs no title.
#[component]
pub fn WithSide(
    #[prop(into)] label: String,
    #[prop(into)] jump: String,
    groups: Vec<SideGroup>,
    children: Children,
) -> AnyView {
    let words = expect_context::<Words>();
    let link = |link: SideLink| {
        let count = link.count.map(|count| {
            let more = || words.text_with("queue-more-than", &Args::new().number("count", count));
            view! { <span class="count">{if link.more { more() } else { words.number(count) }}</span> }
        });
        view! { <li><a href=link.href aria-current=link.current.then_some("page")><span>{link.label}</span>" "{count}</a></li> }
    };
    let alone = groups.len() == 1;
    let group = |group: SideGroup| {
        let title = (!alone).then(|| view! { <h2 class="side-title">{group.title}</h2> });
        view! { {title}<ul>{group.links.into_iter().map(link).collect_view()}</ul> }
    };
    view! {
        <div class="with-side">
            <a class="to-side" href="#side">{jump}</a>
            <div>{children()}</div>
            <nav class="side-nav" id="side" tabindex="-1" aria-label=label>{groups.into_iter().map(group).collect_view()}</nav>
        </div>
    }
    .into_any()
}
