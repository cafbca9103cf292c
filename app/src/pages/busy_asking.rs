//! The person asks why about one look, and has begun to ask about another.

use leptos::prelude::*;

use crate::{
    components::{BackLink, ButtonLink, PageTitle},
    render::{PageCtx, page},
};

/// `service`: the id of the service by which people ask.
pub fn busy_asking(ctx: PageCtx, service: &str) -> String {
    let words = ctx.words.clone();
    let (back, on, remove) =
        (ctx.here("/looks"), ctx.here(&format!("/{service}")), ctx.here(&format!("/drafts/{service}/removal")));
    page(ctx, words.plain("look-busy"), move || {
        view! {
            <div class="column">
                <BackLink href=back/>
                <PageTitle title=words.text("look-busy") lead=words.text("look-busy-text")/>
                <p><ButtonLink href=on label=words.text("look-busy-on")/></p>
                <p><a href=remove>{words.text("look-busy-remove")}</a></p>
            </div>
        }
    })
}
