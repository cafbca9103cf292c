//! The two identifiers that a request may carry beside its client: whom we stand for, and by which server to go.

use std::{fmt, str::FromStr};

use serde::Deserialize;

use crate::{
    address::{NotAnAddress, parts},
    percent,
};

/// The party that our client stands for: a company's registry code, maybe with the class of its members before it.
///
/// Written `10000009` or `COM/10000009`; travels as `X-Road-Represented-Party`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    pub class: Option<String>,
    pub code: String,
}

/// One security server among those that serve a register: `EE-sandbox/GOV/79990017/ss1`. Travels as
/// `X-Road-Security-Server`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct ServerId([String; 4]);

/// Why a text is neither.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAParty {
    #[error("a represented party is written code or class/code, for example COM/10000009")]
    Party,
    #[error("`{0}` is not a security server: write instance/class/member/server, for example EE/GOV/70000017/ss1")]
    Server(String),
    #[error(transparent)]
    Part(#[from] NotAnAddress),
}

impl Party {
    /// As it stands in its header.
    pub fn encoded(&self) -> String {
        let class = self.class.as_deref().map(|class| percent::encode(class) + "/").unwrap_or_default();
        class + &percent::encode(&self.code)
    }
}

impl ServerId {
    /// The parts with the names that SOAP gives them.
    pub(crate) fn named_parts(&self) -> Vec<(&'static str, String)> {
        ["xRoadInstance", "memberClass", "memberCode", "serverCode"].into_iter().zip(self.0.iter().cloned()).collect()
    }

    /// As it stands in its header.
    pub fn encoded(&self) -> String {
        self.0.each_ref().map(|part| percent::encode(part)).join("/")
    }
}

impl FromStr for Party {
    type Err = NotAParty;
    fn from_str(text: &str) -> Result<Self, NotAParty> {
        if let Some([code]) = parts(text)? {
            return Ok(Self { class: None, code });
        }
        let [class, code] = parts(text)?.ok_or(NotAParty::Party)?;
        Ok(Self { class: Some(class), code })
    }
}

impl FromStr for ServerId {
    type Err = NotAParty;
    fn from_str(text: &str) -> Result<Self, NotAParty> {
        parts(text)?.map(Self).ok_or_else(|| NotAParty::Server(text.into()))
    }
}

impl TryFrom<String> for ServerId {
    type Error = NotAParty;
    fn try_from(text: String) -> Result<Self, NotAParty> {
        text.parse()
    }
}

impl fmt::Display for ServerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.encoded())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_party_has_one_part_or_two() {
        assert_eq!("10000009".parse::<Party>().unwrap().encoded(), "10000009");
        assert_eq!("COM/1ö".parse::<Party>().unwrap().encoded(), "COM/1%C3%B6");
        for wrong in ["", "/", "COM/", "COM/1/2", "COM:1"] {
            assert!(wrong.parse::<Party>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_server_has_four_parts() {
        assert_eq!("EE/GOV/1/ss 1".parse::<ServerId>().unwrap().encoded(), "EE/GOV/1/ss%201");
        for wrong in ["EE/GOV/1", "EE/GOV/1/ss1/x", ""] {
            assert!(wrong.parse::<ServerId>().is_err(), "{wrong}");
        }
    }
}
