//! The operator's pages: the road to the registers, a message, its content, and what is done to it.

use app::{
    pages::{
        self,
        admin::{Handled, MessagePage, TraceBox},
    },
    render::Place,
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    desk::{DeskError, MessageView, Settled, Trail, Unsettled},
    journey::Typed,
    people::Official,
};
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    Failure,
    extract::{Path, Query},
    form::Posted,
    handlers::go,
    page::{Page, shown},
    visitor::ForOfficial,
};

/// How the names of the boxes begin that hold parts of the content.
const PART: &str = "part";

/// What the operator has just done, after the redirect that follows it.
#[derive(Deserialize)]
pub(crate) struct After {
    done: Option<String>,
}

pub(crate) async fn list(ForOfficial(page, official): ForOfficial) -> Result<Response, Failure> {
    let typed = page.kept().map(|kept| kept.typed().get("trace").to_owned());
    road(&page, &official, TraceBox { typed: typed.unwrap_or_default(), vain: false }).await
}

/// Leads to what there is under an X-Road id.
pub(crate) async fn find(ForOfficial(page, official): ForOfficial, posted: Posted) -> Result<Response, Failure> {
    let typed = posted.get("trace").trim().to_owned();
    let trail = match typed.parse::<Uuid>() {
        Ok(trace) => page.portal.desk.trail(&official, trace).await.map(|trail| (trail, trace)),
        Err(_) => Err(DeskError::NotFound),
    };
    match trail {
        Ok((Trail::Message, trace)) => Ok(go(&page, &format!("/admin/exchange/{trace}"))),
        Ok((Trail::Evidence, trace)) => Ok(go(&page, &format!("/admin/evidence/{trace}"))),
        Err(DeskError::NotFound) => {
            let shown = road(&page, &official, TraceBox { typed, vain: true }).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

async fn road(page: &Page, official: &Official, sought: TraceBox) -> Result<Response, Failure> {
    let found = page.portal.desk.road(official).await?;
    Ok(shown(pages::admin::road(page.ctx(Some(Place::Queue)), &found, sought)))
}

pub(crate) async fn show(
    ForOfficial(page, official): ForOfficial,
    Path((_, trace)): Path<(String, Uuid)>,
    Query(After { done }): Query<After>,
) -> Result<Response, Failure> {
    let done = ["resent", "mended", "cancelled"].into_iter().find(|word| done.as_deref() == Some(word));
    let state = MessagePage { done, ..kept(&page) };
    message(&page, &official, trace, state).await
}

pub(crate) async fn open(
    ForOfficial(page, official): ForOfficial,
    Path((_, trace)): Path<(String, Uuid)>,
) -> Result<Response, Failure> {
    content(&page, &official, trace, kept(&page)).await
}

pub(crate) async fn resend(
    ForOfficial(page, official): ForOfficial,
    Path((_, trace)): Path<(String, Uuid)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let settled = page.portal.desk.resend_message(&official, trace, version(&posted)?).await?;
    match stopped(settled) {
        None => Ok(go(&page, &format!("/admin/exchange/{trace}?done=resent"))),
        Some((status, why)) => {
            let state = MessagePage { why: Some(why), ..MessagePage::default() };
            Ok((status, message(&page, &official, trace, state).await?).into_response())
        }
    }
}

pub(crate) async fn cancel(
    ForOfficial(page, official): ForOfficial,
    Path((_, trace)): Path<(String, Uuid)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let state = typed(posted.typed());
    let why = Some(state.reason.clone());
    let settled = page.portal.desk.cancel_message(&official, trace, version(&posted)?, why).await?;
    match stopped(settled) {
        None => Ok(go(&page, &format!("/admin/exchange/{trace}?done=cancelled"))),
        Some((status, why)) => {
            let state = MessagePage { why: Some(why), ..state };
            Ok((status, message(&page, &official, trace, state).await?).into_response())
        }
    }
}

pub(crate) async fn mend(
    ForOfficial(page, official): ForOfficial,
    Path((_, trace)): Path<(String, Uuid)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let state = typed(posted.typed());
    let (version, why) = (version(&posted)?, Some(state.reason.clone()));
    let settled = page.portal.desk.mend_message(&official, trace, version, &state.typed, why).await?;
    match stopped(settled) {
        None => Ok(go(&page, &format!("/admin/exchange/{trace}?done=mended"))),
        // What was typed stands on the page with the boxes, as long as there are any.
        Some((status, why)) => {
            let state = MessagePage { why: Some(why), ..state };
            Ok((status, content(&page, &official, trace, state).await?).into_response())
        }
    }
}

async fn message(page: &Page, official: &Official, trace: Uuid, state: MessagePage) -> Result<Response, Failure> {
    let found = page.portal.desk.message_view(official, trace).await?;
    Ok(shown(pages::admin::message(ctx(page, &found), &found, state)))
}

/// The page with the content; every time it is shown, the look is recorded.
async fn content(page: &Page, official: &Official, trace: Uuid, state: MessagePage) -> Result<Response, Failure> {
    let (found, body) = page.portal.desk.open_message(official, trace).await?;
    Ok(shown(pages::admin::content(ctx(page, &found), &found, &body, state)))
}

/// With the words of the service whose message it is.
fn ctx(page: &Page, found: &MessageView) -> app::render::PageCtx {
    match &found.case {
        Some((_, service)) => page.ctx_for(service, Place::Queue),
        None => page.ctx(Some(Place::Queue)),
    }
}

fn version(posted: &Posted) -> Result<i64, Failure> {
    posted.get("version").parse().map_err(|_| Failure::Unreadable)
}

/// What was typed for parts and as the reason.
fn typed(typed: &Typed) -> MessagePage {
    let parts =
        typed.names().filter_map(|name| Some((name.strip_prefix(PART)?.to_owned(), typed.get(name).to_owned())));
    MessagePage { reason: typed.get("reason").to_owned(), typed: parts.collect(), ..MessagePage::default() }
}

/// What was typed in a session that was over.
fn kept(page: &Page) -> MessagePage {
    page.kept().map(|kept| typed(&kept.typed())).unwrap_or_default()
}

/// Why it was not done, with the status; `None` when it was.
fn stopped(settled: Settled) -> Option<(StatusCode, Handled)> {
    match settled {
        Settled::Done => None,
        Settled::Stale => Some((StatusCode::CONFLICT, Handled::Stale)),
        Settled::Refused(Unsettled::Over) => Some((StatusCode::CONFLICT, Handled::Refused(Unsettled::Over))),
        Settled::Refused(why) => Some((StatusCode::UNPROCESSABLE_ENTITY, Handled::Refused(why))),
    }
}
