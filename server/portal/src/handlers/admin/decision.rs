//! An official acts on a case.

use app::pages::admin::CasePage;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{case::Refused, desk::Acted, identifiers::Reference};

use super::cases::desk;
use crate::{Failure, form::Posted, handlers::go, visitor::ForOfficial};

pub(crate) async fn save(
    ForOfficial(page, official): ForOfficial,
    Path((_, reference)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let reference: Reference = reference.parse().map_err(|_| Failure::NotFound)?;
    let version = posted.get("version").parse().map_err(|_| Failure::Unreadable)?;
    let (action, reason) = (posted.get("action"), posted.get("reason"));
    let acted = page.portal.desk.act(&official, &reference, action, version, Some(reason.to_owned())).await?;
    let (status, state) = match acted {
        Acted::Done => return Ok(go(&page, &format!("/admin/cases/{reference}"))),
        Acted::Stale => (StatusCode::CONFLICT, CasePage { refused: Some("stale"), ..CasePage::default() }),
        Acted::Refused(Refused::ReasonMissing) => {
            let missing = CasePage { reason_missing: Some(action.to_owned()), reason: reason.to_owned(), refused: None };
            (StatusCode::UNPROCESSABLE_ENTITY, missing)
        }
        Acted::Refused(refused) => (StatusCode::CONFLICT, CasePage { refused: Some(word(refused)), ..CasePage::default() }),
    };
    Ok((status, desk(&page, &official, &reference, state).await?).into_response())
}

/// The attribute of the message `refused` that says why.
fn word(refused: Refused) -> &'static str {
    match refused {
        Refused::NotFromHere => "not-from-here",
        Refused::NotYourRole => "not-your-role",
        Refused::NotYourCase => "not-your-case",
        Refused::OwnCase => "own-case",
        Refused::ReasonMissing => "reason-missing",
    }
}
