//! Why a person cannot get it: the clause that failed, and the data it was judged by.

use domain::{application::Draft, journey::disputable, service::Service};
use leptos::prelude::*;
use text::Args;

use super::answer;
use crate::{
    components::{BackLink, ButtonKind, ButtonLink, Notice, PageTitle, SummaryList, Tone},
    render::{PageCtx, page},
};

/// `base` is the address of the application without the language: its pages follow it.
pub fn eligibility(ctx: PageCtx, base: &str, service: &Service, failed: &[String], draft: &Draft) -> String {
    let words = ctx.words.clone();
    let change = |field: &domain::service::Field| {
        let step = service.steps.iter().find(|step| step.field(&field.id).is_some())?;
        Some(ctx.here(&format!("{base}/{}#{}", step.id, field.id)))
    };
    let clause = |id: &String| {
        let rule = &service.eligibility.iter().find(|clause| clause.id == *id)?.rule;
        let key = format!("clause-{id}");
        let fields =
            rule.reads().into_iter().filter_map(|name| service.field(name)).filter(|field| field.group.is_none());
        let row = |field: &domain::service::Field| {
            let answer = draft.answers.get(&field.id)?;
            let change = if answer::is_own(Some(answer)) { change(field) } else { None };
            let dispute = disputable(service, draft, &field.id);
            let dispute = dispute.map(|read| ctx.here(&format!("{base}/disputes/{}#{}", read.id, field.id)));
            Some(answer::row_to_mend(&words, field, Some(answer), dispute, change))
        };
        Some((
            words.text_with("eligibility-unmet", &Args::new().text("condition", words.plain(&key))),
            words.attr(&key, "why").unwrap_or_default(),
            fields.filter_map(row).collect::<Vec<_>>(),
        ))
    };
    let clauses: Vec<_> = failed.iter().filter_map(clause).collect();
    let (back, cases) = (ctx.here(base), ctx.here("/cases"));
    let disputable = clauses.iter().flat_map(|(.., rows)| rows).any(|row| row.wrong.is_some());
    let wrong = words.text(if disputable { "wrong-eligibility" } else { "eligibility-wrong" });
    page(ctx, words.plain("eligibility-title"), move || {
        let clauses = clauses.into_iter().map(|(title, why, rows)| {
            view! { <Notice title tone=Tone::Warn><p>{why}</p><SummaryList rows/></Notice> }
        });
        view! {
            <div class="column">
                <BackLink href=back/>
                <PageTitle title=words.text("eligibility-title") caption=words.text("service")/>
                {clauses.collect_view()}
                <p>{wrong}</p>
                <ButtonLink href=cases label=words.text("eligibility-cases") kind=ButtonKind::Other/>
            </div>
        }
    })
}
