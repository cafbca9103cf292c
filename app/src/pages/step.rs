//! One page of questions.

use domain::{
    journey::{Question, StepPage},
    service::{Field, Kind, Service},
};
use leptos::prelude::*;
use text::Words;

use super::answer::{option_label, provenance, shown};
use crate::{
    components::{
        Asked, BackLink, Button, Choice, Choices, DateField, DateParts, ErrorSummary, Fault, Notice, PageTitle,
        PostForm, Progress, Select, Step, Steps, SummaryList, SummaryRow, TextArea, TextField, TextKind, Tone,
        error_title,
    },
    render::{PageCtx, page},
};

/// More options than this unfold from a list.
const MOST_RADIOS: usize = 7;

pub fn step(ctx: PageCtx, found: StepPage) -> String {
    let words = ctx.words.clone();
    let service = found.service.clone();
    let at = |path: &str| ctx.here(&format!("/{}{path}", service.id));
    let faults: Vec<Fault> = found.questions.iter().filter_map(|question| fault(&words, question)).collect();
    let heading = words.plain(&format!("step-{}", found.step));
    let title = if faults.is_empty() { heading.clone() } else { error_title(&words, &heading) };
    let back = at(&found.back.as_ref().map_or_else(String::new, |step| format!("/{step}")));
    let action = at(&format!("/{}", found.step));
    let steps = progress(&ctx, &service, &found.done, &found.step);
    let caption = words.text("service");
    page(ctx, title, move || {
        let field = |question: &Question| service.field(&question.field);
        let known = found.questions.iter().filter_map(|question| Some((field(question)?, question.known.as_ref()?)));
        let known: Vec<SummaryRow> = known
            .map(|(field, answer)| SummaryRow {
                label: words.text(&field.id),
                value: shown(&words, field, &answer.value),
                from: provenance(&words, answer),
                change: None,
            })
            .collect();
        let asked = found.questions.iter().filter(|question| question.known.is_none());
        let asked: Vec<AnyView> = asked.filter_map(|question| Some(ask(&words, field(question)?, question))).collect();
        let instead = found.questions.iter().find_map(|question| question.instead_of.clone());
        let instead = instead.and_then(|read| words.attr(&format!("read-{read}"), "down"));
        let confirm = (!known.is_empty()).then(|| view! { <p>{words.text("step-known")}</p><SummaryList rows=known/> });
        view! {
            <div class="wrap">
                <BackLink href=back/>
                <div class="with-steps">
                    <Steps steps/>
                    <div class="sheet">
                        <ErrorSummary faults/>
                        <PageTitle title=heading caption/>
                        {instead.map(|text| view! { <Notice title=text tone=Tone::Warn/> })}
                        {confirm}
                        <PostForm action>
                            {asked}
                            <Button label=words.text("step-continue")/>
                        </PostForm>
                    </div>
                </div>
            </div>
        }
    })
}

/// The steps of the service and the check at the end; `here` is the id of one, or `check`.
pub(super) fn progress(ctx: &PageCtx, service: &Service, done: &[String], here: &str) -> Vec<Step> {
    let words = &ctx.words;
    let step = |step: &domain::service::Step| {
        let done = done.contains(&step.id);
        let here = step.id == here;
        Step {
            label: words.text(&format!("step-{}", step.id)),
            progress: match (here, done) {
                (true, _) => Progress::Current,
                (false, true) => Progress::Done,
                (false, false) => Progress::Ahead,
            },
            href: (done && !here).then(|| ctx.here(&format!("/{}/{}", service.id, step.id))),
        }
    };
    let progress = if here == "check" { Progress::Current } else { Progress::Ahead };
    let check = Step { label: words.text("check-title"), progress, href: None };
    service.steps.iter().map(step).chain([check]).collect()
}

fn fault(words: &Words, question: &Question) -> Option<Fault> {
    let way = question.fault?;
    Some(Fault { field: question.field.clone(), text: words.attr(&question.field, way.attribute())? })
}

fn ask(words: &Words, field: &Field, question: &Question) -> AnyView {
    let label = words.text(&field.id);
    let asked = Asked {
        id: field.id.clone(),
        name: field.id.clone(),
        label: if question.required {
            label
        } else {
            words.text_with("step-optional", &text::Args::new().text("label", label))
        },
        hint: words.attr(&field.id, "hint"),
        error: fault(words, question).map(|fault| fault.text),
        heading: false,
    };
    let value = question.typed.get(&field.id).to_owned();
    let line = |asked, kind, autocomplete: &str| {
        let autocomplete = autocomplete.to_owned();
        view! { <TextField asked value=value.clone() kind autocomplete/> }.into_any()
    };
    match &field.kind {
        Kind::Text { .. } => line(asked, TextKind::Text, "off"),
        Kind::Number { .. } => line(asked, TextKind::Number, "off"),
        Kind::Plate => line(asked, TextKind::Plate, "off"),
        Kind::Email => line(asked, TextKind::Email, "email"),
        Kind::LongText { .. } => view! { <TextArea asked value/> }.into_any(),
        Kind::Date { .. } => {
            let part = |part: &str| question.typed.get(&format!("{}-{part}", field.id)).to_owned();
            let value = DateParts { day: part("day"), month: part("month"), year: part("year"), wrong: [false; 3] };
            view! { <DateField asked value/> }.into_any()
        }
        Kind::YesNo => {
            let choice =
                |value: &str| Choice { value: value.into(), label: words.text(&format!("answer-{value}")), hint: None };
            view! { <Choices asked choices=vec![choice("yes"), choice("no")] chosen=vec![value]/> }.into_any()
        }
        Kind::Choice { options } => {
            let choice = |option: &String| Choice {
                value: option.clone(),
                label: option_label(words, &field.id, option),
                hint: None,
            };
            let choices: Vec<Choice> = options.iter().map(choice).collect();
            if choices.len() > MOST_RADIOS {
                view! { <Select asked choices chosen=Some(value)/> }.into_any()
            } else {
                view! { <Choices asked choices chosen=vec![value]/> }.into_any()
            }
        }
    }
}
