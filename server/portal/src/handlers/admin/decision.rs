//! An official acts on a case.

use app::pages::admin::{CasePage, NotDone, Tried};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{case::Refused, desk::Acted, identifiers::Reference};

use super::cases::desk;
use crate::{Failure, extract::Path, form::Posted, handlers::go, visitor::ForOfficial};

pub(crate) async fn save(
    ForOfficial(page, official): ForOfficial,
    Path((_, reference)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let reference: Reference = reference.parse().map_err(|_| Failure::NotFound)?;
    let version = posted.get("version").parse().map_err(|_| Failure::Unreadable)?;
    let (action, reason) = (posted.get("action"), posted.get("reason"));
    let acted = page.portal.desk.act(&official, &reference, action, version, Some(reason.to_owned())).await?;
    let (status, why) = match acted {
        Acted::Done => return Ok(go(&page, &format!("/admin/cases/{reference}?done={action}"))),
        Acted::Stale => (StatusCode::CONFLICT, NotDone::Refused("stale")),
        Acted::Refused(refused) => not_done(refused),
    };
    let tried = Tried { action: action.to_owned(), reason: reason.to_owned(), why };
    let state = CasePage { done: None, tried: Some(tried) };
    Ok((status, desk(&page, &official, &reference, state).await?).into_response())
}

/// The status and the words of a refusal.
fn not_done(refused: Refused) -> (StatusCode, NotDone) {
    let why = match refused {
        Refused::ReasonMissing => return (StatusCode::UNPROCESSABLE_ENTITY, NotDone::ReasonMissing),
        Refused::ReasonTooLong => return (StatusCode::UNPROCESSABLE_ENTITY, NotDone::Refused("reason-too-long")),
        Refused::NotFromHere => "not-from-here",
        Refused::NotYourRole => "not-your-role",
        Refused::NotYourCase => "not-your-case",
        Refused::OwnCase => "own-case",
    };
    (StatusCode::CONFLICT, NotDone::Refused(why))
}
