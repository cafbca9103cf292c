//! Work for the database: statements that happen together or not at all.

use std::sync::Arc;

use domain::ports::StoreError;

use crate::{
    query::{Connection, Query},
    row::Row,
};

/// One statement of a piece of work, and what it has to achieve.
#[derive(Debug, Clone)]
pub(crate) struct Step {
    /// `cases.save`
    operation: &'static str,
    query: Query,
    must: Must,
}

#[derive(Debug, Clone, Copy)]
enum Must {
    /// One row is written, else somebody was faster.
    WriteOne,
    /// Any number of rows is written, also none.
    Write,
    /// Rows are written and given back.
    Give,
}

/// How work ended.
#[derive(Debug)]
pub(crate) enum Done {
    Yes(Written),
    /// A step that must write one row found none to write. Nothing was written.
    Conflict,
}

#[derive(Debug, Default)]
pub(crate) struct Written {
    /// What the `giving` steps gave.
    pub(crate) given: Vec<Row>,
    /// How many rows the other steps wrote.
    pub(crate) count: u64,
}

/// The database failed at an operation. Shared by all whose work was in the same transaction.
#[derive(Debug, Clone)]
pub(crate) struct Failed {
    pub(crate) operation: &'static str,
    pub(crate) source: Arc<sqlx::Error>,
}

impl Step {
    pub(crate) fn writing_one(operation: &'static str, query: Query) -> Self {
        Self { operation, query, must: Must::WriteOne }
    }

    pub(crate) fn writing(operation: &'static str, query: Query) -> Self {
        Self { operation, query, must: Must::Write }
    }

    pub(crate) fn giving(operation: &'static str, query: Query) -> Self {
        Self { operation, query, must: Must::Give }
    }

    pub(crate) fn operation(&self) -> &'static str {
        self.operation
    }
}

/// Does the steps on a connection, in their order, until one conflicts or fails.
///
/// After a conflict or a failure the caller rolls back, unless there was only one step: a single
/// statement writes all or nothing by itself.
pub(crate) async fn steps(connection: &mut Connection<'_>, steps: &[Step]) -> Result<Done, Failed> {
    let mut written = Written::default();
    for step in steps {
        let failed = |source| Failed::at(step.operation, source);
        match step.must {
            Must::Give => written.given.extend(connection.fetch(&step.query).await.map_err(failed)?),
            Must::Write => written.count += connection.execute(&step.query).await.map_err(failed)?,
            Must::WriteOne => match connection.execute(&step.query).await.map_err(failed)? {
                0 => return Ok(Done::Conflict),
                rows => written.count += rows,
            },
        }
    }
    Ok(Done::Yes(written))
}

impl Failed {
    pub(crate) fn at(operation: &'static str, source: sqlx::Error) -> Self {
        Self { operation, source: Arc::new(source) }
    }

    /// Whether PostgreSQL broke a tie between transactions that waited for each other.
    pub(crate) fn is_a_lost_race(&self) -> bool {
        let code = self.source.as_database_error().and_then(|e| e.code());
        matches!(code.as_deref(), Some("40001" | "40P01"))
    }
}

impl From<Failed> for StoreError {
    fn from(failed: Failed) -> Self {
        Self { operation: failed.operation, source: Box::new(failed.source) }
    }
}
