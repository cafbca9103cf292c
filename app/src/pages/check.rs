//! All answers on one page, before they are sent.

use domain::journey::{Review, ReviewRow};
use leptos::prelude::*;
use text::Args;

use super::{
    answer::{provenance, shown},
    step::progress,
};
use crate::{
    components::{BackLink, Button, Hidden, PageTitle, PostForm, Steps, SummaryList, SummaryRow},
    render::{PageCtx, page},
};

pub fn check(ctx: PageCtx, review: Review) -> String {
    let words = ctx.words.clone();
    let service = review.service.clone();
    let at = |path: &str| ctx.here(&format!("/{}/{path}", service.id));
    let row = |row: &ReviewRow| {
        let field = service.field(&row.field)?;
        let answer = row.answer.as_ref();
        let from = answer.and_then(|answer| provenance(&words, answer));
        Some(SummaryRow {
            label: words.text(&field.id),
            value: shown(&words, field, answer.map_or(&domain::rules::Value::Null, |answer| &answer.value)),
            change: from.is_none().then(|| format!("{}#{}", at(&row.step), field.id)),
            from,
        })
    };
    let rows = |step: &str| review.rows.iter().filter(|r| r.step == step).filter_map(row).collect::<Vec<_>>();
    let parts: Vec<(String, Vec<SummaryRow>)> =
        service.steps.iter().map(|step| (words.text(&format!("step-{}", step.id)), rows(&step.id))).collect();
    let back = at(service.steps.last().map_or("", |step| step.id.as_str()));
    let action = at("check");
    let done: Vec<String> = service.steps.iter().map(|step| step.id.clone()).collect();
    let steps = progress(&ctx, &service, &done, "check");
    let fee = review.fee.map(|amount| words.text_with("check-fee", &Args::new().money("amount", amount)));
    let told = match review.email {
        Some(email) => words.text_with("check-told-email", &Args::new().text("email", email)),
        None => words.text("check-told-inbox"),
    };
    let fields =
        vec![("draft".to_owned(), review.draft.to_string()), ("version".to_owned(), review.version.to_string())];
    page(ctx, words.plain("check-title"), move || {
        let parts = parts.into_iter().filter(|(_, rows)| !rows.is_empty());
        let parts =
            parts.map(|(title, rows)| view! { <section><h2>{title}</h2><SummaryList rows/></section> }).collect_view();
        view! {
            <div class="wrap">
                <BackLink href=back/>
                <div class="with-steps">
                    <Steps steps/>
                    <div class="sheet">
                        <PageTitle title=words.text("check-title") caption=words.text("service") lead=words.text("check-lead")/>
                        {parts}
                        <section>
                            <h2>{words.text("check-next")}</h2>
                            {fee.map(|fee| view! { <p>{fee}</p> })}
                            <p>{told}</p>
                            <p>{words.text("check-declare")}</p>
                        </section>
                        <PostForm action>
                            <Hidden fields/>
                            <Button label=words.text("check-submit")/>
                        </PostForm>
                    </div>
                </div>
            </div>
        }
    })
}
