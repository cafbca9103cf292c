//! A service's start page: what it is, what is asked and of whom, what it costs, how long it takes.

use domain::service::{Fee, Service};
use leptos::prelude::*;
use text::{Args, Words};

use super::{answer::register_title, home::days};
use crate::{
    components::{BackLink, Button, Notice, PageTitle, PostForm, SummaryList, SummaryRow},
    render::{PageCtx, page},
};

/// `begun`: the person has a draft of it already.
pub fn start(ctx: PageCtx, service: &Service, begun: bool) -> String {
    let words = ctx.words.clone();
    let attr = |name: &str| words.attr("service", name).unwrap_or_default();
    let facts = facts(&words, service);
    let registers: Vec<SummaryRow> = service
        .reads
        .iter()
        .filter_map(|read| {
            let label = register_title(&words, &read.call.as_ref()?.register);
            let value = words.attr(&format!("read-{}", read.id), "purpose").unwrap_or_default();
            Some(SummaryRow { label, value, ..SummaryRow::default() })
        })
        .collect();
    let (title, lead, asked) = (words.plain("service"), attr("summary"), attr("asked"));
    let (action, home) = (ctx.here(&format!("/{}", service.id)), ctx.here(""));
    let label = words.text(if begun { "start-continue" } else { "start-begin" });
    page(ctx, title.clone(), move || {
        let registers = (!registers.is_empty()).then(|| {
            view! { <p>{words.text("start-registers")}</p><SummaryList rows=registers/> }
        });
        view! {
            <div class="wrap">
                <BackLink href=home/>
                <div class="with-aside">
                    <div>
                        <PageTitle title lead/>
                        {begun.then(|| view! { <Notice title=words.text("start-begun")/> })}
                        <PostForm action><Button label/></PostForm>
                        <section>
                            <h2>{words.text("start-asked")}</h2>
                            <p>{asked}</p>
                            {registers}
                        </section>
                    </div>
                    <aside class="sheet" aria-labelledby="facts">
                        <h2 id="facts">{words.text("start-facts")}</h2>
                        <SummaryList rows=facts/>
                    </aside>
                </div>
            </div>
        }
    })
}

/// Who decides, what it costs, how long it takes, and by which rules.
fn facts(words: &Words, service: &Service) -> Vec<SummaryRow> {
    let attr = |name: &str| words.attr("service", name).unwrap_or_default();
    let row = |key: &str, value: String| SummaryRow { label: words.text(key), value, ..SummaryRow::default() };
    let fee = service.fee.as_ref().map(|fee| {
        let args = Args::new().money("amount", fee.amount).number("months", months(fee));
        row("start-fee", words.text_with("start-fee-value", &args))
    });
    let time = service
        .catalogue
        .processing_time
        .map(|time| row("start-time", words.text_with("fact-time", &Args::new().number("days", days(time)))));
    [Some(row("start-authority", attr("authority"))), fee, time, Some(row("start-legal", attr("legal")))]
        .into_iter()
        .flatten()
        .collect()
}

/// For how many months a fee is; none for a fee that is paid once.
fn months(fee: &Fee) -> u32 {
    let months = fee.period.map(|period| period.get_months() + 12 * i32::from(period.get_years()));
    months.and_then(|months| u32::try_from(months).ok()).unwrap_or_default()
}
