//! Every statement is prepared on both databases: neither meets a wrong column first in production.

use sqlx::{Connection as _, Executor as _, PgConnection, SqlSafeStr as _, SqliteConnection};

use crate::{
    Database, address, address::Address, attachments, bundles, cases, claims, confirmations, drafts, events, exchanges,
    feeds, leftovers, notices, offers, outbox, queues, rights, sessions, units,
};

/// By table.
const ALL: &[(&str, &[(&str, &str)])] = &[
    ("attachments", attachments::ALL),
    ("bundles", bundles::ALL),
    ("cases", cases::ALL),
    ("claims", claims::ALL),
    ("confirmations", confirmations::ALL),
    ("drafts", drafts::ALL),
    ("events", events::ALL),
    ("exchanges", exchanges::ALL),
    ("feeds", feeds::ALL),
    ("leftovers", leftovers::ALL),
    ("notices", notices::ALL),
    ("offers", offers::ALL),
    ("outbox", outbox::ALL),
    ("queues", queues::ALL),
    ("rights", rights::ALL),
    ("sessions", sessions::ALL),
    ("units", units::ALL),
];

fn each() -> impl Iterator<Item = (String, &'static str)> {
    ALL.iter().flat_map(|(table, all)| all.iter().map(move |(name, sql)| (format!("{table}::{name}"), *sql)))
}

#[tokio::test]
async fn every_statement_is_understood() {
    for home in testkit::databases() {
        let db = Database::open(home.url()).await.unwrap();
        db.migrate().await.unwrap();
        match home.url().parse().unwrap() {
            Address::File(path) => {
                let mut connection = SqliteConnection::connect_with(&address::writing(&path)).await.unwrap();
                for (name, sql) in each().filter(|(_, sql)| !sql.contains("SKIP LOCKED")) {
                    connection.prepare(sql.into_sql_str()).await.unwrap_or_else(|e| panic!("{name}: {e}"));
                }
            }
            Address::Server(options) => {
                let mut connection = PgConnection::connect_with(&options).await.unwrap();
                for (name, sql) in each() {
                    connection.prepare(sql.into_sql_str()).await.unwrap_or_else(|e| panic!("{name}: {e}"));
                }
            }
        }
        db.close().await;
    }
}

/// What is read per request finds its rows by an index, however many there are.
#[tokio::test]
async fn no_statement_walks_through_a_whole_table_or_sorts_it() {
    use sqlx::Row as _;
    let home = testkit::TestDatabase::sqlite();
    let db = Database::open(home.url()).await.unwrap();
    db.migrate().await.unwrap();
    let Address::File(path) = home.url().parse().unwrap() else { panic!("not a file") };
    let mut connection = SqliteConnection::connect_with(&address::writing(&path)).await.unwrap();
    let kept_small = ["drafts::OF_OWNER", "outbox::OF_CASE"];
    for (name, sql) in each().filter(|(_, sql)| !sql.contains("SKIP LOCKED")) {
        let explain = sqlx::AssertSqlSafe(format!("EXPLAIN QUERY PLAN {sql}"));
        for row in sqlx::query(explain).fetch_all(&mut connection).await.unwrap() {
            let plan: String = row.get("detail");
            // `due` holds no more than a lease takes.
            let walks = plan.starts_with("SCAN") && !plan.contains("USING") && plan != "SCAN due";
            assert!(!walks, "{name}: {plan}");
            let sorts = plan.contains("TEMP B-TREE");
            assert!(!sorts || kept_small.contains(&name.as_str()), "{name}: {plan}");
        }
    }
    db.close().await;
}
