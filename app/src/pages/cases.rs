//! What a person has begun and submitted.

use domain::{desk::MyCases, service::Services};
use leptos::prelude::*;
use text::{Args, Catalogue};

use super::standing::standing;
use crate::{
    components::{ButtonKind, ButtonLink, Cell, Column, Empty, PageTitle, Table},
    render::{PageCtx, page},
};

pub fn cases(ctx: PageCtx, found: MyCases, services: &Services, catalogue: &Catalogue) -> String {
    let words = ctx.words.clone();
    let name = |service: &str| catalogue.words(ctx.lang(), Some(service)).text("service");
    let drafts: Vec<(String, String, String, String)> = found
        .drafts
        .iter()
        .map(|draft| {
            let at = ctx.here(&format!("/{}", draft.service));
            let saved = words.text_with("cases-saved", &Args::new().moment("at", draft.updated_at));
            (name(&draft.service), saved, at, ctx.here(&format!("/drafts/{}/removal", draft.service)))
        })
        .collect();
    let rows: Vec<Vec<Cell>> = found
        .cases
        .iter()
        .map(|case| {
            let own = catalogue.words(ctx.lang(), Some(&case.service));
            let service = services.get(&case.service).map(|service| &**service);
            vec![
                Cell::Link { href: ctx.here(&format!("/cases/{}", case.reference)), label: case.reference.to_string() },
                Cell::Text(own.text("service")),
                standing(&own, service, case).into(),
                Cell::Text(words.day_of(case.submitted_at)),
            ]
        })
        .collect();
    let (home, looks) = (ctx.here(""), ctx.here("/looks"));
    page(ctx, words.plain("cases-title"), move || {
        let (go_on, remove, find) =
            (words.text("cases-continue"), words.text("cases-remove"), words.text("cases-find"));
        let nothing = drafts.is_empty() && rows.is_empty();
        let draft = |(name, saved, at, removal): (String, String, String, String)| {
            view! {
                <li class="card">
                    <h3>{name.clone()}</h3>
                    <p>{saved}</p>
                    <div class="row">
                        <ButtonLink href=at label=go_on.clone() about=name.clone()/>
                        <ButtonLink href=removal label=remove.clone() about=name kind=ButtonKind::Other/>
                    </div>
                </li>
            }
        };
        let drafts = (!drafts.is_empty()).then(|| {
            view! { <section><h2>{words.text("cases-drafts")}</h2><ul class="cards">{drafts.into_iter().map(draft).collect_view()}</ul></section> }
        });
        let column = |key: &str| Column { label: words.text(key), numeric: false };
        let columns = ["cases-reference", "cases-service", "cases-state", "cases-sent"].map(column).to_vec();
        let sent =
            (!rows.is_empty()).then(|| view! { <Table id="sent" caption=words.text("cases-list") columns rows/> });
        let empty = nothing.then(|| {
            view! {
                <Empty title=words.text("cases-empty") text=words.text("cases-empty-text")>
                    <ButtonLink href=home label=find/>
                </Empty>
            }
        });
        view! {
            <div class="wrap">
                <PageTitle title=words.text("cases-title")/>
                {drafts}
                {sent}
                {empty}
                <p><a href=looks>{words.text("cases-looks")}</a></p>
            </div>
        }
    })
}
