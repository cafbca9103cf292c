//! Published versions of services, and the order in which they were put in force.

use std::collections::BTreeMap;

use domain::{
    ports::{Committed, StoreError},
    publishing::PublishedVersion,
    service::{Bundle, Publication},
};

use crate::{
    Database,
    query::{Kind, Query},
    row::Row,
    statements::statements,
    work::{Done, Failed, Step},
};

statements! {
    AFTER = "SELECT publications.number, publications.published_at, bundles.service, bundles.bundle, \
             bundles.version, bundles.valid_from, bundles.files FROM publications \
             JOIN bundles ON bundles.service = publications.service AND bundles.bundle = publications.bundle \
             WHERE publications.number > $1 ORDER BY publications.number";
    ONE = "SELECT service, bundle, version, valid_from, files FROM bundles WHERE service = $1 AND bundle = $2";
    OF_SERVICE = "SELECT publications.number, publications.published_at, bundles.bundle, bundles.version, \
                  bundles.valid_from FROM publications \
                  JOIN bundles ON bundles.service = publications.service AND bundles.bundle = publications.bundle \
                  WHERE publications.service = $1 ORDER BY publications.number DESC";
    LAST = "SELECT COALESCE(MAX(number), 0) AS number FROM publications";
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
        let kind = self.kind();
        // The same content is kept once, however often it is put in force.
        let steps = vec![keep(kind, &publication.bundle), publish(kind, publication)];
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

pub(crate) fn keep(kind: Kind, bundle: &Bundle) -> Step {
    let query = Query::new(kind, KEEP)
        .bind(bundle.service.as_str())
        .bind(bundle.hash.as_str())
        .bind(bundle.version.as_str())
        .bind(bundle.valid_from.to_string())
        .json(&bundle.files.iter().map(|(name, text)| (name, &**text)).collect::<BTreeMap<_, _>>());
    Step::writing("bundles.keep", query)
}

/// The bundle has to be kept already.
pub(crate) fn publish(kind: Kind, publication: &Publication) -> Step {
    let query = Query::new(kind, PUBLISH)
        .bind(publication.number)
        .bind(publication.bundle.service.as_str())
        .bind(publication.bundle.hash.as_str())
        .time(publication.at);
    Step::writing_one("bundles.publish", query)
}

pub(crate) async fn one(db: &Database, service: &str, hash: &str) -> Result<Option<Bundle>, Failed> {
    let operation = "bundles.one";
    let rows = db.rows(operation, db.query(ONE).bind(service).bind(hash)).await?;
    rows.first().map(read_bundle).transpose().map_err(|source| Failed::at(operation, source))
}

pub(crate) async fn of_service(db: &Database, service: &str) -> Result<Vec<PublishedVersion>, Failed> {
    let operation = "bundles.of_service";
    let rows = db.rows(operation, db.query(OF_SERVICE).bind(service)).await?;
    let read = |row: &Row| {
        Ok(PublishedVersion {
            number: row.get("number")?,
            at: row.time("published_at")?,
            bundle: row.text("bundle")?,
            version: row.text("version")?,
            valid_from: row.parsed("valid_from")?,
        })
    };
    rows.iter().map(read).collect::<Result<_, _>>().map_err(|source| Failed::at(operation, source))
}

pub(crate) async fn last(db: &Database) -> Result<i64, Failed> {
    let operation = "bundles.last";
    let rows = db.rows(operation, db.query(LAST)).await?;
    let last = rows.first().map(|row| row.get("number")).transpose();
    Ok(last.map_err(|source| Failed::at(operation, source))?.unwrap_or_default())
}

fn read_bundle(row: &Row) -> Result<Bundle, sqlx::Error> {
    let files: BTreeMap<String, String> = row.json("files")?;
    Ok(Bundle {
        service: row.text("service")?,
        hash: row.text("bundle")?,
        version: row.text("version")?,
        valid_from: row.parsed("valid_from")?,
        files: files.into_iter().map(|(name, text)| (name, text.into())).collect(),
    })
}

fn read(row: &Row) -> Result<Publication, sqlx::Error> {
    Ok(Publication { number: row.get("number")?, at: row.time("published_at")?, bundle: read_bundle(row)? })
}
