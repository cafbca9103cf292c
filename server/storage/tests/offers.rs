//! Offers: once for each key and person, whoever is faster; and a feed that one worker reads on.

use domain::{
    notice::{About, Notice},
    offer::{Claimed, Feed, Offer, Standing},
    ports::{Clock as _, Committed, Store as _, Write},
};
use jiff::SignedDuration;
use portico_storage::Database;
use testkit::{Maker, TestDatabase, people};

/// Each database in turn, migrated.
async fn databases() -> Vec<(TestDatabase, Database)> {
    let mut all = Vec::new();
    for home in testkit::databases() {
        let db = Database::open(home.url()).await.unwrap();
        db.migrate().await.unwrap();
        all.push((home, db));
    }
    all
}

async fn commit(db: &Database, change: Vec<Write>) -> Committed {
    db.commit(change).await.unwrap()
}

fn feed() -> Feed {
    Feed { service: "child-benefit".into(), offering: "birth".into(), call: "population.births".into() }
}

fn read_on(from: Option<&str>, to: &str) -> Write {
    Write::MoveCursor { feed: feed(), from: from.map(str::to_owned), to: to.into() }
}

/// A birth is told to both parents, as the worker saves it.
fn told(made: &Maker, key: &str) -> (Vec<Write>, Offer, Offer) {
    let (hers, his) = (made.offer(&people::mari(), key), made.offer(&people::jaan(), key));
    let change = vec![
        Write::NewClaim { claim: made.claim(key), case: None },
        Write::MakeOffer(hers.clone()),
        Write::MakeOffer(his.clone()),
    ];
    (change, hers, his)
}

fn settle(offer: &Offer, from: Standing, to: Standing) -> Write {
    Write::SettleOffer { id: offer.id, from, to }
}

#[tokio::test]
async fn an_offer_comes_back_as_it_was_made_until_its_time_is_over() {
    for (_home, db) in databases().await {
        let made = Maker::default();
        let (change, hers, his) = told(&made, "k1");
        assert_eq!(db.claimed(&made.claim("k1")).await.unwrap(), Claimed::Never);
        assert_eq!(commit(&db, change).await, Committed::Yes);
        assert_eq!(db.claimed(&made.claim("k1")).await.unwrap(), Claimed::Offered);
        assert_eq!(db.offer(hers.id).await.unwrap(), Some(hers.clone()));
        assert_eq!(db.offer(made.maris_case().id).await.unwrap(), None);
        let now = made.clock.now();
        let mari = people::mari().code;
        assert_eq!(db.offers_to(&mari, now).await.unwrap(), std::slice::from_ref(&hers));
        assert_eq!(db.offers_to(&people::olev().code, now).await.unwrap(), []);
        let almost = hers.expires_at - SignedDuration::from_millis(1);
        assert_eq!(db.offers_to(&mari, almost).await.unwrap().len(), 1);
        assert_eq!(db.offers_to(&mari, hers.expires_at).await.unwrap(), []);
        assert_eq!(db.offers_of(&made.claim("k1")).await.unwrap().len(), 2);
        assert_eq!(db.offers_of(&made.claim("k2")).await.unwrap(), []);

        for (to, shown) in [(Standing::Declined, 1), (Standing::Open, 1), (Standing::Closed, 0)] {
            let before = db.offer(his.id).await.unwrap().unwrap().standing;
            assert_eq!(commit(&db, vec![settle(&his, before, to)]).await, Committed::Yes);
            assert_eq!(db.offer(his.id).await.unwrap().unwrap().standing, to);
            assert_eq!(db.offers_to(&people::jaan().code, now).await.unwrap().len(), shown);
        }
        assert_eq!(commit(&db, vec![settle(&his, Standing::Open, Standing::Declined)]).await, Committed::Conflict);
    }
}

#[tokio::test]
async fn a_key_is_told_once_and_a_person_has_one_offer_of_it() {
    for (_home, db) in databases().await {
        let made = Maker::default();
        let (change, ..) = told(&made, "k1");
        assert_eq!(commit(&db, change.clone()).await, Committed::Yes);
        assert_eq!(commit(&db, change).await, Committed::Conflict);
        let second = Write::MakeOffer(made.offer(&people::mari(), "k1"));
        assert_eq!(commit(&db, vec![second]).await, Committed::Conflict);
        assert_eq!(db.offers_of(&made.claim("k1")).await.unwrap().len(), 2);
        let (other, ..) = told(&made, "k2");
        assert_eq!(commit(&db, other).await, Committed::Yes, "another birth is another offer");
        assert!(db.commit(vec![Write::MakeOffer(made.offer(&people::olev(), "k3"))]).await.is_err(), "of nothing");
    }
}

#[tokio::test]
async fn of_two_workers_one_reads_a_feed_on_and_the_other_saves_nothing() {
    for (_home, db) in databases().await {
        let made = Maker::default();
        assert_eq!(db.cursor(&feed()).await.unwrap(), None);
        for (from, to) in [(None, "1"), (Some("1"), "2")] {
            let page = |key: &str| {
                let (change, ..) = told(&made, key);
                [vec![read_on(from, to)], change].concat()
            };
            let (here, there) = (page(&format!("here {to}")), page(&format!("there {to}")));
            let (one, other) = tokio::join!(commit(&db, here), commit(&db, there));
            assert_ne!(one, other);
            assert_eq!(db.cursor(&feed()).await.unwrap().as_deref(), Some(to));
            let mut heard = 0;
            for place in ["here", "there"] {
                heard += db.offers_of(&made.claim(&format!("{place} {to}"))).await.unwrap().len();
            }
            assert_eq!(heard, 2, "the offers of the faster one");
        }
        let other = Feed { call: "population.deaths".into(), ..feed() };
        assert_eq!(db.cursor(&other).await.unwrap(), None, "another feed has a cursor of its own");
    }
}

#[tokio::test]
async fn of_two_parents_who_apply_at_once_one_has_the_claim() {
    for (_home, db) in databases().await {
        let made = Maker::default();
        let (change, hers, his) = told(&made, "k1");
        commit(&db, change).await;
        let applies = |own: &Offer, other: &Offer| {
            let case = made.maris_case();
            let take = Write::TakeClaim { claim: made.claim("k1"), case: case.id };
            let change = vec![
                Write::OpenCase(case.clone()),
                take,
                settle(own, Standing::Open, Standing::Accepted),
                settle(other, Standing::Open, Standing::Closed),
            ];
            (case, change)
        };
        let ((a, mari), (b, jaan)) = (applies(&hers, &his), applies(&his, &hers));
        let (one, other) = tokio::join!(commit(&db, mari), commit(&db, jaan));
        assert_ne!(one, other);
        let winner = if one == Committed::Yes { a.id } else { b.id };
        assert_eq!(db.claimed(&made.claim("k1")).await.unwrap(), Claimed::By(winner));
        let standings: Vec<Standing> =
            db.offers_of(&made.claim("k1")).await.unwrap().iter().map(|offer| offer.standing).collect();
        assert!(standings.contains(&Standing::Accepted) && standings.contains(&Standing::Closed), "{standings:?}");
    }
}

/// A birth is told in the moment in which a parent applies for the same child without an offer.
#[tokio::test]
async fn an_application_and_an_offer_of_one_key_do_not_pass_each_other() {
    for (_home, db) in databases().await {
        let made = Maker::default();
        for round in 0..5 {
            let key = format!("k{round}");
            let (offered, ..) = told(&made, &key);
            let case = made.maris_case();
            let applied =
                vec![Write::OpenCase(case.clone()), Write::NewClaim { claim: made.claim(&key), case: Some(case.id) }];
            let (one, other) = tokio::join!(commit(&db, offered), commit(&db, applied));
            assert_ne!(one, other);
            let offers = db.offers_of(&made.claim(&key)).await.unwrap().len();
            assert_eq!(offers, if one == Committed::Yes { 2 } else { 0 });
        }
    }
}

#[tokio::test]
async fn a_notice_about_an_offer_stands_in_the_inbox_and_its_letter_is_leased() {
    for (_home, db) in databases().await {
        let made = Maker::default();
        let case = made.maris_case();
        let (change, hers, _) = told(&made, "k1");
        let notice = Notice { about: About::Offer(hers.id), bundle: None, ..made.notice(&case) };
        let letter = domain::message::Message { case: None, ..made.message(&case, "letter/1") };
        let told = [change, vec![Write::Notify(notice.clone()), Write::Send(letter.clone())]].concat();
        assert_eq!(commit(&db, told).await, Committed::Yes);
        assert_eq!(db.notices(&case.owner.code).await.unwrap(), [notice]);
        assert_eq!(db.unread(&case.owner.code).await.unwrap(), 1);
        let now = made.clock.now();
        assert_eq!(db.lease(now, now + SignedDuration::from_secs(30), 10, &[]).await.unwrap(), [letter]);
        let nowhere = Notice { about: About::Offer(case.id), ..made.notice(&case) };
        assert!(db.commit(vec![Write::Notify(nowhere)]).await.is_err(), "there is no such offer");
    }
}
