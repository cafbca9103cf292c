//! X-Road's own cases for REST (`RestProxyTest`, `RestRequestTest`, `RestResponseTest`), met by bare HTTP.

use std::collections::HashSet;

use base64::{Engine, engine::general_purpose::STANDARD};
use sandbox::CLIENT;
use sha2::{Digest, Sha512};

use crate::{
    provider::{ELSEWHERE, ODD, PRODUCER},
    raw::{Raw, send},
    road::Road,
};

const OURS: &str = "server.clientproxy.internal_error";
const SERVER: &str = "EE-sandbox/GOV/79990017/ss1";

fn service(code: &str) -> String {
    format!("/r1/{PRODUCER}/{code}")
}

async fn get(road: &Road, target: &str, headers: &[(&str, &str)]) -> Raw {
    let all = [&[("X-Road-Client", CLIENT)], headers].concat();
    send(road.address(), "GET", target, &all, b"").await
}

/// What it is; method, target and headers that are sent; the status, and the error that a security server names, which
/// is none when the provider answers.
type Case<'a> = (&'a str, &'a str, &'a str, &'a [(&'a str, &'a str)], u16, &'a str);

#[tokio::test]
async fn requests_are_taken_or_refused_as_x_road_does() {
    let road = Road::start().await;
    let echo = service("echo");
    let client = ("X-Road-Client", CLIENT);
    let (party, server) = ("X-Road-Represented-Party", "X-Road-Security-Server");
    let table: &[Case<'_>] = &[
        ("missing client", "GET", &echo, &[], 500, OURS),
        ("malformed URI", "GET", "/r1/invalid", &[client], 500, OURS),
        ("no service code", "GET", &format!("/r1/{PRODUCER}"), &[client], 500, OURS),
        ("escaped as one blob", "GET", &echo.replace("/GOV/", "%2FGOV%2F"), &[client], 500, OURS),
        ("version 2", "GET", &echo.replace("/r1/", "/r2/"), &[client], 500, OURS),
        ("no version", "GET", &echo.replace("/r1/", "/"), &[client], 500, OURS),
        ("a client of two parts", "GET", &echo, &[("X-Road-Client", "EE-sandbox/GOV")], 500, OURS),
        ("verb DELETE", "DELETE", &echo, &[client], 200, ""),
        ("verb GET", "GET", &echo, &[client], 200, ""),
        ("verb HEAD", "HEAD", &echo, &[client], 200, ""),
        ("verb OPTIONS", "OPTIONS", &echo, &[client], 200, ""),
        ("verb PATCH", "PATCH", &echo, &[client], 200, ""),
        ("verb POST", "POST", &echo, &[client], 200, ""),
        ("verb PUT", "PUT", &echo, &[client], 200, ""),
        ("verb TRACE", "TRACE", &echo, &[client], 200, ""),
        ("no verb", "BREW", &echo, &[client], 500, OURS),
        ("a party of one part", "GET", &echo, &[client, (party, "10000009")], 200, ""),
        ("a party of two parts", "GET", &echo, &[client, (party, "COM/10000009")], 200, ""),
        ("a party of three parts", "GET", &echo, &[client, (party, "EE/COM/10000009")], 500, OURS),
        ("a server of four parts", "GET", &echo, &[client, (server, SERVER)], 200, ""),
        ("a server of three parts", "GET", &echo, &[client, (server, "EE-sandbox/GOV/79990017")], 500, OURS),
        ("a server of five parts", "GET", &echo, &[client, (server, &format!("{SERVER}/x"))], 500, OURS),
        ("REST call of a WSDL service", "GET", &service("wsdl"), &[client], 500, "server.serverproxy.service_type"),
        ("an endpoint that is allowed", "GET", &service("guarded"), &[client], 200, ""),
        ("a path that is allowed", "GET", &service("guarded/7"), &[client], 200, ""),
        ("PATCH denied", "PATCH", &service("guarded"), &[client], 500, "server.serverproxy.access_denied"),
        ("a path denied", "GET", &service("guarded/7/8"), &[client], 500, "server.serverproxy.access_denied"),
        ("no such service", "GET", &service("nothing"), &[client], 500, "server.serverproxy.unknown_service"),
        ("a provider that is away", "GET", &service("away"), &[client], 500, "server.serverproxy.network_error"),
    ];
    for (what, method, target, headers, status, error) in table {
        let answer = send(road.address(), method, target, headers, b"").await;
        assert_eq!((answer.status, answer.header("x-road-error")), (*status, *error), "{what}");
        assert_eq!(answer.all("date").len(), 1, "{what}: one Date");
        if !error.is_empty() {
            let body: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
            assert_eq!(body["type"], *error, "{what}");
            assert!(!body["message"].as_str().unwrap().is_empty() && !body["detail"].as_str().unwrap().is_empty());
        }
    }
}

#[tokio::test]
async fn an_error_has_the_form_that_accept_wants() {
    let road = Road::start().await;
    let (json, text, xml) = ("application/json", "text/xml;charset=utf-8", "application/xml;charset=utf-8");
    for (accept, expected) in [
        (None, json),
        (Some("application/json;charset=utf-8"), json),
        (Some("foobarbaz"), json),
        (Some("*/*"), json),
        (Some("text/xml-patch+xml"), json),
        (Some("application/xml"), xml),
        (Some("text/xml"), text),
        (Some("text/*"), text),
        (Some("application/xml, text/xml"), xml),
        (Some("text/xml, application/xml"), text),
        (Some("application/xml; q=0.2"), xml),
        (Some("text/xml, application/xml, application/json"), text),
    ] {
        let headers: Vec<_> = accept.into_iter().map(|accept| ("Accept", accept)).collect();
        let answer = get(&road, &service("wsdl"), &headers).await;
        assert_eq!(answer.status, 500, "{accept:?}");
        assert_eq!(answer.header("x-road-error"), "server.serverproxy.service_type", "{accept:?}");
        assert_eq!(answer.header("content-type"), expected, "{accept:?}");
        let body = String::from_utf8(answer.body).unwrap();
        let start = if expected == json { "{" } else { "<?xml version=\"1.0\" encoding=\"UTF-8\"?><error><type>" };
        assert!(body.starts_with(start), "{accept:?}: {body}");
    }
}

#[tokio::test]
async fn body_id_and_length_come_through() {
    let road = Road::start().await;
    let body = br#"{"value" : 42}"#;
    let headers = [("X-Road-Client", CLIENT), ("Content-Type", "application/json"), ("X-Road-Id", "a/b 7")];
    let answer = send(road.address(), "POST", &service("echo"), &headers, body).await;
    assert_eq!((answer.status, answer.body.as_slice()), (200, body.as_slice()));
    assert_eq!(answer.header("content-length"), "14");
    assert_eq!(answer.header("x-road-id"), "a/b 7");
    assert_eq!(answer.header("x-road-service"), format!("{PRODUCER}/echo"));
    assert_eq!(answer.header("x-road-client"), CLIENT);
    let seen = road.provider.last();
    assert_eq!(seen.headers["x-road-id"], "a/b 7");
    assert_eq!(seen.headers["content-length"], "14");
    assert!(!seen.headers.contains_key("transfer-encoding"));
    assert_eq!(seen.headers["x-road-request-id"], answer.header("x-road-request-id"));
}

/// The hash as section 2.1 of the notes has it, by a second hand.
fn hash(head: &str, body: Option<&[u8]>) -> String {
    let head = Sha512::digest(head);
    STANDARD.encode(match body {
        None => head,
        Some(body) => Sha512::digest([head.as_slice(), Sha512::digest(body).as_slice()].concat()),
    })
}

#[tokio::test]
async fn the_request_hash_is_unique_and_can_be_computed_by_whoever_knows_the_ids() {
    let road = Road::start().await;
    let target = service("echo/path%3B?a=1&b=%20");
    let (mut hashes, mut exchanges) = (HashSet::new(), HashSet::new());
    for (body, own_id) in [(b"".as_slice(), true), (b"", true), (b"{}", true), (b"", false)] {
        let ours = [("X-Road-Client", CLIENT), ("X-Road-UserId", "EE48005149019"), ("X-Road-Id", "queryid")];
        let dropped = [("User-Agent", "x"), ("X-Road-Request-Id", "mine"), ("X-Road-Request-Hash", "mine")];
        let ours = if own_id { &ours[..] } else { &ours[..2] };
        let answer = send(road.address(), "POST", &target, &[ours, &dropped].concat(), body).await;
        let (id, exchange) = (answer.header("x-road-id"), answer.header("x-road-request-id"));
        let mut head = format!("POST\r\n{target}\r\n");
        for (name, value) in ours {
            head += &format!("{}:{value}\r\n", name.to_ascii_lowercase());
        }
        head += &format!("x-road-request-id:{exchange}\r\n");
        if !own_id {
            assert!(id.starts_with("EE-sandbox-"), "{id}");
            head += &format!("x-road-id:{id}\r\n");
        }
        let expected = hash(&head, (!body.is_empty()).then_some(body));
        assert_eq!(answer.header("x-road-request-hash"), expected, "{body:?} {own_id}");
        hashes.insert(expected);
        exchanges.insert(exchange.to_owned());
    }
    assert_eq!((hashes.len(), exchanges.len()), (4, 4));
}

#[tokio::test]
async fn paths_and_queries_come_through_byte_for_byte() {
    let road = Road::start().await;
    for (target, reached) in [
        (format!("/r1/{ODD}/%C3%B6%C3%A4%C3%A5/path%3B/"), "/path%3B/"),
        (service("echo/"), "/"),
        (service("echo"), "/"),
        (service("echo/a//b"), "/a//b"),
        (service("echo/a?q=%C3%B6&r=a+b&"), "/a?q=%C3%B6&r=a+b&"),
        (service("echo?q=1"), "/?q=1"),
    ] {
        let answer = send(road.address(), "GET", &target, &[("X-Road-Client", ODD)], b"").await;
        assert_eq!(answer.status, 200, "{target}: {answer:?}");
        assert_eq!(road.provider.last().target, reached, "{target}");
    }
    let answer = get(&road, &format!("/r1/{ODD}/%c3%b6%C3%A4%c3%a5"), &[]).await;
    assert_eq!(answer.header("x-road-service"), format!("{ODD}/%C3%B6%C3%A4%C3%A5"));
}

#[tokio::test]
async fn headers_of_one_connection_stay_there_and_all_others_go_on() {
    let road = Road::start().await;
    let sent = [
        ("Keep-Alive", "timeout=5"),
        ("Proxy-Authenticate", "Basic"),
        ("Proxy-Authorization", "Basic eDp4"),
        ("TE", "trailers"),
        ("Trailer", "X-End"),
        ("Upgrade", "h2c"),
        ("User-Agent", "consumer/1"),
        ("Server", "consumer"),
        ("Expect", "nothing"),
        ("Authorization", "Bearer e30.e30.x"),
        ("Cache-Control", "no-cache"),
        ("X-Own", "ours"),
        ("X-Road-UserId", "EE48005149019"),
        ("X-Road-Issue", "P-7K2"),
        ("X-Road-Represented-Party", "COM/10000009"),
        ("X-Road-Request-Hash", "ours"),
    ];
    let answer = get(&road, &service("echo"), &sent).await;
    assert_eq!(answer.status, 200);
    let seen = road.provider.last().headers;
    for (name, value) in &sent[..9] {
        assert!(seen.get(*name).is_none_or(|seen| seen != value), "{name} went on");
    }
    for (name, value) in &sent[9..15] {
        assert_eq!(seen[*name], *value, "{name}");
    }
    assert!(!seen.contains_key("x-road-request-hash"));
    assert_eq!(seen["accept"], "application/json", "where nothing is asked for");
    assert_eq!((answer.header("x-own"), answer.header("x-road-error")), ("kept", ""));
    assert_eq!(answer.header("x-road-request-hash").len(), 88);
}

#[tokio::test]
async fn a_redirect_is_brought_back_and_not_followed() {
    let road = Road::start().await;
    let answer = get(&road, &service("redirect"), &[]).await;
    assert_eq!((answer.status, answer.header("location")), (302, ELSEWHERE));
    assert_eq!(road.provider.count(), 0);
}

#[tokio::test]
async fn large_bodies_pass_both_ways() {
    let road = Road::start().await;
    let bytes = 13 * 1024 * 1024 + 104_729;
    let answer = get(&road, &service(&format!("large?bytes={bytes}")), &[]).await;
    assert_eq!((answer.status, answer.body.len()), (200, bytes));
    assert_eq!(answer.header("content-length"), bytes.to_string());

    let body = vec![7; bytes];
    let headers = [("X-Road-Client", CLIENT), ("Content-Type", "application/octet-stream"), ("X-Road-Id", "large")];
    let answer = send(road.address(), "POST", &service("echo"), &headers, &body).await;
    assert_eq!((answer.status, answer.body.len()), (200, bytes));
    let head: String =
        [("x-road-client", CLIENT), ("content-type", "application/octet-stream"), ("x-road-id", "large")]
            .iter()
            .map(|(name, value)| format!("{name}:{value}\r\n"))
            .collect();
    let id = answer.header("x-road-request-id");
    let head = format!("POST\r\n{}\r\n{head}x-road-request-id:{id}\r\n", service("echo"));
    assert_eq!(answer.header("x-road-request-hash"), hash(&head, Some(&body)));
}

#[tokio::test]
async fn clients_are_listed_in_the_form_that_is_asked_for() {
    let road = Road::start().await;
    let list = async |query: &str, accept: &str| {
        let headers: Vec<_> = Some(("Accept", accept)).into_iter().filter(|(_, accept)| !accept.is_empty()).collect();
        send(road.address(), "GET", query, &headers, b"").await
    };
    let json = list("/listClients", "application/json").await;
    let body: serde_json::Value = serde_json::from_slice(&json.body).unwrap();
    assert_eq!(body["member"][0]["id"]["subsystem_code"], "portico");
    assert_eq!(body["member"][0]["id"]["object_type"], "SUBSYSTEM");
    let xml = String::from_utf8(list("/listClients", "").await.body).unwrap();
    assert!(xml.contains("<id:subsystemCode>portico</id:subsystemCode>"), "{xml}");
    let other = list("/listClients?xRoadInstance=FI", "application/json").await;
    assert_eq!(other.body, br#"{"member":[]}"#);
}
