//! Whether an unfinished application is really to be deleted.

use leptos::prelude::*;

use crate::{
    components::{BackLink, Button, ButtonKind, ButtonLink, PageTitle, PostForm},
    render::{PageCtx, page},
};

/// `address` is that of the draft, as in `parking-permit`.
pub fn removal(ctx: PageCtx, address: &str) -> String {
    let words = ctx.words.clone();
    let action = ctx.here(&format!("/drafts/{address}/removal"));
    let cases = ctx.here("/cases");
    page(ctx, words.plain("removal-title"), move || {
        view! {
            <div class="column">
                <BackLink href=cases.clone()/>
                <PageTitle title=words.text("removal-title") caption=words.text("service") lead=words.text("removal-text")/>
                <PostForm action>
                    <div class="row">
                        <Button label=words.text("removal-yes") kind=ButtonKind::Grave/>
                        <ButtonLink href=cases label=words.text("removal-no") kind=ButtonKind::Other/>
                    </div>
                </PostForm>
            </div>
        }
    })
}
