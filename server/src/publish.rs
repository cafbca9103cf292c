//! `portico publish`: puts versions in force while people are filling in. Whatever is wrong with one is told, and it stays out.

use std::{path::Path, process::ExitCode, sync::Arc};

use domain::{
    ports::Clock,
    publishing::{ScenarioFiles, owns},
    service::{Bundle, Service},
};
use text::Catalogue;

use crate::{
    check,
    clock::WallClock,
    config::{Config, Mode},
    folders,
    house::{self, Neighbours},
    propose::{self, By},
    scenarios::Scenarios,
    shelf::{Outcome, Shelf, Which},
    trouble::Trouble,
    welcome::print,
};

/// Publishes the service of `folder` with the words under `locales`, or all services of the usual folders.
pub(crate) async fn publish(
    config: &Config,
    folder: Option<&Path>,
    locales: Option<&Path>,
    by: Option<(By, Neighbours)>,
) -> Result<ExitCode, Trouble> {
    let clock: Arc<dyn Clock> = Arc::new(WallClock::new(&config.zone)?);
    let (services, catalogue, mut scenarios) = match folder {
        Some(folder) => one(config, &*clock, folder, locales)?,
        None => {
            let content = folders::read(&config.folders, clock.zone())?.whole()?;
            (content.services, content.catalogue, Scenarios::read(&config.folders)?)
        }
    };
    let services: Vec<(Bundle, Arc<Service>)> =
        services.into_iter().map(|(bundle, service)| (bundle, Arc::new(service))).collect();
    let tried: Vec<ScenarioFiles> = services.iter().map(|(bundle, _)| scenarios.files(&bundle.service)).collect();
    let mut faults = Vec::new();
    for (bundle, service) in &services {
        faults.extend(check::faults(config, &catalogue, bundle, service));
        faults.extend(scenarios.run(Arc::clone(service)).faults.iter().map(ToString::to_string));
    }
    if !faults.is_empty() {
        return Err(folders::mend(&faults));
    }
    let database = house::database(config).await?;
    let versions: Vec<(Bundle, ScenarioFiles)> = services.into_iter().map(|(bundle, _)| bundle).zip(tried).collect();
    let done = match Shelf::open(database.clone(), Arc::clone(&clock), Vec::new(), catalogue).await {
        Err(error) => Err(error.into()),
        Ok(shelf) => match by {
            Some((by, around)) => match propose::proposer(&by, config, &around) {
                Ok(official) => propose::propose(config, &*clock, &shelf, &official, versions).await,
                Err(trouble) => Err(trouble),
            },
            None => put(config, &shelf, &versions).await,
        },
    };
    database.close().await;
    done
}

/// Puts versions in force at once, as far as nobody has to look at them first.
async fn put(config: &Config, shelf: &Shelf, versions: &[(Bundle, ScenarioFiles)]) -> Result<ExitCode, Trouble> {
    let strict = config.mode == Mode::Production;
    for (bundle, _) in versions {
        if !is_free(config, shelf, bundle) && shelf.settled(bundle, Which::Other, strict).is_none() {
            return Err(Trouble::new(
                format!("{} has officials who answer for it, and nothing was published", bundle.service),
                "Propose it with `portico publish --propose --by <code>`: another of them publishes it in the portal.",
            ));
        }
    }
    let outcomes = shelf.publish(versions.iter().map(|(bundle, _)| bundle), Which::Other, strict).await?;
    let kept = versions.iter().zip(&outcomes).filter(|(_, outcome)| **outcome != Outcome::Taken);
    shelf.try_by(kept.map(|((bundle, scenarios), _)| (bundle, scenarios.clone())).collect()).await?;
    for ((bundle, _), outcome) in versions.iter().zip(&outcomes) {
        print(&format!("{}\n", said(bundle, *outcome)));
    }
    let taken = outcomes.contains(&Outcome::Taken);
    Ok(if taken { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Whether a version may come into force without a second official: the first one of a service, one for which nobody
/// answers, and whatever is tried out in the sandbox.
pub(crate) fn is_free(config: &Config, shelf: &Shelf, bundle: &Bundle) -> bool {
    let owned = config.officials.iter().any(|official| owns(&official.roles, &bundle.service));
    config.mode == Mode::Sandbox || !owned || !shelf.has(&bundle.service)
}

/// What is to be published: versions, the catalogue of their words and the portal's, the scenarios that must hold.
type Content = (Vec<(Bundle, Service)>, Catalogue, Scenarios);

/// The content of one folder.
fn one(config: &Config, clock: &dyn Clock, folder: &Path, locales: Option<&Path>) -> Result<Content, Trouble> {
    let texts = folders::read_texts(folder)?;
    let mut definition = texts.clone();
    definition.retain(|(path, _)| path.ends_with(".toml") && !path.contains('/'));
    for (path, _) in &mut definition {
        *path = folder.join(&*path).to_string_lossy().into_owned();
    }
    let mut words = folders::locales(&config.folders.locales)?;
    if let Some(own) = locales {
        words.retain(|(path, _)| !folders::is_of_a_service(path));
        words.extend(folders::read_texts(own)?.into_iter().filter(|(path, _)| folders::is_of_a_service(path)));
    }
    let version = folders::version(&definition, &words).map_err(|complaints| folders::mend(&complaints))?;
    let scenarios = Scenarios::of(&version.1.id, folder, texts);
    Ok((vec![version], folders::catalogue(clock.zone(), words)?, scenarios))
}

/// One line about what came of it.
fn said(bundle: &Bundle, outcome: Outcome) -> String {
    let Bundle { service, version, valid_from, hash, .. } = bundle;
    match outcome {
        Outcome::Published => {
            format!("{service} {version} is published and valid from {valid_from} (bundle {}).", &hash[..12])
        }
        Outcome::Already => format!("{service} {version} was published before; nothing has changed."),
        Outcome::Taken => format!(
            "{service} {version} was published with other content. Give it a new version in its service.toml, and publish it again."
        ),
    }
}
