//! A life event: what it is about, and its services.

use std::sync::Arc;

use domain::service::Service;
use leptos::prelude::*;
use text::Catalogue;

use super::services::{cards, life_events};
use crate::{
    components::{BackLink, Cards, PageTitle, Tiles},
    render::{PageCtx, page},
};

/// `event` is one of [`domain::service::LIFE_EVENTS`].
pub fn life(ctx: PageCtx, event: &str, all: &[Arc<Service>], catalogue: &Catalogue) -> String {
    let words = ctx.words.clone();
    let is_of = |service: &&Service| service.catalogue.life_events.iter().any(|of| of == event);
    let own: Vec<&Service> = all.iter().map(|service| &**service).filter(is_of).collect();
    let cards = cards(&ctx, &own, catalogue);
    let others = life_events(&ctx, all, Some(event));
    let (back, key) = (ctx.here(""), format!("life-{event}"));
    let intro = words.attr(&key, "intro").unwrap_or_default();
    page(ctx, words.plain(&key), move || {
        let others = (!others.is_empty()).then(|| {
            view! { <section><h2>{words.text("events-others")}</h2><Tiles links=others/></section> }
        });
        let list = if cards.is_empty() {
            view! { <p>{words.text("events-none")}</p> }.into_any()
        } else {
            view! { <h2 class="unseen">{words.text("home-services")}</h2><Cards cards/> }.into_any()
        };
        view! {
            <div class="wrap">
                <BackLink href=back/>
                <PageTitle title=words.text(&key) caption=words.text("events-caption") lead=intro/>
                <section>{list}</section>
                {others}
            </div>
        }
    })
}
