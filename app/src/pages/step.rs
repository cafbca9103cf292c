//! One page of an application: its questions, or the list of the items of a group.

pub(super) mod ask;
pub(super) mod faults;
mod files;
mod find;
mod items;
mod questions;

use domain::{
    journey::{Body, Place, Spot, StepPage, Way},
    service::{self, Service},
};
use leptos::prelude::*;
use text::Words;

use super::answers::item_title;
use crate::{
    components::{BackLink, ErrorSummary, PageTitle, Progress, Step, Steps, error_title},
    render::{PageCtx, Typing, page},
};
use items::ListPage;
use questions::QuestionsPage;

/// `base` is the address of the application without the language, as in `/parking-permit`: its pages follow it.
pub fn step(mut ctx: PageCtx, base: &str, found: StepPage) -> String {
    if let Body::Questions { .. } = found.body {
        ctx.typing = Typing::Answers;
    }
    let words = ctx.words.clone();
    let service = found.service.clone();
    let at = |spot: &Spot| ctx.here(&format!("{base}/{spot}"));
    let faults = faults::of_page(&words, &found);
    let (heading, caption) = titles(&words, &found);
    let title = if faults.is_empty() { heading.clone() } else { error_title(&words, &heading) };
    let back = match &found.back {
        Some(Place::At(spot)) => at(spot),
        Some(Place::Consent(read)) => ctx.here(&format!("{base}/consents/{read}")),
        Some(Place::Check | Place::NotEligible) | None => ctx.here(base),
    };
    let action = at(&found.spot);
    let steps = progress(&ctx, base, &service, &found.steps, &found.done, Some(&found.spot.step));
    let base = ctx.here(base);
    page(ctx, title, move || {
        let body = match found.body {
            Body::Questions { .. } => view! { <QuestionsPage found base action/> }.into_any(),
            Body::Items(_) => view! { <ListPage found base action/> }.into_any(),
        };
        view! {
            <div class="wrap">
                <BackLink href=back/>
                <div class="with-steps">
                    <Steps steps/>
                    <div class="sheet">
                        <ErrorSummary faults/>
                        <PageTitle title=heading caption/>
                        {body}
                    </div>
                </div>
            </div>
        }
    })
}

/// Whether something on the page has to be mended. Advice is nothing wrong.
pub fn is_wrong(found: &StepPage) -> bool {
    let wrong = |way: Option<Way>| way.is_some_and(|way| way != Way::Advise);
    match &found.body {
        Body::Questions { questions, .. } => questions.iter().any(|question| wrong(question.fault)),
        Body::Items(items) => wrong(items.fault),
    }
}

/// The heading of the page, and above it the service with the items around.
fn titles(words: &Words, found: &StepPage) -> (String, String) {
    let service = &found.service;
    let caption = words.text("service");
    let Some((step, group)) = service.step(&found.spot.step).and_then(|step| Some((step, step.group()?))) else {
        return (words.plain(&format!("step-{}", found.spot.step)), caption);
    };
    let outer = step.repeat.as_ref().and_then(|repeat| service.step_of_group(repeat.within.as_deref()?));
    let (heading, around) = match &found.body {
        Body::Items(items) => (words.plain(&format!("group-{group}")), items.positions.as_slice()),
        Body::Questions { positions, .. } => {
            let (own, around) = positions.split_last().map_or((1, [].as_slice()), |(own, around)| (*own, around));
            (super::answers::one(words, group, own), around)
        }
    };
    match outer {
        Some(outer) => (heading, format!("{caption}, {}", item_title(words, service, outer, around))),
        None => (heading, caption),
    }
}

/// The steps that are `asked`, and the check at the end; `here` is the step of the page, none on the check page.
pub(super) fn progress(
    ctx: &PageCtx,
    base: &str,
    service: &Service,
    asked: &[String],
    done: &[String],
    here: Option<&str>,
) -> Vec<Step> {
    let words = &ctx.words;
    let here = here.and_then(|step| Some(top(service, service.step(step)?).id.as_str()));
    let step = |id: &String| {
        let done = done.contains(id);
        let here = Some(id.as_str()) == here;
        Step {
            label: words.text(&format!("step-{id}")),
            progress: match (here, done) {
                (true, _) => Progress::Current,
                (false, true) => Progress::Done,
                (false, false) => Progress::Ahead,
            },
            href: (done && !here).then(|| ctx.here(&format!("{base}/{id}"))),
        }
    };
    let check_now = if here.is_none() { Progress::Current } else { Progress::Ahead };
    let check = Step { label: words.text("check-title"), progress: check_now, href: None };
    asked.iter().map(step).chain([check]).collect()
}

/// The step at the top in whose items a step is.
fn top<'a>(service: &'a Service, mut step: &'a service::Step) -> &'a service::Step {
    while let Some(outer) = step.repeat.as_ref().and_then(|repeat| service.step_of_group(repeat.within.as_deref()?)) {
        step = outer;
    }
    step
}
