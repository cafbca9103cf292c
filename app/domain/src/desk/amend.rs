//! The applicant acts on what they submitted: mends marked answers, changes it, takes it back.

use std::sync::Arc;

use serde_json::json;
use uuid::Uuid;

use super::{Begun, Desk, DeskError, Submitted, Window, defer::unsaid, items::mark_done};
use crate::{
    application::{Amends, Draft, Fact, Found},
    case::{Case, Refused, Revision},
    event::What,
    identifiers::Reference,
    journey::{Place, clean},
    message::content_hash,
    people::Resident,
    ports::{Committed, Write},
    rules::Value,
    service::{APPEAL, Action, Opens, Service},
};

/// A case and what its applicant may do to it now.
#[derive(Debug)]
pub struct Mine {
    pub case: Case,
    pub service: Arc<Service>,
    /// Ids of actions.
    pub actions: Vec<String>,
    /// Those of them, done in time or not, that have a time of their own.
    pub windows: Vec<Window>,
}

impl Mine {
    /// Whether an action was there and its time has run out.
    pub fn is_over(&self, action: &str) -> bool {
        self.windows.iter().any(|window| window.action == action && !window.open)
    }
}

/// What came of an act of the applicant.
#[derive(Debug, PartialEq, Eq)]
pub enum Amended {
    Done,
    Refused(Refused),
    /// The case is not the one that the person saw.
    Stale,
}

impl Desk {
    /// The applicant's action on their own case, if it is there and may be done now.
    async fn own(
        &self,
        resident: &Resident,
        reference: &Reference,
        action: &str,
    ) -> Result<(Case, Arc<Service>), DeskError> {
        let view = self.my_case(resident, reference).await?;
        if !view.actions.iter().any(|own| own == action) {
            return Err(DeskError::NotFound);
        }
        self.still_acts(resident, &view.service, (&view.case.represented, view.case.id), false).await?;
        Ok((view.case, view.service))
    }

    /// What the applicant may do to a case now.
    ///
    /// # Errors
    /// `NotFound` when it is not theirs.
    pub async fn mine(&self, resident: &Resident, reference: &Reference) -> Result<Mine, DeskError> {
        let view = self.my_case(resident, reference).await?;
        Ok(Mine { case: view.case, service: view.service, actions: view.actions, windows: view.windows })
    }

    /// The draft of a change, with the answers that are open in it.
    pub(super) async fn amendment(
        &self,
        resident: &Resident,
        reference: &Reference,
        action: &str,
    ) -> Result<(Arc<Service>, Option<Draft>), DeskError> {
        let (case, service) = self.own(resident, reference, action).await?;
        let declared = declared(&service, action)?;
        let slot = slot(&case, action);
        let mut draft = self.draft(resident, &slot).await?;
        if let Some(amends) = draft.as_mut().and_then(|draft| draft.amends.as_mut()) {
            amends.open = (declared.opens == Opens::Marked).then(|| case.course.marked.clone());
        }
        Ok((service, draft))
    }

    /// Begins to change a case, or goes on with it.
    ///
    /// # Errors
    /// `NotFound` when it is not theirs, or may not be changed now.
    pub async fn begin_amendment(
        &self,
        resident: &Resident,
        reference: &Reference,
        action: &str,
    ) -> Result<Begun, DeskError> {
        let (case, service) = self.own(resident, reference, action).await?;
        let opens = declared(&service, action)?.opens;
        if opens == Opens::Nothing {
            return Err(DeskError::NotFound);
        }
        let (_, found) = self.amendment(resident, reference, action).await?;
        let draft = match found {
            Some(draft) if draft.facts.get(CASE) == Some(&seen(&case)) => draft,
            // Begun from a case that has changed since: what was typed then would undo it.
            old => {
                let draft = self.draft_of(&service, &case, action, opens);
                let mut change = match &old {
                    Some(old) => self.ending(old).await?,
                    None => Vec::new(),
                };
                change.push(Write::BeginDraft(draft.clone()));
                if self.store.commit(change).await? == Committed::Conflict {
                    return Err(DeskError::Stale);
                }
                draft
            }
        };
        Ok(Begun::At(self.journey(&service, &draft).due()))
    }

    /// The answers of a case as a draft in which everything is done but what is marked.
    fn draft_of(&self, service: &Service, case: &Case, action: &str, opens: Opens) -> Draft {
        let now = self.clock.now();
        let open = (opens == Opens::Marked).then(|| case.course.marked.clone());
        let known = |value: &Value| Fact { asked: Value::Null, found: Found::Known(value.clone()), at: now };
        let mut draft = Draft {
            id: self.ids.uuid(now),
            amends: Some(Amends { case: case.id, action: action.into(), open: open.clone() }),
            owner: case.owner.clone(),
            represented: case.represented.clone(),
            counter: None,
            service: case.service.clone(),
            bundle: case.bundle.clone(),
            answers: case.answers.clone(),
            facts: case.facts.iter().map(|(read, value)| (read.clone(), known(value))).collect(),
            reached: Default::default(),
            done: Vec::new(),
            created_at: now,
            updated_at: now,
            version: 0,
        };
        draft.facts.extend(unsaid(case, now));
        draft.facts.insert(CASE.into(), seen(case));
        // The registers were asked with these answers when the case was opened.
        for read in &service.reads {
            let asked = self.journey(service, &draft).arguments(read);
            if let (Some(fact), Some(asked)) = (draft.facts.get_mut(&read.id), asked) {
                fact.asked = asked;
            }
        }
        // Page after page, as long as a page that is due has nothing to be mended on it.
        while let Place::At(spot) = self.journey(service, &draft).due() {
            let has_mark = open.iter().flatten().any(|mark| mark.spot == spot.to_string());
            let before = draft.done.len();
            if !has_mark {
                mark_done(&mut draft, &spot);
            }
            if draft.done.len() == before {
                break;
            }
        }
        draft
    }

    /// Does an action of the applicant that changes no answer: takes the application back.
    ///
    /// # Errors
    /// `NotFound` when it is not theirs, or may not be done now.
    pub async fn act_as_applicant(
        &self,
        resident: &Resident,
        reference: &Reference,
        action: &str,
        version: i64,
        reason: Option<String>,
    ) -> Result<Amended, DeskError> {
        if self.did_last(resident, reference, action, version).await? {
            return Ok(Amended::Done);
        }
        if self.came_too_late(resident, reference, action).await? {
            return Ok(Amended::Refused(Refused::TooLate));
        }
        let (mut case, service) = self.own(resident, reference, action).await?;
        let action = declared(&service, action)?;
        if action.opens != Opens::Nothing {
            return Err(DeskError::NotFound);
        }
        if case.version != version {
            return Ok(Amended::Stale);
        }
        self.still_acts(resident, &service, (&case.represented, case.id), true).await?;
        let reason = reason.map(|text| clean(&text)).filter(|text| !text.is_empty());
        if reason.as_ref().is_some_and(|text| text.chars().count() > crate::case::LONGEST_REASON) {
            return Ok(Amended::Refused(Refused::ReasonTooLong));
        }
        if action.reason && reason.is_none() {
            return Ok(Amended::Refused(Refused::ReasonMissing));
        }
        case.course.said = reason;
        let from = std::mem::replace(&mut case.state, action.to.clone());
        let change = self.acted(resident, &service, case, action, (&from, false));
        Ok(if self.store.commit(change).await? == Committed::Yes { Amended::Done } else { Amended::Stale })
    }

    /// Whether the action was there, and its time has run out.
    async fn came_too_late(&self, resident: &Resident, reference: &Reference, action: &str) -> Result<bool, DeskError> {
        Ok(self.mine(resident, reference).await?.is_over(action))
    }

    /// Whether the applicant has just done this to the case as it was at `version`: a form that is sent twice.
    async fn did_last(
        &self,
        resident: &Resident,
        reference: &Reference,
        action: &str,
        version: i64,
    ) -> Result<bool, DeskError> {
        let view = self.my_case(resident, reference).await?;
        let last = view.events.iter().rev().find_map(|event| match &event.what {
            What::Acted { action, .. } => Some(action.as_str()),
            _ => None,
        });
        Ok(view.case.version == version + 1 && last == Some(action))
    }

    /// Whether a change with this draft was filed before: a form that is sent twice.
    pub(super) async fn filed_before(
        &self,
        resident: &Resident,
        reference: &Reference,
        draft: Uuid,
    ) -> Result<bool, DeskError> {
        let view = self.my_case(resident, reference).await?;
        Ok(view.case.course.revisions.iter().any(|revision| revision.by == draft))
    }

    /// Files the change: the case has the new answers, and goes where the action leads.
    pub(super) async fn file_amendment(
        &self,
        resident: &Resident,
        service: &Service,
        draft: &Draft,
        (amends, looks): (&Amends, Vec<Write>),
    ) -> Result<Submitted, DeskError> {
        // As it is now: of two who save it at once, its version lets one through.
        let case = self.store.case(amends.case).await?.filter(|case| resident.owns(case));
        let mut case = case.ok_or(DeskError::NotFound)?;
        let action = declared(service, &amends.action)?;
        if !action.from.contains(&case.state)
            || !self.in_time(&case, action)
            || draft.facts.get(CASE) != Some(&seen(&case))
        {
            return Err(DeskError::Stale);
        }
        let journey = self.journey(service, draft);
        let answers = journey.sheet.settled();
        case.fee = journey.fee();
        let before = std::mem::replace(&mut case.answers, answers);
        case.course.revisions.push(Revision { until: self.clock.now(), answers: before, by: draft.id });
        case.course.marked.clear();
        // What an official proposed was about the answers as they were.
        (case.course.proposed, case.course.sent_back) = (None, None);
        let known = draft.facts.iter().filter_map(|(read, fact)| match &fact.found {
            Found::Known(value) if read != CASE => Some((read.clone(), value.clone())),
            _ => None,
        });
        case.facts = known.collect();
        let asks = self.ask_later(service, draft, &mut case);
        case.course.unmet = self.unmet(service, &case);
        let released = self.send_held(service, &mut case);
        let (reference, from) = (case.reference.clone(), case.state.clone());
        let Some(round) = self.ask_signers(resident, service, &mut case, &action.to).await? else {
            return Ok(Submitted::Elsewhere(Place::Check));
        };
        let left = self.leaving(draft.id, &case.answers).await?;
        let told = self.corrections(service, &mut case);
        self.place(service, &mut case);
        let mut change = self.acted(resident, service, case.clone(), action, (&from, !round.is_empty()));
        change.extend(looks);
        change.extend(told);
        change.extend(asks);
        change.extend(released);
        change.extend(self.asked(&case, round));
        change.extend(left);
        change.push(Write::EndDraft { id: draft.id, version: draft.version });
        change.push(Write::MoveAttachments { from: draft.id, to: amends.case });
        if self.store.commit(change).await? == Committed::Yes {
            Ok(Submitted::Amended(reference))
        } else {
            Err(DeskError::Stale)
        }
    }

    /// The case has come from a state by the action; `again`: also where it is where it was, it begins anew.
    fn acted(
        &self,
        resident: &Resident,
        service: &Service,
        mut case: Case,
        action: &Action,
        (from, again): (&str, bool),
    ) -> Vec<Write> {
        case.take_term_of(action);
        if action.id == APPEAL {
            // Somebody else may hear it; what was decided stands beside what will be.
            (case.course.appealed, case.assignee) = (case.decision.clone(), None);
        }
        let what = What::Acted { action: action.id.clone(), from: from.into(), to: case.state.clone() };
        let acted = self.event(case.matter(), Some(case.id), &case.service, resident.into(), what);
        let entered = if case.state == from && !again {
            self.say_again(service, &mut case)
        } else {
            self.enter(service, &mut case)
        };
        let mut change = vec![Write::SaveCase(case), Write::Record(acted)];
        change.extend(entered);
        change
    }
}

/// The fact under which a change remembers what of its case it was begun from; no read can have this name.
const CASE: &str = "case";

/// What a change was begun from, as a hash: all that it would undo if it were filed over something newer. What is said
/// about the case, who handles it and until when it lies aside are none of it, so what is half typed outlives them.
fn seen(case: &Case) -> Fact {
    let Case { answers, facts, state, course, .. } = case;
    let begun_from = json!({
        "answers": answers,
        "facts": facts,
        "state": state,
        "entered": course.entered_at,
        "marked": course.marked,
        "revisions": course.revisions.len(),
    });
    Fact { asked: Value::Null, found: Found::Known(content_hash(&begun_from).as_str().into()), at: case.submitted_at }
}

fn declared<'s>(service: &'s Service, action: &str) -> Result<&'s Action, DeskError> {
    service.actions.iter().find(|own| own.id == action && own.is_applicants()).ok_or(DeskError::NotFound)
}

fn slot(case: &Case, action: &str) -> String {
    format!("{}/{}/{action}", case.service, case.id)
}
