//! The door to a preview: a version that nobody has published, as an applicant would meet it.

use domain::desk::ProposalView;
use leptos::prelude::*;
use text::Args;

use super::{Whole, section, versions::address};
use crate::{
    components::{BackLink, Notice, PageTitle, Tone},
    render::{PageCtx, page},
};

/// `scenarios` are the stories in whose world it can be walked, by their names. `came`: how the walk before ended, `end`,
/// `files` or `lost`.
pub fn preview(ctx: PageCtx, found: &ProposalView, scenarios: &[String], came: Option<&str>) -> String {
    let words = ctx.words.clone();
    let proposed = &found.proposed;
    let back = ctx.here(&address(&proposed.service, &proposed.bundle));
    let own = ctx.path.trim_end_matches('/').to_owned();
    let service = found.service.as_ref().ok();
    let name = service.map_or_else(|| proposed.service.clone(), |_| words.plain("service"));
    let args = Args::new().text("service", name).text("version", proposed.version.clone());
    let title = words.plain_with("def-preview-title", &args);
    let whole = service.map(|service| Whole::of(&words, service));
    let came = came.and_then(|came| words.attr("def-preview-came", came));
    let scenarios: Vec<(String, String)> =
        scenarios.iter().enumerate().map(|(at, name)| (format!("{own}/{at}"), name.clone())).collect();
    page(ctx, title.clone(), move || {
        let way = |(href, name): (String, String)| view! { <li><a href=href><bdi>{name}</bdi></a></li> };
        let ways = match scenarios.is_empty() {
            true => view! { <p>{words.text("def-preview-none")}</p> }.into_any(),
            false => view! {
                <p>{words.text("def-preview-how")}</p>
                <ul>{scenarios.into_iter().map(way).collect_view()}</ul>
            }
            .into_any(),
        };
        view! {
            <div class="wrap">
                <BackLink href=back/>
                <PageTitle title lead=words.text("def-preview-lead")/>
                {came.map(|title| view! { <Notice title tone=Tone::Info/> })}
                {section(&words, "walk", ways)}
                {whole.map(|whole| whole.view(&words))}
            </div>
        }
    })
}
