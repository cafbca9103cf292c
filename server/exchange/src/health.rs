//! Whether our security server is well, as it says itself at its health-check port.

use std::time::Duration;

use http::StatusCode;

use crate::{answer::bytes, broken::broken, client::Exchange, failure::Failure};

/// Each of the server's own checks may take five seconds.
const PATIENCE: Duration = Duration::from_secs(15);
/// The most that is read of a reason.
const MOST: usize = 4096;

/// What our security server says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Health {
    Well,
    /// In its own words, for an operator.
    Ill(String),
    /// Switched off on purpose.
    Maintenance,
}

impl Exchange {
    /// Asks the health-check port; `None` when the configuration names none.
    ///
    /// # Errors
    /// When it does not answer, or answers what a health check never does.
    pub async fn health(&self) -> Result<Option<Health>, Failure> {
        let Some(url) = self.settings.health_check.clone() else { return Ok(None) };
        let asked = async {
            let response = self.http.get(url).send().await.map_err(|error| broken(&error))?;
            match response.status() {
                StatusCode::OK => Ok(Some(Health::Well)),
                StatusCode::SERVICE_UNAVAILABLE => Ok(Some(Health::Maintenance)),
                StatusCode::INTERNAL_SERVER_ERROR => {
                    let reason = bytes(response, MOST).await.unwrap_or_default();
                    let reason = String::from_utf8_lossy(&reason);
                    let words = reason.chars().map(|c| if c.is_control() { ' ' } else { c }).take(500);
                    Ok(Some(Health::Ill(words.collect::<String>().trim().to_owned())))
                }
                other => Err(Failure::Register(other.as_u16())),
            }
        };
        tokio::time::timeout(PATIENCE, asked).await.unwrap_or(Err(Failure::TimedOut))
    }
}
