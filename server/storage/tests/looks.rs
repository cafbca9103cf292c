//! Looks at people's data, on both databases: narrowed down, counted, page by page.

use domain::{
    event::{By, Event, What},
    people::Actor,
    ports::{Committed, LookFilter, Store as _, Write},
};
use jiff::SignedDuration;
use portico_storage::Database;
use testkit::{Maker, people};

#[tokio::test]
async fn looks_are_found_by_kind_time_and_place() {
    for home in testkit::databases() {
        let db = Database::open(home.url()).await.unwrap();
        db.migrate().await.unwrap();
        assert_eq!(db.first_event_at().await.unwrap(), None);
        let (made, mari, jaan) = (Maker::default(), people::mari(), people::jaan());
        let case = made.maris_case();
        let base = made.event(&case);
        let actors = [Actor::Portal, Actor::Official(people::olev())];
        let look = |number: i64| Event {
            at: base.at + SignedDuration::from_secs(number / 2),
            what: What::Looked,
            actor: actors[usize::from(number % 3 == 0)].clone(),
            ..made.event(&case)
        };
        let looks: Vec<Event> = (0..60).map(look).collect();
        let change = looks.iter().cloned().map(Write::Record).chain([Write::Record(base.clone())]).collect();
        assert_eq!(db.commit(change).await.unwrap(), Committed::Yes);
        let mut newest = looks.clone();
        newest.sort_by_key(|event| std::cmp::Reverse((event.at, event.id)));

        let all = LookFilter::at(&mari.code, 100);
        assert_eq!(db.looks(&all).await.unwrap(), newest);
        assert_eq!(db.count_looks(&all).await.unwrap(), 60, "what is no look does not count");
        assert_eq!(db.count_looks(&LookFilter::at(&jaan.code, 9)).await.unwrap(), 0);
        for (by, count) in [(By::Person, 20), (By::System, 40)] {
            let filter = LookFilter { by: Some(by), ..all.clone() };
            let found = db.looks(&filter).await.unwrap();
            assert!(found.iter().all(|event| event.by() == by));
            assert_eq!((found.len(), db.count_looks(&filter).await.unwrap()), (count, count as u64));
        }
        let (from, until) = (newest[30].at, newest[10].at);
        let span = LookFilter { from: Some(from), until: Some(until), ..all.clone() };
        let inside = |event: &&Event| from <= event.at && event.at < until;
        let expected: Vec<Event> = newest.iter().filter(inside).cloned().collect();
        assert_eq!(db.looks(&span).await.unwrap(), expected);
        assert_eq!(db.count_looks(&span).await.unwrap(), expected.len() as u64);

        // Several at one moment are told apart by their ids, and each page begins where the one before ended.
        let (mut seen, mut before) = (Vec::new(), None);
        loop {
            let page = db.looks(&LookFilter { limit: 7, before, ..all.clone() }).await.unwrap();
            let Some(last) = page.last() else { break };
            before = Some((last.at, last.id));
            seen.extend(page);
        }
        assert_eq!(seen, newest);
        let skipped = db.looks(&LookFilter { limit: 7, offset: 55, ..all.clone() }).await.unwrap();
        assert_eq!(skipped, newest[55..]);
        assert_eq!(db.looks(&LookFilter { offset: 60, ..all.clone() }).await.unwrap(), []);
        // Of several people's, too.
        let both = LookFilter { about: vec![mari.code.clone(), jaan.code.clone()], offset: 55, limit: 7, ..all };
        assert_eq!(db.looks(&both).await.unwrap(), newest[55..]);

        assert_eq!(db.event(base.id).await.unwrap(), Some(base.clone()));
        assert_eq!(db.event(uuid::Uuid::nil()).await.unwrap(), None);
        let earliest = looks.iter().chain([&base]).min_by_key(|event| event.id.to_string()).unwrap();
        assert_eq!(db.first_event_at().await.unwrap(), Some(earliest.at));
        db.close().await;
    }
}
