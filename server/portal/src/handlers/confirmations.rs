//! Somebody looks through another person's application, and confirms or declines it.

use app::{
    pages::{self, Reason},
    render::Place,
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    case::Refused,
    desk::{Replied, Reply, ToConfirm},
    identifiers::Reference,
    people::Resident,
};

use super::go;
use crate::{
    Failure,
    extract::Path,
    form::Posted,
    page::{Page, shown},
    visitor::ForResident,
};

type Address = Path<(String, String)>;

pub(crate) async fn show(
    ForResident(page, resident): ForResident,
    Path((_, reference)): Address,
) -> Result<Response, Failure> {
    let reference: Reference = reference.parse().map_err(|_| Failure::NotFound)?;
    found(&page, &resident, &reference, Reason::default(), false).await
}

/// Sent twice, it leads to the same page.
pub(crate) async fn save(
    ForResident(page, resident): ForResident,
    Path((_, reference)): Address,
    posted: Posted,
) -> Result<Response, Failure> {
    let reference: Reference = reference.parse().map_err(|_| Failure::NotFound)?;
    let typed = posted.get("reason").to_owned();
    let reply = match posted.get("answer") {
        "confirm" => Reply::Confirm,
        "decline" => Reply::Decline(typed.clone()),
        _ => return Err(Failure::Unreadable),
    };
    let fault = match page.portal.desk.reply(&resident, &reference, posted.get("hash"), reply).await? {
        Replied::Done | Replied::Closed => return Ok(go(&page, &format!("/confirmations/{reference}"))),
        Replied::Changed => {
            let reason = Reason { typed, fault: None };
            let again = found(&page, &resident, &reference, reason, true).await?;
            return Ok((StatusCode::CONFLICT, again).into_response());
        }
        Replied::Refused(Refused::ReasonMissing) => "confirm-reason-missing",
        Replied::Refused(_) => "act-reason-too-long",
    };
    let again = found(&page, &resident, &reference, Reason { typed, fault: Some(fault) }, false).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response())
}

async fn found(
    page: &Page,
    resident: &Resident,
    reference: &Reference,
    reason: Reason,
    changed: bool,
) -> Result<Response, Failure> {
    Ok(shown(match page.portal.desk.to_confirm(resident, reference).await? {
        ToConfirm::Asked(asking) => {
            pages::confirmation(page.ctx_for(&asking.service, Place::Cases), &asking, reason, changed)
        }
        ToConfirm::Closed { service, part } => pages::confirmed(page.ctx_for(&service, Place::Cases), reference, &part),
    }))
}
