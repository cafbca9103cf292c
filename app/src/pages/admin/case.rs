//! A case on an official's desk: the answers and their sources, what may be done, what has happened.

use domain::{desk::Desktop, message::Message, message::Status};
use leptos::prelude::*;
use text::{Args, Words};

use crate::{
    components::{
        Asked, BackLink, Button, ButtonKind, ErrorSummary, Fault, Hidden, Notice, PageTitle, PostForm, SummaryList,
        TextArea, Timeline, Tone, error_title,
    },
    pages::{case::rows, case::tone, story},
    render::{PageCtx, page},
};

/// What the page shows beside the case itself.
#[derive(Debug, Clone, Default)]
pub struct CasePage {
    /// Why the last act was not done: an attribute of `refused`, such as `own-case`.
    pub refused: Option<&'static str>,
    /// The action whose reason is missing.
    pub reason_missing: Option<String>,
    /// What was typed as the reason.
    pub reason: String,
}

pub fn case(ctx: PageCtx, found: Desktop, state: CasePage) -> String {
    let words = ctx.words.clone();
    let (case, service) = (&found.view.case, &found.view.service);
    let caption = words.text_with("case-reference", &Args::new().text("reference", case.reference.to_string()));
    let person = case.owner.full_name();
    let status = words.text(&format!("state-{}", case.state));
    let tone = tone(service.state(&case.state), case);
    let due = case.due.map(|date| words.text_with("desk-due", &Args::new().date("date", date)));
    let assignee =
        case.assignee.as_ref().map(|o| words.text_with("desk-assignee", &Args::new().text("name", o.full_name())));
    let reason = case.decision.as_ref().and_then(|decision| decision.reason.clone());
    let answers = rows(&words, service, case);
    let events: Vec<_> = found.view.events.iter().rev().map(|event| story::line(&words, event)).collect();
    let at = |path: &str| ctx.here(&format!("/admin/cases/{}/{path}", case.reference));
    let forms = forms(&words, &found, &state, &at("decision"));
    let resend = found.may_resend.then(|| (at("resending"), troubles(&words, &found.messages)));
    let refused = state.refused.and_then(|why| words.attr("refused", why));
    let faults: Vec<Fault> = state
        .reason_missing
        .iter()
        .map(|action| Fault { field: format!("reason-{action}"), text: words.text("desk-reason-missing") })
        .collect();
    let heading = words.plain_with("desk-title", &Args::new().text("name", person.clone()));
    let title = if faults.is_empty() { heading.clone() } else { error_title(&words, &heading) };
    let back = ctx.here("/admin");
    page(ctx, title, move || {
        let (again, stuck) = (words.text("desk-resend"), words.text("desk-stuck"));
        let resend = resend.map(|(action, troubles)| {
            let lines = troubles.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
            view! {
                <Notice title=stuck tone=Tone::Warn>
                    <ul>{lines}</ul>
                    <PostForm action><Button label=again/></PostForm>
                </Notice>
            }
        });
        view! {
            <div class="wrap stack">
                <BackLink href=back/>
                <ErrorSummary faults/>
                <PageTitle title=heading caption/>
                {refused.map(|text| view! { <Notice title=text tone=Tone::Bad/> })}
                <Notice title=status tone>
                    {assignee.map(|text| view! { <p>{text}</p> })}
                    {due.map(|text| view! { <p>{text}</p> })}
                    {reason.map(|text| view! { <p dir="auto">{text}</p> })}
                </Notice>
                {resend}
                <div class="two">
                    <div class="stack">
                        <section><h2>{words.text("case-answers")}</h2><SummaryList rows=answers/></section>
                        {forms}
                    </div>
                    <section><h2>{words.text("case-story")}</h2><Timeline events/></section>
                </div>
            </div>
        }
    })
}

/// One form for each action, with a box for the reason where one is needed.
fn forms(words: &Words, found: &Desktop, state: &CasePage, action_url: &str) -> Option<impl IntoView + use<>> {
    let (case, service) = (&found.view.case, &found.view.service);
    let form = |id: &String| {
        let action = service.actions.iter().find(|action| action.id == *id)?;
        let missing = state.reason_missing.as_ref() == Some(id);
        let asked = Asked {
            id: format!("reason-{id}"),
            name: "reason".into(),
            label: words.text("desk-reason"),
            hint: Some(words.text("desk-reason-hint")),
            error: missing.then(|| words.text("desk-reason-missing")),
            heading: false,
        };
        let fields = vec![("version".to_owned(), case.version.to_string())];
        let id = id.clone();
        let label = words.text(&format!("action-{id}"));
        let kind = if action.reason { ButtonKind::Grave } else { ButtonKind::Main };
        let value = if missing { state.reason.clone() } else { String::new() };
        let url = action_url.to_owned();
        let reason = action.reason.then(|| view! { <TextArea asked value/> });
        Some(view! { <PostForm action=url><Hidden fields/>{reason}<Button label kind name="action" value=id/></PostForm> })
    };
    let forms: Vec<_> = found.actions.iter().filter_map(form).collect();
    let title = words.text("desk-actions");
    (!forms.is_empty()).then(|| view! { <section class="stack"><h2>{title}</h2>{forms}</section> })
}

/// Why messages are stuck, for the official: the register's own words.
fn troubles(words: &Words, messages: &[Message]) -> Vec<String> {
    let stuck = messages.iter().filter(|message| message.status == Status::Stuck);
    let line = |message: &Message| {
        let why = message.last_trouble.clone().unwrap_or_default();
        words.text_with("desk-trouble", &Args::new().text("why", why).number("tries", message.tries))
    };
    stuck.map(line).collect()
}
