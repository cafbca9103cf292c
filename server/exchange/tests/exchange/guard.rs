//! The guard before the registers: one that fails is left alone, a slow one takes no more than its places.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use async_trait::async_trait;
use domain::ports::{
    Ask, Asked, Circuit, Clock, Evidence, ExchangeContent, Exchanged, Ids, Ledger, RegisterFailure, Registers,
    StoreError, Tell, Told, Trouble,
};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use portico_exchange::{Guarded, Meter, Noted, Rules};
use serde_json::json;
use tokio::sync::Semaphore;
use uuid::Uuid;

use crate::stand_in::question;

const PERSON: &str = "population.person_by_code";

/// Moves when it is told to.
struct Moved(Mutex<Timestamp>);

impl Clock for Moved {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
    fn zone(&self) -> TimeZone {
        TimeZone::UTC
    }
}

impl Moved {
    fn pass(&self, seconds: i64) {
        *self.0.lock().unwrap() += SignedDuration::from_secs(seconds);
    }
}

/// A register that fails as long as it is told to, and lets nobody through a closed gate.
struct Register {
    trouble: Mutex<Option<Trouble>>,
    /// Only calls to `slow` wait here.
    gate: Semaphore,
    calls: AtomicUsize,
}

impl Register {
    async fn passes(&self, call: &domain::ports::Call) -> Result<Evidence, RegisterFailure> {
        self.calls.fetch_add(1, Ordering::SeqCst);
        if call.register == "slow" {
            drop(self.gate.acquire().await.unwrap());
        }
        if let Some(trouble) = *self.trouble.lock().unwrap() {
            return Err(RegisterFailure { call: call.clone(), trouble, detail: "as it is told".into() });
        }
        let at = Timestamp::UNIX_EPOCH;
        let (request_id, request_hash, service) = (Some("r-1".into()), Some("aGFzaA==".into()), "EE/GOV/1/r/s".into());
        Ok(Evidence { trace: Uuid::nil(), request_id, request_hash, service, asked_at: at, answered_at: at })
    }
}

#[async_trait]
impl Registers for Register {
    async fn ask(&self, ask: &Ask) -> Result<Asked, RegisterFailure> {
        Ok(Asked::Known { body: json!({ "name": "Mari" }), evidence: self.passes(&ask.call).await? })
    }
    async fn tell(&self, tell: &Tell) -> Result<Told, RegisterFailure> {
        Ok(Told::Received { evidence: self.passes(&tell.call).await? })
    }
}

struct Guard {
    guarded: Arc<Guarded>,
    register: Arc<Register>,
    clock: Arc<Moved>,
    meter: Arc<Meter>,
}

fn guard(trouble: Option<Trouble>) -> Guard {
    let register =
        Arc::new(Register { trouble: Mutex::new(trouble), gate: Semaphore::new(0), calls: AtomicUsize::default() });
    let clock = Arc::new(Moved(Mutex::new(Timestamp::from_second(1_700_000_000).unwrap())));
    let rules = Rules { failures: 3, pause: Duration::from_secs(10), asks_at_once: 2, tells_at_once: 2 };
    let meter = Arc::new(Meter::default());
    let calls = [PERSON.parse().unwrap()];
    let guarded = Guarded::new(register.clone(), calls, rules, clock.clone(), Arc::clone(&meter));
    Guard { guarded: Arc::new(guarded), register, clock, meter }
}

fn tell(call: &str) -> Tell {
    let Ask { call, body, trace, user, issue, timeout, represented, kept_until } = question(call);
    Tell { call, body, trace, user, issue, timeout, represented, kept_until }
}

impl Guard {
    fn calls(&self) -> usize {
        self.register.calls.load(Ordering::SeqCst)
    }
    fn says(&self, trouble: Option<Trouble>) {
        *self.register.trouble.lock().unwrap() = trouble;
    }
    async fn ask(&self) -> Result<Asked, RegisterFailure> {
        self.guarded.ask(&question(PERSON)).await
    }
}

#[tokio::test]
async fn a_register_that_fails_is_left_alone_and_tried_once_after_the_pause() {
    let guard = guard(Some(Trouble::Slow));
    for _ in 0..3 {
        assert_eq!(guard.ask().await.unwrap_err().trouble, Trouble::Slow);
    }
    let shut = guard.ask().await.unwrap_err();
    assert_eq!(shut.trouble, Trouble::Down);
    assert!(shut.detail.contains("left alone"), "{}", shut.detail);
    let until = guard.clock.now() + SignedDuration::from_secs(10);
    assert!(matches!(guard.guarded.tell(&tell(PERSON)).await, Ok(Told::Held { until: at, .. }) if at == until));
    assert_eq!(guard.calls(), 3, "nobody called");
    assert_eq!(guard.guarded.busy(), [PERSON.parse().unwrap()]);
    assert_eq!(guard.guarded.health()[0].circuit, Circuit::Open { until });
    // Another operation of the same register goes on.
    assert!(guard.guarded.ask(&question("population.births")).await.is_err_and(|e| e.trouble == Trouble::Slow));

    guard.clock.pass(10);
    assert!(guard.guarded.busy().is_empty(), "a message may try it");
    assert_eq!(guard.ask().await.unwrap_err().trouble, Trouble::Slow);
    assert_eq!(guard.ask().await.unwrap_err().trouble, Trouble::Down, "one try was enough");
    guard.clock.pass(10);
    guard.says(None);
    assert!(guard.ask().await.is_ok());
    assert!(guard.ask().await.is_ok());
    assert_eq!(guard.guarded.health()[0].circuit, Circuit::Closed);
}

#[tokio::test]
async fn what_an_operator_has_to_mend_opens_nothing() {
    let guard = guard(Some(Trouble::Denied));
    for _ in 0..9 {
        assert_eq!(guard.ask().await.unwrap_err().trouble, Trouble::Denied);
    }
    assert_eq!(guard.calls(), 9);
}

#[tokio::test]
async fn a_slow_register_takes_its_places_and_no_more() {
    let guard = guard(None);
    let hands: Vec<_> = (0..2)
        .map(|_| {
            let guarded = Arc::clone(&guard.guarded);
            tokio::spawn(async move { guarded.tell(&tell("slow.permit")).await })
        })
        .collect();
    while guard.calls() < 2 {
        tokio::task::yield_now().await;
    }
    assert!(matches!(guard.guarded.tell(&tell("slow.other")).await, Ok(Told::Held { .. })), "no place is free");
    assert!(matches!(guard.guarded.tell(&tell("quick.permit")).await, Ok(Told::Received { .. })), "another goes on");
    let busy: Vec<String> = guard.guarded.busy().iter().map(ToString::to_string).collect();
    assert_eq!(busy, ["slow.permit"], "of those that are known");
    let of = |register: &str| guard.guarded.health().into_iter().find(|one| one.call.register == register).unwrap();
    assert_eq!((of("slow").under_way, of("slow").places, of("quick").under_way), (2, 4, 0));
    // Questions have places of their own.
    let guarded = Arc::clone(&guard.guarded);
    let question = tokio::spawn(async move { guarded.ask(&question("slow.who")).await });
    while guard.calls() < 4 {
        tokio::task::yield_now().await;
    }
    guard.register.gate.add_permits(3);
    for hand in hands {
        assert!(matches!(hand.await.unwrap(), Ok(Told::Received { .. })));
    }
    assert!(question.await.unwrap().is_ok());
    assert_eq!(of("slow").under_way, 0);
}

#[tokio::test]
async fn a_question_that_finds_no_place_says_so_and_one_that_is_dropped_leaves_its_place() {
    let guard = guard(None);
    let ask = || {
        let guarded = Arc::clone(&guard.guarded);
        tokio::spawn(async move { guarded.ask(&question("slow.who")).await })
    };
    let hands = [ask(), ask()];
    while guard.calls() < 2 {
        tokio::task::yield_now().await;
    }
    let shut = ask().await.unwrap().unwrap_err();
    assert!(shut.trouble == Trouble::Down && shut.detail.contains("under way"), "{shut}");
    for hand in hands {
        hand.abort();
        assert!(hand.await.unwrap_err().is_cancelled());
    }
    guard.register.gate.add_permits(9);
    assert!(ask().await.unwrap().is_ok());
}

/// Keeps what is noted, or fails.
struct Book(Mutex<Vec<(Exchanged, Option<ExchangeContent>)>>, bool);

#[async_trait]
impl Ledger for Book {
    async fn note(&self, exchanged: &Exchanged, content: Option<&ExchangeContent>) -> Result<(), StoreError> {
        self.0.lock().unwrap().push((exchanged.clone(), content.cloned()));
        match self.1 {
            false => Ok(()),
            true => Err(StoreError { operation: "exchanges.note", source: "full".into() }),
        }
    }
}

struct Nil;

impl Ids for Nil {
    fn uuid(&self, _: Timestamp) -> Uuid {
        Uuid::nil()
    }
    fn reference_bits(&self) -> u64 {
        0
    }
}

#[tokio::test]
async fn every_exchange_is_noted_whatever_came_of_it_and_the_numbers_follow() {
    for broken in [false, true] {
        let guard = guard(None);
        let book = Arc::new(Book(Mutex::default(), broken));
        let (clock, meter) = (guard.clock.clone(), Arc::clone(&guard.meter));
        let noted = Noted::new(guard.register.clone(), book.clone(), clock, Arc::new(Nil), meter);
        assert!(noted.ask(&question(PERSON)).await.is_ok());
        assert!(noted.tell(&tell(PERSON)).await.is_ok(), "a full ledger stops nobody");
        guard.says(Some(Trouble::Garbage));
        assert!(noted.tell(&tell(PERSON)).await.is_err());
        let (all, contents): (Vec<_>, Vec<_>) = book.0.lock().unwrap().iter().cloned().unzip();
        assert!(contents.iter().all(Option::is_none), "nothing is kept that no service wants kept");
        let told: Vec<_> =
            all.iter().map(|one| (one.outcome.as_str(), one.well, one.answer_digest.is_some())).collect();
        assert_eq!(told, [("known", true, true), ("received", true, false), ("garbage", false, false)]);
        assert!(all.iter().all(|one| one.request_digest.len() == 64 && one.issue.as_deref() == Some("draft-7")));
        assert_eq!(all[0].request_hash.as_deref(), Some("aGFzaA=="));
        assert_eq!(all[2].detail.as_deref(), Some("as it is told"));

        let now = guard.clock.now();
        let oldest = Some(now - jiff::SignedDuration::from_secs(90));
        guard.meter.post(domain::post::Pile { number: 3, oldest }, now);
        let text = guard.meter.text(&guard.guarded.health(), &[], guard.clock.now()).unwrap();
        for line in [
            "portico_exchanges_total{sort=\"tell\",call=\"population.person_by_code\",outcome=\"garbage\"} 1",
            "portico_exchange_seconds_count{sort=\"tell\",call=\"population.person_by_code\"} 2",
            "portico_exchange_circuit{call=\"population.person_by_code\"} 0",
            "portico_exchange_places{register=\"population\"} 4",
            "portico_post_letters 3",
            "portico_post_oldest_seconds 90",
            "# EOF",
        ] {
            assert!(text.contains(line), "{line}\n{text}");
        }
        assert!(!text.contains("Mari") && !text.contains("38001085718"), "nothing personal");
    }
}

struct Counted(AtomicUsize);

impl Ids for Counted {
    fn uuid(&self, _: Timestamp) -> Uuid {
        Uuid::from_u128(self.0.fetch_add(1, Ordering::SeqCst) as u128)
    }
    fn reference_bits(&self) -> u64 {
        0
    }
}

#[tokio::test]
async fn content_is_kept_where_it_is_wanted_and_a_digest_tells_nothing_without_its_salt() {
    let guard = guard(None);
    let book = Arc::new(Book(Mutex::default(), false));
    let ids = Arc::new(Counted(AtomicUsize::new(1)));
    let noted = Noted::new(guard.register.clone(), book.clone(), guard.clock.clone(), ids, Arc::clone(&guard.meter));
    let until = guard.clock.now() + SignedDuration::from_hours(720);
    let ask = Ask { kept_until: Some(until), ..question(PERSON) };
    for _ in 0..2 {
        noted.ask(&ask).await.unwrap();
    }
    let tell = Tell { kept_until: Some(until), ..tell(PERSON) };
    guard.says(Some(Trouble::Garbage));
    noted.tell(&tell).await.unwrap_err();
    let all = book.0.lock().unwrap().clone();
    let (first, kept) = &all[0];
    let kept = kept.as_ref().unwrap();
    assert_eq!((&kept.request, kept.until), (&ask.body, until));
    let answer = kept.answer.as_ref().unwrap();
    let salt = first.salt.as_deref().unwrap();
    assert_eq!(first.request_digest, portico_exchange::digest(salt, &ask.body));
    assert_eq!(first.answer_digest, Some(portico_exchange::digest(salt, answer)));
    assert_ne!(first.request_digest, all[1].0.request_digest, "the same content twice has two digests");
    assert_ne!(first.request_digest, domain::message::content_hash(&ask.body));
    assert_eq!((&all[2].1.as_ref().unwrap().request, &all[2].1.as_ref().unwrap().answer), (&tell.body, &None));
}
