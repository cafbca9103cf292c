//! What time brings a case: its term is nearly over or ends, it can be renewed, its content is kept no longer.

use jiff::{Timestamp, tz::TimeZone};

use super::{Case, Escalated};
use crate::{
    calendar::{Calendar, before},
    service::{Escalate, Service},
};

/// What time does to a case that nobody moves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Brings {
    /// Its term is over, and it goes into this state.
    End(String),
    /// Its term is nearly over: this escalation of the service.
    Escalation(String),
    /// It can be renewed from now on, and its applicant is told.
    Renewable,
    /// The day has come until which it was put aside.
    Wake,
    /// Its content has been kept for as long as the law says.
    Erase,
}

impl Case {
    /// What the time has come for. What has ended needs no warning and cannot be renewed: the end comes first.
    pub fn brings(&self, service: &Service, now: Timestamp, calendar: &Calendar, zone: &TimeZone) -> Option<Brings> {
        let due = self.to_come(service, calendar, zone).into_iter().filter(|(at, _)| *at <= now);
        due.min_by_key(|(at, brings)| (!matches!(brings, Brings::End(_)), *at)).map(|(_, brings)| brings)
    }

    /// When time does something to the case next.
    pub(super) fn next_at(&self, service: &Service, calendar: &Calendar, zone: &TimeZone) -> Option<Timestamp> {
        self.to_come(service, calendar, zone).into_iter().map(|(at, _)| at).min()
    }

    fn to_come(&self, service: &Service, calendar: &Calendar, zone: &TimeZone) -> Vec<(Timestamp, Brings)> {
        let end = self.ends_in(service).map(|to| Brings::End(to.to_owned()));
        let end = end.and_then(|brings| Some((self.ends_at(calendar, zone)?, brings)));
        let escalation = self.escalates(service, calendar, zone);
        let escalation = escalation.map(|(at, escalate)| (at, Brings::Escalation(escalate.id.clone())));
        let told = self.course.reminded || self.course.renewed_by.is_some();
        let opens = self.renewal_opens(service, calendar, zone).filter(|_| !told).map(|at| (at, Brings::Renewable));
        let erase = self.erased_from(service, zone).map(|at| (at, Brings::Erase));
        let wake = self.wakes_at(zone).map(|at| (at, Brings::Wake));
        [end, escalation, opens, erase, wake].into_iter().flatten().collect()
    }

    /// The next escalation of the running term, and when it happens.
    fn escalates<'s>(
        &self,
        service: &'s Service,
        calendar: &Calendar,
        zone: &TimeZone,
    ) -> Option<(Timestamp, &'s Escalate)> {
        let end = self.ends_at(calendar, zone)?;
        let open = service.escalations.iter().filter(|escalate| {
            escalate.states.contains(&self.state) && !self.course.escalations.contains(&escalate.id)
        });
        open.map(|escalate| (before(end, escalate.left, calendar, zone), escalate)).min_by_key(|(at, _)| *at)
    }

    /// The case stands out for the role, and perhaps nobody handles it any more.
    pub fn escalate(
        &mut self,
        escalate: &Escalate,
        service: &Service,
        now: Timestamp,
        calendar: &Calendar,
        zone: &TimeZone,
    ) {
        self.course.escalations.push(escalate.id.clone());
        self.course.escalated = Some(Escalated { id: escalate.id.clone(), to: escalate.to.clone(), at: now });
        if escalate.reassigns {
            self.assignee = None;
        }
        self.reckon(service, calendar, zone);
    }

    /// The case has come into another state: what officials had begun in the one before is over.
    pub fn arrive(&mut self) {
        (self.course.proposed, self.course.sent_back, self.course.escalated) = (None, None, None);
        self.course.aside = None;
        self.course.escalations.clear();
    }
}
