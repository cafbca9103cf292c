//! A person says how they want to hear: by themselves, or to the official who serves them at the counter.

use super::{super::deliver::TRIES, Desk, DeskError, settle};
use crate::{
    application::Found,
    event::What,
    people::{Actor, Resident},
    ports::{Committed, PostWrite, Write},
    post::{Amiss, Standing, Wish, Written},
    rules::Value,
};

/// The register in which people's homes are, and the part of its answers that says where.
const HOMES: (&str, &str) = ("population", "address");

/// What is known of how a person wants to hear.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WishView {
    /// What they said; at the counter, what they said in this visit.
    pub wish: Option<Wish>,
    /// The address that the population register told for something that they filed or began.
    pub home: Option<Written>,
}

/// What came of saying it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BySaid {
    Done,
    Amiss(Vec<Amiss>),
}

impl Desk {
    /// How the person wants to hear.
    ///
    /// # Errors
    /// `NotFound` for somebody whom nobody knows.
    pub async fn wish(&self, resident: &Resident) -> Result<WishView, DeskError> {
        known(resident)?;
        let wish = self.store.wish(&resident.person.code).await?;
        let wish = wish.filter(|wish| !resident.is_served() || wish.visit == resident.visit());
        Ok(WishView { wish, home: self.home_of(resident).await? })
    }

    /// The person wants letters by post, to this address.
    ///
    /// # Errors
    /// As [`Desk::wish`].
    pub async fn wants_post(&self, resident: &Resident, written: &Written) -> Result<BySaid, DeskError> {
        known(resident)?;
        let address = match written.read() {
            Ok(address) => address,
            Err(amiss) => return Ok(BySaid::Amiss(amiss)),
        };
        let person = resident.person.code.clone();
        let wish = Wish { person, address, visit: resident.visit(), at: self.clock.now() };
        self.save(vec![Write::Post(PostWrite::Wish(wish)), self.chosen(resident, true)]).await?;
        Ok(BySaid::Done)
    }

    /// The person wants to hear in the portal alone. What waits to be printed is not printed any more; the inbox has it.
    ///
    /// # Errors
    /// As [`Desk::wish`]; `Stale` when letters are being printed all the time.
    pub async fn wants_portal(&self, resident: &Resident) -> Result<(), DeskError> {
        known(resident)?;
        let person = &resident.person.code;
        for _ in 0..TRIES {
            if self.store.wish(person).await?.is_none() {
                return Ok(());
            }
            let mut change = vec![Write::Post(PostWrite::Unwish(person.clone())), self.chosen(resident, false)];
            for envelope in self.store.envelopes_to(person).await? {
                let case = self.store.case(envelope.case).await?.ok_or(DeskError::NotFound)?;
                change.push(Write::Record(self.event_of(&case, resident.into(), What::NotToPost)));
                change.push(settle(envelope, Standing::Withdrawn));
            }
            if self.store.commit(change).await? == Committed::Yes {
                return Ok(());
            }
        }
        Err(DeskError::Stale)
    }

    fn chosen(&self, resident: &Resident, by_post: bool) -> Write {
        let actor = Actor::from(resident);
        Write::Record(self.event(&resident.person.code, None, "", actor, What::PostChosen { by_post }))
    }

    /// Nobody is asked: what a register has told for the person's own application is at hand. At the counter, in this visit.
    async fn home_of(&self, resident: &Resident) -> Result<Option<Written>, DeskError> {
        let library = self.library();
        let (register, part) = HOMES;
        let told = |service: &str, bundle: &str, read: &str, value: &Value| {
            let version = library.version(service, bundle)?;
            let read = version.read_called(read).filter(|read| read.call.register == register)?;
            let Value::Context(parts) = value else { return None };
            parts.get(part).and_then(Value::as_text).filter(|_| !read.id.is_empty()).map(Written::of)
        };
        for draft in self.drafts_of(resident).await?.iter().filter(|draft| draft.represented.is_none()) {
            for (read, fact) in &draft.facts {
                let Found::Known(value) = &fact.found else { continue };
                if let Some(home) = told(&draft.service, &draft.bundle, read, value) {
                    return Ok(Some(home));
                }
            }
        }
        let cases = self.store.cases_of(&resident.person.code).await?;
        let own = cases.iter().filter(|case| case.represented.is_none() && resident.owns(case));
        let mut homes = own.flat_map(|case| {
            case.facts.iter().filter_map(|(read, value)| told(&case.service, &case.bundle, read, value))
        });
        Ok(homes.next())
    }
}

fn known(resident: &Resident) -> Result<(), DeskError> {
    if resident.person.is_visitor() { Err(DeskError::NotFound) } else { Ok(()) }
}
