//! Why a person cannot get it.

use app::pages;
use axum::response::Response;
use domain::desk::Visit;

use super::{go, go_to};
use crate::{Failure, extract::Work, page::shown, visitor::ForApplicant};

pub(crate) async fn show(ForApplicant(page, resident): ForApplicant, work: Work) -> Result<Response, Failure> {
    let page = page.acting_in(&work, &resident).await?;
    match page.portal.desk.not_eligible(&resident, work.errand()).await? {
        Visit::Here((found, failed, draft)) => {
            Ok(shown(pages::eligibility(page.ctx_of(&found), &work.base(), &found, &failed, &draft)))
        }
        Visit::Elsewhere(place) => Ok(go_to(&page, &work, &place)),
        Visit::NotBegun => Ok(go(&page, &work.base())),
    }
}
