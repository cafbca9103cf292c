//! Asking registers for whom a person may act, and remembering it for some minutes.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use uuid::Uuid;

use super::{Desk, DeskError};
use crate::{
    event::What,
    identifiers::PersonCode,
    mandate::{ActAs, Mandate},
    people::Actor,
    ports::{Ask, Asked, Call, Evidence},
};

/// What a register has told holds so long; then it is asked again.
const FRESH: SignedDuration = SignedDuration::from_mins(5);
/// A register that gave no answer is left alone so long: a page asks more than once.
const QUIET: SignedDuration = SignedDuration::from_secs(10);
/// How long a register may take.
const TIMEOUT: Duration = Duration::from_secs(5);
/// More people than this are not remembered; the oldest are asked about again.
const MOST: usize = 20_000;

/// The calls by which registers tell for whom a person may act. They are asked with `code`.
#[derive(Debug, Clone, Default)]
pub struct MandateCalls {
    /// Children in somebody's care.
    pub child: Option<Call>,
    /// Companies that somebody may represent.
    pub company: Option<Call>,
}

/// What is asked about a person, and what for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted<'a> {
    pub(super) way: ActAs,
    pub(super) service: &'a str,
    /// The draft or case.
    pub(super) issue: Option<Uuid>,
    /// Whatever is remembered.
    pub(super) anew: bool,
}

/// What registers have told in the last minutes, in this process.
#[derive(Default)]
pub(super) struct Mandates {
    calls: MandateCalls,
    known: Mutex<HashMap<(PersonCode, ActAs), Known>>,
}

#[derive(Clone)]
struct Known {
    at: Timestamp,
    /// `None` when no usable answer came.
    told: Option<Vec<Mandate>>,
}

impl Desk {
    /// Where registers are asked for whom a person may act.
    #[must_use]
    pub fn with_mandates(self, calls: MandateCalls) -> Self {
        Self { mandates: Mandates { calls, ..Mandates::default() }, ..self }
    }

    /// What the register tells of the person; `None` when it gives no usable answer. That it was asked is recorded.
    pub(super) async fn mandates(
        &self,
        person: &PersonCode,
        wanted: Wanted<'_>,
    ) -> Result<Option<Vec<Mandate>>, DeskError> {
        self.mandates_within(person, wanted, TIMEOUT).await
    }

    /// The same by a register that may take no longer than `timeout`.
    pub(super) async fn mandates_within(
        &self,
        person: &PersonCode,
        wanted: Wanted<'_>,
        timeout: Duration,
    ) -> Result<Option<Vec<Mandate>>, DeskError> {
        let (key, now) = ((person.clone(), wanted.way), self.clock.now());
        if let Some(known) = self.mandates.fresh(&key, now).filter(|_| !wanted.anew) {
            return Ok(known.told);
        }
        let Some(call) = self.mandates.calls.of(wanted.way).cloned() else { return Ok(None) };
        let (told, evidence) = self.ask_mandates(person, wanted, call.clone(), timeout).await;
        let what = What::AskedMandates { call, evidence };
        self.record(vec![self.event(person, wanted.issue, wanted.service, Actor::Portal, what)]).await?;
        // Who had less patience has not learnt that it is silent.
        if told.is_some() || timeout >= TIMEOUT {
            self.mandates.keep(key, Known { at: now, told: told.clone() });
        }
        Ok(told)
    }

    async fn ask_mandates(
        &self,
        person: &PersonCode,
        wanted: Wanted<'_>,
        call: Call,
        timeout: Duration,
    ) -> (Option<Vec<Mandate>>, Option<Evidence>) {
        let ask = Ask {
            call,
            body: json!({ "code": person.as_str() }),
            trace: self.ids.uuid(self.clock.now()),
            user: Some(person.as_str().to_owned()),
            represented: None,
            issue: wanted.issue.map(|issue| issue.to_string()),
            timeout,
            kept_until: None,
        };
        match self.registers.ask(&ask).await {
            Ok(Asked::Known { body, evidence }) => (Mandate::read_all(wanted.way, &body), Some(evidence)),
            Ok(Asked::Unknown { evidence }) => (Some(Vec::new()), Some(evidence)),
            Err(_) => (None, None),
        }
    }
}

impl MandateCalls {
    fn of(&self, way: ActAs) -> Option<&Call> {
        match way {
            ActAs::Oneself => None,
            ActAs::Child => self.child.as_ref(),
            ActAs::Company => self.company.as_ref(),
        }
    }
}

impl Mandates {
    /// The call that tells for whom somebody may act so; none where nobody may.
    pub(super) fn call(&self, way: ActAs) -> Option<&Call> {
        self.calls.of(way)
    }

    fn fresh(&self, key: &(PersonCode, ActAs), now: Timestamp) -> Option<Known> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(key).filter(|known| known.is_fresh(now)).cloned()
    }

    fn keep(&self, key: (PersonCode, ActAs), told: Known) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST {
            known.retain(|_, before| before.is_fresh(told.at));
        }
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(key, told);
    }
}

impl Known {
    fn is_fresh(&self, now: Timestamp) -> bool {
        let lasts = if self.told.is_some() { FRESH } else { QUIET };
        now.duration_since(self.at) < lasts
    }
}
