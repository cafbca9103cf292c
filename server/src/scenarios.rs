//! The scenarios of services, for `portico check`: read beside their definitions, run, and what they leave unvisited.

use std::{collections::BTreeMap, sync::Arc};

use domain::{
    scenario,
    service::{Complaint, Service},
};

use crate::{config::Folders, folders, trouble::Trouble};

/// The texts of all scenario files, by the folder of their service.
pub(crate) struct Scenarios(BTreeMap<String, folders::Texts>);

/// What came of a service's scenarios.
pub(crate) struct Ran {
    /// What cannot be read, and what does not hold.
    pub(crate) faults: Vec<Complaint>,
    /// How far they reach.
    pub(crate) report: String,
}

impl Scenarios {
    /// All files `<service>/scenarios/<name>.toml`.
    pub(crate) fn read(folders: &Folders) -> Result<Self, Trouble> {
        let mut all: BTreeMap<String, folders::Texts> = BTreeMap::new();
        for (path, text) in folders::services(&folders.services)? {
            let mut parts = path.split('/');
            if let (Some(service), Some("scenarios"), Some(name), None) =
                (parts.next(), parts.next(), parts.next(), parts.next())
                && name.ends_with(".toml")
            {
                all.entry(service.to_owned()).or_default().push((path.clone(), text));
            }
        }
        Ok(Self(all))
    }

    /// Runs those of one service; no service gets them twice.
    pub(crate) fn run(&mut self, service: Service) -> Ran {
        let files = self.0.remove(&service.id).unwrap_or_default();
        let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        let service = Arc::new(service);
        let (scenarios, complaints) = match scenario::read(&files, &service) {
            Ok(scenarios) => (scenarios, Vec::new()),
            Err(complaints) => (Vec::new(), complaints),
        };
        let report = scenario::run(&service, &scenarios);
        Ran { faults: [complaints, report.failed].concat(), report: report.coverage.to_string() }
    }

    /// Scenarios that belong to no service.
    pub(crate) fn strays(self) -> impl Iterator<Item = Complaint> {
        self.0.into_keys().map(|folder| {
            let what = format!("there are scenarios, and no service \"{folder}\"");
            Complaint::whole(&format!("{folder}/scenarios"), what, "Name the folder as the id of its service.")
        })
    }
}
