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

/// How often it looks at what time has brought, and at files that wait.
const CHORES: Duration = Duration::from_secs(2);
/// Cases moved on and drafts swept at a time.
const AT_A_TIME: u32 = 50;
/// Files that the virus check reads at once.
const CHECKED_AT_ONCE: u32 = 4;
/// Rows removed at a time, so that nobody waits for it.
const ROWS: u32 = 1000;
/// How often the broom goes round. What it sweeps has waited for days.
const BROOM: Duration = Duration::from_secs(600);

/// Terms that are over: looked at every few seconds until `stop`.
pub async fn terms(desk: Arc<Desk>, stop: CancellationToken) {
    while !stop.is_cancelled() {
        if let Err(error) = desk.file_unfiled(AT_A_TIME).await {
            tracing::error!(error = error.chain(), "cases that an earlier program saved could not be filed");
        }
        if let Err(error) = desk.let_time_pass(AT_A_TIME).await {
            tracing::error!(error = error.chain(), "terms that are over could not be looked at");
        }
        rest(&stop).await;
    }
}

/// Files that wait for the virus check: asked about until `stop`. A scanner that takes its time holds up nothing else,
/// which is why this runs beside [`terms`] and not with it.
pub async fn checks(desk: Arc<Desk>, stop: CancellationToken) {
    while !stop.is_cancelled() {
        match check(&desk).await {
            // There may be more, and all are answered for.
            Ok((turn, answered)) if turn == CHECKED_AT_ONCE as usize && answered == turn => {}
            Ok(_) => rest(&stop).await,
            Err(error) => {
                tracing::error!(error = error.chain(), "files that wait for the virus check could not be found");
                rest(&stop).await;
            }
        }
    }
}

/// Asks about the files whose turn it is, side by side: how many they are, and how many have an answer.
async fn check(desk: &Arc<Desk>) -> Result<(usize, usize), DeskError> {
    let turn = desk.files_to_check(CHECKED_AT_ONCE).await?;
    let mut checks = JoinSet::new();
    for id in &turn {
        let (desk, id) = (Arc::clone(desk), *id);
        checks.spawn(async move { (id, desk.check_file(id).await) });
    }
    let mut answered = 0;
    while let Some(checked) = checks.join_next().await {
        match checked {
            Ok((_, Ok(has_answer))) => answered += usize::from(has_answer),
            Ok((id, Err(error))) => {
                tracing::error!(file = %id, error = error.chain(), "a file could not be checked for viruses");
            }
            Err(error) => tracing::error!(%error, "a virus check fell over"),
        }
    }
    Ok((turn.len(), answered))
}

async fn rest(stop: &CancellationToken) {
    tokio::select! {
        () = sleep(CHORES) => {}
        () = stop.cancelled() => {}
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
    match expire(desk).await {
        Ok(0) => {}
        Ok(kept) => tracing::info!(kept, "answers and contents of exchanges whose time is over were removed"),
        Err(error) => tracing::error!(%error, "what registers have answered could not be removed in time"),
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

/// The same for what registers have answered, as long as anything was found.
async fn expire(desk: &Desk) -> Result<u64, DeskError> {
    let mut all = 0;
    loop {
        match desk.expire(ROWS).await? {
            0 => return Ok(all),
            batch => all += batch,
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
