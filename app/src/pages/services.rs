//! The whole catalogue: what was looked for, what narrows it down, and what was found.

use std::sync::Arc;

use domain::service::{AUDIENCES, LIFE_EVENTS, Service};
use leptos::prelude::*;
use text::{Args, Catalogue, Lang, Words};

use crate::{
    components::{BackLink, Card, Cards, Choice, Details, Narrow, PageTitle, SearchForm, Tiles},
    render::{PageCtx, page},
};

/// What was looked for.
#[derive(Debug, Clone, Default)]
pub struct Sought {
    pub query: String,
    /// A life event, an audience and the id of an authority; empty where all count.
    pub event: String,
    pub audience: String,
    pub authority: String,
    /// The query put right, where little was found.
    pub suggestion: Option<String>,
    /// The language in whose words it was found, where that is not the page's.
    pub found_in: Option<Lang>,
}

impl Sought {
    fn narrowed(&self) -> bool {
        [&self.event, &self.audience, &self.authority].into_iter().any(|choice| !choice.is_empty())
    }

    /// Whether a service is among those chosen.
    pub fn takes(&self, service: &Service) -> bool {
        let about = &service.catalogue;
        let any = |choice: &String, all: &[String]| choice.is_empty() || all.contains(choice);
        any(&self.event, &about.life_events)
            && any(&self.audience, &about.audience)
            && any(&self.authority, std::slice::from_ref(&about.authority))
    }
}

/// `all` gives the choices; `found` is what is shown, best first.
pub fn services(
    ctx: PageCtx,
    sought: &Sought,
    all: &[Arc<Service>],
    found: &[&Service],
    catalogue: &Catalogue,
) -> String {
    let words = ctx.words.clone();
    let count = || Args::new().number("count", found.len() as u64).text("query", sought.query.as_str());
    let (tab, heading) = if sought.query.is_empty() {
        (words.plain("services-title"), words.text_with("services-count", &count()))
    } else {
        (words.plain_with("services-tab", &count()), words.text_with("services-found", &count()))
    };
    let authorities = authorities(&ctx, all, catalogue);
    let (cards, none) = (cards(&ctx, found, catalogue), found.is_empty());
    let events = if none { life_events(&ctx, all, None) } else { Vec::new() };
    let (home, here, sought) = (ctx.here(""), ctx.here("/services"), sought.clone());
    let events_served: Vec<&str> = with_a_service(all, Some(&sought.event)).collect();
    let choices = |prefix: &str, ids: &[&str]| -> Vec<Choice> {
        let choice =
            |id: &&str| Choice { value: (*id).into(), label: words.plain(&format!("{prefix}-{id}")), hint: None };
        ids.iter().map(choice).collect()
    };
    let found_in = sought.found_in.filter(|_| !none);
    let found_in =
        found_in.map(|lang| words.text_with("services-found-in", &Args::new().text("language", lang.name())));
    let (open, again) = (sought.narrowed(), sought.narrowed() || !sought.query.is_empty());
    let narrows = [
        ("event", choices("life", &events_served), sought.event),
        ("audience", choices("audience", &AUDIENCES), sought.audience),
        ("authority", authorities, sought.authority),
    ];
    page(ctx, tab, move || {
        let narrow = |(name, choices, chosen): (&str, Vec<Choice>, String)| {
            view! { <Narrow name label=words.text(&format!("services-{name}")) choices chosen/> }
        };
        let (narrow, summary) = (narrows.map(narrow).into_iter().collect_view(), words.text("services-narrow"));
        let suggestion = sought.suggestion.as_ref().map(|right| {
            let href = format!("{here}?{}", query(right));
            view! { <p>{words.text("services-suggest")}" "<a href=href>{right.clone()}</a></p> }
        });
        view! {
            <div class="wrap">
                <BackLink href=home/>
                <PageTitle title=words.text("services-title")/>
                <SearchForm action=here.clone() query=sought.query>
                    <Details summary open>{narrow}</Details>
                </SearchForm>
                <div role="status"><h2>{heading}</h2></div>
                {found_in.map(|text| view! { <p>{text}</p> })}
                {suggestion}
                {none.then(|| view! { <p>{words.text("services-none")}</p> })}
                {(!none).then(|| view! { <Cards cards/> })}
                {(!events.is_empty()).then(|| view! { <Tiles links=events/> })}
                {again.then(|| view! { <p><a href=here>{words.text("services-clear")}</a></p> })}
            </div>
        }
    })
}

/// `q=…` as it stands in an address.
fn query(text: &str) -> String {
    let sign = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    format!("q={}", text.bytes().map(sign).collect::<String>())
}

/// The authorities that have a service, by their names.
fn authorities(ctx: &PageCtx, all: &[Arc<Service>], catalogue: &Catalogue) -> Vec<Choice> {
    let mut named: Vec<(String, &str)> = Vec::new();
    for service in all {
        let id = service.catalogue.authority.as_str();
        if !named.iter().any(|(_, known)| *known == id) {
            let own = catalogue.words_of(ctx.lang(), &service.id, &service.bundle);
            named.push((own.plain_attr("service", "authority", &Args::new()).unwrap_or_default(), id));
        }
    }
    named.sort();
    named.into_iter().map(|(label, id)| Choice { value: id.into(), label, hint: None }).collect()
}

/// Services as cards.
pub(super) fn cards(ctx: &PageCtx, services: &[&Service], catalogue: &Catalogue) -> Vec<Card> {
    let card = |service: &&Service| {
        let own = catalogue.words_of(ctx.lang(), &service.id, &service.bundle);
        Card {
            href: ctx.here(&format!("/{}", service.id)),
            title: own.text("service"),
            text: own.attr("service", "summary").unwrap_or_default(),
            facts: facts(&own, service),
        }
    };
    services.iter().map(card).collect()
}

/// The life events that have a service, but for one.
pub(super) fn life_events(ctx: &PageCtx, services: &[Arc<Service>], but: Option<&str>) -> Vec<(String, String)> {
    let link = |event: &str| (ctx.here(&format!("/life/{event}")), ctx.words.text(&format!("life-{event}")));
    with_a_service(services, None).filter(|event| Some(*event) != but).map(link).collect()
}

/// The life events that have a service, and one that was `chosen` all the same.
fn with_a_service<'a>(services: &'a [Arc<Service>], chosen: Option<&'a str>) -> impl Iterator<Item = &'static str> {
    let has = |event: &str| services.iter().any(|service| service.catalogue.life_events.iter().any(|e| e == event));
    LIFE_EVENTS.into_iter().filter(move |event| has(event) || chosen == Some(*event))
}

/// Cost and time in a few words each.
fn facts(words: &Words, service: &Service) -> Vec<String> {
    let fixed = |amount| words.text_with("fact-fee", &Args::new().money("amount", amount));
    let fee = service.fee.as_ref().map(|fee| fee.fixed.map_or_else(|| words.text("fact-fee-varies"), fixed));
    let days = service
        .catalogue
        .processing_time
        .map(|span| words.text_with("fact-time", &Args::new().number("days", days(span))));
    fee.into_iter().chain(days).collect()
}

/// A declared time in whole days.
pub(super) fn days(span: jiff::Span) -> u32 {
    u32::try_from(span.get_days() + 7 * span.get_weeks()).unwrap_or_default()
}
