//! A case on an official's desk: the answers and their sources, what may be done, what has happened.

use domain::{desk::Desktop, event::Event, mandate::Represented, service::State};
use leptos::prelude::*;
use text::Args;
use uuid::Uuid;

use super::{
    acts::{Acts, acts},
    beside::Beside,
    hands::{GIVE, GIVE_BACK, Handling, handling},
    second::{Proposed, sent_back, waiting},
    slipped::{Forms, Slipped},
    trouble::{self, Troubles},
};
use crate::{
    components::{
        BackLink, Button, ErrorSummary, Fault, Jump, Notice, PageTitle, PostForm, Timeline, Tone, error_title,
    },
    pages::{
        answers::Parts,
        attached::{Attached, attached},
        case::{answers, history, others},
        counter::filed_at_counter,
        inquiries::{Inquiries, Waiting, of_case},
        letters::{Letters, letters},
        signers::{Signers, signers},
        standing::standing,
        story::Reader,
    },
    render::{PageCtx, Typing, page},
};

/// What the page shows beside the case itself.
#[derive(Debug, Clone, Default)]
pub struct CasePage {
    /// What this official has just done.
    pub done: Option<Did>,
    /// The action that was not done.
    pub tried: Option<Tried>,
    /// The form beside the case that was not taken in.
    pub slipped: Option<Slipped>,
    /// The id for what is written next.
    pub slip: Uuid,
}

/// What an official did, for the sentence that says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Did {
    Action(String),
    /// It waits for a second official.
    Proposal,
    SentBack,
    /// Something beside the case: an attribute of `beside-done`.
    Beside(&'static str),
    /// The official has taken the case.
    Taken,
    /// It is with a colleague now, by their name.
    Given(String),
    GivenBack,
}

/// An act that did not happen.
#[derive(Debug, Clone)]
pub struct Tried {
    pub action: String,
    /// What was typed as the reason; it is kept.
    pub reason: String,
    /// What was written beside answers, by the names of the boxes.
    pub marks: Vec<(String, String)>,
    /// What was ticked.
    pub ticks: Vec<String>,
    /// The reference of the case that is to go on, as it was typed.
    pub original: String,
    pub why: NotDone,
}

/// Why it did not happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotDone {
    /// An attribute of the message `refused`, such as `own-case`.
    Refused(&'static str),
    ReasonMissing,
    /// It did not arrive in its session, which the page says on top.
    NotSent,
    /// Something on the checklist was not ticked.
    NotTicked,
    /// No colleague was chosen.
    NobodyChosen,
}

pub fn case(mut ctx: PageCtx, found: Desktop, state: CasePage) -> String {
    ctx.typing = Typing::Apart;
    let words = ctx.words.clone();
    let (case, service) = (&found.view.case, &found.view.service);
    let reference = Args::new().text("reference", case.reference.to_string());
    let caption = words.text_with("case-reference", &reference);
    let heading = words.plain_with("desk-title", &Args::new().text("name", case.owner.full_name()));
    let whom = case.represented.as_ref().map(|of| match of {
        Represented::Child(_) => words.text_with("desk-for-child", &Args::new().text("name", of.name())),
        Represented::Company { code, name, .. } => {
            let args = Args::new().text("name", name.clone()).text("code", code.to_string());
            words.text_with("desk-for-company", &args)
        }
    });
    let standing = standing(&words, Some(service), case);
    // The colour says that it is stuck; the official also needs to know where it stands.
    let status = words.text(&format!("state-{}", case.state));
    let ends = service.state(&case.state).is_some_and(State::ends_by_itself);
    let due = if ends { "case-until" } else { "desk-due" };
    let due = case.due.map(|date| words.text_with(due, &Args::new().date("date", date)));
    let target = found.view.target.map(|date| words.text_with("desk-target", &Args::new().date("date", date)));
    let said = case.course.said.clone().map(|said| (words.text("desk-said"), said));
    let others = others(&words, case, &|reference| ctx.here(&format!("/admin/cases/{reference}")));
    let erased = case.course.erased_at.and_then(|at| {
        let text = words.attr_with("case-erased", "text", &Args::new().date("date", words.calendar_day(at)))?;
        Some((words.text("case-erased"), text))
    });
    let assignee =
        case.assignee.as_ref().map(|o| words.text_with("desk-assignee", &Args::new().text("name", o.full_name())));
    let reason = case.decision.as_ref().and_then(|decision| decision.reason.clone());
    let answers = answers(&words, &found.view);
    let at_counter = filed_at_counter(&words, case);
    let (awaited, registers) = (Waiting::of(&words, service, case, "official"), of_case(&words, service, case));
    let unmet: Vec<String> = case.course.unmet.iter().map(|clause| words.text(&format!("clause-{clause}"))).collect();
    let signers = signers(&words, case, &found.view.confirmations, true);
    let (looks, events): (Vec<Event>, Vec<Event>) =
        found.view.events.iter().cloned().partition(|event| event.what.is_look());
    let told = |events: &[Event]| history(&words, case, events, Reader::Official);
    let (looks, events) = (told(&looks), told(&events));
    let at = |path: &str| ctx.here(&format!("/admin/cases/{}/{path}", case.reference));
    let files = attached(service, &case.answers, &ctx.here(&format!("/admin/cases/{}", case.reference)));
    let (acts, url, version) = (acts(&words, &found, state.tried.as_ref()), at("decision"), case.version);
    let resend = found.may_resend.then(|| (at("resending"), trouble::stuck(&words, service, &found.messages)));
    let done = state.done.and_then(|did| match did {
        Did::Action(action) => words.attr(&format!("action-{action}"), "done"),
        Did::Proposal => Some(words.text("desk-did-propose")),
        Did::SentBack => Some(words.text("desk-did-send-back")),
        Did::Beside(deed) => words.attr("beside-done", deed),
        Did::Taken => Some(words.text("hands-did-take")),
        Did::Given(name) => Some(words.text_with("hands-did-give", &Args::new().text("name", name))),
        Did::GivenBack => Some(words.text("hands-did-give-back")),
    });
    let waiting = waiting(&words, &found, state.tried.as_ref()).map(|waiting| (waiting, at("second")));
    let sent_back = sent_back(&words, case);
    let escalated = case.course.escalated.as_ref().map(|mark| words.text(&format!("escalate-{}", mark.id)));
    let here = ctx.here(&format!("/admin/cases/{}", case.reference));
    let letters = letters(&words, case, &here, |_| true);
    let forms = Forms { words: &words, slip: state.slip, slipped: state.slipped.as_ref() };
    let beside = Beside::of(&forms, &found, (&here, &ctx.here("/admin/cases")));
    let handling = handling(&words, &found, state.tried.as_ref(), at("assignment"));
    let still = |tried: &Tried| match tried.action.as_str() {
        super::SEND_BACK => found.may_confirm,
        GIVE => !found.hands.colleagues.is_empty(),
        GIVE_BACK => found.hands.may_give_back,
        action => found.actions.iter().any(|own| own == action),
    };
    let kept = state.tried.as_ref().filter(|tried| !tried.reason.is_empty() && !still(tried));
    let kept = kept.map(|tried| tried.reason.clone());
    let why = state.tried.as_ref().map(|tried| tried.why);
    let refused = match why {
        Some(NotDone::Refused(why)) => words.attr("refused", why),
        // What was typed for an act that is not offered any more is shown all the same.
        Some(NotDone::NotSent) if kept.is_some() => words.attr("refused", "not-from-here"),
        _ => None,
    };
    let orphan = forms.orphan(|form| beside.has(form));
    let (refused, kept) = match orphan {
        Some((title, typed)) => (Some(title), (!typed.is_empty()).then_some(typed)),
        None => (refused, kept),
    };
    let fault = |tried: &Tried| match tried.why {
        NotDone::Refused(_) | NotDone::NotSent => None,
        NotDone::ReasonMissing => {
            Some(Fault { field: format!("reason-{}", tried.action), text: words.text("desk-reason-missing") })
        }
        NotDone::NobodyChosen => Some(Fault { field: GIVE.into(), text: words.text("hands-choose") }),
        NotDone::NotTicked => {
            Some(Fault { field: format!("checks-{}", tried.action), text: words.text("desk-checks-missing") })
        }
    };
    let faults: Vec<Fault> = state.tried.iter().filter_map(fault).chain(beside.faults()).collect();
    // No name in the tab: it stays in the browser's history.
    let tab = words.plain_with("case-reference", &reference);
    let tab = if faults.is_empty() { tab } else { error_title(&words, &tab) };
    let back = ctx.here("/admin");
    let sections = beside.sections(&words, !acts.is_empty());
    page(ctx, tab, move || {
        let beside = beside.view();
        let (stuck, again, before) =
            (words.text("desk-stuck"), words.text("desk-resend"), words.text("desk-reason-kept"));
        let resend = resend.map(|(action, troubles)| {
            view! {
                <Notice title=stuck tone=Tone::Warn>
                    <Troubles troubles/>
                    <PostForm action><Button label=again/></PostForm>
                </Notice>
            }
        });
        let refused = refused.map(|title| {
            let kept = kept.map(|reason| view! { <p>{before}</p><p dir="auto">{reason}</p> });
            view! { <Notice title tone=Tone::Bad focus=true>{kept}</Notice> }
        });
        let unmet = (!unmet.is_empty()).then(|| {
            let title = words.text("desk-unmet");
            let clause = |clause: String| view! { <li>{clause}</li> };
            view! { <Notice title tone=Tone::Bad><ul>{unmet.into_iter().map(clause).collect_view()}</ul></Notice> }
        });
        let said = said.map(|(who, said)| view! { <p><strong>{who}</strong>" "<span dir="auto">{said}</span></p> });
        let reason = reason.map(
            |reason| view! { <p><strong>{words.text("case-reason")}</strong>" "<span dir="auto">{reason}</span></p> },
        );
        view! {
            <div class="wrap">
                <BackLink href=back/>
                <ErrorSummary faults/>
                <PageTitle title=heading caption/>
                {done.map(|title| view! { <Notice title tone=Tone::Good focus=true/> })}
                {refused}
                <Notice title=status tone=standing.tone>
                    {whom.map(|whom| view! { <p><strong>{whom}</strong></p> })}
                    {at_counter.map(|text| view! { <p>{text}</p> })}
                    {assignee.map(|text| view! { <p>{text}</p> })}
                    {due.map(|text| view! { <p>{text}</p> })}
                    {target.map(|text| view! { <p>{text}</p> })}
                    {reason}
                    {said}
                    {others.into_iter().map(|other| view! { <p><a href=other.href>{other.label}</a></p> }).collect_view()}
                </Notice>
                {awaited.map(Waiting::view)}
                {unmet}
                {erased.map(|(title, text)| view! { <Notice title><p>{text}</p></Notice> })}
                {escalated.map(|title| view! { <Notice title tone=Tone::Warn/> })}
                {sent_back.map(|(title, why)| {
                    view! { <Notice title tone=Tone::Warn><p dir="auto">{why}</p></Notice> }
                })}
                {waiting.map(|(waiting, url)| view! { <Proposed waiting url version/> })}
                {beside.aside}
                {resend}
                <Jump label=words.plain("desk-jump") sections/>
                <div class="two">
                    <div>
                        <section class="sheet" id="answers"><h2>{words.text("case-answers")}</h2><Parts parts=answers/></section>
                        {beside.changes}
                        {beside.terms}
                        <Attached files/>
                        <Inquiries rows=registers/>
                        {beside.sent}
                        <Signers rows=signers/>
                        <Letters letters/>
                        <Acts acts url version/>
                        <Handling handling version/>
                        {beside.put_aside}
                    </div>
                    <div>
                        {beside.talk}
                        {beside.notes}
                        {beside.tasks}
                        {beside.links}
                        <section id="story"><h2>{words.text("case-story")}</h2><Timeline events/></section>
                        <section id="looks"><h2>{words.text("desk-looks")}</h2><Timeline events=looks/></section>
                    </div>
                </div>
            </div>
        }
    })
}
