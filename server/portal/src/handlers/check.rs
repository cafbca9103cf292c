//! All answers before they are sent, and the sending.

use app::pages::{self, Sends};
use axum::response::Response;
use domain::{
    application::RENEWAL,
    desk::{Submitted, Visit},
    identifiers::Reference,
};

use super::{go, go_to};
use crate::{Failure, extract::Work, form::Posted, page::shown, visitor::ForApplicant};

pub(crate) async fn show(ForApplicant(page, resident): ForApplicant, work: Work) -> Result<Response, Failure> {
    match page.portal.desk.review(&resident, work.errand()).await? {
        Visit::Here(review) => {
            Ok(shown(pages::check(page.ctx_of(&review.service), &work.base(), review, sends(&work))))
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
    match page.portal.desk.submit(&resident, work.errand(), draft, version, page.lang.code()).await? {
        Submitted::Case(reference) => Ok(go(&page, &format!("/cases/{reference}/receipt"))),
        Submitted::Amended(reference) => Ok(go(&page, &done(&reference, &work))),
        Submitted::Claimed(offer) => Ok(go(&page, &format!("/offers/{offer}"))),
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
