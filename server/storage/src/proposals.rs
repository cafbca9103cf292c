//! Versions that officials proposed, the scenarios they were tried by, and what became of them.

use std::{collections::BTreeMap, sync::Arc};

use domain::{
    people::Person,
    publishing::{ProposedVersion, ScenarioFiles, Standing},
};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    Database,
    query::{Kind, Query},
    row::Row,
    statements::statements,
    work::{Failed, Step},
};

statements! {
    OF_SERVICE = "SELECT proposals.id, proposals.service, proposals.bundle, bundles.version, bundles.valid_from, \
                  proposals.proposed_by, proposals.proposed_at, proposals.standing, proposals.decided_by, \
                  proposals.decided_at, proposals.reason, proposals.publication FROM proposals \
                  JOIN bundles ON bundles.service = proposals.service AND bundles.bundle = proposals.bundle \
                  WHERE proposals.service = $1 ORDER BY proposals.proposed_at DESC, proposals.id DESC";
    WAITING = "SELECT proposals.id, proposals.service, proposals.bundle, bundles.version, bundles.valid_from, \
               proposals.proposed_by, proposals.proposed_at, proposals.standing, proposals.decided_by, \
               proposals.decided_at, proposals.reason, proposals.publication FROM proposals \
               JOIN bundles ON bundles.service = proposals.service AND bundles.bundle = proposals.bundle \
               WHERE proposals.standing = 'waiting' ORDER BY proposals.proposed_at, proposals.id";
    PROPOSE = "INSERT INTO proposals (id, service, bundle, proposed_by, proposed_at, standing) \
               VALUES ($1, $2, $3, $4, $5, 'waiting') ON CONFLICT DO NOTHING";
    SETTLE = "UPDATE proposals SET standing = $1, decided_by = $2, decided_at = $3, reason = $4, publication = $5 \
              WHERE id = $6 AND standing = 'waiting'";
    TRY = "INSERT INTO scenarios (service, bundle, files) VALUES ($1, $2, $3) \
           ON CONFLICT (service, bundle) DO UPDATE SET files = excluded.files";
    TRIED = "SELECT files FROM scenarios WHERE service = $1 AND bundle = $2";
}

pub(crate) async fn of_service(db: &Database, service: &str) -> Result<Vec<ProposedVersion>, Failed> {
    read_all(db, "proposals.of_service", db.query(OF_SERVICE).bind(service)).await
}

pub(crate) async fn waiting(db: &Database) -> Result<Vec<ProposedVersion>, Failed> {
    read_all(db, "proposals.waiting", db.query(WAITING)).await
}

pub(crate) async fn scenarios(db: &Database, service: &str, bundle: &str) -> Result<ScenarioFiles, Failed> {
    let operation = "proposals.scenarios";
    let rows = db.rows(operation, db.query(TRIED).bind(service).bind(bundle)).await?;
    let Some(row) = rows.first() else { return Ok(ScenarioFiles::new()) };
    let files: BTreeMap<String, String> = row.json("files").map_err(|source| Failed::at(operation, source))?;
    Ok(files.into_iter().map(|(name, text)| (name, Arc::from(text))).collect())
}

pub(crate) fn propose(kind: Kind, proposed: &ProposedVersion) -> Step {
    let query = Query::new(kind, PROPOSE)
        .uuid(proposed.id)
        .bind(proposed.service.as_str())
        .bind(proposed.bundle.as_str())
        .json(&proposed.by)
        .time(proposed.at);
    Step::writing_one("proposals.propose", query)
}

pub(crate) fn settle(kind: Kind, id: Uuid, standing: &Standing) -> Step {
    let (by, at, reason, number): (Option<&Person>, Option<Timestamp>, Option<&str>, Option<i64>) = match standing {
        Standing::Waiting => (None, None, None, None),
        Standing::Published { by, at, number } => (Some(by), Some(*at), None, Some(*number)),
        Standing::Refused { by, at, reason } => (Some(by), Some(*at), Some(reason), None),
        Standing::TakenBack { at } => (None, Some(*at), None, None),
    };
    let query = Query::new(kind, SETTLE)
        .bind(word(standing))
        .json_if_any(by)
        .bind(at.map(Timestamp::as_microsecond))
        .bind(reason.map(str::to_owned))
        .bind(number)
        .uuid(id);
    Step::writing_one("proposals.settle", query)
}

/// The scenarios take the place of those by which the version was tried before.
pub(crate) fn try_by(kind: Kind, service: &str, bundle: &str, files: &ScenarioFiles) -> Step {
    let files: BTreeMap<&String, &str> = files.iter().map(|(name, text)| (name, &**text)).collect();
    Step::writing("proposals.try", Query::new(kind, TRY).bind(service).bind(bundle).json(&files))
}

fn word(standing: &Standing) -> &'static str {
    match standing {
        Standing::Waiting => "waiting",
        Standing::Published { .. } => "published",
        Standing::Refused { .. } => "refused",
        Standing::TakenBack { .. } => "taken_back",
    }
}

async fn read_all(db: &Database, operation: &'static str, query: Query) -> Result<Vec<ProposedVersion>, Failed> {
    let rows = db.rows(operation, query).await?;
    rows.iter().map(read).collect::<Result<_, _>>().map_err(|source| Failed::at(operation, source))
}

fn read(row: &Row) -> Result<ProposedVersion, sqlx::Error> {
    let standing: String = row.text("standing")?;
    let standing = match standing.as_str() {
        "published" => Standing::Published {
            by: row.json("decided_by")?,
            at: row.time("decided_at")?,
            number: row.get("publication")?,
        },
        "refused" => {
            Standing::Refused { by: row.json("decided_by")?, at: row.time("decided_at")?, reason: row.text("reason")? }
        }
        "taken_back" => Standing::TakenBack { at: row.time("decided_at")? },
        _ => Standing::Waiting,
    };
    Ok(ProposedVersion {
        id: row.uuid("id")?,
        service: row.text("service")?,
        bundle: row.text("bundle")?,
        version: row.text("version")?,
        valid_from: row.parsed("valid_from")?,
        by: row.json("proposed_by")?,
        at: row.time("proposed_at")?,
        standing,
    })
}
