//! For whom somebody applies: asked before an application is begun.

use std::sync::Arc;

use app::pages;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{desk::Parties, mandate::ActAs};

use super::{go, start, to_the_end};
use crate::{
    Failure,
    extract::{Path, Work},
    form::Posted,
    page::{Page, shown},
    visitor::ForResident,
};

type Address = Path<(String, String)>;

pub(crate) async fn show(ForResident(page, _): ForResident, Path((_, service)): Address) -> Result<Response, Failure> {
    let parties = parties(&page, &service).await?;
    if !parties.is_choice() {
        return Ok(go(&page, &format!("/{service}")));
    }
    Ok(asked(&page, &parties, false))
}

/// Begins in the name that was chosen. What the form says is believed when a register says it, too.
pub(crate) async fn save(
    ForResident(page, resident): ForResident,
    Path((_, service)): Address,
    posted: Posted,
) -> Result<Response, Failure> {
    let chosen = posted.get("whom").to_owned();
    if chosen.is_empty() {
        let again = asked(&page, &parties(&page, &service).await?, true);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response());
    }
    let (word, code) = chosen.split_once('/').unwrap_or((&chosen, ""));
    let way = ActAs::of(word).ok_or(Failure::Unreadable)?;
    if way == ActAs::Oneself {
        return start::begin_at(page, &service).await;
    }
    let (desk, code) = (Arc::clone(&page.portal.desk), code.to_owned());
    let begun = async move { desk.begin_for(&resident, &service, way, &code).await };
    let (address, begun) = to_the_end(begun).await??;
    start::came(page, &Work::Apply(address), begun).await
}

/// In whose name the person may apply: registers are asked.
pub(crate) async fn parties(page: &Page, service: &str) -> Result<Parties, Failure> {
    let resident = page.resident().ok_or(Failure::NotFound)?;
    let (desk, service) = (Arc::clone(&page.portal.desk), service.to_owned());
    Ok(to_the_end(async move { desk.parties(&resident, &service).await }).await??)
}

fn asked(page: &Page, parties: &Parties, missing: bool) -> Response {
    let own = page.who.as_ref().map(|who| who.person.full_name()).unwrap_or_default();
    shown(pages::whom(page.ctx_of(&parties.service), parties, &own, missing))
}
