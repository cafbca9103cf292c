//! One message on the operator's desk: what is known of it, what may be done, and its content when it was opened.

use domain::{
    desk::{MessageView, Unsettled},
    message::{Message, Parcel, Status, Unfit, parts},
    ports::Exchanged,
};
use leptos::prelude::*;
use serde_json::Value as Json;
use text::{Args, Words};

use super::road::{kind, standing, target};
use crate::{
    components::{
        Asked, BackLink, Button, ButtonKind, ButtonLink, Cell, Column, ErrorSummary, Fault, Hidden, Notice, PageTitle,
        PostForm, SummaryList, SummaryRow, Table, TextArea, TextField, Timeline, Tone, error_title,
    },
    pages::story::{self, Reader},
    render::{PageCtx, Typing, page},
};

/// A text longer than this gets a box of several lines.
const ONE_LINE: usize = 80;

/// What the page shows beside the message.
#[derive(Debug, Clone, Default)]
pub struct MessagePage {
    /// What was just done: an attribute of the message `settled`.
    pub done: Option<&'static str>,
    pub why: Option<Handled>,
    /// What was typed as the reason.
    pub reason: String,
    /// What was typed for the parts, by their pointers.
    pub typed: Vec<(String, String)>,
}

/// Why an act was not done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Handled {
    Stale,
    Refused(Unsettled),
}

pub fn message(mut ctx: PageCtx, found: &MessageView, state: MessagePage) -> String {
    ctx.typing = Typing::Apart;
    let words = ctx.words.clone();
    let message = &found.message;
    let title = title(&words, message);
    let facts = facts(&words, found);
    let tries: Vec<Vec<Cell>> = found.tries.iter().map(|exchange| tried(&words, exchange)).collect();
    let acts: Vec<_> =
        found.acts.iter().map(|event| story::line(&words, event, &Args::new(), Reader::Official)).collect();
    let at = |path: &str| ctx.here(&format!("/admin/exchange/{}{path}", message.trace));
    let version = message.version;
    let again = matches!(message.status, Status::Stuck | Status::Waiting);
    let cancels = (again || message.status == Status::Awaiting) && message.can_be_taken_back();
    let resend = again.then(|| at("/resending"));
    let open = message.body().is_some().then(|| at("/content"));
    let cancel = cancels.then(|| (at("/cancellation"), reason(&words, &state)));
    let proof = (!found.tries.is_empty()).then(|| ctx.here(&format!("/admin/evidence/{}", message.trace)));
    let (done, refused, faults) = (done(&words, &state), refused(&words, &state), faults(&words, &state));
    let tab = if faults.is_empty() { title.clone() } else { error_title(&words, &title) };
    let back = ctx.here("/admin/exchange");
    page(ctx, tab, move || {
        let fields = move || vec![("version".to_owned(), version.to_string())];
        let column = |(key, numeric): &(&str, bool)| Column { label: words.text(key), numeric: *numeric, sort: None };
        let of_tries = [
            ("parcel-when", false),
            ("parcel-outcome", false),
            ("parcel-took", true),
            ("parcel-request", false),
            ("parcel-detail", false),
        ];
        let tries = (!tries.is_empty()).then(|| {
            let columns = of_tries.iter().map(column).collect();
            view! { <Table id="tries" caption=words.text("parcel-tried") columns rows=tries/> }
        });
        let acts = (!acts.is_empty()).then(|| {
            view! { <section><h2>{words.text("parcel-acts")}</h2><Timeline events=acts/></section> }
        });
        let (again, back_label) = (words.text("parcel-resend"), words.text("parcel-cancel"));
        let resend = resend.map(|action| {
            view! { <PostForm action><Hidden fields=fields()/><Button label=again/></PostForm> }
        });
        let open = open.map(|href| {
            view! {
                <p>
                    <ButtonLink href label=words.text("parcel-open") kind=ButtonKind::Other/>
                    " "<span class="hint">{words.text("parcel-open-hint")}</span>
                </p>
            }
        });
        let proof = proof.map(|href| view! { <p><a href=href>{words.text("parcel-evidence")}</a></p> });
        let cancel = cancel.map(|(action, asked)| {
            view! {
                <section>
                    <h2>{words.text("parcel-cancel-title")}</h2>
                    <p>{words.text("parcel-cancel-text")}</p>
                    <PostForm action>
                        <Hidden fields=fields()/>
                        <TextArea asked value=state.reason rows=3/>
                        <Button label=back_label kind=ButtonKind::Grave/>
                    </PostForm>
                </section>
            }
        });
        view! {
            <div class="wrap">
                <BackLink href=back/>
                <ErrorSummary faults/>
                <PageTitle title/>
                {done}
                {refused}
                <SummaryList rows=facts/>
                <div class="acts">{resend}{open}</div>
                {tries}
                {proof}
                {acts}
                {cancel}
            </div>
        }
    })
}

/// The content as it was sent, with a box for each part that may be otherwise.
pub fn content(mut ctx: PageCtx, found: &MessageView, body: &Json, state: MessagePage) -> String {
    ctx.typing = Typing::Apart;
    let words = ctx.words.clone();
    let title = words.plain("content-title");
    let wrong = match &state.why {
        Some(Handled::Refused(Unsettled::Unfit(Unfit::Parts(wrong)))) => wrong.clone(),
        _ => Vec::new(),
    };
    let (open, fixed): (Vec<_>, Vec<_>) = parts(body, &found.mends()).into_iter().partition(|part| part.open);
    let name = |pointer: &str| pointer.trim_start_matches('/').to_owned();
    let withheld = (!found.withheld.is_empty())
        .then(|| words.text_with("content-withheld", &Args::new().list("parts", found.withheld.iter().cloned())));
    let fixed: Vec<SummaryRow> = fixed
        .into_iter()
        .map(|part| SummaryRow { label: name(&part.pointer), value: part.text, ..SummaryRow::default() })
        .collect();
    let boxes: Vec<(Asked, String)> = open
        .into_iter()
        .map(|part| {
            let typed = state.typed.iter().find(|(pointer, _)| *pointer == part.pointer).map(|(_, text)| text.clone());
            let asked = Asked {
                id: id(&part.pointer),
                name: format!("part{}", part.pointer),
                label: name(&part.pointer),
                error: wrong.contains(&part.pointer).then(|| words.text("content-unfit")),
                ..Asked::default()
            };
            (asked, typed.unwrap_or(part.text))
        })
        .collect();
    let may = matches!(found.message.status, Status::Stuck | Status::Waiting) && !boxes.is_empty();
    let mut faults = faults(&words, &state);
    let unfit = wrong.iter().map(|pointer| Fault { field: id(pointer), text: words.text("content-unfit") });
    faults.extend(unfit);
    let unchanged = state.why == Some(Handled::Refused(Unsettled::Unfit(Unfit::Unchanged)));
    let first = boxes.first().map(|(asked, _)| asked.id.clone()).filter(|_| unchanged);
    faults.extend(first.map(|field| Fault { field, text: words.text("content-unchanged") }));
    let asked = reason(&words, &state);
    let refused = refused(&words, &state);
    let at = |path: &str| ctx.here(&format!("/admin/exchange/{}{path}", found.message.trace));
    let (action, back, version) = (at("/content"), at(""), found.message.version);
    let tab = if faults.is_empty() { title.clone() } else { error_title(&words, &title) };
    page(ctx, tab, move || {
        let save = words.text("content-save");
        let form = may.then(|| {
            let boxes = boxes.into_iter().map(|(asked, value)| {
                if value.chars().count() > ONE_LINE || value.contains('\n') {
                    view! { <TextArea asked value/> }.into_any()
                } else {
                    view! { <TextField asked value/> }.into_any()
                }
            });
            view! {
                <h2>{words.text("content-parts")}</h2>
                <PostForm action>
                    <Hidden fields=vec![("version".to_owned(), version.to_string())]/>
                    {boxes.collect_view()}
                    <TextArea asked value=state.reason rows=3/>
                    <Button label=save/>
                </PostForm>
            }
        });
        view! {
            <div class="column">
                <BackLink href=back/>
                <ErrorSummary faults/>
                <PageTitle title lead=words.text("content-lead")/>
                {refused}
                <Notice title=words.text("content-seen")/>
                <h2>{words.text("content-fixed")}</h2>
                <SummaryList rows=fixed/>
                {withheld.map(|text| view! { <p>{text}</p> })}
                {form}
            </div>
        }
    })
}

/// An id that an address may point to: a pointer has slashes.
fn id(pointer: &str) -> String {
    format!("part{}", pointer.replace(|c: char| !c.is_ascii_alphanumeric(), "-"))
}

fn title(words: &Words, message: &Message) -> String {
    match message.reference() {
        Some(reference) => words.plain_with("parcel-title", &Args::new().text("reference", reference)),
        None => words.plain("parcel-title-letter"),
    }
}

fn facts(words: &Words, found: &MessageView) -> Vec<SummaryRow> {
    let message = &found.message;
    let row = |key: &str, value: String| SummaryRow { label: words.text(key), value, ..SummaryRow::default() };
    let what = match &message.parcel {
        Parcel::Register { submit, .. } => Some(words.text(&format!("submit-{submit}"))),
        Parcel::Correction { .. } => Some(words.text("story-dispute-why")),
        Parcel::Read { read, .. } => words.attr(&format!("read-{read}"), "purpose"),
        Parcel::Letter { .. } => None,
    };
    let due = matches!(message.status, Status::Waiting | Status::Awaiting);
    // What the register said stands after the kind.
    let why = message.last_trouble.as_ref().map(|why| match why.split_once(':') {
        Some((_, detail)) => format!("{} ({})", kind(words, why), detail.trim()),
        None => kind(words, why),
    });
    let rows = [
        Some(row("road-call", target(words, message))),
        what.filter(|_| found.case.is_some()).map(|what| row("parcel-what", what)),
        Some(row("road-status", standing(words, message.status))),
        Some(row("road-since", words.moment(message.made_at))),
        Some(row("road-tries", words.number(message.tries))),
        due.then(|| row("road-until", words.moment(message.due_at))),
        why.map(|why| row("road-why", why)),
        Some(row("parcel-trace", message.trace.to_string())),
    ];
    rows.into_iter().flatten().collect()
}

fn tried(words: &Words, exchange: &Exchanged) -> Vec<Cell> {
    let took = exchange.answered_at.duration_since(exchange.asked_at).as_millis();
    vec![
        Cell::Text(words.moment(exchange.asked_at)),
        Cell::Text(kind(words, &exchange.outcome)),
        Cell::Text(words.number(i64::try_from(took).unwrap_or(i64::MAX))),
        Cell::Text(exchange.request_id.clone().unwrap_or_default()),
        Cell::Text(exchange.detail.clone().unwrap_or_default()),
    ]
}

fn reason(words: &Words, state: &MessagePage) -> Asked {
    Asked {
        id: "reason".into(),
        name: "reason".into(),
        label: words.text("parcel-reason"),
        hint: Some(words.text("parcel-reason-hint")),
        error: reason_fault(words, state),
        ..Asked::default()
    }
}

fn reason_fault(words: &Words, state: &MessagePage) -> Option<String> {
    match &state.why {
        Some(Handled::Refused(Unsettled::ReasonMissing)) => Some(words.text("parcel-reason-missing")),
        Some(Handled::Refused(Unsettled::ReasonTooLong)) => Some(words.text("parcel-reason-too-long")),
        _ => None,
    }
}

fn faults(words: &Words, state: &MessagePage) -> Vec<Fault> {
    reason_fault(words, state).map(|text| Fault { field: "reason".into(), text }).into_iter().collect()
}

fn done(words: &Words, state: &MessagePage) -> Option<AnyView> {
    let title = words.attr("settled", state.done?)?;
    Some(view! { <Notice title tone=Tone::Good/> }.into_any())
}

fn refused(words: &Words, state: &MessagePage) -> Option<AnyView> {
    let why = match &state.why {
        Some(Handled::Stale) => "stale",
        Some(Handled::Refused(Unsettled::Over)) => "over",
        _ => return None,
    };
    let title = words.attr("settled", why)?;
    Some(view! { <Notice title tone=Tone::Bad/> }.into_any())
}
