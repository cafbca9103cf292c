//! Pages that only tell: accessibility, the person's data, help.

use leptos::prelude::*;

use crate::{
    components::PageTitle,
    render::{PageCtx, page},
};

/// Which of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Info {
    Accessibility,
    Privacy,
    Help,
}

/// The parts of such a page; each has a heading and a text.
const PARTS: [&str; 3] = ["one", "two", "three"];

pub fn info(ctx: PageCtx, which: Info) -> String {
    let words = ctx.words.clone();
    let key = match which {
        Info::Accessibility => "accessibility",
        Info::Privacy => "privacy",
        Info::Help => "help",
    };
    page(ctx, words.plain(&format!("info-{key}")), move || {
        let lead = words.attr(&format!("info-{key}"), "lead").unwrap_or_default();
        let part = |part: &str| {
            let id = format!("info-{key}-{part}");
            let text = words.attr(&id, "text").unwrap_or_default();
            view! { <section><h2>{words.text(&id)}</h2><p>{text}</p></section> }
        };
        view! {
            <div class="column">
                <PageTitle title=words.text(&format!("info-{key}")) lead/>
                {PARTS.map(part).into_iter().collect_view()}
            </div>
        }
    })
}
