//! The worker follows the feeds of registers: what they tell becomes offers, once, and the cursor moves with them.

use std::{collections::BTreeSet, time::Duration};

use jiff::Timestamp;
use serde_json::{Value as Json, json};

use super::{Desk, DeskError};
use crate::{
    event::What,
    message::{Message, Parcel, Status},
    offer::{Claim, Claimed, Feed, Offer, Standing},
    people::Actor,
    ports::{Ask, Asked, Call, Committed, Evidence, RegisterFailure, StoreError, Trouble, Write},
    service::{Happening, Offering, Service},
};

/// So many answers of a feed are read in one go; the rest are read the next time.
const MOST: usize = 50;

/// Nobody waits for the answer, so it may take long.
const PATIENCE: Duration = Duration::from_secs(30);

/// What came of following a feed.
#[derive(Debug, Default)]
pub struct Followed {
    /// Offers made.
    pub offers: usize,
    /// Why events were passed over, without anything personal; an operator should know.
    pub passed_over: Vec<&'static str>,
}

/// A feed could not be followed; the next time it is read on from the same place.
#[derive(Debug, thiserror::Error)]
pub enum Untold {
    #[error(transparent)]
    Register(#[from] RegisterFailure),
    #[error(transparent)]
    Desk(#[from] DeskError),
}

impl From<StoreError> for Untold {
    fn from(error: StoreError) -> Self {
        Self::Desk(error.into())
    }
}

/// One answer of a feed, or what a register tells by itself.
pub(super) struct Page {
    pub(super) events: Vec<Json>,
    pub(super) cursor: String,
    pub(super) evidence: Evidence,
}

impl Desk {
    /// Every feed of the services in force.
    pub fn feeds(&self) -> Vec<Feed> {
        let feed = |service: &Service, offering: &Offering| {
            let call = offering.feed.to_string();
            Feed { service: service.id.clone(), offering: offering.id.clone(), call }
        };
        let all = self.all_in_force();
        all.iter().flat_map(|service| service.offerings.iter().map(|o| feed(service, o))).collect()
    }

    /// Reads a feed on from where it was left. Offers and the cursor are saved together: what breaks in between is
    /// asked for again, and of two workers one moves the cursor.
    ///
    /// # Errors
    /// When the register gives no usable answer, or the store fails.
    pub async fn follow(&self, feed: &Feed) -> Result<Followed, Untold> {
        let mut followed = Followed::default();
        for _ in 0..MOST {
            let Some(service) = self.in_force(&feed.service) else { break };
            let Some(offering) = service.offering(&feed.offering) else { break };
            let call = &offering.feed;
            if call.to_string() != feed.call {
                break;
            }
            let before = self.store.cursor(feed).await?;
            let page = self.ask_feed(call, before.as_deref()).await?;
            let moves = before.as_deref() != Some(&page.cursor);
            let mut change = Vec::new();
            if moves {
                change.push(Write::MoveCursor { feed: feed.clone(), from: before, to: page.cursor.clone() });
            }
            let (offers, unread) = self.hear(&service, offering, call, &page, &mut change).await?;
            // A conflict: another worker was faster, or somebody applied meanwhile. The next time tells.
            if change.is_empty() || self.store.commit(change).await? == Committed::Conflict {
                break;
            }
            followed.offers += offers;
            followed.passed_over.extend(unread);
            if !moves || page.events.is_empty() {
                break;
            }
        }
        Ok(followed)
    }

    async fn ask_feed(&self, call: &Call, after: Option<&str>) -> Result<Page, RegisterFailure> {
        let garbage =
            |detail: &str| RegisterFailure { call: call.clone(), trouble: Trouble::Garbage, detail: detail.to_owned() };
        let ask = Ask {
            call: call.clone(),
            body: after.map_or_else(|| json!({}), |after| json!({ "after": after })),
            trace: self.ids.uuid(self.clock.now()),
            // The portal asks for itself.
            user: None,
            represented: None,
            issue: None,
            timeout: PATIENCE,
            kept_until: None,
        };
        let Asked::Known { mut body, evidence } = self.registers.ask(&ask).await? else {
            return Err(garbage("the feed is not known"));
        };
        match (body["events"].take(), body["cursor"].take()) {
            (Json::Array(events), Json::String(cursor)) => Ok(Page { events, cursor, evidence }),
            _ => Err(garbage("the answer of a feed holds \"events\", a list, and \"cursor\", a text")),
        }
    }

    /// What is saved because of a page of events; how many offers that makes, and why events were passed over.
    pub(super) async fn hear(
        &self,
        service: &Service,
        offering: &Offering,
        call: &Call,
        page: &Page,
        change: &mut Vec<Write>,
    ) -> Result<(usize, Vec<&'static str>), StoreError> {
        let mut keys = BTreeSet::new();
        let (mut offers, mut unread) = (0, Vec::new());
        for event in &page.events {
            let happening = match offering.happening(event, self.clock.today()) {
                Ok(Some(happening)) => happening,
                Ok(None) => continue,
                Err(why) => {
                    unread.push(why);
                    continue;
                }
            };
            let key = happening.key.clone();
            let claim = Claim { service: service.id.clone(), offering: offering.id.clone(), key };
            if keys.insert(happening.key.clone()) && self.store.claimed(&claim).await? == Claimed::Never {
                change.push(Write::NewClaim { claim: claim.clone(), case: None });
                offers += happening.to.len();
                change.extend(self.make_offers(service, offering, call, &claim, happening, &page.evidence));
            }
        }
        Ok((offers, unread))
    }

    fn make_offers(
        &self,
        service: &Service,
        offering: &Offering,
        call: &Call,
        claim: &Claim,
        happening: Happening,
        evidence: &Evidence,
    ) -> Vec<Write> {
        let now = self.clock.now();
        let expires = now.to_zoned(self.clock.zone()).checked_add(offering.expires);
        let mut writes = Vec::new();
        for (person, email) in happening.to {
            let offer = Offer {
                id: self.ids.uuid(now),
                claim: claim.clone(),
                to: person,
                event: happening.parts.clone(),
                register: call.register.clone(),
                standing: Standing::Open,
                offered_at: now,
                expires_at: expires.as_ref().map_or(Timestamp::MAX, |end| end.timestamp()),
            };
            let heard = What::Heard { call: call.clone(), offer: offering.id.clone(), evidence: evidence.clone() };
            writes.push(Write::MakeOffer(offer.clone()));
            writes.push(Write::Record(self.event(&offer.to, None, &service.id, Actor::Portal, heard)));
            let (notice, told) = self.tell_of_offer(&offer, offering.text());
            writes.extend(told);
            writes.extend(email.map(|address| Write::Send(self.letter_about(service, notice, address, now))));
        }
        writes
    }

    fn letter_about(&self, service: &Service, notice: uuid::Uuid, address: String, now: Timestamp) -> Message {
        let language = service.languages.first().cloned().unwrap_or_default();
        Message {
            key: format!("letter/{notice}"),
            case: None,
            call: None,
            parcel: Parcel::Letter { address, language, reference: None, news: None },
            trace: self.ids.uuid(now),
            tries: 0,
            due_at: now,
            status: Status::Waiting,
            last_trouble: None,
            made_at: now,
            decided: None,
            version: 0,
        }
    }
}
