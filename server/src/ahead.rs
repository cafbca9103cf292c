//! The sandbox's clock as the portal and its worker live by it: the machine's, moved forward as far as the sandbox
//! says. In production nobody says anything, and the machine's own clock is all there is.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use domain::ports::Clock;
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use serde::Deserialize;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::clock::WallClock;

/// A sandbox that is at home answers at once; one that still starts is heard later.
const FIRST: Duration = Duration::from_millis(500);
/// Longer than the sandbox holds a question that waits for a change.
const HELD: Duration = Duration::from_secs(60);
/// Between two tries when it does not answer.
const PAUSE: Duration = Duration::from_millis(500);

/// How far the sandbox's clock is ahead of the machine's.
#[derive(Clone)]
pub(crate) struct Ahead {
    seconds: Arc<AtomicI64>,
    url: Arc<str>,
    http: reqwest::Client,
    moved: Arc<Notify>,
}

#[derive(Deserialize)]
struct Told {
    ahead_seconds: i64,
}

impl Ahead {
    /// Asks the sandbox at `url`; without one there is nothing to be ahead of.
    pub(crate) async fn of(url: Option<&str>) -> Option<Self> {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = reqwest::Client::builder().no_proxy().tls_certs_only([]).build().ok()?;
        let ahead = Self { seconds: Arc::default(), url: url?.into(), http, moved: Arc::default() };
        let _ = ahead.hear(None, FIRST).await;
        Some(ahead)
    }

    /// The clock that runs so far ahead.
    pub(crate) fn on(&self, wall: WallClock) -> MovedClock {
        MovedClock { wall, seconds: Arc::clone(&self.seconds) }
    }

    /// Wakes whoever waits for the clock to be moved; one at a time.
    pub(crate) fn moved(&self) -> Arc<Notify> {
        Arc::clone(&self.moved)
    }

    /// Follows the sandbox until `stop`.
    pub(crate) async fn follow(self, stop: CancellationToken) {
        loop {
            let known = self.seconds.load(Ordering::SeqCst);
            let heard = tokio::select! {
                heard = self.hear(Some(known), HELD) => heard,
                () = stop.cancelled() => return,
            };
            if heard.is_err() {
                tokio::select! {
                    () = tokio::time::sleep(PAUSE) => {}
                    () = stop.cancelled() => return,
                }
            }
        }
    }

    /// How far it is ahead; with `known`, as soon as it is something else.
    async fn hear(&self, known: Option<i64>, patience: Duration) -> Result<(), reqwest::Error> {
        let request = self.http.get(&*self.url).query(&known.map(|known| ("known", known)).as_slice());
        let told: Told = request.timeout(patience).send().await?.error_for_status()?.json().await?;
        let before = self.seconds.swap(told.ahead_seconds, Ordering::SeqCst);
        if before != told.ahead_seconds {
            tracing::info!(ahead_seconds = told.ahead_seconds, "the sandbox's clock was moved");
            self.moved.notify_one();
        }
        Ok(())
    }
}

/// The machine's clock and so many seconds.
pub(crate) struct MovedClock {
    wall: WallClock,
    seconds: Arc<AtomicI64>,
}

impl Clock for MovedClock {
    fn now(&self) -> Timestamp {
        let ahead = SignedDuration::from_secs(self.seconds.load(Ordering::SeqCst));
        let now = self.wall.now();
        now.checked_add(ahead).unwrap_or(now)
    }

    fn zone(&self) -> TimeZone {
        self.wall.zone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn without_a_sandbox_there_is_nothing_to_be_ahead_of() {
        assert!(Ahead::of(None).await.is_none());
    }

    #[tokio::test]
    async fn a_sandbox_that_is_silent_leaves_the_machines_time() {
        let ahead = Ahead::of(Some("http://127.0.0.1:9/sandbox/clock.json")).await.expect("a clock to follow");
        let wall = WallClock::new("Europe/Tallinn").expect("a zone");
        let clock = ahead.on(wall.clone());
        assert!(clock.now().duration_since(wall.now()).abs() < SignedDuration::from_secs(60));
        ahead.seconds.store(86_400, Ordering::SeqCst);
        assert!(clock.now().duration_since(wall.now()) > SignedDuration::from_hours(23));
        ahead.seconds.store(i64::MAX, Ordering::SeqCst);
        assert!(clock.now().duration_since(wall.now()).abs() < SignedDuration::from_secs(60), "no panic");
    }
}
