//! As much of SOAP as the instruments need: who asks what, and how a security server or a register says no.

use super::seen::Exchange;
use axum::{
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};

/// Whether a message is SOAP, with attachments or without.
pub(super) fn is_soap(headers: &HeaderMap) -> bool {
    let kind = super::seen::text(headers, header::CONTENT_TYPE.as_str()).to_ascii_lowercase();
    kind.starts_with("text/xml") || kind.starts_with("multipart/related")
}

/// Adds what a SOAP header says.
pub(super) fn tell(exchange: &mut Exchange, headers: &HeaderMap, message: &[u8]) {
    if !is_soap(headers) {
        return;
    }
    let text = String::from_utf8_lossy(message);
    let parts = |element: &str| {
        let inside = element_of(&text, element).unwrap_or_default();
        let names = ["xRoadInstance", "memberClass", "memberCode", "subsystemCode", "serviceCode"];
        names.iter().filter_map(|name| element_of(inside, name)).collect::<Vec<_>>().join("/")
    };
    let said = |element: &str| element_of(&text, element).unwrap_or_default().trim().to_owned();
    (exchange.client, exchange.service) = (parts("client"), parts("service"));
    (exchange.id, exchange.user, exchange.issue) = (said("id"), said("userId"), said("issue"));
    exchange.party = said("partyCode");
}

/// What stands inside the first element of this local name. Looks for tags alone: good enough to show and to choose
/// by, and never to answer by.
fn element_of<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let mut from = 0;
    while let Some(open) = text[from..].find('<').map(|at| from + at + 1) {
        let tag = &text[open..open + text[open..].find('>')?];
        from = open;
        let qualified = tag.split([' ', '\t', '\r', '\n', '/']).next().unwrap_or_default();
        if qualified.rsplit(':').next() == Some(name) && !tag.ends_with('/') && !qualified.is_empty() {
            let inside = &text[open + tag.len() + 1..];
            return inside.find(&format!("</{qualified}")).map(|end| &inside[..end]);
        }
    }
    None
}

/// A technical fault as a security server words it.
pub(super) fn fault(code: &str, said: &str) -> Response {
    let envelope = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><soapenv:Fault><faultcode>{code}</faultcode><faultstring>{said}</faultstring><detail><faultDetail xmlns="">{id}</faultDetail></detail></soapenv:Fault></soapenv:Body></soapenv:Envelope>"#,
        id = crate::chance::uuid(),
    );
    (StatusCode::INTERNAL_SERVER_ERROR, [(header::CONTENT_TYPE, "text/xml; charset=UTF-8")], envelope).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_soap_header_is_read_for_show() {
        let message = r#"<s:Envelope><s:Header><xrd:client id:objectType="SUBSYSTEM"><id:xRoadInstance>EE</id:xRoadInstance><id:memberClass>GOV</id:memberClass><id:memberCode>1</id:memberCode><id:subsystemCode>portico</id:subsystemCode></xrd:client><xrd:service><id:xRoadInstance>EE</id:xRoadInstance><id:memberClass>GOV</id:memberClass><id:memberCode>2</id:memberCode><id:subsystemCode>old</id:subsystemCode><id:serviceCode>hello</id:serviceCode></xrd:service><xrd:id>7</xrd:id><xrd:userId>EE1</xrd:userId></s:Header><s:Body/></s:Envelope>"#;
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, "text/xml; charset=utf-8".parse().unwrap());
        let mut exchange = Exchange::default();
        tell(&mut exchange, &headers, message.as_bytes());
        assert_eq!((exchange.client.as_str(), exchange.service.as_str()), ("EE/GOV/1/portico", "EE/GOV/2/old/hello"));
        assert_eq!((exchange.id.as_str(), exchange.user.as_str(), exchange.issue.as_str()), ("7", "EE1", ""));
        assert_eq!(exchange.names(), ["old", "hello"]);
        for broken in ["<", "<a", "<service", "<service>", "</", "<:>", "<é"] {
            tell(&mut exchange, &headers, broken.as_bytes());
        }
    }
}
