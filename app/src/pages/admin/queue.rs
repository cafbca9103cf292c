//! A list of cases, with the others beside it, and the form by which it becomes a view of the official's own.

use domain::{
    desk::ListView,
    view::{ListOf, Sort},
};
use leptos::prelude::*;
use text::Words;

use super::{
    many::{Many, QueueState},
    rows::{Part, columns, row},
    search::box_above,
    side::{Here, Room, address, side},
    view::{Keeping, form},
};
use crate::{
    components::{ButtonKind, ButtonLink, Empty, ErrorSummary, PageTitle, Table, WithSide, error_title},
    render::{PageCtx, page},
};

/// A list as it is shown: one that everybody has, or a view of theirs; with what can be done to its cases.
pub fn queue(ctx: PageCtx, room: &Room<'_>, found: &ListView, keeping: Keeping, state: QueueState) -> String {
    let words = ctx.words.clone();
    let (name, caption, empty) = headings(&words, found);
    let (here, at, title) = match &keeping.view {
        Some(view) => (Here::View(view), format!("/admin/views/{}", view.id), view.name.clone()),
        None => (Here::List(&found.list.of), address(&found.list.of), name.clone()),
    };
    let caption = if keeping.view.is_some() { name } else { caption };
    let at = ctx.here(&at);
    let queue = match &found.list.of {
        ListOf::Queue { queue, .. } => Some(queue.as_str()),
        _ => None,
    };
    let all = Part::all(found.service.as_deref(), queue, &found.cases);
    let chosen = keeping.columns();
    let parts: Vec<Part<'_>> =
        all.iter().copied().filter(|part| chosen.is_empty() || chosen.contains(&part.word())).collect();
    let rows: Vec<_> = found.cases.iter().map(|case| row(&ctx, room, &parts, case, Some(&state))).collect();
    let head = columns(&words, &parts, Some((found.sort, &at)), Some(&state));
    let next =
        found.next.map(|(rank, id)| format!("{at}?sort={}&after={}.{id}", found.sort.word(), rank.as_microsecond()));
    let (groups, looking) = (side(&ctx, room, &here), box_above(&ctx));
    let many = Many::of(
        &words,
        ctx.here(&address(&found.list.of)),
        state,
        keeping.view.as_ref().map(|view| view.id.to_string()),
    );
    let faults: Vec<_> = keeping.faults(&words).into_iter().chain(many.faults.clone()).collect();
    let tab = if faults.is_empty() { title.clone() } else { error_title(&words, &title) };
    let keep = form(&ctx, room, found, &all, &keeping);
    page(ctx, tab, move || {
        let above = many.above(&words);
        let list = if rows.is_empty() {
            view! { <Empty title=words.text("queue-empty") text=empty/> }.into_any()
        } else {
            let table = view! { <Table id="list" caption=title.clone() quiet=true columns=head rows/> };
            many.around(&words, table.into_any())
        };
        view! {
            <div class="wrap">
                <ErrorSummary faults/>
                <PageTitle title caption/>
                <WithSide label=words.plain("queue-nav") jump=words.text("queue-jump") groups>
                    {looking()}
                    <h2 class="unseen">{words.text("queue-list")}</h2>
                    {above}
                    {list}
                    {next.map(|href| view! { <ButtonLink href label=words.text("pages-next") kind=ButtonKind::Other/> })}
                    {keep()}
                </WithSide>
            </div>
        }
    })
}

/// What a list is called, what stands above that, and what is said when it is empty.
fn headings(words: &Words, found: &ListView) -> (String, String, String) {
    let empty = |key: &str| words.attr(key, "empty").unwrap_or_default();
    let own = |key: &str| (words.text(key), words.text("queue-all-services"), empty(key));
    match &found.list.of {
        ListOf::Mine => own("queue-mine"),
        ListOf::Unassigned => own("queue-unassigned"),
        ListOf::Queue { queue, .. } => {
            let key = format!("queue-{queue}");
            (words.text(&key), words.text("service"), empty(&key))
        }
    }
}

/// The ways to sort, as a form offers them.
pub(super) fn sorts(words: &Words) -> Vec<(String, String)> {
    let named = |sort: Sort| (sort.word().to_owned(), words.attr("view-sort", sort.word()).unwrap_or_default());
    Sort::all().map(named).into()
}
