//! A register gave no answer and there is no going on without it; what was typed is kept.

use leptos::prelude::*;

use crate::{
    components::{BackLink, Button, ButtonKind, ButtonLink, PageTitle, PostForm},
    render::{PageCtx, page},
};

/// `base` is the address without the language at which it is begun again.
pub fn later(ctx: PageCtx, base: &str, read: &str) -> String {
    let words = ctx.words.clone();
    let why = words.attr(&format!("read-{read}"), "down").unwrap_or_default();
    let (action, cases) = (ctx.here(base), ctx.here("/cases"));
    page(ctx, words.plain("later-title"), move || {
        view! {
            <div class="column">
                <BackLink href=action.clone()/>
                <PageTitle title=words.text("later-title") caption=words.text("service") lead=why/>
                <p>{words.text("later-kept")}</p>
                <PostForm action=action>
                    <div class="row">
                        <Button label=words.text("later-again")/>
                        <ButtonLink href=cases label=words.text("later-cases") kind=ButtonKind::Other/>
                    </div>
                </PostForm>
            </div>
        }
    })
}
