//! Where letters go out, from whom, and where their link leads.

use std::fmt;

use lettre::{AsyncSmtpTransport, Tokio1Executor, message::Mailbox};
use url::Url;

/// What an operator configures.
#[derive(Clone)]
pub struct Settings {
    /// `smtp://host:port` without encryption, for a server on the same machine or network, or
    /// `smtps://user:password@host`.
    pub url: String,
    /// The sender: `portal@example.ee` or `Portico <portal@example.ee>`.
    pub from: String,
    /// The portal's own address, as residents reach it: `https://portal.example.ee`.
    pub base_url: String,
}

/// A setting that cannot be used. Says how to write it, and never what was written: it may hold a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WrongSetting {
    #[error(
        "the mail server's address cannot be read; write it like smtp://127.0.0.1:2525 or smtps://user:password@host"
    )]
    Url,
    #[error("the sender of mail cannot be read; write it like portal@example.ee or Portico <portal@example.ee>")]
    From,
    #[error("the portal's own address cannot be read; write it like https://portal.example.ee")]
    BaseUrl,
}

/// The address may hold a password.
impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings").field("from", &self.from).field("base_url", &self.base_url).finish_non_exhaustive()
    }
}

impl Settings {
    pub(crate) fn transport(&self) -> Result<AsyncSmtpTransport<Tokio1Executor>, WrongSetting> {
        let url = Url::parse(&self.url).map_err(|_| WrongSetting::Url)?;
        if !matches!(url.scheme(), "smtp" | "smtps") || url.host().is_none() {
            return Err(WrongSetting::Url);
        }
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(&self.url).map_err(|_| WrongSetting::Url)?;
        Ok(builder.build())
    }

    pub(crate) fn sender(&self) -> Result<Mailbox, WrongSetting> {
        self.from.parse().map_err(|_| WrongSetting::From)
    }

    /// The base without a slash at its end.
    pub(crate) fn base(&self) -> Result<String, WrongSetting> {
        let url = Url::parse(&self.base_url).map_err(|_| WrongSetting::BaseUrl)?;
        let plain = matches!(url.scheme(), "http" | "https")
            && url.has_host()
            && url.query().is_none()
            && url.fragment().is_none();
        if plain { Ok(url.as_str().trim_end_matches('/').to_owned()) } else { Err(WrongSetting::BaseUrl) }
    }
}
