//! What keeps a version from being published: looked for aside, while the pages go on, and remembered.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use arc_swap::ArcSwap;
use async_trait::async_trait;
use domain::{
    publishing::{Inspection, ScenarioFiles, digest},
    scenario,
    service::{Bundle, Complaint, Service},
};
use jiff::tz::TimeZone;
use portal::Inspector;
use tokio::sync::{Semaphore, watch};

use crate::{check, config::Config, folders, folders::Texts};

/// So many versions are remembered.
const REMEMBERED: usize = 64;

/// Versions are looked at one after the other: scenarios take a whole core.
pub(crate) struct Aside {
    config: Config,
    zone: TimeZone,
    /// The portal's own words, which services' words stand beside.
    locales: Arc<ArcSwap<Texts>>,
    turn: Arc<Semaphore>,
    known: Mutex<BTreeMap<(String, String), Looking>>,
}

/// What was found, once it is.
type Looking = watch::Receiver<Option<Arc<Inspection>>>;

impl Aside {
    pub(crate) fn new(config: Config, zone: TimeZone, locales: Arc<ArcSwap<Texts>>) -> Self {
        Self { config, zone, locales, turn: Arc::new(Semaphore::new(1)), known: Mutex::default() }
    }

    /// What is known, or will be; begins to look when nobody has.
    fn looking(&self, bundle: &Bundle, scenarios: &ScenarioFiles) -> Looking {
        let key = (bundle.hash.clone(), digest(scenarios));
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        // A sender that is gone without a word had no time: it is tried again.
        if let Some(looking) =
            known.get(&key).filter(|looking| looking.borrow().is_some() || looking.has_changed().is_ok())
        {
            return looking.clone();
        }
        if known.len() >= REMEMBERED {
            known.pop_first();
        }
        let (found, looking) = watch::channel(None);
        known.insert(key, looking.clone());
        let (config, zone, words) = (self.config.clone(), self.zone.clone(), self.locales.load_full());
        let (turn, bundle, scenarios) = (Arc::clone(&self.turn), bundle.clone(), scenarios.clone());
        tokio::spawn(async move {
            let Ok(_turn) = turn.acquire_owned().await else { return };
            let look = move || inspect(&config, zone, &words, &bundle, &scenarios);
            match tokio::task::spawn_blocking(look).await {
                Ok(inspection) => drop(found.send(Some(Arc::new(inspection)))),
                Err(error) => tracing::error!(%error, "a version could not be looked at"),
            }
        });
        looking
    }
}

#[async_trait]
impl Inspector for Aside {
    async fn inspect(
        &self,
        bundle: &Bundle,
        scenarios: &ScenarioFiles,
        patience: std::time::Duration,
    ) -> Option<Arc<Inspection>> {
        let mut looking = self.looking(bundle, scenarios);
        let found = tokio::time::timeout(patience, looking.wait_for(Option::is_some)).await;
        found.ok()?.ok()?.clone()
    }
}

/// All that `portico publish` looks for.
fn inspect(config: &Config, zone: TimeZone, words: &Texts, bundle: &Bundle, scenarios: &ScenarioFiles) -> Inspection {
    let mut inspection = Inspection {
        bundle: bundle.hash.clone(),
        scenarios: digest(scenarios),
        faults: Vec::new(),
        complaints: Vec::new(),
        tried: Vec::new(),
        coverage: String::new(),
    };
    let files: Vec<(&str, &str)> = bundle.files.iter().map(|(name, text)| (&**name, &**text)).collect();
    let told = |complaints: Vec<Complaint>| complaints.iter().map(ToString::to_string).collect();
    let service = match Service::read(&files) {
        Ok(service) => Arc::new(service),
        Err(complaints) => return Inspection { faults: told(complaints), ..inspection },
    };
    let own = bundle.words().map(|(lang, text)| (format!("{lang}/services/{}.ftl", bundle.service), text.to_string()));
    match folders::catalogue(zone, words.iter().cloned().chain(own).collect()) {
        Ok(catalogue) => inspection.faults = check::faults(config, &catalogue, bundle, &service),
        Err(trouble) => inspection.faults.push(trouble.to_string()),
    }
    let files: Vec<(&str, &str)> = scenarios.iter().map(|(name, text)| (&**name, &**text)).collect();
    match scenario::read(&files, &service) {
        Ok(all) => {
            let report = scenario::run(&service, &all);
            (inspection.tried, inspection.coverage) = (report.tried, report.coverage.to_string());
        }
        Err(complaints) => inspection.complaints = complaints,
    }
    inspection
}
