//! The numbers of the road, for Prometheus: exchanges as they happen, the rest as it stands when somebody looks.

use std::{collections::BTreeMap, fmt, sync::atomic::AtomicU64};

use domain::{
    ports::{Call, Circuit, Depth, Health, Sort},
    post::Pile,
};
use jiff::Timestamp;
use prometheus_client::{
    encoding::text::encode,
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::Registry,
};

/// Names and values of a number's labels.
type Labels = Vec<(&'static str, String)>;

/// Bounds of durations, in seconds; a call may last a minute.
const SECONDS: [f64; 10] = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0, 20.0, 60.0];

/// All numbers. Labels are names of the configuration and of statuses, never of people or cases.
#[derive(Debug)]
pub struct Meter {
    registry: Registry,
    seconds: Family<Labels, Histogram>,
    exchanges: Family<Labels, Counter>,
    held: Family<Labels, Counter>,
    circuit: Family<Labels, Gauge>,
    under_way: Family<Labels, Gauge>,
    places: Family<Labels, Gauge>,
    messages: Family<Labels, Gauge>,
    oldest: Family<Labels, Gauge<f64, AtomicU64>>,
    tries: Family<Labels, Gauge>,
    letters: Gauge,
    oldest_letter: Gauge<f64, AtomicU64>,
}

impl Default for Meter {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("portico");
        let seconds = Family::<Labels, Histogram>::new_with_constructor(|| Histogram::new(SECONDS));
        let (exchanges, held) = (Family::<Labels, Counter>::default(), Family::<Labels, Counter>::default());
        registry.register("exchange_seconds", "How long exchanges with registers took", seconds.clone());
        registry.register("exchanges", "Exchanges with registers, by what came of them", exchanges.clone());
        registry.register("exchange_held", "Calls that were not made, as the way was shut or full", held.clone());
        let mut gauge = |name: &str, help: &str| {
            let family = Family::<Labels, Gauge>::default();
            registry.register(name, help, family.clone());
            family
        };
        let circuit = gauge("exchange_circuit", "The circuit of an operation: 0 closed, 1 half open, 2 open");
        let under_way = gauge("exchange_under_way", "Calls to a register under way");
        let places = gauge("exchange_places", "Calls to a register that may be under way at once");
        let messages = gauge("outbox_messages", "Messages that are not done");
        let tries = gauge("outbox_tries", "Tries of the messages that are not done");
        let oldest = Family::<Labels, Gauge<f64, AtomicU64>>::default();
        registry.register("outbox_oldest_seconds", "The age of the oldest message that is not done", oldest.clone());
        let (letters, oldest_letter) = (Gauge::default(), Gauge::<f64, AtomicU64>::default());
        registry.register("post_letters", "Letters that are to be printed or posted", letters.clone());
        registry.register("post_oldest_seconds", "The age of the oldest of them", oldest_letter.clone());
        Self {
            registry,
            seconds,
            exchanges,
            held,
            circuit,
            under_way,
            places,
            messages,
            oldest,
            tries,
            letters,
            oldest_letter,
        }
    }
}

impl Meter {
    pub(crate) fn took(&self, sort: Sort, call: &Call, outcome: &str, seconds: f64) {
        let labels = vec![("sort", sort.as_str().to_owned()), ("call", call.to_string())];
        self.seconds.get_or_create(&labels).observe(seconds.max(0.0));
        let labels = [labels, vec![("outcome", outcome.to_owned())]].concat();
        self.exchanges.get_or_create(&labels).inc();
    }

    pub(crate) fn held(&self, call: &Call) {
        self.held.get_or_create(&vec![("call", call.to_string())]).inc();
    }

    /// How much is to be posted.
    pub fn post(&self, pile: Pile, now: Timestamp) {
        self.letters.set(whole(pile.number));
        let age = pile.oldest.map_or(0.0, |oldest| now.duration_since(oldest).as_secs_f64());
        self.oldest_letter.set(age.max(0.0));
    }

    /// Everything in the text format of OpenMetrics.
    ///
    /// # Errors
    /// Never, as far as memory lasts.
    pub fn text(&self, health: &[Health], depths: &[Depth], now: Timestamp) -> Result<String, fmt::Error> {
        self.stands(health);
        self.waits(depths, now);
        let mut text = String::new();
        encode(&mut text, &self.registry)?;
        Ok(text)
    }

    fn stands(&self, health: &[Health]) {
        self.circuit.clear();
        for one in health {
            let state = match one.circuit {
                Circuit::Closed => 0,
                Circuit::HalfOpen => 1,
                Circuit::Open { .. } => 2,
            };
            self.circuit.get_or_create(&vec![("call", one.call.to_string())]).set(state);
        }
        let registers: BTreeMap<&str, &Health> = health.iter().map(|one| (one.call.register.as_str(), one)).collect();
        for (register, one) in registers {
            let labels = vec![("register", register.to_owned())];
            self.under_way.get_or_create(&labels).set(whole(one.under_way as u64));
            self.places.get_or_create(&labels).set(whole(one.places as u64));
        }
    }

    /// What is done is no number any more: all begin anew.
    fn waits(&self, depths: &[Depth], now: Timestamp) {
        self.messages.clear();
        self.oldest.clear();
        self.tries.clear();
        for depth in depths {
            let call = depth.call.as_ref().map_or_else(|| "letter".to_owned(), ToString::to_string);
            let labels = vec![("status", depth.status.as_str().to_owned()), ("call", call)];
            self.messages.get_or_create(&labels).set(whole(depth.number));
            self.tries.get_or_create(&labels).set(whole(depth.tries));
            self.oldest.get_or_create(&labels).set(now.duration_since(depth.oldest).as_secs_f64().max(0.0));
        }
    }
}

fn whole(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
