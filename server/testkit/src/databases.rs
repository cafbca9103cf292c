//! Empty databases for one test, gone afterwards.

use std::{
    env,
    path::Path,
    process,
    sync::atomic::{AtomicU32, Ordering},
};

use tempfile::TempDir;

/// The variable that names a PostgreSQL server whose user may create databases.
const POSTGRES: &str = "PORTICO_TEST_POSTGRES";

/// One empty database; dropping it takes it away.
#[derive(Debug)]
pub struct TestDatabase {
    url: String,
    home: Home,
}

/// Where it lives, and so what has to be cleared away.
#[derive(Debug)]
enum Home {
    Folder(TempDir),
    Server { url: String, name: String },
}

/// SQLite, and PostgreSQL when `PORTICO_TEST_POSTGRES` names a server.
///
/// # Panics
/// When a folder or a database cannot be made: then no test can run.
pub fn databases() -> Vec<TestDatabase> {
    let postgres = env::var(POSTGRES).ok().filter(|url| !url.is_empty());
    std::iter::once(TestDatabase::sqlite()).chain(postgres.map(TestDatabase::postgres)).collect()
}

impl TestDatabase {
    /// A SQLite file in a folder of its own.
    ///
    /// # Panics
    /// When no folder can be made.
    pub fn sqlite() -> Self {
        let folder = TempDir::new().expect("a temporary folder for SQLite");
        let url = format!("sqlite:{}", folder.path().join("portico.db").display());
        Self { url, home: Home::Folder(folder) }
    }

    /// A new database on the server at `url`.
    fn postgres(url: String) -> Self {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let name = format!("portico_test_{}_{}", process::id(), MADE.fetch_add(1, Ordering::Relaxed));
        psql(&url, &format!("CREATE DATABASE {name}")).expect("a private database on the test server");
        let (server, _) = url.rsplit_once('/').expect("postgres://user@host:port/database");
        Self { url: format!("{server}/{name}"), home: Home::Server { url, name } }
    }

    /// What `Database::open` takes.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The folder of a SQLite file, which tests may fill or take away.
    pub fn folder(&self) -> Option<&Path> {
        if let Home::Folder(folder) = &self.home { Some(folder.path()) } else { None }
    }
}

impl Drop for TestDatabase {
    /// A database that cannot be dropped is left to the server: a test's own failure matters more.
    fn drop(&mut self) {
        if let Home::Server { url, name } = &self.home {
            let _ = psql(url, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
    }
}

/// PostgreSQL's own client, so that this crate needs no driver.
fn psql(url: &str, command: &str) -> Result<(), String> {
    let run = process::Command::new("psql").args([url, "--quiet", "--no-psqlrc", "--command", command]).output();
    let run = run.map_err(|e| format!("psql is needed to make test databases; install postgresql-client: {e}"))?;
    if run.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&run.stderr).into_owned()) }
}
