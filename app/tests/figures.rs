//! The page of a service in figures: charts, tables and files say the same, in every language, and nothing personal.

use std::{collections::BTreeMap, sync::Arc};

use domain::{
    desk::{Age, Count, Figures, HowFar, Left, Overview, PageCount, Rough},
    service::{Library, Service},
    tally::Page,
};
use jiff::{ToSpan as _, civil::date};
use portico_app::{
    assets::Assets,
    embedded,
    pages::admin::{Datum, Room, figures, sheets},
    render::{PageCtx, Place, Typing},
};
use text::{Catalogue, Lang};

fn service() -> Arc<Service> {
    let files: Vec<(String, String)> =
        embedded::services().filter(|(path, _)| path.starts_with("parking-permit/")).collect();
    let files: Vec<(&str, &str)> = files
        .iter()
        .filter(|(path, _)| !path.contains("/scenarios/"))
        .filter_map(|(path, text)| Some((path.split_once('/')?.1, text.as_str())))
        .collect();
    Arc::new(Service::read(&files).expect("the service"))
}

fn count(number: u64) -> Count {
    Count { number, more: number == 10_000 }
}

fn found(begun: u64) -> Figures {
    let service = service();
    let since = date(2026, 8, 31);
    let page =
        |page: Page, reached, stopped| PageCount { page, reached: Rough::of(reached), stopped: Rough::of(stopped) };
    let pages = vec![
        page(Page::Step("home".into()), begun, 2),
        page(Page::Step("car".into()), begun, 40),
        page(Page::NotEligible, 3, 3),
        page(Page::Check, begun / 2, 10),
    ];
    let way = HowFar { service: Arc::clone(&service), begun: Rough::of(begun), filed: Rough::of(begun / 2), pages };
    let old = HowFar { service: Arc::clone(&service), begun: Rough::About(10), filed: Rough::Few, pages: Vec::new() };
    Figures {
        since,
        filed: (0..12_i64).map(|week| (since.saturating_add(week.weeks()), week.unsigned_abs() * 111)).collect(),
        ages: Age::ALL.into_iter().zip([4, 0, 7, 2, 10_000]).map(|(age, number)| (age, count(number))).collect(),
        terms: Left::ALL.into_iter().zip([3, 1, 9, 0]).map(|(left, number)| (left, count(number))).collect(),
        outcomes: vec![("approved".into(), 70), ("refused".into(), 5)],
        took: BTreeMap::from([(0, 5), (3, 40), (12, 20), (90, 10)]),
        ways: vec![way, old],
        service,
    }
}

fn html(lang: Lang, found: &Figures, catalogue: &Catalogue) -> String {
    let words = catalogue.words(lang, Some("parking-permit"));
    let ctx = PageCtx {
        words,
        path: format!("/{lang}/admin/figures/parking-permit"),
        languages: catalogue.languages().into(),
        user: None,
        csrf: String::new(),
        assets: Arc::new(Assets::embedded()),
        sandbox: true,
        place: Some(Place::Queue),
        stay: None,
        typing: Typing::Nothing,
        back: None,
        acting: None,
        counter: None,
        office: false,
    };
    let overview = Overview::default();
    let library = Library::of([Arc::clone(&found.service)]);
    let room = Room {
        overview: &overview,
        library: &library,
        catalogue,
        operator: false,
        administrator: false,
        post: false,
        today: date(2026, 11, 22),
    };
    figures(ctx, &room, found, &[Arc::clone(&found.service)])
}

#[test]
fn every_chart_has_a_name_a_table_and_a_file_in_every_language() {
    let catalogue = Catalogue::read(embedded::locales()).unwrap();
    for &lang in catalogue.languages() {
        for begun in [100, 7, 3] {
            let found = found(begun);
            let html = html(lang, &found, &catalogue);
            assert_eq!(catalogue.missing(), 0, "{html}");
            let shown = if begun < 5 { 5 } else { 6 };
            for (what, times) in [("<svg width", shown), ("role=\"img\"", shown), ("<table", shown), (".csv\"", shown)]
            {
                assert_eq!(html.matches(what).count(), times, "{what} in {lang}: {html}");
            }
            for id in html.split("role=\"img\" aria-labelledby=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                assert!(html.contains(&format!("<h2 id=\"{id}\"")), "nothing is called {id}");
            }
            assert!(!html.contains(" style=") && !html.contains("[figures-"), "{html}");
        }
    }
}

#[test]
fn sheets_say_numbers_plainly_and_small_ones_of_people_not_at_all() {
    let catalogue = Catalogue::read(embedded::locales()).unwrap();
    let words = catalogue.words(Lang::EN, Some("parking-permit"));
    let found = found(100);
    let all = sheets(&words, &catalogue, &found);
    let ids: Vec<&str> = all.iter().map(|sheet| sheet.id.as_str()).collect();
    assert_eq!(ids, ["filed", "ages", "terms", "outcomes", "took", "pages", "pages-2"]);
    assert!(all.iter().all(|sheet| sheet.rows.iter().all(|row| row.values.len() + 1 == sheet.head.len())));
    let took: Vec<u64> = all[4].rows.iter().map(|row| row.values[0].plain(&words).parse().unwrap()).collect();
    assert_eq!(took, [5, 40, 0, 20, 0, 10], "every day is in one row");
    assert_eq!(found.median(), Some(3));
    let home = &all[5].rows[0];
    assert_eq!(home.values, [Datum::Number(100), Datum::Few, Datum::Nothing]);
    assert_eq!(home.values[1].plain(&words), "fewer than 5");
    assert_eq!(all[5].rows[1].values, [Datum::Number(100), Datum::Number(40), Datum::Share(40)]);
    let older = all[1].rows[4].values[0];
    assert_eq!(
        (older.shown(&words).replace(['\u{2068}', '\u{2069}'], ""), older.plain(&words)),
        ("over 10,000".into(), "over 10,000".into())
    );
    assert_eq!(
        (Datum::Number(12_345).shown(&words), Datum::Number(12_345).plain(&words)),
        ("12,345".into(), "12345".into())
    );
}
