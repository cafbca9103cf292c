//! A letter before it is made, as the applicant will read it, and the way on or back.

use domain::document::Document;
use leptos::prelude::*;

use crate::{
    components::{Button, ButtonKind, Hidden, Notice, PageTitle, PostForm, Tone},
    pages::letter::article,
    render::{PageCtx, Typing, page},
};

/// `typed`: everything that the official has said, which both buttons take along. `seconded`: another official has yet to
/// agree.
pub fn unsent(
    mut ctx: PageCtx,
    document: Document,
    (reference, action): (&str, &str),
    typed: Vec<(String, String)>,
    seconded: bool,
) -> String {
    ctx.typing = Typing::Apart;
    let words = ctx.words.clone();
    let to = ctx.here(&format!("/admin/cases/{reference}/decision"));
    let label = words.text(&format!("action-{action}"));
    let action = action.to_owned();
    let language = document.language.clone();
    page(ctx, words.plain("preview-title"), move || {
        let [title, about, second, back] =
            ["preview-title", "preview-about", "preview-second", "preview-back"].map(|key| words.text(key));
        let second = seconded.then(|| view! { <p>{second}</p> });
        view! {
            <div class="column">
                <Notice title tone=Tone::Warn><p>{about}</p>{second}</Notice>
                <div lang=language>
                    <PageTitle title=document.heading caption=document.authority lead=document.reference/>
                    {article(document.blocks)}
                </div>
                <PostForm action=to>
                    <Hidden fields=typed/>
                    <div class="row">
                        <Button label name="action" value=action.clone()/>
                        <Button label=back kind=ButtonKind::Other name="back" value=action/>
                    </div>
                </PostForm>
            </div>
        }
    })
}
