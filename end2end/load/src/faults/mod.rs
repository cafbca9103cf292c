//! The fault run: people submit while registers fail in every way and processes are killed; then everything works
//! again, and it is proved that nothing was lost, nothing was done twice, and whatever is stuck has its reason.

mod desk;
mod judgement;
mod kills;
mod weather;

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::task::JoinSet;
use url::Url;

use crate::{
    browser::Browser,
    chance::Chance,
    cli::FaultsWish,
    journey::{Journey, Until, Walked},
    people::{self, Person},
    say::say,
    tally::Tally,
    town::Town,
    trouble::{Trouble, While},
};

/// How long one application may be held up by faults and kills before its person gives up.
const PATIENCE: Duration = Duration::from_secs(300);

/// So many applications a person makes before the next one sits down and signs in.
const SITTING: usize = 10;

/// What everyone who submits shares.
struct Day {
    portal: Url,
    people: Vec<Person>,
    submissions: usize,
    /// The number of the next application.
    next: AtomicUsize,
    done: AtomicUsize,
    /// Nobody begins anew.
    over: AtomicBool,
    walked: Mutex<Vec<Walked>>,
}

/// True when every application that was begun was acknowledged, each is in the register once, nothing else is, and
/// whatever was stuck had a reason. Ctrl-C ends the run and every process of it.
pub(crate) async fn run(wish: FaultsWish) -> Result<bool, Trouble> {
    tokio::select! {
        done = drill(wish) => done,
        _ = tokio::signal::ctrl_c() => Err(Trouble::new("the fault run was broken off")),
    }
}

async fn drill(wish: FaultsWish) -> Result<bool, Trouble> {
    let (mut chance, seed) = Chance::new(wish.seed);
    let mut town = Town::build(&wish.portico, wish.database_url.clone()).await?;
    let people = people::crowd(&town.people()).await?;
    let seats = wish.people.clamp(1, people.len());
    let database = if wish.database_url.is_some() { "PostgreSQL" } else { "SQLite" };
    say(format!("{} submissions by {seats} people at once on {database}, seed {seed}", wish.submissions));
    let mut portal = town.url();
    portal.set_path("/");
    let day = Arc::new(Day {
        portal,
        people,
        submissions: wish.submissions,
        next: AtomicUsize::new(0),
        done: AtomicUsize::new(0),
        over: AtomicBool::new(false),
        walked: Mutex::default(),
    });
    let start = Instant::now();
    let mut busy = JoinSet::new();
    for seat in 0..seats {
        busy.spawn(take_turns(Arc::clone(&day), seat, seats, Browser::new(&day.portal)?));
    }
    let storm = tokio::spawn(weather::storm(town.instrument("faults"), Chance::new(Some(seed + 1)).0));
    let killed = kills::at_random(&wish, &mut town, &mut chance, &day, start).await?;
    let mut tally = Tally::default();
    while let Some(one) = busy.join_next().await {
        tally.add(one.doing("a person broke off")?);
    }
    let during = start.elapsed();
    storm.abort();
    // A task that was broken off tells nothing else.
    let _ = storm.await;
    weather::clears(&town.instrument("faults")).await?;
    say(format!("everyone is done after {:.1} s, and everything works again; what they met:", during.as_secs_f64()));
    tally.tell(during);
    say(format!("killed: {killed}"));
    let walked = std::mem::take(&mut *day.walked.lock().unwrap_or_else(PoisonError::into_inner));
    judgement::judge(&wish, &town, &day.portal, walked).await
}

/// One seat: nobody sits on two seats, so nobody makes two applications at once.
async fn take_turns(day: Arc<Day>, seat: usize, seats: usize, mut browser: Browser) -> Tally {
    let mut mine = day.people.iter().skip(seat).step_by(seats).cycle();
    let (mut person, mut made) = (None, 0);
    while !day.over.load(Ordering::Relaxed) && day.next.fetch_add(1, Ordering::Relaxed) < day.submissions {
        if made % SITTING == 0 {
            browser.forget();
            person = mine.next();
        }
        let Some(person) = person else { break };
        made += 1;
        let journey = Journey { patience: PATIENCE, ..Journey::new(&day.portal, person) };
        let walked = journey.walk(&mut browser, Until::Receipt).await;
        day.done.fetch_add(1, Ordering::Relaxed);
        day.walked.lock().unwrap_or_else(PoisonError::into_inner).push(walked);
    }
    browser.tally
}
