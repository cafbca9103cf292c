//! Who is away: said by themselves, or by who leads them.

use jiff::civil::Date;
use uuid::Uuid;

use super::super::{Desk, DeskError};
use crate::{
    identifiers::PersonCode,
    office::{Absence, Colleague, NotAway, absence},
    people::Official,
    ports::{OfficeWrite, Write},
    service::Service,
};

/// An official's own absences, and their people's where they lead any.
#[derive(Debug)]
pub struct MyDays {
    pub own: Vec<Absence>,
    /// Whether they lead anybody.
    pub leads: bool,
    pub people: Vec<PersonDays>,
}

/// Somebody whom the official leads.
#[derive(Debug)]
pub struct PersonDays {
    pub colleague: Colleague,
    pub absences: Vec<Absence>,
}

impl Desk {
    /// # Errors
    /// When the store fails.
    pub async fn days(&self, official: &Official) -> Result<MyDays, DeskError> {
        let all = self.store.absences(self.clock.today()).await?;
        let of = |code: &PersonCode| all.iter().filter(|absence| absence.of == *code).cloned().collect::<Vec<_>>();
        let people = self.people_of(official).await?;
        let person = |colleague: Colleague| PersonDays { absences: of(&colleague.person().code), colleague };
        let leads = self.all_in_force().iter().any(|service| service.office.is_led_by(&official.roles));
        Ok(MyDays { own: of(&official.person.code), leads, people: people.into_iter().map(person).collect() })
    }

    /// The official is away, or somebody whom they lead, from `first` to `last`.
    ///
    /// # Errors
    /// `NotFound` when they do not lead whoever has this id.
    pub async fn go_away(
        &self,
        official: &Official,
        who: Option<Uuid>,
        first: Date,
        last: Date,
    ) -> Result<Result<(), NotAway>, DeskError> {
        let of = match who {
            None => official.person.code.clone(),
            Some(id) => {
                let people = self.people_of(official).await?;
                let found = people.into_iter().find(|colleague| colleague.id == id);
                found.ok_or(DeskError::NotFound)?.official.person.code
            }
        };
        let known = self.store.absences(self.clock.today()).await?;
        let id = self.ids.uuid(self.clock.now());
        let wanted = Absence { id, of, first, last, by: official.person.code.clone() };
        match absence(wanted, self.clock.today(), &known) {
            Ok(absence) => self.save(vec![Write::Office(OfficeWrite::Away(absence))]).await.map(Ok),
            Err(why) => Ok(Err(why)),
        }
    }

    /// An absence of theirs, or of somebody whom they lead, is none any more.
    ///
    /// # Errors
    /// `NotFound` when there is none with this id.
    pub async fn come_back(&self, official: &Official, id: Uuid) -> Result<(), DeskError> {
        let known = self.store.absences(self.clock.today()).await?;
        let absence = known.into_iter().find(|absence| absence.id == id).ok_or(DeskError::NotFound)?;
        if absence.of != official.person.code {
            let people = self.people_of(official).await?;
            people.iter().find(|colleague| colleague.person().code == absence.of).ok_or(DeskError::NotFound)?;
        }
        self.save(vec![Write::Office(OfficeWrite::Back(id, absence.of))]).await
    }

    /// Those who work on a service that the official leads, without themselves.
    async fn people_of(&self, official: &Official) -> Result<Vec<Colleague>, DeskError> {
        let led = self.all_in_force().into_iter().filter(|service| service.office.is_led_by(&official.roles));
        let led: Vec<_> = led.collect();
        if led.is_empty() {
            return Ok(Vec::new());
        }
        let mut people = self.colleagues().await?;
        let works = |colleague: &Colleague, service: &Service| super::super::works_on(&colleague.official, service);
        people.retain(|colleague| {
            colleague.person().code != official.person.code && led.iter().any(|service| works(colleague, service))
        });
        Ok(people)
    }
}
