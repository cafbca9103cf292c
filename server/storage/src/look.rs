//! A look at a database that changes nothing: not even the file of one that is not there yet.

use sqlx::{Connection as _, PgConnection, SqliteConnection, sqlite::SqliteConnectOptions};

use crate::{
    OpenError,
    address::{self, Address},
    migrations,
    query::Kind,
};

/// What a look has found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Looked {
    /// There is no file yet.
    Absent,
    /// It is there, and lacks so many steps of its shape.
    Behind(usize),
    /// It is as this program needs it.
    Ready,
}

const STEPS: &str = "SELECT version FROM _sqlx_migrations WHERE success ORDER BY version";

/// Looks at the database at an address, as [`crate::Database::open`] takes it.
///
/// # Errors
/// When it cannot be reached or read, or is newer than this program.
pub async fn look(url: &str) -> Result<Looked, OpenError> {
    let (kind, found) = match url.parse()? {
        Address::File(path) if !path.exists() => return Ok(Looked::Absent),
        Address::File(path) => {
            let failed = |source| OpenError::of_file(path.clone(), source);
            let mut connection = SqliteConnection::connect_with(&untouched(&path)).await.map_err(failed)?;
            // A file that is no database is only found out by reading.
            sqlx::query("SELECT name FROM sqlite_master LIMIT 1").fetch_all(&mut connection).await.map_err(failed)?;
            let found =
                none_without_table(sqlx::query_scalar(STEPS).fetch_all(&mut connection).await).map_err(failed)?;
            (Kind::Sqlite, found)
        }
        Address::Server(options) => {
            let at = format!("{}:{}", options.get_host(), options.get_port());
            let failed = |source| OpenError::of_server(at.clone(), source);
            let mut connection = PgConnection::connect_with(&options).await.map_err(failed)?;
            let found =
                none_without_table(sqlx::query_scalar(STEPS).fetch_all(&mut connection).await).map_err(failed)?;
            (Kind::Postgres, found)
        }
    };
    let ours = migrations::numbers(kind);
    match found.iter().find(|step: &&i64| !ours.contains(*step)) {
        Some(step) => Err(OpenError::Newer { step: *step }),
        None if found.len() < ours.len() => Ok(Looked::Behind(ours.len() - found.len())),
        None => Ok(Looked::Ready),
    }
}

/// Nobody writes to a file without a log beside it, and reading it as it lies makes no log either.
fn untouched(path: &std::path::PathBuf) -> SqliteConnectOptions {
    let mut log = path.clone().into_os_string();
    log.push("-wal");
    address::reading(path).immutable(!std::path::Path::new(&log).exists())
}

/// A database in which nothing was ever made has no table of steps.
fn none_without_table(found: Result<Vec<i64>, sqlx::Error>) -> Result<Vec<i64>, sqlx::Error> {
    match found {
        Err(sqlx::Error::Database(error)) if error.message().contains("_sqlx_migrations") => Ok(Vec::new()),
        found => found,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Database;

    #[tokio::test]
    async fn a_look_tells_how_far_a_database_is_and_changes_nothing() {
        for home in testkit::databases() {
            let steps = migrations::numbers(Kind::Sqlite).len();
            let expected = if home.folder().is_some() { Looked::Absent } else { Looked::Behind(steps) };
            for _ in 0..2 {
                assert_eq!(look(home.url()).await.unwrap(), expected);
            }
            let list = || home.folder().map(|folder| std::fs::read_dir(folder).unwrap().count());
            assert_eq!(list().unwrap_or_default(), 0, "no file was made");
            let db = Database::open(home.url()).await.unwrap();
            assert_eq!(look(home.url()).await.unwrap(), Looked::Behind(steps), "it was opened and not migrated");
            db.migrate().await.unwrap();
            assert_eq!(look(home.url()).await.unwrap(), Looked::Ready, "while it is open elsewhere");
            db.close().await;
            let before = list();
            assert_eq!(look(home.url()).await.unwrap(), Looked::Ready);
            assert_eq!(list(), before, "no log was made");
        }
    }

    #[tokio::test]
    async fn what_is_no_database_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("portico.db");
        std::fs::write(&file, "A shopping list, and by no means a database. ".repeat(40)).unwrap();
        let error = look(&format!("sqlite:{}", file.display())).await.unwrap_err();
        assert!(matches!(error, OpenError::NotADatabase { .. }), "{error:?}");
    }
}
