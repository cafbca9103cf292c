//! What time brings a case: its term ends, or is nearly over.

use jiff::{Timestamp, tz::TimeZone};

use super::{Case, Escalated};
use crate::{
    calendar::{Calendar, before},
    service::{Escalate, Service},
};

/// What happens to a case by itself.
#[derive(Debug)]
pub enum Brings<'s> {
    /// The term is over, and the case goes to this state.
    End(&'s str),
    Escalation(&'s Escalate),
}

impl Case {
    /// What the time has come for; the end of a term before everything else.
    pub fn brings<'s>(
        &self,
        service: &'s Service,
        now: Timestamp,
        calendar: &Calendar,
        zone: &TimeZone,
    ) -> Option<Brings<'s>> {
        let over = self.ends_at(calendar, zone).is_some_and(|end| end <= now);
        if let Some(to) = self.ends_in(service).filter(|_| over) {
            return Some(Brings::End(to));
        }
        let (at, escalate) = self.escalates(service, calendar, zone)?;
        (at <= now).then_some(Brings::Escalation(escalate))
    }

    /// The next escalation of the running term, and when it happens.
    pub(super) fn escalates<'s>(
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

    /// Nothing has happened though it was time: the moment is counted anew.
    pub fn wait(&mut self, service: &Service, calendar: &Calendar, zone: &TimeZone) {
        self.reckon(service, calendar, zone);
    }

    /// The case has come into another state: what officials had begun in the one before is over.
    pub fn arrive(&mut self) {
        (self.course.proposed, self.course.sent_back, self.course.escalated) = (None, None, None);
        self.course.escalations.clear();
    }
}
