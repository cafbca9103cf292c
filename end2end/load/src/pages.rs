//! Pages over and over, in a closed loop.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use tokio::task::JoinSet;
use url::Url;

use crate::{
    browser::{Answer, Ask, Browser},
    cli::PagesWish,
    cpu,
    journey::{Journey, Until},
    people::{self, Person},
    say::say,
    tally::Tally,
    trouble::{Trouble, While},
};

/// True when every page came.
pub(crate) async fn run(wish: PagesWish) -> Result<bool, Trouble> {
    let people = if wish.signed_in { people::crowd(&wish.crowd.people_list).await? } else { Vec::new() };
    let wish = Arc::new(wish);
    let mut browsers = Vec::new();
    for number in 0..wish.crowd.people {
        browsers.push(sit_down(&wish, people.get(number)).await?);
    }
    let measured = Instant::now() + Duration::from_secs_f64(wish.warm);
    let end = measured + Duration::from_secs_f64(wish.seconds);
    let mut busy = JoinSet::new();
    for browser in browsers {
        busy.spawn(open_pages(Arc::clone(&wish), browser, measured, end));
    }
    tokio::time::sleep_until(measured.into()).await;
    let before = cpu::seconds(&wish.crowd.pids)?;
    tokio::time::sleep_until(end.into()).await;
    let used = cpu::seconds(&wish.crowd.pids)? - before;
    let mut tally = Tally::default();
    while let Some(one) = busy.join_next().await {
        tally.add(one.doing("a person broke off")?);
    }
    let pages = tally.requests() as f64;
    say(format!("{} people, {} s, {:.0} pages/s", wish.crowd.people, wish.seconds, pages / wish.seconds));
    if used > 0.0 {
        say(format!("server CPU {used:.2} s, {:.0} pages per CPU second", pages / used));
    }
    for &pid in &wish.crowd.pids {
        let (now, peak) = cpu::memory(pid)?;
        say(format!("process {pid}: {:.1} MB resident, {:.1} at its peak", now as f64 / 1e3, peak as f64 / 1e3));
    }
    tally.tell(Duration::from_secs_f64(wish.seconds));
    Ok(tally.errors() == 0)
}

/// A browser, and if somebody is to sign in, their session with an application begun.
async fn sit_down(wish: &PagesWish, person: Option<&Person>) -> Result<Browser, Trouble> {
    let mut browser = Browser::new(&wish.crowd.url)?;
    if let Some(person) = person {
        let journey = Journey::new(&wish.crowd.url, person);
        if let Some(trouble) = journey.walk(&mut browser, Until::Begun).await.trouble {
            return Err(Trouble::new(format!("somebody could not begin: {trouble}")));
        }
    } else if wish.signed_in {
        return Err(Trouble::new("more people are to sign in than the provider knows"));
    }
    browser.accept(wish.accept_encoding.clone());
    Ok(browser)
}

async fn open_pages(wish: Arc<PagesWish>, mut browser: Browser, measured: Instant, end: Instant) -> Tally {
    let portal = &wish.crowd.url;
    let urls: Vec<Option<Url>> = wish.paths.iter().map(|path| portal.join(path).ok()).collect();
    let asks: Vec<Ask> = urls.into_iter().flatten().map(Ask::Get).collect();
    let mut warming = true;
    for ask in asks.iter().cycle() {
        let now = Instant::now();
        if now >= end {
            break;
        }
        if warming && now >= measured {
            warming = false;
            browser.tally = Tally::default();
        }
        match browser.ask(ask).await {
            Ok(Answer::Page { status: 200, .. }) => {}
            Ok(Answer::Page { status, .. }) => browser.tally.failed(format!("{status}: {}", browser.kind(ask))),
            Ok(Answer::Redirect(_)) => browser.tally.failed(format!("sent elsewhere: {}", browser.kind(ask))),
            Err(error) => browser.tally.failed(format!("no answer: {error}")),
        }
    }
    browser.tally
}
