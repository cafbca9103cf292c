//! X-Road identifiers in URLs and headers: each part percent-encoded on its own.

use super::failure::Failure;
use axum::http::{HeaderMap, HeaderValue};
use std::fmt::Write;

/// The target of a request: who, which service, and the rest of the URL as it came.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Target<'a> {
    /// Instance, member class, member code, subsystem, service code; decoded.
    pub(super) parts: [String; 5],
    /// What follows the service code, beginning with `/`; not decoded.
    pub(super) path: &'a str,
}

impl<'a> Target<'a> {
    pub(super) fn parse(path: &'a str) -> Result<Self, Failure> {
        let pieces: Vec<&str> = path.splitn(8, '/').collect();
        match pieces.get(1) {
            Some(&"r1") => {}
            Some(version) => {
                return Err(Failure::malformed(format!("Invalid protocol version {version}")));
            }
            None => return Err(Failure::malformed("Invalid request URI")),
        }
        let [inst, class, member, subsystem, service] = pieces
            .get(2..7)
            .and_then(|five| <[&str; 5]>::try_from(five).ok())
            .ok_or_else(|| Failure::malformed("Invalid request URI"))?;
        let decoded = |part| decode(part).ok_or_else(|| Failure::malformed("Invalid request URI"));
        // `rest` starts behind its own slash, which belongs to the path.
        let path = pieces.get(7).map_or("", |rest| &path[path.len() - rest.len() - 1..]);
        Ok(Target {
            parts: [decoded(inst)?, decoded(class)?, decoded(member)?, decoded(subsystem)?, decoded(service)?],
            path,
        })
    }

    pub(super) fn subsystem(&self) -> &[String] {
        &self.parts[..4]
    }

    pub(super) fn service(&self) -> &str {
        &self.parts[4]
    }

    /// The value of `X-Road-Service`.
    pub(super) fn encoded(&self) -> String {
        self.parts.iter().map(|part| encode(part)).collect::<Vec<_>>().join("/")
    }
}

/// The consumer's subsystem, from the last `X-Road-Client` header.
pub(super) fn client(headers: &HeaderMap) -> Result<Vec<String>, Failure> {
    let header = headers.get_all("x-road-client").iter().next_back();
    let header = header.ok_or_else(|| Failure::malformed("Missing X-Road-Client header"))?;
    parts(header, 3..=4).ok_or_else(|| Failure::malformed("Invalid Client Id"))
}

/// Checks the shape of the optional identifiers: a party has one or two parts, a server exactly four.
pub(super) fn check_optional(headers: &HeaderMap) -> Result<(), Failure> {
    let party = headers.get_all("x-road-represented-party");
    if party.iter().any(|header| parts(header, 1..=2).is_none()) {
        return Err(Failure::malformed("Invalid RepresentedParty Id"));
    }
    let server = headers.get_all("x-road-security-server");
    if server.iter().any(|header| parts(header, 4..=4).is_none()) {
        return Err(Failure::malformed("Invalid SecurityServer Id"));
    }
    Ok(())
}

/// The parts of a header, if their number is right.
pub(super) fn parts(header: &HeaderValue, wanted: std::ops::RangeInclusive<usize>) -> Option<Vec<String>> {
    split(header.to_str().ok()?).filter(|parts| wanted.contains(&parts.len()))
}

/// The decoded parts of an identifier.
pub(super) fn split(id: &str) -> Option<Vec<String>> {
    id.split('/').map(decode).collect()
}

fn decode(part: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        if *first == b'%' {
            let hex = std::str::from_utf8(tail.get(..2)?).ok()?;
            bytes.push(u8::from_str_radix(hex, 16).ok()?);
            rest = &tail[2..];
        } else {
            bytes.push(*first);
        }
    }
    String::from_utf8(bytes).ok()
}

fn encode(part: &str) -> String {
    let mut encoded = String::with_capacity(part.len());
    for byte in part.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(char::from(byte));
            }
            _ => write!(encoded, "%{byte:02X}").expect("a String takes any text"),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_decoded_one_by_one_and_the_path_is_left_alone() {
        let target = Target::parse("/r1/EE/GOV/1/s%2Fub/%C3%B6%C3%A4/a%3B//b/").unwrap();
        assert_eq!(target.parts, ["EE", "GOV", "1", "s/ub", "öä"].map(str::to_owned));
        assert_eq!(target.path, "/a%3B//b/");
        assert_eq!(target.encoded(), "EE/GOV/1/s%2Fub/%C3%B6%C3%A4");
        assert_eq!(Target::parse("/r1/EE/GOV/1/sub/service").unwrap().path, "");
        assert_eq!(Target::parse("/r1/EE/GOV/1/sub/service/").unwrap().path, "/");
    }

    #[test]
    fn short_or_foreign_addresses_are_malformed() {
        for path in ["/", "/r1/EE/GOV/1/sub", "/r2/EE/GOV/1/s/s", "/r1/EE/GOV/1/%FF/s", "/r1/EE/GOV/1/%2/s"] {
            assert!(Target::parse(path).is_err(), "{path}");
        }
    }
}
