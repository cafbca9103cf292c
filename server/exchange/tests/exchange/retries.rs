//! When a message is sent again, and that it is the same message.

use domain::ports::{Asked, Registers, Trouble};
use serde_json::json;

use crate::stand_in::{Reply, StandIn, TRACE, exchange, question};

fn down() -> Reply {
    Reply::error(500, "server.serverproxy.network_error")
}

fn good() -> Reply {
    Reply::json(200, &json!({}))
}

#[tokio::test]
async fn a_safe_ask_is_repeated_once_under_the_same_id() {
    let server = StandIn::start([down(), good()]).await;
    assert!(matches!(server.ask().await, Ok(Asked::Known { .. })));
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    assert!(seen.iter().all(|seen| seen.headers["x-road-id"] == TRACE.to_string()));
    assert_eq!(seen[0].body, seen[1].body);
}

#[tokio::test]
async fn it_is_not_repeated_for_ever() {
    let server = StandIn::start([down()]).await;
    assert_eq!(server.ask().await.unwrap_err().trouble, Trouble::Down);
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn what_is_not_marked_safe_is_sent_once() {
    let server = StandIn::start([down(), good()]).await;
    assert!(exchange(server.address).ask(&question("population.unsafe_read")).await.is_err());
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_tell_is_sent_once_and_the_outbox_decides() {
    let server = StandIn::start([down(), good()]).await;
    assert_eq!(server.tell().await.unwrap_err().trouble, Trouble::Down);
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn garbage_and_refusals_are_not_asked_for_again() {
    for reply in [good().body("<html>"), Reply::error(500, "server.serverproxy.access_denied")] {
        let server = StandIn::start([reply, good()]).await;
        assert!(server.ask().await.is_err());
        assert_eq!(server.seen().len(), 1);
    }
}
