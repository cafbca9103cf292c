//! Shelves, words and views, as both databases keep them.

use std::collections::BTreeSet;

use domain::{
    case::Case,
    filing::Filing,
    ports::{CaseFilter, Committed, Store, Write},
    service::Order,
    view::{List, ListOf, View},
};
use jiff::SignedDuration;
use portico_storage::Database;
use testkit::{Maker, people};
use uuid::Uuid;

fn all(of: &[&str]) -> BTreeSet<String> {
    of.iter().map(|text| (*text).to_owned()).collect()
}

fn filing(case: &Case, shelves: &[&str], words: &[&str], unsaid: &[&str]) -> Filing {
    Filing {
        case: case.id,
        service: case.service.clone(),
        state: case.state.clone(),
        submitted_at: case.rank(Order::Oldest),
        last_day_at: case.rank(Order::TermLeft),
        shelves: all(shelves),
        words: all(words),
        unsaid: all(unsaid),
    }
}

async fn yes(store: &dyn Store, change: Vec<Write>) {
    assert_eq!(store.commit(change).await.unwrap(), Committed::Yes);
}

async fn each<F: AsyncFn(&Database, &Maker)>(story: F) {
    for home in testkit::databases() {
        let db = Database::open(home.url()).await.unwrap();
        db.migrate().await.unwrap();
        story(&db, &Maker::default()).await;
        db.close().await;
    }
}

/// So many cases of one state, the first submitted first.
async fn cases(store: &dyn Store, made: &Maker, number: i64) -> Vec<Case> {
    let mut all = Vec::new();
    for n in 0..number {
        let mut case = made.maris_case();
        case.submitted_at += SignedDuration::from_secs(n);
        yes(store, vec![Write::OpenCase(case.clone())]).await;
        all.push(case);
    }
    all
}

fn ids(cases: &[Case]) -> Vec<Uuid> {
    cases.iter().map(|case| case.id).collect()
}

#[tokio::test]
async fn a_shelf_is_read_from_both_ends_and_changes_with_its_case() {
    each(async |store, made| {
        let all = cases(store, made, 9).await;
        for (n, case) in all.iter().enumerate() {
            let shelves: &[&str] = if n % 2 == 0 { &["nobody", "queue:large"] } else { &["nobody"] };
            yes(store, vec![Write::File(filing(case, shelves, &[], &[]))]).await;
        }
        let shelf = |shelf: &str| CaseFilter {
            service: "parking-permit".into(),
            states: vec!["submitted".into()],
            shelf: Some(shelf.into()),
            limit: 2,
            ..CaseFilter::default()
        };
        let large: Vec<Uuid> = ids(&all).into_iter().step_by(2).collect();
        for backwards in [false, true] {
            let mut filter = CaseFilter { backwards, ..shelf("queue:large") };
            let mut seen = Vec::new();
            loop {
                let page = store.places(&filter).await.unwrap();
                let Some(last) = page.last() else { break };
                filter.after = Some(*last);
                seen.extend(page.into_iter().map(|(_, id)| id));
            }
            let mut expected = large.clone();
            if backwards {
                expected.reverse();
            }
            assert_eq!(seen, expected);
        }
        assert_eq!(store.count(&shelf("nobody")).await.unwrap(), 9);
        assert_eq!(store.count_up_to(&shelf("nobody"), 4).await.unwrap(), 4);
        yes(store, vec![Write::File(filing(&all[0], &["of:EE1"], &[], &[]))]).await;
        assert_eq!(store.count(&shelf("nobody")).await.unwrap(), 8);
        assert_eq!(ids(&store.cases(&shelf("of:EE1")).await.unwrap()), [all[0].id]);
        let several = [&ids(&all)[..], &[Uuid::nil()]].concat();
        assert_eq!(store.several(&several).await.unwrap().len(), 9);
        assert_eq!(store.several(&[]).await.unwrap(), []);
        assert_eq!(store.unfiled(5).await.unwrap(), [], "whoever saves now files");
    })
    .await;
}

#[tokio::test]
async fn a_queue_is_read_from_its_end_by_age_and_by_term() {
    each(async |store, made| {
        let all = cases(store, made, 7).await;
        for order in [Order::Oldest, Order::TermLeft] {
            let mut filter = CaseFilter {
                service: "parking-permit".into(),
                states: vec!["submitted".into()],
                order,
                backwards: true,
                limit: 3,
                ..CaseFilter::default()
            };
            let mut seen = Vec::new();
            loop {
                let page = store.cases(&filter).await.unwrap();
                let Some(last) = page.last() else { break };
                filter.after = Some((last.rank(order), last.id));
                seen.extend(ids(&page));
            }
            let mut expected = all.clone();
            expected.sort_by_key(|case| std::cmp::Reverse((case.rank(order), case.id)));
            assert_eq!(seen, ids(&expected), "{order:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn words_are_found_together_and_a_common_pair_is_looked_for_in_stretches() {
    each(async |store, made| {
        let case = made.maris_case();
        yes(store, vec![Write::OpenCase(case.clone())]).await;
        // Words belong to a case and a moment; that many moments of one case stand for that many cases.
        let at = |n: i64| case.submitted_at + SignedDuration::from_secs(n);
        let mut change = Vec::new();
        for n in 0..1500 {
            let words: &[&str] = match n {
                3 => &["maja", "auto", "rare"],
                _ if n % 2 == 0 => &["maja"],
                _ => &["auto"],
            };
            change.push(Write::File(Filing { submitted_at: at(n), ..filing(&case, &[], words, &[]) }));
        }
        yes(store, change).await;
        let look = async |words: &[&str], after| {
            let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
            store.found(&words, after, 51).await.unwrap()
        };
        assert_eq!(store.count_under("maja", 300).await.unwrap(), 300);
        assert_eq!(store.count_under("rare", 300).await.unwrap(), 1);
        let found = look(&["rare", "maja", "auto"], None).await;
        assert_eq!((found.cases, found.stopped), (vec![(at(3), case.id)], None));
        assert_eq!(look(&["none"], None).await, Default::default());
        // Together they are rare: the search says how far it came, and goes on from there.
        let (mut stopped, mut turns, mut together) = (None, 0, Vec::new());
        loop {
            let found = look(&["maja", "auto"], stopped).await;
            (turns, stopped) = (turns + 1, found.stopped);
            together.extend(found.cases);
            if stopped.is_none() {
                break;
            }
        }
        assert_eq!((together, turns), (vec![(at(3), case.id)], 2), "751 have the first word");
        let page = look(&["maja"], None).await;
        assert!(page.cases.len() >= 51 && page.cases.is_sorted_by(|one, next| one > next));
        let next = look(&["maja"], page.stopped).await;
        assert!(next.cases[0] < *page.cases.last().unwrap());
        let gone = Filing { submitted_at: at(3), ..filing(&case, &[], &[], &["rare"]) };
        yes(store, vec![Write::File(gone)]).await;
        assert_eq!(store.count_under("rare", 300).await.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn views_are_kept_for_their_official_and_no_more_than_there_may_be() {
    each(async |store, made| {
        let (olev, sirje) = (people::olev().code, people::mari().code);
        let view = |id: u128, official, name: &str| View {
            id: Uuid::from_u128(id),
            official,
            name: name.into(),
            list: List::from(ListOf::Queue { service: "parking-permit".into(), queue: "new".into() }),
            columns: vec!["state".into()],
            made_at: made.maris_case().submitted_at,
        };
        let add = async |view| store.commit(vec![Write::AddView { view, most: 2 }]).await.unwrap();
        assert_eq!(add(view(1, olev.clone(), "Teine")).await, Committed::Yes);
        assert_eq!(add(view(2, olev.clone(), "Esimene")).await, Committed::Yes);
        assert_eq!(add(view(3, olev.clone(), "Kolmas")).await, Committed::Conflict);
        assert_eq!(add(view(3, sirje.clone(), "Oma")).await, Committed::Yes);
        let names = async |of| store.views_of(of).await.unwrap().into_iter().map(|view| view.name).collect::<Vec<_>>();
        assert_eq!(names(&olev).await, ["Esimene", "Teine"]);
        let stolen = Write::SaveView(view(1, sirje.clone(), "Minu"));
        assert_eq!(store.commit(vec![stolen]).await.unwrap(), Committed::Conflict);
        yes(store, vec![Write::RemoveView { id: Uuid::from_u128(1), official: sirje }]).await;
        yes(store, vec![Write::SaveView(view(1, olev.clone(), "Uus"))]).await;
        assert_eq!(store.views_of(&olev).await.unwrap()[1], view(1, olev.clone(), "Uus"));
        yes(store, vec![Write::RemoveView { id: Uuid::from_u128(1), official: olev.clone() }]).await;
        assert_eq!(names(&olev).await, ["Esimene"]);
    })
    .await;
}
