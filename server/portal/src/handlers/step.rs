//! One page of questions, and the answers to it.

use std::sync::Arc;

use app::pages;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::desk::{Answered, Visit};

use super::{go, go_to, start, to_the_end};
use crate::{Failure, extract::Path, form::Posted, page::shown, visitor::ForResident};

type Address = Path<(String, String, String)>;

pub(crate) async fn show(
    ForResident(page, resident): ForResident,
    Path((_, service, step)): Address,
) -> Result<Response, Failure> {
    match page.portal.desk.page(&resident, &service, &step).await? {
        Visit::Here(found) => Ok(shown(pages::step(page.ctx_of(&service), found))),
        Visit::Elsewhere(place) => Ok(go_to(&page, &service, &place)),
        Visit::NotBegun => Ok(go(&page, &format!("/{service}"))),
    }
}

pub(crate) async fn save(
    ForResident(page, resident): ForResident,
    Path((_, service, step)): Address,
    posted: Posted,
) -> Result<Response, Failure> {
    let answered = {
        let (desk, service, step) = (Arc::clone(&page.portal.desk), service.clone(), step);
        to_the_end(async move { desk.answer(&resident, &service, &step, posted.typed()).await }).await?
    };
    match answered? {
        Answered::Next(place) => Ok(go_to(&page, &service, &place)),
        Answered::Wrong(found) => {
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(pages::step(page.ctx_of(&service), *found))).into_response())
        }
        Answered::Later(read) => start::later(&page, &service, &read),
        Answered::NotBegun => Ok(go(&page, &format!("/{service}"))),
    }
}
