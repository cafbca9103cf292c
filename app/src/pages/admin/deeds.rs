//! The log of administrators: who did what to the portal itself, and when.

use domain::rights::{Deed, Done};
use leptos::prelude::*;
use text::{Args, Words};

use super::officials::told;
use crate::{
    components::{BackLink, ButtonKind, ButtonLink, Cell, Column, Empty, PageTitle, Table},
    render::{PageCtx, page},
};

/// `next` is where the next page begins, as its address says.
pub fn deeds(ctx: PageCtx, deeds: &[Deed], next: Option<String>) -> String {
    let words = ctx.words.clone();
    let rows: Vec<Vec<Cell>> = deeds.iter().map(|deed| row(&words, deed)).collect();
    let (back, title) = (ctx.here("/admin/officials"), words.plain("deeds-title"));
    let next = next.map(|next| ctx.here(&format!("/admin/officials/log?before={next}")));
    page(ctx, title, move || {
        let columns = ["deeds-at", "deeds-by", "deeds-what"]
            .map(|key| Column { label: words.text(key), numeric: false, sort: None })
            .to_vec();
        let list = if rows.is_empty() {
            view! { <Empty title=words.text("deeds-none") text=words.text("deeds-none-text")/> }.into_any()
        } else {
            view! { <Table id="deeds" caption=words.text("deeds-title") quiet=true folds=true columns rows/> }
                .into_any()
        };
        view! {
            <div class="wrap">
                <BackLink href=back/>
                <PageTitle title=words.text("deeds-title") lead=words.text("deeds-lead")/>
                {list}
                {next.map(|href| view! { <ButtonLink href label=words.text("pages-next") kind=ButtonKind::Other/> })}
            </div>
        }
    })
}

fn row(words: &Words, deed: &Deed) -> Vec<Cell> {
    let by = deed.by.as_ref().map_or_else(|| words.text("deeds-nobody"), |person| person.full_name());
    vec![Cell::Text(words.moment(deed.at)), Cell::Text(by), Cell::Text(what(words, &deed.done))]
}

fn what(words: &Words, done: &Done) -> String {
    let key = format!("deed-{}", done.word());
    match done {
        Done::Asked { of, turn } | Done::Confirmed { of, turn } | Done::Declined { of, turn } => {
            let turn = told(words, "", of.as_str(), turn);
            words.text_with(&key, &Args::new().text("change", turn))
        }
        Done::Configured { of } => words.text_with(&key, &Args::new().list("people", of.iter().cloned())),
        Done::Published { service, version } => {
            let about = Args::new().text("service", service.clone()).text("version", version.clone());
            words.text_with(&key, &about)
        }
        Done::Spoke => words.text(&key),
        Done::Message { trace, act } => {
            let act = words.attr(&key, act).unwrap_or_default();
            words.text_with(&key, &Args::new().text("act", act).text("trace", trace.to_string()))
        }
    }
}
