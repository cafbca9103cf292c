//! What was published is there for every program, in one order, for ever.

use std::collections::BTreeMap;

use domain::{
    ports::{Clock as _, Committed},
    service::{Bundle, Publication},
};
use jiff::civil::date;
use portico_storage::Database;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection, SqliteConnection};
use testkit::{Maker, TestDatabase};
use tokio::task::JoinSet;

async fn opened(home: &TestDatabase) -> Database {
    let db = Database::open(home.url()).await.unwrap();
    db.migrate().await.unwrap();
    db
}

fn publication(number: i64, version: &str) -> Publication {
    let files =
        [("service.toml", format!("version = \"{version}\"\n")), ("et.ftl", "service = 'Õ' \"\\\u{1F698}\n".into())];
    let bundle = Bundle {
        service: "parking-permit".into(),
        hash: format!("hash of {version}"),
        version: version.into(),
        valid_from: date(2026, 1, 1),
        files: BTreeMap::from(files.map(|(name, text)| (name.to_owned(), text.into()))),
    };
    Publication { number, at: Maker::default().clock.now(), bundle }
}

#[tokio::test]
async fn publications_are_read_on_from_where_one_was() {
    for home in testkit::databases() {
        let db = opened(&home).await;
        assert_eq!(db.publications_after(0).await.unwrap(), []);
        let (first, second) = (publication(1, "2026.1"), publication(2, "2026.2"));
        let again = Publication { number: 3, ..first.clone() };
        for made in [&first, &second, &again] {
            assert_eq!(db.publish(made).await.unwrap(), Committed::Yes);
        }
        let other = opened(&home).await;
        assert_eq!(other.publications_after(0).await.unwrap(), [first, second.clone(), again.clone()]);
        assert_eq!(other.publications_after(1).await.unwrap(), [second, again]);
        assert_eq!(other.publications_after(3).await.unwrap(), []);
    }
}

#[tokio::test]
async fn who_publishes_without_having_read_on_is_told_so_and_nothing_is_kept() {
    for home in testkit::databases() {
        let db = opened(&home).await;
        let first = publication(1, "2026.1");
        assert_eq!(db.publish(&first).await.unwrap(), Committed::Yes);
        assert_eq!(db.publish(&publication(1, "2026.2")).await.unwrap(), Committed::Conflict);
        assert_eq!(db.publications_after(0).await.unwrap(), [first]);
        let kept = db.publish(&publication(2, "2026.2")).await.unwrap();
        assert_eq!(kept, Committed::Yes);
    }
}

/// Twenty programs publish at once; whoever reads along sees each of them, and none out of order.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn numbers_have_no_gaps_and_a_reader_misses_none() {
    for home in testkit::databases() {
        let db = opened(&home).await;
        let mut publishing = JoinSet::new();
        for n in 0..20 {
            let db = db.clone();
            publishing.spawn(async move {
                loop {
                    let last = db.publications_after(0).await.unwrap().last().map_or(0, |last| last.number);
                    let mine = publication(last + 1, &format!("v{n}"));
                    if db.publish(&mine).await.unwrap() == Committed::Yes {
                        return;
                    }
                }
            });
        }
        let mut seen = Vec::new();
        while seen.len() < 20 {
            let after = seen.last().map_or(0, |last: &Publication| last.number);
            seen.extend(db.publications_after(after).await.unwrap());
        }
        publishing.join_all().await;
        assert_eq!(seen.iter().map(|made| made.number).collect::<Vec<_>>(), (1..=20).collect::<Vec<_>>());
        let mut versions: Vec<_> = seen.iter().map(|made| made.bundle.version.as_str()).collect();
        versions.sort_unstable();
        versions.dedup();
        assert_eq!(versions.len(), 20);
    }
}

#[tokio::test]
async fn what_was_published_cannot_be_changed_or_deleted() {
    for home in testkit::databases() {
        let db = opened(&home).await;
        let first = publication(1, "2026.1");
        db.publish(&first).await.unwrap();
        for (table, sql) in [
            ("bundles", "UPDATE bundles SET files = '{}'"),
            ("bundles", "DELETE FROM bundles"),
            ("publications", "UPDATE publications SET number = 9"),
            ("publications", "DELETE FROM publications"),
        ] {
            let sql = AssertSqlSafe(sql.to_owned());
            let done = if home.folder().is_some() {
                SqliteConnection::connect(home.url()).await.unwrap().execute(sql).await.map(drop)
            } else {
                PgConnection::connect(home.url()).await.unwrap().execute(sql).await.map(drop)
            };
            let refused = done.unwrap_err().to_string();
            assert!(refused.contains(&format!("{table} are added to")), "{refused}");
        }
        // Other content under the hash of what is kept changes nothing of it.
        let mut forged = publication(2, "2026.1");
        forged.bundle.files.insert("service.toml".into(), "forged".into());
        db.publish(&forged).await.unwrap();
        assert_eq!(db.publications_after(1).await.unwrap()[0].bundle, first.bundle);
    }
}
