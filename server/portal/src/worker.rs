//! The worker: takes what is due from the outbox and delivers it, until it is told to stop.

use std::{sync::Arc, time::Duration};

use domain::{
    desk::{Desk, DeskError},
    message::Message,
};
use tokio::{sync::Notify, task::JoinSet, time::sleep};
use tokio_util::sync::CancellationToken;

/// Messages under way at once; also how many are leased at a time.
const HANDS: u32 = 16;
/// How long it rests when nothing is due.
const REST: Duration = Duration::from_millis(250);
/// How long it rests when the database fails.
const PAUSE: Duration = Duration::from_secs(2);

/// How often it looks at what time has brought.
const CHORES: Duration = Duration::from_secs(2);
/// Files checked and cases moved on at a time.
const AT_A_TIME: u32 = 50;
/// How often the broom goes round. What it sweeps has waited for days.
const BROOM: Duration = Duration::from_secs(600);

/// Terms that are over, and files that wait for the virus check: looked at every few seconds until `stop`.
pub async fn chores(desk: Arc<Desk>, stop: CancellationToken) {
    while !stop.is_cancelled() {
        // Side by side: a scanner that takes its time holds up no term.
        let (terms, files) = tokio::join!(desk.let_time_pass(AT_A_TIME), desk.check_files(AT_A_TIME));
        if let Err(error) = desk.file_unfiled(AT_A_TIME).await {
            tracing::error!(%error, "cases that an earlier program saved could not be filed");
        }
        if let Err(error) = terms {
            tracing::error!(%error, "terms that are over could not be looked at");
        }
        if let Err(error) = files {
            tracing::error!(%error, "files could not be checked for viruses");
        }
        tokio::select! {
            () = sleep(CHORES) => {}
            () = stop.cancelled() => {}
        }
    }
}

/// Drafts that nobody comes back to, and files that belong to nothing: swept every few minutes until `stop`, and as soon as
/// somebody `moved` the clock.
pub async fn broom(desk: Arc<Desk>, moved: Arc<Notify>, stop: CancellationToken) {
    while !stop.is_cancelled() {
        sweep(&desk).await;
        tokio::select! {
            () = sleep(BROOM) => {}
            () = moved.notified() => {}
            () = stop.cancelled() => {}
        }
    }
}

/// The files of the drafts that go are swept in the same round.
async fn sweep(desk: &Desk) {
    match discard(desk).await {
        Ok(0) => {}
        Ok(drafts) => tracing::info!(drafts, "drafts that nobody has touched were discarded"),
        Err(error) => tracing::error!(%error, "drafts that nobody touches could not be discarded"),
    }
    match remove(desk).await {
        Ok(0) => {}
        Ok(files) => tracing::info!(files, "files that belong to nothing were removed"),
        Err(error) => tracing::error!(%error, "files that belong to nothing could not be removed"),
    }
}

/// Batch after batch, as long as one was whole; how many drafts that makes.
async fn discard(desk: &Desk) -> Result<usize, DeskError> {
    let mut all = 0;
    loop {
        let batch = desk.discard_untouched(AT_A_TIME).await?;
        all += batch;
        if batch < AT_A_TIME as usize {
            return Ok(all);
        }
    }
}

/// The same for files.
async fn remove(desk: &Desk) -> Result<usize, DeskError> {
    let mut all = 0;
    loop {
        let batch = desk.sweep_files(AT_A_TIME).await?;
        all += batch;
        if batch < AT_A_TIME as usize {
            return Ok(all);
        }
    }
}

/// Runs until `stop`; messages under way are finished first. A slow neighbour holds up only the hand that waits for it.
pub async fn work(desk: Arc<Desk>, stop: CancellationToken) {
    let mut hands = JoinSet::new();
    while !stop.is_cancelled() {
        let free = HANDS - u32::try_from(hands.len()).unwrap_or(HANDS);
        let rest = match lease(&desk, free).await {
            Ok(messages) => {
                let idle = messages.is_empty();
                for message in messages {
                    hands.spawn(deliver(Arc::clone(&desk), message));
                }
                if idle { REST } else { Duration::ZERO }
            }
            Err(error) => {
                tracing::error!(%error, "the outbox could not be read");
                PAUSE
            }
        };
        tokio::select! {
            () = sleep(rest) => {}
            Some(_) = hands.join_next(), if hands.len() as u32 == HANDS => {}
            () = stop.cancelled() => {}
        }
        while hands.try_join_next().is_some() {}
    }
    while hands.join_next().await.is_some() {}
}

async fn lease(desk: &Desk, free: u32) -> Result<Vec<Message>, DeskError> {
    if free == 0 { Ok(Vec::new()) } else { desk.lease(free).await }
}

async fn deliver(desk: Arc<Desk>, message: Message) {
    match desk.deliver(message).await {
        Ok(()) => {}
        Err(DeskError::Stale) => tracing::debug!("another worker was faster with a message"),
        Err(error) => tracing::error!(%error, "a message could not be settled and waits for its lease to end"),
    }
}
