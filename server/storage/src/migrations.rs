//! The steps of the database's shape, embedded from `migrations/`.

use rust_embed::RustEmbed;
use sqlx::{
    AssertSqlSafe, Connection as _, PgPool, SqlSafeStr as _, SqliteConnection,
    migrate::{Migration, MigrationType, Migrator},
    sqlite::SqliteConnectOptions,
};

use crate::{OpenError, query::Kind};

#[derive(RustEmbed)]
#[folder = "../../migrations"]
struct Files;

/// The steps for both databases and those for this one, in the order of their numbers.
fn migrator(kind: Kind) -> Migrator {
    let own = match kind {
        Kind::Sqlite => "sqlite",
        Kind::Postgres => "postgres",
    };
    Migrator::with_migrations(Files::iter().filter_map(|path| step(&path, own)).collect())
}

/// `0001_house.sql` or `sqlite/0002_events_stay.sql`; nothing else is a step.
fn step(path: &str, own: &str) -> Option<Migration> {
    let name = match path.split_once('/') {
        None => path,
        Some((folder, name)) => Some(name).filter(|_| folder == own)?,
    };
    let (number, title) = name.strip_suffix(".sql")?.split_once('_')?;
    let words = Files::get(path)?.data;
    // A checkout with other line ends is the same step.
    let words = String::from_utf8_lossy(&words).replace("\r\n", "\n");
    let words = AssertSqlSafe(words).into_sql_str();
    let title = title.replace('_', " ").into();
    Some(Migration::new(number.parse().ok()?, title, MigrationType::Simple, words, false))
}

/// The numbers of all steps.
pub(crate) fn numbers(kind: Kind) -> Vec<i64> {
    migrator(kind).iter().map(|step| step.version).collect()
}

/// All missing steps in one transaction, so that two programs that start at once do not meet.
pub(crate) async fn on_sqlite(options: &SqliteConnectOptions) -> Result<(), OpenError> {
    let failed = |source: sqlx::Error| OpenError::Step { source: source.into() };
    let mut connection = SqliteConnection::connect_with(options).await.map_err(failed)?;
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await.map_err(failed)?;
    // `run` is this, but its future cannot be sent between threads.
    migrator(Kind::Sqlite).run_direct(None, &mut *transaction, false).await?;
    transaction.commit().await.map_err(failed)?;
    connection.close().await.map_err(failed)
}

/// sqlx holds an advisory lock meanwhile, so programs that start at once wait for each other.
pub(crate) async fn on_postgres(pool: &PgPool) -> Result<(), OpenError> {
    Ok(migrator(Kind::Postgres).run(pool).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_step_and_both_databases_have_the_same_numbers() {
        let sqlite = numbers(Kind::Sqlite);
        assert_eq!(sqlite, numbers(Kind::Postgres), "a step of its own has a twin, however empty, in the other folder");
        assert_eq!(sqlite, (1..=sqlite.len() as i64).collect::<Vec<_>>(), "each number stands once, without a gap");
        for path in Files::iter().filter(|path| path.ends_with(".sql")) {
            assert!(step(&path, "sqlite").or_else(|| step(&path, "postgres")).is_some(), "{path} is not read");
        }
    }

    /// What an old program had in the tables that are made anew is there afterwards, and can be read.
    #[tokio::test]
    async fn making_tables_anew_loses_nothing() {
        use domain::ports::Store as _;
        use testkit::{Maker, TestDatabase};

        let home = TestDatabase::sqlite();
        let crate::address::Address::File(path) = home.url().parse().unwrap() else { panic!("not a file") };
        let options = crate::address::writing(&path);
        let mut connection = SqliteConnection::connect_with(&options).await.unwrap();
        let old = migrator(Kind::Sqlite).iter().filter(|step| step.version < 6).cloned().collect();
        Migrator::with_migrations(old).run_direct(None, &mut connection, false).await.unwrap();
        let made = Maker::default();
        let case = made.maris_case();
        let (notice, message) = (made.notice(&case), made.message(&case, "permit-1"));
        let parcel = serde_json::to_string(&message.parcel).unwrap();
        for text in [
            format!(
                "INSERT INTO cases VALUES ('{}', '{}', 's', 'b', '{}', 'Mari', 'Proov', 'et', 'new', NULL, '{{}}', '{{}}', \
                 NULL, NULL, NULL, NULL, NULL, 0, NULL, 1, '{{}}', NULL)",
                case.id,
                case.reference,
                case.owner.code.as_str()
            ),
            format!(
                "INSERT INTO notices VALUES ('{}', '{}', '{}', '{}', '{}', 'received', NULL, {}, NULL, TRUE)",
                notice.id,
                notice.to.as_str(),
                case.id,
                case.reference,
                notice.service,
                notice.at.as_microsecond()
            ),
            format!(
                "INSERT INTO outbox VALUES ('permit-1', '{}', TRUE, '{parcel}', '{}', 3, {}, 0, 'stuck', 'down')",
                case.id,
                message.trace,
                message.due_at.as_microsecond()
            ),
        ] {
            sqlx::raw_sql(AssertSqlSafe(text)).execute(&mut connection).await.unwrap();
        }
        connection.close().await.unwrap();

        let db = crate::Database::open(home.url()).await.unwrap();
        db.migrate().await.unwrap();
        let notices = db.notices(&case.owner.code).await.unwrap();
        // The version is that of its case; a last day was not kept then.
        let kept = domain::notice::Notice { legal: true, until: None, bundle: Some("b".into()), ..notice };
        assert_eq!(notices, [kept]);
        assert_eq!(db.unread(&case.owner.code).await.unwrap(), 1);
        let messages = db.messages_of(case.id).await.unwrap();
        assert_eq!((messages[0].tries, messages[0].last_trouble.as_deref()), (3, Some("down")));
        assert_eq!((messages[0].parcel.clone(), messages[0].case), (message.parcel, Some(case.id)));
        db.close().await;
    }
}
