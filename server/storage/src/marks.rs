//! Marks: by what this house knows its own places outside the database, such as where its files lie.

use domain::ports::StoreError;
use uuid::Uuid;

use crate::{
    Database,
    statements::statements,
    work::{Failed, Step},
};

statements! {
    ONE = "SELECT id FROM marks WHERE place = $1";
    SET = "INSERT INTO marks (place, id) VALUES ($1, $2) ON CONFLICT DO NOTHING";
}

impl Database {
    /// The mark of a place; `None` before the first one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn mark(&self, place: &str) -> Result<Option<Uuid>, StoreError> {
        let rows = self.rows("marks.one", self.query(ONE).bind(place)).await?;
        Ok(rows.first().map(|row| row.uuid("id")).transpose().map_err(|error| Failed::at("marks.one", error))?)
    }

    /// Sets the mark of a place that has none; a mark that is there stays.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn set_mark(&self, place: &str, id: Uuid) -> Result<(), StoreError> {
        let set = Step::writing("marks.set", self.query(SET).bind(place).uuid(id));
        self.work(vec![set]).await?;
        Ok(())
    }
}
