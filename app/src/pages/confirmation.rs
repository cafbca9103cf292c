//! Somebody is asked to confirm another person's application: what was answered, and their word on it.

use domain::{
    case::{Confirmation, LONGEST_REASON, Standing},
    desk::Asking,
    identifiers::Reference,
};
use leptos::prelude::*;
use text::Args;

use super::{
    act::Reason,
    answers::Parts,
    attached::{Attached, attached},
    case::answers_alone,
};
use crate::{
    components::{
        Asked, BackLink, Button, ButtonKind, ErrorSummary, Fault, Hidden, Notice, PageTitle, PostForm, TextArea, Tone,
        error_title,
    },
    render::{PageCtx, page},
};

/// The application as it was submitted, with the two answers. `changed`: it is not the one that the signer saw before.
pub fn confirmation(ctx: PageCtx, asking: &Asking, reason: Reason, changed: bool) -> String {
    let words = ctx.words.clone();
    let (case, service) = (&asking.case, &asking.service);
    let reference = Args::new().text("reference", case.reference.to_string());
    let applicant = Args::new().text("name", case.owner.full_name());
    let action = ctx.here(&format!("/confirmations/{}", case.reference));
    let fault = reason.fault.map(|key| words.text_with(key, &Args::new().number("max", LONGEST_REASON as u64)));
    let faults: Vec<Fault> = fault.iter().map(|text| Fault { field: "reason".into(), text: text.clone() }).collect();
    // No name in the tab: it stays in the browser's history.
    let title = words.plain("confirm-title");
    let title = if faults.is_empty() { title } else { error_title(&words, &title) };
    let who = words.text_with("confirm-who", &applicant);
    let whom = case.represented.as_ref();
    let whom = whom.map(|of| words.text_with("acting-confirm", &Args::new().text("name", of.name())));
    let seen = words.text_with("confirm-seen", &applicant);
    let by = case.due.map(|date| words.text_with("confirm-by", &Args::new().date("date", date)));
    let caption = format!("{}. {}", words.text("service"), words.text_with("case-reference", &reference));
    let answers = answers_alone(&words, service, case);
    let files = attached(service, &case.answers, &action);
    let hash = asking.hash.clone();
    let fields = vec![("hash".to_owned(), hash.clone())];
    let (declare, yes, no) = (words.text("confirm-declare"), words.text("confirm-yes"), words.text("confirm-no"));
    let (back, label, hint) = (ctx.here("/cases"), words.text("confirm-reason"), words.text("confirm-reason-hint"));
    page(ctx, title, move || {
        let changed = changed.then(|| {
            let text = words.attr("confirm-changed", "text").unwrap_or_default();
            view! { <Notice title=words.text("confirm-changed") tone=Tone::Warn><p>{text}</p></Notice> }
        });
        let asked = Asked {
            id: "reason".into(),
            name: "reason".into(),
            label,
            hint: Some(hint),
            error: fault,
            ..Asked::default()
        };
        let same = fields.clone();
        view! {
            <div class="wrap">
                <BackLink href=back/>
                <ErrorSummary faults/>
                <PageTitle title=words.text("confirm-title") caption lead=who/>
                {whom.map(|whom| view! { <p>{whom}</p> })}
                {changed}
                <section class="sheet">
                    <h2>{words.text("case-answers")}</h2>
                    <p class="hint">{words.text("confirm-you")}</p>
                    <Parts parts=answers/>
                </section>
                <Attached files/>
                <section>
                    <h2>{words.text("check-next")}</h2>
                    <p>{words.text("confirm-next")}</p>
                    {by.map(|by| view! { <p>{by}</p> })}
                    <p>{seen}</p>
                    <p>{words.text("confirm-hash")}</p>
                    <p><code>{hash}</code></p>
                </section>
                <div class="acts">
                    <PostForm action=action.clone()>
                        <Hidden fields/>
                        <p>{declare}</p>
                        <Button label=yes name="answer" value="confirm"/>
                    </PostForm>
                    <PostForm action>
                        <Hidden fields=same/>
                        <TextArea asked value=reason.typed/>
                        <Button label=no kind=ButtonKind::Grave name="answer" value="decline"/>
                    </PostForm>
                </div>
            </div>
        }
    })
}

/// Nothing is asked of the signer any more; of the application nothing is shown.
pub fn confirmed(ctx: PageCtx, reference: &Reference, part: &Confirmation) -> String {
    let words = ctx.words.clone();
    let (key, tone) = match &part.standing {
        Standing::Confirmed { .. } => ("confirm-is-confirmed", Tone::Good),
        Standing::Declined { .. } => ("confirm-is-declined", Tone::Calm),
        Standing::Later | Standing::Asked | Standing::Over => ("confirm-is-over", Tone::Calm),
    };
    let at = Args::new().moment("at", part.since);
    let reason = match &part.standing {
        Standing::Declined { reason, .. } => Some(reason.clone()),
        _ => None,
    };
    let hash = part.standing.is_confirmed().then(|| part.hash.clone());
    let caption = words.text_with("case-reference", &Args::new().text("reference", reference.to_string()));
    let back = ctx.here("/cases");
    page(ctx, words.plain(key), move || {
        let reason = reason.map(
            |reason| view! { <p><strong>{words.text("case-reason")}</strong>" "<span dir="auto">{reason}</span></p> },
        );
        let hash = hash.map(|hash| view! { <p>{words.text("confirm-hash")}</p><p><code>{hash}</code></p> });
        view! {
            <div class="column">
                <BackLink href=back/>
                <PageTitle title=words.text("service") caption/>
                <Notice title=words.text(key) tone>
                    <p>{words.attr_with(key, "text", &at)}</p>
                    {reason}
                    {hash}
                </Notice>
            </div>
        }
    })
}
