//! The way from a register to the portal: through the security server, as everything goes.

use crate::{Addresses, chance, security_server::CLIENT};
use serde_json::Value;
use std::{sync::Arc, time::Duration};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

/// So long a register thinks about what it has taken in.
const DECIDES_AFTER: Duration = Duration::from_millis(500);
/// The pauses between tries; after the last one the register gives up.
const PAUSES: [u64; 8] = [1, 1, 2, 4, 8, 15, 30, 60];

pub(super) struct Outside {
    http: reqwest::Client,
    security_server: String,
    /// In whose name it calls.
    subsystem: &'static str,
    stop: CancellationToken,
}

impl Outside {
    /// `None` where no portal is to be called: then everything is decided at once.
    pub(super) fn of(addresses: &Addresses, subsystem: &'static str, stop: &CancellationToken) -> Option<Arc<Self>> {
        addresses.portal.as_ref()?;
        let (http, security_server) = (crate::security_server::plain_client(), addresses.security_server.clone());
        Some(Arc::new(Outside { http, security_server, subsystem, stop: stop.clone() }))
    }

    /// Tells the portal what was decided, after a while; whoever asked does not wait for it.
    pub(super) fn decide(self: &Arc<Self>, decision: Value) {
        self.call("decision", decision, DECIDES_AFTER);
    }

    /// Tells the portal at once what has happened.
    pub(super) fn happened(self: &Arc<Self>, event: Value) {
        self.call("event", event, Duration::ZERO);
    }

    fn call(self: &Arc<Self>, service: &'static str, body: Value, after: Duration) {
        let outside = Arc::clone(self);
        tokio::spawn(async move {
            let stopped = outside.stop.clone();
            tokio::select! {
                () = outside.until_heard(service, &body, after) => {}
                () = stopped.cancelled() => {}
            }
        });
    }

    /// Tries until somebody has heard it, for good or bad. The id is the same on every try.
    async fn until_heard(&self, service: &str, body: &Value, after: Duration) {
        sleep(after).await;
        let (url, id) = (format!("{}/r1/{CLIENT}/{service}", self.security_server), chance::uuid().to_string());
        for pause in PAUSES {
            let request = self.http.post(&url).timeout(Duration::from_secs(10));
            let request = request.header("x-road-client", self.subsystem).header("x-road-id", &id).json(body);
            match request.send().await {
                Ok(answer) if !answer.status().is_server_error() => {
                    tracing::debug!(service, from = self.subsystem, status = %answer.status(), "a register told the portal");
                    return;
                }
                _ => sleep(Duration::from_secs(pause)).await,
            }
        }
        tracing::warn!(service, from = self.subsystem, "a register could not tell the portal");
    }
}
