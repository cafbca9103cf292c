#![doc = include_str!("../README.md")]

mod child;

use std::{
    env,
    path::PathBuf,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use async_trait::async_trait;
use child::Child;
use domain::{
    document::Document,
    ports::{Press, PressFailure},
};
use tokio::sync::Semaphore;

/// How the press is run.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The program; without one it is looked for beside the program that asks.
    pub program: Option<PathBuf>,
    /// How long one document may take, start of the process included.
    pub limit: Duration,
    /// How many documents are printed at once, each by a process of its own. At least one.
    pub at_once: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self { program: None, limit: Duration::from_secs(10), at_once: 1 }
    }
}

/// The domain's [`Press`] by way of the program `portico-press`.
///
/// It starts the program with the first document, keeps it, and ends it when it is dropped.
#[derive(Debug)]
pub struct PressClient {
    program: PathBuf,
    limit: Duration,
    turns: Semaphore,
    idle: Mutex<Vec<Child>>,
}

impl PressClient {
    /// Starts nothing yet, so it cannot fail.
    #[must_use]
    pub fn new(settings: Settings) -> Self {
        Self {
            program: settings.program.unwrap_or_else(beside),
            limit: settings.limit,
            turns: Semaphore::new(settings.at_once.max(1)),
            idle: Mutex::default(),
        }
    }

    /// Whether the program stands where it is looked for.
    ///
    /// # Errors
    /// [`PressFailure::Absent`] when it does not.
    pub fn check(&self) -> Result<(), PressFailure> {
        if self.program.is_file() { Ok(()) } else { Err(PressFailure::Absent(self.program.clone())) }
    }

    /// By a process that has printed before, or else by a new one. A process that ended while it had nothing to do is
    /// no failure.
    async fn exchange(&self, document: &Document) -> Result<Vec<u8>, PressFailure> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        if let Some(child) = idle {
            match self.by(child, document).await {
                Err(PressFailure::Broken(reason)) => tracing::warn!(reason, "the press is started anew"),
                answer => return answer,
            }
        }
        self.by(Child::start(&self.program)?, document).await
    }

    /// By this process, which goes back among the idle ones only when it answered; otherwise it ends here.
    async fn by(&self, mut child: Child, document: &Document) -> Result<Vec<u8>, PressFailure> {
        let answer = child.print(document).await;
        if matches!(answer, Ok(_) | Err(PressFailure::Refused(_))) {
            self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(child);
        }
        answer
    }
}

#[async_trait]
impl Press for PressClient {
    async fn print(&self, document: &Document) -> Result<Vec<u8>, PressFailure> {
        let closed = |_| PressFailure::Broken("it is being shut down".into());
        let _turn = self.turns.acquire().await.map_err(closed)?;
        let in_time = tokio::time::timeout(self.limit, self.exchange(document)).await;
        in_time.unwrap_or(Err(PressFailure::Slow(self.limit)))
    }
}

/// `portico-press` in the folder of the running program.
fn beside() -> PathBuf {
    let name = format!("portico-press{}", env::consts::EXE_SUFFIX);
    env::current_exe().map(|program| program.with_file_name(&name)).unwrap_or_else(|_| name.into())
}
