//! Asking a register's tracker: what goes out, and answers that no tracker may give.

use std::time::Duration;

use domain::ports::{Ask, Asked, Call, FIND_USAGE, HEARTBEAT, Registers, Trouble};
use http::Method;
use serde_json::json;

use crate::stand_in::{Reply, StandIn, TRACE, exchange_with};

const MORE: &str = "[registers.traffic]\nsubsystem = \"EE-sandbox/GOV/70000029/traffic\"\ntracker = true";
const SERVICE: &str = "EE-sandbox/GOV/70000029/traffic/findUsage";

fn find() -> Ask {
    Ask {
        call: Call::tracker("traffic", FIND_USAGE),
        body: json!({ "userCode": "EE60001019906", "offset": 0, "limit": 100, "periodStart": null }),
        trace: TRACE,
        user: Some("EE60001019906".into()),
        represented: None,
        issue: None,
        timeout: Duration::from_millis(500),
        kept_until: None,
    }
}

fn told(body: &str) -> Reply {
    Reply::json(200, &json!({})).with("x-road-service", SERVICE).body(body)
}

async fn asked(reply: Reply) -> (StandIn, Result<Asked, domain::ports::RegisterFailure>) {
    let server = StandIn::start([reply]).await;
    let answer = exchange_with(server.address, MORE).ask(&find()).await;
    (server, answer)
}

#[tokio::test]
async fn it_is_asked_by_get_in_the_persons_name() {
    let (server, answer) = asked(told(r#"{ "totalUsages": 0, "usages": [] }"#)).await;
    assert!(matches!(answer, Ok(Asked::Known { body, .. }) if body["totalUsages"] == 0));
    let [seen] = <[_; 1]>::try_from(server.seen()).unwrap();
    assert_eq!(seen.method, Method::GET);
    assert_eq!(seen.uri.to_string(), format!("/r1/{SERVICE}/v2/findUsage?limit=100&offset=0&userCode=EE60001019906"));
    assert_eq!(seen.headers["x-road-userid"], "EE60001019906");
    assert!(seen.text.is_empty());
    let beat = Ask { call: Call::tracker("traffic", HEARTBEAT), body: json!({}), user: None, ..find() };
    let _ = exchange_with(server.address, MORE).ask(&beat).await;
    assert_eq!(server.seen()[1].uri.to_string(), format!("/r1/{SERVICE}/v2/heartbeat"));
}

#[tokio::test]
async fn what_no_tracker_may_answer_is_bounded_and_told_apart() {
    let large = format!(r#"{{ "usages": ["{}"] }}"#, "a".repeat(10 * 1024 * 1024));
    for (what, reply, trouble) in [
        ("ten megabytes", told(&large), Trouble::Garbage),
        ("half a word of JSON", told(r#"{ "usages": ["#), Trouble::Garbage),
        ("a page for people", told("<p>Teenus on hoolduses").with("content-type", "text/html"), Trouble::Garbage),
        ("nothing in time", told("{}").after(Duration::from_secs(30)), Trouble::Slow),
        (
            "another service's answer",
            told("{}").with("x-road-service", "EE-sandbox/GOV/1/x/findUsage"),
            Trouble::Garbage,
        ),
        ("no right to ask", Reply::error(500, "server.serverproxy.access_denied"), Trouble::Denied),
    ] {
        let (_, answer) = asked(reply).await;
        assert_eq!(answer.err().map(|failure| failure.trouble), Some(trouble), "{what}");
    }
}

#[tokio::test]
async fn who_has_no_tracker_is_not_asked() {
    let server = StandIn::start([told("{}")]).await;
    let ask = Ask { call: Call::tracker("population", FIND_USAGE), ..find() };
    let answer = exchange_with(server.address, MORE).ask(&ask).await;
    assert!(matches!(answer, Err(failure) if failure.trouble == Trouble::Denied));
    assert!(server.seen().is_empty());
}
