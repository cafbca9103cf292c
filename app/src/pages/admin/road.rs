//! The operator's page: how the registers answer, what waits, what is stuck. Nobody's name stands on it.

use domain::{
    desk::{Beat, Road, Way},
    message::{Message, Parcel, Status},
    ports::{Circuit, Depth},
};
use jiff::Timestamp;
use leptos::prelude::*;
use text::{Args, Words};

use crate::{
    components::{
        Asked, Cell, Column, Empty, ErrorSummary, Fault, PageTitle, PrivateSearch, SideLink, Table, Tone, error_title,
    },
    pages::answer::register_title,
    render::{PageCtx, page},
};

/// The name and the id of the box for an X-Road id.
const TRACE: &str = "trace";

/// The box for an X-Road id.
pub struct TraceBox {
    pub typed: String,
    /// Whether there is nothing under what was typed.
    pub vain: bool,
}

pub fn road(ctx: PageCtx, found: &Road, sought: TraceBox) -> String {
    let words = ctx.words.clone();
    let error = sought.vain.then(|| words.text("road-find-none"));
    let faults: Vec<Fault> = error.iter().map(|text| Fault { field: TRACE.into(), text: text.clone() }).collect();
    let title = words.plain("road-title");
    let tab = if faults.is_empty() { title.clone() } else { error_title(&words, &title) };
    let (action, value) = (ctx.here("/admin/exchange"), sought.typed);
    let asked = Asked {
        id: TRACE.into(),
        name: TRACE.into(),
        label: words.text("road-find-label"),
        hint: Some(words.text("road-find-hint")),
        error,
        ..Asked::default()
    };
    let messages = numbers(&words, found);
    let ways: Vec<Vec<Cell>> = found.ways.iter().map(|way| row(&words, way)).collect();
    let lists = [
        ("road-stuck", &found.stuck, false),
        ("road-waiting", &found.waiting, true),
        ("road-awaiting", &found.awaiting, true),
    ];
    let lists: Vec<_> = lists
        .into_iter()
        .filter(|(_, all, _)| !all.is_empty())
        .map(|(key, all, next)| (key, all.iter().map(|message| line(&ctx, message, next)).collect::<Vec<_>>(), next))
        .collect();
    let beats: Vec<Vec<Cell>> = found.trackers.iter().map(|beat| beats(&words, beat)).collect();
    page(ctx, tab, move || {
        let columns = |keys: &[(&str, bool)]| -> Vec<Column> {
            keys.iter().map(|(key, numeric)| Column { label: words.text(key), numeric: *numeric, sort: None }).collect()
        };
        let standing = [("road-status", false), ("road-number", true), ("road-oldest", false)];
        let of_ways = [
            ("road-call", false),
            ("road-circuit", false),
            ("road-under-way", true),
            ("road-well", false),
            ("road-trouble", false),
            ("road-waiting", true),
            ("road-stuck", true),
        ];
        let of_messages = |next: bool| {
            let mut all = vec![("road-case", false), ("road-call", false), ("road-since", false), ("road-tries", true)];
            all.extend(next.then_some(("road-until", false)));
            all.push(("road-why", false));
            columns(&all)
        };
        let empty = lists.is_empty().then(|| {
            view! { <Empty title=words.text("road-none") text=words.text("road-none-text")/> }
        });
        let lists = lists
            .into_iter()
            .map(|(key, rows, next)| {
                view! { <Table id=key caption=words.text(key) columns=of_messages(next) rows/> }
            })
            .collect_view();
        let trackers = (!beats.is_empty()).then(|| {
            let columns =
                columns(&[("road-tracker", false), ("road-tracker-state", false), ("road-tracker-says", false)]);
            view! { <Table id="trackers" caption=words.text("road-trackers") columns rows=beats/> }
        });
        view! {
            <div class="wrap">
                <ErrorSummary faults/>
                <PageTitle title lead=words.text("road-lead")/>
                <PrivateSearch action label=words.plain("road-find-title") button=words.text("road-find-button") asked value/>
                <Table id="messages" caption=words.text("road-messages") columns=columns(&standing) rows=messages/>
                {lists}
                {empty}
                {trackers}
                <Table id="registers" caption=words.text("road-registers") columns=columns(&of_ways) rows=ways/>
                <p class="hint">{words.text("road-process")}</p>
            </div>
        }
    })
}

/// How a register's data tracker says it does.
fn beats(words: &Words, beat: &Beat) -> Vec<Cell> {
    let (tone, is) = match beat.well {
        Some(true) => (Tone::Good, "well"),
        Some(false) => (Tone::Bad, "ill"),
        None => (Tone::Warn, "silent"),
    };
    let label = words.attr("road-tracker-is", is).unwrap_or_default();
    vec![Cell::Text(register_title(words, &beat.register)), Cell::Tag { tone, label }, Cell::Text(beat.message.clone())]
}

/// The way here from the queues.
pub(super) fn link(ctx: &PageCtx) -> SideLink {
    SideLink {
        href: ctx.here("/admin/exchange"),
        label: ctx.words.text("road-nav"),
        count: None,
        more: false,
        current: false,
    }
}

/// How many there are of each status, and since when.
fn numbers(words: &Words, found: &Road) -> Vec<Vec<Cell>> {
    let all: Vec<&Depth> = found.ways.iter().flat_map(|way| &way.depths).chain(&found.letters).collect();
    let of = |status: Status| {
        let these = all.iter().filter(|depth| depth.status == status);
        let number: u64 = these.clone().map(|depth| depth.number).sum();
        let oldest = these.map(|depth| depth.oldest).min();
        let tone = if status == Status::Stuck && number > 0 { Tone::Bad } else { Tone::Calm };
        vec![
            Cell::Tag { tone, label: standing(words, status) },
            Cell::Text(words.number(number)),
            Cell::Text(moment(words, oldest)),
        ]
    };
    [Status::Stuck, Status::Waiting, Status::Awaiting].map(of).into()
}

fn row(words: &Words, way: &Way) -> Vec<Cell> {
    let (tone, circuit) = match way.health.as_ref().map(|health| health.circuit) {
        Some(Circuit::Closed) => (Tone::Good, "closed"),
        Some(Circuit::HalfOpen) => (Tone::Warn, "half-open"),
        Some(Circuit::Open { .. }) => (Tone::Bad, "open"),
        None => (Tone::Calm, "gone"),
    };
    let under_way = way.health.as_ref().map(|health| {
        let about = Args::new().number("number", health.under_way as u64).number("places", health.places as u64);
        words.text_with("road-of", &about)
    });
    let trouble = way.trouble.as_ref().map(|last| {
        let about = Args::new().moment("at", last.answered_at).text("trouble", kind(words, &last.outcome));
        words.text_with("road-at", &about)
    });
    let count = |status: Status| {
        let number: u64 = way.depths.iter().filter(|depth| depth.status == status).map(|depth| depth.number).sum();
        Cell::Text(words.number(number))
    };
    vec![
        Cell::Text(way.call.to_string()),
        Cell::Tag { tone, label: words.attr("road-circuit-is", circuit).unwrap_or_default() },
        Cell::Text(under_way.unwrap_or_default()),
        Cell::Text(moment(words, way.well.as_ref().map(|last| last.answered_at))),
        Cell::Text(trouble.unwrap_or_default()),
        count(Status::Waiting),
        count(Status::Stuck),
    ]
}

fn line(ctx: &PageCtx, message: &Message, next: bool) -> Vec<Cell> {
    let words = &ctx.words;
    let label = message.reference().map_or_else(|| words.text("road-no-case"), str::to_owned);
    let mut cells = vec![
        Cell::Link { href: ctx.here(&format!("/admin/exchange/{}", message.trace)), label },
        Cell::Text(target(words, message)),
        Cell::Text(words.moment(message.made_at)),
        Cell::Text(words.number(message.tries)),
    ];
    cells.extend(next.then(|| Cell::Text(words.moment(message.due_at))));
    cells.push(Cell::Text(message.last_trouble.as_deref().map(|why| kind(words, why)).unwrap_or_default()));
    cells
}

/// Where a message goes.
pub(super) fn target(words: &Words, message: &Message) -> String {
    match (&message.call, &message.parcel) {
        (Some(call), _) => call.to_string(),
        (None, Parcel::Letter { .. }) => words.text("road-letter"),
        // From before the operation was kept, or a service that no longer declares it.
        (
            None,
            Parcel::Register { submit: name, .. }
            | Parcel::Correction { read: name, .. }
            | Parcel::Read { read: name, .. },
        ) => name.clone(),
    }
}

pub(super) fn standing(words: &Words, status: Status) -> String {
    words.attr("road-is", status.as_str()).unwrap_or_default()
}

/// The kind of a stored trouble or outcome, in words; what follows the colon stands on the page of the message.
pub(super) fn kind(words: &Words, stored: &str) -> String {
    let word = stored.split_once(':').map_or(stored, |(kind, _)| kind);
    words.attr("road-kind", word).or_else(|| words.attr("road-kind", "other")).unwrap_or_default()
}

fn moment(words: &Words, at: Option<Timestamp>) -> String {
    at.map_or_else(String::new, |at| words.moment(at))
}
