//! Scenarios: tests of a service that a lawyer can read, and what they leave unvisited.
//!
//! A scenario says who applies when, what the registers know, what is answered, and what has to follow. It is run at
//! the real [`Desk`](crate::desk::Desk), page by page, in a world of its own: a [`store`] in memory, registers and a
//! clock that do as they are told ([`world`]). Nothing is left to chance, so that it ends the same everywhere.

mod answers;
mod beside;
mod coverage;
mod expect;
mod failure;
mod hands;
mod line;
mod look;
mod looked;
mod mandates;
mod offers;
mod office;
mod post;
mod read;
mod registers;
mod rehearsal;
mod room;
mod run;
pub mod store;
mod tables;
mod then;
mod town;
mod values;
mod walk;
pub mod world;

#[cfg(test)]
mod tests;

pub use coverage::{Coverage, Point};
pub use rehearsal::Rehearsal;

use std::{collections::BTreeMap, sync::Arc};

use jiff::Zoned;

use crate::{
    people::{Official, Person},
    rules::Value,
    service::{Asked, Complaint, Service},
};
use answers::Given;
use looked::Looked;
use mandates::Mandates;
use then::Step;
use world::Says;

/// One story of an application, from the first page as far as it goes.
#[derive(Debug)]
pub struct Scenario {
    /// As it stands in the file, for whoever reads a complaint.
    pub name: String,
    place: Place,
    clock: Zoned,
    person: Person,
    mandates: Mandates,
    /// The look at which it begins, where the service begins with one.
    looked: Option<Looked>,
    answers: Given,
    registers: Vec<(String, Says)>,
    /// Field, and what the person declares instead of the register's answer.
    dispute: BTreeMap<String, Value>,
    /// Field, and why the person answers otherwise than the register.
    why: BTreeMap<String, String>,
    /// Field or group, and in which way its answer is wrong.
    wrong: BTreeMap<String, String>,
    /// The people of the file who work for the authority.
    officials: Vec<Official>,
    then: Vec<Step>,
}

/// What came of all scenarios of a service.
#[derive(Debug)]
pub struct Report {
    /// How many held from beginning to end.
    pub passed: usize,
    /// For each of the others where it stopped, what was found there, and what to do.
    pub failed: Vec<Complaint>,
    /// Each of them, in their order.
    pub tried: Vec<Tried>,
    pub coverage: Coverage,
}

/// One scenario and what came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Tried {
    pub name: String,
    /// Where it stands.
    pub file: String,
    pub line: usize,
    /// Where it stopped, what was found there, and what to do; `None` when it held from beginning to end.
    pub fault: Option<Complaint>,
}

/// Where something stands in a file.
#[derive(Debug, Clone)]
struct Place {
    file: String,
    line: usize,
    column: usize,
}

/// Reads the scenarios of a service from its files: `(file name, text)`.
///
/// # Errors
/// Every complaint found, in the order of the files.
pub fn read(files: &[(&str, &str)], service: &Service) -> Result<Vec<Scenario>, Vec<Complaint>> {
    read::read(files, service)
}

/// Runs scenarios of a service, each in a world of its own. One ends at the first thing that is not as it says.
pub fn run(service: &Arc<Service>, scenarios: &[Scenario]) -> Report {
    let mut coverage = Coverage::of(service, scenarios.len());
    let mut tried = |scenario: &Scenario| Tried {
        name: scenario.name.clone(),
        file: scenario.place.file.clone(),
        line: scenario.place.line,
        fault: run::run(service, scenario, &mut coverage).err(),
    };
    let tried: Vec<Tried> = scenarios.iter().map(&mut tried).collect();
    let failed: Vec<Complaint> = tried.iter().filter_map(|one| one.fault.clone()).collect();
    Report { passed: scenarios.len() - failed.len(), failed, tried, coverage }
}

/// What the reader asks of the tables of a scenario file.
pub(crate) fn note(text: &str, service: &Service) -> Asked {
    read::note(text, service)
}

impl Place {
    fn complaint(&self, what: String, cure: String) -> Complaint {
        Complaint { file: self.file.clone(), line: self.line, column: self.column, what, cure }
    }
}

impl From<Complaint> for Place {
    fn from(complaint: Complaint) -> Self {
        Self { file: complaint.file, line: complaint.line, column: complaint.column }
    }
}
