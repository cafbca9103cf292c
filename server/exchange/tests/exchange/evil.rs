//! Answers that must not be believed.

use domain::ports::Trouble;
use serde_json::json;

use crate::stand_in::{Reply, SERVICE, StandIn};

fn good() -> Reply {
    Reply::json(200, &json!({"address": "Pikk tn 1-2"}))
}

async fn garbage(reply: Reply, why: &str) {
    let failure = StandIn::start([reply]).await.ask().await.expect_err(why);
    assert_eq!(failure.trouble, Trouble::Garbage, "{why}");
    assert!(failure.detail.contains(why), "{why}: {}", failure.detail);
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = StandIn::start([good()]).await;
    let location = format!("http://{}/r1/{SERVICE}", elsewhere.address);
    for status in [301, 302, 307, 308] {
        garbage(Reply { status, ..good() }.with("location", &location), "redirect").await;
    }
    assert!(elsewhere.seen().is_empty());
}

#[tokio::test]
async fn a_long_answer_is_cut() {
    let long = json!({"address": "a".repeat(5000)}).to_string();
    garbage(good().body(&long), "longer than 4096 bytes").await;
}

#[tokio::test]
async fn another_content_type_is_refused() {
    garbage(good().with("content-type", "text/html"), "content type").await;
    garbage(good().without("content-type"), "content type").await;
}

#[tokio::test]
async fn what_was_packed_unasked_is_refused() {
    garbage(good().with("content-encoding", "gzip"), "packed as gzip").await;
    let plain = StandIn::start([good().with("content-encoding", "identity")]).await;
    assert!(plain.ask().await.is_ok());
    assert_eq!(plain.seen()[0].headers["accept-encoding"], "identity");
}

#[tokio::test]
async fn another_id_is_refused() {
    garbage(good().with("x-road-id", "01901111-2222-7333-8444-555566667701"), "X-Road-Id").await;
    garbage(good().without("x-road-id"), "X-Road-Id").await;
}

#[tokio::test]
async fn another_service_is_refused() {
    garbage(good().with("x-road-service", &SERVICE.replace("population", "traffic")), "X-Road-Service").await;
    garbage(good().without("x-road-service"), "X-Road-Service").await;
}

#[tokio::test]
async fn what_is_not_json_is_refused() {
    for body in ["", "{", "<html>", "{} {}", "null", "\"Mari\"", "7"] {
        garbage(good().body(body), "not a JSON object").await;
    }
}

#[tokio::test]
async fn another_good_status_is_not_taken_for_an_answer() {
    garbage(Reply { status: 206, ..good() }, "status 206").await;
}
