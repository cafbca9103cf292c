//! The post room: what waits is printed together, and taken to the post.

use std::sync::Arc;

use jiff::Timestamp;
use uuid::Uuid;

use super::{super::deliver::TRIES, Desk, DeskError, in_post_room, settle};
use crate::{
    case::{Case, Letter},
    event::What,
    notice::Notice,
    people::{Actor, Official},
    ports::{Change, Committed, PostWrite, Write},
    post::{Address, Envelope, Pile, Sack, SackStanding, Standing},
    service::Service,
};

/// Letters on a page of the list.
const PAGE: u32 = 25;
/// Letters that are printed in one go: as many as the press sets in its time on a slow machine.
const IN_A_SACK: usize = 20;
/// Sacks that are shown; nobody leaves more open.
const SACKS: u32 = 50;

/// What is to be done in the post room. It names nobody.
#[derive(Debug, Clone, PartialEq)]
pub struct PostRoomView {
    pub pile: Pile,
    /// The oldest first.
    pub waiting: Vec<Envelope>,
    /// The moment and id of the last one, when there are more behind it.
    pub next: Option<(Timestamp, Uuid)>,
    /// Printed and not posted, each with the number of its letters.
    pub open: Vec<(Sack, usize)>,
}

/// One sack with its letters.
#[derive(Debug, Clone, PartialEq)]
pub struct SackView {
    pub sack: Sack,
    pub letters: Vec<Envelope>,
}

/// A letter of a sack with all that is printed of it.
#[derive(Debug)]
pub struct InSack {
    pub envelope: Envelope,
    pub address: Address,
    pub service: Arc<Service>,
    pub case: Case,
    pub notice: Notice,
    /// Printed in the notice's place, where there is one.
    pub letter: Option<Letter>,
}

/// How letters were sent to a reader by post, beside the inbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sent {
    /// It waits to be printed, or to be taken to the post.
    Waits,
    Posted(jiff::civil::Date),
    CameBack(jiff::civil::Date),
}

/// What came of settling a sack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// Now, or before by whoever was faster with the same.
    Done,
    /// It was posted, or put back, before.
    Otherwise,
}

impl Desk {
    /// What waits behind `after`, and what was printed and not posted.
    ///
    /// # Errors
    /// `NotFound` for anybody without the role of the post room.
    pub async fn post_room(
        &self,
        official: &Official,
        after: Option<(Timestamp, Uuid)>,
    ) -> Result<PostRoomView, DeskError> {
        in_post_room(official)?;
        let mut waiting = self.store.envelopes_waiting(after, PAGE + 1).await?;
        let more = waiting.len() > PAGE as usize;
        waiting.truncate(PAGE as usize);
        let next = waiting.last().filter(|_| more).map(|last| (last.at, last.id));
        let mut open = Vec::new();
        for sack in self.store.sacks_open(SACKS).await? {
            let letters = self.store.envelopes_in(sack.id).await?.len();
            open.push((sack, letters));
        }
        Ok(PostRoomView { pile: self.store.pile().await?, waiting, next, open })
    }

    /// Takes the oldest letters that wait, to be printed: each is in one sack only, whoever else takes some at the same
    /// moment. `None` when nothing waits but perhaps the official's own letters, which a colleague prints.
    ///
    /// # Errors
    /// As [`Desk::post_room`]; `Stale` when others are faster all the time.
    pub async fn pack(&self, official: &Official) -> Result<Option<Uuid>, DeskError> {
        in_post_room(official)?;
        for _ in 0..TRIES {
            let now = self.clock.now();
            let id = self.ids.uuid(now);
            let (letters, mut change) = self.to_pack(official).await?;
            let some = !letters.is_empty();
            if some {
                let sack = Sack { id, by: official.person.clone(), at: now, standing: SackStanding::Open };
                change.push(Write::Post(PostWrite::Pack(sack)));
            }
            let packed = |(envelope, address)| settle(envelope, Standing::Packed { sack: id, address });
            change.extend(letters.into_iter().map(packed));
            if self.store.commit(change).await? == Committed::Yes {
                return Ok(some.then_some(id));
            }
        }
        Err(DeskError::Stale)
    }

    /// The next letters to be printed, each with where it goes as of now; and the writes that take out those whose addressee
    /// wants none any more.
    async fn to_pack(&self, official: &Official) -> Result<(Vec<(Envelope, Address)>, Change), DeskError> {
        let (mut found, mut unwanted, mut after) = (Vec::new(), Change::new(), None);
        while found.len() < IN_A_SACK {
            let page = self.store.envelopes_waiting(after, PAGE).await?;
            let Some(last) = page.last() else { break };
            after = Some((last.at, last.id));
            for envelope in page.into_iter().filter(|envelope| envelope.to != official.person.code) {
                match self.store.wish(&envelope.to).await? {
                    Some(wish) => found.push((envelope, wish.address)),
                    None => {
                        let case = self.store.case(envelope.case).await?.ok_or(DeskError::NotFound)?;
                        unwanted.push(Write::Record(self.event_of(&case, Actor::Portal, What::NotToPost)));
                        unwanted.push(settle(envelope, Standing::Withdrawn));
                    }
                }
            }
        }
        found.truncate(IN_A_SACK);
        Ok((found, unwanted))
    }

    /// A sack and what is in it.
    ///
    /// # Errors
    /// As [`Desk::post_room`], and when there is no such sack.
    pub async fn sack(&self, official: &Official, id: Uuid) -> Result<SackView, DeskError> {
        in_post_room(official)?;
        let sack = self.store.sack(id).await?.ok_or(DeskError::NotFound)?;
        Ok(SackView { letters: self.store.envelopes_in(id).await?, sack })
    }

    /// The letters of an open sack, to be printed, however often. Each is a look that its addressee sees, recorded before
    /// anything is shown.
    ///
    /// # Errors
    /// As [`Desk::sack`]; `Conflict` when one of them is to the official.
    pub async fn print_sack(&self, official: &Official, id: Uuid) -> Result<Vec<InSack>, DeskError> {
        let SackView { sack, letters } = self.sack(official, id).await?;
        if !sack.standing.is_open() {
            return Err(DeskError::NotFound);
        }
        if letters.iter().any(|envelope| envelope.to == official.person.code) {
            return Err(DeskError::Conflict);
        }
        let mut found = Vec::new();
        for envelope in letters {
            let Standing::Packed { address, .. } = envelope.standing.clone() else { continue };
            let case = self.store.case(envelope.case).await?.ok_or(DeskError::NotFound)?;
            let notices = self.store.notices(&envelope.to).await?;
            let notice = notices.into_iter().find(|notice| notice.id == envelope.id).ok_or(DeskError::NotFound)?;
            let letter = envelope.letter.and_then(|number| case.letter(number).cloned());
            found.push(InSack { service: self.service_of(&case)?, envelope, address, case, notice, letter });
        }
        let look = |letter: &InSack| Write::Record(self.event_of(&letter.case, official.into(), What::PrintedForPost));
        self.save(found.iter().map(look).collect()).await?;
        Ok(found)
    }

    /// The letters of a sack were taken to the post today. Said twice, the first time counts.
    ///
    /// # Errors
    /// As [`Desk::sack`].
    pub async fn post_sack(&self, official: &Official, id: Uuid) -> Result<Settled, DeskError> {
        let day = self.clock.today();
        let standing = SackStanding::Posted { by: official.person.clone(), day };
        self.settle_sack(official, id, standing, What::Posted { day }).await
    }

    /// The letters of a sack wait again: the printer has eaten them, or nobody takes them to the post.
    ///
    /// # Errors
    /// As [`Desk::sack`].
    pub async fn put_back(&self, official: &Official, id: Uuid) -> Result<Settled, DeskError> {
        let standing = SackStanding::PutBack { by: official.person.clone(), day: self.clock.today() };
        self.settle_sack(official, id, standing, What::BackToPost).await
    }

    async fn settle_sack(
        &self,
        official: &Official,
        id: Uuid,
        standing: SackStanding,
        what: What,
    ) -> Result<Settled, DeskError> {
        for _ in 0..TRIES {
            let SackView { sack, letters } = self.sack(official, id).await?;
            if !sack.standing.is_open() {
                let same = std::mem::discriminant(&sack.standing) == std::mem::discriminant(&standing);
                return Ok(if same { Settled::Done } else { Settled::Otherwise });
            }
            let mut change: Change =
                vec![Write::Post(PostWrite::SettleSack(Sack { standing: standing.clone(), ..sack }))];
            for envelope in letters {
                let Standing::Packed { address, sack } = envelope.standing.clone() else { continue };
                let case = self.store.case(envelope.case).await?.ok_or(DeskError::NotFound)?;
                change.push(Write::Record(self.event_of(&case, Actor::from(official), what.clone())));
                change.push(settle(
                    envelope,
                    match &standing {
                        SackStanding::Posted { day, .. } => Standing::Posted { sack, address, day: *day },
                        SackStanding::PutBack { .. } | SackStanding::Open => Standing::Waiting,
                    },
                ));
            }
            if self.store.commit(change).await? == Committed::Yes {
                return Ok(Settled::Done);
            }
        }
        Err(DeskError::Stale)
    }

    /// How a notice was sent to its reader beside the inbox; `None` where it was not.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn posted(&self, notice: &Notice) -> Result<Option<Sent>, DeskError> {
        let Some(case) = notice.about.case() else { return Ok(None) };
        let all = self.store.envelopes_of(case).await?;
        let own = all.into_iter().find(|envelope| envelope.id == notice.id && envelope.to == notice.to);
        Ok(own.and_then(|envelope| match envelope.standing {
            Standing::Waiting | Standing::Packed { .. } => Some(Sent::Waits),
            Standing::Posted { day, .. } => Some(Sent::Posted(day)),
            Standing::CameBack { back, .. } => Some(Sent::CameBack(back)),
            Standing::Withdrawn => None,
        }))
    }
}
