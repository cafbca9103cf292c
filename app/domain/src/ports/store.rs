//! The port to the database. What belongs together is saved together or not at all.

use async_trait::async_trait;
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use crate::{
    application::Draft,
    attachment::{Attachment, Check},
    case::{Case, Confirmation},
    event::Event,
    filing::Filing,
    identifiers::{PersonCode, Reference},
    message::{Message, Status},
    notice::Notice,
    offer::{Claim, Claimed, Feed, Offer, Standing as OfferStanding},
    publishing::{ProposedVersion, PublishedVersion, ScenarioFiles, Standing},
    remembered::{Remembered, SessionKey},
    rights::{Deed, RightChange},
    service::{Bundle, Needs, Order, Publication},
    tally::{Tallied, Tally},
    view::View,
};

use super::{
    Beside, Besides, Call, Depth, ExchangeContent, Exchanged, LookFilter, OfficeStore, OfficeWrite, PostRoom, PostWrite,
};

/// One change of the house: all its writes happen, or none.
pub type Change = Vec<Write>;

/// One write of a change.
#[derive(Debug, Clone)]
pub enum Write {
    /// A new draft; the owner must have none for the service.
    BeginDraft(Draft),
    /// The draft after an answer. Its `version` is the one that was read; the store adds one.
    SaveDraft(Draft),
    /// The draft is gone: submitted or thrown away, as it was read at `version`.
    EndDraft {
        id: Uuid,
        version: i64,
    },
    /// A new case. Its id and its reference must be new.
    OpenCase(Case),
    /// The case after a change. Its `version` is the one that was read; the store adds one.
    SaveCase(Case),
    /// A change of somebody's rights, new.
    AskRight(RightChange),
    /// The same after a second administrator has spoken; nobody may have spoken before.
    SettleRight(RightChange),
    /// A line of the administrators' log.
    Administer(Deed),
    Record(Event),
    /// A message to send; one with the same key is left as it is.
    Send(Message),
    /// The message after a try. Its `version` is the one that was read; the store adds one.
    SaveMessage(Message),
    /// The message after somebody had a hand in it, its content too; nobody may be trying it at this moment.
    SettleMessage(Message, Timestamp),
    /// All stuck messages of a case wait again from this moment, with their tries forgotten.
    SendAgain(Uuid, Timestamp),
    /// A file is coming in: its bytes are left to the broom after `until`, unless it is attached before.
    Expect {
        id: Uuid,
        until: Timestamp,
    },
    /// A file of a draft, whose bytes are stored. It must have been expected, and not be taken by the broom.
    Attach {
        of: Uuid,
        attachment: Attachment,
    },
    /// The files of an ended draft belong to the case that it changed.
    MoveAttachments {
        from: Uuid,
        to: Uuid,
    },
    /// The file is no longer part of the draft or case, and its bytes are left to the broom; gone twice is gone.
    Detach {
        of: Uuid,
        id: Uuid,
    },
    /// The broom has removed the bytes of a file.
    Swept(Uuid),
    /// The owner's name, the confirmations, the notices, the messages of a case and all that lies beside it are gone, and so
    /// is what was kept of its exchanges, with what could tell it from their digests.
    Forget(Uuid),
    /// The virus check has answered.
    Checked {
        id: Uuid,
        check: Check,
    },
    /// The virus check is asked about a file at this moment: it stands behind all that have waited longer for their turn.
    Asked {
        id: Uuid,
        at: Timestamp,
    },
    /// What time brings to a case could not be done: it is tried again at this moment, and stands in nobody's way.
    PutOff {
        case: Uuid,
        to: Timestamp,
    },
    /// A person's part in a round of confirmations; there must be none of theirs in it.
    AskToConfirm(Confirmation),
    /// The part after it changed; one that is over, or in which the person has spoken, is not changed any more.
    SaveConfirmation(Confirmation),
    /// Nobody who has not spoken yet is asked any more to confirm this case.
    EndConfirmations(Uuid, Timestamp),
    Notify(Notice),
    /// The person has read the notice.
    ReadNotice {
        id: Uuid,
        to: PersonCode,
        at: Timestamp,
    },
    /// A claim that nobody has heard of, offered or already applied for by a case.
    NewClaim {
        claim: Claim,
        case: Option<Uuid>,
    },
    /// The case has it from now on; nobody may have had it before.
    TakeClaim {
        claim: Claim,
        case: Uuid,
    },
    /// A new offer; its claim is there already, and the person has none of it yet.
    MakeOffer(Offer),
    /// The offer stands otherwise than it was read.
    SettleOffer {
        id: Uuid,
        from: OfferStanding,
        to: OfferStanding,
    },
    /// A feed was read on; nobody else may have read it on meanwhile.
    MoveCursor {
        feed: Feed,
        from: Option<String>,
        to: String,
    },
    /// What the officials' room keeps beside the cases.
    Office(OfficeWrite),
    /// An answer for the rest of a session, in place of an older one to the same question. Nothing is kept for a session
    /// that is over, and no more than [`MOST`](crate::remembered::MOST) for any.
    Remember(SessionKey, Remembered),
    /// Where a case is found from now on. Whoever saves a case brings it: the Desk does.
    File(Filing),
    /// A list that an official keeps under a name of their own. Nothing is kept beyond the `most` that one may have.
    AddView {
        view: View,
        most: u32,
    },
    /// The view after its official changed it; it must be there, and theirs.
    SaveView(View),
    /// The view is gone; gone twice is gone.
    RemoveView {
        id: Uuid,
        official: PersonCode,
    },
    /// Numbers that are raised by one each. `by` is the draft or case because of which: writers who raise the same number
    /// at once are kept apart by it, and it is not kept. The Desk puts all of a change at its end, in one order.
    Tally {
        by: Uuid,
        tallies: Vec<Tally>,
    },
    /// The files of a version, and the scenarios by which it was tried last. Files that are there already stay.
    KeepBundle {
        bundle: Bundle,
        scenarios: ScenarioFiles,
    },
    /// A version whose bundle is kept waits to be published; the same one may not wait already.
    Propose(ProposedVersion),
    /// A proposal that waited does not any more.
    SettleProposal {
        id: Uuid,
        standing: Standing,
    },
    /// A version is put in force under the number after the last.
    Publish(Publication),
    /// To what lies beside a case.
    Beside(Beside),
    /// To the post room.
    Post(PostWrite),
}

/// How a change ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Committed {
    /// All of it is on the disk.
    Yes,
    /// Somebody was faster: a version was older, or a key was taken. Nothing was written.
    Conflict,
}

/// Which cases a queue shows.
#[derive(Debug, Clone, Default)]
pub struct CaseFilter {
    pub service: String,
    pub states: Vec<String>,
    /// Only cases that need somebody in particular; `states` is not looked at then.
    pub needs: Option<Needs>,
    pub order: Order,
    /// Only what stands behind this case: the rank in the order, and the id, of the last one of the page before.
    pub after: Option<(Timestamp, Uuid)>,
    pub limit: u32,
    /// Only what stands on this shelf, in these states.
    pub shelf: Option<String>,
    /// From the end of the order to its beginning.
    pub backwards: bool,
}

/// Cases of a service in some states, from a rank in an order until before another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    pub service: String,
    pub states: Vec<String>,
    pub order: Order,
    pub from: Timestamp,
    pub until: Timestamp,
}

/// Cases found by words: the newest first, as far as was looked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// When each was submitted, and its id.
    pub cases: Vec<(Timestamp, Uuid)>,
    /// The last one that was looked at, when there may be more behind it.
    pub stopped: Option<(Timestamp, Uuid)>,
}

/// The database failed: unreachable, full, or not ours.
#[derive(Debug, thiserror::Error)]
#[error("the database failed at {operation}")]
pub struct StoreError {
    /// `cases.save`
    pub operation: &'static str,
    #[source]
    pub source: Box<dyn std::error::Error + Send + Sync>,
}

/// Where the house keeps what it must not forget.
#[async_trait]
pub trait Store: Besides + OfficeStore + PostRoom + Send + Sync {
    /// Saves all of `change`, durably, in one transaction.
    async fn commit(&self, change: Change) -> Result<Committed, StoreError>;

    /// The person's draft in a slot, as [`Draft::slot`] says.
    async fn draft(&self, owner: &PersonCode, slot: &str) -> Result<Option<Draft>, StoreError>;
    /// The person's drafts, the last touched first.
    async fn drafts(&self, owner: &PersonCode) -> Result<Vec<Draft>, StoreError>;

    async fn case(&self, id: Uuid) -> Result<Option<Case>, StoreError>;
    async fn case_by_reference(&self, reference: &Reference) -> Result<Option<Case>, StoreError>;
    /// The person's cases, the newest first.
    async fn cases_of(&self, owner: &PersonCode) -> Result<Vec<Case>, StoreError>;
    /// The person's cases in a service but for one, the newest first, at most `limit`.
    async fn others_of(
        &self,
        owner: &PersonCode,
        service: &str,
        but: Uuid,
        limit: u32,
    ) -> Result<Vec<Case>, StoreError>;
    /// How many these are, counting no further than `most`.
    async fn count_others(&self, owner: &PersonCode, service: &str, but: Uuid, most: u32) -> Result<u64, StoreError>;
    /// The cases of a queue, in its order.
    async fn cases(&self, filter: &CaseFilter) -> Result<Vec<Case>, StoreError>;
    /// The ranks and ids of the cases of a queue, in its order: what tells lists apart when several are made one.
    async fn places(&self, filter: &CaseFilter) -> Result<Vec<(Timestamp, Uuid)>, StoreError>;
    /// How many cases a queue holds.
    async fn count(&self, filter: &CaseFilter) -> Result<u64, StoreError> {
        self.count_up_to(filter, i64::MAX.unsigned_abs()).await
    }
    /// The same, counting no further than `most`: it costs no more than that, however full the queue is.
    async fn count_up_to(&self, filter: &CaseFilter, most: u64) -> Result<u64, StoreError>;
    /// These cases, as far as they are there, in any order.
    async fn several(&self, ids: &[Uuid]) -> Result<Vec<Case>, StoreError>;

    /// How many cases are found under a word, counting no further than `most`.
    async fn count_under(&self, word: &str, most: u64) -> Result<u64, StoreError>;
    /// Cases found under all of these words, behind `after`, about `limit` of them. Those under the first word are looked
    /// through, some hundred at most, so the rarest should come first.
    async fn found(&self, words: &[String], after: Option<(Timestamp, Uuid)>, limit: u32) -> Result<Found, StoreError>;
    /// Up to `limit` cases that were saved before there were shelves and words.
    async fn unfiled(&self, limit: u32) -> Result<Vec<Case>, StoreError>;
    /// An official's views, in the order of their names.
    async fn views_of(&self, official: &PersonCode) -> Result<Vec<View>, StoreError>;

    /// Up to `limit` drafts of one version of a service that nobody has touched since a moment, the oldest first.
    async fn untouched(&self, bundle: &str, since: Timestamp, limit: u32) -> Result<Vec<Draft>, StoreError>;
    /// The same of people who have not signed in, whatever the service.
    async fn untouched_of_visitors(&self, since: Timestamp, limit: u32) -> Result<Vec<Draft>, StoreError>;
    /// The same of those that were begun at the counter, whatever the service.
    async fn untouched_at_counter(&self, since: Timestamp, limit: u32) -> Result<Vec<Draft>, StoreError>;
    /// Takes up to `limit` files that belong to no draft and no case, and whose time has come. None of them can be
    /// attached any more; whoever takes them removes their bytes, and one that is not reported as swept is given again.
    async fn leftovers(&self, now: Timestamp, limit: u32) -> Result<Vec<Uuid>, StoreError>;

    /// All that was ever asked and said to confirm a case, round by round, each in the order of its list.
    async fn confirmations(&self, case: Uuid) -> Result<Vec<Confirmation>, StoreError>;
    /// The cases that the person is asked to confirm now, the oldest first.
    async fn to_confirm(&self, signer: &PersonCode) -> Result<Vec<Case>, StoreError>;

    /// Up to `limit` cases to which time does something by now, the earliest first. One that cannot be read is among
    /// them, too.
    async fn acting(&self, now: Timestamp, limit: u32) -> Result<Vec<Uuid>, StoreError>;

    /// The files of a draft or case, the first added first.
    async fn attachments(&self, of: Uuid) -> Result<Vec<Attachment>, StoreError>;
    /// Up to `limit` files that wait for the virus check and were not asked about after a moment: first those that never
    /// were, then the others by their turn.
    async fn attachments_waiting(&self, asked_by: Timestamp, limit: u32) -> Result<Vec<Uuid>, StoreError>;

    /// A case's history, the oldest first.
    async fn events_of_case(&self, case: Uuid) -> Result<Vec<Event>, StoreError>;
    /// One event.
    async fn event(&self, id: Uuid) -> Result<Option<Event>, StoreError>;
    /// When the first event happened of which the store knows.
    async fn first_event_at(&self) -> Result<Option<Timestamp>, StoreError>;
    /// Looks at people's data, the newest first.
    async fn looks(&self, filter: &LookFilter) -> Result<Vec<Event>, StoreError>;
    /// How many looks there are at the data of the people of a filter, whatever its page. Its applicant is not counted.
    async fn count_looks(&self, filter: &LookFilter) -> Result<u64, StoreError>;

    /// A person's notices, the newest first.
    async fn notices(&self, to: &PersonCode) -> Result<Vec<Notice>, StoreError>;
    async fn unread(&self, to: &PersonCode) -> Result<u64, StoreError>;

    /// How far a claim has come.
    async fn claimed(&self, claim: &Claim) -> Result<Claimed, StoreError>;
    async fn offer(&self, id: Uuid) -> Result<Option<Offer>, StoreError>;
    /// A person's offers that wait or were declined and whose time is not over, the newest first.
    async fn offers_to(&self, to: &PersonCode, now: Timestamp) -> Result<Vec<Offer>, StoreError>;
    /// Everybody's offers of one claim.
    async fn offers_of(&self, claim: &Claim) -> Result<Vec<Offer>, StoreError>;
    /// How far a feed was read; `None` before the first time.
    async fn cursor(&self, feed: &Feed) -> Result<Option<String>, StoreError>;

    /// Takes up to `limit` waiting messages that are due; nobody else gets them before `until`. Those to the first few
    /// of the `busy` calls are left.
    async fn lease(
        &self,
        now: Timestamp,
        until: Timestamp,
        limit: u32,
        busy: &[Call],
    ) -> Result<Vec<Message>, StoreError>;
    /// Up to `limit` messages that a register has taken in, and about which it should have answered by now.
    async fn unanswered(&self, now: Timestamp, limit: u32) -> Result<Vec<Message>, StoreError>;
    /// The message with this trace.
    async fn message(&self, trace: Uuid) -> Result<Option<Message>, StoreError>;
    /// All messages by which a register knows an act.
    async fn messages_about(&self, act: &str) -> Result<Vec<Message>, StoreError>;
    /// Up to `limit` messages that are not done, of one status, the oldest first.
    async fn outbox(&self, status: Status, limit: u32) -> Result<Vec<Message>, StoreError>;
    /// How many messages there are that are not done, by call and status.
    async fn depths(&self) -> Result<Vec<Depth>, StoreError>;
    /// Every exchange under one trace, the oldest first.
    async fn exchanges_of(&self, trace: Uuid) -> Result<Vec<Exchanged>, StoreError>;
    /// The last exchange over a call that went well, or that did not.
    async fn last_exchange(&self, call: &Call, well: bool) -> Result<Option<Exchanged>, StoreError>;
    /// Every change of one person's rights, the oldest first.
    async fn rights_of(&self, person: &PersonCode) -> Result<Vec<RightChange>, StoreError>;
    /// Every change of anybody's rights, the oldest first.
    async fn all_rights(&self) -> Result<Vec<RightChange>, StoreError>;
    /// Up to `limit` lines of the administrators' log, the newest first, before a line.
    async fn deeds(&self, before: Option<(Timestamp, Uuid)>, limit: u32) -> Result<Vec<Deed>, StoreError>;
    /// What was kept of an exchange; `None` when nothing was, or its time is over.
    async fn exchange_content(&self, exchange: Uuid, now: Timestamp) -> Result<Option<ExchangeContent>, StoreError>;
    /// The answer to a question that was asked before in this session, unless its time is over.
    async fn remembered(
        &self,
        session: &SessionKey,
        question: &str,
        now: Timestamp,
    ) -> Result<Option<Remembered>, StoreError>;
    /// Removes up to `limit` answers of sessions, contents of exchanges and batches of officials whose time is over; how
    /// many.
    async fn expire(&self, now: Timestamp, limit: u32) -> Result<u64, StoreError>;
    /// A case's messages, the oldest first.
    async fn messages_of(&self, case: Uuid) -> Result<Vec<Message>, StoreError>;

    /// How many cases are in a span, counting no further than `most`.
    async fn count_in(&self, span: &Span, most: u64) -> Result<u64, StoreError>;
    /// What was counted of a service since a day, day by day.
    async fn tallies(&self, service: &str, since: Date) -> Result<Vec<Tallied>, StoreError>;
    /// All that was proposed for a service, the last first.
    async fn proposals_of(&self, service: &str) -> Result<Vec<ProposedVersion>, StoreError>;
    /// What waits to be published, in all services, the oldest first.
    async fn proposals_waiting(&self) -> Result<Vec<ProposedVersion>, StoreError>;
    /// The files of a version, published or not.
    async fn bundle(&self, service: &str, hash: &str) -> Result<Option<Bundle>, StoreError>;
    /// The scenarios by which a version was tried last; none when nobody brought any.
    async fn scenarios_of(&self, service: &str, hash: &str) -> Result<ScenarioFiles, StoreError>;
    /// Every publication of a service, the last first.
    async fn publications_of(&self, service: &str) -> Result<Vec<PublishedVersion>, StoreError>;
    /// The number of the last publication of all; 0 before the first.
    async fn last_publication(&self) -> Result<i64, StoreError>;
}
