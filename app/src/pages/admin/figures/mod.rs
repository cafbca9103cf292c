//! A service in figures: charts, each with its table and that as a file. Nobody stands in any of them.

mod sheets;

pub use sheets::{Datum, Row, Sheet, sheets};

use std::sync::Arc;

use domain::{
    desk::{Figures, WEEKS},
    service::Service,
};
use leptos::prelude::*;
use text::{Args, Words};

use super::side::{Here, Room, side};
use crate::{
    components::{
        Bar, BarChart, Cell, Column, ColumnChart, Details, PageTitle, SummaryList, SummaryRow, Table, Tiles, WithSide,
    },
    render::{PageCtx, page},
};

/// The page of a service; `others` are the services whose figures the official may see, too.
pub fn figures(ctx: PageCtx, room: &Room<'_>, found: &Figures, others: &[Arc<Service>]) -> String {
    let words = ctx.words.clone();
    let title = words.plain("figures-title");
    let groups = side(&ctx, room, &Here::Figures);
    let all = sheets(&words, room.catalogue, found);
    let files = ctx.here(&format!("/admin/figures/{}", found.service.id));
    let others: Vec<(String, String)> = others
        .iter()
        .filter(|other| other.id != found.service.id)
        .map(|other| {
            let own = room.catalogue.words_of(ctx.lang(), &other.id, &other.bundle);
            (ctx.here(&format!("/admin/figures/{}", other.id)), own.text("service"))
        })
        .collect();
    let (rows, lead) = (short(&words, found), lead(&words, found));
    page(ctx, format!("{title}: {}", words.plain("service")), move || {
        let others = (!others.is_empty()).then(|| {
            view! { <section><h2>{words.text("figures-others")}</h2><Tiles links=others/></section> }
        });
        let all = all.into_iter().map(|sheet| section(&words, &files, sheet)).collect_view();
        view! {
            <div class="wrap">
                <PageTitle title caption=words.text("service") lead/>
                <WithSide label=words.plain("queue-nav") jump=words.text("queue-jump") groups>
                    <SummaryList rows/>
                    {all}
                    {others}
                </WithSide>
            </div>
        }
    })
}

fn lead(words: &Words, found: &Figures) -> String {
    words.text_with("figures-lead", &Args::new().number("weeks", WEEKS).date("date", found.since))
}

/// What whoever has little time wants to know.
fn short(words: &Words, found: &Figures) -> Vec<SummaryRow> {
    let row = |key: &str, value: String| SummaryRow { label: words.text(key), value, ..SummaryRow::default() };
    let over = found.terms.first().map(|(_, count)| Datum::from(*count).shown(words));
    let median = found.median().map(|days| words.text_with("figures-median-days", &Args::new().number("days", days)));
    let mut rows = vec![row("figures-open", Datum::from(found.open()).shown(words))];
    rows.extend(over.map(|over| row("figures-over", over)));
    rows.extend(median.map(|median| row("figures-median", median)));
    rows
}

/// A chart, and its table folded away under it.
fn section(words: &Words, files: &str, sheet: Sheet) -> AnyView {
    let (heading, table) = (format!("{}-title", sheet.id), format!("{}-table", sheet.id));
    let file = format!("{files}/{}.csv", sheet.id);
    let bar = |row: &Row| {
        let datum = row.values.first().copied().unwrap_or(Datum::Nothing);
        let label = if sheet.in_time { &row.short } else { &row.label };
        Bar { label: label.clone(), value: datum.length(), shown: datum.shown(words), tone: row.tone }
    };
    let bars: Vec<Bar> = sheet.rows.iter().map(bar).collect();
    let cells = |row: Row| {
        let values = row.values.into_iter().map(|datum| Cell::Text(datum.shown(words)));
        std::iter::once(Cell::Text(row.label)).chain(values).collect::<Vec<_>>()
    };
    let column = |(at, label)| Column { label, numeric: at > 0, sort: None };
    let columns: Vec<Column> = sheet.head.into_iter().enumerate().map(column).collect();
    let rows: Vec<Vec<Cell>> = sheet.rows.into_iter().map(cells).collect();
    let (title, caption) = (sheet.title.clone(), sheet.title);
    let file_label = words.text("figures-file");
    let chart = (!rows.is_empty()).then(|| {
        let labelled_by = heading.clone();
        let chart = if sheet.in_time {
            view! { <ColumnChart labelled_by columns=bars/> }.into_any()
        } else {
            view! { <BarChart labelled_by bars/> }.into_any()
        };
        view! {
            {chart}
            <Details summary=words.text("figures-table")>
                <Table id=table caption quiet=true folds=true columns rows/>
                <p><a href=file download="">{file_label}</a></p>
            </Details>
        }
    });
    let none = chart.is_none().then(|| words.text("figures-none")).filter(|_| !sheet.id.starts_with("pages"));
    view! {
        <section>
            <h2 id=heading>{title}</h2>
            <p class="hint">{sheet.note}</p>
            {none.map(|none| view! { <p>{none}</p> })}
            {chart}
        </section>
    }
    .into_any()
}
