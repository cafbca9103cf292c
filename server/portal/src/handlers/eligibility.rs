//! Why a person cannot get it.

use app::pages;
use axum::response::Response;
use domain::desk::Visit;

use super::{go, go_to};
use crate::{
    Failure,
    extract::{Path, Work},
    page::shown,
    visitor::ForApplicant,
};

pub(crate) async fn show(
    ForApplicant(page, resident): ForApplicant,
    Path((_, service)): Path<(String, String)>,
) -> Result<Response, Failure> {
    match page.portal.desk.not_eligible(&resident, &service).await? {
        Visit::Here((found, failed, draft)) => {
            Ok(shown(pages::eligibility(page.ctx_of(&found), &found, &failed, &draft)))
        }
        Visit::Elsewhere(place) => Ok(go_to(&page, &Work::Apply(service), &place)),
        Visit::NotBegun => Ok(go(&page, &format!("/{service}"))),
    }
}
