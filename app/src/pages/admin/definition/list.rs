//! The services that an official may look into, and what waits to be published in them.

use domain::desk::Definitions;
use leptos::prelude::*;
use text::{Catalogue, Words};

use super::versions::{PROPOSED, proposal};
use crate::{
    components::{BackLink, Cell, PageTitle, Table},
    render::{PageCtx, page},
};

pub fn definitions(ctx: PageCtx, found: &Definitions, catalogue: &Catalogue) -> String {
    let words = ctx.words.clone();
    let name = |own: &Words| own.plain("service");
    let mut services: Vec<(String, Vec<Cell>)> = found
        .services
        .iter()
        .map(|service| {
            let own = catalogue.words_of(ctx.lang(), &service.id, &service.bundle);
            let label = name(&own);
            let cells = vec![
                Cell::Link { href: ctx.here(&format!("/admin/services/{}", service.id)), label: label.clone() },
                Cell::Text(own.attr("service", "authority").unwrap_or_default()),
                Cell::Text(service.version.clone()),
                Cell::Text(words.date(service.valid_from)),
            ];
            (label, cells)
        })
        .collect();
    services.sort_by(|one, other| one.0.cmp(&other.0));
    let rows: Vec<Vec<Cell>> = services.into_iter().map(|(_, cells)| cells).collect();
    let of = |service: &str| {
        let known = found.services.iter().any(|one| one.id == service);
        if known { name(&catalogue.words(ctx.lang(), Some(service))) } else { service.to_owned() }
    };
    let waiting: Vec<Vec<Cell>> = found.waiting.iter().map(|one| proposal(&ctx, one, Some(of(&one.service)))).collect();
    let back = ctx.here("/admin");
    page(ctx, words.plain("def-list"), move || {
        let waiting = (!waiting.is_empty()).then(|| {
            let columns = super::columns(&words, &PROPOSED);
            view! { <Table id="waiting" caption=words.text("def-waiting") folds=true columns rows=waiting/> }
        });
        let columns = super::columns(&words, &["def-service", "start-authority", "def-version", "def-valid-from"]);
        let services = (!rows.is_empty()).then(|| {
            view! { <Table id="services" caption=words.text("def-list") quiet=true folds=true columns rows/> }
        });
        view! {
            <div class="wrap">
                <BackLink href=back/>
                <PageTitle title=words.text("def-list") lead=words.text("def-list-lead")/>
                {waiting}
                {services}
            </div>
        }
    })
}
