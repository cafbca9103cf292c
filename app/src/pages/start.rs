//! A service's start page: what it is, what one needs, who it is for, what is asked and of whom, and the way in.

mod asked;
mod facts;

use domain::service::Service;
use leptos::prelude::*;

use self::{
    asked::{needs, pages, registers},
    facts::facts,
};
use crate::{
    components::{BackLink, Button, ButtonLink, Details, Notice, PageTitle, PostForm, SummaryList},
    render::{PageCtx, page},
};

/// `base` is the address of the application without the language; `begun`: the person has a draft of it already.
pub fn start(ctx: PageCtx, base: &str, service: &Service, begun: bool) -> String {
    let words = ctx.words.clone();
    let attr = |name: &str| words.attr("service", name).unwrap_or_default();
    let (title, lead, asked, legal) = (words.plain("service"), attr("summary"), attr("asked"), attr("legal"));
    let (facts, needs, pages, registers) =
        (facts(&words, service), needs(&words, service), pages(&words, service), registers(&words, service));
    let clauses: Vec<String> =
        service.eligibility.iter().map(|clause| words.text(&format!("clause-{}", clause.id))).collect();
    let (action, back) = (ctx.here(base), ctx.here("/services"));
    // What is begun is not an application everywhere: a service may have a word of its own.
    let begin = || words.attr("service", "begin").unwrap_or_else(|| words.text("start-begin"));
    let label = if begun { words.text("start-continue") } else { begin() };
    // What begins with a look is begun where the looks are.
    let looks = (service.from_look && !begun).then(|| ctx.here("/looks"));
    let paper = (!service.from_look).then(|| ctx.here(&format!("/services/{}/form", service.id)));
    let in_points = |points: Vec<String>| {
        let point = |point: String| view! { <li>{point}</li> };
        view! { <ul>{points.into_iter().map(point).collect_view()}</ul> }
    };
    page(ctx, title.clone(), move || {
        let conditions = (!clauses.is_empty()).then(|| {
            view! {
                <section>
                    <h2>{words.text("start-conditions")}</h2>
                    {in_points(clauses)}
                    <p>{words.text("start-conditions-judged")}</p>
                </section>
            }
        });
        let registers = (!registers.is_empty()).then(|| {
            view! { <p>{words.text("start-registers")}</p><SummaryList rows=registers/> }
        });
        let way_in = match looks {
            Some(href) => {
                view! { <p>{words.text("start-look")}</p><ButtonLink href label=words.text("start-looks")/> }.into_any()
            }
            None => view! { <PostForm action><Button label/></PostForm> }.into_any(),
        };
        let page = |(title, says): (String, String)| view! { <li>{title}" – "{says}</li> };
        let (count, pages) = pages;
        view! {
            <div class="wrap">
                <BackLink href=back/>
                <div class="with-aside">
                    <div>
                        <PageTitle title lead/>
                        {begun.then(|| view! { <Notice title=words.text("start-begun")/> })}
                        {way_in}
                        {paper.map(|href| view! { <p><a href=href>{words.text("start-paper")}</a></p> })}
                        <section><h2>{words.text("start-need")}</h2>{in_points(needs)}</section>
                        {conditions}
                        <section>
                            <h2>{words.text("start-asked")}</h2>
                            <p>{asked}</p>
                            <Details summary=count><ol>{pages.into_iter().map(page).collect_view()}</ol></Details>
                            {registers}
                        </section>
                        <Details summary=words.text("start-legal")><p>{legal}</p></Details>
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
