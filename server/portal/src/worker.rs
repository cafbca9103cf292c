//! The worker: takes what is due from the outbox and delivers it, until it is told to stop.

use std::{sync::Arc, time::Duration};

use domain::desk::Desk;
use tokio::{task::JoinSet, time::sleep};
use tokio_util::sync::CancellationToken;

/// Messages under way at once; also how many are leased at a time.
const HANDS: u32 = 16;
/// How long it rests when nothing is due.
const REST: Duration = Duration::from_millis(250);
/// How long it rests when the database fails.
const PAUSE: Duration = Duration::from_secs(2);

/// Runs until `stop`; messages under way are finished first.
pub async fn work(desk: Arc<Desk>, stop: CancellationToken) {
    while !stop.is_cancelled() {
        let rest = match desk.lease(HANDS).await {
            Ok(messages) if messages.is_empty() => REST,
            Ok(messages) => {
                let mut hands = JoinSet::new();
                for message in messages {
                    let desk = Arc::clone(&desk);
                    hands.spawn(async move {
                        if let Err(error) = desk.deliver(message).await {
                            tracing::error!(%error, "a message could not be settled and waits for its lease to end");
                        }
                    });
                }
                while hands.join_next().await.is_some() {}
                continue;
            }
            Err(error) => {
                tracing::error!(%error, "the outbox could not be read");
                PAUSE
            }
        };
        tokio::select! {
            () = sleep(rest) => {}
            () = stop.cancelled() => {}
        }
    }
}
