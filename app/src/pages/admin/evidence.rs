//! What was exchanged with registers under one X-Road id: the proof, and what is kept of the content.

use domain::{
    desk::{EvidenceView, Unsettled},
    ports::{ExchangeContent, Exchanged},
};
use leptos::prelude::*;
use serde_json::Value as Json;
use text::Words;

use super::road::kind;
use crate::{
    components::{
        Asked, BackLink, Button, ErrorSummary, Fault, Notice, PageTitle, PostForm, SummaryList, SummaryRow, TextArea,
        Tone, error_title,
    },
    render::{PageCtx, Typing, page},
};

/// The proof, with a form that opens the content where there is any.
pub fn evidence(mut ctx: PageCtx, found: &EvidenceView, refused: Option<&Unsettled>, reason: String) -> String {
    ctx.typing = Typing::Apart;
    let words = ctx.words.clone();
    let title = words.plain("evidence-title");
    let fault = match refused {
        Some(Unsettled::ReasonMissing) => Some(words.text("parcel-reason-missing")),
        Some(Unsettled::ReasonTooLong) => Some(words.text("parcel-reason-too-long")),
        _ => None,
    };
    let gone = match refused {
        Some(Unsettled::Over) => Some(words.text("evidence-gone")),
        Some(Unsettled::Withheld) => Some(words.text("evidence-withheld")),
        _ => None,
    };
    let faults: Vec<Fault> = fault.iter().map(|text| Fault { field: "reason".into(), text: text.clone() }).collect();
    let tab = if faults.is_empty() { title.clone() } else { error_title(&words, &title) };
    let all: Vec<_> = found.exchanges.iter().map(|exchange| proof(&words, exchange)).collect();
    let action = found.has_content().then(|| ctx.here(&format!("/admin/evidence/{}", found.trace)));
    let back = ctx.here("/admin/exchange");
    page(ctx, tab, move || {
        let open = action.map(|action| {
            let asked = Asked {
                id: "reason".into(),
                name: "reason".into(),
                label: words.text("parcel-reason"),
                hint: Some(words.text("parcel-reason-hint")),
                error: fault,
                ..Asked::default()
            };
            let label = words.text("evidence-open");
            view! {
                <section>
                    <h2>{words.text("evidence-content")}</h2>
                    <p>{words.text("evidence-content-text")}</p>
                    <PostForm action><TextArea asked value=reason rows=3/><Button label/></PostForm>
                </section>
            }
        });
        let gone = gone.map(|title| view! { <Notice title tone=Tone::Bad/> });
        let all = all.into_iter().map(|rows| view! { <SummaryList rows/> }).collect_view();
        view! {
            <div class="column">
                <BackLink href=back/>
                <ErrorSummary faults/>
                <PageTitle title lead=words.text("evidence-lead")/>
                {gone}
                {all}
                {open}
            </div>
        }
    })
}

/// What was asked and answered, as it is kept.
pub fn evidence_content(mut ctx: PageCtx, found: &EvidenceView, kept: &[(Exchanged, ExchangeContent)]) -> String {
    ctx.typing = Typing::Apart;
    let words = ctx.words.clone();
    let title = words.plain("evidence-content");
    let back = ctx.here(&format!("/admin/evidence/{}", found.trace));
    let all: Vec<_> = kept
        .iter()
        .map(|(exchange, content)| {
            let answer = content.answer.as_ref().map(text);
            (proof(&words, exchange), text(&content.request), answer, words.moment(content.until))
        })
        .collect();
    page(ctx, title.clone(), move || {
        let all = all.into_iter().map(|(rows, request, answer, until)| {
            let answer = answer.map(|answer| {
                view! { <h3>{words.text("evidence-answer")}</h3><pre tabindex="0">{answer}</pre> }
            });
            view! {
                <section>
                    <SummaryList rows/>
                    <h3>{words.text("evidence-request")}</h3>
                    <pre tabindex="0">{request}</pre>
                    {answer}
                    <p class="hint">{words.text("evidence-until")} " " {until}</p>
                </section>
            }
        });
        view! {
            <div class="column">
                <BackLink href=back/>
                <PageTitle title/>
                <Notice title=words.text("evidence-seen")/>
                {all.collect_view()}
            </div>
        }
    })
}

/// In lines, as whoever compares it with a register's log wants it.
fn text(body: &Json) -> String {
    serde_json::to_string_pretty(body).unwrap_or_default()
}

fn proof(words: &Words, exchange: &Exchanged) -> Vec<SummaryRow> {
    let row = |key: &str, value: String| SummaryRow { label: words.text(key), value, ..SummaryRow::default() };
    let some = |key: &str, value: &Option<String>| value.clone().map(|value| row(key, value));
    let rows = [
        Some(row("road-call", exchange.call.to_string())),
        some("evidence-service", &exchange.service),
        Some(row("parcel-when", words.moment(exchange.asked_at))),
        Some(row("evidence-answered", words.moment(exchange.answered_at))),
        Some(row("parcel-outcome", kind(words, &exchange.outcome))),
        some("parcel-detail", &exchange.detail),
        Some(row("parcel-trace", exchange.trace.to_string())),
        some("parcel-request", &exchange.request_id),
        some("evidence-hash", &exchange.request_hash),
        Some(row("evidence-digest-request", exchange.request_digest.clone())).filter(|row| !row.value.is_empty()),
        some("evidence-digest-answer", &exchange.answer_digest),
    ];
    rows.into_iter().flatten().collect()
}
