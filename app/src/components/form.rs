//! A form that sends its answers, with the token that proves it is ours.

use leptos::prelude::*;

use crate::render::PageCtx;

/// Checked on the server alone, so that every fault is told in our own words.
#[component]
pub fn PostForm(
    #[prop(into)] action: String,
    #[prop(optional)] uploads: bool,
    #[prop(optional)] id: Option<&'static str>,
    children: Children,
) -> AnyView {
    let csrf = expect_context::<PageCtx>().csrf;
    // The token stands first: a file of a form that is not ours is not read.
    let enctype = uploads.then_some("multipart/form-data");
    view! {
        <form class="form" method="post" id=id action=action enctype=enctype novalidate>
            <Hidden fields=vec![("_csrf".to_owned(), csrf)]/>
            {children()}
        </form>
    }
    .into_any()
}

/// Fields that travel unseen.
#[component]
pub fn Hidden(fields: Vec<(String, String)>) -> AnyView {
    let field = |(name, value)| view! { <input type="hidden" name=name value=value/> };
    fields.into_iter().map(field).collect_view().into_any()
}
