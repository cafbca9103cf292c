//! Errors of security servers and registers, by category and in both spellings.

use domain::ports::{Registers, Trouble};
use serde_json::json;
use std::time::Duration;

use crate::stand_in::{Reply, StandIn, exchange, question};

async fn ask(reply: Reply) -> (Trouble, String) {
    let failure = StandIn::start([reply]).await.ask().await.unwrap_err();
    (failure.trouble, failure.detail)
}

#[tokio::test]
async fn errors_of_security_servers_are_read_by_code_and_not_by_status() {
    for (status, code, trouble, origin) in [
        (400, "client.missing_header", Trouble::Denied, "our request"),
        (500, "Client.MissingHeader", Trouble::Denied, "our request"),
        (500, "server.serverproxy.access_denied", Trouble::Denied, "the register's security server"),
        (500, "Server.ServerProxy.AccessDenied", Trouble::Denied, "the register's security server"),
        (200, "Server.ServerProxy.UnknownService", Trouble::Denied, "the register's security server"),
        (500, "server.clientproxy.network_error", Trouble::Down, "our security server"),
        (500, "Server.ClientProxy.NetworkError", Trouble::Down, "our security server"),
        (400, "server.serverproxy.service_failed.http_error", Trouble::Down, "the register's security server"),
        (404, "Server.ServerProxy.ServiceFailed.HttpError", Trouble::Down, "the register's security server"),
        (302, "server.serverproxy.inconsistent_response", Trouble::Garbage, "the register's security server"),
    ] {
        let (found, detail) = ask(Reply::error(status, code)).await;
        assert_eq!(found, trouble, "{status} {code}");
        assert!(detail.starts_with(origin), "{detail}");
        assert!(detail.contains("2b0c-uuid"), "{detail}");
        assert!(!detail.contains("Mari"), "the server's message may name a person: {detail}");
    }
}

#[tokio::test]
async fn an_error_without_json_is_still_an_error() {
    let (trouble, _) = ask(Reply::error(500, "server.clientproxy.io_error").body("<error/>")).await;
    assert_eq!(trouble, Trouble::Down);
}

#[tokio::test]
async fn errors_of_the_register_itself_carry_no_header() {
    for (status, trouble) in [
        (500, Trouble::Down),
        (503, Trouble::Down),
        (429, Trouble::Down),
        (400, Trouble::Denied),
        (403, Trouble::Denied),
    ] {
        assert_eq!(ask(Reply::json(status, &json!({"error": "x"}))).await.0, trouble, "{status}");
    }
    let page = Reply::json(502, &json!({}))
        .with("content-type", "text/html")
        .without("x-road-id")
        .body("<h1>Bad gateway</h1>");
    assert_eq!(ask(page).await.0, Trouble::Down);
}

#[tokio::test]
async fn a_slow_register_is_cut_off_in_time() {
    let server = StandIn::start([Reply::json(200, &json!({})).after(Duration::from_secs(20))]).await;
    let mut ask = question("population.person_by_code");
    ask.timeout = Duration::from_millis(200);
    let started = std::time::Instant::now();
    let failure = exchange(server.address).ask(&ask).await.unwrap_err();
    assert_eq!(failure.trouble, Trouble::Slow);
    assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
    assert_eq!(server.seen().len(), 1, "what is slow is not asked again");
}

#[tokio::test]
async fn a_closed_door_is_down() {
    let address = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let failure = exchange(address).ask(&question("population.person_by_code")).await.unwrap_err();
    assert_eq!(failure.trouble, Trouble::Down);
    assert!(failure.detail.contains("refused"), "{}", failure.detail);
}

#[tokio::test]
async fn what_is_not_configured_never_leaves_the_house() {
    let server = StandIn::start([Reply::json(200, &json!({}))]).await;
    for call in ["population.nothing", "nothing.person_by_code"] {
        let failure = exchange(server.address).ask(&question(call)).await.unwrap_err();
        assert_eq!(failure.trouble, Trouble::Denied);
    }
    assert!(server.seen().is_empty());
}
