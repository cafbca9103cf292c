//! What a person sees when something went wrong: what it means, what to do, and a number to name.

use leptos::prelude::*;
use text::Args;

use crate::{
    components::{ButtonLink, PageTitle},
    render::{PageCtx, page},
};

/// Which failure, and the number that stands in the log.
#[derive(Debug, Clone)]
pub struct FailurePage {
    /// `not-found`: the messages are `failure-not-found` with attributes `text` and `way`.
    pub kind: &'static str,
    pub number: Option<String>,
    /// Where the way on leads, without the language.
    pub way: String,
}

pub fn failure(ctx: PageCtx, failed: FailurePage) -> String {
    let words = ctx.words.clone();
    let key = format!("failure-{}", failed.kind);
    let (text, way) = (words.attr(&key, "text").unwrap_or_default(), words.attr(&key, "way").unwrap_or_default());
    let href = ctx.here(&failed.way);
    let number = failed.number.map(|number| words.text_with("failure-number", &Args::new().text("number", number)));
    page(ctx, words.plain(&key), move || {
        view! {
            <div class="wrap stack">
                <div class="narrow stack">
                    <PageTitle title=words.text(&key) lead=text/>
                    {number.map(|number| view! { <p class="hint">{number}</p> })}
                    <ButtonLink href=href label=way/>
                </div>
            </div>
        }
    })
}
