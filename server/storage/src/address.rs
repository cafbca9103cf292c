//! Where the database is: a file, or a PostgreSQL server.

use std::{path::PathBuf, str::FromStr, time::Duration};

use sqlx::{
    ConnectOptions as _,
    postgres::PgConnectOptions,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};

use crate::OpenError;

/// How long a writer of another process may hold the file.
const BUSY: Duration = Duration::from_secs(5);

pub(crate) enum Address {
    File(PathBuf),
    Server(Box<PgConnectOptions>),
}

impl FromStr for Address {
    type Err = OpenError;

    /// Reads `sqlite:folder/file.db` or `postgres://user:password@host:port/database`.
    fn from_str(url: &str) -> Result<Self, OpenError> {
        if let Some(path) = url.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            return match path {
                "" | ":memory:" => Err(OpenError::NotAnAddress),
                path => Ok(Self::File(path.into())),
            };
        }
        if !url.starts_with("postgres://") && !url.starts_with("postgresql://") {
            return Err(OpenError::NotAnAddress);
        }
        let options: PgConnectOptions = url.parse().map_err(|_| OpenError::NotAnAddress)?;
        Ok(Self::Server(Box::new(options.application_name("portico").disable_statement_logging())))
    }
}

/// For the one connection that writes. FULL: what was acknowledged survives a power cut.
pub(crate) fn writing(path: &PathBuf) -> SqliteConnectOptions {
    reading(path)
        .read_only(false)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
}

/// For the many that read.
pub(crate) fn reading(path: &PathBuf) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .read_only(true)
        .foreign_keys(true)
        .busy_timeout(BUSY)
        .disable_statement_logging()
}

#[cfg(test)]
mod tests {
    use sqlx::{AssertSqlSafe, Connection as _, Row as _, SqliteConnection};

    use super::*;

    async fn setting(connection: &mut SqliteConnection, name: &str) -> String {
        let sql = AssertSqlSafe(format!("SELECT CAST({name} AS TEXT) FROM pragma_{name}"));
        sqlx::query(sql).fetch_one(connection).await.unwrap().get(0)
    }

    /// Full is 2: each commit is on the disk before it is acknowledged.
    #[tokio::test]
    async fn the_writer_is_durable_and_a_reader_cannot_write() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("portico.db");
        let mut writer = SqliteConnection::connect_with(&writing(&path)).await.unwrap();
        for (name, value) in [("synchronous", "2"), ("journal_mode", "wal"), ("foreign_keys", "1")] {
            assert_eq!(setting(&mut writer, name).await, value, "{name}");
        }
        let mut reader = SqliteConnection::connect_with(&reading(&path)).await.unwrap();
        let refused = sqlx::query("CREATE TABLE notes (id TEXT)").execute(&mut reader).await.unwrap_err();
        assert!(refused.to_string().contains("readonly"), "{refused}");
    }
}
