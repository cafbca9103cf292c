//! Ctrl-C, and SIGTERM from a supervisor: heard from the first moment on, also while the house is being put together.

#[cfg(unix)]
use tokio::signal::unix::{Signal, SignalKind, signal};

/// Rings when somebody wants the program to stop. What rang before anybody listened is heard all the same.
pub(crate) struct Bell {
    #[cfg(unix)]
    signals: Option<(Signal, Signal)>,
}

impl Bell {
    /// From now on no signal ends the program by itself. Needs the runtime.
    pub(crate) fn hang() -> Self {
        Self {
            #[cfg(unix)]
            signals: signal(SignalKind::interrupt()).and_then(|int| Ok((int, signal(SignalKind::terminate())?))).ok(),
        }
    }

    /// Waits for the next time.
    pub(crate) async fn rings(&mut self) {
        #[cfg(unix)]
        if let Some((interrupt, terminate)) = &mut self.signals {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
            return;
        }
        let _ = tokio::signal::ctrl_c().await;
    }
}
