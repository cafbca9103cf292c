//! The domain's store, kept in this database.

use async_trait::async_trait;
use domain::{
    application::Draft,
    attachment::Attachment,
    case::{Case, Confirmation},
    event::Event,
    identifiers::{PersonCode, Reference},
    message::{Message, Status},
    notice::Notice,
    offer::{Claim, Claimed, Feed, Offer},
    ports::{
        Call, CaseFilter, Change, Committed, Depth, ExchangeContent, Exchanged, Found, Ledger, LookFilter, Span, Store,
        StoreError, Write,
    },
    publishing::{ProposedVersion, PublishedVersion, ScenarioFiles},
    remembered::{Remembered, SessionKey},
    rights::{Deed, RightChange},
    service::Bundle,
    tally::Tallied,
    view::View,
};
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use crate::{
    Database, attachments, batches, beside, bundles, cases, claims, confirmations, drafts, envelopes, events,
    exchanges, feeds, hands, leftovers, looks, notices, offers, outbox, post_room, proposals,
    query::Kind,
    queues, rights, session_answers, shelves, spans, tallies, views, words,
    work::{Done, Step},
};

/// The statements of a write.
fn steps(kind: Kind, write: &Write) -> Vec<Step> {
    vec![match write {
        Write::Attach { of, attachment } => {
            let attach = attachments::attach(kind, *of, attachment);
            return vec![leftovers::attached(kind, attachment.id), attach];
        }
        Write::Detach { of, id } => return attachments::detach(kind, *of, *id).into(),
        Write::Forget(case) => {
            let [drop, blank] = exchanges::forget(kind, *case);
            let mut steps = vec![
                drop,
                blank,
                cases::forget(kind, *case),
                confirmations::forget(kind, *case),
                notices::forget(kind, *case),
                outbox::forget(kind, *case),
                envelopes::forget(kind, *case),
            ];
            steps.extend(beside::forget(kind, *case));
            return steps;
        }
        Write::Office(write) => return hands::steps(kind, write),
        Write::File(filing) => {
            return shelves::file(kind, filing).into_iter().chain(words::file(kind, filing)).collect();
        }
        Write::Tally { by, tallies } => return tallies::raise(kind, *by, tallies),
        Write::AddView { view, most } => views::add(kind, view, *most),
        Write::SaveView(view) => views::save(kind, view),
        Write::RemoveView { id, official } => views::remove(kind, *id, official),
        Write::KeepBundle { bundle, scenarios } => {
            let tried = proposals::try_by(kind, &bundle.service, &bundle.hash, scenarios);
            return vec![bundles::keep(kind, bundle), tried];
        }
        Write::Propose(proposed) => proposals::propose(kind, proposed),
        Write::SettleProposal { id, standing } => proposals::settle(kind, *id, standing),
        Write::Publish(publication) => bundles::publish(kind, publication),
        Write::Beside(write) => return beside::steps(kind, write),
        Write::Post(write) => post_room::step(kind, write),
        Write::Expect { id, until } => leftovers::expect(kind, *id, *until),
        Write::Swept(id) => leftovers::swept(kind, *id),
        Write::BeginDraft(draft) => drafts::begin(kind, draft),
        Write::SaveDraft(draft) => drafts::save(kind, draft),
        Write::EndDraft { id, version } => drafts::end(kind, *id, *version),
        Write::OpenCase(case) => cases::open(kind, case),
        Write::SaveCase(case) => cases::save(kind, case),
        Write::AskRight(change) => rights::ask(kind, change),
        Write::SettleRight(change) => rights::settle(kind, change),
        Write::Administer(deed) => rights::administer(kind, deed),
        Write::Record(event) => events::record(kind, event),
        Write::Send(message) => outbox::send(kind, message),
        Write::SaveMessage(message) => outbox::save(kind, message),
        Write::SettleMessage(message, at) => outbox::settle(kind, message, *at),
        Write::SendAgain(case, from) => outbox::send_again(kind, *case, *from),
        Write::MoveAttachments { from, to } => attachments::move_to(kind, *from, *to),
        Write::Checked { id, check } => attachments::checked(kind, *id, *check),
        Write::Asked { id, at } => attachments::asked(kind, *id, *at),
        Write::PutOff { case, to } => cases::put_off(kind, *case, *to),
        Write::AskToConfirm(part) => confirmations::ask(kind, part),
        Write::SaveConfirmation(part) => confirmations::save(kind, part),
        Write::EndConfirmations(case, at) => confirmations::end(kind, *case, *at),
        Write::Notify(notice) => notices::notify(kind, notice),
        Write::ReadNotice { id, to, at } => notices::mark_read(kind, *id, to, *at),
        Write::NewClaim { claim, case } => claims::add(kind, claim, *case),
        Write::TakeClaim { claim, case } => claims::take(kind, claim, *case),
        Write::MakeOffer(offer) => offers::make(kind, offer),
        Write::SettleOffer { id, from, to } => offers::settle(kind, *id, *from, *to),
        Write::MoveCursor { feed, from, to } => feeds::read_on(kind, feed, from.as_deref(), to),
        Write::Remember(session, answer) => session_answers::remember(kind, session, answer),
    }]
}

#[async_trait]
impl Store for Database {
    /// The writes happen in their order: a case comes before its messages and notices.
    async fn commit(&self, change: Change) -> Result<Committed, StoreError> {
        if change.is_empty() {
            return Ok(Committed::Yes);
        }
        let steps = change.iter().flat_map(|write| steps(self.kind(), write)).collect();
        Ok(match self.work(steps).await? {
            Done::Yes(_) => Committed::Yes,
            Done::Conflict => Committed::Conflict,
        })
    }

    async fn draft(&self, owner: &PersonCode, slot: &str) -> Result<Option<Draft>, StoreError> {
        Ok(drafts::one(self, owner, slot).await?)
    }

    async fn drafts(&self, owner: &PersonCode) -> Result<Vec<Draft>, StoreError> {
        Ok(drafts::of_owner(self, owner).await?)
    }

    async fn case(&self, id: Uuid) -> Result<Option<Case>, StoreError> {
        Ok(cases::one(self, id).await?)
    }

    async fn case_by_reference(&self, reference: &Reference) -> Result<Option<Case>, StoreError> {
        Ok(cases::by_reference(self, reference).await?)
    }

    async fn cases_of(&self, owner: &PersonCode) -> Result<Vec<Case>, StoreError> {
        Ok(cases::of_owner(self, owner).await?)
    }

    async fn others_of(
        &self,
        owner: &PersonCode,
        service: &str,
        but: Uuid,
        limit: u32,
    ) -> Result<Vec<Case>, StoreError> {
        Ok(cases::others(self, owner, (service, but), limit).await?)
    }

    async fn count_others(&self, owner: &PersonCode, service: &str, but: Uuid, most: u32) -> Result<u64, StoreError> {
        Ok(cases::count_others(self, owner, (service, but), most).await?)
    }

    async fn cases(&self, filter: &CaseFilter) -> Result<Vec<Case>, StoreError> {
        Ok(queues::page(self, filter).await?)
    }

    async fn places(&self, filter: &CaseFilter) -> Result<Vec<(Timestamp, Uuid)>, StoreError> {
        Ok(queues::places(self, filter).await?)
    }

    async fn count_up_to(&self, filter: &CaseFilter, most: u64) -> Result<u64, StoreError> {
        Ok(queues::count(self, filter, most).await?)
    }

    async fn several(&self, ids: &[Uuid]) -> Result<Vec<Case>, StoreError> {
        Ok(cases::several(self, ids).await?)
    }

    async fn count_under(&self, word: &str, most: u64) -> Result<u64, StoreError> {
        Ok(words::count(self, word, most).await?)
    }

    async fn found(&self, words: &[String], after: Option<(Timestamp, Uuid)>, limit: u32) -> Result<Found, StoreError> {
        Ok(words::find(self, words, after, limit).await?)
    }

    async fn unfiled(&self, limit: u32) -> Result<Vec<Case>, StoreError> {
        Ok(cases::unfiled(self, limit).await?)
    }

    async fn views_of(&self, official: &PersonCode) -> Result<Vec<View>, StoreError> {
        Ok(views::of_official(self, official).await?)
    }

    async fn untouched(&self, bundle: &str, since: Timestamp, limit: u32) -> Result<Vec<Draft>, StoreError> {
        Ok(drafts::untouched(self, bundle, since, limit).await?)
    }

    async fn untouched_of_visitors(&self, since: Timestamp, limit: u32) -> Result<Vec<Draft>, StoreError> {
        Ok(drafts::untouched_of_visitors(self, since, limit).await?)
    }

    async fn untouched_at_counter(&self, since: Timestamp, limit: u32) -> Result<Vec<Draft>, StoreError> {
        Ok(drafts::untouched_at_counter(self, since, limit).await?)
    }

    async fn leftovers(&self, now: Timestamp, limit: u32) -> Result<Vec<Uuid>, StoreError> {
        leftovers::take(self, now, limit).await
    }

    async fn confirmations(&self, case: Uuid) -> Result<Vec<Confirmation>, StoreError> {
        Ok(confirmations::of_case(self, case).await?)
    }

    async fn to_confirm(&self, signer: &PersonCode) -> Result<Vec<Case>, StoreError> {
        Ok(confirmations::to_confirm(self, signer).await?)
    }

    async fn acting(&self, now: Timestamp, limit: u32) -> Result<Vec<Uuid>, StoreError> {
        Ok(cases::acting(self, now, limit).await?)
    }

    async fn attachments(&self, of: Uuid) -> Result<Vec<Attachment>, StoreError> {
        Ok(attachments::of(self, of).await?)
    }

    async fn attachments_waiting(&self, asked_by: Timestamp, limit: u32) -> Result<Vec<Uuid>, StoreError> {
        Ok(attachments::waiting(self, asked_by, limit).await?)
    }

    async fn events_of_case(&self, case: Uuid) -> Result<Vec<Event>, StoreError> {
        Ok(events::of_case(self, case).await?)
    }

    async fn event(&self, id: Uuid) -> Result<Option<Event>, StoreError> {
        Ok(events::one(self, id).await?)
    }

    async fn first_event_at(&self) -> Result<Option<Timestamp>, StoreError> {
        Ok(events::first_at(self).await?)
    }

    async fn looks(&self, filter: &LookFilter) -> Result<Vec<Event>, StoreError> {
        Ok(looks::page(self, filter).await?)
    }

    async fn count_looks(&self, filter: &LookFilter) -> Result<u64, StoreError> {
        Ok(looks::count(self, filter).await?)
    }

    async fn notices(&self, to: &PersonCode) -> Result<Vec<Notice>, StoreError> {
        Ok(notices::to_person(self, to).await?)
    }

    async fn unread(&self, to: &PersonCode) -> Result<u64, StoreError> {
        Ok(notices::unread(self, to).await?)
    }

    async fn claimed(&self, claim: &Claim) -> Result<Claimed, StoreError> {
        Ok(claims::claimed(self, claim).await?)
    }

    async fn offer(&self, id: Uuid) -> Result<Option<Offer>, StoreError> {
        Ok(offers::one(self, id).await?)
    }

    async fn offers_to(&self, to: &PersonCode, now: Timestamp) -> Result<Vec<Offer>, StoreError> {
        Ok(offers::to_person(self, to, now).await?)
    }

    async fn offers_of(&self, claim: &Claim) -> Result<Vec<Offer>, StoreError> {
        Ok(offers::of_claim(self, claim).await?)
    }

    async fn cursor(&self, feed: &Feed) -> Result<Option<String>, StoreError> {
        Ok(feeds::cursor(self, feed).await?)
    }

    async fn lease(
        &self,
        now: Timestamp,
        until: Timestamp,
        limit: u32,
        busy: &[Call],
    ) -> Result<Vec<Message>, StoreError> {
        Ok(outbox::lease(self, now, until, limit, busy).await?)
    }

    async fn unanswered(&self, now: Timestamp, limit: u32) -> Result<Vec<Message>, StoreError> {
        Ok(outbox::unanswered(self, now, limit).await?)
    }

    async fn message(&self, trace: Uuid) -> Result<Option<Message>, StoreError> {
        Ok(outbox::by_trace(self, trace).await?)
    }

    async fn messages_about(&self, act: &str) -> Result<Vec<Message>, StoreError> {
        Ok(outbox::by_act(self, act).await?)
    }

    async fn outbox(&self, status: Status, limit: u32) -> Result<Vec<Message>, StoreError> {
        Ok(outbox::open(self, status, limit).await?)
    }

    async fn depths(&self) -> Result<Vec<Depth>, StoreError> {
        Ok(outbox::depths(self).await?)
    }

    async fn exchanges_of(&self, trace: Uuid) -> Result<Vec<Exchanged>, StoreError> {
        Ok(exchanges::of_trace(self, trace).await?)
    }

    async fn last_exchange(&self, call: &Call, well: bool) -> Result<Option<Exchanged>, StoreError> {
        Ok(exchanges::last(self, call, well).await?)
    }

    async fn rights_of(&self, person: &PersonCode) -> Result<Vec<RightChange>, StoreError> {
        Ok(rights::of_person(self, person).await?)
    }

    async fn all_rights(&self) -> Result<Vec<RightChange>, StoreError> {
        Ok(rights::every(self).await?)
    }

    async fn deeds(&self, before: Option<(Timestamp, Uuid)>, limit: u32) -> Result<Vec<Deed>, StoreError> {
        Ok(rights::deeds(self, before, limit).await?)
    }

    async fn exchange_content(&self, exchange: Uuid, now: Timestamp) -> Result<Option<ExchangeContent>, StoreError> {
        exchanges::content(self, exchange, now).await
    }

    async fn remembered(
        &self,
        session: &SessionKey,
        question: &str,
        now: Timestamp,
    ) -> Result<Option<Remembered>, StoreError> {
        session_answers::one(self, session, question, now).await
    }

    async fn expire(&self, now: Timestamp, limit: u32) -> Result<u64, StoreError> {
        let kind = self.kind();
        let steps = vec![
            session_answers::expire(kind, now, limit),
            exchanges::expire(kind, now, limit),
            batches::expire(kind, now, limit),
        ];
        Ok(match self.work(steps).await? {
            Done::Yes(written) => written.count,
            Done::Conflict => 0,
        })
    }

    async fn messages_of(&self, case: Uuid) -> Result<Vec<Message>, StoreError> {
        Ok(outbox::of_case(self, case).await?)
    }

    async fn count_in(&self, span: &Span, most: u64) -> Result<u64, StoreError> {
        Ok(spans::count(self, span, most).await?)
    }

    async fn tallies(&self, service: &str, since: Date) -> Result<Vec<Tallied>, StoreError> {
        Ok(tallies::since(self, service, since).await?)
    }

    async fn proposals_of(&self, service: &str) -> Result<Vec<ProposedVersion>, StoreError> {
        Ok(proposals::of_service(self, service).await?)
    }

    async fn proposals_waiting(&self) -> Result<Vec<ProposedVersion>, StoreError> {
        Ok(proposals::waiting(self).await?)
    }

    async fn bundle(&self, service: &str, hash: &str) -> Result<Option<Bundle>, StoreError> {
        Ok(bundles::one(self, service, hash).await?)
    }

    async fn scenarios_of(&self, service: &str, hash: &str) -> Result<ScenarioFiles, StoreError> {
        Ok(proposals::scenarios(self, service, hash).await?)
    }

    async fn publications_of(&self, service: &str) -> Result<Vec<PublishedVersion>, StoreError> {
        Ok(bundles::of_service(self, service).await?)
    }

    async fn last_publication(&self) -> Result<i64, StoreError> {
        Ok(bundles::last(self).await?)
    }
}

#[async_trait]
impl Ledger for Database {
    async fn note(&self, exchanged: &Exchanged, content: Option<&ExchangeContent>) -> Result<(), StoreError> {
        let kept = content.map(|content| exchanges::keep(self.kind(), exchanged.id, content));
        self.work([exchanges::note(self.kind(), exchanged)].into_iter().chain(kept).collect()).await?;
        Ok(())
    }
}
