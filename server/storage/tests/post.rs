//! Letters by post, on both databases: of several at one letter the first one wins, and nothing outlives its case.

use domain::{
    case::Case,
    ports::{Clock as _, Committed, Ids as _, PostRoom as _, PostWrite, Store, Write},
    post::{Envelope, Sack, SackStanding, Standing, Wish, Written},
};
use jiff::{Timestamp, civil::date};
use portico_storage::Database;
use testkit::{Maker, people};

async fn yes(store: &dyn Store, change: Vec<PostWrite>) {
    assert_eq!(done(store, change.clone()).await, Committed::Yes, "{change:?}");
}

async fn no(store: &dyn Store, change: Vec<PostWrite>) {
    assert_eq!(done(store, change.clone()).await, Committed::Conflict, "{change:?}");
}

async fn done(store: &dyn Store, change: Vec<PostWrite>) -> Committed {
    store.commit(change.into_iter().map(Write::Post).collect()).await.unwrap()
}

fn wish(made: &Maker, place: &str) -> Wish {
    let written = Written { street: "Õie põik 1".into(), post_code: "10115".into(), place: place.into() };
    let (address, at) = (written.read().unwrap(), made.clock.now());
    Wish { person: people::mari().code, address, visit: None, at }
}

fn envelope(made: &Maker, case: &Case, at: Timestamp) -> Envelope {
    Envelope {
        id: made.ids.uuid(at),
        to: case.owner.code.clone(),
        case: case.id,
        reference: case.reference.clone(),
        service: case.service.clone(),
        letter: None,
        at,
        standing: Standing::Waiting,
    }
}

fn settle(envelope: &Envelope, standing: Standing) -> (PostWrite, Envelope) {
    let (from, sack) = (envelope.standing.word(), envelope.standing.sack());
    let after = Envelope { standing, ..envelope.clone() };
    (PostWrite::Settle { envelope: after.clone(), from, sack }, after)
}

#[tokio::test]
async fn what_a_person_wants_is_kept_until_they_want_otherwise() {
    for home in testkit::databases() {
        let db = Database::open(home.url()).await.unwrap();
        db.migrate().await.unwrap();
        let made = Maker::default();
        let mari = people::mari().code;
        assert_eq!(db.wish(&mari).await.unwrap(), None);
        let (first, mut second) = (wish(&made, "Tallinn"), wish(&made, "Tartu"));
        second.visit = Some(made.ids.uuid(second.at));
        for wish in [first, second] {
            yes(&db, vec![PostWrite::Wish(wish.clone())]).await;
            assert_eq!(db.wish(&mari).await.unwrap(), Some(wish));
        }
        for _ in 0..2 {
            yes(&db, vec![PostWrite::Unwish(mari.clone())]).await;
            assert_eq!(db.wish(&mari).await.unwrap(), None);
        }
        db.close().await;
    }
}

#[tokio::test]
async fn each_letter_is_in_one_sack_and_each_sack_is_settled_once() {
    for home in testkit::databases() {
        let db = Database::open(home.url()).await.unwrap();
        db.migrate().await.unwrap();
        let made = Maker::default();
        let case = made.maris_case();
        assert_eq!(db.commit(vec![Write::OpenCase(case.clone())]).await.unwrap(), Committed::Yes);
        let at = made.clock.now();
        let later = at + jiff::SignedDuration::from_secs(60);
        let (old, new) = (Envelope { letter: Some(2), ..envelope(&made, &case, at) }, envelope(&made, &case, later));
        assert_eq!(db.pile().await.unwrap(), Default::default());
        yes(&db, vec![PostWrite::Wait(new.clone()), PostWrite::Wait(old.clone())]).await;
        no(&db, vec![PostWrite::Wait(old.clone())]).await;
        assert_eq!(db.envelopes_waiting(None, 9).await.unwrap(), [old.clone(), new.clone()]);
        assert_eq!(db.envelopes_waiting(None, 1).await.unwrap(), std::slice::from_ref(&old));
        assert_eq!(db.envelopes_waiting(Some((old.at, old.id)), 9).await.unwrap(), std::slice::from_ref(&new));
        assert_eq!(db.envelopes_to(&case.owner.code).await.unwrap().len(), 2);
        let pile = db.pile().await.unwrap();
        assert_eq!((pile.number, pile.oldest), (2, Some(at)));

        // Two officials take it at once.
        let address = wish(&made, "Tallinn").address;
        let sack = |n| Sack { id: uuid(n), by: people::olev(), at, standing: SackStanding::Open };
        let packed = |n| settle(&old, Standing::Packed { sack: uuid(n), address: address.clone() });
        let take = |n| done(&db, vec![PostWrite::Pack(sack(n)), packed(n).0]);
        let (one, two) = tokio::join!(take(1), take(2));
        assert_ne!(one, two);
        let n = if one == Committed::Yes { 1 } else { 2 };
        assert_eq!(db.sacks_open(9).await.unwrap(), [sack(n)], "whoever was late has no empty sack");
        assert_eq!(db.sack(uuid(n)).await.unwrap(), Some(sack(n)));
        let (_, in_it) = packed(n);
        assert_eq!(db.envelopes_in(uuid(n)).await.unwrap(), std::slice::from_ref(&in_it));
        assert_eq!((db.envelopes_to(&case.owner.code).await.unwrap().len(), db.pile().await.unwrap().number), (1, 2));

        // Put back, and packed again: who still thinks of the first sack is late.
        let (back, waits) = settle(&in_it, Standing::Waiting);
        let put_back = Sack { standing: SackStanding::PutBack { by: people::olev(), day: day() }, ..sack(n) };
        yes(&db, vec![PostWrite::SettleSack(put_back.clone()), back]).await;
        no(&db, vec![PostWrite::SettleSack(put_back)]).await;
        assert!(db.envelopes_in(uuid(n)).await.unwrap().is_empty() && db.sacks_open(9).await.unwrap().is_empty());
        let (again, in_other) = settle(&waits, Standing::Packed { sack: uuid(3), address: address.clone() });
        yes(&db, vec![PostWrite::Pack(sack(3)), again]).await;
        let posted = Standing::Posted { sack: uuid(3), address, day: day() };
        no(&db, vec![settle(&in_it, posted.clone()).0]).await;
        yes(&db, vec![settle(&in_other, posted).0]).await;
        assert_eq!(db.pile().await.unwrap().number, 1);
        assert_eq!(db.envelopes_of(case.id).await.unwrap().len(), 2);
        assert_eq!(db.commit(vec![Write::Forget(case.id)]).await.unwrap(), Committed::Yes);
        assert!(db.envelopes_of(case.id).await.unwrap().is_empty());
        db.close().await;
    }
}

fn uuid(n: u128) -> uuid::Uuid {
    uuid::Uuid::from_u128(n)
}

fn day() -> jiff::civil::Date {
    date(2026, 11, 22)
}
