//! A register's data tracker, asked who looked at whom: `GET …/{service}/v2/findUsage`, `usagePeriod`, `heartbeat`.
//!
//! The person's code stands in the query, as the tracker's interface has it: between our security server and the
//! register alone, and in no log of ours.

use domain::ports::{Call, FIND_USAGE, HEARTBEAT, USAGE_PERIOD};
use http::Method;
use serde::{Deserialize, Deserializer, de::Error};
use serde_json::Value as Json;

use crate::{
    Exchange, Settings,
    address::{ServiceId, part},
    client::Request,
    failure::Failure,
    message::{Message, Sender},
    metaservices::Offer,
};

const OPERATIONS: [&str; 3] = [FIND_USAGE, USAGE_PERIOD, HEARTBEAT];

/// The first operation of a tracker that is not among what is offered.
pub(crate) fn lacking(code: &str, offers: &[Offer]) -> Option<&'static str> {
    let covered = |operation: &str| {
        let path = below(operation);
        offers.iter().any(|offer| offer.service.service_code == code && offer.covers(&Method::GET, &path))
    };
    OPERATIONS.into_iter().find(|operation| !covered(operation))
}

/// Where an operation lies below the service.
fn below(operation: &str) -> String {
    format!("/v2/{operation}")
}

impl Settings {
    /// The registers that have a tracker.
    pub fn trackers(&self) -> Vec<String> {
        let with = self.registers.iter().filter(|(_, register)| register.tracker.is_some());
        with.map(|(name, _)| name.clone()).collect()
    }

    /// Every call of every tracker.
    pub fn tracker_calls(&self) -> Vec<Call> {
        let calls = |register: String| OPERATIONS.map(|operation| Call::tracker(&register, operation));
        self.trackers().into_iter().flat_map(calls).collect()
    }

    /// The service behind a call of a tracker, and the path below it.
    pub(crate) fn tracker(&self, call: &Call) -> Option<(ServiceId, String)> {
        let register = self.registers.get(&call.register)?;
        let (code, operation) = (register.tracker.as_ref()?, call.operation.as_str());
        let service_code = OPERATIONS.contains(&operation).then(|| code.clone())?;
        let service = ServiceId { subsystem: register.subsystem.clone(), service_code, service_version: None };
        Some((service, below(operation)))
    }
}

impl Exchange {
    /// A question to a tracker: the parts of its body become the query.
    pub(crate) fn tracker_message(
        &self,
        request: Request<'_>,
        service: ServiceId,
        path: String,
    ) -> Result<Message, Failure> {
        let Settings { security_server, client, registers, .. } = &*self.settings;
        let by = registers.get(&request.call.register).and_then(|register| register.security_server.as_ref());
        let (user, issue, represented) = (request.user, request.issue, request.represented);
        let sender = Sender { client, user, issue, represented, security_server: by };
        let mut message = Message::head(security_server, service, Method::GET, request.trace, sender)?;
        let below = format!("{}{path}", message.url.path());
        message.url.set_path(&below);
        for (name, value) in request.body.as_object().into_iter().flatten() {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            if *value != Json::Null {
                message.url.query_pairs_mut().append_pair(name, &text);
            }
        }
        Ok(message)
    }
}

/// `true`, or the service code.
pub(crate) fn code<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Plain(bool),
        Code(String),
    }
    match Written::deserialize(deserializer) {
        Ok(Written::Plain(there)) => Ok(there.then(|| FIND_USAGE.to_owned())),
        Ok(Written::Code(code)) => part(&code).map(Some).map_err(D::Error::custom),
        Err(_) => Err(D::Error::custom("`tracker` is true, or the service code of the register's tracker")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(tracker: &str) -> Result<Settings, toml::de::Error> {
        toml::from_str(&format!(
            "security_server = \"http://127.0.0.1:1\"\nclient = \"EE/GOV/1/portico\"\n[registers.traffic]\n\
             subsystem = \"EE/GOV/2/traffic\"\n{tracker}\n[registers.police]\nsubsystem = \"EE/GOV/3/police\"\n"
        ))
    }

    #[test]
    fn a_tracker_is_true_or_a_service_code() {
        for (written, code) in [
            ("tracker = true", Some("findUsage")),
            ("tracker = \"aj\"", Some("aj")),
            ("tracker = false", None),
            ("", None),
        ] {
            let settings = settings(written).unwrap();
            let call = Call::tracker("traffic", HEARTBEAT);
            let found = settings.tracker(&call).map(|(service, path)| (service.service_code, path));
            assert_eq!(found, code.map(|code| (code.to_owned(), "/v2/heartbeat".to_owned())), "{written}");
            assert!(settings.tracker(&Call::tracker("traffic", "findAnything")).is_none());
            assert!(settings.tracker(&Call::tracker("police", HEARTBEAT)).is_none());
            assert_eq!(settings.tracker_calls().len(), if code.is_some() { 3 } else { 0 });
        }
        let complaint = settings("tracker = 7").unwrap_err().to_string();
        assert!(complaint.contains("the service code of the register's tracker"), "{complaint}");
        assert!(settings("tracker = \"a;b\"").is_err());
    }
}
