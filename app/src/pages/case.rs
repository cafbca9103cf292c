//! A resident's case: where it stands, what was answered, what has happened.

use domain::{case::Case, desk::CaseView, service::Service};
use leptos::prelude::*;
use text::{Args, Words};

use super::{
    answer::{provenance, shown},
    inbox::values,
    standing::standing,
    story,
};
use crate::{
    components::{BackLink, Notice, PageTitle, SummaryList, SummaryRow, Timeline},
    render::{PageCtx, page},
};

pub fn case(ctx: PageCtx, found: CaseView) -> String {
    let words = ctx.words.clone();
    let (case, service) = (found.case, found.service);
    let standing = standing(&words, Some(&service), &case);
    let now = match case.stuck {
        Some(_) => Some(words.text("case-delayed-text")),
        None => words.attr(&format!("state-{}", case.state), "resident"),
    };
    let due = case
        .due
        .filter(|_| !case.is_closed(&service))
        .map(|date| words.text_with("receipt-due", &Args::new().date("date", date)));
    let reason = case.decision.as_ref().and_then(|decision| decision.reason.clone());
    let rows = rows(&words, &service, &case);
    let events = history(&words, &case, &found.events);
    let back = ctx.here("/cases");
    let reference = words.text_with("case-reference", &Args::new().text("reference", case.reference.to_string()));
    page(ctx, words.plain("service"), move || {
        let reason = reason.map(
            |reason| view! { <p><strong>{words.text("case-reason")}</strong>" "<span dir="auto">{reason}</span></p> },
        );
        view! {
            <div class="wrap">
                <BackLink href=back/>
                <PageTitle title=words.text("service") caption=reference/>
                <Notice title=standing.label tone=standing.tone>
                    {now.map(|text| view! { <p>{text}</p> })}
                    {reason}
                    {due.map(|text| view! { <p>{text}</p> })}
                </Notice>
                <div class="two">
                    <section class="sheet"><h2>{words.text("case-answers")}</h2><SummaryList rows/></section>
                    <section><h2>{words.text("case-story")}</h2><Timeline events/></section>
                </div>
            </div>
        }
    })
}

/// All answers of a case with where they came from, and the fee.
pub(super) fn rows(words: &Words, service: &Service, case: &Case) -> Vec<SummaryRow> {
    let row = |field: &domain::service::Field| {
        let answer = case.answers.get(&field.id)?;
        Some(SummaryRow {
            label: words.text(&field.id),
            value: shown(words, field, &answer.value),
            from: provenance(words, answer),
            change: None,
        })
    };
    let fee = case.fee.map(|fee| SummaryRow {
        label: words.text("start-fee"),
        value: words.money(fee),
        ..SummaryRow::default()
    });
    service.fields().filter_map(row).chain(fee).collect()
}

/// What has happened to a case, the newest first.
pub(super) fn history(words: &Words, case: &Case, events: &[domain::event::Event]) -> Vec<crate::components::Event> {
    let reason = case.decision.as_ref().and_then(|decision| decision.reason.as_deref());
    let values = values(&case.reference, reason);
    events.iter().rev().map(|event| story::line(words, event, &values)).collect()
}
