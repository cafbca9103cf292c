//! A queue, with the others beside it.

use domain::{
    case::Case,
    desk::{Counter, QueueView},
    mandate::Represented,
    people::Official,
    service::{Library, Service, State},
};
use leptos::prelude::*;
use text::{Args, Catalogue, Words};

use crate::{
    components::{ButtonKind, ButtonLink, Cell, Column, Empty, PageTitle, SideGroup, SideLink, SideNav, Table, Tone},
    pages::{
        answer::told,
        inquiries::awaited,
        standing::{Standing, standing},
    },
    render::{PageCtx, page},
};

/// Where a case stands, and what else makes it stand out.
fn marked(words: &Words, standing: Standing, service: &Service, case: &Case) -> Standing {
    if let Some(registers) = awaited(words, service, case) {
        let args = Args::new().text("state", standing.label).text("registers", registers);
        return Standing { label: words.plain_with("desk-row-awaiting", &args), tone: Tone::Warn };
    }
    let key = match &case.course {
        course if course.proposed.is_some() => "desk-row-proposed",
        course if course.escalated.is_some() => "desk-row-escalated",
        _ => return standing,
    };
    Standing { label: words.plain_with(key, &Args::new().text("state", standing.label)), tone: Tone::Warn }
}

/// In whose name a case is; of people without their names.
fn whom(words: &Words, case: &Case) -> String {
    match &case.represented {
        None => words.text("queue-for-self"),
        Some(Represented::Child(_)) => words.text("queue-for-child"),
        Some(Represented::Company { name, .. }) => name.clone(),
    }
}

pub fn queue(
    ctx: PageCtx,
    counters: &[Counter],
    found: QueueView,
    library: &Library,
    catalogue: &Catalogue,
    official: &Official,
) -> String {
    let words = ctx.words.clone();
    let lang = ctx.lang();
    let own = |counter: &Counter| catalogue.words_of(lang, &counter.service.id, &counter.service.bundle);
    let link = |counter: &Counter| {
        let own = own(counter);
        SideLink {
            href: ctx.here(&format!("/admin/queues/{}/{}", counter.service.id, counter.queue)),
            label: own.text(&format!("queue-{}", counter.queue)),
            count: Some(counter.count),
            current: counter.service.id == found.service.id && counter.queue == found.queue,
        }
    };
    // Queues of several services may have the same name.
    let of_one_service = counters.chunk_by(|one, next| one.service.id == next.service.id);
    let group = |queues: &[Counter]| SideGroup {
        title: own(&queues[0]).text("service"),
        links: queues.iter().map(link).collect(),
    };
    let mut groups: Vec<SideGroup> = of_one_service.map(group).collect();
    groups.extend(official.is_operator().then(|| super::road::link(&ctx)));
    groups.extend(official.is_administrator().then(|| super::officials::link(&ctx)));
    let key = format!("queue-{}", found.queue);
    let declared = found.service.queues.iter().find(|queue| queue.id == found.queue);
    let fields: Vec<_> =
        declared.iter().flat_map(|queue| &queue.columns).filter_map(|id| found.service.field(id)).collect();
    let for_others = found.service.acting.is_for_others() || found.cases.iter().any(|case| case.represented.is_some());
    let row = |case: &Case| {
        // No name: whoever wants to know opens the case, which the resident sees.
        let href = ctx.here(&format!("/admin/cases/{}", case.reference));
        let mut cells = vec![Cell::Link { href, label: case.reference.to_string() }];
        cells.extend(fields.iter().map(|field| Cell::Text(told(&words, field, case.answers.get(&field.id)))));
        if for_others {
            cells.push(Cell::Text(whom(&words, case)));
        }
        // A case goes by its own version, which may have other words for where it stands.
        let own = catalogue.words_of(lang, &case.service, &case.bundle);
        let version = library.version(&case.service, &case.bundle).unwrap_or(&found.service);
        cells.push(marked(&words, standing(&own, Some(version), case), version, case).into());
        cells.push(Cell::Text(words.day_of(case.submitted_at)));
        // What ends by itself is no work of anybody's.
        let due = case.due.filter(|_| !version.state(&case.state).is_some_and(State::ends_by_itself));
        cells.push(Cell::Text(due.map_or_else(String::new, |due| words.date(due))));
        cells.push(Cell::Text(case.assignee.as_ref().map_or_else(String::new, |official| official.full_name())));
        cells
    };
    let rows: Vec<Vec<Cell>> = found.cases.iter().map(row).collect();
    let column = |label: String| Column { label, numeric: false };
    let mut columns = vec![column(words.text("queue-reference"))];
    columns.extend(fields.iter().map(|field| column(words.text(&field.id))));
    columns.extend(for_others.then(|| column(words.text("queue-for"))));
    columns.extend(["queue-state", "queue-sent", "queue-due", "queue-official"].map(|key| column(words.text(key))));
    let next = found.next.map(|(at, id)| {
        ctx.here(&format!("/admin/queues/{}/{}?after={}.{id}", found.service.id, found.queue, at.as_microsecond()))
    });
    let caption = words.text("service");
    page(ctx, words.plain(&key), move || {
        let list = if rows.is_empty() {
            let text = words.attr(&key, "empty").unwrap_or_default();
            view! { <Empty title=words.text("queue-empty") text/> }.into_any()
        } else {
            view! { <Table id="queue" caption=words.text(&key) quiet=true columns rows/> }.into_any()
        };
        view! {
            <div class="wrap">
                <PageTitle title=words.text(&key) caption/>
                <div class="with-side">
                    <SideNav label=words.plain("queue-nav") groups/>
                    <div>
                        {list}
                        {next.map(|href| view! { <ButtonLink href label=words.text("pages-next") kind=ButtonKind::Other/> })}
                    </div>
                </div>
            </div>
        }
    })
}
