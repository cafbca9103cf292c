//! Sessions of the browser. Only the hash of a session's id is kept.

use std::{fmt, sync::Arc};

use async_trait::async_trait;
use domain::{
    ports::{Clock, StoreError},
    remembered::SessionKey,
};
use jiff::Timestamp;
use time::OffsetDateTime;
use tower_sessions::{
    SessionStore,
    session::{Id, Record},
    session_store::{Error, Result},
};

use crate::{
    Database,
    query::Query,
    statements::statements,
    work::{Done, Failed, Step},
};

statements! {
    LOAD = "SELECT data, expires_at FROM sessions WHERE id_hash = $1 AND expires_at > $2";
    CREATE = "INSERT INTO sessions (id_hash, data, expires_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    SAVE = "UPDATE sessions SET data = $1, expires_at = $2 WHERE id_hash = $3";
    DELETE = "DELETE FROM sessions WHERE id_hash = $1";
    PURGE = "DELETE FROM sessions WHERE id_hash IN \
             (SELECT id_hash FROM sessions WHERE expires_at <= $1 ORDER BY expires_at LIMIT 1000)";
}

/// The sessions of a database, by a clock.
#[derive(Clone)]
pub struct Sessions {
    db: Database,
    clock: Arc<dyn Clock>,
}

impl Sessions {
    pub fn new(db: Database, clock: Arc<dyn Clock>) -> Self {
        Self { db, clock }
    }

    /// Deletes what has expired, a thousand at a time so that nobody waits for it; gives how many.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn purge_expired(&self) -> std::result::Result<u64, StoreError> {
        let now = self.clock.now();
        let mut gone = 0;
        loop {
            let purge = Step::writing("sessions.purge", self.db.query(PURGE).time(now));
            match self.db.work(vec![purge]).await? {
                Done::Yes(written) if written.count > 0 => gone += written.count,
                _ => return Ok(gone),
            }
        }
    }

    async fn write(&self, step: Step) -> Result<Done> {
        self.db.work(vec![step]).await.map_err(backend)
    }
}

#[async_trait]
impl SessionStore for Sessions {
    async fn create(&self, record: &mut Record) -> Result<()> {
        loop {
            let query = self.db.query(CREATE).bind(hash(&record.id)).json(&record.data);
            match self.write(Step::writing_one("sessions.create", expiry(query, record))).await? {
                Done::Yes(_) => return Ok(()),
                Done::Conflict => record.id = Id::default(),
            }
        }
    }

    /// A session that was deleted meanwhile stays deleted: signing out is final.
    async fn save(&self, record: &Record) -> Result<()> {
        let query = expiry(self.db.query(SAVE).json(&record.data), record).bind(hash(&record.id));
        self.write(Step::writing("sessions.save", query)).await.map(drop)
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let query = self.db.query(LOAD).bind(hash(id)).time(self.clock.now());
        let rows = self.db.rows("sessions.load", query).await.map_err(backend)?;
        let Some(row) = rows.first() else { return Ok(None) };
        let decode = |e: sqlx::Error| Error::Decode(e.to_string());
        let expires_at: i64 = row.get("expires_at").map_err(decode)?;
        let expiry_date = OffsetDateTime::from_unix_timestamp_nanos(i128::from(expires_at) * 1000)
            .map_err(|e| Error::Decode(e.to_string()))?;
        Ok(Some(Record { id: *id, data: row.json("data").map_err(decode)?, expiry_date }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        let query = self.db.query(DELETE).bind(hash(id));
        self.write(Step::writing("sessions.delete", query)).await.map(drop)
    }
}

fn hash(id: &Id) -> Vec<u8> {
    SessionKey::of(id.0).as_bytes().to_vec()
}

/// An expiry beyond what a clock can show is the last moment it can.
fn expiry(query: Query, record: &Record) -> Query {
    let micros = i64::try_from(record.expiry_date.unix_timestamp_nanos() / 1000).unwrap_or(i64::MAX);
    query.time(Timestamp::from_microsecond(micros).unwrap_or(Timestamp::MAX))
}

/// The crate above keeps only a text, so the chain is put into it.
fn backend(failed: Failed) -> Error {
    Error::Backend(format!("the database failed at {}: {}", failed.operation, failed.source))
}

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sessions").field("db", &self.db).finish_non_exhaustive()
    }
}
