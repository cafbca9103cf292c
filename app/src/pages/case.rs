//! A resident's case: where it stands, what was answered, what has happened.

use domain::{
    case::Case,
    desk::CaseView,
    service::{Opens, Service},
};
use leptos::prelude::*;
use text::{Args, Words};

use super::{
    answers::{Part, Parts, parts},
    attached::{Attached, attached},
    inbox::values,
    signers::{Signers, signers},
    standing::standing,
    story,
};
use crate::{
    components::{BackLink, ButtonKind, ButtonLink, Notice, PageTitle, SummaryRow, Timeline},
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
    let due = case.due.filter(|_| !case.is_closed(&service)).map(|date| {
        let theirs = service.actions_of_applicant(&case.state).any(|action| action.opens == Opens::Marked);
        let key = if theirs { "cases-task-by" } else { due_key(&service, &case) };
        words.text_with(key, &Args::new().date("date", date))
    });
    let reason = case.decision.as_ref().and_then(|decision| decision.reason.clone());
    let answers = answers(&words, &service, &case);
    let signers = signers(&words, &case, &found.confirmations, false);
    let marks: Vec<(String, String)> =
        case.course.marked.iter().map(|mark| (words.text(&mark.field), mark.note.clone())).collect();
    let acts = service.actions_of_applicant(&case.state).map(|action| Act {
        href: ctx.here(&format!("/cases/{}/{}", case.reference, action.id)),
        label: words.text(&format!("action-{}", action.id)),
        main: action.opens == Opens::Marked,
    });
    let acts: Vec<Act> = acts.collect();
    let files = attached(&service, &case.answers, &ctx.here(&format!("/cases/{}", case.reference)));
    let receipt = ctx.here(&format!("/cases/{}/receipt.pdf", case.reference));
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
                    {marked(marks)}
                </Notice>
                <div class="row">
                    {acts.into_iter().map(Act::view).collect_view()}
                    <ButtonLink href=receipt label=words.text("case-paper") kind=ButtonKind::Other/>
                </div>
                <div class="two">
                    <div>
                        <section class="sheet"><h2>{words.text("case-answers")}</h2><Parts parts=answers/></section>
                        <Attached files/>
                        <Signers rows=signers/>
                    </div>
                    <section><h2>{words.text("case-story")}</h2><Timeline events/></section>
                </div>
            </div>
        }
    })
}

/// Whose the next step is: the authority's, or that of those who have to confirm it.
pub(super) fn due_key(service: &Service, case: &Case) -> &'static str {
    let waits = service.sign.as_ref().is_some_and(|sign| sign.wait_in == case.state);
    if waits { "confirm-due" } else { "receipt-due" }
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

/// What an official found wrong, answer by answer.
fn marked(marks: Vec<(String, String)>) -> Option<AnyView> {
    let note =
        |(label, note): (String, String)| view! { <li><strong>{label}</strong>" "<span dir="auto">{note}</span></li> };
    (!marks.is_empty()).then(|| view! { <ul>{marks.into_iter().map(note).collect_view()}</ul> }.into_any())
}

/// All answers of a case with where they came from, and the fee.
pub(super) fn answers(words: &Words, service: &Service, case: &Case) -> Vec<Part> {
    let mut parts = parts(words, service, &case.answers);
    if let Some(fee) = case.fee {
        let row = SummaryRow { label: words.text("start-fee"), value: words.money(fee), ..SummaryRow::default() };
        match parts.last_mut().filter(|part| part.title.is_none()) {
            Some(part) => part.rows.push(row),
            None => parts.push(Part { title: None, rows: vec![row] }),
        }
    }
    parts
}

/// What has happened to a case, the newest first.
pub(super) fn history(words: &Words, case: &Case, events: &[domain::event::Event]) -> Vec<crate::components::Event> {
    let reason = case.decision.as_ref().and_then(|decision| decision.reason.as_deref());
    let values = values(Some(&case.reference), reason);
    events.iter().rev().map(|event| story::line(words, event, &values)).collect()
}
