//! A second pair of eyes: what one official proposed, and what another makes of it.

use domain::{
    case::{Case, Proposal},
    desk::Desktop,
};
use leptos::prelude::*;
use text::{Args, Words};

use super::case::{NotDone, Tried};
use crate::components::{Asked, Button, ButtonKind, Hidden, Notice, PostForm, TextArea, Tone};

/// What is tried by sending a proposal back; no action can have this id.
pub const SEND_BACK: &str = "send-back";

/// What waits for another official, and the forms for whoever may say something.
pub(super) struct Waiting {
    who: String,
    when: String,
    reason: Option<String>,
    checks: Vec<String>,
    confirm: Option<String>,
    back: Option<(String, Option<(Asked, String)>)>,
}

pub(super) fn waiting(words: &Words, found: &Desktop, tried: Option<&Tried>) -> Option<Waiting> {
    let Proposal { action, by, at, said } = found.view.case.course.proposed.as_ref()?;
    let label = words.plain(&format!("action-{action}"));
    let about = Args::new().text("name", by.full_name()).text("action", label.clone());
    let asked = || {
        let tried = tried.filter(|tried| tried.action == SEND_BACK);
        let missing = tried.is_some_and(|tried| tried.why == NotDone::ReasonMissing);
        let asked = Asked {
            id: format!("reason-{SEND_BACK}"),
            name: "reason".into(),
            label: words.text("desk-send-back-why"),
            hint: Some(words.text_with("desk-send-back-hint", &Args::new().text("name", by.full_name()))),
            error: missing.then(|| words.text("desk-reason-missing")),
            ..Asked::default()
        };
        (asked, tried.map(|tried| tried.reason.clone()).unwrap_or_default())
    };
    let back = if found.may_take_back {
        Some((words.text("desk-take-back"), None))
    } else {
        found.may_confirm.then(|| (words.text("desk-send-back"), Some(asked())))
    };
    Some(Waiting {
        who: words.text_with("desk-proposed-by", &about),
        when: words.moment(*at),
        reason: said.reason.clone(),
        checks: said.ticks.iter().map(|check| words.text(&format!("check-{check}"))).collect(),
        confirm: found.may_confirm.then(|| words.text_with("desk-confirm", &Args::new().text("action", label))),
        back,
    })
}

/// The proposal with its forms, sent to `url` with the `version` that the official sees.
#[component]
pub(super) fn Proposed(waiting: Waiting, url: String, version: i64) -> AnyView {
    let words = expect_context::<Words>();
    let fields = move || vec![("version".to_owned(), version.to_string())];
    let Waiting { who, when, reason, checks, confirm, back } = waiting;
    let title = words.text("desk-proposed");
    let (because, looked) = (words.text("case-reason"), words.text("desk-checked"));
    let reason = reason.map(|reason| {
        view! { <p><strong>{because}</strong>" "<span dir="auto">{reason}</span></p> }
    });
    let checks = (!checks.is_empty()).then(|| {
        let checks = checks.into_iter().map(|check| view! { <li>{check}</li> }).collect_view();
        view! { <p><strong>{looked}</strong></p><ul>{checks}</ul> }
    });
    let to = url.clone();
    let confirm = confirm.map(|label| {
        view! {
            <PostForm action=to>
                <Hidden fields=fields()/>
                <Button label name="verdict" value="confirm"/>
            </PostForm>
        }
    });
    let back = back.map(|(label, asked)| {
        let asked = asked.map(|(asked, value)| view! { <TextArea asked value rows=3/> });
        view! {
            <PostForm action=url>
                <Hidden fields=fields()/>
                {asked}
                <Button label kind=ButtonKind::Other name="verdict" value=SEND_BACK/>
            </PostForm>
        }
    });
    let forms = (confirm.is_some() || back.is_some()).then(|| view! { <div class="acts">{confirm}{back}</div> });
    view! {
        <Notice title tone=Tone::Warn><p>{who}</p><p class="hint">{when}</p>{reason}{checks}</Notice>
        {forms}
    }
    .into_any()
}

/// What a colleague wrote on sending a proposal back.
pub(super) fn sent_back(words: &Words, case: &Case) -> Option<(String, String)> {
    let back = case.course.sent_back.as_ref()?;
    let action = words.plain(&format!("action-{}", back.action));
    let about = Args::new().text("name", back.by.full_name()).text("action", action);
    Some((words.plain_with("desk-sent-back-by", &about), back.reason.clone().unwrap_or_default()))
}
