//! The front page: what the portal is for, and all its services.

use domain::service::{Service, Services};
use leptos::prelude::*;
use text::{Args, Catalogue, Words};

use crate::{
    components::{ButtonLink, Card, Cards, Hero},
    render::{PageCtx, page},
};

pub fn home(ctx: PageCtx, services: &Services, catalogue: &Catalogue) -> String {
    let words = ctx.words.clone();
    let card = |service: &std::sync::Arc<Service>| {
        let own = catalogue.words(ctx.lang(), Some(&service.id));
        Card {
            href: ctx.here(&format!("/{}", service.id)),
            title: own.text("service"),
            text: own.attr("service", "summary").unwrap_or_default(),
            facts: facts(&own, service),
        }
    };
    let cards: Vec<Card> = services.iter().map(card).collect();
    let signed_in = ctx.user.is_some();
    let sign_in = ctx.here("/sign-in");
    page(ctx, words.plain("home-title"), move || {
        let way_in = (!signed_in).then(|| view! { <ButtonLink href=sign_in label=words.text("home-sign-in")/> });
        view! {
            <Hero title=words.text("home-welcome") lead=words.text("home-lead")>{way_in}</Hero>
            <div class="wrap">
                <h2>{words.text("home-services")}</h2>
                <Cards cards/>
            </div>
        }
    })
}

/// Cost and time in a few words each.
pub(super) fn facts(words: &Words, service: &Service) -> Vec<String> {
    let fee = service.fee.as_ref().map(|fee| words.text_with("fact-fee", &Args::new().money("amount", fee.amount)));
    let days = service
        .catalogue
        .processing_time
        .map(|span| words.text_with("fact-time", &Args::new().number("days", days(span))));
    fee.into_iter().chain(days).collect()
}

/// A declared time in whole days.
pub(super) fn days(span: jiff::Span) -> u32 {
    u32::try_from(span.get_days() + 7 * span.get_weeks()).unwrap_or_default()
}
