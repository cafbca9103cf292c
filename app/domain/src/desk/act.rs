//! An official acts on a case: at once, or as a proposal that another confirms.

use super::{Acted, Desk, DeskError};
use crate::{
    case::{Case, Letter, Proposal, Refused, Said, reason},
    event::{Event, What},
    identifiers::Reference,
    notice::Notice,
    people::{Actor, Official, Person},
    ports::{Change, Committed, Write},
    rules::Value,
    service::{Action, Second, Service},
};

impl Desk {
    /// Does `action` to a case, if it is still at `version`.
    ///
    /// # Errors
    /// `NotFound` when the official has no role in its service, or it knows no such action.
    pub async fn act(
        &self,
        official: &Official,
        reference: &Reference,
        action: &str,
        version: i64,
        reason: Option<String>,
    ) -> Result<Acted, DeskError> {
        self.act_with(official, reference, action, version, Said { reason, ..Said::default() }).await
    }

    /// The same, with what the official says. Marks of questions that the application does not answer are left out, and
    /// ticks that are not on the checklist.
    ///
    /// # Errors
    /// As [`Desk::act`].
    pub async fn act_with(
        &self,
        official: &Official,
        reference: &Reference,
        action: &str,
        version: i64,
        said: Said,
    ) -> Result<Acted, DeskError> {
        let case = self.case_for(official, reference).await?;
        let service = self.service_of(&case)?;
        let action: &Action = service.action(action).ok_or(DeskError::NotFound)?;
        if case.version != version {
            return Ok(Acted::Stale);
        }
        match self.acting(official, &service, case, action, said).await? {
            Ok((change, outcome)) => self.saved_as(change, outcome).await,
            Err(refused) => Ok(Acted::Refused(refused)),
        }
    }

    /// What the act would change, and whether it is done with that or waits for a second official.
    pub(super) async fn acting(
        &self,
        official: &Official,
        service: &Service,
        mut case: Case,
        action: &Action,
        said: Said,
    ) -> Result<Result<(Change, Acted), Refused>, DeskError> {
        if !self.in_time(&case, action) {
            return Ok(Err(Refused::TooLate));
        }
        let mut said = match case.hear(action, official, said) {
            Ok(_) if self.is_kept_away(official, service, &case).await? => return Ok(Err(Refused::Conflict)),
            Ok(said) => said,
            Err(refused) => return Ok(Err(refused)),
        };
        said.marks = if action.marks { self.sheet(service, &case).that_stand(said.marks) } else { Vec::new() };
        if action.marks && said.marks.is_empty() {
            return Ok(Err(Refused::NothingMarked));
        }
        if self.waits_for_task(service, &case, action).await? {
            return Ok(Err(Refused::TaskOpen));
        }
        let original = match self.original_of(service, &case, (official, action, said.original.as_ref())).await? {
            Ok(original) => original,
            Err(refused) => return Ok(Err(refused)),
        };
        said.original = original.as_ref().map(|original| original.reference.clone());
        if self.needs_second(service, &case, action) {
            let what = What::Proposed { action: action.id.clone() };
            let proposed = Write::Record(self.event_of(&case, official.into(), what));
            case.propose(action, &official.person, said, self.clock.now());
            return Ok(Ok((vec![Write::SaveCase(case), proposed], Acted::Proposed)));
        }
        if case.course.escalated.as_ref().is_some_and(|mark| action.takes && official.roles.contains(&mark.to)) {
            case.course.escalated = None;
        }
        let tied = original.map(|original| self.duplicated(&mut case, &original, official));
        let mut change = self.carry_out(service, case, action, (&official.person, None), &said);
        change.extend(tied.into_iter().flatten());
        Ok(Ok((change, Acted::Done)))
    }

    /// Confirms what another official proposed, if the case is still at `version`: then it is done.
    ///
    /// # Errors
    /// `NotFound` when the official has no role in its service.
    pub async fn confirm(&self, official: &Official, reference: &Reference, version: i64) -> Result<Acted, DeskError> {
        let case = self.case_for(official, reference).await?;
        let service = self.service_of(&case)?;
        if case.version != version {
            return Ok(Acted::Stale);
        }
        let Some((proposal, action, second)) = proposed(&service, &case) else {
            return Ok(Acted::Refused(Refused::NothingProposed));
        };
        if let Err(refused) = case.may_second(&proposal, second, official) {
            return Ok(Acted::Refused(refused));
        }
        if self.is_kept_away(official, &service, &case).await? {
            return Ok(Acted::Refused(Refused::Conflict));
        }
        if !self.in_time(&case, action) {
            return Ok(Acted::Refused(Refused::TooLate));
        }
        if self.waits_for_task(&service, &case, action).await? {
            return Ok(Acted::Refused(Refused::TaskOpen));
        }
        let original =
            match self.original_of(&service, &case, (official, action, proposal.said.original.as_ref())).await? {
                Ok(original) => original,
                Err(refused) => return Ok(Acted::Refused(refused)),
            };
        let what = What::Agreed { action: action.id.clone() };
        let confirmed = Write::Record(self.event_of(&case, official.into(), what));
        let by = (&proposal.by, Some(&official.person));
        let mut case = case;
        let tied = original.map(|original| self.duplicated(&mut case, &original, official));
        let mut change = vec![confirmed];
        change.extend(self.carry_out(&service, case, action, by, &proposal.said));
        change.extend(tied.into_iter().flatten());
        self.saved_as(change, Acted::Done).await
    }

    /// Sends back what an official proposed, with word for them; they may take it back themselves.
    ///
    /// # Errors
    /// `NotFound` when the official has no role in its service.
    pub async fn send_back(
        &self,
        official: &Official,
        reference: &Reference,
        version: i64,
        why: Option<String>,
    ) -> Result<Acted, DeskError> {
        let mut case = self.case_for(official, reference).await?;
        let service = self.service_of(&case)?;
        if case.version != version {
            return Ok(Acted::Stale);
        }
        let Some((proposal, action, second)) = proposed(&service, &case) else {
            return Ok(Acted::Refused(Refused::NothingProposed));
        };
        let own = proposal.by.code == official.person.code;
        match case.may_second(&proposal, second, official) {
            Err(refused) if !own => return Ok(Acted::Refused(refused)),
            _ if self.is_kept_away(official, &service, &case).await? => return Ok(Acted::Refused(Refused::Conflict)),
            _ => {}
        }
        let why = match reason(why) {
            Ok(None) if !own => return Ok(Acted::Refused(Refused::ReasonMissing)),
            Ok(why) => why,
            Err(refused) => return Ok(Acted::Refused(refused)),
        };
        let what = What::SentBack { action: action.id.clone() };
        let back = Write::Record(self.event_of(&case, official.into(), what));
        case.send_back(&official.person, why, self.clock.now());
        self.saved_as(vec![Write::SaveCase(case), back], Acted::Done).await
    }

    /// Everything that an act of one person brings, perhaps confirmed by another.
    pub(super) fn carry_out(
        &self,
        service: &Service,
        case: Case,
        action: &Action,
        (by, confirmed_by): (&Person, Option<&Person>),
        said: &Said,
    ) -> Vec<Write> {
        let (now, from, before) = (self.clock.now(), case.state.clone(), case.assignee.clone());
        let mut case = case.done(action, (by, confirmed_by), said, now);
        let actor = || Actor::Official(by.clone());
        let mut events = Vec::new();
        if !said.ticks.is_empty() {
            let what = What::Checked { action: action.id.clone(), checks: said.ticks.clone() };
            events.push(Write::Record(self.event_of(&case, actor(), what)));
        }
        let what = What::Acted { action: action.id.clone(), from: from.clone(), to: case.state.clone() };
        events.push(Write::Record(self.event_of(&case, actor(), what)));
        if let Some(more) = action.extends {
            case.extend(more);
            case.reckon(service, self.clock.calendar(), &self.clock.zone());
        }
        let mut entered = if case.state == from { Vec::new() } else { self.enter(service, &mut case) };
        for notify in service.notifies.iter().filter(|notify| notify.is_of_action(&action.id)) {
            entered.extend(self.notify(service, &mut case, notify, said.reason.clone()));
        }
        if let Some(letter) = &action.letter {
            let notice = letter_notice(&entered);
            let number = case.course.letters.last().map_or(1, |last| last.number + 1);
            case.course.letters.push(Letter {
                number,
                letter: letter.clone(),
                action: action.id.clone(),
                at: now,
                by: by.clone(),
                confirmed_by: confirmed_by.cloned(),
                reason: said.reason.clone(),
                revision: case.course.revisions.len(),
                notice: notice.map(|notice| notice.id),
                // Somebody who has no inbox opens nothing there.
                serves: notice.is_some_and(|notice| notice.legal) && !case.owner.is_visitor(),
                served_at: None,
                due: case.due,
            });
        }
        // Where nothing is taken, nobody gets or loses anything.
        let told = self.words_about(&case, before.as_ref(), &actor(), None, now);
        let mut change = vec![Write::SaveCase(case)];
        change.extend(events);
        change.extend(entered);
        change.extend(told);
        change
    }

    /// Whether another official has to agree. What is unknown needs a second look.
    fn needs_second(&self, service: &Service, case: &Case, action: &Action) -> bool {
        let sheet = self.sheet(service, case);
        let needless = |second: &Second| {
            second.when.as_ref().is_some_and(|when| sheet.at_top(|scope| when.value(scope)) == Value::Bool(false))
        };
        action.second.as_ref().is_some_and(|second| !needless(second))
    }

    pub(super) fn event_of(&self, case: &Case, actor: Actor, what: What) -> Event {
        self.event(case.matter(), Some(case.id), &case.service, actor, what)
    }

    /// Saves, or says that the case is no longer the one that the official saw.
    pub(super) async fn saved_as(&self, change: Change, outcome: Acted) -> Result<Acted, DeskError> {
        Ok(if self.store.commit(change).await? == Committed::Yes { outcome } else { Acted::Stale })
    }
}

/// The notice that brings a letter: one that serves, where there is one.
fn letter_notice(entered: &[Write]) -> Option<&Notice> {
    let notices =
        entered.iter().filter_map(|write| if let Write::Notify(notice) = write { Some(notice) } else { None });
    // Of several alike, the first.
    notices.rev().max_by_key(|notice| notice.legal)
}

/// What waits to be confirmed, as the service declares it.
pub(super) fn proposed<'s>(service: &'s Service, case: &Case) -> Option<(Proposal, &'s Action, &'s Second)> {
    let proposal = case.course.proposed.clone()?;
    let action = service.action(&proposal.action)?;
    let second = action.second.as_ref()?;
    Some((proposal, action, second))
}
