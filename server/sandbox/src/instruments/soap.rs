//! As much of SOAP as the instruments need: who asks what, and how a security server or a register fails. Looks for tags
//! and rewrites what stands between them; what is no SOAP comes out as it went in.

use super::seen::Exchange;
use crate::page::escape;
use axum::{
    body::Body,
    http::{HeaderMap, StatusCode, header, request},
    response::{IntoResponse, Response},
};
use std::ops::Range;

const TEXT_XML: &str = "text/xml; charset=UTF-8";

/// Whether a message is SOAP, with attachments or without; whatever comes as REST is not.
pub(super) fn is_soap(asked: &request::Parts) -> bool {
    !asked.uri.path().starts_with("/r1/") && is_xml(&asked.headers)
}

fn is_xml(headers: &HeaderMap) -> bool {
    let kind = super::seen::text(headers, header::CONTENT_TYPE.as_str()).to_ascii_lowercase();
    kind.starts_with("text/xml") || kind.starts_with("multipart/related")
}

/// Adds what a SOAP header says.
pub(super) fn tell(exchange: &mut Exchange, message: &[u8]) {
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

/// Adds what the answer says: the fault, if it is one, and the hash of the question.
pub(super) fn tell_answer(exchange: &mut Exchange, answer: &[u8]) {
    let text = String::from_utf8_lossy(answer);
    let said = |element: &str| element_of(&text, element).map(|inside| inside.trim().to_owned());
    if let Some(hash) = said("requestHash") {
        exchange.request_hash = hash;
    }
    if let Some(code) = said("faultcode").or_else(|| said("faultCode")) {
        exchange.error = code;
    }
}

fn element_of<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    place_of(text, name, 0).map(|place| &text[place])
}

/// Where the inside of the first element of this local name is, from a place on.
fn place_of(text: &str, name: &str, from: usize) -> Option<Range<usize>> {
    let mut from = from;
    while let Some(open) = text.get(from..)?.find('<').map(|at| from + at + 1) {
        let tag = &text[open..open + text[open..].find('>')?];
        from = open;
        let qualified = tag.split([' ', '\t', '\r', '\n', '/']).next().unwrap_or_default();
        if qualified.rsplit(':').next() == Some(name) && !tag.ends_with('/') && !qualified.is_empty() {
            let start = open + tag.len() + 1;
            return text[start..].find(&format!("</{qualified}")).map(|length| start..start + length);
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
    (StatusCode::INTERNAL_SERVER_ERROR, [(header::CONTENT_TYPE, TEXT_XML)], envelope).into_response()
}

/// What a provider says without being asked: the question's own header, a hash, and `inside` as the response.
pub(super) fn said(question: &[u8], hash: &str, inside: &str) -> Option<Response> {
    let question = std::str::from_utf8(question).ok()?;
    // Of a message with attachments, the envelope.
    let question = &question[question.find("<?xml").or_else(|| question.find('<'))?..];
    let (head, body) = (place_of(question, "Header", 0)?, place_of(question, "Body", 0)?);
    let asked = question[body.clone()].trim_start();
    let tag = asked.strip_prefix('<')?.split('>').next()?.trim_end_matches('/');
    let (name, attributes) = tag.split_at(tag.find([' ', '\t', '\r', '\n']).unwrap_or(tag.len()));
    let end = body.end + question[body.end..].find("Envelope>")? + "Envelope>".len();
    let answer = format!(
        r#"{before}<h:requestHash xmlns:h="http://x-road.eu/xsd/xroad.xsd" algorithmId="http://www.w3.org/2001/04/xmlenc#sha512">{hash}</h:requestHash>{between}<{name}Response{attributes}>{inside}</{name}Response>{after}"#,
        before = &question[..head.end],
        between = &question[head.end..body.start],
        after = &question[body.end..end],
    );
    Some(([(header::CONTENT_TYPE, TEXT_XML)], answer).into_response())
}

/// A refusal in an ordinary answer.
pub(super) fn refusal(reason: &str) -> String {
    let reason = escape(reason);
    format!("<fault><faultCode>{reason}</faultCode><faultString>{reason}</faultString></fault>")
}

/// An answer in which every element of this local name says something else.
pub(super) fn changed(answer: &[u8], name: &str, value: &str) -> Body {
    let Ok(text) = std::str::from_utf8(answer) else { return Body::from(answer.to_vec()) };
    let (mut text, value, mut from) = (text.to_owned(), escape(value), 0);
    while let Some(place) = place_of(&text, name, from) {
        from = place.start + value.len();
        text.replace_range(place, &value);
    }
    Body::from(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::to_bytes;

    const QUESTION: &str = r#"<?xml version="1.0"?><s:Envelope xmlns:s="e"><s:Header><xrd:client id:objectType="SUBSYSTEM"><id:xRoadInstance>EE</id:xRoadInstance><id:memberClass>GOV</id:memberClass><id:memberCode>1</id:memberCode><id:subsystemCode>portico</id:subsystemCode></xrd:client><xrd:service><id:xRoadInstance>EE</id:xRoadInstance><id:memberClass>GOV</id:memberClass><id:memberCode>2</id:memberCode><id:subsystemCode>old</id:subsystemCode><id:serviceCode>hello</id:serviceCode></xrd:service><xrd:id>7</xrd:id><xrd:userId>EE1</xrd:userId></s:Header><s:Body><p:hello xmlns:p="urn:x"><name>EE1</name></p:hello></s:Body></s:Envelope>"#;

    #[test]
    fn a_soap_header_is_read_for_show() {
        let mut exchange = Exchange::default();
        tell(&mut exchange, QUESTION.as_bytes());
        assert_eq!((exchange.client.as_str(), exchange.service.as_str()), ("EE/GOV/1/portico", "EE/GOV/2/old/hello"));
        assert_eq!((exchange.id.as_str(), exchange.user.as_str(), exchange.issue.as_str()), ("7", "EE1", ""));
        assert_eq!(exchange.names(), ["old", "hello"]);
        tell_answer(&mut exchange, b"<a><faultcode>server.x</faultcode></a>");
        assert_eq!(exchange.error, "server.x");
        for broken in ["<", "<a", "<service", "<service>", "</", "<:>", "<é"] {
            tell(&mut exchange, broken.as_bytes());
            assert!(said(broken.as_bytes(), "", "").is_none());
        }
    }

    #[tokio::test]
    async fn a_provider_that_was_not_asked_says_no_under_the_same_header() {
        let answer = said(QUESTION.as_bytes(), "hash", &refusal("a<b")).unwrap();
        let body = to_bytes(answer.into_body(), 10_000).await.unwrap();
        let text = String::from_utf8(body.to_vec()).unwrap();
        assert_eq!(element_of(&text, "requestHash"), Some("hash"));
        assert!(
            text.contains(r#"<s:Body><p:helloResponse xmlns:p="urn:x"><fault><faultCode>a&lt;b</faultCode>"#),
            "{text}"
        );
        assert!(text.ends_with("</p:helloResponse></s:Body></s:Envelope>") && text.contains("<xrd:id>7</xrd:id>"));
    }

    #[tokio::test]
    async fn every_element_of_a_name_changes() {
        let changed = changed(b"<x><r:a>1</r:a><a>2</a><b>a</b></x>", "a", "9<");
        assert_eq!(to_bytes(changed, 100).await.unwrap(), "<x><r:a>9&lt;</r:a><a>9&lt;</a><b>a</b></x>");
    }
}
