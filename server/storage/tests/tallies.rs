//! Tallies and spans, as both databases keep and count them.

use std::sync::Arc;

use domain::{
    ports::{Clock as _, Committed, Span, Store, Write},
    service::Order,
    tally::{Counted, Page, Tallied, Tally},
};
use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, date},
};
use portico_storage::Database;
use testkit::{Maker, people};
use uuid::Uuid;

const DAY: Date = date(2026, 11, 21);

fn tally(day: Date, what: Counted) -> Tally {
    Tally { service: "parking-permit".into(), day, bundle: "2026-11".into(), what }
}

fn raise(by: u128, tallies: Vec<Tally>) -> Write {
    Write::Tally { by: Uuid::from_u128(by), tallies }
}

fn car() -> Counted {
    Counted::Reached(Page::Step("car".into()))
}

async fn yes(store: &dyn Store, change: Vec<Write>) {
    assert_eq!(store.commit(change).await.unwrap(), Committed::Yes);
}

async fn each<F: AsyncFn(Arc<Database>, &Maker)>(story: F) {
    for home in testkit::databases() {
        let db = Arc::new(Database::open(home.url()).await.unwrap());
        db.migrate().await.unwrap();
        story(Arc::clone(&db), &Maker::default()).await;
        db.close().await;
    }
}

#[tokio::test]
async fn numbers_are_raised_day_by_day_in_every_lane_and_read_since_a_day() {
    each(async |store, _| {
        for by in 0..10 {
            yes(&*store, vec![raise(by, vec![tally(DAY, Counted::Filed), tally(DAY, car())])]).await;
        }
        yes(&*store, vec![raise(3, vec![tally(DAY, car()), tally(DAY, car())])]).await;
        let before = DAY.yesterday().unwrap();
        yes(&*store, vec![raise(1, vec![tally(before, Counted::Took(12)), tally(date(1969, 12, 31), car())])]).await;
        yes(&*store, vec![raise(1, vec![Tally { service: "complaint".into(), ..tally(DAY, car()) }])]).await;
        let one = |day, what, number| Tallied { day, bundle: "2026-11".into(), what, number };
        let mut today = store.tallies("parking-permit", DAY).await.unwrap();
        today.sort_by_key(|one| one.number);
        assert_eq!(today, [one(DAY, Counted::Filed, 10), one(DAY, car(), 12)]);
        let since = store.tallies("parking-permit", before).await.unwrap();
        assert_eq!(since.len(), 3);
        assert!(since.contains(&one(before, Counted::Took(12), 1)), "{since:?}");
        assert_eq!(store.tallies("parking-permit", date(1969, 1, 1)).await.unwrap().len(), 4);
        assert_eq!(store.tallies("felling-permit", DAY).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn a_change_that_is_not_saved_raises_nothing_and_a_draft_knows_where_it_was() {
    each(async |store, made| {
        let mut draft = made.draft(&people::mari(), "parking-permit");
        draft.reached.bundle = draft.bundle.clone();
        draft.reached.come_to(Page::Start);
        let begun = tally(DAY, Counted::Reached(Page::Start));
        yes(&*store, vec![Write::BeginDraft(draft.clone()), raise(1, vec![begun.clone()])]).await;
        assert_eq!(store.draft(&draft.owner.code, "parking-permit").await.unwrap(), Some(draft.clone()));
        draft.reached.come_to(Page::Check);
        let on = vec![Write::SaveDraft(draft.clone()), raise(1, vec![tally(DAY, car())])];
        yes(&*store, on.clone()).await;
        assert_eq!(store.draft(&draft.owner.code, "parking-permit").await.unwrap().unwrap().reached, draft.reached);
        assert_eq!(store.commit(on).await.unwrap(), Committed::Conflict, "somebody was faster");
        let twice = vec![Write::BeginDraft(draft.clone()), raise(1, vec![begun])];
        assert_eq!(store.commit(twice).await.unwrap(), Committed::Conflict);
        let all = store.tallies("parking-permit", DAY).await.unwrap();
        assert_eq!(all.iter().map(|one| one.number).collect::<Vec<_>>(), [1, 1]);
    })
    .await;
}

/// Many write at once, each several numbers, and nobody waits for somebody who waits for them.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_lost_when_many_raise_the_same_numbers() {
    each(async |store, _| {
        let (each_by, writers) = (20, 8_u128);
        let mut tasks = Vec::new();
        for writer in 0..writers {
            let store = Arc::clone(&store);
            tasks.push(tokio::spawn(async move {
                for _ in 0..each_by {
                    let all = vec![tally(DAY, Counted::Filed), tally(DAY, car())];
                    yes(&*store, vec![raise(writer, all)]).await;
                }
            }));
        }
        for task in tasks {
            task.await.unwrap();
        }
        let all = store.tallies("parking-permit", DAY).await.unwrap();
        assert_eq!(all.iter().map(|one| one.number).collect::<Vec<_>>(), [160, 160]);
    })
    .await;
}

#[tokio::test]
async fn cases_are_counted_between_two_ranks_and_no_further_than_asked() {
    each(async |store, made| {
        let first = made.clock.now();
        for n in 0..6 {
            let mut case = made.maris_case();
            case.submitted_at = first + SignedDuration::from_hours(24 * n);
            case.due = (n < 4).then(|| date(2026, 12, 1).saturating_add(jiff::ToSpan::days(n)));
            case.state = if n == 5 { "in_review".into() } else { "submitted".into() };
            yes(&*store, vec![Write::OpenCase(case)]).await;
        }
        let span = |order, from, until| Span {
            service: "parking-permit".into(),
            states: vec!["submitted".into(), "in_review".into()],
            order,
            from,
            until,
        };
        let count = async |span: Span, most| store.count_in(&span, most).await.unwrap();
        let all = span(Order::Oldest, Timestamp::MIN, Timestamp::MAX);
        assert_eq!(count(all.clone(), 100).await, 6);
        assert_eq!(count(all.clone(), 4).await, 4);
        assert_eq!(count(Span { states: vec!["submitted".into()], ..all.clone() }, 100).await, 5);
        assert_eq!(count(Span { states: Vec::new(), ..all.clone() }, 100).await, 0);
        assert_eq!(count(Span { service: "complaint".into(), ..all }, 100).await, 0);
        let day = |n: i64| first + SignedDuration::from_hours(24 * n);
        assert_eq!(count(span(Order::Oldest, day(1), day(3)), 100).await, 2, "the end is not within");
        let utc = |day: Date| day.to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp();
        let by_term = |from, until| span(Order::TermLeft, from, until);
        assert_eq!(count(by_term(utc(date(2026, 12, 2)), utc(date(2026, 12, 4))), 100).await, 2);
        assert_eq!(count(by_term(domain::case::Case::NO_TERM, Timestamp::MAX), 100).await, 2, "without a term");
    })
    .await;
}
