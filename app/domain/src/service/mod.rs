//! A service: what its folder of words declares, parsed and checked.
//!
//! [`Service::read`] takes the texts of the folder's `.toml` files and returns the service, or
//! every complaint with file, line, column and cure. Nothing here touches a disk.

mod catalogue;
mod complaint;
mod field;
mod folder;
mod lint;
mod names;
mod place;
mod read;
mod section;
mod values;
mod words;
mod workflow;

pub use catalogue::{Catalogue, Clause, Fee, Level};
pub use complaint::{Complaint, nearest};
pub use field::{Condition, Field, Kind, Step};
pub use lint::ADDRESSES;
pub use read::{IfDown, IfUnknown, Read, Retry, Submit};
pub use words::{Word, is_id, words};
pub use workflow::{Action, Notify, Queue, State, Tone};

use std::{collections::BTreeMap, sync::Arc};

use jiff::civil::Date;
use sha2::{Digest, Sha256};

/// One published version of a service. Immutable; drafts and cases remember its `bundle`.
#[derive(Debug)]
pub struct Service {
    /// `kebab-case`: the URL, the folder, the locale file and the span.
    pub id: String,
    pub version: String,
    pub valid_from: Date,
    /// Hex SHA-256 of the folder's files: which definition a draft was begun under.
    pub bundle: String,
    pub catalogue: Catalogue,
    /// The lowest level of sign-in that may use the service.
    pub login: Level,
    pub fee: Option<Fee>,
    /// In the order in which they are tried.
    pub eligibility: Vec<Clause>,
    pub reads: Vec<Read>,
    pub steps: Vec<Step>,
    pub submits: Vec<Submit>,
    pub states: Vec<State>,
    pub actions: Vec<Action>,
    pub queues: Vec<Queue>,
    pub notifies: Vec<Notify>,
    /// Languages without which the service is not published.
    pub languages: Vec<String>,
}

/// All services, by id.
#[derive(Debug, Clone, Default)]
pub struct Services(BTreeMap<String, Arc<Service>>);

impl Service {
    /// Reads the union of a folder's files: `(file name, text)`.
    ///
    /// # Errors
    /// Every complaint found, in the order of the files.
    pub fn read(files: &[(&str, &str)]) -> Result<Self, Vec<Complaint>> {
        folder::read(files)
    }

    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// All fields of all steps, in the order of the pages.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.steps.iter().flat_map(|step| &step.fields)
    }

    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields().find(|field| field.id == id)
    }

    pub fn state(&self, id: &str) -> Option<&State> {
        self.states.iter().find(|state| state.id == id)
    }

    pub fn submit(&self, id: &str) -> Option<&Submit> {
        self.submits.iter().find(|submit| submit.id == id)
    }

    /// The state of a case that was just submitted: the first one declared.
    pub fn first_state(&self) -> &State {
        &self.states[0]
    }

    /// What an official with `roles` may do to a case in `state`.
    pub fn actions_for<'a>(&'a self, state: &'a str, roles: &'a [String]) -> impl Iterator<Item = &'a Action> {
        self.actions.iter().filter(move |a| a.from.iter().any(|s| s == state) && a.by.iter().any(|r| roles.contains(r)))
    }
}

impl Services {
    /// # Errors
    /// When two services have the same id.
    pub fn new(services: impl IntoIterator<Item = Service>) -> Result<Self, Complaint> {
        let mut all = BTreeMap::new();
        for service in services {
            let id = service.id.clone();
            if all.insert(id.clone(), Arc::new(service)).is_some() {
                return Err(Complaint::whole(
                    &id,
                    format!("two folders declare the service \"{id}\""),
                    "Give one of them another id.",
                ));
            }
        }
        Ok(Self(all))
    }

    pub fn get(&self, id: &str) -> Option<&Arc<Service>> {
        self.0.get(id)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Arc<Service>> {
        self.0.values()
    }
}

/// The hash of a folder: names and texts, each with its length, so that nothing can slide over.
fn bundle(files: &[(&str, &str)]) -> String {
    let mut sorted = files.to_vec();
    sorted.sort_unstable();
    let mut hash = Sha256::new();
    for part in sorted.iter().flat_map(|(name, text)| [name, text]) {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
pub(crate) mod tests;
