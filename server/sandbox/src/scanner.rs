//! The scanner: speaks clamd's protocol (clamd(8), INSTREAM) and finds one thing, the EICAR test file.

use crate::faults::{Board, Fault, Order};
use axum::{
    Json, Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::post,
};
use serde_json::json;
use std::{io, sync::Arc, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinSet,
    time::{sleep, timeout},
};

/// What can be ordered to fail.
const SCAN: &str = "scan";
const LONGEST_COMMAND: usize = 1024;
/// clamd's own `StreamMaxLength`, 25 MB, as many distributions ship it.
const LONGEST_STREAM: usize = 25 * 1024 * 1024;
const MOST_TALKS: usize = 50;
const PATIENCE: Duration = Duration::from_secs(60);

/// The middle of the EICAR test file: enough to know it by, and not enough for this program to be taken for it.
const EICAR: &[u8] = b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!";
const FOUND: &str = "stream: Win.Test.EICAR_HDB-1 FOUND";

/// The faults that were ordered.
#[derive(Clone, Default)]
pub(crate) struct Scanner(Arc<Board>);

pub(crate) fn router(scanner: Scanner) -> Router {
    Router::new().route("/sandbox/faults", post(plan)).with_state(scanner)
}

async fn plan(State(scanner): State<Scanner>, Json(order): Json<Order>) -> Response {
    if order.service.as_deref() != Some(SCAN) {
        return (StatusCode::NOT_FOUND, Json(json!({ "error": "unknown_service" }))).into_response();
    }
    match scanner.0.switch_here(order) {
        Ok(_) => StatusCode::NO_CONTENT.into_response(),
        Err(wrong) => (StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "error": wrong.to_string() }))).into_response(),
    }
}

/// Answers until dropped; every talk under way is dropped with it.
pub(crate) async fn answer(listener: TcpListener, scanner: Scanner) {
    let mut talks = JoinSet::new();
    loop {
        while talks.len() >= MOST_TALKS {
            talks.join_next().await;
        }
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    let scanner = scanner.clone();
                    talks.spawn(async move { scanner.talk(BufReader::new(stream)).await });
                }
                Err(error) => {
                    tracing::warn!(%error, "the scanner cannot take a connection");
                    sleep(Duration::from_millis(100)).await;
                }
            },
            Some(_) = talks.join_next() => {}
        }
    }
}

impl Scanner {
    /// One command and its answer; clamd hangs up after that.
    async fn talk(&self, mut line: BufReader<TcpStream>) -> io::Result<()> {
        let (command, end) = timeout(PATIENCE, command(&mut line)).await??;
        let answer = match command.as_slice() {
            b"PING" => "PONG",
            b"VERSION" => "ClamAV 1.4.3/27800/Sandbox: nothing here is real",
            b"INSTREAM" => match self.scan(&mut line).await? {
                Some(answer) => answer,
                None => return Ok(()),
            },
            _ => "UNKNOWN COMMAND",
        };
        line.write_all(&[answer.as_bytes(), &[end]].concat()).await?;
        line.shutdown().await
    }

    /// What it says about a stream; nothing when it hangs up.
    async fn scan(&self, line: &mut BufReader<TcpStream>) -> io::Result<Option<&'static str>> {
        let fault = self.0.take(&[SCAN], |_| false);
        if fault == Some(Fault::Down) {
            return Ok(None);
        }
        let Some(stream) = timeout(PATIENCE, stream(line)).await?? else {
            return Ok(Some("INSTREAM size limit exceeded. ERROR"));
        };
        let infected = stream.windows(EICAR.len()).any(|window| window == EICAR);
        let verdict = if infected { FOUND } else { "stream: OK" };
        Ok(match fault {
            None => Some(verdict),
            Some(Fault::Slow(delay) | Fault::HeldAnswer(delay)) => {
                sleep(delay).await;
                Some(verdict)
            }
            Some(Fault::Garbage) => Some("<p>Teenus on hoolduses</p>"),
            Some(Fault::Error | Fault::Reject(_)) => Some("stream: Can't allocate memory ERROR"),
            Some(_) => None,
        })
    }
}

/// A command, and the byte that ends it and its answer: zero behind `z`, else a line's end.
async fn command(line: &mut BufReader<TcpStream>) -> io::Result<(Vec<u8>, u8)> {
    let first = line.read_u8().await?;
    let end = if first == b'z' { 0 } else { b'\n' };
    let mut command = if matches!(first, b'z' | b'n') { Vec::new() } else { vec![first] };
    while command.len() < LONGEST_COMMAND {
        match line.read_u8().await? {
            byte if byte == end => return Ok((command, end)),
            byte => command.push(byte),
        }
    }
    Ok((Vec::new(), end))
}

/// All chunks up to the empty one; nothing when they are too many bytes.
async fn stream(line: &mut BufReader<TcpStream>) -> io::Result<Option<Vec<u8>>> {
    let mut stream = Vec::new();
    loop {
        let length = line.read_u32().await? as usize;
        if length == 0 {
            return Ok(Some(stream));
        }
        if stream.len() + length > LONGEST_STREAM {
            return Ok(None);
        }
        let at = stream.len();
        stream.resize(at + length, 0);
        line.read_exact(&mut stream[at..]).await?;
    }
}
