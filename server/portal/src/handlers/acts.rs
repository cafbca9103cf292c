//! The applicant acts on what they submitted: begins to mend or change it, or takes it back.

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
    desk::{Amended, Begun, Mine},
    identifiers::Reference,
    service::{Action, Opens},
};

use super::{go, go_to};
use crate::{
    Failure,
    extract::{Path, Work},
    form::Posted,
    page::{Page, shown},
    visitor::ForApplicant,
};

type Address = Path<(String, String, String)>;

/// Asks whether it is meant; an action that changes answers begins at once at the first page to be mended.
pub(crate) async fn show(
    ForApplicant(page, resident): ForApplicant,
    Path((_, reference, action)): Address,
) -> Result<Response, Failure> {
    let reference: Reference = reference.parse().map_err(|_| Failure::NotFound)?;
    let mine = page.portal.desk.mine(&resident, &reference).await?;
    if mine.is_over(&action) {
        // The page of the case says until when it was possible.
        return Ok(go(&page, &format!("/cases/{reference}")));
    }
    let declared = declared(&mine, &action)?;
    if declared.opens == Opens::Nothing {
        let typed = page.kept().map(|kept| kept.typed().get("reason").to_owned()).unwrap_or_default();
        return Ok(asked(&page, &mine, declared, Reason { typed, fault: None }));
    }
    match page.portal.desk.begin_amendment(&resident, &reference, &action).await? {
        Begun::At(place) => Ok(go_to(&page, &Work::Amend(reference, action), &place)),
        Begun::Later(_) => Err(Failure::NotFound),
    }
}

pub(crate) async fn save(
    ForApplicant(page, resident): ForApplicant,
    Path((_, reference, action)): Address,
    posted: Posted,
) -> Result<Response, Failure> {
    let reference: Reference = reference.parse().map_err(|_| Failure::NotFound)?;
    let version = posted.get("version").parse().map_err(|_| Failure::Unreadable)?;
    let typed = posted.get("reason").to_owned();
    let desk = &page.portal.desk;
    let fault = match desk.act_as_applicant(&resident, &reference, &action, version, Some(typed.clone())).await? {
        Amended::Done => return Ok(go(&page, &format!("/cases/{reference}?done={action}"))),
        Amended::Refused(Refused::TooLate) => return Ok(go(&page, &format!("/cases/{reference}"))),
        Amended::Stale => return Err(Failure::Stale),
        Amended::Refused(Refused::ReasonMissing) => "act-reason-missing",
        Amended::Refused(_) => "act-reason-too-long",
    };
    let mine = desk.mine(&resident, &reference).await?;
    let declared = declared(&mine, &action)?;
    let again = asked(&page, &mine, declared, Reason { typed, fault: Some(fault) });
    Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response())
}

fn asked(page: &Page, mine: &Mine, action: &Action, reason: Reason) -> Response {
    shown(pages::act(page.ctx_for(&mine.service, Place::Cases), &mine.service, &mine.case, action, reason))
}

fn declared<'m>(mine: &'m Mine, action: &str) -> Result<&'m Action, Failure> {
    let may = mine.actions.iter().any(|own| own == action);
    mine.service.actions.iter().find(|own| may && own.id == action).ok_or(Failure::NotFound)
}
