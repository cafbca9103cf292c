//! An operator looks up what was exchanged under one X-Road id, and opens what was kept of it.

use std::sync::Arc;

use uuid::Uuid;

use super::{Desk, DeskError, Unsettled, exchange::is_operator, settle::said, veil::exchange_tells};
use crate::{
    case::Case,
    event::What,
    identifiers::Reference,
    people::Official,
    ports::{ExchangeContent, Exchanged, StoreError, Write},
    service::Service,
};

/// All exchanges under one X-Road id, without their content.
#[derive(Debug)]
pub struct EvidenceView {
    pub trace: Uuid,
    /// The oldest first.
    pub exchanges: Vec<Exchanged>,
    /// The case for which they were, with the version by which it goes.
    pub case: Option<(Case, Arc<Service>)>,
}

impl EvidenceView {
    /// Whether something can be opened: content without a case says to nobody that it was.
    pub fn has_content(&self) -> bool {
        self.case.is_some() && self.exchanges.iter().any(|exchange| exchange.content_until.is_some())
    }
}

/// What came of opening the content.
#[derive(Debug)]
pub enum OpenedEvidence {
    /// Each exchange of which something is kept.
    Content(EvidenceView, Vec<(Exchanged, ExchangeContent)>),
    Refused(EvidenceView, Unsettled),
}

/// Where an X-Road id leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trail {
    /// To a message of the outbox.
    Message,
    /// To a read, of which only the proof is there.
    Evidence,
}

impl Desk {
    /// What there is under a trace.
    ///
    /// # Errors
    /// As [`Desk::evidence`].
    pub async fn trail(&self, official: &Official, trace: Uuid) -> Result<Trail, DeskError> {
        match self.message_view(official, trace).await {
            Ok(_) => Ok(Trail::Message),
            Err(DeskError::NotFound) => self.evidence(official, trace).await.map(|_| Trail::Evidence),
            Err(error) => Err(error),
        }
    }

    /// The proof of all exchanges under a trace.
    ///
    /// # Errors
    /// `NotFound` for anybody but an operator, when there was no such exchange, and when it was for another unit; `Conflict` when it was about the
    /// operator's own case.
    pub async fn evidence(&self, official: &Official, trace: Uuid) -> Result<EvidenceView, DeskError> {
        is_operator(official)?;
        let exchanges = self.store.exchanges_of(trace).await?;
        let issue = exchanges.first().ok_or(DeskError::NotFound)?.issue.clone();
        let case = match issue {
            Some(issue) => self.case_of_issue(&issue).await?,
            None => None,
        };
        let case = case.map(|case| Ok::<_, DeskError>((self.service_of(&case)?, case))).transpose()?;
        if let Some((service, case)) = &case {
            if !self.is_within_reach(official, case) {
                return Err(DeskError::NotFound);
            }
            self.is_free(official, service, case).await?;
        }
        Ok(EvidenceView { trace, exchanges, case: case.map(|(service, case)| (case, service)) })
    }

    /// Opens what is kept of them, for a reason that the person reads. The look is recorded before anything is shown.
    ///
    /// # Errors
    /// As [`Self::evidence`].
    pub async fn open_evidence(
        &self,
        official: &Official,
        trace: Uuid,
        why: Option<String>,
    ) -> Result<OpenedEvidence, DeskError> {
        let view = self.evidence(official, trace).await?;
        let reason = match said(why) {
            Ok(reason) => reason,
            Err(refused) => return Ok(OpenedEvidence::Refused(view, refused)),
        };
        let Some((case, service)) = &view.case else { return Ok(OpenedEvidence::Refused(view, Unsettled::Over)) };
        let mut kept = Vec::new();
        for exchange in &view.exchanges {
            let content = self.store.exchange_content(exchange.id, self.clock.now()).await?;
            kept.extend(content.map(|content| (exchange.clone(), content)));
        }
        let hidden = service.withheld_from(official);
        let gone = kept.is_empty();
        kept.retain(|(exchange, _)| !exchange_tells(service, &hidden, &exchange.call));
        let Some((first, _)) = kept.first() else {
            let why = if gone { Unsettled::Over } else { Unsettled::Withheld };
            return Ok(OpenedEvidence::Refused(view, why));
        };
        let what = What::OpenedEvidence { call: first.call.clone(), reason };
        self.save(vec![Write::Record(self.event_of(case, official.into(), what))]).await?;
        Ok(OpenedEvidence::Content(view, kept))
    }

    /// The case for which something was exchanged: by its reference, or by the id that it had as a draft.
    async fn case_of_issue(&self, issue: &str) -> Result<Option<Case>, StoreError> {
        if let Ok(id) = issue.parse::<Uuid>() {
            return self.store.case(id).await;
        }
        match issue.parse::<Reference>() {
            Ok(reference) => self.store.case_by_reference(&reference).await,
            Err(_) => Ok(None),
        }
    }
}
