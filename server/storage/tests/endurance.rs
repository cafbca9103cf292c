//! What was acknowledged is there afterwards; what must not change cannot; what is wrong says so.

use std::{fs, path::Path};

use domain::ports::{Clock as _, Committed, Exchanged, Ledger as _, Sort, Store as _, Write};
use portico_storage::{Database, OpenError};
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection, SqliteConnection};
use testkit::{Maker, TestDatabase};
use tokio::task::JoinSet;

async fn opened(home: &TestDatabase) -> Database {
    let db = Database::open(home.url()).await.unwrap();
    db.migrate().await.unwrap();
    db
}

/// Runs a statement past the store, as an operator at the console could.
async fn behind_its_back(home: &TestDatabase, sql: &str) -> Result<(), sqlx::Error> {
    let sql = AssertSqlSafe(sql.to_owned());
    if home.folder().is_some() {
        SqliteConnection::connect(home.url()).await?.execute(sql).await.map(drop)
    } else {
        PgConnection::connect(home.url()).await?.execute(sql).await.map(drop)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_reopened_database_has_all_that_was_acknowledged() {
    for home in testkit::databases() {
        let db = opened(&home).await;
        let made = std::sync::Arc::new(Maker::default());
        let mut all = JoinSet::new();
        for _ in 0..200 {
            let (db, made) = (db.clone(), std::sync::Arc::clone(&made));
            all.spawn(async move {
                let case = made.maris_case();
                (db.commit(vec![Write::OpenCase(case.clone())]).await, case.id)
            });
        }
        // Closing does not wait for the callers; who was answered Yes is saved, who was not gets an error.
        let closing = tokio::spawn(async move { db.close().await });
        let answers = all.join_all().await;
        closing.await.unwrap();
        let again = opened(&home).await;
        for (outcome, id) in answers {
            let saved = outcome.is_ok_and(|committed| committed == Committed::Yes);
            assert_eq!(again.case(id).await.unwrap().is_some(), saved);
        }
    }
}

/// The file and its log as they are on the disk at a moment, without any closing.
#[tokio::test]
async fn a_copy_taken_after_an_answer_has_it() {
    let home = TestDatabase::sqlite();
    let db = opened(&home).await;
    let made = Maker::default();
    let copies = tempfile::tempdir().unwrap();
    for n in 0..5 {
        let case = made.maris_case();
        db.commit(vec![Write::OpenCase(case.clone())]).await.unwrap();
        let folder = copies.path().join(n.to_string());
        fs::create_dir(&folder).unwrap();
        for file in ["portico.db", "portico.db-wal"] {
            fs::copy(home.folder().unwrap().join(file), folder.join(file)).unwrap();
        }
        let copy = Database::open(&format!("sqlite:{}", folder.join("portico.db").display())).await.unwrap();
        assert_eq!(copy.case(case.id).await.unwrap(), Some(case));
    }
}

#[tokio::test]
async fn events_cannot_be_changed_or_deleted() {
    for home in testkit::databases() {
        let db = opened(&home).await;
        let made = Maker::default();
        let case = made.maris_case();
        let event = made.event(&case);
        db.commit(vec![Write::Record(event.clone())]).await.unwrap();
        for sql in ["UPDATE events SET about = 'EE'", "DELETE FROM events"] {
            let refused = behind_its_back(&home, sql).await.unwrap_err().to_string();
            assert!(refused.contains("events are added to"), "{sql}: {refused}");
        }
        let mut forged = event.clone();
        forged.service = "complaint".into();
        assert_eq!(db.commit(vec![Write::Record(forged)]).await.unwrap(), Committed::Conflict);
        assert_eq!(db.events_of_case(case.id).await.unwrap(), [event]);
    }
}

#[tokio::test]
async fn exchanges_cannot_be_changed_but_where_a_case_is_erased() {
    for home in testkit::databases() {
        let db = opened(&home).await;
        let at = Maker::default().clock.now();
        let exchanged = Exchanged {
            id: uuid::Uuid::from_u128(1),
            sort: Sort::Ask,
            call: "population.person".parse().unwrap(),
            trace: uuid::Uuid::from_u128(2),
            issue: None,
            service: None,
            request_id: None,
            request_hash: None,
            asked_at: at,
            answered_at: at,
            outcome: "down".into(),
            detail: Some("gone".into()),
            well: false,
            salt: Some("salt".into()),
            request_digest: "a".repeat(64),
            answer_digest: None,
            content_until: None,
        };
        db.note(&exchanged, None).await.unwrap();
        for sql in [
            "UPDATE exchanges SET outcome = 'known'",
            "UPDATE exchanges SET outcome = 'known', detail = NULL, salt = NULL",
            "UPDATE exchanges SET issue = 'AB-1', detail = NULL, salt = NULL",
            "UPDATE exchanges SET request_digest = '', detail = NULL, salt = NULL",
            "UPDATE exchanges SET detail = 'another', salt = NULL",
            "UPDATE exchanges SET detail = NULL, salt = 'another'",
            "DELETE FROM exchanges",
        ] {
            let refused = behind_its_back(&home, sql).await.unwrap_err().to_string();
            assert!(refused.contains("exchanges are added to"), "{sql}: {refused}");
        }
        assert_eq!(db.exchanges_of(exchanged.trace).await.unwrap(), std::slice::from_ref(&exchanged));
        behind_its_back(&home, "UPDATE exchanges SET detail = NULL, salt = NULL").await.unwrap();
        let erased = Exchanged { detail: None, salt: None, ..exchanged };
        assert_eq!(db.exchanges_of(erased.trace).await.unwrap(), [erased]);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn several_programs_may_start_at_once_and_share_a_database() {
    for home in testkit::databases() {
        let mut starting = JoinSet::new();
        for _ in 0..4 {
            let url = home.url().to_owned();
            starting.spawn(async move {
                let db = Database::open(&url).await.unwrap();
                db.migrate().await.unwrap();
                db
            });
        }
        let programs = starting.join_all().await;
        let made = Maker::default();
        for db in &programs {
            let case = made.maris_case();
            assert_eq!(db.commit(vec![Write::OpenCase(case.clone())]).await.unwrap(), Committed::Yes);
            for other in &programs {
                assert!(other.case(case.id).await.unwrap().is_some(), "each sees what another was told is saved");
            }
        }
    }
}

#[tokio::test]
async fn a_newer_or_changed_database_is_refused() {
    for home in testkit::databases() {
        let db = opened(&home).await;
        behind_its_back(&home, "UPDATE _sqlx_migrations SET version = 9000 WHERE version = 2").await.unwrap();
        assert!(matches!(db.migrate().await, Err(OpenError::Newer { step: 9000 })));
        behind_its_back(&home, "UPDATE _sqlx_migrations SET version = 2, checksum = 'x' WHERE version = 9000")
            .await
            .unwrap();
        assert!(matches!(db.migrate().await, Err(OpenError::Changed { step: 2 })));
    }
}

#[tokio::test]
async fn what_cannot_be_opened_says_why_and_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let at = |path: &str| format!("sqlite:{}", folder.path().join(path).display());
    fs::write(folder.path().join("letter.txt"), "Lugupeetud amet, see ei ole andmebaas. ".repeat(100)).unwrap();
    fs::create_dir(folder.path().join("folder.db")).unwrap();

    let complaint = |url: String| async move { Database::open(&url).await.unwrap_err().to_string() };
    assert!(complaint(at("letter.txt")).await.contains("is not a database; move it away"));
    assert!(complaint(at("letter.txt/portico.db")).await.contains("cannot be made; make it, or name"));
    assert!(complaint(at("folder.db")).await.contains("cannot be written; give it"));
    let away = complaint("postgres://mari:salasona@127.0.0.1:1/portico".into()).await;
    assert!(away.contains("PostgreSQL at 127.0.0.1:1 cannot be reached"), "{away}");
    for url in ["mysql://mari:salasona@db/portico", "sqlite::memory:", "sqlite:", "portico.db"] {
        let complaint = complaint(url.into()).await;
        assert!(complaint.contains("correct it in the configuration") && !complaint.contains("salasona"), "{url}");
    }

    // Missing folders are made.
    Database::open(&at("data/of/portico.db")).await.unwrap().close().await;
    assert!(Path::exists(&folder.path().join("data/of/portico.db")));
}
