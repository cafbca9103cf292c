//! Good answers, and what goes out to get them.

use axum::http::Method;
use domain::ports::{Asked, Told, Trouble};
use serde_json::json;

use crate::stand_in::{Reply, SERVICE, StandIn, TRACE};

#[tokio::test]
async fn a_known_person_comes_with_evidence() {
    let server = StandIn::start([Reply::json(200, &json!({"address": "Pikk tn 1-2"}))]).await;
    let Asked::Known { body, evidence } = server.ask().await.unwrap() else { panic!("not known") };
    assert_eq!(body, json!({"address": "Pikk tn 1-2"}));
    assert_eq!(evidence.trace, TRACE);
    assert_eq!(evidence.request_id.as_deref(), Some("req-1"));
    assert_eq!(evidence.request_hash.as_deref(), Some("aGFzaA=="));
    assert_eq!(evidence.service, SERVICE);
    assert_eq!(evidence.asked_at.as_second(), 1_700_000_000);
}

#[tokio::test]
async fn the_request_is_what_the_protocol_wants() {
    let server = StandIn::start([Reply::json(200, &json!({}))]).await;
    server.ask().await.unwrap();
    let [seen] = &server.seen()[..] else { panic!("asked more than once") };
    assert_eq!(seen.method, Method::POST);
    assert_eq!(seen.uri.to_string(), format!("/r1/{SERVICE}"));
    assert_eq!(seen.headers["x-road-client"], "EE-sandbox/GOV/70000005/portico");
    assert_eq!(seen.headers["x-road-id"], TRACE.to_string());
    assert_eq!(seen.headers["x-road-userid"], "EE38001085718");
    assert_eq!(seen.headers["x-road-represented-party"], "COM/12345678");
    assert_eq!(seen.headers["x-road-issue"], "draft-7");
    assert_eq!(seen.headers["content-type"], "application/json");
    assert_eq!(seen.body, json!({"code": "38001085718"}));
}

#[tokio::test]
async fn the_register_may_properly_know_nothing() {
    let server = StandIn::start([Reply::json(404, &json!({"error": "unknown_person"}))]).await;
    assert!(matches!(server.ask().await, Ok(Asked::Unknown { .. })));
}

#[tokio::test]
async fn a_road_that_leads_nowhere_is_not_an_unknown_person() {
    let server = StandIn::start([Reply::json(404, &json!({"status": 404, "error": "Not Found"}))]).await;
    assert_eq!(server.ask().await.unwrap_err().trouble, Trouble::Denied);
}

#[tokio::test]
async fn recorded_now_or_before_is_accepted() {
    for status in [200, 201] {
        let server = StandIn::start([Reply::json(status, &json!({"status": "recorded"}))]).await;
        let Ok(Told::Accepted { body, evidence }) = server.tell().await else { panic!("{status}") };
        assert_eq!((body, evidence.trace), (json!({"status": "recorded"}), TRACE));
    }
}

#[tokio::test]
async fn what_is_decided_later_is_taken_in() {
    let server = StandIn::start([Reply::json(202, &json!({"status": "received"}))]).await;
    let Ok(Told::Received { evidence }) = server.tell().await else { panic!("not taken in") };
    assert_eq!(evidence.trace, TRACE);
}

#[tokio::test]
async fn what_the_register_turns_down_is_a_value_with_a_reason() {
    for (status, body, expected) in [
        (409, json!({"error": "different_content"}), "different_content"),
        (422, json!({"error": "missing_field", "field": "plate"}), "missing_field: plate"),
        (404, json!({"error": "unknown_case"}), "unknown_case"),
    ] {
        let server = StandIn::start([Reply::json(status, &body)]).await;
        let Ok(Told::Rejected { reason, .. }) = server.tell().await else { panic!("{status}") };
        assert_eq!(reason, expected);
    }
}

#[tokio::test]
async fn the_service_may_be_named_with_more_escapes_than_ours() {
    let escaped = SERVICE.replace('-', "%2d");
    let server = StandIn::start([Reply::json(200, &json!({})).with("x-road-service", &escaped)]).await;
    assert!(server.ask().await.is_ok());
}
