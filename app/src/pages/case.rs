//! A resident's case: where it stands, what was answered, what has happened.

use domain::{
    case::Case,
    desk::CaseView,
    service::{Service, State, Tone as StateTone},
};
use leptos::prelude::*;
use text::{Args, Words};

use super::{
    answer::{provenance, shown},
    story,
};
use crate::{
    components::{BackLink, Notice, PageTitle, SummaryList, SummaryRow, Timeline, Tone},
    render::{PageCtx, page},
};

pub fn case(ctx: PageCtx, found: CaseView) -> String {
    let words = ctx.words.clone();
    let (case, service) = (found.case, found.service);
    let state = service.state(&case.state);
    let tone = tone(state, &case);
    let key = format!("state-{}", case.state);
    let status = if case.stuck.is_some() { words.text("case-delayed") } else { words.text(&key) };
    let now = if case.stuck.is_some() { Some(words.text("case-delayed-text")) } else { words.attr(&key, "resident") };
    let due = case
        .due
        .filter(|_| !case.is_closed(&service))
        .map(|date| words.text_with("receipt-due", &Args::new().date("date", date)));
    let reason = case.decision.as_ref().and_then(|decision| decision.reason.clone());
    let rows = rows(&words, &service, &case);
    let mut events: Vec<_> = found.events.iter().map(|event| story::line(&words, event)).collect();
    events.reverse();
    let back = ctx.here("/cases");
    let reference = words.text_with("case-reference", &Args::new().text("reference", case.reference.to_string()));
    page(ctx, words.plain("service"), move || {
        let reason = reason.map(
            |reason| view! { <p><strong>{words.text("case-reason")}</strong>" "<span dir="auto">{reason}</span></p> },
        );
        view! {
            <div class="wrap stack">
                <BackLink href=back/>
                <div class="narrow stack">
                    <PageTitle title=words.text("service") caption=reference/>
                    <Notice title=status tone>
                        {now.map(|text| view! { <p>{text}</p> })}
                        {reason}
                        {due.map(|text| view! { <p>{text}</p> })}
                    </Notice>
                    <section><h2>{words.text("case-answers")}</h2><SummaryList rows/></section>
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

/// The colour of a case's state.
pub(super) fn tone(state: Option<&State>, case: &Case) -> Tone {
    match state.map(|state| state.tone) {
        _ if case.stuck.is_some() => Tone::Warn,
        Some(StateTone::New | StateTone::Review) => Tone::Info,
        Some(StateTone::Ok) => Tone::Good,
        Some(StateTone::No) => Tone::Bad,
        Some(StateTone::Trouble) => Tone::Warn,
        None => Tone::Calm,
    }
}
