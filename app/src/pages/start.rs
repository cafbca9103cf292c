//! A service's start page: what it is, what is asked and of whom, what it costs, how long it takes.

use domain::service::Service;
use leptos::prelude::*;
use text::Args;

use super::{answer::register_name, home::days};
use crate::{
    components::{BackLink, Button, Notice, PageTitle, PostForm, SummaryList, SummaryRow},
    render::{PageCtx, page},
};

/// `begun`: the person has a draft of it already.
pub fn start(ctx: PageCtx, service: &Service, begun: bool) -> String {
    let words = ctx.words.clone();
    let attr = |name: &str| words.attr("service", name).unwrap_or_default();
    let row = |key: &str, value: String| SummaryRow { label: words.text(key), value, ..SummaryRow::default() };
    let mut facts = vec![row("start-authority", attr("authority"))];
    if let Some(fee) = &service.fee {
        facts.push(row("start-fee", words.text_with("start-fee-value", &Args::new().money("amount", fee.amount))));
    }
    if let Some(time) = service.catalogue.processing_time {
        facts.push(row("start-time", words.text_with("fact-time", &Args::new().number("days", days(time)))));
    }
    facts.push(row("start-legal", attr("legal")));
    let reads: Vec<(String, String)> = service
        .reads
        .iter()
        .filter_map(|read| {
            let register = register_name(&words, &read.call.as_ref()?.register);
            Some((register, words.attr(&format!("read-{}", read.id), "purpose").unwrap_or_default()))
        })
        .collect();
    let (title, lead, asked) = (words.plain("service"), attr("summary"), attr("asked"));
    let (action, home) = (ctx.here(&format!("/{}", service.id)), ctx.here(""));
    let label = words.text(if begun { "start-continue" } else { "start-begin" });
    page(ctx, title.clone(), move || {
        let reads = reads
            .into_iter()
            .map(|(register, why)| view! { <li><strong>{register}</strong>" – "{why}</li> })
            .collect_view();
        view! {
            <div class="wrap stack">
                <BackLink href=home/>
                <div class="narrow stack">
                    <PageTitle title lead/>
                    {begun.then(|| view! { <Notice title=words.text("start-begun")/> })}
                    <PostForm action><Button label/></PostForm>
                    <section>
                        <h2>{words.text("start-asked")}</h2>
                        <p>{asked}</p>
                        <p>{words.text("start-registers")}</p>
                        <ul>{reads}</ul>
                    </section>
                    <section>
                        <h2>{words.text("start-facts")}</h2>
                        <SummaryList rows=facts/>
                    </section>
                </div>
            </div>
        }
    })
}
