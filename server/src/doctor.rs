//! `portico doctor`: what is wrong with this machine and configuration, why, and what to do. It only looks: what is
//! missing is made at the start of the house, and not here.

mod road;

use std::{net::TcpListener, path::Path, process::ExitCode};

use crate::{
    clock::WallClock,
    config::Config,
    folders,
    house::{self, Neighbours},
    secret,
    trouble::Trouble,
    welcome::print,
};
use domain::{
    ports::Clock,
    rights::{Doubt, doubts},
    service::{Library, Service},
};
use storage::Looked;

/// What was looked at, and what is wrong with it.
type Finding = (String, Result<(), String>);
/// Of what is well, sometimes what will become of it at the start; of what is ill, why.
type Look = Result<Option<String>, String>;

pub(crate) async fn doctor(config: &Config, neighbours: &Neighbours) -> Result<ExitCode, Trouble> {
    let zone = WallClock::new(&config.zone).map(|clock| clock.zone());
    let house = [
        ("the time zone", zone.as_ref().map(|_| None).map_err(ToString::to_string)),
        ("services, words and styles", content(config, zone).map(|()| None)),
        ("the data folder", data(&config.data)),
        ("the keys", keys(config)),
        ("the database", database(config).await),
        ("the portal's port", port(config.portal.listen, "[portal]").map(|()| None)),
        ("the officials' door and list", office(config).map(|()| None)),
        ("the officials' roles and units", roles(config, neighbours).await.map(|()| None)),
    ];
    let findings = house.into_iter().map(|(what, finding)| (what.to_owned(), finding));
    let road =
        road::findings(config, neighbours).await.into_iter().map(|(what, finding)| (what, finding.map(|()| None)));
    let mut sick = 0;
    for (what, finding) in findings.chain(road) {
        match finding {
            Ok(None) => print(&format!("well  {what}\n")),
            Ok(Some(note)) => print(&format!("well  {what}: {note}\n")),
            Err(why) => {
                sick += 1;
                print(&format!("ill   {what}\n      {}\n", why.replace('\n', "\n      ")));
            }
        }
    }
    Ok(if sick == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn content(config: &Config, zone: Result<jiff::tz::TimeZone, Trouble>) -> Result<(), String> {
    let zone = zone.map_err(|trouble| trouble.to_string())?;
    folders::read(&config.folders, zone)
        .and_then(folders::Content::whole)
        .map(drop)
        .map_err(|trouble| trouble.to_string())
}

fn data(folder: &Path) -> Look {
    if folder.is_dir() {
        #[cfg(unix)]
        if secret::is_open(folder) {
            return Ok(Some("it is open to others on this machine, and is closed at the start".into()));
        }
        return Ok(None);
    }
    // Before it is made, whatever stands highest on its way must be a folder.
    let above = folder.ancestors().skip(1).find(|above| above.as_os_str().is_empty() || above.exists());
    let free = !folder.exists() && above.is_none_or(|above| above.as_os_str().is_empty() || above.is_dir());
    let cure = "Let `data` in portico.toml name a folder that can be made.";
    if free {
        Ok(Some("it is made at the start".into()))
    } else {
        Err(format!("{} cannot be made: a file is in the way\n  {cure}", folder.display()))
    }
}

fn keys(config: &Config) -> Look {
    let missing = secret::missing(config).map_err(|trouble| trouble.to_string())?;
    let names: Vec<String> = missing.iter().map(|file| file.display().to_string()).collect();
    Ok(match names.as_slice() {
        [] => None,
        [name] => Some(format!("{name} is made at the start")),
        _ => Some(format!("{} are made at the start", names.join(" and "))),
    })
}

async fn database(config: &Config) -> Look {
    match storage::look(&config.database_url()).await {
        Ok(Looked::Ready) => Ok(None),
        Ok(Looked::Absent) => Ok(Some("it is made at the start".into())),
        Ok(Looked::Behind(steps)) => {
            Ok(Some(format!("it lacks {steps} steps of its shape, which are made at the start")))
        }
        Err(error) => Err(error.to_string()),
    }
}

/// Impossible settings were refused before anything was looked at; what is left is the port, and whether two can agree.
fn office(config: &Config) -> Result<(), String> {
    let told = |trouble: Trouble| trouble.to_string();
    if let Some(door) = config.office_door().map_err(told)? {
        port(door.listen, "[admin]")?;
    }
    let administrators = config.officials.iter().filter(|official| {
        !official.disabled && official.roles.iter().any(|role| role == domain::people::ADMINISTRATOR)
    });
    match administrators.count() {
        1 => Err("one [[official]] alone is an administrator, and nobody can confirm what they ask for\n  Give a second person roles = [\"administrator\"], or nobody.".into()),
        _ => Ok(()),
    }
}

/// What the list names, and neither the services of the folders nor those that were published know.
async fn roles(config: &Config, neighbours: &Neighbours) -> Result<(), String> {
    let told = |trouble: Trouble| trouble.to_string();
    let clock = WallClock::new(&config.zone).map_err(told)?;
    let content = folders::read(&config.folders, clock.zone()).map_err(told)?;
    let library = published(config).await;
    let mut services: Vec<&Service> = content.services.iter().map(|(_, service)| service).collect();
    services.extend(library.all_in_force(clock.today()).map(|service| &**service));
    let roster = house::roster(config, neighbours).map_err(told)?;
    let doubts = doubts(&roster, &services).into_iter().map(|Doubt { what, cure }| format!("{what}\n  {cure}"));
    let doubts: Vec<String> = doubts.collect();
    if doubts.is_empty() { Ok(()) } else { Err(doubts.join("\n")) }
}

/// What the database has published, if there is one that can be read as it is.
async fn published(config: &Config) -> Library {
    let url = config.database_url();
    if !matches!(storage::look(&url).await, Ok(Looked::Ready)) {
        return Library::default();
    }
    let Ok(database) = storage::Database::open(&url).await else { return Library::default() };
    let news = database.publications_after(0).await.unwrap_or_default();
    database.close().await;
    Library::default().with(news)
}

fn port(address: std::net::SocketAddr, table: &str) -> Result<(), String> {
    let taken = |error| {
        format!(
            "{address} is taken: {error}\n  If Portico itself is running, all is well; otherwise change `listen` under {table}."
        )
    };
    TcpListener::bind(address).map(drop).map_err(taken)
}
