//! What the configuration says about the road: our security server, and where each register is.

use std::{collections::BTreeMap, str::FromStr, time::Duration};

use http::Method;
use serde::Deserialize;
use url::Url;

use crate::{
    address::{NotAnAddress, ServiceId, SubsystemId, part},
    party::ServerId,
    soap::Soap,
    tls::TlsSettings,
    tracker,
};
use domain::ports::Call;

/// The road to the registers. Times are written `"5s"` or `"PT5S"`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Our own security server; the only machine the portal speaks to.
    pub security_server: Url,
    /// The portal's own subsystem, in whose name it asks.
    pub client: SubsystemId,
    /// Each register under the name by which service definitions call it.
    #[serde(default)]
    pub registers: BTreeMap<String, RegisterSettings>,
    #[serde(default = "five_seconds", with = "jiff::fmt::serde::unsigned_duration::required")]
    pub connect_timeout: Duration,
    /// No call lasts longer than this, whatever a service definition allows itself.
    #[serde(default = "one_minute", with = "jiff::fmt::serde::unsigned_duration::required")]
    pub longest_call: Duration,
    /// A longer answer is cut off and counts as garbage.
    #[serde(default = "one_mebibyte")]
    pub max_answer_bytes: usize,
    /// Certificates: ours, and those that our security server may show.
    #[serde(default)]
    pub tls: TlsSettings,
    /// Where our security server says whether it is well, for example `http://10.0.0.5:5588/`; empty or left out when
    /// it is not asked.
    #[serde(default, deserialize_with = "address_or_nothing")]
    pub health_check: Option<Url>,
}

/// One register.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegisterSettings {
    pub subsystem: SubsystemId,
    /// Operation name, as in a service definition, to the service behind it; none for one that only calls on us.
    #[serde(default)]
    pub operations: BTreeMap<String, Operation>,
    /// The one server of the register's cluster to go by; left out, X-Road chooses.
    #[serde(default)]
    pub security_server: Option<ServerId>,
    #[serde(default)]
    pub protocol: Protocol,
    /// What its WSDL says; of no use to REST.
    pub soap: Option<Soap>,
    /// The service code of its data tracker, which is asked by REST whatever the protocol; `true` is `findUsage`.
    #[serde(default, deserialize_with = "tracker::code")]
    pub tracker: Option<String>,
}

/// How the messages of a register travel.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Protocol {
    #[default]
    Rest,
    Soap,
}

/// One operation, written `METHOD service-code`, with `safe` behind it when it only reads. Over SOAP the service may have
/// a version, `POST service-code/v1`, which REST does not know.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Operation {
    pub method: Method,
    pub service_code: String,
    pub version: Option<String>,
    /// It changes nothing at the register, so an ask may repeat it without a key.
    pub safe: bool,
}

/// Why a text is not an operation.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAnOperation {
    #[error("`{0}` is not an operation: write METHOD service-code, for example \"POST person-by-code safe\"")]
    Shape(String),
    #[error("`{0}` carries no body, and a question must not stand in a URL: use POST, PUT or PATCH")]
    Method(String),
    #[error("after the service code only the word `safe` may stand, not `{0}`")]
    Word(String),
    #[error(transparent)]
    Code(#[from] NotAnAddress),
}

impl Settings {
    /// Where a call goes; `None` when the configuration does not know it.
    pub fn find(&self, call: &Call) -> Option<(ServiceId, &Operation)> {
        let register = self.registers.get(&call.register)?;
        let operation = register.operations.get(&call.operation)?;
        let (service_code, service_version) = (operation.service_code.clone(), operation.version.clone());
        let service_version = service_version.filter(|_| register.protocol == Protocol::Soap);
        Some((ServiceId { subsystem: register.subsystem.clone(), service_code, service_version }, operation))
    }

    /// How a call travels over SOAP; `None` when it travels over REST.
    pub(crate) fn soap(&self, call: &Call) -> Option<&Soap> {
        let register = self.registers.get(&call.register)?;
        register.soap.as_ref().filter(|_| register.protocol == Protocol::Soap)
    }

    /// What two settings say against each other, with the cure.
    pub(crate) fn complaint(&self) -> Option<String> {
        self.registers.iter().find_map(|(name, register)| {
            let complaint = register.complaint()?;
            Some(format!("[exchange.registers.{name}]: {complaint}"))
        })
    }
}

impl RegisterSettings {
    fn complaint(&self) -> Option<String> {
        if self.protocol == Protocol::Rest {
            return None;
        }
        let Some(soap) = &self.soap else {
            return Some("`protocol` is \"soap\" and `soap` is missing: add soap = { namespace = \"…\" }".into());
        };
        if let Some((name, _)) = self.operations.iter().find(|(_, operation)| operation.method != Method::POST) {
            return Some(format!("`{name}` is asked over SOAP: its method must be POST"));
        }
        let stranger = soap.stranger(|operation| self.operations.contains_key(operation))?;
        Some(format!("`soap` speaks of `{stranger}`, which is none of its operations: name it as under `operations`"))
    }
}

impl FromStr for Operation {
    type Err = NotAnOperation;
    fn from_str(text: &str) -> Result<Self, NotAnOperation> {
        let mut words = text.split_whitespace();
        let (Some(method), Some(code)) = (words.next(), words.next()) else {
            return Err(NotAnOperation::Shape(text.into()));
        };
        let method = match method {
            "POST" => Method::POST,
            "PUT" => Method::PUT,
            "PATCH" => Method::PATCH,
            other => return Err(NotAnOperation::Method(other.into())),
        };
        let (code, version) = match code.split_once('/') {
            Some((code, version)) => (code, Some(part(version)?)),
            None => (code, None),
        };
        let service_code = part(code)?;
        let safe = match (words.next(), words.next()) {
            (None, _) => false,
            (Some("safe"), None) => true,
            (Some("safe"), Some(word)) | (Some(word), _) => {
                return Err(NotAnOperation::Word(word.into()));
            }
        };
        Ok(Self { method, service_code, version, safe })
    }
}

impl TryFrom<String> for Operation {
    type Error = NotAnOperation;
    fn try_from(text: String) -> Result<Self, NotAnOperation> {
        text.parse()
    }
}

fn five_seconds() -> Duration {
    Duration::from_secs(5)
}
fn one_minute() -> Duration {
    Duration::from_secs(60)
}
fn one_mebibyte() -> usize {
    1024 * 1024
}

fn address_or_nothing<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Url>, D::Error> {
    let text = String::deserialize(deserializer)?;
    if text.is_empty() {
        return Ok(None);
    }
    let url = Url::parse(&text).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
    let wrong = || serde::de::Error::custom(format!("`{text}` is no address to ask: write http://host:5588/"));
    url.map(Some).ok_or_else(wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"
        security_server = "http://127.0.0.1:3002"
        client = "EE-sandbox/GOV/70000005/portico"
        longest_call = "20s"
        [registers.population]
        subsystem = "EE-sandbox/GOV/70000017/population"
        operations = { person_by_code = "POST person-by-code safe", move = "PUT move" }
    "#;

    #[test]
    fn stands_in_a_configuration_file() {
        let settings: Settings = toml::from_str(TEXT).unwrap();
        assert_eq!(settings.longest_call, Duration::from_secs(20));
        assert_eq!(settings.connect_timeout, Duration::from_secs(5));
        let (service, operation) = settings.find(&"population.person_by_code".parse().unwrap()).unwrap();
        assert_eq!(service.to_string(), "EE-sandbox/GOV/70000017/population/person-by-code");
        assert_eq!((&operation.method, operation.service_code.as_str()), (&Method::POST, "person-by-code"));
        assert!(operation.safe && operation.version.is_none());
        assert!(settings.find(&"population.nothing".parse().unwrap()).is_none());
        assert!(settings.find(&"nothing.person_by_code".parse().unwrap()).is_none());
    }

    #[test]
    fn complaints_say_where_and_what_to_write() {
        let complaint =
            |from: &str, to: &str| toml::from_str::<Settings>(&TEXT.replace(from, to)).unwrap_err().to_string();
        assert!(complaint("POST person", "GET person").contains("use POST, PUT or PATCH"));
        assert!(complaint("PUT move", "PUT").contains("METHOD service-code"));
        assert!(complaint("code safe", "code save").contains("`save`"));
        assert!(complaint("code safe", "code safe now").contains("`safe`"));
        assert!(complaint("GOV/70000017/", "GOV/").contains("instance/class/member/subsystem"));
        assert!(complaint("longest_call", "longest_cal").contains("longest_cal"));
        assert!(complaint("PUT move", "PUT").contains("line 7"));
        assert!(complaint("longest_call = \"20s\"", "health_check = \"5588\"").contains("no address to ask"));
        assert!(complaint("longest_call = \"20s\"", "[tls]\ncertificat = \"x\"").contains("certificat"));
    }
}
