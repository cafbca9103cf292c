//! The X-Road table of SOAP cases, met from outside: every row of what a consumer can do wrong, and how it hears of it.

use crate::{POPULATION, TRAFFIC, browser, header, order, records, town, town_with};
use portico_sandbox::{CLIENT, Part, Running, Settings};
use reqwest::Response;
use serde_json::json;

pub const XML: &str = "text/xml; charset=UTF-8";

/// A whole good question about a car; the rows below spoil it.
pub fn question() -> String {
    message(CLIENT, TRAFFIC, "vehicle-by-plate", Some("v1"), "<plate>123ABC</plate>")
}

pub fn message(client: &str, provider: &str, service: &str, version: Option<&str>, inside: &str) -> String {
    let id = |id: &str| -> String {
        let names = ["xRoadInstance", "memberClass", "memberCode", "subsystemCode"];
        names.iter().zip(id.split('/')).map(|(name, part)| format!("<id:{name}>{part}</id:{name}>")).collect()
    };
    let version =
        version.map(|version| format!("<id:serviceVersion>{version}</id:serviceVersion>")).unwrap_or_default();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" \
         xmlns:xrd=\"http://x-road.eu/xsd/xroad.xsd\" xmlns:id=\"http://x-road.eu/xsd/identifiers\">\n\
         <soapenv:Header><xrd:client id:objectType=\"SUBSYSTEM\">{}</xrd:client>\
         <xrd:service id:objectType=\"SERVICE\">{}<id:serviceCode>{service}</id:serviceCode>{version}</xrd:service>\
         <xrd:userId>EE48005149019</xrd:userId><xrd:id>act-1</xrd:id><xrd:issue>draft-7</xrd:issue>\
         <xrd:protocolVersion>4.0</xrd:protocolVersion></soapenv:Header>\n\
         <soapenv:Body><t:{service} xmlns:t=\"http://traffic.example.invalid/v1\">{inside}</t:{service}></soapenv:Body>\n\
         </soapenv:Envelope>",
        id(client),
        id(provider),
    )
}

pub async fn send(town: &Running, kind: &str, body: impl Into<reqwest::Body>) -> (u16, String) {
    let request = browser().post(format!("{}/", town.addresses.security_server)).header("content-type", kind);
    let response: Response = request.body(body).send().await.unwrap();
    assert_eq!(header(&response, "x-road-error"), "", "that is REST");
    (response.status().as_u16(), response.text().await.unwrap())
}

/// What stands between the first two tags of that name.
pub fn said<'a>(xml: &'a str, tag: &str) -> &'a str {
    let inside = xml.split_once(&format!("<{tag}>")).map(|(_, rest)| rest);
    inside.and_then(|rest| rest.split_once(&format!("</{tag}>"))).map_or("", |(inside, _)| inside)
}

/// `OK`, or the code of the fault.
pub async fn outcome(town: &Running, kind: &str, body: impl Into<reqwest::Body>) -> String {
    let (status, xml) = send(town, kind, body).await;
    if status == 200 {
        return "OK".to_owned();
    }
    assert_eq!(status, 500, "{xml}");
    assert_eq!(said(&xml, "faultDetail").len(), 36, "an id for the log: {xml}");
    said(&xml, "faultcode").to_owned()
}

#[tokio::test]
async fn a_message_is_checked_as_a_real_server_checks_it() {
    let town = town().await;
    let good = question();
    let other = |client, provider, service, version| message(client, provider, service, version, "");
    let without = |from: &str, to: &str| {
        let (before, rest) = good.split_once(from).expect("it begins there");
        before.to_owned() + rest.split_once(to).expect("it ends there").1
    };
    let instead = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        good.replacen(from, to, 1)
    };
    let body = "<t:vehicle-by-plate";
    let onlooker = "EE-sandbox/COM/19990040/onlooker";
    let nobody = "EE-sandbox/GOV/79990069/nobody";
    for (row, xml, expected) in [
        ("normal", good.clone(), "OK"),
        ("missing-userId", without("<xrd:userId>", "</xrd:userId>"), "OK"),
        ("missing issue", without("<xrd:issue>", "</xrd:issue>"), "OK"),
        ("no white space", good.replace('\n', ""), "OK"),
        ("comment", instead("<soapenv:Body>", "<!-- x --><soapenv:Body><!-- y -->"), "OK"),
        ("byte order mark", format!("\u{FEFF}{good}"), "OK"),
        ("cdata", instead("123ABC", "<![CDATA[123ABC]]>"), "OK"),
        ("split header", instead("<xrd:id>act-1", "<xrd:id>act<!-- x -->-1"), "OK"),
        ("missing-body", without("<soapenv:Body>", "</soapenv:Body>"), "client.missing_body"),
        ("no-header", without("<soapenv:Header>", "</soapenv:Header>"), "client.missing_header"),
        ("empty header", without("<xrd:client", "</xrd:protocolVersion>"), "client.missing_header_field"),
        (
            "missing-protocolVersion",
            without("<xrd:protocolVersion>", "</xrd:protocolVersion>"),
            "client.missing_header_field",
        ),
        ("missing client", without("<xrd:client", "</xrd:client>"), "client.missing_header_field"),
        ("missing service", without("<xrd:service", "</xrd:service>"), "client.missing_header_field"),
        ("missing id", without("<xrd:id>", "</xrd:id>"), "client.missing_header_field"),
        ("id of another namespace", good.replace("xrd:id>", "id>"), "client.missing_header_field"),
        ("wrong-protocolVersion", instead(">4.0<", ">3.0<"), "client.invalid_protocol_version"),
        ("malformed-protocolVersion", instead(">4.0<", ">four<"), "client.invalid_protocol_version"),
        ("faulty-header2", instead("<xrd:id>", "<xrd:id>act-0</xrd:id><xrd:id>"), "client.duplicate_header_field"),
        (
            "userId twice",
            instead("<xrd:userId>", "<xrd:userId>x</xrd:userId><xrd:userId>"),
            "client.duplicate_header_field",
        ),
        (
            "member twice",
            instead("<id:memberCode>", "<id:memberCode>1</id:memberCode><id:memberCode>"),
            "client.duplicate_header_field",
        ),
        ("malformed-body1, empty", without(body, "</t:vehicle-by-plate>"), "client.invalid_body"),
        ("malformed-body2, two children", instead("</soapenv:Body>", "<a/></soapenv:Body>"), "client.invalid_body"),
        ("malformed-body3", good.replace("t:vehicle-by-plate", "t:vehicle-by-owner"), "client.inconsistent_headers"),
        ("missingobjecttype", instead(" id:objectType=\"SUBSYSTEM\"", ""), "client.invalid_xml"),
        ("unknown objectType", instead("SUBSYSTEM", "SUBSYSTEMS"), "client.invalid_xml"),
        ("objectType of another field", instead("\"SERVICE\"", "\"SUBSYSTEM\""), "client.invalid_xml"),
        ("empty.query", String::new(), "client.invalid_soap"),
        ("no envelope", "<a/>".to_owned(), "client.invalid_soap"),
        (
            "SOAP 1.2",
            good.replace("schemas.xmlsoap.org/soap/envelope/", "www.w3.org/2003/05/soap-envelope"),
            "client.invalid_soap",
        ),
        ("cut short", good[..good.len() - 5].to_owned(), "client.invalid_soap"),
        ("DOCTYPE", instead("?>\n", "?><!DOCTYPE a [<!ENTITY b \"c\">]>"), "client.invalid_soap"),
        ("notAllowed", other(onlooker, TRAFFIC, "permit-decision", Some("v1")), "server.serverproxy.access_denied"),
        ("allowed to the onlooker", other(onlooker, TRAFFIC, "vehicle-by-plate", Some("v1")), "OK"),
        ("unknown service", other(CLIENT, TRAFFIC, "everything", Some("v1")), "server.serverproxy.unknown_service"),
        (
            "unknown version",
            other(CLIENT, TRAFFIC, "vehicle-by-plate", Some("v2")),
            "server.serverproxy.unknown_service",
        ),
        ("no version", other(CLIENT, TRAFFIC, "vehicle-by-plate", None), "server.serverproxy.unknown_service"),
        (
            "a register of REST alone",
            other(CLIENT, POPULATION, "person-by-code", None),
            "server.serverproxy.unknown_service",
        ),
        ("missing-org", other(CLIENT, nobody, "vehicle-by-plate", None), "server.clientproxy.unknown_member"),
        ("unknown client", other(nobody, TRAFFIC, "vehicle-by-plate", Some("v1")), "server.clientproxy.unknown_member"),
    ] {
        assert_eq!(outcome(&town, XML, xml).await, expected, "{row}");
    }
}

#[tokio::test]
async fn content_types_and_attachments_are_checked() {
    let town = town().await;
    let good = question();
    let part = |kind: &str, content: &str| format!("--b\r\nContent-Type: {kind}\r\n\r\n{content}\r\n");
    let soap = part(XML, &good);
    let file = "--b\r\nContent-Type: application/octet-stream\r\nContent-ID: <1>\r\n\r\nabc\r\n";
    let related = "multipart/related; type=\"text/xml\"; boundary=\"b\"";
    for (row, kind, body, expected) in [
        ("plain", "text/xml", good.clone(), "OK"),
        ("other letters", "Text/XML;charset=utf-8", good.clone(), "OK"),
        ("faulty request content type", "application/json", good.clone(), "client.invalid_content_type"),
        ("multipart of one", related, format!("{soap}--b--"), "OK"),
        ("attachment", related, format!("{soap}{file}--b--"), "OK"),
        ("preamble and several", related, format!("hello\r\n{soap}{file}{file}--b--\r\nbye"), "OK"),
        ("MTOM", related, format!("{}{file}--b--", part("application/xop+xml; type=\"text/xml\"", &good)), "OK"),
        ("attachm-no-soap", related, format!("{file}--b--"), "client.invalid_content_type"),
        (
            "attachm-error",
            related,
            format!("{soap}--b\r\nContent-ID: <1>\r\n\r\nabc\r\n--b--"),
            "client.invalid_content_type",
        ),
        ("empty multipart", related, String::new(), "client.missing_soap"),
        ("multipart without parts", related, "--b--".to_owned(), "client.missing_soap"),
        ("no boundary", "multipart/related", format!("{soap}--b--"), "client.mime_parsing_failed"),
        ("cut short", related, format!("{soap}{file}"), "client.mime_parsing_failed"),
        ("part without headers", related, format!("{soap}--b\r\n--b--"), "client.mime_parsing_failed"),
        ("faulty envelope", related, format!("{}--b--", part(XML, "<a/>")), "client.invalid_soap"),
    ] {
        assert_eq!(outcome(&town, kind, body).await, expected, "{row}");
    }
    let url = format!("{}/", town.addresses.security_server);
    let bare = browser().post(&url).body(good).send().await.unwrap().text().await.unwrap();
    assert_eq!(said(&bare, "faultcode"), "client.invalid_request");
    for request in [browser().get(&url), browser().put(&url).header("content-type", XML)] {
        let xml = request.send().await.unwrap().text().await.unwrap();
        assert_eq!(said(&xml, "faultcode"), "client.invalid_http_method");
    }
    let (status, xml) = send(&town, XML, "x".repeat(10 * 1024 * 1024 + 1)).await;
    assert_eq!((status, said(&xml, "faultcode")), (500, "client.io_error"));
}

#[tokio::test]
async fn an_answer_repeats_the_header_and_proves_the_question() {
    let town = town().await;
    let (status, xml) = send(&town, XML, question()).await;
    assert_eq!(status, 200, "{xml}");
    let asked = question();
    let header = said(&asked, "soapenv:Header");
    let hash = said(&xml, "soapenv:Header").strip_prefix(header).expect("the same header first");
    assert!(hash.contains("algorithmId=\"http://www.w3.org/2001/04/xmlenc#sha512\""), "{hash}");
    let proof = hash.rsplit_once("</").unwrap().0.rsplit_once('>').unwrap().1;
    assert_eq!(proof.len(), 88);
    assert!(xml.contains("<make>Volvo</make>") && xml.contains("vehicle-by-plateResponse"), "{xml}");

    // The hash is of the envelope alone, byte for byte, and so the same for the same envelope.
    let related = format!("--b\r\nContent-Type: text/xml\r\n\r\n{}\r\n--b--", question());
    let (_, other) = send(&town, "multipart/related; boundary=b", related).await;
    assert!(other.contains(proof), "{other}");
    let (_, spaced) = send(&town, XML, question() + "\n").await;
    assert!(!spaced.contains(proof), "{spaced}");
}

#[tokio::test]
async fn a_message_may_name_the_server_and_the_party_it_stands_for() {
    let town = town().await;
    let named = |server: &str| {
        let parts = "<id:xRoadInstance>EE-sandbox</id:xRoadInstance><id:memberClass>GOV</id:memberClass>\
                     <id:memberCode>79990017</id:memberCode>";
        let server = format!(
            "<xrd:securityServer id:objectType=\"SERVER\">{parts}<id:serverCode>{server}</id:serverCode></xrd:securityServer>"
        );
        let party = "<r:representedParty xmlns:r=\"http://x-road.eu/xsd/representation.xsd\"><r:partyClass>COM</r:partyClass>\
                     <r:partyCode>19990057</r:partyCode></r:representedParty>";
        question().replace("<xrd:id>", &format!("{server}{party}<xrd:id>"))
    };
    assert_eq!(outcome(&town, XML, named("ss1")).await, "OK");
    assert_eq!(outcome(&town, XML, named("ss2")).await, "server.clientproxy.invalid_security_server");
}

#[tokio::test]
async fn refusals_records_and_faults_are_those_of_rest() {
    let town = town().await;
    let tell = async |key: &str, hash: &str, plate: &str| {
        let inside = format!(
            "<key>{key}</key><content_hash>{hash}</content_hash><case>c</case><person>p</person>{plate}\
             <address>õ &amp; a</address><zone>z</zone><starts_on>2026-04-01</starts_on>"
        );
        send(&town, XML, message(CLIENT, TRAFFIC, "permit-application", Some("v1"), &inside)).await.1
    };
    let plate = "<plate>123ABC</plate>";
    assert_eq!(said(&tell("k", "h", plate).await, "status"), "recorded");
    assert_eq!(said(&tell("k", "h", plate).await, "status"), "already_recorded");
    let refused = tell("k", "h2", plate).await;
    assert_eq!(
        said(&refused, "fault"),
        "<faultCode>different_content</faultCode><faultString>different_content</faultString>"
    );
    assert_eq!(said(&tell("k2", "h", "").await, "faultString"), "plate");
    let all = records(&town, TRAFFIC).await;
    assert_eq!((&all["records"][0]["received"], &all["records"][0]["recorded"]), (&json!(3), &json!(1)));
    assert_eq!(all["records"][0]["record"]["body"]["address"], "õ & a");

    let unknown = question().replace("123ABC", "999ZZZ");
    assert_eq!(said(&send(&town, XML, unknown).await.1, "faultCode"), "unknown_plate");
    for (fault, code) in [
        ("down", "server.serverproxy.service_failed.network_error"),
        ("garbage", "server.serverproxy.service_failed.invalid_content_type"),
        ("error_then_ok", "Server"),
    ] {
        assert_eq!(
            order(&town, TRAFFIC, json!({ "service": "vehicle-by-plate", "fault": fault, "times": 1 })).await,
            204
        );
        assert_eq!(outcome(&town, XML, question()).await, code, "{fault}");
        assert_eq!(outcome(&town, XML, question()).await, "OK", "after {fault}");
    }
}

#[tokio::test]
async fn an_unreachable_register_is_a_network_error() {
    let gateway = town_with(&[Part::SecurityServer], Settings::default()).await;
    assert_eq!(outcome(&gateway, XML, question()).await, "server.serverproxy.service_failed.network_error");
}

#[tokio::test]
async fn the_gateway_lists_services_and_shows_their_wsdl() {
    let town = town().await;
    let onlooker = "EE-sandbox/COM/19990040/onlooker";
    for (method, count) in [("listMethods", 3), ("allowedMethods", 1)] {
        let (status, xml) = send(&town, XML, message(onlooker, TRAFFIC, method, None, "")).await;
        assert_eq!(status, 200, "{xml}");
        let listed = xml.split_once(&format!("<xrd:{method}Response ")).unwrap().1;
        assert_eq!(listed.matches("<xrd:service ").count(), count, "{xml}");
        assert_eq!((said(listed, "id:serviceCode"), said(listed, "id:serviceVersion")), ("vehicle-by-plate", "v1"));
        assert!(xml.contains("requestHash"));
    }
    let (_, none) = send(&town, XML, message(CLIENT, POPULATION, "listMethods", None, "")).await;
    assert!(none.contains("listMethodsResponse") && !none.contains("person-by-code"), "{none}");

    let wanted = |service: &str| {
        let inside = format!("<serviceCode>{service}</serviceCode><serviceVersion>v1</serviceVersion>");
        message(CLIENT, TRAFFIC, "getWsdl", None, &inside)
    };
    let (status, parts) = send(&town, XML, wanted("permit-decision")).await;
    assert_eq!(status, 200, "{parts}");
    assert!(parts.contains("getWsdlResponse") && parts.contains("<wsdl:definitions"), "{parts}");
    assert!(
        parts.contains("location=\"http://example.org/xroad-endpoint\"") && !parts.contains("127.0.0.1"),
        "{parts}"
    );
    assert_eq!(outcome(&town, XML, wanted("everything")).await, "server.serverproxy.unknown_service");
}
