//! A case on an official's desk: the answers and their sources, what may be done, what has happened.

use domain::{desk::Desktop, event::Event};
use leptos::prelude::*;
use text::{Args, Words};
use uuid::Uuid;

use super::{
    acts::{Acts, acts},
    beside::Beside,
    hands::{Handling, handling},
    head::Head,
    second::{Proposed, waiting},
    slipped::{Forms, Slipped},
    trouble::{self, Troubles},
    undone::Undone,
};
use crate::{
    components::{BackLink, Button, ErrorSummary, Jump, Notice, PageTitle, PostForm, Timeline, Tone, error_title},
    pages::{
        answers::Parts,
        attached::{Attached, attached},
        case::{answers, history},
        inquiries::{Inquiries, of_case},
        letters::{Letters, letters},
        signers::{Signers, signers},
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

impl Did {
    fn said(&self, words: &Words) -> Option<String> {
        match self {
            Self::Action(action) => words.attr(&format!("action-{action}"), "done"),
            Self::Proposal => Some(words.text("desk-did-propose")),
            Self::SentBack => Some(words.text("desk-did-send-back")),
            Self::Beside(deed) => words.attr("beside-done", deed),
            Self::Taken => Some(words.text("hands-did-take")),
            Self::Given(name) => Some(words.text_with("hands-did-give", &Args::new().text("name", name.clone()))),
            Self::GivenBack => Some(words.text("hands-did-give-back")),
        }
    }
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
    let version = case.version;
    let here = ctx.here(&format!("/admin/cases/{}", case.reference));
    let at = |path: &str| format!("{here}/{path}");
    let reference = Args::new().text("reference", case.reference.to_string());
    let caption = words.text_with("case-reference", &reference);
    let heading = words.plain_with("desk-title", &Args::new().text("name", case.owner.full_name()));

    let tried = state.tried.as_ref();
    let forms = Forms { words: &words, slip: state.slip, slipped: state.slipped.as_ref() };
    let beside = Beside::of(&forms, &found, (&here, &ctx.here("/admin/cases")));
    let undone = Undone::of(&forms, &found, tried, &beside);
    let done = state.done.and_then(|did| did.said(&words));
    let head = Head::of(&words, &found, &|reference| ctx.here(&format!("/admin/cases/{reference}")));
    let waiting = waiting(&words, &found, tried).map(|waiting| (waiting, at("second")));
    let resend = found.may_resend.then(|| (at("resending"), trouble::stuck(&words, service, &found.messages)));

    let answers = answers(&words, &found.view);
    let registers = of_case(&words, service, case);
    let signers = signers(&words, case, &found.view.confirmations, true);
    let files = attached(service, &case.answers, &here);
    let letters = letters(&words, case, &here, |_| true);
    let (acts, url) = (acts(&words, &found, tried), at("decision"));
    let handling = handling(&words, &found, tried, at("assignment"));
    let (looks, events): (Vec<Event>, Vec<Event>) =
        found.view.events.iter().cloned().partition(|event| event.what.is_look());
    let told = |events: &[Event]| history(&words, case, events, Reader::Official);
    let (looks, events) = (told(&looks), told(&events));

    // No name in the tab: it stays in the browser's history.
    let tab = words.plain_with("case-reference", &reference);
    let tab = if undone.faults.is_empty() { tab } else { error_title(&words, &tab) };
    let back = ctx.here("/admin");
    let sections = beside.sections(&words, !acts.is_empty());
    page(ctx, tab, move || {
        let beside = beside.view();
        let faults = undone.faults.clone();
        let (stuck, again) = (words.text("desk-stuck"), words.text("desk-resend"));
        let resend = resend.map(|(action, troubles)| {
            view! {
                <Notice title=stuck tone=Tone::Warn>
                    <Troubles troubles/>
                    <PostForm action><Button label=again/></PostForm>
                </Notice>
            }
        });
        view! {
            <div class="wrap">
                <BackLink href=back/>
                <ErrorSummary faults/>
                <PageTitle title=heading caption/>
                {done.map(|title| view! { <Notice title tone=Tone::Good focus=true/> })}
                {undone.view()}
                {head.view()}
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
                    </div>
                    <div>
                        <Acts acts url version/>
                        <Handling handling version/>
                        {beside.put_aside}
                        {beside.talk}
                        {beside.notes}
                        {beside.tasks}
                        {beside.links}
                    </div>
                    <div>
                        <section id="story"><h2>{words.text("case-story")}</h2><Timeline events/></section>
                        <section id="looks"><h2>{words.text("desk-looks")}</h2><Timeline events=looks/></section>
                    </div>
                </div>
            </div>
        }
    })
}
