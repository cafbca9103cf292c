//! Lists of cases for officials: declared queues, what is theirs, what nobody has taken; counted, sorted, page by page.

use std::{collections::BTreeSet, sync::Arc};

use jiff::Timestamp;
use uuid::Uuid;

use super::{Desk, DeskError, veil::parts_cases, works_on};
use crate::{
    case::Case,
    filing,
    people::Official,
    ports::CaseFilter,
    service::{Library, Order, Queue, Service},
    view::{List, ListOf, Sort, View, Whose},
};

/// Rows on a page of a list.
pub const PAGE: u32 = 50;
/// A list is counted so far; what comes after makes no difference to who works on it, and counting it would not be instant.
const COUNTED: u64 = 1000;

/// How many cases a list holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    pub number: u64,
    /// Whether it holds more than that.
    pub more: bool,
}

/// A queue that the official may see, and how many cases it holds.
#[derive(Debug)]
pub struct Counter {
    pub service: Arc<Service>,
    pub queue: String,
    pub count: Count,
}

/// Everything that an official can turn to.
#[derive(Debug, Default)]
pub struct Overview {
    pub mine: Count,
    pub unassigned: Count,
    /// How much they were told of the cases that they get and lose, and have not read.
    pub unread: Count,
    pub queues: Vec<Counter>,
    pub views: Vec<View>,
    /// How many questions of other units wait; `None` for somebody whose roles are never asked.
    pub tasks: Option<u64>,
    /// Whether there are figures of any service that are for them.
    pub figures: bool,
}

/// One page of a list.
#[derive(Debug)]
pub struct ListView {
    pub list: List,
    /// The version that declares the queue, where the list is of one.
    pub service: Option<Arc<Service>>,
    /// The states that the list has, narrowed down or not.
    pub states: Vec<String>,
    /// The order in which it is shown.
    pub sort: Sort,
    pub cases: Vec<Case>,
    /// Where the next page begins, when there is one.
    pub next: Option<(Timestamp, Uuid)>,
}

impl Count {
    /// What was counted, one further than is told.
    fn of(number: u64) -> Self {
        Self { number: number.min(COUNTED), more: number > COUNTED }
    }

    pub fn is_empty(self) -> bool {
        self.number == 0
    }
}

impl Desk {
    /// The queues of an official, with how much is in each.
    ///
    /// # Errors
    /// `NotFound` for somebody without a role in any service.
    pub async fn counters(&self, official: &Official) -> Result<Vec<Counter>, DeskError> {
        let mut counters = Vec::new();
        let (library, today) = (self.library(), self.clock.today());
        for service in library.all_in_force(today) {
            for (version, queue) in queues(&library, service) {
                if !official.has_one_of(&queue.roles) {
                    continue;
                }
                let count = self.count(&self.within_units(official, vec![filter(&library, service, queue)])).await?;
                // What an earlier version shows is shown for as long as it holds something.
                if !count.is_empty() || Arc::ptr_eq(version, service) {
                    counters.push(Counter { service: Arc::clone(version), queue: queue.id.clone(), count });
                }
            }
        }
        if counters.is_empty() { Err(DeskError::NotFound) } else { Ok(counters) }
    }

    /// All lists of an official, with how much is in each.
    ///
    /// # Errors
    /// `NotFound` for somebody without a role in any service.
    pub async fn overview(&self, official: &Official) -> Result<Overview, DeskError> {
        let queues = self.counters(official).await?;
        let within = |filters| self.within_units(official, filters);
        let mine = self.count(&within(self.handled_by(official))).await?;
        let unassigned = self.count(&within(self.on_shelf(official, filing::NOBODY))).await?;
        let unread = Count::of(self.words_unread(official).await?);
        let views = self.store.views_of(&official.person.code).await?;
        let tasks = self.open_tasks(official).await?.map(|tasks| tasks.len() as u64);
        let figures = self.with_figures(official).is_ok();
        Ok(Overview { mine, unassigned, unread, queues, views, tasks, figures })
    }

    /// A page of a declared queue in its own order.
    ///
    /// # Errors
    /// `NotFound` when there is no such queue for this official.
    pub async fn queue(
        &self,
        official: &Official,
        service: &str,
        queue: &str,
        after: Option<(Timestamp, Uuid)>,
    ) -> Result<ListView, DeskError> {
        let of = ListOf::Queue { service: service.into(), queue: queue.into() };
        self.list(official, of.into(), after).await
    }

    /// A page of any list.
    ///
    /// # Errors
    /// `NotFound` when there is no such list for this official.
    pub async fn list(
        &self,
        official: &Official,
        list: List,
        after: Option<(Timestamp, Uuid)>,
    ) -> Result<ListView, DeskError> {
        let library = self.library();
        let (service, own, mut filters) = match &list.of {
            ListOf::Mine => (None, Order::TermLeft, self.handled_by(official)),
            ListOf::Unassigned => (None, Order::Oldest, self.on_shelf(official, filing::NOBODY)),
            ListOf::Queue { service, queue } => {
                let in_force = self.service(service)?;
                let (service, queue) = seen_in(&library, &in_force, official, queue)?;
                (Some(Arc::clone(service)), queue.order, vec![filter(&library, service, queue)])
            }
        };
        // Who works in no service has no list, not even an empty one.
        if filters.is_empty() {
            return Err(DeskError::NotFound);
        }
        let mut states: Vec<String> = filters.iter().flat_map(|filter| filter.states.iter().cloned()).collect();
        states.sort_unstable();
        states.dedup();
        let sort = list.sort.unwrap_or(Sort { by: own, backwards: false });
        filters.iter_mut().for_each(|filter| narrow(filter, &list, official));
        filters = self.within_units(official, filters);
        for filter in &mut filters {
            (filter.order, filter.backwards) = (sort.by, sort.backwards);
            (filter.after, filter.limit) = (after, PAGE + 1);
        }
        let (cases, next) = self.merged(&filters, sort).await?;
        Ok(ListView { list, service, states, sort, cases: self.veil_all(official, cases), next })
    }

    /// The pages of several filters, merged into one: only the cases that are shown are read.
    async fn merged(
        &self,
        filters: &[CaseFilter],
        sort: Sort,
    ) -> Result<(Vec<Case>, Option<(Timestamp, Uuid)>), DeskError> {
        let mut places = Vec::new();
        for filter in filters {
            places.extend(self.store.places(filter).await?);
        }
        places.sort_unstable();
        if sort.backwards {
            places.reverse();
        }
        let more = places.len() > PAGE as usize;
        places.truncate(PAGE as usize);
        let next = places.last().copied().filter(|_| more);
        let ids: Vec<Uuid> = places.iter().map(|(_, id)| *id).collect();
        let mut cases = self.store.several(&ids).await?;
        cases.sort_by_key(|case| ids.iter().position(|id| *id == case.id));
        Ok((cases, next))
    }

    async fn count(&self, filters: &[CaseFilter]) -> Result<Count, DeskError> {
        let mut sum = 0;
        for filter in filters.iter().filter(|filter| filter.needs.is_some() || !filter.states.is_empty()) {
            if sum <= COUNTED {
                sum += self.store.count_up_to(filter, COUNTED + 1 - sum).await?;
            }
        }
        Ok(Count::of(sum))
    }

    /// The same lists of the official's units alone, where they are of units and the service parts its cases.
    pub(super) fn within_units(&self, official: &Official, filters: Vec<CaseFilter>) -> Vec<CaseFilter> {
        filters.into_iter().flat_map(|filter| self.of_units(official, filter)).collect()
    }

    fn of_units(&self, official: &Official, filter: CaseFilter) -> Vec<CaseFilter> {
        let units = self.units_in(official, &filter.service);
        let (states, shelf) = match filter.needs {
            Some(needs) if units != [None] => (self.every_state(&filter.service), Some(filing::of_need(needs))),
            _ => (filter.states.clone(), filter.shelf.as_deref()),
        };
        let of = |unit: Option<&str>| match unit {
            None => filter.clone(),
            Some(unit) => {
                let shelf = Some(filing::in_unit(shelf, unit));
                CaseFilter { needs: None, states: states.clone(), shelf, ..filter.clone() }
            }
        };
        units.into_iter().map(of).collect()
    }

    /// The units of the official in a service, each; for who sees all of it, none at all.
    pub(super) fn units_in<'o>(&self, official: &'o Official, service: &str) -> Vec<Option<&'o str>> {
        if official.units.is_empty() || !parts_cases(&self.library(), service) {
            return vec![None];
        }
        official.units.iter().map(|unit| Some(unit.as_str())).collect()
    }

    fn every_state(&self, service: &str) -> Vec<String> {
        let library = self.library();
        let states = library.versions(service).flat_map(|version| version.states.iter().map(|state| state.id.clone()));
        states.collect::<BTreeSet<String>>().into_iter().collect()
    }

    /// What the official handles, with what is put aside.
    fn handled_by(&self, official: &Official) -> Vec<CaseFilter> {
        let code = &official.person.code;
        let mut filters = self.on_shelf(official, &filing::of_official(code));
        filters.extend(self.on_shelf(official, &filing::put_aside_of(code)));
        filters
    }

    /// What stands on a shelf in every service in which the official works.
    fn on_shelf(&self, official: &Official, shelf: &str) -> Vec<CaseFilter> {
        let (library, today) = (self.library(), self.clock.today());
        let services = library.all_in_force(today).filter(|service| works_on(official, service));
        let of = |service: &Arc<Service>| {
            let (service, states) = (service.id.clone(), states_of_work(&library, service));
            CaseFilter { service, states, shelf: Some(shelf.to_owned()), ..CaseFilter::default() }
        };
        services.map(of).collect()
    }
}

/// What the official has chosen of the list. What needs somebody in particular, and what stands in a queue with a
/// condition, is not divided further.
fn narrow(filter: &mut CaseFilter, list: &List, official: &Official) {
    if filter.needs.is_some() {
        return;
    }
    if !list.states.is_empty() {
        filter.states.retain(|state| list.states.contains(state));
    }
    let shelf = match list.whose {
        Whose::Anybodys => return,
        Whose::Mine => filing::of_official(&official.person.code),
        Whose::Nobodys => filing::NOBODY.to_owned(),
    };
    filter.shelf.get_or_insert(shelf);
}

/// Whether a list can be narrowed down to somebody's cases: a range of an index answers that for plain queues alone.
pub(super) fn is_divisible(service: &Service, queue: &str) -> bool {
    let queue = service.queues.iter().find(|other| other.id == queue);
    queue.is_some_and(|queue| queue.needs.is_none() && queue.when.is_none())
}

/// The queues of the version in force, then those that only an earlier version has; each with its version.
fn queues<'a>(library: &'a Library, in_force: &Arc<Service>) -> Vec<(&'a Arc<Service>, &'a Queue)> {
    let mut versions: Vec<&Arc<Service>> = library.versions(&in_force.id).collect();
    versions.sort_by_key(|version| version.bundle != in_force.bundle);
    let mut all: Vec<(&Arc<Service>, &Queue)> = Vec::new();
    for version in versions {
        for queue in &version.queues {
            if all.iter().all(|(_, other)| other.id != queue.id) {
                all.push((version, queue));
            }
        }
    }
    all
}

/// The queue of this id that the official sees, with the version that has it.
pub(super) fn seen_in<'a>(
    library: &'a Library,
    in_force: &Arc<Service>,
    official: &Official,
    queue: &str,
) -> Result<(&'a Arc<Service>, &'a Queue), DeskError> {
    let mut all = queues(library, in_force).into_iter();
    all.find(|(_, known)| known.id == queue && official.has_one_of(&known.roles)).ok_or(DeskError::NotFound)
}

/// The states in which officials have something to do, in any version.
pub(super) fn states_of_work(library: &Library, service: &Service) -> Vec<String> {
    let states = library.versions(&service.id).flat_map(|version| version.states_of_work());
    let mut states: Vec<String> = states.map(str::to_owned).collect();
    states.sort_unstable();
    states.dedup();
    states
}

/// The queue shows what any version's queue of its name shows: cases go on in the states of their own version. Where a
/// version has the queue without a condition, it is shown without one: rather too much than a case that nobody finds.
pub(super) fn filter(library: &Library, service: &Service, queue: &Queue) -> CaseFilter {
    let namesakes: Vec<&Queue> =
        library.versions(&service.id).flat_map(|version| &version.queues).filter(|q| q.id == queue.id).collect();
    let mut states: Vec<String> = namesakes.iter().flat_map(|queue| queue.states.iter().cloned()).collect();
    states.sort_unstable();
    states.dedup();
    let always = namesakes.iter().all(|queue| queue.when.is_some());
    let shelf = always.then(|| filing::of_queue(&queue.id));
    let (service, order) = (service.id.clone(), queue.order);
    CaseFilter { service, states, needs: queue.needs, shelf, order, ..CaseFilter::default() }
}
