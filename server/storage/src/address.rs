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
