//! One person's browser: a connection of its own, cookies, and a watch that stops every request.

use std::{net::SocketAddr, time::Instant};

use reqwest::{Client, header, redirect::Policy};
use url::Url;

use crate::{
    jar::Jar,
    tally::Tally,
    trouble::{Trouble, While},
};

/// Longer than the slowest page that a person would wait for.
const LONGEST: std::time::Duration = std::time::Duration::from_secs(30);

/// What is asked of a server. It can be asked again, letter for letter.
#[derive(Debug, Clone)]
pub(crate) enum Ask {
    Get(Url),
    Post(Url, Vec<(String, String)>),
}

/// What came back.
pub(crate) enum Answer {
    Redirect(Url),
    Page { status: u16, body: String },
}

pub(crate) struct Browser {
    client: Client,
    jar: Jar,
    portal: Url,
    accept_encoding: Option<String>,
    pub(crate) tally: Tally,
}

impl Browser {
    pub(crate) fn new(portal: &Url) -> Result<Self, Trouble> {
        // The portal's name is not looked up: every server of a run is on this machine.
        let here = SocketAddr::from(([127, 0, 0, 1], 0));
        let client = Client::builder().redirect(Policy::none()).timeout(LONGEST).resolve("localhost", here).no_proxy();
        let client = client.build().doing("the browser cannot be made")?;
        Ok(Self { client, jar: Jar::default(), portal: portal.clone(), accept_encoding: None, tally: Tally::default() })
    }

    /// From now on pages come packed in one of these ways, and their forms cannot be read here.
    pub(crate) fn accept(&mut self, encoding: Option<String>) {
        self.accept_encoding = encoding;
    }

    /// Nobody has signed in any more; the connection stays.
    pub(crate) fn forget(&mut self) {
        self.jar = Jar::default();
    }

    /// Asks once. `Err` when no answer came.
    pub(crate) async fn ask(&mut self, ask: &Ask) -> Result<Answer, reqwest::Error> {
        let (url, request) = match ask {
            Ask::Get(url) => (url, self.client.get(url.clone())),
            Ask::Post(url, fields) => (url, self.client.post(url.clone()).form(fields)),
        };
        let mut request = request.header(header::ACCEPT, "text/html");
        if let Some(cookies) = self.jar.header(url) {
            request = request.header(header::COOKIE, cookies);
        }
        if let Some(encoding) = &self.accept_encoding {
            request = request.header(header::ACCEPT_ENCODING, encoding);
        }
        let start = Instant::now();
        let response = request.send().await?;
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            self.jar.keep(url, cookie.to_str().unwrap_or_default());
        }
        let status = response.status();
        let target = response.headers().get(header::LOCATION).and_then(|target| target.to_str().ok());
        let target = target.filter(|_| status.is_redirection()).and_then(|target| url.join(target).ok());
        let body = response.bytes().await?;
        self.tally.took(&self.kind(ask), start);
        self.tally.received(body.len());
        Ok(match target {
            Some(url) => Answer::Redirect(url),
            None => Answer::Page { status: status.as_u16(), body: String::from_utf8_lossy(&body).into_owned() },
        })
    }

    /// The row in which a request is counted.
    pub(crate) fn kind(&self, ask: &Ask) -> String {
        ask.kind(&self.portal)
    }
}

impl Ask {
    /// No references, no queries, and the provider apart from the portal.
    fn kind(&self, portal: &Url) -> String {
        let (method, url) = match self {
            Ask::Get(url) => ("GET", url),
            Ask::Post(url, _) => ("POST", url),
        };
        if url.origin() != portal.origin() {
            return format!("{method} provider {}", url.path());
        }
        let mut path = url.path().to_owned();
        if let Some(reference) = reference(url) {
            path = path.replace(&reference, "{reference}");
        }
        format!("{method} {path}")
    }
}

/// The reference in the address of a receipt.
pub(crate) fn reference(url: &Url) -> Option<String> {
    match url.path().split('/').collect::<Vec<_>>()[..] {
        ["", _, "cases", reference, "receipt"] => Some(reference.to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_names_no_case_and_no_query() {
        let portal: Url = "http://localhost:1".parse().unwrap();
        let kind = |url: &str| Ask::Get(url.parse().unwrap()).kind(&portal);
        assert_eq!(kind("http://localhost:1/et/cases/7KQ4-M2XH-9/receipt"), "GET /et/cases/{reference}/receipt");
        assert_eq!(kind("http://localhost:1/sign-in/callback?code=1"), "GET /sign-in/callback");
        assert_eq!(kind("http://127.0.0.1:2/oidc/authorize?state=1"), "GET provider /oidc/authorize");
    }

    #[test]
    fn a_reference_is_read_from_a_receipt_alone() {
        let read = |url: &str| reference(&url.parse().unwrap());
        assert_eq!(read("http://localhost/et/cases/7KQ4-M2XH-9/receipt").as_deref(), Some("7KQ4-M2XH-9"));
        assert_eq!(read("http://localhost/et/cases/7KQ4-M2XH-9"), None);
    }
}
