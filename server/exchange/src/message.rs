//! One outgoing REST r1 request: its URL, its headers, its bytes.

use http::{
    HeaderMap, HeaderName, HeaderValue, Method,
    header::{ACCEPT, ACCEPT_ENCODING, CONTENT_TYPE},
};
use serde_json::Value as Json;
use url::Url;
use uuid::Uuid;

use crate::{
    address::{ServiceId, SubsystemId},
    failure::Failure,
    party::{Party, ServerId},
    soap::Expected,
};

pub const CLIENT: HeaderName = HeaderName::from_static("x-road-client");
pub const ID: HeaderName = HeaderName::from_static("x-road-id");
pub const USER_ID: HeaderName = HeaderName::from_static("x-road-userid");
pub const ISSUE: HeaderName = HeaderName::from_static("x-road-issue");
pub const REPRESENTED: HeaderName = HeaderName::from_static("x-road-represented-party");
pub const SECURITY_SERVER: HeaderName = HeaderName::from_static("x-road-security-server");
pub const SERVICE: HeaderName = HeaderName::from_static("x-road-service");
pub const REQUEST_ID: HeaderName = HeaderName::from_static("x-road-request-id");
pub const REQUEST_HASH: HeaderName = HeaderName::from_static("x-road-request-hash");
pub const ERROR: HeaderName = HeaderName::from_static("x-road-error");

/// A request as it goes out, the same on every retry.
#[derive(Debug, Clone)]
pub struct Message {
    pub service: ServiceId,
    pub method: Method,
    pub trace: Uuid,
    pub url: Url,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
    /// What the answer has to be when this is SOAP; a REST answer is told by its headers.
    pub soap: Option<Expected>,
}

/// On whose behalf, and why.
#[derive(Debug, Clone, Copy)]
pub struct Sender<'a> {
    pub client: &'a SubsystemId,
    /// Country and code, `EE38001085718`: the person in whose name we ask.
    pub user: Option<&'a str>,
    /// The case or draft that needs the answer.
    pub issue: Option<&'a str>,
    /// The company for which the user acts: `10000009` or `COM/10000009`.
    pub represented: Option<&'a str>,
    /// The one server of the register's cluster to go by.
    pub security_server: Option<&'a ServerId>,
}

impl Message {
    /// A message that carries JSON.
    ///
    /// # Errors
    /// When the user or the issue holds characters that no header may carry, or the represented
    /// party is none.
    pub fn new(
        server: &Url,
        service: ServiceId,
        method: Method,
        trace: Uuid,
        sender: Sender<'_>,
        body: &Json,
    ) -> Result<Self, Failure> {
        let mut message = Self::head(server, service, method, trace, sender)?;
        message.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        message.body = body.to_string().into_bytes();
        Ok(message)
    }

    /// A message without a body.
    ///
    /// # Errors
    /// Those of [`Message::new`].
    pub fn head(
        server: &Url,
        service: ServiceId,
        method: Method,
        trace: Uuid,
        sender: Sender<'_>,
    ) -> Result<Self, Failure> {
        let mut headers = HeaderMap::new();
        headers.insert(CLIENT, value(&sender.client.encoded(), "the client")?);
        headers.insert(ID, value(&trace.to_string(), "the id")?);
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        // What is packed cannot be measured before it is unpacked.
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        if let Some(user) = sender.user {
            let mut value = value(user, "the user")?;
            value.set_sensitive(true);
            headers.insert(USER_ID, value);
        }
        if let Some(issue) = sender.issue {
            headers.insert(ISSUE, value(issue, "the issue")?);
        }
        if let Some(party) = sender.represented {
            let what = "the represented party";
            let party: Party = party.parse().map_err(|_| Failure::Unsendable(what))?;
            headers.insert(REPRESENTED, value(&party.encoded(), what)?);
        }
        if let Some(server) = sender.security_server {
            headers.insert(SECURITY_SERVER, value(&server.encoded(), "the security server")?);
        }
        let mut url = server.clone();
        url.set_path(&format!("{}/r1/{}", server.path().trim_end_matches('/'), service.encoded()));
        Ok(Self { service, method, trace, url, headers, body: Vec::new(), soap: None })
    }
}

fn value(text: &str, what: &'static str) -> Result<HeaderValue, Failure> {
    if text.is_ascii() { HeaderValue::from_str(text).ok() } else { None }.ok_or(Failure::Unsendable(what))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn message(server: &str, user: Option<&str>, issue: Option<&str>) -> Result<Message, Failure> {
        let client = "EE/GOV/1/pörtal".parse().unwrap();
        let service = "EE/GOV/2/a?b".parse::<SubsystemId>().unwrap().service("öpen").unwrap();
        let server_id = "EE/GOV/2/ss1".parse().unwrap();
        let (represented, security_server) = (Some("COM/1ö"), Some(&server_id));
        let sender = Sender { client: &client, user, issue, represented, security_server };
        Message::new(&server.parse().unwrap(), service, Method::POST, Uuid::nil(), sender, &json!({"code": "x"}))
    }

    #[test]
    fn the_url_keeps_what_stands_before_r1_and_escapes_the_rest() {
        for (server, url) in [
            ("http://ss", "http://ss/r1/EE/GOV/2/a%3Fb/%C3%B6pen"),
            ("https://ss:8443/edge/", "https://ss:8443/edge/r1/EE/GOV/2/a%3Fb/%C3%B6pen"),
        ] {
            assert_eq!(message(server, None, None).unwrap().url.as_str(), url);
        }
    }

    #[test]
    fn headers_say_who_asks_for_whom_and_why() {
        let message = message("http://ss", Some("EE38001085718"), Some("P-7K2")).unwrap();
        assert_eq!(message.headers[CLIENT], "EE/GOV/1/p%C3%B6rtal");
        assert_eq!(message.headers[ID], "00000000-0000-0000-0000-000000000000");
        assert_eq!(message.headers[USER_ID], "EE38001085718");
        assert_eq!(message.headers[ISSUE], "P-7K2");
        assert_eq!(message.headers[REPRESENTED], "COM/1%C3%B6");
        assert_eq!(message.headers[SECURITY_SERVER], "EE/GOV/2/ss1");
        assert_eq!(message.headers[CONTENT_TYPE], "application/json");
        assert_eq!(message.headers[ACCEPT_ENCODING], "identity");
        assert!(!format!("{message:?}").contains("38001085718"), "a person must not show in a log");
    }

    #[test]
    fn nothing_can_smuggle_a_header() {
        assert_eq!(
            message("http://ss", Some("EE1\r\nX-Road-Client: x"), None).unwrap_err(),
            Failure::Unsendable("the user")
        );
        assert_eq!(message("http://ss", None, Some("jüri")).unwrap_err(), Failure::Unsendable("the issue"));
    }
}
