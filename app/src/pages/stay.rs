//! Somebody stays signed in: said on a page of its own, or told to the script of the page that asked.

use leptos::prelude::*;
use serde_json::Value;
use text::Args;

use crate::{
    components::{ButtonLink, PageTitle, told},
    render::{PageCtx, page},
};

/// For a tab that was opened only to ask.
pub fn stay(ctx: PageCtx) -> String {
    let words = ctx.words.clone();
    let until = ctx.stay.as_ref().map(|stay| words.clock(stay.until)).unwrap_or_default();
    let title = words.text_with("stay-stayed", &Args::new().text("time", until.clone()));
    let lead = words.attr("stay-stayed", "tab").unwrap_or_default();
    let label = words.attr("stay-stayed", "way").unwrap_or_default();
    let tab = words.plain_with("stay-stayed", &Args::new().text("time", until));
    let home = ctx.here("");
    page(ctx, tab, move || {
        view! { <div class="column"><PageTitle title lead/><ButtonLink href=home label/></div> }
    })
}

/// What the script of a page needs to go on: the seconds that are left, and the words about them.
pub fn stay_told(ctx: &PageCtx) -> Value {
    ctx.stay.as_ref().map_or(Value::Null, |stay| told(&ctx.words, stay))
}
