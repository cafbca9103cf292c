//! What an operator sees of the road to the registers: how it does, what waits, what is stuck.

use std::{collections::BTreeMap, sync::Arc};

use serde_json::Value as Json;
use uuid::Uuid;

use super::{Beat, Desk, DeskError, veil::told_parts};
use crate::{
    case::Case,
    event::{Event, What},
    message::{Message, Parcel, Status},
    people::Official,
    ports::{Call, Depth, Exchanged, Health, Write},
    rights::Done,
    service::Service,
};

/// So many messages of each status are listed.
const LISTED: u32 = 50;

/// The road as a whole.
#[derive(Debug)]
pub struct Road {
    pub ways: Vec<Way>,
    /// What the registers' trackers say of themselves, asked now.
    pub trackers: Vec<Beat>,
    /// Letters, and what is not known to go anywhere.
    pub letters: Vec<Depth>,
    /// The oldest first; no more than a page of each.
    pub stuck: Vec<Message>,
    pub waiting: Vec<Message>,
    pub awaiting: Vec<Message>,
}

/// The way to one operation of a register.
#[derive(Debug)]
pub struct Way {
    pub call: Call,
    /// As this process sees it; none for what is no longer configured.
    pub health: Option<Health>,
    pub depths: Vec<Depth>,
    /// The last exchange that went well, and the last that did not.
    pub well: Option<Exchanged>,
    pub trouble: Option<Exchanged>,
}

/// One message, without its content.
#[derive(Debug)]
pub struct MessageView {
    pub message: Message,
    /// The case that caused it, and the version by which it goes.
    pub case: Option<(Case, Arc<Service>)>,
    /// Every exchange by which it was tried.
    pub tries: Vec<Exchanged>,
    /// What happened to it by somebody's hand.
    pub acts: Vec<Event>,
    /// The parts of the content that tell of what is not for this official's eyes.
    pub withheld: Vec<String>,
}

impl MessageView {
    /// The parts of the content that an operator may put right, as the service says.
    pub fn mends(&self) -> Vec<String> {
        let Parcel::Register { submit, .. } = &self.message.parcel else { return Vec::new() };
        let submit = self.case.as_ref().and_then(|(_, service)| service.submit(submit));
        let mends = submit.into_iter().flat_map(|submit| &submit.mends);
        mends.filter(|part| !self.withheld.contains(part)).cloned().collect()
    }
}

impl Desk {
    /// How the road does.
    ///
    /// # Errors
    /// `NotFound` for anybody but an operator.
    pub async fn road(&self, official: &Official) -> Result<Road, DeskError> {
        is_operator(official)?;
        let trackers = self.beats().await;
        let mut all: BTreeMap<Call, (Option<Health>, Vec<Depth>)> = BTreeMap::new();
        for health in self.registers.health() {
            let call = health.call.clone();
            all.entry(call).or_default().0 = Some(health);
        }
        let mut letters = Vec::new();
        for depth in self.store.depths().await? {
            match depth.call.clone() {
                Some(call) => all.entry(call).or_default().1.push(depth),
                None => letters.push(depth),
            }
        }
        let mut ways = Vec::new();
        for (call, (health, depths)) in all {
            let well = self.store.last_exchange(&call, true).await?;
            let trouble = self.store.last_exchange(&call, false).await?;
            // Every register may have a tracker with three operations: those that nobody has called tell nothing.
            let is_silent = depths.is_empty() && well.is_none() && trouble.is_none();
            if !(is_silent && call.is_of_tracker()) {
                ways.push(Way { call, health, depths, well, trouble });
            }
        }
        Ok(Road {
            ways,
            trackers,
            letters,
            stuck: self.store.outbox(Status::Stuck, LISTED).await?,
            waiting: self.store.outbox(Status::Waiting, LISTED).await?,
            awaiting: self.store.outbox(Status::Awaiting, LISTED).await?,
        })
    }

    /// A message with all that is known of it but its content.
    ///
    /// # Errors
    /// `NotFound` for anybody but an operator, when there is no such message, and when it is of another unit; `Conflict` when it is about the
    /// operator's own case.
    pub async fn message_view(&self, official: &Official, trace: Uuid) -> Result<MessageView, DeskError> {
        is_operator(official)?;
        let message = self.store.message(trace).await?.ok_or(DeskError::NotFound)?;
        let case = match message.case {
            Some(id) => self.store.case(id).await?,
            None => None,
        };
        let case = case.map(|case| Ok::<_, DeskError>((self.service_of(&case)?, case))).transpose()?;
        let case = case.map(|(service, case)| (case, service));
        let mut acts = Vec::new();
        if let Some((case, service)) = &case {
            if !self.is_within_reach(official, case) {
                return Err(DeskError::NotFound);
            }
            self.is_free(official, service, case).await?;
            let name = name_of(&message).to_owned();
            acts = self.store.events_of_case(case.id).await?;
            acts.retain(|event| match &event.what {
                What::Mended { message, .. } | What::Cancelled { message, .. } => *message == name,
                What::Resent => true,
                _ => false,
            });
        }
        let tries = self.store.exchanges_of(trace).await?;
        let hidden = case.as_ref().map(|(_, service)| (service, service.withheld_from(official)));
        let withheld = hidden.map(|(service, hidden)| told_parts(service, &hidden, &message)).unwrap_or_default();
        Ok(MessageView { message, case, tries, acts, withheld })
    }

    /// Opens the content of a message to a register. The look is recorded before anything is shown.
    ///
    /// # Errors
    /// As [`Self::message_view`]; `NotFound` for a letter, whose words are the resident's own.
    pub async fn open_message(&self, official: &Official, trace: Uuid) -> Result<(MessageView, Json), DeskError> {
        let view = self.message_view(official, trace).await?;
        let mut body = view.message.body().cloned().ok_or(DeskError::NotFound)?;
        let opened = match &view.case {
            Some((case, _)) => {
                let what = What::OpenedMessage { message: name_of(&view.message).into() };
                Write::Record(self.event_of(case, official.into(), what))
            }
            // Nobody else would hear of it.
            None => {
                let done = Done::Message { trace, act: "opened".into() };
                Write::Administer(self.deed(Some(&official.person), done))
            }
        };
        self.save(vec![opened]).await?;
        if let Json::Object(parts) = &mut body {
            parts.retain(|part, _| !view.withheld.contains(part));
        }
        Ok((view, body))
    }
}

/// # Errors
/// For anybody but an operator.
pub(super) fn is_operator(official: &Official) -> Result<(), DeskError> {
    if official.is_operator() { Ok(()) } else { Err(DeskError::NotFound) }
}

/// The id by which the service's words know what a message says.
pub(super) fn name_of(message: &Message) -> &str {
    match &message.parcel {
        Parcel::Register { submit, .. } => submit,
        Parcel::Correction { read, .. } | Parcel::Read { read, .. } => read,
        Parcel::Letter { .. } => "letter",
    }
}
