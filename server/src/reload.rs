//! Development: definitions and words are read again when their files change, and what is good is published.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, SystemTime},
};

use tokio_util::sync::CancellationToken;

use crate::{
    check,
    config::{Config, Folders, Mode},
    folders,
    scenarios::Scenarios,
    shelf::{Shelf, Which},
    trouble::Trouble,
};

/// How often the files are looked at.
const LOOK: Duration = Duration::from_millis(400);

/// When each file was changed last, and how long it is.
type Stamps = BTreeMap<PathBuf, (Option<SystemTime>, u64)>;

/// Looks at the folders until it is told to stop. What is wrong is told once, and the last good version goes on.
/// Only in the sandbox: in production nothing changes but by `portico publish`.
pub(crate) async fn watch(config: Config, zone: jiff::tz::TimeZone, shelf: Arc<Shelf>, stop: CancellationToken) {
    let folders = folders::of(&config);
    let watched = [&folders.services, &folders.locales];
    let watched: Vec<PathBuf> = watched.into_iter().filter(|folder| !folder.is_empty()).map(PathBuf::from).collect();
    if config.mode != Mode::Sandbox || watched.is_empty() {
        return;
    }
    let mut seen = stamps(&watched);
    let mut told = String::new();
    loop {
        tokio::select! {
            () = tokio::time::sleep(LOOK) => {}
            () = stop.cancelled() => return,
        }
        let now = stamps(&watched);
        if now == seen {
            continue;
        }
        seen = now;
        let complaint = match reload(&config, &folders, zone.clone(), &shelf).await {
            Ok(complaints) => complaints.join("\n"),
            Err(trouble) => trouble.to_string(),
        };
        if complaint != told {
            for line in complaint.lines() {
                tracing::error!("{}", line.trim_start_matches("portico: "));
            }
            told = complaint;
        }
    }
}

/// Publishes what is good and gives the complaints about the rest.
async fn reload(
    config: &Config,
    folders: &Folders,
    zone: jiff::tz::TimeZone,
    shelf: &Shelf,
) -> Result<Vec<String>, Trouble> {
    let content = folders::read(folders, zone.clone())?;
    let mut complaints: Vec<String> = content.complaints.iter().map(ToString::to_string).collect();
    let mut good = Vec::new();
    for (bundle, service) in &content.services {
        let faults = check::faults(config, &content.catalogue, bundle, service);
        if faults.is_empty() {
            good.push(bundle);
        }
        complaints.extend(faults);
    }
    if **shelf.locales.load() != content.portal {
        let spoken = folders::catalogue(zone, content.portal.clone())?;
        shelf.speak(content.portal, &spoken).await;
        tracing::info!("the portal's words were read again");
    }
    let scenarios = Scenarios::read(folders)?;
    let tried = good.iter().map(|bundle| (*bundle, scenarios.files(&bundle.service))).collect();
    shelf.publish(good, Which::Other, false).await?;
    shelf.try_by(tried).await?;
    Ok(complaints)
}

fn stamps(folders: &[PathBuf]) -> Stamps {
    let stamp = |path: PathBuf| {
        let (changed, length) = path.metadata().map(|about| (about.modified().ok(), about.len())).ok()?;
        Some((path, (changed, length)))
    };
    let paths = folders.iter().flat_map(|folder: &PathBuf| folders::paths(Path::new(folder)).unwrap_or_default());
    paths.filter_map(stamp).collect()
}
