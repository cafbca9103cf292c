//! The course of a case: its term, what has to be mended, and the answers it had before.

use std::collections::BTreeSet;

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Case;
use crate::{
    answers::Answers,
    calendar::{Calendar, Term, last_day},
    service::{Service, State, TermFrom},
};

/// What a case has gone through.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Course {
    pub term: Option<Running>,
    /// The term that stands still while the case waits for somebody else.
    pub held: Option<Running>,
    /// Answers that the applicant has to mend.
    pub marked: Vec<Mark>,
    /// The answers before each change, the oldest first.
    pub revisions: Vec<Revision>,
    /// What the applicant said when they acted last.
    pub said: Option<String>,
    /// The notice that serves the document of the present state.
    pub serves: Option<Uuid>,
    /// When the person opened it.
    pub served_at: Option<Timestamp>,
    /// Ids of the submits that were sent.
    pub sent: BTreeSet<String>,
}

/// The term of a state.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Running {
    /// The state whose term it is; in others it may stand still.
    pub state: String,
    pub term: Term,
}

/// An answer that an official found wrong.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    /// The page on which it was asked.
    pub spot: String,
    pub field: String,
    /// What is wrong with it, in words for the applicant.
    pub note: String,
}

/// The answers as they were until a moment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Revision {
    pub until: Timestamp,
    pub answers: Answers,
    /// The draft that brought the next ones.
    pub by: Uuid,
}

impl Case {
    /// Sets the term as the case comes into its state: a new one starts, one that stood goes on, or it stands still.
    pub fn set_term(&mut self, service: &Service, now: Timestamp, calendar: &Calendar, zone: &TimeZone) {
        let fresh = service.state(&self.state).and_then(|state| self.fresh(state, now));
        let Course { term, held, .. } = &mut self.course;
        let before = held.take().or_else(|| term.take());
        (*term, *held) = match before {
            Some(running) if running.state == self.state => {
                (Some(Running { term: running.term.resume(now), ..running }), None)
            }
            Some(running) if pauses_in(service, &running.state, &self.state) => {
                (fresh, Some(Running { term: running.term.pause(now), ..running }))
            }
            _ => (fresh, None),
        };
        self.reckon(service, calendar, zone);
    }

    fn fresh(&self, state: &State, now: Timestamp) -> Option<Running> {
        let declared = state.term.as_ref()?;
        let start = match declared.from {
            TermFrom::Entry => now,
            TermFrom::Filing => self.submitted_at,
            TermFrom::Served => self.course.served_at?,
        };
        Some(Running { state: state.id.clone(), term: Term::new(start, declared.length, declared.last_day) })
    }

    /// The last day of the term, and the moment at which the case moves on by itself.
    fn reckon(&mut self, service: &Service, calendar: &Calendar, zone: &TimeZone) {
        let end = self.course.term.as_ref().and_then(|running| running.term.due(calendar, zone));
        self.due = end.map(|end| last_day(end, zone));
        self.acts_at = end.filter(|_| self.ends_in(service).is_some());
    }

    /// Where the case goes by itself when the term of its state is over.
    pub fn ends_in<'s>(&self, service: &'s Service) -> Option<&'s str> {
        self.course.term.as_ref()?;
        service.state(&self.state)?.term.as_ref()?.ends.as_deref()
    }

    /// The person has been served: a term that starts with it starts now. Served twice, the first time counts.
    pub fn serve(&mut self, service: &Service, now: Timestamp, calendar: &Calendar, zone: &TimeZone) {
        if self.course.served_at.is_none() {
            self.course.served_at = Some(now);
            if self.course.term.is_none() {
                self.set_term(service, now, calendar, zone);
            }
        }
    }

    /// Whether the authority's term stands still.
    pub fn is_paused(&self) -> bool {
        self.course.held.is_some()
    }

    /// Whether the last day has passed.
    pub fn is_late(&self, today: Date) -> bool {
        self.due.is_some_and(|due| due < today)
    }
}

fn pauses_in(service: &Service, of: &str, here: &str) -> bool {
    let term = service.state(of).and_then(|state| state.term.as_ref());
    term.is_some_and(|term| term.pause_in.iter().any(|state| state == here))
}
