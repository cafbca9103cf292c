//! The course of a case: its term, what has to be mended, and the answers it had before.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Aside, Awaited, Case, Decision, Escalated, Letter, Proposal, Released, SentBack};
use crate::{
    answers::Answers,
    calendar::{Calendar, LastDay, Length, Term, last_day},
    counter::AtCounter,
    filing::Filed,
    identifiers::Reference,
    rules::{Expression, Value},
    service::{Service, State, TermFrom},
    sheet::Sheet,
};

/// What a case has gone through.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Course {
    /// The unit of the authority to which it belongs by its answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
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
    /// When the case came into its present state.
    pub entered_at: Option<Timestamp>,
    /// Whether the applicant was told that it can be renewed now.
    pub reminded: bool,
    /// The case that this one renews.
    pub renews: Option<Reference>,
    /// The case by which this one was renewed.
    pub renewed_by: Option<Reference>,
    /// The decision against which the applicant appealed.
    pub appealed: Option<Decision>,
    /// When its content was deleted, as the law demands.
    pub erased_at: Option<Timestamp>,
    /// Ids of the submits that were sent.
    pub sent: BTreeSet<String>,
    /// Those of them that are sent again when what they said has changed.
    pub told: BTreeMap<String, Told>,
    /// The documents of the authority, the oldest first.
    pub letters: Vec<Letter>,
    /// A length that the last action gave for the term of the state.
    pub given: Option<Given>,
    /// What waits for a second official.
    pub proposed: Option<Proposal>,
    /// What a second official did not confirm, as long as nothing else is done.
    pub sent_back: Option<SentBack>,
    /// That the term is nearly over, until somebody of the role takes the case.
    pub escalated: Option<Escalated>,
    /// The escalations that have happened since the case came into its state.
    pub escalations: Vec<String>,
    /// Reads by consent, each with whether the person agreed.
    pub consents: BTreeMap<String, bool>,
    /// Reads without whose answer the case was filed, and that are still to be answered.
    pub awaited: BTreeMap<String, Awaited>,
    /// Ids of the submits that wait for such an answer, in the order in which they were due.
    pub unsent: Vec<String>,
    /// Clauses of eligibility that are not met by what a register has answered since.
    pub unmet: Vec<String>,
    /// Keys of the messages because of which the case is stuck.
    pub stuck_for: BTreeSet<String>,
    /// Reads whose answers were called wrong, each with the hash of what the register's owner is told of it.
    pub corrected: BTreeMap<String, String>,
    /// Who gave the case out of their hands last, with word for the next one.
    pub released: Option<Released>,
    /// Where it is found.
    pub filed: Filed,
    /// Whether it is counted what became of it.
    pub tallied: bool,
    /// The official who filed it for the applicant, who had come to the counter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counter: Option<AtCounter>,
    /// That an official has put the case aside.
    pub aside: Option<Aside>,
    /// Since when an answer of the applicant waits to be read.
    pub answered: Option<Timestamp>,
    /// The case that goes on in the place of this one.
    pub duplicate_of: Option<Reference>,
}

/// How long the term of a state is, by the action that led to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Given {
    pub state: String,
    pub length: Length,
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
        self.course.given.take_if(|given| given.state != self.state);
        let fresh = service.state(&self.state).and_then(|state| self.fresh(service, state, now, zone));
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

    fn fresh(&self, service: &Service, state: &State, now: Timestamp, zone: &TimeZone) -> Option<Running> {
        let declared = state.term.as_ref();
        let given = self.course.given.as_ref().map(|given| given.length);
        let length = given.or_else(|| declared.map(|term| term.length))?;
        let start = match declared.map_or(&TermFrom::Entry, |term| &term.from) {
            TermFrom::On(day) => self.eve_of(service, day, now, zone).unwrap_or(now),
            TermFrom::Entry => now,
            TermFrom::Filing => self.submitted_at,
            TermFrom::Served => self.course.served_at?,
        };
        let last_day = declared.map_or(LastDay::Rolls, |term| term.last_day);
        Some(Running { state: state.id.clone(), term: Term::new(start, length, last_day) })
    }

    /// The last moment before a day that the answers say: that day is the first of a term.
    fn eve_of(&self, service: &Service, day: &Expression, now: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        let wall = |at: Timestamp| at.to_zoned(zone.clone()).datetime();
        let sheet = Sheet::of_case(service, self, wall(now).date(), wall(self.submitted_at).date()).at(wall(now));
        let Value::Date(day) = sheet.at_top(|scope| day.value(scope)) else { return None };
        let midnight = day.to_zoned(zone.clone()).ok()?.timestamp();
        midnight.checked_sub(SignedDuration::from_secs(1)).ok()
    }

    /// The last day of the term, and the moment at which time does something to the case.
    pub(crate) fn reckon(&mut self, service: &Service, calendar: &Calendar, zone: &TimeZone) {
        self.due = self.ends_at(calendar, zone).map(|end| last_day(end, zone));
        self.acts_at = self.next_at(service, calendar, zone);
    }

    /// The moment at which the term of the present state is over, as far as anybody knows.
    pub(super) fn ends_at(&self, calendar: &Calendar, zone: &TimeZone) -> Option<Timestamp> {
        self.course.term.as_ref().and_then(|running| running.term.due(calendar, zone))
    }

    /// The day until which the authority means to be done, as long as it is sooner than the end of the term.
    pub fn target(&self, service: &Service, calendar: &Calendar, zone: &TimeZone) -> Option<Date> {
        let length = service.state(&self.state)?.term.as_ref()?.target?;
        let running = &self.course.term.as_ref()?.term;
        let aimed = Term { length, extended: None, ..running.clone() }.due(calendar, zone)?;
        (aimed < running.due(calendar, zone)?).then(|| last_day(aimed, zone))
    }

    /// Where the case goes by itself when the term of its state is over.
    pub fn ends_in<'s>(&self, service: &'s Service) -> Option<&'s str> {
        self.course.term.as_ref()?;
        service.state(&self.state)?.term.as_ref()?.ends.as_deref()
    }

    /// The person has opened a notice that serves a document: a term that starts with it starts now. Served twice, the
    /// first time counts.
    pub fn serve(&mut self, notice: Uuid, service: &Service, now: Timestamp, calendar: &Calendar, zone: &TimeZone) {
        if self.course.serves == Some(notice) && self.course.served_at.is_none() {
            self.course.served_at = Some(now);
            if self.course.term.is_none() {
                self.set_term(service, now, calendar, zone);
            }
        }
        self.open_letter(notice, now);
    }

    /// Whether a term runs that was not extended before.
    pub fn can_be_extended(&self) -> bool {
        self.course.term.as_ref().is_some_and(|running| running.term.extended.is_none())
    }

    /// The term of the present state is longer; who was warned that it is nearly over is warned again in time.
    pub(crate) fn extend(&mut self, more: Length) {
        if let Some(running) = self.course.term.take() {
            self.course.term = Some(Running { term: running.term.extend(more), ..running });
        }
        (self.course.escalated, self.course.escalations) = (None, Vec::new());
    }

    /// Whether the authority's term stands still.
    pub fn is_paused(&self) -> bool {
        self.course.held.is_some()
    }
}

fn pauses_in(service: &Service, of: &str, here: &str) -> bool {
    let term = service.state(of).and_then(|state| state.term.as_ref());
    term.is_some_and(|term| term.pause_in.iter().any(|state| state == here))
}

/// What a register was told last.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The hash of what it was told, without the key.
    pub content: String,
    /// How often it was told again.
    pub again: u32,
}
