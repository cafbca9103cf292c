//! How long the list of a group with a thousand items takes, from the stored draft to the page as it is sent.
//!
//! `cargo run --release -p portico-app --example thousand_items`

use std::{
    io::{self, Write},
    sync::Arc,
    time::{Duration, Instant},
};

use domain::{
    answers::{Answer, Answers, Source},
    application::Draft,
    journey::{Journey, Spot, StepPage},
    people::Person,
    rules::Value,
    service::Service,
};
use jiff::{Timestamp, civil::date};
use portico_app::{
    assets::Assets,
    embedded, pages,
    render::{PageCtx, Typing, User},
};
use text::{Catalogue, Lang};
use uuid::Uuid;

const ITEMS: u32 = 1000;
/// Pages that are made; the median counts.
const PAGES: usize = 51;

/// A made-up service of the tests: founders by name and share, each with a list of contacts inside.
const SERVICE: &str = include_str!("../tests/pages/every-kind.toml");
const WORDS: &str = include_str!("../tests/pages/every-kind.ftl");

fn main() -> io::Result<()> {
    let text = SERVICE.replace("\"TOWNS\"", "[\"Tõrva\"]");
    let read = Service::read(&[("service.toml", &text)]);
    let service = Arc::new(read.map_err(|complaints| io::Error::other(complaints[0].to_string()))?);
    let own = [("et/services/every-kind.ftl".to_owned(), WORDS.to_owned())];
    let catalogue =
        Catalogue::read(embedded::locales().chain(own)).map_err(|found| io::Error::other(found[0].to_string()))?;
    let assets = Arc::new(Assets::embedded());
    let draft = draft(&service)?;
    let spot = Spot::step("founders");

    let (mut journeys, mut wholes, mut bytes) = (Vec::new(), Vec::new(), 0);
    for _ in 0..PAGES {
        let begun = Instant::now();
        let found = found(&service, &draft, &spot).ok_or_else(|| io::Error::other("there is no such page"))?;
        journeys.push(begun.elapsed());
        bytes = pages::step(ctx(&catalogue, &assets), "/every-kind", found).len();
        wholes.push(begun.elapsed());
    }
    let mut out = io::stdout();
    writeln!(out, "{ITEMS} items, a page of {bytes} bytes, the median of {PAGES}:")?;
    writeln!(out, "what is on it, from the stored draft: {:?}", median(journeys))?;
    writeln!(out, "the whole page: {:?}", median(wholes))
}

/// What the Desk does for a page: may it be looked at, and what is on it.
fn found(service: &Arc<Service>, draft: &Draft, spot: &Spot) -> Option<StepPage> {
    let journey = Journey::new(service, draft, date(2026, 11, 22));
    journey.may_visit(spot).then(|| journey.page(service, spot, None, &[])).flatten()
}

fn draft(service: &Service) -> io::Result<Draft> {
    let said = |value: Value| Answer { value, source: Source::Person };
    let mut answers = Answers::default();
    answers.set("f_text", said("Tuhat asutajat".into()));
    for number in 1..=ITEMS {
        let mut founder = Answers::default();
        founder.set("founder_name", said(format!("Asutaja {number:04}").as_str().into()));
        founder.set("share", said(Value::Number(number.into())));
        answers.add_item("founder", founder);
    }
    let code = "EE60001019906".parse().map_err(|_| io::Error::other("not a code"))?;
    Ok(Draft {
        id: Uuid::nil(),
        represented: None,
        counter: None,
        owner: Person { code, given_name: "Mari".into(), family_name: "Näidis".into() },
        service: service.id.clone(),
        bundle: service.bundle.clone(),
        answers,
        facts: Default::default(),
        amends: None,
        // Every list inside was looked at: nothing ends the search for what is due before the last item.
        done: ["all".to_owned()].into_iter().chain((1..=ITEMS).map(|item| format!("contacts/{item}"))).collect(),
        reached: Default::default(),
        created_at: Timestamp::UNIX_EPOCH,
        updated_at: Timestamp::UNIX_EPOCH,
        version: 1,
    })
}

fn ctx(catalogue: &Catalogue, assets: &Arc<Assets>) -> PageCtx {
    PageCtx {
        words: catalogue.words(Lang::ET, Some("every-kind")),
        path: "/et/every-kind/founders".into(),
        languages: catalogue.languages().into(),
        user: Some(User { name: "Mari Näidis".into(), official: false, counter: false, translator: false, unread: 0 }),
        csrf: "token".into(),
        assets: Arc::clone(assets),
        sandbox: true,
        place: None,
        stay: None,
        typing: Typing::Nothing,
        back: None,
        acting: None,
        office: false,
        counter: None,
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
