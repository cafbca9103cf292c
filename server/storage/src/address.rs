//! Where the database is: a file, or a PostgreSQL server.

use std::{net::IpAddr, path::PathBuf, str::FromStr, time::Duration};

use sqlx::{
    ConnectOptions as _,
    postgres::{PgConnectOptions, PgSslMode},
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

/// Whether nobody on the way can read what is said to the database: it is a file, it is on this machine, or TLS is
/// demanded. An address that cannot be read is nobody's; opening it says so.
pub fn is_private(url: &str) -> bool {
    let Ok(Address::Server(options)) = url.parse() else { return true };
    let host = options.get_host();
    let here = host.starts_with('/')
        || host.eq_ignore_ascii_case("localhost")
        || host.trim_matches(['[', ']']).parse().is_ok_and(|host: IpAddr| host.is_loopback());
    let secret = matches!(options.get_ssl_mode(), PgSslMode::Require | PgSslMode::VerifyCa | PgSslMode::VerifyFull);
    here || options.get_socket().is_some() || secret
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

    #[test]
    fn a_server_elsewhere_has_to_demand_tls() {
        for (url, private) in [
            ("sqlite:data/portico.db", true),
            ("postgres://house@127.0.0.1/portico", true),
            ("postgres://house@[::1]:5432/portico", true),
            ("postgres://house@localhost/portico", true),
            ("postgres:///portico?host=/run/postgresql", true),
            ("postgres://house@db.example/portico", false),
            ("postgres://house@10.1.2.3/portico?sslmode=prefer", false),
            ("postgres://house@db.example/portico?sslmode=disable", false),
            ("postgres://house@db.example/portico?sslmode=require", true),
            ("postgres://house@db.example/portico?sslmode=verify-full", true),
        ] {
            assert_eq!(is_private(url), private, "{url}");
        }
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
