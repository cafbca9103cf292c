//! Stands before the registers: leaves one alone that fails, and keeps a slow one from taking all our strength.

mod circuit;
mod rules;

pub use rules::Rules;

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use async_trait::async_trait;
use domain::ports::{
    Ask, Asked, Call, Circuit as Shown, Clock, Health, RegisterFailure, Registers, Tell, Told, Trouble,
};
use jiff::SignedDuration;
use tokio::{sync::Semaphore, time::timeout};

use self::circuit::{Circuit, End, Entry, Pass, Rule, State};
use crate::Meter;

/// So long a question waits for a free place.
const PATIENCE: Duration = Duration::from_secs(1);
/// When a message that found no place comes back.
const BREATH: SignedDuration = SignedDuration::from_secs(2);

/// Registers behind a circuit breaker for each operation, and a bulkhead for each register.
pub struct Guarded {
    inner: Arc<dyn Registers>,
    rules: Rules,
    clock: Arc<dyn Clock>,
    meter: Arc<Meter>,
    circuits: Mutex<BTreeMap<Call, Circuit>>,
    bulkheads: Mutex<BTreeMap<String, Arc<Bulkhead>>>,
}

/// The places of one register.
struct Bulkhead {
    asks: Semaphore,
    tells: Semaphore,
}

/// Somebody who calls. When the call is dropped before its end, its place in a try is free again.
struct Caller<'g> {
    guard: &'g Guarded,
    call: &'g Call,
    pass: Pass,
    end: End,
}

impl Guarded {
    /// `calls` are those that are shown before anybody has used them.
    pub fn new(
        inner: Arc<dyn Registers>,
        calls: impl IntoIterator<Item = Call>,
        rules: Rules,
        clock: Arc<dyn Clock>,
        meter: Arc<Meter>,
    ) -> Self {
        let rules = Rules {
            failures: rules.failures.max(1),
            asks_at_once: rules.asks_at_once.max(1),
            tells_at_once: rules.tells_at_once.max(1),
            ..rules
        };
        let circuits = calls.into_iter().map(|call| (call, Circuit::new(rules.into()))).collect();
        Self { inner, rules, clock, meter, circuits: Mutex::new(circuits), bulkheads: Mutex::default() }
    }

    /// Whether the operation may be called now.
    fn enter<'g>(&'g self, call: &'g Call) -> Result<Caller<'g>, jiff::Timestamp> {
        match self.with(call, |circuit, now| circuit.enter(now)) {
            Entry::Go(pass) => Ok(Caller { guard: self, call, pass, end: End::Unknown }),
            Entry::Shut { until } => Err(until),
        }
    }

    fn with<T>(&self, call: &Call, work: impl FnOnce(&mut Circuit, jiff::Timestamp) -> T) -> T {
        let mut circuits = self.circuits.lock().unwrap_or_else(PoisonError::into_inner);
        // A call is known after the first time, and there are few of them.
        if !circuits.contains_key(call) {
            circuits.insert(call.clone(), Circuit::new(self.rules.into()));
        }
        let mut stranger = Circuit::new(self.rules.into());
        work(circuits.get_mut(call).unwrap_or(&mut stranger), self.clock.now())
    }

    fn bulkhead(&self, register: &str) -> Arc<Bulkhead> {
        let mut all = self.bulkheads.lock().unwrap_or_else(PoisonError::into_inner);
        let new = || Bulkhead {
            asks: Semaphore::new(self.rules.asks_at_once),
            tells: Semaphore::new(self.rules.tells_at_once),
        };
        Arc::clone(all.entry(register.to_owned()).or_insert_with(|| Arc::new(new())))
    }

    fn shut(&self, call: &Call, why: &str) -> RegisterFailure {
        self.meter.held(call);
        RegisterFailure { call: call.clone(), trouble: Trouble::Down, detail: why.into() }
    }
}

/// Why a call was not made.
const OPEN: &str = "it failed too often in a row and is left alone for a while";
const FULL: &str = "too many calls to this register are under way";

#[async_trait]
impl Registers for Guarded {
    async fn ask(&self, ask: &Ask) -> Result<Asked, RegisterFailure> {
        let bulkhead = self.bulkhead(&ask.call.register);
        let place = timeout(PATIENCE.min(ask.timeout), bulkhead.asks.acquire()).await;
        let Ok(Ok(_place)) = place else { return Err(self.shut(&ask.call, FULL)) };
        let mut caller = self.enter(&ask.call).map_err(|_| self.shut(&ask.call, OPEN))?;
        let answer = self.inner.ask(ask).await;
        caller.end = ended(answer.as_ref().err());
        answer
    }

    async fn tell(&self, tell: &Tell) -> Result<Told, RegisterFailure> {
        let bulkhead = self.bulkhead(&tell.call.register);
        let held = |until, why: &str| {
            self.meter.held(&tell.call);
            Ok(Told::Held { until, why: why.into() })
        };
        let Ok(_place) = bulkhead.tells.try_acquire() else { return held(self.clock.now() + BREATH, FULL) };
        let mut caller = match self.enter(&tell.call) {
            Ok(caller) => caller,
            Err(until) => return held(until, OPEN),
        };
        let answer = self.inner.tell(tell).await;
        caller.end = ended(answer.as_ref().err());
        answer
    }

    fn busy(&self) -> Vec<Call> {
        let now = self.clock.now();
        let circuits = self.circuits.lock().unwrap_or_else(PoisonError::into_inner);
        let shut = |state| match state {
            State::Closed { .. } => false,
            State::Open { until } => now < until,
            State::HalfOpen => true,
        };
        let full = |call: &Call| self.bulkhead(&call.register).tells.available_permits() == 0;
        circuits
            .iter()
            .filter(|(call, circuit)| shut(circuit.state()) || full(call))
            .map(|(call, _)| call.clone())
            .collect()
    }

    fn abreast(&self) -> usize {
        self.rules.asks_at_once
    }

    fn health(&self) -> Vec<Health> {
        let now = self.clock.now();
        let circuits = self.circuits.lock().unwrap_or_else(PoisonError::into_inner);
        let shown = |(call, circuit): (&Call, &Circuit)| {
            let bulkhead = self.bulkhead(&call.register);
            let places = self.rules.asks_at_once + self.rules.tells_at_once;
            let free = bulkhead.asks.available_permits() + bulkhead.tells.available_permits();
            let circuit = match circuit.state() {
                State::Closed { .. } => Shown::Closed,
                State::Open { until } if now < until => Shown::Open { until },
                State::Open { .. } | State::HalfOpen => Shown::HalfOpen,
            };
            Health { call: call.clone(), circuit, under_way: places.saturating_sub(free), places }
        };
        circuits.iter().map(shown).collect()
    }
}

impl Drop for Caller<'_> {
    fn drop(&mut self) {
        let (pass, end) = (self.pass, self.end);
        self.guard.with(self.call, |circuit, now| circuit.leave(pass, end, now));
    }
}

impl From<Rules> for Rule {
    fn from(rules: Rules) -> Self {
        Self { failures: rules.failures, pause: rules.pause }
    }
}

/// What may pass by itself is the register's weakness; what an operator has to mend is an answer.
fn ended(failure: Option<&RegisterFailure>) -> End {
    if failure.is_some_and(|failure| failure.trouble.may_pass()) { End::Failed } else { End::Well }
}
