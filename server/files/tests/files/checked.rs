//! Quarantine: a file is out of reach until clamd has said plainly that it is clean.

use std::time::{Duration, Instant};

use domain::{
    attachment::Check,
    ports::{Files, Verdict},
};
use portico_files::{Cabinet, Scanner};
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};
use uuid::Uuid;

use crate::{put, samples::pdf, stored};

const ID: u128 = 7;

/// Of several chunks, and no two of them alike.
fn large() -> Vec<u8> {
    (0..300_000_u32).map(|at| (at / 1000) as u8).collect()
}

/// A clamd that reads a whole stream and answers as it is told.
struct StandIn {
    address: String,
    work: JoinHandle<()>,
}

#[derive(Clone, Copy)]
enum Mood {
    /// Says this once the stream has ended.
    Says(&'static [u8]),
    /// Says this at once and hangs up.
    HangsUpWith(&'static [u8]),
    Mute,
}

impl StandIn {
    async fn start(mood: Mood) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address").to_string();
        let work = tokio::spawn(async move {
            while let Ok((line, _)) = listener.accept().await {
                tokio::spawn(talk(line, mood));
            }
        });
        Self { address, work }
    }

    fn scanner(&self) -> Scanner {
        Scanner::new(self.address.parse().expect("an address")).with_patience(Duration::from_millis(500))
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        self.work.abort();
    }
}

async fn talk(mut line: TcpStream, mood: Mood) -> Option<()> {
    let mut command = Vec::new();
    while !command.ends_with(b"\0") {
        command.push(line.read_u8().await.ok()?);
    }
    let answer = match mood {
        Mood::Mute => std::future::pending().await,
        Mood::HangsUpWith(answer) => answer,
        Mood::Says(_) if command == b"zPING\0" => b"PONG\0",
        Mood::Says(answer) => {
            assert_eq!(command, b"zINSTREAM\0");
            let mut stream = Vec::new();
            loop {
                let length = line.read_u32().await.ok()? as usize;
                if length == 0 {
                    break;
                }
                let at = stream.len();
                stream.resize(at + length, 0);
                line.read_exact(&mut stream[at..]).await.ok()?;
            }
            // What was streamed is what is stored, in however many chunks.
            if stream == pdf() || stream == large() { answer } else { b"stream: another file ERROR\0" }
        }
    };
    line.write_all(answer).await.ok()
}

/// A cabinet with one file in quarantine.
async fn waiting(scanner: Scanner) -> (TempDir, Cabinet) {
    let root = tempfile::tempdir().expect("a folder");
    let cabinet = Cabinet::folder(root.path(), Some(scanner)).expect("a cabinet");
    assert_eq!(stored(put(&cabinet, ID, &pdf()).await).check, Check::Waiting);
    assert_eq!(read(&cabinet).await, None, "nobody reads what waits");
    (root, cabinet)
}

async fn read(cabinet: &Cabinet) -> Option<Vec<u8>> {
    cabinet.get(Uuid::from_u128(ID)).await.expect("well")
}

async fn check(cabinet: &Cabinet) -> Verdict {
    cabinet.check(Uuid::from_u128(ID)).await.expect("well")
}

#[tokio::test]
async fn a_clean_file_leaves_quarantine_and_stays_clean() {
    let clamd = StandIn::start(Mood::Says(b"stream: OK\0")).await;
    clamd.scanner().ping().await.expect("it is there");
    let (_root, cabinet) = waiting(clamd.scanner()).await;
    for _ in 0..2 {
        assert_eq!(check(&cabinet).await, Verdict::Clean);
    }
    assert_eq!(read(&cabinet).await, Some(pdf()));
}

#[tokio::test]
async fn an_infected_file_stays_out_of_reach_until_it_is_removed() {
    let clamd = StandIn::start(Mood::Says(b"stream: Win.Test.EICAR_HDB-1 FOUND\0")).await;
    let (_root, cabinet) = waiting(clamd.scanner()).await;
    for _ in 0..2 {
        assert_eq!(check(&cabinet).await, Verdict::Infected { what: "Win.Test.EICAR_HDB-1".into() });
        assert_eq!(read(&cabinet).await, None);
    }
    cabinet.remove(Uuid::from_u128(ID)).await.expect("well");
    assert_eq!(check(&cabinet).await, Verdict::Gone);
}

#[tokio::test]
async fn any_doubt_leaves_the_file_where_it_is() {
    for mood in [
        Mood::Mute,
        Mood::HangsUpWith(b""),
        Mood::HangsUpWith(b"INSTREAM size limit exceeded. ERROR\0"),
        Mood::HangsUpWith(b"stream: O"),
        Mood::Says(b"stream: OK"),
        Mood::Says(b"stream: Can't allocate memory ERROR\0"),
        Mood::Says(b"UNKNOWN COMMAND\0"),
        Mood::Says(b""),
    ] {
        let clamd = StandIn::start(mood).await;
        let (_root, cabinet) = waiting(clamd.scanner()).await;
        let begun = Instant::now();
        assert_eq!(check(&cabinet).await, Verdict::NotNow);
        assert!(begun.elapsed() < Duration::from_secs(3));
        assert_eq!(read(&cabinet).await, None);
    }
}

#[tokio::test]
async fn a_scanner_that_comes_back_is_asked_again() {
    let gone = StandIn::start(Mood::Mute).await.scanner();
    gone.ping().await.expect_err("nobody there");
    let (root, cabinet) = waiting(gone).await;
    assert_eq!(check(&cabinet).await, Verdict::NotNow);
    let back = StandIn::start(Mood::Says(b"stream: OK\0")).await;
    let cabinet = Cabinet::folder(root.path(), Some(back.scanner())).expect("a cabinet");
    assert_eq!(check(&cabinet).await, Verdict::Clean);
}

#[tokio::test]
async fn quarantine_stays_shut_when_the_antivirus_is_configured_away() {
    let clamd = StandIn::start(Mood::Says(b"stream: OK\0")).await;
    let (root, _) = waiting(clamd.scanner()).await;
    let cabinet = Cabinet::folder(root.path(), None).expect("a cabinet");
    assert_eq!(check(&cabinet).await, Verdict::NotNow);
    assert_eq!(read(&cabinet).await, None);
}

#[tokio::test]
async fn a_file_too_large_for_clamd_is_told_to_the_operator() {
    let clamd = StandIn::start(Mood::HangsUpWith(b"INSTREAM size limit exceeded. ERROR\0")).await;
    let error = clamd.scanner().scan(&[b'x'; 200]).await.expect_err("too large").to_string();
    assert!(error.contains("StreamMaxLength"), "{error}");
}

#[tokio::test]
async fn a_file_of_many_chunks_arrives_whole() {
    let clamd = StandIn::start(Mood::Says(b"stream: OK\0")).await;
    clamd.scanner().scan(&large()).await.expect("clean");
    let other = clamd.scanner().scan(&large()[1..]).await.expect_err("one byte is missing").to_string();
    assert!(other.contains("another file"), "{other}");
}

#[cfg(unix)]
#[tokio::test]
async fn a_clamd_behind_a_socket_is_asked_as_well() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("clamd.ctl");
    let listener = tokio::net::UnixListener::bind(&path).expect("a socket");
    let work = tokio::spawn(async move {
        let (mut line, _) = listener.accept().await.expect("a guest");
        let mut command = [0; 6];
        line.read_exact(&mut command).await.expect("a command");
        line.write_all(b"PONG\0").await.expect("an answer");
    });
    let address = path.to_str().expect("a plain path").parse().expect("an address");
    Scanner::new(address).ping().await.expect("it is there");
    work.await.expect("it was asked");
}
