//! A row of either database, read by the names of its columns.

use std::str::FromStr;

use domain::people::Person;
use jiff::Timestamp;
use serde::de::DeserializeOwned;
use sqlx::{Decode, Postgres, Row as _, Sqlite, Type, postgres::PgRow, sqlite::SqliteRow};
use uuid::Uuid;

#[derive(Debug)]
pub(crate) enum Row {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

/// What both databases can give.
pub(crate) trait Column:
    for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres>
{
}

impl<T> Column for T where T: for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres> {}

impl Row {
    pub(crate) fn get<T: Column>(&self, column: &str) -> Result<T, sqlx::Error> {
        match self {
            Self::Sqlite(row) => row.try_get(column),
            Self::Postgres(row) => row.try_get(column),
        }
    }

    pub(crate) fn text(&self, column: &str) -> Result<String, sqlx::Error> {
        self.get(column)
    }

    pub(crate) fn uuid(&self, column: &str) -> Result<Uuid, sqlx::Error> {
        self.parsed(column)
    }

    pub(crate) fn time(&self, column: &str) -> Result<Timestamp, sqlx::Error> {
        Timestamp::from_microsecond(self.get(column)?).map_err(|_| unreadable(column, NOT_OURS))
    }

    pub(crate) fn time_if_any(&self, column: &str) -> Result<Option<Timestamp>, sqlx::Error> {
        let micros: Option<i64> = self.get(column)?;
        micros.map(Timestamp::from_microsecond).transpose().map_err(|_| unreadable(column, NOT_OURS))
    }

    /// Text of which `T` makes something.
    pub(crate) fn parsed<T>(&self, column: &str) -> Result<T, sqlx::Error>
    where
        T: FromStr,
    {
        self.text(column)?.parse().map_err(|_| unreadable(column, NOT_OURS))
    }

    /// As [`Row::parsed`], where the column may be empty.
    pub(crate) fn parsed_if_any<T>(&self, column: &str) -> Result<Option<T>, sqlx::Error>
    where
        T: FromStr,
    {
        let text: Option<String> = self.get(column)?;
        text.map(|text| text.parse()).transpose().map_err(|_| unreadable(column, NOT_OURS))
    }

    pub(crate) fn json<T: DeserializeOwned>(&self, column: &str) -> Result<T, sqlx::Error> {
        serde_json::from_str(&self.text(column)?).map_err(|e| unreadable(column, place(&e)))
    }

    pub(crate) fn json_if_any<T: DeserializeOwned>(&self, column: &str) -> Result<Option<T>, sqlx::Error> {
        let text: Option<String> = self.get(column)?;
        text.map(|text| serde_json::from_str(&text)).transpose().map_err(|e| unreadable(column, place(&e)))
    }

    /// The person whose code stands in `owner`, with the names beside it.
    pub(crate) fn owner(&self) -> Result<Person, sqlx::Error> {
        Ok(Person {
            code: self.parsed("owner")?,
            given_name: self.text("owner_given_name")?,
            family_name: self.text("owner_family_name")?,
        })
    }
}

/// The ids of rows of which nothing else is read.
pub(crate) fn ids(rows: &[Row]) -> Result<Vec<Uuid>, sqlx::Error> {
    rows.iter().map(|row| row.uuid("id")).collect()
}

const NOT_OURS: &str = "what stands there was not written by this program";

/// What is wrong with JSON, and where, in lines and columns. The error itself would quote what stands there.
fn place(error: &serde_json::Error) -> String {
    let (what, line, column) = (error.classify(), error.line(), error.column());
    format!("the JSON has a fault of the kind {what:?} at {line}:{column}")
}

/// What stands in the column was not written by us. The reason names no content: it may be logged.
fn unreadable(column: &str, reason: impl Into<String>) -> sqlx::Error {
    sqlx::Error::ColumnDecode { index: column.into(), source: reason.into().into() }
}

#[cfg(test)]
mod tests;
