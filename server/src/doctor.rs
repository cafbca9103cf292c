//! `portico doctor`: what is wrong with this machine and configuration, why, and what to do.

mod road;

use std::{net::TcpListener, process::ExitCode};

use crate::{
    clock::WallClock,
    config::Config,
    folders,
    house::{self, Neighbours},
    secret,
    trouble::Trouble,
    welcome::print,
};
use domain::ports::Clock;

/// What was looked at, and what is wrong with it.
type Finding = (String, Result<(), String>);

pub(crate) async fn doctor(config: &Config, neighbours: &Neighbours) -> Result<ExitCode, Trouble> {
    let zone = WallClock::new(&config.zone).map(|clock| clock.zone());
    let house = [
        ("the time zone", zone.as_ref().map(drop).map_err(ToString::to_string)),
        ("services, words and styles", content(config, zone)),
        ("the data folder", house::data_folder(&config.data).map_err(|trouble| trouble.to_string())),
        ("the secret", secret::key(config).map(drop).map_err(|trouble| trouble.to_string())),
        ("the database", database(config).await),
        ("the portal's port", port(config.portal.listen, "[portal]")),
        ("the officials' door and list", office(config)),
    ];
    let findings = house.into_iter().map(|(what, finding)| (what.to_owned(), finding));
    let mut sick = 0;
    for (what, finding) in findings.chain(road::findings(config, neighbours).await) {
        match finding {
            Ok(()) => print(&format!("well  {what}\n")),
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

async fn database(config: &Config) -> Result<(), String> {
    let database = house::database(config).await.map_err(|trouble| trouble.to_string())?;
    let ready = database.ready().await;
    database.close().await;
    if ready { Ok(()) } else { Err("the database was opened and does not answer".into()) }
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

fn port(address: std::net::SocketAddr, table: &str) -> Result<(), String> {
    let taken = |error| {
        format!(
            "{address} is taken: {error}\n  If Portico itself is running, all is well; otherwise change `listen` under {table}."
        )
    };
    TcpListener::bind(address).map(drop).map_err(taken)
}
