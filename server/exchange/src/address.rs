//! X-Road identifiers: whose subsystem, which service.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::percent;

/// A member's subsystem: `EE-sandbox/GOV/70000017/population`.
///
/// Written with plain characters and slashes between the parts. A slash inside a code, which X-Road
/// allows and discourages, is written `%2F`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SubsystemId {
    pub instance: String,
    pub member_class: String,
    pub member_code: String,
    pub subsystem_code: String,
}

/// A service of a subsystem: `EE-sandbox/GOV/70000017/population/person-by-code`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ServiceId {
    pub subsystem: SubsystemId,
    pub service_code: String,
    /// Over SOAP alone.
    pub service_version: Option<String>,
}

/// Why a text is not an identifier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAnAddress {
    #[error(
        "`{0}` is not a subsystem: write instance/class/member/subsystem, \
         for example EE-sandbox/GOV/70000017/population"
    )]
    NotFourParts(String),
    #[error("`{0}` cannot be part of an X-Road identifier: {1}")]
    Part(String, &'static str),
}

/// Checks one part of an identifier.
///
/// # Errors
/// When X-Road calls a character invalid (control characters, `% : ; \`, U+200B, U+FEFF), or when
/// the part is empty or would be swallowed as a step in a path (`.` and `..`).
pub fn check_part(part: &str) -> Result<(), NotAnAddress> {
    let refuse = |why| Err(NotAnAddress::Part(part.into(), why));
    if part.is_empty() {
        return refuse("it is empty");
    }
    if part == "." || part == ".." {
        return refuse("it would be read as a step in a path");
    }
    if part.chars().any(|c| c.is_control() || "%:;\\\u{200B}\u{FEFF}".contains(c)) {
        return refuse("leave out % : ; \\ and invisible characters");
    }
    Ok(())
}

/// The parts of an identifier in its plain form, each read on its own and checked; `None` when they
/// are not `N`.
pub(crate) fn parts<const N: usize>(text: &str) -> Result<Option<[String; N]>, NotAnAddress> {
    let parts: Vec<String> = text.split('/').map(part).collect::<Result<_, _>>()?;
    Ok(parts.try_into().ok())
}

/// One part in its plain form, in which a slash is written `%2F`.
pub(crate) fn part(text: &str) -> Result<String, NotAnAddress> {
    let part = percent::decode(text).ok_or(NotAnAddress::Part(text.into(), "an escape in it is broken"))?;
    check_part(&part)?;
    Ok(part)
}

/// One part as [`part`] reads it.
fn plain(part: &str) -> String {
    part.replace('/', "%2F")
}

impl SubsystemId {
    fn parts(&self) -> [&str; 4] {
        [&self.instance, &self.member_class, &self.member_code, &self.subsystem_code]
    }

    /// Its parts under the names that a SOAP header gives them.
    pub(crate) fn named_parts(&self) -> Vec<(&'static str, String)> {
        let names = ["xRoadInstance", "memberClass", "memberCode", "subsystemCode"];
        names.into_iter().zip(self.parts().map(str::to_owned)).collect()
    }

    /// As it stands in a URL and in the header `X-Road-Client`.
    pub fn encoded(&self) -> String {
        self.parts().map(percent::encode).join("/")
    }

    /// A service of this subsystem.
    ///
    /// # Errors
    /// When the code cannot be part of an identifier.
    pub fn service(&self, code: &str) -> Result<ServiceId, NotAnAddress> {
        check_part(code)?;
        Ok(ServiceId { subsystem: self.clone(), service_code: code.into(), service_version: None })
    }
}

impl ServiceId {
    /// As it stands in a URL.
    pub fn encoded(&self) -> String {
        format!("{}/{}", self.subsystem.encoded(), percent::encode(&self.service_code))
    }

    /// Whether a header `X-Road-Service` names this service, however its sender escapes.
    pub fn is_named_by(&self, header: &str) -> bool {
        let ours = self.subsystem.parts().into_iter().chain([self.service_code.as_str()]);
        let theirs = header.split('/').map(percent::decode);
        ours.map(|part| Some(part.to_owned())).eq(theirs)
    }
}

impl FromStr for SubsystemId {
    type Err = NotAnAddress;
    fn from_str(text: &str) -> Result<Self, NotAnAddress> {
        let Some([instance, member_class, member_code, subsystem_code]) = parts(text)? else {
            return Err(NotAnAddress::NotFourParts(text.into()));
        };
        Ok(Self { instance, member_class, member_code, subsystem_code })
    }
}

impl fmt::Display for SubsystemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.parts().map(plain).join("/"))
    }
}

impl fmt::Display for ServiceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.subsystem, plain(&self.service_code))?;
        self.service_version.as_ref().map_or(Ok(()), |version| write!(f, "/{}", plain(version)))
    }
}

impl TryFrom<String> for SubsystemId {
    type Error = NotAnAddress;
    fn try_from(text: String) -> Result<Self, NotAnAddress> {
        text.parse()
    }
}

impl From<SubsystemId> for String {
    fn from(id: SubsystemId) -> Self {
        id.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn population() -> SubsystemId {
        "EE-sandbox/GOV/70000017/population".parse().unwrap()
    }

    #[test]
    fn reads_and_writes_the_plain_form() {
        assert_eq!(population().member_code, "70000017");
        assert_eq!(population().to_string(), "EE-sandbox/GOV/70000017/population");
    }

    #[test]
    fn escapes_each_part_and_never_the_slash_between_them() {
        let odd: SubsystemId = "EE/GOV/1/öä?".parse().unwrap();
        assert_eq!(odd.service("a b").unwrap().encoded(), "EE/GOV/1/%C3%B6%C3%A4%3F/a%20b");
    }

    #[test]
    fn refuses_what_a_security_server_refuses() {
        for wrong in ["EE/GOV/1", "EE/GOV/1/a/b", "", "EE/GOV//a", "EE/GOV/../a", "EE/GOV/1/a:b"] {
            assert!(wrong.parse::<SubsystemId>().is_err(), "{wrong}");
        }
        for wrong in ["", "a%2Fb", "a:b", "a\u{200B}b", "a\nb", "."] {
            assert!(population().service(wrong).is_err(), "{wrong:?}");
        }
        for wrong in ["EE/GOV/1/%zz", "EE/GOV/1/%2E%2E", "EE/GOV/1/a%3Bb", "EE%2FGOV%2F1%2Fa"] {
            assert!(wrong.parse::<SubsystemId>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_slash_inside_a_code_stays_inside_it() {
        let odd: SubsystemId = "EE/GOV/1/s%2Fub".parse().unwrap();
        assert_eq!(odd.subsystem_code, "s/ub");
        assert_eq!((odd.encoded().as_str(), odd.to_string().as_str()), ("EE/GOV/1/s%2Fub", "EE/GOV/1/s%2Fub"));
        let service = odd.service("a/b").unwrap();
        assert_eq!(service.to_string(), "EE/GOV/1/s%2Fub/a%2Fb");
        assert!(service.is_named_by("EE/GOV/1/s%2fub/a%2Fb"));
        assert!(!service.is_named_by("EE/GOV/1/s/ub/a/b"));
    }

    #[test]
    fn recognises_its_name_in_a_header() {
        let service = population().service("person-by-code").unwrap();
        assert!(service.is_named_by("EE-sandbox/GOV/70000017/population/person%2Dby-code"));
        for other in [
            "EE-sandbox/GOV/70000017/population",
            "EE-sandbox/GOV/70000017/population/person-by-code/v1",
            "EE-sandbox%2FGOV%2F70000017%2Fpopulation%2Fperson-by-code",
            "EE-sandbox/GOV/70000017/traffic/person-by-code",
            "",
        ] {
            assert!(!service.is_named_by(other), "{other}");
        }
    }
}
