//! The scanner, as a client of clamd meets it.

use crate::{browser, town_with};
use portico_sandbox::{Part, Running, Settings};
use serde_json::{Value, json};
use std::{
    io,
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

const FOUND: &str = "stream: Win.Test.EICAR_HDB-1 FOUND\0";

/// The test file in two halves, so that this file is not taken for it.
fn eicar() -> Vec<u8> {
    [r"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE!$H+H*"].concat().into_bytes()
}

async fn town() -> Running {
    town_with(&[Part::Scanner], Settings::default()).await
}

async fn say(town: &Running, bytes: &[u8]) -> io::Result<String> {
    let mut line = TcpStream::connect(town.addresses.clamd).await?;
    line.write_all(bytes).await?;
    let mut answer = String::new();
    line.read_to_string(&mut answer).await?;
    Ok(answer)
}

/// A stream of these chunks.
fn chunks(chunks: &[&[u8]]) -> Vec<u8> {
    let mut bytes = b"zINSTREAM\0".to_vec();
    for chunk in chunks.iter().chain([&b"".as_slice()]) {
        bytes.extend((chunk.len() as u32).to_be_bytes());
        bytes.extend(*chunk);
    }
    bytes
}

async fn order(town: &Running, fault: Value) -> u16 {
    let url = format!("{}/sandbox/faults", town.addresses.scanner);
    browser().post(url).json(&fault).send().await.unwrap().status().as_u16()
}

#[tokio::test]
async fn it_answers_in_the_manner_it_was_asked() {
    let town = town().await;
    for (asked, answered) in [
        (&b"zPING\0"[..], "PONG\0"),
        (b"nPING\n", "PONG\n"),
        (b"PING\n", "PONG\n"),
        (b"zRELOAD\0", "UNKNOWN COMMAND\0"),
        (b"nINSTREAM\n\0\0\0\0", "stream: OK\n"),
    ] {
        assert_eq!(say(&town, asked).await.unwrap(), answered, "{}", asked.escape_ascii());
    }
    assert!(say(&town, b"zVERSION\0").await.unwrap().starts_with("ClamAV "));
}

#[tokio::test]
async fn it_finds_the_test_file_and_nothing_else() {
    let town = town().await;
    let (test, plain) = (eicar(), b"Tere!".as_slice());
    assert_eq!(say(&town, &chunks(&[&test])).await.unwrap(), FOUND);
    assert_eq!(say(&town, &chunks(&[b"hidden ", &test[..30], &test[30..], b" inside"])).await.unwrap(), FOUND);
    assert_eq!(say(&town, &chunks(&[plain, &test[..30], plain])).await.unwrap(), "stream: OK\0");
}

#[tokio::test]
async fn a_stream_beyond_its_limit_is_turned_down() {
    let town = town().await;
    let answer = say(&town, b"zINSTREAM\0\xff\xff\xff\xff").await.unwrap();
    assert_eq!(answer, "INSTREAM size limit exceeded. ERROR\0");
}

#[tokio::test]
async fn it_fails_as_often_as_ordered() {
    let town = town().await;
    let stream = chunks(&[b"Tere!"]);
    let scan = async || say(&town, &stream).await.unwrap_or_default();
    assert_eq!(order(&town, json!({ "service": "scan", "fault": "down", "times": 2 })).await, 204);
    assert_eq!((scan().await, scan().await), (String::new(), String::new()));
    assert_eq!(scan().await, "stream: OK\0");

    order(&town, json!({ "service": "scan", "fault": "error_then_ok" })).await;
    assert_eq!(scan().await, "stream: Can't allocate memory ERROR\0");
    order(&town, json!({ "service": "scan", "fault": "garbage", "times": 1 })).await;
    assert!(scan().await.starts_with("<p>"));
    order(&town, json!({ "service": "scan", "fault": "lost_answer", "times": 1 })).await;
    assert_eq!(scan().await, "");

    order(&town, json!({ "service": "scan", "fault": "slow", "delay_ms": 300, "times": 1 })).await;
    let asked = Instant::now();
    assert_eq!(scan().await, "stream: OK\0");
    assert!(asked.elapsed() >= Duration::from_millis(300));
    assert_eq!(order(&town, json!({ "service": "nothing", "fault": "down" })).await, 404);
}
