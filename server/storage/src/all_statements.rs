//! Every statement is prepared on both databases: neither meets a wrong column first in production.

use sqlx::{Connection as _, Executor as _, PgConnection, SqlSafeStr as _, SqliteConnection};

use crate::{
    Database, address, address::Address, attachments, batches, bundles, cases, claims, confirmations, drafts,
    envelopes, events, exchanges, feeds, hands, leftovers, links, looks, marks, notes, notices, offers, officials,
    outbox, post_wishes, proposals, queues, rights, sacks, session_answers, sessions, shelves, spans, talks, tallies,
    tasks, views, words,
};

/// By table.
const ALL: &[(&str, &[(&str, &str)])] = &[
    ("attachments", attachments::ALL),
    ("batches", batches::ALL),
    ("bundles", bundles::ALL),
    ("cases", cases::ALL),
    ("claims", claims::ALL),
    ("confirmations", confirmations::ALL),
    ("drafts", drafts::ALL),
    ("envelopes", envelopes::ALL),
    ("events", events::ALL),
    ("exchanges", exchanges::ALL),
    ("feeds", feeds::ALL),
    ("hands", hands::ALL),
    ("leftovers", leftovers::ALL),
    ("links", links::ALL),
    ("marks", marks::ALL),
    ("looks", looks::ALL),
    ("notes", notes::ALL),
    ("notices", notices::ALL),
    ("officials", officials::ALL),
    ("offers", offers::ALL),
    ("outbox", outbox::ALL),
    ("post_wishes", post_wishes::ALL),
    ("proposals", proposals::ALL),
    ("queues", queues::ALL),
    ("rights", rights::ALL),
    ("sacks", sacks::ALL),
    ("session_answers", session_answers::ALL),
    ("sessions", sessions::ALL),
    ("shelves", shelves::ALL),
    ("spans", spans::ALL),
    ("tallies", tallies::ALL),
    ("talks", talks::ALL),
    ("tasks", tasks::ALL),
    ("views", views::ALL),
    ("words", words::ALL),
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
    let kept_small = ["drafts::OF_OWNER", "outbox::OF_CASE", "officials::UNREAD"];
    for (name, sql) in each().filter(|(_, sql)| !sql.contains("SKIP LOCKED")) {
        let explain = sqlx::AssertSqlSafe(format!("EXPLAIN QUERY PLAN {sql}"));
        for row in sqlx::query(explain).fetch_all(&mut connection).await.unwrap() {
            let plan: String = row.get("detail");
            // `due` holds no more than a lease takes, `near` and `few` no more than their limits.
            let bounded = ["SCAN due", "SCAN near", "SCAN few", "SCAN CONSTANT ROW"].contains(&plan.as_str());
            let walks = plan.starts_with("SCAN") && !plan.contains("USING") && !bounded;
            assert!(!walks, "{name}: {plan}");
            let sorts = plan.contains("TEMP B-TREE");
            assert!(!sorts || kept_small.contains(&name.as_str()), "{name}: {plan}");
        }
    }
    db.close().await;
}

/// What officials wait for: each page and each count is a range of an index, on either database, and fails here when the
/// index is dropped.
#[tokio::test]
async fn every_list_and_every_search_is_a_range_of_an_index() {
    use sqlx::Row as _;
    let asked = || {
        each().filter(|(name, _)| {
            ["queues::", "spans::", "tallies::S", "words::F", "words::E", "words::C", "cases::SEV"]
                .iter()
                .any(|of| name.starts_with(of))
        })
    };
    for home in testkit::databases() {
        let db = Database::open(home.url()).await.unwrap();
        db.migrate().await.unwrap();
        match home.url().parse().unwrap() {
            Address::File(path) => {
                let mut connection = SqliteConnection::connect_with(&address::writing(&path)).await.unwrap();
                for (name, sql) in asked() {
                    let explain = sqlx::AssertSqlSafe(format!("EXPLAIN QUERY PLAN {sql}"));
                    let rows = sqlx::query(explain).fetch_all(&mut connection).await.unwrap();
                    let plan: Vec<String> = rows.iter().map(|row| row.get("detail")).collect();
                    let walks = |line: &&String| {
                        ["cases", "shelves", "tallies", "words"]
                            .iter()
                            .any(|of| line.starts_with(&format!("SCAN {of}")))
                    };
                    assert!(plan.iter().find(walks).is_none(), "{name}: {plan:#?}");
                    assert!(plan.iter().any(|line| line.starts_with("SEARCH")), "{name}: {plan:#?}");
                }
            }
            Address::Server(options) => {
                let mut connection = PgConnection::connect_with(&options).await.unwrap();
                sqlx::raw_sql(SOME_THOUSAND_CASES).execute(&mut connection).await.unwrap();
                for (name, sql) in asked() {
                    let explain = sqlx::AssertSqlSafe(format!("EXPLAIN {}", with_values(sql)));
                    let rows = sqlx::query(explain).fetch_all(&mut connection).await.unwrap();
                    let plan: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
                    let walks = |line: &String| line.contains("Seq Scan on") || line.contains("hashed");
                    assert!(!plan.iter().any(walks), "{name}: {plan:#?}");
                }
            }
        }
        db.close().await;
    }
}

/// Enough rows that PostgreSQL prefers an index, in states and under words as they are spread.
const SOME_THOUSAND_CASES: &str = "
    INSERT INTO cases (id, reference, service, bundle, owner, owner_given_name, owner_family_name, language, state, stuck,
        answers, facts, submitted_at, version, proposed, escalated, answered, aside, last_day_at, filed)
    SELECT 'id' || n, 'ref' || n, 's' || n % 5, 'b', 'EE1', '', '', 'et', 'state' || n % 11,
        CASE WHEN n % 300 = 0 THEN 'down' END, '{}', '{}', n, 1, n % 299 = 0, n % 298 = 0, n % 297 = 0, n % 296 = 0, n % 50,
        TRUE
    FROM generate_series(1, 8000) AS n;
    INSERT INTO shelves (of_service, shelf, in_state, sent_at, ends_at, case_id)
    SELECT 's' || n % 5, 'of:' || n % 7, 'state' || n % 11, n, n % 50, 'id' || n FROM generate_series(1, 8000) AS n;
    INSERT INTO tallies (service, day, bundle, what, lane, number)
    SELECT 's' || n % 5, n / 20, 'b', 'took:' || n % 50, 0, 1 FROM generate_series(1, 8000) AS n ON CONFLICT DO NOTHING;
    INSERT INTO words (word, sent_at, case_id)
    SELECT 'word' || n % 90 * m, n, 'id' || n FROM generate_series(1, 8000) AS n, generate_series(1, 5) AS m
    ON CONFLICT DO NOTHING;
    ANALYZE;";

/// A statement with values as they come, instead of its places: the plan for these is what counts.
fn with_values(sql: &str) -> String {
    let words = sql.contains("FROM words");
    let (service, some) = if words { ("'word7'", "'word14'") } else { ("'s1'", "'state3'") };
    let counts = sql.contains("COUNT(*)");
    let (of_span, of_days) = (sql.contains("< $5"), sql.contains("day >= $2"));
    let value = |place: u32| match (place, words, counts) {
        (1, ..) => service,
        (2, ..) if of_days => "390",
        (4, ..) if of_span => "10",
        (5, ..) if of_span => "60",
        (2, _, true) | (4, _, false) => "51",
        (2, ..) => "4000",
        (3, true, _) => "'id4000'",
        (3, _, true) => some,
        (3, ..) => "'id4000'",
        (4, ..) => "'of:2'",
        (5, ..) => some,
        (6, true, _) => some,
        (6, ..) => "'of:2'",
        _ => "'word21'",
    };
    let of_ids = sql.contains(" IN ($1");
    (1..=50).rev().fold(sql.to_owned(), |sql, place| {
        let value = if of_ids { format!("'id{place}'") } else { value(place).to_owned() };
        sql.replace(&format!("${place}"), &value)
    })
}
