//! The circuit breaker of one operation: a state machine without a clock of its own.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

/// While one call tries how the register is, others come back after this.
const SOON: SignedDuration = SignedDuration::from_secs(1);

/// When a circuit opens and for how long.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rule {
    /// So many failures in a row open it; at least one.
    pub(crate) failures: u32,
    /// So long it stays open.
    pub(crate) pause: Duration,
}

/// Where an operation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Closed { failures: u32 },
    Open { until: Timestamp },
    HalfOpen,
}

/// The breaker. Whoever calls enters, and says afterwards how it ended.
#[derive(Debug)]
pub(crate) struct Circuit {
    rule: Rule,
    state: State,
    /// Counts changes of the state: how a call ended that began before the last one says nothing any more.
    round: u64,
}

/// Leave to call, in one round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pass(u64);

/// Whether the operation may be called now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Entry {
    Go(Pass),
    /// Not before this moment.
    Shut {
        until: Timestamp,
    },
}

/// How a call ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// The register answered, be it with a refusal.
    Well,
    Failed,
    /// Nobody waited for the end.
    Unknown,
}

impl Circuit {
    pub(crate) fn new(rule: Rule) -> Self {
        Self { rule, state: State::Closed { failures: 0 }, round: 0 }
    }

    pub(crate) fn state(&self) -> State {
        self.state
    }

    pub(crate) fn enter(&mut self, now: Timestamp) -> Entry {
        match self.state {
            State::Closed { .. } => Entry::Go(Pass(self.round)),
            State::Open { until } if now < until => Entry::Shut { until },
            State::Open { .. } => {
                self.go(State::HalfOpen);
                Entry::Go(Pass(self.round))
            }
            State::HalfOpen => Entry::Shut { until: later(now, SOON) },
        }
    }

    pub(crate) fn leave(&mut self, Pass(round): Pass, end: End, now: Timestamp) {
        if round != self.round {
            return;
        }
        match (self.state, end) {
            (State::Closed { .. }, End::Well) => self.state = State::Closed { failures: 0 },
            (State::Closed { failures }, End::Failed) if failures + 1 < self.rule.failures => {
                self.state = State::Closed { failures: failures + 1 };
            }
            (State::HalfOpen, End::Well) => self.go(State::Closed { failures: 0 }),
            (State::Closed { .. } | State::HalfOpen, End::Failed) => {
                let pause = SignedDuration::try_from(self.rule.pause).unwrap_or(SignedDuration::MAX);
                self.go(State::Open { until: later(now, pause) });
            }
            // Whoever tried has gone away: the next one tries.
            (State::HalfOpen, End::Unknown) => self.go(State::Open { until: now }),
            (State::Closed { .. }, End::Unknown) | (State::Open { .. }, _) => {}
        }
    }

    fn go(&mut self, state: State) {
        self.state = state;
        self.round += 1;
    }
}

fn later(now: Timestamp, by: SignedDuration) -> Timestamp {
    now.checked_add(by).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const RULE: Rule = Rule { failures: 3, pause: Duration::from_secs(10) };

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).expect("a moment")
    }

    fn go(circuit: &mut Circuit, second: i64) -> Pass {
        match circuit.enter(at(second)) {
            Entry::Go(pass) => pass,
            Entry::Shut { until } => panic!("shut until {until}"),
        }
    }

    fn fail(circuit: &mut Circuit, times: u32, second: i64) {
        for _ in 0..times {
            let pass = go(circuit, second);
            circuit.leave(pass, End::Failed, at(second));
        }
    }

    #[test]
    fn it_opens_after_some_failures_in_a_row_and_one_call_tries_after_the_pause() {
        let mut circuit = Circuit::new(RULE);
        fail(&mut circuit, 2, 0);
        let pass = go(&mut circuit, 0);
        circuit.leave(pass, End::Well, at(0));
        fail(&mut circuit, 3, 1);
        assert_eq!(circuit.enter(at(10)), Entry::Shut { until: at(11) });
        let probe = go(&mut circuit, 11);
        assert_eq!(circuit.enter(at(11)), Entry::Shut { until: at(12) }, "one is enough");
        circuit.leave(probe, End::Failed, at(13));
        assert_eq!(circuit.enter(at(22)), Entry::Shut { until: at(23) });
        let probe = go(&mut circuit, 23);
        circuit.leave(probe, End::Well, at(24));
        fail(&mut circuit, 2, 25);
        go(&mut circuit, 25);
    }

    #[test]
    fn whoever_began_before_it_opened_does_not_close_it_and_a_try_that_was_dropped_is_made_anew() {
        let mut circuit = Circuit::new(RULE);
        let early = go(&mut circuit, 0);
        fail(&mut circuit, 3, 0);
        circuit.leave(early, End::Well, at(1));
        assert_eq!(circuit.state(), State::Open { until: at(10) });
        let dropped = go(&mut circuit, 10);
        circuit.leave(early, End::Failed, at(10));
        assert_eq!(circuit.state(), State::HalfOpen);
        circuit.leave(dropped, End::Unknown, at(11));
        let probe = go(&mut circuit, 11);
        circuit.leave(dropped, End::Failed, at(11));
        circuit.leave(probe, End::Well, at(11));
        assert_eq!(circuit.state(), State::Closed { failures: 0 });
    }

    #[derive(Debug, Clone)]
    enum Step {
        Enter,
        Leave(usize, End),
        Pass(i64),
    }

    fn step() -> impl Strategy<Value = Step> {
        let end = prop_oneof![1 => Just(End::Well), 3 => Just(End::Failed), 1 => Just(End::Unknown)];
        prop_oneof![
            3 => Just(Step::Enter),
            3 => (any::<prop::sample::Index>(), end).prop_map(|(at, end)| Step::Leave(at.index(8), end)),
            1 => (0i64..15).prop_map(Step::Pass),
        ]
    }

    proptest! {
        #[test]
        fn whatever_happens_one_call_tries_at_a_time_and_nothing_is_shut_for_ever(steps in prop::collection::vec(step(), 0..200)) {
            let (mut circuit, mut now) = (Circuit::new(RULE), at(0));
            let mut under_way: Vec<Pass> = Vec::new();
            for step in steps {
                match step {
                    Step::Enter => {
                        let before = circuit.state();
                        match (before, circuit.enter(now)) {
                            (State::Open { until }, Entry::Go(_)) => prop_assert!(until <= now),
                            (State::Open { .. }, Entry::Shut { until }) => prop_assert!(until > now),
                            (State::HalfOpen, entry) => prop_assert!(matches!(entry, Entry::Shut { .. }), "two tries"),
                            (State::Closed { failures }, entry) => {
                                prop_assert!(failures < RULE.failures);
                                prop_assert!(matches!(entry, Entry::Go(_)));
                            }
                        }
                        if let (true, State::HalfOpen | State::Closed { .. }) = (before != State::HalfOpen, circuit.state()) {
                            under_way.push(Pass(circuit.round));
                        }
                    }
                    Step::Leave(index, end) if !under_way.is_empty() => {
                        let pass = under_way.remove(index % under_way.len());
                        let before = circuit.state();
                        let stale = pass != Pass(circuit.round);
                        circuit.leave(pass, end, now);
                        if stale {
                            prop_assert_eq!(before, circuit.state());
                        }
                    }
                    Step::Leave(..) => {}
                    Step::Pass(seconds) => now += SignedDuration::from_secs(seconds),
                }
            }
            // Everybody comes back, and after a pause somebody may call again.
            for pass in under_way {
                circuit.leave(pass, End::Unknown, now);
            }
            now += SignedDuration::from_secs(11);
            prop_assert!(matches!(circuit.enter(now), Entry::Go(_)));
        }
    }
}
