//! What the configuration says about a register that speaks SOAP: all that its WSDL says and JSON does not.

use std::{collections::BTreeMap, str::FromStr};

use serde::Deserialize;

use super::kind::Kind;

/// `[exchange.registers.<name>.soap]`, for a register whose `protocol` is `soap`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Soap {
    /// The namespace of its messages: `targetNamespace` in its WSDL.
    pub namespace: String,
    /// Whether the parts of a question stand in that namespace too: `elementFormDefault="qualified"`.
    #[serde(default)]
    pub qualified: bool,
    /// By operation, the parts of its question in the order that its schema wants.
    #[serde(default)]
    pub asks: BTreeMap<String, Vec<Part>>,
    /// By operation, the parts of its answer that are more than text.
    #[serde(default)]
    pub gives: BTreeMap<String, BTreeMap<String, Kind>>,
}

/// A part of a question: its name, with dots before it when it stands inside another (`owner.code`), and behind it how
/// it is attached, when it is a file in base64: `photo swaref`, `photo mtom`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Part {
    pub path: String,
    pub attached: Option<Attached>,
}

/// How a file travels beside the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attached {
    /// The element holds `cid:…` as text (SOAP with attachments).
    Swaref,
    /// The element holds an `xop:Include` (MTOM).
    Mtom,
}

/// Why a text is not a part.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a part of a question: write its name, and `swaref` or `mtom` behind it when it is a file")]
pub struct NotAPart(String);

impl Soap {
    /// For a metaservice that lists services, as the protocol itself describes it.
    pub(crate) fn metaservice(list: &str) -> Self {
        let gives = BTreeMap::from([(list.to_owned(), BTreeMap::from([("service".to_owned(), Kind::Objects)]))]);
        Self { namespace: super::XROAD.into(), qualified: true, asks: BTreeMap::new(), gives }
    }

    /// What `asks` or `gives` name and the register does not offer; such a row would be read by nobody.
    pub fn stranger(&self, offered: impl Fn(&str) -> bool) -> Option<&str> {
        let mut named = self.asks.keys().chain(self.gives.keys());
        named.find(|operation| !offered(operation)).map(String::as_str)
    }
}

impl FromStr for Part {
    type Err = NotAPart;
    fn from_str(text: &str) -> Result<Self, NotAPart> {
        let mut words = text.split_whitespace();
        let attached = |word| match word {
            "swaref" => Some(Attached::Swaref),
            "mtom" => Some(Attached::Mtom),
            _ => None,
        };
        match (words.next(), words.next(), words.next()) {
            (Some(path), None, None) => Ok(Self { path: path.into(), attached: None }),
            (Some(path), Some(word), None) if attached(word).is_some() => {
                Ok(Self { path: path.into(), attached: attached(word) })
            }
            _ => Err(NotAPart(text.into())),
        }
    }
}

impl TryFrom<String> for Part {
    type Error = NotAPart;
    fn try_from(text: String) -> Result<Self, NotAPart> {
        text.parse()
    }
}
