//! Published versions of services, and the order in which they were put in force.

use std::collections::BTreeMap;

use domain::{
    ports::{Committed, StoreError},
    service::{Bundle, Publication},
};

use crate::{
    Database,
    row::Row,
    statements::statements,
    work::{Done, Failed, Step},
};

statements! {
    AFTER = "SELECT publications.number, publications.published_at, bundles.service, bundles.bundle, \
             bundles.version, bundles.valid_from, bundles.files FROM publications \
             JOIN bundles ON bundles.service = publications.service AND bundles.bundle = publications.bundle \
             WHERE publications.number > $1 ORDER BY publications.number";
    KEEP = "INSERT INTO bundles (service, bundle, version, valid_from, files) \
            VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";
    PUBLISH = "INSERT INTO publications (number, service, bundle, published_at) \
               VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
}

impl Database {
    /// Puts a version in force as publication number `number`, the one after the last that the caller has read.
    /// `Conflict` when somebody else has published since: read on, and decide again.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn publish(&self, publication: &Publication) -> Result<Committed, StoreError> {
        let bundle = &publication.bundle;
        let keep = self
            .query(KEEP)
            .bind(bundle.service.as_str())
            .bind(bundle.hash.as_str())
            .bind(bundle.version.as_str())
            .bind(bundle.valid_from.to_string())
            .json(&bundle.files.iter().map(|(name, text)| (name, &**text)).collect::<BTreeMap<_, _>>());
        let publish = self
            .query(PUBLISH)
            .bind(publication.number)
            .bind(bundle.service.as_str())
            .bind(bundle.hash.as_str())
            .time(publication.at);
        // The same content is kept once, however often it is put in force.
        let steps = vec![Step::writing("bundles.keep", keep), Step::writing_one("bundles.publish", publish)];
        Ok(match self.work(steps).await? {
            Done::Yes(_) => Committed::Yes,
            Done::Conflict => Committed::Conflict,
        })
    }

    /// What was published after publication number `number`, in order; 0 for all. Costs next to nothing when that is none.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn publications_after(&self, number: i64) -> Result<Vec<Publication>, StoreError> {
        let operation = "bundles.after";
        let rows = self.rows(operation, self.query(AFTER).bind(number)).await?;
        Ok(rows.iter().map(read).collect::<Result<_, _>>().map_err(|e| Failed::at(operation, e))?)
    }
}

fn read(row: &Row) -> Result<Publication, sqlx::Error> {
    let files: BTreeMap<String, String> = row.json("files")?;
    let bundle = Bundle {
        service: row.text("service")?,
        hash: row.text("bundle")?,
        version: row.text("version")?,
        valid_from: row.parsed("valid_from")?,
        files: files.into_iter().map(|(name, text)| (name, text.into())).collect(),
    };
    Ok(Publication { number: row.get("number")?, at: row.time("published_at")?, bundle })
}
