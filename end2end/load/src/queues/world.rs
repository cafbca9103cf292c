//! The Desk over the seeded database, with the services of a folder and nothing else around it.

use std::{fs, path::Path, sync::Arc};

use arc_swap::ArcSwap;
use domain::{
    desk::Desk,
    filing::IndexKey,
    people::{Official, Person},
    ports::Ids,
    scenario::world::{Letters, Script, StoppedClock},
    service::{Library, Service},
};
use jiff::{Timestamp, Zoned};
use storage::Database;
use uuid::Uuid;

use super::invent::{UNITS, code};
use crate::trouble::{Trouble, While};

/// The moment at which everything is looked at. Cases were submitted in the three years before.
pub(super) const NOW: &str = "2026-11-22T12:00:00+02:00[Europe/Tallinn]";

pub(super) struct World {
    pub(super) desk: Desk,
    pub(super) services: Vec<Arc<Service>>,
    pub(super) key: IndexKey,
}

impl World {
    pub(super) fn build(services: &Path, locales: &Path, database: Database) -> Result<Self, Trouble> {
        let services = read(services, locales)?;
        // The database is thrown away and holds nobody's words: its key need not be secret.
        let key = IndexKey::new([7; 32]);
        let now: Zoned = NOW.parse().doing("the moment of the run")?;
        let desk = Desk::new(
            Arc::new(ArcSwap::from_pointee(Library::of(services.iter().map(Arc::clone)))),
            Arc::new(database),
            Arc::new(Script::default()),
            Arc::new(Letters::default()),
            Arc::new(StoppedClock::new(now)),
            Arc::new(Anew),
        );
        Ok(Self { desk: desk.with_index(key.clone()), services, key })
    }

    /// Somebody who works in every service and sees every queue: whoever else there is waits for less.
    pub(super) fn official(&self) -> Official {
        let queues = self.services.iter().flat_map(|service| &service.queues);
        let mut roles: Vec<String> = queues.flat_map(|queue| queue.roles.iter().cloned()).collect();
        roles.sort_unstable();
        roles.dedup();
        Official::new(official(0), roles)
    }

    /// The same, who sees one unit's cases only where a service parts them.
    pub(super) fn of_a_unit(&self) -> Official {
        Official { units: vec![UNITS[0].to_owned()], ..self.official() }
    }
}

/// Ids that no earlier run has given: who looks for a person leaves an event.
struct Anew;

impl Ids for Anew {
    fn uuid(&self, _: Timestamp) -> Uuid {
        let mut random = [0; 16];
        let _ = getrandom::fill(&mut random);
        uuid::Builder::from_random_bytes(random).into_uuid()
    }

    fn reference_bits(&self) -> u64 {
        getrandom::u64().unwrap_or_default()
    }
}

/// One of those who handle cases.
pub(super) fn official(number: u64) -> Person {
    Person { code: code(9_000_000 + number), given_name: "Ametnik".into(), family_name: format!("Number {number}") }
}

/// The services of a folder, with their words, so that their versions are those that a portal publishes.
fn read(folder: &Path, locales: &Path) -> Result<Vec<Arc<Service>>, Trouble> {
    let mut services = Vec::new();
    let mut folders: Vec<_> =
        fs::read_dir(folder).doing(folder.display())?.flatten().map(|entry| entry.path()).collect();
    folders.sort();
    for folder in folders.into_iter().filter(|path| path.is_dir()) {
        let mut files: Vec<(String, String)> = Vec::new();
        for file in fs::read_dir(&folder).doing(folder.display())?.flatten() {
            let name = file.file_name().to_string_lossy().into_owned();
            if name.ends_with(".toml") && name != "scenarios.toml" {
                files.push((name, fs::read_to_string(file.path()).doing(file.path().display())?));
            }
        }
        let id = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for lang in fs::read_dir(locales).doing(locales.display())?.flatten() {
            let words = lang.path().join("services").join(format!("{id}.ftl"));
            if let Ok(text) = fs::read_to_string(&words) {
                files.push((format!("{}.ftl", lang.file_name().to_string_lossy()), text));
            }
        }
        files.sort();
        let parts: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let service = Service::read(&parts).map_err(|found| {
            let first = found.first().map_or_else(String::new, ToString::to_string);
            Trouble::new(format!("the service in {} cannot be read: {first}", folder.display()))
        })?;
        services.push(Arc::new(service));
    }
    Ok(services)
}
