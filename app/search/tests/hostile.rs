//! What holds for every query and every catalogue.

mod services;

use std::time::{Duration, Instant};

use portico_search::{Entry, Index};
use proptest::prelude::*;
use services::{index, rows};

#[test]
fn every_title_finds_its_own_service_first() {
    for language in ["et", "en", "ru"] {
        for (id, title, ..) in rows(language) {
            for query in [title.to_string(), title.to_uppercase(), format!(" {title}! ")] {
                assert_eq!(index(language).find(&query, 1)[0].id, *id, "{query}");
            }
        }
    }
}

#[test]
fn only_the_start_of_a_long_query_counts() {
    let index = index("en");
    let mut slowest = Duration::ZERO;
    let long = ["a".repeat(1_000_000), "permit ".repeat(150_000), "\u{303}".repeat(500_000), "ﷺ".repeat(300_000)];
    for query in long.iter().map(String::as_str).chain([&*"parking ".repeat(10_000)]) {
        let start = Instant::now();
        index.find(query, 10);
        index.suggest(query);
        slowest = slowest.max(start.elapsed());
    }
    assert!(slowest < Duration::from_millis(200), "{slowest:?}, unoptimised");
    let ten = "permit ".repeat(10);
    assert_eq!(index.find(&format!("{ten} passport"), 5), index.find(&ten, 5));
}

#[test]
fn equals_keep_their_order() {
    let entry = |id: usize| Entry { id: id.to_string(), title: "Sama nimi".into(), words: Vec::new() };
    let ids: Vec<String> =
        Index::new("et", (0..20).map(entry)).find("nimi", 20).into_iter().map(|hit| hit.id).collect();
    assert_eq!(ids, (0..20).map(|id| id.to_string()).collect::<Vec<_>>());
}

proptest! {
    #[test]
    fn no_query_makes_searching_panic(query in "\\PC{0,120}", language in "et|en|ru|fi|xx|") {
        let index = index(&language);
        let hits = index.find(&query, 5);
        prop_assert!(hits.len() <= 5 && hits.iter().all(|hit| hit.score > 0.0));
        index.suggest(&query);
    }

    #[test]
    fn letters_of_the_languages_make_nothing_panic(query in "[a-zõäöüšžй-яёА-Я'\u{300}\u{303}\u{308} ]{0,60}", language in "et|en|ru") {
        index(&language).find(&query, 5);
    }

    #[test]
    fn an_exact_title_comes_first(
        titles in prop::collection::vec("[a-zõäöü]{1,12}( [a-zõäöü]{1,12}){0,4}", 1..20), language in "et|en|ru|xx", pick: prop::sample::Index,
    ) {
        let entry = |(id, title): (usize, &String)| Entry { id: id.to_string(), title: title.clone(), words: Vec::new() };
        let index = Index::new(&language, titles.iter().enumerate().map(entry));
        let title = pick.get(&titles);
        let first = titles.iter().position(|other| other == title).map(|place| place.to_string());
        prop_assert_eq!(index.find(title, 1).into_iter().next().map(|hit| hit.id), first);
    }

    #[test]
    fn any_texts_can_be_indexed(titles in prop::collection::vec("\\PC{0,60}", 0..10), language in "et|en|ru") {
        let entry = |title: &String| Entry { id: title.clone(), title: title.clone(), words: Vec::new() };
        Index::new(&language, titles.iter().map(entry)).find("luba", 5);
    }
}
