//! The scenarios of services, for `check` and `publish`: read beside their definitions, run, and what they leave unvisited.

use std::{collections::BTreeMap, path::Path, sync::Arc};

use domain::{
    publishing::{ScenarioFiles, scenario_files},
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
            if let Some((service, within)) = path.split_once('/')
                && is_scenario(within)
            {
                all.entry(service.to_owned()).or_default().push((path.clone(), text));
            }
        }
        Ok(Self(all))
    }

    /// The files `scenarios/<name>.toml` among those of the folder of one service.
    pub(crate) fn of(service: &str, folder: &Path, mut texts: folders::Texts) -> Self {
        texts.retain(|(path, _)| is_scenario(path));
        for (path, _) in &mut texts {
            *path = folder.join(&*path).to_string_lossy().into_owned();
        }
        Self([(service.to_owned(), texts)].into())
    }

    /// Those of one service as they are kept beside its version.
    pub(crate) fn files(&self, service: &str) -> ScenarioFiles {
        let files = self.0.get(service).into_iter().flatten();
        scenario_files(files.map(|(path, text)| (path.as_str(), text.as_str())))
    }

    /// Runs those of one service; no service gets them twice.
    pub(crate) fn run(&mut self, service: Arc<Service>) -> Ran {
        let files = self.0.remove(&service.id).unwrap_or_default();
        let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
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

/// Whether a path within the folder of a service is that of a scenario file.
fn is_scenario(path: &str) -> bool {
    path.strip_prefix("scenarios/").is_some_and(|name| name.ends_with(".toml") && !name.contains('/'))
}
