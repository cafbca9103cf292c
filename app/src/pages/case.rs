//! A resident's case: where it stands, what was answered, what has happened.

use domain::{
    case::{Case, Mark},
    desk::{CaseView, Window},
    event::Event,
    filing::is_work,
    identifiers::Reference,
    service::{APPEAL, Opens, Service, State, Tone as Look},
    sheet::{How, Hows},
};
use jiff::Timestamp;
use leptos::prelude::*;
use text::{Args, Words};

use super::{
    admin::terms::standing_still,
    answers::{Part, Parts, parts},
    attached::{Attached, attached},
    counter::filed_at_counter,
    fee,
    how::how,
    inbox::values,
    inquiries::{Inquiries, Waiting, of_case},
    letters::{Letters, letters},
    signers::{Signers, signers},
    standing::standing,
    story::{self, Reader},
    talk::{Reply, Talked},
};
use crate::{
    components::{
        BackLink, Button, ButtonKind, ButtonLink, ErrorSummary, Notice, PageTitle, PostForm, SummaryRow, Timeline,
        Tone, error_title,
    },
    render::{PageCtx, Typing, page},
};

/// `done` is the action that the applicant has just done, `reply` what they have written to the official.
pub fn case(mut ctx: PageCtx, found: CaseView, done: Option<&str>, reply: &Reply) -> String {
    let words = ctx.words.clone();
    let done = done.and_then(|action| words.attr(&format!("action-{action}"), "done"));
    let done = done.or_else(|| reply.sent.then(|| words.text("talk-sent")));
    let (answers, target) = (answers(&words, &found), target(&words, &found));
    let talked = Talked::of(&words, &found, reply, &ctx.here(&format!("/cases/{}", found.case.reference)));
    if talked.is_some() {
        ctx.typing = Typing::Apart;
    }
    let goes_on = found.goes_on.as_ref().map(|other| {
        let label = words.text_with("case-goes-on", &Args::new().text("reference", other.to_string()));
        (ctx.here(&format!("/cases/{other}")), label)
    });
    let (case, service) = (found.case, found.service);
    let standing = standing(&words, Some(&service), &case);
    if let Some(at) = case.course.erased_at {
        return erased(ctx, &case, at, &found.events);
    }
    let now = match case.stuck {
        Some(_) => Some(words.text("case-delayed-text")),
        None => {
            let values = fee::named(Args::new(), &words, case.fee);
            words.attr_with(&format!("state-{}", case.state), "resident", &values)
        }
    };
    let due = case.due.filter(|_| !case.is_closed(&service)).map(|date| {
        let theirs = service.actions_of_applicant(&case.state).any(|action| action.opens == Opens::Marked);
        let key = if theirs { "cases-task-by" } else { due_key(&service, &case) };
        words.text_with(key, &Args::new().date("date", date))
    });
    let stands = standing_still(&words, &case);
    let handled = case.assignee.as_ref().filter(|_| is_work(&service, &case.state));
    let handled = handled.map(|one| words.text_with("case-handled-by", &Args::new().text("name", one.full_name())));
    let times: Vec<String> = found.windows.iter().map(|window| time_of(&words, window)).collect();
    let said = case.course.said.clone().map(|said| (words.text("case-said"), said));
    let renewal = found.renewable.map(|date| Renewal {
        title: words.text("renewal-title"),
        how: format!(
            "{} {}",
            words.text_with("renewal-until", &Args::new().date("date", date)),
            words.text("renewal-how")
        ),
        button: words.text("renewal-begin"),
        action: ctx.here(&format!("/cases/{}/renewal", case.reference)),
    });
    let others = others(&words, &case, &|reference| ctx.here(&format!("/cases/{reference}")));

    // What a letter serves, the person reads when they open it.
    let decision = case.decision.as_ref().filter(|_| !case.has_sealed_letter());
    let reason = decision.and_then(|decision| decision.reason.clone());
    let letters =
        letters(&words, &case, &ctx.here(&format!("/cases/{}", case.reference)), |letter| !letter.is_sealed());
    let sealed = case.course.letters.iter().rev().find(|letter| letter.is_sealed()).and_then(|letter| letter.notice);
    let sealed = sealed.map(|notice| ctx.here(&format!("/inbox/{notice}")));
    let signers = signers(&words, &case, &found.confirmations, false);
    let marks: Vec<(String, String)> =
        case.course.marked.iter().map(|mark| (words.text(&mark.field), note_of(&words, mark))).collect();
    let own = service.actions_of_applicant(&case.state).filter(|action| found.actions.contains(&action.id));
    let acts = own.map(|action| Act {
        href: ctx.here(&format!("/cases/{}/{}", case.reference, action.id)),
        label: words.text(&format!("action-{}", action.id)),
        main: action.opens == Opens::Marked,
    });
    let acts: Vec<Act> = acts.collect();
    let files = attached(&service, &case.answers, &ctx.here(&format!("/cases/{}", case.reference)));
    let receipt = ctx.here(&format!("/cases/{}/receipt.pdf", case.reference));
    let (waiting, registers) = (Waiting::of(&words, &service, &case, "applicant"), of_case(&words, &service, &case));
    let at_counter = filed_at_counter(&words, &case);
    let events = history(&words, &case, &found.events, Reader::Applicant);
    let back = ctx.here("/cases");
    let reference = words.text_with("case-reference", &Args::new().text("reference", case.reference.to_string()));
    let faults = talked.iter().flat_map(Talked::faults).collect::<Vec<_>>();
    let tab = words.plain("service");
    let tab = if faults.is_empty() { tab } else { error_title(&words, &tab) };
    page(ctx, tab, move || {
        let reason = reason.map(
            |reason| view! { <p><strong>{words.text("case-reason")}</strong>" "<span dir="auto">{reason}</span></p> },
        );
        let said = said.map(|(who, said)| view! { <p><strong>{who}</strong>" "<span dir="auto">{said}</span></p> });
        let renewal = renewal.map(Renewal::view);
        view! {
            <div class="wrap">
                <BackLink href=back/>
                <ErrorSummary faults/>
                <PageTitle title=words.text("service") caption=reference/>
                {done.map(|title| view! { <Notice title tone=Tone::Good/> })}
                <Notice title=standing.label tone=standing.tone>
                    {now.map(|text| view! { <p>{text}</p> })}
                    {at_counter.map(|text| view! { <p>{text}</p> })}
                    {handled.map(|text| view! { <p>{text}</p> })}
                    {reason}
                    {said}
                    {due.map(|text| view! { <p>{text}</p> })}
                    {target.map(|text| view! { <p>{text}</p> })}
                    {stands.map(|text| view! { <p>{text}</p> })}
                    {times.into_iter().map(|text| view! { <p>{text}</p> }).collect_view()}
                    {marked(marks)}
                    {goes_on.map(|(href, label)| view! { <p><a href=href>{label}</a></p> })}
                    {others.into_iter().map(|other| view! { <p><a href=other.href>{other.label}</a></p> }).collect_view()}
                </Notice>
                {waiting.map(Waiting::view)}
                {sealed.map(|href| {
                    let [title, about, label] =
                        ["letter-waits", "inbox-legal", "letter-see"].map(|key| words.text(key));
                    view! { <Notice title tone=Tone::Warn><p>{about}</p><ButtonLink href label/></Notice> }
                })}
                {renewal}
                <div class="row">
                    {acts.into_iter().map(Act::view).collect_view()}
                    <ButtonLink href=receipt label=words.text("case-paper") kind=ButtonKind::Other/>
                </div>
                <div class="two">
                    <div>
                        <section class="sheet"><h2>{words.text("case-answers")}</h2><Parts parts=answers/></section>
                        <Attached files/>
                        <Inquiries rows=registers/>
                        <Signers rows=signers/>
                        <Letters letters/>
                    </div>
                    <div>
                        {talked.map(Talked::view)}
                        <section><h2>{words.text("case-story")}</h2><Timeline events/></section>
                    </div>
                </div>
            </div>
        }
    })
}

/// A case whose content was deleted: that it was, and how it ended.
fn erased(ctx: PageCtx, case: &Case, at: Timestamp, events: &[Event]) -> String {
    let words = ctx.words.clone();
    let events = history(&words, case, events, Reader::Applicant);
    let state =
        words.text_with("story-state", &Args::new().text("state", words.plain(&format!("state-{}", case.state))));
    let text = words.attr_with("case-erased", "text", &Args::new().date("date", words.calendar_day(at)));
    let reference = words.text_with("case-reference", &Args::new().text("reference", case.reference.to_string()));
    let back = ctx.here("/cases");
    page(ctx, words.plain("service"), move || {
        view! {
            <div class="wrap">
                <BackLink href=back/>
                <PageTitle title=words.text("service") caption=reference/>
                <Notice title=words.text("case-erased")>
                    {text.map(|text| view! { <p>{text}</p> })}
                    <p>{state}</p>
                </Notice>
                <section><h2>{words.text("case-story")}</h2><Timeline events/></section>
            </div>
        }
    })
}

/// Until when something may be done, or could be.
fn time_of(words: &Words, window: &Window) -> String {
    let until = Args::new().date("until", window.until);
    let own = |attribute| match attribute {
        None => words.text_with(APPEAL, &until),
        Some(attribute) => words.attr_with(APPEAL, attribute, &until).unwrap_or_default(),
    };
    if window.action == APPEAL {
        return own((!window.open).then_some("over"));
    }
    let key = if window.open { "case-within" } else { "case-within-over" };
    words.text_with(key, &until.text("action", words.plain(&format!("action-{}", window.action))))
}

/// A link to the case that this one renews, or by which it was renewed.
pub(super) struct Other {
    pub(super) href: String,
    pub(super) label: String,
}

pub(super) fn others(words: &Words, case: &Case, at: &dyn Fn(&Reference) -> String) -> Vec<Other> {
    let other = |key: &str, reference: &Reference| Other {
        href: at(reference),
        label: words.text_with(key, &Args::new().text("reference", reference.to_string())),
    };
    let renews = case.course.renews.iter().map(|reference| other("case-renews", reference));
    renews.chain(case.course.renewed_by.iter().map(|reference| other("case-renewed-by", reference))).collect()
}

/// That the case can be renewed now, and the button that begins it.
struct Renewal {
    title: String,
    how: String,
    button: String,
    action: String,
}

impl Renewal {
    fn view(self) -> AnyView {
        view! {
            <section>
                <h2>{self.title}</h2>
                <p>{self.how}</p>
                <PostForm action=self.action><Button label=self.button/></PostForm>
            </section>
        }
        .into_any()
    }
}

/// The day until which the authority means to be done.
pub(super) fn target(words: &Words, found: &CaseView) -> Option<String> {
    let day = found.target.filter(|_| !found.case.is_closed(&found.service))?;
    Some(words.text_with("case-target", &Args::new().date("date", day)))
}

/// Whose the next step is: the authority's, or that of those who have to confirm it.
pub(super) fn due_key(service: &Service, case: &Case) -> &'static str {
    let waits = service.sign.as_ref().is_some_and(|sign| sign.wait_in == case.state);
    let state = service.state(&case.state);
    let ends = state.is_some_and(State::ends_by_itself);
    let valid = state.is_some_and(|state| state.tone == Look::Ok);
    match (waits, ends) {
        (true, _) => "confirm-due",
        (false, true) if valid => "case-valid-until",
        (false, true) => "case-until",
        (false, false) => "receipt-due",
    }
}

/// What the person may do to the case.
struct Act {
    href: String,
    label: String,
    main: bool,
}

impl Act {
    fn view(self) -> AnyView {
        let kind = if self.main { ButtonKind::Main } else { ButtonKind::Other };
        view! { <ButtonLink href=self.href label=self.label kind/> }.into_any()
    }
}

/// What is wrong with an answer, in the words of an official; where a register could not say it, in the portal's.
fn note_of(words: &Words, mark: &Mark) -> String {
    if mark.note.is_empty() { words.text("mark-unknown") } else { mark.note.clone() }
}

/// What an official found wrong, answer by answer.
fn marked(marks: Vec<(String, String)>) -> Option<AnyView> {
    let note =
        |(label, note): (String, String)| view! { <li><strong>{label}</strong>" "<span dir="auto">{note}</span></li> };
    (!marks.is_empty()).then(|| view! { <ul>{marks.into_iter().map(note).collect_view()}</ul> }.into_any())
}

/// All answers of a case with where they came from, and the fee.
pub(super) fn answers(words: &Words, found: &CaseView) -> Vec<Part> {
    explained(words, &found.service, &found.case, (&found.hows, found.how_fee.as_ref()))
}

/// The same without how anything was calculated, which may tell more of the applicant than the answers do.
pub(super) fn answers_alone(words: &Words, service: &Service, case: &Case) -> Vec<Part> {
    explained(words, service, case, (&Hows::new(), None))
}

fn explained(words: &Words, service: &Service, case: &Case, (hows, how_fee): (&Hows, Option<&How>)) -> Vec<Part> {
    let mut parts = parts(words, service, &case.answers, hows);
    if let Some(fee) = case.fee {
        let (label, value) = (words.text("start-fee"), words.money(fee));
        let how = how_fee.map(|how| self::how(words, service, how, true));
        let row = SummaryRow { label, value, how, ..SummaryRow::default() };
        match parts.last_mut().filter(|part| part.title.is_none()) {
            Some(part) => part.rows.push(row),
            None => parts.push(Part { title: None, rows: vec![row] }),
        }
    }
    parts
}

/// What has happened to a case, the newest first.
pub(super) fn history(words: &Words, case: &Case, events: &[Event], reader: Reader) -> Vec<crate::components::Event> {
    let reason = case.decision.as_ref().and_then(|decision| decision.reason.as_deref());
    let values = values(Some(&case.reference), reason, None);
    events.iter().rev().map(|event| story::line(words, event, &values, reader)).collect()
}
