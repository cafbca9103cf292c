//! A person says that a register is wrong: what it says, what is right, and why.

use domain::{
    desk::{SEEN, WHY},
    journey::{DisputePage, Question},
    service::Service,
};
use leptos::prelude::*;
use text::{Args, Words};

use super::{
    answer::register_name,
    step::{ask::ask, faults},
};
use crate::{
    components::{
        Asked, BackLink, Button, ButtonKind, ErrorSummary, Fault, Hidden, Notice, PageTitle, PostForm, TextArea, Tone,
        error_title,
    },
    render::{PageCtx, page},
};

/// `base` is the address of the application without the language.
pub fn dispute(ctx: PageCtx, base: &str, found: DisputePage) -> String {
    let words = ctx.words.clone();
    let service = found.service.clone();
    let action = ctx.here(&format!("{base}/disputes/{}", found.read));
    let back = ctx.here(&format!("{base}/{}", found.page));
    let register = service.read_called(&found.read).map(|read| register_name(&words, &read.call.register));
    let register = register.unwrap_or_default();
    let of_register = Args::new().text("register", register);
    let faults = of_page(&words, &service, &found);
    let heading = words.plain("dispute-title");
    let title = if faults.is_empty() { heading.clone() } else { error_title(&words, &heading) };
    let withdrawal = format!("{action}/withdrawal");
    page(ctx, title, move || {
        let question = |question: &Question| Some(ask(&words, service.field(&question.field)?, question, &[], true));
        let questions: Vec<AnyView> = found.questions.iter().filter_map(question).collect();
        let why = Asked {
            id: WHY.into(),
            name: WHY.into(),
            label: words.text_with("step-optional", &Args::new().text("label", words.text("dispute-why"))),
            hint: words.attr("dispute-why", "hint"),
            error: found.why_too_long.then(|| words.attr("dispute-why", "too-long")).flatten(),
            ..Asked::default()
        };
        let changed = found.questions.iter().any(|question| question.meanwhile.is_some()).then(|| {
            let text = words.attr("step-changed", "text").unwrap_or_default();
            view! { <Notice title=words.text("step-changed") tone=Tone::Warn><p>{text}</p></Notice> }
        });
        let owner = words.attr("dispute-owner", "text").unwrap_or_default();
        let seen = vec![(SEEN.to_owned(), found.seen.clone())];
        let (caption, lead) = (words.text("service"), words.text_with("dispute-lead", &of_register));
        let (note, save) = (words.text_with("dispute-owner", &of_register), words.text("dispute-save"));
        let taken_back = found.disputed.then(|| {
            view! {
                <section>
                    <h2>{words.text("dispute-back")}</h2>
                    <p>{words.attr("dispute-back", "text")}</p>
                    <PostForm action=withdrawal>
                        <Button label=words.text("dispute-withdraw") kind=ButtonKind::Other/>
                    </PostForm>
                </section>
            }
        });
        view! {
            <div class="column">
                <BackLink href=back/>
                <ErrorSummary faults/>
                <PageTitle title=heading caption lead/>
                {changed}
                <Notice title=note tone=Tone::Info><p>{owner}</p></Notice>
                <PostForm action>
                    <Hidden fields=seen/>
                    {questions}
                    <TextArea asked=why value=found.why.clone() rows=3/>
                    <Button label=save/>
                </PostForm>
                {taken_back}
            </div>
        }
    })
}

fn of_page(words: &Words, service: &Service, found: &DisputePage) -> Vec<Fault> {
    let of_question = |question: &Question| faults::of_question(words, service.field(&question.field)?, question);
    let unchanged = found.questions.first().filter(|_| found.unchanged);
    let unchanged = unchanged.map(|first| Fault { field: first.field.clone(), text: words.text("dispute-unchanged") });
    let too_long = words.attr("dispute-why", "too-long").filter(|_| found.why_too_long);
    let too_long = too_long.map(|text| Fault { field: WHY.into(), text });
    unchanged.into_iter().chain(found.questions.iter().filter_map(of_question)).chain(too_long).collect()
}
