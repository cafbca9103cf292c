//! The X-Road table of REST cases, met from outside.

use crate::{BENEFITS, CITY, POLICE, POPULATION, TRAFFIC, ask, browser, header, own, town, town_with};
use portico_sandbox::{CLIENT, Part, Settings, providers};
use reqwest::{Method, Response};
use serde_json::{Value, json};
use std::collections::HashSet;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

fn mari() -> Value {
    json!({ "code": "EE48005149019" })
}

/// The code in the header and in the body, which must agree.
async fn error_of(response: Response) -> String {
    let code = header(&response, "x-road-error").to_owned();
    let body: Value = response.json().await.unwrap();
    assert_eq!(body["type"], code);
    assert!(body["message"].is_string() && body["detail"].is_string());
    code
}

#[tokio::test]
async fn an_answer_comes_back_signed_with_the_ids_of_its_exchange() {
    let town = town().await;
    let (mut hashes, mut exchanges) = (HashSet::new(), HashSet::new());
    for _ in 0..2 {
        let request = ask(&town, POPULATION, "person-by-code", &mari());
        let response = request.header("x-road-id", "act-1").header("x-road-request-id", "mine").send().await.unwrap();
        assert_eq!(response.status(), 200);
        assert_eq!(header(&response, "x-road-id"), "act-1");
        assert_eq!(header(&response, "x-road-client"), CLIENT);
        assert_eq!(header(&response, "x-road-service"), format!("{POPULATION}/person-by-code"));
        assert_eq!(header(&response, "x-road-error"), "");
        assert_eq!(header(&response, "content-type"), "application/json");
        assert_eq!(response.headers().get_all("date").iter().count(), 1);
        assert_eq!(header(&response, "x-road-request-hash").len(), 88);
        assert_eq!(header(&response, "x-road-request-id").len(), 36);
        hashes.insert(header(&response, "x-road-request-hash").to_owned());
        exchanges.insert(header(&response, "x-road-request-id").to_owned());
        let person: Value = response.json().await.unwrap();
        assert_eq!(person["address"], "Pikk tn 1-2, Tallinn");
    }
    assert_eq!((hashes.len(), exchanges.len()), (2, 2));

    let response = ask(&town, POPULATION, "person-by-code", &mari()).send().await.unwrap();
    assert!(header(&response, "x-road-id").starts_with("EE-sandbox-"));
}

#[tokio::test]
async fn what_cannot_be_read_is_the_servers_error_with_status_500() {
    let town = town().await;
    let base = &town.addresses.security_server;
    let good = format!("/r1/{POPULATION}/person-by-code");
    for (path, client) in [
        (good.as_str(), None),
        (good.as_str(), Some("EE-sandbox/GOV")),
        (good.as_str(), Some("EE-sandbox/GOV/79990017/portico/more")),
        ("/r1/EE-sandbox/GOV/79990023/population", Some(CLIENT)),
        ("/r2/EE-sandbox/GOV/79990023/population/person-by-code", Some(CLIENT)),
        ("/r1/EE-sandbox%2FGOV%2F79990023%2Fpopulation%2Fperson-by-code", Some(CLIENT)),
        ("/r1/EE-sandbox/GOV/79990023/popul%FFation/person-by-code", Some(CLIENT)),
    ] {
        let mut request = browser().post(format!("{base}{path}")).json(&mari());
        if let Some(client) = client {
            request = request.header("x-road-client", client);
        }
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), 500, "{path} {client:?}");
        assert_eq!(error_of(response).await, "server.clientproxy.internal_error", "{path}");
    }
    for (name, value) in [("x-road-represented-party", "COM/1/2"), ("x-road-security-server", "EE-sandbox/GOV/1")] {
        let request = ask(&town, POPULATION, "person-by-code", &mari()).header(name, value);
        let error = error_of(request.send().await.unwrap()).await;
        assert_eq!(error, "server.clientproxy.internal_error", "{name}");
    }
}

#[tokio::test]
async fn strangers_strange_services_and_the_unentitled_are_told_apart() {
    let town = town().await;
    let base = &town.addresses.security_server;
    let onlooker = "EE-sandbox/COM/19990040/onlooker";
    let nobody = "EE-sandbox/GOV/79990069/nobody";
    let person = format!("{POPULATION}/person-by-code");
    for (client, service, code) in [
        (nobody, person.clone(), "server.clientproxy.unknown_member"),
        (CLIENT, format!("{nobody}/person-by-code"), "server.clientproxy.unknown_member"),
        (CLIENT, format!("{POPULATION}/everything"), "server.serverproxy.unknown_service"),
        (CLIENT, format!("{TRAFFIC}/person-by-code"), "server.serverproxy.unknown_service"),
        (onlooker, person.clone(), "server.serverproxy.access_denied"),
    ] {
        let request = browser().post(format!("{base}/r1/{service}")).header("x-road-client", client);
        let response = request.json(&mari()).send().await.unwrap();
        assert_eq!(response.status(), 500);
        assert_eq!(error_of(response).await, code, "{client} {service}");
    }
    let request = ask(&town, POPULATION, "person-by-code", &mari());
    let elsewhere = request.header("x-road-security-server", "EE-sandbox/GOV/79990017/ss2");
    let error = error_of(elsewhere.send().await.unwrap()).await;
    assert_eq!(error, "server.clientproxy.invalid_security_server");
    let request = ask(&town, POPULATION, "person-by-code", &mari());
    let ours = request.header("x-road-security-server", "EE-sandbox/GOV/79990017/ss1");
    assert_eq!(ours.send().await.unwrap().status(), 200);
}

/// The portal may call everything that a register offers, and the onlooker may look up vehicles.
#[tokio::test]
async fn every_service_is_for_those_who_have_a_right_to_it() {
    let town = town().await;
    let onlooker = "EE-sandbox/COM/19990040/onlooker";
    for provider in providers() {
        for service in provider.services {
            let url = format!("{}/r1/{}/{service}", town.addresses.security_server, provider.subsystem);
            let answer = |client| browser().post(&url).header("x-road-client", client).json(&json!({})).send();
            let portal = answer(CLIENT).await.unwrap();
            assert_eq!(header(&portal, "x-road-error"), "", "{service}");
            let expected = if *service == "vehicle-by-plate" { "" } else { "server.serverproxy.access_denied" };
            let looked = answer(onlooker).await.unwrap();
            assert_eq!(header(&looked, "x-road-error"), expected, "{service}");
        }
    }
}

#[tokio::test]
async fn registers_behind_one_port_are_told_apart() {
    let town = town().await;
    let mut ports = HashSet::new();
    for (provider, service) in [(POLICE, "fines-of"), (BENEFITS, "benefit-status"), (CITY, "problem-report")] {
        let answer = ask(&town, provider, service, &json!({})).send().await.unwrap();
        assert_eq!((answer.status().as_u16(), header(&answer, "x-road-error")), (422, ""), "{service}");
        ports.insert(own(&town, provider, "").rsplit_once('/').unwrap().0.to_owned());
        // Past the security server, under another register's name, there is no such service.
        let elsewhere = own(&town, if provider == CITY { POLICE } else { CITY }, &format!("/{service}"));
        assert_eq!(browser().post(elsewhere).json(&json!({})).send().await.unwrap().status(), 404, "{service}");
    }
    assert_eq!(ports.len(), 1);
    // A client library would tidy this path up by itself.
    let line = format!("POST /r1/{CITY}/problem-report/%2e%2e/%2e%2e/police/fines-of HTTP/1.1\r\nHost: x\r\n");
    let request = format!("{line}X-Road-Client: {CLIENT}\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{{}}");
    let mut stream = TcpStream::connect(town.addresses.security_server.trim_start_matches("http://")).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.contains("x-road-error: server.clientproxy.internal_error"), "{answer}");
}

#[tokio::test]
async fn codes_may_be_percent_encoded_and_the_last_client_counts() {
    let town = town().await;
    let base = &town.addresses.security_server;
    let url = format!("{base}/r1/EE%2Dsandbox/GOV/79990023/popul%61tion/person-by-code");
    let request = browser().post(url).header("x-road-client", "EE-sandbox/GOV/0/other");
    let request = request.header("x-road-client", "EE%2Dsandbox/GOV/79990017/portico");
    assert_eq!(request.json(&mari()).send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn a_registers_own_errors_pass_untouched() {
    let town = town().await;
    let nobody = json!({ "code": "EE38001085718" });
    let response = ask(&town, POPULATION, "person-by-code", &nobody).send().await.unwrap();
    assert_eq!(response.status(), 404);
    assert_eq!(header(&response, "x-road-error"), "");
    assert_eq!(response.json::<Value>().await.unwrap(), json!({ "error": "unknown_person" }));

    // Inside the service's address, but not the service: the register says so, not the gateway.
    let response = ask(&town, POPULATION, "person-by-code/more", &mari()).send().await.unwrap();
    assert_eq!((response.status().as_u16(), header(&response, "x-road-error")), (404, ""));
    let url = format!("{}/r1/{POPULATION}/person-by-code", town.addresses.security_server);
    let request = browser().request(Method::PATCH, url).header("x-road-client", CLIENT);
    let response = request.send().await.unwrap();
    assert_eq!((response.status().as_u16(), header(&response, "x-road-error")), (405, ""));
}

#[tokio::test]
async fn an_unreachable_register_is_a_network_error_in_the_form_asked_for() {
    let gateway = town_with(&[Part::SecurityServer], Settings::default()).await;
    let response = ask(&gateway, POPULATION, "person-by-code", &mari()).send().await.unwrap();
    assert_eq!(error_of(response).await, "server.serverproxy.network_error");

    let request = ask(&gateway, POPULATION, "person-by-code", &mari());
    let response = request.header("accept", "application/xml").send().await.unwrap();
    assert_eq!(header(&response, "content-type"), "application/xml;charset=utf-8");
    let xml = response.text().await.unwrap();
    assert!(xml.contains("<error><type>server.serverproxy.network_error</type><message>"), "{xml}");
}

#[tokio::test]
async fn a_body_too_long_for_the_register_is_the_registers_matter() {
    let town = town().await;
    let large = json!({ "code": "x".repeat(3 * 1024 * 1024) });
    let response = ask(&town, POPULATION, "person-by-code", &large).send().await.unwrap();
    assert_eq!((response.status().as_u16(), header(&response, "x-road-error")), (413, ""));
}

#[tokio::test]
async fn the_gateway_lists_members_and_services() {
    let town = town().await;
    let base = &town.addresses.security_server;
    let list = browser().get(format!("{base}/listClients"));
    let clients: Value = list.header("accept", "application/json").send().await.unwrap().json().await.unwrap();
    assert_eq!(clients["member"].as_array().unwrap().len(), 3 + providers().len());
    assert_eq!(clients["member"][0]["id"]["subsystem_code"], "portico");
    for (method, count) in [("listMethods", 4), ("allowedMethods", 1)] {
        let request = browser().get(format!("{base}/r1/{TRAFFIC}/{method}"));
        let request = request.header("x-road-client", "EE-sandbox/COM/19990040/onlooker");
        let services: Value = request.send().await.unwrap().json().await.unwrap();
        assert_eq!(services["service"].as_array().unwrap().len(), count, "{method}");
        assert_eq!(services["service"][0]["service_code"], "vehicle-by-plate");
    }
}
