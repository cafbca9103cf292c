//! Letters go out over SMTP, one connection each.

use std::{sync::Arc, time::Duration};

use arc_swap::ArcSwap;
use async_trait::async_trait;
use domain::{
    identifiers::Reference,
    ports::{Letter, MailFailure, Mailer},
};
use lettre::{
    Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Mailbox, MultiPart,
        header::{HeaderName, HeaderValue},
    },
    transport::smtp,
};
use text::Catalogue;

use crate::{Settings, WrongSetting, letter};

/// All of one try: connecting, greeting, sending. The worker's lease is longer.
const PATIENCE: Duration = Duration::from_secs(10);

/// The post office.
pub struct Post {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    base: String,
    catalogue: Arc<ArcSwap<Catalogue>>,
    patience: Duration,
}

impl Post {
    /// Letters speak the words of the catalogue as it is when they go out.
    ///
    /// # Errors
    /// With the setting that cannot be used.
    pub fn new(settings: &Settings, catalogue: Arc<ArcSwap<Catalogue>>) -> Result<Self, WrongSetting> {
        Ok(Self {
            transport: settings.transport()?,
            from: settings.sender()?,
            base: settings.base()?,
            catalogue,
            patience: PATIENCE,
        })
    }

    /// The same with another limit for one try instead of ten seconds.
    pub fn with_patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// The letter in its envelope. Address and reference are parsed, so that no header can be smuggled in.
    fn compose(&self, letter: &Letter) -> Result<Message, MailFailure> {
        let to: Address = letter.to.parse().map_err(|_| never("the address cannot be written to"))?;
        let reference: Option<Reference> = letter
            .reference
            .as_ref()
            .map(|reference| reference.parse())
            .transpose()
            .map_err(|_| never("the reference is none"))?;
        let written = letter::write(&self.catalogue.load(), letter, reference.as_ref(), &self.base)
            .map_err(|_| never("the letter could not be written"))?;
        Message::builder()
            .from(self.from.clone())
            .to(to.into())
            .subject(written.subject)
            .message_id(Some(format!("<{}@{}>", letter.message_id, self.from.email.domain())))
            // No out-of-office answers to a machine (RFC 3834).
            .raw_header(HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".into()))
            .multipart(MultiPart::alternative_plain_html(written.plain, written.html))
            .map_err(|_| never("the letter could not be put together"))
    }
}

#[async_trait]
impl Mailer for Post {
    async fn send(&self, letter: &Letter) -> Result<(), MailFailure> {
        let message = self.compose(letter)?;
        // The transport's own limit covers connecting only.
        match tokio::time::timeout(self.patience, self.transport.send(message)).await {
            Ok(Ok(_)) => {
                tracing::info!(message = %letter.message_id, "a letter was handed to the mail server");
                Ok(())
            }
            Ok(Err(error)) => Err(failure(&error)),
            Err(_) => Err(MailFailure { detail: "the mail server did not answer in time".into(), may_pass: true }),
        }
    }
}

/// A server's words may hold the address, so only its code is passed on.
fn failure(error: &smtp::Error) -> MailFailure {
    let detail = match error.status() {
        Some(code) => format!("the mail server answered {code}"),
        None if error.is_tls() => "the mail server's certificate or encryption is not accepted".into(),
        None if error.is_client() => "the mail server lacks something that the letter needs".into(),
        None => "the mail server could not be reached, or broke off".into(),
    };
    MailFailure { detail, may_pass: !error.is_permanent() && !error.is_client() }
}

fn never(detail: &str) -> MailFailure {
    MailFailure { detail: detail.into(), may_pass: false }
}
