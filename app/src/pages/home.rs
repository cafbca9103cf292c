//! The front page: what do you need, what is happening in your life, and the first services.

use std::sync::Arc;

use domain::service::Service;
use leptos::prelude::*;
use text::{Args, Catalogue};

use super::services::{cards, life_events};
use crate::{
    components::{ButtonKind, ButtonLink, Cards, Hero, SearchForm, Tiles},
    render::{PageCtx, page},
};

/// So many services stand on the front page; the others are one link away.
const FIRST: usize = 6;

pub fn home(ctx: PageCtx, services: &[Arc<Service>], catalogue: &Catalogue) -> String {
    let words = ctx.words.clone();
    let shown: Vec<_> = services.iter().take(FIRST).map(|service| &**service).collect();
    let cards = cards(&ctx, &shown, catalogue);
    let events = life_events(&ctx, services, None);
    let all = words.text_with("home-all", &Args::new().number("count", services.len() as u64));
    let (search, eligible) = (ctx.here("/services"), ctx.here("/eligible"));
    page(ctx, words.plain("home-title"), move || {
        let catalogue = search.clone();
        let events = (!events.is_empty()).then(|| {
            view! { <section><h2>{words.text("home-events")}</h2><Tiles links=events/></section> }
        });
        view! {
            <Hero title=words.text("home-welcome") lead=words.text("home-lead")>
                <SearchForm action=search query=""/>
            </Hero>
            <div class="wrap">
                {events}
                <section>
                    <h2>{words.text("home-services")}</h2>
                    <Cards cards/>
                    <p><a href=catalogue>{all}</a></p>
                </section>
                <section>
                    <h2>{words.text("home-eligible")}</h2>
                    <p>{words.text("home-eligible-text")}</p>
                    <ButtonLink href=eligible label=words.text("home-eligible-go") kind=ButtonKind::Other/>
                </section>
            </div>
        }
    })
}
