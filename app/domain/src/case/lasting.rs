//! What lasts and what ends: the time in which something may be done to a case, its renewal, the end of its content.

use std::collections::BTreeMap;

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::Case;
use crate::{
    answers::Answers,
    calendar::{Calendar, LastDay, Term, last_day},
    service::{APPEAL, Action, Keep, Renewal, Service},
};

impl Case {
    fn renewal<'s>(&self, service: &'s Service) -> Option<&'s Renewal> {
        service.renewal.as_ref().filter(|renewal| renewal.from.contains(&self.state) && !self.is_erased())
    }

    /// From when on it can be renewed.
    pub(super) fn renewal_opens(&self, service: &Service, calendar: &Calendar, zone: &TimeZone) -> Option<Timestamp> {
        let end = self.ends_at(calendar, zone)?.to_zoned(zone.clone());
        Some(end.checked_sub(self.renewal(service)?.opens).ok()?.timestamp())
    }

    /// The last day on which it can be renewed, if that can be done now: once, and before its term is over.
    pub fn renewable(&self, service: &Service, now: Timestamp, calendar: &Calendar, zone: &TimeZone) -> Option<Date> {
        let (opens, end) = (self.renewal_opens(service, calendar, zone)?, self.ends_at(calendar, zone)?);
        let open = opens <= now && now < end && self.course.renewed_by.is_none();
        open.then(|| last_day(end, zone))
    }

    /// The moment from which an action that has a time of its own can no longer be done: a term is extended before it
    /// is over.
    pub fn closes(&self, action: &Action, calendar: &Calendar, zone: &TimeZone) -> Option<Timestamp> {
        if action.extends.is_some() {
            return self.ends_at(calendar, zone);
        }
        let term = Term::new(self.entered(), action.within?, LastDay::Rolls);
        term.due(calendar, zone)
    }

    /// The last day for an appeal against the decision that led into the present state.
    pub fn appeal_until(&self, service: &Service, calendar: &Calendar, zone: &TimeZone) -> Option<Date> {
        let appeal = service.appeal.as_ref().filter(|appeal| appeal.from.contains(&self.state));
        let action = appeal.and_then(|_| service.actions.iter().find(|action| action.id == APPEAL))?;
        self.closes(action, calendar, zone).map(|end| last_day(end, zone))
    }

    /// When the case came into its state; for one from before that was kept, when it was decided or filed.
    fn entered(&self) -> Timestamp {
        let decided = self.decision.as_ref().map(|decision| decision.at);
        self.course.entered_at.or(decided).unwrap_or(self.submitted_at)
    }

    /// From when on its content is no longer kept.
    pub(super) fn erased_from(&self, service: &Service, zone: &TimeZone) -> Option<Timestamp> {
        let Keep::For(span) = service.retention.as_ref()?.of(&self.state)? else { return None };
        let until = self.entered().to_zoned(zone.clone()).checked_add(span).ok()?;
        (!self.is_erased()).then(|| until.timestamp())
    }

    /// Whether its content was deleted.
    pub fn is_erased(&self) -> bool {
        self.course.erased_at.is_some()
    }

    /// The case without its content. What stays says that there was a case, of which service, whose, when, and how it ended.
    #[must_use]
    pub fn erased(mut self, now: Timestamp) -> Self {
        self.owner.given_name.clear();
        self.owner.family_name.clear();
        self.represented = self.represented.map(|whom| whom.nameless());
        (self.answers, self.facts) = (Answers::default(), BTreeMap::new());
        (self.fee, self.assignee, self.decision) = (None, None, None);
        (self.due, self.acts_at) = (None, None);
        let course = std::mem::take(&mut self.course);
        self.course.entered_at = course.entered_at;
        (self.course.renews, self.course.renewed_by) = (course.renews, course.renewed_by);
        // Whoever saves it takes it off its shelves and from under its words.
        self.course.filed = course.filed;
        self.course.erased_at = Some(now);
        self
    }
}
