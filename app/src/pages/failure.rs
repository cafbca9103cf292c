//! What a person sees when something went wrong: what it means, what to do, and a number to name.

use leptos::prelude::*;
use text::Args;

use crate::{
    components::{Button, ButtonLink, PageTitle, PostForm},
    render::{PageCtx, page},
};

/// Which failure, and the number that stands in the log.
#[derive(Debug, Clone)]
pub struct FailurePage {
    /// `not-found`: the messages are `failure-not-found` with attributes `text` and `way`.
    pub kind: &'static str,
    pub number: Option<String>,
    /// Whom the failure is about, where its words name somebody.
    pub name: Option<String>,
    pub way: Way,
    /// What the person had written into a form that is not taken in: they may still copy it.
    pub written: Vec<String>,
}

/// Where the way on leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// A page of the portal, without the language: `/sign-in`.
    Page(&'static str),
    /// A whole address.
    Address(String),
    /// Out of the session, by a form.
    SignOut,
}

pub fn failure(ctx: PageCtx, failed: FailurePage) -> String {
    let words = ctx.words.clone();
    let key = format!("failure-{}", failed.kind);
    // No name in the title: that stays in the browser's history.
    let about = failed.name.map_or_else(Args::new, |name| Args::new().text("name", name));
    let text = words.attr_with(&key, "text", &about).unwrap_or_default();
    let label = words.attr(&key, "way").unwrap_or_default();
    let number = failed.number.map(|number| words.text_with("failure-number", &Args::new().text("number", number)));
    let sign_out = ctx.here("/sign-out");
    let href = match failed.way {
        Way::Page(path) => Some(ctx.here(path)),
        Way::Address(address) => Some(address),
        Way::SignOut => None,
    };
    page(ctx, words.plain(&key), move || {
        let way = match href {
            Some(href) => view! { <ButtonLink href label/> }.into_any(),
            None => view! { <PostForm action=sign_out><Button label/></PostForm> }.into_any(),
        };
        let written = (!failed.written.is_empty()).then(|| {
            let texts = failed.written.into_iter().map(|text| view! { <p dir="auto">{text}</p> }).collect_view();
            view! { <section class="sheet"><h2>{words.text("failure-written")}</h2>{texts}</section> }
        });
        view! {
            <div class="column">
                <PageTitle title=words.text(&key) lead=text/>
                {number.map(|number| view! { <p class="hint">{number}</p> })}
                {written}
                {way}
            </div>
        }
    })
}
