//! Whether an unfinished application is really to be deleted.

use domain::service::Service;
use leptos::prelude::*;

use crate::{
    components::{BackLink, Button, ButtonKind, ButtonLink, PageTitle, PostForm},
    render::{PageCtx, page},
};

pub fn removal(ctx: PageCtx, service: &Service) -> String {
    let words = ctx.words.clone();
    let action = ctx.here(&format!("/drafts/{}/removal", service.id));
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
