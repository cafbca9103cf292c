//! A service in figures, for the officials who work on it: what comes in, what waits, what becomes of it, and how far
//! applicants come. Numbers alone: looking at them is no look at anybody's data.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use jiff::{
    Span as Time, Timestamp, ToSpan as _,
    civil::{Date, DateTime},
    tz::TimeZone,
};

use super::{Count, Desk, DeskError, veil::parts_cases, works_on};
use crate::{
    case::Case,
    filing::is_work,
    people::Official,
    ports::Span,
    publishing::owns,
    service::{Action, Order, Service},
    tally::{Counted, Page, Tallied},
};

/// So many weeks are told apart: the present one, and those before it.
pub const WEEKS: i64 = 12;
/// What waits is counted so far: it is more than anybody works through, and counting on would not be instant.
const COUNTED: u64 = 10_000;
/// Fewer applicants than this are nobody's business.
const FEW: u64 = 5;

/// A service in figures.
#[derive(Debug)]
pub struct Figures {
    /// The version in force.
    pub service: Arc<Service>,
    /// The Monday with which the first week begins. What is counted over time is counted from here on.
    pub since: Date,
    /// How many cases were filed in each week, by its Monday.
    pub filed: Vec<(Date, u64)>,
    /// How long the open cases wait.
    pub ages: Vec<(Age, Count)>,
    /// How much is left of their terms.
    pub terms: Vec<(Left, Count)>,
    /// How many cases were settled, by the state in which they were; most come first.
    pub outcomes: Vec<(String, u64)>,
    /// How many cases somebody decided after so many days, in order.
    pub took: BTreeMap<u32, u64>,
    /// How far applicants came, version by version; the one in force comes first.
    pub ways: Vec<HowFar>,
}

/// How long ago an open case was filed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// Up to 7 days.
    Week,
    /// Up to 14.
    TwoWeeks,
    /// Up to 30.
    Month,
    /// Up to 90.
    Quarter,
    Older,
}

/// How much is left of the term of an open case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// The last day is over.
    Over,
    /// The last day is today or within the next 7.
    Soon,
    Later,
    /// It has no term, or the term stands still.
    None,
}

/// How far applicants came under one version of a service.
#[derive(Debug)]
pub struct HowFar {
    pub service: Arc<Service>,
    pub begun: Rough,
    pub filed: Rough,
    pub pages: Vec<PageCount>,
}

/// How many came to a page, and how many have not gone on from there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageCount {
    pub page: Page,
    pub reached: Rough,
    pub stopped: Rough,
}

/// A number of applicants so rough that nobody can be told apart by it, nor by the difference of two of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rough {
    /// Fewer than 5, perhaps nobody.
    Few,
    /// To the nearest 5.
    About(u64),
}

impl Age {
    pub const ALL: [Self; 5] = [Self::Week, Self::TwoWeeks, Self::Month, Self::Quarter, Self::Older];

    /// The first day of which a case is so old, as seen from `today`; of the oldest there is none.
    fn since(self, today: Date) -> Option<Date> {
        let days = match self {
            Self::Week => 7,
            Self::TwoWeeks => 14,
            Self::Month => 30,
            Self::Quarter => 90,
            Self::Older => return None,
        };
        today.checked_sub(Time::new().days(days)).ok()
    }
}

impl Left {
    pub const ALL: [Self; 4] = [Self::Over, Self::Soon, Self::Later, Self::None];

    /// The ranks of such cases: last days in UTC, and the end of all time without one.
    fn ranks(self, today: Date) -> (Timestamp, Timestamp) {
        let midnight = |day: Date| day.to_zoned(TimeZone::UTC).map_or(Timestamp::MIN, |at| at.timestamp());
        let (now, next) = (midnight(today), midnight(today.saturating_add(8.days())));
        match self {
            Self::Over => (Timestamp::MIN, now),
            Self::Soon => (now, next),
            Self::Later => (next, Case::NO_TERM),
            Self::None => (Case::NO_TERM, Timestamp::MAX),
        }
    }
}

impl Rough {
    pub fn of(number: u64) -> Self {
        if number < FEW { Self::Few } else { Self::About((number + FEW / 2) / FEW * FEW) }
    }

    /// Whole percents that this is of another number, where both are large enough to say so.
    pub fn share_of(self, all: Self) -> Option<u64> {
        match (self, all) {
            (Self::About(part), Self::About(all)) if all >= 4 * FEW => Some((part * 100 + all / 2) / all),
            _ => None,
        }
    }
}

impl Figures {
    /// How many days half of the decisions took at most; `None` without a decision.
    pub fn median(&self) -> Option<u32> {
        let decisions: u64 = self.took.values().sum();
        let mut so_far = 0;
        let reaches_half = |(_, number): &(&u32, &u64)| {
            so_far += **number;
            so_far * 2 >= decisions
        };
        self.took.iter().find(reaches_half).map(|(days, _)| *days)
    }

    /// How many open cases there are.
    pub fn open(&self) -> Count {
        let number = self.ages.iter().map(|(_, count)| count.number).sum();
        Count { number, more: self.ages.iter().any(|(_, count)| count.more) }
    }
}

impl Desk {
    /// The services whose figures an official may see, by id.
    ///
    /// # Errors
    /// `NotFound` when there is none.
    pub fn with_figures(&self, official: &Official) -> Result<Vec<Arc<Service>>, DeskError> {
        let mut services = self.all_in_force();
        services.retain(|service| self.sees_whole(official, service));
        if services.is_empty() { Err(DeskError::NotFound) } else { Ok(services) }
    }

    /// Whether the figures of a service are for an official: they tell of all its cases, so they are for those who see all
    /// of it, or answer for it.
    fn sees_whole(&self, official: &Official, service: &Service) -> bool {
        let whole = official.units.is_empty() || !parts_cases(&self.library(), &service.id);
        works_on(official, service) && (whole || owns(&official.roles, &service.id))
    }

    /// A service in figures, as of now.
    ///
    /// # Errors
    /// `NotFound` when there is no such service, or the official has no role in it, or sees some of its units alone.
    pub async fn figures(&self, official: &Official, service: &str) -> Result<Figures, DeskError> {
        let service = self.service(service)?;
        if !self.sees_whole(official, &service) {
            return Err(DeskError::NotFound);
        }
        let today = self.clock.today();
        let since = monday(today).saturating_sub((WEEKS - 1).weeks());
        let tallies = self.store.tallies(&service.id, since).await?;
        let of = |wanted: &dyn Fn(&Counted) -> bool| tallies.iter().filter(|one| wanted(&one.what)).collect::<Vec<_>>();
        let filed = weeks(since, &of(&|what| *what == Counted::Filed));
        let (mut outcomes, mut took) = (BTreeMap::<&str, u64>::new(), BTreeMap::new());
        for one in &tallies {
            match &one.what {
                Counted::Outcome(state) => *outcomes.entry(state).or_default() += one.number,
                Counted::Took(days) => *took.entry(*days).or_default() += one.number,
                _ => {}
            }
        }
        let mut outcomes: Vec<(String, u64)> = outcomes.into_iter().map(|(state, n)| (state.to_owned(), n)).collect();
        outcomes.sort_by_key(|(_, number)| std::cmp::Reverse(*number));
        let ways = self.ways(&service, &tallies);
        let (ages, terms) = (self.ages(&service, today).await?, self.terms(&service, today).await?);
        Ok(Figures { service, since, filed, ages, terms, outcomes, took, ways })
    }

    async fn ages(&self, service: &Service, today: Date) -> Result<Vec<(Age, Count)>, DeskError> {
        let (mut ages, mut until) = (Vec::new(), Timestamp::MAX);
        for age in Age::ALL {
            let from = age.since(today).map_or(Timestamp::MIN, |day| self.midnight(day));
            ages.push((age, self.count_open(service, Order::Oldest, (from, until)).await?));
            until = from;
        }
        Ok(ages)
    }

    async fn terms(&self, service: &Service, today: Date) -> Result<Vec<(Left, Count)>, DeskError> {
        let mut terms = Vec::new();
        for left in Left::ALL {
            terms.push((left, self.count_open(service, Order::TermLeft, left.ranks(today)).await?));
        }
        Ok(terms)
    }

    /// Open cases of all versions between two ranks.
    async fn count_open(
        &self,
        service: &Service,
        order: Order,
        (from, until): (Timestamp, Timestamp),
    ) -> Result<Count, DeskError> {
        let library = self.library();
        let open = library.versions(&service.id).flat_map(|version| {
            let states = version.states.iter().map(|state| state.id.clone());
            states.filter(|state| is_open(version, state)).collect::<Vec<_>>()
        });
        let states: BTreeSet<String> = open.collect();
        let span = Span { service: service.id.clone(), states: states.into_iter().collect(), order, from, until };
        let number = self.store.count_in(&span, COUNTED + 1).await?;
        Ok(Count { number: number.min(COUNTED), more: number > COUNTED })
    }

    fn midnight(&self, day: Date) -> Timestamp {
        DateTime::from(day).to_zoned(self.clock.zone()).map_or(Timestamp::MIN, |at| at.timestamp())
    }

    /// Of the version in force, and of earlier ones where enough people have begun.
    fn ways(&self, service: &Arc<Service>, tallies: &[Tallied]) -> Vec<HowFar> {
        let library = self.library();
        let earlier = library.versions(&service.id).filter(|version| version.bundle != service.bundle);
        let way = |version: &Arc<Service>| way(version, tallies);
        let earlier = earlier.map(way).filter(|way| way.begun != Rough::Few).collect::<Vec<_>>();
        std::iter::once(way(service)).chain(earlier).collect()
    }
}

fn way(version: &Arc<Service>, tallies: &[Tallied]) -> HowFar {
    let number = |what: &Counted| -> u64 {
        let same = |one: &&Tallied| one.bundle == version.bundle && one.what == *what;
        tallies.iter().filter(same).map(|one| one.number).sum()
    };
    let of = |page: Page| {
        let reached = number(&Counted::Reached(page.clone()));
        let stopped = reached.saturating_sub(number(&Counted::Passed(page.clone())));
        PageCount { page, reached: Rough::of(reached), stopped: Rough::of(stopped) }
    };
    HowFar {
        service: Arc::clone(version),
        begun: Rough::of(number(&Counted::Reached(Page::Start))),
        filed: Rough::of(number(&Counted::Passed(Page::Check))),
        pages: Page::all(version).into_iter().map(of).collect(),
    }
}

/// Each week with what was counted in it, the weeks without anything among them.
fn weeks(since: Date, tallies: &[&Tallied]) -> Vec<(Date, u64)> {
    let begin = |week: i64| since.saturating_add(week.weeks());
    let number = |week: Date| tallies.iter().filter(|one| monday(one.day) == week).map(|one| one.number).sum();
    (0..WEEKS).map(begin).map(|week| (week, number(week))).collect()
}

fn monday(day: Date) -> Date {
    day.saturating_sub(i64::from(day.weekday().to_monday_zero_offset()).days())
}

/// Whether a case in a state still waits for what becomes of it: an official can do something, or what somebody else does
/// brings it to where an official can. In the first state nothing has become of it yet.
pub(super) fn is_open(service: &Service, state: &str) -> bool {
    let leads_to_work = |action: &Action| action.from.iter().any(|from| from == state) && is_work(service, &action.to);
    let last = service.state(state).is_none_or(|state| state.last);
    let first = || service.first_state().id == state;
    !last && (first() || is_work(service, state) || service.actions.iter().any(leads_to_work))
}
