//! The questions of a page, under what registers and rules have answered already.

use domain::{
    answers::Source,
    desk::{ADVISED, SEEN},
    journey::{Question, StepPage, Way},
    rules::Value,
};
use leptos::prelude::*;
use text::Words;

use super::ask::{ask, has_buttons};
use crate::{
    components::{Button, ButtonKind, EnterButton, Hidden, Notice, PostForm, SummaryList, SummaryRow, Tone},
    pages::{
        answer,
        how::{how, is_money},
        inquiries::later_answer,
    },
    render::{ANSWERS, PageCtx},
};

/// Stands under the heading of the page.
#[component]
pub(super) fn QuestionsPage(found: StepPage, base: String, action: String) -> AnyView {
    let words = expect_context::<Words>();
    let service = &found.service;
    let questions = found.questions();
    let field = |question: &Question| service.field(&question.field);
    let own = service.step(&found.spot.step).is_some_and(|step| step.repeat.is_none());
    let known = questions.iter().filter_map(|question| {
        // What follows from answers that are not there yet is not there yet.
        let known = question.known.as_ref().filter(|known| known.value != Value::Null)?;
        let dispute = answer::dispute_of(&found.disputes, &base, &question.field);
        let field = field(question)?;
        let how = question.how.as_ref().map(|how| self::how(&words, service, how, is_money(field)));
        Some(SummaryRow { how, ..answer::row_to_mend(&words, field, Some(known), dispute, None) })
    });
    let known: Vec<SummaryRow> = known.collect();
    let unknown = || questions.iter().filter(|question| question.known.is_none() && question.awaits.is_none());
    let awaited = questions.iter().filter_map(|question| {
        let value = later_answer(&words, service, question.awaits.as_ref()?);
        Some(SummaryRow { label: words.text(&question.field), value, ..SummaryRow::default() })
    });
    let awaited: Vec<SummaryRow> = awaited.collect();
    let from_register = questions.iter().filter_map(|question| question.known.as_ref());
    let from_register = from_register.map(|known| &known.source).any(|s| matches!(s, Source::Register { .. }));
    let instead = unknown().find_map(|question| question.instead_of.as_ref());
    let instead = instead.and_then(|read| words.attr(&format!("read-{read}"), "down"));
    let confirm = (!known.is_empty()).then(|| {
        let disputable = known.iter().any(|row| row.wrong.is_some());
        let key = if disputable { "wrong-known" } else { "step-known" };
        let lead = from_register.then(|| view! { <p>{words.text(key)}</p> });
        view! { {lead}<SummaryList rows=known/> }
    });
    let asked: Vec<AnyView> = unknown()
        .filter_map(|question| Some(ask(&words, field(question)?, question, &found.attachments, own)))
        .collect();
    // Who has not signed in finds nothing again later.
    let later = expect_context::<PageCtx>().user.is_some();
    let uploads = unknown()
        .any(|question| field(question).is_some_and(|field| matches!(field.kind, domain::service::Kind::Files { .. })));
    let enter = unknown().any(|question| field(question).is_some_and(|field| has_buttons(field, question)));
    view! {
        {top(&words, questions)}
        {instead.map(|text| view! { <Notice title=text tone=Tone::Warn/> })}
        {confirm}
        {(!awaited.is_empty()).then(|| view! { <SummaryList rows=awaited/> })}
        <PostForm action uploads id=ANSWERS>
            <Hidden fields=unseen(&found)/>
            {enter.then(|| view! { <EnterButton/> })}
            {asked}
            <div class="row">
                <Button label=words.text("step-continue")/>
                {later.then(|| view! { <Button label=words.text("step-later") kind=ButtonKind::Other name="later" value="1"/> })}
            </div>
        </PostForm>
    }
    .into_any()
}

/// What the person should know of the whole page: it was changed meanwhile, or there is advice on it.
fn top(words: &Words, questions: &[Question]) -> Option<AnyView> {
    let key = if questions.iter().any(|question| question.meanwhile.is_some()) {
        "step-changed"
    } else if questions.iter().any(|question| question.fault == Some(Way::Advise)) {
        "step-advice"
    } else {
        return None;
    };
    let tone = if key == "step-changed" { Tone::Warn } else { Tone::Info };
    let text = words.attr(key, "text").unwrap_or_default();
    Some(view! { <Notice title=words.text(key) tone><p>{text}</p></Notice> }.into_any())
}

/// Which answers the page shows, and whose advice it has given, now or before.
fn unseen(found: &StepPage) -> Vec<(String, String)> {
    let questions = found.questions();
    let advised = questions.iter().filter(|question| question.fault == Some(Way::Advise)).map(|q| &q.field);
    let before = questions.first().map_or(&[][..], |question| question.typed.all(ADVISED));
    let mut advised: Vec<&String> = advised.chain(before).collect();
    advised.sort();
    advised.dedup();
    let advised = advised.into_iter().map(|field| (ADVISED.to_owned(), field.clone()));
    [(SEEN.to_owned(), found.seen.clone())].into_iter().chain(advised).collect()
}
