//! The applicant answers what an official has written.

use app::{
    pages::{self, Reply, Unsent},
    render::Place,
};
use axum::{
    extract::Request,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    desk::{Filed, Slip},
    identifiers::Reference,
};

use super::go;
use crate::{
    Failure,
    extract::Path,
    page::shown,
    upload::{self, Papers},
    visitor::ForApplicant,
};

pub(crate) async fn save(
    ForApplicant(page, resident): ForApplicant,
    Path((_, reference)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Failure> {
    let reference: Reference = reference.parse().map_err(|_| Failure::NotFound)?;
    let desk = &page.portal.desk;
    desk.may_reply(&resident, &reference).await?;
    let mut papers = Papers::default();
    let posted = upload::read(&page, request, &mut papers).await?;
    let id = posted.get("slip").parse().map_err(|_| Failure::Unreadable)?;
    let (text, files) = (posted.get("text").to_owned(), papers.files);
    let why = match papers.wrong {
        Some(way) => Some(Unsent::File(way)),
        None => {
            let slip = Slip { id, text: text.clone(), files: files.clone() };
            match desk.reply_to_official(&resident, &reference, slip).await? {
                Filed::Done => return Ok(go(&page, &format!("/cases/{reference}?done=talk"))),
                Filed::Stale => Some(Unsent::Stale),
                Filed::Unable(unable) => Some(Unsent::Unable(unable)),
            }
        }
    };
    desk.let_go(&files).await?;
    let found = desk.my_case(&resident, &reference).await?;
    let status = if why == Some(Unsent::Stale) { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = page.acting_for(found.case.represented.as_ref());
    let ctx = page.ctx_for(&found.service, Place::Cases);
    let reply = Reply { slip: id, text, why, sent: false };
    Ok((status, shown(pages::case(ctx, found, None, &reply))).into_response())
}
