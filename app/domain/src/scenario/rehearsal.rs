//! A walk through a version that nobody has published: the real Desk, in the world of one of its scenarios.
//!
//! Everything is kept in memory and the registers are made up, so that nothing is filed, nobody is told of anything, and
//! nobody real applies.

use std::sync::{Arc, Mutex, PoisonError};

use super::{
    Scenario,
    town::{Town, now},
};
use crate::{
    desk::{Begun, Desk},
    people::Resident,
    service::Service,
};

/// One walk. It begins as often as somebody likes, and goes on where it was.
pub struct Rehearsal {
    town: Town,
    scenario: Scenario,
    /// Of the draft, once there is one.
    address: Mutex<String>,
}

impl Rehearsal {
    pub fn new(service: &Arc<Service>, scenario: Scenario) -> Self {
        let (town, address) = (Town::new(service, &scenario), Mutex::new(service.id.clone()));
        Self { town, scenario, address }
    }

    /// The Desk at which it happens. Nothing there waits for the world outside.
    pub fn desk(&self) -> &Desk {
        &self.town.desk
    }

    /// Who applies: somebody made up.
    pub fn resident(&self) -> &Resident {
        &self.town.resident
    }

    /// The address of the application at that Desk.
    pub fn address(&self) -> String {
        self.address.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Begins as the scenario does; `None` where its beginning is no application.
    pub fn begin(&self) -> Option<Begun> {
        let (desk, resident, service) = (&self.town.desk, &self.town.resident, &self.town.service.id);
        match (&self.scenario.mandates.whom, &self.scenario.looked) {
            (Some(whom), _) => {
                let (address, begun) = now(desk.begin_for(resident, service, whom.way(), whom.code())).ok()?;
                *self.address.lock().unwrap_or_else(PoisonError::into_inner) = address;
                Some(begun)
            }
            (None, Some(looked)) => looked.begin(&self.town).ok(),
            (None, None) => now(desk.begin(resident, service)).ok(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        desk::{Answered, Visit},
        journey::{Place, Spot},
        scenario::read,
        service::tests::parking,
    };

    const SCENARIOS: &str = include_str!("../../../services/parking-permit/scenarios/applying.toml");

    #[test]
    fn the_pages_of_a_version_are_walked_at_a_desk_of_their_own() {
        let service = Arc::new(parking());
        let scenario = read(&[("applying.toml", SCENARIOS)], &service).expect("they are good").remove(0);
        let rehearsal = Rehearsal::new(&service, scenario);
        let address = rehearsal.address();
        let Some(Begun::At(Place::At(spot))) = rehearsal.begin() else { panic!("the first page") };
        let page = |spot: &Spot| now(rehearsal.desk().page(rehearsal.resident(), &address, spot)).expect("a page");
        assert!(matches!(page(&spot), Visit::Here(_)));
        let answered = now(rehearsal.desk().answer(rehearsal.resident(), &address, &spot, &Default::default()));
        assert!(matches!(answered, Ok(Answered::Next(_) | Answered::Wrong(_))), "{answered:?}");
    }
}
