//! A message that changes something: recorded once, however often it is sent.

use super::{
    answer::{self, Answer},
    entry::{Entry, Kept, Numbered},
    store::Store,
};
use axum::http::StatusCode;
use serde_json::{Value, json};
use std::sync::Arc;

/// The entry that the message asks for. Every message has a key, the hash of its content, and most have a case.
pub(super) fn entry(service: &'static str, ask: &Value) -> Result<Entry, Answer> {
    Ok(Entry {
        service,
        key: answer::text(ask, "key")?.to_owned(),
        content_hash: answer::text(ask, "content_hash")?.to_owned(),
        case: answer::maybe_text(ask, "case")?.map(str::to_owned),
        body: ask.clone(),
        numbered: None,
        once: None,
    })
}

/// Refuses a message in which one of these fields is missing.
pub(super) fn need(ask: &Value, fields: &[&str]) -> Result<(), Answer> {
    fields.iter().try_for_each(|field| answer::text(ask, field).map(|_| ()))
}

pub(super) async fn keep(store: &Arc<Store>, entry: Result<Entry, Answer>) -> Answer {
    let entry = match entry {
        Ok(entry) => entry,
        Err(refusal) => return refusal,
    };
    let (store, service, numbered) = (Arc::clone(store), entry.service, entry.numbered);
    // The disk is waited for, so not on a thread that serves others.
    let kept = tokio::task::spawn_blocking(move || store.keep(entry)).await;
    match kept {
        Ok(Ok(Kept::New(number))) => Answer::created(status("recorded", numbered, number)),
        Ok(Ok(Kept::Already(number))) => Answer::ok(status("already_recorded", numbered, number)),
        Ok(Ok(Kept::Different)) => Answer::error(StatusCode::CONFLICT, "different_content"),
        Ok(Ok(Kept::Taken(refusal))) => Answer::error(StatusCode::CONFLICT, refusal),
        Ok(Err(error)) => {
            tracing::error!(service, %error, "a register cannot write its store");
            Answer::error(StatusCode::INTERNAL_SERVER_ERROR, "not_recorded")
        }
        Err(_) => Answer::error(StatusCode::INTERNAL_SERVER_ERROR, "not_recorded"),
    }
}

fn status(word: &str, numbered: Option<Numbered>, number: Option<String>) -> Value {
    let mut status = json!({ "status": word });
    if let (Some(Numbered { name, .. }), Some(number)) = (numbered, number) {
        status[name] = json!(number);
    }
    status
}
