//! An official takes a case, gives it to a colleague, or gives it back.

use app::pages::admin::{CasePage, GIVE, GIVE_BACK, NotDone, Tried};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::identifiers::Reference;

use super::{cases::desk, decision::stopped};
use crate::{Failure, extract::Path, form::Posted, handlers::go, visitor::ForOfficial};

pub(crate) async fn save(
    ForOfficial(page, official): ForOfficial,
    Path((_, reference)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let reference: Reference = reference.parse().map_err(|_| Failure::NotFound)?;
    let room = &page.portal.desk;
    let (verb, note) = (posted.get("verb"), posted.get("note").to_owned());
    let version = || posted.get("version").parse().map_err(|_| Failure::Unreadable);
    let outcome = match verb {
        "take" => stopped(room.take_case(&official, &reference).await?),
        GIVE if posted.get("to").is_empty() => Some((StatusCode::UNPROCESSABLE_ENTITY, NotDone::NobodyChosen)),
        GIVE => {
            let to = posted.get("to").parse().map_err(|_| Failure::Unreadable)?;
            stopped(room.give(&official, &reference, version()?, to, Some(note.clone())).await?)
        }
        GIVE_BACK => stopped(room.give_back(&official, &reference, version()?, Some(note.clone())).await?),
        _ => return Err(Failure::NotAsked),
    };
    let Some((status, why)) = outcome else {
        return Ok(go(&page, &format!("/admin/cases/{reference}?done={verb}")));
    };
    let (marks, ticks, original) = (Vec::new(), Vec::new(), String::new());
    let tried = Tried { action: verb.into(), reason: note, marks, ticks, original, why };
    let state = CasePage { tried: Some(tried), ..CasePage::default() };
    Ok((status, desk(&page, &official, &reference, state).await?).into_response())
}
