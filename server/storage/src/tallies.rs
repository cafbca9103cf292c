//! Tallies: numbers that are raised beside what is counted, in the same transaction. No person and no case stands beside
//! them.

use domain::tally::{Tallied, Tally};
use jiff::{Span, civil::Date};
use uuid::Uuid;

use crate::{
    Database,
    query::{Kind, Query},
    row::Row,
    statements::statements,
    work::{Failed, Step},
};

/// On PostgreSQL a raised number is locked until its change is committed. So many changes may raise the same one at once.
const LANES: u128 = 4;
/// Days are kept as numbers from here.
const FIRST: Date = Date::constant(1970, 1, 1);

statements! {
    RAISE = "INSERT INTO tallies (service, day, bundle, what, lane, number) VALUES ($1, $2, $3, $4, $5, 1) \
             ON CONFLICT (service, day, bundle, what, lane) DO UPDATE SET number = tallies.number + 1";
    SINCE = "SELECT day, bundle, what, CAST(SUM(number) AS BIGINT) AS number FROM tallies \
             WHERE service = $1 AND day >= $2 GROUP BY day, bundle, what";
}

pub(crate) fn raise(kind: Kind, by: Uuid, tallies: &[Tally]) -> Vec<Step> {
    let lane = i64::try_from(by.as_u128() % LANES).unwrap_or_default();
    let raise = |tally: &Tally| {
        let query = Query::new(kind, RAISE)
            .bind(tally.service.as_str())
            .bind(number_of(tally.day))
            .bind(tally.bundle.as_str())
            .bind(tally.what.word())
            .bind(lane);
        Step::writing_one("tallies.raise", query)
    };
    tallies.iter().map(raise).collect()
}

/// What a later program counts and this one does not know is passed over.
pub(crate) async fn since(db: &Database, service: &str, day: Date) -> Result<Vec<Tallied>, Failed> {
    let operation = "tallies.since";
    let rows = db.rows(operation, db.query(SINCE).bind(service).bind(number_of(day))).await?;
    let all: Result<Vec<Option<Tallied>>, sqlx::Error> = rows.iter().map(read).collect();
    Ok(all.map_err(|source| Failed::at(operation, source))?.into_iter().flatten().collect())
}

fn read(row: &Row) -> Result<Option<Tallied>, sqlx::Error> {
    let day = Span::new().try_days(row.get::<i64>("day")?).and_then(|days| FIRST.checked_add(days));
    let (bundle, number) = (row.text("bundle")?, row.get::<i64>("number")?.unsigned_abs());
    let what = row.text("what")?.parse();
    Ok(day.ok().zip(what.ok()).map(|(day, what)| Tallied { day, bundle, what, number }))
}

fn number_of(day: Date) -> i64 {
    FIRST.until(day).map_or(0, |span| i64::from(span.get_days()))
}
