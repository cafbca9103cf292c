//! A store in memory, as strict about versions and keys as a database. Scenarios and the stories of tests keep theirs here.

use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

pub use super::tables::Tables;
use crate::{
    application::Draft,
    attachment::{Attachment, Check},
    case::{Case, Confirmation, Standing},
    event::Event,
    identifiers::{PersonCode, Reference},
    message::{Message, Status},
    notice::Notice,
    offer::{self, Claim, Claimed, Feed, Offer},
    office::BATCHES_KEPT,
    ports::{
        Call, CaseFilter, Change, Committed, Depth, ExchangeContent, Exchanged, Found, LookFilter, Span, Store,
        StoreError,
    },
    publishing::{ProposedVersion, PublishedVersion, ScenarioFiles},
    remembered::{Remembered, SessionKey},
    rights::{Deed, RightChange},
    service::{Bundle, Publication},
    tally::{Tallied, Tally},
    view::View,
};

/// What a database would hold.
#[derive(Default)]
pub struct Memory {
    tables: Mutex<Tables>,
    meanwhile: Mutex<Option<Box<dyn FnOnce() + Send>>>,
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

    async fn others_of(
        &self,
        owner: &PersonCode,
        service: &str,
        but: Uuid,
        limit: u32,
    ) -> Result<Vec<Case>, StoreError> {
        let mut own = self.cases_of(owner).await?;
        own.retain(|case| case.service == service && case.id != but);
        own.truncate(limit as usize);
        Ok(own)
    }

    async fn count_others(&self, owner: &PersonCode, service: &str, but: Uuid, most: u32) -> Result<u64, StoreError> {
        Ok(self.others_of(owner, service, but, most).await?.len() as u64)
    }

    async fn cases(&self, filter: &CaseFilter) -> Result<Vec<Case>, StoreError> {
        let mut cases = self.tables().queue(filter);
        cases.truncate(filter.limit as usize);
        Ok(cases)
    }

    async fn places(&self, filter: &CaseFilter) -> Result<Vec<(Timestamp, Uuid)>, StoreError> {
        let cases = self.cases(filter).await?;
        Ok(cases.iter().map(|case| (case.rank(filter.order), case.id)).collect())
    }

    async fn count_up_to(&self, filter: &CaseFilter, most: u64) -> Result<u64, StoreError> {
        Ok((self.tables().queue(filter).len() as u64).min(most))
    }

    async fn several(&self, ids: &[Uuid]) -> Result<Vec<Case>, StoreError> {
        Ok(self.tables().cases.into_iter().filter(|case| ids.contains(&case.id)).collect())
    }

    async fn count_under(&self, word: &str, most: u64) -> Result<u64, StoreError> {
        let number = self.tables().filings.iter().filter(|filing| filing.words.contains(word)).count();
        Ok((number as u64).min(most))
    }

    async fn found(&self, words: &[String], after: Option<(Timestamp, Uuid)>, limit: u32) -> Result<Found, StoreError> {
        let all =
            self.tables().filings.into_iter().filter(|filing| words.iter().all(|word| filing.words.contains(word)));
        let mut cases: Vec<_> = all.map(|filing| (filing.submitted_at, filing.case)).collect();
        cases.retain(|case| after.is_none_or(|after| *case < after));
        cases.sort_by(|one, other| other.cmp(one));
        let more = cases.len() > limit as usize;
        cases.truncate(limit as usize);
        Ok(Found { stopped: cases.last().copied().filter(|_| more), cases })
    }

    async fn unfiled(&self, limit: u32) -> Result<Vec<Case>, StoreError> {
        let tables = self.tables();
        let unfiled = |case: &&Case| tables.filings.iter().all(|filing| filing.case != case.id);
        Ok(tables.cases.iter().filter(unfiled).take(limit as usize).cloned().collect())
    }

    async fn views_of(&self, official: &PersonCode) -> Result<Vec<View>, StoreError> {
        let mut views = self.tables().views;
        views.retain(|view| view.official == *official);
        views.sort_by(|one, other| (&one.name, one.id).cmp(&(&other.name, other.id)));
        Ok(views)
    }

    async fn untouched(&self, bundle: &str, since: Timestamp, limit: u32) -> Result<Vec<Draft>, StoreError> {
        Ok(self.tables().untouched(since, limit, |draft| draft.bundle == bundle))
    }

    async fn untouched_of_visitors(&self, since: Timestamp, limit: u32) -> Result<Vec<Draft>, StoreError> {
        Ok(self.tables().untouched(since, limit, |draft| draft.owner.is_visitor()))
    }

    async fn untouched_at_counter(&self, since: Timestamp, limit: u32) -> Result<Vec<Draft>, StoreError> {
        Ok(self.tables().untouched(since, limit, |draft| draft.counter.is_some()))
    }

    async fn leftovers(&self, now: Timestamp, limit: u32) -> Result<Vec<Uuid>, StoreError> {
        let mut tables = self.locked();
        let due = tables.leftovers.iter_mut().filter(|(_, from, _)| *from <= now).take(limit as usize);
        Ok(due
            .map(|(id, _, taken)| {
                *taken = true;
                *id
            })
            .collect())
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

    async fn acting(&self, now: Timestamp, limit: u32) -> Result<Vec<Uuid>, StoreError> {
        let mut due: Vec<_> = self
            .tables()
            .cases
            .into_iter()
            .filter_map(|case| Some((case.acts_at.filter(|at| *at <= now)?, case.id)))
            .collect();
        due.sort();
        Ok(due.into_iter().map(|(_, id)| id).take(limit as usize).collect())
    }

    async fn attachments(&self, of: Uuid) -> Result<Vec<Attachment>, StoreError> {
        let parts = self.tables().attachments.into_iter().filter(|(part, _)| *part == of);
        Ok(parts.map(|(_, attachment)| attachment).collect())
    }

    async fn attachments_waiting(&self, asked_by: Timestamp, limit: u32) -> Result<Vec<Uuid>, StoreError> {
        let tables = self.tables();
        let waiting = tables.attachments.iter().filter(|(_, file)| file.check == Check::Waiting);
        let mut turns: Vec<_> = waiting.map(|(_, file)| (tables.asked.get(&file.id), file.added_at, file.id)).collect();
        turns.retain(|(asked, ..)| asked.is_none_or(|at| *at <= asked_by));
        turns.sort();
        Ok(turns.into_iter().map(|(.., id)| id).take(limit as usize).collect())
    }

    async fn events_of_case(&self, case: Uuid) -> Result<Vec<Event>, StoreError> {
        Ok(self.tables().events.iter().filter(|event| event.case == Some(case)).cloned().collect())
    }

    async fn event(&self, id: Uuid) -> Result<Option<Event>, StoreError> {
        Ok(self.tables().events.iter().find(|event| event.id == id).cloned())
    }

    async fn first_event_at(&self) -> Result<Option<Timestamp>, StoreError> {
        Ok(self.tables().events.iter().map(|event| event.at).min())
    }

    async fn looks(&self, filter: &LookFilter) -> Result<Vec<Event>, StoreError> {
        let mut looks: Vec<Event> = self.tables().events.iter().filter(|event| filter.takes(event)).cloned().collect();
        looks.sort_by_key(|event| std::cmp::Reverse((event.at, event.id)));
        Ok(looks.into_iter().skip(filter.offset as usize).take(filter.limit as usize).collect())
    }

    async fn count_looks(&self, filter: &LookFilter) -> Result<u64, StoreError> {
        let counted = LookFilter { applicant: None, before: None, ..filter.clone() };
        Ok(self.tables().events.iter().filter(|event| counted.takes(event)).count() as u64)
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

    async fn lease(
        &self,
        now: Timestamp,
        until: Timestamp,
        limit: u32,
        busy: &[Call],
    ) -> Result<Vec<Message>, StoreError> {
        let mut tables = self.locked();
        tables.leases.retain(|(_, end)| *end > now);
        let free = |m: &&Message| {
            m.status == Status::Waiting
                && m.due_at <= now
                && !m.call.as_ref().is_some_and(|call| busy.contains(call))
                && tables.leases.iter().all(|(key, _)| *key != m.key)
        };
        let taken: Vec<Message> = tables.messages.iter().filter(free).take(limit as usize).cloned().collect();
        tables.leases.extend(taken.iter().map(|message| (message.key.clone(), until)));
        Ok(taken)
    }

    async fn unanswered(&self, now: Timestamp, limit: u32) -> Result<Vec<Message>, StoreError> {
        let due = |m: &&Message| m.status == Status::Awaiting && m.due_at <= now;
        Ok(self.tables().messages.iter().filter(due).take(limit as usize).cloned().collect())
    }

    async fn message(&self, trace: Uuid) -> Result<Option<Message>, StoreError> {
        Ok(self.tables().messages.into_iter().find(|message| message.trace == trace))
    }

    async fn messages_about(&self, act: &str) -> Result<Vec<Message>, StoreError> {
        Ok(self.tables().messages.into_iter().filter(|message| message.act() == Some(act)).collect())
    }

    async fn outbox(&self, status: Status, limit: u32) -> Result<Vec<Message>, StoreError> {
        let of = |message: &Message| message.status == status && status != Status::Done;
        Ok(self.tables().messages.into_iter().filter(of).take(limit as usize).collect())
    }

    async fn depths(&self) -> Result<Vec<Depth>, StoreError> {
        let mut depths: Vec<Depth> = Vec::new();
        for message in self.tables().messages.into_iter().filter(|message| message.status != Status::Done) {
            let tries = u64::from(message.tries);
            match depths.iter_mut().find(|depth| depth.call == message.call && depth.status == message.status) {
                Some(depth) => {
                    (depth.number, depth.tries) = (depth.number + 1, depth.tries + tries);
                    depth.oldest = depth.oldest.min(message.made_at);
                }
                None => {
                    let Message { call, status, made_at: oldest, .. } = message;
                    depths.push(Depth { call, status, number: 1, oldest, tries });
                }
            }
        }
        Ok(depths)
    }

    async fn exchanges_of(&self, trace: Uuid) -> Result<Vec<Exchanged>, StoreError> {
        Ok(self.tables().exchanges.into_iter().filter(|exchange| exchange.trace == trace).collect())
    }

    async fn last_exchange(&self, call: &Call, well: bool) -> Result<Option<Exchanged>, StoreError> {
        Ok(self.tables().exchanges.into_iter().rev().find(|exchange| exchange.call == *call && exchange.well == well))
    }

    async fn rights_of(&self, person: &PersonCode) -> Result<Vec<RightChange>, StoreError> {
        Ok(self.tables().rights.into_iter().filter(|change| change.of == *person).collect())
    }

    async fn all_rights(&self) -> Result<Vec<RightChange>, StoreError> {
        Ok(self.tables().rights)
    }

    async fn deeds(&self, before: Option<(Timestamp, Uuid)>, limit: u32) -> Result<Vec<Deed>, StoreError> {
        let earlier = |deed: &Deed| before.is_none_or(|before| (deed.at, deed.id) < before);
        Ok(self.tables().deeds.into_iter().rev().filter(earlier).take(limit as usize).collect())
    }

    async fn exchange_content(&self, exchange: Uuid, now: Timestamp) -> Result<Option<ExchangeContent>, StoreError> {
        let kept = self.tables().contents.into_iter().find(|(of, kept)| *of == exchange && kept.until > now);
        Ok(kept.map(|(_, content)| content))
    }

    async fn remembered(
        &self,
        session: &SessionKey,
        question: &str,
        now: Timestamp,
    ) -> Result<Option<Remembered>, StoreError> {
        let theirs = |(of, kept): &(SessionKey, Remembered)| of == session && kept.question == question;
        let kept = self.tables().remembered.into_iter().find(|kept| theirs(kept) && kept.1.until > now);
        Ok(kept.map(|(_, answer)| answer))
    }

    async fn expire(&self, now: Timestamp, _limit: u32) -> Result<u64, StoreError> {
        let mut tables = self.locked();
        let before = tables.remembered.len() + tables.contents.len() + tables.room.batches.len();
        tables.room.batches.retain(|batch| batch.made_at >= now - BATCHES_KEPT);
        tables.remembered.retain(|(_, kept)| kept.until > now);
        tables.contents.retain(|(_, kept)| kept.until > now);
        Ok((before - tables.remembered.len() - tables.contents.len() - tables.room.batches.len()) as u64)
    }

    async fn messages_of(&self, case: Uuid) -> Result<Vec<Message>, StoreError> {
        Ok(self.tables().messages.iter().filter(|message| message.case == Some(case)).cloned().collect())
    }

    async fn count_in(&self, span: &Span, most: u64) -> Result<u64, StoreError> {
        let within = |case: &&Case| {
            let rank = case.rank(span.order);
            case.service == span.service && span.states.contains(&case.state) && (span.from..span.until).contains(&rank)
        };
        Ok((self.tables().cases.iter().filter(within).count() as u64).min(most))
    }

    async fn tallies(&self, service: &str, since: Date) -> Result<Vec<Tallied>, StoreError> {
        let counted = self.tables().tallies.into_iter().filter(|tally| tally.service == service && tally.day >= since);
        let one = |Tally { day, bundle, what, .. }: Tally| Tallied { day, bundle, what, number: 1 };
        Ok(counted.map(one).collect())
    }

    async fn proposals_of(&self, service: &str) -> Result<Vec<ProposedVersion>, StoreError> {
        Ok(self.tables().proposals.into_iter().rev().filter(|one| one.service == service).collect())
    }

    async fn proposals_waiting(&self) -> Result<Vec<ProposedVersion>, StoreError> {
        Ok(self.tables().proposals.into_iter().filter(ProposedVersion::is_waiting).collect())
    }

    async fn bundle(&self, service: &str, hash: &str) -> Result<Option<Bundle>, StoreError> {
        let bundles = self.tables().bundles.into_iter().map(|(bundle, _)| bundle);
        Ok(bundles.into_iter().find(|bundle| bundle.service == service && bundle.hash == hash))
    }

    async fn scenarios_of(&self, service: &str, hash: &str) -> Result<ScenarioFiles, StoreError> {
        let kept = self.tables().bundles.into_iter().find(|(b, _)| b.service == service && b.hash == hash);
        Ok(kept.map(|(_, scenarios)| scenarios).unwrap_or_default())
    }

    async fn publications_of(&self, service: &str) -> Result<Vec<PublishedVersion>, StoreError> {
        let of = self.tables().publications.into_iter().rev().filter(|one| one.bundle.service == service);
        Ok(of
            .map(|Publication { number, at, bundle: Bundle { hash: bundle, version, valid_from, .. } }| {
                PublishedVersion { number, at, bundle, version, valid_from }
            })
            .collect())
    }

    async fn last_publication(&self) -> Result<i64, StoreError> {
        Ok(self.tables().publications.last().map_or(0, |last| last.number))
    }
}
