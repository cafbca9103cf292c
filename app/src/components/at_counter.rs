//! Whom an official serves at the counter, on every page until the visit is over.

use leptos::prelude::*;
use text::{Args, Words};

use super::{Button, ButtonKind, PostForm};
use crate::render::PageCtx;

/// The name of the visitor, the way to what is done for them, and the end of the visit in one press.
#[component]
pub fn AtCounter(name: String) -> AnyView {
    let words = expect_context::<Words>();
    let ctx = expect_context::<PageCtx>();
    let told = words.text_with("counter-band", &Args::new().text("name", name));
    let (label, ending) = (words.plain("counter-band-label"), words.text("counter-end"));
    let (visit, end) = (ctx.here("/counter"), ctx.here("/counter/end"));
    view! {
        <section class="acting at-counter" aria-label=label>
            <div class="wrap">
                <p><a href=visit>{told}</a></p>
                <PostForm action=end><Button label=ending kind=ButtonKind::Other/></PostForm>
            </div>
        </section>
    }
    .into_any()
}
