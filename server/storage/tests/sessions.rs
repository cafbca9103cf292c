//! Sessions: found by their id, never kept under it, and gone when they are over.

use std::{sync::Arc, time::Duration};

use domain::ports::Clock as _;
use portico_storage::{Database, Sessions};
use testkit::StoppedClock;
use time::OffsetDateTime;
use tower_sessions::{
    SessionStore as _,
    session::{Id, Record},
};

fn record(id: i128, clock: &StoppedClock, minutes: i64) -> Record {
    let now = OffsetDateTime::from_unix_timestamp(clock.now().as_second()).unwrap();
    let data = [("name".to_owned(), "Mari Näidis".into())].into();
    Record { id: Id(id), data, expiry_date: now + time::Duration::minutes(minutes) }
}

#[tokio::test]
async fn a_session_lives_until_it_ends_or_expires() {
    for home in testkit::databases() {
        let db = Database::open(home.url()).await.unwrap();
        db.migrate().await.unwrap();
        let clock = Arc::new(StoppedClock::default());
        let sessions = Sessions::new(db.clone(), clock.clone());

        let mut mari = record(7, &clock, 30);
        sessions.create(&mut mari).await.unwrap();
        assert_eq!(sessions.load(&mari.id).await.unwrap(), Some(mari.clone()));
        let mut same_id = record(7, &clock, 30);
        sessions.create(&mut same_id).await.unwrap();
        assert_ne!(same_id.id, mari.id, "an id that is taken is not taken over");

        mari.data.insert("seen".into(), 1.into());
        sessions.save(&mari).await.unwrap();
        assert_eq!(sessions.load(&mari.id).await.unwrap(), Some(mari.clone()));

        sessions.delete(&mari.id).await.unwrap();
        sessions.save(&mari).await.unwrap();
        assert_eq!(sessions.load(&mari.id).await.unwrap(), None, "a late save does not sign her in again");

        clock.advance(Duration::from_secs(31 * 60));
        assert_eq!(sessions.load(&same_id.id).await.unwrap(), None, "it has expired");
        let mut fresh = record(8, &clock, 30);
        sessions.create(&mut fresh).await.unwrap();
        assert_eq!(sessions.purge_expired().await.unwrap(), 1);
        assert_eq!(sessions.load(&fresh.id).await.unwrap(), Some(fresh));
        db.close().await;
    }
}

/// Whoever reads the database's file finds no id with which to come in.
#[tokio::test]
async fn the_id_stands_nowhere_in_the_file() {
    let home = testkit::TestDatabase::sqlite();
    let db = Database::open(home.url()).await.unwrap();
    db.migrate().await.unwrap();
    let clock = Arc::new(StoppedClock::default());
    let mut mari = record(0x0102_0304_0506_0708_090A_0B0C_0D0E_0F10, &clock, 30);
    Sessions::new(db.clone(), clock).create(&mut mari).await.unwrap();
    db.close().await;
    let file = std::fs::read(home.folder().unwrap().join("portico.db")).unwrap();
    let holds = |needle: &[u8]| file.windows(needle.len()).any(|window| window == needle);
    assert!(holds("Mari Näidis".as_bytes()), "the session itself is there");
    for id in [mari.id.to_string().as_bytes(), &mari.id.0.to_le_bytes(), mari.id.0.to_string().as_bytes()] {
        assert!(!holds(id));
    }
}
