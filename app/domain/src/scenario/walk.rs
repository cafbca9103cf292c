//! The person of a scenario goes from page to page and answers, until nothing more is asked or something stops them.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Scenario,
    answers::Given,
    coverage::Coverage,
    failure::{Failure, Held},
    town::{Town, now},
    values,
};
use crate::{
    application::RENEWAL,
    desk::{Answered, Begun, Errand, Visit},
    identifiers::Reference,
    journey::{Body, NEW, Place, Question, Spot, StepPage, Typed, WHY_PART, Way},
    mandate::Represented,
    rules::Value,
    service::Step,
};

/// More pages than this are a circle.
const MOST_PAGES: usize = 5000;

/// Where the person has come.
#[derive(Debug)]
pub(super) enum Stand {
    At(Place),
    /// A page whose answers are wrong.
    Wrong(Spot),
    /// A read gave no answer, and there is no going on without.
    Later(String),
}

/// Somebody on the way through an application.
pub(super) struct Walk<'s> {
    pub(super) stand: Stand,
    given: &'s Given,
    wrong: &'s BTreeMap<String, String>,
    /// Where the pages of the application stand; that of the service, as long as it is empty.
    address: String,
    /// Whom it is for, when it is not for the person themselves.
    whom: Option<&'s Represented>,
    /// The case that is changed, and the action of the applicant that changes it.
    changes: Option<(Reference, &'s str)>,
    /// What was wrong, and in which way.
    pub(super) faults: BTreeMap<String, String>,
    used: BTreeSet<String>,
    /// What is declared instead of registers' answers; nothing of it while a case is changed.
    pub(super) dispute: Option<&'s BTreeMap<String, Value>>,
    pub(super) disputed: BTreeSet<String>,
    pub(super) why: &'s BTreeMap<String, String>,
    pages: BTreeSet<Spot>,
}

impl<'s> Walk<'s> {
    /// From the first page on; what is wrong has to be what the scenario says.
    pub(super) fn begin(scenario: &'s Scenario, town: &Town, coverage: &mut Coverage) -> Result<Self, Failure> {
        let mut walk = Self::new(&scenario.answers, &scenario.wrong, &scenario.why, None);
        walk.whom = scenario.mandates.whom.as_ref();
        walk.dispute = Some(&scenario.dispute);
        walk.go(town, coverage)?;
        walk.arrived(scenario)
    }

    /// From the page to which an offer has led.
    pub(super) fn offered(
        scenario: &'s Scenario,
        stand: Stand,
        town: &Town,
        coverage: &mut Coverage,
    ) -> Result<Self, Failure> {
        let mut walk = Self { stand, ..Self::new(&scenario.answers, &scenario.wrong, &scenario.why, None) };
        walk.follow(town, coverage)?;
        walk.arrived(scenario)
    }

    /// What was wrong on the way has to be what the scenario says.
    fn arrived(self, scenario: &Scenario) -> Result<Self, Failure> {
        self.goes_as(scenario)?;
        Ok(self)
    }

    /// Nothing can be said as long as the way waits for what the person says to a register.
    pub(super) fn goes_as(&self, scenario: &Scenario) -> Held {
        if matches!(self.stand, Stand::At(Place::Consent(_))) {
            return Ok(());
        }
        self.compare(&scenario.wrong)?;
        self.unused()
    }

    /// The applicant changes or renews a case; the answers that are not given stay.
    pub(super) fn change(
        given: &'s Given,
        (reference, action): (Reference, &'s str),
        none: &'s BTreeMap<String, String>,
        town: &Town,
        coverage: &mut Coverage,
    ) -> Result<Self, Failure> {
        let mut walk = Self::new(given, none, none, Some((reference, action)));
        walk.go(town, coverage)?;
        // What is open and not due is reached from the check page.
        for (step, items) in given.places(town.service.steps.iter()) {
            let spot = Spot::inside(&step.id, items);
            if matches!(walk.stand, Stand::At(Place::Check)) && !walk.pages.contains(&spot) {
                let (spot, typed) = walk.page(town, &spot)?;
                walk.stand = walk.answer(town, &spot, &typed)?;
                walk.follow(town, coverage)?;
            }
        }
        walk.compare(none)?;
        walk.unused()?;
        Ok(walk)
    }

    fn new(
        given: &'s Given,
        wrong: &'s BTreeMap<String, String>,
        why: &'s BTreeMap<String, String>,
        changes: Option<(Reference, &'s str)>,
    ) -> Self {
        Self {
            stand: Stand::At(Place::Check),
            given,
            wrong,
            address: String::new(),
            whom: None,
            changes,
            faults: BTreeMap::new(),
            used: BTreeSet::new(),
            dispute: None,
            disputed: BTreeSet::new(),
            why,
            pages: BTreeSet::new(),
        }
    }

    /// What the person is busy with.
    pub(super) fn errand<'e>(&'e self, town: &'e Town) -> Errand<'e> {
        match &self.changes {
            Some((reference, action)) => Errand::Amend(reference, action),
            None if self.address.is_empty() => Errand::Apply(&town.service.id),
            None => Errand::Apply(&self.address),
        }
    }

    /// Comes back, after something has changed.
    pub(super) fn again(&mut self, town: &Town, coverage: &mut Coverage) -> Held {
        self.faults.clear();
        self.go(town, coverage)?;
        self.faults.retain(|field, way| way != Way::Advise.attribute() || !self.wrong.contains_key(field));
        self.compare(&BTreeMap::new())
    }

    fn go(&mut self, town: &Town, coverage: &mut Coverage) -> Held {
        let begun = match (&self.changes, self.whom) {
            (Some((reference, RENEWAL)), _) => now(town.desk.begin_renewal(&town.resident, reference))?,
            (Some((reference, action)), _) => now(town.desk.begin_amendment(&town.resident, reference, action))?,
            (None, None) => now(town.desk.begin(&town.resident, &town.service.id))?,
            (None, Some(whom)) => {
                let begun = town.desk.begin_for(&town.resident, &town.service.id, whom.way(), whom.code());
                let (address, begun) = now(begun)?;
                self.address = address;
                begun
            }
        };
        self.stand = match begun {
            Begun::At(place) => Stand::At(place),
            Begun::Later(read) => Stand::Later(read),
        };
        self.follow(town, coverage)
    }

    /// From page to page, as they are due.
    pub(super) fn follow(&mut self, town: &Town, coverage: &mut Coverage) -> Held {
        for _ in 0..MOST_PAGES {
            town.sheet(|sheet| coverage.look(sheet));
            known(town)?;
            if self.dispute(town)? {
                continue;
            }
            let Stand::At(Place::At(spot)) = &self.stand else { return Ok(()) };
            let (spot, typed) = self.page(town, &spot.clone())?;
            self.stand = self.answer(town, &spot, &typed)?;
        }
        Err(Failure::new("the pages lead in a circle", "Look which answer makes an earlier page due again."))
    }

    fn answer(&mut self, town: &Town, spot: &Spot, typed: &Typed) -> Result<Stand, Failure> {
        let answered = now(town.desk.answer(&town.resident, self.errand(town), spot, typed))?;
        let page = match answered {
            Answered::Next(place) => return Ok(Stand::At(place)),
            Answered::Later(read) => return Ok(Stand::Later(read)),
            Answered::Wrong(page) => page,
            Answered::Changed(_) | Answered::NotBegun => return Err(lost(spot)),
        };
        let faults = faults(&page, town);
        if faults.is_empty() {
            // An answer has brought up more questions.
            let mut more = typed.clone();
            self.fill(town, spot, &page, &mut more);
            if more == *typed {
                return Ok(Stand::Wrong(spot.clone()));
            }
            more.extend(seen(&page));
            return self.answer(town, spot, &more);
        }
        let advised = !faults.is_empty() && faults.iter().all(|(_, way)| *way == Way::Advise);
        self.faults.extend(faults.iter().map(|(field, way)| (field.clone(), way.attribute().to_owned())));
        if !advised || typed.names().any(|name| name == crate::desk::ADVISED) {
            return Ok(Stand::Wrong(spot.clone()));
        }
        let mut read = typed.clone();
        read.extend(seen(&page));
        read.extend(faults.into_iter().map(|(field, _)| (crate::desk::ADVISED.to_owned(), field)).collect());
        self.answer(town, spot, &read)
    }

    /// What is typed at `spot`. Where a list is due, that is its next item as long as the scenario has one.
    fn page(&mut self, town: &Town, spot: &Spot) -> Result<(Spot, Typed), Failure> {
        let step = town.service.step(&spot.step).ok_or_else(|| lost(spot))?;
        let groups = groups(town, step);
        let mut spot = spot.clone();
        if let Some(group) = step.group().filter(|_| spot.is_new() || spot.items.len() < groups.len()) {
            let list = if spot.is_new() { spot.list() } else { spot };
            let Body::Items(items) = visit(town, self.errand(town), &list)?.body else { return Err(lost(&list)) };
            let given = self.given(&groups, &list.items).and_then(|given| given.groups.get(group));
            if given.is_none_or(|given| given.len() <= items.rows.len()) {
                return Ok((list, Typed::default()));
            }
            self.used.insert(group.to_owned());
            spot = list.item(NEW);
        }
        let page = visit(town, self.errand(town), &spot)?;
        let mut typed = seen(&page);
        self.fill(town, &spot, &page, &mut typed);
        self.pages.insert(spot.clone());
        Ok((spot, typed))
    }

    /// Types the scenario's answers to the questions on the page that are not typed yet.
    fn fill(&mut self, town: &Town, spot: &Spot, page: &StepPage, typed: &mut Typed) {
        let groups = town.service.step(&spot.step).map(|step| groups(town, step)).unwrap_or_default();
        let mut items = spot.items.clone();
        if let (true, Some(last), Some(draft)) = (spot.is_new(), items.last_mut(), town.draft()) {
            // A new item comes after those that are there.
            *last = count(&draft.answers, &groups, &spot.list().items) + 1;
        }
        let given = self.given(&groups, &items);
        let mut used = Vec::new();
        let before: Vec<String> = typed.names().map(str::to_owned).collect();
        let is_typed = |field: &str| {
            before
                .iter()
                .any(|name| name == field || name.strip_prefix(field).is_some_and(|rest| rest.starts_with('-')))
        };
        let open = |question: &&Question| question.known.is_none() && !is_typed(&question.field);
        for question in page.questions().iter().filter(open) {
            let answer = given.and_then(|given| given.values.get(&question.field));
            match (answer, town.service.field(&question.field)) {
                (Some(value), Some(field)) => {
                    used.push(question.field.clone());
                    typed.extend(values::typed(field, value));
                }
                // What is offered stays as it is.
                _ => typed.extend(question.typed.clone()),
            }
            let why = self.why.get(&question.field).filter(|_| question.asks_why);
            typed.extend(why.map(|why| (format!("{}-{WHY_PART}", question.field), why.clone())).into_iter().collect());
        }
        self.used.extend(used);
    }

    /// The scenario's answers inside items, whose ids count from 1.
    fn given(&self, groups: &[String], items: &[u32]) -> Option<&'s Given> {
        let path: Vec<(&str, usize)> =
            groups.iter().zip(items).map(|(group, id)| (group.as_str(), (*id as usize).saturating_sub(1))).collect();
        self.given.inside(&path)
    }

    fn compare(&self, wrong: &BTreeMap<String, String>) -> Held {
        if let Some((field, way)) = self.faults.iter().find(|(field, way)| wrong.get(*field) != Some(way)) {
            return Err(Failure::new(
                format!("the answer to \"{field}\" is wrong in the way \"{way}\""),
                format!("Write another answer, or wrong = {{ {field} = \"{way}\" }} if it should be."),
            ));
        }
        match wrong.iter().find(|(field, _)| !self.faults.contains_key(*field)) {
            Some((field, way)) => Err(Failure::new(
                format!("the answer to \"{field}\" should be wrong in the way \"{way}\", and is taken"),
                "Leave it out of wrong, or mend the service.",
            )),
            None => Ok(()),
        }
    }

    /// Somebody who came to the end has been asked all that the scenario answers.
    fn unused(&self) -> Held {
        if !matches!(self.stand, Stand::At(Place::Check)) {
            return Ok(());
        }
        let disputed = self.dispute.into_iter().flat_map(|wanted| wanted.keys());
        if let Some(field) = disputed.into_iter().find(|field| !self.disputed.contains(*field)) {
            return Err(Failure::new(
                format!("\"{field}\" is disputed, and no register has answered it"),
                "Leave it out of dispute, or let the register answer.",
            ));
        }
        match self.given.fields().into_iter().find(|field| !self.used.contains(*field)) {
            Some(field) => Err(Failure::new(
                format!("\"{field}\" is answered and was not asked: a register or a rule gives it, or it is hidden"),
                "Leave the answer out.",
            )),
            None => Ok(()),
        }
    }
}

/// Nobody is asked about whom the scenario says nothing.
fn known(town: &Town) -> Held {
    match town.registers.unsaid().first() {
        Some(call) => Err(Failure::new(
            format!("the register is asked for \"{call}\", and the scenario does not say what it answers"),
            format!("Add registers = {{ \"{call}\" = \"unknown\" }}, or a table of what it knows."),
        )),
        None => Ok(()),
    }
}

/// What a page carries back: which answers it has shown.
fn seen(page: &StepPage) -> Typed {
    [(crate::desk::SEEN.to_owned(), page.seen.clone())].into_iter().collect()
}

fn visit(town: &Town, errand: Errand<'_>, spot: &Spot) -> Result<StepPage, Failure> {
    match now(town.desk.page(&town.resident, errand, spot))? {
        Visit::Here(page) => Ok(page),
        Visit::Elsewhere(_) | Visit::NotBegun => Err(lost(spot)),
    }
}

pub(super) fn lost(spot: &Spot) -> Failure {
    Failure::new(format!("the page \"{spot}\" is due and cannot be opened"), "Tell the portal's developers.")
}

/// The groups around the fields of a step, the outermost first.
fn groups(town: &Town, step: &Step) -> Vec<String> {
    let mut groups = Vec::new();
    let mut next = step.repeat.as_ref();
    while let Some(repeat) = next {
        groups.insert(0, repeat.id.clone());
        next = repeat.within.as_deref().and_then(|outer| town.service.step_of_group(outer)?.repeat.as_ref());
    }
    groups
}

/// How many items the innermost of `groups` has inside these items.
fn count(answers: &crate::answers::Answers, groups: &[String], items: &[u32]) -> u32 {
    let inner = groups
        .iter()
        .zip(items)
        .try_fold(answers, |answers, (group, id)| answers.item(group, *id).map(|item| &item.answers));
    let list = inner.zip(groups.get(items.len())).map(|(answers, group)| answers.items(group).len());
    list.unwrap_or_default() as u32
}

fn faults(page: &StepPage, town: &Town) -> Vec<(String, Way)> {
    if let Body::Items(items) = &page.body {
        let group = town.service.step(&page.spot.step).and_then(Step::group).unwrap_or_default();
        return items.fault.map(|way| (group.to_owned(), way)).into_iter().collect();
    }
    page.questions().iter().filter_map(|question| Some((question.field.clone(), question.fault?))).collect()
}
