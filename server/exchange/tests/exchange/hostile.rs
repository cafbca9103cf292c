//! Security servers, or whoever stands in their place, that wear a client out: each costs a bounded time and memory, and
//! each is told apart in the log.

use std::{
    collections::HashSet,
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use domain::ports::{Registers, Trouble};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    time::{sleep, timeout},
};

use crate::stand_in::{SERVICE, TRACE, exchange, question};

/// Longer than any of these may take, on the slowest machine.
const FAR_TOO_LONG: Duration = Duration::from_secs(60);
/// What sockets hold between two ends that do not read, and some more.
const IN_FLIGHT: u64 = 16 * 1024 * 1024;

/// What is sent to whoever asks: once `first`, and then `again`, for ever when it is not empty.
struct Script {
    first: Vec<u8>,
    again: Vec<u8>,
    pause: Duration,
}

struct Hostile {
    address: SocketAddr,
    sent: Arc<AtomicU64>,
}

impl Hostile {
    async fn start(script: Script) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (script, sent) = (Arc::new(script), Arc::new(AtomicU64::new(0)));
        let count = Arc::clone(&sent);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let (script, count) = (Arc::clone(&script), Arc::clone(&count));
                tokio::spawn(async move {
                    let _ = stream.read(&mut [0; 64 * 1024]).await;
                    let _ = stream.write_all(&script.first).await;
                    while !script.again.is_empty() && stream.write_all(&script.again).await.is_ok() {
                        count.fetch_add(script.again.len() as u64, Ordering::SeqCst);
                        sleep(script.pause).await;
                    }
                });
            }
        });
        Self { address, sent }
    }
}

/// The head of a good answer, and `more` lines.
fn head(more: &str) -> String {
    format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Road-Id: {TRACE}\r\nX-Road-Service: {SERVICE}\r\n{more}\r\n"
    )
}

fn once(first: impl Into<Vec<u8>>) -> Script {
    Script { first: first.into(), again: Vec::new(), pause: Duration::ZERO }
}

fn endless(first: impl Into<Vec<u8>>, again: impl Into<Vec<u8>>) -> Script {
    Script { first: first.into(), again: again.into(), pause: Duration::ZERO }
}

fn trickle(first: impl Into<Vec<u8>>, again: &str) -> Script {
    Script { first: first.into(), again: again.into(), pause: Duration::from_millis(20) }
}

/// What an ask with half a second of patience says, and how much was poured out for it.
async fn ask(script: Script) -> (Trouble, String, u64) {
    let hostile = Hostile::start(script).await;
    let ask = domain::ports::Ask { timeout: Duration::from_millis(1500), ..question("population.unsafe_read") };
    let exchange = exchange(hostile.address);
    let failure = timeout(FAR_TOO_LONG, exchange.ask(&ask)).await.expect("an end").expect_err("no answer");
    (failure.trouble, failure.detail, hostile.sent.load(Ordering::SeqCst))
}

#[tokio::test]
async fn each_kind_of_hostile_answer_ends_and_is_told_apart() {
    const MEGABYTE: usize = 1024 * 1024;
    let chunk = [b"100000\r\n", &vec![b' '; MEGABYTE][..], b"\r\n"].concat();
    let bomb = vec![0; MEGABYTE];
    let table = [
        (
            "a body that says it is 100 MB",
            endless(head("Content-Length: 104857600\r\n"), vec![b' '; MEGABYTE]),
            Trouble::Garbage,
            "longer than 4096 bytes",
        ),
        (
            "headers without end",
            endless("HTTP/1.1 200 OK\r\n", vec![b'x'; MEGABYTE]),
            Trouble::Garbage,
            "head of the answer is too long",
        ),
        (
            "a byte now and then",
            trickle(head("Transfer-Encoding: chunked\r\n"), "1\r\n \r\n"),
            Trouble::Slow,
            "no answer in time",
        ),
        (
            "a body that ends before its length",
            once(head("Content-Length: 4000\r\n") + "{\"a\":"),
            Trouble::Down,
            "ended in the middle",
        ),
        (
            "a body that is longer than its length",
            once(head("Content-Length: 5\r\n") + "{\"a\":1}"),
            Trouble::Garbage,
            "not a JSON object",
        ),
        (
            "a packed body",
            endless(head("Content-Encoding: gzip\r\nContent-Length: 104857600\r\n"), bomb),
            Trouble::Garbage,
            "packed as gzip",
        ),
        ("another protocol", once("SSH-2.0-OpenSSH_9.9\r\n"), Trouble::Garbage, "not HTTP"),
    ];
    let mut details = HashSet::new();
    for (what, script, trouble, words) in table {
        let (found, detail, sent) = ask(script).await;
        assert_eq!(found, trouble, "{what}: {detail}");
        assert!(detail.contains(words), "{what}: {detail}");
        assert!(sent <= IN_FLIGHT, "{what}: {sent} bytes were taken");
        assert!(details.insert(detail.clone()), "{what} reads like another: {detail}");
    }
    let (trouble, detail, sent) = ask(endless(head("Transfer-Encoding: chunked\r\n"), chunk)).await;
    assert_eq!(trouble, Trouble::Garbage, "{detail}");
    assert!(detail.contains("longer than 4096 bytes") && sent <= IN_FLIGHT, "{detail}: {sent} bytes");
}

#[tokio::test]
async fn other_ways_to_the_same_ends() {
    let many: String = (0..5000).map(|at| format!("X-{at}: y\r\n")).collect();
    for (what, script, words) in [
        ("five thousand headers", once(head(&many) + "{}"), "head of the answer is too long"),
        ("a header now and then", trickle("HTTP/1.1 200 OK\r\n", "X: y\r\n"), "in time"),
        ("nothing at all", once(""), "ended in the middle"),
        ("half a head", once("HTTP/1.1 200 OK\r\nContent-"), "ended in the middle"),
        ("half a chunk", once(head("Transfer-Encoding: chunked\r\n") + "100\r\n{"), "ended in the middle"),
        ("a chunk without a length", once(head("Transfer-Encoding: chunked\r\n") + "zz\r\n{}\r\n"), "not HTTP"),
        ("two lengths", once(head("Content-Length: 2\r\nContent-Length: 3\r\n") + "{}"), "not HTTP"),
    ] {
        let (_, detail, _) = ask(script).await;
        assert!(detail.contains(words), "{what}: {detail}");
    }
}

#[tokio::test]
async fn an_error_is_known_by_its_header_however_long_its_body_is_drawn() {
    let error = head("X-Road-Error: Server.ServerProxy.AccessDenied\r\nTransfer-Encoding: chunked\r\n");
    let hostile = Hostile::start(trickle(error, "1\r\n \r\n")).await;
    let ask = domain::ports::Ask { timeout: FAR_TOO_LONG, ..question("population.unsafe_read") };
    let failure = timeout(FAR_TOO_LONG, exchange(hostile.address).ask(&ask)).await.unwrap().unwrap_err();
    assert_eq!(failure.trouble, Trouble::Denied);
    assert!(failure.detail.contains("accessdenied"), "{}", failure.detail);
}
