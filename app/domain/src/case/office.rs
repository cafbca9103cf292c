//! What officials do to a case: an act, a proposal that waits for another, a confirmation, and what may not be.

use jiff::{Timestamp, tz::TimeZone};
use serde::{Deserialize, Serialize};

use super::{Case, Decision, LONGEST_REASON, Mark, Refused, course::Given};
use crate::{
    identifiers::Reference,
    journey::clean,
    people::{Official, Person},
    service::{Action, Needs, Order, Second},
};

/// What an official says with an act.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Said {
    /// In words for the resident.
    pub reason: Option<String>,
    /// Answers that the applicant has to mend.
    pub marks: Vec<Mark>,
    /// Ids of the checks that were ticked.
    pub ticks: Vec<String>,
    /// The case that goes on, where the act says that this one is the same matter once more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original: Option<Reference>,
}

/// An act that waits for a second official.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Proposal {
    pub action: String,
    pub by: Person,
    pub at: Timestamp,
    pub said: Said,
}

/// A proposal that was not confirmed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SentBack {
    pub action: String,
    pub by: Person,
    pub at: Timestamp,
    /// In words for whoever proposed it.
    pub reason: Option<String>,
}

/// That the term of a case was nearly over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Escalated {
    /// Of the service's escalations.
    pub id: String,
    /// The role that has to look at it.
    pub to: String,
    pub at: Timestamp,
}

impl Case {
    /// The rank by term of a case without one, behind every last day: the last full second of the calendar.
    pub const NO_TERM: Timestamp = Timestamp::constant(253_402_207_200, 0);

    /// Where the case stands in a queue of this order: when it was submitted, or the beginning of the last day of its term
    /// in UTC, which tells days apart and nothing else.
    pub fn rank(&self, order: Order) -> Timestamp {
        let last = || self.due.and_then(|due| Some(due.to_zoned(TimeZone::UTC).ok()?.timestamp()));
        match order {
            Order::Oldest => self.submitted_at,
            Order::TermLeft => last().unwrap_or(Self::NO_TERM),
        }
    }

    /// Whether the case needs somebody in particular.
    pub fn needs(&self, needs: Needs) -> bool {
        match needs {
            Needs::Resending => self.stuck.is_some(),
            Needs::Second => self.course.proposed.is_some(),
            Needs::Help => self.course.escalated.is_some(),
            Needs::Reading => self.course.answered.is_some(),
            Needs::Waking => self.course.aside.is_some(),
        }
    }

    /// Whether `official` may do `action` now, whatever they say with it.
    ///
    /// # Errors
    /// With the reason why not.
    pub fn may(&self, action: &Action, official: &Official) -> Result<(), Refused> {
        let others = self.assignee.as_ref().is_some_and(|assignee| assignee.code != official.person.code);
        if !action.is_for(&official.roles) {
            Err(Refused::NotYourRole)
        } else if !action.from.contains(&self.state) {
            Err(Refused::NotFromHere)
        } else if official.person.code == self.owner.code {
            Err(Refused::OwnCase)
        } else if self.course.proposed.is_some() {
            Err(Refused::Proposed)
        } else if self.is_awaiting() && !action.leaves_open() {
            Err(Refused::Awaiting)
        } else if others && !official.has_one_of(&action.over) {
            Err(Refused::NotYourCase)
        } else if action.extends.is_some() && !self.can_be_extended() {
            Err(Refused::NothingToExtend)
        } else if action.decides && self.is_appealed_against(official) {
            Err(Refused::OwnDecision)
        } else if action.decides && self.was_filed_by(official) {
            Err(Refused::FiledIt)
        } else {
            Ok(())
        }
    }

    /// What the official says, cleaned, if the action can be done with it. Marks are left to whoever knows the answers.
    ///
    /// # Errors
    /// With the reason why it may not be done.
    pub fn hear(&self, action: &Action, official: &Official, said: Said) -> Result<Said, Refused> {
        self.may(action, official)?;
        let reason = reason(said.reason)?;
        if action.reason && reason.is_none() {
            return Err(Refused::ReasonMissing);
        }
        let ticks: Vec<String> = action.checklist.iter().filter(|check| said.ticks.contains(check)).cloned().collect();
        if ticks.len() < action.checklist.len() {
            return Err(Refused::NotTicked);
        }
        Ok(Said { reason, ticks, ..said })
    }

    /// The case after `official` did `action` without a word that it does not need.
    ///
    /// # Errors
    /// With the reason why it may not be done.
    pub fn act(
        self,
        action: &Action,
        official: &Official,
        reason: Option<String>,
        at: Timestamp,
    ) -> Result<Self, Refused> {
        let said = self.hear(action, official, Said { reason, ticks: action.checklist.clone(), ..Said::default() })?;
        Ok(self.done(action, (&official.person, None), &said, at))
    }

    /// The case after `action` by one person, confirmed by another where that is needed.
    pub fn done(
        mut self,
        action: &Action,
        (by, confirmed_by): (&Person, Option<&Person>),
        said: &Said,
        at: Timestamp,
    ) -> Self {
        if action.takes {
            self.assignee = Some(by.clone());
        }
        if action.marks {
            self.course.marked.clone_from(&said.marks);
        }
        if action.decides {
            self.decision = Some(Decision {
                action: action.id.clone(),
                reason: said.reason.clone(),
                by: by.clone(),
                confirmed_by: confirmed_by.cloned(),
                at,
            });
        }
        (self.course.proposed, self.course.sent_back) = (None, None);
        self.go_by(action);
        self
    }

    /// The action leads to its state, perhaps with a term of its own.
    pub fn go_by(&mut self, action: &Action) {
        self.state.clone_from(&action.to);
        self.take_term_of(action);
    }

    /// What the action says of the term of the state to which it leads.
    pub fn take_term_of(&mut self, action: &Action) {
        self.course.given = action.due.map(|length| Given { state: action.to.clone(), length });
    }

    /// What an official does waits for another.
    pub fn propose(&mut self, action: &Action, by: &Person, said: Said, at: Timestamp) {
        self.course.proposed = Some(Proposal { action: action.id.clone(), by: by.clone(), at, said });
        self.course.sent_back = None;
    }

    /// Whether `official` may confirm what was proposed, or send it back.
    ///
    /// # Errors
    /// With the reason why not.
    pub fn may_second(&self, proposal: &Proposal, second: &Second, official: &Official) -> Result<(), Refused> {
        if !official.has_one_of(&second.by) {
            Err(Refused::NotYourRole)
        } else if official.person.code == self.owner.code {
            Err(Refused::OwnCase)
        } else if second.different_person && proposal.by.code == official.person.code {
            Err(Refused::SamePerson)
        } else if self.is_appealed_against(official) {
            Err(Refused::OwnDecision)
        } else if self.was_filed_by(official) {
            Err(Refused::FiledIt)
        } else {
            Ok(())
        }
    }

    /// Whether this official filed it for the applicant at the counter. They may look, and hand it on.
    pub fn was_filed_by(&self, official: &Official) -> bool {
        self.course.counter.as_ref().is_some_and(|at| at.by.code == official.person.code)
    }

    /// Whether the appeal is against what this official decided, or confirmed. They may look, and hand it on.
    pub(super) fn is_appealed_against(&self, official: &Official) -> bool {
        let appealed = self.course.appealed.iter();
        appealed
            .flat_map(|decision| [Some(&decision.by), decision.confirmed_by.as_ref()])
            .flatten()
            .any(|by| by.code == official.person.code)
    }

    /// Takes the proposal away, with word for whoever made it.
    pub fn send_back(&mut self, by: &Person, reason: Option<String>, at: Timestamp) {
        if let Some(proposal) = self.course.proposed.take() {
            let back = SentBack { action: proposal.action, by: by.clone(), at, reason };
            // Who changed their mind needs no word from themselves.
            self.course.sent_back = (proposal.by.code != by.code).then_some(back);
        }
    }
}

/// What somebody wrote as a reason, if it is more than blanks.
///
/// # Errors
/// When it is longer than a letter holds.
pub fn reason(written: Option<String>) -> Result<Option<String>, Refused> {
    let reason = written.map(|text| clean(&text)).filter(|text| !text.is_empty());
    let long = reason.as_ref().is_some_and(|text| text.chars().count() > LONGEST_REASON);
    if long { Err(Refused::ReasonTooLong) } else { Ok(reason) }
}
