//! The person of a scenario goes from page to page and answers, until nothing more is asked or something stops them.

mod typing;

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Scenario,
    answers::Given,
    coverage::Coverage,
    failure::{Failure, Held},
    looked::Looked,
    town::{Town, now},
};
use crate::{
    application::RENEWAL,
    desk::{Begun, Errand},
    identifiers::Reference,
    journey::{Place, Spot, Way},
    mandate::Represented,
    rules::Value,
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
    /// The look at which it begins.
    looked: Option<&'s Looked>,
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
        walk.looked = scenario.looked.as_ref();
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
            looked: None,
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
            (None, None) => match self.looked {
                Some(looked) => looked.begin(town)?,
                None => now(town.desk.begin(&town.resident, &town.service.id))?,
            },
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

pub(super) fn lost(spot: &Spot) -> Failure {
    Failure::new(format!("the page \"{spot}\" is due and cannot be opened"), "Tell the portal's developers.")
}
