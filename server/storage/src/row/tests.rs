use domain::ports::{Clock as _, Store as _, Write};
use testkit::{Maker, people};
use uuid::Uuid;

use crate::{Database, query::Query, work::Step};

/// A fictive name, planted where our code would never write it.
const PLANTED: &str = "Salme Salajane";

/// Mari's case, in which `column` holds what nobody can read.
async fn broken(db: &Database, made: &Maker, column: &str, text: &str) -> Uuid {
    let case = made.maris_case();
    db.commit(vec![Write::OpenCase(case.clone())]).await.unwrap();
    let sql = match column {
        "course" => "UPDATE cases SET course = $1 WHERE id = $2",
        "answers" => "UPDATE cases SET answers = $1 WHERE id = $2",
        "decision" => "UPDATE cases SET decision = $1 WHERE id = $2",
        _ => "UPDATE cases SET owner = $1, acts_at = 0 WHERE id = $2",
    };
    let planted = Step::writing_one("test.plant", Query::new(db.kind(), sql).bind(text).uuid(case.id));
    db.work(vec![planted]).await.unwrap();
    case.id
}

#[tokio::test]
async fn what_cannot_be_read_is_told_without_what_stands_there() {
    let quoted = format!("\"{PLANTED}\"");
    let inside = format!("{{\"letters\": \"{PLANTED}\", \"outcome\": \"{PLANTED}\"}}");
    for home in testkit::databases() {
        let db = Database::open(home.url()).await.unwrap();
        db.migrate().await.unwrap();
        let made = Maker::default();
        for (column, text) in [
            ("course", &inside),
            ("course", &quoted),
            ("answers", &quoted),
            ("decision", &inside),
            ("owner", &PLANTED.to_owned()),
        ] {
            let id = broken(&db, &made, column, text).await;
            let error = db.case(id).await.expect_err("nobody can read it");
            let told = format!("{error:?} {error} {:?}", std::error::Error::source(&error).map(ToString::to_string));
            assert!(told.contains(column), "{column}: {told}");
            assert!(!told.contains("Salme") && !told.contains("Salajane"), "{column}: {told}");
        }
        db.close().await;
    }
}

/// A case that nobody can read has its turn like every other, so that it can be put off.
#[tokio::test]
async fn what_cannot_be_read_is_found_and_put_off() {
    for home in testkit::databases() {
        let db = Database::open(home.url()).await.unwrap();
        db.migrate().await.unwrap();
        let made = Maker::default();
        let (id, now) = (broken(&db, &made, "owner", PLANTED).await, made.clock.now());
        assert_eq!(db.acting(now, 9).await.unwrap(), [id]);
        assert!(db.cases_of(&people::mari().code).await.unwrap().is_empty());
        let later = now + jiff::SignedDuration::from_secs(1);
        db.commit(vec![Write::PutOff { case: id, to: later }]).await.unwrap();
        assert_eq!(db.acting(now, 9).await.unwrap(), [] as [Uuid; 0]);
        assert_eq!(db.acting(later, 9).await.unwrap(), [id]);
        db.close().await;
    }
}
