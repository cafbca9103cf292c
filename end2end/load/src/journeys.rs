//! Many whole journeys, closed (each person one after another) or open (so many begin in each second).

use std::{
    fs::{File, OpenOptions},
    io::Write,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::task::JoinSet;

use crate::{
    browser::Browser,
    cli::JourneysWish,
    cpu,
    journey::{Journey, Until, Walked},
    people::{self, Person},
    say::say,
    tally::Tally,
    trouble::{Trouble, While},
};

/// What everyone shares.
struct Day {
    wish: JourneysWish,
    people: Vec<Person>,
    start: Instant,
    /// The number of the next journey.
    next: AtomicUsize,
    done: AtomicUsize,
    acknowledged: Mutex<File>,
}

/// True when every journey led to a receipt.
pub(crate) async fn run(wish: JourneysWish) -> Result<bool, Trouble> {
    let people = people::crowd(&wish.crowd.people_list).await?;
    let busy_at_once = wish.crowd.people.min(people.len());
    let file = OpenOptions::new().create(true).append(true).open(&wish.acknowledged);
    let acknowledged = Mutex::new(file.doing(wish.acknowledged.display())?);
    let before = cpu::seconds(&wish.crowd.pids)?;
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let day = Arc::new(Day { wish, people, start: Instant::now(), next, done, acknowledged });
    let mut busy = JoinSet::new();
    for seat in 0..busy_at_once {
        let browser = Browser::new(&day.wish.crowd.url)?;
        busy.spawn(take_turns(Arc::clone(&day), seat, busy_at_once, browser));
    }
    let mut tally = Tally::default();
    while let Some(one) = busy.join_next().await {
        tally.add(one.doing("a person broke off")?);
    }
    let during = day.start.elapsed();
    let done = day.done.load(Ordering::Relaxed);
    say(format!(
        "{done} of {} journeys in {:.2} s, {:.1} journeys/s",
        day.wish.journeys,
        during.as_secs_f64(),
        done as f64 / during.as_secs_f64()
    ));
    let used = cpu::seconds(&day.wish.crowd.pids)? - before;
    if used > 0.0 {
        say(format!("server CPU {used:.2} s, {:.1} journeys per core-second", done as f64 / used));
    }
    for &pid in &day.wish.crowd.pids {
        let (now, peak) = cpu::memory(pid)?;
        say(format!("process {pid}: {:.1} MB resident, {:.1} at its peak", now as f64 / 1e3, peak as f64 / 1e3));
    }
    tally.tell(during);
    Ok(done == day.wish.journeys)
}

/// One seat: nobody sits on two seats, so nobody makes two journeys at once.
async fn take_turns(day: Arc<Day>, seat: usize, seats: usize, mut browser: Browser) -> Tally {
    let mut mine = day.people.iter().skip(seat).step_by(seats).cycle();
    loop {
        let number = day.next.fetch_add(1, Ordering::Relaxed);
        if number >= day.wish.journeys {
            return browser.tally;
        }
        let Some(person) = mine.next() else { return browser.tally };
        let mut due = Instant::now();
        if let Some(rate) = day.wish.rate {
            // Counted from when it should have begun: waiting for a seat is waiting too.
            due = day.start + Duration::from_secs_f64(number as f64 / rate);
            tokio::time::sleep_until(due.into()).await;
        }
        browser.forget();
        let journey = Journey::new(&day.wish.crowd.url, person);
        let walked = journey.walk(&mut browser, Until::Receipt).await;
        if walked.trouble.is_none() {
            day.done.fetch_add(1, Ordering::Relaxed);
            browser.tally.took("a whole journey", due);
        }
        note(&day.acknowledged, &walked);
    }
}

/// At once: what the portal acknowledged must be looked for even if this process is killed.
fn note(file: &Mutex<File>, walked: &Walked) {
    let Some(reference) = &walked.reference else { return };
    let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
    if let Err(error) = writeln!(file, "{reference}") {
        say(format!("{reference} was acknowledged and could not be noted: {error}"));
    }
}
