//! The official works: a case, and an act on it.

use super::{BesideCase, CaseView, Desk, DeskError, Hands, act::proposed, works_on};
use crate::{
    case::{Case, Refused, Revised},
    event::What,
    identifiers::Reference,
    message::{Message, Status},
    people::Official,
    ports::Write,
    service::{Action, Needs, Service},
    sheet::Own,
};

/// A case as an official sees it.
#[derive(Debug)]
pub struct Desktop {
    pub view: CaseView,
    /// Ids of what this official may do now.
    pub actions: Vec<String>,
    pub messages: Vec<Message>,
    /// The applicant's own answers, where one of these actions marks what has to be mended.
    pub markable: Vec<Own>,
    /// Whether messages wait for somebody to send them again, and this official may.
    pub may_resend: bool,
    /// Whether something was proposed that this official may confirm or send back.
    pub may_confirm: bool,
    /// Whether this official proposed it, and may take it back.
    pub may_take_back: bool,
    /// What this official may make of who handles it.
    pub hands: Hands,
    pub beside: BesideCase,
    /// What the applicant has changed since, the newest change first.
    pub changes: Vec<Revised>,
}

/// What came of an official's act.
#[derive(Debug, PartialEq, Eq)]
pub enum Acted {
    Done,
    /// It waits for a second official.
    Proposed,
    Refused(Refused),
    /// The case is not the one that the official saw.
    Stale,
}

impl Desk {
    /// Opens a case. The look is recorded before anything is shown.
    ///
    /// # Errors
    /// `NotFound` when the official has no role in its service, `Conflict` when the case is their own.
    pub async fn open_case(&self, official: &Official, reference: &Reference) -> Result<Desktop, DeskError> {
        let case = self.case_for(official, reference).await?;
        self.is_free(official, &*self.service_of(&case)?, &case).await?;
        let look = self.event(case.matter(), Some(case.id), &case.service, official.into(), What::Looked);
        self.save(vec![Write::Record(look)]).await?;
        let messages = self.store.messages_of(case.id).await?;
        let view = self.view(case).await?;
        let actions = view.service.actions_for(&view.case.state, &official.roles);
        let actions = actions.filter(|action| self.in_time(&view.case, action));
        let mut actions: Vec<&Action> = actions.filter(|action| view.case.may(action, official).is_ok()).collect();
        let beside = self.beside(official, &view.service, &view.case).await?;
        actions.retain(|action| !beside.holds(&view.service, action));
        let changes = view.case.changes(&view.service);
        let hands = self.hands(official, &view.service, &view.case, &actions).await?;
        let marks = actions.iter().any(|action| action.marks);
        let markable = if marks { self.sheet(&view.service, &view.case).own() } else { Vec::new() };
        let actions = actions.into_iter().map(|action| action.id.clone()).collect();
        let stuck = messages.iter().any(|message| message.status == Status::Stuck);
        let may_resend = stuck && view.case.stuck.is_some() && may_resend(official, &view.service);
        let may_confirm = proposed(&view.service, &view.case)
            .is_some_and(|(proposal, _, second)| view.case.may_second(&proposal, second, official).is_ok());
        let proposal = view.case.course.proposed.as_ref();
        let may_take_back = proposal.is_some_and(|proposal| proposal.by.code == official.person.code);
        let mut desktop = Desktop {
            view,
            actions,
            markable,
            messages,
            may_resend,
            may_confirm,
            may_take_back,
            hands,
            beside,
            changes,
        };
        self.veil_desktop(official, &mut desktop);
        Ok(desktop)
    }

    /// Sends the stuck messages of a case again.
    ///
    /// # Errors
    /// `NotFound` when the official may not, `Stale` when the case changed meanwhile.
    pub async fn resend(&self, official: &Official, reference: &Reference) -> Result<(), DeskError> {
        let mut case = self.case_for(official, reference).await?;
        let service = self.service_of(&case)?;
        if !may_resend(official, &service) {
            return Err(DeskError::NotFound);
        }
        self.is_free(official, &service, &case).await?;
        // What an operator has taken back is not sent again: the case keeps its mark, and somebody decides.
        if !self.store.messages_of(case.id).await?.iter().any(|message| message.status == Status::Stuck) {
            return Err(DeskError::Stale);
        }
        case.release_all();
        case.ask_again(None);
        let event = self.event(case.matter(), Some(case.id), &case.service, official.into(), What::Resent);
        let again = Write::SendAgain(case.id, self.clock.now());
        self.save(vec![Write::SaveCase(case), Write::Record(event), again]).await
    }

    pub(super) async fn case_for(&self, official: &Official, reference: &Reference) -> Result<Case, DeskError> {
        let case = self.store.case_by_reference(reference).await?.ok_or(DeskError::NotFound)?;
        let service = self.service_of(&case)?;
        let theirs = works_on(official, &service) && self.is_within_reach(official, &case);
        if theirs { Ok(case) } else { Err(DeskError::NotFound) }
    }
}

fn may_resend(official: &Official, service: &Service) -> bool {
    service.queues.iter().any(|queue| queue.needs == Some(Needs::Resending) && official.has_one_of(&queue.roles))
}
