//! How a version of a service comes into force: one official proposes it, another one publishes it.

use std::{collections::BTreeMap, sync::Arc};

use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use crate::{
    event::{Event, What},
    people::{Official, Person},
    ports::{Change, Clock, Ids, Write},
    scenario::Tried,
    service::{Bundle, Complaint},
};

/// The role of an official who answers for all services: proposes versions, and publishes what others propose.
pub const OWNER: &str = "owner";

/// The files of the scenarios of a version, by their names: `applying.toml`.
pub type ScenarioFiles = BTreeMap<String, Arc<str>>;

/// A version that somebody has proposed. Its files are kept as a bundle that is not published yet.
#[derive(Debug, Clone, PartialEq)]
pub struct ProposedVersion {
    pub id: Uuid,
    pub service: String,
    /// What [`Bundle::hash`](crate::service::Bundle::hash) is.
    pub bundle: String,
    pub version: String,
    pub valid_from: Date,
    pub by: Person,
    pub at: Timestamp,
    pub standing: Standing,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq)]
pub enum Standing {
    /// Nobody has said anything yet.
    Waiting,
    /// Another official put it in force, as the publication with this number.
    Published { by: Person, at: Timestamp, number: i64 },
    /// Another official does not want it so.
    Refused { by: Person, at: Timestamp, reason: String },
    /// Whoever proposed it thinks otherwise now.
    TakenBack { at: Timestamp },
}

/// That a version was put in force, without its files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedVersion {
    pub number: i64,
    pub at: Timestamp,
    pub bundle: String,
    pub version: String,
    pub valid_from: Date,
}

/// What is known of a version before it is put in force.
#[derive(Debug, Clone, PartialEq)]
pub struct Inspection {
    /// The version, and the digest of the scenarios by which it was tried.
    pub bundle: String,
    pub scenarios: String,
    /// What keeps it from being published, beside its scenarios.
    pub faults: Vec<String>,
    /// What is wrong with the scenario files themselves.
    pub complaints: Vec<Complaint>,
    pub tried: Vec<Tried>,
    /// How far the scenarios reach, in a line.
    pub coverage: String,
}

impl ProposedVersion {
    pub fn is_waiting(&self) -> bool {
        self.standing == Standing::Waiting
    }
}

impl Inspection {
    /// Whether nothing keeps it from being published: no fault, and every scenario holds.
    pub fn is_clean(&self) -> bool {
        self.faults.is_empty() && self.complaints.is_empty() && self.tried.iter().all(|one| one.fault.is_none())
    }
}

/// The role of an official who answers for one service.
pub fn owner_of(service: &str) -> String {
    format!("{OWNER}:{service}")
}

/// Whether somebody with `roles` answers for a service.
pub fn owns(roles: &[String], service: &str) -> bool {
    roles
        .iter()
        .any(|role| role == OWNER || role.strip_prefix(OWNER).and_then(|r| r.strip_prefix(':')) == Some(service))
}

/// The digest of scenario files: what tells whether a version was tried by these.
pub fn digest(files: &ScenarioFiles) -> String {
    let pairs: Vec<(&str, &str)> = files.iter().map(|(name, text)| (&**name, &**text)).collect();
    crate::service::hash_of(&pairs)
}

/// The scenario files among those of a folder, by their names.
pub fn scenario_files<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> ScenarioFiles {
    let named = |(path, text): (&'a str, &'a str)| {
        let name = path.rsplit('/').next().unwrap_or(path);
        (name.to_owned(), Arc::from(text))
    };
    files.into_iter().map(named).collect()
}

/// What saves that an official proposes a version; `None` when they do not answer for its service.
pub fn propose(
    official: &Official,
    bundle: Bundle,
    scenarios: ScenarioFiles,
    (clock, ids): (&dyn Clock, &dyn Ids),
) -> Option<Change> {
    if !owns(&official.roles, &bundle.service) {
        return None;
    }
    let at = clock.now();
    let proposed = ProposedVersion {
        id: ids.uuid(at),
        service: bundle.service.clone(),
        bundle: bundle.hash.clone(),
        version: bundle.version.clone(),
        valid_from: bundle.valid_from,
        by: official.person.clone(),
        at,
        standing: Standing::Waiting,
    };
    let what = What::VersionProposed { version: bundle.version.clone(), bundle: bundle.hash.clone() };
    let event = act(official, &bundle.service, what, clock, ids);
    Some(vec![Write::KeepBundle { bundle, scenarios }, Write::Propose(proposed), Write::Record(event)])
}

/// An act of an official on a service. It is about nobody but themselves.
pub(crate) fn act(official: &Official, service: &str, what: What, clock: &dyn Clock, ids: &dyn Ids) -> Event {
    let at = clock.now();
    Event {
        id: ids.uuid(at),
        at,
        about: official.person.code.clone(),
        applicant: None,
        represented: None,
        case: None,
        service: service.to_owned(),
        actor: official.into(),
        what,
    }
}
