//! SIGKILL at random points of progress, to the portal, the worker and the security server, alone and together.

use std::{
    sync::atomic::Ordering,
    time::{Duration, Instant},
};

use tokio::time::sleep;

use super::Day;
use crate::{chance::Chance, cli::FaultsWish, say::say, town::Town, trouble::Trouble};

/// How often progress is looked at.
const LOOK: Duration = Duration::from_millis(5);

/// Who dies: each alone, in pairs, and all.
const VICTIMS: [[bool; 3]; 7] = [
    [true, false, false],
    [false, true, false],
    [false, false, true],
    [true, true, false],
    [false, true, true],
    [true, false, true],
    [true, true, true],
];
const NAMES: [&str; 3] = ["portal", "worker", "security server"];

/// Kills and starts again at once until all kills are made or the time is up, and tells nobody to begin anew then.
/// Gives how many of each died, in words.
pub(super) async fn at_random(
    wish: &FaultsWish,
    town: &mut Town,
    chance: &mut Chance,
    day: &Day,
    start: Instant,
) -> Result<String, Trouble> {
    let end = start + Duration::from_secs(wish.seconds);
    let many = wish.submissions.max(2) as u64;
    let mut points: Vec<usize> = (0..wish.kills).map(|_| chance.below(many - 1) as usize).collect();
    points.sort_unstable();
    let mut deaths = [0; 3];
    for (number, point) in points.into_iter().enumerate() {
        while day.done.load(Ordering::Relaxed) < point && Instant::now() < end {
            sleep(LOOK).await;
        }
        if Instant::now() >= end {
            break;
        }
        sleep(Duration::from_millis(chance.below(300))).await;
        let victims = VICTIMS[number % VICTIMS.len()];
        // Who dies unasked would be started again by a supervisor; here it is a finding.
        town.is_alive()?;
        let at = start.elapsed();
        kill(town, victims)?;
        let mut names = Vec::new();
        for (who, name) in NAMES.iter().enumerate().filter(|(who, _)| victims[*who]) {
            deaths[who] += 1;
            names.push(*name);
        }
        let done = day.done.load(Ordering::Relaxed);
        say(format!("{:>8.3} s, {done:>5} done: killed {}, started again", at.as_secs_f64(), names.join(" and ")));
    }
    while day.done.load(Ordering::Relaxed) < wish.submissions && Instant::now() < end {
        sleep(Duration::from_millis(50)).await;
        town.is_alive()?;
    }
    day.over.store(true, Ordering::Relaxed);
    let told: Vec<String> = NAMES.iter().zip(deaths).map(|(name, times)| format!("{name} {times} times")).collect();
    Ok(told.join(", "))
}

/// All of them die before any comes back.
fn kill(town: &mut Town, [portal, worker, gateway]: [bool; 3]) -> Result<(), Trouble> {
    // The value that goes out of scope is the process that ends.
    drop((
        portal.then(|| town.portal.take()),
        worker.then(|| town.worker.take()),
        gateway.then(|| town.gateway.take()),
    ));
    if gateway {
        town.start_gateway()?;
    }
    if portal {
        town.start_portal()?;
    }
    if worker {
        town.start_worker()?;
    }
    Ok(())
}
