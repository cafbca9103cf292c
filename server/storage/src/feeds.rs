//! How far the feeds of registers were read.

use domain::offer::Feed;

use crate::{
    Database,
    query::{Kind, Query},
    statements::statements,
    work::{Failed, Step},
};

statements! {
    CURSOR = "SELECT cursor FROM cursors WHERE service = $1 AND offering = $2 AND feed = $3";
    BEGIN = "INSERT INTO cursors (service, offering, feed, cursor) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    READ_ON = "UPDATE cursors SET cursor = $4 WHERE service = $1 AND offering = $2 AND feed = $3 AND cursor = $5";
}

pub(crate) async fn cursor(db: &Database, feed: &Feed) -> Result<Option<String>, Failed> {
    let operation = "feeds.cursor";
    let rows = db.rows(operation, named(db.query(CURSOR), feed)).await?;
    rows.first().map(|row| row.text("cursor")).transpose().map_err(|e| Failed::at(operation, e))
}

/// Conflicts when somebody else has read it on since `from` was read.
pub(crate) fn read_on(kind: Kind, feed: &Feed, from: Option<&str>, to: &str) -> Step {
    let query = match from {
        None => named(Query::new(kind, BEGIN), feed).bind(to),
        Some(from) => named(Query::new(kind, READ_ON), feed).bind(to).bind(from),
    };
    Step::writing_one("feeds.read_on", query)
}

fn named(query: Query, feed: &Feed) -> Query {
    query.bind(feed.service.as_str()).bind(feed.offering.as_str()).bind(feed.call.as_str())
}
