//! A person says whether a register may be asked, and may say otherwise until they submit.

use std::{collections::HashMap, sync::Arc};

use app::pages;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    desk::{Consented, Reconsidered, SEEN, Visit},
    journey::ConsentPage,
};

use super::{go, go_to, start, to_the_end};
use crate::{
    Failure,
    extract::{Path, Work},
    form::Posted,
    page::{Page, shown},
    visitor::ForApplicant,
};

type Address = Path<HashMap<String, String>>;

pub(crate) async fn show(
    ForApplicant(page, resident): ForApplicant,
    work: Work,
    Path(address): Address,
) -> Result<Response, Failure> {
    let page = page.acting_in(&work, &resident).await?;
    match page.portal.desk.consent(&resident, work.errand(), read(&address)).await? {
        Visit::Here(found) => Ok(with(StatusCode::OK, &page, &work, found)),
        Visit::Elsewhere(place) => Ok(go_to(&page, &work, &place)),
        Visit::NotBegun => Ok(go(&page, &work.base())),
    }
}

pub(crate) async fn save(
    ForApplicant(page, resident): ForApplicant,
    work: Work,
    Path(address): Address,
    posted: Posted,
) -> Result<Response, Failure> {
    let page = page.acting_in(&work, &resident).await?;
    let later = !posted.get("later").is_empty();
    if later && posted.get("agrees").is_empty() {
        return Ok(go(&page, "/cases?kept=yes"));
    }
    let (desk, to, language) = (Arc::clone(&page.portal.desk), work.clone(), page.lang.code().to_owned());
    let consented = async move {
        let agrees = match posted.get("agrees") {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        let said = Reconsidered { agrees, seen: posted.get(SEEN), language: &language };
        desk.reconsider(&resident, to.errand(), read(&address), said).await
    };
    match to_the_end(consented).await?? {
        Consented::Next(_) if later => Ok(go(&page, "/cases?kept=yes")),
        Consented::Next(place) => Ok(go_to(&page, &work, &place)),
        Consented::Again(found) => {
            let status = if found.changed { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
            Ok(with(status, &page, &work, *found))
        }
        Consented::Later(read) => start::later(&page, &work, &read).await,
        Consented::NotBegun => Ok(go(&page, &work.base())),
    }
}

fn read(address: &HashMap<String, String>) -> &str {
    address.get("read").map_or("", String::as_str)
}

fn with(status: StatusCode, page: &Page, work: &Work, found: ConsentPage) -> Response {
    let html = pages::consent(page.ctx_of(&found.service), &work.base(), found);
    (status, shown(html)).into_response()
}
