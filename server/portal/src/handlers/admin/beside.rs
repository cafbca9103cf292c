//! What the forms beside a case share: what came of them, and the page again with what was typed.

use app::pages::admin::{CasePage, NotFiled, Slipped};
use axum::{
    extract::Request,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    desk::{Filed, Slip, Unable},
    identifiers::Reference,
    journey::Typed,
    people::Official,
};

use super::cases::desk;
use crate::{
    Failure,
    form::Posted,
    handlers::go,
    page::Page,
    upload::{self, Papers},
};

pub(super) fn named(reference: &str) -> Result<Reference, Failure> {
    reference.parse().map_err(|_| Failure::NotFound)
}

/// Reads words and files for a slip; whoever may not add anything brings none.
pub(super) async fn slip(
    page: &Page,
    official: &Official,
    reference: &Reference,
    request: Request,
) -> Result<(Posted, Slip, Option<NotFiled>), Failure> {
    page.portal.desk.may_add(official, reference).await?;
    let mut papers = Papers::default();
    let posted = upload::read(page, request, &mut papers).await?;
    let id = posted.get("slip").parse().map_err(|_| Failure::Unreadable)?;
    let text = posted.get("text").to_owned();
    let wrong = papers.wrong.map(NotFiled::File);
    Ok((posted, Slip { id, text, files: papers.files }, wrong))
}

/// Where a form that was taken in leads; else the page again, with what was typed.
pub(super) async fn filed(
    page: &Page,
    (official, reference): (&Official, &Reference),
    typed: &Typed,
    outcome: Filed,
) -> Result<Response, Failure> {
    match not_filed(outcome) {
        None => Ok(go(page, &format!("/admin/cases/{reference}?done=beside"))),
        Some((status, why)) => again(page, (official, reference), typed, (status, why)).await,
    }
}

pub(super) async fn again(
    page: &Page,
    (official, reference): (&Official, &Reference),
    typed: &Typed,
    (status, why): (StatusCode, NotFiled),
) -> Result<Response, Failure> {
    let state = CasePage { slipped: Some(Slipped { typed: typed.clone(), why }), ..CasePage::default() };
    Ok((status, desk(page, official, reference, state).await?).into_response())
}

/// The status of what was not done, and why; `None` when it was.
pub(crate) fn not_filed(outcome: Filed) -> Option<(StatusCode, NotFiled)> {
    match outcome {
        Filed::Done => None,
        Filed::Stale => Some((StatusCode::CONFLICT, NotFiled::Stale)),
        Filed::Unable(unable) => Some((status(unable), NotFiled::Unable(unable))),
    }
}

fn status(unable: Unable) -> StatusCode {
    match unable {
        Unable::Closed
        | Unable::NotYourCase
        | Unable::Over
        | Unable::AnsweredSince
        | Unable::AskedAlready
        | Unable::LinkedAlready => StatusCode::CONFLICT,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}
