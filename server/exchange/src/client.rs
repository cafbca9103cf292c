//! The client itself: sends a message to our security server and brings a checked answer home.

use std::{sync::Arc, time::Duration};

use domain::ports::{Call, Clock, Evidence, Trouble};
use http::Method;
use serde_json::Value as Json;
use uuid::Uuid;

use crate::{
    address::ServiceId,
    answer::{self, Answer},
    broken::broken,
    evidence::evidence,
    failure::Failure,
    message::{Message, Sender},
    retry::{Next, Policy},
    settings::Settings,
    soap,
    tls::TlsTrouble,
};

/// The road to the registers: one security server, many services behind it. Cheap to clone.
#[derive(Clone)]
pub struct Exchange {
    pub(crate) settings: Arc<Settings>,
    pub(crate) http: reqwest::Client,
    clock: Arc<dyn Clock>,
}

/// The client could not be made from its settings.
#[derive(Debug, thiserror::Error)]
pub enum CannotStart {
    #[error("`security_server` must be an http or https address without a query, for example http://127.0.0.1:3002")]
    NotAServer,
    #[error(transparent)]
    Tls(#[from] TlsTrouble),
    #[error("{0}")]
    Settings(String),
    #[error("the HTTP client could not be made")]
    Http(#[source] reqwest::Error),
}

/// A message of the Desk, before it is bound to a service.
#[derive(Clone, Copy)]
pub(crate) struct Request<'a> {
    pub call: &'a Call,
    pub body: &'a Json,
    pub trace: Uuid,
    pub user: Option<&'a str>,
    pub issue: Option<&'a str>,
    /// The company for which the user acts.
    pub represented: Option<&'a str>,
    pub timeout: Duration,
}

impl Exchange {
    /// Opens no connection: the portal starts even when the road is closed.
    ///
    /// # Errors
    /// When the security server's address is none, or a file of `[exchange.tls]` does not serve.
    pub fn new(settings: Settings, clock: Arc<dyn Clock>) -> Result<Self, CannotStart> {
        if let Some(complaint) = settings.complaint() {
            return Err(CannotStart::Settings(complaint));
        }
        let server = &settings.security_server;
        if !matches!(server.scheme(), "http" | "https") || server.query().is_some() || server.fragment().is_some() {
            return Err(CannotStart::NotAServer);
        }
        // Whoever comes first sets the process's cryptography; a later one changes nothing.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut http = reqwest::Client::builder()
            // The security server stands in our own network: no proxy, and where it sends us we do not go.
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .http1_only()
            .connect_timeout(settings.connect_timeout);
        let tls = settings.tls.client(Arc::clone(&clock))?;
        if let Some(tls) = tls {
            if server.scheme() == "http" {
                return Err(TlsTrouble::NotHttps.into());
            }
            http = http.tls_backend_preconfigured(tls);
        } else if server.scheme() == "http" {
            // Reading the system's certificates takes a tenth of a second, and here none is ever shown.
            http = http.tls_certs_only([]);
        }
        let http = http.build().map_err(CannotStart::Http)?;
        Ok(Self { settings: Arc::new(settings), http, clock })
    }

    /// Where a call goes and how, once it is known to be configured.
    pub(crate) fn message(&self, request: Request<'_>) -> Result<(Message, bool), Failure> {
        if let Some((service, path)) = self.settings.tracker(request.call) {
            return Ok((self.tracker_message(request, service, path)?, true));
        }
        let (service, operation): (ServiceId, _) = self.settings.find(request.call).ok_or(Failure::NotConfigured)?;
        let Settings { security_server, client, .. } = &*self.settings;
        let Request { user, issue, represented, .. } = request;
        let by =
            self.settings.registers.get(&request.call.register).and_then(|register| register.security_server.as_ref());
        let sender = Sender { client, user, issue, represented, security_server: by };
        let method = operation.method.clone();
        let repeatable = operation.safe || method == Method::PUT;
        let message = match self.settings.soap(request.call) {
            None => Message::new(security_server, service, method, request.trace, sender, request.body)?,
            Some(soap) => {
                soap::message(security_server, service, soap, request.call, request.trace, sender, request.body)?
            }
        };
        Ok((message, repeatable))
    }

    /// Sends once, or more often as `policy` says, and takes no longer than `timeout` in all.
    pub(crate) async fn send(
        &self,
        message: &Message,
        policy: Option<Policy>,
        timeout: Duration,
    ) -> Result<(Answer, Evidence), Failure> {
        let timeout = timeout.min(self.settings.longest_call);
        let tries = async {
            let mut attempt = 1;
            loop {
                let failure = match self.attempt(message).await {
                    Ok(answer) => return Ok(answer),
                    Err(failure) => failure,
                };
                // Only what was down may be up again so soon.
                let policy = policy.filter(|_| failure.trouble() == Trouble::Down);
                match policy.map(|policy| policy.next(Trouble::Down, attempt, jitter(message.trace))) {
                    Some(Next::After(wait)) => {
                        tracing::info!(attempt, %failure, "the register was down, trying once more");
                        tokio::time::sleep(wait).await;
                        attempt += 1;
                    }
                    Some(Next::GiveUp) | None => return Err(failure),
                }
            }
        };
        tokio::time::timeout(timeout, tries).await.unwrap_or(Err(Failure::TimedOut))
    }

    async fn attempt(&self, message: &Message) -> Result<(Answer, Evidence), Failure> {
        let asked_at = self.clock.now();
        let response = self.post(message).await?;
        let answer = answer::read(message, response, self.settings.max_answer_bytes).await?;
        let evidence = evidence(message, &answer.headers, asked_at, self.clock.now());
        Ok((answer, evidence))
    }

    /// One message out, and the head of what comes back, still unread.
    pub(crate) async fn post(&self, message: &Message) -> Result<reqwest::Response, Failure> {
        let mut request =
            self.http.request(message.method.clone(), message.url.clone()).headers(message.headers.clone());
        if !message.body.is_empty() {
            request = request.body(message.body.clone());
        }
        request.send().await.map_err(|error| broken(&error))
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.clock
    }
}

/// Chance enough to spread callers apart, taken from the exchange's own random id.
fn jitter(trace: Uuid) -> f64 {
    let [.., low] = trace.into_bytes();
    f64::from(low) / 256.0
}
