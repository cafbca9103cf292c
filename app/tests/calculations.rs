//! How something was calculated, as a person reads it: in words, without a sign of the language of definitions.

use std::{collections::BTreeMap, sync::Arc};

use domain::{
    answers::{Answer, Source},
    application::Draft,
    journey::{Journey, Spot},
    people::Person,
    rules::Value,
    service::Service,
};
use jiff::{Timestamp, civil::date};
use portico_app::{
    assets::Assets,
    embedded, pages,
    render::{PageCtx, Typing},
};
use text::{Catalogue, Lang};
use uuid::Uuid;

fn service() -> Arc<Service> {
    let files: BTreeMap<String, String> = embedded::services()
        .filter(|(path, _)| path.starts_with("speed-fine-contest/") && !path.contains("scenarios"))
        .map(|(path, text)| (path.rsplit('/').next().unwrap().to_owned(), text.to_string()))
        .collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Arc::new(Service::read(&files).unwrap_or_else(|complaints| panic!("{complaints:?}")))
}

/// 61 where 50 is allowed; the notice was issued on a Wednesday.
fn draft(service: &Service) -> Draft {
    let person =
        Person { code: "EE37511029028".parse().unwrap(), given_name: "Jaan".into(), family_name: "Katse".into() };
    let number = |text: &str| Value::Number(text.parse().unwrap());
    let mut draft = Draft {
        id: Uuid::nil(),
        represented: None,
        counter: None,
        owner: person,
        service: service.id.clone(),
        bundle: service.bundle.clone(),
        answers: Default::default(),
        facts: Default::default(),
        amends: None,
        done: vec!["fine".into()],
        reached: Default::default(),
        created_at: Timestamp::UNIX_EPOCH,
        updated_at: Timestamp::UNIX_EPOCH,
        version: 1,
    };
    for (field, value) in [
        ("fine_number", Value::from("HT-990002")),
        ("served_later", Value::Bool(false)),
        ("place", Value::from("Narva mnt 63, Tallinn")),
        ("happened_on", Value::Date(date(2026, 2, 21))),
        ("measured", number("61")),
        ("speed_limit", number("50")),
        ("amount", number("33.00")),
        ("issued_on", Value::Date(date(2026, 2, 25))),
    ] {
        draft.answers.set(field, Answer { value, source: Source::Person });
    }
    draft
}

fn page(lang: Lang) -> String {
    let service = service();
    let catalogue = Catalogue::read(embedded::locales()).unwrap();
    let ctx = PageCtx {
        words: catalogue.words(lang, Some("speed-fine-contest")),
        path: "/en/speed-fine-contest/notice".into(),
        languages: catalogue.languages().into(),
        user: None,
        csrf: "token".into(),
        assets: Arc::new(Assets::embedded()),
        sandbox: true,
        place: None,
        stay: None,
        typing: Typing::Nothing,
        back: None,
        acting: None,
        office: false,
        counter: None,
    };
    let draft = draft(&service);
    let journey = Journey::new(&service, &draft, date(2026, 3, 2));
    let found = journey.page(&service, &Spot::step("notice"), None, &[]).unwrap();
    let html = pages::step(ctx, "/speed-fine-contest", found);
    html.replace(['\u{2068}', '\u{2069}'], "").replace('\u{a0}', " ")
}

/// The lines of each calculation on the page.
fn calculations(html: &str) -> Vec<Vec<String>> {
    let details = html.split("<details").skip(1).filter_map(|rest| rest.split("</details>").next());
    let calculated = details.filter(|details| details.contains("<ol>"));
    let items = |details: &str| {
        let items = details.split("<li>").skip(1).filter_map(|rest| rest.split("</li>").next());
        items.map(str::to_owned).collect()
    };
    calculated.map(items).collect()
}

#[test]
fn a_sum_is_explained_line_by_line_with_the_figures_of_the_law() {
    let all = calculations(&page(Lang::EN));
    assert_eq!(all.len(), 2, "the sum and the last day: {all:#?}");
    assert_eq!(
        all[0],
        [
            "Speed, in kilometres per hour (61) − Highest speed allowed there, in kilometres per hour (50) = 11",
            "Euros for each kilometre per hour over the limit (3) × 11 = 33",
            "The smallest of The largest fine, in euros (190) and 33 = 33",
            "The largest of 0 and 33 = 33",
            "The fine by the law: €33.00",
            "Euros for each kilometre per hour over the limit: 3, valid from 1 January 2011",
            "The largest fine, in euros: 190, valid from 1 January 2011",
        ]
    );
    assert_eq!(
        all[1],
        [
            "Did the notice reach you later than on the day it was issued? No",
            "So this counts: The day the notice was issued (25 February 2026)",
            "Days to contest the fine (30) × 1 day = 30 days",
            "25 February 2026 + 30 days = 27 March 2026",
            "The last of the days to contest: 27 March 2026",
            "Is The last of the days to contest, day of the week (Friday) the same as Saturday? No",
            "Is The last of the days to contest, day of the week (Friday) the same as Sunday? No",
            "So this counts: The last of the days to contest (27 March 2026)",
            "The last day, not on a weekend: 27 March 2026",
            "Days to contest the fine: 30, valid from 1 January 2010",
        ]
    );
}

#[test]
fn nothing_of_the_definitions_language_is_seen() {
    for lang in [Lang::ET, Lang::EN] {
        for line in calculations(&page(lang)).concat() {
            for sign in ["duration(", "weekday", "_", "\"", "if ", "null", "P1D", "max("] {
                assert!(!line.contains(sign), "{sign}: {line}");
            }
        }
    }
}
