//! Registers that fail: with a person, and on demand.

use crate::{BENEFITS, POLICE, POPULATION, TRAFFIC, ask, header, order, records, registers::application, town};
use portico_sandbox::Running;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// Status, X-Road error and body of an application.
async fn apply(town: &Running, key: &str) -> (u16, String, String) {
    let response = ask(town, TRAFFIC, "permit-application", &application(key, "h")).send().await.unwrap();
    let (status, error) = (response.status().as_u16(), header(&response, "x-road-error").to_owned());
    (status, error, response.text().await.unwrap())
}

#[tokio::test]
async fn toomas_is_slow_peeter_is_garbage_liis_and_kadri_are_cut_off() {
    let town = town().await;
    let person = |code: &str| ask(&town, POPULATION, "person-by-code", &json!({ "code": code }));

    let toomas = person("EE38506309055").timeout(Duration::from_millis(1500)).send().await;
    assert!(toomas.unwrap_err().is_timeout());
    let peeter = person("EE37909119064").send().await.unwrap();
    assert_eq!((peeter.status().as_u16(), header(&peeter, "x-road-error")), (200, ""));
    assert!(peeter.json::<Value>().await.is_err());
    let liis = person("EE49501229074").send().await.unwrap();
    assert_eq!(header(&liis, "x-road-error"), "server.serverproxy.network_error");

    let plate = |plate: &str| ask(&town, TRAFFIC, "vehicle-by-plate", &json!({ "plate": plate }));
    let kadri = plate("890HJK").send().await.unwrap();
    assert_eq!(header(&kadri, "x-road-error"), "server.serverproxy.network_error");
    assert_eq!(plate("123ABC").send().await.unwrap().status(), 200);

    // Each is well at the other register.
    assert_eq!(person("EE48808179082").send().await.unwrap().status(), 200);
    assert_eq!(plate("789GHJ").send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn a_register_fails_as_often_as_ordered() {
    let town = town().await;
    assert_eq!(
        order(&town, TRAFFIC, json!({ "service": "permit-application", "fault": "down", "times": 2 })).await,
        204
    );
    for _ in 0..2 {
        let (status, error, _) = apply(&town, "k").await;
        assert_eq!((status, error.as_str()), (500, "server.serverproxy.network_error"));
    }
    assert_eq!(apply(&town, "k").await.0, 201);

    order(&town, TRAFFIC, json!({ "service": "permit-application", "fault": "error_then_ok" })).await;
    let (status, error, body) = apply(&town, "k2").await;
    assert_eq!((status, error.as_str(), body.as_str()), (500, "", r#"{"error":"internal_error"}"#));
    assert_eq!(apply(&town, "k2").await.0, 201);

    order(&town, TRAFFIC, json!({ "service": "permit-application", "fault": "garbage" })).await;
    assert!(apply(&town, "k3").await.2.starts_with("<p>"));
    order(&town, TRAFFIC, json!({ "service": "permit-application", "fault": "none" })).await;
    assert_eq!(apply(&town, "k3").await.0, 201);
    assert_eq!(records(&town, TRAFFIC).await["records"][0]["received"], 3);
}

#[tokio::test]
async fn a_lost_answer_is_recorded_all_the_same() {
    let town = town().await;
    order(&town, TRAFFIC, json!({ "service": "permit-application", "fault": "lost_answer", "times": 1 })).await;
    assert_eq!(apply(&town, "k").await.1, "server.serverproxy.network_error");
    assert_eq!(apply(&town, "k").await.0, 200, "already recorded");
}

#[tokio::test]
async fn slow_is_late_but_right_and_does_not_hold_up_stopping() {
    let town = town().await;
    order(&town, TRAFFIC, json!({ "service": "permit-application", "fault": "slow", "delay_ms": 300, "times": 1 }))
        .await;
    let asked = Instant::now();
    assert_eq!(apply(&town, "k").await.0, 201);
    assert!(asked.elapsed() >= Duration::from_millis(300));

    let request = ask(&town, POPULATION, "person-by-code", &json!({ "code": "EE38506309055" }));
    let waiting = tokio::spawn(request.send());
    tokio::time::sleep(Duration::from_millis(300)).await;
    let stopping = Instant::now();
    town.stop().await;
    assert!(stopping.elapsed() < Duration::from_secs(2));
    drop(waiting);
}

#[tokio::test]
async fn an_order_that_makes_no_sense_is_refused() {
    let town = town().await;
    assert_eq!(order(&town, TRAFFIC, json!({ "service": "nothing", "fault": "down" })).await, 404);
    assert_eq!(order(&town, TRAFFIC, json!({ "service": "permit-application", "fault": "odd" })).await, 422);
}

#[tokio::test]
async fn every_service_of_every_register_can_fail_in_every_way() {
    let town = town().await;
    for provider in portico_sandbox::providers() {
        for service in provider.services {
            let fault = async |word: &str| {
                let fault = json!({ "service": service, "fault": word, "times": 1, "delay_ms": 200 });
                assert_eq!(order(&town, provider.subsystem, fault).await, 204, "{service}");
                let asked = Instant::now();
                let answer = ask(&town, provider.subsystem, service, &json!({})).send().await.unwrap();
                let said = (answer.status().as_u16(), header(&answer, "x-road-error").to_owned());
                (said.0, said.1, answer.text().await.unwrap(), asked.elapsed())
            };
            let (status, error, ..) = fault("down").await;
            assert_eq!((status, error.as_str()), (500, "server.serverproxy.network_error"), "{service}");
            let (status, error, ..) = fault("lost_answer").await;
            assert_eq!((status, error.as_str()), (500, "server.serverproxy.network_error"), "{service}");
            assert!(fault("garbage").await.2.starts_with("<p>"), "{service}");
            let (status, error, body, _) = fault("error_then_ok").await;
            assert_eq!(
                (status, error.as_str(), body.as_str()),
                (500, "", r#"{"error":"internal_error"}"#),
                "{service}"
            );
            let (status, error, body, _) = fault("reject").await;
            assert_eq!((status, error.as_str(), body.as_str()), (409, "", r#"{"error":"rejected"}"#), "{service}");
            let (status, error, _, elapsed) = fault("slow").await;
            assert!(elapsed >= Duration::from_millis(200), "{service}");
            // Well again: it looks at what it is asked. The feed of births needs no argument.
            let well = if *service == "births" { 200 } else { 422 };
            assert_eq!((status, error.as_str()), (well, ""), "{service}");
        }
    }
}

#[tokio::test]
async fn a_fault_hits_one_register_alone() {
    let town = town().await;
    order(&town, BENEFITS, json!({ "service": "benefit-status", "fault": "down" })).await;
    let ask = async |subsystem, service, body: Value| ask(&town, subsystem, service, &body).send().await.unwrap();
    assert_eq!(ask(BENEFITS, "benefit-status", json!({ "person": "x" })).await.status(), 500);
    assert_eq!(ask(POLICE, "fines-of", json!({ "code": "x" })).await.status(), 200);
    assert_eq!(order(&town, POLICE, json!({ "service": "benefit-status", "fault": "down" })).await, 404);
}
