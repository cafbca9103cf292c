//! An official puts a case aside until a day, and it comes back by itself. No term stands still because of it.

use jiff::{ToSpan, civil::Date};

use super::{
    Desk, DeskError, Filed, Unable,
    beside::{handles, has_place_aside, written},
};
use crate::{
    case::{Aside, Case, LONGEST_ASIDE, LONGEST_REASON},
    event::What,
    identifiers::Reference,
    notice::PUT_ASIDE,
    people::{Actor, Official},
    ports::{Committed, Write},
    service::Service,
};

impl Desk {
    /// Puts a case aside that is still at `version`. With `tell` the applicant reads until when and why; otherwise the
    /// reason is for officials alone.
    ///
    /// # Errors
    /// `NotFound` when the official has no role in its service, `Conflict` when the case is their own.
    pub async fn put_aside(
        &self,
        official: &Official,
        reference: &Reference,
        version: i64,
        until: Option<Date>,
        (reason, tell): (&str, bool),
    ) -> Result<Filed, DeskError> {
        let (mut case, service) = self.at_work(official, reference).await?;
        if case.version != version {
            return Ok(Filed::Stale);
        }
        let (until, reason) = match self.aside_until(official, &service, &case, until, reason) {
            Ok(found) => found,
            Err(unable) => return Ok(Filed::Unable(unable)),
        };
        if tell && !self.can_be_told(&service, &case) {
            return Ok(Filed::Unable(Unable::NobodyToTell));
        }
        let (by, at) = (official.person.clone(), self.clock.now());
        case.course.aside = Some(Aside { until, by, at, reason: reason.clone(), told: tell });
        let what = What::PutAside { until, told: tell };
        let event = self.event_of(&case, official.into(), what);
        let told = if tell { self.tell_in_words(&service, &mut case, PUT_ASIDE, &reason) } else { Vec::new() };
        let mut change = vec![Write::SaveCase(self.reckoned(case, &service)), Write::Record(event)];
        change.extend(told);
        self.filed_as(change).await
    }

    fn aside_until(
        &self,
        official: &Official,
        service: &Service,
        case: &Case,
        until: Option<Date>,
        reason: &str,
    ) -> Result<(Date, String), Unable> {
        if !case.is_open(service) {
            return Err(Unable::Closed);
        }
        if !handles(official, service, case) {
            return Err(Unable::NotYourCase);
        }
        if !has_place_aside(service) {
            return Err(Unable::NoQueue);
        }
        let (until, today) = (until.ok_or(Unable::NoDay)?, self.clock.today());
        if until <= today {
            return Err(Unable::DayPast);
        }
        if today.checked_add(LONGEST_ASIDE.days()).is_ok_and(|last| until > last) {
            return Err(Unable::DayTooFar);
        }
        Ok((until, written(reason, LONGEST_REASON)?))
    }

    /// Takes a case up again before its day.
    ///
    /// # Errors
    /// As [`Desk::put_aside`].
    pub async fn take_up(&self, official: &Official, reference: &Reference) -> Result<Filed, DeskError> {
        let (case, service) = self.at_work(official, reference).await?;
        if case.course.aside.is_none() {
            // Somebody was faster, or the day has come: it is where it should be.
            return Ok(Filed::Done);
        }
        if !handles(official, &service, &case) {
            return Ok(Filed::Unable(Unable::NotYourCase));
        }
        self.filed_as(self.taken_up(&service, case, official.into())).await
    }

    /// The case is back among the others.
    pub(super) fn taken_up(&self, service: &Service, mut case: Case, by: Actor) -> Vec<Write> {
        let told = case.course.aside.take().is_some_and(|aside| aside.told);
        let event = self.event_of(&case, by, What::TakenUp { told });
        vec![Write::SaveCase(self.reckoned(case, service)), Write::Record(event)]
    }

    pub(super) async fn filed_as(&self, change: Vec<Write>) -> Result<Filed, DeskError> {
        Ok(if self.store.commit(change).await? == Committed::Yes { Filed::Done } else { Filed::Stale })
    }
}
