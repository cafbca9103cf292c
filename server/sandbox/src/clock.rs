//! The sandbox's clock: the machine's own, moved forward as far as its visitor wants. Sign-in alone goes by the
//! machine's, so that nobody's token is from tomorrow.

use crate::chance;
use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use serde::Deserialize;
use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};
use tokio::sync::watch;

/// Between two tries to hear from the security server how late it is.
const PAUSE: Duration = Duration::from_millis(500);
/// How far it can be moved in all: ten years.
pub(crate) const FARTHEST: i64 = 10 * 366 * 86_400;

/// Seconds ahead of the machine; the same for everyone who holds a clone.
#[derive(Clone, Debug, Default)]
pub(crate) struct Clock(Arc<AtomicI64>);

impl Clock {
    pub(crate) fn now(&self) -> Timestamp {
        chance::now() + SignedDuration::from_secs(self.ahead())
    }

    /// Today in UTC.
    pub(crate) fn today(&self) -> Date {
        self.now().to_zoned(TimeZone::UTC).date()
    }

    pub(crate) fn ahead(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }

    fn set(&self, ahead: i64) {
        self.0.store(ahead, Ordering::SeqCst);
    }
}

/// The hands of the clock, which the security server alone holds: everyone else follows.
pub(crate) struct Hands {
    clock: Clock,
    told: watch::Sender<i64>,
    /// Remembers over a restart how far it was moved.
    file: Option<PathBuf>,
}

impl Hands {
    /// As far ahead as it was left in `folder`.
    pub(crate) fn of(clock: Clock, folder: Option<&Path>) -> Self {
        let file = folder.map(|folder| folder.join("clock"));
        let left = file.as_deref().and_then(|file| fs::read_to_string(file).ok()?.trim().parse().ok());
        clock.set(left.filter(|ahead| (0..=FARTHEST).contains(ahead)).unwrap_or_default());
        let (told, _) = watch::channel(clock.ahead());
        Hands { clock, told, file }
    }

    pub(crate) fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Puts the clock so many seconds ahead of the machine, and tells everyone who follows.
    pub(crate) fn put(&self, ahead: i64) -> io::Result<()> {
        if let Some(file) = &self.file {
            fs::create_dir_all(file.parent().unwrap_or(Path::new(".")))?;
            let fresh = file.with_extension("new");
            fs::write(&fresh, ahead.to_string())?;
            fs::rename(fresh, file)?;
        }
        self.clock.set(ahead);
        self.told.send_replace(ahead);
        Ok(())
    }

    /// Waits until it is ahead by anything but `known`, at most `patience`.
    pub(crate) async fn differs_from(&self, known: i64, patience: Duration) {
        let mut told = self.told.subscribe();
        let _ = tokio::time::timeout(patience, told.wait_for(|ahead| *ahead != known)).await;
    }
}

#[derive(Deserialize)]
struct Told {
    ahead_seconds: i64,
}

/// Keeps the clock of another process by that of the security server, until dropped.
pub(crate) async fn follow(clock: Clock, client: reqwest::Client, security_server: String) {
    loop {
        match ask(&client, &security_server, clock.ahead()).await {
            Ok(told) => clock.set(told.ahead_seconds),
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}

async fn ask(client: &reqwest::Client, security_server: &str, known: i64) -> Result<Told, reqwest::Error> {
    let url = format!("{security_server}/sandbox/clock.json?known={known}");
    let request = client.get(url).timeout(Duration::from_secs(60));
    request.send().await?.error_for_status()?.json().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_remembered_how_far_it_was_moved() {
        let folder = tempfile::tempdir().unwrap();
        let hands = Hands::of(Clock::default(), Some(folder.path()));
        hands.put(86_400).unwrap();
        assert!(hands.clock().now() > chance::now() + SignedDuration::from_hours(23));
        assert_eq!(Hands::of(Clock::default(), Some(folder.path())).clock().ahead(), 86_400);
        fs::write(folder.path().join("clock"), "long ago").unwrap();
        assert_eq!(Hands::of(Clock::default(), Some(folder.path())).clock().ahead(), 0);
    }
}
