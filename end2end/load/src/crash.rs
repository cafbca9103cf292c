//! The drill: SIGKILL in the middle of submissions, and then the question whether anything was lost.

use std::{
    collections::VecDeque,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::{task::JoinSet, time::sleep};
use url::Url;

use crate::{
    browser::Browser,
    chance::Chance,
    cli::CrashWish,
    journey::{Journey, Until, Walked},
    people::{self, Person},
    records,
    say::say,
    tally::Tally,
    town::Town,
    trouble::{Trouble, While},
    verify,
};

/// A killed worker's messages are free again after this; what a second try does has to be seen too.
const LEASES_END: Duration = Duration::from_secs(95);
/// The drill looks this often how far submissions have come.
const LOOK: Duration = Duration::from_millis(2);

/// What everyone who submits shares.
struct Day {
    portal: Url,
    waiting: Mutex<VecDeque<Person>>,
    walked: Mutex<Vec<Walked>>,
    acknowledged: AtomicUsize,
    patience: Duration,
}

/// True when every journey was acknowledged, each is in the register once, and nothing else is. Ctrl-C ends the drill
/// and every process of it.
pub(crate) async fn run(wish: CrashWish) -> Result<bool, Trouble> {
    tokio::select! {
        done = drill(wish) => done,
        _ = tokio::signal::ctrl_c() => Err(Trouble::new("the drill was broken off")),
    }
}

async fn drill(wish: CrashWish) -> Result<bool, Trouble> {
    let (mut chance, seed) = Chance::new(wish.seed);
    let mut town = Town::build(&wish.portico, wish.database_url.clone()).await?;
    let mut people = people::crowd(&town.people()).await?;
    if people.len() < wish.submissions {
        return Err(Trouble::new(format!("the crowd has {} people. Submit fewer.", people.len())));
    }
    // Each person once: a second case of theirs is then a second case of the same form.
    people.truncate(wish.submissions);
    let database = if wish.database_url.is_some() { "PostgreSQL" } else { "SQLite" };
    say(format!("{} submissions by {} people at once on {database}, seed {seed}", wish.submissions, wish.people));
    let mut portal = town.url();
    portal.set_path("/");
    let day = Arc::new(Day {
        portal,
        waiting: Mutex::new(people.into()),
        walked: Mutex::default(),
        acknowledged: AtomicUsize::new(0),
        patience: Duration::from_secs(wish.seconds),
    });
    let start = Instant::now();
    let mut busy = JoinSet::new();
    for _ in 0..wish.people {
        busy.spawn(take_turns(Arc::clone(&day), Browser::new(&day.portal)?));
    }
    kill_at_random(&wish, &mut town, &mut chance, &day, start).await?;
    let last_kill = Instant::now();
    let mut tally = Tally::default();
    while let Some(one) = busy.join_next().await {
        tally.add(one.doing("a person broke off")?);
    }
    say(format!("everyone is done after {:.1} s; what they met:", start.elapsed().as_secs_f64()));
    tally.tell(start.elapsed());
    sleep(LEASES_END.saturating_sub(last_kill.elapsed())).await;
    judge(&wish, &town, &day).await
}

async fn take_turns(day: Arc<Day>, mut browser: Browser) -> Tally {
    loop {
        let next = day.waiting.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
        let Some(person) = next else { return browser.tally };
        browser.forget();
        let journey = Journey { patience: day.patience, ..Journey::new(&day.portal, &person) };
        let walked = journey.walk(&mut browser, Until::Receipt).await;
        day.acknowledged.fetch_add(1, Ordering::Relaxed);
        day.walked.lock().unwrap_or_else(PoisonError::into_inner).push(walked);
    }
}

/// Kills at random points of progress, a random moment later, and starts again at once.
async fn kill_at_random(
    wish: &CrashWish,
    town: &mut Town,
    chance: &mut Chance,
    day: &Day,
    start: Instant,
) -> Result<(), Trouble> {
    let end = start + Duration::from_secs(wish.seconds);
    let many = wish.submissions.max(2) as u64;
    let mut points: Vec<usize> = (0..wish.kills).map(|_| chance.below(many - 1) as usize).collect();
    points.sort_unstable();
    for (number, point) in points.into_iter().enumerate() {
        while day.acknowledged.load(Ordering::Relaxed) < point && Instant::now() < end {
            sleep(LOOK).await;
        }
        sleep(Duration::from_millis(chance.below(40))).await;
        let done = day.acknowledged.load(Ordering::Relaxed);
        // The value that goes out of scope is the process that ends: both die before either comes back.
        let what = ["portal", "worker", "portal and worker"][number % 3];
        let old =
            (what.contains("portal").then(|| town.portal.take()), what.contains("worker").then(|| town.worker.take()));
        let at = start.elapsed();
        drop(old);
        if town.portal.is_none() {
            town.start_portal()?;
        }
        if town.worker.is_none() {
            town.start_worker()?;
        }
        say(format!("{:>7.3} s, {done:>3} done: killed {what}, started again", at.as_secs_f64()));
    }
    Ok(())
}

async fn judge(wish: &CrashWish, town: &Town, day: &Day) -> Result<bool, Trouble> {
    let walked = std::mem::take(&mut *day.walked.lock().unwrap_or_else(PoisonError::into_inner));
    let acknowledged: Vec<String> = walked.iter().filter_map(|walked| walked.reference.clone()).collect();
    let sent_again = walked.iter().filter(|walked| walked.sent_again > 0).count();
    for trouble in walked.iter().filter_map(|walked| walked.trouble.as_ref()) {
        say(format!("a journey ended early: {trouble}"));
    }
    let findings = verify::settle(&acknowledged, &town.records(), Duration::from_secs(wish.patience)).await?;
    let twice = records::ask(&town.records()).await?.iter().filter(|slot| slot.received > 1).count();
    say(format!("forms sent again because the answer did not come: {sent_again}"));
    say(format!("messages that reached the register more than once: {twice}"));
    verify::tell(acknowledged.len(), &findings);
    let complaints = town.complaints();
    say(format!("complaints of portal and worker in their logs: {}", complaints.values().sum::<usize>()));
    for (complaint, count) in complaints.iter().take(10) {
        say(format!("  {count} × {complaint}"));
    }
    Ok(acknowledged.len() == wish.submissions && findings == records::Findings::default())
}
