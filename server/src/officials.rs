//! The list of officials while the portal serves: read again when its file changes; and the command that takes every right
//! from somebody.

use std::{
    io::{BufRead, IsTerminal},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
    time::{Duration, SystemTime},
};

use domain::{
    desk::Desk,
    identifiers::PersonCode,
    ports::Store as _,
    rights::{Done, Roster, disabling},
};
use portal::SharedRoster;
use tokio_util::sync::CancellationToken;

use crate::{
    clock::{Chance, WallClock},
    config::Config,
    house::{self, Neighbours},
    trouble::Trouble,
    welcome::print,
};

/// How often the file is looked at.
const LOOK: Duration = Duration::from_millis(500);

/// Looks at the configuration's file until it is told to stop. Of what is new only the list of officials and translators
/// counts; a file that cannot be read leaves the last good list in force, and that is told once.
pub(crate) async fn watch(
    file: Option<PathBuf>,
    around: Neighbours,
    roster: SharedRoster,
    desk: Arc<Desk>,
    stop: CancellationToken,
) {
    let Some(file) = file else { return };
    let mut seen = stamp(&file);
    let mut told = String::new();
    loop {
        tokio::select! {
            () = tokio::time::sleep(LOOK) => {}
            () = stop.cancelled() => return,
        }
        let now = stamp(&file);
        if now == seen {
            continue;
        }
        seen = now;
        match read(&file, &around) {
            Ok(next) => {
                told.clear();
                swap(&roster, next, &desk).await;
            }
            Err(trouble) if trouble.to_string() != told => {
                told = trouble.to_string();
                tracing::error!(%trouble, "the list of officials was not read again; the one before goes on");
            }
            Err(_) => {}
        }
    }
}

/// When the file was changed, and how long it is.
fn stamp(file: &Path) -> Option<(Option<SystemTime>, u64)> {
    let about = file.metadata().ok()?;
    Some((about.modified().ok(), about.len()))
}

fn read(file: &Path, around: &Neighbours) -> Result<Roster, Trouble> {
    house::roster(&Config::load(Some(file))?, around)
}

/// The list counts from the next request, also when that it does cannot be written down.
async fn swap(roster: &SharedRoster, next: Roster, desk: &Desk) {
    let before = roster.swap(Arc::new(next));
    let of = before.differences(&roster.load());
    if of.is_empty() {
        return;
    }
    tracing::info!(lines = of.len(), "the list of officials was read again");
    house::doubt(desk, &roster.load());
    if let Err(error) = desk.log_deed(None, Done::Configured { of }).await {
        tracing::error!(%error, "that the list of officials is new could not be written into the log");
    }
}

/// Takes every right from the person whose code is typed or piped in.
pub(crate) async fn disable(config: &Config) -> Result<ExitCode, Trouble> {
    let input = std::io::stdin();
    if input.is_terminal() {
        print("The personal code of the official, such as EE38001085718: ");
    }
    let mut typed = String::new();
    input.lock().read_line(&mut typed).map_err(|error| {
        Trouble::new(format!("standard input cannot be read: {error}"), "Type the code, or pipe it in.")
    })?;
    let code: PersonCode = typed.trim().parse().map_err(|_| {
        Trouble::new("what was typed is no personal code", "Write the country and the digits: EE38001085718.")
    })?;
    let database = house::database(config).await?;
    let done = database.commit(disabling(code, &WallClock::new(&config.zone)?, &Chance)).await;
    database.close().await;
    done.map_err(|error| {
        Trouble::new(format!("nothing was done: {error}"), "Look whether the database answers: portico doctor.")
    })?;
    print("Done: from the next click on the person has no right. Administrators see it in their log.\n");
    Ok(ExitCode::SUCCESS)
}
