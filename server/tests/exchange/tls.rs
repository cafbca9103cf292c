//! TLS with pinned certificates both ways: whatever is wrong with one of them, nothing is sent, and an operator reads
//! which file to see to.

use std::fs;

use domain::ports::{Ask, Asked, Registers, Trouble};
use exchange::Exchange;
use rcgen::{CertificateParams, KeyPair};
use sandbox::{CLIENT, Connection};
use serde_json::json;
use uuid::Uuid;

use crate::{
    raw::send,
    road::{POPULATION, Road, client},
};

const TODAY: &str = "2026-11-22T12:00:00Z";

async fn ask(exchange: &Exchange) -> Result<Asked, (Trouble, String)> {
    let ask = Ask {
        call: "population.person_by_code".parse().unwrap(),
        body: json!({ "code": "EE48005149019" }),
        trace: Uuid::from_u128(7),
        user: None,
        represented: None,
        issue: None,
        timeout: std::time::Duration::from_secs(30),
        kept_until: None,
    };
    exchange.ask(&ask).await.map_err(|failure| (failure.trouble, failure.detail))
}

/// Another pair in PEM, of nobody in particular.
fn stranger() -> (String, String) {
    let key = KeyPair::generate().unwrap();
    (CertificateParams::new(vec!["localhost".into()]).unwrap().self_signed(&key).unwrap().pem(), key.serialize_pem())
}

#[tokio::test]
async fn each_connection_type_takes_whom_it_should() {
    let folder = tempfile::tempdir().unwrap();
    let (strange, key) = stranger();
    let [other, other_key] = [("other.crt", strange), ("other.key", key)].map(|(name, text)| {
        fs::write(folder.path().join(name), text).unwrap();
        folder.path().join(name).display().to_string()
    });
    for (connection, plain, bare, with_other) in [
        (Connection::Http, true, true, true),
        (Connection::HttpsNoAuth, false, true, true),
        (Connection::Https, false, false, false),
    ] {
        let road = Road::demanding(connection).await;
        let [own, own_key, theirs] = road.certificates(folder.path());
        let pin = format!("security_server = [\"{theirs}\"]\n");
        let pair = |certificate: &str, key: &str| format!("{pin}certificate = \"{certificate}\"\nkey = \"{key}\"");
        let secure = |tls: &str| road.secure(tls, TODAY).unwrap();
        for (what, exchange, taken) in [
            ("plain HTTP", road.client(POPULATION), plain),
            ("no certificate", secure(&pin), bare),
            ("another certificate", secure(&pair(&other, &other_key)), with_other),
            ("our certificate", secure(&pair(&own, &own_key)), true),
        ] {
            match ask(&exchange).await {
                Ok(answer) => assert!(taken && matches!(answer, Asked::Known { .. }), "{connection:?}: {what}"),
                Err((trouble, detail)) => {
                    assert!(!taken, "{connection:?}, {what}: {detail}");
                    assert_eq!(trouble, Trouble::Denied, "{what}");
                    assert!(detail.contains("server.clientproxy.sslauthenticationfailed"), "{what}: {detail}");
                    assert!(detail.contains("[exchange.tls]"), "{what}: {detail}");
                }
            }
        }
    }
}

#[tokio::test]
async fn a_security_server_that_is_not_the_pinned_one_hears_nothing() {
    let road = Road::demanding(Connection::Https).await;
    let folder = tempfile::tempdir().unwrap();
    let [own, key, theirs] = road.certificates(folder.path());
    let next = folder.path().join("next.crt").display().to_string();
    fs::write(&next, stranger().0).unwrap();
    let with = |pins: &[&str], now: &str| {
        let tls = format!("security_server = {pins:?}\ncertificate = \"{own}\"\nkey = \"{key}\"");
        road.secure(&tls, now).unwrap()
    };
    // Two pins, so that a certificate can be changed while everything runs.
    assert!(ask(&with(&[&next, &theirs], TODAY)).await.is_ok());
    for (what, exchange, words) in [
        ("another certificate", with(&[&next], TODAY), ["is not pinned, SHA-256 ", "exchange.tls.security_server"]),
        ("one that has ended", with(&[&theirs], "2050-01-02T00:00:00Z"), [theirs.as_str(), "ended on 2049-12-31"]),
        (
            "one that is not in force",
            with(&[&theirs], "2019-01-01T00:00:00Z"),
            [theirs.as_str(), "this machine's clock"],
        ),
    ] {
        let (trouble, detail) = ask(&exchange).await.expect_err(what);
        assert_eq!(trouble, Trouble::Denied, "{what}");
        assert!(words.iter().all(|word| detail.contains(word)), "{what}: {detail}");
    }
    // Without pins the machine's own authorities decide, and none of them knows a certificate that signed itself.
    let secure = &road.sandbox.addresses.security_server_tls;
    let (trouble, detail) = ask(&client(secure, POPULATION, TODAY).unwrap()).await.expect_err("no pin");
    assert_eq!(trouble, Trouble::Denied);
    assert!(detail.contains("name the file in exchange.tls.security_server"), "{detail}");
}

#[tokio::test]
async fn the_wrong_port_is_named_as_such() {
    let road = Road::start().await;
    let folder = tempfile::tempdir().unwrap();
    let [.., theirs] = road.certificates(folder.path());
    let addresses = &road.sandbox.addresses;
    let tls = format!("{POPULATION}\n[tls]\nsecurity_server = [\"{theirs}\"]");
    let plain = client(&addresses.security_server.replace("http://", "https://"), &tls, TODAY).unwrap();
    let (_, detail) = ask(&plain).await.expect_err("TLS at the plain port");
    assert!(detail.contains("does not speak TLS at this port"), "{detail}");
    let secure = client(&addresses.security_server_tls.replace("https://", "http://"), POPULATION, TODAY).unwrap();
    let (_, detail) = ask(&secure).await.expect_err("plain HTTP at the port of TLS");
    assert!(detail.contains("wants https"), "{detail}");
}

#[tokio::test]
async fn what_is_wrong_with_a_file_is_said_before_anything_starts() {
    let road = Road::start().await;
    let folder = tempfile::tempdir().unwrap();
    let [own, key, theirs] = road.certificates(folder.path());
    let (_, strange) = stranger();
    let [other, empty, gone] = [("other.key", Some(strange)), ("empty.crt", Some(String::new())), ("gone.crt", None)]
        .map(|(name, text)| {
            let file = folder.path().join(name);
            text.into_iter().for_each(|text| fs::write(&file, text).unwrap());
            file.display().to_string()
        });
    let pin = format!("security_server = [\"{theirs}\"]\n");
    for (tls, words) in [
        (format!("certificate = \"{own}\"\nkey = \"{key}\""), ["not the security server's", "export"]),
        (format!("{pin}certificate = \"{own}\""), ["without a key", "name both"]),
        (format!("{pin}key = \"{key}\""), ["without a certificate", "name both"]),
        (format!("security_server = [\"{gone}\"]"), [gone.as_str(), "exchange.tls.security_server"]),
        (format!("security_server = [\"{empty}\"]"), [empty.as_str(), "exchange.tls.security_server"]),
        (format!("{pin}certificate = \"{own}\"\nkey = \"{own}\""), [own.as_str(), "exchange.tls.key"]),
        (format!("{pin}certificate = \"{own}\"\nkey = \"{other}\""), [other.as_str(), "does not go with"]),
    ] {
        let error = road.secure(&tls, TODAY).err().map(|error| error.to_string()).expect(&tls);
        assert!(words.iter().all(|word| error.contains(word)), "{tls}: {error}");
    }
    let plain = &road.sandbox.addresses.security_server;
    let error = client(plain, &format!("{POPULATION}\n[tls]\n{pin}"), TODAY).err().unwrap().to_string();
    assert!(error.contains("https://"), "{error}");
}

#[tokio::test]
async fn certificates_that_are_about_to_end_are_seen_in_time() {
    let road = Road::start().await;
    let folder = tempfile::tempdir().unwrap();
    let [own, key, theirs] = road.certificates(folder.path());
    let (certificate, key, security_server) = (own.into(), key.into(), vec![theirs.into()]);
    let tls = exchange::TlsSettings { certificate, key, security_server };
    let ageing = |now: &str| tls.ageing(now.parse().unwrap());
    assert!(ageing(TODAY).is_empty());
    let soon = ageing("2049-12-15T00:00:00Z");
    assert_eq!(soon.len(), 2);
    assert!(soon[0].contains("portal.crt ends on 2049-12-31") && soon[0].contains("exchange.tls.certificate"));
    assert!(soon[1].contains("security-server.crt") && soon[1].contains("exchange.tls.security_server"));
    assert!(ageing("2050-02-01T00:00:00Z")[0].contains("ended on"));
}

#[tokio::test]
async fn whoever_dawdles_at_the_handshake_holds_up_nobody() {
    let road = Road::demanding(Connection::Https).await;
    let address = road.sandbox.addresses.security_server_tls.trim_start_matches("https://").to_owned();
    let _idle = silent(&address).await;
    let folder = tempfile::tempdir().unwrap();
    let [own, key, theirs] = road.certificates(folder.path());
    let tls = format!("security_server = [\"{theirs}\"]\ncertificate = \"{own}\"\nkey = \"{key}\"");
    assert!(ask(&road.secure(&tls, TODAY).unwrap()).await.is_ok());
    // The other door refuses the portal, and serves who need not come by TLS.
    let good = send(road.address(), "GET", "/listClients", &[], b"").await;
    assert_eq!(good.status, 200);
    let target = "/r1/EE-sandbox/GOV/79990023/population/listMethods";
    let refused = send(road.address(), "GET", target, &[("X-Road-Client", CLIENT)], b"").await;
    assert_eq!(refused.header("x-road-error"), "server.clientproxy.ssl_authentication_failed");
}

/// Connections that never say a word.
async fn silent(address: &str) -> Vec<tokio::net::TcpStream> {
    let mut idle = Vec::new();
    for _ in 0..20 {
        idle.push(tokio::net::TcpStream::connect(address).await.unwrap());
    }
    idle
}
