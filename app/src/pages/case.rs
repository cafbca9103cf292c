//! A resident's case: where it stands, what was answered, what has happened.

use domain::{case::Case, desk::CaseView, service::Opens};
use leptos::prelude::*;
use text::{Args, Words};

use super::{
    answers::{Part, Parts, parts},
    attached::{Attached, attached},
    how::how,
    inbox::values,
    standing::standing,
    story,
};
use crate::{
    components::{BackLink, ButtonKind, ButtonLink, Notice, PageTitle, SummaryRow, Timeline},
    render::{PageCtx, page},
};

pub fn case(ctx: PageCtx, found: CaseView) -> String {
    let words = ctx.words.clone();
    let answers = answers(&words, &found);
    let (case, service) = (found.case, found.service);
    let standing = standing(&words, Some(&service), &case);
    let now = match case.stuck {
        Some(_) => Some(words.text("case-delayed-text")),
        None => words.attr(&format!("state-{}", case.state), "resident"),
    };
    let due = case.due.filter(|_| !case.is_closed(&service)).map(|date| {
        let theirs = service.actions_of_applicant(&case.state).any(|action| action.opens == Opens::Marked);
        words.text_with(if theirs { "cases-task-by" } else { "receipt-due" }, &Args::new().date("date", date))
    });
    let reason = case.decision.as_ref().and_then(|decision| decision.reason.clone());
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
                    </div>
                    <section><h2>{words.text("case-story")}</h2><Timeline events/></section>
                </div>
            </div>
        }
    })
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
pub(super) fn answers(words: &Words, found: &CaseView) -> Vec<Part> {
    let (case, service) = (&found.case, &*found.service);
    let mut parts = parts(words, service, &case.answers, &found.hows);
    if let Some(fee) = case.fee {
        let (label, value) = (words.text("start-fee"), words.money(fee));
        let how = found.how_fee.as_ref().map(|how| self::how(words, service, how, true));
        let row = SummaryRow { label, value, how, ..SummaryRow::default() };
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
    let values = values(&case.reference, reason);
    events.iter().rev().map(|event| story::line(words, event, &values)).collect()
}
