//! The HTTP client of the sign-in: no redirects, short waits, short answers.

use std::{future::Future, pin::Pin, time::Duration};

use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};
use url::Url;

/// More than any discovery document, key set or token answer needs.
const MOST_BYTES: usize = 256 * 1024;

pub(crate) struct Http(reqwest::Client);

#[derive(Debug, thiserror::Error)]
pub(crate) enum HttpError {
    #[error("the request failed")]
    Failed(#[source] reqwest::Error),
    #[error("status {0}")]
    Status(u16),
    #[error("an answer of more than {MOST_BYTES} bytes")]
    TooLong,
}

impl Http {
    pub(crate) fn new(issuer: &Url) -> Result<Self, reqwest::Error> {
        // Whoever comes first sets the process's cryptography; a later one changes nothing.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(Duration::from_secs(5))
            .timeout(Duration::from_secs(10));
        if matches!(issuer.host_str(), Some("localhost" | "127.0.0.1" | "[::1]")) {
            // A provider on this machine is not reached through somebody's proxy.
            client = client.no_proxy();
        }
        if issuer.scheme() == "http" {
            // Reading the system's certificates takes a tenth of a second, and here none is ever shown.
            client = client.tls_certs_only([]);
        }
        client.build().map(Self)
    }

    async fn send(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let request = request.try_into().map_err(HttpError::Failed)?;
        let mut response = self.0.execute(request).await.map_err(HttpError::Failed)?;
        let status = response.status();
        if status.is_server_error() || status.is_redirection() {
            return Err(HttpError::Status(status.as_u16()));
        }
        let headers = std::mem::take(response.headers_mut());
        let mut body = Vec::new();
        while let Some(piece) = response.chunk().await.map_err(HttpError::Failed)? {
            if body.len() + piece.len() > MOST_BYTES {
                return Err(HttpError::TooLong);
            }
            body.extend_from_slice(&piece);
        }
        let mut answer = HttpResponse::new(body);
        *answer.status_mut() = status;
        *answer.headers_mut() = headers;
        Ok(answer)
    }
}

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = HttpError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.send(request))
    }
}
