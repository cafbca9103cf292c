//! Every look at a person's data: who, from where, why and when.

use domain::event::Event;
use leptos::prelude::*;
use text::{Args, Catalogue};

use super::{
    acting::service_for,
    story::{self, Reader},
};
use crate::{
    components::{BackLink, Empty, Event as Line, PageTitle, Timeline},
    render::{PageCtx, page},
};

pub fn looks(ctx: PageCtx, events: &[Event], catalogue: &Catalogue) -> String {
    let words = ctx.words.clone();
    let line = |event: &Event| {
        let own = catalogue.words(ctx.lang(), Some(&event.service));
        Line {
            about: Some(service_for(&own, event.represented.as_ref())),
            ..story::line(&own, event, &Args::new(), Reader::Applicant)
        }
    };
    let events: Vec<_> = events.iter().map(line).collect();
    let back = ctx.here("/cases");
    page(ctx, words.plain("looks-title"), move || {
        let list = if events.is_empty() {
            view! { <Empty title=words.text("looks-empty") text=words.text("looks-empty-text")/> }.into_any()
        } else {
            view! { <Timeline events/> }.into_any()
        };
        view! {
            <div class="column">
                <BackLink href=back/>
                <PageTitle title=words.text("looks-title") lead=words.text("looks-lead")/>
                <h2 class="unseen">{words.text("looks-list")}</h2>
                {list}
            </div>
        }
    })
}
