//! Large bodies, streamed both ways: an attachment goes to a register, or comes from one, without ever standing in
//! memory as a whole.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use domain::ports::{Call, Evidence, Told};
use http::{
    HeaderValue,
    header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE},
};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};
use tokio_util::io::{InspectReader, ReaderStream};
use uuid::Uuid;

use crate::{
    answer::{self, text},
    broken::broken,
    client::{Exchange, Request},
    evidence::evidence,
    failure::Failure,
    registers::told,
};

/// Read and sent in pieces of so many bytes.
const PIECE: usize = 64 * 1024;

/// What a transfer goes by. It is made once and never repeated here.
#[derive(Debug, Clone, Copy)]
pub struct Transfer<'a> {
    pub call: &'a Call,
    pub trace: Uuid,
    pub user: Option<&'a str>,
    pub issue: Option<&'a str>,
    /// The company for which the user acts: `10000009` or `COM/10000009`.
    pub represented: Option<&'a str>,
    /// All of it, first byte to last. `longest_call` does not shorten it: a large body takes its time.
    pub timeout: Duration,
}

/// A body went out and was answered.
#[derive(Debug, Clone)]
pub struct Uploaded {
    pub told: Told,
    pub bytes: u64,
    /// SHA-256 of what was sent, in lower-case hexadecimal digits.
    pub sha256: String,
}

/// A body came in whole.
#[derive(Debug, Clone)]
pub struct Downloaded {
    /// As the register names it; empty when it names none.
    pub content_type: String,
    pub bytes: u64,
    /// SHA-256 of what was written, in lower-case hexadecimal digits.
    pub sha256: String,
    pub evidence: Evidence,
}

impl Exchange {
    /// Sends `body` as it is read, as a message that changes something. `length` in bytes, where it is known, travels
    /// along.
    ///
    /// # Errors
    /// When no usable answer came. The register may have taken the body all the same: only its answer, or asking it by
    /// a key that went along, can tell.
    pub async fn upload(
        &self,
        transfer: &Transfer<'_>,
        content_type: &str,
        length: Option<u64>,
        body: impl AsyncRead + Send + 'static,
    ) -> Result<Uploaded, Failure> {
        let (mut message, _) = self.message(transfer.request(&Json::Null))?;
        let content_type = HeaderValue::from_str(content_type).map_err(|_| Failure::Unsendable("the content type"))?;
        message.headers.insert(CONTENT_TYPE, content_type);
        if let Some(length) = length {
            message.headers.insert(CONTENT_LENGTH, length.into());
        }
        let seal = Arc::new(Mutex::new(Seal::default()));
        let sealed = Arc::clone(&seal);
        let read = InspectReader::new(body, move |piece| {
            sealed.lock().unwrap_or_else(PoisonError::into_inner).add(piece);
        });
        let stream = reqwest::Body::wrap_stream(ReaderStream::with_capacity(read, PIECE));
        let asked_at = self.clock().now();
        let sent = async {
            let request = self.http.request(message.method.clone(), message.url.clone());
            let response = request.headers(message.headers.clone()).body(stream).send().await;
            let response = response.map_err(|error| broken(&error))?;
            let answer = answer::read(&message, response, self.settings.max_answer_bytes).await?;
            let evidence = evidence(&message, &answer.headers, asked_at, self.clock().now());
            told(answer, evidence)
        };
        let told = tokio::time::timeout(transfer.timeout, sent).await.unwrap_or(Err(Failure::TimedOut))?;
        let Seal { bytes, hash } = std::mem::take(&mut *seal.lock().unwrap_or_else(PoisonError::into_inner));
        Ok(Uploaded { told, bytes, sha256: hex(hash) })
    }

    /// Asks `question` and writes the body of the answer into `into`, at most `most` bytes of it.
    ///
    /// # Errors
    /// When no usable answer came. What then stands in `into` is a part of something, and must be thrown away.
    pub async fn download(
        &self,
        transfer: &Transfer<'_>,
        question: &Json,
        into: &mut (impl AsyncWrite + Unpin + Send),
        most: usize,
    ) -> Result<Downloaded, Failure> {
        let (mut message, _) = self.message(transfer.request(question))?;
        message.headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
        let asked_at = self.clock().now();
        let fetched = async {
            let response = self.post(&message).await?;
            let (status, headers, mut response) = answer::opened(&message, response).await?;
            if status != http::StatusCode::OK {
                return Err(Failure::Register(status.as_u16()));
            }
            if response.content_length().is_some_and(|length| length > most as u64) {
                return Err(Failure::TooLong(most));
            }
            let mut seal = Seal::default();
            while let Some(piece) = response.chunk().await.map_err(|error| broken(&error))? {
                seal.add(&piece);
                if seal.bytes > most as u64 {
                    return Err(Failure::TooLong(most));
                }
                into.write_all(&piece).await.map_err(ours)?;
            }
            into.flush().await.map_err(ours)?;
            Ok(Downloaded {
                content_type: text(&headers, &CONTENT_TYPE).unwrap_or_default().to_owned(),
                bytes: seal.bytes,
                sha256: hex(seal.hash),
                evidence: evidence(&message, &headers, asked_at, self.clock().now()),
            })
        };
        tokio::time::timeout(transfer.timeout, fetched).await.unwrap_or(Err(Failure::TimedOut))
    }
}

impl<'a> Transfer<'a> {
    fn request(&self, body: &'a Json) -> Request<'a> {
        let Self { call, trace, user, issue, represented, timeout } = *self;
        Request { call, body, trace, user, issue, represented, timeout }
    }
}

/// Length and digest of what went by.
#[derive(Default)]
struct Seal {
    bytes: u64,
    hash: Sha256,
}

impl Seal {
    fn add(&mut self, piece: &[u8]) {
        self.bytes += piece.len() as u64;
        self.hash.update(piece);
    }
}

fn hex(hash: Sha256) -> String {
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn ours(error: std::io::Error) -> Failure {
    Failure::Ours(error.to_string())
}
