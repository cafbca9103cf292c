//! A store in memory, as strict about versions and keys as a database. Scenarios and the stories of tests keep theirs here.

use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    application::Draft,
    attachment::{Attachment, Check},
    case::{Case, Confirmation, Standing},
    event::Event,
    identifiers::{PersonCode, Reference},
    message::{Message, Status},
    notice::Notice,
    offer::{self, Claim, Claimed, Feed, Offer},
    ports::{CaseFilter, Change, Committed, Store, StoreError, Write},
};

/// What a database would hold.
#[derive(Default)]
pub struct Memory {
    tables: Mutex<Tables>,
    meanwhile: Mutex<Option<Box<dyn FnOnce() + Send>>>,
}

/// Everything that is kept, in the order in which it came.
#[derive(Default, Clone)]
pub struct Tables {
    pub drafts: Vec<Draft>,
    pub cases: Vec<Case>,
    pub events: Vec<Event>,
    pub messages: Vec<Message>,
    pub notices: Vec<Notice>,
    pub confirmations: Vec<Confirmation>,
    /// Each with the draft or case of which it is a part.
    pub attachments: Vec<(Uuid, Attachment)>,
    pub offers: Vec<Offer>,
    /// Each with the case that has it, if any.
    pub claims: Vec<(Claim, Option<Uuid>)>,
    pub cursors: Vec<(Feed, String)>,
    leases: Vec<(String, Timestamp)>,
}

impl Memory {
    /// Everything as it is now.
    pub fn tables(&self) -> Tables {
        self.locked().clone()
    }

    /// Changes what is kept, past all rules.
    pub fn edit(&self, change: impl FnOnce(&mut Tables)) {
        change(&mut self.locked());
    }

    fn locked(&self) -> MutexGuard<'_, Tables> {
        self.tables.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What somebody else does between a verb's reading and its saving.
    pub fn meanwhile(&self, act: impl FnOnce() + Send + 'static) {
        *self.meanwhile.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(act));
    }
}

impl Tables {
    /// Whether the write fits what is there; what it leaves behind otherwise is thrown away.
    fn write(&mut self, write: Write) -> bool {
        match write {
            Write::BeginDraft(draft) => {
                let taken = self.drafts.iter().any(|d| d.owner.code == draft.owner.code && d.slot() == draft.slot());
                self.drafts.push(draft);
                !taken
            }
            Write::SaveDraft(mut draft) => {
                match self.drafts.iter_mut().find(|d| d.id == draft.id && d.version == draft.version) {
                    Some(old) => {
                        draft.version += 1;
                        *old = draft;
                        true
                    }
                    None => false,
                }
            }
            Write::EndDraft { id, version } => {
                let before = self.drafts.len();
                self.drafts.retain(|draft| draft.id != id || draft.version != version);
                self.drafts.len() < before
            }
            Write::OpenCase(case) => {
                let taken = self.cases.iter().any(|c| c.id == case.id || c.reference == case.reference);
                self.cases.push(case);
                !taken
            }
            Write::SaveCase(mut case) => {
                match self.cases.iter_mut().find(|c| c.id == case.id && c.version == case.version) {
                    Some(old) => {
                        case.version += 1;
                        *old = case;
                        true
                    }
                    None => false,
                }
            }
            Write::Record(event) => {
                self.events.push(event);
                true
            }
            Write::Send(message) => {
                if !self.messages.iter().any(|m| m.key == message.key) {
                    self.messages.push(message);
                }
                true
            }
            Write::SaveMessage(message) => {
                self.leases.retain(|(key, _)| *key != message.key);
                self.messages.iter_mut().filter(|m| m.key == message.key).for_each(|m| *m = message.clone());
                true
            }
            Write::SendAgain(case, at) => {
                for message in self.messages.iter_mut().filter(|m| m.case == Some(case) && m.status == Status::Stuck) {
                    (message.status, message.tries, message.due_at) = (Status::Waiting, 0, at);
                }
                true
            }
            Write::Attach { of, attachment } => {
                self.attachments.push((of, attachment));
                true
            }
            Write::MoveAttachments { from, to } => {
                self.attachments.iter_mut().filter(|(of, _)| *of == from).for_each(|(of, _)| *of = to);
                true
            }
            Write::Detach { of, id } => {
                self.attachments.retain(|(its, attachment)| *its != of || attachment.id != id);
                true
            }
            Write::Checked { id, check } => {
                let waits = |file: &&mut (Uuid, Attachment)| file.1.id == id && file.1.check == Check::Waiting;
                self.attachments.iter_mut().filter(waits).for_each(|(_, file)| file.check = check);
                true
            }
            Write::AskToConfirm(part) => {
                let same = |other: &Confirmation| {
                    (other.case, other.round, &other.signer) == (part.case, part.round, &part.signer)
                };
                let taken = self.confirmations.iter().any(same);
                self.confirmations.push(part);
                !taken
            }
            Write::SaveConfirmation(part) => {
                let same = |other: &&mut Confirmation| {
                    (other.case, other.round, &other.signer) == (part.case, part.round, &part.signer)
                        && other.standing.is_open()
                };
                self.confirmations.iter_mut().find(same).map(|other| *other = part.clone()).is_some()
            }
            Write::EndConfirmations(case, at) => {
                let open = |part: &&mut Confirmation| part.case == case && part.standing.is_open();
                for part in self.confirmations.iter_mut().filter(open) {
                    (part.standing, part.since) = (Standing::Over, at);
                }
                true
            }
            Write::Notify(notice) => {
                self.notices.push(notice);
                true
            }
            Write::ReadNotice { id, to, at } => {
                self.notices.iter_mut().filter(|n| n.id == id && n.to == to).for_each(|n| n.read_at = Some(at));
                true
            }
            Write::NewClaim { claim, case } => {
                let known = self.claims.iter().any(|(known, _)| *known == claim);
                self.claims.push((claim, case));
                !known
            }
            Write::TakeClaim { claim, case } => {
                let free = self.claims.iter_mut().find(|(known, by)| *known == claim && by.is_none());
                free.map(|(_, by)| *by = Some(case)).is_some()
            }
            Write::MakeOffer(offer) => {
                let has = self.offers.iter().any(|known| known.claim == offer.claim && known.to == offer.to);
                self.offers.push(offer);
                !has
            }
            Write::SettleOffer { id, from, to } => {
                let offer = self.offers.iter_mut().find(|offer| offer.id == id && offer.standing == from);
                offer.map(|offer| offer.standing = to).is_some()
            }
            Write::MoveCursor { feed, from, to } => self.move_cursor(feed, from.as_deref(), to),
        }
    }

    fn move_cursor(&mut self, feed: Feed, from: Option<&str>, to: String) -> bool {
        let known = self.cursors.iter_mut().find(|(known, _)| *known == feed);
        if known.as_ref().map(|(_, cursor)| cursor.as_str()) != from {
            return false;
        }
        match known {
            Some((_, cursor)) => *cursor = to,
            None => self.cursors.push((feed, to)),
        }
        true
    }

    fn queue(&self, filter: &CaseFilter) -> Vec<Case> {
        let wanted = |case: &&Case| {
            let there = if filter.stuck { case.stuck.is_some() } else { filter.states.contains(&case.state) };
            there
                && case.service == filter.service
                && filter.after.is_none_or(|after| (case.submitted_at, case.id) > after)
        };
        let mut cases: Vec<Case> = self.cases.iter().filter(wanted).cloned().collect();
        cases.sort_by_key(|case| (case.submitted_at, case.id));
        cases
    }
}

#[async_trait]
impl Store for Memory {
    async fn commit(&self, change: Change) -> Result<Committed, StoreError> {
        let act = self.meanwhile.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(act) = act {
            act();
        }
        let mut tables = self.locked();
        let mut next = tables.clone();
        if !change.into_iter().all(|write| next.write(write)) {
            return Ok(Committed::Conflict);
        }
        *tables = next;
        Ok(Committed::Yes)
    }

    async fn draft(&self, owner: &PersonCode, slot: &str) -> Result<Option<Draft>, StoreError> {
        Ok(self.tables().drafts.iter().find(|d| d.owner.code == *owner && d.slot() == slot).cloned())
    }

    async fn drafts(&self, owner: &PersonCode) -> Result<Vec<Draft>, StoreError> {
        Ok(self.tables().drafts.iter().filter(|d| d.owner.code == *owner).cloned().collect())
    }

    async fn case(&self, id: Uuid) -> Result<Option<Case>, StoreError> {
        Ok(self.tables().cases.iter().find(|case| case.id == id).cloned())
    }

    async fn case_by_reference(&self, reference: &Reference) -> Result<Option<Case>, StoreError> {
        Ok(self.tables().cases.iter().find(|case| case.reference == *reference).cloned())
    }

    async fn cases_of(&self, owner: &PersonCode) -> Result<Vec<Case>, StoreError> {
        Ok(self.tables().cases.iter().rev().filter(|case| case.owner.code == *owner).cloned().collect())
    }

    async fn cases(&self, filter: &CaseFilter) -> Result<Vec<Case>, StoreError> {
        let mut cases = self.tables().queue(filter);
        cases.truncate(filter.limit as usize);
        Ok(cases)
    }

    async fn count(&self, filter: &CaseFilter) -> Result<u64, StoreError> {
        Ok(self.tables().queue(filter).len() as u64)
    }

    async fn confirmations(&self, case: Uuid) -> Result<Vec<Confirmation>, StoreError> {
        let mut parts = self.tables().confirmations;
        parts.retain(|part| part.case == case);
        parts.sort_by_key(|part| (part.round, part.place));
        Ok(parts)
    }

    async fn to_confirm(&self, signer: &PersonCode) -> Result<Vec<Case>, StoreError> {
        let tables = self.tables();
        let asked = |case: &&Case| {
            let part = |part: &Confirmation| {
                part.case == case.id && part.signer == *signer && part.standing == Standing::Asked
            };
            tables.confirmations.iter().any(part)
        };
        let mut cases: Vec<Case> = tables.cases.iter().filter(asked).cloned().collect();
        cases.sort_by_key(|case| (case.submitted_at, case.id));
        Ok(cases)
    }

    async fn acting(&self, now: Timestamp, limit: u32) -> Result<Vec<Case>, StoreError> {
        let mut due: Vec<_> = self
            .tables()
            .cases
            .into_iter()
            .filter_map(|case| Some((case.acts_at.filter(|at| *at <= now)?, case)))
            .collect();
        due.sort_by_key(|(at, case)| (*at, case.id));
        Ok(due.into_iter().map(|(_, case)| case).take(limit as usize).collect())
    }

    async fn attachments(&self, of: Uuid) -> Result<Vec<Attachment>, StoreError> {
        let parts = self.tables().attachments.into_iter().filter(|(part, _)| *part == of);
        Ok(parts.map(|(_, attachment)| attachment).collect())
    }

    async fn attachments_waiting(&self, limit: u32) -> Result<Vec<Attachment>, StoreError> {
        let all = self.tables().attachments.into_iter().map(|(_, attachment)| attachment);
        Ok(all.filter(|attachment| attachment.check == Check::Waiting).take(limit as usize).collect())
    }

    async fn events_of_case(&self, case: Uuid) -> Result<Vec<Event>, StoreError> {
        Ok(self.tables().events.iter().filter(|event| event.case == Some(case)).cloned().collect())
    }

    async fn looks_at(&self, person: &PersonCode, limit: u32) -> Result<Vec<Event>, StoreError> {
        Ok(self
            .tables()
            .events
            .iter()
            .rev()
            .filter(|event| event.about == *person && event.what.is_look())
            .take(limit as usize)
            .cloned()
            .collect())
    }

    async fn notices(&self, to: &PersonCode) -> Result<Vec<Notice>, StoreError> {
        Ok(self.tables().notices.iter().rev().filter(|notice| notice.to == *to).cloned().collect())
    }

    async fn unread(&self, to: &PersonCode) -> Result<u64, StoreError> {
        Ok(self.tables().notices.iter().filter(|notice| notice.to == *to && notice.read_at.is_none()).count() as u64)
    }

    async fn claimed(&self, claim: &Claim) -> Result<Claimed, StoreError> {
        let found = self.tables().claims.into_iter().find(|(known, _)| known == claim);
        Ok(found.map_or(Claimed::Never, |(_, case)| case.map_or(Claimed::Offered, Claimed::By)))
    }

    async fn offer(&self, id: Uuid) -> Result<Option<Offer>, StoreError> {
        Ok(self.tables().offers.into_iter().find(|offer| offer.id == id))
    }

    async fn offers_to(&self, to: &PersonCode, now: Timestamp) -> Result<Vec<Offer>, StoreError> {
        let waits = |offer: &Offer| {
            offer.to == *to
                && !offer.is_over(now)
                && matches!(offer.standing, offer::Standing::Open | offer::Standing::Declined)
        };
        Ok(self.tables().offers.into_iter().rev().filter(waits).collect())
    }

    async fn offers_of(&self, claim: &Claim) -> Result<Vec<Offer>, StoreError> {
        Ok(self.tables().offers.into_iter().filter(|offer| offer.claim == *claim).collect())
    }

    async fn cursor(&self, feed: &Feed) -> Result<Option<String>, StoreError> {
        Ok(self.tables().cursors.into_iter().find(|(known, _)| known == feed).map(|(_, cursor)| cursor))
    }

    async fn lease(&self, now: Timestamp, until: Timestamp, limit: u32) -> Result<Vec<Message>, StoreError> {
        let mut tables = self.locked();
        tables.leases.retain(|(_, end)| *end > now);
        let free = |m: &&Message| {
            m.status == Status::Waiting && m.due_at <= now && tables.leases.iter().all(|(key, _)| *key != m.key)
        };
        let taken: Vec<Message> = tables.messages.iter().filter(free).take(limit as usize).cloned().collect();
        tables.leases.extend(taken.iter().map(|message| (message.key.clone(), until)));
        Ok(taken)
    }

    async fn messages_of(&self, case: Uuid) -> Result<Vec<Message>, StoreError> {
        Ok(self.tables().messages.iter().filter(|message| message.case == Some(case)).cloned().collect())
    }
}
