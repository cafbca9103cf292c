//! Whose a case is: taken, given, given back, taken over. Each is one change with its event, and whoever gets or loses a
//! case hears of it.

mod away;
mod batch;
mod colleagues;
mod distribute;
mod next;
mod queue;
mod tasks;
mod words;

pub use away::{MyDays, PersonDays};
pub use batch::{BatchLine, BatchView, NotBegun, NotPlanned};
pub use queue::QueueHands;

use jiff::Timestamp;

use super::{Acted, Desk, DeskError};
use crate::{
    case::{Case, Refused, Released, Said, reason},
    event::What,
    identifiers::Reference,
    office::{Colleague, Told},
    people::{Actor, Official, Person},
    ports::{Change, Committed, Write},
    service::{Action, Service},
};

/// A change that was found right and is not saved yet, or why it is not.
type Found = Result<Change, Refused>;

/// How often a verb begins anew when somebody else was faster.
const TRIES: usize = 8;

/// What an official may make of who handles a case.
#[derive(Debug, Default)]
pub struct Hands {
    /// Whether they may take it; an action that the service declares for it is none of this.
    pub may_take: bool,
    /// Whether taking it takes it from a colleague.
    pub over: bool,
    pub may_give_back: bool,
    /// To whom they may give it, who is here first.
    pub colleagues: Vec<Colleague>,
}

impl Desk {
    /// Makes the official the one who handles a case: by the action that the service declares for that, or as the office
    /// does where it declares none. Who has it already has it.
    ///
    /// # Errors
    /// `NotFound` when the official has no role in its service.
    pub async fn take_case(&self, official: &Official, reference: &Reference) -> Result<Acted, DeskError> {
        for _ in 0..TRIES {
            let case = self.case_for(official, reference).await?;
            if case.is_with(official) {
                return Ok(Acted::Done);
            }
            let service = self.service_of(&case)?;
            let change = match self.taking(official, &service, case).await? {
                Ok(change) => change,
                Err(refused) => return Ok(Acted::Refused(refused)),
            };
            if self.store.commit(change).await? == Committed::Yes {
                return Ok(Acted::Done);
            }
            // Somebody was faster: whether it is still free is asked again.
        }
        Ok(Acted::Stale)
    }

    /// Gives a case to a colleague, if it is still at `version`, with word for them.
    ///
    /// # Errors
    /// `NotFound` when the official has no role in its service, or there is no such colleague.
    pub async fn give(
        &self,
        official: &Official,
        reference: &Reference,
        version: i64,
        to: uuid::Uuid,
        note: Option<String>,
    ) -> Result<Acted, DeskError> {
        let case = self.case_for(official, reference).await?;
        let service = self.service_of(&case)?;
        if case.version != version {
            return Ok(Acted::Stale);
        }
        let to = self.colleagues().await?.into_iter().find(|colleague| colleague.id == to);
        let to = to.ok_or(DeskError::NotFound)?;
        match self.giving(official, &service, case, &to, note).await? {
            Ok(change) => self.saved_as(change, Acted::Done).await,
            Err(refused) => Ok(Acted::Refused(refused)),
        }
    }

    /// Makes a case nobody's, if it is still at `version`, with word for the next one.
    ///
    /// # Errors
    /// `NotFound` when the official has no role in its service.
    pub async fn give_back(
        &self,
        official: &Official,
        reference: &Reference,
        version: i64,
        note: Option<String>,
    ) -> Result<Acted, DeskError> {
        let case = self.case_for(official, reference).await?;
        let service = self.service_of(&case)?;
        if case.version != version {
            return Ok(Acted::Stale);
        }
        match self.giving_back(official, &service, case, note).await? {
            Ok(change) => self.saved_as(change, Acted::Done).await,
            Err(refused) => Ok(Acted::Refused(refused)),
        }
    }

    /// What `official` may make of who handles a case that they look at, beside the `declared` actions.
    pub(super) async fn hands(
        &self,
        official: &Official,
        service: &Service,
        case: &Case,
        declared: &[&Action],
    ) -> Result<Hands, DeskError> {
        let may_take = !case.is_with(official)
            && !declared.iter().any(|action| action.takes)
            && case.may_be_taken(service, official).is_ok();
        let mut colleagues = Vec::new();
        if case.may_be_given_by(service, official).is_ok() {
            colleagues = self.colleagues().await?;
            colleagues.retain(|colleague| {
                case.suits(service, &colleague.official).is_ok() && self.is_within_reach(&colleague.official, case)
            });
        }
        Ok(Hands {
            may_take,
            over: case.assignee.is_some(),
            may_give_back: case.may_be_given_back(service, official).is_ok(),
            colleagues,
        })
    }

    /// Taking a case, by whatever way there is.
    async fn taking(&self, official: &Official, service: &Service, case: Case) -> Result<Found, DeskError> {
        if !self.is_within_reach(official, &case) {
            return Ok(Err(Refused::Unsuited));
        }
        if let Some(action) = queue::declared(service, &case, official) {
            let acted = self.acting(official, service, case, action, Said::default()).await?;
            return Ok(acted.map(|(change, _)| change));
        }
        if let Err(refused) = case.may_be_taken(service, official) {
            return Ok(Err(refused));
        }
        if self.is_kept_away(official, service, &case).await? {
            return Ok(Err(Refused::Conflict));
        }
        Ok(Ok(self.handed(case, official.into(), Some(official), None)))
    }

    /// Giving a case to a colleague.
    async fn giving(
        &self,
        official: &Official,
        service: &Service,
        case: Case,
        to: &Colleague,
        note: Option<String>,
    ) -> Result<Found, DeskError> {
        if let Err(refused) = case.may_be_given_by(service, official) {
            return Ok(Err(refused));
        }
        if self.is_kept_away(official, service, &case).await? {
            return Ok(Err(Refused::Conflict));
        }
        if let Err(refused) = self.may_get(service, &case, to).await? {
            return Ok(Err(refused));
        }
        Ok(reason(note).map(|note| self.handed(case, official.into(), Some(&to.official), note)))
    }

    /// Whether a colleague can be given a case.
    async fn may_get(&self, service: &Service, case: &Case, to: &Colleague) -> Result<Result<(), Refused>, DeskError> {
        if let Err(refused) = case.suits(service, &to.official) {
            return Ok(Err(refused));
        }
        if !to.is_here() {
            return Ok(Err(Refused::Away));
        }
        // Why not is nobody's business but theirs.
        let close = !self.is_within_reach(&to.official, case)
            || to.official.person.code == case.owner.code
            || self.is_close(&to.official, service, case).await?;
        Ok(if close { Err(Refused::Unsuited) } else { Ok(()) })
    }

    /// Giving a case back.
    async fn giving_back(
        &self,
        official: &Official,
        service: &Service,
        case: Case,
        note: Option<String>,
    ) -> Result<Found, DeskError> {
        if let Err(refused) = case.may_be_given_back(service, official) {
            return Ok(Err(refused));
        }
        if self.is_kept_away(official, service, &case).await? {
            return Ok(Err(Refused::Conflict));
        }
        Ok(reason(note).map(|note| self.handed(case, official.into(), None, note)))
    }

    /// The change by which a case gets into other hands, or into nobody's.
    fn handed(&self, mut case: Case, by: Actor, to: Option<&Official>, note: Option<String>) -> Change {
        let now = self.clock.now();
        let before = case.assignee.take();
        let from = before.as_ref().map(Person::full_name);
        let what = match to {
            Some(to) => What::Assigned { to: to.person.full_name(), from },
            None => What::Released { from: from.unwrap_or_default() },
        };
        if let Some(to) = to {
            case.assignee = Some(to.person.clone());
            if case.course.escalated.as_ref().is_some_and(|mark| to.roles.contains(&mark.to)) {
                case.course.escalated = None;
            }
        }
        if let Some(doer) = person(&by).filter(|_| to.is_none() || note.is_some()) {
            case.course.released = Some(Released { by: doer.clone(), at: now, note: note.clone() });
        }
        let mut change = vec![Write::Record(self.event_of(&case, by.clone(), what))];
        change.extend(self.words_about(&case, before.as_ref(), &by, note, now));
        change.insert(0, Write::SaveCase(case));
        change
    }

    /// What those hear who got the case from somebody or lost it. Nobody is told what they did themselves, but for a case
    /// that was taken over: both hear of that.
    pub(super) fn words_about(
        &self,
        case: &Case,
        before: Option<&Person>,
        by: &Actor,
        note: Option<String>,
        now: Timestamp,
    ) -> Vec<Write> {
        let (after, doer) = (case.assignee.as_ref(), person(by));
        let is_doer = |person: &Person| doer.is_some_and(|doer| doer.code == person.code);
        let name = doer.map(Person::full_name);
        let mut told = Vec::new();
        if let Some(before) = before.filter(|before| after.is_none_or(|after| after.code != before.code)) {
            let what = match after {
                Some(after) if is_doer(after) => Told::TakenFromYou { by: after.full_name() },
                Some(after) => Told::PassedOn { by: name.clone(), to: after.full_name() },
                None => Told::Freed { by: name.clone() },
            };
            if !is_doer(before) {
                told.push(self.word(case, before, what, None, now));
            }
            if let Some(after) = after.filter(|after| is_doer(after)) {
                told.push(self.word(case, after, Told::TookOver { from: before.full_name() }, None, now));
            }
        }
        if let Some(after) = after.filter(|after| !is_doer(after) && before.is_none_or(|b| b.code != after.code)) {
            told.push(self.word(case, after, Told::Given { by: name }, note, now));
        }
        told
    }
}

/// The person who did it, unless the portal did.
fn person(by: &Actor) -> Option<&Person> {
    match by {
        Actor::Official(person) | Actor::Resident(person) => Some(person),
        Actor::Portal => None,
    }
}
