//! Version after version is published while people fill in; every draft has to end under the version it began with.

mod version;

use std::{
    collections::BTreeSet,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::task::JoinSet;
use url::Url;
use version::{Version, has_wishes, versions_on};

use crate::{
    browser::{Browser, reference},
    cli::PublishWish,
    journey::{Journey, Until},
    people::{self, Person},
    records,
    say::say,
    tally::Tally,
    town::Town,
    trouble::{Trouble, While},
    verify,
};

/// How long the register may take to have everything.
const PATIENCE: Duration = Duration::from_secs(60);

/// What everyone who fills in shares.
struct Day {
    portal: Url,
    people: Vec<Person>,
    pause: Duration,
    /// The number of the last version that is published.
    published: AtomicUsize,
    /// Whether nobody begins anew.
    over: AtomicBool,
    told: Mutex<Told>,
}

/// What the people told at the end.
#[derive(Default)]
struct Told {
    begun: usize,
    /// Pages of questions that were answered.
    saved: usize,
    references: Vec<String>,
    /// Drafts during which something was published.
    outlived: usize,
    /// The most publications during one draft.
    most: usize,
    wrong: Vec<String>,
}

/// What one draft showed of itself.
#[derive(Default)]
struct Draft {
    versions: BTreeSet<usize>,
    pages: BTreeSet<String>,
}

/// True when every version was published, every draft became a case under its own version, and nothing failed.
/// Ctrl-C ends the run and every process of it.
pub(crate) async fn run(wish: PublishWish) -> Result<bool, Trouble> {
    tokio::select! {
        done = day(wish) => done,
        _ = tokio::signal::ctrl_c() => Err(Trouble::new("the run was broken off")),
    }
}

async fn day(wish: PublishWish) -> Result<bool, Trouble> {
    let town = Town::build(&wish.portico, wish.database_url.clone()).await?;
    let mut portal = town.url();
    portal.set_path("/");
    let people = people::crowd(&town.people()).await?;
    let at_once = wish.people.min(people.len());
    let database = if wish.database_url.is_some() { "PostgreSQL" } else { "SQLite" };
    say(format!("{} publications while {at_once} people fill in, on {database}", wish.publications));
    let mut publishing = Tally::default();
    publish(&wish, &town, 1, &mut publishing).await?;
    let day = Arc::new(Day {
        portal,
        people,
        pause: Duration::from_millis(wish.pause),
        published: AtomicUsize::new(1),
        over: AtomicBool::new(false),
        told: Mutex::default(),
    });
    let start = Instant::now();
    let mut busy = JoinSet::new();
    for seat in 0..at_once {
        busy.spawn(take_turns(Arc::clone(&day), seat, at_once, Browser::new(&day.portal)?));
    }
    let mut published = 1;
    while published < wish.publications && start.elapsed() < Duration::from_secs(wish.seconds) {
        publish(&wish, &town, published + 1, &mut publishing).await?;
        published += 1;
        day.published.store(published, Ordering::Relaxed);
    }
    day.over.store(true, Ordering::Relaxed);
    let mut tally = Tally::default();
    while let Some(one) = busy.join_next().await {
        tally.add(one.doing("a person broke off")?);
    }
    let (during, errors) = (start.elapsed(), tally.errors());
    tally.add(publishing);
    tally.tell(during);
    let told = std::mem::take(&mut *day.told.lock().unwrap_or_else(PoisonError::into_inner));
    say(format!("publications: {published} of {} in {:.1} s", wish.publications, during.as_secs_f64()));
    let outlived = told.outlived;
    Ok(judge(&town, told).await? && errors == 0 && published == wish.publications && outlived > 0)
}

/// Publishes a version as an operator does: a command, while everything runs.
async fn publish(wish: &PublishWish, town: &Town, number: usize, tally: &mut Tally) -> Result<(), Trouble> {
    let version = Version::write(number, (&wish.service, &wish.locales), &town.folder().join("versions"))?;
    let [folder, locales] = [&version.folder, &version.locales].map(|path| path.display().to_string());
    let start = Instant::now();
    town.run("publish", vec!["publish".into(), folder, "--locales".into(), locales]).await?;
    tally.took("portico publish", start);
    Ok(())
}

/// One seat: nobody sits on two seats, so nobody fills in two drafts at once.
async fn take_turns(day: Arc<Day>, seat: usize, seats: usize, mut browser: Browser) -> Tally {
    let mut mine = day.people.iter().skip(seat).step_by(seats).cycle();
    while !day.over.load(Ordering::Relaxed) {
        let Some(person) = mine.next() else { break };
        browser.forget();
        let before = day.published.load(Ordering::Relaxed);
        let draft = Mutex::new(Draft::default());
        let watch = |url: &Url, page: &str| draft.lock().unwrap_or_else(PoisonError::into_inner).saw(url, page);
        let journey = Journey { pause: day.pause, watch: &watch, ..Journey::new(&day.portal, person) };
        let start = Instant::now();
        let walked = journey.walk(&mut browser, Until::Receipt).await;
        browser.tally.took("a whole draft", start);
        let meanwhile = day.published.load(Ordering::Relaxed) - before;
        let draft = draft.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut told = day.told.lock().unwrap_or_else(PoisonError::into_inner);
        told.begun += usize::from(!draft.pages.is_empty());
        told.saved += draft.pages.len();
        told.outlived += usize::from(meanwhile > 0);
        told.most = told.most.max(meanwhile);
        told.wrong.extend(walked.trouble.or_else(|| draft.wrong()));
        told.references.extend(walked.reference);
    }
    browser.tally
}

impl Draft {
    /// A page of the draft, or the receipt of what became of it.
    fn saw(&mut self, url: &Url, page: &str) {
        let parts: Vec<&str> = url.path().split('/').collect();
        match parts[..] {
            ["", _, "parking-permit", step] if step != "check" => drop(self.pages.insert(step.to_owned())),
            ["", _, "parking-permit", _] => {}
            _ if reference(url).is_some() => {}
            _ => return,
        }
        self.versions.extend(versions_on(page));
    }

    /// What is not as it was begun.
    fn wrong(&self) -> Option<String> {
        let mut versions = self.versions.iter();
        match (versions.next(), versions.next()) {
            (None, _) => Some("a draft did not say its version".into()),
            (Some(one), Some(other)) => Some(format!("a draft of version {one} met version {other}")),
            (Some(version), None) if self.pages.contains("wishes") != has_wishes(*version) => {
                Some(format!("a draft of version {version} was asked the pages of another"))
            }
            (Some(_), None) => None,
        }
    }
}

async fn judge(town: &Town, told: Told) -> Result<bool, Trouble> {
    let submitted = told.references.len();
    say(format!("drafts: {} begun, {} pages saved, {submitted} submitted", told.begun, told.saved));
    say(format!("drafts during which something was published: {}, at most {} versions", told.outlived, told.most));
    say(format!("drafts that did not end as they began: {}", told.wrong.len()));
    for wrong in told.wrong.iter().take(10) {
        say(format!("  {wrong}"));
    }
    let findings = verify::settle(&told.references, &town.records(), PATIENCE).await?;
    verify::tell(submitted, &findings);
    let complaints = town.complaints();
    say(format!("complaints of portal and worker in their logs: {}", complaints.values().sum::<usize>()));
    for (complaint, count) in complaints.iter().take(10) {
        say(format!("  {count} × {complaint}"));
    }
    Ok(told.wrong.is_empty() && submitted == told.begun && findings == records::Findings::default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(pages: &[(&str, &str)]) -> Draft {
        let mut draft = Draft::default();
        for (path, page) in pages {
            draft.saw(&format!("http://localhost{path}").parse().unwrap(), page);
        }
        draft
    }

    #[test]
    fn a_draft_ends_under_the_version_it_began_with() {
        let (home, check) = ("/et/parking-permit/home", "/et/parking-permit/check");
        let receipt = "/et/cases/7KQ4-M2XH-9/receipt";
        let of = |version: usize| format!("(version {version})");
        let two = draft(&[("/et/parking-permit", "(version 9)"), (home, &of(2)), (check, &of(2)), (receipt, &of(2))]);
        assert_eq!((two.wrong(), two.pages.len()), (None, 1), "the start page is in force, and not the draft's");
        assert!(draft(&[(home, &of(2)), (receipt, &of(3))]).wrong().is_some_and(|wrong| wrong.contains("met version")));
        assert!(draft(&[(home, &of(3))]).wrong().is_some_and(|wrong| wrong.contains("pages of another")));
        assert_eq!(draft(&[(home, &of(3)), ("/et/parking-permit/wishes", &of(3))]).wrong(), None);
        assert!(draft(&[(home, "")]).wrong().is_some());
    }
}
