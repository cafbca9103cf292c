//! Who works here.

use std::{collections::BTreeMap, sync::Arc};

use super::super::{Desk, DeskError, queues::states_of_work};
use crate::{
    identifiers::PersonCode,
    office::Colleague,
    people::Person,
    ports::{OfficeWrite, Roster, Write},
    rights::RightChange,
};

impl Desk {
    /// The house with people who work in it; without them, nobody can be given a case.
    #[must_use]
    pub fn with_roster(mut self, roster: Arc<dyn Roster>) -> Self {
        self.roster = roster;
        self
    }

    /// Somebody has signed in: whoever has a role is known by name from then on.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn meet(&self, person: &Person) -> Result<(), DeskError> {
        if self.rights(&self.roster.officials(), &person.code, &[]).await?.roles.is_empty() {
            return Ok(());
        }
        let now = self.clock.now();
        self.save(vec![Write::Office(OfficeWrite::Meet(self.ids.uuid(now), person.clone(), now))]).await
    }

    /// Everybody who can be given a case: who is here first, then by name.
    pub(super) async fn colleagues(&self) -> Result<Vec<Colleague>, DeskError> {
        // Of this moment: who has lost a right is given nothing from now on. Roles that the sign-in provider alone knows
        // of are not known here.
        let (roster, changes) = (self.roster.officials(), self.store.all_rights().await?);
        let (loads, away) = (self.loads().await?, self.store.absences(self.clock.today()).await?);
        let today = self.clock.today();
        let met = self.store.people_met().await?.into_iter();
        let colleague = |(id, person): (uuid::Uuid, Person)| {
            let own: Vec<RightChange> = changes.iter().filter(|change| change.of == person.code).cloned().collect();
            let official = roster.rights(person.code.as_str(), &[], &own, today).official(person.clone())?;
            let away_until = away
                .iter()
                .filter(|absence| absence.of == person.code && absence.holds_on(today))
                .map(|absence| absence.last)
                .max();
            let load = loads.get(&person.code).copied().unwrap_or_default();
            Some(Colleague { id, official, load, away_until })
        };
        let mut colleagues: Vec<Colleague> = met.filter_map(colleague).collect();
        colleagues.sort_by_cached_key(|colleague| {
            let Person { given_name, family_name, .. } = colleague.person();
            (!colleague.is_here(), family_name.clone(), given_name.clone(), colleague.id)
        });
        Ok(colleagues)
    }

    /// How many open cases each official handles, of all services.
    async fn loads(&self) -> Result<BTreeMap<PersonCode, u64>, DeskError> {
        let (library, today) = (self.library(), self.clock.today());
        let mut sum = BTreeMap::new();
        for service in library.all_in_force(today) {
            for (code, load) in self.store.loads(&service.id, &states_of_work(&library, service)).await? {
                *sum.entry(code).or_default() += load;
            }
        }
        Ok(sum)
    }
}
