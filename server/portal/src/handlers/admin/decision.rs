//! An official acts on a case.

use app::pages::admin::{CasePage, NotDone, Tried, refusal};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    case::{Mark, Refused, Said},
    desk::Acted,
    identifiers::Reference,
    journey::Typed,
};

use super::{cases::desk, unsent};
use crate::{Failure, extract::Path, form::Posted, handlers::go, visitor::ForOfficial};

/// How the names of the boxes beside answers begin.
const MARK: &str = "mark/";

pub(crate) async fn save(
    ForOfficial(page, official): ForOfficial,
    Path((_, reference)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let reference: Reference = reference.parse().map_err(|_| Failure::NotFound)?;
    let version = posted.get("version").parse().map_err(|_| Failure::Unreadable)?;
    let (action, reason) = (posted.get("action"), posted.get("reason"));
    let written = written(posted.typed());
    let marks = written.iter().filter_map(|(name, note)| mark(name, note)).collect();
    let original = posted.get("original").parse().ok();
    let said = Said { reason: Some(reason.to_owned()), marks, ticks: posted.typed().all("tick").to_vec(), original };
    if !posted.get("preview").is_empty() {
        return unsent::show(&page, &official, &reference, (&posted, version), said).await;
    }
    if !posted.get("back").is_empty() {
        let tried = Tried { action: posted.get("back").to_owned(), ..tried(posted.typed(), NotDone::NotSent) };
        return desk(&page, &official, &reference, CasePage { tried: Some(tried), ..CasePage::default() }).await;
    }
    let acted = page.portal.desk.act_with(&official, &reference, action, version, said).await?;
    let Some((status, why)) = stopped(acted) else {
        return Ok(go(&page, &format!("/admin/cases/{reference}?done={action}")));
    };
    let state = CasePage { tried: Some(tried(posted.typed(), why)), ..CasePage::default() };
    Ok((status, desk(&page, &official, &reference, state).await?).into_response())
}

/// An act that did not happen, with all that was typed for it.
pub(super) fn tried(typed: &Typed, why: NotDone) -> Tried {
    let (action, reason) = (typed.get("action").to_owned(), typed.get("reason").to_owned());
    let original = typed.get("original").to_owned();
    Tried { action, reason, marks: written(typed), ticks: typed.all("tick").to_vec(), original, why }
}

/// What was written beside answers, by the names of the boxes.
fn written(typed: &Typed) -> Vec<(String, String)> {
    let boxes = typed.names().filter(|name| name.starts_with(MARK));
    let written = boxes.map(|name| (name.to_owned(), typed.get(name).to_owned()));
    written.filter(|(_, note)| !note.trim().is_empty()).collect()
}

/// `mark/founders/2/share`: the page, and on it the answer.
fn mark(name: &str, note: &str) -> Option<Mark> {
    let (spot, field) = name.strip_prefix(MARK)?.rsplit_once('/')?;
    Some(Mark { spot: spot.into(), field: field.into(), note: note.into() })
}

/// Why it was not done, with the status; `None` when it was.
pub(super) fn stopped(acted: Acted) -> Option<(StatusCode, NotDone)> {
    match acted {
        Acted::Done | Acted::Proposed => None,
        Acted::Stale => Some((StatusCode::CONFLICT, NotDone::Refused("stale"))),
        Acted::Refused(refused) => Some(not_done(refused)),
    }
}

/// The status and the words of a refusal.
pub(super) fn not_done(refused: Refused) -> (StatusCode, NotDone) {
    match refused {
        Refused::ReasonMissing => (StatusCode::UNPROCESSABLE_ENTITY, NotDone::ReasonMissing),
        Refused::NotTicked => (StatusCode::UNPROCESSABLE_ENTITY, NotDone::NotTicked),
        Refused::ReasonTooLong | Refused::NothingMarked | Refused::NoSuchCase => {
            (StatusCode::UNPROCESSABLE_ENTITY, NotDone::Refused(refusal(refused)))
        }
        _ => (StatusCode::CONFLICT, NotDone::Refused(refusal(refused))),
    }
}
