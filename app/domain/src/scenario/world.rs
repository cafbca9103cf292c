//! The world around the Desk: registers that say what they are told to, a post that keeps letters, a stopped clock.
//! Scenarios and the stories of tests run in it.

use std::{
    collections::HashMap,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use async_trait::async_trait;
use jiff::{SignedDuration, Timestamp, Zoned, tz};
use serde_json::{Value as Json, json};
use uuid::Uuid;

use crate::ports::{
    Ask, Asked, Call, Clock, Evidence, Ids, Letter, MailFailure, Mailer, RegisterFailure, Registers, Tell, Told,
    Trouble,
};

/// What an operation answers until it is told otherwise.
#[derive(Debug, Clone)]
pub enum Says {
    Knows(Json),
    KnowsNothing,
    Fails(Trouble),
    Records,
    /// Takes it in, and decides later.
    TakesIn,
    Rejects(String),
    /// The way is shut until then.
    Holds(Timestamp),
}

/// Something that came to a register.
#[derive(Clone)]
pub struct Came {
    pub call: String,
    pub body: Json,
    pub trace: Uuid,
    pub user: Option<String>,
    pub represented: Option<String>,
    pub issue: Option<String>,
}

/// Registers that play their parts.
#[derive(Default)]
pub struct Script {
    says: Mutex<HashMap<String, Says>>,
    came: Mutex<Vec<Came>>,
}

impl Script {
    pub fn says(&self, call: &str, says: Says) {
        lock(&self.says).insert(call.into(), says);
    }

    /// What it answers about one person alone, asked by their `code`.
    pub fn says_of(&self, call: &str, code: &str, says: Says) {
        self.says(&about(call, code), says);
    }

    /// All that came to `call`, in order.
    pub fn came(&self, call: &str) -> Vec<Came> {
        lock(&self.came).iter().filter(|came| came.call == call).cloned().collect()
    }

    /// Calls that came and about which nothing was said.
    pub fn unsaid(&self) -> Vec<String> {
        let says = lock(&self.says);
        lock(&self.came).iter().map(|came| came.call.clone()).filter(|call| !says.contains_key(call)).collect()
    }

    fn take(&self, came: Came) -> Says {
        let says = {
            let known = lock(&self.says);
            let alone = came.body["code"].as_str().and_then(|code| known.get(&about(&came.call, code)));
            alone.or_else(|| known.get(&came.call)).cloned().unwrap_or(Says::Fails(Trouble::Denied))
        };
        lock(&self.came).push(came);
        says
    }
}

fn about(call: &str, code: &str) -> String {
    format!("{call}?{code}")
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

pub(crate) fn evidence(trace: Uuid) -> Evidence {
    let at = Timestamp::UNIX_EPOCH;
    Evidence {
        trace,
        request_id: None,
        request_hash: None,
        service: "TEST/GOV/00000000/register/op".into(),
        asked_at: at,
        answered_at: at,
    }
}

fn failure(call: &Call, trouble: Trouble) -> RegisterFailure {
    RegisterFailure { call: call.clone(), trouble, detail: "as the script says".into() }
}

#[async_trait]
impl Registers for Script {
    async fn ask(&self, ask: &Ask) -> Result<Asked, RegisterFailure> {
        let came = Came {
            call: ask.call.to_string(),
            body: ask.body.clone(),
            trace: ask.trace,
            user: ask.user.clone(),
            represented: ask.represented.clone(),
            issue: ask.issue.clone(),
        };
        match self.take(came) {
            Says::Knows(body) => Ok(Asked::Known { body, evidence: evidence(ask.trace) }),
            Says::KnowsNothing => Ok(Asked::Unknown { evidence: evidence(ask.trace) }),
            Says::Fails(trouble) => Err(failure(&ask.call, trouble)),
            Says::Records | Says::TakesIn | Says::Rejects(_) | Says::Holds(_) => {
                Err(failure(&ask.call, Trouble::Garbage))
            }
        }
    }

    async fn tell(&self, tell: &Tell) -> Result<Told, RegisterFailure> {
        let came = Came {
            call: tell.call.to_string(),
            body: tell.body.clone(),
            trace: tell.trace,
            user: tell.user.clone(),
            represented: tell.represented.clone(),
            issue: tell.issue.clone(),
        };
        match self.take(came) {
            Says::Records => {
                Ok(Told::Accepted { body: json!({ "status": "recorded" }), evidence: evidence(tell.trace) })
            }
            Says::TakesIn => Ok(Told::Received { evidence: evidence(tell.trace) }),
            Says::Rejects(reason) => Ok(Told::Rejected { reason, evidence: evidence(tell.trace) }),
            Says::Holds(until) => Ok(Told::Held { until, why: "as the script says".into() }),
            Says::Fails(trouble) => Err(failure(&tell.call, trouble)),
            Says::Knows(_) | Says::KnowsNothing => Err(failure(&tell.call, Trouble::Garbage)),
        }
    }
}

/// Keeps letters, or fails as it is told.
#[derive(Default)]
pub struct Letters {
    sent: Mutex<Vec<Letter>>,
    fails: Mutex<Option<MailFailure>>,
}

impl Letters {
    pub fn sent(&self) -> Vec<Letter> {
        lock(&self.sent).clone()
    }

    pub fn fail(&self, may_pass: bool) {
        *lock(&self.fails) = Some(MailFailure { detail: "as the script says".into(), may_pass });
    }
}

#[async_trait]
impl Mailer for Letters {
    async fn send(&self, letter: &Letter) -> Result<(), MailFailure> {
        lock(&self.sent).push(letter.clone());
        lock(&self.fails).clone().map_or(Ok(()), Err)
    }
}

/// Stands still until somebody moves it on.
pub struct StoppedClock {
    now: Mutex<Timestamp>,
    zone: tz::TimeZone,
}

impl StoppedClock {
    pub fn new(now: Zoned) -> Self {
        Self { now: Mutex::new(now.timestamp()), zone: now.time_zone().clone() }
    }

    pub fn pass(&self, time: SignedDuration) {
        *lock(&self.now) += time;
    }

    pub fn set(&self, now: Timestamp) {
        *lock(&self.now) = now;
    }
}

impl Clock for StoppedClock {
    fn now(&self) -> Timestamp {
        *lock(&self.now)
    }

    fn zone(&self) -> tz::TimeZone {
        self.zone.clone()
    }
}

/// One, two, three.
#[derive(Default)]
pub struct Counted(AtomicU64);

impl Ids for Counted {
    fn uuid(&self, _: Timestamp) -> Uuid {
        Uuid::from_u128(u128::from(self.0.fetch_add(1, Ordering::Relaxed)) + 1)
    }

    fn reference_bits(&self) -> u64 {
        self.0.fetch_add(1, Ordering::Relaxed) + 1
    }
}
