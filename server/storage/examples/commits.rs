//! How many changes a second a database takes: `commits <url> <tasks> <seconds>`.
//!
//! Each task saves one draft again and again, as a resident who answers page after page would.
//! The CPU seconds are this process's; those of a PostgreSQL server are its own.

use std::{
    env,
    error::Error,
    fs,
    io::Write as _,
    time::{Duration, Instant},
};

use domain::ports::{Committed, Store as _, Write};
use portico_storage::Database;
use testkit::{Maker, people};
use tokio::task::JoinSet;

/// The clock ticks in which Linux counts CPU time, per second.
const TICKS: f64 = 100.0;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let url = arguments.next().ok_or("usage: commits <url> <tasks> <seconds>")?;
    let tasks: u32 = arguments.next().as_deref().unwrap_or("32").parse()?;
    let seconds: u64 = arguments.next().as_deref().unwrap_or("5").parse()?;

    let db = Database::open(&url).await?;
    db.migrate().await?;
    // Each run has a moment of its own, so that a second one on the same database makes other drafts.
    let made = Maker::default();
    made.clock.advance(Duration::from_secs(std::process::id().into()));
    let (begun, cpu) = (Instant::now(), cpu_seconds()?);
    let end = begun + Duration::from_secs(seconds);
    let mut saving = JoinSet::new();
    for _ in 0..tasks {
        let mut draft = made.draft(&people::mari(), "");
        // A person has one draft for a service, so each task gets a service of its own.
        draft.service = draft.id.to_string();
        let db = db.clone();
        saving.spawn(async move {
            let mut saved = u64::from(db.commit(vec![Write::BeginDraft(draft.clone())]).await? == Committed::Yes);
            while Instant::now() < end {
                saved += u64::from(db.commit(vec![Write::SaveDraft(draft.clone())]).await? == Committed::Yes);
                draft.version += 1;
            }
            Ok::<_, domain::ports::StoreError>(saved)
        });
    }
    let mut saved = 0;
    while let Some(task) = saving.join_next().await {
        saved += task??;
    }
    let (wall, cpu) = (begun.elapsed().as_secs_f64(), cpu_seconds()? - cpu);
    let rate = saved as f64;
    db.close().await;
    writeln!(
        std::io::stdout(),
        "{tasks} tasks: {saved} changes in {wall:.1} s, {:.0} a second, {cpu:.1} CPU s, {:.0} per CPU second",
        rate / wall,
        rate / cpu
    )?;
    Ok(())
}

/// User and system time of this process, from `/proc/self/stat`.
fn cpu_seconds() -> Result<f64, Box<dyn Error>> {
    let stat = fs::read_to_string("/proc/self/stat")?;
    let (_, fields) = stat.rsplit_once(") ").ok_or("/proc/self/stat is not as it was")?;
    let ticks = fields.split(' ').skip(11).take(2).map(str::parse::<f64>).sum::<Result<f64, _>>()?;
    Ok(ticks / TICKS)
}
