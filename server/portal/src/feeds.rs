//! The worker follows the feeds of registers, so that offers come to people by themselves.

use std::{collections::HashMap, sync::Arc, time::Duration};

use domain::{
    desk::{Desk, Untold},
    offer::Feed,
};
use tokio::{task::JoinSet, time::sleep};
use tokio_util::sync::CancellationToken;

/// How often a feed is read on.
const REST: Duration = Duration::from_secs(10);
/// A feed that is down is left alone for at most so many rests.
const LONGEST: u32 = 30;

/// How a feed is doing.
#[derive(Debug, Default)]
struct Patience {
    under_way: bool,
    failures: u32,
    /// So many rests are still to pass.
    left: u32,
}

/// Reads every feed on, each by itself, until `stop`. A slow register holds up no other.
pub async fn follow(desk: Arc<Desk>, stop: CancellationToken) {
    let mut hands = JoinSet::new();
    let mut all: HashMap<Feed, Patience> = HashMap::new();
    while !stop.is_cancelled() {
        for feed in desk.feeds() {
            if all.entry(feed.clone()).or_default().begins() {
                hands.spawn(read_on(Arc::clone(&desk), feed));
            }
        }
        tokio::select! {
            () = sleep(REST) => {}
            () = stop.cancelled() => {}
        }
        while let Some(done) = hands.try_join_next() {
            match done {
                Ok((feed, went_well)) => all.entry(feed).or_default().ends(went_well),
                // Nobody knows whose it was: all begin anew.
                Err(_) => all.clear(),
            }
        }
    }
    while hands.join_next().await.is_some() {}
}

/// Whether all went well; what did not is told in the log, without a person.
async fn read_on(desk: Arc<Desk>, feed: Feed) -> (Feed, bool) {
    let followed = desk.follow(&feed).await;
    let Feed { service, offering, .. } = &feed;
    let went_well = match followed {
        Ok(followed) => {
            for why in followed.passed_over {
                tracing::warn!(service, offer = offering, why, "an event of a register was passed over");
            }
            if followed.offers > 0 {
                tracing::info!(service, offer = offering, offers = followed.offers, "offers were made");
            }
            true
        }
        Err(Untold::Register(error)) => {
            tracing::warn!(service, offer = offering, %error, "a feed gives no usable answer, and is asked again later");
            false
        }
        Err(Untold::Desk(error)) => {
            tracing::error!(service, offer = offering, %error, "a feed could not be followed");
            false
        }
    };
    (feed, went_well)
}

impl Patience {
    /// Whether the feed is to be read on now; a rest passes if not.
    fn begins(&mut self) -> bool {
        if self.under_way {
            return false;
        }
        if self.left > 0 {
            self.left -= 1;
            return false;
        }
        self.under_way = true;
        true
    }

    /// Each failure in a row doubles the pause.
    fn ends(&mut self, went_well: bool) {
        self.under_way = false;
        self.failures = if went_well { 0 } else { self.failures.saturating_add(1) };
        self.left = 2u32.saturating_pow(self.failures).saturating_sub(1).min(LONGEST);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// After how many rests it begins.
    fn rests(patience: &mut Patience) -> u32 {
        (0..=2 * LONGEST).find(|_| patience.begins()).expect("it begins again")
    }

    #[test]
    fn a_feed_that_is_down_is_asked_ever_more_seldom_and_at_once_when_it_is_back() {
        let mut patience = Patience::default();
        assert_eq!(rests(&mut patience), 0);
        assert!(!patience.begins(), "it is under way");
        let mut pauses = Vec::new();
        for _ in 0..8 {
            patience.ends(false);
            pauses.push(rests(&mut patience));
        }
        assert_eq!(pauses, [1, 3, 7, 15, LONGEST, LONGEST, LONGEST, LONGEST]);
        patience.ends(true);
        assert_eq!(rests(&mut patience), 0);
    }
}
