//! The database: many readers and one writer of a SQLite file, or a pool on PostgreSQL.

use std::time::Duration;

use sqlx::{
    Connection as _, PgPool, SqlitePool,
    pool::PoolConnection,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqlitePoolOptions},
};
use tracing::Instrument as _;

use crate::{
    OpenError,
    address::{self, Address},
    migrations,
    query::{Connection, Kind, Query},
    row::Row,
    work::{self, Done, Failed, Step},
    writer::Writer,
};

/// Readers of a file: they do not wait for each other, so a few per core suffice.
const READERS: u32 = 4;
/// Connections to PostgreSQL, per process.
const CONNECTIONS: u32 = 16;
/// How long a request waits for a connection before it is told that the database is away.
const PATIENCE: Duration = Duration::from_secs(5);
/// A connection that rested longer is asked whether it lives before it is used.
const RESTED: Duration = Duration::from_secs(1);

/// Where the house keeps what it must not forget. Clones share the same connections.
#[derive(Debug, Clone)]
pub struct Database(Engine);

#[derive(Debug, Clone)]
enum Engine {
    Sqlite { readers: SqlitePool, writer: Writer, options: Box<SqliteConnectOptions> },
    Postgres(PgPool),
}

/// A file that others are opening, too, is tried so often, with so long between.
const OPENINGS: u32 = 50;
const BREATH: Duration = Duration::from_millis(100);

enum Reader {
    Sqlite(PoolConnection<sqlx::Sqlite>),
    Postgres(PoolConnection<sqlx::Postgres>),
}

impl Database {
    /// Opens `sqlite:folder/file.db`, making both if need be, or `postgres://user@host:port/database`.
    ///
    /// Must be called inside a tokio runtime, which then also runs the file's writer.
    ///
    /// # Errors
    /// With a sentence for the operator that says what to do.
    pub async fn open(url: &str) -> Result<Self, OpenError> {
        match url.parse()? {
            Address::File(path) => Self::open_file(path).await,
            Address::Server(options) => Self::open_server(*options).await,
        }
    }

    async fn open_file(path: std::path::PathBuf) -> Result<Self, OpenError> {
        if let Some(folder) = path.parent()
            && let Err(source) = std::fs::create_dir_all(folder)
        {
            return Err(OpenError::Folder { path: folder.into(), source });
        }
        let options = Box::new(address::writing(&path));
        // The writer comes first: it makes the file, which a reader could not.
        let writer = Self::writer(&options).await.map_err(|source| OpenError::of_file(path.clone(), source))?;
        let pool =
            SqlitePoolOptions::new().max_connections(READERS).acquire_timeout(PATIENCE).test_before_acquire(false);
        let readers = pool.connect_lazy_with(address::reading(&path));
        Ok(Self(Engine::Sqlite { readers, writer, options }))
    }

    /// Two programs that make the same file at once are in each other's way for a moment: SQLite waits for another
    /// writer, and not for one that is just turning the log on.
    async fn writer(options: &SqliteConnectOptions) -> Result<Writer, sqlx::Error> {
        let mut tries = 0;
        loop {
            match Writer::start(options.clone()).await {
                Err(error) if tries < OPENINGS && is_busy(&error) => tries += 1,
                outcome => return outcome,
            }
            tokio::time::sleep(BREATH).await;
        }
    }

    async fn open_server(options: PgConnectOptions) -> Result<Self, OpenError> {
        let at = format!("{}:{}", options.get_host(), options.get_port());
        let pool = PgPoolOptions::new()
            .max_connections(CONNECTIONS)
            .acquire_timeout(PATIENCE)
            .test_before_acquire(false)
            .before_acquire(|connection, meta| {
                Box::pin(async move {
                    if meta.idle_for > RESTED {
                        connection.ping().await?;
                    }
                    Ok(true)
                })
            });
        let pool = pool.connect_with(options).await.map_err(|source| OpenError::of_server(at, source))?;
        Ok(Self(Engine::Postgres(pool)))
    }

    /// Brings the database's shape up to date; what is there stays.
    ///
    /// # Errors
    /// When a step fails, or the database is newer than this program.
    pub async fn migrate(&self) -> Result<(), OpenError> {
        match &self.0 {
            Engine::Sqlite { options, .. } => migrations::on_sqlite(options).await,
            Engine::Postgres(pool) => migrations::on_postgres(pool).await,
        }
    }

    /// Whether the database answers and has its tables.
    pub async fn ready(&self) -> bool {
        self.rows("ready", self.query("SELECT id FROM drafts LIMIT 1")).await.is_ok()
    }

    /// Finishes what is being written, then closes. Later calls fail.
    pub async fn close(&self) {
        match &self.0 {
            Engine::Sqlite { readers, writer, .. } => {
                // Readers first: whoever closes a file last folds its log into it.
                readers.close().await;
                writer.close().await;
            }
            Engine::Postgres(pool) => pool.close().await,
        }
    }

    pub(crate) fn kind(&self) -> Kind {
        match self.0 {
            Engine::Sqlite { .. } => Kind::Sqlite,
            Engine::Postgres(_) => Kind::Postgres,
        }
    }

    pub(crate) fn query(&self, sql: &'static str) -> Query {
        Query::new(self.kind(), sql)
    }

    /// Reads; sees everything that was acknowledged before.
    pub(crate) async fn rows(&self, operation: &'static str, query: Query) -> Result<Vec<Row>, Failed> {
        let span = tracing::debug_span!("db.read", operation);
        self.read(operation, query).instrument(span).await
    }

    /// All rows that the statement gives, each as `read` understands it.
    pub(crate) async fn all<T>(
        &self,
        operation: &'static str,
        query: Query,
        read: impl Fn(&Row) -> Result<T, sqlx::Error>,
    ) -> Result<Vec<T>, Failed> {
        let rows = self.rows(operation, query).await?;
        rows.iter().map(read).collect::<Result<_, _>>().map_err(|error| Failed::at(operation, error))
    }

    async fn read(&self, operation: &'static str, query: Query) -> Result<Vec<Row>, Failed> {
        let failed = |source| Failed::at(operation, source);
        let mut reader = match &self.0 {
            Engine::Sqlite { readers, .. } => Reader::Sqlite(readers.acquire().await.map_err(failed)?),
            Engine::Postgres(pool) => Reader::Postgres(pool.acquire().await.map_err(failed)?),
        };
        let mut connection = match &mut reader {
            Reader::Sqlite(connection) => Connection::Sqlite(connection),
            Reader::Postgres(connection) => Connection::Postgres(connection),
        };
        connection.fetch(&query).await.map_err(failed)
    }

    /// Reads the `number` of a count.
    pub(crate) async fn number(&self, operation: &'static str, query: Query) -> Result<u64, Failed> {
        let rows = self.rows(operation, query).await?;
        let number: i64 = match rows.first() {
            Some(row) => row.get("number").map_err(|source| Failed::at(operation, source))?,
            None => 0,
        };
        Ok(number.unsigned_abs())
    }

    /// Does the steps together or not at all; answers when they are on the disk.
    pub(crate) async fn work(&self, steps: Vec<Step>) -> Result<Done, Failed> {
        let span = tracing::debug_span!("db.write", operation = steps.first().map(Step::operation));
        match &self.0 {
            Engine::Sqlite { writer, .. } => writer.work(steps).instrument(span).await,
            Engine::Postgres(pool) => match on_postgres(pool, &steps).instrument(span).await {
                Err(failed) if failed.is_a_lost_race() => Ok(Done::Conflict),
                done => done,
            },
        }
    }
}

/// One transaction; a single statement is one by itself and saves two round trips.
async fn on_postgres(pool: &PgPool, steps: &[Step]) -> Result<Done, Failed> {
    let failed = |operation| move |source| Failed::at(operation, source);
    if let [_] = steps {
        let mut connection = pool.acquire().await.map_err(failed("begin"))?;
        return work::steps(&mut Connection::Postgres(&mut connection), steps).await;
    }
    let mut transaction = pool.begin().await.map_err(failed("begin"))?;
    let done = work::steps(&mut Connection::Postgres(&mut transaction), steps).await?;
    match done {
        Done::Yes(_) => transaction.commit().await.map_err(failed("commit"))?,
        Done::Conflict => transaction.rollback().await.map_err(failed("rollback"))?,
    }
    Ok(done)
}

/// Whether another program has the file right now.
fn is_busy(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(|error| error.code()?.parse::<i32>().ok());
    code.is_some_and(|code| code & 0xff == 5)
}
