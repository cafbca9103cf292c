//! The two ways in which an answer says no: a fault of the exchange, and a refusal of the register.

use super::{
    flaw::Flaw,
    xml::{Element, Space},
};
use crate::failure::{ExchangeError, Failure};

/// A technical fault. One made by a security server has a code of X-Road, the same as over REST and in either
/// spelling; another is the register's own. The words beside it may quote a person and are not kept.
pub fn technical(content: &Element) -> Option<Failure> {
    if !content.is(Space::Envelope, "Fault") {
        return None;
    }
    let child = |name: &str| content.children.iter().find(|child| child.name == name);
    let code = child("faultcode").map(|code| code.text.trim()).unwrap_or_default();
    // `SOAP-ENV:Server` is the `Server` of whatever prefix.
    let code = code.rsplit(':').next().unwrap_or_default();
    let made_by_server = code.to_ascii_lowercase().replace('_', "");
    if ["client.", "server.clientproxy", "server.serverproxy"].iter().any(|start| made_by_server.starts_with(start)) {
        let detail =
            child("detail").and_then(|detail| detail.children.iter().find(|child| child.name == "faultDetail"));
        let log_id = detail.map(|detail| detail.text.trim());
        return Some(Failure::Exchange(ExchangeError::new(code, log_id)));
    }
    let tame = code.chars().filter(|letter| letter.is_ascii_alphanumeric() || ".-_".contains(*letter)).take(120);
    Some(Failure::Soap(Flaw::Fault(tame.collect())))
}

/// A refusal in an ordinary answer: `fault` with `faultCode` and `faultString`, or these two alone.
pub fn business(answer: &Element) -> Option<(String, String)> {
    let named = |of: &Element, name: &str| {
        let found = of.children.iter().find(|child| child.name == name)?;
        Some(found.text.trim().to_owned())
    };
    let fault = match answer.children.as_slice() {
        [only] if only.name == "fault" => only,
        _ => answer,
    };
    let code = named(fault, "faultCode")?;
    let words = named(fault, "faultString").filter(|words| *words != code).unwrap_or_default();
    Some((code, words))
}
