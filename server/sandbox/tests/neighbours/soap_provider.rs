//! What becomes of a SOAP provider that does not keep the protocol, or is not there.

use crate::{
    soap::{XML, message, outcome, send},
    town_with,
};
use axum::{Router, http::StatusCode, routing::post};
use portico_sandbox::{CLIENT, Member, MemberService, Part, Running, ServiceKind, Settings};
use tokio::net::TcpListener;

const GUEST: &str = "EE-sandbox/COM/19990063/guest";

fn question() -> String {
    message(CLIENT, GUEST, "lookup", None, "<a/>")
}

async fn gateway(url: String) -> Running {
    let lookup = MemberService { code: "lookup".into(), kind: ServiceKind::Wsdl, url, endpoints: Vec::new() };
    let guest = Member { subsystem: GUEST.into(), services: vec![lookup] };
    town_with(&[Part::SecurityServer], Settings { members: vec![guest], ..Settings::default() }).await
}

/// A provider that always answers the same.
async fn provider(status: u16, kind: &'static str, body: String) -> Running {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let status = StatusCode::from_u16(status).unwrap();
    let answer = async move || (status, [("content-type", kind)], body);
    tokio::spawn(async move { axum::serve(listener, Router::new().route("/", post(answer))).await });
    gateway(url).await
}

#[tokio::test]
async fn what_a_provider_answers_is_checked_too() {
    let good = question().replace("t:lookup", "t:lookupResponse");
    let fault = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><s:Fault><faultcode>Server.Own\
                 </faultcode><faultstring/><detail><faultDetail>0123456789-0123456789-0123456789-012</faultDetail></detail>\
                 </s:Fault></s:Body></s:Envelope>";
    let failed = "server.serverproxy.service_failed";
    let related = "multipart/related; boundary=b";
    let part = format!("--b\r\nContent-Type: text/xml\r\n\r\n{good}\r\n");
    for (row, status, kind, body, expected) in [
        ("good", 200, XML, good.clone(), "OK".to_owned()),
        ("good, in parts", 200, related, format!("{part}--b--"), "OK".to_owned()),
        ("provider 5xx", 503, XML, good.clone(), format!("{failed}.http_error")),
        ("provider 404", 404, XML, good.clone(), format!("{failed}.http_error")),
        ("redirect", 302, XML, good.clone(), format!("{failed}.http_error")),
        ("service returns fault", 500, XML, fault.to_owned(), "Server.Own".to_owned()),
        ("faulty response content type", 200, "text/html", good.clone(), format!("{failed}.invalid_content_type")),
        ("empty response", 200, XML, String::new(), format!("{failed}.invalid_soap")),
        ("missing body", 200, XML, good.replace("soapenv:Body", "soapenv:Corpus"), format!("{failed}.missing_body")),
        (
            "missing header",
            200,
            XML,
            good.replace("soapenv:Header", "soapenv:Head"),
            format!("{failed}.missing_header"),
        ),
        ("faulty header", 200, XML, good.replace("4.0", "4"), format!("{failed}.invalid_protocol_version")),
        ("malformed body", 200, XML, good.replace("t:lookup", "t:find"), format!("{failed}.inconsistent_headers")),
        ("empty multipart", 200, related, String::new(), format!("{failed}.missing_soap")),
        ("faulty multipart", 200, related, part.clone(), format!("{failed}.mime_parsing_failed")),
        (
            "inconsistent header",
            200,
            XML,
            good.replace("<xrd:issue>draft-7</xrd:issue>", ""),
            "server.clientproxy.service_failed.inconsistent_response".to_owned(),
        ),
    ] {
        let town = provider(status, kind, body).await;
        assert_eq!(outcome(&town, XML, question()).await, expected, "{row}");
    }
}

#[tokio::test]
async fn an_unknown_host_is_told_from_a_closed_door() {
    let failed = "server.serverproxy.service_failed";
    let town = gateway("http://no-such-host.invalid/".into()).await;
    assert_eq!(outcome(&town, XML, question()).await, format!("{failed}.unknown_host"));
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let town = gateway(format!("http://{closed}/")).await;
    assert_eq!(outcome(&town, XML, question()).await, format!("{failed}.network_error"));
}

#[tokio::test]
async fn attachments_pass_in_both_directions_byte_for_byte() {
    let good = question().replace("t:lookup", "t:lookupResponse");
    let file = "--b\r\nContent-Type: application/octet-stream\r\nContent-ID: <1>\r\n\r\n\u{0}\r\nabc\r\n--b--\r\n";
    let answer = format!("--b\r\nContent-Type: text/xml\r\n\r\n{good}\r\n{file}");
    let town = provider(200, "multipart/related; boundary=b", answer).await;
    let (status, whole) = send(&town, XML, question()).await;
    assert_eq!(status, 200);
    assert!(whole.ends_with(file) && whole.contains("requestHash"), "{whole}");
}

#[tokio::test]
async fn other_members_may_call_a_member_and_onlookers_may_not() {
    const ASKER: &str = "EE-sandbox/COM/19990078/asker";
    for (client, expected) in [(ASKER, "OK"), ("EE-sandbox/COM/19990040/onlooker", "server.serverproxy.access_denied")]
    {
        let question = message(client, GUEST, "lookup", None, "<a/>");
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        let answered = question.replace("t:lookup", "t:lookupResponse");
        let answer = async move || ([("content-type", XML)], answered);
        tokio::spawn(async move { axum::serve(listener, Router::new().route("/", post(answer))).await });
        let lookup = MemberService { code: "lookup".into(), kind: ServiceKind::Wsdl, url, endpoints: Vec::new() };
        let members = vec![
            Member { subsystem: GUEST.into(), services: vec![lookup] },
            Member { subsystem: ASKER.into(), services: Vec::new() },
        ];
        let town = town_with(&[Part::SecurityServer], Settings { members, ..Settings::default() }).await;
        assert_eq!(outcome(&town, XML, question).await, expected, "{client}");
    }
}
