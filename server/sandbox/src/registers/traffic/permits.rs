//! Parking permits: applications and decisions, each recorded once however often it is sent.

use super::{
    super::answer::{self, Answer},
    store::{Entry, Kept, Store},
};
use axum::http::StatusCode;
use serde_json::{Value, json};
use std::sync::Arc;

pub(super) async fn application(store: &Arc<Store>, ask: &Value) -> Answer {
    match read_application(ask) {
        Ok(entry) => keep(store, entry).await,
        Err(refusal) => refusal,
    }
}

pub(super) async fn decision(store: &Arc<Store>, ask: &Value) -> Answer {
    match read_decision(ask) {
        Ok(entry) => keep(store, entry).await,
        Err(refusal) => refusal,
    }
}

fn read_application(ask: &Value) -> Result<Entry, Answer> {
    let entry = read("permit-application", ask)?;
    for field in ["person", "plate", "address", "zone"] {
        answer::text(ask, field)?;
    }
    answer::day(ask, "starts_on")?;
    Ok(entry)
}

/// A permit starts on a day; a refusal has a reason.
fn read_decision(ask: &Value) -> Result<Entry, Answer> {
    let mut entry = read("permit-decision", ask)?;
    if answer::word(ask, "outcome", &["approved", "refused"])? == "approved" {
        answer::day(ask, "starts_on")?;
        entry.wants_permit = true;
    } else {
        answer::text(ask, "reason")?;
    }
    Ok(entry)
}

fn read(service: &'static str, ask: &Value) -> Result<Entry, Answer> {
    Ok(Entry {
        service,
        key: answer::text(ask, "key")?.to_owned(),
        content_hash: answer::text(ask, "content_hash")?.to_owned(),
        case: answer::text(ask, "case")?.to_owned(),
        body: ask.clone(),
        wants_permit: false,
    })
}

async fn keep(store: &Arc<Store>, entry: Entry) -> Answer {
    let store = Arc::clone(store);
    // The disk is waited for, so not on a thread that serves others.
    let kept = tokio::task::spawn_blocking(move || store.keep(entry)).await;
    match kept {
        Ok(Ok(Kept::New(permit))) => Answer::created(status("recorded", permit)),
        Ok(Ok(Kept::Already(permit))) => Answer::ok(status("already_recorded", permit)),
        Ok(Ok(Kept::Different)) => Answer::error(StatusCode::CONFLICT, "different_content"),
        Ok(Err(error)) => {
            tracing::error!(%error, "traffic register cannot write its store");
            Answer::error(StatusCode::INTERNAL_SERVER_ERROR, "not_recorded")
        }
        Err(_) => Answer::error(StatusCode::INTERNAL_SERVER_ERROR, "not_recorded"),
    }
}

fn status(word: &str, permit: Option<String>) -> Value {
    match permit {
        Some(permit) => json!({ "status": word, "permit": permit }),
        None => json!({ "status": word }),
    }
}
