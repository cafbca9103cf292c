//! What the provider says about itself, fetched on first use and remembered.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use openidconnect::{IssuerUrl, core::CoreProviderMetadata};
use tokio::sync::Mutex;

use crate::{failure::Failure, http::Http};

/// Endpoints and keys are asked for again after this long: keys may change without notice.
const FRESH: SignedDuration = SignedDuration::from_hours(1);
/// While the provider's documents cannot be had, the old ones serve this long and no longer.
const USABLE: SignedDuration = SignedDuration::from_hours(24);
/// After a failure nobody asks again for this long, so that a crowd does not queue behind a dead
/// provider; longer when there is something old to go on with.
const REST: SignedDuration = SignedDuration::from_secs(3);
const LONG_REST: SignedDuration = SignedDuration::from_secs(60);

pub(crate) struct Discovery {
    issuer: IssuerUrl,
    memory: Mutex<Memory>,
}

#[derive(Default)]
struct Memory {
    known: Option<(Arc<CoreProviderMetadata>, Timestamp)>,
    failed: Option<(Failure, Timestamp)>,
}

impl Discovery {
    pub(crate) fn new(issuer: IssuerUrl) -> Self {
        Self { issuer, memory: Mutex::default() }
    }

    /// Metadata and keys, at most [`FRESH`] old when the provider is up.
    pub(crate) async fn current(&self, http: &Http, now: Timestamp) -> Result<Arc<CoreProviderMetadata>, Failure> {
        let mut memory = self.memory.lock().await;
        let usable = memory.known.clone().filter(|(_, at)| now.duration_since(*at) < USABLE);
        if let Some((known, at)) = &usable
            && now.duration_since(*at) < FRESH
        {
            return Ok(Arc::clone(known));
        }
        let rest = if usable.is_some() { LONG_REST } else { REST };
        let failed = memory.failed.clone().filter(|(_, at)| now.duration_since(*at) < rest);
        let result = match failed {
            Some((failure, _)) => Err(failure),
            None => self.fetch(&mut memory, http, now).await,
        };
        result.or_else(|failure| usable.map(|(known, _)| known).ok_or(failure))
    }

    /// Newer metadata than `old`, which lacked a key; another caller may have fetched it already.
    pub(crate) async fn newer(
        &self,
        old: &Arc<CoreProviderMetadata>,
        http: &Http,
        now: Timestamp,
    ) -> Result<Arc<CoreProviderMetadata>, Failure> {
        let mut memory = self.memory.lock().await;
        match &memory.known {
            Some((known, _)) if !Arc::ptr_eq(known, old) => Ok(Arc::clone(known)),
            _ => self.fetch(&mut memory, http, now).await,
        }
    }

    async fn fetch(
        &self,
        memory: &mut Memory,
        http: &Http,
        now: Timestamp,
    ) -> Result<Arc<CoreProviderMetadata>, Failure> {
        match CoreProviderMetadata::discover_async(self.issuer.clone(), http).await {
            Ok(found) => {
                let found = Arc::new(found);
                *memory = Memory { known: Some((Arc::clone(&found), now)), failed: None };
                Ok(found)
            }
            Err(error) => {
                let failure = Failure::down(&error);
                tracing::warn!(issuer = %self.issuer.as_str(), %failure, "the provider's documents could not be read");
                memory.failed = Some((failure.clone(), now));
                Err(failure)
            }
        }
    }
}
