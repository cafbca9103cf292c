//! Finding a case: the box above every list, the page of the search, and what was found.

use domain::desk::{Finding, Look};
use leptos::prelude::*;
use text::Words;

use super::{
    rows::{Part, columns, row},
    side::{Here, Room, side},
};
use crate::{
    components::{
        Asked, ButtonKind, ButtonLink, Empty, ErrorSummary, Fault, Notice, PageTitle, PrivateSearch, Table, WithSide,
        error_title,
    },
    render::{PageCtx, page},
};

/// The id and the name of the box.
const BOX: &str = "sought";

/// What the page of the search knows.
pub struct Searching<'a> {
    /// What was typed.
    pub sought: &'a str,
    /// What is wrong with it.
    pub wrong: Option<Look>,
    /// What was found, and the address of this search, under which nobody else finds it.
    pub found: Option<(&'a Finding, String)>,
}

/// The box above a list. What is typed travels in the form, never in an address.
pub(super) fn box_above(ctx: &PageCtx) -> impl FnOnce() -> AnyView + use<> {
    let (words, action) = (ctx.words.clone(), ctx.here("/admin/search"));
    move || looking(&words, action, asked(&words, None), String::new())
}

fn looking(words: &Words, action: String, asked: Asked, value: String) -> AnyView {
    let (label, button) = (words.plain("find-title"), words.text("find-button"));
    view! { <PrivateSearch action label button asked value/> }.into_any()
}

fn asked(words: &Words, error: Option<String>) -> Asked {
    Asked {
        id: BOX.into(),
        name: BOX.into(),
        label: words.text("find-label"),
        hint: Some(words.text("find-hint")),
        error,
        ..Asked::default()
    }
}

pub fn search(ctx: PageCtx, room: &Room<'_>, state: Searching<'_>) -> String {
    let words = ctx.words.clone();
    let error = match state.wrong {
        Some(Look::TooMany) => Some(words.text("find-too-many")),
        Some(Look::Nothing) => Some(words.text("find-nothing")),
        _ => None,
    };
    let faults: Vec<Fault> = error.iter().map(|text| Fault { field: BOX.into(), text: text.clone() }).collect();
    let title = words.plain("find-title");
    let tab = if faults.is_empty() { title.clone() } else { error_title(&words, &title) };
    let groups = side(&ctx, room, &Here::Search);
    let (action, asked, sought) = (ctx.here("/admin/search"), asked(&words, error), state.sought.to_owned());
    let found = state.found.map(|(found, at)| results(&ctx, room, found, &ctx.here(&at)));
    page(ctx, tab, move || {
        view! {
            <div class="wrap">
                <ErrorSummary faults/>
                <PageTitle title caption=words.text("queue-all-services")/>
                <WithSide label=words.plain("queue-nav") jump=words.text("queue-jump") groups>
                    {looking(&words, action, asked, sought)}
                    {found.map(|found| found())}
                </WithSide>
            </div>
        }
    })
}

fn results(ctx: &PageCtx, room: &Room<'_>, found: &Finding, at: &str) -> impl FnOnce() -> AnyView + use<> {
    let words = ctx.words.clone();
    let parts = Part::all(None, None, &found.cases);
    let rows: Vec<_> = found.cases.iter().map(|case| row(ctx, room, &parts, case, None)).collect();
    let head = columns(&words, &parts, None, None);
    let next = found.next.map(|(rank, id)| format!("{at}?after={}.{id}", rank.as_microsecond()));
    let person = found.person;
    move || {
        let seen = person.then(|| view! { <Notice title=words.text("find-person")/> });
        let list = if !rows.is_empty() {
            view! { <Table id="list" caption=words.text("find-found") columns=head rows/> }.into_any()
        } else if next.is_some() {
            view! { <Empty title=words.text("find-none-yet") text=words.text("find-none-yet-text")/> }.into_any()
        } else {
            let text = words.text(if person { "find-none-person" } else { "find-none-text" });
            view! { <Empty title=words.text("find-none") text/> }.into_any()
        };
        let next = next.map(|href| view! { <ButtonLink href label=words.text("find-older") kind=ButtonKind::Other/> });
        view! { {seen}{list}{next} }.into_any()
    }
}
