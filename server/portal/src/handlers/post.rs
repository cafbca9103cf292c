//! How a person wants to hear: in the portal alone, or by post as well.

use app::pages::{self, BY_PORTAL, BY_POST, Choosing};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{desk::BySaid, post::Written};
use serde::Deserialize;

use super::go;
use crate::{
    Failure,
    extract::Query,
    form::Posted,
    page::{Page, shown},
    visitor::ForApplicant,
};

/// What was just said, and the application from which the person came.
#[derive(Deserialize)]
pub(crate) struct At {
    done: Option<String>,
    r#for: Option<String>,
}

pub(crate) async fn show(
    ForApplicant(page, resident): ForApplicant,
    Query(At { done, r#for: back }): Query<At>,
) -> Result<Response, Failure> {
    let found = page.portal.desk.wish(&resident).await?;
    // An address says anything; what is so now is told.
    let now = if found.wish.is_some() { BY_POST } else { BY_PORTAL };
    let done = done.filter(|done| done == now).map(|_| now);
    let mut choosing = Choosing::of(&found, done, back.and_then(application));
    if resident.is_served() && found.wish.is_none() && done.is_none() {
        // The official asks, and nothing is answered for the visitor.
        choosing.channel.clear();
    }
    if let Some(kept) = page.kept() {
        let typed = kept.typed();
        choosing.channel = typed.get("channel").to_owned();
        choosing.written = written(|name| typed.get(name).to_owned());
    }
    Ok(shown(pages::post(page.ctx(None), &found, choosing)))
}

pub(crate) async fn save(ForApplicant(page, resident): ForApplicant, posted: Posted) -> Result<Response, Failure> {
    let back = application(posted.get("for").to_owned());
    let written = written(|name| posted.get(name).to_owned());
    let amiss = match posted.get("channel") {
        BY_PORTAL => {
            page.portal.desk.wants_portal(&resident).await?;
            return Ok(said(&page, BY_PORTAL, back));
        }
        BY_POST => match page.portal.desk.wants_post(&resident, &written).await? {
            BySaid::Done => return Ok(said(&page, BY_POST, back)),
            BySaid::Amiss(amiss) => amiss,
        },
        _ => Vec::new(),
    };
    let found = page.portal.desk.wish(&resident).await?;
    let (channel, unsaid) = (posted.get("channel").to_owned(), amiss.is_empty());
    let choosing = Choosing { channel, written, amiss, unsaid, done: None, back };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(pages::post(page.ctx(None), &found, choosing))).into_response())
}

/// Back to where they came from; the page itself shows what was said.
fn said(page: &Page, channel: &str, back: Option<String>) -> Response {
    match back {
        Some(application) => go(page, &format!("/{application}/check")),
        None => go(page, &format!("/post?done={channel}")),
    }
}

fn written(typed: impl Fn(&str) -> String) -> Written {
    Written { street: typed("street"), post_code: typed("post_code"), place: typed("place") }
}

/// The address of an application, and nothing else that an address could say.
fn application(text: String) -> Option<String> {
    let is_sign = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-' || sign == '~';
    (!text.is_empty() && text.len() <= 120 && text.chars().all(is_sign)).then_some(text)
}
