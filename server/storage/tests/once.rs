//! What registers have answered in a session: beside it, no more than some, and gone with it.

use std::{sync::Arc, time::Duration};

use domain::{
    ports::{Clock as _, Committed, Evidence, Store as _, Write},
    remembered::{MOST, Remembered, SessionKey},
};
use jiff::SignedDuration;
use portico_storage::{Database, Sessions};
use serde_json::json;
use testkit::{StoppedClock, TestDatabase};
use time::OffsetDateTime;
use tower_sessions::{
    SessionStore as _,
    session::{Id, Record},
};

/// A database with a clock and two sessions of half an hour, 7 and 8.
struct House {
    _home: TestDatabase,
    db: Database,
    clock: Arc<StoppedClock>,
    sessions: Sessions,
}

impl House {
    async fn all() -> Vec<Self> {
        let mut all = Vec::new();
        for home in testkit::databases() {
            let db = Database::open(home.url()).await.unwrap();
            db.migrate().await.unwrap();
            let clock = Arc::new(StoppedClock::default());
            let sessions = Sessions::new(db.clone(), clock.clone());
            for id in [7, 8] {
                let now = OffsetDateTime::from_unix_timestamp(clock.now().as_second()).unwrap();
                let expiry_date = now + time::Duration::minutes(30);
                let mut record = Record { id: Id(id), data: Default::default(), expiry_date };
                sessions.create(&mut record).await.unwrap();
            }
            all.push(Self { _home: home, db, clock, sessions });
        }
        all
    }

    fn answer(&self, question: &str, text: &str) -> Remembered {
        let at = self.clock.now();
        let evidence = Evidence {
            trace: uuid::Uuid::from_u128(3),
            request_id: Some("r".into()),
            request_hash: None,
            service: "EE/GOV/1/population/person".into(),
            asked_at: at,
            answered_at: at,
        };
        let until = at + SignedDuration::from_mins(15);
        Remembered { question: question.into(), answer: json!({ "address": text }), evidence, at, until }
    }

    async fn keep(&self, session: i128, answer: &Remembered) {
        let change = vec![Write::Remember(SessionKey::of(session), answer.clone())];
        assert_eq!(self.db.commit(change).await.unwrap(), Committed::Yes);
    }

    async fn finds(&self, session: i128, question: &str) -> Option<Remembered> {
        self.db.remembered(&SessionKey::of(session), question, self.clock.now()).await.unwrap()
    }
}

#[tokio::test]
async fn an_answer_is_found_in_its_session_alone_until_its_time_is_over() {
    for house in House::all().await {
        let answer = house.answer("q", "Katse tn 5");
        house.keep(7, &answer).await;
        assert_eq!(house.finds(7, "q").await.as_ref(), Some(&answer));
        assert_eq!((house.finds(8, "q").await, house.finds(7, "r").await), (None, None));
        let newer = house.answer("q", "Katse tn 6");
        house.keep(7, &newer).await;
        assert_eq!(house.finds(7, "q").await, Some(newer), "the newer one is in its place");
        // Another process on the same database finds it, too.
        let other = Database::open(house._home.url()).await.unwrap();
        assert!(other.remembered(&SessionKey::of(7), "q", house.clock.now()).await.unwrap().is_some());
        other.close().await;
        house.clock.advance(Duration::from_secs(15 * 60));
        assert_eq!(house.finds(7, "q").await, None);
        assert_eq!(house.db.expire(house.clock.now(), 10).await.unwrap(), 1);
        assert_eq!(house.db.expire(house.clock.now(), 10).await.unwrap(), 0);
        house.db.close().await;
    }
}

#[tokio::test]
async fn it_goes_with_the_session_and_comes_to_none_that_is_over() {
    for house in House::all().await {
        let answer = house.answer("q", "Katse tn 5");
        for session in [7, 8, 9] {
            house.keep(session, &answer).await;
        }
        assert_eq!(house.finds(9, "q").await, None, "there is no such session");
        house.sessions.delete(&Id(7)).await.unwrap();
        assert_eq!(house.finds(7, "q").await, None, "signed out");
        house.keep(7, &answer).await;
        assert_eq!(house.finds(7, "q").await, None, "a late answer brings nothing back");
        assert!(house.finds(8, "q").await.is_some());
        let now = house.clock.now();
        house.clock.advance(Duration::from_secs(31 * 60));
        assert_eq!(house.sessions.purge_expired().await.unwrap(), 1);
        let kept = house.db.remembered(&SessionKey::of(8), "q", now).await.unwrap();
        assert_eq!(kept, None, "left alone too long");
        house.db.close().await;
    }
}

#[tokio::test]
async fn a_session_keeps_no_more_than_some() {
    for house in House::all().await {
        for number in 0..=MOST {
            house.keep(7, &house.answer(&number.to_string(), "Katse tn 5")).await;
        }
        assert!(house.finds(7, &(MOST - 1).to_string()).await.is_some());
        assert_eq!(house.finds(7, &MOST.to_string()).await, None, "one too many");
        house.keep(7, &house.answer("0", "Katse tn 6")).await;
        assert_eq!(house.finds(7, "0").await.unwrap().answer, json!({ "address": "Katse tn 6" }));
        house.keep(8, &house.answer("0", "Katse tn 7")).await;
        assert!(house.finds(8, "0").await.is_some(), "another session has its own");
        house.db.close().await;
    }
}
