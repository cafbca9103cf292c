//! All answers before they are sent, and the sending.

use std::sync::Arc;

use app::pages::{self, Sends};
use axum::response::Response;
use domain::{
    application::RENEWAL,
    desk::{Submitted, Visit},
    identifiers::Reference,
    journey::Place,
};
use serde::Deserialize;

use super::{go, go_to, to_the_end};
use crate::{
    Failure,
    extract::{Query, Work},
    form::Posted,
    page::shown,
    visitor::ForApplicant,
};

/// Why the person is here again, after the redirect that follows a press of the button.
#[derive(Debug, Deserialize)]
pub(crate) struct After {
    changed: Option<String>,
}

pub(crate) async fn show(
    ForApplicant(page, resident): ForApplicant,
    work: Work,
    Query(After { changed }): Query<After>,
) -> Result<Response, Failure> {
    let page = page.acting_in(&work, &resident).await?;
    match page.portal.desk.review(&resident, work.errand()).await? {
        Visit::Here(review) => {
            let ctx = page.ctx_of(&review.service);
            Ok(shown(pages::check(ctx, &work.base(), review, sends(&work), changed.is_some())))
        }
        Visit::Elsewhere(place) => Ok(go_to(&page, &work, &place)),
        Visit::NotBegun => Ok(go(&page, &work.base())),
    }
}

/// Sent twice, it leads to the same receipt.
pub(crate) async fn save(
    ForApplicant(page, resident): ForApplicant,
    work: Work,
    posted: Posted,
) -> Result<Response, Failure> {
    let draft = posted.get("draft").parse().map_err(|_| Failure::Unreadable)?;
    let version = posted.get("version").parse().map_err(|_| Failure::Unreadable)?;
    let (desk, to, lang) = (Arc::clone(&page.portal.desk), work.clone(), page.lang);
    let submitted = async move { desk.submit(&resident, to.errand(), draft, version, lang.code()).await };
    match to_the_end(submitted).await?? {
        Submitted::Case(reference) => Ok(go(&page, &format!("/cases/{reference}/receipt"))),
        Submitted::Amended(reference) => Ok(go(&page, &done(&reference, &work))),
        Submitted::Claimed(offer) => Ok(go(&page, &format!("/offers/{offer}"))),
        Submitted::Elsewhere(Place::Check) => Ok(go(&page, &format!("{}/check?changed=yes", work.base()))),
        Submitted::Elsewhere(place) => Ok(go_to(&page, &work, &place)),
    }
}

/// A renewal is an application of its own.
fn sends(work: &Work) -> Sends {
    match work {
        Work::Amend(_, action) if action != RENEWAL => Sends::Changes,
        _ => Sends::Application,
    }
}

fn done(reference: &Reference, work: &Work) -> String {
    match work {
        Work::Amend(_, action) => format!("/cases/{reference}?done={action}"),
        Work::Apply(_) => format!("/cases/{reference}"),
    }
}
