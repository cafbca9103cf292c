//! Writes invented cases in bulk: the tables, columns and indexes of the house, many rows to a statement. Where each case
//! is found is reckoned by the house's own code.

use std::{fmt::Write as _, str::FromStr};

use domain::{
    case::Case,
    filing::{Filed, Filing},
    service::Order,
    sheet::Sheet,
};
use jiff::{Timestamp, Zoned};
use serde::Serialize;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection, Row as _, SqliteConnection, sqlite};

use super::{
    invent,
    world::{NOW, World},
};
use crate::{
    say::say,
    trouble::{Trouble, While},
};

/// Cases in a transaction, and rows in a statement.
const BATCH: u64 = 20_000;
const ROWS: usize = 500;

/// A connection of either kind that runs what it is given.
enum Pen {
    Sqlite(Box<SqliteConnection>),
    Postgres(Box<PgConnection>),
}

/// Seeds up to so many cases; how many are new. Those that are there stay, so that a run that was stopped goes on.
pub(super) async fn seed(url: &str, world: &World, cases: u64) -> Result<u64, Trouble> {
    let now: Zoned = NOW.parse().doing("the moment of the run")?;
    let mut pen = Pen::open(url).await?;
    let there = pen.number("SELECT COUNT(*) FROM cases").await?;
    if there > 0 && there < cases {
        let planned = pen.number("SELECT COALESCE(MAX(version), 0) FROM cases WHERE bundle = 'planned'").await?;
        if planned != cases {
            return Err(Trouble::new("the database was seeded for another number of cases; begin with an empty one"));
        }
    }
    let mut from = there.saturating_sub(u64::from(there > 0));
    let first = from;
    while from < cases {
        let to = (from + BATCH).min(cases);
        let rows = Rows::of(world, from..to, cases, now.timestamp())?;
        pen.write(rows, (from == 0).then_some(cases)).await?;
        if to / 100_000 > from / 100_000 {
            say(format!("{to} cases written"));
        }
        from = to;
    }
    if first < cases {
        pen.run("ANALYZE").await?;
    }
    pen.close().await?;
    Ok(cases.saturating_sub(first))
}

impl Pen {
    async fn open(url: &str) -> Result<Self, Trouble> {
        if let Some(path) = url.strip_prefix("sqlite:") {
            // What is lost in a crash is seeded again.
            let options = sqlite::SqliteConnectOptions::from_str(&format!("sqlite:{path}"))
                .doing("the path of the database")?
                .synchronous(sqlite::SqliteSynchronous::Off)
                .pragma("cache_size", "-400000")
                .busy_timeout(std::time::Duration::from_secs(30));
            let connection = SqliteConnection::connect_with(&options).await.doing("opening the database")?;
            return Ok(Self::Sqlite(Box::new(connection)));
        }
        let mut connection = PgConnection::connect(url).await.doing("reaching the database")?;
        connection.execute("SET synchronous_commit = off").await.doing("setting up the database")?;
        Ok(Self::Postgres(Box::new(connection)))
    }

    async fn run(&mut self, sql: impl Into<String>) -> Result<(), Trouble> {
        let sql = sqlx::raw_sql(AssertSqlSafe(sql.into()));
        match self {
            Self::Sqlite(connection) => sql.execute(&mut **connection).await.map(drop),
            Self::Postgres(connection) => sql.execute(&mut **connection).await.map(drop),
        }
        .doing("writing to the database")
    }

    async fn number(&mut self, sql: &'static str) -> Result<u64, Trouble> {
        let number: i64 = match self {
            Self::Sqlite(connection) => {
                sqlx::query(sql).fetch_one(&mut **connection).await.and_then(|row| row.try_get(0))
            }
            Self::Postgres(connection) => {
                sqlx::query(sql).fetch_one(&mut **connection).await.and_then(|row| row.try_get(0))
            }
        }
        .doing("counting what is there")?;
        Ok(number.unsigned_abs())
    }

    /// All of a batch, or nothing. A first case that no service knows says for how many the database is seeded.
    async fn write(&mut self, rows: Rows, planned: Option<u64>) -> Result<(), Trouble> {
        self.run("BEGIN").await?;
        if let Some(cases) = planned {
            self.run(format!(
                "INSERT INTO cases (id, reference, service, bundle, owner, owner_given_name, owner_family_name, language, \
                 state, answers, facts, submitted_at, version, filed) VALUES ('planned', 'planned', 'planned', 'planned', \
                 '', '', '', 'et', '', '{{}}', '{{}}', 0, {cases}, TRUE)"
            ))
            .await?;
        }
        for (head, values) in rows.all() {
            for rows in values.chunks(ROWS) {
                self.run(format!("{head} VALUES {}", rows.join(","))).await?;
            }
        }
        self.run("COMMIT").await
    }

    async fn close(self) -> Result<(), Trouble> {
        match self {
            Self::Sqlite(connection) => connection.close().await,
            Self::Postgres(connection) => connection.close().await,
        }
        .doing("closing the database")
    }
}

/// Rows of each table, as SQL writes them.
#[derive(Default)]
struct Rows {
    cases: Vec<String>,
    shelves: Vec<String>,
    words: Vec<String>,
}

impl Rows {
    fn of(world: &World, numbers: std::ops::Range<u64>, all: u64, now: Timestamp) -> Result<Self, Trouble> {
        let mut rows = Self::default();
        for number in numbers {
            let mut case = invent::case(&world.services, number, all, now);
            let Some(service) = world.services.iter().find(|service| service.id == case.service) else { continue };
            let place = {
                let day = jiff::civil::date(2026, 11, 22);
                let sheet = Sheet::of_case(service, &case, day, day);
                Filed::new(service, &case, &sheet, Some(&world.key))
            };
            let filing = Filing::of(&mut case, place);
            rows.add(&case, &filing)?;
        }
        // An index is written fastest in its own order.
        rows.words.sort_unstable();
        Ok(rows)
    }

    fn add(&mut self, case: &Case, filing: &Filing) -> Result<(), Trouble> {
        let (id, sent, ends) = (
            case.id.to_string(),
            filing.submitted_at.as_microsecond().to_string(),
            filing.last_day_at.as_microsecond().to_string(),
        );
        let assignee = case.assignee.as_ref();
        let text = |text: Option<&str>| text.map_or_else(|| "NULL".to_owned(), quoted);
        self.cases.push(row(&[
            quoted(&id),
            quoted(case.reference.as_str()),
            quoted(&case.service),
            quoted(&case.bundle),
            quoted(case.owner.code.as_str()),
            quoted(&case.owner.given_name),
            quoted(&case.owner.family_name),
            quoted(&case.language),
            quoted(&case.state),
            text(case.stuck.as_deref()),
            json(&case.answers)?,
            json(&case.facts)?,
            text(assignee.map(|person| person.code.as_str())),
            text(assignee.map(|person| person.given_name.as_str())),
            text(assignee.map(|person| person.family_name.as_str())),
            case.rank(Order::Oldest).as_microsecond().to_string(),
            text(case.due.map(|due| due.to_string()).as_deref()),
            json(&case.course)?,
            flag(case.course.proposed.is_some()),
            flag(case.course.escalated.is_some()),
            case.rank(Order::TermLeft).as_microsecond().to_string(),
            "1".into(),
            flag(true),
        ]));
        for shelf in &filing.shelves {
            let (shelf, service, state) = (quoted(shelf), quoted(&filing.service), quoted(&filing.state));
            self.shelves.push(row(&[service, shelf, state, sent.clone(), ends.clone(), quoted(&id)]));
        }
        self.words.extend(filing.words.iter().map(|word| row(&[quoted(word), sent.clone(), quoted(&id)])));
        Ok(())
    }

    fn all(&self) -> [(&'static str, &[String]); 3] {
        let cases = "INSERT INTO cases (id, reference, service, bundle, owner, owner_given_name, owner_family_name, \
                     language, state, stuck, answers, facts, assignee, assignee_given_name, assignee_family_name, \
                     submitted_at, due, course, proposed, escalated, last_day_at, version, filed)";
        let shelves = "INSERT INTO shelves (of_service, shelf, in_state, sent_at, ends_at, case_id)";
        [(cases, &self.cases), (shelves, &self.shelves), ("INSERT INTO words (word, sent_at, case_id)", &self.words)]
    }
}

fn row(values: &[String]) -> String {
    format!("({})", values.join(","))
}

fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    // Writing into a text cannot fail.
    let _ = write!(quoted, "'{}'", text.replace('\'', "''"));
    quoted
}

fn json(value: &impl Serialize) -> Result<String, Trouble> {
    Ok(quoted(&serde_json::to_string(value).doing("writing a case")?))
}

fn flag(flag: bool) -> String {
    if flag { "TRUE" } else { "FALSE" }.into()
}
