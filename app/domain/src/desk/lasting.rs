//! What lasts and what ends: until when something may be done to a case, its renewal, the end of its content.

use jiff::{SignedDuration, Timestamp, civil::Date};

use super::{Desk, DeskError};
use crate::{
    calendar::last_day,
    case::Case,
    event::What,
    message::{Message, Status},
    people::Actor,
    ports::{OfficeWrite, Write},
    service::{Action, Notify, Occasion, Service},
};

/// A case whose messages are still under way is looked at again after this.
const NOT_YET: SignedDuration = SignedDuration::from_hours(24);

/// Until when an action of the applicant may be done that has a time of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    pub action: String,
    /// The last day.
    pub until: Date,
    /// Whether it may be done now.
    pub open: bool,
}

impl Desk {
    /// Whether the time of an action has not run out.
    pub(super) fn in_time(&self, case: &Case, action: &Action) -> bool {
        let closes = case.closes(action, self.clock.calendar(), &self.clock.zone());
        closes.is_none_or(|closes| self.clock.now() < closes)
    }

    /// The actions of the applicant that may be done to the case now.
    pub(super) fn open_to_applicant<'s>(&self, case: &Case, service: &'s Service) -> Vec<&'s Action> {
        let all = service.actions.iter().filter(|action| action.is_applicants() && action.from.contains(&case.state));
        all.filter(|action| self.in_time(case, action) && !case.is_erased()).collect()
    }

    /// The times of the applicant's actions, those that are over, too.
    pub(super) fn windows(&self, case: &Case, service: &Service) -> Vec<Window> {
        let zone = self.clock.zone();
        let window = |action: &Action| {
            let until = last_day(case.closes(action, self.clock.calendar(), &zone)?, &zone);
            Some(Window { action: action.id.clone(), until, open: self.in_time(case, action) })
        };
        let all = service.actions.iter().filter(|action| action.is_applicants() && action.from.contains(&case.state));
        all.filter(|_| !case.is_erased()).filter_map(window).collect()
    }

    /// The last day on which a case can be renewed, if that can be done now.
    pub(super) fn renewable(&self, case: &Case, service: &Service) -> Option<Date> {
        case.renewable(service, self.clock.now(), self.clock.calendar(), &self.clock.zone())
    }

    /// The case with the moment at which time does something to it next.
    pub(super) fn reckoned(&self, mut case: Case, service: &Service) -> Case {
        case.reckon(service, self.clock.calendar(), &self.clock.zone());
        case
    }

    fn by_itself(&self, case: &Case, what: What) -> Write {
        Write::Record(self.event(case.matter(), Some(case.id), &case.service, Actor::Portal, what))
    }

    pub(super) fn ended(&self, service: &Service, mut case: Case, to: String) -> Vec<Write> {
        let event = self.by_itself(&case, What::Moved { from: case.state.clone(), to: to.clone() });
        case.state = to;
        let entered = self.enter(service, &mut case);
        let mut change = vec![Write::SaveCase(case), event];
        change.extend(entered);
        change
    }

    pub(super) fn escalated(&self, service: &Service, mut case: Case, id: &str) -> Vec<Write> {
        let Some(escalate) = service.escalations.iter().find(|escalate| escalate.id == id) else { return Vec::new() };
        let event = self.by_itself(&case, What::Escalated { escalation: id.into() });
        let (now, before) = (self.clock.now(), case.assignee.clone());
        case.escalate(escalate, service, now, self.clock.calendar(), &self.clock.zone());
        let mut told = self.words_about(&case, before.as_ref(), &Actor::Portal, None, now);
        let mut change = vec![Write::SaveCase(case), event];
        change.append(&mut told);
        change
    }

    pub(super) fn reminded(&self, service: &Service, mut case: Case) -> Vec<Write> {
        case.course.reminded = true;
        let mut told = Vec::new();
        if let Some(renewal) = &service.renewal {
            let notify = Notify {
                of: Occasion::State(case.state.clone()),
                text: renewal.notice.clone(),
                to_applicant: true,
                to_signers: false,
                email: true,
                legal: false,
            };
            let reason = case.decision.as_ref().and_then(|decision| decision.reason.clone());
            told = self.notify(service, &mut case, &notify, reason);
        }
        let mut change = vec![Write::SaveCase(self.reckoned(case, service))];
        change.extend(told);
        change
    }

    /// Deletes the content of a case: its answers, what registers said, the names, the files, the letters and messages.
    /// As long as a message is under way or could not be delivered, or a letter is to be posted, nothing is deleted.
    pub(super) async fn erased(&self, mut case: Case, now: Timestamp) -> Result<Vec<Write>, DeskError> {
        let messages = self.store.messages_of(case.id).await?;
        let open = |message: &Message| matches!(message.status, Status::Waiting | Status::Awaiting);
        if case.stuck.is_some() || messages.iter().any(open) || self.has_post(&case).await? {
            case.acts_at = Some(now + NOT_YET);
            return Ok(vec![Write::SaveCase(case)]);
        }
        let (id, event) = (case.id, self.by_itself(&case, What::Erased));
        let mut change = Vec::new();
        let drafts = self.store.drafts(&case.owner.code).await?;
        let hangs_on = |amends: &crate::application::Amends| amends.case == id;
        for draft in drafts.iter().filter(|draft| draft.amends.as_ref().is_some_and(hangs_on)) {
            change.extend(self.ending(draft).await?);
        }
        change.extend(self.unwished(&case.owner.code, id).await?);
        let files = self.store.attachments(id).await?;
        change.extend(files.iter().map(|file| Write::Detach { of: id, id: file.id }));
        // What was exchanged for its changes goes, too.
        change.extend(case.course.revisions.iter().map(|revision| Write::Forget(revision.by)));
        change.extend([
            Write::SaveCase(case.erased(now)),
            Write::Forget(id),
            Write::Office(OfficeWrite::Hush(id)),
            event,
        ]);
        Ok(change)
    }
}
