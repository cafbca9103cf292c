//! A case enters a state: who is told, what is sent, by when it should move on.

use jiff::Timestamp;

use super::Desk;
use crate::{
    case::Case,
    message::{Message, Parcel, Status},
    ports::{Beside, Write},
    service::Service,
    sheet::Sheet,
};

impl Desk {
    /// Everything that happens because `case` has just come into its state.
    pub(super) fn enter(&self, service: &Service, case: &mut Case) -> Vec<Write> {
        let now = self.clock.now();
        case.arrive();
        if service.notifies.iter().any(|notify| notify.legal && notify.is_of_state(&case.state)) {
            // A new document: what was served before was another.
            (case.course.served_at, case.course.serves) = (None, None);
        }
        (case.course.entered_at, case.course.reminded) = (Some(now), false);
        case.set_term(service, now, self.clock.calendar(), &self.clock.zone());
        // A case that has ended waits for nobody.
        if case.is_awaiting() && case.is_closed(service) {
            case.stop_awaiting();
        }
        let mut writes = self.send_held(service, case);
        if !service.tasks.is_empty() && case.is_closed(service) {
            writes.push(Write::Beside(Beside::EndTasks(case.id, now)));
        }
        let state = case.state.clone();
        for submit in service.submits.iter().filter(|submit| submit.when.contains(&state)) {
            if self.is_held(service, case, submit) {
                case.course.unsent.push(submit.id.clone());
            } else if submit.after.as_ref().is_none_or(|first| case.course.sent.contains(first)) {
                writes.extend(self.say(service, case, submit));
            }
        }
        writes.extend(self.say_again(service, case));
        if service.sign.as_ref().is_some_and(|sign| sign.wait_in != case.state) {
            writes.push(Write::EndConfirmations(case.id, now));
        }
        for notify in service.notifies.iter().filter(|notify| notify.is_of_state(&state)) {
            let reason = case.decision.as_ref().and_then(|decision| decision.reason.clone());
            writes.extend(self.notify(service, case, notify, reason));
        }
        writes
    }

    /// The names of a case with their values, by the law of the day on which it was filed.
    pub(super) fn sheet<'a>(&self, service: &'a Service, case: &'a Case) -> Sheet<'a> {
        let filed = case.submitted_at.to_zoned(self.clock.zone()).date();
        let now = self.clock.wall();
        Sheet::of_case(service, case, now.date(), filed).at(now)
    }

    pub(super) fn message(&self, case: &Case, key: String, parcel: Parcel, now: Timestamp) -> Message {
        let trace = self.ids.uuid(now);
        Message {
            key,
            case: Some(case.id),
            call: self.call_of(case, &parcel),
            parcel,
            trace,
            tries: 0,
            due_at: now,
            status: Status::Waiting,
            last_trouble: None,
            made_at: now,
            decided: None,
            version: 0,
        }
    }
}
