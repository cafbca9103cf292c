//! Changes of rights, the administrators' log, and queues of units.

use domain::{
    case::Case,
    filing::{Filed, Filing},
    ports::{CaseFilter, Clock as _, Committed, Ids as _, Store, Write},
    rights::{Deed, Done, RightChange, Standing, Turn},
    service::Order,
};
use portico_storage::Database;
use testkit::{Maker, people};

async fn on_each(story: impl AsyncFn(&Database, &Maker, &str)) {
    for home in testkit::databases() {
        let db = Database::open(home.url()).await.unwrap();
        db.migrate().await.unwrap();
        story(&db, &Maker::default(), home.url()).await;
        db.close().await;
    }
}

async fn commits(db: &Database, change: Vec<Write>) -> bool {
    db.commit(change).await.unwrap() == Committed::Yes
}

fn change(made: &Maker, turn: Turn) -> RightChange {
    let at = made.clock.now();
    RightChange {
        id: made.ids.uuid(at),
        of: people::jaan().code,
        name: "Jaan".into(),
        turn,
        by: Some(people::mari()),
        at,
        standing: Standing::Waiting,
    }
}

#[tokio::test]
async fn a_change_is_settled_once_and_stays() {
    on_each(async |db, made, _| {
        let role = "parking-officer".to_owned();
        let asked = change(made, Turn::Grant { role, unit: Some("tartu".into()), from: None, until: None });
        assert!(commits(db, vec![Write::AskRight(asked.clone())]).await);
        assert!(!commits(db, vec![Write::AskRight(asked.clone())]).await, "once");
        assert_eq!(db.rights_of(&asked.of).await.unwrap(), std::slice::from_ref(&asked));
        assert!(db.rights_of(&people::mari().code).await.unwrap().is_empty());
        let at = made.clock.now();
        let settled = RightChange { standing: Standing::Done { by: Some(people::jaan()), at }, ..asked.clone() };
        assert!(commits(db, vec![Write::SettleRight(settled.clone())]).await);
        let declined = RightChange { standing: Standing::Declined { by: people::mari(), at }, ..asked };
        assert!(!commits(db, vec![Write::SettleRight(declined)]).await, "two at once: one wins");
        assert_eq!(db.all_rights().await.unwrap(), [settled]);
    })
    .await;
}

#[tokio::test]
async fn the_log_is_read_page_by_page_and_never_changed() {
    on_each(async |db, made, url| {
        let mut all = Vec::new();
        for number in 0..5 {
            made.clock.advance(std::time::Duration::from_secs(1));
            let at = made.clock.now();
            let by = (number % 2 == 0).then(people::mari);
            let done = Done::Published { service: "parking-permit".into(), version: number.to_string() };
            all.push(Deed { id: made.ids.uuid(at), at, by, done });
            assert!(commits(db, vec![Write::Administer(all[number].clone())]).await);
        }
        all.reverse();
        assert_eq!(db.deeds(None, 9).await.unwrap(), all);
        let third = &all[2];
        assert_eq!(db.deeds(Some((third.at, third.id)), 1).await.unwrap(), [all[3].clone()]);
        for spoil in ["UPDATE deeds SET done = ''", "DELETE FROM deeds", "DELETE FROM rights"] {
            assert!(spoilt(url, spoil).await, "{spoil}");
        }
    })
    .await;
}

/// Whether the database refuses what nobody may do to it.
async fn spoilt(url: &str, statement: &'static str) -> bool {
    use sqlx::{Connection as _, Executor as _, PgConnection, SqliteConnection};
    let rights = "INSERT INTO rights (id, of_person, name, turn, asked_at, waiting, standing) VALUES ('x', 'x', 'x', 'x', 0, true, 'x')";
    if url.starts_with("sqlite") {
        let mut db = SqliteConnection::connect(url).await.unwrap();
        let _ = db.execute(rights).await;
        db.execute(statement).await.is_err()
    } else {
        let mut db = PgConnection::connect(url).await.unwrap();
        let _ = db.execute(rights).await;
        db.execute(statement).await.is_err()
    }
}

#[tokio::test]
async fn a_queue_of_a_unit_is_a_shelf_and_shows_its_cases_alone_page_by_page() {
    on_each(async |db, made, _| {
        let mut all: Vec<Case> = Vec::new();
        for unit in ["roads", "greenery", "roads", "lighting", "roads"] {
            made.clock.advance(std::time::Duration::from_secs(60));
            let mut case = made.maris_case();
            case.course.unit = Some(unit.into());
            let shelves = [format!("@{unit}")].into();
            let filing = Filing::of(&mut case, Filed { shelves, ..Filed::default() });
            assert!(commits(db, vec![Write::OpenCase(case.clone()), Write::File(filing)]).await);
            all.push(case);
        }
        let filter = |unit: Option<&str>, limit, after| CaseFilter {
            service: "parking-permit".into(),
            states: vec![all[0].state.clone()],
            shelf: unit.map(|unit| format!("@{unit}")),
            after,
            limit,
            ..CaseFilter::default()
        };
        let ids = |cases: Vec<Case>| cases.into_iter().map(|case| case.id).collect::<Vec<_>>();
        let first = db.cases(&filter(Some("roads"), 2, None)).await.unwrap();
        assert_eq!(ids(first.clone()), [all[0].id, all[2].id]);
        let last = first.last().unwrap();
        let next = filter(Some("roads"), 9, Some((last.rank(Order::Oldest), last.id)));
        assert_eq!(ids(db.cases(&next).await.unwrap()), [all[4].id]);
        assert_eq!(db.count(&filter(Some("greenery"), 9, None)).await.unwrap(), 1);
        assert_eq!(db.count(&filter(None, 9, None)).await.unwrap(), 5);
        assert!(db.cases(&filter(Some("harbour"), 9, None)).await.unwrap().is_empty());
        assert_eq!(db.case(all[0].id).await.unwrap().unwrap().course.unit.as_deref(), Some("roads"));
    })
    .await;
}
