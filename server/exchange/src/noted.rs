//! Notes every exchange, whatever comes of it: the evidence that it was, and how long it took.

use std::sync::Arc;

use async_trait::async_trait;
use domain::ports::{
    Ask, Asked, Call, Clock, Evidence, ExchangeContent, Exchanged, Health, Ids, Ledger, RegisterFailure, Registers,
    Sort, Tell, Told,
};
use jiff::Timestamp;
use serde_json::Value as Json;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use crate::Meter;

/// Registers of which every exchange is noted in a ledger.
pub struct Noted {
    inner: Arc<dyn Registers>,
    ledger: Arc<dyn Ledger>,
    clock: Arc<dyn Clock>,
    ids: Arc<dyn Ids>,
    meter: Arc<Meter>,
}

/// An exchange that has begun.
struct Begun<'a> {
    sort: Sort,
    call: &'a Call,
    body: &'a Json,
    trace: Uuid,
    issue: Option<&'a str>,
    asked_at: Timestamp,
    kept_until: Option<Timestamp>,
}

/// What came of it.
struct Outcome<'a> {
    word: String,
    detail: Option<String>,
    well: bool,
    body: Option<&'a Json>,
    evidence: Option<&'a Evidence>,
}

impl Noted {
    pub fn new(
        inner: Arc<dyn Registers>,
        ledger: Arc<dyn Ledger>,
        clock: Arc<dyn Clock>,
        ids: Arc<dyn Ids>,
        meter: Arc<Meter>,
    ) -> Self {
        Self { inner, ledger, clock, ids, meter }
    }

    /// What cannot be noted is told in the log: the register has done its part, and to ask it again would not help.
    async fn note(&self, begun: Begun<'_>, outcome: Outcome<'_>) {
        let now = self.clock.now();
        let took = now.duration_since(begun.asked_at);
        self.meter.took(begun.sort, begun.call, &outcome.word, took.as_secs_f64());
        let evidence = outcome.evidence;
        // As hard to guess as two ids are, and another for each exchange.
        let salt = format!("{}{}", self.ids.uuid(now).simple(), self.ids.uuid(now).simple());
        let content = begun.kept_until.map(|until| ExchangeContent {
            request: begun.body.clone(),
            answer: outcome.body.cloned(),
            until,
        });
        let exchanged = Exchanged {
            id: self.ids.uuid(now),
            sort: begun.sort,
            call: begun.call.clone(),
            trace: begun.trace,
            issue: begun.issue.map(str::to_owned),
            service: evidence.map(|evidence| evidence.service.clone()),
            request_id: evidence.and_then(|evidence| evidence.request_id.clone()),
            request_hash: evidence.and_then(|evidence| evidence.request_hash.clone()),
            asked_at: begun.asked_at,
            answered_at: now,
            outcome: outcome.word,
            detail: outcome.detail,
            well: outcome.well,
            request_digest: digest(&salt, begun.body),
            answer_digest: outcome.body.map(|body| digest(&salt, body)),
            salt: Some(salt),
            content_until: begun.kept_until,
        };
        if let Err(error) = self.ledger.note(&exchanged, content.as_ref()).await {
            tracing::error!(%error, call = %begun.call, xroad_id = %begun.trace, "an exchange could not be noted");
        }
    }
}

#[async_trait]
impl Registers for Noted {
    async fn ask(&self, ask: &Ask) -> Result<Asked, RegisterFailure> {
        let Ask { call, body, trace, issue, kept_until, .. } = ask;
        let asked_at = self.clock.now();
        let (trace, issue, kept_until) = (*trace, issue.as_deref(), *kept_until);
        let begun = Begun { sort: Sort::Ask, call, body, trace, issue, asked_at, kept_until };
        let answer = self.inner.ask(ask).await;
        let outcome = match &answer {
            Ok(Asked::Known { body, evidence }) => well("known", Some(body), evidence),
            Ok(Asked::Unknown { evidence }) => well("unknown", None, evidence),
            Err(failure) => in_vain(failure),
        };
        self.note(begun, outcome).await;
        answer
    }

    async fn tell(&self, tell: &Tell) -> Result<Told, RegisterFailure> {
        let Tell { call, body, trace, issue, kept_until, .. } = tell;
        let asked_at = self.clock.now();
        let (trace, issue, kept_until) = (*trace, issue.as_deref(), *kept_until);
        let begun = Begun { sort: Sort::Tell, call, body, trace, issue, asked_at, kept_until };
        let answer = self.inner.tell(tell).await;
        let outcome = match &answer {
            Ok(Told::Accepted { body, evidence }) => well("accepted", Some(body), evidence),
            Ok(Told::Received { evidence }) => well("received", None, evidence),
            Ok(Told::Rejected { reason, evidence }) => {
                Outcome { detail: Some(reason.clone()), ..well("rejected", None, evidence) }
            }
            // Nothing was exchanged.
            Ok(Told::Held { .. }) => return answer,
            Err(failure) => in_vain(failure),
        };
        self.note(begun, outcome).await;
        answer
    }

    fn busy(&self) -> Vec<Call> {
        self.inner.busy()
    }

    fn abreast(&self) -> usize {
        self.inner.abreast()
    }

    fn health(&self) -> Vec<Health> {
        self.inner.health()
    }
}

/// Hex SHA-256 of a body behind its salt, by which whoever has both can prove what was exchanged.
pub fn digest(salt: &str, body: &Json) -> String {
    // serde_json keeps object keys sorted, so equal content has equal text.
    let hash = Sha256::new().chain_update(salt).chain_update(body.to_string()).finalize();
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn well<'a>(word: &str, body: Option<&'a Json>, evidence: &'a Evidence) -> Outcome<'a> {
    Outcome { word: word.into(), detail: None, well: true, body, evidence: Some(evidence) }
}

fn in_vain(failure: &RegisterFailure) -> Outcome<'static> {
    let word = failure.trouble.to_string();
    Outcome { word, detail: Some(failure.detail.clone()), well: false, body: None, evidence: None }
}
