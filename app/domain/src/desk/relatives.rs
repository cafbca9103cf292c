//! Who is near to an official in the population register's book: asked when a case is opened, remembered for some minutes.

use std::{
    collections::{BTreeSet, HashMap},
    sync::{Mutex, PoisonError},
    time::Duration,
};

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value as Json, json};

use super::{Desk, DeskError};
use crate::{
    case::Case,
    event::What,
    identifiers::PersonCode,
    people::{Actor, Official},
    ports::{Ask, Asked, Call},
};

/// What the register has told holds so long.
const FRESH: SignedDuration = SignedDuration::from_mins(5);
/// A register that gave no answer is left alone so long.
const QUIET: SignedDuration = SignedDuration::from_secs(10);
const TIMEOUT: Duration = Duration::from_secs(5);
/// More officials than this are not remembered.
const MOST: usize = 5_000;

/// The codes of those who are near to somebody; `None` where the register gave no answer.
type Near = Option<BTreeSet<String>>;

/// What the register has told of officials in the last minutes, in this process.
#[derive(Default)]
pub(super) struct Relatives {
    call: Option<Call>,
    known: Mutex<HashMap<PersonCode, (Timestamp, Near)>>,
}

impl Desk {
    /// The call by which a register tells who is near to somebody: parents, children, whoever they are married to. It is
    /// asked with `code` and answers `{ "relatives": [{ "code": "…" }] }`.
    #[must_use]
    pub fn with_relatives(self, call: Option<Call>) -> Self {
        Self { relatives: Relatives { call, ..Relatives::default() }, ..self }
    }

    /// Whether the case is of somebody near to the official, or about them. What no register can tell makes nobody close.
    pub(super) async fn is_of_relative(&self, official: &Official, case: &Case) -> Result<bool, DeskError> {
        let near = self.relatives_of(official, case).await?;
        let about = case.represented.as_ref().and_then(|of| of.person());
        Ok(near.contains(case.owner.code.as_str()) || about.is_some_and(|code| near.contains(code.as_str())))
    }

    /// The codes of those who are near. That the register was asked about the official is their own history.
    async fn relatives_of(&self, official: &Official, case: &Case) -> Result<BTreeSet<String>, DeskError> {
        let (own, now) = (&official.person.code, self.clock.now());
        let Some(call) = self.relatives.call.clone() else { return Ok(BTreeSet::new()) };
        if let Some(known) = self.relatives.fresh(own, now) {
            return Ok(known);
        }
        let ask = Ask {
            call: call.clone(),
            body: json!({ "code": own.as_str() }),
            trace: self.ids.uuid(now),
            user: Some(own.as_str().to_owned()),
            represented: None,
            issue: None,
            timeout: TIMEOUT,
            kept_until: None,
        };
        let (told, evidence) = match self.registers.ask(&ask).await {
            Ok(Asked::Known { body, evidence }) => (read(&body), Some(evidence)),
            Ok(Asked::Unknown { evidence }) => (Some(BTreeSet::new()), Some(evidence)),
            Err(_) => (None, None),
        };
        let what = What::AskedRelatives { call, evidence };
        self.record(vec![self.event(own, None, &case.service, Actor::Portal, what)]).await?;
        self.relatives.keep(own, now, told.clone());
        Ok(told.unwrap_or_default())
    }
}

/// `None` when anything is not as agreed.
fn read(answer: &Json) -> Near {
    answer["relatives"].as_array()?.iter().map(|one| one["code"].as_str().map(str::to_owned)).collect()
}

impl Relatives {
    fn fresh(&self, person: &PersonCode, now: Timestamp) -> Option<BTreeSet<String>> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let (at, told) = known.get(person)?;
        let lasts = if told.is_some() { FRESH } else { QUIET };
        (now.duration_since(*at) < lasts).then(|| told.clone().unwrap_or_default())
    }

    fn keep(&self, person: &PersonCode, now: Timestamp, told: Near) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(person.clone(), (now, told));
    }
}
