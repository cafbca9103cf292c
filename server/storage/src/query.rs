//! One SQL text for two databases: a statement with its arguments.

use domain::identifiers::PersonCode;
use jiff::Timestamp;
use serde::Serialize;
use sqlx::{
    Arguments as _, Encode, PgConnection, Postgres, Sqlite, SqliteConnection, Type, postgres::PgArguments,
    sqlite::SqliteArguments,
};
use uuid::Uuid;

use crate::row::Row;

/// Which database runs the statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Sqlite,
    Postgres,
}

/// A statement and its arguments, in the order of `$1`, `$2`. Cheap to clone on SQLite.
#[derive(Debug, Clone)]
pub(crate) struct Query {
    sql: &'static str,
    arguments: Arguments,
    /// The first argument that could not be written down.
    trouble: Option<String>,
}

#[derive(Debug, Clone)]
enum Arguments {
    Sqlite(SqliteArguments),
    Postgres(PgArguments),
}

/// An open connection, alone or in a transaction.
pub(crate) enum Connection<'c> {
    Sqlite(&'c mut SqliteConnection),
    Postgres(&'c mut PgConnection),
}

/// What both databases can take as an argument.
pub(crate) trait Argument<'q>:
    Encode<'q, Sqlite> + Type<Sqlite> + Encode<'q, Postgres> + Type<Postgres>
{
}

impl<'q, T> Argument<'q> for T where T: Encode<'q, Sqlite> + Type<Sqlite> + Encode<'q, Postgres> + Type<Postgres> {}

impl Query {
    pub(crate) fn new(kind: Kind, sql: &'static str) -> Self {
        let arguments = match kind {
            Kind::Sqlite => Arguments::Sqlite(SqliteArguments::default()),
            Kind::Postgres => Arguments::Postgres(PgArguments::default()),
        };
        Self { sql, arguments, trouble: None }
    }

    pub(crate) fn bind<'q>(mut self, value: impl Argument<'q>) -> Self {
        let added = match &mut self.arguments {
            Arguments::Sqlite(arguments) => arguments.add(value),
            Arguments::Postgres(arguments) => arguments.add(value),
        };
        if let Err(trouble) = added {
            self.trouble.get_or_insert(trouble.to_string());
        }
        self
    }

    pub(crate) fn uuid(self, id: Uuid) -> Self {
        self.bind(id.to_string())
    }

    pub(crate) fn person(self, code: &PersonCode) -> Self {
        self.bind(code.as_str())
    }

    /// Kept to the microsecond.
    pub(crate) fn time(self, at: Timestamp) -> Self {
        self.bind(at.as_microsecond())
    }

    pub(crate) fn json(mut self, value: &impl Serialize) -> Self {
        match serde_json::to_string(value) {
            Ok(text) => self.bind(text),
            Err(trouble) => {
                self.trouble.get_or_insert(trouble.to_string());
                self
            }
        }
    }

    pub(crate) fn json_if_any(self, value: Option<&impl Serialize>) -> Self {
        match value {
            Some(value) => self.json(value),
            None => self.bind(None::<String>),
        }
    }

    fn check(&self) -> Result<(), sqlx::Error> {
        self.trouble.as_ref().map_or(Ok(()), |trouble| Err(sqlx::Error::Encode(trouble.clone().into())))
    }
}

impl Connection<'_> {
    /// How many rows the statement changed.
    pub(crate) async fn execute(&mut self, query: &Query) -> Result<u64, sqlx::Error> {
        query.check()?;
        match (self, query.arguments.clone()) {
            (Self::Sqlite(connection), Arguments::Sqlite(arguments)) => {
                Ok(sqlx::query_with(query.sql, arguments).execute(&mut **connection).await?.rows_affected())
            }
            (Self::Postgres(connection), Arguments::Postgres(arguments)) => {
                Ok(sqlx::query_with(query.sql, arguments).execute(&mut **connection).await?.rows_affected())
            }
            _ => Err(wrong_kind()),
        }
    }

    /// The rows that the statement gives.
    pub(crate) async fn fetch(&mut self, query: &Query) -> Result<Vec<Row>, sqlx::Error> {
        query.check()?;
        match (self, query.arguments.clone()) {
            (Self::Sqlite(connection), Arguments::Sqlite(arguments)) => {
                let rows = sqlx::query_with(query.sql, arguments).fetch_all(&mut **connection).await?;
                Ok(rows.into_iter().map(Row::Sqlite).collect())
            }
            (Self::Postgres(connection), Arguments::Postgres(arguments)) => {
                let rows = sqlx::query_with(query.sql, arguments).fetch_all(&mut **connection).await?;
                Ok(rows.into_iter().map(Row::Postgres).collect())
            }
            _ => Err(wrong_kind()),
        }
    }
}

fn wrong_kind() -> sqlx::Error {
    sqlx::Error::Configuration("a statement made for one database met the other".into())
}
