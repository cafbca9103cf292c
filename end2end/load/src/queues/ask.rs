//! Asks everything that an official can ask: every queue by every order, near its beginning and deep inside, the counts
//! beside it, and every kind of search.

use std::time::Instant;

use domain::{
    desk::DeskError,
    people::Official,
    view::{List, ListOf, Sort, Whose},
};
use jiff::{SignedDuration, Timestamp, Zoned};
use uuid::Uuid;

use super::{
    invent,
    world::{NOW, World},
};
use crate::{
    chance::Chance,
    cli::QueuesWish,
    say::say,
    tally::Tally,
    trouble::{Trouble, While},
};

type Place = Option<(Timestamp, Uuid)>;

/// Whoever asks, and what they have measured.
struct Clerk<'w> {
    world: &'w World,
    official: Official,
    /// What stands before each kind of question, to tell the clerks apart.
    who: &'static str,
    tally: Tally,
    /// What took longest, with what was asked.
    slowest: Vec<(u128, String)>,
}

/// Whether nothing took longer than wished at the 99th percentile.
pub(super) async fn ask(world: &World, wish: &QueuesWish) -> Result<bool, Trouble> {
    let whole = ask_as(world, wish, world.official(), "").await?;
    Ok(ask_as(world, wish, world.of_a_unit(), "a unit's ").await? && whole)
}

async fn ask_as(world: &World, wish: &QueuesWish, official: Official, who: &'static str) -> Result<bool, Trouble> {
    let mut clerk = Clerk { world, official, who, tally: Tally::default(), slowest: Vec::new() };
    let mut chance = Chance::new(Some(wish.seed)).0;
    let lists = clerk.lists().await?;
    say(format!("{} lists of {} services", lists.len(), world.services.len()));
    // Once before anything is measured, as in a portal that runs.
    for list in &lists {
        clerk.list("", list, None, None).await?;
    }
    clerk.tally = Tally::default();
    clerk.slowest.clear();
    let start = Instant::now();
    for _ in 0..wish.rounds {
        for list in &lists {
            for sort in Sort::all() {
                clerk.list("first page", list, Some(sort), None).await?;
                clerk.list("page inside", list, Some(sort), Some(inside(&mut chance)?)).await?;
            }
        }
        clerk.counts().await?;
        clerk.figures().await?;
        clerk.searches(&mut chance, wish.cases).await?;
    }
    clerk.tally.tell(start.elapsed());
    clerk.slowest.sort_unstable_by(|one, other| other.cmp(one));
    say("slowest:");
    for (micros, what) in clerk.slowest.iter().take(5) {
        say(format!("  {:.1} ms  {what}", *micros as f64 / 1000.0));
    }
    Ok(clerk.tally.are_within(99.0, wish.most))
}

/// A place anywhere among three years of cases.
fn inside(chance: &mut Chance) -> Result<(Timestamp, Uuid), Trouble> {
    let now: Zoned = NOW.parse().doing("the moment of the run")?;
    let ago = SignedDuration::from_secs(chance.below(3 * 365 * 86_400).cast_signed());
    Ok((now.timestamp() - ago, Uuid::nil()))
}

impl Clerk<'_> {
    /// Every list there is: queues, also narrowed down to whom they are, what is one's own, what is nobody's.
    async fn lists(&self) -> Result<Vec<List>, Trouble> {
        let mut lists: Vec<List> = vec![ListOf::Mine.into(), ListOf::Unassigned.into()];
        let queues = self.world.desk.counters(&self.official).await.doing("counting")?;
        for counter in queues {
            let of = ListOf::Queue { service: counter.service.id.clone(), queue: counter.queue.clone() };
            for whose in Whose::ALL {
                lists.push(List { whose, ..of.clone().into() });
            }
        }
        Ok(lists)
    }

    fn took<T>(
        &mut self,
        kind: &str,
        what: String,
        start: Instant,
        outcome: Result<T, DeskError>,
    ) -> Result<T, Trouble> {
        let kind = &format!("{}{kind}", self.who);
        self.tally.took(kind, start);
        self.slowest.push((start.elapsed().as_micros(), format!("{kind}: {what}")));
        if self.slowest.len() > 5_000 {
            self.slowest.sort_unstable_by(|one, other| other.cmp(one));
            self.slowest.truncate(5);
        }
        outcome.doing(kind)
    }

    async fn list(&mut self, page: &str, list: &List, sort: Option<Sort>, after: Place) -> Result<(), Trouble> {
        let kind = match (&list.of, list.whose) {
            (ListOf::Mine, _) => "mine",
            (ListOf::Unassigned, _) => "not taken",
            (_, Whose::Anybodys) => "queue",
            _ => "queue, narrowed",
        };
        let list = List { sort, ..list.clone() };
        let (what, start) = (format!("{list:?} {after:?}"), Instant::now());
        let found = self.world.desk.list(&self.official, list, after).await;
        self.took(&format!("{kind}: {page}"), what, start, found)?;
        Ok(())
    }

    async fn counts(&mut self) -> Result<(), Trouble> {
        let start = Instant::now();
        let found = self.world.desk.overview(&self.official).await;
        self.took("all counts and views", String::new(), start, found)?;
        Ok(())
    }

    /// Every service in figures.
    async fn figures(&mut self) -> Result<(), Trouble> {
        let services = self.world.desk.with_figures(&self.official).doing("finding figures")?;
        for service in services {
            let start = Instant::now();
            let found = self.world.desk.figures(&self.official, &service.id).await;
            self.took("a service in figures", service.id.clone(), start, found)?;
        }
        Ok(())
    }

    async fn searches(&mut self, chance: &mut Chance, cases: u64) -> Result<(), Trouble> {
        let common = |chance: &mut Chance| invent::word(chance.below(8));
        let rare = |chance: &mut Chance| invent::word(2000 + chance.below(18_000));
        let case = invent::case(&self.world.services, chance.below(cases), cases, Timestamp::UNIX_EPOCH);
        let kinds = [
            ("search: common word", common(chance)),
            ("search: rare word", rare(chance)),
            ("search: two common words", format!("{} {}", common(chance), common(chance))),
            ("search: five common words", (0..5).map(|_| common(chance)).collect::<Vec<_>>().join(" ")),
            ("search: common and rare", format!("{} {}", common(chance), rare(chance))),
            ("search: two that hardly meet", format!("{} {}", invent::word(700 + chance.below(99)), rare(chance))),
            ("search: unknown word", "sõnamidaeiole".to_owned()),
            ("search: person", case.owner.code.as_str().to_owned()),
        ];
        for (kind, text) in kinds {
            for after in [None, Some(inside(chance)?)] {
                let start = Instant::now();
                let found = self.world.desk.find(&self.official, &text, after).await;
                self.took(kind, text.clone(), start, found)?;
            }
        }
        let (reference, start) = (case.reference.to_string(), Instant::now());
        let found = self.world.desk.look_for(&self.official, &reference).await;
        self.took("search: reference", reference, start, found)?;
        Ok(())
    }
}
