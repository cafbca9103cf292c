//! What the security server tells about a subsystem's SOAP services: `listMethods`, `allowedMethods`, `getWsdl`.

use super::{super::SecurityServer, fault::Fault, message::Message, offer::Provides, relay::fetch};
use crate::{
    page::escape,
    soap::{Flaw, IDENTIFIERS, XROAD},
};
use axum::{
    http::header,
    response::{IntoResponse, Response},
};

/// The real server hides its provider's address like this.
const NOWHERE: &str = "http://example.org/xroad-endpoint";

pub(super) async fn answer(
    server: &SecurityServer,
    client: &str,
    provides: &Provides<'_>,
    question: &Message<'_>,
) -> Option<Result<Response, Fault>> {
    let all = match question.header.service_code() {
        "listMethods" => true,
        "allowedMethods" => false,
        "getWsdl" => return Some(wsdl(server, provides, question).await),
        _ => return None,
    };
    let provider = question.header.provider();
    let services: String = provides
        .services()
        .into_iter()
        .filter(|(code, _)| all || provides.allows(client, code))
        .map(|(code, version)| service(&provider, code, version))
        .collect();
    Some(Ok(text_xml(envelope(question, &services))))
}

fn service(provider: &[String], code: &str, version: Option<&str>) -> String {
    let names = ["xRoadInstance", "memberClass", "memberCode", "subsystemCode"];
    let mut parts: Vec<(&str, &str)> = names.into_iter().zip(provider.iter().map(String::as_str)).collect();
    parts.push(("serviceCode", code));
    parts.extend(version.map(|version| ("serviceVersion", version)));
    let parts: String = parts.iter().map(|(name, text)| format!("<id:{name}>{}</id:{name}>", escape(text))).collect();
    format!("<xrd:service id:objectType=\"SERVICE\">{parts}</xrd:service>")
}

/// The question's envelope with the answer in its body.
fn envelope(question: &Message<'_>, inside: &str) -> String {
    let code = question.header.service_code();
    let body =
        format!("<xrd:{code}Response xmlns:xrd=\"{XROAD}\" xmlns:id=\"{IDENTIFIERS}\">{inside}</xrd:{code}Response>");
    question.envelope.rewritten(&Message::request_hash(&question.hash), Some(&body))
}

/// The WSDL is fetched from the provider, and comes as an attachment.
async fn wsdl(server: &SecurityServer, provides: &Provides<'_>, question: &Message<'_>) -> Result<Response, Fault> {
    let asked = question.envelope.content();
    let wanted = asked.and_then(|asked| asked.said("serviceCode")).unwrap_or_default();
    let version = asked.and_then(|asked| asked.said("serviceVersion"));
    let mut offered = provides.services().into_iter();
    if !offered.any(|(code, known)| code == wanted && (version.is_none() || version == known)) {
        let message = format!("Could not find wsdl URL for service {wanted:?}");
        return Err(Fault::new("server.serverproxy.unknown_service", message));
    }
    let request = server.provider.get(format!("{}?wsdl", provides.url(server, wanted)));
    let (_, wsdl) = fetch(request).await.map_err(Fault::service)?;
    let wsdl = String::from_utf8(wsdl.to_vec());
    let wsdl = wsdl.map_err(|_| Fault::service(Flaw::new("invalid_soap", "The WSDL is not UTF-8")))?;
    let parts: String = [("serviceCode", Some(wanted)), ("serviceVersion", version)]
        .into_iter()
        .filter_map(|(name, text)| Some(format!("<xrd:{name}>{}</xrd:{name}>", escape(text?))))
        .collect();
    let boundary = crate::chance::token();
    let body = format!(
        "--{boundary}\r\nContent-Type: text/xml; charset=UTF-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{}\r\n\
         --{boundary}\r\nContent-Type: text/xml\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{}\r\n--{boundary}--\r\n",
        envelope(question, &parts),
        without_address(&wsdl),
    );
    let kind = format!("multipart/related; type=\"text/xml\"; charset=UTF-8; boundary=\"{boundary}\"");
    Ok(([(header::CONTENT_TYPE, kind)], body).into_response())
}

/// Every `location` of a `soap:address` leads nowhere.
fn without_address(wsdl: &str) -> String {
    let mut hidden = String::with_capacity(wsdl.len());
    let mut rest = wsdl;
    while let Some(at) = rest.find("address location=") {
        let (before, address) = rest.split_at(at + "address location=".len());
        let quote = address.chars().next().unwrap_or('"');
        let end = address.get(1..).and_then(|value| value.find(quote)).map_or(address.len(), |end| end + 2);
        hidden.push_str(before);
        hidden.push_str(&format!("\"{NOWHERE}\""));
        rest = &address[end..];
    }
    hidden + rest
}

fn text_xml(body: String) -> Response {
    ([(header::CONTENT_TYPE, "text/xml; charset=UTF-8")], body).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_providers_address_is_hidden() {
        let wsdl = "<soap:address location=\"http://10.0.0.1/x\"/><a/><soap:address location='http://10.0.0.2'/>";
        let hidden = without_address(wsdl);
        assert_eq!(hidden, format!("<soap:address location=\"{NOWHERE}\"/><a/><soap:address location=\"{NOWHERE}\"/>"));
        assert_eq!(without_address("address location="), format!("address location=\"{NOWHERE}\""));
    }
}
