//! A second official confirms what another proposed, or sends it back.

use app::pages::admin::{CasePage, SEND_BACK, Tried};
use axum::response::{IntoResponse, Response};
use domain::identifiers::Reference;

use super::{cases::desk, decision::stopped};
use crate::{Failure, extract::Path, form::Posted, handlers::go, visitor::ForOfficial};

pub(crate) async fn save(
    ForOfficial(page, official): ForOfficial,
    Path((_, reference)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let reference: Reference = reference.parse().map_err(|_| Failure::NotFound)?;
    let version = posted.get("version").parse().map_err(|_| Failure::Unreadable)?;
    let (verdict, reason) = (posted.get("verdict"), posted.get("reason").to_owned());
    let room = &page.portal.desk;
    let acted = match verdict {
        "confirm" => room.confirm(&official, &reference, version).await?,
        SEND_BACK => room.send_back(&official, &reference, version, Some(reason.clone())).await?,
        _ => return Err(Failure::NotAsked),
    };
    match stopped(acted) {
        None => Ok(go(&page, &format!("/admin/cases/{reference}?done={verdict}"))),
        Some((status, why)) => {
            let (marks, ticks, original) = (Vec::new(), Vec::new(), String::new());
            let tried = Tried { action: SEND_BACK.into(), reason, marks, ticks, original, why };
            let state = CasePage { tried: Some(tried), ..CasePage::default() };
            Ok((status, desk(&page, &official, &reference, state).await?).into_response())
        }
    }
}
